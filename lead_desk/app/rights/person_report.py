"""Everything that is held on one person, for the person: GDPR Arts. 15(1), 15(3) and 20 (LAW 5.1 `access`).

It is a copy for the very person the data are about, so the gate, which judges what may be sent to others, has no say in
it. What it says of other people is nothing: only the person's own leads and the entries under their own address.
"""

from collections.abc import Iterable, Iterator
from dataclasses import field
from datetime import date, datetime
from enum import Enum

from lead_desk.app.core import Core, organisation_of
from lead_desk.app.evidence.record_evidence import entries_about
from lead_desk.app.ports import Unit
from lead_desk.app.reach_words import PURPOSES
from lead_desk.app.rights.find_person import disclosed_to, identifiers, leads_of, stop_for
from lead_desk.app.wording import Wording
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import OWN_USE, Campaign, Organisation, Purpose
from lead_desk.domain.evidence import PersonRequest
from lead_desk.domain.fields import BY_NAME
from lead_desk.domain.flag import FlagState
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadDetail, ValueOrigin
from lead_desk.domain.source import Source
from lead_desk.domain.values import dataclass

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
_STOPPED = "You are on our do-not-contact list: a fingerprint of your address, kept so that your wish is honoured."
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


def person_report(core: Core, unit: Unit, request: PersonRequest, words: Wording) -> PersonReport:
    """Gather what is held on the person of a request, said in a language."""
    organisation = organisation_of(unit)
    details = [detail for lead in leads_of(unit, request) if (detail := unit.leads.detail(lead))]
    reached = identifiers(request, details)
    stopped = any(unit.stops.matches(stop_for(value)) for value in reached)
    evidence = [entry for value in reached for entry in entries_about(unit, value) if entry["table"] != _OURS]
    cover = _cover(organisation, request, core.clock.today(), words)
    sections = [section for at, detail in enumerate(details, 1) for section in _of_lead(unit, detail, at, words)]
    if not details:
        sections.append(Section(words("Your data"), words(_NOTHING)))
    sections += _kept_beside(evidence, words, stopped=stopped)
    recipients = _recipients(unit, request, details, words)
    sections.append(recipients)
    sections.append(Section(words("Your rights"), words(RIGHTS)))
    facts: dict[str, object] = {
        "reference": request.key,
        "controller": dict(cover),
        "leads": [_facts(unit, detail, words) for detail in details],
        "records": [dict(_lines(entry, words)) for entry in evidence],
        "do_not_contact": stopped,
        "recipients": [{"recipient": name, "exports": said} for name, said in recipients.lines],
        "rights": words(RIGHTS),
    }  # fmt: skip
    return PersonReport(request.key, cover, tuple(sections), facts)


def _cover(organisation: Organisation, request: PersonRequest, today: date, words: Wording) -> tuple[Line, ...]:
    lines = (
        ("Answer to the request", request.key),
        ("Received", words.day(request.received_at.date())),
        ("This report made", words.day(today)),
        ("Asked about", request.identifier or request.name),
        ("Who answers (controller)", organisation.name or words("not filled in")),
        ("Address", ", ".join(part for part in (organisation.address, organisation.country) if part)),
        ("E-mail", organisation.email),
        ("Data protection officer", organisation.dpo),
    )
    return tuple((words(label), value) for label, value in lines if value)


def _of_lead(unit: Unit, detail: LeadDetail, number: int, words: Wording) -> Iterator[Section]:
    origin = {item.field: item for item in detail.origins}
    values = []
    for name, text in detail.values.items():
        place = origin.get(name)
        where = f"  ({_cell(place, words)})" if place is not None else ""
        values.append((_title(name, words), f"{text}{where}"))
    for name, kind, text in detail.more:
        purpose = words(PURPOSES.get(kind, kind))
        values.append((f"{_title(name, words)}, {purpose}" if purpose else _title(name, words), text))
    title = words("Your data, record {number}").format(number=number)
    yield Section(title, words("In brackets: file and cell it came from."), tuple(values))
    yield Section(words("Where they come from"), "", tuple(_source(unit, detail, words)))
    yield Section(words("What they are used for, and why we may"), "", tuple(_bases(unit, detail, words)))
    if found := [each for each in detail.findings if each.finding.state in _FLAGGED]:
        lines = tuple(
            (
                _title(each.finding.field, words),
                ", ".join(
                    words(_plain(code, words))
                    for code in (each.finding.category or each.finding.kind, each.finding.state)
                ),
            )
            for each in found
        )
        yield Section(words("Marked as sensitive, and held back from use"), "", lines)


