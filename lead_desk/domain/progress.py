"""Progress of long work, and the one place where it may be cancelled."""

from typing import Protocol


class Progress(Protocol):
    """What long work reports to; raising `CancelledError` from a report stops the work and rolls it back."""

    def report(self, done: int, total: int | None, stage: str) -> None:
        """Tell how far the work is.

        Args:
            done: units finished (rows, unless the stage says otherwise).
            total: units in all, or None while unknown.
            stage: a stable word: reading, checking, storing, judging, writing.

        Raises:
            CancelledError: the user asked to stop.
        """
        ...


class NoProgress:
    """Reports to nobody and never cancels."""

    def report(self, done: int, total: int | None, stage: str) -> None:
        """Do nothing."""
