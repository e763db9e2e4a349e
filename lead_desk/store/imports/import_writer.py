# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""What an import writes, gathered per block and sent as bulk statements."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from lead_desk.domain.basis import Basis
from lead_desk.domain.flag import FlagState
from lead_desk.domain.lead import PreparedLead
from lead_desk.domain.records import BatchDraft
from lead_desk.intake.identity import PERSON, PHONE, person_key
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.engine.hashes import phones_of
from lead_desk.store.findings.vendor_columns import FineColumns
from lead_desk.store.history.images import LEAD_COLUMNS, image_sql
from lead_desk.store.imports.leads_there import INDEXED, LeadsThere, taken
from lead_desk.store.imports.met_leads import MetLeads
from lead_desk.store.imports.new_keys import NewKeys
from lead_desk.store.imports.working import WorkingLead, person_of
from lead_desk.store.leads.search import takes_rebuild, unindex_chosen

_LEAD_SQL = f"INSERT INTO lead ({', '.join(LEAD_COLUMNS)}) VALUES ({', '.join('?' * len(LEAD_COLUMNS))})"


def _update(*names: str) -> tuple[str, Callable[[Sequence[object]], tuple[object, ...]]]:
    """Return the statement that changes some columns of a lead, and what takes its values out of a lead's whole row."""
    return f"UPDATE lead SET {', '.join(f'{name} = ?' for name in names)} WHERE id = ?", taken(*names, "id")


_STAYING = ("id", "batch_id", "sheet", "row", "restricted")
"""What an import changes of no lead."""
_INDEXED_SQL, _indexed = _update(*INDEXED)
_REST_SQL, _rest = _update(*[name for name in LEAD_COLUMNS if name not in {*_STAYING, *INDEXED}])
_FINDING_SQL = (
    "INSERT INTO finding (lead_id, batch_id, kind, category, field, state, rule, certainty, term, under_13, cell_mark,"
    " decided_by, decided_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_CONFLICT_SQL = (
    "INSERT INTO conflict (batch_id, lead_id, field, value, original, sheet, row, findings, state)"
    " SELECT ?, ?, ?, ?, ?, ?, ?, ?, 'open' WHERE NOT EXISTS"
    " (SELECT 1 FROM conflict WHERE lead_id = ? AND field = ? AND value = ?)"
)


