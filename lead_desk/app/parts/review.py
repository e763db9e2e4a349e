"""The desk's methods about flags."""

from collections.abc import Sequence

from lead_desk.app.parts.part import DeskPart
from lead_desk.app.results import ReviewItem
from lead_desk.app.review import review_decisions, review_flags
from lead_desk.app.review.review_decisions import Decision, DecisionPreview
from lead_desk.app.verdicts import standing
from lead_desk.domain.errors import UsageError
from lead_desk.domain.flag import Category, ColumnVerdict, FlagKind
from lead_desk.domain.ids import FindingId
from lead_desk.domain.lead import StoredFinding
from lead_desk.domain.progress import Progress
from lead_desk.domain.records import QueueGroup
from lead_desk.domain.review import ColumnReach, ColumnRule, FindingMemo, Remembered, ReviewAct, Scope, VendorColumn


class ReviewPart(DeskPart):
    """What waits for a look, and the decisions."""

    def review_groups(self, *, confirmed: bool = False) -> tuple[QueueGroup, ...]:
        """Return the open groups, the one that frees most leads first.

        Args:
            confirmed: those that were confirmed instead; they hold their leads until cell or lead is removed.
        """
        with self.core.store.read() as unit:
            return unit.findings.groups(confirmed=confirmed)

    def review_items(
        self,
        kind: FlagKind | None = None,
        category: Category | None = None,
        field: str = "",
        offset: int = 0,
        limit: int = 50,
        *,
        confirmed: bool = False,
    ) -> list[ReviewItem]:
        """Return flagged cells, open or confirmed, with the words that gave them away."""
        with self.core.store.read() as unit:
            found = unit.findings.listed(kind, category, field, confirmed=confirmed, offset=offset, limit=limit)
            return review_flags.items(self.core, unit, found)

    def review_reach(self, finding: FindingId, scope: Scope) -> list[FindingId]:
        """Return the flags that a decision about one flag is taken for.

        Raises:
            UsageError: there is no such flag, or its column was not stored.
        """
        with self.core.store.read() as unit:
            return review_decisions.reach(unit, finding, scope)

    def preview_decision(self, findings: Sequence[FindingId], act: ReviewAct) -> DecisionPreview:
        """Return what a decision would do, with a sample; changes nothing.

        Raises:
            UsageError: there is no such flag.
            RefusedError: the law leaves no such decision about a confirmed child.
        """
        return review_decisions.preview(self.core, findings, act)

    def confirm(self, findings: Sequence[FindingId], reason: str = "") -> Decision:
        """Confirm that the cells hold what is suspected."""
        return self._decide(findings, ReviewAct.CONFIRM, reason)

    def dismiss(self, findings: Sequence[FindingId], reason: str) -> Decision:
        """Dismiss suspicions; remembered for the same cell text.

        Raises:
            UsageError: no reason.
            RefusedError: a confirmed child.
        """
        return self._decide(findings, ReviewAct.DISMISS, reason)

    def strip(self, findings: Sequence[FindingId], reason: str = "") -> Decision:
        """Erase the flagged cells for good and keep the leads.

        Raises:
            RefusedError: a confirmed child.
        """
        return self._decide(findings, ReviewAct.STRIP, reason)

    def flags(self, findings: Sequence[FindingId]) -> list[StoredFinding]:
        """Return flags by their numbers, without their cells.

        Raises:
            UsageError: one does not exist.
        """
        with self.core.store.read() as unit:
            return review_decisions.stored_flags(unit, findings)

    def reopen(self, findings: Sequence[FindingId]) -> int:
        """Take a person's decisions back; return how many flags wait for a look again.

        Raises:
            UsageError: no such flag, or one that no person has decided.
        """
        with self.core.store.write(self.actor) as unit:
            count = review_decisions.reopen(unit, findings)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return count

    def take_back(self, memos: Sequence[FindingMemo]) -> int:
        """Take a confirmation or dismissal back; return how many flags stand again where they stood."""
        with self.core.store.write(self.actor) as unit:
            count = unit.findings.put_back(memos)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return count

    def flag_column(self, finding: FindingId) -> VendorColumn | None:
        """Return the vendor column a flagged cell came from, None where it was not stored."""
        with self.core.store.read() as unit:
            return unit.vendor_columns.of_finding(finding)

    def vendor_columns(self, header: str) -> list[VendorColumn]:
        """Return the stored columns of a header, one for each source that delivers it."""
        with self.core.store.read() as unit:
            return unit.vendor_columns.of_header(header)

    def preview_leave_out(self, column: VendorColumn) -> ColumnReach:
        """Count what leaving a vendor's column out removes.

        Raises:
            UsageError: nothing of the column is stored.
        """
        return review_decisions.leave_out(self.core, column, "", commit=False)

    def leave_out(self, column: VendorColumn, reason: str, progress: Progress | None = None) -> ColumnReach:
        """Erase a vendor's column in all leads; the source's next list proposes to leave it out.

        Raises:
            UsageError: no reason, or nothing of the column is stored.
            CancelledError: the user stopped it; nothing was changed.
        """
        return review_decisions.leave_out(self.core, column, reason, progress, commit=True)

    def find_column_fine(self, finding: FindingId, reason: str) -> Decision:
        """Dismiss all open flags of a flag's kind in its vendor column, and those of later lists.

        Raises:
            UsageError: no reason, or the column was not stored.
        """
        with self.core.store.read() as unit:
            column = review_decisions.column_of(unit, finding)
            flag = unit.findings.get([finding])[0].finding
        return review_decisions.find_fine(self.core, column, flag.kind, flag.category, reason)

    def column_rules(self, source: str | None = None) -> tuple[ColumnRule, ...]:
        """Return what was decided for vendor columns, of one source or of all."""
        with self.core.store.read() as unit:
            return unit.vendor_columns.rules(source)

    def remembered(self) -> tuple[Remembered, ...]:
        """Return every decision that later imports follow, newest first."""
        with self.core.store.read() as unit:
            return unit.vendor_columns.remembered()

    def forget_decision(self, key: str) -> int:
        """Take a remembered decision back; its flags wait for a look again. Return how many.

        Raises:
            UsageError: there is none of that key.
        """
        with self.core.store.write(self.actor) as unit:
            count = unit.vendor_columns.forget(key)
            if count is None:
                raise UsageError(
                    "There is no remembered decision of that key.",
                    "`lead-desk review remembered` lists them.",
                    code="UNKNOWN_DECISION",
                )
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

    def _decide(self, findings: Sequence[FindingId], act: ReviewAct, reason: str) -> Decision:
        with self.core.store.write(self.actor) as unit:
            decision = review_decisions.decide(self.core, unit, findings, act, reason)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return decision
