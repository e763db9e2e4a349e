# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""One import inside a transaction: rows come in blocks and leave as few, large statements.

Preview and run are this same code; a preview's transaction is rolled back.
"""

from collections import Counter
from collections.abc import Sequence
from contextlib import nullcontext
from itertools import accumulate, chain
from typing import NamedTuple

from lead_desk.domain.acts import ActKind, ActState
from lead_desk.domain.flag import FlagKind, FlagState
from lead_desk.domain.ids import BatchId
from lead_desk.domain.lead import EvidenceCounts, ImportCounts, PreparedLead, RejectedRow, UpdateRule
from lead_desk.domain.recipe import KnownBy
from lead_desk.domain.records import BatchDraft
from lead_desk.intake.identity import EMAIL, FIRM, NAME, PERSON, PHONE
from lead_desk.intake.shelf import Shelf, shelve, trait_of_row
from lead_desk.intake.trait import Trait
from lead_desk.store.context import Context
from lead_desk.store.findings.vendor_columns import fine_columns
from lead_desk.store.history.acts import insert_act
from lead_desk.store.imports.import_evidence import ImportEvidence
from lead_desk.store.imports.import_writer import ImportWriter
from lead_desk.store.imports.known_keys import KnownKeys
from lead_desk.store.imports.working import WorkingLead, from_row, merge, person_of, same_person
from lead_desk.store.leads.search import index_chosen, index_from, rebuild
from lead_desk.store.registers import evidence_links
from lead_desk.store.registers.stops import StopCheck, Stops

_PLACES_KEPT = 10_000
_SMALL_STORE = 20_000
"""Below this many leads it is faster to build the indexes anew than to keep them in step row by row."""

_WORTH_KNOWING = 8
"""Once a list has brought one new lead for so many that were there before, all keys are read into memory: to look each
key of each further row up in the store takes longer. A list of people who are there already never comes to that."""

_KIND, _FIELD, _STATE = 0, 2, 3
"""Places in a finding as `shelf.plain_finding` makes it."""

_INDEXES = ("ix_lead_name", "ix_lead_company", "ix_lead_email")
"""Indexes that new leads go into all over; into the others they go at the end of a few runs, which costs little."""


class _Keys(NamedTuple):
    """The hashes of one row's keys; `named` of a row without e-mail and number."""

    emails: tuple[int, ...]
    phones: tuple[int, ...]
    named: tuple[int, ...]
    person: int
    all: Sequence[int]

    @classmethod
    def of(cls, texts: Sequence[str], hashes: Sequence[int]) -> "_Keys":
        """Sort the hashes of keys by the kind that stands in front of each text."""
        pairs = list(zip(texts, hashes, strict=True))
        return cls(
            tuple([key for text, key in pairs if text[0] == EMAIL]),
            tuple([key for text, key in pairs if text[0] == PHONE]),
            tuple([key for text, key in pairs if text[0] in (NAME, FIRM)]),
            next((key for text, key in pairs if text[0] == PERSON), 0),
            hashes,
        )

    @property
    def plain(self) -> tuple[int, ...]:
        """All but the person's."""
        return (*self.emails, *self.phones, *self.named)


class _Keyed(NamedTuple):
    """The hashes of a block's keys, row after row: each with the place of its row, and where those of a row begin."""

    hashes: Sequence[int]
    owners: Sequence[int]
    starts: Sequence[int]

    def of(self, begin: int, end: int) -> Sequence[int]:
        """Return the hashes of the rows from one place up to another."""
        return self.hashes[self.starts[begin] : self.starts[end]]

    def pairs(self, begin: int, end: int) -> list[tuple[int, int]]:
        """Return the same, each with the place of its row counted from `begin`."""
        owners = self.owners[self.starts[begin] : self.starts[end]]
        return [(key, owner - begin) for key, owner in zip(self.of(begin, end), owners, strict=True)]


