# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Evidence that comes in with a list: consents of its rows as register entries, and stops for one channel.

An entry's key names batch and row, so each consent tells where it came from, and an undone import takes its own along.
"""

from collections import Counter
from dataclasses import replace
from datetime import date

from lead_desk.domain.basis import Consent, ConsentMethod
from lead_desk.domain.campaign import Organisation
from lead_desk.domain.lead import EvidenceCounts, PreparedLead
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.gate.case import ConsentFact
from lead_desk.law.consents import lacking
from lead_desk.store.cases import shapes
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.engine.database import Database
from lead_desk.store.imports.row_stops import emails_of_row, phones_of_row
from lead_desk.store.registers import evidence_links
from lead_desk.store.registers.registers import Registers
from lead_desk.store.registers.stops import Stops

PARKED = "ConsentOfUndone"
"""Kind of the consents of an undone import: bound to nobody, brought back by a redo, dropped when the store opens."""


class ImportEvidence:
    """Gathers what the rows of one import prove, and writes it block by block."""

    def __init__(self, context: Context, batch: int) -> None:
        self._context, self._batch = context, batch
        self._consents: list[Consent] = []
        self._stops: list[Stop] = []
        self._counts: Counter[str] = Counter()
        self._lacking: Counter[str] = Counter()
        self._shapes: dict[str, int] = {}
        self._first = 0

    def add(self, row: PreparedLead) -> None:
        """Take what a stored row proves."""
        if row.consent is not None:
            consent = replace(row.consent, key=f"{_prefix(self._batch)}{row.row}")
            self._consents.append(consent)
            others = phones_of_row(row) if "@" not in consent.identifier else []
            for number, phone in enumerate(dict.fromkeys(others)):  # one number does not vouch for another
                if phone != consent.identifier:
                    self._consents.append(replace(consent, key=f"{consent.key}-{number}", identifier=phone))
            gaps = lacking(_facts(consent))
            self._counts["incomplete" if gaps else "consents"] += 1
            self._lacking.update(gaps)
        if row.refusals:
            self._counts["channel_stops"] += 1
            self._stops += self._stops_of(row)

    def lifts(self, row: PreparedLead, since: date) -> bool:
        """Tell whether the row's own consent is newer than a marketing stop and good enough to lift it (READINGS 22).

        Only a complete consent given to us ourselves is; the gate then still keeps the channels that it does not name.
        """
        consent = row.consent
        if consent is None or consent.given_at is None or consent.method is ConsentMethod.IMPORTED_THIRD_PARTY:
            return False
        return consent.given_at.date() > since and shapes.worth(consent, self._asked()) is ConsentFact.VALID

    def note_lifted(self) -> None:
        """Count a row that was let in."""
        self._counts["lifted"] += 1

    def flush(self) -> None:
        """Write the block's consents; its stops follow when the leads are there."""
        db = self._context.db
        rows = []
        for consent in self._consents:
            shape = evidence_links.shape_id(db, "Consent", consent, self._shapes)
            hashed = self._context.hashes.identifier(consent.identifier)
            rows.append((consent.key, codec.dumps(consent), hashed, shape))
        if rows and not self._first:
            self._first = int(db.value("SELECT coalesce(max(id), 0) FROM register_entry")) + 1
        db.many(
            "INSERT INTO register_entry (kind, entry_key, payload, identifier_hash, shape_id)"
            " VALUES ('Consent', ?, ?, ?, ?)",
            rows,
        )
        self._consents.clear()

    def finish(self) -> None:
        """Tie the consents to their leads and set the stops; the leads' keys must be in place."""
        db = self._context.db
        if self._first:
            evidence_links.link_entries_from(db, self._first)
            said = {name: self._counts[name] for name in ("consents", "incomplete")}
            self._context.audit.write("import_consents", {"batch": self._batch, **said})
        if self._stops:
            Stops(self._context).add(self._stops)

    @property
    def sets_stops(self) -> bool:
        """Whether a row has set a stop for one channel."""
        return bool(self._stops)

    def counts(self) -> EvidenceCounts:
        """Return what was found."""
        return EvidenceCounts(
            consents=self._counts["consents"],
            incomplete=self._counts["incomplete"],
            lacking=tuple(self._lacking.most_common()),
            lifted=self._counts["lifted"],
            channel_stops=self._counts["channel_stops"],
        )

    def _stops_of(self, row: PreparedLead) -> list[Stop]:
        today, origin = self._context.clock.today(), f"batch:{self._batch}"
        reached = [(StopKind.EMAIL, value) for value in emails_of_row(row)]
        reached += [(StopKind.PHONE, value) for value in phones_of_row(row)]
        return [
            Stop(kind, value, channel=refusal.channel, reason=refusal.reason, since=today, origin=origin)
            for refusal in row.refusals
            for kind, value in reached
        ]

    def _asked(self) -> shapes.Asked:
        clock = self._context.clock
        names = {item.name.casefold() for item in Registers(self._context).all(Organisation) if item.name}
        return shapes.Asked(clock.today(), clock.now(), frozenset(names), clock.today())


