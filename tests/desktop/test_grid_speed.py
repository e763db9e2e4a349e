"""What keeps the grid quick: first rows before the count, few pages asked at a time, rows laid out once."""

import threading

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester

from lead_desk.desktop import theme
from lead_desk.desktop.models.lead_table import FIRST, PAGE, TICK
from lead_desk.domain.errors import UsageError
from lead_desk.domain.ids import LeadId


class SlowCounts(FakeDesk):
    """A desk that counts only while it is let."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.let = threading.Event()
        self.let.set()

    def status_counts(self, query):
        assert self.let.wait(10)
        return super().status_counts(query)


@pytest.fixture
def grid(work, settle):
    """The Leads page over a desk."""

    def open_over(desk):
        workspace = work(desk)
        workspace.go("leads")
        settle(workspace)
        return workspace.page("leads")

    return open_over


def test_rows_are_shown_before_they_are_counted(work, qtbot, settle) -> None:
    desk = SlowCounts(3 * PAGE + 50)
    workspace = work(desk)
    desk.let.clear()
    workspace.go("leads")
    page = workspace.page("leads")
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE)
    assert page.model.row_at(PAGE - 1) is not None
    assert page.table.currentIndex().row() == 0
    page.table.pick_row(5)
    page.model.tick_all()
    desk.let.set()
    settle(workspace)
    assert page.model.rowCount() == 3 * PAGE + 50 == page.model.ticked
    assert page.table.currentIndex().row() == 5, "the count moves nothing"
    assert isinstance(tester.model(), QAbstractItemModel)


def test_a_page_that_is_not_full_needs_no_count(work, qtbot) -> None:
    desk = SlowCounts(30)
    counted: list[int] = []
    workspace = work(desk)
    desk.let.clear()
    workspace.go("leads")
    page = workspace.page("leads")
    page.model.counted.connect(counted.append)
    qtbot.waitUntil(lambda: bool(counted))
    assert counted == [30] == [page.model.rowCount()]
    desk.let.set()


def test_fewer_leads_than_before_shorten_the_grid(grid, settle) -> None:
    page = grid(FakeDesk(2 * PAGE))
    page.model._take_tally({})
    assert page.model.rowCount() == 0
    page.reload()
    settle(page.window())
    assert page.model.rowCount() == 2 * PAGE


def test_who_drags_the_scroll_bar_gets_the_newest_page_first(grid, settle) -> None:
    desk = FakeDesk(40 * PAGE)
    page = grid(desk)
    desk.calls.clear()
    for number in range(2, 38):
        page.model.row_at(number * PAGE)
    settle(page.window())
    asked = [offset // PAGE for offset, _limit in desk.called("ids")]
    # two threads read: which of them asks the store first is open
    assert set(asked[:3]) == {2, 3, 37}
    assert len(asked) <= 6, "pages that were scrolled past are not read"


def test_a_page_that_cannot_be_read_is_told_once(grid, settle, monkeypatch) -> None:
    desk = FakeDesk(5 * PAGE)
    page = grid(desk)
    told: list[Exception] = []
    page.model.failed.connect(told.append)

    def broken(_query, offset=0, limit=None):
        raise UsageError("No page.", "")

    monkeypatch.setattr(desk, "ids", broken)
    page.table.scrollToBottom()
    settle(page.window())
    page.table.viewport().repaint()
    settle(page.window())
    assert len(told) == 1
    assert page.model.row_at(5 * PAGE - 1) is None


def laid(page):
    return page.table.rows._kept


def colours(page, row, column):
    """Return the colours of a cell on screen."""
    box = page.table.visualRect(page.model.index(row, column)).adjusted(2, 2, -2, -2)
    picture = page.table.viewport().grab(box).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_cells_are_painted_and_stay_true(grid, settle) -> None:
    page = grid(FakeDesk(40))
    page.table.pick_row(0)
    page.table.viewport().repaint()
    name = page.model.index(3, FIRST)
    kept = laid(page)[LeadId(page.model.row_at(3).id)]
    assert kept.texts[FIRST].text() == page.model.data(name)
    assert len(colours(page, 3, FIRST)) > 2, "the name is there to be read"
    page.model.setData(name, "<b>Bo & Co</b>", Qt.ItemDataRole.EditRole)
    page.table.viewport().repaint()
    fresh = laid(page)[LeadId(page.model.row_at(3).id)].texts[FIRST]
    assert fresh.text() == "<b>Bo & Co</b>"
    assert fresh.textFormat() is Qt.TextFormat.PlainText
    before = colours(page, 4, TICK)
    page.model.toggle(page.model.row_at(4).id)
    page.table.viewport().repaint()
    assert QColor(theme.current().accent).name() in colours(page, 4, TICK) - before


def test_what_is_picked_and_the_row_of_the_cursor_stand_out(grid) -> None:
    page = grid(FakeDesk(40))
    page.table.pick_row(6)
    page.table.viewport().repaint()
    tokens = theme.current()
    assert QColor(tokens.accent_soft).name() in colours(page, 6, FIRST)
    assert QColor(tokens.hover).name() in colours(page, 6, FIRST + 1)
    assert QColor(tokens.stripe).name() in colours(page, 7, FIRST)
    assert QColor(tokens.surface).name() in colours(page, 8, FIRST)


def test_texts_are_laid_out_once_and_anew_for_another_width(grid) -> None:
    page = grid(FakeDesk(40))
    page.table.viewport().repaint()
    first = laid(page)[LeadId(page.model.row_at(2).id)].texts[FIRST]
    page.table.viewport().repaint()
    assert laid(page)[LeadId(page.model.row_at(2).id)].texts[FIRST] is first
    page.table.setColumnWidth(FIRST, 40)
    page.table.viewport().repaint()
    narrow = laid(page)[LeadId(page.model.row_at(2).id)].texts[FIRST]
    assert narrow.text().endswith("…")


def test_a_locked_store_leaves_no_text_behind(grid) -> None:
    page = grid(FakeDesk(40))
    page.table.horizontalScrollBar().setValue(40)
    page.table.viewport().repaint()
    page.table.frozen.viewport().repaint()
    assert laid(page)
    assert page.table.frozen.rows._kept
    page.forget()
    assert not laid(page)
    assert not page.table.frozen.rows._kept


def test_the_rows_below_the_last_one_are_bare(grid) -> None:
    page = grid(FakeDesk(3))
    place = QPoint(40, page.table.viewport().height() - 10)
    picture = page.table.viewport().grab().toImage()
    assert picture.pixelColor(place).name() == QColor(theme.current().surface).name()
