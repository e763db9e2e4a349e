"""The dates of one lead that the details pane shows: how long it may be kept, when its notice is due (LAW 6.1, 2.4)."""

from datetime import date

from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Purpose, Recipient
from lead_desk.domain.evidence import Exclusivity
from lead_desk.domain.source import Source
from lead_desk.domain.values import dataclass
from lead_desk.law.retention import LeadDates, retention
from lead_desk.store.cases.owners import Owners, closed_clients
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.registers.registers import Registers

REACTED = frozenset({Basis.CONSENT, Basis.SOFT_OPT_IN, Basis.CONTRACT})
"""Bases that only somebody who spoke with us can have; their last contact counts as theirs (READINGS 33)."""


@dataclass(frozen=True, slots=True)
class LeadTerms:
    """What the dates of one lead rest on."""

    source: Source | None
    purpose: Purpose | None
    basis: str
    last_contact: date | None
    told: bool
    client_closed_on: date | None = None


def lead_dates(terms: LeadTerms) -> LeadDates:
    """Return the dates a limit is counted from."""
    reacted = terms.basis in REACTED
    return LeadDates(
        collected_on=terms.source.obtained_on if terms.source else None,
        last_outgoing=None if reacted else terms.last_contact,
        last_incoming=terms.last_contact if reacted else None,
        told=terms.told or terms.basis == Basis.NOT_PERSONAL or bool(terms.source and terms.source.from_person),
        client_closed_on=terms.client_closed_on,
        purpose_months=terms.purpose.retention_months if terms.purpose else None,
    )


def dates_of(context: Context, lead: int) -> LeadDates:
    """Return the dates that the limits of one lead are counted from."""
    return lead_dates(_terms(context, lead))


def notice_due(dates: LeadDates) -> date | None:
    """Return the last day for the lead's notice, None when it was given or is not owed."""
    return None if dates.told or dates.collected_on is None else retention().notice_due(dates.collected_on)


def day(text: str) -> date | None:
    """Read an ISO date as a cell may hold it; None when it is none."""
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def _terms(context: Context, lead: int) -> LeadTerms:
    row = context.db.one(
        "SELECT l.last_contact, coalesce(t.basis, ''), s.payload, p.payload, EXISTS (SELECT 1 FROM register_entry n"
        " WHERE n.kind = 'NoticeGiven' AND (json_extract(n.payload, '$.sent_at') <> ''"
        " OR json_extract(n.payload, '$.exemption') <> '') AND (json_extract(n.payload, '$.source') = b.source"
        " OR json_extract(n.payload, '$.batch') = b.id"
        " OR n.id IN (SELECT entry_id FROM evidence_link WHERE lead_id = l.id))),"
        " EXISTS (SELECT 1 FROM register_entry x WHERE x.kind = 'Exclusivity' AND x.identifier_hash = 0)"
        " FROM lead l JOIN batch b ON b.id = l.batch_id LEFT JOIN basis_tag t ON t.id = l.tag_id"
        " LEFT JOIN register_entry s ON s.kind = 'Source' AND s.entry_key = b.source"
        " LEFT JOIN register_entry p ON p.kind = 'Purpose' AND p.entry_key = t.purpose WHERE l.id = ?",
        (lead,),
    )
    if row is None:
        return LeadTerms(None, None, "", None, told=False)
    last, basis, source, purpose, told, owned = row
    return LeadTerms(
        codec.loads_kept(Source, source) if source else None,
        codec.loads_kept(Purpose, purpose) if purpose else None,
        basis,
        day(last),
        bool(told),
        _client_closed(context, lead) if owned else None,
    )


def _client_closed(context: Context, lead: int) -> date | None:
    """Return the day the client went for whom alone the lead was made."""
    registers = Registers(context)
    closed = closed_clients(registers.general(Recipient))
    if not closed:
        return None
    ways = context.db.rows(
        "SELECT b.id, b.source FROM batch b WHERE b.id = (SELECT batch_id FROM lead WHERE id = ?1)"
        " OR b.id IN (SELECT batch_id FROM lead_batch WHERE lead_id = ?1)",
        (lead,),
    )
    owners = Owners(registers.general(Exclusivity), "")
    return owners.closed_on(((int(batch), str(source)) for batch, source in ways), closed)
