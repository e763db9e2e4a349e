"""SpreadsheetML of Excel 2003: one XML file, often named .xls."""

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import BinaryIO

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions, Remainder, RowsGone, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.cells import iso_text
from lead_desk.readers.cutting import excel_2003, texts
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.number_formats import PLAIN, NumberFormat, parse
from lead_desk.readers.shape import Opener, Probe, Row
from lead_desk.readers.text_kinds import text_kind
from lead_desk.readers.xml_parts import Attributes, Handlers, attribute, stream
from lead_desk.readers.xml_parts import parse as parse_xml

_BLANKS = b"\r\n\t "
_LARGEST = 400_000_000
"""More than of other workbooks: this kind is not packed, and each cell says what it is in fifty letters."""
_CHUNK = 1 << 20
_LONGEST_TAG = 64
_FIRST_ROW = re.compile(rb"<((?:[\w.-]{1,40}:)?)Row[\s/>]")
_SIGNS = (
    (re.compile(rb'<(?:[\w.-]{1,40}:)?Row\b[^<>]*\bHidden="1"[^<>]*(?<!/)>'), b'<Row Hidden="1"><Data/></Row>'),
    (re.compile(rb"<(?:[\w.-]{1,40}:)?Cell\b[^<>]*\bMerge(?:Across|Down)="), b'<Cell MergeDown="1"/>'),
)
_NAMED_DATES = ("Date", "Time")
_STATES = {"SheetHidden": "hidden", "SheetVeryHidden": "very_hidden"}


class _Names(Handlers):
    """Lists the sheets, with what is hidden or merged in them as far as rows pass by."""

    def __init__(self) -> None:
        self.found: list[_Listed] = []
        self._visible: list[str] | None = None
        self._hidden_row = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "Worksheet":
            self.found.append(_Listed(attribute(attributes, "Name")))
        elif not self.found:
            return
        elif name == "Visible":
            self._visible = []
        elif name == "Row":
            self._hidden_row = _is_hidden(attributes)
        elif name == "Data" and self._hidden_row:
            self.found[-1].notes["hidden_rows"] = None
        elif name == "Column" and _is_hidden(attributes):
            self.found[-1].notes["hidden_columns"] = None
        elif name == "Cell" and (attribute(attributes, "MergeAcross") or attribute(attributes, "MergeDown")):
            self.found[-1].notes["merged_cells"] = None

    def end(self, name: str) -> None:
        if name == "Visible" and self._visible is not None:
            self.found[-1].state = _STATES.get("".join(self._visible).strip(), "visible")
            self._visible = None

    def text(self, text: str) -> None:
        if self._visible is not None:
            self._visible.append(text)


@dataclass(slots=True)
class _Listed:
    """A sheet as far as it is known."""

    name: str
    state: str = "visible"
    notes: dict[str, None] = field(default_factory=dict)


def _is_hidden(attributes: Attributes) -> bool:
    return attribute(attributes, "Hidden") == "1"


class _Sheet(Handlers):
    """Collects the rows of one sheet."""

    def __init__(self, wanted: int) -> None:
        self.ready: list[Row] = []
        self.over = False
        self._wanted = wanted
        self._sheet = -1
        self._formats: dict[str, NumberFormat] = {}
        self._defining = ""
        self._number = 0
        self._row: Attributes = {}
        self._cells: list[str] = []
        self._notes: list[str] = []
        self._column = -1
        self._across = 0
        self._style = ""
        self._kind = ""
        self._value = ""
        self._pieces: list[str] | None = None

    def start(self, name: str, attributes: Attributes) -> None:
        match name:
            case "Worksheet":
                self._sheet += 1
            case "Style":
                self._defining = attribute(attributes, "ID")
            case "NumberFormat":
                self._formats[self._defining] = _format(attribute(attributes, "Format"))
            case "Row" if self._sheet == self._wanted:
                self._start_row(attributes)
            case "Cell" if self._sheet == self._wanted:
                self._start_cell(attributes)
            case "Data" if self._sheet == self._wanted:
                self._kind, self._pieces = attribute(attributes, "Type"), []

    def end(self, name: str) -> None:
        if self._sheet != self._wanted:
            return
        match name:
            case "Data":
                self._value, self._pieces = "".join(self._pieces or ()), None
            case "Cell":
                self._end_cell()
            case "Row":
                self.ready.append(Row(self._number, self._cells, _is_hidden(self._row), tuple(self._notes)))
            case "Worksheet":
                self.over = True

    def text(self, text: str) -> None:
        if self._pieces is not None:
            self._pieces.append(text)

    def _start_row(self, attributes: Attributes) -> None:
        self._number = _index(attributes, self._number + 1, LIMITS.rows)
        self._row, self._cells, self._notes = attributes, [], []
        self._column, self._across = -1, 0

    def _start_cell(self, attributes: Attributes) -> None:
        self._column = _index(attributes, self._column + self._across + 2, LIMITS.columns) - 1
        across = attribute(attributes, "MergeAcross", "0")
        self._across = int(across) if across.isdigit() and len(across) < 6 else 0
        self._style, self._kind, self._value = attribute(attributes, "StyleID"), "", ""

    def _end_cell(self) -> None:
        value, damaged = self._value, False
        match self._kind:
            case "Number":
                value, damaged = self._formats.get(self._style, PLAIN).text(value.strip(), date1904=False)
            case "DateTime":
                value = iso_text(value)
                value = value.removeprefix("1899-12-31T")  # a time without a day
            case "Boolean":
                value = {"1": "TRUE", "0": "FALSE"}.get(value.strip(), "")
            case "Error":
                value = ""
        if value:
            self._cells.extend([""] * (self._column + 1 - len(self._cells)))
            self._cells[self._column] = value
            if damaged:
                self._notes.append(f"damaged_number:{self._column + 1}")


