"""Who is meant: by e-mail, by number, or by name."""

from collections.abc import Iterable
from datetime import date

from lead_desk.app.ports import Unit
from lead_desk.app.rights.results import Disclosed, FoundLead
from lead_desk.domain.campaign import OWN_USE, Recipient
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import PersonRequest
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadDetail, LeadQuery
from lead_desk.domain.stop import Stop, StopKind

_REACH = ("email", "mobile", "phone")
_SHOWN = ("full_name", "first_name", "last_name", "company", "source", *_REACH)
_MOST_FOUND = 50
_LEAST_DIGITS = 6


def identifier_of(who: str, country: str = "") -> str:
    """Return the e-mail or E.164 number that a text is, or an empty text when it is a name.

    Raises:
        UsageError: it looks like an address or number, but is none; the text is not quoted.
    """
    from lead_desk.domain.emails import parse_email
    from lead_desk.domain.phones import parse_phone

    text = who.strip()
    if "@" in text:
        address = parse_email(text).value
        if not address:
            raise UsageError(
                "That e-mail address cannot be read.", "Correct it, or give the name.", code="WHO_UNREADABLE"
            )
        return address
    if sum(char.isdigit() for char in text) >= _LEAST_DIGITS:
        number = parse_phone(text, country).value
        if not number:
            raise UsageError(
                "That phone number cannot be read.", "Write it with its country code (+45 …).", code="WHO_UNREADABLE"
            )
        return number
    return ""


def find_people(unit: Unit, who: str, country: str = "") -> tuple[FoundLead, ...]:
    """Return the leads that an e-mail, a number or a name may mean.

    Raises:
        UsageError: nothing was given, or an address or number that cannot be read.
    """
    if not who.strip():
        raise UsageError("Who is it about?", "Give an e-mail address, a phone number or a name.", code="WHO_MISSING")
    identifier = identifier_of(who, country)
    if identifier:
        return found_leads(unit, unit.leads.of_identifier(identifier))
    return found_leads(unit, unit.leads.ids(LeadQuery(text=who), limit=_MOST_FOUND))


def found_leads(unit: Unit, leads: Iterable[LeadId]) -> tuple[FoundLead, ...]:
    """Return leads as they are shown to whom has to tell whether they are the person."""
    found = []
    for row in unit.leads.rows(list(leads), _SHOWN):
        full, first, last, company, source, *reach = row.cells
        name = full or f"{first} {last}".strip()
        found.append(FoundLead(row.id, name, company, next((cell for cell in reach if cell), ""), source))
    return tuple(found)


def leads_of(unit: Unit, request: PersonRequest) -> list[LeadId]:
    """Return the leads of a request that are held now: those with its identifier, and those found at first."""
    by_identifier = unit.leads.of_identifier(request.identifier) if request.identifier else []
    there = {row.id for row in unit.leads.rows([LeadId(number) for number in request.leads], ())}
    return sorted({*by_identifier, *there})


def identifiers(request: PersonRequest, details: Iterable[LeadDetail]) -> list[str]:
    """Return every e-mail and number that is known of the person."""
    found = dict.fromkeys([request.identifier] if request.identifier else [])
    for detail in details:
        found.update(dict.fromkeys(detail.values[name] for name in _REACH if detail.values.get(name)))
        found.update(dict.fromkeys(value for field, _kind, value in detail.more if field in _REACH))
    return list(found)


def stop_for(identifier: str) -> Stop:
    """Return a stop for one e-mail or number."""
    return Stop(StopKind.EMAIL if "@" in identifier else StopKind.PHONE, identifier)


def disclosed_to(unit: Unit, leads: Iterable[LeadId]) -> tuple[Disclosed, ...]:
    """Return who got the data of these leads, also of those erased since (Art. 15(1)(c), 19); own use comes last."""
    numbers = {number for lead in leads for number in unit.exports.of_lead(lead)}
    names = {item.key: item.name for item in unit.registers.all(Recipient)}
    by_recipient: dict[str, list[tuple[date, str]]] = {}
    for record in unit.exports.all() if numbers else ():
        if record.id in numbers:
            by_recipient.setdefault(record.recipient, []).append((record.at.date(), record.campaign))
    order = sorted(by_recipient, key=lambda key: (key == OWN_USE, names.get(key, key)))
    return tuple(Disclosed(key, names.get(key, key), tuple(by_recipient[key])) for key in order)
