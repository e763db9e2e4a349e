"""Rules that nobody checked for half a year are told of: at the gate, in the table, on paper (W_RULES_OLD, LAW 10)."""

from datetime import UTC, datetime, timedelta

import pytest

from lead_desk import bootstrap
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.clock import FixedClock
from lead_desk.law.book import law_book
from lead_desk.law.channels import OLD_AFTER_DAYS


@pytest.mark.parametrize(("days", "old"), [(OLD_AFTER_DAYS, False), (OLD_AFTER_DAYS + 1, True)])
def test_old_rules_are_warned_of_from_the_day_after(days: int, old: bool) -> None:
    day = law_book().rules.as_of + timedelta(days=days)
    desk = bootstrap.demo_desk(clock=FixedClock(datetime(day.year, day.month, day.day, 9, tzinfo=UTC)))
    try:
        campaign = next(item for item in desk.all(Campaign) if item.key == "winter-calls")
        report = desk.gate(campaign)
        assert ("W_RULES_OLD" in report.warnings) is old
        assert desk.rules().old is old
    finally:
        desk.close()