def park(context: Context, batch: int) -> None:
    """Take the consents of an import that is being undone away, except those of leads that stay as they are.

    The temporary table `undoing` (lead_id, kept) says which stay: evidence of a lead that went out must be shown.
    """
    db = context.db
    db.run("CREATE TEMP TABLE IF NOT EXISTS parked (entry_id INTEGER PRIMARY KEY)")
    db.run("DELETE FROM temp.parked")
    db.run(
        f"INSERT INTO temp.parked SELECT e.id FROM register_entry e WHERE {_OF_BATCH}"
        " AND NOT EXISTS (SELECT 1 FROM evidence_link k JOIN temp.undoing u ON u.lead_id = k.lead_id"
        " WHERE k.entry_id = e.id AND u.kept <> '')",
        ("Consent", *_range(batch)),
    )
    _stale_of_parked(db)
    db.run("DELETE FROM evidence_link WHERE entry_id IN (SELECT entry_id FROM temp.parked)")
    db.run(
        "UPDATE register_entry SET kind = ?, identifier_hash = 0 WHERE id IN (SELECT entry_id FROM temp.parked)",
        (PARKED,),
    )


def unpark(context: Context, batch: int) -> None:
    """Bring the consents of an import back that is redone; the leads' keys must be in place."""
    db, hashed = context.db, context.hashes.identifier
    parked = db.rows(f"SELECT e.id, e.payload FROM register_entry e WHERE {_OF_BATCH}", (PARKED, *_range(batch)))
    db.many(
        "UPDATE register_entry SET kind = 'Consent', identifier_hash = ? WHERE id = ?",
        [(hashed(codec.loads(Consent, payload).identifier), number) for number, payload in parked],
    )
    for number, _payload in parked:
        evidence_links.link_entry(context, number, is_new=True)


def drop_parked(context: Context, batch: int | None = None) -> None:
    """Forget the consents of undone imports, or of one: they are kept only as long as it can be brought back."""
    if batch is None:
        context.db.run("DELETE FROM register_entry WHERE kind = ?", (PARKED,))
    else:
        bounds = _range(batch)
        context.db.run(
            "DELETE FROM register_entry WHERE kind = ? AND entry_key >= ? AND entry_key < ?", (PARKED, *bounds)
        )


_OF_BATCH = "e.kind = ? AND e.entry_key >= ? AND e.entry_key < ?"


def _prefix(batch: int) -> str:
    return f"import-{batch}-row-"


def _range(batch: int) -> tuple[str, str]:
    """Return the bounds of the batch's keys; `:` follows the digits."""
    return _prefix(batch), f"{_prefix(batch)}:"


def _stale_of_parked(db: Database) -> None:
    db.run(
        "INSERT OR IGNORE INTO stale_lead SELECT lead_id FROM evidence_link"
        " WHERE entry_id IN (SELECT entry_id FROM temp.parked)"
    )


def _facts(consent: Consent) -> dict[str, object]:
    return {name: getattr(consent, name) for name in Consent.__slots__}
