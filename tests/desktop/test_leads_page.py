"""The leads on a desk that lives in memory, by mouse and by keyboard."""

from dataclasses import replace

from acting import click, dialog, opened
from fake_desk import FakeDesk
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from lead_desk.app.leads.changes import SetBasis as SetBasisChange
from lead_desk.app.leads.changes import StopContact
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.dialogs.set_basis import SetBasis
from lead_desk.desktop.models.lead_table import PAGE, STATUS, TICK
from lead_desk.desktop.widgets.lead_story import LeadStory
from lead_desk.domain.lead import LeadStatus


def test_the_grid_shows_its_first_page_before_anything_else_is_asked(work, settle, qtbot) -> None:
    desk = FakeDesk(5 * PAGE)
    workspace = work(desk)
    workspace.go("leads")
    settle(workspace)
    asked = desk.called("ids")
    assert asked[0] == (0, PAGE)
    assert all(limit == PAGE for _offset, limit in asked)
    page = workspace.page("leads")
    assert page.model.rowCount() == 5 * PAGE
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.row_at(5 * PAGE - 1) is not None)


def test_the_model_keeps_qts_rules(work, settle) -> None:
    workspace, page = opened(work, settle, FakeDesk(450), "leads")
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.search.setText("Weiß")
    settle(workspace)
    page.model.tick_all()
    settle(workspace)
    assert isinstance(tester.model(), QAbstractItemModel)


def test_tabs_search_and_sorting_ask_the_store(work, settle, qtbot) -> None:
    workspace, page = opened(work, settle, FakeDesk(70), "leads")
    click(qtbot, page, "Blocked")
    settle(workspace)
    assert page.query().status is LeadStatus.BLOCKED
    assert page.model.rowCount() == 20
    click(qtbot, page, "All")
    page.search.setText("krüger")
    settle(workspace)
    assert page.model.rowCount() == 10
    page.search.clear()
    page.table.horizontalHeader().sectionClicked.emit(STATUS + 2)
    page.table.horizontalHeader().sectionClicked.emit(STATUS + 2)
    settle(workspace)
    assert page.query().sort == ("-full_name",)


def test_nothing_found_says_so_and_offers_a_way_back(work, settle, qtbot) -> None:
    workspace, page = opened(work, settle, FakeDesk(20), "leads")
    page.search.setText("nobody of that name")
    settle(workspace)
    click(qtbot, page, "Show all leads")
    settle(workspace)
    assert page.model.rowCount() == 20


def test_ticks_by_keyboard_and_the_bulk_bar(work, settle, qtbot) -> None:
    desk = FakeDesk(30)
    _workspace, page = opened(work, settle, desk, "leads")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.model.ticked == 2
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.model.ticked == 30
    page.model.setData(page.model.index(0, TICK), None, Qt.ItemDataRole.CheckStateRole)
    assert page.model.ticked == 29
    chosen = page.model.chosen_leads()
    assert (chosen.query, chosen.leads) == (page.query(), {1}), "a query with an exception, never a list"
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.model.ticked == 0


def test_a_lawful_basis_is_never_chosen_beforehand(work, settle, qtbot) -> None:
    desk = FakeDesk(30)
    workspace, page = opened(work, settle, desk, "leads")
    page.model.tick_all()
    click(qtbot, page, "Set lawful basis")
    settle(workspace)
    asked = dialog(workspace, SetBasis)
    assert asked.purpose == asked.basis == ""
    assert not asked._go.isEnabled()
    asked._purpose.setCurrentIndex(asked._purpose.findData("b2b"))
    asked._basis.setCurrentIndex(asked._basis.findData("legitimate_interest"))
    asked._reason.setText("cards from the fair")
    assert not asked._go.isEnabled(), "legitimate interest needs an assessment"
    asked._assessment.setCurrentIndex(asked._assessment.findData("LI-2026-01"))
    asked._go.click()
    settle(workspace)
    selection, change, reason = desk.called("change")[0]
    assert selection.query == page.query()
    assert change == SetBasisChange("b2b", "legitimate_interest", "LI-2026-01")
    assert reason == "cards from the fair"


