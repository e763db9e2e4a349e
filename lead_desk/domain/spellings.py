"""One value that leads hold in several spellings."""

from dataclasses import field

from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write a value.

    Attributes:
        text: as the leads hold it.
        leads: how many do.
        sure: it differs from the proposed one in case, spaces, accents, marks and the writing of its legal form only.
    """

    text: str = field(repr=False)
    leads: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Spellings:
    """What may be one value.

    Attributes:
        proposed: the way that most leads have it, with a legal form where one of them names it.
        leads: how many leads are written so.
        others: the other ways, most frequent first.
    """

    proposed: str = field(repr=False)
    leads: int
    others: tuple[Spelling, ...]
