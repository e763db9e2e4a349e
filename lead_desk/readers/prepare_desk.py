"""Prepare the rows of large files in processes of their own, while this one stores what is ready.

The children are started before the file is looked at, so that loading their rules overlaps with it. Each has at most
one block in hand: it is given the next one the moment its answer is read, so nothing can pile up and no two pipes can
wait for each other.
"""

import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path

from lead_desk.domain.flag import ColumnVerdict
from lead_desk.domain.rows import RawRow
from lead_desk.intake.job import Job
from lead_desk.intake.pipeline import Prepared
from lead_desk.readers import prepared_wire, wire
from lead_desk.readers.limits import PREPARING, Limits
from lead_desk.readers.prepare_child import FLAG
from lead_desk.readers.processes import Child, command_for

WORTH_IT = 600_000
"""Bytes of a file, some thousand rows, below which starting a child costs more than it saves."""
_MOST_CHILDREN = 3


def crew_size() -> int:
    """Return how many children pay on this machine: none on one core, at least two elsewhere, at most three.

    The process that stores waits for its children a good part of the time, so two of them pay on two cores as well.
    """
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(max(count - 1, 2), _MOST_CHILDREN) if count > 1 else 0


class Crew:
    """Running children that prepare rows."""

    def __init__(self, children: Sequence[Child]) -> None:
        self._children = tuple(children)

    def verdicts(self, headers: Sequence[str]) -> tuple[ColumnVerdict, ...]:
        """Return what the headers alone ask for; the first child knows the rules, this process need not load them.

        Raises:
            UnreadableFileError: the child died.
        """
        child = self._children[0]
        child.send(prepared_wire.HEADERS, json.dumps(list(headers)).encode())
        return prepared_wire.unpack_verdicts(child.receive()[1])

    def prepare(self, blocks: Iterable[Sequence[RawRow]], job: Job) -> Iterator[Sequence[Prepared]]:
        """Yield the prepared rows in the order of the sheet; serves one sheet.

        Raises:
            UnreadableFileError: a child died, or refused a block.
        """
        order = prepared_wire.pack_job(job)
        for child in self._children:
            child.send(prepared_wire.JOB, order)
        waiting = iter(blocks)
        busy: deque[Child] = deque()
        for child, block in zip(self._children, waiting, strict=False):
            child.send(wire.ROWS, _packed(block))
            busy.append(child)
        while busy:
            child = busy.popleft()
            _kind, payload = child.receive()
            for block in islice(waiting, 1):
                child.send(wire.ROWS, _packed(block))
                busy.append(child)
            rows = prepared_wire.unpack_prepared(payload, job.settings.sheet)
            if rows:
                yield rows


def _packed(block: Sequence[RawRow]) -> bytes:
    return block.payload if isinstance(block, wire.PackedRows) else wire.pack_rows(block)


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
    def crew(self, path: Path) -> Iterator[Crew | None]:
        """Start children for a file worth them, None where one process is quicker; they end with the block.

        Args:
            path: the dropped file; it need not be readable.
        """
        with ExitStack() as running:
            children = self._waiting.pop(path, None)
            if children is None:
                children = self._started(path, running)
            yield Crew(children) if children else None

    def _started(self, path: Path, running: ExitStack) -> list[Child]:
        try:
            size = path.stat().st_size
        except (OSError, ValueError):
            size = 0  # whoever reads it will say what is wrong with it
        count = self._cores() if size >= self._worth_it else 0
        return [running.enter_context(Child(_command(), self._limits)) for _ in range(count)]


def _command() -> list[str]:
    return command_for("lead_desk.readers.prepare_child", FLAG)
