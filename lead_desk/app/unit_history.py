"""Further parts of a unit: history, merging, look-alikes and open questions, as protocols the store fits."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from lead_desk.domain.acts import Act, ActKind, ActState, Conflict, DuplicatePair, MergeSheet
from lead_desk.domain.ids import ActId, BatchId, LeadId
from lead_desk.domain.records import UndoOutcome

if TYPE_CHECKING:
    from lead_desk.intake.duplicates import Candidate, NearDuplicate


class History(Protocol):
    """The history of acts, with undo and redo. Never lifts a stop, a flag decision, a restriction or an erasure."""

    def all(self, *, before: int | None = None, limit: int = 200) -> tuple[Act, ...]:
        """Return the acts, newest first."""
        ...

    def last(self, state: ActState) -> ActId | None:
        """Return the act that 'undo' (`DONE`) or 'redo' (`UNDONE`) means without a number, or None."""
        ...

    def note(self, kind: ActKind, leads: int, subject: str) -> None:
        """List an act that nobody can take back, if it touched any leads."""
        ...

    def change_entry(self, item: object) -> str:
        """Create or update an entry of a register as one act; return `created`, `updated` or `unchanged`. Audited."""
        ...

    def drop_entry(self, kind: type[object], key: str) -> bool:
        """Remove an entry as one act; tell whether there was one. Audited where changing it is."""
        ...

    def undo(self, act: ActId) -> UndoOutcome:
        """Take an act back; leads changed or exported since stay and are counted. Audited."""
        ...

    def redo(self, act: ActId) -> UndoOutcome:
        """Bring an undone act back. Audited."""
        ...

    def forget(self, *, everything: bool = False) -> int:
        """Forget earlier states that are too old, or all of them; return of how many acts. Audited."""
        ...


class Merges(Protocol):
    """Making one lead of several."""

    def sheet(self, leads: Sequence[LeadId]) -> MergeSheet:
        """Return leads side by side with what a merge would keep."""
        ...

    def merge(self, leads: Sequence[LeadId], picks: Mapping[str, LeadId]) -> ActId:
        """Make one lead of several; the oldest stays and keeps the strictest stop, basis and flag. Audited."""
        ...


class Duplicates(Protocol):
    """Pairs of leads that look alike; nothing is merged without somebody."""

    def candidates(self) -> "Iterator[list[Candidate]]":
        """Yield what near-matching needs of every lead, block by block."""
        ...

    def propose(self, pairs: "Iterable[NearDuplicate]") -> int:
        """Replace the open proposals; pairs that somebody called two people stay apart. Audited."""
        ...

    def count(self) -> int:
        """Count the pairs that wait for somebody."""
        ...

    def pairs(self, *, offset: int = 0, limit: int = 100) -> tuple[DuplicatePair, ...]:
        """Return the pairs that wait, the most alike first."""
        ...

    def keep_both(self, first: LeadId, second: LeadId) -> None:
        """Note that two leads that look alike are two people. Audited."""
        ...


class Conflicts(Protocol):
    """Cells of imports with the rule 'ask' that differ from what the store has."""

    def count(self, batch: BatchId | None = None) -> int:
        """Count the cells that wait for an answer."""
        ...

    def ids(self, batch: BatchId | None = None) -> list[int]:
        """Return the numbers of all cells that wait."""
        ...

    def open(self, batch: BatchId | None = None, *, offset: int = 0, limit: int = 100) -> tuple[Conflict, ...]:
        """Return the cells that wait, in the order of the imports."""
        ...

    def answer(self, conflicts: Sequence[int], *, take: bool) -> int:
        """Take the cells over, or leave the leads as they are; return how many were answered. Audited."""
        ...
