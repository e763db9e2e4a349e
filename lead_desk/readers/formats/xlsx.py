"""Excel workbooks: xlsx, xlsm and their templates, transitional and strict."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO

from lead_desk.domain.rows import ReadOptions, Remainder, SheetInfo
from lead_desk.readers.limits import FIRST_SURVEYED_BYTES, LIMITS, SURVEYED_BYTES
from lead_desk.readers.ooxml.cell import CellReader
from lead_desk.readers.ooxml.cut_package import without_rows
from lead_desk.readers.ooxml.sheet import read_rows
from lead_desk.readers.ooxml.strings import read_strings
from lead_desk.readers.ooxml.workbook import Workbook, read_styles, read_workbook
from lead_desk.readers.package import BROKEN, Package
from lead_desk.readers.shape import Opener, Probe, Row

_CHUNK = 1 << 18
_ROW = re.compile(rb"<\w+:row\b([^>]*)>")
_NUMBER = re.compile(rb'\br="(\d{1,7})"')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"|\bht="0"')
_HIDDEN_COLUMN = re.compile(rb'<(?:\w+:)?col\b[^>]*\bhidden="(?:1|true)"')


class _Workbook:
    def __init__(self, package: Package, workbook: Workbook, options: ReadOptions) -> None:
        self._package, self._options = package, options
        self._workbook = workbook
        self._cells: CellReader | None = None

    def sheets(self) -> tuple[SheetInfo, ...]:
        budget = FIRST_SURVEYED_BYTES if self._options.first_look else SURVEYED_BYTES
        found = []
        for index, sheet in enumerate(self._workbook.sheets):
            size = self._package.size(sheet.part) if sheet.part else 0
            budget -= size
            last, notes = self._survey(sheet.part) if size and budget >= 0 else (None if size else 0, ())
            found.append(SheetInfo(sheet.name, index, sheet.state, last, notes=notes))
        return tuple(found)

    def rows(self, sheet: int) -> Iterator[Row]:
        part = self._workbook.sheets[sheet].part
        if not part:
            return
        yield from read_rows(partial(self._package.open, part), self._reader())

    def get_ready(self) -> None:
        if not self._options.first_look:
            self._reader()

    def _reader(self) -> CellReader:
        if self._cells is None:
            strings = read_strings(self._package, self._workbook.strings)
            if strings is not None and not self._options.first_look:
                strings.take_all()
            formats = read_styles(self._package, self._workbook.styles)
            self._cells = CellReader(strings, formats, date1904=self._workbook.date1904)
        return self._cells

    def without(self, sheet: int, stays: Callable[[int], bool]) -> Remainder:
        return without_rows(self._package, self._workbook, sheet, stays, partial(self.rows, sheet))

    def encodings(self) -> tuple[str, ...]:
        return ()

    def notes(self) -> tuple[str, ...]:
        return self._workbook.notes

    def _survey(self, part: str) -> tuple[int | None, tuple[str, ...]]:
        """Return the last row number and what is hidden or merged, from the raw bytes of a sheet."""
        last, is_plain = 0, False
        notes: dict[str, None] = {}
        rest = b""
        try:
            with self._package.open(part) as member:
                while chunk := member.read(_CHUNK):
                    rest += chunk
                    is_plain = is_plain or b"\0" not in chunk
                    cut = rest.rfind(b">") + 1
                    last = _count(rest[:cut], last, notes)
                    rest = rest[cut:]
        except BROKEN:
            return None, ()
        return last if last or is_plain else None, tuple(notes)


def _count(text: bytes, last: int, notes: dict[str, None]) -> int:
    heads = _ROW.findall(text) if b":row" in text else [piece.partition(b">")[0] for piece in text.split(b"<row")[1:]]
    for head in heads:
        number = _NUMBER.search(head)
        last = max(last, int(number[1]) if number else last + 1)
        if b"h" in head and _HIDDEN.search(head):
            notes["hidden_rows"] = None
    if _HIDDEN_COLUMN.search(text):
        notes["hidden_columns"] = None
    if b"mergeCell" in text:
        notes["merged_cells"] = None
    return last


class _Xlsx:
    name = "xlsx"
    largest = LIMITS.file_bytes

    def recognises(self, probe: Probe) -> bool:
        if "mimetype" in probe.members or any(name.endswith("workbook.bin") for name in probe.members):
            return False
        listed = probe.content_types.casefold()
        main = any(f"{kind}.main+xml" in listed for kind in ("sheet", "sheet.macroenabled", "template"))
        return "xl/workbook.xml" in probe.members or (bool(probe.members) and main)

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> _Workbook:  # noqa: ARG002 - one interface
        package = Package(file)
        return _Workbook(package, read_workbook(package), options)


FORMAT = _Xlsx()
