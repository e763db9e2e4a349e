"""A hold of an uncertain rule: who answers for it is asked on the exports page, and it ends with that export."""

from PySide6.QtWidgets import QLabel

from lead_desk.app.results import Hold, Override
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.domain.campaign import Person
from lead_desk.domain.channel import Channel

WHY = "The regulator's guide of May lets staff of companies be written to."
HOLD = Hold(
    "CHANNEL_CONSENT_REQUIRED", 6, "Needs consent", "In Latvia, e-mail needs consent.", "Law s. 9", "Ask",
    "campaigns:channels", Channel.EMAIL, override=True, country="LV",
)  # fmt: skip


def test_the_owner_answers_for_a_hold_in_one_export(work, settle, desk, qtbot) -> None:
    desk.put(Person("erik", "Erik Solberg", "Head of Compliance", ("owner",)))
    workspace = work(desk)
    page = workspace.page("exports")
    workspace.go("exports")
    settle(workspace)
    page._open_picked()
    settle(workspace)
    page.overrides.ask(HOLD)
    settle(workspace)
    (dialog,) = [made for made in workspace.findChildren(AskReason) if made.isVisible()]
    dialog.reason.setPlainText("Too short.")
    assert not dialog.go.isEnabled()
    dialog.reason.setPlainText(WHY)
    dialog.go.click()
    settle(workspace)
    assert [(wish.code, wish.country, wish.channel, wish.reason) for wish in page.overrides.given] == [
        ("CHANNEL_CONSENT_REQUIRED", "LV", Channel.EMAIL, WHY)
    ]
    shown = [label.text() for label in page.gate.findChildren(QLabel) if label.isVisible()]
    assert "1 hold is answered for" in shown
    page.close_part()
    page._open_picked()
    assert page.overrides.given == ()


def test_nobody_but_an_owner_can_answer(work, settle, desk, monkeypatch) -> None:
    monkeypatch.setattr(desk, "all", lambda _kind: ())
    workspace = work(desk)
    page = workspace.page("exports")
    page.overrides.ask(HOLD)
    settle(workspace)
    assert not [made for made in workspace.findChildren(AskReason) if made.isVisible()]
    page.overrides.given = (Override("X", "LV", Channel.EMAIL, "erik", WHY),)
    page.overrides._take_back()
    assert page.overrides.given == ()
