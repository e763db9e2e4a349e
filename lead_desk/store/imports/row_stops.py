"""Whom a stop keeps out of an import, and the 'no' that rows carry themselves."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from lead_desk.domain.lead import PreparedLead
from lead_desk.domain.stop import Stop, StopKind, StopReason, StopScope
from lead_desk.domain.values import dataclass
from lead_desk.intake.identity import bare_email, domain_of
from lead_desk.intake.shelf import RECORD, Shelf, texts_of, written_name
from lead_desk.store.context import Context
from lead_desk.store.engine.hashes import email_form, emails_of, parent_domains, phones_of, post_key
from lead_desk.store.registers.stops import Stops, forms_of, identifiers_of

_EMAIL, _PHONE, _MOBILE, _EXTRA = (RECORD.index(name) for name in ("email", "phone", "mobile", "extra"))
_WEBSITE, _POSTCODE = written_name("website"), written_name("postcode")
"""How they stand among a record's further values."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A stop for all channels that binds a row.

    Attributes:
        liftable_after: a consent of the person given after this day lifts it; None: nothing in a list does.
    """

    liftable_after: date | None


class StopCheck:
    """Tells of rows on their way in whether a stop binds them. Fingerprints are read once per import."""

    def __init__(self, context: Context) -> None:
        self._context = context
        rows = context.db.rows("SELECT fp, kind, scope, channel, since FROM stop")
        self._blocking: dict[str, date | None] = {}
        for fp, _, scope, channel, since in rows:
            if scope != StopScope.TOPIC and not channel:
                self._block(fp, date.fromisoformat(since) if scope == StopScope.MARKETING and since else None)
        self._kinds = {StopKind(kind) for _, kind, *_ in rows}
        self._partial = len(self._blocking) < len({fp for fp, *_ in rows})
        self._domains: dict[str, bool] = {}

    def _block(self, fp: str, liftable: date | None) -> None:
        known = self._blocking.get(fp, liftable)
        self._blocking[fp] = max(known, liftable) if known and liftable else None

    def hits(self, row: PreparedLead) -> Hit | None:
        """Return the stop for all channels that binds the row, or None.

        Such a row is not stored, only counted (LAW 5.4), unless its own consent lifts the stop.
        """
        if not self._blocking:
            return None
        fingerprint = self._context.hashes.fingerprint
        found = [
            self._blocking[fp]
            for kind, value in identifiers_of(row.values, emails_of_row(row), phones_of_row(row))
            if kind in self._kinds and (fp := fingerprint(kind, value)) in self._blocking
        ]
        if not found:
            return None
        days = [day for day in found if day is not None]
        return Hit(max(days) if len(days) == len(found) else None)

    def suspects(self, shelf: Shelf) -> set[int]:
        """Return the places of rows that a stop may bind: all that `hits` does, of those with nothing beside."""
        if not self._blocking:
            return set()
        found = {at for fp, at in self.printed(shelf) if fp in self._blocking}
        if StopKind.DOMAIN in self._kinds:
            found.update(at for at, record in enumerate(shelf.parts.records) if record and self._has_domain(record))
        if StopKind.POST in self._kinds:
            fingerprint = self._context.hashes.fingerprint
            for at, record in enumerate(shelf.parts.records):
                key = post_key(shelf.values(at)) if record and _POSTCODE in record[_EXTRA] else ""
                if key and fingerprint(StopKind.POST, key) in self._blocking:
                    found.add(at)
        return found

    def printed(self, shelf: Shelf) -> Iterator[tuple[str, int]]:
        """Yield the fingerprints of the rows' own addresses and numbers, as far as there are stops of the kind."""
        fingerprint, kinds = self._context.hashes.fingerprint, self._kinds
        emails, phones = StopKind.EMAIL in kinds, StopKind.PHONE in kinds
        for at, record in enumerate(shelf.parts.records):
            if not record:
                continue
            if emails and (email := record[_EMAIL]):
                address = email_form(email)
                yield fingerprint(StopKind.EMAIL, address), at
                if "+" in address and (bare := bare_email(address)):
                    yield fingerprint(StopKind.EMAIL, bare), at
            if phones:
                for place in (_PHONE, _MOBILE):
                    if record[place]:
                        yield fingerprint(StopKind.PHONE, record[place]), at

    def _has_domain(self, record: Sequence[str]) -> bool:
        """Tell whether the domain of a row's address or website is stopped; each is looked at once."""
        domains = [email_form(record[_EMAIL]).rpartition("@")[2]] if record[_EMAIL] else []
        if _WEBSITE in record[_EXTRA]:
            domains.append(domain_of(texts_of(record[_EXTRA]).get("website", "")))
        return any(map(self._stopped_domain, domains))

    def _stopped_domain(self, domain: str) -> bool:
        found = self._domains.get(domain)
        if found is None:
            fingerprint = self._context.hashes.fingerprint
            prints = [fingerprint(StopKind.DOMAIN, part) for part in parent_domains(domain)]
            found = self._domains[domain] = any(fp in self._blocking for fp in prints)
        return found

    def learn(self, stops: Iterable[Stop]) -> list[str]:
        """Heed stops of addresses and numbers that this import sets before they are kept; return their prints."""
        found = []
        for stop in stops:
            self._kinds.add(stop.kind)
            for form in forms_of(stop):
                fp = self._context.hashes.fingerprint(stop.kind, form)
                self._block(fp, stop.since)
                found.append(fp)
        return found

    def bind_all(self) -> None:
        """Bind the import's new leads at its end, because some match a stop although they were let in."""
        self._partial = True

    def link_kept(self, first: int, changed: Iterable[int]) -> None:
        """After an import: bind its leads to the stops they match; new ones can match such for a channel or topic only.

        Args:
            first: id of its first new lead.
            changed: ids of leads that were there before and may have gained an address or number.
        """
        if self._partial:
            Stops(self._context).rebind("id >= ?", (first,))
        if self._kinds:
            self._context.choose(changed, "gained")
            Stops(self._context).rebind("id IN (SELECT lead_id FROM temp.gained)")


def stops_of_row(row: PreparedLead, today: date, origin: str) -> list[Stop]:
    """Return the marketing stops of a row that carries its own 'no'."""
    reached = [(StopKind.EMAIL, value) for value in emails_of_row(row)]
    reached += [(StopKind.PHONE, value) for value in phones_of_row(row)]
    return [Stop(kind, value, reason=StopReason.UNSUBSCRIBE, since=today, origin=origin) for kind, value in reached]


def emails_of_row(row: PreparedLead) -> list[str]:
    """Return all e-mails of a row on its way in."""
    return emails_of(row.values, _addresses(row.more_emails, "email"))


def phones_of_row(row: PreparedLead) -> list[str]:
    """Return all numbers of a row on its way in."""
    return phones_of(row.values, _addresses(row.more_phones, "phone"))


def _addresses(pairs: Iterable[tuple[str, str]], field: str) -> list[tuple[str, str]]:
    return [(field, text) for pair in pairs for text in pair if "@" in text or text.startswith("+")]
