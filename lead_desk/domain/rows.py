"""What a reader hands over: sheets and raw rows. Cells are text first; nothing here is trusted yet."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


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


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user may settle by hand when a file leaves more than one reading."""

    encoding: str = ""  # empty: found by the reader
    delimiter: str = ""
    include_hidden_rows: bool = True
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class FileInfo:
    """What a reader can tell about a file before its rows are read.

    Attributes:
        kind: name of the format that recognised the content, whatever the file is called (`xlsx`, `delimited`, ...).
        size: bytes on disk.
        sha256: of the file's bytes, lower-case hex; the batch keeps it.
        sheets: the sheets in workbook order, hidden ones included; never empty.
        encoding_choices: encodings the user may choose from for a text file, the likeliest first; else empty.
        notes: codes about the file as a whole (`macros`, `external_links`).
    """

    name: str
    kind: str
    size: int
    sha256: str
    sheets: tuple[SheetInfo, ...]
    encoding_choices: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
