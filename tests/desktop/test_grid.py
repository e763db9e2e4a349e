"""The grid: views, columns, order, filters, changes of many leads, cells typed, copied and pasted."""

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog

from lead_desk.app.leads.changes import AddTag, SetField
from lead_desk.desktop import clipboard
from lead_desk.desktop.dialogs.bulk_change import BulkChange
from lead_desk.desktop.dialogs.name_view import NameView
from lead_desk.desktop.dialogs.paste_cells import PasteCells
from lead_desk.desktop.models.lead_table import FIRST, STATUS
from lead_desk.desktop.pages.leads import LeadsPage
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.desktop.widgets.cell_editor import CellEditor
from lead_desk.desktop.widgets.column_chooser import ColumnChooser
from lead_desk.desktop.widgets.facets import FILTER_FIELDS, FacetPopover
from lead_desk.desktop.widgets.grid_header import next_order
from lead_desk.desktop.widgets.pick_list import PickList
from lead_desk.domain.fields import CATALOGUE
from lead_desk.domain.lead import LeadQuery, LeadStatus
from lead_desk.domain.view import STANDARD_VIEW, SavedView

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def leads(work, settle):
    """The Leads page over a desk, and the desk."""

    def open_over(desk: FakeDesk | None = None, size: tuple[int, int] = (1366, 768)) -> tuple[LeadsPage, FakeDesk]:
        desk = desk or FakeDesk(40)
        workspace = work(desk, size)
        workspace.go("leads")
        settle(workspace)
        return workspace.page("leads"), desk

    return open_over


@pytest.fixture
def calm(settle):
    return lambda page: settle(page.window())


def asked(page: LeadsPage, kind: type[QDialog]) -> QDialog:
    (found,) = [made for made in page.window().findChildren(kind) if made.isVisible()]
    return found


# ---- order


def test_the_order_after_clicks() -> None:
    assert next_order((), "city", more=False) == ("city",)
    assert next_order(("city",), "city", more=False) == ("-city",)
    assert next_order(("-city",), "city", more=False) == ("city",)
    assert next_order(("city",), "company", more=True) == ("city", "company")
    assert next_order(("city", "company"), "city", more=True) == ("-city", "company")
    assert next_order(("-city", "company"), "city", more=True) == ("company",)


def test_shift_and_a_click_sort_by_several_columns(leads, calm, qtbot) -> None:
    page, _desk = leads()
    header = page.table.order

    def press(column: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, keys, place)
        calm(page)

    press(FIRST + 1)
    page.table.sort_asked.emit("full_name", True)
    calm(page)
    assert page.query().sort == ("company", "full_name")
    assert header._order == {FIRST + 1: (1, False), FIRST: (2, False)}
    press(STATUS)
    assert page.query().sort == ("status",)
    assert header._order == {STATUS: (1, False)}


# ---- views


def test_a_view_keeps_search_filters_order_and_columns(leads, calm, qtbot) -> None:
    page, desk = leads()
    page.search.setText("weiß")
    page.filters.set_filters((("country", ("DK",)),))
    page.table.sort_asked.emit("company", False)
    calm(page)
    page.layout_of.show_columns(("company", "email", "custom:Booth"), 2)
    page.views.save_as()
    dialog = asked(page, NameView)
    assert not dialog.go.isEnabled()
    dialog.line.setText("Weiß in Denmark")
    dialog.go.click()
    calm(page)
    (view,) = [kept for kept in desk.views() if kept.key != STANDARD_VIEW]
    assert view.name == "Weiß in Denmark"
    assert "Wei" not in view.key
    assert view.query == LeadQuery("weiß", None, (("country", ("DK",)),), ("company",))
    assert (view.columns, view.frozen) == (("company", "email", "custom:Booth"), 2)
    page._pick_tab(LeadStatus.BLOCKED)
    page.search.clear()
    page.filters.set_filters(())
    calm(page)
    assert page.views.current is None
    page.views.pick(view.key)
    calm(page)
    assert page.query() == view.query
    assert page.model.columns == view.columns
    assert page.model.rowCount() == desk.count(view.query)


