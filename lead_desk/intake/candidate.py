"""A column on its way to a proposal: what its header says, what its cells say."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from lead_desk.intake.content import Profile
from lead_desk.intake.wording import Reading


@dataclass(slots=True)
class Candidate:
    """A column while the set is being settled.

    Attributes:
        index: 0-based position.
        header: as delivered.
        key: the header as one comparable word.
        reading: what it is taken for so far.
        cells: what the sample's cells look like.
        values: the sample's cells.
        by_tool: the tool that made the list settles this column.
    """

    index: int
    header: str
    key: str
    reading: Reading
    cells: Profile
    values: Sequence[str] = field(default=(), repr=False)
    by_tool: bool = False
