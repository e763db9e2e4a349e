"""How the columns of a known list are to be kept: declared once for a firm, used by every laptop that applies it."""

from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ListLayout:
    """The columns of one supplier's or tool's list.

    Attributes:
        key: its name in declarations and logs.
        columns: `Header=field` for each column, `Header=` for one that is left out.
        name: shown when a list is recognised by it; the key when empty.
        encoding: letters of the file where they cannot be found (`mac_roman`), '' to find them.
        delimiter: separator of the file where it cannot be found, '' to find it.
    """

    key: str
    columns: tuple[str, ...]
    name: str = ""
    encoding: str = ""
    delimiter: str = ""

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The columns as (header, field or '')."""
        return tuple(
            (header.strip(), field.strip()) for header, _sign, field in (one.rpartition("=") for one in self.columns)
        )