def test_a_view_is_renamed_deleted_and_brought_back(leads, calm) -> None:
    desk = FakeDesk(10)
    desk.keep_view(SavedView("view-1", "Mine", LeadQuery(status=LeadStatus.READY)))
    desk.keep_view(SavedView("view-2", "Other"))
    page, _ = leads(desk)
    page.views.pick("view-1")
    calm(page)
    page.views.rename()
    dialog = asked(page, NameView)
    dialog.line.setText("other")
    assert not dialog.go.isEnabled(), "the name is taken"
    dialog.line.setText("Ready ones")
    dialog.go.click()
    calm(page)
    assert {view.name for view in desk.views()} == {"Ready ones", "Other"}
    told = []
    page.session.told.connect(lambda *values: told.append(values))
    page.views.drop()
    calm(page)
    assert [view.name for view in desk.views()] == ["Other"]
    told[-1][2]()
    calm(page)
    assert "Ready ones" in {view.name for view in desk.views()}


# ---- columns


def test_columns_are_chosen_moved_and_kept_in_the_store(leads, calm, qtbot) -> None:
    page, desk = leads()
    chooser = ColumnChooser(page, page.layout_of.columns, ["city"], 1)
    qtbot.addWidget(chooser)
    chooser.chosen.connect(page.layout_of.show_columns)
    chooser.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    chooser.list.setCurrentRow(2)
    chooser.move_current(-1)
    calm(page)
    assert page.model.columns[:2] == ("job_title", "company")
    assert "full_name" not in page.model.columns
    assert desk.called("keep_view")[-1][0].columns == page.model.columns
    header = page.table.order
    header.moveSection(header.visualIndex(FIRST + 1), FIRST)
    calm(page)
    assert page.model.columns[:2] == ("company", "job_title")
    assert page.model.headerData(FIRST, Qt.Orientation.Horizontal) == "Company"
    again, _ = leads(desk)
    assert again.model.columns == page.model.columns


def test_the_first_columns_stay_in_sight(leads, qtbot) -> None:
    page, _desk = leads(size=(1024, 640))
    grid = page.table
    assert not grid.frozen.isVisible()
    grid.horizontalScrollBar().setValue(300)
    assert grid.frozen.isVisible()
    shown = [column for column in range(page.model.columnCount()) if not grid.frozen.isColumnHidden(column)]
    assert shown == [0, STATUS, FIRST]
    grid.verticalScrollBar().setValue(7)
    assert grid.frozen.verticalScrollBar().value() == 7
    grid.horizontalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: not grid.frozen.isVisible())


# ---- filters


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard", extend=True)
def test_every_field_can_be_filtered_by(leads, calm, qtbot) -> None:
    page, _desk = leads()
    assert set(FILTER_FIELDS) > {field.name for field in CATALOGUE} - {"source"}
    page.filters._menu()
    calm(page)
    (fields,) = page.window().findChildren(PickList)
    qtbot.keyClicks(fields.line, "booth")
    qtbot.keyClick(fields.line, Qt.Key.Key_Return)
    calm(page)
    (values,) = page.window().findChildren(FacetPopover)
    assert values._name == "custom:Booth"
    values.close()


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard", extend=True)
def test_countries_are_found_by_name_and_filtered_by_code(leads, calm, qtbot) -> None:
    page, _desk = leads()
    page.filters._open("country")
    (values,) = page.window().findChildren(FacetPopover)
    qtbot.waitUntil(lambda: values._list.count() > 0, timeout=5000)
    qtbot.keyClicks(values._find, "denm")
    (shown,) = [item for item in map(values._list.item, range(values._list.count())) if not item.isHidden()]
    assert shown.text().startswith("Denmark (DK)   ")
    shown.setCheckState(Qt.CheckState.Checked)
    assert page.filters.filters == (("country", ("DK",)),)
    values.close()


# ---- many leads


def test_a_field_of_all_that_match_is_changed_after_a_preview(leads, calm, qtbot) -> None:
    page, desk = leads()
    page._pick_tab(LeadStatus.READY)
    calm(page)
    page.model.tick_all()
    page._acts.change(page.model.chosen_leads(), page.model.ticked)
    calm(page)
    dialog = asked(page, BulkChange)
    dialog.field.setCurrentIndex(dialog.field.findData("language"))
    dialog.value.setText("da")
    qtbot.waitUntil(lambda: dialog.preview.report is not None, timeout=3000)
    assert dialog.preview.report.leads == page.model.rowCount()
    assert not desk.called("change")
    dialog.go.click()
    calm(page)
    selection, change, _reason = desk.called("change")[0]
    assert change == SetField("language", "da")
    assert selection.query.status is LeadStatus.READY
    assert not selection.leads


