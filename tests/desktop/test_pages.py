"""What all pages share: their keys, an empty store, what fails."""

from acting import click, dialog, opened
from fake_desk import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.widgets.toast import Toast


def test_a_dismissal_needs_a_reason(work, settle, qtbot) -> None:
    desk = FakeDesk(10)
    workspace, page = opened(work, settle, desk, "review:child")
    assert page.item().finding.id == 4
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_2)
    asked = dialog(workspace, AskReason)
    asked.reason.setPlainText("a company founded in 2015")
    asked.go.click()
    settle(workspace)
    assert desk.called("dismiss") == [((4,), "a company founded in 2015")]


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
