# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""The review of flags: groups, cells, decisions that are remembered, and stripping a cell for good."""

import json
from collections.abc import Sequence

from lead_desk.domain.acts import ActKind
from lead_desk.domain.errors import UsageError
from lead_desk.domain.fields import COLUMNS
from lead_desk.domain.flag import Category, ColumnVerdict, FlagKind, FlagState
from lead_desk.domain.ids import FindingId
from lead_desk.domain.lead import StoredFinding
from lead_desk.domain.records import QueueGroup
from lead_desk.domain.review import FindingMemo
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.findings.finding_rows import FINDING_COLUMNS, stored_finding
from lead_desk.store.findings.stripping import strip_cells
from lead_desk.store.history.acts import note_final

_OPEN = (FlagState.SUSPECTED.value, FlagState.POSSIBLE.value)
_CONFIRMED = (FlagState.CONFIRMED.value,)


class Findings:
    """Findings inside one transaction; `lead_desk.app.review_parts.Findings` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def groups(self, *, confirmed: bool = False) -> tuple[QueueGroup, ...]:
        """Return the open or the confirmed groups, the one that frees most leads first.

        `possible` never blocks and comes last; what was confirmed frees nobody by being looked at.
        """
        states = _CONFIRMED if confirmed else _OPEN
        rows = self._context.db.rows(
            f"WITH waiting AS (SELECT * FROM finding WHERE {_in(states)}), held AS (SELECT lead_id,"
            " count(DISTINCT json_array(kind, category, field)) AS by_groups FROM waiting WHERE state = 'suspected'"
            " GROUP BY lead_id) SELECT kind, category, field, count(*), count(DISTINCT w.lead_id),"
            " count(DISTINCT CASE WHEN state = 'suspected' AND by_groups = 1 THEN w.lead_id END) AS frees"
            " FROM waiting w LEFT JOIN held h ON h.lead_id = w.lead_id GROUP BY kind, category, field"
            " ORDER BY max(state = 'suspected') DESC, frees DESC, 5 DESC, 1, 2, 3",
            states,
        )
        return tuple(
            QueueGroup(
                FlagKind(kind),
                Category(category) if category else None,
                field,
                int(count),
                int(leads),
                frees,
                confirmed,
            )
            for kind, category, field, count, leads, frees in rows
        )

    def waiting(self) -> int:
        """Count the open findings."""
        return int(self._context.db.value("SELECT count(*) FROM finding WHERE state IN (?, ?)", _OPEN))

    def listed(
        self,
        kind: FlagKind | None = None,
        category: Category | None = None,
        field_name: str = "",
        *,
        confirmed: bool = False,
        offset: int = 0,
        limit: int = 100,
    ) -> list[StoredFinding]:
        """Return open findings, newest batch first; what blocks before what only warns.

        Args:
            kind: only these, None for every kind.
            category: only these, None for every category.
            field_name: only those of a column, empty for every column.
            confirmed: those found to be what they look like and still on file instead.
            offset: how many to pass over.
            limit: how many at most.
        """
        states = _CONFIRMED if confirmed else _OPEN
        conditions, parameters = [_in(states)], [*states]
        for name, value in (("kind", kind), ("category", category), ("field", field_name)):
            if value:
                conditions.append(f"{name} = ?")
                parameters.append(str(value))
        rows = self._context.db.rows(
            f"SELECT {FINDING_COLUMNS} FROM finding WHERE {' AND '.join(conditions)}"
            " ORDER BY state = 'possible', batch_id DESC, id LIMIT ? OFFSET ?",
            (*parameters, limit, offset),
        )
        return [stored_finding(row) for row in rows]

    def cell(self, finding: FindingId) -> str:
        """Return the text of the flagged cell as stored now, for showing only; the original where one is kept."""
        row = self._context.db.one("SELECT lead_id, field FROM finding WHERE id = ?", (finding,))
        if row is None:
            return ""
        return self._cells(int(row[0])).get(str(row[1]), "")

    def alike(self, finding: FindingId) -> list[FindingId]:
        """Return the open findings with the same cell text, and those with the same term in the same column."""
        rows = self._context.db.rows(
            "SELECT o.id FROM finding f JOIN finding o ON o.kind = f.kind AND o.category = f.category"
            " AND o.state IN (?, ?) AND o.id <> f.id AND ((f.cell_mark <> '' AND o.cell_mark = f.cell_mark)"
            " OR (f.term <> '' AND o.term = f.term AND o.field = f.field)) WHERE f.id = ? ORDER BY o.id",
            (*_OPEN, finding),
        )
        return [FindingId(number) for (number,) in rows]

    def decide(self, findings: Sequence[FindingId], state: FlagState, *, reason: str) -> int:
        """Confirm or dismiss; a dismissal is remembered for the same cell text (keyed hash). Audited.

        Raises:
            UsageError: another state, or a dismissal without a reason.
        """
        if state not in (FlagState.CONFIRMED, FlagState.DISMISSED):
            raise UsageError("A flag can be confirmed or dismissed.")
        if state is FlagState.DISMISSED and not reason.strip():
            raise UsageError("Dismissing a flag needs a reason.", "Say why the words mean something else.")
        context, db = self._context, self._context.db
        context.choose(findings, "decided_findings")
        changed = db.run(
            "UPDATE finding SET state = ?, decided_by = ?, decided_at = ?, reason = ?"
            " WHERE id IN (SELECT lead_id FROM temp.decided_findings) AND state <> 'stripped'",
            (state.value, context.actor, context.now(), reason),
        )
        if state is FlagState.DISMISSED:
            db.run(
                "INSERT OR REPLACE INTO decision (cell_mark, kind, category, field, state, decided_by, decided_at,"
                " reason) SELECT cell_mark, kind, category, field, state, decided_by, decided_at, reason FROM finding"
                " WHERE id IN (SELECT lead_id FROM temp.decided_findings) AND cell_mark <> ''"
            )
        else:
            db.run(
                "DELETE FROM decision WHERE (cell_mark, kind, category, field) IN (SELECT cell_mark, kind, category,"
                " field FROM finding WHERE id IN (SELECT lead_id FROM temp.decided_findings))"
            )
        db.run(
            "INSERT OR IGNORE INTO stale_lead SELECT lead_id FROM finding"
            " WHERE id IN (SELECT lead_id FROM temp.decided_findings)"
        )
        note_final(context, ActKind.DECIDE, changed, state.value)
        context.audit.write("flags_decided", {"state": state.value, "findings": changed, "reason": bool(reason)})
        return changed

    def strip(self, findings: Sequence[FindingId], *, reason: str) -> int:
        """Erase the flagged cells (value, original, history, search index) and keep the leads. Audited."""
        context, db = self._context, self._context.db
        context.choose(findings, "decided_findings")
        cells: dict[int, set[str]] = {}
        for lead, field in db.rows(
            "SELECT DISTINCT lead_id, field FROM finding WHERE id IN (SELECT lead_id FROM temp.decided_findings)"
        ):
            cells.setdefault(int(lead), set()).add(str(field))
        strip_cells(context, cells, reason)
        count = sum(len(fields) for fields in cells.values())
        note_final(context, ActKind.STRIP, len(cells))
        context.audit.write("cells_stripped", {"cells": count, "leads": len(cells), "reason": bool(reason)})
        return count

    def memos(self, findings: Sequence[FindingId]) -> list[FindingMemo]:
        """Return where findings stand, to be able to take a decision back."""
        self._context.choose(findings, "decided_findings")
        rows = self._context.db.rows(
            "SELECT id, state, decided_by, decided_at, reason FROM finding"
            " WHERE id IN (SELECT lead_id FROM temp.decided_findings) ORDER BY id"
        )
        return [FindingMemo(FindingId(number), FlagState(state), *rest) for number, state, *rest in rows]

    def put_back(self, memos: Sequence[FindingMemo]) -> int:
        """Take decisions back: findings stand where they stood, a dismissal is no longer remembered. Audited.

        What was stripped or erased meanwhile stays so.
        """
        context, db = self._context, self._context.db
        context.choose([memo.id for memo in memos], "decided_findings")
        db.run(
            "DELETE FROM decision WHERE (cell_mark, kind, category, field) IN (SELECT cell_mark, kind, category,"
            " field FROM finding WHERE id IN (SELECT lead_id FROM temp.decided_findings))"
        )
        changed = 0
        for memo in memos:
            changed += db.run(
                "UPDATE finding SET state = ?, decided_by = ?, decided_at = ?, reason = ?"
                " WHERE id = ? AND state <> 'stripped'",
                (memo.state.value, memo.decided_by, memo.decided_at, memo.reason, memo.id),
            )
        db.run(
            "INSERT OR IGNORE INTO stale_lead SELECT lead_id FROM finding"
            " WHERE id IN (SELECT lead_id FROM temp.decided_findings)"
        )
        context.audit.write("flags_reopened", {"findings": changed})
        return changed

    def get(self, findings: Sequence[FindingId]) -> list[StoredFinding]:
        """Return the findings of these ids that exist, in the order of the ids' numbers."""
        self._context.choose(findings, "decided_findings")
        rows = self._context.db.rows(
            f"SELECT {FINDING_COLUMNS} FROM finding WHERE id IN (SELECT lead_id FROM temp.decided_findings) ORDER BY id"
        )
        return [stored_finding(row) for row in rows]

    def column_verdicts(self) -> tuple[tuple[ColumnVerdict, str], ...]:
        """Return open column verdicts with the field they were mapped to."""
        rows = self._context.db.rows(
            "SELECT min(v.payload), v.field FROM column_verdict v JOIN batch b ON b.id = v.batch_id"
            " WHERE v.closed_at = '' AND b.state <> 'undone' GROUP BY v.header, v.field ORDER BY min(v.id)"
        )
        return tuple((codec.loads(ColumnVerdict, payload), field) for payload, field in rows)

    def decide_column(self, header: str, *, reason: str) -> None:
        """Close a column verdict: the column does not hold what its header says. Audited.

        Raises:
            UsageError: no reason was given.
        """
        if not reason.strip():
            raise UsageError("Closing a column's warning needs a reason.", "Say what the column holds.")
        closed = self._context.db.run(
            "UPDATE column_verdict SET closed_by = ?, closed_at = ?, reason = ? WHERE header = ? AND closed_at = ''",
            (self._context.actor, self._context.now(), reason, header),
        )
        self._context.audit.write("column_verdict_closed", {"columns": closed})

    def _cells(self, lead: int) -> dict[str, str]:
        own = ", ".join(COLUMNS)
        row = self._context.db.one(f"SELECT extra, originals, {own} FROM lead WHERE id = ?", (lead,))
        if row is None:
            return {}
        values = {name: text for name, text in zip(COLUMNS, row[2:], strict=True) if text}
        values |= json.loads(row[0]) if row[0] else {}
        return values | (json.loads(row[1]) if row[1] else {})


def _in(states: Sequence[str]) -> str:
    """Return the condition that a finding is in one of some states, with a mark for each."""
    return f"state IN ({', '.join('?' * len(states))})"
