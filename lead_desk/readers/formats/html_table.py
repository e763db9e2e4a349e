"""Web pages with a table: what many web tools call an Excel export."""

import codecs
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import BinaryIO

from lead_desk.domain.rows import ReadOptions, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.encodings import find_encoding
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.shape import Opener, Probe, Row
from lead_desk.readers.text_kinds import text_kind

_CHUNK = 1 << 18
_LARGEST = 60_000_000
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_BLOCKS = frozenset(("p", "div", "li", "br"))
_SILENT = frozenset(("script", "style", "title"))


class _Tables(HTMLParser):
    """Collects the rows of the outermost tables; a table inside a cell adds its text to that cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[Row]] = []
        self._depth = 0
        self._row: list[str] | None = None
        self._pieces: list[str] | None = None
        self._span = 1
        self._below: dict[int, int] = {}
        self._silent = 0
        self._number = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
                self._number = 0
                self._below = {}
        elif self._depth == 1:
            self._start_in_table(tag, dict(attrs))
        if tag in _BLOCKS and self._pieces:
            self._pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "table" and self._depth:
            if self._depth == 1:
                self._end_row()
            self._depth -= 1
        elif self._depth == 1 and tag in ("td", "th"):
            self._end_cell()
        elif self._depth == 1 and tag == "tr":
            self._end_row()

    def handle_data(self, data: str) -> None:
        if self._pieces is not None and not self._silent:
            self._pieces.append(_BLANKS.sub(" ", data))

    def _start_in_table(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag == "tr":
            self._end_row()
            self._row = []
        elif tag in ("td", "th"):
            self._end_cell()
            if self._row is None:
                self._row = []
            self._skip_spanned()
            self._span = _count(attributes.get("colspan"))
            below = _count(attributes.get("rowspan")) - 1
            if below:
                self._below.update(dict.fromkeys(range(len(self._row), len(self._row) + self._span), below + 1))
            self._pieces = []

    def _skip_spanned(self) -> None:
        """A cell that spans rows takes its place in the rows below."""
        row = self._row if self._row is not None else []
        while self._below.get(len(row), 0) > 0:
            row.append("")

    def _end_cell(self) -> None:
        if self._pieces is None or self._row is None:
            return
        lines = "".join(self._pieces).split("\n")
        text = "\n".join(line.strip() for line in lines).strip()
        if len(self._row) + self._span > LIMITS.columns:
            raise refusals.too_large("This file has more columns than a sheet can hold.")
        self._row.extend([text, *[""] * (self._span - 1)])
        self._pieces = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is None:
            return
        self._number += 1
        self.tables[-1].append(Row(self._number, self._row))
        self._below = {column: left - 1 for column, left in self._below.items() if left > 1}
        self._row = None


def _count(text: str | None) -> int:
    return min(max(1, int(text)), LIMITS.columns) if text and text.isdigit() and len(text) < 6 else 1


class _Page:
    def __init__(self, file: BinaryIO, options: ReadOptions) -> None:
        self._tables = [table for table in _tables(file, options.encoding) if any(any(row.cells) for row in table)]
        if not self._tables:
            raise refusals.not_a_table("a web page without a table")

    def sheets(self) -> tuple[SheetInfo, ...]:
        return tuple(SheetInfo("", index, rows=len(table)) for index, table in enumerate(self._tables))

    def rows(self, sheet: int) -> Iterator[Row]:
        yield from self._tables[sheet]

    def encodings(self) -> tuple[str, ...]:
        return ()

    def notes(self) -> tuple[str, ...]:
        return ()


def _tables(file: BinaryIO, encoding: str) -> list[list[Row]]:
    name, errors = encoding or _declared(file), "replace"
    if not name:
        found = find_encoding(file)
        name, errors = found.name, found.errors
    file.seek(0)
    parser = _Tables()
    decoder = codecs.getincrementaldecoder(name)(errors)
    while chunk := file.read(_CHUNK):
        parser.feed(decoder.decode(chunk))
    parser.feed(decoder.decode(b"", final=True))
    parser.close()
    return parser.tables


def _declared(file: BinaryIO) -> str:
    """Return the encoding that the page declares, unless a byte order mark or the bytes say otherwise."""
    file.seek(0)
    head = file.read(4096)
    declared = _DECLARED.search(head)
    if not declared or head.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in head:
        return ""
    try:
        name = codecs.lookup(declared[1].decode("ascii", "replace")).name
    except LookupError:
        return ""
    # Latin-1 means Windows on the web; UTF-8 is proved by the bytes, not by a claim.
    return {"iso8859-1": "cp1252", "ascii": "", "utf-8": ""}.get(name, name)


class _HtmlTable:
    name = "html_table"
    largest = _LARGEST

    def recognises(self, probe: Probe) -> bool:
        return probe.is_text and text_kind(probe.head) == "html"

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> _Page:  # noqa: ARG002 - one interface
        return _Page(file, options)


FORMAT = _HtmlTable()
