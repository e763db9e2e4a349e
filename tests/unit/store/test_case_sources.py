"""Facts of where a lead came from: attestation, terms, retention, notice."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from casework import COMPLETE, MAIL, NOW, TODAY

from lead_desk.domain.campaign import Notice, Purpose
from lead_desk.domain.evidence import (
    NoticeExemption,
    NoticeGiven,
)
from lead_desk.domain.source import SourceTerms
from lead_desk.gate.case import (
    NoticeFact,
    RetentionFact,
    SourceFact,
)


def test_quarantine_without_attestation(one):
    assert one(draft={"attested": False}).quarantined


@pytest.mark.parametrize(
    ("changes", "fact"),
    [
        ({"kind": None}, SourceFact.INCOMPLETE),
        ({"obtained_on": None}, SourceFact.INCOMPLETE),
        ({"attested_by": ""}, SourceFact.UNATTESTED),
        ({"terms": SourceTerms.UNKNOWN}, SourceFact.TERMS_UNKNOWN),
        ({"terms": SourceTerms.FORBIDDEN}, SourceFact.TERMS_FORBID),
        ({}, SourceFact.COMPLETE),
    ],
)
def test_source(one, changes, fact):
    assert one(replace(COMPLETE, **changes)).source is fact


def test_a_source_nobody_registered(one):
    assert one(draft={"source": "hearsay"}).source is SourceFact.MISSING


def test_single_purpose_source_allows_no_other(one):
    assert not one(replace(COMPLETE, single_purpose="hiring")).basis_allowed


@pytest.mark.parametrize(
    ("obtained", "last_contact", "fact"),
    [
        (date(2026, 11, 10), "", RetentionFact.WITHIN),
        (date(2025, 12, 10), "", RetentionFact.SOON),
        (date(2025, 11, 22), "", RetentionFact.SOON),
        (date(2025, 11, 21), "", RetentionFact.EXPIRED),
        (date(2025, 11, 21), "2026-06-01", RetentionFact.WITHIN),
        (date(2024, 1, 1), "2025-11-22", RetentionFact.SOON),
        (date(2024, 1, 1), "2025-11-21", RetentionFact.EXPIRED),
        (date(2023, 11, 21), "2026-11-01", RetentionFact.EXPIRED),
        (None, "", RetentionFact.UNKNOWN),
    ],
)
def test_retention(one, obtained, last_contact, fact):
    told = NoticeGiven("g", source="fair", notice="n1", sent_at=datetime(2026, 11, 12, tzinfo=UTC))
    case = one(replace(COMPLETE, obtained_on=obtained), told, last_contact=last_contact)
    assert case.retention is fact


def test_a_purposes_shorter_limit_wins(one):
    told = NoticeGiven("g", source="fair", sent_at=datetime(2026, 7, 12, tzinfo=UTC))
    short = Purpose("outreach", "Outreach", retention_months=3)
    assert one(replace(COMPLETE, obtained_on=date(2026, 7, 1)), told, short).retention is RetentionFact.EXPIRED


def test_without_notice_the_limit_is_a_month_and_thirty_days(one):
    assert one(replace(COMPLETE, obtained_on=date(2026, 9, 20))).retention is RetentionFact.EXPIRED


@pytest.mark.parametrize(
    ("item", "fact"),
    [
        (None, NoticeFact.DUE),
        (NoticeGiven("g", MAIL, sent_at=NOW), NoticeFact.GIVEN),
        (NoticeGiven("g", source="fair", sent_at=NOW), NoticeFact.GIVEN),
        (NoticeGiven("g", batch=1, sent_at=NOW), NoticeFact.GIVEN),
        (NoticeGiven("g", source="other", sent_at=NOW), NoticeFact.DUE),
        (NoticeGiven("g", MAIL, planned_on=TODAY), NoticeFact.PLANNED_BEFORE),
        (NoticeGiven("g", MAIL, planned_on=TODAY + timedelta(days=1)), NoticeFact.DUE),
        (NoticeGiven("g", MAIL, planned_on=TODAY - timedelta(days=1)), NoticeFact.DUE),
        (NoticeGiven("g", MAIL, exemption=NoticeExemption.ALREADY_INFORMED), NoticeFact.EXEMPT),
        (
            NoticeGiven("g", MAIL, exemption=NoticeExemption.DISPROPORTIONATE, exemption_reason="too many"),
            NoticeFact.DUE,
        ),
    ],
)
def test_notice(one, item, fact):
    assert one(*([item] if item else [])).notice is fact


@pytest.mark.parametrize(
    ("obtained", "fact"), [(date(2026, 10, 22), NoticeFact.DUE), (date(2026, 10, 21), NoticeFact.OVERDUE)]
)
def test_the_notice_month_includes_its_last_day(one, obtained, fact):
    assert one(replace(COMPLETE, obtained_on=obtained)).notice is fact


def test_notice_needs_the_right_to_object_to_count_as_attached(one):
    assert not one(Notice("n1", "2", has_objection=False)).notice_attached