def _format(code: str) -> NumberFormat:
    if any(word in code for word in _NAMED_DATES):
        return parse("yyyy-mm-dd")
    return PLAIN if code.isalpha() else parse(code)


def _index(attributes: Attributes, default: int, most: int) -> int:
    text = attribute(attributes, "Index")
    value = int(text) if text.isdigit() and len(text) < 9 else default
    if not 0 < value <= most:
        raise refusals.damaged("a cell lies outside the sheet")
    return value


class _Workbook:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._names = self._listed()
        if not self._names:
            raise refusals.damaged("it lists no sheets")

    def sheets(self) -> tuple[SheetInfo, ...]:
        return tuple(
            SheetInfo(sheet.name, index, sheet.state, notes=tuple(sheet.notes))
            for index, sheet in enumerate(self._names)
        )

    def _listed(self) -> list[_Listed]:
        """Return the sheets; their states stand behind the rows, which need not be parsed for them."""
        names = _Names()
        skeleton = _without_rows(self._from_start())
        if skeleton is not None:
            try:
                parse_xml(io.BytesIO(skeleton), names, "the sheets")
            except UnreadableFileError:
                names = _Names()  # something stands there that no spreadsheet program writes; the whole tells what
        if not names.found:
            for _ in self._pass(names):
                pass
        return names.found

    def rows(self, sheet: int) -> Iterator[Row]:
        handlers = _Sheet(sheet)
        for _ in self._pass(handlers):
            yield from handlers.ready
            handlers.ready.clear()
            if handlers.over:
                return

    def without(self, sheet: int, stays: Callable[[int], bool]) -> Remainder:
        gone = texts.gone_rows(self.rows(sheet), stays)
        data = texts.whole(self._file)
        if not gone:
            return Remainder(RowsGone.CLOSED_UP, texts.in_blocks(data))
        before = len(data) - len(data.lstrip(_BLANKS))
        content, how = excel_2003.cut_rows(data[before:], sheet, gone)
        texts.refuse_mirrors(excel_2003.shown_by_formulas(content), partial(self.rows, sheet), gone.__contains__)
        return Remainder(how, texts.in_blocks(data[:before] + content))

    def encodings(self) -> tuple[str, ...]:
        return ()

    def notes(self) -> tuple[str, ...]:
        return ()

    def _pass(self, handlers: Handlers) -> Iterator[None]:
        return stream(self._from_start(), handlers, "the sheets")

    def _from_start(self) -> BinaryIO:
        self._file.seek(0)
        # Some exports put blank lines in front of the declaration, which XML does not allow.
        start = len(head := self._file.read(1024)) - len(head.lstrip(_BLANKS))
        self._file.seek(start)
        return self._file


def _without_rows(file: BinaryIO) -> bytes | None:
    """Return what stands around the rows of the sheets; None where only a parser can tell where these end.

    A row that is hidden and one with merged cells stand for all rows that are like them.
    """
    kept: list[bytes] = []
    rest, end = b"", b""
    signs: set[bytes] = set()
    while chunk := file.read(_CHUNK):
        rest += chunk
        while True:
            if end:
                at = rest.find(end)
                stretch = rest[: at if at >= 0 else _whole_tags(rest)]
                if b"<!" in (rest if at < 0 else stretch):
                    return None
                signs.update(sign for pattern, sign in _SIGNS if pattern.search(stretch))
                rest = rest[len(stretch) :]
                if at < 0:
                    break
                kept.extend(signs)
                signs.clear()
            found = _FIRST_ROW.search(rest)
            if not found:
                kept.append(rest[:-_LONGEST_TAG])
                rest, end = rest[-_LONGEST_TAG:], b""
                break
            kept.append(rest[: found.start()])
            rest, end = rest[found.start() :], b"</" + found[1] + b"Table"
    return None if end else b"".join((*kept, rest))


def _whole_tags(text: bytes) -> int:
    """Return where the tag begins that may go on behind a text; texts of cells may be long, tags are not."""
    return max(text.rfind(b"<"), len(text) - _LONGEST_TAG * 16, 0)


class _Xml2003:
    name = "xml2003"
    largest = _LARGEST

    def recognises(self, probe: Probe) -> bool:
        return probe.is_text and text_kind(probe.head) == "xml2003"

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> _Workbook:  # noqa: ARG002 - one interface
        return _Workbook(file)


FORMAT = _Xml2003()
