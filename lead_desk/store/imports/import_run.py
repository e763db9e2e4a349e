# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""One import inside a transaction: rows come in blocks and leave as few, large statements.

Preview and run are this same code; a preview's transaction is rolled back.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from itertools import chain
from operator import attrgetter

from lead_desk.domain.acts import ActKind, ActState
from lead_desk.domain.flag import FlagKind, FlagState
from lead_desk.domain.ids import BatchId
from lead_desk.domain.lead import EvidenceCounts, ImportCounts, PreparedLead, RejectedRow, UpdateRule
from lead_desk.domain.recipe import KnownBy
from lead_desk.domain.records import BatchDraft
from lead_desk.domain.stop import Stop
from lead_desk.intake.shelf import Shelf, shelve, trait_of_row
from lead_desk.intake.trait import Trait
from lead_desk.store.context import Context
from lead_desk.store.findings.vendor_columns import fine_columns
from lead_desk.store.history.acts import insert_act
from lead_desk.store.imports.import_evidence import ImportEvidence
from lead_desk.store.imports.import_writer import ImportWriter
from lead_desk.store.imports.known_people import KnownPeople
from lead_desk.store.imports.row_keys import BlockKeys, RowKeys
from lead_desk.store.imports.row_stops import StopCheck, stops_of_row
from lead_desk.store.imports.shared_numbers import bits_of
from lead_desk.store.imports.working import PERSON_FIELDS, WorkingLead, from_row, merge, person_of, same_person
from lead_desk.store.leads.search import index_chosen, index_from, rebuild
from lead_desk.store.registers import evidence_links
from lead_desk.store.registers.stops import Stops

_PLACES_KEPT = 10_000
_SMALL_STORE = 20_000
"""Below this many leads it is faster to build the indexes anew than to keep them in step row by row."""

_NUMBER = attrgetter("id")
_KIND, _FIELD, _STATE = 0, 2, 3
"""Places in a finding as `shelf.plain_finding` makes it."""

_INDEXES = ("ix_lead_name", "ix_lead_company", "ix_lead_email")
"""Indexes that new leads go into all over; into the others they go at the end of a few runs, which costs little."""


class _Block:
    """A block on its way in.

    Attributes:
        shelf: its rows, `keys`: of them.
        by_hash: the leads that rows may be, by key.
        looked: a one for each row that somebody must look at.
        printed: fingerprints of addresses and numbers with the rows that have them, once a row was refused.
    """

    __slots__ = ("by_hash", "keys", "looked", "printed", "shelf")

    def __init__(self, shelf: Shelf, keys: BlockKeys, by_hash: dict[int, list[WorkingLead]], looked: set[int]) -> None:
        self.shelf, self.keys, self.by_hash = shelf, keys, by_hash
        self.looked = bytearray(len(shelf))
        self.printed: dict[str, list[int]] | None = None
        self.look_at(looked)

    def find(self, lead: WorkingLead, keys: Iterable[int]) -> None:
        """Let rows that are looked at find a lead by keys that it has from here on; the oldest lead comes first."""
        for key in keys:
            if key:
                here = self.by_hash.setdefault(key, [])
                at = bisect_left(here, lead.id, key=_NUMBER)
                if at == len(here) or here[at] is not lead:
                    here.insert(at, lead)

    def forget(self, lead: WorkingLead, key: int) -> None:
        """Let no row to come find a lead by a key that it has no longer."""
        self.by_hash[key] = [other for other in self.by_hash.get(key, ()) if other is not lead]

    def look_at(self, places: Iterable[int]) -> None:
        """Let somebody look at rows, those that are past excepted."""
        for place in places:
            self.looked[place] = 1


