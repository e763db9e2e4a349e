# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Cells of imports with the rule 'ask' that differ from what the store has: listed, then taken or left."""

import json
from collections.abc import Sequence

from lead_desk.domain.acts import ActKind, Conflict
from lead_desk.domain.fields import COLUMNS
from lead_desk.domain.flag import Finding
from lead_desk.domain.ids import BatchId, LeadId
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.findings import packs
from lead_desk.store.history.acts import Recorder
from lead_desk.store.leads.leads import Leads

TAKEN, LEFT = "taken", "left"
_OPEN = (
    "FROM conflict c JOIN batch b ON b.id = c.batch_id AND b.state <> 'undone' JOIN lead l ON l.id = c.lead_id"
    " WHERE c.state = 'open'"
)


class Conflicts:
    """The open cells inside one transaction; `lead_desk.app.unit_parts.Conflicts` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def count(self, batch: BatchId | None = None) -> int:
        """Count the cells that wait for an answer."""
        also = "" if batch is None else f" AND c.batch_id = {int(batch)}"
        return int(self._context.db.value(f"SELECT count(*) {_OPEN}{also}"))

    def open(self, batch: BatchId | None = None, *, offset: int = 0, limit: int = 100) -> tuple[Conflict, ...]:
        """Return the cells that wait, in the order of the imports."""
        also = "" if batch is None else f" AND c.batch_id = {int(batch)}"
        rows = self._context.db.rows(
            "SELECT c.id, c.lead_id, c.field, c.value, l.full_name, l.email, c.batch_id, b.file_name, c.sheet, c.row,"
            f" c.findings, {_own_value()} {_OPEN}{also} ORDER BY c.id LIMIT ? OFFSET ?",
            (limit, offset),
        )
        return tuple(
            Conflict(
                int(number), LeadId(lead), field, str(own or ""), value, name or email, BatchId(number_of_batch),
                file_name, sheet, int(row), _kinds(findings),
            )
            for number, lead, field, value, name, email, number_of_batch, file_name, sheet, row, findings, own in rows
        )  # fmt: skip

    def ids(self, batch: BatchId | None = None) -> list[int]:
        """Return the numbers of all cells that wait."""
        also = "" if batch is None else f" AND c.batch_id = {int(batch)}"
        return [int(number) for (number,) in self._context.db.rows(f"SELECT c.id {_OPEN}{also} ORDER BY c.id")]

    def answer(self, conflicts: Sequence[int], *, take: bool) -> int:
        """Take the cells over, or leave the leads as they are; return how many were answered. Audited."""
        context, db = self._context, self._context.db
        rows = db.rows(
            "SELECT c.id, c.lead_id, c.field, c.value, c.original, c.batch_id, c.sheet, c.row, c.findings"
            f" {_OPEN} AND c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id",
            (json.dumps(list(conflicts)),),
        )
        if not rows:
            return 0
        leads = {int(lead) for _, lead, *_ in rows} if take else set()
        context.choose(leads, "answered")
        recorder = Recorder(context, ActKind.ANSWER, TAKEN if take else LEFT, table="answered")
        if take:
            self._take(rows)
        else:
            db.run("UPDATE act SET leads = ? WHERE id = ?", (len({int(row[1]) for row in rows}), recorder.number))
        recorder.close()
        db.many(
            "UPDATE conflict SET state = ?, act_id = ? WHERE id = ?",
            [(TAKEN if take else LEFT, recorder.number, row[0]) for row in rows],
        )
        context.audit.write("conflicts_answered", {"cells": len(rows), "taken": take, "act": recorder.number})
        return len(rows)

    def _take(self, rows: Sequence[tuple[object, ...]]) -> None:
        """Write the cells over the leads' own, with their originals, places and findings."""
        db = self._context.db
        values: dict[int, dict[str, str]] = {}
        for _, lead, field, value, *_ in rows:
            values.setdefault(int(str(lead)), {})[str(field)] = str(value)
        leads = Leads(self._context)
        for lead, cells in values.items():
            leads.write_over([LeadId(lead)], cells, "taken from an import")
        db.many(
            "UPDATE lead SET originals = json_patch(CASE originals WHEN '' THEN '{}' ELSE originals END,"
            " json_object(?, ?)) WHERE id = ?",
            [(field, original, lead) for _, lead, field, _, original, *_ in rows if original],
        )
        db.many(
            "INSERT OR REPLACE INTO lead_origin (lead_id, field, batch_id, sheet, row) VALUES (?, ?, ?, ?, ?)",
            [(lead, field, batch, sheet, row) for _, lead, field, _, _, batch, sheet, row, _ in rows],
        )
        judged_by = self._packs({int(str(batch)) for *_, batch, _, _, _ in rows})
        for _, lead, field, value, original, batch, _, _, findings in rows:
            for finding in _findings(str(findings)):
                packs.put_on_record(self._context, judged_by[int(str(batch))])
                self._add_finding(finding, (lead, batch, field), str(original or value))

    def _packs(self, batches: set[int]) -> dict[int, str]:
        """Return the rule pack that judged the cells of each import, '' for one older than its record."""
        rows = self._context.db.rows(
            "SELECT id, coalesce(json_extract(draft, '$.flag_rules'), '') FROM batch"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(batches)),),
        )
        return {int(number): str(rules) for number, rules in rows}

    def _add_finding(self, finding: Finding, place: tuple[object, object, object], text: str) -> None:
        lead, batch, field = place
        self._context.db.run(
            "INSERT INTO finding (lead_id, batch_id, kind, category, field, state, rule, certainty, term, under_13,"
            " cell_mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                lead, batch, finding.kind.value, finding.category.value if finding.category else "", field,
                finding.state.value, finding.rule, finding.certainty.value, finding.term, int(finding.under_13),
                self._context.hashes.mark(text),
            ),
        )  # fmt: skip


def _own_value() -> str:
    """Return the SQL expression of the lead's own value of the conflict's field."""
    own = " ".join(f"WHEN '{name}' THEN l.{name}" for name in COLUMNS)
    extra = "(SELECT e.value FROM json_each(iif(l.extra = '', '{}', l.extra)) e WHERE e.key = c.field)"
    return f"CASE c.field {own} ELSE {extra} END"


def _findings(text: str) -> tuple[Finding, ...]:
    return tuple(codec.loads(Finding, json.dumps(item)) for item in json.loads(text)) if text else ()


def _kinds(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.kind.value for finding in _findings(text)))
