# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Looking at stored leads again with newer rules: their cells list by list, and the flags that come and go.

What a person has decided stays: a flag of the same kind in the same field is never added beside it.
"""

import json
from collections import defaultdict
from collections.abc import Sequence

from lead_desk.domain.fields import COLUMNS
from lead_desk.domain.flag import Category, Finding, FlagKind, FlagState
from lead_desk.domain.ids import LeadId
from lead_desk.domain.records import BatchDraft, WrittenLead
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.findings import packs
from lead_desk.store.findings.finding_rows import FINDING_COLUMNS, stored_finding
from lead_desk.store.findings.vendor_columns import fine_columns
from lead_desk.store.history.acts import set_watermarks

Spot = tuple[LeadId, FlagKind, Category | None, str]
"""Lead, kind, category and field of a flag."""
_LEADS_NAMED = 1_000
"""So many leads an audit event names at most."""
_OPEN = "state IN ('suspected', 'possible') AND decided_by = ''"


class Rescreening:
    """Stored cells for screening; `lead_desk.app.review_parts.Rescreening` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def lists(self) -> list[tuple[int, BatchDraft]]:
        """Return the imports whose leads are here, oldest first."""
        rows = self._context.db.rows("SELECT id, draft FROM batch WHERE state <> 'undone' ORDER BY id")
        return [(int(number), codec.loads(BatchDraft, draft)) for number, draft in rows]

    def cells(
        self, batch: int, fields: Sequence[str], after: int, limit: int
    ) -> list[tuple[LeadId, tuple[str, ...], frozenset[tuple[str, str, str]]]]:
        """Return (lead, cells of the fields as delivered, (kind, category, field) of its flags) behind a lead."""
        own = ", ".join(f"l.{name}" for name in COLUMNS)
        rows = self._context.db.rows(
            f"SELECT l.id, l.extra, l.originals, (SELECT json_group_array(json_array(kind, category, field)) FROM"
            f" finding f WHERE f.lead_id = l.id), {own} FROM lead l WHERE l.batch_id = ? AND l.id > ?"
            " ORDER BY l.id LIMIT ?",
            (batch, after, limit),
        )
        found = []
        for number, extra, originals, flags, *texts in rows:
            values = dict(zip(COLUMNS, texts, strict=True))
            values |= json.loads(extra) if extra else {}
            values |= json.loads(originals) if originals else {}
            known = frozenset((kind, category, field) for kind, category, field in json.loads(flags))
            found.append((LeadId(number), tuple(values.get(name, "") for name in fields), known))
        return found

    def written(self, leads: Sequence[LeadId]) -> list[WrittenLead]:
        """Return the leads that are there, with cells and flags."""
        self._context.choose(leads)
        flags: dict[int, list[Finding]] = defaultdict(list)
        for row in self._context.db.rows(
            f"SELECT {FINDING_COLUMNS} FROM finding WHERE lead_id IN (SELECT lead_id FROM temp.chosen)"
        ):
            found = stored_finding(row)
            flags[found.lead].append(found.finding)
        own = ", ".join(f"l.{name}" for name in COLUMNS)
        rows = self._context.db.rows(
            f"SELECT l.id, l.batch_id, l.extra, {own} FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id"
        )
        return [
            WrittenLead(
                LeadId(number),
                int(batch),
                dict(zip(COLUMNS, texts, strict=True)) | (json.loads(extra) if extra else {}),
                tuple(flags[number]),
            )
            for number, batch, extra, *texts in rows
        ]

    def drafts(self, batches: Sequence[int]) -> dict[int, BatchDraft]:
        """Return what the imports of these numbers declared."""
        rows = self._context.db.rows(
            "SELECT id, draft FROM batch WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(batches)),)
        )
        return {int(number): codec.loads(BatchDraft, draft) for number, draft in rows}

    def young(self, leads: Sequence[LeadId]) -> frozenset[str]:
        """Return the fields whose flags confirm a child under 13 among these leads."""
        self._context.choose(leads)
        rows = self._context.db.rows(
            "SELECT DISTINCT field FROM finding WHERE under_13 AND state = 'confirmed'"
            " AND lead_id IN (SELECT lead_id FROM temp.chosen)"
        )
        return frozenset(str(field) for (field,) in rows)

    def correct(self, spots: Sequence[Spot]) -> int:
        """Delete open flags whose cell a person wrote over; return how many. Audited."""
        gone = 0
        for lead, kind, category, field in spots:
            gone += self._context.db.run(
                "DELETE FROM finding WHERE state NOT IN ('dismissed', 'stripped') AND lead_id = ? AND kind = ?"
                " AND category = ? AND field = ?",
                (lead, kind.value, category.value if category else "", field),
            )
        if gone:
            leads = sorted({lead for lead, *_ in spots})
            self._context.audit.write("flags_corrected", {"flags": gone, "leads": leads[:_LEADS_NAMED]})
        return gone

    def close_act(self) -> None:
        """Count the flags that came with a change as part of it, so that undo and redo take them along."""
        for number in self._context.acts.values():
            set_watermarks(self._context.db, number)

    def add(self, batch: int, draft: BatchDraft, found: Sequence[tuple[LeadId, Finding, str]]) -> int:
        """Keep new flags, each with its cell's text (only hashed); return how many wait for a look."""
        context, waiting = self._context, 0
        fine, rows = fine_columns(context, draft), []
        for lead, finding, text in found:
            kind, category = finding.kind.value, finding.category.value if finding.category else ""
            mark = context.hashes.mark(text) if text else ""
            decided = context.db.one(
                "SELECT decided_by, decided_at, reason FROM decision WHERE cell_mark = ? AND kind = ? AND category = ?"
                " AND field = ?",
                (mark, kind, category, finding.field),
            )
            if decided is None and finding.state is not FlagState.CONFIRMED:
                decided = fine.get((finding.field, kind, category))
            state = FlagState.DISMISSED if decided else finding.state
            waiting += not decided
            rows.append(
                (lead, batch, kind, category, finding.field, state.value, finding.rule, finding.certainty.value,
                 finding.term, int(finding.under_13), mark, *(decided or ("", "", "")))
            )  # fmt: skip
        context.db.many(
            "INSERT INTO finding (lead_id, batch_id, kind, category, field, state, rule, certainty, term, under_13,"
            " cell_mark, decided_by, decided_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        context.choose([lead for lead, _, _ in found])
        context.stale_chosen()
        return waiting

    def drop(self, spots: Sequence[Spot], own_rules: Sequence[str]) -> int:
        """Drop undecided flags: those of these spots, and those of own words that are no more; return how many."""
        context, count = self._context, 0
        gone = f"{_OPEN} AND rule LIKE 'own:%' AND rule NOT IN (SELECT value FROM json_each(?))"
        for condition, parameters in (
            (gone, (json.dumps(list(own_rules)),)),
            *(
                (f"{_OPEN} AND lead_id = ? AND kind = ? AND category = ? AND field = ?",
                 (lead, kind.value, category.value if category else "", field))
                for lead, kind, category, field in spots
            ),
        ):  # fmt: skip
            context.db.run(
                f"INSERT OR IGNORE INTO stale_lead SELECT lead_id FROM finding WHERE {condition}", parameters
            )
            count += context.db.run(f"DELETE FROM finding WHERE {condition}", parameters)
        return count

    def judged_by(self, rules: str) -> None:
        """Put the rule pack on record that finds what is added from now on, unless it is the last one's."""
        packs.put_on_record(self._context, rules)

    def note(self, leads: int, added: int, dropped: int, version: str) -> None:
        """Put a look at the store on record. Audited."""
        self._context.audit.write(
            "looked_again", {"leads": leads, "added": added, "dropped": dropped, "rules": version}
        )
