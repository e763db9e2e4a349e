"""What is asked of a file of stops and what it answers, apart from the work, which loads all that reads lists."""

from pathlib import Path

from lead_desk.domain.channel import Channel
from lead_desk.domain.stop import StopReason
from lead_desk.domain.values import dataclass

Place = tuple[str, int, str]
"""Sheet, row and code of a row without an address, number or domain."""


@dataclass(frozen=True, slots=True)
class StopFileRequest:
    """How a file of stops is to be taken.

    Attributes:
        reason: why these people must not be contacted, where the file does not say.
        channel: the only channel it binds, or None for all.
        topic: the only kind of mail it binds, or empty for all marketing.
        country: ISO code for phone numbers that name none.
        bind_all: service messages end as well, not only marketing.
    """

    path: Path
    reason: StopReason | None = None
    channel: Channel | None = None
    topic: str = ""
    country: str = ""
    bind_all: bool = False


@dataclass(frozen=True, slots=True)
class StopFileReport:
    """What a file of stops did, or would do.

    Attributes:
        added: new entries on the list; `known`: identifiers that were on it before.
        fine: rows that say that the person may be contacted; left alone.
        rejected: (sheet, row, code) of rows without an address, number or domain.
        reasons: reason -> identifiers.
        leads: leads of the store that no stop bound before and one binds now.
    """

    rows: int
    added: int
    known: int
    fine: int
    rejected: tuple[Place, ...]
    reasons: dict[str, int]
    leads: int = 0
