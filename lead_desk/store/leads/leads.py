# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Reading leads: counts, pages of the grid, facets and the whole of one lead."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from lead_desk.domain import tags
from lead_desk.domain.basis import Basis
from lead_desk.domain.channel import RecipientClass
from lead_desk.domain.fields import COLUMNS
from lead_desk.domain.ids import BatchId, LeadId
from lead_desk.domain.lead import LeadBasis, LeadDetail, LeadQuery, LeadStatus, StoredFinding, ValueOrigin
from lead_desk.domain.records import BatchDraft, GridRow
from lead_desk.domain.story import LeadStep
from lead_desk.law.retention import retention
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.findings.finding_rows import FINDING_COLUMNS, stored_finding
from lead_desk.store.leads.editing import Editing
from lead_desk.store.leads.query import NEW_STATUS, OF_BATCH, OF_TAG, build, expression, of_flags, order
from lead_desk.store.leads.rewriting import RESPELT
from lead_desk.store.leads.standings import totals
from lead_desk.store.leads.story import steps_of
from lead_desk.store.leads.terms import dates_of, notice_due


class Leads(Editing):
    """Leads inside one transaction; `lead_desk.app.ports.Leads` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context

    def count(self, query: LeadQuery) -> int:
        """Count the leads of a query."""
        known = self._totals(query)
        if known is not None:
            return sum(leads for *_, leads in known)
        statement = build(query)
        return int(self._context.db.value(f"SELECT count(*) {statement.tail()}", statement.parameters))

    def status_counts(self, query: LeadQuery) -> dict[LeadStatus, int]:
        """Count the leads of a query per standing, whatever `query.status` says; all four are there."""
        counts = dict.fromkeys(LeadStatus, 0)
        known = self._totals(replace(query, status=None))
        rows = self._tally(query) if known is None else [(status or NEW_STATUS, leads) for status, _, leads in known]
        for status, count in rows:
            counts[LeadStatus(status)] += count
        return counts

    def _totals(self, query: LeadQuery) -> list[tuple[str, str, int]] | None:
        """Return the kept totals that a query asks for; None where it asks for more than standing and first reason."""
        reasons = [accepted for name, accepted in query.filters if name == "reason"]
        if query.text.strip() or len(reasons) < len(query.filters):
            return None
        return [
            (status, reason, leads)
            for status, reason, leads in totals(self._context)
            if query.status in (None, status or NEW_STATUS) and all(reason in accepted for accepted in reasons)
        ]

    def _tally(self, query: LeadQuery) -> list[tuple[str, int]]:
        """Count the leads of a query per standing in one pass; GROUP BY would sort every lead first."""
        statement = build(query, with_status=False)
        statement.need("LEFT JOIN standing s ON s.lead_id = l.id")
        named = [status.value for status in LeadStatus if status != NEW_STATUS]
        sums = "".join(f", total(s.status = '{name}')" for name in named)
        total, *known = self._context.db.rows(f"SELECT count(*){sums} {statement.tail()}", statement.parameters)[0]
        return [*zip(named, map(int, known), strict=True), (NEW_STATUS, int(total - sum(known)))]

    def ids(self, query: LeadQuery, *, offset: int = 0, limit: int | None = None) -> list[LeadId]:
        """Return ids in the query's order."""
        sql, parameters = self._by_standing(query) or _by_flag(query) or _as_asked(query)
        page = (-1 if limit is None else limit, offset)
        return [LeadId(number) for (number,) in self._context.db.rows(f"{sql} LIMIT ? OFFSET ?", (*parameters, *page))]

    def _by_standing(self, query: LeadQuery) -> tuple[str, list[object]] | None:
        """Return the SQL for all leads of some standing or first reason, newest first; None for any other query.

        The index on standings has the leads of each status and reason in order. Which of them occur together is known
        from the totals, so the newest page is read without sorting, however many or few leads match.
        """
        known = None if query.sort or query.everybody else self._totals(query)
        if known is None or ("", "") in (pairs := {(status, reason) for status, reason, _ in known}):
            return None  # leads that no rule has seen yet have no entry in the index
        statuses, codes = sorted({status for status, _ in pairs}), sorted({reason for _, reason in pairs})
        first, second = (", ".join("?" * len(values)) for values in (statuses, codes))
        sql = f"SELECT lead_id FROM standing WHERE status IN ({first}) AND reason IN ({second}) ORDER BY lead_id DESC"
        return sql, [*statuses, *codes]

    def of_identifier(self, identifier: str) -> list[LeadId]:
        """Return the leads that have an e-mail or number, among their second ones too, in order of their ids."""
        hashed = self._context.hashes.identifier(identifier)
        rows = self._context.db.rows("SELECT lead_id FROM lead_key WHERE hash = ? ORDER BY lead_id", (hashed,))
        return [LeadId(number) for (number,) in rows]

    def rows(self, ids: Sequence[LeadId], columns: Sequence[str]) -> list[GridRow]:
        """Return the rows of these ids, in their order; ids that are gone are left out.

        Args:
            ids: the leads.
            columns: catalogue names, custom columns, `source`, `batch`, `sheet`, `row`, `purpose`, `basis`.
        """
        parts, joins = [], ["LEFT JOIN standing s ON s.lead_id = l.id"]
        for name in columns:
            sql, needed = expression(name)
            parts.append(sql)
            joins += [join for join in needed if join not in joins]
        cells = "".join(f", {part}" for part in parts)
        rows = self._context.db.rows(
            f"SELECT l.id, coalesce(s.status, '{NEW_STATUS}'), coalesce(s.reason, ''){cells}"
            f" FROM json_each(?) j JOIN lead l ON l.id = j.value {' '.join(joins)} ORDER BY j.key",
            (json.dumps(list(ids)),),
        )
        return [
            GridRow(LeadId(number), LeadStatus(status), reason, tuple(str(cell) for cell in texts))
            for number, status, reason, *texts in rows
        ]

    def facets(self, query: LeadQuery, name: str, limit: int = 50) -> list[tuple[str, int]]:
        """Return the values of a field with their counts under a query, most frequent first."""
        if name == "tags":
            return self._tag_facets(query, limit)
        if name in ("status", "reason") and query.everybody:
            return self._standing_facets(name, limit)
        if name in OF_BATCH or name in OF_TAG:
            return self._recurring_facets(query, name, limit)
        statement = build(query)
        if name == "flag":
            statement.need("JOIN finding f ON f.lead_id = l.id AND f.state NOT IN ('dismissed', 'stripped')")
            sql = "f.kind"
        else:
            sql, joins = expression(name)
            for join in joins:
                statement.need(join)
        count = "count(DISTINCT l.id)" if name == "flag" else "count(*)"
        rows = self._context.db.rows(
            f"SELECT {sql}, {count} {statement.tail()} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?",
            (*statement.parameters, limit),
        )
        return [(str(value), int(number)) for value, number in rows]

    def _standing_facets(self, name: str, limit: int) -> list[tuple[str, int]]:
        """Count all leads by standing or first reason from the totals that are kept."""
        counts: Counter[str] = Counter()
        for status, reason, leads in totals(self._context):
            counts[reason if name == "reason" else status or NEW_STATUS] += leads
        return _most(counts, limit)

    def _recurring_facets(self, query: LeadQuery, name: str, limit: int) -> list[tuple[str, int]]:
        """Count by what a batch or a basis tag says: by its number, which an index has, then by its word."""
        db, statement = self._context.db, build(query)
        column, words = (
            ("l.batch_id", f"SELECT id, {OF_BATCH[name]} FROM batch")
            if name in OF_BATCH
            else ("l.tag_id", f"SELECT id, {OF_TAG[name]} FROM basis_tag")
        )
        known = dict(db.rows(words))
        counts: Counter[str] = Counter()
        for key, number in db.rows(f"SELECT {column}, count(*) {statement.tail()} GROUP BY 1", statement.parameters):
            counts[str(known.get(key, ""))] += int(number)
        return _most(counts, limit)

    def _tag_facets(self, query: LeadQuery, limit: int) -> list[tuple[str, int]]:
        """Count each tag by itself; a lead with two tags counts for both."""
        statement = build(query)
        sql, _joins = expression("tags")
        counts: Counter[str] = Counter()
        for cell, number in self._context.db.rows(
            f"SELECT {sql}, count(*) {statement.tail()} GROUP BY 1", statement.parameters
        ):
            for tag in tags.split(cell) or ("",):
                counts[tag] += int(number)
        return _most(counts, limit)

    def standing_by_source(self, limit: int) -> list[tuple[str, dict[LeadStatus, int]]]:
        """Return the sources with their leads per standing, most leads first; the first list counts."""
        db = self._context.db
        sources = dict(db.rows("SELECT id, source FROM batch"))
        found: dict[str, dict[LeadStatus, int]] = {}
        named = [status for status in LeadStatus if status != NEW_STATUS]
        sums = "".join(f", total(s.status = '{status.value}')" for status in named)
        for batch, total, *known in db.rows(  # by batch, which an index has in order
            f"SELECT l.batch_id, count(*){sums} FROM lead l LEFT JOIN standing s ON s.lead_id = l.id GROUP BY 1"
        ):
            counts = found.setdefault(str(sources.get(batch, "")), dict.fromkeys(LeadStatus, 0))
            for status, count in zip(named, known, strict=True):
                counts[status] += int(count)
            counts[LeadStatus(NEW_STATUS)] += int(total - sum(known))
        return sorted(found.items(), key=lambda item: (-sum(item[1].values()), item[0]))[:limit]

    def custom_columns(self) -> tuple[str, ...]:
        """Return the custom columns (`custom:NAME`) that imports have brought, by name."""
        rows = self._context.db.rows(
            "SELECT DISTINCT json_extract(m.value, '$[2]') FROM batch b, json_each(b.draft, '$.mapping') m"
            " WHERE json_extract(m.value, '$[2]') LIKE 'custom:%' ORDER BY 1"
        )
        return tuple(str(name) for (name,) in rows)

    def detail(self, lead: LeadId) -> LeadDetail | None:
        """Return everything about one lead."""
        db = self._context.db
        own = ", ".join(f"l.{name}" for name in COLUMNS)
        row = db.one(
            "SELECT l.batch_id, l.sheet, l.row, l.trait_id, l.restricted, l.revision, l.extra, l.originals,"
            f" b.file_name, b.source, b.imported_at, b.imported_by, b.draft, {own} FROM lead l"
            " JOIN batch b ON b.id = l.batch_id"
            " WHERE l.id = ?",
            (lead,),
        )
        if row is None:
            return None
        batch, sheet, place, trait_id, restricted, revision, extra, originals, file_name, source, at, by, draft = row[
            :13
        ]
        values = {name: text for name, text in zip(COLUMNS, row[13:], strict=True) if text}
        values |= json.loads(extra) if extra else {}
        kept = json.loads(originals) if originals else {}
        trait = self._context.traits.trait(trait_id)
        dates = dates_of(self._context, lead)
        more = db.rows("SELECT field, kind, value FROM lead_more WHERE lead_id = ? ORDER BY field, value", (lead,))
        return LeadDetail(
            id=lead,
            values=values,
            originals=kept,
            batch=BatchId(batch),
            file_name=file_name,
            sheet=sheet,
            row=place,
            source=source,
            obtained_on=dates.collected_on,
            imported_at=datetime.fromisoformat(at),
            imported_by=by,
            recipient_class=RecipientClass(trait.recipient_class),
            class_guessed=trait.class_guessed,
            country_guessed=trait.country_guessed,
            bases=self.bases(lead),
            findings=self._findings(lead),
            origins=self._origins(lead, values, kept, _Place((batch, sheet, place), file_name, draft)),
            more=tuple((field, kind, value) for field, kind, value in more),
            restricted=bool(restricted),
            keep_until=retention().keep_until(dates),
            notice_due=notice_due(dates),
            revision=revision,
        )

    def story(self, lead: LeadId) -> tuple[LeadStep, ...]:
        """Return what happened to a lead, newest first."""
        return steps_of(self._context, lead)

    def bases(self, lead: LeadId) -> tuple[LeadBasis, ...]:
        """Return all bases a lead ever had, newest first."""
        rows = self._context.db.rows(
            "SELECT t.purpose, t.basis, t.assessment, t.reason, t.set_by, t.set_at, b.current FROM lead_basis b"
            " JOIN basis_tag t ON t.id = b.tag_id WHERE b.lead_id = ? ORDER BY t.id DESC",
            (lead,),
        )
        return tuple(
            LeadBasis(purpose, Basis(basis), assessment, reason, by, datetime.fromisoformat(at), bool(current))
            for purpose, basis, assessment, reason, by, at, current in rows
        )

    def _findings(self, lead: LeadId) -> tuple[StoredFinding, ...]:
        rows = self._context.db.rows(f"SELECT {FINDING_COLUMNS} FROM finding WHERE lead_id = ? ORDER BY id", (lead,))
        return tuple(stored_finding(row) for row in rows)

    def _origins(
        self, lead: LeadId, values: dict[str, str], originals: dict[str, str], own: "_Place"
    ) -> tuple[ValueOrigin, ...]:
        db = self._context.db
        # an edit takes the value's place away; a list that changes it later gives it a new one
        moved = {
            field: (batch, sheet, row)
            for field, batch, sheet, row in db.rows(
                "SELECT e.key, 0, '', 0 FROM lead_history h, json_each(h.before) e"
                " WHERE h.lead_id = ? AND h.reason <> ?"
                " UNION ALL SELECT field, batch_id, sheet, row FROM lead_origin WHERE lead_id = ?",
                (lead, RESPELT, lead),
            )
        }
        files = {0: ("", {}), own.at[0]: (own.file_name, _letters(own.draft))}
        found = []
        for name in values:
            batch, sheet, row = moved.get(name, own.at)
            if batch not in files:
                files[batch] = self._file(batch)
            file_name, columns = files[batch]
            found.append(
                ValueOrigin(name, BatchId(batch), file_name, sheet, row, columns.get(name, ""), originals.get(name, ""))
            )
        return tuple(found)

    def _file(self, batch: int) -> tuple[str, dict[str, str]]:
        row = self._context.db.one("SELECT file_name, draft FROM batch WHERE id = ?", (batch,))
        return ("", {}) if row is None else (str(row[0]), _letters(str(row[1])))


