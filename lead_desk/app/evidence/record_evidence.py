"""Evidence about picked leads, recorded by a person: consents, sales, requests, facts; and consents withdrawn.

Each lead gets an entry of its own, bound to its e-mail or number; an earlier entry is never written over. A withdrawal
is noted on the consent it ends and sets a stop in the same transaction (GDPR Art. 7(3); READINGS 7).
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time
from typing import Any

from lead_desk.app.core import Core, known
from lead_desk.app.ports import Unit
from lead_desk.app.registers.declarations import REGISTERS
from lead_desk.app.review.review_flags import need_reason
from lead_desk.app.verdicts import standing
from lead_desk.domain.acts import ActKind
from lead_desk.domain.basis import Consent, ConsentText, ContractRequest, SoftOptIn
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import Evidence
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import Selection
from lead_desk.domain.stop import Stop, StopKind, StopReason
from lead_desk.domain.values import dataclass
from lead_desk.law.consents import lacking

BLOCK = 5_000
_REACH = ("email", "mobile", "phone")


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """A yes to a kept wording.

    Attributes:
        wording: key of the `ConsentText` they agreed to.
        channels: what they agreed to; empty means all channels of the wording.
    """

    wording: str
    given_on: date
    channels: tuple[Channel, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Consents that end.

    Attributes:
        on: the day it was said.
        how: on which way (`phone call`, `answer to the newsletter`).
    """

    on: date
    how: str


Record = ConsentGiven | SoftOptIn | ContractRequest | Evidence | Withdrawal
"""What can be recorded; the entries come without key and identifier."""


@dataclass(frozen=True, slots=True)
class RecordReport:
    """What a record did, or would do.

    Attributes:
        leads: how many leads were meant; `recorded`: entries made or ended.
        unreachable: leads without e-mail and number, which no evidence can be bound to.
        lacking: what the recorded consents lack by law -> entries.
    """

    leads: int
    recorded: int
    unreachable: int
    lacking: dict[str, int]


def record_evidence(core: Core, selection: Selection, what: Record, *, commit: bool) -> RecordReport:
    """Record evidence for the leads of a selection; a preview is the same run, never committed.

    Raises:
        UsageError: an unknown wording, a day that lies ahead, a channel the wording does not cover, or no word on how.
    """
    _check(core, what)
    tally: Counter[str] = Counter()
    gaps: Counter[str] = Counter()
    with core.store.write(core.actor) as unit:
        template = _template(unit, what)
        leads = unit.picking.pick(selection)
        for block in _blocks(unit):
            for lead, reached in _reached(unit, block):
                if not reached:
                    tally["unreachable"] += 1
                elif isinstance(template, Withdrawal):
                    tally["recorded"] += _withdraw(unit, reached, template)
                else:
                    key = f"lead-{lead}-{core.clock.now():%Y%m%dT%H%M%S%f}"
                    for number, identifier in enumerate(_about(reached)):
                        tally["recorded"] += 1
                        place = f"{key}-{number}" if number else key
                        unit.registers.put(replace(template, key=place, identifier=identifier))
        if isinstance(template, Consent):
            gaps.update(dict.fromkeys(lacking({f.name: getattr(template, f.name) for f in fields(template)}), leads))
        unit.history.note(ActKind.EVIDENCE, leads - tally["unreachable"], type(template).__name__)
        if commit:
            unit.commit()
    if commit:
        standing.refresh_if_quick(core)
    return RecordReport(leads, tally["recorded"], tally["unreachable"], dict(gaps))


def entries_about(unit: Unit, identifier: str) -> list[dict[str, object]]:
    """Return the register entries about one e-mail or number as plain values, each with its table's name."""
    found: list[dict[str, object]] = []
    for name, kind in REGISTERS.items():
        items: tuple[Any, ...] = unit.registers.of_identifier(kind, identifier)
        found += [{"table": name, **{part.name: getattr(item, part.name) for part in fields(item)}} for item in items]
    return found


def _check(core: Core, what: Record) -> None:
    day = _day(what)
    if day is not None and day > core.clock.today():
        raise UsageError("The day lies ahead.", "Give the day on which it happened.")
    if isinstance(what, Withdrawal):
        need_reason(what.how)


def _day(what: Record) -> date | None:
    """Return the day on which it happened, where the record has one."""
    if isinstance(what, ConsentGiven):
        return what.given_on
    if isinstance(what, Withdrawal):
        return what.on
    if isinstance(what, SoftOptIn):
        return what.event_date
    return what.asked_on if isinstance(what, ContractRequest) else None


def _template(unit: Unit, what: Record) -> Consent | SoftOptIn | ContractRequest | Evidence | Withdrawal:
    """Return the entry that each lead gets a copy of."""
    if not isinstance(what, ConsentGiven):
        return what
    known(unit, ConsentText, "wording", what.wording)
    wording = unit.registers.get(ConsentText, what.wording)
    if wording is None or not set(what.channels) <= set(wording.channels):
        raise UsageError("The wording does not speak of that channel.", "Choose channels that it names.")
    given = datetime.combine(what.given_on, time(), UTC)
    return Consent(
        key="",
        identifier="",
        given_at=given,
        method=wording.method,
        place=wording.place,
        text_version=wording.version or wording.key,
        language=wording.language,
        controllers=wording.controllers,
        purposes=wording.purposes,
        channels=what.channels or wording.channels,
        told_right_to_withdraw=wording.told_right_to_withdraw,
        confirmed_at=given,
        evidence_hash=wording.evidence_hash,
    )


def _blocks(unit: Unit) -> Iterator[list[LeadId]]:
    last = 0
    while block := unit.picking.block(last, BLOCK):
        last = block[-1]
        yield block


def _reached(unit: Unit, block: Sequence[LeadId]) -> Iterator[tuple[LeadId, list[str]]]:
    for row in unit.leads.rows(block, _REACH):
        yield row.id, [cell for cell in row.cells if cell]


def _about(reached: Sequence[str]) -> list[str]:
    """Return what an entry about a person names: the e-mail, else every number, for one does not vouch for another."""
    return [reached[0]] if "@" in reached[0] else list(dict.fromkeys(reached))


def _withdraw(unit: Unit, reached: Sequence[str], what: Withdrawal) -> int:
    """End the person's consents; without any the wish is kept all the same, as a stop. Return how many were noted."""
    at = datetime.combine(what.on, time(), UTC)
    ended = 0
    for identifier in reached:
        for consent in unit.registers.of_identifier(Consent, identifier):
            if consent.withdrawn_at is None:
                unit.registers.put(replace(consent, withdrawn_at=at, withdrawn_how=what.how))
                ended += 1
    if not ended:
        unit.stops.add(
            Stop(StopKind.EMAIL if "@" in value else StopKind.PHONE, value, reason=StopReason.WITHDRAWAL, since=what.on)
            for value in reached
        )
    return ended or 1
