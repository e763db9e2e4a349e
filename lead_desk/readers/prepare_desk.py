"""Prepare the rows of large files in processes of their own, while this one stores what is ready.

The children are started before the file is looked at, so that loading their rules overlaps with it, and with the
loading of this program: nothing is imported here that it takes time to load.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from lead_desk.readers.limits import PREPARING, Limits
from lead_desk.readers.processes import PREPARER_FLAG, Child, command_for

if TYPE_CHECKING:
    from lead_desk.readers.crew import Crew

WORTH_IT = 600_000
"""Bytes of a file, some thousand rows, below which starting a child costs more than it saves."""
_MOST_CHILDREN = 3


def crew_size() -> int:
    """Return how many children pay on this machine: none on one core, at least two elsewhere, at most three.

    The process that stores waits for its children a good part of the time, so two of them pay on two cores as well.
    """
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(max(count - 1, 2), _MOST_CHILDREN) if count > 1 else 0


class ProcessPreparer:
    """Starts crews.

    Args:
        cores: asked for how many children to start, at the moment of starting them.
        worth_it: bytes from which on a file gets a crew.
    """

    def __init__(
        self, cores: Callable[[], int] = crew_size, limits: Limits = PREPARING, worth_it: int = WORTH_IT
    ) -> None:
        self._cores, self._limits, self._worth_it = cores, limits, worth_it
        self._waiting: dict[Path, list[Child]] = {}

    @contextmanager
    def ahead(self, path: Path) -> Iterator[None]:
        """Start the children for a file's next crew now; they end with the block, whether it came to that or not.

        Args:
            path: the dropped file; it need not be readable.
        """
        with ExitStack() as running:
            self._waiting[path] = self._started(path, running)
            try:
                yield
            finally:
                self._waiting.pop(path, None)

    @contextmanager
    def crew(self, path: Path) -> "Iterator[Crew | None]":
        """Start children for a file worth them, None where one process is quicker; they end with the block.

        Args:
            path: the dropped file; it need not be readable.
        """
        with ExitStack() as running:
            children = self._waiting.pop(path, None)
            if children is None:
                children = self._started(path, running)
            if not children:
                yield None
                return
            from lead_desk.readers.crew import Crew  # with all that a sheet's job is made of

            yield Crew(children)

    def _started(self, path: Path, running: ExitStack) -> list[Child]:
        try:
            size = path.stat().st_size
        except (OSError, ValueError):
            size = 0  # whoever reads it will say what is wrong with it
        count = self._cores() if size >= self._worth_it else 0
        return [running.enter_context(Child(_command(), self._limits)) for _ in range(count)]


def _command() -> list[str]:
    return command_for("lead_desk.readers.prepare_child", PREPARER_FLAG)
