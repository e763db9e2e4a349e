"""The pages on a desk that lives in memory, by mouse and by keyboard."""

import threading
from datetime import date
from pathlib import Path

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import QAbstractItemModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton, QWidget

from lead_desk.app.evidence.record_evidence import ConsentGiven
from lead_desk.app.leads.changes import SetBasis as SetBasisChange
from lead_desk.app.leads.changes import StopContact
from lead_desk.desktop.dialogs.add_stops import AddStops, parse_stop
from lead_desk.desktop.dialogs.answers_file import AnswersFile
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.dialogs.record_evidence import RecordEvidence
from lead_desk.desktop.dialogs.register_form import RegisterForm, slug
from lead_desk.desktop.dialogs.register_specs import BY_KEY
from lead_desk.desktop.dialogs.set_basis import SetBasis
from lead_desk.desktop.dialogs.sign import SignDialog
from lead_desk.desktop.models.lead_table import PAGE, STATUS, TICK
from lead_desk.desktop.widgets.lead_story import LeadStory
from lead_desk.desktop.widgets.toast import Toast
from lead_desk.domain.basis import ConsentText
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.channel import Channel
from lead_desk.domain.lead import LeadStatus
from lead_desk.domain.source import Source, SourceKind
from lead_desk.domain.stop import StopKind


def push(root: QWidget, text: str) -> QPushButton:
    """The visible button with this text."""
    found = [
        act
        for act in root.findChildren(QPushButton)
        if act.isVisible() and act.text().strip().replace("&", "").startswith(text)
    ]
    assert found, [act.text() for act in root.findChildren(QPushButton) if act.isVisible()]
    return found[0]


def click(qtbot, root: QWidget, text: str) -> None:
    qtbot.wait(20)
    qtbot.mouseClick(push(root, text), Qt.MouseButton.LeftButton)


def dialog(workspace, kind: type[QDialog]) -> QDialog:
    found = [made for made in workspace.findChildren(kind) if made.isVisible()]
    assert len(found) == 1
    return found[0]


def drop(workspace, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(workspace, QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, mime, buttons, keys))
    QApplication.sendEvent(workspace, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, mime, buttons, keys))


# The part: leads.


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
    workspace = work(FakeDesk(450))
    workspace.go("leads")
    settle(workspace)
    page = workspace.page("leads")
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.search.setText("Weiß")
    settle(workspace)
    page.model.tick_all()
    settle(workspace)
    assert isinstance(tester.model(), QAbstractItemModel)


def test_tabs_search_and_sorting_ask_the_store(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(70))
    workspace.go("leads")
    settle(workspace)
    page = workspace.page("leads")
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
    workspace = work(FakeDesk(20))
    workspace.go("leads")
    settle(workspace)
    page = workspace.page("leads")
    page.search.setText("nobody of that name")
    settle(workspace)
    click(qtbot, page, "Show all leads")
    settle(workspace)
    assert page.model.rowCount() == 20


def test_ticks_by_keyboard_and_the_bulk_bar(work, settle, qtbot) -> None:
    desk = FakeDesk(30)
    workspace = work(desk)
    workspace.go("leads")
    settle(workspace)
    page = workspace.page("leads")
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
    workspace = work(desk)
    workspace.go("leads")
    settle(workspace)
    page = workspace.page("leads")
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
    workspace = work(desk)
    workspace.go("leads")
    settle(workspace)
    page = workspace.page("leads")
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
    workspace = work(desk)
    workspace.go("leads")
    settle(workspace)
    page = workspace.page("leads")
    page.model.tick_all()
    click(qtbot, page._bulk, "Do not contact")
    asked = dialog(workspace, AskReason)
    asked.reason.setPlainText("wrote to us")
    asked.go.click()
    settle(workspace)
    selection, change, reason = desk.called("change")[0]
    assert (selection.query, change, reason) == (page.query(), StopContact(), "wrote to us")


def test_details_tell_the_cell_of_each_value_and_the_history(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(12))
    workspace.go("leads")
    settle(workspace)
    page = workspace.page("leads")
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


def test_details_say_why_and_lead_to_the_remedy(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(30))
    workspace.go("leads")
    settle(workspace)
    page = workspace.page("leads")
    page.table.selectRow(1)
    settle(workspace)
    click(qtbot, page.details, "Start the assessment")
    settle(workspace)
    assert workspace.current().key == "assessments"
    workspace.back()
    assert workspace.current().key == "leads"


