"""Which of the leads that were there before an import it has met: a bit for each, however many there are."""

from collections.abc import Iterator


class MetLeads:
    """A set of ids below the first that an import gives; a million of them take 125 kB.

    Args:
        first: the import's first new id.
    """

    __slots__ = ("_bits", "_count")

    def __init__(self, first: int) -> None:
        self._bits, self._count = bytearray(first // 8 + 1), 0

    def add(self, lead: int) -> None:
        """Take a lead in."""
        if lead not in self:
            self._bits[lead >> 3] |= 1 << (lead & 7)
            self._count += 1

    def __contains__(self, lead: int) -> bool:
        """Tell whether a lead was taken in."""
        return bool(self._bits[lead >> 3] >> (lead & 7) & 1)

    def __len__(self) -> int:
        """Return how many were taken in."""
        return self._count

    def __iter__(self) -> Iterator[int]:
        """Yield them in order."""
        for at, eight in enumerate(self._bits):
            if eight:
                yield from (at * 8 + bit for bit in range(8) if eight >> bit & 1)
