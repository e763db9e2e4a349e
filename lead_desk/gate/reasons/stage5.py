"""Stage 5: what the person has been told (LAW 8, 5.1-5.3). It rests for `not_personal` (READINGS 10)."""

from collections.abc import Iterable

from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import RecipientKind
from lead_desk.gate.case import Case, NoticeFact
from lead_desk.gate.rule import Hit, rule, when
from lead_desk.law.book import LawBook

STAGE = 5
TOLD = (NoticeFact.GIVEN, NoticeFact.EXEMPT, NoticeFact.PLANNED_BEFORE)
OTHER_CONTROLLERS = (RecipientKind.CLIENT, RecipientKind.CONTROLLER, RecipientKind.AUTHORITY)


def _looked_at(case: Case) -> bool:
    return case.basis is not Basis.NOT_PERSONAL


@rule("NOTICE_OVERDUE")
def overdue(case: Case, _law: LawBook) -> Iterable[Hit]:
    """The month has passed, or nothing says when it began."""
    return when(_looked_at(case) and case.notice in (NoticeFact.OVERDUE, NoticeFact.UNKNOWN))


@rule("NOTICE_BEFORE_DISCLOSURE")
def before_disclosure(case: Case, _law: LawBook) -> Iterable[Hit]:
    """A notice in one's own first message comes too late for another controller; a law may order silence."""
    silent = case.recipient is RecipientKind.AUTHORITY and case.silence_ordered
    disclosed = case.recipient in OTHER_CONTROLLERS and not silent
    return when(_looked_at(case) and disclosed and case.notice not in TOLD)


@rule("NOTICE_NOT_PLANNED")
def not_planned(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Own campaigns, also those a service provider sends, carry the notice in the first message."""
    own = case.marketing and case.recipient not in OTHER_CONTROLLERS
    return when(_looked_at(case) and own and case.notice not in TOLD and not case.notice_attached)


RULES = (overdue, before_disclosure, not_planned)
