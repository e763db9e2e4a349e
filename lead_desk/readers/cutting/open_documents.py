"""Take rows out of the content of an OpenDocument spreadsheet."""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Set

from lead_desk.domain.rows import RowsGone
from lead_desk.domain.values import dataclass
from lead_desk.readers import refusals
from lead_desk.readers.cutting.xml_rows import Edit, Element, PlaceHandlers, edited, emptied, prefix, with_attribute
from lead_desk.readers.xml_parts import Attributes, attribute

_COPIES = {
    "data-pilot-table": "The workbook has a pivot table, which keeps a copy of the rows.",
    "tracked-changes": "The workbook keeps its earlier states.",
    "object": "The workbook has a chart or another object, which keeps a copy of cells.",
    "object-ole": "The workbook has a chart or another object, which keeps a copy of cells.",
}
_TYING = frozenset({
    "named-range", "named-expression", "label-range", "content-validation", "conditional-format", "scenario",
    "table-row-group", "shapes", "sort",
})  # fmt: skip
_PLAIN_NAMES = frozenset({"Print_Area", "Print_Titles", "Sheet_Title", "_FilterDatabase", "_xlnm._FilterDatabase"})
"""Names that programs give by themselves; one that reaches below the last row does no harm."""
_ANCHORED = frozenset({"frame", "custom-shape", "line", "rect", "control", "g"})
_SPANS = ("number-rows-spanned", "number-matrix-rows-spanned")
_FILTER = re.compile(rb"<((?:[\w.-]+:)?)filter(?=[\s/>])(?:[^>]*?/>|[^>]*>.*?</\1filter>)", re.DOTALL)
_FORMULA_CELL = re.compile(
    rb"<(?:[\w.-]+:)?table-cell\b[^>]*\bformula=[^>]*[^/]>(.*?)</(?:[\w.-]+:)?table-cell>", re.DOTALL
)
_TAG = re.compile(rb"<[^>]*>")
_RANGE = re.compile(r"(?P<sheet>.*)\.\$?[A-Z]{1,3}\$?\d+:.*?(?P<last>\d+)")
_LAST = re.compile(rb"""(\btarget-range-address=(["'])(?:(?!\2).)*?)\d+\2""")


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as written, which may stand for several alike."""

    first: int
    count: int
    element: Element


class _Places(PlaceHandlers):
    """Finds the rows of one table, and whether something points at rows by their numbers."""

    def __init__(self, data: bytes, wanted: int) -> None:
        super().__init__(data)
        self.rows: list[_Row] = []
        self.filters: list[tuple[str, int, int]] = []
        self.tied = False
        self.name = ""
        self._wanted = wanted
        self._table = -1
        self._over = False
        self._number = 0
        self._depth = 0
        self._open: tuple[Attributes, int, int] | None = None
        self.run()

    def start(self, name: str, attributes: Attributes) -> None:
        if name in _COPIES:
            raise refusals.not_as_it_came(_COPIES[name])
        self._look_for_ties(name, attributes)
        if self._open:
            self._depth += 1
        elif name == "table" and attribute(attributes, "name"):
            self._table += 1
            self.name = attribute(attributes, "name") if self._mine else self.name
        elif name == "database-range":
            self.filters.append((attribute(attributes, "target-range-address"), self.here(), self.after_start()))
        elif name == "table-row" and self._mine:
            self._open, self._depth = (attributes, self.here(), self.after_start()), 0

    def end(self, name: str) -> None:
        if self._open and self._depth:
            self._depth -= 1
        elif self._open:
            attributes, start, inside = self._open
            repeat = attribute(attributes, "number-rows-repeated", "1")
            count = int(repeat) if repeat.isdigit() else 1
            self.rows.append(_Row(self._number + 1, count, Element(attributes, start, inside, self.after_end())))
            self._number += count
            self._open = None
        elif name == "table" and self._mine:
            self._over = True

    @property
    def _mine(self) -> bool:
        return self._table == self._wanted and not self._over

    def _look_for_ties(self, name: str, attributes: Attributes) -> None:
        if name == "table-cell" and attribute(attributes, "formula"):
            self.tied = True
        if name.startswith("named-") and attribute(attributes, "name") in _PLAIN_NAMES:
            return
        if name in _TYING or (name in _ANCHORED and self._mine):
            self.tied = True
        if self._mine and self._open:
            self.tied |= any(attribute(attributes, span, "1") != "1" for span in _SPANS)


def cut_content(data: bytes, table: int, gone: Set[int]) -> tuple[bytes, RowsGone]:
    """Return the content without some rows of one table, and what stands in their place.

    Args:
        data: `content.xml`, or the whole of a flat file.
        table: index of the table.
        gone: numbers of the rows that go, not empty.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`.
    """
    places = _Places(data, table)
    all_go = sum(_going(row, gone) < row.count for row in places.rows) == 0
    blank = places.tied or all_go
    edits = list(_blanked(data, places.rows, gone) if blank else _closed_up(data, places.rows, gone))
    if not blank:
        edits += _shorter_filters(data, places, sorted(gone))
    left = _FILTER.sub(b"", edited(data, edits))
    return left, RowsGone.LEFT_BLANK if blank else RowsGone.CLOSED_UP


def shown_by_formulas(content: bytes) -> list[str]:
    """Return the texts that formulas show, as the file keeps them."""
    cells = (_TAG.sub(b"", inside).decode("utf-8", "replace") for inside in _FORMULA_CELL.findall(content))
    return [html.unescape(text) for text in cells]


def _blanked(data: bytes, rows: list[_Row], gone: Set[int]) -> Iterator[Edit]:
    for row in rows:
        going = _going(row, gone)
        if going and going != row.count:
            raise refusals.not_as_it_came("Rows that stay and rows that go are written as one.")
        if going:
            cell = b"<%stable-cell/>" % prefix(data, row.element)
            yield Edit(row.element.start, row.element.end, emptied(data, row.element, cell))


def _closed_up(data: bytes, rows: list[_Row], gone: Set[int]) -> Iterator[Edit]:
    for row in rows:
        going, element = _going(row, gone), row.element
        if going == row.count:
            yield Edit(element.start, element.end)
        elif going:
            left = row.count - going
            name = next(key for key in element.attributes if key.rpartition(":")[2] == "number-rows-repeated")
            tag = with_attribute(data[element.start : element.inside], name, str(left) if left > 1 else "")
            yield Edit(element.start, element.inside, tag)


def _going(row: _Row, gone: Set[int]) -> int:
    """Return how many of the rows go that are written as one; an empty one may stand for a million."""
    if row.count == 1:
        return int(row.first in gone)
    return sum(row.first <= number < row.first + row.count for number in gone)


def _shorter_filters(data: bytes, places: _Places, gone: list[int]) -> Iterator[Edit]:
    """Yield the changes by which the filters of the table end where its rows now end."""
    for address, start, inside in places.filters:
        found = _RANGE.fullmatch(address)
        if found is None or found["sheet"].strip("$'").replace("''", "'") != places.name:
            continue
        last = int(found["last"])
        new = rb"\g<1>%d\g<2>" % (last - bisect_right(gone, last))
        yield Edit(start, inside, _LAST.sub(new, data[start:inside]))
