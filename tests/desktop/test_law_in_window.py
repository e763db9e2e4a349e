"""What the law says of a lead and of a campaign, as the window shows it over a real store."""

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QLabel

from lead_desk import bootstrap
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.lead import LeadQuery
from lead_desk.law.book import law_book
from lead_desk.law.channels import OLD_AFTER_DAYS


def shown(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_each_channel_is_answered_beside_a_lead_with_its_reason(work, settle) -> None:
    desk = bootstrap.demo_desk()
    workspace = work(desk, demo=True)
    workspace.go("leads")
    settle(workspace)
    lead = next(lead for lead in desk.ids(LeadQuery()) if not all(a.allowed for a in desk.lead(lead).channels))
    page = workspace.page("leads")
    page.details.show_lead(lead)
    settle(workspace)
    words = shown(page.details)
    assert "May I …" in words
    for answer in desk.lead(lead).channels:
        told = "yes" if answer.allowed else ", ".join(hold.title for hold in answer.holds[:2])
        assert told in words


def test_old_rules_are_told_beside_a_campaign(work, settle) -> None:
    day = law_book().rules.as_of + timedelta(days=OLD_AFTER_DAYS + 1)
    desk = bootstrap.demo_desk(clock=FixedClock(datetime(day.year, day.month, day.day, 9, tzinfo=UTC)))
    workspace = work(desk, demo=True)
    workspace.go("exports")
    settle(workspace)
    page = workspace.page("exports")
    page._open_picked()
    settle(workspace)
    sentence = desk.reason("W_RULES_OLD").sentence
    assert any(sentence in text for text in shown(page.gate))
