"""Warnings a case shows by itself (LAW 8). They never hold; those that need dates or registers come with the facts."""

from collections.abc import Iterator

from lead_desk.domain.basis import Basis
from lead_desk.gate.case import Case, FlagFact, RetentionFact
from lead_desk.law.book import LawBook
from lead_desk.law.channels import Confidence


def warnings_of(case: Case, law: LawBook) -> tuple[str, ...]:
    """Return the codes of all warnings, in alphabetical order."""
    return tuple(sorted(case.warnings | set(_shown(case, law))))


def _shown(case: Case, law: LawBook) -> Iterator[str]:
    if FlagFact.POSSIBLE in (case.child, case.special, case.criminal):
        yield "W_POSSIBLE_FLAG"
    if case.retention is RetentionFact.SOON:
        yield "W_RETENTION_SOON"
    if case.country == "IN" and case.basis is Basis.LEGITIMATE_INTEREST:
        yield "W_IN_2027"
    if not case.marketing:
        return
    for state in case.channels:
        row = law.rules.lookup(case.country, state.channel, case.recipient_class)
        if row.confidence is Confidence.LOW:
            yield "W_CHANNEL_LOW_CONFIDENCE"
        if law.call_hours.limited(case.country, state.channel, case.recipient_class):
            yield "W_CALL_HOURS"
