"""Binary Excel workbooks (xlsb, [MS-XLSB]): the same package as xlsx, with records instead of XML."""

import posixpath
import struct
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO

from lead_desk.domain.rows import ReadOptions, Remainder, RowsGone, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.cells import float_text
from lead_desk.readers.cutting.texts import gone_rows
from lead_desk.readers.cutting.xlsb_package import without_rows
from lead_desk.readers.limits import FIRST_LOOK_BYTES, LIMITS
from lead_desk.readers.number_formats import NumberFormat, built_in, parse
from lead_desk.readers.ooxml.variable_numbers import variable
from lead_desk.readers.ooxml.workbook import main_part, relations, sheet_parts, workbook_notes
from lead_desk.readers.package import BROKEN, Package
from lead_desk.readers.rk import rk_number
from lead_desk.readers.shape import Opener, Probe, Row
from lead_desk.readers.shared_texts import SharedTexts

_ROW, _BLANK, _RK, _ERROR, _BOOL, _REAL, _STRING, _SHARED = range(8)
_F_STRING, _F_NUMBER, _F_BOOL, _F_ERROR, _RICH = 8, 9, 10, 11, 62
_SST_ITEM, _FORMAT, _XF, _COLUMN, _MERGE = 19, 44, 47, 60, 176
_BEGIN_XFS, _END_XFS, _BUNDLE, _WORKBOOK, _END_DATA = 617, 618, 156, 153, 146
_STATES = {1: "hidden", 2: "very_hidden"}
_LARGEST_RECORD = 64_000_000
_SURVEY_BYTES = 24_000_000
_HIDDEN_ROW, _HIDDEN_COLUMN = 0x10, 0x01


