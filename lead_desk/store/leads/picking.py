# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Leads that somebody picked, kept in a temporary table so that a change of a million needs no list of them."""

from collections.abc import Iterator
from contextlib import contextmanager

from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadStatus, Selection
from lead_desk.store.context import Context
from lead_desk.store.leads.query import NEW_STATUS, build, expression
from lead_desk.store.leads.search import in_blocks


class Picking:
    """The leads of a selection inside one transaction; `lead_desk.app.unit_parts.Picking` has the promises."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def pick(self, selection: Selection) -> int:
        """Take a selection; return how many leads it has."""
        db = self._context.db
        self._context.choose(selection.leads, "picked")
        if selection.query is None:
            db.run("DELETE FROM temp.picked WHERE lead_id NOT IN (SELECT id FROM lead)")
        else:
            self._context.choose(selection.leads, "spared")
            db.run("DELETE FROM temp.picked")
            statement = build(selection.query)
            db.run(
                f"INSERT OR IGNORE INTO temp.picked SELECT l.id {statement.tail()}",
                statement.parameters,
            )
            db.run("DELETE FROM temp.picked WHERE lead_id IN (SELECT lead_id FROM temp.spared)")
        return int(db.value("SELECT count(*) FROM temp.picked"))

    def block(self, after: int, limit: int) -> list[LeadId]:
        """Return the next picked leads behind the lead `after`, in order of their ids."""
        rows = self._context.db.rows(
            "SELECT lead_id FROM temp.picked WHERE lead_id > ? ORDER BY lead_id LIMIT ?", (after, limit)
        )
        return [LeadId(number) for (number,) in rows]

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Change the picked leads in blocks, with one new search index at the end if they are many."""
        with in_blocks(self._context, int(self._context.db.value("SELECT count(*) FROM temp.picked"))):
            yield

    def values(self, name: str, limit: int) -> list[tuple[str, int]]:
        """Return the picked leads' values of a field with their counts, most frequent first.

        Raises:
            UsageError: no such field.
        """
        sql, joins = expression(name)
        rows = self._context.db.rows(
            f"SELECT {sql}, count(*) FROM temp.picked p CROSS JOIN lead l ON l.id = p.lead_id {' '.join(joins)}"
            " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?",
            (limit,),
        )
        return [(str(value), int(count)) for value, count in rows]

    def statuses(self) -> dict[LeadStatus, int]:
        """Return how many picked leads have each standing; erased ones have none."""
        counts = dict.fromkeys(LeadStatus, 0)
        rows = self._context.db.rows(
            f"SELECT coalesce(s.status, '{NEW_STATUS}'), count(*) FROM temp.picked p"
            " CROSS JOIN lead l ON l.id = p.lead_id LEFT JOIN standing s ON s.lead_id = l.id GROUP BY 1"
        )
        for status, count in rows:
            counts[LeadStatus(status)] += int(count)
        return counts
