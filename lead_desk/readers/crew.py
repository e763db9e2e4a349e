"""Children at work on one sheet: they are given blocks of raw rows and give prepared ones back, in the sheet's order.

Each is given the next block the moment an answer of its own is read, so nothing can pile up.
"""

import json
from collections import deque
from collections.abc import Iterable, Iterator, Sequence

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
        """Yield the prepared rows in the order of the sheet; serves one sheet, then the children are sent away.

        Raises:
            UnreadableFileError: a child died, or refused a block.
        """
        order = prepared_wire.pack_job(job)
        for child in self._children:
            child.send(prepared_wire.JOB, order)
        hands = _Hands(map(_packed, blocks))
        for child in (*self._children, *self._children):
            hands.give(child)
        while (payload := hands.take()) is not None:
            rows = prepared_wire.unpack_prepared(payload, job.settings.sheet)
            if rows:
                yield rows
        for child in self._children:
            child.dismiss()  # what it held is given back while the list is being finished


class _Hands:
    """Which child has which blocks in hand.

    A child has one that it works on, and another in its pipe where that holds it whole: then it need not wait for it
    while what it gave back is being stored. What a pipe cannot hold is given when the child has nothing in hand, so
    that it is read at once; neither side ever waits for the other with a full pipe.

    Args:
        waiting: the packed blocks, in the sheet's order.
    """

    def __init__(self, waiting: Iterator[bytes]) -> None:
        self._waiting = waiting
        self._held: bytes | None = None
        self._busy: deque[Child] = deque()

    def give(self, child: Child) -> None:
        """Give a child the next block, if there is one and the child can take it now."""
        if self._held is None:
            self._held = next(self._waiting, None)
        if self._held is not None and (child not in self._busy or len(self._held) <= child.room):
            child.send(wire.ROWS, self._held)
            self._busy.append(child)
            self._held = None

    def take(self) -> bytes | None:
        """Return what became of the next block in the sheet's order, None after the last.

        Raises:
            UnreadableFileError: a child died, or refused the block.
        """
        if not self._busy:
            return None
        child = self._busy.popleft()
        _kind, payload = child.receive()
        self.give(child)
        return payload


def _packed(block: Sequence[RawRow]) -> bytes:
    return block.payload if isinstance(block, wire.PackedRows) else wire.pack_rows(block)
