"""Requests of people: taken in, worked on step by step, answered (GDPR Arts. 12-21; LAW 5).

An objection to marketing stops the person in the same transaction that keeps the request; while an erasure, an
objection or a disputed correction is open, the gate lets none of the person's leads out (REQ_OPEN).
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.app.review.review_flags import need_reason
from lead_desk.app.rights.find_person import (
    disclosed_to,
    found_leads,
    identifier_of,
    identifiers,
    leads_of,
    stop_for,
)
from lead_desk.app.rights.results import STEPS, NewRequest, RequestRow, RequestView, Step, StepState
from lead_desk.domain.campaign import OWN_USE
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.evidence import PersonRequest, PersonRight, RefusalGround, RequestOutcome
from lead_desk.domain.ids import LeadId
from lead_desk.domain.stop import StopReason
from lead_desk.law.request_clock import latest, request_clock

_COPIES = frozenset({PersonRight.ACCESS, PersonRight.PORTABILITY, PersonRight.SOURCE_QUESTION})
_RESTRICTS = frozenset({PersonRight.RESTRICTION, PersonRight.OBJECTION_GENERAL})


def listing(core: Core, unit: Unit) -> tuple[RequestRow, ...]:
    """Return all requests: the open ones first, the most urgent on top, then the answered ones, newest first."""
    rows = [_row(core, request) for request in unit.registers.all(PersonRequest)]
    waiting = sorted((row for row in rows if row.is_open), key=lambda row: (row.target, row.request.key))
    answered = [row for row in rows if not row.is_open]
    return (*waiting, *sorted(answered, key=lambda row: (row.request.received_at, row.request.key), reverse=True))


def view(core: Core, unit: Unit, key: str) -> RequestView:
    """Return one request with what is held on the person and what is left to do.

    Raises:
        UsageError: there is no such request.
    """
    request = _known(unit, key)
    leads = leads_of(unit, request)
    disclosed = disclosed_to(unit, {*leads, *(LeadId(number) for number in request.leads)})
    stopped = bool(request.identifier) and unit.stops.matches(stop_for(request.identifier))
    restricted = all(detail.restricted for lead in leads if (detail := unit.leads.detail(lead)))
    told = any(item.recipient != OWN_USE for item in disclosed)
    done = {
        Step.STOP: stopped,
        Step.RESTRICT: restricted,
        Step.CORRECT: not request.asks_restriction and request.answered_at is not None,
        Step.ERASE: not leads,
        Step.COPY: bool(request.copy_sha256),
        Step.TELL: request.recipients_told,
        Step.ANSWER: request.answered_at is not None,
    }
    steps = tuple(
        StepState(step, done[step], needed=step is not Step.TELL or told)
        for step in (*STEPS[request.right], Step.ANSWER)
    )
    return RequestView(_row(core, request), found_leads(unit, leads), disclosed, stopped, steps)


def take_in(core: Core, unit: Unit, new: NewRequest) -> str:
    """Keep a request and return its key (`R-2026-001`); an objection to marketing stops the person at once.

    Raises:
        UsageError: nobody is named, the day lies ahead, or an address or number cannot be read.
    """
    if new.received_on > core.clock.today():
        raise UsageError("The day lies ahead.", "Give the day on which the request came in.")
    if not new.who.strip() and new.lead is None:
        raise UsageError("Who asks?", "Give an e-mail address, a phone number or a name.", code="WHO_MISSING")
    identifier, name = _who(unit, new)
    request = PersonRequest(
        key=_next_key(unit, new.received_on),
        identifier=identifier,
        right=new.right,
        received_at=datetime.combine(new.received_on, time(12), UTC),
        received_via=new.received_via.strip(),
        country=new.country,
        asks_restriction=new.asks_restriction,
        name=name,
        leads=(new.lead,) if new.lead is not None else (),
    )
    request = replace(request, leads=tuple(leads_of(unit, request)))
    unit.registers.put(request)
    held = [LeadId(number) for number in request.leads]
    if new.right is PersonRight.OBJECTION_MARKETING:
        _stop(core, unit, request, StopReason.OBJECTION)
    if new.right in _RESTRICTS or (new.asks_restriction and new.right is PersonRight.RECTIFICATION):
        unit.leads.restrict(held, restricted=True, reason=request.key)
    _audit(unit, "request_opened", request, leads=len(held))
    return request.key


def _who(unit: Unit, new: NewRequest) -> tuple[str, str]:
    """Return the identifier and the name that a request is kept under."""
    identifier = identifier_of(new.who, new.country)
    name = "" if identifier else new.who.strip()
    if new.lead is not None:
        picked = next(iter(found_leads(unit, [new.lead])), None)
        if picked is None:
            raise UsageError("This lead is no longer there.", "Search again.")
        return identifier or picked.identifier, name or picked.name
    return identifier, name


def _next_key(unit: Unit, day: date) -> str:
    taken = {request.key for request in unit.registers.all(PersonRequest)}
    number = 1
    while (key := f"R-{day:%Y}-{number:03d}") in taken:
        number += 1
    return key


def stop(core: Core, unit: Unit, key: str) -> int:
    """Put everything the person can be reached by on the do-not-contact list; return how many entries are new.

    Raises:
        UsageError: there is no such request, or nothing is known to stop.
    """
    return _stop(core, unit, _known(unit, key), StopReason.OBJECTION)


def _stop(core: Core, unit: Unit, request: PersonRequest, reason: StopReason) -> int:
    details = [detail for lead in leads_of(unit, request) if (detail := unit.leads.detail(lead))]
    found = identifiers(request, details)
    if not found:
        raise UsageError(
            "No e-mail address or phone number is known of this person.",
            "Ask for it: without one, a later list could bring them back.",
            code="NOTHING_TO_STOP",
        )
    today = core.clock.today()
    return unit.stops.add(replace(stop_for(value), reason=reason, since=today, origin=request.key) for value in found)


def erase(core: Core, unit: Unit, key: str) -> int:
    """Erase all leads of the person; their fingerprints stay, so that no list brings them back (Art. 17; LAW 5.4).

    Raises:
        UsageError: there is no such request.
        RefusedError: a legal hold forbids it.
    """
    request = _known(unit, key)
    leads = leads_of(unit, request)
    unit.registers.put(replace(request, leads=tuple(sorted({*request.leads, *leads}))))
    if request.identifier:
        _stop(core, unit, request, StopReason.ERASURE)
    return unit.leads.erase(leads, reason=key, stop=True) if leads else 0


def restrict(unit: Unit, key: str, *, restricted: bool) -> int:
    """Set or lift the restriction of Art. 18 on the person's leads; return how many changed.

    Raises:
        UsageError: there is no such request.
    """
    return unit.leads.restrict(leads_of(unit, _known(unit, key)), restricted=restricted, reason=key)


def told(unit: Unit, key: str) -> None:
    """Note that everybody who got the data was told (Art. 19).

    Raises:
        UsageError: there is no such request, or it is answered.
    """
    unit.registers.put(replace(_open(unit, key), recipients_told=True))


def identity(unit: Unit, key: str, state: str) -> None:
    """Note whether the person was asked to prove who they are (Art. 12(6)): `asked`, `proved`, `refused` or empty.

    Raises:
        UsageError: there is no such request, or it is answered.
    """
    unit.registers.put(replace(_open(unit, key), identity=state))


def copied(unit: Unit, key: str, sha256: str) -> None:
    """Note the copy that was made for the person, by its hash.

    Raises:
        UsageError: there is no such request.
    """
    request = replace(_known(unit, key), copy_sha256=sha256)
    unit.registers.put(request)
    _audit(unit, "request_copy", request, sha256=sha256)


def extend(core: Core, unit: Unit, key: str, until: date, reason: str) -> None:
    """Note that the person was told of a later day, with the reason (Art. 12(3)).

    Raises:
        UsageError: no such open request, no reason, a day beyond three months, or the first month is over.
    """
    need_reason(reason)
    request = _open(unit, key)
    received = request.received_at.date()
    if core.clock.today() > request_clock(received).due:
        raise UsageError("The first month is over.", "A longer time has to be told inside it. Answer now.")
    if not request_clock(received).due < until <= latest(received):
        raise UsageError(
            "A request may be extended by two more months at most.", f"The last day is {latest(received).isoformat()}."
        )
    unit.registers.put(replace(request, extended_until=until, note=_joined(request.note, reason)))
    _audit(unit, "request_extended", request)


def answer(core: Core, unit: Unit, key: str, outcome: RequestOutcome, ground: RefusalGround | None, said: str) -> None:
    """Close a request: the person has been answered.

    Args:
        core: the parts.
        unit: the transaction.
        key: the request.
        outcome: what was done.
        ground: why not, for a refusal or a part.
        said: what the person was told or sent, in the user's words.

    Raises:
        UsageError: no such open request, or a word is missing.
        RefusedError: it is not done: leads of an erased person are still held, a copy was never made ...
    """
    request = _open(unit, key)
    need_reason(said)
    if outcome is RequestOutcome.DONE:
        _check_done(core, unit, request)
    elif ground is None:
        raise UsageError("Why was it refused?", "Choose one of the law's grounds.", code="GROUND_MISSING")
    elif ground is RefusalGround.COMPELLING and request.right is PersonRight.OBJECTION_MARKETING:
        raise RefusedError(
            "An objection to marketing is final: no grounds outweigh it.", "Stop the marketing.", code="OBJECTION_FINAL"
        )
    unit.registers.put(
        replace(
            request,
            answered_at=core.clock.now(),
            outcome=outcome.value,
            refusal_reason=ground.value if ground and outcome is not RequestOutcome.DONE else "",
            note=_joined(request.note, said),
        )
    )
    _audit(unit, "request_answered", request, outcome=outcome.value, late=_row(core, request).late)


def _check_done(core: Core, unit: Unit, request: PersonRequest) -> None:
    for state in view(core, unit, request.key).steps:
        if state.needed and not state.done and state.step in _LEFT:
            raise RefusedError(_LEFT[state.step], _DO_FIRST, code=f"REQUEST_{state.step.name}_LEFT")
    if request.right in _COPIES and request.identity in ("asked", "refused"):
        raise RefusedError(
            "You asked this person to prove who they are, and they have not.",
            "Note the proof, or refuse because they could not be identified.",
            code="REQUEST_IDENTITY_LEFT",
        )


_LEFT = {
    Step.STOP: "This person is not on the do-not-contact list yet.",
    Step.ERASE: "Leads of this person are still here.",
    Step.COPY: "No copy of the data has been made for this person.",
    Step.TELL: "Those who got the data have not been told (GDPR Art. 19).",
}
"""What to say of a step that is not done, where the store can tell."""
_DO_FIRST = "Do that first, or say that it was done in part or refused."


def _row(core: Core, request: PersonRequest) -> RequestRow:
    received, today = request.received_at.date(), core.clock.today()
    clock = request_clock(received, request.extended_until)
    waits = request.answered_at is None
    return RequestRow(
        request,
        clock.target,
        clock.due,
        latest(received),
        clock.left(today) if waits else 0,
        soon=waits and clock.is_soon(today),
        late=waits and clock.is_late(today),
    )


def _known(unit: Unit, key: str) -> PersonRequest:
    request = unit.registers.get(PersonRequest, key)
    if request is None:
        raise UsageError("There is no request of that number.", "Look at the list.", code="UNKNOWN_REQUEST")
    return request


def _open(unit: Unit, key: str) -> PersonRequest:
    request = _known(unit, key)
    if request.answered_at is not None:
        raise UsageError("This request is answered already.", "Take a new one in if the person wrote again.")
    return request


def _joined(before: str, more: str) -> str:
    return "\n".join(part for part in (before, more.strip()) if part)


def _audit(unit: Unit, event: str, request: PersonRequest, **facts: object) -> None:
    unit.audit.write(event, {"request": request.key, "right": request.right.value, **facts})
