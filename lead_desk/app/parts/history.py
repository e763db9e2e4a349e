"""The desk's methods about history, duplicates and open questions."""

from collections.abc import Mapping, Sequence

from lead_desk.app.parts.part import DeskPart
from lead_desk.app.verdicts import standing
from lead_desk.domain.acts import Act, ActState, Conflict, DuplicatePair, MergeSheet
from lead_desk.domain.errors import UsageError
from lead_desk.domain.ids import ActId, BatchId, LeadId
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.records import UndoOutcome

_QUIET = NoProgress()


class HistoryPart(DeskPart):
    """What was done, taking it back, and making one lead of several."""

    def history(self, before: int | None = None, limit: int = 200) -> tuple[Act, ...]:
        """Return the acts, newest first."""
        with self.core.store.read() as unit:
            return unit.history.all(before=before, limit=limit)

    def undo_act(self, act: ActId | None = None, progress: Progress = _QUIET) -> UndoOutcome:
        """Take an act back, without a number the newest one; stops, decisions, restrictions and erasures stay.

        Raises:
            CancelledError: the user stopped it; nothing was taken back.
            UsageError: there is nothing to undo, or nothing can take the act back.
        """
        with self.core.store.write(self.actor, progress) as unit:
            outcome = unit.history.undo(_wanted(act or unit.history.last(ActState.DONE), "undo"))
            unit.commit()
        standing.refresh_if_quick(self.core)
        return outcome

    def redo_act(self, act: ActId | None = None, progress: Progress = _QUIET) -> UndoOutcome:
        """Bring an undone act back, without a number the one undone last.

        Raises:
            CancelledError: the user stopped it; nothing was brought back.
            UsageError: there is nothing to bring back, or the act is not undone.
        """
        with self.core.store.write(self.actor, progress) as unit:
            outcome = unit.history.redo(_wanted(act or unit.history.last(ActState.UNDONE), "bring back"))
            unit.commit()
        standing.refresh_if_quick(self.core)
        return outcome

    def forget_history(self) -> int:
        """Forget the earlier states of all acts at once; return of how many. They cannot be undone afterwards."""
        with self.core.store.write(self.actor) as unit:
            count = unit.history.forget(everything=True)
            unit.commit()
        return count

    def give_back_space(self) -> int:
        """Give the disk space of what was forgotten back; return how many bytes. The file never shrinks by itself.

        Raises:
            StoreError: the file cannot be written; it is as it was.
        """
        return self.core.store.give_back_space()

    def find_duplicates(self, progress: Progress = _QUIET) -> int:
        """Look through all leads for pairs that may be one person; return how many wait for somebody.

        Raises:
            CancelledError: the user stopped it; the earlier proposals stay.
        """
        from lead_desk.app.leads.find_duplicates import find_duplicates

        return find_duplicates(self.core, progress)

    def duplicate_count(self) -> int:
        """Count the pairs that wait for somebody."""
        with self.core.store.read() as unit:
            return unit.duplicates.count()

    def duplicate_pairs(self, offset: int = 0, limit: int = 100) -> tuple[DuplicatePair, ...]:
        """Return the pairs that wait, the most alike first."""
        with self.core.store.read() as unit:
            return unit.duplicates.pairs(offset=offset, limit=limit)

    def keep_both(self, first: LeadId, second: LeadId) -> None:
        """Note that two leads that look alike are two people; they are not proposed again.

        Raises:
            UsageError: it is one and the same lead.
        """
        with self.core.store.write(self.actor) as unit:
            unit.duplicates.keep_both(first, second)
            unit.commit()

    def merge_sheet(self, leads: Sequence[LeadId]) -> MergeSheet:
        """Return leads side by side with what a merge would keep.

        Raises:
            UsageError: fewer than two, too many, or one is gone.
        """
        with self.core.store.read() as unit:
            return unit.merges.sheet(leads)

    def merge(self, leads: Sequence[LeadId], picks: Mapping[str, LeadId]) -> ActId:
        """Make one lead of several; the oldest stays. It keeps the strictest stop, basis and flag.

        Args:
            leads: two or more leads that are one person.
            picks: field to the lead whose value is kept; other fields keep what `merge_sheet` proposes.

        Raises:
            UsageError: fewer than two, too many, one is gone, or a pick names no such field or lead.
        """
        with self.core.store.write(self.actor) as unit:
            act = unit.merges.merge(leads, picks)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return act

    def conflict_count(self, batch: BatchId | None = None) -> int:
        """Count the differing cells of imports that wait for an answer."""
        with self.core.store.read() as unit:
            return unit.conflicts.count(batch)

    def conflicts(self, batch: BatchId | None = None, offset: int = 0, limit: int = 100) -> tuple[Conflict, ...]:
        """Return the differing cells that wait for an answer."""
        with self.core.store.read() as unit:
            return unit.conflicts.open(batch, offset=offset, limit=limit)

    def answer_conflicts(self, conflicts: Sequence[int] | None, take: bool, batch: BatchId | None = None) -> int:
        """Take differing cells over, or leave the leads as they are; return how many were answered.

        Args:
            conflicts: their numbers; None for all that wait.
            take: take them over.
            batch: with None, only those of one import.
        """
        with self.core.store.write(self.actor) as unit:
            count = unit.conflicts.answer(unit.conflicts.ids(batch) if conflicts is None else conflicts, take=take)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return count


def _wanted(act: ActId | None, word: str) -> ActId:
    if act is None:
        raise UsageError(f"There is nothing to {word}.", "Look at the history.")
    return act
