"""Take rows out of a workbook of Excel 2003 in XML."""

import html
import re
from bisect import bisect_left
from collections.abc import Iterator, Set

from lead_desk.domain.rows import RowsGone
from lead_desk.readers import refusals
from lead_desk.readers.cutting.xml_rows import Edit, Element, PlaceHandlers, edited, emptied, with_attribute
from lead_desk.readers.xml_parts import Attributes, attribute

_INDEX = "ss:Index"
_TYING = frozenset({"DataValidation", "ConditionalFormatting", "RowBreak"})
_PLAIN_NAMES = ("_FilterDatabase", "Print_Area", "Print_Titles")
_SHOWN = re.compile(rb"<(?:\w+:)?Cell\b[^>]*\bFormula=[^>]*>\s*<(?:\w+:)?Data\b[^>]*>([^<]+)")
_CRITERIA = re.compile(rb"<((?:[\w.-]+:)?)AutoFilterColumn\b(?:[^>]*?/>|[^>]*>.*?</\1AutoFilterColumn>)", re.DOTALL)


class _Places(PlaceHandlers):
    """Finds the rows of one sheet, and whether something points at rows by their numbers."""

    def __init__(self, data: bytes, wanted: int) -> None:
        super().__init__(data)
        self.rows: list[tuple[int, Element]] = []
        self.tied = False
        self._wanted = wanted
        self._sheet = -1
        self._number = 0
        self._open: tuple[Attributes, int, int] | None = None
        self.run()

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "Worksheet":
            self._sheet += 1
        elif name == "PivotTable":
            raise refusals.not_as_it_came("The workbook has a pivot table, which keeps a copy of the rows.")
        elif name == "NamedRange":
            self.tied |= attribute(attributes, "Name") not in _PLAIN_NAMES
        elif name == "Cell":
            here = self._sheet == self._wanted
            self.tied |= bool(attribute(attributes, "Formula")) or (here and bool(attribute(attributes, "MergeDown")))
        elif name in _TYING and self._sheet == self._wanted:
            self.tied = True
        elif name == "Row" and self._sheet == self._wanted:
            given = attribute(attributes, "Index")
            self._number = int(given) if given.isdigit() else self._number + 1
            self.tied |= bool(attribute(attributes, "Span"))
            self._open = (attributes, self.here(), self.after_start())

    def end(self, name: str) -> None:
        if name == "Row" and self._open:
            attributes, start, inside = self._open
            self.rows.append((self._number, Element(attributes, start, inside, self.after_end())))
            self._open = None


def cut_rows(data: bytes, sheet: int, gone: Set[int]) -> tuple[bytes, RowsGone]:
    """Return a workbook without some rows of one sheet, and what stands in their place.

    Args:
        data: the whole file, from its first tag.
        sheet: index of the sheet.
        gone: numbers of the rows that go.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`.
    """
    places = _Places(data, sheet)
    edits = _blanked(data, places.rows, gone) if places.tied else _closed_up(data, places.rows, gone)
    left = _CRITERIA.sub(b"", edited(data, edits))
    return left, RowsGone.LEFT_BLANK if places.tied else RowsGone.CLOSED_UP


def shown_by_formulas(data: bytes) -> list[str]:
    """Return the texts that formulas show, as the file keeps them."""
    return [html.unescape(text.decode("utf-8", "replace")) for text in _SHOWN.findall(data)]


def _blanked(data: bytes, rows: list[tuple[int, Element]], gone: Set[int]) -> Iterator[Edit]:
    for number, row in rows:
        if number in gone:
            yield Edit(row.start, row.end, emptied(data, row))


def _closed_up(data: bytes, rows: list[tuple[int, Element]], gone: Set[int]) -> Iterator[Edit]:
    """Yield the changes; a row says its number where it said it before, or where a row that said it is gone."""
    taken = sorted(gone)
    last = 0
    for number, row in rows:
        if number in gone:
            yield Edit(row.start, row.end)
            continue
        new = number - bisect_left(taken, number)
        if attribute(row.attributes, "Index") or new != last + 1:
            name = next((key for key in row.attributes if key.rpartition(":")[2] == "Index"), _INDEX)
            yield Edit(row.start, row.inside, with_attribute(data[row.start : row.inside], name, str(new)))
        last = new
