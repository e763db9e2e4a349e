"""Everyday comfort: charts that lead somewhere, reminders, the alarm, the palette, help, the tour, locking."""

from datetime import timedelta

import pytest
from fake_desk import NOW, FakeDesk, FakeDoors
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from lead_desk.app.results import Reminder, ReminderKind
from lead_desk.desktop import keys
from lead_desk.desktop.dialogs.ask import Confirm
from lead_desk.desktop.dialogs.help import HelpSheet, chapters
from lead_desk.desktop.dialogs.palette import Palette, fits
from lead_desk.desktop.jobs import Jobs
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.notifier import LONG_SECONDS, Notifier
from lead_desk.desktop.settings import LOCK_MINUTES, WindowSettings
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.alarm_note import AlarmNote
from lead_desk.desktop.widgets.bar_chart import ChartBar
from lead_desk.desktop.widgets.tour import Tour
from lead_desk.desktop.window import MainWindow
from lead_desk.domain.errors import StoreError

TODAY = NOW.date()


def open_one(root, kind: type[QDialog]) -> QDialog:
    (found,) = [made for made in root.findChildren(kind) if made.isVisible()]
    return found


# ---- home


def test_each_bar_of_a_chart_leads_to_its_leads(work, settle, qtbot) -> None:
    desk = FakeDesk(70)
    workspace = work(desk)
    home = workspace.page("home")
    bars = {bar.accessibleName().split(":")[0]: bar for bar in home.findChildren(ChartBar)}
    assert {"No assessment", "Expo Hannover 2026"} <= set(bars)
    qtbot.mouseClick(bars["No assessment"], Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    settle(workspace)
    leads = workspace.page("leads")
    assert leads.filters.filters == (("reason", ("LIA_MISSING",)),)
    workspace.back()
    settle(workspace)
    source = next(bar for bar in home.findChildren(ChartBar) if bar.accessibleName().startswith("Expo"))
    source.setFocus()
    qtbot.keyClick(source, Qt.Key.Key_Space)
    settle(workspace)
    assert leads.filters.filters == (("source", ("fair26",)),)
    assert leads.model.rowCount() == desk.count(leads.query())


def test_reminders_are_links_and_overdue_ones_say_so(work, settle) -> None:
    desk = FakeDesk(10)
    desk.reminders = (
        Reminder(ReminderKind.NOTICE, 9, TODAY - timedelta(days=1), "leads:source=fair26", "Expo Hannover 2026"),
        Reminder(ReminderKind.REVIEW, 4, TODAY + timedelta(days=9), "assessments:LI-2026-01", "B2B email outreach"),
    )
    workspace = work(desk)
    acts = {act.accessibleName(): act for act in workspace.page("home").findChildren(QPushButton)}
    (late,) = [name for name in acts if name.startswith("Overdue")]
    assert "Tell 9 people" in late
    acts[late].click()
    settle(workspace)
    assert workspace.current().key == "leads"


# ---- the alarm


def test_an_older_store_is_told_on_every_page_with_two_ways_on(work, settle, qtbot) -> None:
    desk = FakeDesk(5)
    desk.alarmed = StoreError("The store is older than when it was last open.", "Confirm it.", code="ROLLED_BACK")
    workspace = work(desk)
    note = workspace.findChild(AlarmNote)
    assert note.isVisible()
    workspace.go("leads")
    settle(workspace)
    assert note.isVisible()
    texts = [act.text().strip() for act in note.findChildren(QPushButton)]
    assert len(texts) == 2
    with qtbot.waitSignal(workspace.lock_asked):
        next(act for act in note.findChildren(QPushButton) if "Lock" in act.text()).click()
    next(act for act in note.findChildren(QPushButton) if "backup" in act.text()).click()
    assert not desk.called("accept_rollback"), "only after a second look"
    open_one(workspace, Confirm).go.click()
    settle(workspace)
    assert desk.called("accept_rollback")
    assert not note.isVisible()


# ---- palette and help


def test_how_letters_fit() -> None:
    assert fits("exp", "Exports") > fits("ne ex", "New export…") > 0
    assert fits("lia", "Leads") == 0
    assert fits("", "Anything") > 0


def test_the_palette_goes_to_pages_campaigns_and_leads(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(40))

    def typed(words: str) -> Palette:
        workspace.show_palette()
        palette = open_one(workspace, Palette)
        settle(workspace)
        palette.line.setText(words)
        settle(workspace)
        return palette

    palette = typed("audit")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    settle(workspace)
    assert workspace.current().key == "audit"
    palette = typed("autumn")
    assert palette.list.item(0).text() == "Campaign: Autumn mail"
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    settle(workspace)
    assert workspace.current().key == "exports"
    palette = typed("krüger")
    shown = [palette.list.item(place).text() for place in range(palette.list.count())]
    assert any("Krüger" in text for text in shown)
    palette.list.setCurrentRow(len(shown) - 1)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    settle(workspace)
    assert workspace.current().key == "leads"
    assert workspace.page("leads").query().text == "krüger"


def test_the_help_names_every_key_of_the_window(work) -> None:
    workspace = work(FakeDesk(3))
    named = " ".join(pressed for pressed, _act in keys.entries())
    for shortcut in workspace.findChildren(QShortcut):
        text = shortcut.key().toString()
        plain = text.replace("Alt+Left", "Alt+←").replace("Alt+Right", "→").replace("Return", "Enter")
        digit = text.startswith("Ctrl+") and text[-1].isdigit()
        assert digit or plain in named or text in "12345SJK", text


def test_the_handbook_opens_from_help_and_holds_no_outside_link(work) -> None:
    workspace = work(FakeDesk(3))
    workspace.show_help()
    sheet = open_one(workspace, HelpSheet)
    assert chapters()
    for name, title in chapters():
        sheet.open_chapter(name)
        assert sheet.page.toPlainText().strip()
        assert title
    assert not sheet.page.openExternalLinks()
    sheet.reject()


def test_the_tour_leads_through_the_pages_and_can_be_left(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(20), demo=True)
    workspace.start_tour()
    tour = workspace.findChild(Tour)
    pages = []
    while tour.isVisible():
        settle(workspace)
        tour.place()
        pages.append(workspace.current().key)
        assert workspace.rect().contains(tour._card.geometry())
        texts = [label.text() for label in tour.findChildren(QLabel)]
        assert all(texts)
        qtbot.keyClick(tour, Qt.Key.Key_Right)
    assert pages == ["home", "home", "leads", "leads", "review", "assessments", "exports", "home"]
    workspace.start_tour()
    again = next(made for made in workspace.findChildren(Tour) if made.isVisible())
    assert again.at == 0
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert not again.isVisible()


# ---- locking


@pytest.fixture
def window(qtbot, theme, settings, tmp_path):
    (tmp_path / "store.json").write_text("{}", encoding="utf-8")
    desk = FakeDesk(30)
    made = MainWindow(FakeDoors(tmp_path, desk), settings, theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.workspace is not None and made.workspace.session.jobs.idle, timeout=5000)
    yield made, desk
    made.close()


def readable(window: MainWindow) -> str:
    """Everything any widget of the program could show."""
    found = []
    for widget in QApplication.allWidgets():
        for name in ("text", "toPlainText", "placeholderText", "accessibleName"):
            read = getattr(widget, name, None)
            if callable(read) and widget.window() is window:
                found.append(str(read()))
    return " ".join(found)


def test_locking_leaves_nothing_readable(window, qtbot, settle) -> None:
    made, desk = window
    made.workspace.go("leads")
    settle(made.workspace)
    leads = made.workspace.page("leads")
    leads.table.setFocus()
    leads.table.pick_row(0)
    settle(made.workspace)
    leads.cells.copy()
    settle(made.workspace)
    name = desk.leads[1]["full_name"]
    assert name in readable(made)
    model = leads.model
    made.lock()
    assert made.workspace is None
    assert desk.closed
    assert name not in readable(made)
    assert not [label for label in QApplication.allWidgets() if isinstance(label, QLabel) and name in label.text()]
    assert QApplication.clipboard().text() == ""
    assert "locked" in readable(made)
    assert not isValid(model)
    assert not model._pages, "no row stays in memory either"


def test_an_idle_window_locks_itself_but_not_under_work(window, qtbot) -> None:
    made, desk = window
    jobs = made.workspace.session.jobs
    jobs._open[999] = type("Long", (), {"title": "Importing"})()
    made.idle.idle.emit()
    assert made.workspace is not None
    jobs._open.pop(999)
    made.workspace.show_help()
    made.idle.idle.emit()
    qtbot.waitUntil(lambda: made.workspace is None, timeout=2000)
    assert desk.closed


def test_minutes_are_chosen_in_the_settings(window, qtbot, settle, tmp_path) -> None:
    made, _desk = window
    assert made.idle._timer.interval() == LOCK_MINUTES * 60_000
    made.workspace.go("settings")
    settle(made.workspace)
    page = made.workspace.page("settings")
    page.lock.setCurrentIndex(page.lock.findData("5"))
    page.lock.activated.emit(0)
    assert made.idle._timer.interval() == 5 * 60_000
    assert made.settings.lock_minutes == 5
    page.lock.setCurrentIndex(page.lock.findData("0"))
    page.lock.activated.emit(0)
    assert not made.idle._timer.isActive()
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "window.ini").write_text("[safety]\nlock_minutes=soon\n", encoding="utf-8")
    assert WindowSettings(tmp_path / "odd").lock_minutes == LOCK_MINUTES


