"""The gate asked for a campaign, and its file written."""

from acting import click, opened
from fake_desk import FakeDesk
from PySide6.QtWidgets import QFileDialog

from lead_desk.domain.campaign import Campaign
from lead_desk.domain.channel import Channel


def test_the_gate_answers_and_the_file_is_written(work, settle, qtbot, monkeypatch, tmp_path) -> None:
    desk = FakeDesk(70)
    workspace, page = opened(work, settle, desk, "exports:new")
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
    workspace, page = opened(work, settle, desk, "exports:new")
    page.form.recipient.setCurrentIndex(page.form.recipient.findData("mailer"))
    page.form.changed.emit()
    settle(workspace)
    click(qtbot, page, "Export…")
    assert not desk.called("export")
    click(qtbot, page.gate, "Add a safeguard")
    settle(workspace)
    assert workspace.current().key == "sources"


def test_a_channel_proposes_its_columns_and_no_more(work, settle) -> None:
    _workspace, page = opened(work, settle, FakeDesk(3), "exports")
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
    _workspace, page = opened(work, settle, desk, "exports")
    page._open(desk.get(Campaign, "two"))
    assert page.form.campaign() == desk.get(Campaign, "two")
