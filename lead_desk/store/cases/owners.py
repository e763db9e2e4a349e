"""Whose a lead is: exclusivity sits on the ways by which it came in (seed L7, READINGS 24)."""

from collections.abc import Iterable, Sequence

from lead_desk.domain.evidence import Exclusivity

Way = tuple[int, str]
"""(batch, source) by which a lead came in."""


class Owners:
    """The clients for whom leads were made, as one recipient is asked about.

    Args:
        exclusive: the register of exclusivities.
        recipient: key of who would get the leads; own use is blocked as any other is.
    """

    def __init__(self, exclusive: Sequence[Exclusivity], recipient: str) -> None:
        self._exclusive, self._recipient = exclusive, recipient

    def all_others(self, ways: Iterable[Way]) -> bool:
        """Every way the lead came in is exclusive to somebody else; one free way is enough to be free."""
        return bool(self._exclusive) and all(self._is_other(way) for way in ways)

    def some_other(self, ways: Iterable[Way]) -> bool:
        """Some way is exclusive to somebody else: the same person is held for another client."""
        return bool(self._exclusive) and any(self._is_other(way) for way in ways)

    def _is_other(self, way: Way) -> bool:
        batch, source = way
        for item in self._exclusive:
            if (item.batch and item.batch == batch) or (item.source and item.source == source):
                return item.client not in ("", self._recipient)
        return False