def test_a_touch_begins_the_minutes_anew(window, qtbot) -> None:
    made, _desk = window
    made.idle._timer.setInterval(400)
    made.idle.again()
    qtbot.wait(250)
    qtbot.keyClick(made, Qt.Key.Key_Shift)
    qtbot.wait(250)
    assert made.workspace is not None
    qtbot.waitUntil(lambda: made.workspace is None, timeout=3000)


def test_long_work_is_told_when_nobody_looks(work, qtbot, monkeypatch) -> None:
    workspace = work(FakeDesk(3))
    teller = Notifier(workspace)
    monkeypatch.setattr(workspace, "isActiveWindow", lambda: True)
    teller.ended(LONG_SECONDS + 1)
    assert teller.told == 0
    monkeypatch.setattr(workspace, "isActiveWindow", lambda: False)
    teller.ended(1.0)
    assert teller.told == 0
    teller.ended(LONG_SECONDS + 1)
    assert teller.told == 1


def test_only_titled_work_counts_as_work_worth_telling(qtbot) -> None:
    jobs = Jobs()
    told: list[float] = []
    jobs.ended.connect(told.append)
    jobs.write(jobs, lambda _progress: None)
    jobs.write(jobs, lambda _progress: None, title="Importing")
    qtbot.waitUntil(lambda: jobs.idle, timeout=3000)
    assert len(told) == 1
    jobs.close()


