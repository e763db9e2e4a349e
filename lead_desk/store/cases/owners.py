"""Whose a lead is: exclusivity sits on the ways by which it came in (seed L7, READINGS 24)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from lead_desk.domain.campaign import Recipient
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

    def closed_on(self, ways: Iterable[Way], closed: Mapping[str, date]) -> date | None:
        """Return when the last client went for whom the lead was made; None while one is there, or a way is free.

        Args:
            ways: how the lead came in.
            closed: client's key -> the day its account was closed.
        """
        if not (closed and self._exclusive):
            return None
        days = [closed.get(self._owner(way)) for way in ways]
        ended = [day for day in days if day is not None]
        return max(ended) if len(ended) == len(days) else None

    def _is_other(self, way: Way) -> bool:
        return self._owner(way) not in ("", self._recipient)

    def _owner(self, way: Way) -> str:
        batch, source = way
        for item in self._exclusive:
            if (item.batch and item.batch == batch) or (item.source and item.source == source):
                return item.client
        return ""


def closed_clients(recipients: Iterable[Recipient]) -> dict[str, date]:
    """Return the day on which each closed client went, by its key."""
    return {item.key: item.closed_on for item in recipients if item.closed_on is not None}