def test_a_remedy_without_a_lead_shows_whom_it_is_for(work, settle) -> None:
    workspace = work(FakeDesk(70))
    workspace.go("leads:country")
    settle(workspace)
    page = workspace.page("leads")
    assert page.filters.filters == (("reason", ("COUNTRY_UNKNOWN",)),)
    assert page.model.rowCount() == 10


def test_tab_leaves_the_grid(work, settle) -> None:
    workspace = work(FakeDesk(5))
    workspace.go("leads")
    settle(workspace)
    assert not workspace.page("leads").table.tabKeyNavigation()


# The part: imports.


def fill_tags(page) -> None:
    form = page.provenance
    form.source.setCurrentIndex(form.source.findData("fair26"))
    form.purpose.setCurrentIndex(form.purpose.findData("b2b"))
    form._picked()
    form.basis.setCurrentIndex(form.basis.findData("consent"))
    form._picked()
    form.attest.setChecked(True)


def test_from_drop_to_result(work, settle, qtbot, tmp_path) -> None:
    desk = FakeDesk(30)
    workspace = work(desk)
    drop(workspace, tmp_path / "list.xlsx")
    settle(workspace)
    page = workspace.page("import")
    assert workspace.current() is page
    assert page.provenance.tags().basis == "", "a basis is never chosen beforehand"
    click(qtbot, page, "Import 1")
    assert not desk.called("run_import"), "without a basis nothing is imported"
    assert page.form._promise.text().startswith("Nothing is stored")
    fill_tags(page)
    click(qtbot, page, "Leave this column out")
    settle(workspace)
    qtbot.waitUntil(lambda: "ready to export" in page.form._promise.text(), timeout=5000)
    assert desk.called("preview")
    click(qtbot, page, "Import 1")
    settle(workspace)
    (request,) = desk.called("run_import")[0]
    assert dict(request.mapping)["G"] == ""
    assert dict(request.mapping)["D"] == "email"
    assert request.tags.basis == "consent"
    assert push(page, "Export the 1").isVisible()
    click(qtbot, page, "Undo this import")
    settle(workspace)
    assert desk.called("undo") == [(3,)]


def test_a_preview_still_due_does_not_replace_the_import(work, settle, qtbot, tmp_path, monkeypatch) -> None:
    desk, go_on = FakeDesk(3), threading.Event()
    run = desk.run_import

    def slow(request, progress):
        go_on.wait(10)
        return run(request, progress)

    monkeypatch.setattr(desk, "run_import", slow)
    workspace = work(desk)
    drop(workspace, tmp_path / "list.xlsx")
    settle(workspace)
    page = workspace.page("import")
    fill_tags(page)
    click(qtbot, page, "Import 1")
    qtbot.waitUntil(lambda: not page._pause.isActive())
    go_on.set()
    settle(workspace)
    assert page.stack.currentWidget() is page.result


def test_several_files_wait_in_a_queue(work, settle, qtbot, tmp_path) -> None:
    workspace = work(FakeDesk(3))
    workspace.take_files([tmp_path / "one.xlsx", tmp_path / "two.csv"])
    settle(workspace)
    page = workspace.page("import")
    assert "one.xlsx" in page.title.text()
    assert "1 of 2" in page.title.text()
    click(qtbot, page, "Skip this file")
    settle(workspace)
    assert "two.csv" in page.title.text()


def test_an_unreadable_file_says_why(work, settle, tmp_path) -> None:
    workspace = work(FakeDesk(3))
    workspace.take_files([tmp_path / "flyer.pdf"])
    settle(workspace)
    page = workspace.page("import")
    assert "This is a PDF" in " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_undo_and_bring_back_in_the_history(work, settle, qtbot, monkeypatch) -> None:
    desk = FakeDesk(3)
    workspace = work(desk)
    workspace.go("imports")
    settle(workspace)
    page = workspace.page("imports")
    monkeypatch.setattr("lead_desk.desktop.pages.imports.confirmed", lambda *_a, **_o: True)
    click(qtbot, page, "Undo import")
    settle(workspace)
    assert desk.called("undo") == [(2,)]
    page.view.selectRow(1)
    click(qtbot, page, "Bring back")
    settle(workspace)
    assert desk.called("redo") == [(1,)]


