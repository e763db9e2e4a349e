"""What the review page asks of the desk, off the window's thread; holds no Qt object."""

from collections.abc import Sequence

from lead_desk.app.desk import Desk
from lead_desk.app.results import ReviewItem
from lead_desk.app.review.review_decisions import Decision, DecisionPreview
from lead_desk.desktop.jobs import JobProgress
from lead_desk.domain.flag import ColumnVerdict, FlagKind
from lead_desk.domain.ids import FindingId
from lead_desk.domain.records import QueueGroup
from lead_desk.domain.review import ColumnReach, FindingMemo, ReviewAct, Scope, VendorColumn
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits, what was confirmed and is still on file, and the columns whose very name asks for sensitive data."""

    groups: tuple[QueueGroup, ...]
    confirmed: tuple[QueueGroup, ...]
    columns: tuple[tuple[ColumnVerdict, str], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A decision about many flags, worked out and not taken yet."""

    act: ReviewAct
    scope: Scope
    flags: tuple[FindingId, ...]
    told: DecisionPreview


@dataclass(frozen=True, slots=True)
class Columns:
    """Vendor columns that may be left out together, each with its reach."""

    found: tuple[tuple[VendorColumn, ColumnReach], ...]


def queue(desk: Desk, _progress: JobProgress) -> Queue:
    """Return what waits."""
    return Queue(desk.review_groups(), desk.review_groups(confirmed=True), desk.column_verdicts())


def items(desk: Desk, group: QueueGroup, limit: int, _progress: JobProgress) -> list[ReviewItem]:
    """Return the first flags of a group."""
    return desk.review_items(group.kind, group.category, group.field, 0, limit, confirmed=group.confirmed)


def ask(desk: Desk, flag: FindingId, act: ReviewAct, scope: Scope, _progress: JobProgress) -> Asked:
    """Work out what a decision about all alike would do."""
    flags = tuple(desk.review_reach(flag, scope))
    return Asked(act, scope, flags, desk.preview_decision(flags, act))


def decide(
    desk: Desk, act: ReviewAct, scope: Scope, flags: Sequence[FindingId], reason: str, _progress: JobProgress
) -> Decision:
    """Take a decision; finding a vendor's column fine is remembered for its next list as well."""
    if act is ReviewAct.CONFIRM:
        return desk.confirm(flags, reason)
    if act is ReviewAct.STRIP:
        return desk.strip(flags, reason)
    if scope is Scope.COLUMN:
        return desk.find_column_fine(flags[0], reason)
    return desk.dismiss(flags, reason)


def take_back(desk: Desk, memos: Sequence[FindingMemo], _progress: JobProgress) -> int:
    """Take the last decision back."""
    return desk.take_back(memos)


def erase(desk: Desk, item: ReviewItem, reason: str, _progress: JobProgress) -> Decision:
    """Delete a lead; a child is never imported again."""
    child = item.finding.finding.kind is FlagKind.CHILD
    return Decision(desk.erase([item.finding.lead], reason, child))


def column_of_flag(desk: Desk, flag: FindingId, _progress: JobProgress) -> Columns:
    """Return the vendor column of a flag with its reach."""
    column = desk.flag_column(flag)
    return Columns(((column, desk.preview_leave_out(column)),) if column else ())


def columns_of_header(desk: Desk, header: str, _progress: JobProgress) -> Columns:
    """Return the vendor columns of a header with their reach."""
    return Columns(tuple((column, desk.preview_leave_out(column)) for column in desk.vendor_columns(header)))


def leave_out(desk: Desk, columns: Columns, reason: str, progress: JobProgress) -> int:
    """Leave vendor columns out; return how many leads lost a cell."""
    return sum(desk.leave_out(column, reason, progress).leads for column, _reach in columns.found)


def close_column(desk: Desk, header: str, reason: str, _progress: JobProgress) -> None:
    """Say that a column holds something else than its header tells."""
    desk.close_column_verdict(header, reason)
