"""Web pages with a table: what many web tools call an Excel export."""

import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from itertools import accumulate
from typing import BinaryIO

from lead_desk.domain.rows import ReadOptions, Remainder, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.cutting.texts import Span, gone_rows, whole_text
from lead_desk.readers.encodings import find_encoding, looked_at
from lead_desk.readers.limits import FIRST_LOOK_ROWS, LIMITS
from lead_desk.readers.shape import Opener, Probe, Row
from lead_desk.readers.text_kinds import text_kind

_CHUNK = 1 << 18
_LARGEST = 60_000_000
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_BLOCKS = frozenset(("p", "div", "li", "br"))
_HIDING = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_SILENT = frozenset(("script", "style", "title", "comment"))


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
        self._hidden = False

    def close(self) -> None:
        """End the page; one that breaks off, or leaves out its last end tags, ends its last row with it."""
        super().close()
        if self._depth == 1:
            self._end_row()

    def updatepos(self, i: int, j: int) -> int:  # noqa: ARG002 - one interface
        """Lines are not counted: nobody asks where a row stands."""
        return j

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
        if self._pieces and tag in _BLOCKS:
            self._pieces.append("\n")
        elif self._pieces and tag in ("td", "th") and not self._pieces[-1].endswith(" "):  # of a table inside a cell
            self._pieces.append(" ")

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
            self._hidden = "hidden" in attributes or bool(_HIDING.search(attributes.get("style") or ""))
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
            raise refusals.too_wide()
        self._row.extend([text, *[""] * (self._span - 1)])
        self._pieces = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is None:
            return
        self._number += 1
        self.tables[-1].append(Row(self._number, self._row, self._hidden))
        self._below = {column: left - 1 for column, left in self._below.items() if left > 1}
        self._row, self._hidden = None, False


class _Places(_Tables):
    """Learns where the rows stand as well."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.places: list[list[Span]] = []
        self._text = text
        self._lines = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
        self._begin: int | None = None
        self.feed(text)
        self.close()

    def updatepos(self, i: int, j: int) -> int:
        """Count lines."""
        return HTMLParser.updatepos(self, i, j)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "script" or (tag in ("td", "th") and _count(dict(attrs).get("rowspan")) > 1):
            raise refusals.not_as_it_came("The page has scripts or cells that reach over several rows.")
        super().handle_starttag(tag, attrs)
        if tag == "table" and self._depth == 1:
            self.places.append([])
        elif tag == "tr" and self._depth == 1:
            self._begin = self._here()

    def handle_endtag(self, tag: str) -> None:
        if tag == "tr" and self._depth == 1 and self._begin is not None:
            self.places[-1].append((self._begin, self._text.index(">", self._here()) + 1))
            self._begin = None
        super().handle_endtag(tag)

    def _here(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column


def _count(text: str | None) -> int:
    return min(max(1, int(text)), LIMITS.columns) if text and text.isdigit() and len(text) < 6 else 1


class _Page:
    def __init__(self, file: BinaryIO, options: ReadOptions) -> None:
        self._file, self._options = file, options
        self._encoding = _encoding(file, options)
        most = FIRST_LOOK_ROWS if options.first_look else LIMITS.text_rows
        self._all, self._whole = _tables(file, *self._encoding, most)
        if not self._whole and not any(map(_filled, self._all)):  # a long layout above the list
            self._all, self._whole = _tables(file, *self._encoding, LIMITS.text_rows)
        self._tables = [table for table in self._all if _filled(table)]
        if not self._tables:
            raise refusals.not_a_table("a web page without a table")

    def sheets(self) -> tuple[SheetInfo, ...]:
        found = [SheetInfo("", index, rows=len(table), notes=_notes(table)) for index, table in enumerate(self._tables)]
        if not self._whole:
            found[-1] = replace(found[-1], rows=None)
        return tuple(found)

    def rows(self, sheet: int) -> Iterator[Row]:
        yield from self._tables[sheet]

    def without(self, sheet: int, stays: Callable[[int], bool]) -> Remainder:
        wanted = self._tables[sheet]
        gone = gone_rows(wanted, stays)
        whole = whole_text(self._file, self._encoding[0])
        places = _Places(whole.text).places[next(at for at, each in enumerate(self._all) if each is wanted)]
        if len(places) != len(wanted):
            raise refusals.not_as_it_came("The page does not say where its rows begin and end.")
        return whole.without([place for row, place in zip(wanted, places, strict=True) if row.number in gone])

    def encodings(self) -> tuple[str, ...]:
        return ()

    def notes(self) -> tuple[str, ...]:
        return ()


def _filled(table: list[Row]) -> bool:
    return any(any(row.cells) for row in table)


def _notes(table: list[Row]) -> tuple[str, ...]:
    return ("hidden_rows",) if any(row.hidden and any(row.cells) for row in table) else ()


def _encoding(file: BinaryIO, options: ReadOptions) -> tuple[str, str]:
    """Return the codec of a page and what is done about bytes it does not know."""
    name = options.encoding or _declared(file)
    if name:
        return name, "replace"
    found = find_encoding(file, looked_at(options))
    return found.name, found.errors


def _tables(file: BinaryIO, name: str, errors: str, most: int) -> tuple[list[list[Row]], bool]:
    """Return the tables up to some number of rows, and whether these are all."""
    file.seek(0)
    parser = _Tables()
    decoder = codecs.getincrementaldecoder(name)(errors)
    while chunk := file.read(_CHUNK):
        parser.feed(decoder.decode(chunk))
        if sum(map(len, parser.tables)) > most:
            return parser.tables, False
    parser.feed(decoder.decode(b"", final=True))
    parser.close()
    return parser.tables, True


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
