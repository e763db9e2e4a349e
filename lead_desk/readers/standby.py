"""The child that told of a file waits a moment: its rows are mostly asked for next, and it has them open already."""

import threading
from collections.abc import Hashable

from lead_desk.readers.processes import Child

WAITS_SECONDS = 2.0
"""A child that nobody asks anything more is ended then: it holds the file open, and what it read of it in memory."""


class Standby:
    """Keeps one child at most, for the moment.

    Args:
        seconds: how long it is kept; None for as long as usual.
    """

    def __init__(self, seconds: float | None = None) -> None:
        self._seconds = WAITS_SECONDS if seconds is None else seconds
        self._turn = threading.Lock()
        self._kept: tuple[Hashable, Child] | None = None

    def keep(self, about: Hashable, child: Child) -> None:
        """Keep a running child; one that was kept before is ended.

        Args:
            about: what it can go on with.
            child: it listens on; from now on it is ours to end.
        """
        with self._turn:
            before, self._kept = self._kept, (about, child)
        if before is not None:
            before[1].end()
        over = threading.Timer(self._seconds, self._expire, (child,))
        over.daemon = True
        over.start()

    def take(self, about: Hashable) -> Child | None:
        """Return the child that can go on with just that, once; the caller ends it. Any other is ended."""
        kept = self._given_up()
        if kept is None:
            return None
        if kept[0] == about and kept[1].is_alive:
            return kept[1]
        kept[1].end()
        return None

    def drop(self) -> None:
        """End the child that is kept."""
        kept = self._given_up()
        if kept is not None:
            kept[1].end()

    def _given_up(self) -> tuple[Hashable, Child] | None:
        with self._turn:
            kept, self._kept = self._kept, None
        return kept

    def _expire(self, child: Child) -> None:
        with self._turn:
            is_kept = self._kept is not None and self._kept[1] is child
            if is_kept:
                self._kept = None
        if is_kept:
            child.end()
