"""The parts of a unit that the review of flags works with, as protocols the store fits."""

from collections.abc import Sequence
from typing import Protocol

from lead_desk.domain.flag import Category, ColumnVerdict, Finding, FlagKind, FlagState
from lead_desk.domain.ids import FindingId, LeadId
from lead_desk.domain.lead import StoredFinding
from lead_desk.domain.records import BatchDraft, QueueGroup, WrittenLead
from lead_desk.domain.review import ColumnReach, ColumnRule, FindingMemo, Remembered, VendorColumn


class Findings(Protocol):
    """The review of flags."""

    def groups(self, *, confirmed: bool = False) -> tuple[QueueGroup, ...]:
        """Return the open or the confirmed groups, the one that frees most leads first."""
        ...

    def waiting(self) -> int:
        """Count the open findings."""
        ...

    def listed(
        self,
        kind: FlagKind | None = None,
        category: Category | None = None,
        field_name: str = "",
        *,
        confirmed: bool = False,
        offset: int = 0,
        limit: int = 100,
    ) -> list[StoredFinding]:
        """Return open findings, or those confirmed and still on file, newest batch first."""
        ...

    def cell(self, finding: FindingId) -> str:
        """Return the text of the flagged cell as stored now, for showing only."""
        ...

    def alike(self, finding: FindingId) -> list[FindingId]:
        """Return the open findings with the same cell text, and those with the same term in the same column."""
        ...

    def decide(self, findings: Sequence[FindingId], state: FlagState, *, reason: str) -> int:
        """Confirm or dismiss; a dismissal is remembered for the same cell text (keyed hash). Audited."""
        ...

    def strip(self, findings: Sequence[FindingId], *, reason: str) -> int:
        """Erase the flagged cells (value, original, history, search index) and keep the leads. Audited."""
        ...

    def get(self, findings: Sequence[FindingId]) -> list[StoredFinding]:
        """Return the findings of these ids that exist."""
        ...

    def memos(self, findings: Sequence[FindingId]) -> list[FindingMemo]:
        """Return where findings stand, to be able to take a decision back."""
        ...

    def put_back(self, memos: Sequence[FindingMemo]) -> int:
        """Take decisions back; return how many findings changed. Audited."""
        ...

    def column_verdicts(self) -> tuple[tuple[ColumnVerdict, str], ...]:
        """Return open column verdicts with the field they were mapped to."""
        ...

    def decide_column(self, header: str, *, reason: str) -> None:
        """Close a column verdict: the column does not hold what its header says. Audited."""
        ...


class VendorColumns(Protocol):
    """Whole columns of a source over all its imports, and decisions that later imports follow."""

    def of_finding(self, finding: FindingId) -> VendorColumn | None:
        """Return the vendor column a flagged cell came from, None where the cell was not stored."""
        ...

    def of_header(self, header: str) -> list[VendorColumn]:
        """Return the stored columns of this header, one for each source that delivers it."""
        ...

    def reach(self, column: VendorColumn) -> ColumnReach:
        """Count what an act on the column touches."""
        ...

    def leave_out(self, column: VendorColumn, *, reason: str) -> ColumnReach:
        """Erase the column's cells in all leads and remember it for the source's next list. Audited."""
        ...

    def find_fine(self, column: VendorColumn, kind: FlagKind, category: Category | None, *, reason: str) -> int:
        """Dismiss the column's open flags of a kind and remember it; return how many. Audited."""
        ...

    def open_flags(self, column: VendorColumn, kind: FlagKind, category: Category | None) -> list[FindingId]:
        """Return the open flags of a kind in the column's cells."""
        ...

    def rules(self, source: str | None = None) -> tuple[ColumnRule, ...]:
        """Return what was decided for vendor columns, of one source or of all."""
        ...

    def remembered(self) -> tuple[Remembered, ...]:
        """Return every decision that future imports follow, newest first."""
        ...

    def forget(self, key: str) -> int | None:
        """Take a remembered decision back, open its flags again; return how many, None for an unknown key. Audited."""
        ...


class Rescreening(Protocol):
    """Looking at stored leads again with newer rules."""

    def lists(self) -> list[tuple[int, BatchDraft]]:
        """Return the imports whose leads are here, oldest first."""
        ...

    def cells(
        self, batch: int, fields: Sequence[str], after: int, limit: int
    ) -> list[tuple[LeadId, tuple[str, ...], frozenset[tuple[str, str, str]]]]:
        """Return (lead, cells of the fields as delivered, (kind, category, field) of its flags) behind a lead."""
        ...

    def add(self, batch: int, draft: BatchDraft, found: Sequence[tuple[LeadId, Finding, str]]) -> int:
        """Keep new flags, each with its cell's text (only hashed); return how many wait for a look."""
        ...

    def drop(self, spots: Sequence[tuple[LeadId, FlagKind, Category | None, str]], own_rules: Sequence[str]) -> int:
        """Drop undecided flags: those of these spots, and those of own words that are no more; return how many."""
        ...

    def written(self, leads: Sequence[LeadId]) -> list[WrittenLead]:
        """Return the leads that are there, with cells and flags."""
        ...

    def drafts(self, batches: Sequence[int]) -> dict[int, BatchDraft]:
        """Return what the imports of these numbers declared."""
        ...

    def young(self, leads: Sequence[LeadId]) -> frozenset[str]:
        """Return the fields whose flags confirm a child under 13 among these leads."""
        ...

    def correct(self, spots: Sequence[tuple[LeadId, FlagKind, Category | None, str]]) -> int:
        """Delete open flags whose cell a person wrote over; return how many. Audited."""
        ...

    def close_act(self) -> None:
        """Count the flags that came with a change as part of it, so that undo and redo take them along."""
        ...

    def judged_by(self, rules: str) -> None:
        """Put the rule pack on record that finds what is added from now on."""
        ...

    def note(self, leads: int, added: int, dropped: int, version: str) -> None:
        """Put a look at the store on record. Audited."""
        ...