def test_a_wrong_value_is_said_in_the_dialog(leads, calm) -> None:
    page, _desk = leads()
    page.model.tick_all()
    page._acts.change(page.model.chosen_leads(), 40)
    calm(page)
    dialog = asked(page, BulkChange)
    dialog.field.setCurrentIndex(dialog.field.findData("email"))
    dialog.value.setText("nobody at all")
    assert not dialog.go.isEnabled()
    dialog.act.setCurrentIndex(dialog.act.findData("add"))
    assert not dialog.go.isEnabled()
    dialog.tag.setText("hot")
    assert dialog.go.isEnabled()
    assert dialog.change == AddTag("hot")
    assert not dialog.field.isVisible()


# ---- cells


def test_a_cell_is_typed_into_and_a_wrong_text_says_why(leads, calm, qtbot) -> None:
    page, desk = leads()
    grid, column = page.table, FIRST + page.model.columns.index("email")
    grid.setFocus()
    grid.setCurrentIndex(page.model.index(2, column))
    before = page.model.index(2, column).data()
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    (editor,) = grid.findChildren(CellEditor)
    editor.clear()
    qtbot.keyClicks(editor, "no address")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible(), "the text stays where it was typed"
    assert editor._said.isVisible()
    assert not desk.called("type_cells")
    editor.clear()
    qtbot.keyClicks(editor, "new@person.example")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    calm(page)
    lead = page.model.row_at(2).id
    assert desk.called("type_cells") == [(((lead, "email", "new@person.example"),), "")]
    assert page.model.index(2, column).data() != before
    assert not page.model.flags(page.model.index(0, STATUS)) & Qt.ItemFlag.ItemIsEditable


def test_copying_goes_through_the_gate(leads, calm, qtbot) -> None:
    page, desk = leads()
    QApplication.clipboard().setText("before")
    grid = page.table
    grid.setFocus()
    model = page.model
    grid.setCurrentIndex(model.index(0, FIRST))
    grid.selectionModel().select(
        grid.selectionModel().selection().__class__(model.index(0, FIRST), model.index(6, FIRST + 1)),
        grid.selectionModel().SelectionFlag.ClearAndSelect,
    )
    qtbot.keyClick(grid, Qt.Key.Key_C, CONTROL)
    calm(page)
    ids, names = desk.called("copy_cells")[0]
    assert (len(ids), names) == (7, ("full_name", "company"))
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == sum(desk.status[n][0] is LeadStatus.READY for n in ids)
    assert QApplication.clipboard().mimeData().hasFormat(clipboard.OURS)
    shown = [banner.accessibleDescription() for banner in page.findChildren(Banner) if banner.isVisible()]
    assert any("Copying counts as exporting" in text for text in shown)
    clipboard.clear()
    assert QApplication.clipboard().text() == ""


def test_nothing_is_copied_of_held_leads(leads, calm, qtbot) -> None:
    page, _desk = leads()
    page._pick_tab(LeadStatus.BLOCKED)
    calm(page)
    QApplication.clipboard().setText("before")
    page.table.setFocus()
    page.table.pick_row(0)
    qtbot.keyClick(page.table, Qt.Key.Key_C, CONTROL)
    calm(page)
    assert QApplication.clipboard().text() == "before"
    clipboard.clear()
    assert QApplication.clipboard().text() == "before", "what others copied stays"
    assert not page.table.dragEnabled()


def test_pasting_shows_what_will_not_do_and_keeps_the_rest(leads, calm, qtbot) -> None:
    page, desk = leads()
    mime = QMimeData()
    mime.setText("Vestas\tbuyer\tnot an address\r\nGrundfos\tbuyer\tok@g.example\r\n")
    QApplication.clipboard().setMimeData(mime)
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(1, FIRST + 1))
    qtbot.keyClick(page.table, Qt.Key.Key_V, CONTROL)
    calm(page)
    dialog = asked(page, PasteCells)
    dialog.go.click()
    calm(page)
    ((cells, _reason),) = desk.called("type_cells")
    assert [name for _lead, name, _text in cells] == ["company", "job_title", "company", "job_title", "email"]
    assert page.model.index(2, FIRST + 3).data() == "ok@g.example"


def test_one_text_fills_the_cells_that_are_picked(leads, calm, qtbot) -> None:
    page, desk = leads()
    QApplication.clipboard().setText("Aalborg ApS")
    grid, model = page.table, page.model
    grid.setFocus()
    grid.setCurrentIndex(model.index(0, FIRST + 1))
    for _step in range(2):
        qtbot.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Qt.Key.Key_V, CONTROL)
    calm(page)
    asked(page, PasteCells).go.click()
    calm(page)
    ((cells, _reason),) = desk.called("type_cells")
    assert {text for _lead, _name, text in cells} == {"Aalborg ApS"}
    assert len(cells) == 3
