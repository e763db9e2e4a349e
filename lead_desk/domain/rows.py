"""What a reader hands over: sheets and raw rows. Cells are text first; nothing here is trusted yet."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import field
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple, overload

from lead_desk.domain.values import dataclass


class RawRow(NamedTuple):
    """One row as delivered; a tuple, since a list has a million of them.

    Attributes:
        number: 1-based row number in the sheet, as the user's spreadsheet program shows it.
        cells: the text of each cell, left to right; an empty string for an empty cell.
        hidden: the row is hidden in the workbook.
        notes: codes of what is wrong with this row as delivered, never cell text: `damaged_number:3` (the third column
            holds a number that lost digits before it came here), `unterminated_quote`, `long_cell:2`.
    """

    number: int
    cells: tuple[str, ...]
    hidden: bool = False
    notes: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Name the place, never the cells."""
        return f"RawRow({self.number}, {len(self.cells)} cells)"


class RawBlock(Sequence[RawRow]):
    """Rows of a sheet in one piece: they give their columns at once, and each row when it is asked for.

    Args:
        numbers: of the rows.
        widths: how many cells each row has.
        cells: of all rows, one row after the other.
        hidden: places of hidden rows.
        noted: the notes of rows that have some, by place.
    """

    __slots__ = ("_cells", "_ends", "_hidden", "_widths", "noted", "numbers")

    def __init__(
        self,
        numbers: Sequence[int],
        widths: Sequence[int],
        cells: list[str],
        hidden: frozenset[int] = frozenset(),
        noted: Mapping[int, tuple[str, ...]] | None = None,
    ) -> None:
        self.numbers, self.noted = numbers, noted or {}
        self._widths, self._cells, self._hidden = widths, cells, hidden
        self._ends: list[int] = []

    @staticmethod
    def of(rows: Iterable[RawRow]) -> "RawBlock":
        """Return rows as a block."""
        listed = list(rows)
        return RawBlock(
            [row.number for row in listed],
            [len(row.cells) for row in listed],
            [cell for row in listed for cell in row.cells],
            frozenset(at for at, row in enumerate(listed) if row.hidden),
            {at: row.notes for at, row in enumerate(listed) if row.notes},
        )

    @property
    def has_hidden(self) -> bool:
        """Whether a row is hidden."""
        return bool(self._hidden)

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> RawRow: ...
    @overload
    def __getitem__(self, place: slice) -> list[RawRow]: ...
    def __getitem__(self, place: int | slice) -> RawRow | list[RawRow]:
        """Return a row, or some of them."""
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        self._ends = self._ends or list(accumulate(self._widths))
        end, number = self._ends[place], self.numbers[place]
        at = place % len(self)
        cells = tuple(self._cells[end - self._widths[place] : end])
        return RawRow(number, cells, at in self._hidden, self.noted.get(at, ()))

    def columns(self, width: int) -> list[list[str]]:
        """Return as many columns, each with a text for every row: '' where a row is shorter."""
        cells, widths = self._cells, self._widths
        own = widths[0] if len(set(widths)) == 1 else 0
        if not own:
            own, cells = width, self._fitted(width)
        found = [cells[at::own] for at in range(min(own, width))]
        return found + [[""] * len(self) for _ in range(width - own)]

    def _fitted(self, width: int) -> list[str]:
        """Return the cells of all rows as if each had as many."""
        fitted: list[str] = []
        pads = [[""] * size for size in range(width + 1)]
        at = 0
        for own in self._widths:
            fitted += self._cells[at : at + min(own, width)]
            if own < width:
                fitted += pads[width - own]
            at += own
        return fitted


REJECT_HEADERS = ("Rejected sheet", "Rejected row", "Rejected because")
"""Columns that a file of rejected rows has behind the list's own; they do not count when it is dropped back."""


class RowsGone(StrEnum):
    """What stands where rows of a list were taken out and all else was left as it came."""

    CLOSED_UP = "closed_up"  # nothing: the rows below moved up
    LEFT_BLANK = "left_blank"  # blank rows: something in the workbook points at rows by their numbers


@dataclass(frozen=True, slots=True)
class Remainder:
    """A file as it came, without some of its rows.

    Attributes:
        content: the bytes of the file, in blocks; drawn once.
    """

    gone: RowsGone
    content: Iterator[bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class StayingRows:
    """Which rows of one sheet stay when the others are taken out.

    Attributes:
        sheet: index from `FileInfo.sheets`.
        header_row: number of the last row that stays whatever it holds, 0 for none.
        rows: numbers of the other rows that stay.
    """

    sheet: int
    header_row: int
    rows: Set[int] = field(repr=False)


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A sheet to be written as a plain table; its rows are drawn once."""

    name: str
    headers: Sequence[str] = field(repr=False)
    rows: Iterable[Sequence[str]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """One sheet of a file (a csv has one, named after nothing).

    Attributes:
        state: visible, hidden or very_hidden.
        rows: number of the last row that holds a value, when the reader knows it, else None.
        notes: codes of what the reader saw and the user should know (`hidden_rows`, `hidden_columns`, `merged_cells`,
            `encoding_guessed:cp1252`, `unterminated_quote:2`, `damaged_numbers:3`), never cell text.
    """

    name: str
    index: int
    state: str = "visible"
    rows: int | None = None
    encoding: str = ""
    delimiter: str = ""
    notes: tuple[str, ...] = field(default=())

    @property
    def may_be_a_list(self) -> bool:
        """Whether it is visible and not known to be empty."""
        return self.state == "visible" and self.rows != 0


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user may settle by hand when a file leaves more than one reading.

    Attributes:
        encoding: empty, it is found by the reader; likewise `delimiter`.
        first_look: the beginning of a large file is enough: something is to be shown at once, nothing to be stored.
    """

    encoding: str = ""
    delimiter: str = ""
    include_hidden_rows: bool = True
    password: str = field(default="", repr=False)
    first_look: bool = False


_OF_RECORDS = frozenset({"archive", "json", "jsonl", "vcf"})


@dataclass(frozen=True, slots=True)
class FileInfo:
    """What a reader can tell about a file before its rows are read.

    Attributes:
        kind: name of the format that recognised the content, whatever the file is called (`xlsx`, `delimited`, ...).
        size: bytes on disk.
        sheets: the sheets in workbook order, hidden ones included; never empty.
        encoding_choices: encodings the user may choose from for a text file, the likeliest first; else empty.
        notes: codes about the file as a whole (`macros`, `external_links`).
        first_look: only its beginning was looked at; the letters further down may ask for another encoding, and
            further sheets may follow.
    """

    name: str
    kind: str
    size: int
    sheets: tuple[SheetInfo, ...]
    encoding_choices: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    first_look: bool = False

    @property
    def columns_may_follow(self) -> bool:
        """Whether its beginning may not show all columns: each record of such a file names its own."""
        return self.first_look and self.kind in _OF_RECORDS
