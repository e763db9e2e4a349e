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
from lead_desk.store import codec, evidence_links
from lead_desk.store.acts import choose_family, erase_images, note_final
from lead_desk.store.context import Context
from lead_desk.store.finding_rows import FINDING_COLUMNS, stored_finding
from lead_desk.store.images import add_keys_of_chosen, drop_keys_of_chosen
from lead_desk.store.search import kept_in_step
from lead_desk.store.traits import trait_of
from lead_desk.store.working import sort_key, sort_name

_OPEN = (FlagState.SUSPECTED.value, FlagState.POSSIBLE.value)


class Findings:
    """Findings inside one transaction; `lead_desk.app.ports.Findings` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def groups(self) -> tuple[QueueGroup, ...]:
        """Return the open groups, the one that frees most leads first; `possible` never blocks and comes last."""
        rows = self._context.db.rows(
            "SELECT kind, category, field, count(*), count(DISTINCT lead_id), max(state = 'suspected') AS blocks"
            " FROM finding WHERE state IN (?, ?) GROUP BY kind, category, field ORDER BY blocks DESC, 5 DESC, 1, 2, 3",
            _OPEN,
        )
        return tuple(
            QueueGroup(FlagKind(kind), Category(category) if category else None, field, int(count), int(leads))
            for kind, category, field, count, leads, _ in rows
        )

    def open(
        self,
        kind: FlagKind | None = None,
        category: Category | None = None,
        field_name: str = "",
        *,
        offset: int = 0,
        limit: int = 100,
    ) -> list[StoredFinding]:
        """Return open findings, newest batch first; what blocks before what only warns."""
        conditions, parameters = ["state IN (?, ?)"], [*_OPEN]
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
        pairs = db.rows(
            "SELECT DISTINCT lead_id, field FROM finding WHERE id IN (SELECT lead_id FROM temp.decided_findings)"
        )
        cells: dict[int, set[str]] = {}
        for lead, field in pairs:
            cells.setdefault(int(lead), set()).add(str(field))
        context.choose(cells)
        with kept_in_step(db):
            drop_keys_of_chosen(context)
            for lead, fields in cells.items():
                self._strip_lead(lead, fields)
            add_keys_of_chosen(context)
        evidence_links.relink_chosen(context)
        choose_family(context)
        erase_images(context)
        db.run("UPDATE journal SET before = '' WHERE lead_id IN (SELECT lead_id FROM temp.family)")
        db.many(
            "UPDATE finding SET state = 'stripped', cell_mark = '', decided_by = ?, decided_at = ?, reason = ?"
            " WHERE lead_id = ? AND field = ?",
            [(context.actor, context.now(), reason, lead, field) for lead, fields in cells.items() for field in fields],
        )
        context.stale_chosen()
        count = sum(len(fields) for fields in cells.values())
        note_final(context, ActKind.STRIP, len(cells))
        context.audit.write("cells_stripped", {"cells": count, "leads": len(cells), "reason": bool(reason)})
        return count

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

    def _strip_lead(self, lead: int, fields: set[str]) -> None:
        """Take the cells out of the lead's row, its history, its further values and the images kept for undo."""
        context, db = self._context, self._context.db
        own = ", ".join(COLUMNS)
        row = db.one(f"SELECT trait_id, extra, originals, {own} FROM lead WHERE id = ?", (lead,))
        if row is None:
            return
        values = {name: text for name, text in zip(COLUMNS, row[3:], strict=True) if text and name not in fields}
        extra = {name: text for name, text in _json(row[1]).items() if name not in fields}
        originals = {name: text for name, text in _json(row[2]).items() if name not in fields}
        whole = {**values, **extra}
        old = context.traits.trait(int(row[0]))
        trait = trait_of(
            whole,
            recipient_class=old.recipient_class,
            class_guessed=old.class_guessed,
            country_guessed=old.country_guessed,
            mobile_number={"mobile": True, "landline": False}.get(old.phone),
            evidence=old.evidence,
        )
        sets = ", ".join(f"{name} = ?" for name in COLUMNS)
        db.run(
            f"UPDATE lead SET {sets}, extra = ?, originals = ?, trait_id = ?, last_contact = ?, sort_name = ?,"
            " sort_company = ?, revision = revision + 1 WHERE id = ?",
            (
                *[values.get(name, "") for name in COLUMNS],
                codec.dumps(extra) if extra else "", codec.dumps(originals) if originals else "",
                context.traits.number(trait), whole.get("last_contact", ""), sort_name(whole),
                sort_key(whole.get("company", "")), lead,
            ),
        )  # fmt: skip
        names = tuple(fields)
        marks = ", ".join("?" * len(names))
        db.run(f"DELETE FROM lead_more WHERE lead_id = ? AND field IN ({marks})", (lead, *names))
        self._strip_history(lead, fields)
        db.many("DELETE FROM conflict WHERE lead_id = ? AND field = ?", [(lead, name) for name in names])

    def _strip_history(self, lead: int, fields: set[str]) -> None:
        db = self._context.db
        for number, before in db.rows("SELECT id, before FROM lead_history WHERE lead_id = ?", (lead,)):
            kept = {name: text for name, text in _json(before).items() if name not in fields}
            db.run("UPDATE lead_history SET before = ? WHERE id = ?", (codec.dumps(kept), number))


def _json(text: str) -> dict[str, str]:
    found: dict[str, str] = json.loads(text) if text else {}
    return found