# The part: review.


def test_a_dismissal_needs_a_reason(work, settle, qtbot) -> None:
    desk = FakeDesk(10)
    workspace = work(desk)
    workspace.go("review:child")
    settle(workspace)
    page = workspace.page("review")
    assert page.item().finding.id == 4
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_2)
    asked = dialog(workspace, AskReason)
    asked.reason.setPlainText("a company founded in 2015")
    asked.go.click()
    settle(workspace)
    assert desk.called("dismiss") == [((4,), "a company founded in 2015")]


# The part: assessments.


def test_an_assessment_is_filled_in_saved_and_signed(work, settle, qtbot) -> None:
    desk = FakeDesk(10)
    workspace = work(desk)
    workspace.go("assessments")
    settle(workspace)
    workspace.go("assessments:LI-2026-01")
    settle(workspace)
    page = workspace.page("assessments")
    editor = page.editor
    assert "H1" in editor.boxes
    editor.boxes["H1"].inputs["value"].selectAll()
    qtbot.keyClicks(editor.boxes["H1"].inputs["value"], "Fair Aarhus, LI-2026-01")
    settle(workspace)
    assert desk.lia["LI-2026-01", 1].answers["H1"] == "Fair Aarhus, LI-2026-01"
    assert "H1" not in editor.missing
    editor.approve.click()
    settle(workspace)
    asked = dialog(workspace, SignDialog)
    assert not asked.go.isEnabled()
    asked._name.set_value("Clara Owner")
    asked._role.set_value("Compliance")
    asked._look()
    asked.go.click()
    settle(workspace)
    assert desk.called("approve")[0][:4] == ("LI-2026-01", 1, "Clara Owner", "Compliance")


def test_every_question_of_the_form_can_be_drawn_and_read_back(work, settle) -> None:
    desk = FakeDesk(10)
    workspace = work(desk)
    workspace.go("assessments")
    settle(workspace)
    workspace.go("assessments:LI-2026-01")
    settle(workspace)
    editor = workspace.page("assessments").editor
    samples: dict[str, object] = {"text": "A long enough answer", "line": "A line", "person": "Clara Owner"}
    samples |= {"bool": False, "number": 3, "date": "2026-12-01"}
    drawn = 0
    for key, _title in desk.lia_form().sections:
        editor.show_section(key)
        for box in list(editor.boxes.values()):
            for part in box.question.parts:
                made = box.inputs.get(part.id)
                if made is None:
                    assert part.type == "derived"
                    continue
                drawn += 1
                if part.type in samples:
                    made.set_value(samples[part.type])
                    assert made.value() == samples[part.type], box.question.id
                elif part.type == "enum":
                    made.set_value(part.options[0])
                    assert made.value() == part.options[0]
                elif part.type == "multi":
                    made.set_value(["own word"])
                    assert made.value() == ["own word"]
                elif part.type == "list":
                    value = [dict.fromkeys(part.columns, "x")] if part.columns else ["x"]
                    made.set_value(value)
                    assert made.value() == value
    assert drawn > 60


def test_the_author_signing_alone_must_say_why(qapp, qtbot) -> None:
    made = SignDialog(None, "approve", "Fair", "Sam Rep", date(2026, 11, 21))
    qtbot.addWidget(made)
    made._name.set_value("Sam Rep")
    made._role.set_value("Sales")
    made._look()
    assert not made.go.isEnabled()
    made._reason.set_value("I am the only one in the firm")
    assert made.go.isEnabled()


# The part: exports.


def test_the_gate_answers_and_the_file_is_written(work, settle, qtbot, monkeypatch, tmp_path) -> None:
    desk = FakeDesk(70)
    workspace = work(desk)
    workspace.go("exports:new")
    settle(workspace)
    page = workspace.page("exports")
    assert page.form.campaign().key == "autumn", "the campaign of last time is open"
    settle(workspace)
    target = tmp_path / "out.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_o: (str(target), ""))
    click(qtbot, page, "Export 30")
    settle(workspace)
    assert target.exists()
    assert desk.called("export")[0] == ("autumn", target)


