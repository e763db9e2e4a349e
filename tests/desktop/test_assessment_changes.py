"""Noting a change of facts from the assessments page."""

from dataclasses import replace

from acting import dialog
from fake_desk import FakeDesk

from lead_desk.app.results import AssessmentRow
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.pages.assessment_changes import state_words, trigger_words
from lead_desk.desktop.widgets.inputs import ChoiceInput
from lead_desk.domain.assessment import AssessmentStatus, ReviewTrigger

ROW = AssessmentRow("LI-1", "Fair", 1, AssessmentStatus.APPROVED, None, 3, "A", "B", ())


def test_a_change_is_noted_for_an_approved_one_only(work, settle) -> None:
    desk = FakeDesk(10)
    workspace = work(desk)
    workspace.go("assessments")
    settle(workspace)
    page = workspace.page("assessments")
    page.view.setCurrentIndex(page.lines.index(0, 0))
    page._look()
    assert not page._changed_button.isEnabled()
    known = desk.lia["LI-2026-01", 1]
    desk.lia["LI-2026-01", 1] = replace(known, status=AssessmentStatus.APPROVED)
    page.reload()
    settle(workspace)
    page.view.setCurrentIndex(page.lines.index(0, 0))
    page._look()
    page._changed_button.click()
    settle(workspace)
    asked = dialog(workspace, AskReason)
    asked.findChild(ChoiceInput).set_value("breach")
    asked.reason.setPlainText("A laptop was stolen")
    asked.go.click()
    settle(workspace)
    assert desk.called("note_change") == [("LI-2026-01", ReviewTrigger.BREACH, "A laptop was stolen")]


def test_the_state_says_what_changed(qapp) -> None:
    assert state_words(ROW) == "Approved"
    due = replace(ROW, changed=(ReviewTrigger.BREACH, ReviewTrigger.LAW_CHANGE))
    assert state_words(due) == "Approved, to be reviewed: data were lost or seen by others, the law has changed"
    assert state_words(replace(due, status=AssessmentStatus.EXPIRED)) == "Out of date"
    assert len({trigger_words(trigger) for trigger in ReviewTrigger}) == len(ReviewTrigger)
