"""Children at work on one sheet: they are given blocks of raw rows and give prepared ones back, in the sheet's order.

Each has at most one block in hand: it is given the next one the moment its answer is read, so nothing can pile up and
no two pipes can wait for each other.
"""

import json
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from lead_desk.domain.flag import ColumnVerdict
from lead_desk.domain.rows import RawRow
from lead_desk.intake.job import Job
from lead_desk.intake.shelf import Prepared
from lead_desk.readers import prepared_wire, wire
from lead_desk.readers.processes import Child


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
