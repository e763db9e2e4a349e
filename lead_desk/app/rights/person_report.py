"""Everything that is held on one person, for the person: GDPR Arts. 15(1), 15(3) and 20 (LAW 5.1 `access`).

It is a copy for the very person the data are about, so the gate, which judges what may be sent to others, has no say in
it. What it says of other people is nothing: only the person's own leads and the entries under their own address.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from lead_desk.app.core import Core, organisation_of
from lead_desk.app.evidence.record_evidence import entries_about
from lead_desk.app.ports import Unit
from lead_desk.app.rights.find_person import disclosed_to, identifiers, leads_of, stop_for
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import OWN_USE, Campaign, Organisation, Purpose
from lead_desk.domain.evidence import PersonRequest
from lead_desk.domain.fields import BY_NAME
from lead_desk.domain.flag import FlagState
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadDetail
from lead_desk.domain.source import Source

Line = tuple[str, str]
"""A label and its value."""
_BASES = {
    Basis.CONSENT: "Your consent (GDPR Art. 6(1)(a))",
    Basis.CONTRACT: "A contract with you, or steps you asked for (Art. 6(1)(b))",
    Basis.LEGAL_OBLIGATION: "A legal duty of ours (Art. 6(1)(c))",
    Basis.VITAL_INTERESTS: "Vital interests (Art. 6(1)(d))",
    Basis.PUBLIC_TASK: "A task in the public interest (Art. 6(1)(e))",
    Basis.LEGITIMATE_INTEREST: "Our legitimate interest (Art. 6(1)(f))",
    Basis.SOFT_OPT_IN: "You are a customer of ours (Directive 2002/58, Art. 13(2))",
    Basis.NOT_PERSONAL: "The address of a firm, not of a person",
    Basis.UNDECIDED: "Not decided; your data are not used",
}
RIGHTS = (
    "You may ask for the correction or the erasure of these data or for a restriction of their use, and you may object "
    "to their use at any time; an objection to marketing is final and needs no reason (GDPR Arts. 16-18, 21). What you "
    "agreed to you may take back at any time. You may complain to the data protection authority of the country where "
    "you live or work, or where you think the law was broken (Art. 77). No decision about you is made by a machine "
    "alone (Art. 22)."
)
_NOTHING = "We hold no data on you under the address, number or name that you gave."
_FLAGGED = frozenset({FlagState.POSSIBLE, FlagState.SUSPECTED, FlagState.CONFIRMED})
_HIDDEN = frozenset({"table", "key", "identifier", "leads"})
_RECORDS = {
    "consents": "A consent of yours",
    "soft_opt_ins": "A purchase of yours",
    "contract_requests": "An offer you asked for",
    "notices_given": "Information you were given",
    "screenings": "What a do-not-call list said",
    "person_requests": "A request of yours",
    "evidence": "A fact that a rule asks for",
    "sale_opt_outs": "Your objection to sale or sharing",
}
_OURS = "legal_holds"
"""What is kept for a claim against the person is not shown to them (Art. 23(1)(j))."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report: a title, a sentence and its lines."""

    title: str
    said: str = field(default="", repr=False)
    lines: tuple[Line, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class PersonReport:
    """The whole report.

    Attributes:
        reference: number of the request.
        cover: who answers, and when.
        facts: the same as plain values, for the machine-readable copy (Art. 20(1)).
    """

    reference: str
    cover: tuple[Line, ...]
    sections: tuple[Section, ...]
    facts: dict[str, object] = field(repr=False)


def person_report(core: Core, unit: Unit, request: PersonRequest) -> PersonReport:
    """Gather what is held on the person of a request."""
    organisation = organisation_of(unit)
    details = [detail for lead in leads_of(unit, request) if (detail := unit.leads.detail(lead))]
    reached = identifiers(request, details)
    stopped = any(unit.stops.matches(stop_for(value)) for value in reached)
    evidence = [entry for value in reached for entry in entries_about(unit, value) if entry["table"] != _OURS]
    cover = _cover(organisation, request, core.clock.today())
    sections = [section for at, detail in enumerate(details, 1) for section in _of_lead(unit, detail, at)]
    if not details:
        sections.append(Section("Your data", _NOTHING))
    sections += _kept_beside(evidence, stopped=stopped)
    recipients = _recipients(unit, request, details)
    sections.append(recipients)
    sections.append(Section("Your rights", RIGHTS))
    facts: dict[str, object] = {
        "reference": request.key,
        "controller": dict(cover),
        "leads": [_facts(unit, detail) for detail in details],
        "records": [dict(_lines(entry)) for entry in evidence],
        "do_not_contact": stopped,
        "recipients": [{"recipient": name, "exports": said} for name, said in recipients.lines],
        "rights": RIGHTS,
    }  # fmt: skip
    return PersonReport(request.key, cover, tuple(sections), facts)


def _cover(organisation: Organisation, request: PersonRequest, today: date) -> tuple[Line, ...]:
    lines = (
        ("Answer to the request", request.key),
        ("Received", request.received_at.date().isoformat()),
        ("This report made", today.isoformat()),
        ("Asked about", request.identifier or request.name),
        ("Who answers (controller)", organisation.name or "not filled in"),
        ("Address", ", ".join(part for part in (organisation.address, organisation.country) if part)),
        ("E-mail", organisation.email),
        ("Data protection officer", organisation.dpo),
    )
    return tuple((label, value) for label, value in lines if value)


def _of_lead(unit: Unit, detail: LeadDetail, number: int) -> Iterator[Section]:
    origin = {item.field: item for item in detail.origins}
    values = []
    for name, text in detail.values.items():
        place = origin.get(name)
        where = f"  ({place.file_name}, {place.sheet} {place.column}{place.row})" if place is not None else ""
        values.append((_title(name), f"{text}{where}"))
    values += [(f"{_title(name)}, {kind}" if kind else _title(name), text) for name, kind, text in detail.more]
    yield Section(f"Your data, record {number}", "In brackets: file and cell it came from.", tuple(values))
    yield Section("Where they come from", "", tuple(_source(unit, detail)))
    yield Section("What they are used for, and why we may", "", tuple(_bases(unit, detail)))
    if found := [each for each in detail.findings if each.finding.state in _FLAGGED]:
        lines = tuple(
            (_title(each.finding.field), f"{each.finding.category or each.finding.kind}, {each.finding.state}")
            for each in found
        )
        yield Section("Marked as sensitive, and held back from use", "", lines)


def _source(unit: Unit, detail: LeadDetail) -> Iterator[Line]:
    source = unit.registers.get(Source, detail.source)
    yield "Source", source.name if source else detail.source
    if source is not None:
        yield "Supplier", source.vendor
        yield "Web address", source.url
        yield "From you yourself", "yes" if source.from_person else "no"
    yield "Obtained", detail.obtained_on.isoformat() if detail.obtained_on else "not recorded"
    yield "Stored here since", detail.imported_at.date().isoformat()
    if detail.keep_until is not None:
        yield "Kept until", detail.keep_until.isoformat()


def _bases(unit: Unit, detail: LeadDetail) -> Iterator[Line]:
    for item in detail.bases:
        if not item.current:
            continue
        purpose = unit.registers.get(Purpose, item.purpose)
        words = _BASES[item.basis]
        versions = unit.assessments.versions(item.assessment) if item.assessment else ()
        interest = str(versions[-1].answers.get("P6", "")) if versions else ""
        yield purpose.name if purpose else item.purpose, f"{words}. {interest}".rstrip(" .") + "."


def _kept_beside(evidence: Iterable[dict[str, object]], *, stopped: bool) -> Iterator[Section]:
    for entry in evidence:
        name = str(entry["table"])
        yield Section(_RECORDS.get(name, f"On record: {name.replace('_', ' ')}"), "", tuple(_lines(entry)))
    if stopped:
        said = "You are on our do-not-contact list: a fingerprint of your address, kept so that your wish is honoured."
        yield Section("Do not contact", said)


def _lines(entry: dict[str, object]) -> Iterator[Line]:
    for name, value in entry.items():
        if name not in _HIDDEN and value not in ("", None, (), False):
            yield name.replace("_", " ").capitalize(), _plain(value)


def _plain(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, tuple):
        return ", ".join(map(_plain, value))
    return str(value)


def _recipients(unit: Unit, request: PersonRequest, details: Iterable[LeadDetail]) -> Section:
    leads = {*(LeadId(number) for number in request.leads), *(detail.id for detail in details)}
    campaigns = {each.key: each.name for each in unit.registers.all(Campaign)}
    lines: list[Line] = []
    for got in disclosed_to(unit, leads):
        name = "Used by ourselves" if got.recipient == OWN_USE else got.name
        lines.append((name, ", ".join(f"{day.isoformat()} {campaigns.get(key, key)}" for day, key in got.exports)))
    return Section("Who got your data", "" if lines else "Nobody.", tuple(lines))


def _facts(unit: Unit, detail: LeadDetail) -> dict[str, object]:
    return {
        "data": dict(detail.values),
        "more": [{"field": name, "kind": kind, "value": text} for name, kind, text in detail.more],
        "source": {label: value for label, value in _source(unit, detail) if value},
        "used_for": dict(_bases(unit, detail)),
    }


def _title(name: str) -> str:
    known = BY_NAME.get(name)
    return known.title if known else name.partition(":")[2] or name
