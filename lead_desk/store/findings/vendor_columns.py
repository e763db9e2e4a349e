# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""A vendor's column over all its imports: how far it reaches, taking it out, finding its flags fine, taking that back.

A cell belongs to the column when the import that brought its value mapped that header to that field.
"""

import json
from datetime import datetime

from lead_desk.domain.acts import ActKind
from lead_desk.domain.fields import COLUMNS
from lead_desk.domain.flag import Category, FlagKind
from lead_desk.domain.ids import FindingId
from lead_desk.domain.records import BatchDraft
from lead_desk.domain.review import ColumnAct, ColumnReach, ColumnRule, Remembered, VendorColumn, rule_key, same_header
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.findings.stripping import strip_cells
from lead_desk.store.history.acts import note_final
from lead_desk.store.registers.registers import Registers

FineColumns = dict[tuple[str, str, str], tuple[str, str, str]]
"""(field, kind, category) of flags found fine to (by, at, reason)."""
_OPEN = "('suspected', 'possible')"
_REOPENED = "CASE certainty WHEN 'possible' THEN 'possible' ELSE 'suspected' END"


class VendorColumns:
    """Vendor columns inside one transaction; `lead_desk.app.review_parts.VendorColumns` says what is promised."""

    def __init__(self, context: Context, registers: Registers) -> None:
        self._context, self._registers = context, registers

    def of_finding(self, finding: FindingId) -> VendorColumn | None:
        """Return the vendor column a flagged cell came from."""
        row = self._context.db.one(
            "SELECT b.draft, f.field FROM finding f JOIN batch b ON b.id = f.batch_id WHERE f.id = ?", (finding,)
        )
        if row is None:
            return None
        draft = codec.loads(BatchDraft, row[0])
        header = next((header for _, header, field in draft.mapping if field == row[1]), None)
        return None if header is None else VendorColumn(draft.source, header, row[1])

    def of_header(self, header: str) -> list[VendorColumn]:
        """Return the stored columns of this header, one for each source that delivers it."""
        found: dict[VendorColumn, None] = {}
        for draft, _number in self._drafts():
            for _letter, name, field in draft.mapping:
                if field and same_header(name, header):
                    found.setdefault(VendorColumn(draft.source, name, field))
        return list(found)

    def reach(self, column: VendorColumn) -> ColumnReach:
        """Count what leaving the column out touches; `temp.chosen` then holds its leads."""
        batches, db = self._choose(column), self._context.db
        flagged = db.value(
            "SELECT count(DISTINCT f.lead_id) FROM temp.chosen c CROSS JOIN finding f ON f.lead_id = c.lead_id"
            f" WHERE f.field = ? AND f.state IN {_OPEN}",
            (column.field,),
        )
        children = db.run(
            "DELETE FROM temp.chosen WHERE lead_id IN (SELECT f.lead_id FROM temp.chosen c CROSS JOIN finding f"
            " ON f.lead_id = c.lead_id WHERE f.field = ? AND f.kind = 'child' AND f.state IN ('suspected',"
            " 'confirmed'))",
            (column.field,),
        )
        leads = int(db.value("SELECT count(*) FROM temp.chosen"))
        return ColumnReach(leads, int(flagged), len(batches), children)

    def leave_out(self, column: VendorColumn, *, reason: str) -> ColumnReach:
        """Erase the column's cells in all leads and remember it for the source's next list. Audited."""
        context = self._context
        reach = self.reach(column)
        leads = [int(lead) for (lead,) in context.db.rows("SELECT lead_id FROM temp.chosen")]
        fields = frozenset({column.field})
        strip_cells(context, dict.fromkeys(leads, fields), reason)
        batches = json.dumps(self._batches(column))
        context.db.run(
            "DELETE FROM conflict WHERE field = ? AND batch_id IN (SELECT value FROM json_each(?))",
            (column.field, batches),
        )
        context.db.run(
            "UPDATE column_verdict SET closed_by = ?, closed_at = ?, reason = ? WHERE header = ? AND closed_at = ''"
            " AND batch_id IN (SELECT value FROM json_each(?))",
            (context.actor, context.now(), reason, column.header, batches),
        )
        context.all_stale()
        self._remember(column, ColumnAct.LEAVE_OUT, reason)
        note_final(context, ActKind.STRIP, len(leads))
        context.audit.write(
            "column_left_out",
            {"source": column.source, "field": _named(column.field), "cells": len(leads), "batches": reach.batches},
        )
        return reach

    def find_fine(self, column: VendorColumn, kind: FlagKind, category: Category | None, *, reason: str) -> int:
        """Dismiss the column's open flags of a kind and remember it for the source's next list. Audited."""
        context = self._context
        changed = self.open_flags(column, kind, category)
        context.db.many(
            "UPDATE finding SET state = 'dismissed', decided_by = ?, decided_at = ?, reason = ? WHERE id = ?",
            [(context.actor, context.now(), reason, number) for number in changed],
        )
        context.db.run("INSERT OR IGNORE INTO stale_lead SELECT lead_id FROM temp.chosen")
        self._remember(column, ColumnAct.FINE, reason, kind, category)
        note_final(context, ActKind.DECIDE, len(changed), "dismissed")
        context.audit.write(
            "column_found_fine",
            {"source": column.source, "field": _named(column.field), "kind": kind.value, "findings": len(changed)},
        )
        return len(changed)

    def open_flags(self, column: VendorColumn, kind: FlagKind, category: Category | None) -> list[FindingId]:
        """Return the open flags of a kind in the column's cells."""
        self._choose(column)
        rows = self._context.db.rows(
            "SELECT f.id FROM temp.chosen c CROSS JOIN finding f ON f.lead_id = c.lead_id"
            f" WHERE f.field = ? AND f.kind = ? AND f.category = ? AND f.state IN {_OPEN} ORDER BY f.id",
            (column.field, kind.value, category.value if category else ""),
        )
        return [FindingId(number) for (number,) in rows]

    def rules(self, source: str | None = None) -> tuple[ColumnRule, ...]:
        """Return what was decided for vendor columns, of one source or of all."""
        return tuple(rule for rule in self._registers.all(ColumnRule) if source is None or rule.source == source)

    def remembered(self) -> tuple[Remembered, ...]:
        """Return every decision that future imports follow, newest first."""
        found = [self._rule(rule) for rule in self.rules()]
        rows = self._context.db.rows(
            "SELECT d.cell_mark, d.kind, d.category, d.field, d.decided_by, d.decided_at, d.reason, (SELECT count(*)"
            " FROM finding f WHERE f.cell_mark = d.cell_mark AND f.kind = d.kind AND f.category = d.category AND"
            " f.field = d.field AND f.state = 'dismissed') FROM decision d"
        )
        for mark, kind, category, field, by, at, reason, flags in rows:
            found.append(
                Remembered(
                    codec.dumps([mark, kind, category, field]), ColumnAct.FINE, "", "", field, FlagKind(kind),
                    Category(category) if category else None, by, datetime.fromisoformat(at), reason, int(flags),
                )
            )  # fmt: skip
        return tuple(sorted(found, key=lambda item: item.at, reverse=True))

    def forget(self, key: str) -> int | None:
        """Take a remembered decision back and open its flags again; return how many, None for an unknown key."""
        db = self._context.db
        rule = self._registers.get(ColumnRule, key)
        if rule is not None:
            self._registers.drop(ColumnRule, key)
            return 0 if rule.act is ColumnAct.LEAVE_OUT else self._reopen(*_dismissed_by(rule))
        parts = json.loads(key) if key.startswith("[") else []
        if len(parts) != 4:
            return None
        gone = db.run("DELETE FROM decision WHERE cell_mark = ? AND kind = ? AND category = ? AND field = ?", parts)
        if not gone:
            return None
        return self._reopen("cell_mark = ? AND kind = ? AND category = ? AND field = ?", tuple(parts))

    def _reopen(self, condition: str, parameters: tuple[object, ...]) -> int:
        context = self._context
        where = f"state = 'dismissed' AND {condition}"
        context.db.run(f"INSERT OR IGNORE INTO stale_lead SELECT lead_id FROM finding WHERE {where}", parameters)
        count = context.db.run(
            f"UPDATE finding SET state = {_REOPENED}, decided_by = '', decided_at = '', reason = '' WHERE {where}",
            parameters,
        )
        context.audit.write("decision_forgotten", {"findings": count})
        return count

    def _rule(self, rule: ColumnRule) -> Remembered:
        flags = 0
        if rule.act is ColumnAct.FINE:
            condition, parameters = _dismissed_by(rule)
            flags = int(
                self._context.db.value(
                    f"SELECT count(*) FROM finding WHERE state = 'dismissed' AND {condition}", parameters
                )
            )
        return Remembered(
            rule.key, rule.act, rule.source, rule.header, rule.field, rule.kind, rule.category, rule.by, rule.at,
            rule.reason, flags,
        )  # fmt: skip

    def _remember(
        self,
        column: VendorColumn,
        act: ColumnAct,
        reason: str,
        kind: FlagKind | None = None,
        category: Category | None = None,
    ) -> None:
        self._registers.put(
            ColumnRule(
                rule_key(column, act, kind, category), column.source, column.header, column.field, act,
                self._context.actor, datetime.fromisoformat(self._context.now()), reason, kind, category,
            )
        )  # fmt: skip

    def _drafts(self) -> list[tuple[BatchDraft, int]]:
        rows = self._context.db.rows("SELECT draft, id FROM batch ORDER BY id DESC")
        return [(codec.loads(BatchDraft, draft), int(number)) for draft, number in rows]

    def _batches(self, column: VendorColumn) -> list[int]:
        """Return the imports of the source that mapped the header to the field."""
        return [
            number
            for draft, number in self._drafts()
            if draft.source == column.source
            and any(field == column.field and same_header(header, column.header) for _, header, field in draft.mapping)
        ]

    def _choose(self, column: VendorColumn) -> list[int]:
        """Fill `temp.chosen` with the leads that have a cell of the column; return its imports."""
        batches, field = self._batches(column), column.field
        self._context.choose(())
        held = (
            f"l.{field} <> ''"
            if field in COLUMNS
            else "EXISTS (SELECT 1 FROM json_each(CASE l.extra WHEN '' THEN '{}' ELSE l.extra END) e WHERE e.key = :f)"
        )
        self._context.db.run(
            "WITH mine AS (SELECT value AS id FROM json_each(:b)) INSERT INTO temp.chosen SELECT l.id FROM lead l"
            " LEFT JOIN lead_origin o ON o.lead_id = l.id AND o.field = :f WHERE"
            f" (coalesce(o.batch_id, l.batch_id) IN mine AND {held}) OR EXISTS (SELECT 1 FROM lead_more m"
            " WHERE m.lead_id = l.id AND m.field = :f AND m.batch_id IN mine)".replace(":b", "?1").replace(":f", "?2"),
            (json.dumps(batches), field),
        )
        return batches


def fine_columns(context: Context, draft: BatchDraft) -> FineColumns:
    """Return which flags of an import's columns a reviewer found fine for its source."""
    return {
        (field, rule.kind or "", rule.category or ""): (rule.by, rule.at.isoformat(), rule.reason)
        for rule in Registers(context).all(ColumnRule)
        if rule.act is ColumnAct.FINE
        for _letter, header, field in draft.mapping
        if field == rule.field and rule.fits(draft.source, header)
    }


def _dismissed_by(rule: ColumnRule) -> tuple[str, tuple[object, ...]]:
    """Return the condition of flags that a rule dismissed: they carry its moment."""
    return (
        "decided_at = ? AND field = ? AND kind = ? AND category = ?",
        (rule.at.isoformat(), rule.field, rule.kind or "", rule.category or ""),
    )


def _named(field: str) -> str:
    """Return a field for the log; a custom one is named by a vendor, so only its being custom is told."""
    return "custom" if field.startswith("custom:") else field
