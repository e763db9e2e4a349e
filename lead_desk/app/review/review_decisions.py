"""Decisions of a reviewer about one flag, all alike or a vendor's column; each can be looked at before it happens."""

from collections.abc import Sequence
from dataclasses import field as kept

from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.app.review import review_flags, second_person
from lead_desk.app.verdicts import standing
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.flag import Category, Certainty, FlagKind, FlagState
from lead_desk.domain.ids import FindingId
from lead_desk.domain.lead import LeadQuery, LeadStatus, StoredFinding
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.review import ColumnReach, FindingMemo, ReviewAct, Scope, VendorColumn
from lead_desk.domain.values import dataclass

SAMPLE = 5
_JUDGED_UP_TO = 20_000
"""A preview judges up to this many leads again; beyond it would keep the store busy for long."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a decision did.

    Attributes:
        changed: flags decided, or cells removed.
        memos: where the flags stood before; empty where the law leaves no way back (a removed cell).
        proposed: flags that wait for a second person's word.
    """

    changed: int
    memos: tuple[FindingMemo, ...] = ()
    proposed: int = 0


@dataclass(frozen=True, slots=True)
class DecisionPreview:
    """What a decision would do.

    Attributes:
        flags, leads: how many it is about.
        ready_before, ready_after: leads of the store that are ready; None where it would take too long to tell.
        sample: some of the leads with the flagged cell, for showing only.
    """

    flags: int
    leads: int
    ready_before: int | None
    ready_after: int | None
    sample: tuple[tuple[str, str], ...] = kept(repr=False, default=())


def reach(unit: Unit, finding: FindingId, scope: Scope) -> list[FindingId]:
    """Return the flags that a decision about one flag is taken for.

    Raises:
        UsageError: there is no such flag, or its cell was not stored, so it has no column.
    """
    stored = stored_flags(unit, [finding])[0].finding
    if scope is Scope.ONE:
        return [finding]
    if scope is Scope.ALIKE:
        return [finding, *unit.findings.alike(finding)]
    return unit.vendor_columns.open_flags(column_of(unit, finding), stored.kind, stored.category)


def column_of(unit: Unit, finding: FindingId) -> VendorColumn:
    """Return the vendor column of a flagged cell.

    Raises:
        UsageError: its column was not stored.
    """
    column = unit.vendor_columns.of_finding(finding)
    if column is None:
        raise UsageError("The column of this flag was not stored.", "Decide about the flag itself.", code="NO_COLUMN")
    return column


def decide(core: Core, unit: Unit, findings: Sequence[FindingId], act: ReviewAct, reason: str) -> Decision:
    """Take a decision about flags, inside a transaction; some may need a second person first.

    Raises:
        UsageError: no such flag, or a dismissal without a reason.
        RefusedError: a confirmed child's lead can only be erased or corrected (GDPR Art. 8, recital 38); this person
            proposed it and another one has to decide.
    """
    stored = stored_flags(unit, findings)
    if act is not ReviewAct.CONFIRM:
        _spare_children(stored)
    if act is ReviewAct.DISMISS:
        review_flags.need_reason(reason)
    sorted_out = second_person.sort_out(core, unit, stored, act, reason)
    flags, proposed = sorted_out.decided, len(sorted_out.proposed)
    if not flags:
        return Decision(0, proposed=proposed)
    if act is ReviewAct.STRIP:
        return Decision(unit.findings.strip(flags, reason=reason), proposed=proposed)
    memos = tuple(unit.findings.memos(flags))
    state = FlagState.CONFIRMED if act is ReviewAct.CONFIRM else FlagState.DISMISSED
    return Decision(review_flags.decide(unit, flags, state, reason), memos, proposed)