class ImportWriter:
    """Collects the block's new and changed leads and writes them.

    Attributes:
        changed: ids of leads that were there before and changed; `seen`: of those met.
        fine_columns: flags of this vendor's columns that a reviewer found fine.
        there: the leads of earlier blocks and imports.
        placed: the keys of the leads, as far as blocks were written.
        rebuild_search: so many changed that the search index must be built anew at the end.
    """

    def __init__(self, context: Context, batch: int, tag: int, purpose: str, first: int, *, keep_keys: bool) -> None:
        self._context, self._batch, self._tag, self._first = context, batch, tag, first
        self.changed, self.seen = MetLeads(first), MetLeads(first)
        self.rebuild_search = False
        self._newly_changed: list[int] = []
        self._next = first
        self._new: list[tuple[object, ...]] = []
        self._new_more: dict[int, WorkingLead] = {}
        self._updates: dict[int, WorkingLead] = {}
        self._keys: list[tuple[int, int]] = []
        self._findings: list[tuple[object, ...]] = []
        self._bases: list[tuple[int, int]] = []
        self._ended: list[tuple[int, int]] = []
        self._met: list[tuple[int, int]] = []
        self._conflicts: list[tuple[object, ...]] = []
        self._changed_names: dict[int, WorkingLead] = {}
        self._decisions = self._load_decisions()
        self.fine_columns: FineColumns = {}
        self.there = LeadsThere(context, batch, purpose, first)
        self.placed = NewKeys(context.db, first - 1, remember=keep_keys)

    def add_new(self, sheet: str, row: int, trait: int, record: tuple[str, ...], keys: Sequence[int]) -> int:
        """Take a new lead; return its id.

        Args:
            sheet: name of its sheet.
            row: its row there.
            trait: number of its trait.
            record: its values, as `lead_desk.intake.shelf.RECORD`.
            keys: the hashes of all its keys.
        """
        return self.add_all(sheet, [row], [trait], [record], [(key, 0) for key in keys])

    def add_all(
        self,
        sheet: str,
        rows: Sequence[int],
        traits: Sequence[int],
        records: Sequence[tuple[str, ...]],
        keys: Iterable[tuple[int, int]],
    ) -> int:
        """Take new leads; return the id of the first, the others follow it.

        Args:
            sheet: name of their sheet.
            rows: of each, as `add_new`; likewise `traits` and `records`.
            traits: likewise.
            records: likewise.
            keys: the hashes of all their keys, each with its lead's place among them.
        """
        first = self._next
        self._next += len(rows)
        batch, tag = self._batch, self._tag
        self._new += [
            (number, batch, sheet, row, trait, tag, 0, 1, *record)
            for number, (row, trait, record) in enumerate(zip(rows, traits, records, strict=True), first)
        ]
        self._keys += [(key, first + place) for key, place in keys]
        return first

    def add_more(self, lead: WorkingLead) -> None:
        """Take the further e-mails and numbers of a new lead."""
        if lead.more.fresh:
            self._new_more[lead.id] = lead

    def change(self, lead: WorkingLead, keys: Iterable[int], *, rewritten: bool) -> None:
        """Take a lead that changed.

        Args:
            lead: the lead.
            keys: the hashes of the row's keys, the person's excepted: that of the lead may be another.
            rewritten: its own row changed; else it got further e-mails or numbers only.
        """
        self._keys += [(key, lead.id) for key in keys]
        if lead.created_here and not rewritten:
            self._new_more[lead.id] = lead
            return
        self._changed_names[lead.id] = lead
        if not lead.created_here and lead.id not in self.changed:
            lead.revision += 1
            self.changed.add(lead.id)
            self._newly_changed.append(lead.id)
        self._updates[lead.id] = lead

    def meet(self, lead: WorkingLead) -> None:
        """Note that this batch delivered a lead which was already there."""
        self._met.append((lead.id, self._batch))
        self.seen.add(lead.id)

    def add_basis(self, lead: WorkingLead, draft: BatchDraft) -> bool:
        """Give a met lead the batch's basis where it has none for the purpose; an existing basis is never swapped."""
        if not draft.basis:
            return False
        current = self.there.bases.get(lead.id)
        if current is not None:
            tag, basis = current
            if basis != Basis.UNDECIDED or draft.basis == Basis.UNDECIDED:
                return False
            self._ended.append((lead.id, tag))
        lead.tag_id = self._tag
        self._bases.append((lead.id, self._tag))
        return True

    def add_finding(self, lead: int, finding: Sequence[Any], field: str, text: str) -> str:
        """Take a finding; a dismissal remembered for the same cell text holds again. Returns its state.

        Args:
            lead: whose it is.
            finding: as `lead_desk.intake.shelf.plain_finding` makes it.
            field: the field of its cell.
            text: the cell's text, '' where it is not kept.
        """
        kind, category, _header, found, rule, certainty, term, _words, under_13 = finding
        self.there.learn_findings(lead)
        key = (lead, kind, category, field, rule, term)
        mark = self._context.hashes.mark(text) if text else ""
        decided = self._decisions.get((mark, kind, category, field)) if mark else None
        if decided is None and found != FlagState.CONFIRMED:
            decided = self.fine_columns.get((field, kind, category))
        state = FlagState.DISMISSED.value if decided else found
        if key not in self.there.findings:
            self.there.findings.add(key)
            told = decided or ("", "", "")
            self._findings.append(
                (lead, self._batch, kind, category, field, state, rule, certainty, term, int(under_13), mark, *told)
            )
        return str(state)

    def add_conflicts(self, lead: WorkingLead, row: PreparedLead, fields: Mapping[str, str]) -> int:
        """Take the differing cells that wait for an answer, each with the findings it would bring; return how many."""
        for name, text, original in lead.asks:
            findings = [item for item in row.findings if (fields.get(item.field) or item.field) == name]
            self._conflicts.append(
                (
                    self._batch, lead.id, name, text, original, row.sheet, row.row,
                    codec.dumps(findings) if findings else "", lead.id, name, text,
                )
            )  # fmt: skip
        count = len(lead.asks)
        lead.asks.clear()
        return count

    def flush(self) -> None:
        """Write the block."""
        db, number = self._context.db, self._context.traits.number
        self._keep_images()
        db.many(_LEAD_SQL, self._new)
        updated = [(lead.record(number(lead.trait)), lead.indexed) for lead in self._updates.values()]
        db.many(_REST_SQL, [_rest(row) for row, _ in updated])
        db.many(_INDEXED_SQL, [now for row, stands in updated if (now := _indexed(row)) != stands])
        self._write_children()
        self._renew_person_keys()
        if self._tag:
            db.many("UPDATE lead_basis SET current = 0 WHERE lead_id = ? AND tag_id = ?", self._ended)
            db.run(
                "INSERT INTO lead_basis (lead_id, tag_id) SELECT id, ? FROM lead WHERE id >= ?",
                (self._tag, self._next - len(self._new)),
            )
            db.many("INSERT OR IGNORE INTO lead_basis (lead_id, tag_id) VALUES (?, ?)", self._bases)
        self.placed.add(self._keys)
        db.many("INSERT OR IGNORE INTO lead_batch (lead_id, batch_id) VALUES (?, ?)", self._met)
        db.many(_FINDING_SQL, self._findings)
        db.many(_CONFLICT_SQL, self._conflicts)
        for pending in (
            self._new, self._keys, self._bases, self._ended, self._met, self._findings, self._conflicts,
        ):  # fmt: skip
            pending.clear()
        self._updates.clear()
        self._new_more.clear()

    def _keep_images(self) -> None:
        """Keep, for undo, what leads that were there before look like before they change; drop them from the index."""
        if not self._newly_changed:
            return
        self._context.choose(self._newly_changed)
        self._newly_changed.clear()
        # An import raises a lead's revision once, by one, however many of its rows change the lead.
        self._context.db.run(
            "INSERT INTO journal (batch_id, lead_id, before, after_revision)"
            f" SELECT ?, l.id, packed({image_sql()}), l.revision + 1"
            " FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id",
            (self._batch,),
        )
        self.rebuild_search = self.rebuild_search or takes_rebuild(self._context.db, len(self.changed))
        if not self.rebuild_search:
            unindex_chosen(self._context.db)

    def _write_children(self) -> None:
        more: list[tuple[object, ...]] = []
        gone: list[tuple[object, ...]] = []
        origins: list[tuple[object, ...]] = []
        for lead in (self._new_more | self._updates).values():
            more += [(lead.id, *pair, *told) for pair, told in lead.more.fresh.items()]
            gone += [(lead.id, *pair) for pair in lead.more.gone]
            lead.more.written()
            if lead.origins and lead.id in self._updates:  # those of a lead that only got more stand there already
                origins += [(lead.id, field, *place) for field, place in lead.origins.items()]
        db = self._context.db
        if self._updates:
            db.many("DELETE FROM lead_origin WHERE lead_id = ?", [(number,) for number in self._updates])
        db.many("DELETE FROM lead_more WHERE lead_id = ? AND field = ? AND value = ?", gone)
        db.many("INSERT OR REPLACE INTO lead_more (lead_id, field, value, kind, batch_id) VALUES (?, ?, ?, ?, ?)", more)
        db.many("INSERT INTO lead_origin (lead_id, field, batch_id, sheet, row) VALUES (?, ?, ?, ?, ?)", origins)

    def numbers(self, lead: WorkingLead) -> list[int]:
        """Return the hashes of all telephone numbers of a lead."""
        return [self._context.hashes.key(PHONE, value) for value in phones_of(lead.values, lead.more)]

    def person_key(self, person: Sequence[str | None]) -> int:
        """Return the hash of a name and company domain (`working.person_of`), 0 for none."""
        key = person_key(*(text or "" for text in person))
        return self._context.hashes.key(PERSON, key) if key else 0

    def _renew_person_keys(self) -> None:
        """Let changed leads be found by the name and company domain they have now."""
        gone: list[tuple[int, int]] = []
        for lead in self._changed_names.values():
            person = person_of(lead.values)
            if person == lead.person:
                continue
            before, now = self.person_key(lead.person), self.person_key(person)
            lead.person = person
            if now != before:
                if before:
                    gone.append((before, lead.id))
                if now:
                    self._keys.append((now, lead.id))
        self._changed_names.clear()
        taken = {*gone}
        self._keys = [pair for pair in self._keys if pair not in taken] if taken else self._keys
        self.placed.drop(gone)

    def _load_decisions(self) -> dict[tuple[str, str, str, str], tuple[str, str, str]]:
        rows = self._context.db.rows(
            "SELECT cell_mark, kind, category, field, decided_by, decided_at, reason FROM decision"
        )
        return {(row[0], row[1], row[2], row[3]): (row[4], row[5], row[6]) for row in rows}
