"""Assessments in the window: facts beside the questions, one at a time, comparing, files and approvers' keys."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from fake_desk import FakeDesk
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget

from lead_desk.app.exports.replay_exports import ReplayDifference, ReplayReport
from lead_desk.desktop.dialogs.approver_key import MakeKey, TrustKey
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.dialogs.link_assessment import LinkOrWrite
from lead_desk.desktop.dialogs.new_assessment import NewAssessment
from lead_desk.desktop.dialogs.sign import SignDialog
from lead_desk.desktop.lia_port import SIGN_OFF
from lead_desk.domain.approver import ApproverCard
from lead_desk.domain.assessment import AssessmentStatus

CARD = ApproverCard("Clara Owner", "Head of Compliance", "11" * 32)


def shown(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def asked(parent: QWidget, kind: type[QDialog]) -> QDialog:
    return next(found for found in parent.window().findChildren(kind) if found.isVisible())


@pytest.fixture
def opened(work, settle):
    """Return desk, workspace and page with the sample draft open."""
    desk = FakeDesk(10)
    workspace = work(desk)
    workspace.go("assessments")
    settle(workspace)
    workspace.go("assessments:LI-2026-01")
    settle(workspace)
    return desk, workspace, workspace.page("assessments")


def test_facts_and_contradictions_stand_beside_the_question(opened, qtbot) -> None:
    _desk, _workspace, page = opened
    editor = page.editor
    editor.show_question("S5")
    qtbot.waitUntil(lambda: "Leads: DK 30, SE 10." in shown(editor.help))
    editor.show_question("B2")
    qtbot.waitUntil(lambda: "Your data say otherwise" in shown(editor.help))
    assert "Leads with a private mailbox: 4." in shown(editor.boxes["B2"])
    editor.show_question("S9")
    rule = "Denmark, email, named business contact: needs consent first"
    qtbot.waitUntil(lambda: rule in shown(editor.boxes["S9"]))


def test_the_list_of_open_questions_leads_to_each(opened) -> None:
    _desk, _workspace, page = opened
    editor = page.editor
    texts = [editor.open_list.item(row).text() for row in range(editor.open_list.count())]
    assert texts[0].startswith("Check: Leads with")
    assert len(texts) == 1 + len(editor.missing)
    editor.open_list.itemClicked.emit(editor.open_list.item(0))
    assert "B2" in editor.boxes


def test_one_question_at_a_time_walks_through_the_whole_form(opened) -> None:
    _desk, _workspace, page = opened
    editor = page.editor
    editor.show_section("header")
    editor.single.click()
    seen = [next(iter(editor.boxes))]
    while True:
        assert len(editor.boxes) == 1
        on = next(b for b in editor.findChildren(type(editor.approve)) if b.accessibleName() == "Next question")
        if not on.isEnabled():
            break
        on.click()
        seen.append(next(iter(editor.boxes)))
    assert len(seen) == len(set(seen)) > 50
    editor.single.click()
    assert len(editor.boxes) > 1


def test_versions_are_compared_question_by_question(opened, settle) -> None:
    desk, workspace, page = opened
    desk.lia["LI-2026-01", 2] = replace(desk.lia["LI-2026-01", 1], version=2)
    page.close_part()
    page.reload()
    settle(workspace)
    page._show_comparison("LI-2026-01", None, None)
    settle(workspace)
    assert "Which countries does it cover?" in shown(page.comparison)
    assert "DK; SE" in shown(page.comparison)
    page.comparison._before.setCurrentIndex(1)
    page.comparison._chosen(1)
    settle(workspace)
    assert "No answer differs" in shown(page.comparison)


def test_an_approval_is_signed_with_the_key(opened, settle) -> None:
    desk, workspace, page = opened
    desk.card = CARD
    page.editor.approve.click()
    settle(workspace)
    dialog = asked(workspace, SignDialog)
    assert dialog.signs
    assert (dialog.name, dialog.role) == (CARD.name, CARD.role)
    assert "B2  Leads with a private mailbox: 4." in shown(dialog)
    names = [name for name in desk.missing_answers(page.editor.assessment) if name not in SIGN_OFF]
    texts = {question.id: question.question for question in desk.lia_form().questions}
    assert f"{names[0]}  {texts[names[0]]}"[:20] in shown(dialog)
    assert f"… and {len(names) - 6} more" in shown(dialog)
    dialog._words.set_value("four words not together")
    dialog.go.click()
    settle(workspace)
    called = desk.called("approve_signed")[0]
    assert (called[0], called[-1]) == ("LI-2026-01", "four words not together")


def test_leaving_a_draft_ends_the_sitting(opened, settle) -> None:
    desk, _workspace, page = opened
    page.close_part()
    settle(_workspace)
    assert not desk.called("end_sitting")  # nothing was written
    page._open("LI-2026-01")
    settle(_workspace)
    page.editor._edited("P1", "We tell people of offers for their trade.")
    page.close_part()
    settle(_workspace)
    assert desk.called("end_sitting") == [("LI-2026-01", 1)]


def test_a_signed_file_asks_for_trust_before_it_is_taken_in(opened, settle, tmp_path: Path) -> None:
    desk, workspace, page = opened
    path = tmp_path / "fair.ldassess"
    page.files.take_in(path)
    settle(workspace)
    dialog = asked(workspace, TrustKey)
    assert not dialog.go.isEnabled()
    assert "Erik Solberg" in shown(dialog)
    dialog.compared.setChecked(True)
    dialog.go.click()
    settle(workspace)
    assert len(desk.called("receive_assessment")) == 2
    assert desk.called("trust_approver")


def test_a_report_and_a_file_are_saved(opened, settle, tmp_path: Path, monkeypatch) -> None:
    desk, workspace, page = opened
    picked = {"target": tmp_path / "report.pdf"}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(picked["target"]), ""))
    version = desk.lia["LI-2026-01", 1]
    page.files.report(version)
    settle(workspace)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    picked["target"] = tmp_path / "fair.ldassess"
    page.files.send(version)
    settle(workspace)
    assert desk.called("send_assessment") == [("LI-2026-01", tmp_path / "fair.ldassess", 1)]
    assert version.status is AssessmentStatus.DRAFT


def test_keys_are_made_trusted_and_revoked_in_settings(work, settle, tmp_path: Path, monkeypatch) -> None:
    desk = FakeDesk(10)
    workspace = work(desk)
    workspace.go("settings")
    settle(workspace)
    card = workspace.page("settings").approvers
    assert "no approver's key" in shown(card)
    card._make()
    dialog = asked(workspace, MakeKey)
    dialog._name.set_value("Clara Owner")
    dialog._role.set_value("Head of Compliance")
    dialog._words.set_value("short")
    dialog._again.set_value("short")
    dialog._look()
    assert not dialog.go.isEnabled()
    for field in (dialog._words, dialog._again):
        field.set_value("four words not together")
    dialog._look()
    dialog.go.click()
    settle(workspace)
    assert desk.called("make_approver_key") == [("Clara Owner", "Head of Compliance", "four words not together", False)]
    assert CARD.fingerprint in shown(card)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(tmp_path / "erik.ldkey"), ""))
    card._pick()
    settle(workspace)
    trust = asked(workspace, TrustKey)
    trust.compared.setChecked(True)
    trust.go.click()
    settle(workspace)
    card.reload()
    settle(workspace)
    assert "Erik Solberg" in shown(card)
    card._run(partial(_revoked, desk, list(desk.keys)[-1]), "done")
    settle(workspace)
    assert "revoked on" in shown(card)


def _revoked(desk: FakeDesk, fingerprint: str, _progress: object) -> None:
    desk.revoke_approver(fingerprint, "left the firm")


def test_past_verdicts_are_replayed_from_the_audit_log(work, settle) -> None:
    desk = FakeDesk(10)
    workspace = work(desk)
    workspace.go("audit")
    settle(workspace)
    page = workspace.page("audit")
    odd = ReplayDifference(1, ("SUP_OBJECTED",), (), rules_changed=False, leads=3)
    explained = replace(odd, rules_changed=True)
    for report, words in (
        (ReplayReport(0, 0, ()), "no export yet"),
        (ReplayReport(9, 9, ()), "9 of 9 past verdicts come out the same"),
        (ReplayReport(9, 6, (explained,)), "judged by earlier rules"),
        (ReplayReport(9, 6, (odd,)), "come out otherwise under the same rules"),
    ):
        desk.replayed = report
        page._replay()
        settle(workspace)
        assert words in shown(page)


def test_after_an_approval_the_waiting_leads_are_offered_and_linked(opened, settle) -> None:
    desk, workspace, page = opened
    desk.waiting["LI-2026-01"] = 14
    page._decided("approve", desk.lia["LI-2026-01", 1], None)
    settle(workspace)
    dialog = asked(page, AskReason)
    assert "14" in shown(dialog)
    dialog.accept()
    settle(workspace)
    assert desk.called("link_waiting")[-1][0] == "LI-2026-01"
    assert desk.waiting == {}


def test_the_remedy_offers_the_assessment_that_is_there_before_a_new_one(opened, settle) -> None:
    desk, workspace, page = opened
    desk.waiting["LI-2026-01"] = 3
    page.close_part()
    workspace.go("assessments:new")
    settle(workspace)
    dialog = asked(page, LinkOrWrite)
    assert dialog.family == "LI-2026-01"
    dialog.accept()
    settle(workspace)
    asked(page, AskReason).reject()
    workspace.go("assessments:new")
    settle(workspace)
    dialog = asked(page, LinkOrWrite)
    dialog._which.setCurrentIndex(dialog._which.count() - 1)
    dialog.accept()
    settle(workspace)
    assert asked(page, NewAssessment)


def test_the_page_says_when_no_lead_waits(opened, settle) -> None:
    _desk, workspace, page = opened
    told = []
    page.session.tell = told.append
    page.links.offer("LI-2026-01", "Fair", say_none=True)
    settle(workspace)
    assert told == ["No lead of its purposes and sources waits for an assessment."]
