# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""The leads that rows of an import may be, loaded from the store block by block."""

import json
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any

from lead_desk.domain.fields import COLUMNS
from lead_desk.intake.shelf import texts_of
from lead_desk.store.context import Context
from lead_desk.store.history.images import LEAD_COLUMNS
from lead_desk.store.imports.beside import MANY, Beside
from lead_desk.store.imports.working import WorkingLead, person_of

INDEXED = ("trait_id", "tag_id", "sort_name", "sort_company", "email", "country")
"""What few rows change of a lead: to write it again, if only as it was, costs a place in an index for each."""
_AT_ONCE = 5_000
"""So many further e-mails and numbers are loaded without a look at how many each lead has."""
_FIRST_VALUE = LEAD_COLUMNS.index(COLUMNS[0])
_EXTRA, _ORIGINALS = LEAD_COLUMNS.index("extra"), LEAD_COLUMNS.index("originals")


def taken(*names: str) -> Callable[[Sequence[object]], tuple[object, ...]]:
    """Return what takes the values of some columns, two at least, out of a lead's whole row."""
    return itemgetter(*[LEAD_COLUMNS.index(name) for name in names])


_indexed = taken(*INDEXED, "id")


class LeadsThere:
    """Loads leads for an import to merge rows with; what it knows of them holds for one block.

    Args:
        context: the transaction.
        batch: number of the import's batch.
        purpose: what its basis is for.
        first: the first id that it gives.

    Attributes:
        bases: the leads' present basis for the purpose, as its tag's number and its name.
        findings: what tells the leads' findings apart, as far as `learn_findings` was asked.
    """

    def __init__(self, context: Context, batch: int, purpose: str, first: int) -> None:
        self._context, self._batch, self._purpose, self._first = context, batch, purpose, first
        self.bases: dict[int, tuple[int, str]] = {}
        self.findings: set[tuple[object, ...]] = set()
        self._without_findings: set[int] = set()

    def load(self, pairs: Sequence[tuple[int, int]]) -> dict[int, list[WorkingLead]]:
        """Load leads, given as (key, lead), each pair once, by key and in their order; forget those loaded before."""
        self.findings.clear()
        leads = self._load({number for _, number in pairs}) if pairs else {}
        self._without_findings = set(leads)
        found: dict[int, list[WorkingLead]] = {}
        for key, number in pairs:
            if number in leads:
                found.setdefault(key, []).append(leads[number])
        return found

    def learn_findings(self, lead: int) -> None:
        """Learn which findings a loaded lead has; few get one more, and each stands in a place of its own."""
        if lead in self._without_findings:
            self._without_findings.remove(lead)
            self.findings.update(
                self._context.db.rows(
                    "SELECT lead_id, kind, category, field, rule, term FROM finding WHERE lead_id = ?", (lead,)
                )
            )

    def _load(self, numbers: set[int]) -> dict[int, WorkingLead]:
        self._context.choose(numbers, "loaded")
        db, beside = self._context.db, self._beside()
        own = ", ".join(f"l.{name}" for name in LEAD_COLUMNS)
        leads: dict[int, WorkingLead] = {}
        for row in db.rows(
            f"SELECT {own}, EXISTS (SELECT 1 FROM lead_batch b WHERE b.lead_id = l.id AND b.batch_id = ?)"
            " FROM temp.loaded c CROSS JOIN lead l ON l.id = c.lead_id",
            (self._batch,),
        ):
            leads[row[0]] = self._working(row, beside.get(row[0]) or Beside())
        for lead, field, batch, sheet, place in db.rows(
            "SELECT o.lead_id, o.field, o.batch_id, o.sheet, o.row FROM temp.loaded c"
            " CROSS JOIN lead_origin o ON o.lead_id = c.lead_id"
        ):
            leads[lead].origins[field] = (batch, sheet, place)
        self.bases = {
            lead: (tag, basis)
            for lead, tag, basis in db.rows(
                "SELECT c.lead_id, t.id, t.basis FROM temp.loaded c CROSS JOIN lead_basis b ON b.lead_id = c.lead_id"
                " AND b.current = 1 JOIN basis_tag t ON t.id = b.tag_id AND t.purpose = ? WHERE c.lead_id < ?",
                (self._purpose, self._first),  # what this list brought has the basis of this list
            )
        }
        return leads

    def _beside(self) -> dict[int, Beside]:
        """Return the further e-mails and numbers of the leads that have any."""
        db = self._context.db
        wanted = (
            "SELECT m.lead_id, m.field, m.value FROM temp.loaded c CROSS JOIN lead_more m ON m.lead_id = c.lead_id"
            " WHERE c.lead_id NOT IN (SELECT value FROM json_each(?)) LIMIT ?"
        )
        many: list[int] = []
        rows = db.rows(wanted, ("[]", _AT_ONCE))
        if len(rows) == _AT_ONCE:
            many = [
                lead
                for (lead,) in db.rows(
                    "SELECT lead_id FROM temp.loaded c"
                    " WHERE EXISTS (SELECT 1 FROM lead_more m WHERE m.lead_id = c.lead_id LIMIT 1 OFFSET ?)",
                    (MANY,),
                )
            ]
            rows = db.rows(wanted, (json.dumps(many), -1))
        found: dict[int, list[tuple[str, str]]] = {}
        for lead, field, value in rows:
            found.setdefault(lead, []).append((field, value))
        return {lead: Beside(pairs) for lead, pairs in found.items()} | {lead: Beside(many=(db, lead)) for lead in many}

    def _working(self, row: tuple[Any, ...], beside: Beside) -> WorkingLead:
        number, batch, sheet, place, trait, tag, restricted, revision = row[:8]
        values = {name: text for name, text in zip(COLUMNS, row[_FIRST_VALUE:_EXTRA], strict=True) if text}
        if row[_EXTRA]:
            values |= texts_of(row[_EXTRA])
        created_here = number >= self._first
        return WorkingLead(
            number,
            batch,
            sheet,
            place,
            values,
            texts_of(row[_ORIGINALS]),
            self._context.traits.trait(trait),
            tag,
            revision,
            restricted,
            beside,
            created_here=created_here,
            seen_here=created_here or bool(row[-1]),
            person=person_of(values),
            indexed=_indexed(row),
        )
