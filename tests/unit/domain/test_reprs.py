"""What a log or a traceback would show of a value that holds a person: its place or key, never the person."""

import gc
import weakref
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from lead_desk.domain import garbage
from lead_desk.domain.basis import Consent, ContractRequest, SoftOptIn
from lead_desk.domain.evidence import (
    Evidence,
    LegalHold,
    NoticeGiven,
    PersonRequest,
    PersonRight,
    SaleOptOut,
    Screening,
)
from lead_desk.domain.lead import PreparedLead
from lead_desk.domain.phone_plans import QuickNumber
from lead_desk.domain.rows import RawRow
from lead_desk.domain.stop import Stop, StopKind

PERSON = "ida.vestergaard@skovbo.example"
THEN = datetime(2026, 11, 2, 9, tzinfo=UTC)
VALUES = (
    Consent("c-1", PERSON, explicit_statement=PERSON),
    SoftOptIn("s-1", PERSON, product=PERSON),
    ContractRequest("r-1", PERSON, what=PERSON),
    Screening("l-1", PERSON, "Robinson", "DK", date(2026, 11, 2)),
    NoticeGiven("n-1", PERSON),
    PersonRequest("p-1", PERSON, PersonRight.ACCESS, THEN, refusal_reason=PERSON),
    LegalHold("h-1", PERSON, reason=PERSON),
    Evidence("e-1", "lead", "E1", PERSON, note=PERSON),
    SaleOptOut("o-1", PERSON),
    PreparedLead("Messe", 17, {"email": PERSON}, {"email": f" {PERSON}"}),
    RawRow(17, (PERSON, "Ida")),
    Stop(StopKind.EMAIL, PERSON, origin=PERSON),
)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_does_not_show_whom_it_is_about(value: object) -> None:
    assert PERSON not in repr(value)
    assert repr(value).startswith(type(value).__name__)


def test_a_number_does_not_show_itself() -> None:
    assert repr(QuickNumber("+4540123456", "DK", True)) == "QuickNumber('DK', mobile=True)"


def test_two_records_of_one_kind_can_be_told_apart() -> None:
    consent = Consent("c-1", PERSON)
    assert repr(consent) != repr(replace(consent, key="c-2"))


def test_what_is_loaded_is_left_out_of_later_looks() -> None:
    before = gc.get_freeze_count()
    try:
        garbage.settle()
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()


class _Cell:
    """Something that refers to itself, so that only a look frees it."""

    def __init__(self) -> None:
        self.itself = self


def test_what_was_made_since_the_rules_were_loaded_is_freed_by_a_sweep() -> None:
    garbage.pass_over()
    try:
        seen = weakref.ref(_Cell())
        garbage.sweep()
        assert seen() is None
    finally:
        gc.unfreeze()


def test_what_was_passed_over_is_freed_by_the_sweep_of_all() -> None:
    with garbage.resting():
        assert not gc.isenabled()
        seen = weakref.ref(_Cell())
        garbage.pass_over()
    assert gc.isenabled()
    try:
        assert garbage.sweep()
        assert seen() is not None
        garbage.sweep_all()
        assert seen() is None
        assert not garbage.sweep()
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()