def _cell(place: ValueOrigin, words: Wording) -> str:
    if not place.batch:
        return words("typed by us")
    return f"{place.file_name}, {place.sheet} {place.column}{place.row}"


def _source(unit: Unit, detail: LeadDetail, words: Wording) -> Iterator[Line]:
    source = unit.registers.get(Source, detail.source)
    yield words("Source"), source.name if source else detail.source
    if source is not None:
        yield words("Supplier"), source.vendor
        yield words("Web address"), source.url
        yield words("From you yourself"), _plain(source.from_person, words)
    yield words("Obtained"), words.day(detail.obtained_on) or words("not recorded")
    yield words("Stored here since"), words.day(detail.imported_at.date())
    if detail.keep_until is not None:
        yield words("Kept until"), words.day(detail.keep_until)


def _bases(unit: Unit, detail: LeadDetail, words: Wording) -> Iterator[Line]:
    for item in detail.bases:
        if not item.current:
            continue
        purpose = unit.registers.get(Purpose, item.purpose)
        basis = words(_BASES[item.basis])
        versions = unit.assessments.versions(item.assessment) if item.assessment else ()
        interest = str(versions[-1].answers.get("P6", "")) if versions else ""
        yield words(purpose.name) if purpose else item.purpose, f"{basis}. {interest}".rstrip(" .") + "."


def _kept_beside(evidence: Iterable[dict[str, object]], words: Wording, *, stopped: bool) -> Iterator[Section]:
    for entry in evidence:
        title = words(_RECORDS.get(str(entry["table"]), "Also on record"))
        yield Section(title, "", tuple(_lines(entry, words)))
    if stopped:
        yield Section(words("Do not contact"), words(_STOPPED))


def _lines(entry: dict[str, object], words: Wording) -> Iterator[Line]:
    for name, value in entry.items():
        if name not in _HIDDEN and value not in ("", None, (), False):
            yield words(name.replace("_", " ").capitalize()), _plain(value, words)


def _plain(value: object, words: Wording) -> str:
    if isinstance(value, Enum):
        return words(str(value.value).replace("_", " "))
    if isinstance(value, bool):
        return words("yes" if value else "no")
    if isinstance(value, datetime):
        return words.day(value.date())
    if isinstance(value, date):
        return words.day(value)
    if isinstance(value, tuple):
        return ", ".join(_plain(each, words) for each in value)
    return str(value)


def _recipients(unit: Unit, request: PersonRequest, details: Iterable[LeadDetail], words: Wording) -> Section:
    leads = {*(LeadId(number) for number in request.leads), *(detail.id for detail in details)}
    campaigns = {each.key: each.name for each in unit.registers.all(Campaign)}
    lines: list[Line] = []
    for got in disclosed_to(unit, leads):
        name = words("Used by ourselves") if got.recipient == OWN_USE else got.name
        lines.append((name, "; ".join(f"{words.day(day)} {campaigns.get(key, key)}" for day, key in got.exports)))
    return Section(words("Who got your data"), "" if lines else words("Nobody."), tuple(lines))


def _facts(unit: Unit, detail: LeadDetail, words: Wording) -> dict[str, object]:
    return {
        "data": dict(detail.values),
        "more": [{"field": name, "kind": kind, "value": text} for name, kind, text in detail.more],
        "source": {label: value for label, value in _source(unit, detail, words) if value},
        "used_for": dict(_bases(unit, detail, words)),
    }


def _title(name: str, words: Wording) -> str:
    known = BY_NAME.get(name)
    return words(known.title) if known else name.partition(":")[2] or name
