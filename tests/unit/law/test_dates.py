"""Limits that are counted: retention, notices, ages (LAW 4.5, 6.1; READINGS 10, 33, 35)."""

from datetime import date

import pytest

from lead_desk.law.ages import age_on, ages
from lead_desk.law.dates import add_months
from lead_desk.law.retention import LeadDates, Standing, retention


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 11, 22), 12, date(2027, 11, 22)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 5, 5), 0, date(2026, 5, 5)),
    ],
)
def test_months(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


GOT = date(2026, 1, 15)
LIMITS: list[tuple[LeadDates, date | None]] = [
    (LeadDates(None, told=True), None),
    (LeadDates(GOT, told=True), date(2027, 1, 15)),
    (LeadDates(GOT), date(2026, 3, 17)),
    (LeadDates(date(2026, 1, 31)), date(2026, 3, 30)),
    (LeadDates(GOT, last_outgoing=date(2026, 6, 1), told=True), date(2027, 6, 1)),
    (LeadDates(GOT, last_outgoing=date(2028, 6, 1), told=True), date(2029, 1, 15)),
    (LeadDates(GOT, last_outgoing=date(2028, 6, 1), last_incoming=date(2026, 7, 1), told=True), date(2029, 7, 1)),
    (LeadDates(GOT, last_incoming=date(2030, 1, 1), told=True), date(2033, 1, 1)),
    (LeadDates(GOT, told=True, purpose_months=3), date(2026, 4, 15)),
    (LeadDates(GOT, told=True, purpose_months=24), date(2027, 1, 15)),
    (LeadDates(GOT, last_incoming=GOT, told=True, purpose_months=24), date(2028, 1, 15)),
    (LeadDates(GOT, last_outgoing=date(2026, 6, 1), told=True, purpose_months=6), date(2026, 12, 1)),
    (LeadDates(GOT, told=True, delivered_on=date(2026, 2, 1)), date(2026, 5, 2)),
    (LeadDates(GOT, told=True, client_closed_on=date(2026, 2, 1)), date(2026, 5, 2)),
    (LeadDates(GOT, told=True, quarantined_on=date(2026, 2, 1)), date(2026, 3, 3)),
    (LeadDates(GOT, told=True, delivered_on=date(2027, 2, 1)), date(2027, 1, 15)),
]


@pytest.mark.parametrize(("dates", "limit"), LIMITS)
def test_the_shortest_limit_wins(dates: LeadDates, limit: date | None) -> None:
    assert retention().keep_until(dates) == limit


@pytest.mark.parametrize(
    ("today", "standing"),
    [
        (date(2026, 10, 22), Standing.WITHIN),
        (date(2026, 10, 23), Standing.SOON),
        (date(2026, 11, 22), Standing.SOON),
        (date(2026, 11, 23), Standing.EXPIRED),
    ],
)
def test_the_last_day_is_included(today: date, standing: Standing) -> None:
    assert retention().standing(date(2026, 11, 22), today) is standing
    assert retention().standing(None, today) is Standing.UNKNOWN


def test_standings_are_named_as_the_gate_names_them() -> None:
    assert " ".join(Standing) == "within soon expired unknown"


def test_notice_is_due_within_a_month_and_does_not_roll() -> None:
    assert retention().notice_due(date(2026, 10, 23)) == date(2026, 11, 23)
    assert retention().notice_due(date(2026, 10, 22)) == date(2026, 11, 22)  # a Sunday


def test_consent_evidence_outlives_the_consent() -> None:
    assert retention().consent_evidence_until(date(2026, 1, 1), "DK") == date(2029, 1, 1)
    assert retention().consent_evidence_until(date(2026, 1, 1), "DE") == date(2031, 1, 1)
    assert retention().consent_evidence_until(date(2026, 1, 1), "SK") == date(2030, 1, 1)


BIRTH = date(2008, 11, 22)


@pytest.mark.parametrize(
    ("birth", "today", "age"),
    [
        (BIRTH, date(2026, 11, 21), 17),
        (BIRTH, date(2026, 11, 22), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_age(birth: date, today: date, age: int) -> None:
    assert age_on(birth, today) == age
    assert ages().is_child(birth, today) is (age < 18)


def test_a_source_may_be_stricter_never_laxer() -> None:
    assert ages().is_child(BIRTH, date(2026, 11, 22), 21)
    assert ages().is_child(BIRTH, date(2026, 11, 21), 13)
    assert not ages().is_child(BIRTH, date(2029, 11, 22), 21)


def test_ages_of_the_pack() -> None:
    pack = ages()
    assert (pack.child, pack.erase_only) == (18, 13)
    assert {code: pack.digital_consent[code] for code in ("DK", "DE", "GB", "ES", "IN")} == {
        "DK": 15,
        "DE": 16,
        "GB": 13,
        "ES": 14,
        "IN": 18,
    }
