"""The rows of any well-formed worksheet part, by a real parser: slower than the scan, sure of everything."""

from collections.abc import Iterator
from typing import BinaryIO

from lead_desk.readers import refusals
from lead_desk.readers.ooxml.cell import CellReader, check_place, damage_note
from lead_desk.readers.shape import Row
from lead_desk.readers.xml_parts import Attributes, Handlers, stream


def column_number(letters: str) -> int:
    """Return the 0-based number of a column name; 16384 and above do not exist."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


class _Rows(Handlers):
    """Collects rows from parser events; whatever order the cells come in, each lands in its column."""

    def __init__(self, cells: CellReader) -> None:
        self.ready: list[Row] = []
        self._cells = cells
        self._number = 0
        self._hidden = False
        self._values: dict[int, str] = {}
        self._notes: list[str] = []
        self._column = -1
        self._kind = ""
        self._style = 0
        self._raw: list[str] = []
        self._inline: list[str] = []
        self._into: list[str] | None = None
        self._skip = 0

    def start(self, name: str, attributes: Attributes) -> None:
        match name:
            case "row":
                self._start_row(attributes)
            case "c":
                self._start_cell(attributes)
            case "v":
                self._into = self._raw
            case "t":
                self._into = None if self._skip else self._inline
            case "rPh":
                self._skip += 1

    def end(self, name: str) -> None:
        match name:
            case "v" | "t":
                self._into = None
            case "rPh":
                self._skip -= 1
            case "c":
                self._end_cell()
            case "row":
                width = max(self._values, default=-1) + 1
                row = [self._values.get(index, "") for index in range(width)]
                self.ready.append(Row(self._number, row, self._hidden, tuple(self._notes)))

    def text(self, text: str) -> None:
        if self._into is not None:
            self._into.append(text)

    def _start_row(self, attributes: Attributes) -> None:
        try:
            self._number = int(attributes["r"]) if "r" in attributes else self._number + 1
        except ValueError:
            raise refusals.damaged("a row has no number") from None
        check_place(self._number, 0)
        self._hidden = attributes.get("hidden") in ("1", "true") or attributes.get("ht") == "0"
        self._values, self._notes, self._column = {}, [], -1

    def _start_cell(self, attributes: Attributes) -> None:
        letters = attributes.get("r", "").rstrip("0123456789").upper()
        self._column = column_number(letters) if letters.isalpha() and letters.isascii() else self._column + 1
        check_place(max(self._number, 1), self._column)
        self._kind = attributes.get("t", "")
        style = attributes.get("s", "")
        self._style = int(style) if style.isdigit() else 0
        self._raw.clear()
        self._inline.clear()

    def _end_cell(self) -> None:
        value, damaged = self._cells.text(self._kind, "".join(self._raw), "".join(self._inline), self._style)
        if value and self._column >= 0:
            self._values[self._column] = value
            if damaged:
                self._notes.append(damage_note(self._column))


def parse_rows(part: BinaryIO, cells: CellReader) -> Iterator[Row]:
    """Yield the rows of any well-formed worksheet.

    Raises:
        UnreadableFileError: damaged or hostile.
    """
    rows = _Rows(cells)
    for _ in stream(part, rows, "a sheet"):
        yield from rows.ready
        rows.ready.clear()
