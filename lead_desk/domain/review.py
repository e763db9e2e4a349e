"""What a reviewer decides about a whole vendor column, and what is remembered of decisions."""

import hashlib
from datetime import datetime
from enum import StrEnum

from lead_desk.domain.flag import Category, FlagKind, FlagState
from lead_desk.domain.ids import FindingId
from lead_desk.domain.values import dataclass


class ReviewAct(StrEnum):
    """What a reviewer may decide about flags."""

    CONFIRM = "confirm"
    DISMISS = "dismiss"
    STRIP = "strip"


class Scope(StrEnum):
    """How far a decision goes: this flag, all with the same words, or all of the vendor's column."""

    ONE = "one"
    ALIKE = "alike"
    COLUMN = "column"


@dataclass(frozen=True, slots=True)
class VendorColumn:
    """One column as one source delivers it, and the field it was stored as.

    Attributes:
        source: key of the source; empty where the list named none.
        header: the header as delivered.
        field: the catalogue's field, or `custom:NAME`.
    """

    source: str
    header: str
    field: str


@dataclass(frozen=True, slots=True)
class ColumnReach:
    """How far an act on a vendor column goes.

    Attributes:
        leads: leads with a stored cell of this column.
        flagged: of these, leads with an open flag on the cell.
        batches: imports that brought the column.
        children: further leads whose cell tells that they may be a child's; a child's lead is deleted or corrected,
            never freed by taking the cell away.
    """

    leads: int
    flagged: int
    batches: int
    children: int = 0


class ColumnAct(StrEnum):
    """What was decided for a vendor column."""

    LEAVE_OUT = "leave_out"
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class ColumnRule:
    """A decision remembered for the next list of the same source with the same header.

    Attributes:
        key: see `rule_key`.
        act: leave the column out, or its flags of one kind and category are fine.
        kind, category: of the flags found fine; None for a column left out.
        reason: why, in the reviewer's words.
    """

    key: str
    source: str
    header: str
    field: str
    act: ColumnAct
    by: str
    at: datetime
    reason: str
    kind: FlagKind | None = None
    category: Category | None = None

    def fits(self, source: str, header: str) -> bool:
        """Tell whether the rule speaks of this column of a new list."""
        return self.source == source and same_header(self.header, header)


@dataclass(frozen=True, slots=True)
class Remembered:
    """A decision that future imports follow; it can be taken back.

    Attributes:
        key: names it for taking it back.
        act: `leave_out`, or `fine` for flags that are dismissed.
        header: the vendor column, empty where the decision holds for one cell text wherever it comes from.
        flags: stored flags that rest on it.
    """

    key: str
    act: ColumnAct
    source: str
    header: str
    field: str
    kind: FlagKind | None
    category: Category | None
    by: str
    at: datetime
    reason: str
    flags: int


@dataclass(frozen=True, slots=True)
class FlagProposal:
    """The first of two people's decisions about a flag.

    Attributes:
        key: the flag's number.
        act: what the second person has to decide as well.
    """

    key: str
    act: ReviewAct
    by: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class FindingMemo:
    """Where a finding stood before a decision, so that the decision can be taken back. Holds no cell."""

    id: FindingId
    state: FlagState
    decided_by: str = ""
    decided_at: str = ""
    reason: str = ""


def plain_header(header: str) -> str:
    """Return a header without case and doubled blanks, as headers are compared."""
    return " ".join(header.casefold().split())


def same_header(one: str, other: str) -> bool:
    """Tell whether two headers name the same column of a vendor."""
    return plain_header(one) == plain_header(other)


def rule_key(
    column: VendorColumn, act: ColumnAct, kind: FlagKind | None = None, category: Category | None = None
) -> str:
    """Return the key of a rule: a hash, as keys are logged and headers are not."""
    said = "\x1f".join((column.source, plain_header(column.header), act, kind or "", category or ""))
    return hashlib.sha256(said.encode()).hexdigest()[:16]