@pytest.mark.parametrize(("page", "opens"), [("exports", "Autumn mail"), ("assessments", "B2B email outreach")])
def test_a_page_with_a_list_is_worked_from_the_keyboard_at_once(work, settle, qtbot, page, opens) -> None:
    workspace = work(FakeDesk(30))
    for _again in range(2):  # when it is made, and when one comes back to it
        workspace.go("home")
        settle(workspace)
        workspace.go(page)
        settle(workspace)
        assert QApplication.focusWidget() is workspace.current().main
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(workspace)
    assert opens in workspace.current().title.text()
    assert workspace.current().isAncestorOf(QApplication.focusWidget())


def test_every_list_takes_the_keyboard(work, settle) -> None:
    workspace = work(FakeDesk(30))
    for page in ("imports", "stops", "sources", "audit", "requests", "history"):
        workspace.go(page)
        settle(workspace)
        shown = workspace.current()
        assert QApplication.focusWidget() is (shown.main if shown.main.isVisible() else shown), page


def test_home_and_end_go_to_the_first_and_the_last_line(work, settle) -> None:
    workspace = work(FakeDesk(12))
    workspace.go("imports")
    settle(workspace)
    view = workspace.findChild(LinesView)
    assert view.model().rowCount() > 1
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == view.model().rowCount() - 1
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0
    empty = LinesView(Lines([("A", str)]), "empty")
    QTest.keyClick(empty, Qt.Key.Key_End)
    assert not empty.currentIndex().isValid()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_with_the_keyboard_is_pressed_with_enter_too(qtbot, key) -> None:
    pressed: list[int] = []
    holder = QWidget()
    qtbot.addWidget(holder)
    act = basics.button("Go on", lambda: pressed.append(1))
    holder.setLayout(basics.column(act))
    QTest.keyClick(act, key)
    QTest.keyClick(act, Qt.Key.Key_A)
    assert pressed == [1]


def test_enter_alone_does_nothing_that_cannot_be_undone(work) -> None:
    workspace = work(FakeDesk(3))
    for danger, does in ((True, False), (False, True)):
        dialog = Confirm(workspace, "Delete", "Delete it?", "Delete", danger=danger)
        agreed: list[int] = []
        dialog.accepted.connect(lambda agreed=agreed: agreed.append(1))
        dialog.open()
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
        assert bool(agreed) is does
        dialog.deleteLater()


@pytest.mark.parametrize("way", ["escape", "shortcut", "rail"])
@pytest.mark.parametrize("page", ["assessments", "exports"])
def test_what_is_open_on_a_page_is_left_for_its_list(work, settle, page, way) -> None:
    workspace = work(FakeDesk(12))
    workspace.go(page)
    settle(workspace)
    workspace.page(page)._open_picked()
    settle(workspace)
    shown = workspace.current()
    assert shown.stack.currentIndex() == 1
    if way == "escape":
        QTest.keyClick(QApplication.focusWidget() or workspace, Qt.Key.Key_Escape)
    elif way == "shortcut":
        workspace._picked(page)
    else:
        workspace.rail.entry(page).click()
    settle(workspace)
    assert workspace.current() is shown
    assert shown.stack.currentIndex() == 0
    assert not shown.leave_part()


def test_enter_in_the_search_leads_to_the_rows(work, settle) -> None:
    workspace = work(FakeDesk(12))
    workspace.go("leads")
    settle(workspace)
    page = workspace.page("leads")
    workspace.search()
    assert page.search.hasFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.table.hasFocus()


def test_the_tour_keeps_the_keyboard(work, settle) -> None:
    workspace = work(FakeDesk(20), demo=True)
    workspace.start_tour()
    tour = workspace.findChild(Tour)
    assert tour._next.hasFocus()
    for key, at in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        QTest.keyClick(QApplication.focusWidget(), key)
        settle(workspace)
        assert tour.at == at
    reached = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(QApplication.focusWidget(), key)
        reached.append(QApplication.focusWidget())
    assert reached == [tour._skip, tour._back, tour._next, tour._back]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not tour.isVisible()