class ImportRun:
    """An import under way; `lead_desk.app.import_parts.ImportRun` says what its methods promise."""

    def __init__(self, context: Context, draft: BatchDraft, batch: int, tag: int) -> None:
        self.batch = BatchId(batch)
        self._context, self._draft, self._tag = context, draft, tag
        self._counts: Counter[str] = Counter()
        self._places: dict[str, list[tuple[str, int]]] = {}
        self._stops = StopCheck(context)
        self._first = int(context.db.value("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'lead'")) + 1
        self._fields = {header: field for _, header, field in draft.mapping}
        self._evidence = ImportEvidence(context, batch)
        self._has_evidence = evidence_links.any_identifiers(context.db)
        self._writer = ImportWriter(context, batch, tag, draft.purpose, self._first, keep_keys=self._has_evidence)
        self._writer.fine_columns = fine_columns(context, draft)
        self._known = KnownKeys() if self._first == 1 else None  # an empty store: all keys will pass by here
        self._dropped = self._drop_indexes()
        context.db.hold_more()

    def add(self, block: Sequence[PreparedLead | RejectedRow]) -> None:
        """Store a block: duplicates within the file and against the store, stops, findings, basis, origins."""
        shelf = shelve(block)
        self._counts["rows"] += len(shelf)
        hashes = self._context.hashes.keys([text for texts in shelf.parts.keys for text in texts])
        self._store(shelf, hashes)
        self._writer.flush()
        self._evidence.flush()

    def _store(self, shelf: Shelf, hashes: Sequence[int]) -> None:
        """Make a new lead of each row that is plainly a new person; look closer at all others.

        Args:
            shelf: the rows.
            hashes: of their keys, row after row.
        """
        parts = shelf.parts
        by_hash = self._stored(hashes)
        counts = list(map(len, parts.keys))
        owners = [at for at, count in enumerate(counts) for _ in range(count)]
        doubtful = {*by_hash, *_repeated(hashes)}
        looked = shelf.special()
        if doubtful:
            looked.update(at for at, key in zip(owners, hashes, strict=True) if key in doubtful)
        keyed = _Keyed(hashes, owners, [0, *accumulate(counts)])
        traits = [self._context.traits.number(Trait(*facts[0])) for facts in parts.facts]
        done = 0
        for place in (*sorted(looked), len(shelf)):
            self._store_new(shelf, done, place, keyed, traits)
            done = place + 1
            if place < len(shelf):
                self._look(shelf, place, keyed.of(place, done), by_hash)

    def _store_new(self, shelf: Shelf, begin: int, end: int, keyed: "_Keyed", traits: Sequence[int]) -> None:
        """Make new leads of rows that nobody has to look at, from one place up to another; some may be stopped."""
        if not self._stops.any:
            self._take_new(shelf, begin, end, keyed, traits)
            return
        for place in range(begin, end):
            row = shelf[place]
            if isinstance(row, PreparedLead) and self._stopped(row):
                self._note("stopped", row)
            else:
                self._take_new(shelf, place, place + 1, keyed, traits)

    def _take_new(self, shelf: Shelf, begin: int, end: int, keyed: "_Keyed", traits: Sequence[int]) -> None:
        if begin == end:
            return
        parts = shelf.parts
        first = self._writer.add_all(
            shelf.sheet,
            parts.numbers[begin:end],
            [traits[kind] for kind in parts.kinds[begin:end]],
            parts.records[begin:end],
            keyed.pairs(begin, end),
        )
        self._counts["created"] += end - begin
        if parts.findings:
            for place in range(begin, end):
                if place in parts.findings:
                    self._findings(first + place - begin, shelf, place)

    def _look(self, shelf: Shelf, place: int, hashes: Sequence[int], by_hash: dict[int, list[WorkingLead]]) -> None:
        """Store a row that may be known, may be stopped or brings more than its values; or reject it."""
        row = shelf[place]
        if isinstance(row, RejectedRow):
            self._note("rejected", row)
        elif row.refused:
            self._refuse(row)
        elif self._stopped(row):
            self._note("stopped", row)
        else:
            keys = _Keys.of(shelf.parts.keys[place], hashes)
            lead = self._match(row, keys, by_hash)
            if lead is None:
                lead = self._create(shelf, place, row, keys)
                if keys.person:
                    by_hash.setdefault(keys.person, []).append(lead)
            else:
                self._merge(lead, shelf, place, row, keys)
            if lead.created_here or self._draft.update_rule is not UpdateRule.LEAVE:
                self._evidence.add(row)
            for key in keys.plain:
                found = by_hash.setdefault(key, [])
                if lead not in found:
                    found.append(lead)

    def _create(self, shelf: Shelf, place: int, row: PreparedLead, keys: "_Keys") -> WorkingLead:
        """Make a new lead of a row."""
        trait, record = trait_of_row(row), shelf.parts.records[place]
        number = self._writer.add_new(row.sheet, row.row, self._context.traits.number(trait), record, keys.all)
        lead = from_row(row, number, self.batch, self._tag, trait)
        self._writer.add_more(lead)
        self._note("created", row)
        self._findings(number, shelf, place)
        return lead

    def _stopped(self, row: PreparedLead) -> bool:
        """Tell whether a stop keeps the row out; a newer consent of the person's own lets it in (READINGS 22)."""
        hit = self._stops.hits(row) if self._stops.any else None
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
        self._known = None  # its memory is of use to what follows
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

    def _stored(self, hashes: Sequence[int]) -> dict[int, list[WorkingLead]]:
        """Return the stored leads that have any of the keys, by key."""
        keys = hashes
        if self._known is None and self._counts["created"] * _WORTH_KNOWING > self._first:
            self._known = KnownKeys()
            for block in self._writer.placed.hashes():
                self._known.add(block)
        if self._known is not None:
            keys = self._known.among(hashes)
            self._known.add(hashes)
        return self._writer.load_by_hash(keys)

    def _match(self, row: PreparedLead, keys: "_Keys", by_hash: dict[int, list[WorkingLead]]) -> WorkingLead | None:
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

    def _merge(self, lead: WorkingLead, shelf: Shelf, place: int, row: PreparedLead, keys: "_Keys") -> None:
        again, rule = lead.seen_here, self._draft.update_rule
        if not again and rule is UpdateRule.LEAVE:
            self._note("duplicates", row)
            return
        was_changed, lead.changed = lead.changed, False
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
            self._writer.change(lead, keys.plain, rewritten=bool(taken))
            if self._known is not None and (person := person_of(lead.values)) != lead.person:
                self._known.add([self._writer.person_key(person)])
        self._findings(lead.id, shelf, place, taken)

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

    def _refuse(self, row: PreparedLead) -> None:
        self._writer.flush()  # a stop binds the leads of earlier rows as well
        self._writer.placed.settle()
        Stops(self._context).add_of_row(row, f"batch:{self.batch}")
        self._stops = StopCheck(self._context)
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


def _repeated(hashes: Sequence[int]) -> list[int]:
    """Return the keys that more than one row of a block has."""
    if len(set(hashes)) == len(hashes):
        return []
    return [key for key, count in Counter(hashes).items() if count > 1]