def test_a_refused_request_says_what_helps(work, settle, qtbot) -> None:
    desk = FakeDesk(70)
    workspace = work(desk)
    workspace.go("exports:new")
    settle(workspace)
    page = workspace.page("exports")
    page.form.recipient.setCurrentIndex(page.form.recipient.findData("mailer"))
    page.form.changed.emit()
    settle(workspace)
    click(qtbot, page, "Export…")
    assert not desk.called("export")
    click(qtbot, page.gate, "Add a safeguard")
    settle(workspace)
    assert workspace.current().key == "sources"


def test_a_channel_proposes_its_columns_and_no_more(work, settle) -> None:
    workspace = work(FakeDesk(3))
    workspace.go("exports")
    settle(workspace)
    page = workspace.page("exports")
    page._open(None)
    page.form.channels[Channel.PHONE].click()
    campaign = page.form.campaign()
    assert campaign.channels == (Channel.PHONE,)
    assert set(campaign.fields) == {"full_name", "phone", "company", "job_title", "country"}
    assert campaign.evidence == ()


def test_a_campaign_keeps_what_the_form_does_not_show(work, settle) -> None:
    desk = FakeDesk(3)
    desk.put(
        Campaign(
            "two",
            "Two sources",
            "b2b",
            (Channel.EMAIL,),
            sources=("fair26", "leadsmu"),
            selects_by=("health",),
            preset="brevo",
        )
    )
    workspace = work(desk)
    workspace.go("exports")
    settle(workspace)
    page = workspace.page("exports")
    page._open(desk.get(Campaign, "two"))
    assert page.form.campaign() == desk.get(Campaign, "two")


# The part: the rest.


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (" Anna@Firm.example ", (StopKind.EMAIL, "anna@firm.example")),
        ("+45 20 30 40 50", (StopKind.PHONE, "+4520304050")),
        ("@firm.example", (StopKind.DOMAIN, "firm.example")),
        ("20 30 40 50", None),
        ("Anna", None),
    ],
)
def test_pasted_words_become_stops(text, found) -> None:
    assert parse_stop(text) == found


def test_stops_are_added_by_pasting(work, settle, qtbot) -> None:
    desk = FakeDesk(3)
    workspace = work(desk)
    workspace.go("stops:add")
    settle(workspace)
    asked = dialog(workspace, AddStops)
    asked.text.setPlainText("anna@firm.example\n+45 20304050; nonsense")
    asked.go.click()
    settle(workspace)
    (stops,) = desk.called("add_stops")[0]
    assert [stop.value for stop in stops] == ["anna@firm.example", "+4520304050"]


def test_a_file_of_answers_is_looked_at_before_it_is_taken(work, settle, qtbot, monkeypatch, tmp_path) -> None:
    desk = FakeDesk(3)
    workspace = work(desk)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_options: (str(tmp_path / "a.csv"), ""))
    workspace.go("screening:import")
    settle(workspace)
    asked = dialog(workspace, AnswersFile)
    assert not asked.go.isEnabled()
    asked._list.setCurrentIndex(1)
    asked._day.set_value(desk.clock.today())
    asked._look()
    settle(workspace)
    asked.go.click()
    settle(workspace)
    assert desk.called("import_screening")
    workspace.go("stops:import")
    settle(workspace)
    asked = dialog(workspace, AnswersFile)
    settle(workspace)
    asked.go.click()
    settle(workspace)
    assert desk.called("import_stops")


def test_a_yes_is_recorded_with_its_wording_and_day(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(3))
    today = date(2026, 11, 20)
    asked = RecordEvidence(workspace, [ConsentText("form", "Form", channels=(Channel.EMAIL,))], 2, today)
    qtbot.addWidget(asked)
    assert asked.record() is None
    asked._wording.set_value("form")
    asked._given.set_value(date(2026, 11, 21))
    assert asked.record() is None
    asked._given.set_value(today)
    assert asked.record() == ConsentGiven("form", today)
    asked._channels.set_value((Channel.PHONE.value,))
    assert asked.record() is None


@pytest.mark.parametrize("kind", ["soft_opt_in", "request", "channel", "withdraw"])
def test_other_evidence_needs_its_words(work, qtbot, kind) -> None:
    workspace = work(FakeDesk(3))
    today = date(2026, 11, 20)
    asked = RecordEvidence(workspace, [], 2, today, kind)
    qtbot.addWidget(asked)
    assert asked.record() is None
    for field in (asked._sold, asked._asked, asked._withdrawn):
        field.set_value(today)
    for field in (asked._product, asked._asked_for, asked._asked_how, asked._how):
        field.set_value("by phone")
    asked._code.set_value("role_relevant")
    made = asked.record()
    assert made is not None
    assert getattr(made, "identifier", "") == ""