class ImportRun:
    """An import under way; `lead_desk.app.import_parts.ImportRun` says what its methods promise."""

    def __init__(self, context: Context, draft: BatchDraft, batch: int, tag: int) -> None:
        self.batch = BatchId(batch)
        self._context, self._draft, self._tag = context, draft, tag
        self._counts: Counter[str] = Counter()
        self._places: dict[str, list[tuple[str, int]]] = {}
        self._stops = StopCheck(context)
        self._refused: list[Stop] = []
        self._first = int(context.db.value("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'lead'")) + 1
        self._fields = {header: field for _, header, field in draft.mapping}
        self._evidence = ImportEvidence(context, batch)
        self._has_evidence = evidence_links.any_identifiers(context.db)
        self._writer = ImportWriter(context, batch, tag, draft.purpose, self._first, keep_keys=self._has_evidence)
        self._writer.fine_columns = fine_columns(context, draft)
        self._people = KnownPeople(context, self._writer.placed, self._first, draft.recipe.known_by)
        self._dropped = self._drop_indexes()
        context.db.hold_more()

    def add(self, block: Sequence[PreparedLead | RejectedRow]) -> None:
        """Store a block: duplicates within the file and against the store, stops, findings, basis, origins."""
        shelf = shelve(block)
        self._counts["rows"] += len(shelf)
        flat = [text for texts in shelf.parts.keys for text in texts]
        self._store(shelf, BlockKeys(shelf.parts.keys, flat, self._context.hashes.keys(flat)))
        self._writer.flush()
        self._evidence.flush()
        if self._refused:
            Stops(self._context).add(self._refused, self._writer.placed.leads)
            self._refused.clear()

    def _store(self, shelf: Shelf, keys: BlockKeys) -> None:
        """Make a new lead of each row that is plainly a new person; look closer at all others."""
        looked, found = self._people.meet(shelf, keys, self._counts["created"])
        looked |= shelf.special() | self._stops.suspects(shelf)
        block = _Block(shelf, keys, self._writer.there.load(found), looked)
        traits = [self._context.traits.number(Trait(*facts[0])) for facts in shelf.parts.facts]
        done = 0
        while done < len(shelf):
            place = block.looked.find(1, done)
            self._take_new(block, done, place if place >= 0 else len(shelf), traits)
            if place < 0:
                return
            self._look(block, place)
            done = place + 1

    def _take_new(self, block: _Block, begin: int, end: int, traits: Sequence[int]) -> None:
        """Make new leads of rows that nobody has to look at, from one place up to another."""
        if begin == end:
            return
        shelf, parts = block.shelf, block.shelf.parts
        records = parts.records[begin:end]
        first = self._writer.add_all(
            shelf.sheet,
            parts.numbers[begin:end],
            [traits[kind] for kind in parts.kinds[begin:end]],
            records,
            block.keys.pairs(begin, end),
        )
        self._people.numbers.take(records)
        self._counts["created"] += end - begin
        if parts.findings:
            for place in range(begin, end):
                if place in parts.findings:
                    self._findings(first + place - begin, shelf, place)

    def _look(self, block: _Block, place: int) -> None:
        """Store a row that may be known, may be stopped or brings more than its values; or reject it."""
        row = block.shelf[place]
        if isinstance(row, RejectedRow):
            self._note("rejected", row)
        elif row.refused:
            self._refuse(row, block)
        elif self._stopped(row):
            self._note("stopped", row)
        else:
            keys = block.keys.of(place)
            lead = self._match(row, keys, block.by_hash)
            if lead is None:
                lead = self._create(block.shelf, place, row, keys)
                block.find(lead, (*keys.plain, keys.person))
            else:
                self._merge(lead, block, place, row, keys)
            if lead.created_here or self._draft.update_rule is not UpdateRule.LEAVE:
                self._evidence.add(row)

    def _create(self, shelf: Shelf, place: int, row: PreparedLead, keys: RowKeys) -> WorkingLead:
        """Make a new lead of a row."""
        trait, record = trait_of_row(row), shelf.parts.records[place]
        number = self._writer.add_new(row.sheet, row.row, self._context.traits.number(trait), record, keys.all)
        self._people.numbers.take([record])
        lead = from_row(row, number, self.batch, self._tag, trait)
        self._writer.add_more(lead)
        self._note("created", row)
        self._findings(number, shelf, place)
        return lead

    def _stopped(self, row: PreparedLead) -> bool:
        """Tell whether a stop keeps the row out; a newer consent of the person's own lets it in (READINGS 22)."""
        hit = self._stops.hits(row)
        if hit is None:
            return False
        if hit.liftable_after is not None and self._evidence.lifts(row, hit.liftable_after):
            self._evidence.note_lifted()
            self._stops.bind_all()
            return False
        return True

    def evidence(self) -> EvidenceCounts:
        """Return what the rows' own columns proved or forbade."""
        return self._evidence.counts()

    def finish(self) -> ImportCounts:
        """Write the counts and the audit event; return the counts."""
        db = self._context.db
        self._writer.placed.settle()
        del self._people  # its memory is of use to what follows
        changed = self._writer.changed
        with nullcontext() if db.holds_all() else db.lean():
            for statement in self._dropped:
                db.run(statement)
        if self._writer.rebuild_search:
            rebuild(db)
        else:
            index_from(db, self._first)
            self._context.choose(changed)
            index_chosen(db)
        if self._has_evidence:
            evidence_links.link_new_keys(db)
        self._evidence.finish()
        if self._evidence.sets_stops:
            self._stops = StopCheck(self._context)
            self._stops.bind_all()
        self._stops.link_kept(self._first, changed)
        self._context.stale("batch_id = ?", (self.batch,))
        if changed or self._writer.seen:
            self._context.choose(chain(changed, self._writer.seen))
            self._context.stale_chosen()
        counts = self._result()
        self._write_batch(counts)
        return counts

    def places(self, outcome: str, limit: int) -> list[tuple[str, int]]:
        """Return (sheet, row) of rows with the outcome `duplicate`, `stopped`, `updated`, `unchanged`, `created`."""
        name = {"duplicate": "duplicates"}.get(outcome, outcome)
        return self._places.get(name, [])[:limit]

    def _match(self, row: PreparedLead, keys: RowKeys, by_hash: dict[int, list[WorkingLead]]) -> WorkingLead | None:
        """Return whom a row is about, by what this list's people may be recognised by."""
        known_by = self._draft.recipe.known_by
        for key in keys.emails if KnownBy.EMAIL in known_by else ():
            if found := by_hash.get(key):
                return found[0]
        for key in keys.phones if KnownBy.PHONE in known_by else ():
            for lead in by_hash.get(key, ()):
                if same_person(lead, row):
                    return lead
        for key in (*keys.named, keys.person) if KnownBy.NAME in known_by else ():
            if found := by_hash.get(key) if key else None:
                return found[0]
        return None

    def _merge(self, lead: WorkingLead, block: _Block, place: int, row: PreparedLead, keys: RowKeys) -> None:
        again, rule = lead.seen_here, self._draft.update_rule
        if not again and rule is UpdateRule.LEAVE:
            self._note("duplicates", row)
            return
        was_changed, lead.changed = lead.changed, False
        person = person_of(lead.values)
        taken = merge(lead, row, rule, self.batch)
        changed = lead.changed
        lead.changed = changed or was_changed
        if lead.asks:
            self._counts["asked"] += self._writer.add_conflicts(lead, row, self._fields)
        if again:
            self._note("duplicates", row)
        else:
            self._writer.meet(lead)
            if self._writer.add_basis(lead, self._draft):
                changed = True
            self._note("updated" if changed else "unchanged", row)
        lead.seen_here = True
        if changed:
            self._writer.change(lead, [key for key in keys.all if key != keys.person], rewritten=bool(taken))
            block.find(lead, keys.plain)
            if not taken.isdisjoint(PERSON_FIELDS):
                self._rename(lead, person, block)
            self._tell(lead, block, place, keys, renamed=not taken.isdisjoint(PERSON_FIELDS))
        self._findings(lead.id, block.shelf, place, taken)

    def _rename(self, lead: WorkingLead, before: Sequence[str | None], block: _Block) -> None:
        """Let rows find a lead by the name and company domain that it has now, not by those before."""
        old, new = self._writer.person_key(before), self._writer.person_key(person_of(lead.values))
        if old != new:
            self._people.note(new)
            block.forget(lead, old)
            block.find(lead, [new])
            block.look_at(block.keys.rows_with(new))

    def _tell(self, lead: WorkingLead, block: _Block, place: int, keys: RowKeys, *, renamed: bool) -> None:
        """Let the rows to come find a lead by its numbers that is other than it was, or than the row it got them from.

        Args:
            lead: the lead, merged with the row.
            block: the row's block.
            place: the row's place in it.
            keys: the row's keys.
            renamed: the lead's name or address may be another now.
        """
        before = self._people.numbers.bits_of(lead)
        now = bits_of(lead.values) if renamed else before
        if now == before == self._people.numbers.bits(block.shelf.parts.records[place]):
            return
        numbers = keys.phones if now == before else self._writer.numbers(lead)
        self._people.numbers.change(lead.id, now, numbers)
        block.find(lead, numbers)
        for number in numbers:
            block.look_at(block.keys.rows_with(number))

    def _findings(self, lead: int, shelf: Shelf, place: int, taken: set[str] | None = None) -> None:
        """Keep the findings of a row's stored cells; what is said about a child holds for the whole person.

        Args:
            lead: the lead that the row made, or went into.
            shelf: where the row is.
            place: its place there.
            taken: the fields that took the row's value, None for all.
        """
        open_found = False
        for finding in shelf.parts.findings.get(place, ()):
            field = self._fields.get(finding[_FIELD]) or finding[_FIELD]
            value, text = shelf.cell(place, field)
            stored = bool(value) and (taken is None or field in taken)
            if stored or finding[_KIND] == FlagKind.CHILD:
                state = self._writer.add_finding(lead, finding, field, text)
                open_found = open_found or state != FlagState.DISMISSED
            else:
                open_found = open_found or (taken is None and finding[_STATE] != FlagState.POSSIBLE)
        if open_found:
            self._counts["flagged"] += 1

    def _refuse(self, row: PreparedLead, block: _Block) -> None:
        """Heed a row's own 'no' for the rows after it; it is kept, and binds the leads before it, with its block."""
        stops = stops_of_row(row, self._context.clock.today(), f"batch:{self.batch}")
        self._refused += stops
        learnt = self._stops.learn(stops)
        if block.printed is None:
            block.printed = {}
            for fp, place in self._stops.printed(block.shelf):
                block.printed.setdefault(fp, []).append(place)
        for fp in learnt:
            block.look_at(block.printed.get(fp, ()))
        self._note("stopped", row)

    def _note(self, outcome: str, row: PreparedLead | RejectedRow) -> None:
        self._counts[outcome] += 1
        if outcome != "created":
            places = self._places.setdefault(outcome, [])
            if len(places) < _PLACES_KEPT:
                places.append((row.sheet, row.row))

    def _drop_indexes(self) -> list[str]:
        db = self._context.db
        if int(db.value("SELECT count(*) FROM (SELECT 1 FROM lead LIMIT ?)", (_SMALL_STORE,))) >= _SMALL_STORE:
            return []
        found: list[str] = []
        for name in _INDEXES:
            statement = db.value("SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?", (name,))
            if statement:
                found.append(str(statement))
                db.run(f"DROP INDEX {name}")
        return found

    def _result(self) -> ImportCounts:
        names = ("rows", "created", "updated", "unchanged", "duplicates", "rejected", "flagged", "stopped", "asked")
        return ImportCounts(**{name: self._counts[name] for name in names})

    def _write_batch(self, counts: ImportCounts) -> None:
        numbers = {name: getattr(counts, name) for name in counts.__slots__}
        sets = ", ".join(f"{name} = ?" for name in numbers)
        self._context.db.run(f"UPDATE batch SET {sets} WHERE id = ?", (*numbers.values(), self.batch))
        insert_act(self._context, ActKind.IMPORT, counts.created + counts.updated, ActState.DONE, batch=self.batch)
        self._context.audit.write(
            "import",
            {
                "batch": self.batch,
                "sha256": self._draft.sha256,
                "source": self._draft.source,
                "purpose": self._draft.purpose,
                "basis": self._draft.basis,
                "assessment": self._draft.assessment,
                "columns_not_stored": sum(1 for _, _, field in self._draft.mapping if not field),
                **numbers,
            },
        )
