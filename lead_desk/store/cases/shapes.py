"""Evidence reduced to states: what one shape of evidence is worth on the day of the question, for any lead that has it.

A token is JSON text. Tokens of one lead, joined, are its signature; leads with the same signature share a case. So a
token holds no free dates, except where a later comparison needs one (`dated`).
"""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from lead_desk.domain.basis import Consent, SaleKind
from lead_desk.domain.evidence import NoticeExemption, PersonRight
from lead_desk.domain.values import dataclass
from lead_desk.gate.case import ConsentFact, ContractFact, NoticeFact, RequestState, SoftOptInFact
from lead_desk.law.consents import lacking
from lead_desk.law.dates import add_months
from lead_desk.store.engine import codec

CONSENT, SOFT, CONTRACT, SCREENED, NOTICE, REQUEST, HOLD, CODE, NO_SALE = "C", "O", "K", "D", "N", "R", "H", "E", "X"

BOUND_TO_NUMBER = frozenset({"Consent", "SoftOptIn", "Screening"})
"""Kinds whose last part says which of the lead's numbers they are about."""
PERSON = ""
"""It is about the person by whatever number (it names an e-mail, or the lead has one number only)."""

_CONSENT_MONTHS = 24  # APP default of LAW 2.2 where no expiry was set
_CONTRACT_DAYS = 90
_SIMILAR_CHARS = 20
_OLD_CONSENT_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Asked:
    """The question the evidence is held against.

    Attributes:
        controllers: names by which a consent may name the controller, case folded.
        disclosure: the latest day on which a separate notice still comes before the data go out.
    """

    today: date
    now: datetime
    controllers: frozenset[str]
    disclosure: date


Raw = Mapping[str, Any]
Tokens = tuple[str, str]


def reduce_shape(kind: str, payload: str, asked: Asked) -> Tokens:
    """Return the token of a shape and the same with its date; empty texts when it says nothing today."""
    reducer = _REDUCERS.get(kind)
    return ("", "") if reducer is None else reducer(json.loads(payload), asked)


def token(*parts: object) -> str:
    """Return a token."""
    return json.dumps(parts, separators=(",", ":"))


def _day(raw: Raw, name: str) -> date | None:
    text = raw.get(name)
    return date.fromisoformat(str(text)[:10]) if text else None


def consent_state(raw: Raw, asked: Asked) -> ConsentFact:
    """Return what a consent is worth, its purposes and channels aside (LAW 2.2, READINGS 11, 34)."""
    given = _day(raw, "given_at")
    if raw.get("withdrawn_at"):
        return ConsentFact.WITHDRAWN
    if lacking(raw) or given is None or given > asked.today:
        return ConsentFact.INCOMPLETE
    start = max(given, _day(raw, "last_used_on") or given)
    if asked.today > (_day(raw, "expires_on") or add_months(start, _CONSENT_MONTHS)):
        return ConsentFact.EXPIRED
    named = {str(name).casefold() for name in raw["controllers"]}
    return ConsentFact.VALID if named & asked.controllers else ConsentFact.OUT_OF_SCOPE


def worth(consent: Consent, asked: Asked) -> ConsentFact:
    """Return what a consent is worth, its purposes and channels aside."""
    raw: Raw = json.loads(codec.dumps(consent))
    return consent_state(raw, asked)


def _consent(raw: Raw, asked: Asked) -> Tokens:
    state = consent_state(raw, asked)
    given = _day(raw, "given_at")
    used = _day(raw, "last_used_on") or given
    old = used is not None and asked.today > add_months(used, _OLD_CONSENT_MONTHS)
    explicit = raw.get("explicit_category", "") if raw.get("explicit_statement") else ""
    own = raw.get("method") != "imported_third_party"
    parts = (CONSENT, state.value, raw.get("purposes", []), raw.get("channels", []), explicit, old, own)
    return token(*parts, "", PERSON), token(*parts, given.isoformat() if given else "", PERSON)