def test_a_source_is_entered_and_vouched_for(work, settle, qtbot) -> None:
    desk = FakeDesk(3)
    workspace = work(desk)
    workspace.go("sources:new")
    settle(workspace)
    form = dialog(workspace, RegisterForm)
    assert not form.save.isEnabled()
    form._inputs["name"].set_value("Expo Köln 2027")
    form._inputs["kind"].set_value("event")
    form._inputs["countries"].set_value("de, at")
    form._look()
    form.save.click()
    settle(workspace)
    made = desk.get(Source, "expo-koln-2027")
    assert made.kind is SourceKind.EVENT
    assert made.countries == ("DE", "AT")
    assert made.attested_by == "Sam Rep"
    assert made.child_limit == 18


def test_changing_an_entry_keeps_its_key(work, settle, qtbot) -> None:
    desk = FakeDesk(3)
    workspace = work(desk)
    workspace.go("sources")
    settle(workspace)
    page = workspace.page("sources")
    page.view.selectRow(0)
    click(qtbot, page, "Open")
    form = dialog(workspace, RegisterForm)
    form._inputs["name"].set_value("Another name")
    form.save.click()
    settle(workspace)
    assert desk.get(Source, "fair26").name == "Another name"
    assert desk.get(Source, "fair26").obtained_on == date(2026, 11, 12)


def test_keys_from_names() -> None:
    assert slug("Expo Hannover 2026!") == "expo-hannover-2026"
    assert slug("x", frozenset({"x", "x-2"})) == "x-3"
    assert slug("名前") == "entry"


def test_verify_tells_the_outcome(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(3))
    workspace.go("audit:verify")
    settle(workspace)
    shown = " ".join(label.text() for label in workspace.current().findChildren(QLabel) if label.isVisible())
    assert "unbroken" in shown


def test_an_empty_store_invites_to_drop_a_list(work, settle) -> None:
    workspace = work(FakeDesk(empty=True))
    for key in ("home", "leads", "imports", "review", "assessments", "exports", "stops", "sources", "audit"):
        workspace.go(key)
        settle(workspace)
        assert workspace.current().key == key


def test_each_page_has_its_key(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(3))
    workspace.activateWindow()
    for number, key in enumerate(
        ("home", "leads", "imports", "review", "assessments", "exports", "stops", "sources", "audit"), 1
    ):
        qtbot.keyClick(workspace, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        settle(workspace)
        assert workspace.current().key == key


def test_a_failed_write_is_told_and_nothing_is_lost(work, settle, monkeypatch) -> None:
    desk = FakeDesk(3)
    workspace = work(desk)
    workspace.go("leads")
    settle(workspace)

    def refuse(*_values) -> int:
        raise ValueError("anna@firm.example")

    monkeypatch.setattr(desk, "change", refuse)
    page = workspace.page("leads")
    page.model.tick_all()
    page._acts.delete(page.model.chosen_leads(), 3)
    asked = dialog(workspace, AskReason)
    asked.reason.setPlainText("because")
    asked.go.click()
    settle(workspace)
    shown = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "That didn't work" in shown
    assert "anna@" not in shown
    assert page.model.rowCount() == 3


def test_a_toast_is_told_once_and_goes(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(3))
    done: list[bool] = []
    workspace.session.tell("Done.", "Undo", lambda: done.append(True))
    toast = workspace.findChild(Toast)
    click(qtbot, toast, "Undo")
    assert done == [True]
    qtbot.waitUntil(lambda: not workspace.findChildren(Toast), timeout=3000)


def test_a_register_is_not_opened_with_another_registers_entry(work, desk, settle) -> None:
    workspace = work(desk)
    workspace.go("sources")
    settle(workspace)
    page = workspace.page("sources")
    page._pick(BY_KEY["organisation"])
    page._open()  # before the answer is there
    assert not workspace.findChildren(RegisterForm)
    settle(workspace)
    page._open()
    assert workspace.findChildren(RegisterForm)