class _Place(NamedTuple):
    """Where a lead came from: (batch, sheet, row), the batch's file and how its columns were read."""

    at: tuple[int, str, int]
    file_name: str
    draft: str


def _letters(draft: str) -> dict[str, str]:
    """Return the column letter of each field of a batch."""
    return {field: letter for letter, _, field in codec.loads_kept(BatchDraft, draft).mapping if field}


def _most(counts: Counter[str], limit: int) -> list[tuple[str, int]]:
    """Return the most frequent values, equals by their text."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit]


def _by_flag(query: LeadQuery) -> tuple[str, list[object]] | None:
    """Return the SQL for all leads with some flags, newest first; None for any other query.

    The index on findings has their leads in order, so the newest page is read without gathering all that match.
    """
    if query.sort or query.status is not None or query.text.strip() or [name for name, _ in query.filters] != ["flag"]:
        return None
    condition, values = of_flags(query.filters[0][1])
    sql = f"SELECT DISTINCT lead_id FROM finding WHERE {condition} AND lead_id IN (SELECT id FROM lead)"
    return f"{sql} ORDER BY lead_id DESC", values


def _as_asked(query: LeadQuery) -> tuple[str, list[object]]:
    statement = build(query)
    ordered = order(query, statement)
    return f"SELECT l.id {statement.tail()}{ordered}", statement.parameters
