"""The parts of a unit that bring lists in: an import under way, and the imports there are."""

from collections.abc import Sequence
from typing import Protocol

from lead_desk.domain.ids import BatchId
from lead_desk.domain.lead import EvidenceCounts, ImportCounts, PreparedLead, RejectedRow
from lead_desk.domain.recipe import Recipe
from lead_desk.domain.records import BatchDraft, UndoOutcome
from lead_desk.domain.source import Batch


class ImportRun(Protocol):
    """One import under way inside a unit; preview and run are the same, the preview's unit is never committed."""

    batch: BatchId

    def add(self, block: Sequence[PreparedLead | RejectedRow]) -> None:
        """Store a block: duplicates within the file and against the store, stops, findings, basis, origins."""
        ...

    def finish(self) -> ImportCounts:
        """Write the counts and the audit event; return the counts."""
        ...

    def evidence(self) -> EvidenceCounts:
        """Return what the rows' own columns proved or forbade; after `finish`."""
        ...

    def places(self, outcome: str, limit: int) -> list[tuple[str, int]]:
        """Return (sheet, row) of rows with the outcome `duplicate`, `stopped`, `updated`, `unchanged`."""
        ...


class Batches(Protocol):
    """Imports and their undoing."""

    def start(self, draft: BatchDraft) -> ImportRun:
        """Begin an import inside this unit."""
        ...

    def all(self) -> tuple[Batch, ...]:
        """Return all batches, newest first."""
        ...

    def same_file(self, sha256: str, sheet: str) -> Batch | None:
        """Return the active batch of the very same sheet of the very same file, if any."""
        ...

    def undo(self, batch: BatchId) -> UndoOutcome:
        """Restore created, updated and merged leads to their earlier state; never lifts a stop, decision or erasure."""
        ...

    def redo(self, batch: BatchId) -> UndoOutcome:
        """Bring an undone import back as it was."""
        ...

    def attest(self, batch: BatchId) -> None:
        """Let an import out of quarantine: the one who acts stands for it. Audited."""
        ...

    def recipe(self, header_fingerprint: str) -> BatchDraft | None:
        """Return how the newest batch with this header was mapped and tagged."""
        ...

    def ways_of_reading(self) -> tuple[Recipe, ...]:
        """Return the recipes of imports whose letters or separator were set by hand, the newest first."""
        ...