def _soft_opt_in(raw: Raw, asked: Asked) -> Tokens:
    event = _day(raw, "event_date")
    used = max(filter(None, (event, _day(raw, "last_used_on"))), default=None)
    if not (raw.get("obtained_from_person") and raw.get("seller_is_sender")):
        state = SoftOptInFact.NOT_OURS
    else:
        complete = (
            raw.get("sale_or_negotiation"),
            event is not None and event <= asked.today,
            raw.get("product"),
            len(str(raw.get("similar_products", ""))) >= _SIMILAR_CHARS,
            raw.get("refusal_offered_at_collection"),
            raw.get("refusal_in_each_message"),
        )
        state = SoftOptInFact.COMPLETE if all(complete) else SoftOptInFact.INCOMPLETE
    recent = used is not None and asked.today <= add_months(used, 12)
    sale = raw.get("sale_or_negotiation") == SaleKind.SALE
    text = token(SOFT, state.value, raw.get("channel", "email"), sale, recent, PERSON)
    return text, text


def _contract(raw: Raw, asked: Asked) -> Tokens:
    asked_on = _day(raw, "asked_on")
    if asked_on is None or not raw.get("what") or not raw.get("how"):
        return "", ""
    is_open = not raw.get("answered_on") and 0 <= (asked.today - asked_on).days <= _CONTRACT_DAYS
    text = token(CONTRACT, (ContractFact.OPEN if is_open else ContractFact.STALE).value)
    return text, text


def _screening(raw: Raw, _asked: Asked) -> Tokens:
    names = ("list_name", "country", "listed", "checked_on", "registered_on", "campaign")
    text = token(SCREENED, *[raw.get(name) for name in names], PERSON)
    return text, text


def notice_state(raw: Raw, asked: Asked) -> tuple[NoticeFact, bool] | None:
    """Return what a notice entry is worth, and whether the exemption holds only for people one cannot reach."""
    sent = raw.get("sent_at")
    if sent and date.fromisoformat(str(sent)[:10]) <= asked.today:
        return NoticeFact.GIVEN, False
    if raw.get("exemption"):
        hard = raw["exemption"] == NoticeExemption.DISPROPORTIONATE
        return (NoticeFact.EXEMPT, hard) if raw.get("exemption_reason") or not hard else None
    planned = _day(raw, "planned_on")
    if planned is not None and asked.today <= planned <= asked.disclosure:
        return NoticeFact.PLANNED_BEFORE, False
    return None


def _notice(raw: Raw, asked: Asked) -> Tokens:
    state = notice_state(raw, asked)
    text = "" if state is None else token(NOTICE, state[0].value, state[1])
    return text, text


def _request(raw: Raw, _asked: Asked) -> Tokens:
    state = _RIGHTS.get(str(raw.get("right")), RequestState.NONE)
    disputed = raw.get("right") == PersonRight.RECTIFICATION and raw.get("asks_restriction")
    if disputed:
        state = RequestState.RESTRICTION
    text = "" if raw.get("answered_at") or state is RequestState.NONE else token(REQUEST, state.value)
    return text, text


def _hold(raw: Raw, asked: Asked) -> Tokens:
    until = _day(raw, "until")
    text = token(HOLD) if until is None or until >= asked.today else ""
    return text, text


def _code(raw: Raw, _asked: Asked) -> Tokens:
    text = token(CODE, raw.get("code", "")) if raw.get("scope") == "lead" else ""
    return text, text


def _no_sale(_raw: Raw, _asked: Asked) -> Tokens:
    return token(NO_SALE), token(NO_SALE)


_RIGHTS = {
    PersonRight.ERASURE.value: RequestState.ERASURE,
    PersonRight.OBJECTION_MARKETING.value: RequestState.OBJECTION,
    PersonRight.OBJECTION_GENERAL.value: RequestState.OBJECTION,
    PersonRight.RESTRICTION.value: RequestState.RESTRICTION,
}

_REDUCERS: dict[str, Callable[[Raw, Asked], Tokens]] = {
    "Consent": _consent,
    "SoftOptIn": _soft_opt_in,
    "ContractRequest": _contract,
    "Screening": _screening,
    "NoticeGiven": _notice,
    "PersonRequest": _request,
    "LegalHold": _hold,
    "Evidence": _code,
    "SaleOptOut": _no_sale,
}
