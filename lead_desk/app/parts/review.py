"""The desk's methods about flags."""

from collections.abc import Sequence

from lead_desk.app import review_flags, standing
from lead_desk.app.parts.part import DeskPart
from lead_desk.app.results import ReviewItem
from lead_desk.domain.flag import Category, ColumnVerdict, FlagKind, FlagState
from lead_desk.domain.ids import FindingId
from lead_desk.domain.records import QueueGroup


class ReviewPart(DeskPart):
    """What waits for a look, and the decisions."""

    def review_groups(self) -> tuple[QueueGroup, ...]:
        """Return the open groups, the one that frees most leads first."""
        with self.core.store.read() as unit:
            return unit.findings.groups()

    def review_items(
        self,
        kind: FlagKind | None = None,
        category: Category | None = None,
        field: str = "",
        offset: int = 0,
        limit: int = 50,
    ) -> list[ReviewItem]:
        """Return flagged cells with the words that gave them away."""
        with self.core.store.read() as unit:
            return review_flags.items(self.core, unit, kind, category, field, offset, limit)

    def confirm(self, findings: Sequence[FindingId], reason: str = "") -> int:
        """Confirm that the cells hold what is suspected; return how many changed."""
        return self._decide(findings, FlagState.CONFIRMED, reason)

    def dismiss(self, findings: Sequence[FindingId], reason: str) -> int:
        """Dismiss suspicions; remembered for the same cell text. Return how many changed.

        Raises:
            UsageError: no reason.
        """
        return self._decide(findings, FlagState.DISMISSED, reason)

    def strip(self, findings: Sequence[FindingId], reason: str = "") -> int:
        """Erase the flagged cells for good and keep the leads; return how many cells."""
        with self.core.store.write(self.actor) as unit:
            count = unit.findings.strip(findings, reason=reason)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return count

    def column_verdicts(self) -> tuple[tuple[ColumnVerdict, str], ...]:
        """Return what headers alone asked for, with the field they were mapped to."""
        with self.core.store.read() as unit:
            return unit.findings.column_verdicts()

    def close_column_verdict(self, header: str, reason: str) -> None:
        """Close a column verdict: the column does not hold what its header says.

        Raises:
            UsageError: no reason.
        """
        review_flags.need_reason(reason)
        with self.core.store.write(self.actor) as unit:
            unit.findings.decide_column(header, reason=reason)
            unit.commit()
        standing.refresh_if_quick(self.core)

    def _decide(self, findings: Sequence[FindingId], state: FlagState, reason: str) -> int:
        with self.core.store.write(self.actor) as unit:
            count = review_flags.decide(unit, findings, state, reason)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return count
