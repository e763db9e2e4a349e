"""The page of people's requests, by mouse and by keyboard."""

from datetime import date
from pathlib import Path

import pytest
from acting import click, dialog, push
from fake_desk import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from lead_desk.desktop.dialogs.answer_request import AnswerRequest, MoreTime
from lead_desk.desktop.dialogs.ask import Confirm
from lead_desk.desktop.dialogs.new_request import NewRequestDialog
from lead_desk.domain.errors import RefusedError
from lead_desk.domain.evidence import PersonRight, RequestOutcome


@pytest.fixture
def page(work, settle):
    """The page over three people who ask."""
    workspace = work(FakeDesk(12))
    workspace.go("requests")
    settle(workspace)
    return workspace.current()


def test_the_most_urgent_is_on_top_and_says_so(page) -> None:
    states = [page.lines.data(page.lines.index(row, 4)) for row in range(3)]
    assert states == ["Overdue", "4 days left", "18 days left"]
    assert page.view.current_line().request.right is PersonRight.ERASURE


def test_stop_me_is_done_in_six_acts_at_most(page, qtbot, settle, monkeypatch) -> None:
    """J4: found, stopped, answered; the page is open (1 act), the address is pasted."""
    workspace = page.window()
    acts = 1
    QTest.keyClick(page.view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    click(qtbot, page, "New request")
    acts += 1
    made = dialog(workspace, NewRequestDialog)
    QTest.keyClicks(made.who, "anna.berg1@firma1.example")
    qtbot.waitUntil(lambda: made.found.count() == 1, timeout=3000)
    assert made.found.currentRow() == 0, "the one that fits is picked"
    made.go.click()
    acts += 1
    settle(workspace)
    (new,) = page.session.desk.called("take_request")[0]
    assert (new.right, new.lead) == (PersonRight.OBJECTION_MARKETING, 1)
    click(qtbot, page.card, "Copy an answer")
    acts += 1
    copied = QGuiApplication.clipboard().text()
    assert "do-not-contact" in copied
    assert "anna" not in copied.casefold(), "the text names nobody, so it is no export"
    click(qtbot, page.card, "Answered")
    asked = dialog(workspace, AnswerRequest)
    asked._said.setPlainText("answered by mail")
    asked.go.click()
    acts += 2
    settle(workspace)
    assert page.session.desk.called("answer_request")[-1][1] == "done"
    assert acts <= 6


def test_a_request_is_taken_in_by_keyboard_alone(page, qtbot, settle) -> None:
    workspace = page.window()
    push(page, "New request").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    made = dialog(workspace, NewRequestDialog)
    qtbot.waitUntil(made.isActiveWindow, timeout=2000)
    QTest.keyClicks(QApplication.focusWidget(), "nobody@far.example")
    qtbot.waitUntil(lambda: "Nobody found" in made._told.text(), timeout=3000)
    made.go.setFocus()
    QTest.keyClick(made.go, Qt.Key.Key_Space)
    settle(workspace)
    (new,) = page.session.desk.called("take_request")[0]
    assert (new.who, new.lead, new.received_on) == ("nobody@far.example", None, date(2026, 11, 21))


def test_deleting_asks_first_and_a_refusal_is_a_sentence(page, qtbot, settle, monkeypatch) -> None:
    workspace = page.window()
    click(qtbot, page.card, "Delete")
    dialog(workspace, Confirm).reject()
    assert page.session.desk.called("erase_for_request") == []
    refused = RefusedError("A legal hold keeps these data from being erased.", "Release the hold first.")

    def refuse(_key: str) -> int:
        raise refused

    monkeypatch.setattr(page.session.desk, "erase_for_request", refuse)
    click(qtbot, page.card, "Delete")
    dialog(workspace, Confirm).accept()
    settle(workspace)
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert refused.sentence in shown


@pytest.mark.parametrize("ending", ["pdf", "html", "json"])
def test_the_copy_is_saved_as_what_its_name_says(page, qtbot, settle, monkeypatch, tmp_path: Path, ending) -> None:
    target = tmp_path / f"copy.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    page.view.selectRow(2)
    settle(page.window())
    click(qtbot, page.card, "Save a copy")
    settle(page.window())
    assert target.read_bytes().startswith(b"%PDF" if ending == "pdf" else b"copy")


def test_a_refusal_needs_its_ground(page) -> None:
    made = AnswerRequest(page)
    made._said.setPlainText("no")
    assert made.go.isEnabled()
    made._outcome.setCurrentIndex(made._outcome.findData(RequestOutcome.REFUSED.value))
    assert not made.go.isEnabled()
    made._ground.set_value("not_identified")
    made._look()
    assert made.go.isEnabled()


def test_more_time_is_noted_with_its_reason(page, qtbot, settle) -> None:
    workspace = page.window()
    click(qtbot, page.card, "More time")
    made = dialog(workspace, MoreTime)
    assert not made.go.isEnabled()
    made.reason.setPlainText("many requests at once")
    made.go.click()
    settle(workspace)
    assert page.session.desk.called("extend_request")[0][2] == "many requests at once"


def test_nobody_asked(work, settle) -> None:
    workspace = work(FakeDesk(empty=True))
    workspace.go("requests:open")
    settle(workspace)
    page = workspace.current()
    assert page.key == "requests"
    assert not page.view.isVisible()
    assert push(page, "New request")
