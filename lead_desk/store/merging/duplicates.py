"""Pairs of leads that look alike: what near-matching needs of each lead, and the queue of proposals."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from lead_desk.domain.acts import ActKind, ActState, DuplicatePair
from lead_desk.domain.errors import UsageError
from lead_desk.domain.ids import LeadId
from lead_desk.store.context import Context
from lead_desk.store.history.acts import insert_act

if TYPE_CHECKING:
    from lead_desk.intake.duplicates import Candidate, NearDuplicate

_THERE = "p.first IN (SELECT id FROM lead) AND p.second IN (SELECT id FROM lead)"


class Duplicates:
    """The queue inside one transaction; `lead_desk.app.unit_parts.Duplicates` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def candidates(self) -> "Iterator[list[Candidate]]":
        """Yield what near-matching needs of every lead, block by block."""
        from lead_desk.intake.duplicates import Candidate

        for block in self._context.db.blocks(
            "SELECT id, CASE full_name WHEN '' THEN trim(first_name || ' ' || last_name) ELSE full_name END, email,"
            " company, phone, mobile, city FROM lead"
        ):
            yield [Candidate(*row) for row in block]

    def propose(self, pairs: "Iterable[NearDuplicate]") -> int:
        """Replace the open proposals by these; pairs that somebody called two people stay apart. Returns how many."""
        db = self._context.db
        db.run("DELETE FROM duplicate_pair WHERE state = 'open'")
        db.many(
            "INSERT OR IGNORE INTO duplicate_pair (first, second, score, reasons, state) VALUES (?, ?, ?, ?, 'open')",
            [(pair.first, pair.second, round(pair.score), ",".join(pair.reasons)) for pair in pairs],
        )
        count = self.count()
        self._context.audit.write("duplicates_proposed", {"pairs": count})
        return count

    def count(self) -> int:
        """Count the pairs that wait for somebody."""
        return int(
            self._context.db.value(f"SELECT count(*) FROM duplicate_pair p WHERE p.state = 'open' AND {_THERE}")  # noqa: S608
        )

    def pairs(self, *, offset: int = 0, limit: int = 100) -> tuple[DuplicatePair, ...]:
        """Return the pairs that wait, the most alike first."""
        rows = self._context.db.rows(
            f"SELECT p.first, p.second, p.score, p.reasons FROM duplicate_pair p WHERE p.state = 'open' AND {_THERE}"  # noqa: S608
            " ORDER BY p.score DESC, p.first, p.second LIMIT ? OFFSET ?",
            (limit, offset),
        )
        return tuple(
            DuplicatePair(LeadId(first), LeadId(second), int(score), tuple(str(reasons).split(",")))
            for first, second, score, reasons in rows
        )

    def keep_both(self, first: LeadId, second: LeadId) -> None:
        """Note that two leads that look alike are two people; they are not proposed again.

        Raises:
            UsageError: it is one and the same lead.
        """
        if first == second:
            raise UsageError("That is one and the same lead.", "Name two leads.")
        context = self._context
        act = insert_act(context, ActKind.KEEP_BOTH, 2, ActState.DONE)
        context.db.run(
            "INSERT INTO duplicate_pair (first, second, state, act_id) VALUES (?, ?, 'apart', ?)"
            " ON CONFLICT (first, second) DO UPDATE SET state = 'apart', act_id = excluded.act_id",
            (min(first, second), max(first, second), act),
        )
        context.audit.write("duplicates_kept_apart", {"act": act, "leads": sorted((first, second))})