def preview(core: Core, findings: Sequence[FindingId], act: ReviewAct) -> DecisionPreview:
    """Return what a decision would do: the decision itself, never committed.

    Raises:
        UsageError: there is no such flag.
        RefusedError: see `decide`.
    """
    with core.store.write(core.actor) as unit:
        stored = stored_flags(unit, findings)
        leads = {item.lead for item in stored}
        sample = review_flags.sample(unit, stored[:SAMPLE])
        judged = len(leads) <= _JUDGED_UP_TO
        before = _ready(core, unit) if judged else None
        decide(core, unit, findings, act, "preview")
        after = _ready(core, unit) if judged else None
    return DecisionPreview(len(stored), len(leads), before, after, sample)


def leave_out(
    core: Core, column: VendorColumn, reason: str, progress: Progress | None = None, *, commit: bool
) -> ColumnReach:
    """Erase a vendor's column in all leads and remember it; without `commit` only count.

    Raises:
        UsageError: no reason, or nothing of the column is stored.
        RefusedError: a confirmed child rests on it.
        CancelledError: the user stopped it; nothing was changed.
    """
    if not commit:
        with core.store.read() as unit:
            return _checked(unit.vendor_columns.reach(column))
    review_flags.need_reason(reason)
    with core.store.write(core.actor, progress or NoProgress()) as unit:
        _checked(unit.vendor_columns.reach(column))
        done = unit.vendor_columns.leave_out(column, reason=reason)
        unit.commit()
    standing.refresh_standing(core, progress)
    return done


def reopen(unit: Unit, findings: Sequence[FindingId]) -> int:
    """Take a person's decisions about flags back, inside a transaction; return how many wait for a look again.

    Raises:
        UsageError: no such flag, or one that no person has decided.
    """
    stored = stored_flags(unit, findings)
    states = (FlagState.CONFIRMED, FlagState.DISMISSED)
    if any(item.finding.state not in states or not item.decided_by for item in stored):
        raise UsageError(
            "Only a person's confirmation or dismissal can be taken back.",
            "A removed cell is gone for good.",
            code="NOT_DECIDED",
        )
    return unit.findings.put_back([FindingMemo(item.id, _undecided(item)) for item in stored])


def _undecided(item: StoredFinding) -> FlagState:
    return FlagState.POSSIBLE if item.finding.certainty is Certainty.POSSIBLE else FlagState.SUSPECTED


def find_fine(core: Core, column: VendorColumn, kind: FlagKind, category: Category | None, reason: str) -> Decision:
    """Dismiss the open flags of a kind in a vendor's column; remembered once no flag waits for a second person.

    Raises:
        UsageError: no reason.
        RefusedError: see `decide`.
    """
    review_flags.need_reason(reason)
    with core.store.write(core.actor) as unit:
        flags = unit.vendor_columns.open_flags(column, kind, category)
        decision = decide(core, unit, flags, ReviewAct.DISMISS, reason) if flags else Decision(0)
        if not unit.vendor_columns.open_flags(column, kind, category):
            unit.vendor_columns.find_fine(column, kind, category, reason=reason)
        unit.commit()
    standing.refresh_if_quick(core)
    return decision


def _checked(found: ColumnReach) -> ColumnReach:
    if not found.batches:
        raise UsageError("No import has stored that column.", "Look at the list of imports.", code="NO_COLUMN")
    return found


def _ready(core: Core, unit: Unit) -> int:
    standing.keep_standing(core, unit, only_stale=True)
    return unit.leads.status_counts(LeadQuery())[LeadStatus.READY]


def stored_flags(unit: Unit, findings: Sequence[FindingId]) -> list[StoredFinding]:
    """Return flags by their numbers.

    Raises:
        UsageError: one does not exist.
    """
    stored = unit.findings.get(findings)
    if not stored or len(stored) < len(set(findings)):
        raise UsageError("There is no flag of that number.", "`lead-desk review items` lists them.", code="NO_FLAG")
    return stored


def _spare_children(stored: Sequence[StoredFinding]) -> None:
    for item in stored:
        if item.finding.kind is FlagKind.CHILD and item.finding.state is FlagState.CONFIRMED:
            raise RefusedError(
                "This is a child's lead: it can only be deleted or corrected.",
                "Delete the lead." if item.finding.under_13 else "Delete the lead, or correct the date of birth.",
                code="CHILD_CONFIRMED",
            )
