"""Facts that change under an approved assessment: due for review at once, out of date 30 days later (LAW 3.5)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports import demo_story
from lead_desk.app.results import AssessmentRow, ReminderKind
from lead_desk.domain.assessment import AssessmentStatus, ReviewDue, ReviewTrigger
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UsageError
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.source import Source, SourceTerms

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
REVIEW = date(2027, 10, 31)
FAMILY = "fair-calls"
SECRET = "four words not together"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A store with sample leads and the assessment of the fair's calls approved."""
    folder = tmp_path / "store"
    desk, _recovery = bootstrap.create_desk(folder, SECRET, actor="Nora Winther", clock=FixedClock(NOW))
    demo_story.declare(desk)
    for _sample, _report in demo_story.import_all(desk):
        continue
    desk.approve(FAMILY, 1, "Erik Solberg", "Head of Compliance", REVIEW)
    desk.close()
    return folder


def opened(place: Path, days: int = 0) -> Desk:
    return bootstrap.open_desk(place, SECRET, actor="Nora Winther", clock=FixedClock(NOW + timedelta(days=days)))


def row(desk: Desk) -> AssessmentRow:
    return next(line for line in desk.assessments() if line.family == FAMILY)


def held(desk: Desk, code: str) -> int:
    desk.refresh_standing()
    return desk.count(LeadQuery(filters=(("reason", (code,)),)))


def test_a_change_warns_for_thirty_days_and_then_holds(place: Path) -> None:
    desk = opened(place)
    before = held(desk, "LIA_EXPIRED")
    due = desk.note_change(FAMILY, ReviewTrigger.COMPLAINTS, "five in a week")
    assert due.until == date(2026, 12, 20)
    line = row(desk)
    assert (line.status, line.review_on, line.changed) == (
        AssessmentStatus.APPROVED, date(2026, 12, 20), (ReviewTrigger.COMPLAINTS,)
    )  # fmt: skip
    assert [item.due for item in desk.home().reminders if item.kind is ReminderKind.REVIEW] == [date(2026, 12, 20)]
    warned = {code for campaign in desk.all(Campaign) for code in desk.gate(campaign).warnings}
    assert "W_LIA_EXPIRES" in warned
    assert held(desk, "LIA_EXPIRED") == before
    desk.close()
    for days, late in ((30, False), (31, True)):
        desk = opened(place, days)
        assert (held(desk, "LIA_EXPIRED") > before) is late
        assert (row(desk).status == AssessmentStatus.EXPIRED) is late
        assert ("V_EXPIRED" in row(desk).problems) is late
        desk.close()


def test_a_new_version_settles_it(place: Path) -> None:
    desk = opened(place)
    desk.note_change(FAMILY, ReviewTrigger.ENRICHMENT)
    desk.renew(FAMILY)
    draft, first = desk.assessment(FAMILY), desk.assessment(FAMILY, 1)
    desk.save_draft(replace(draft, answers=first.answers))
    desk.approve(FAMILY, 2, "Erik Solberg", "Head of Compliance", REVIEW)
    line = row(desk)
    assert (line.version, line.review_on, line.changed) == (2, REVIEW, ())
    desk.close()


def test_the_first_day_counts_however_often_it_is_noted(place: Path) -> None:
    desk = opened(place)
    desk.note_change(FAMILY, ReviewTrigger.BREACH, "one")
    desk.close()
    desk = opened(place, 10)
    assert desk.note_change(FAMILY, ReviewTrigger.BREACH, "again").since == NOW.date()
    desk.note_change(FAMILY, ReviewTrigger.LAW_CHANGE)
    assert row(desk).changed == (ReviewTrigger.BREACH, ReviewTrigger.LAW_CHANGE)
    assert row(desk).review_on == date(2026, 12, 20)
    desk.close()


def test_only_an_approved_version_falls_due(place: Path) -> None:
    desk = opened(place)
    desk.start_assessment("b2b_email", "LI-9", "Other")
    for family in ("LI-9", "no-such"):
        with pytest.raises(UsageError) as caught:
            desk.note_change(family, ReviewTrigger.BREACH)
        assert caught.value.reason == "NOT_APPROVED"
    desk.close()


@pytest.mark.parametrize(
    ("before", "after", "noted"),
    [
        ({}, {"terms": SourceTerms.FORBIDDEN}, True),
        ({"licence": "order 7"}, {"licence": "order 8"}, True),
        ({"licence": "order 7"}, {"licence": " order 7 "}, False),
        ({"terms": SourceTerms.UNKNOWN}, {"terms": SourceTerms.ALLOWED}, False),
        ({}, {"licence": "order 8"}, False),
        ({}, {"note": "seen"}, False),
    ],
)
def test_new_terms_of_a_source_make_its_assessments_due(
    place: Path, before: dict[str, object], after: dict[str, object], noted: bool
) -> None:
    desk = opened(place)
    plain = desk.get(Source, "fair-aarhus")
    assert plain is not None
    for made in (replace(plain, licence=""), replace(plain, **{"licence": "", **before})):
        desk.put(made)
    known = len(desk.all(ReviewDue))
    desk.put(replace(plain, **{"licence": "", **before, **after}))
    found = desk.all(ReviewDue)[known:]
    assert [item.trigger for item in found] == [ReviewTrigger.NEW_SOURCE_TERMS] * noted
    desk.close()


def test_new_terms_of_a_source_that_it_does_not_cover_are_nothing_to_it(place: Path) -> None:
    desk = opened(place)
    plain = desk.get(Source, "map-fr-es")
    assert plain is not None
    desk.put(replace(plain, terms=SourceTerms.FORBIDDEN))
    assert desk.all(ReviewDue) == ()
    desk.close()
