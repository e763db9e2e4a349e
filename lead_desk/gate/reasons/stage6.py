"""Stage 6: whether this channel may reach this person (LAW 8, 6.1-6.7), each channel for itself (READINGS 2).

6.1 to 6.6 rest for purposes that are not marketing (READINGS 5).
"""

from collections.abc import Iterable, Iterator

from lead_desk.domain.campaign import RecipientKind
from lead_desk.domain.channel import RecipientClass
from lead_desk.gate.case import OWN_SENDING, Case, ChannelFacts, ScreeningFact
from lead_desk.gate.rule import Hit, rule, when
from lead_desk.law.book import LawBook
from lead_desk.law.channels import ChannelRule, Confidence, ListCheck, Precedence, RuleKind
from lead_desk.law.countries import UNKNOWN_COUNTRY

STAGE = 6
OTHER_BUSINESSES = (RecipientKind.CLIENT, RecipientKind.CONTROLLER)


def _rows(case: Case, law: LawBook) -> Iterator[tuple[ChannelFacts, ChannelRule]]:
    """Pair each channel with its row; none for purposes that are not marketing."""
    if case.marketing:
        for state in case.channels:
            yield state, law.rules.lookup(case.country, state.channel, case.recipient_class)


@rule("CHANNEL_CONSENT_REQUIRED")
def consent_required(case: Case, law: LawBook) -> Iterable[Hit]:
    """Lifted by consent for the channel, by a soft opt-in where the row has one, or by an evidenced exception.

    An unknown country never clears without consent, so its row has no override either (READINGS 8).
    """
    for state, row in _rows(case, law):
        if row.effective(state.mobile) is not RuleKind.CONSENT:
            continue
        own_customer = state.soft_opt_in and row.soft_opt_in_open and case.recipient in OWN_SENDING
        excepted = not state.evidence.isdisjoint(row.exceptions)
        if not (state.consent or own_customer or excepted):
            low = row.confidence is Confidence.LOW and row.country != UNKNOWN_COUNTRY
            yield Hit(state.channel, case.country, row.statute, low_confidence=low)


@rule("CHANNEL_EVIDENCE_MISSING")
def evidence_missing(case: Case, law: LawBook) -> Iterable[Hit]:
    """Consent replaces what stands in for permission, never the duties about the message (READINGS 4)."""
    for state, row in _rows(case, law):
        for code in row.requires:
            replaced = state.consent and code in law.evidence.permission
            if code not in state.evidence and not replaced:
                yield Hit(state.channel, code, row.statute)


def _consent_beats_list(state: ChannelFacts, row: ChannelRule) -> bool:
    """Whether consent makes the list not matter; where the newest wins, only an older registration yields."""
    return state.consent and row.precedence is not Precedence.NEWEST


@rule("DNC_LISTED")
def listed(case: Case, law: LawBook) -> Iterable[Hit]:
    """A known listing holds, whether or not the check was a duty."""
    for state, row in _rows(case, law):
        newer_consent = state.consent and state.screening is ScreeningFact.LISTED_BEFORE_CONSENT
        on_list = state.screening in (ScreeningFact.LISTED, ScreeningFact.LISTED_BEFORE_CONSENT)
        if on_list and not newer_consent and not _consent_beats_list(state, row):
            yield Hit(state.channel, row.list_name, row.statute)


def _screening(case: Case, law: LawBook, fact: ScreeningFact) -> Iterator[Hit]:
    for state, row in _rows(case, law):
        duty = row.list_check is ListCheck.MANDATORY and not _consent_beats_list(state, row)
        if duty and state.screening is fact:
            yield Hit(state.channel, row.list_name, row.statute)


@rule("DNC_NOT_CHECKED")
def not_checked(case: Case, law: LawBook) -> Iterable[Hit]:
    """A list that must be asked was never asked for this identifier."""
    return _screening(case, law, ScreeningFact.NEVER)


@rule("DNC_STALE")
def stale(case: Case, law: LawBook) -> Iterable[Hit]:
    """The answer is older than the law allows, or not made for this campaign (READINGS 32)."""
    return _screening(case, law, ScreeningFact.STALE)


@rule("DK_CPR_UNCHECKED")
def dk_unchecked(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Passing a Danish consumer on, on any channel and with any consent (READINGS 27)."""
    passed_on = case.marketing and case.recipient in OTHER_BUSINESSES
    consumer = case.country == "DK" and case.recipient_class is RecipientClass.CONSUMER
    return when(passed_on and consumer and not case.dk_screened)


@rule("ADDRESS_UNUSABLE")
def address_unusable(case: Case, _law: LawBook) -> Iterable[Hit]:
    """A case without any channel reaches nobody; only an authority gets one (READINGS 5)."""
    yield from when(not case.channels and case.recipient is not RecipientKind.AUTHORITY)
    for state in case.channels:
        if not state.usable:
            yield Hit(state.channel)


RULES = (
    consent_required,
    evidence_missing,
    listed,
    not_checked,
    stale,
    dk_unchecked,
    address_unusable,
)
