"""OpenDocument spreadsheets (ODF 1.0 to 1.4), packed and flat.

Repeats are the danger here: a kilobyte can claim billions of cells. Empty repeats are counted, never built.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import BinaryIO, NoReturn

from lead_desk.domain.rows import ReadOptions, Remainder, RowsGone, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.cells import iso_text, number_text
from lead_desk.readers.cutting import texts
from lead_desk.readers.cutting.open_documents import cut_content, shown_by_formulas
from lead_desk.readers.cutting.repacked import plain, repacked
from lead_desk.readers.limits import FIRST_LOOK_BYTES, LIMITS
from lead_desk.readers.open_document_tables import Tables
from lead_desk.readers.package import BROKEN, Package
from lead_desk.readers.shape import Opener, Probe, Row
from lead_desk.readers.text_kinds import text_kind
from lead_desk.readers.xml_parts import Attributes, Handlers, attribute, stream

_CHUNK = 1 << 18
_LARGEST_CUT = 300_000_000
_CONTENT = "content.xml"
_KEEPERS = ("versions/", "meta-inf/documentsignatures.xml", "object ")
_REPEATED_CELLS = 4_000_000
_SPACE = "\x01"  # stands for a space that is meant, while the others collapse
_BREAK = "\x02"
_BLANKS = re.compile(r"[ \t\r\n]+")
_DURATION = re.compile(r"-?P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?")
_SHOWN_CODE = re.compile(r"\+?[0-9]+|\+?\(?[0-9]+\)?[ /.]?[0-9]+(?:-[0-9]+)+|\+?\([0-9]+\)[ -]?[0-9 -]+|\+[0-9 ]+")


class _Sheet(Handlers):
    """Collects the rows of one table."""

    def __init__(self, wanted: int) -> None:
        self.ready: list[Row] = []
        self.over = False
        self._wanted = wanted
        self._table = -1
        self._nested = 0
        self._number = 0
        self._row_repeat = 1
        self._hidden = False
        self._cells: list[str] = []
        self._gap = 0
        self._notes: list[str] = []
        self._cell: Attributes | None = None
        self._depth = 0
        self._paragraphs: list[str] = []
        self._pieces: list[str] | None = None
        self._skip = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if self._cell is not None:
            self._depth += 1
            self._start_inside(name, attributes)
        elif name == "table" and attribute(attributes, "name"):
            self._table += 1
        elif self._table != self._wanted:
            return
        elif name == "table-row":
            self._start_row(attributes)
        elif name in ("table-cell", "covered-table-cell"):
            # A cell under a merged one may still hold a value; dropping it would be a silent loss.
            self._cell, self._depth = attributes, 0
            self._paragraphs = []

    def end(self, name: str) -> None:
        if self._cell is not None:
            if self._depth == 0:
                self._end_cell()
                return
            self._end_inside(name)
            self._depth -= 1
        elif name == "table-row" and self._table == self._wanted:
            self._end_row()
        elif name == "table" and self._table == self._wanted:
            self.over = True

    def text(self, text: str) -> None:
        if self._pieces is not None and not self._skip:
            self._pieces.append(text)

    def _start_inside(self, name: str, attributes: Attributes) -> None:
        if self._pieces is None:
            # Notes and drawings hold paragraphs of their own, deeper down; they are no part of the value.
            if name == "p" and self._depth == 1:
                self._pieces = []
        elif name == "s":
            count = attribute(attributes, "c", "1")
            self._pieces.append(_SPACE * min(int(count) if count.isdigit() else 1, LIMITS.cell_chars))
        elif name in ("tab", "line-break"):
            self._pieces.append(_BREAK if name == "line-break" else _SPACE)
        elif name in ("ruby-text", "note", "annotation"):
            self._skip += 1

    def _end_inside(self, name: str) -> None:
        if name == "p" and self._depth == 1 and self._pieces is not None:
            text = _BLANKS.sub(" ", "".join(self._pieces)).strip(" ")
            self._paragraphs.append(text.replace(_SPACE, " ").replace(_BREAK, "\n"))
            self._pieces = None
        elif name in ("ruby-text", "note", "annotation") and self._skip:
            self._skip -= 1

    def _start_row(self, attributes: Attributes) -> None:
        self._row_repeat = _repeat(attributes, "number-rows-repeated")
        self._hidden = attribute(attributes, "visibility") in ("collapse", "filter")
        self._cells, self._gap, self._notes = [], 0, []

    def _end_cell(self) -> None:
        attributes = self._cell or {}
        self._cell = None
        value, damaged = cell_text(attributes, "\n".join(self._paragraphs))
        repeat = _repeat(attributes, "number-columns-repeated")
        if not value:
            self._gap += repeat
            return
        width = len(self._cells) + self._gap + repeat
        if width > LIMITS.columns:
            raise refusals.too_wide()
        self._cells.extend([""] * self._gap)
        self._gap = 0
        if damaged:
            self._notes.extend(f"damaged_number:{len(self._cells) + 1 + index}" for index in range(repeat))
        self._cells.extend([value] * repeat)

    def _end_row(self) -> None:
        first = self._number + 1
        self._number += self._row_repeat
        if not self._cells:
            return
        if self._number > LIMITS.rows or self._row_repeat * len(self._cells) > _REPEATED_CELLS:
            raise refusals.too_large("This file repeats one row millions of times.")
        for number in range(first, self._number + 1):
            self.ready.append(Row(number, self._cells, self._hidden, tuple(self._notes)))


def _repeat(attributes: Attributes, name: str) -> int:
    text = attribute(attributes, name, "1")
    if not text.isdigit() or len(text) > 10:
        raise refusals.damaged("a repeat is no number")
    return max(1, int(text))


def cell_text(attributes: Attributes, shown: str) -> tuple[str, bool]:
    """Return the text of a cell and whether its number lost digits before it came here.

    Args:
        attributes: of the cell.
        shown: what the program that wrote the file displayed.
    """
    kind = attribute(attributes, "value-type")
    if "error" in (attributes.get("calcext:value-type"), kind) or (
        attribute(attributes, "formula") and shown.startswith(("#", "Err:"))
    ):
        return "", False
    match kind:
        case "float" | "percentage" | "currency":
            return _number(attribute(attributes, "value"), shown)
        case "date":
            return iso_text(attribute(attributes, "date-value", shown)), False
        case "time":
            return _time(attribute(attributes, "time-value"), shown), False
        case "boolean":
            return attribute(attributes, "boolean-value", shown).upper(), False
        case _:
            return shown or attribute(attributes, "string-value"), False


def _number(raw: str, shown: str) -> tuple[str, bool]:
    plain, damaged = number_text(raw)
    digits = re.sub(r"[^0-9]", "", shown)
    # What is displayed wins when it has the same digits behind zeros, a plus or the marks of a telephone number.
    if shown != plain and _SHOWN_CODE.fullmatch(shown) and digits.lstrip("0") == plain.lstrip("0"):
        return shown, damaged
    return plain, damaged


def _time(raw: str, shown: str) -> str:
    found = _DURATION.fullmatch(raw)
    if not found:
        return shown
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return f"{days * 24 + hours:02}:{minutes:02}:{seconds:02}"


class _Spreadsheet:
    def __init__(self, package: Package | None, file: BinaryIO, options: ReadOptions) -> None:
        self._package = package
        self._file, self._options = file, options

    def sheets(self) -> tuple[SheetInfo, ...]:
        """List the tables; a first look those that begin near the beginning, since each would cost all before it."""
        left = FIRST_LOOK_BYTES if self._options.first_look else LIMITS.unpacked_bytes
        tables = Tables()
        rest = b""
        try:
            with self._open() as part:
                while chunk := part.read(_CHUNK):
                    rest += chunk
                    if b"<!DOCTYPE" in rest:
                        _refuse()
                    cut = rest.rfind(b"</") if len(rest) < 4 * _CHUNK else rest.rfind(b">") + 1
                    tables.feed(rest[: max(cut, 0)])
                    rest = rest[max(cut, 0) :]
                    left -= len(chunk)
                    if left < 0 and (found := tables.sheets()):
                        return found
        except BROKEN:
            raise refusals.damaged() from None
        tables.feed(rest)
        if not (found := tables.sheets()):
            raise refusals.damaged("it lists no sheets")
        return found

    def rows(self, sheet: int) -> Iterator[Row]:
        table = _Sheet(sheet)
        with self._open() as part:
            for _ in stream(part, table, "the sheets", lambda: table.over):
                yield from table.ready
                table.ready.clear()

    def without(self, sheet: int, stays: Callable[[int], bool]) -> Remainder:
        gone = texts.gone_rows(self.rows(sheet), stays)
        package = self._package
        if package is None:
            content, how = self._cut(texts.whole(self._file), sheet, gone)
            return Remainder(how, texts.in_blocks(content))
        if any(plain(entry.filename).startswith(_KEEPERS) for entry in package.entries):
            raise refusals.not_as_it_came("The workbook is signed, or keeps earlier states or charts beside its cells.")
        if package.size(_CONTENT) > _LARGEST_CUT:
            raise refusals.not_as_it_came("The sheet is too large to be changed in its place.")
        if not gone:
            return Remainder(RowsGone.CLOSED_UP, package.as_it_came())
        content, how = self._cut(package.read(_CONTENT, _LARGEST_CUT), sheet, gone)
        return Remainder(how, repacked(package, {_CONTENT: content}))

    def _cut(self, content: bytes, sheet: int, gone: frozenset[int]) -> tuple[bytes, RowsGone]:
        if not gone:
            return content, RowsGone.CLOSED_UP
        left, how = cut_content(content, sheet, gone)
        texts.refuse_mirrors(shown_by_formulas(left), partial(self.rows, sheet), gone.__contains__)
        return left, how

    def encodings(self) -> tuple[str, ...]:
        return ()

    def notes(self) -> tuple[str, ...]:
        return ()

    def _open(self) -> AbstractContextManager[BinaryIO]:
        if self._package:
            return self._package.open(_CONTENT)
        self._file.seek(0)
        # It is read again, so the block must not close it.
        return nullcontext(self._file)


def _refuse() -> NoReturn:
    raise refusals.hostile("holds definitions that can unfold without end or reach for other files")


class _Ods:
    name = "ods"
    largest = LIMITS.file_bytes

    def recognises(self, probe: Probe) -> bool:
        if probe.is_text:
            return text_kind(probe.head) == "flat_ods"
        listed = "opendocument.spreadsheet" in probe.content_types
        return listed or ("content.xml" in probe.members and "meta-inf/manifest.xml" in probe.members)

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> _Spreadsheet:  # noqa: ARG002 - one interface
        file.seek(0)
        if file.read(2) != b"PK":
            return _Spreadsheet(None, file, options)
        package = Package(file)
        manifest = "META-INF/manifest.xml"
        if package.has(manifest) and b"encryption-data" in package.read(manifest, 10_000_000):
            raise refusals.encrypted_otherwise()
        return _Spreadsheet(package, file, options)


FORMAT = _Ods()