def test_deleting_asks_why(work, settle, qtbot) -> None:
    desk = FakeDesk(30)
    workspace, page = opened(work, settle, desk, "leads")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    asked = dialog(workspace, AskReason)
    assert not asked.go.isEnabled()
    asked.reason.setPlainText("asked to be deleted")
    asked.tick.setChecked(True)
    asked.go.click()
    settle(workspace)
    assert desk.called("erase") == [([1], "asked to be deleted", True)]
    assert page.model.rowCount() == 29


def test_do_not_contact_stops_every_address(work, settle, qtbot) -> None:
    desk = FakeDesk(3)
    workspace, page = opened(work, settle, desk, "leads")
    page.model.tick_all()
    click(qtbot, page._bulk, "Do not contact")
    asked = dialog(workspace, AskReason)
    asked.reason.setPlainText("wrote to us")
    asked.go.click()
    settle(workspace)
    selection, change, reason = desk.called("change")[0]
    assert (selection.query, change, reason) == (page.query(), StopContact(), "wrote to us")


def test_details_tell_the_cell_of_each_value_and_the_history(work, settle, qtbot) -> None:
    workspace, page = opened(work, settle, FakeDesk(12), "leads")
    page.table.pick_row(0)
    settle(workspace)
    row = page.model.row_at(0)
    told = {one.accessibleName() for one in page.details.findChildren(QLabel)}
    number = workspace.session.desk.lead(row.id).detail.row
    assert f"expo hannover 2026.xlsx, sheet Leads, D{number}" in told
    assert "Somebody typed this in Lead Desk" in told
    story = page.details.findChild(LeadStory)
    shown = [one.text().replace("\u200b", "") for one in story.findChildren(QLabel)]
    assert "Went out with Trade fair Aarhus" in shown
    assert "Changed: Company, Town" in shown or "Changed: Company, City" in shown
    assert "Came in with expo hannover 2026.xlsx" not in shown
    click(qtbot, story, "Show 1 earlier step")
    shown = [one.text().replace("\u200b", "") for one in story.findChildren(QLabel)]
    assert "Came in with expo hannover 2026.xlsx" in shown


def test_details_of_a_lead_with_hundreds_of_numbers_show_the_first_of_them(work, settle) -> None:
    desk = FakeDesk(3)
    numbers, shown = tuple(("phone", "work", f"+45{at:08}") for at in range(500)), desk.lead

    def lead(number):
        view = shown(number)
        return replace(view, detail=replace(view.detail, more=numbers))

    desk.lead = lead
    workspace, page = opened(work, settle, desk, "leads")
    page.table.pick_row(0)
    settle(workspace)
    told = [label.text() for label in page.details.findChildren(QLabel)]
    assert "… and 450 more" in told
    assert sum(text.startswith("+45") for text in told) < 60


def test_details_say_why_and_lead_to_the_remedy(work, settle, qtbot) -> None:
    workspace, page = opened(work, settle, FakeDesk(30), "leads")
    page.table.selectRow(1)
    settle(workspace)
    click(qtbot, page.details, "Start the assessment")
    settle(workspace)
    assert workspace.current().key == "assessments"
    workspace.back()
    assert workspace.current().key == "leads"


def test_a_remedy_without_a_lead_shows_whom_it_is_for(work, settle) -> None:
    _workspace, page = opened(work, settle, FakeDesk(70), "leads:country")
    assert page.filters.filters == (("reason", ("COUNTRY_UNKNOWN",)),)
    assert page.model.rowCount() == 10


def test_tab_leaves_the_grid(work, settle) -> None:
    workspace = work(FakeDesk(5))
    workspace.go("leads")
    settle(workspace)
    assert not workspace.page("leads").table.tabKeyNavigation()
