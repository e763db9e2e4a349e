"""Stage 2: children's, special-category and criminal data (LAW 8, 2.1-2.5). An unknown state is held for review."""

from collections.abc import Iterable

from lead_desk.gate.case import Case, FlagFact
from lead_desk.gate.rule import Hit, rule, when
from lead_desk.law.book import LawBook

STAGE = 2
TO_REVIEW = (FlagFact.SUSPECTED, FlagFact.UNKNOWN)


@rule("CHILD_CONFIRMED")
def child_confirmed(case: Case, _law: LawBook) -> Iterable[Hit]:
    """No basis carries marketing to a child; the age is that of today (READINGS 35)."""
    return when(case.child is FlagFact.CONFIRMED)


@rule("CHILD_SUSPECTED")
def child_suspected(case: Case, _law: LawBook) -> Iterable[Hit]:
    """A suspicion is looked at by a person."""
    return when(case.child in TO_REVIEW)


@rule("SPECIAL_SUSPECTED")
def special_suspected(case: Case, _law: LawBook) -> Iterable[Hit]:
    """A suspicion is looked at by a person, or the cell is stripped."""
    return when(case.special in TO_REVIEW)


@rule("SPECIAL_NO_CONDITION")
def special_no_condition(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Confirmed data may stay in the store unused; leaving or selecting by them takes explicit consent."""
    return when(case.special_exported and not case.special_consent)


@rule("CRIMINAL_DATA")
def criminal(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Only stripping the cell helps, exported or not."""
    return when(case.criminal is FlagFact.CONFIRMED or case.criminal in TO_REVIEW)


RULES = (child_confirmed, child_suspected, special_suspected, special_no_condition, criminal)