def _records(part: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the records of a part."""
    buffer, at = b"", 0
    while True:
        if len(buffer) - at < 8:
            buffer, at = buffer[at:] + part.read(1 << 18), 0
            if not buffer:
                return
        kind, at = variable(buffer, at, 2)
        size, at = variable(buffer, at, 4)
        if size > _LARGEST_RECORD:
            raise refusals.damaged("a sheet")
        if len(buffer) - at < size:
            buffer, at = buffer[at:] + part.read(max(size, 1 << 18)), 0
            if len(buffer) < size:
                raise refusals.damaged("a sheet")
        yield kind, buffer[at : at + size]
        at += size


def _text(data: bytes, at: int) -> tuple[str, int]:
    """Return a counted UTF-16 string, and where it ends; a count of all ones stands for none."""
    if at + 4 > len(data):
        raise refusals.damaged("a text")
    count = struct.unpack_from("<I", data, at)[0]
    if count == 0xFFFFFFFF:
        return "", at + 4
    end = at + 4 + 2 * count
    if end > len(data):
        raise refusals.damaged("a text")
    return data[at + 4 : end].decode("utf-16-le", "ignore"), end


class _Workbook:
    def __init__(self, package: Package, options: ReadOptions) -> None:
        self._package, self._options = package, options
        self._main = main = main_part(package, "xl/workbook.bin")
        self._targets = relations(package, main)
        listed: list[tuple[str, str, str]] = []
        self._date1904 = False
        for kind, data in self._read(main):
            if kind == _BUNDLE:
                relation, at = _text(data, 8)
                state = _STATES.get(struct.unpack_from("<I", data)[0] & 3, "visible")
                listed.append((_text(data, at)[0], state, relation))
            elif kind == _WORKBOOK:
                self._date1904 = bool(data[0] & 1)
        self._sheets = sheet_parts(package, listed, self._targets, posixpath.dirname(main), ".bin")
        self._strings = SharedTexts(
            (_text(data, 1)[0],) for kind, data in self._part("sharedStrings") if kind == _SST_ITEM
        )
        self._formats: list[NumberFormat] | None = None

    def sheets(self) -> tuple[SheetInfo, ...]:
        budget = FIRST_LOOK_BYTES if self._options.first_look else _SURVEY_BYTES
        found = []
        for index, sheet in enumerate(self._sheets):
            size = self._package.size(sheet.part) if sheet.part else 0
            budget -= size
            last, notes = self._guarded_survey(sheet.part) if size and budget >= 0 else (None, ())
            found.append(SheetInfo(sheet.name, index, sheet.state, last, notes=notes))
        return tuple(found)

    def rows(self, sheet: int) -> Iterator[Row]:
        if self._formats is None:
            if not self._options.first_look:
                self._strings.take_all()
            self._formats = self._read_formats()
        part = self._sheets[sheet].part
        if part:
            try:
                yield from self._rows(part)
            except (struct.error, IndexError):
                raise refusals.damaged("a sheet") from None

    def get_ready(self) -> None:
        if not self._options.first_look:
            self._strings.take_all()

    def without(self, sheet: int, stays: Callable[[int], bool]) -> Remainder:
        gone = gone_rows(self.rows(sheet), stays)
        if not gone:
            return Remainder(RowsGone.CLOSED_UP, self._package.as_it_came())
        try:
            parts = [each.part for each in self._sheets]
            return without_rows(self._package, self._main, parts, sheet, gone, partial(self.rows, sheet))
        except (struct.error, IndexError, ValueError):
            raise refusals.damaged("a sheet") from None

    def encodings(self) -> tuple[str, ...]:
        return ()

    def notes(self) -> tuple[str, ...]:
        return workbook_notes(self._package)

    def _rows(self, part: str) -> Iterator[Row]:
        number, hidden = 0, False
        cells: list[str] = []
        notes: list[str] = []
        for kind, data in self._read(part):
            if kind == _ROW:
                if cells:
                    yield Row(number, cells, hidden, tuple(notes))
                number, hidden = struct.unpack_from("<I", data)[0] + 1, bool(data[11] & _HIDDEN_ROW)
                cells, notes = [], []
                if number > LIMITS.rows:
                    raise refusals.damaged("a cell lies outside the sheet")
            elif kind <= _F_ERROR or kind == _RICH:
                self._put(kind, data, cells, notes)
            elif kind == _END_DATA:
                break
        if cells:
            yield Row(number, cells, hidden, tuple(notes))

    def _put(self, kind: int, data: bytes, cells: list[str], notes: list[str]) -> None:
        column, style = struct.unpack_from("<II", data)
        if column >= LIMITS.columns:
            raise refusals.damaged("a cell lies outside the sheet")
        value, damaged = self._value(kind, data, style & 0xFFFFFF)
        if not value:
            return
        if column >= len(cells):
            cells.extend([""] * (column + 1 - len(cells)))
        cells[column] = value
        if damaged:
            notes.append(f"damaged_number:{column + 1}")

    def _value(self, kind: int, data: bytes, style: int) -> tuple[str, bool]:
        match kind:
            case 7:  # shared string
                return self._strings.at(struct.unpack_from("<I", data, 8)[0]), False
            case 6 | 8:  # text, text of a formula
                return _text(data, 8)[0], False
            case 62:  # rich text
                return _text(data, 9)[0], False
            case 2:  # packed number
                return self._number(rk_number(struct.unpack_from("<I", data, 8)[0]), style)
            case 5 | 9:  # number, number of a formula
                return self._number(struct.unpack_from("<d", data, 8)[0], style)
            case 4 | 10:  # truth value, truth value of a formula
                return ("TRUE" if data[8] else "FALSE"), False
            case _:
                return "", False

    def _number(self, value: float, style: int) -> tuple[str, bool]:
        if self._formats is None or style >= len(self._formats):
            return float_text(value)
        return self._formats[style].text(repr(value), date1904=self._date1904)

    def _read_formats(self) -> list[NumberFormat]:
        custom: dict[int, NumberFormat] = {}
        styles: list[int] = []
        inside = False
        for kind, data in self._part("styles"):
            if kind == _FORMAT:
                custom[struct.unpack_from("<H", data)[0]] = parse(_text(data, 2)[0])
            elif kind in (_BEGIN_XFS, _END_XFS):
                inside = kind == _BEGIN_XFS
            elif kind == _XF and inside:
                styles.append(struct.unpack_from("<H", data, 2)[0])
        return [custom.get(each) or built_in(each) for each in styles]

    def _part(self, wanted: str) -> Iterator[tuple[int, bytes]]:
        for kind, target in self._targets.values():
            if kind == wanted and self._package.has(target):
                return self._read(target)
        return iter(())

    def _read(self, part: str) -> Iterator[tuple[int, bytes]]:
        with self._package.open(part) as member:
            try:
                yield from _records(member)
            except (*BROKEN, struct.error, IndexError):
                raise refusals.damaged() from None

    def _guarded_survey(self, part: str) -> tuple[int | None, tuple[str, ...]]:
        """A damaged sheet says so when it is read; the others can still be chosen."""
        try:
            return self._survey(part)
        except (struct.error, IndexError):
            return None, ()

    def _survey(self, part: str) -> tuple[int | None, tuple[str, ...]]:
        last = 0
        notes: dict[str, None] = {}
        for kind, data in self._read(part):
            if kind == _ROW:
                last = struct.unpack_from("<I", data)[0] + 1
                if data[11] & _HIDDEN_ROW:
                    notes["hidden_rows"] = None
            elif kind == _COLUMN and data[16] & _HIDDEN_COLUMN:
                notes["hidden_columns"] = None
            elif kind == _MERGE:
                notes["merged_cells"] = None
        return last or None, tuple(notes)


class _Xlsb:
    name = "xlsb"
    largest = LIMITS.file_bytes

    def recognises(self, probe: Probe) -> bool:
        return any(member.endswith("workbook.bin") for member in probe.members)

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> _Workbook:  # noqa: ARG002 - one interface
        return _Workbook(Package(file), options)


FORMAT = _Xlsb()
