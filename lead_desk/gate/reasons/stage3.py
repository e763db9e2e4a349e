"""Stage 3: origin and age of the data (LAW 8, 3.1-3.3)."""

from collections.abc import Iterable

from lead_desk.gate.case import Case, RetentionFact, SourceFact
from lead_desk.gate.rule import Hit, rule, when
from lead_desk.law.book import LawBook

STAGE = 3


@rule("SOURCE_MISSING")
def source_missing(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Terms that are not stated hold as well (READINGS 8a)."""
    fine = case.source in (SourceFact.COMPLETE, SourceFact.TERMS_FORBID)
    return when(not fine, case.source)


@rule("SOURCE_TERMS_FORBID")
def terms_forbid(case: Case, _law: LawBook) -> Iterable[Hit]:
    """The origin's terms bind (seed L13)."""
    return when(case.source is SourceFact.TERMS_FORBID)


@rule("RETENTION_EXPIRED")
def expired(case: Case, _law: LawBook) -> Iterable[Hit]:
    """A limit that cannot be worked out counts as passed."""
    return when(case.retention not in (RetentionFact.WITHIN, RetentionFact.SOON))


RULES = (source_missing, terms_forbid, expired)
