"""Records of BIFF5 and BIFF8 streams, the inside of xls workbooks ([MS-XLS])."""

import codecs
import struct
from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import NamedTuple

from lead_desk.domain.values import dataclass
from lead_desk.readers import refusals
from lead_desk.readers.cells import float_text
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.number_formats import NumberFormat, built_in, parse
from lead_desk.readers.rk import rk_number
from lead_desk.readers.shape import Row
from lead_desk.readers.shared_texts import SharedTexts

_CONTINUE, _EOF, _BOF = 0x3C, 0x0A, 0x809
_BIFF8 = 0x600
_STATES = {1: "hidden", 2: "very_hidden"}
_WORKSHEET = 0
_HIDDEN_ROW, _DOUBLE_BYTE, _RICH, _EXTENDED = 0x20, 1, 8, 4


class Record(NamedTuple):
    """One record; `parts` are its own bytes and those of the records that continue it."""

    kind: int
    parts: list[bytes]

    @property
    def data(self) -> bytes:
        """Return the record's own bytes."""
        return self.parts[0]


class Records:
    """The records of a substream, from an offset to its end mark."""

    def __init__(self, data: bytes, offset: int) -> None:
        self._data = data
        self._at = offset
        self._depth = 0

    def __iter__(self) -> Iterator[Record]:
        return self

    def __next__(self) -> Record:
        if self._at + 4 > len(self._data) or self._at < 0:
            raise StopIteration
        kind, size = struct.unpack_from("<HH", self._data, self._at)
        parts = [self._take(size)]
        while self._data[self._at : self._at + 2] == b"\x3c\x00":
            parts.append(self._take(struct.unpack_from("<H", self._data, self._at + 2)[0]))
        if kind == _EOF:
            self._depth -= 1
            if self._depth <= 0:
                self._at = len(self._data)
        elif kind == _BOF:
            # Charts inside a sheet are substreams of their own.
            self._depth += 1
        return Record(kind, parts)

    @property
    def depth(self) -> int:
        """Tell how deep the current substream lies; 1 is the sheet itself."""
        return self._depth

    def _take(self, size: int) -> bytes:
        start = self._at + 4
        self._at = start + size
        return self._data[start : self._at]


@dataclass(frozen=True, slots=True)
class BiffSheet:
    """One worksheet: its name, whether it shows, and where its substream begins."""

    name: str
    state: str
    offset: int


@dataclass(slots=True)
class Globals:
    """What the first substream says about the whole workbook."""

    biff8: bool = True
    codec: str = "cp1252"
    date1904: bool = False
    sheets: list[BiffSheet] = field(default_factory=list)
    strings: SharedTexts = field(default_factory=lambda: SharedTexts(iter(())))
    custom: dict[int, NumberFormat] = field(default_factory=dict)
    styles: list[int] = field(default_factory=list)

    def format_of(self, style: int) -> NumberFormat | None:
        """Return the number format of a cell style."""
        if style >= len(self.styles):
            return None
        number = self.styles[style]
        return self.custom.get(number) or built_in(number)


def read_globals(data: bytes) -> Globals:
    """Read the first substream.

    The texts that its cells share are taken in as the cells ask for them.

    Raises:
        UnreadableFileError: encrypted, too old or damaged.
        struct.error, IndexError: damaged in a way that the caller names.
    """
    found = Globals()
    listed: list[bytes] = []
    for record in Records(data, 0):
        body = record.data
        match record.kind:
            case 0x809:
                found.biff8 = struct.unpack_from("<H", body)[0] == _BIFF8
            case 0x009 | 0x209 | 0x409:
                raise refusals.too_old("of Excel 4 or older, from around 1990")
            case 0x2F:
                raise refusals.encrypted_otherwise()
            case 0x42:
                found.codec = _codec(struct.unpack_from("<H", body)[0])
            case 0x22:
                found.date1904 = struct.unpack_from("<H", body)[0] == 1
            case 0x85:
                listed.append(body)
            case _:
                _style_or_string(record, found)
    found.sheets = [sheet for sheet in (_sheet(body, found) for body in listed) if sheet]
    return found


def _style_or_string(record: Record, found: Globals) -> None:
    body = record.data
    if record.kind == 0x41E:
        number = struct.unpack_from("<H", body)[0]
        code = short_text(body, 2, found, wide_count=found.biff8)
        found.custom[number] = parse(code)
    elif record.kind == 0xE0:
        found.styles.append(struct.unpack_from("<H", body, 2)[0])
    elif record.kind == 0xFC:
        found.strings = SharedTexts((text,) for text in shared_strings(record.parts))


def _codec(page: int) -> str:
    name = {1200: "utf-16-le", 32768: "mac_roman", 32769: "cp1252", 10000: "mac_roman"}.get(page, f"cp{page}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def _sheet(body: bytes, found: Globals) -> BiffSheet | None:
    offset, state, kind = struct.unpack_from("<IBB", body)
    if kind != _WORKSHEET:
        return None
    return BiffSheet(short_text(body, 6, found, wide_count=False), _STATES.get(state & 3, "visible"), offset)


def short_text(body: bytes, at: int, found: Globals, *, wide_count: bool) -> str:
    """Return a text that lies within one record.

    Args:
        body: of the record.
        at: where its count begins.
        found: tells the version and the code page.
        wide_count: the count has two bytes.
    """
    count = struct.unpack_from("<H", body, at)[0] if wide_count else body[at]
    at += 2 if wide_count else 1
    if not found.biff8:
        return body[at : at + count].decode(found.codec, "replace")
    flags = body[at]
    at += 1 + (2 if flags & _RICH else 0) + (4 if flags & _EXTENDED else 0)
    if flags & _DOUBLE_BYTE:
        return body[at : at + 2 * count].decode("utf-16-le", "ignore")
    return body[at : at + count].decode("latin-1")


class _Parts:
    """Reads on from one continued record into the next."""

    def __init__(self, parts: list[bytes]) -> None:
        self._parts = [part for part in parts if part]
        self._index = 0
        self._at = 0

    def take(self, count: int) -> bytes:
        """Return bytes, whatever record they lie in."""
        taken = b""
        while len(taken) < count:
            part = self._part()
            piece = part[self._at : self._at + count - len(taken)]
            self._at += len(piece)
            taken += piece
        return taken

    def text(self, count: int, flags: int) -> str:
        """Return characters; each continued record says anew how wide they are."""
        pieces: list[str] = []
        while count:
            part = self._part()
            if self._at == 0 and self._index:
                flags = part[0]
                self._at = 1
            width = 2 if flags & _DOUBLE_BYTE else 1
            room = min(count, (len(part) - self._at) // width)
            raw = part[self._at : self._at + room * width]
            pieces.append(raw.decode("utf-16-le" if width == 2 else "latin-1", "surrogatepass"))
            self._at += room * width
            count -= room
            if room == 0:
                self._at = len(part)
        return "".join(pieces)

    def _part(self) -> bytes:
        while self._at >= len(self._parts[self._index]):
            self._index += 1
            self._at = 0
        return self._parts[self._index]


def shared_strings(parts: list[bytes]) -> Iterator[str]:
    """Yield the texts of the shared string table; its claimed count is not believed."""
    reader = _Parts(parts)
    try:
        reader.take(8)
        while True:
            count, flags = struct.unpack("<HB", reader.take(3))
            runs = struct.unpack("<H", reader.take(2))[0] if flags & _RICH else 0
            extra = struct.unpack("<I", reader.take(4))[0] if flags & _EXTENDED else 0
            text = reader.text(count, flags)
            yield text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
            reader.take(4 * runs + extra)
    except IndexError:
        return  # the end of the last part is the end of the table


def survey_sheet(records: Iterable[Record]) -> tuple[int | None, tuple[str, ...]]:
    """Return the last row number of a sheet and codes of what is hidden or merged."""
    last = 0
    notes: dict[str, None] = {}
    for record in records:
        body = record.data
        if record.kind == 0x208:
            last = max(last, struct.unpack_from("<H", body)[0] + 1)
            if body[12] & _HIDDEN_ROW:
                notes["hidden_rows"] = None
        elif record.kind == 0x7D and len(body) > 8 and body[8] & 1:
            notes["hidden_columns"] = None
        elif record.kind == 0xE5:
            notes["merged_cells"] = None
    return last or None, tuple(notes)


def rows_of_sheet(records: "Iterator[Record]", book: Globals) -> Iterator[Row]:
    """Yield the rows of a sheet.

    Raises:
        UnreadableFileError: damaged.
        struct.error, IndexError: damaged in a way that the caller names.
    """
    hidden: set[int] = set()
    current = _RowInMaking(0)
    pending: tuple[int, int] | None = None
    for record in records:
        if isinstance(records, Records) and records.depth > 1:
            continue
        if record.kind == 0x208:
            if record.data[12] & _HIDDEN_ROW:
                hidden.add(struct.unpack_from("<H", record.data)[0])
            continue
        if record.kind == 0x207 and pending:
            current.put(pending[1], _formula_text(record, book))
            pending = None
            continue
        for row, column, value, damaged in _cells(record, book):
            if row != current.row:
                yield from current.finished(hidden)
                current = _RowInMaking(row)
            current.put(column, value, damaged=damaged)
            pending = (row, column) if record.kind in (0x06, 0x206, 0x406) and not value else None
    yield from current.finished(hidden)


class _RowInMaking:
    def __init__(self, row: int) -> None:
        self.row = row
        self._cells: list[str] = []
        self._notes: list[str] = []

    def put(self, column: int, value: str, *, damaged: bool = False) -> None:
        if column >= LIMITS.columns:
            raise refusals.damaged("a cell lies outside the sheet")
        if not value:
            return
        self._cells.extend([""] * (column + 1 - len(self._cells)))
        self._cells[column] = value
        if damaged:
            self._notes.append(f"damaged_number:{column + 1}")

    def finished(self, hidden: set[int]) -> Iterator[Row]:
        if self._cells:
            yield Row(self.row + 1, self._cells, self.row in hidden, tuple(self._notes))


def _formula_text(record: Record, book: Globals) -> str:
    if book.biff8:
        reader = _Parts(record.parts)
        count, flags = struct.unpack("<HB", reader.take(3))
        return reader.text(count, flags)
    return short_text(record.data, 0, book, wide_count=True)


def _cells(record: Record, book: Globals) -> Iterator[tuple[int, int, str, bool]]:
    """Yield row, column, text and damage of each cell that a record holds."""
    body = record.data
    if record.kind == 0xBD:
        yield from _many_numbers(body, book)
        return
    if record.kind not in _READERS:
        return
    row, column, style = struct.unpack_from("<HHH", body)
    yield (row, column, *_READERS[record.kind](record, style, book))


def _many_numbers(body: bytes, book: Globals) -> Iterator[tuple[int, int, str, bool]]:
    row, first = struct.unpack_from("<HH", body)
    for index in range((len(body) - 6) // 6):
        style, packed = struct.unpack_from("<HI", body, 4 + 6 * index)
        yield (row, first + index, *_number(rk_number(packed), style, book))


def _number(value: float, style: int, book: Globals) -> tuple[str, bool]:
    shape = book.format_of(style)
    return shape.text(repr(value), date1904=book.date1904) if shape else float_text(value)


def _shared(record: Record, _style: int, book: Globals) -> tuple[str, bool]:
    return book.strings.at(struct.unpack_from("<I", record.data, 6)[0]), False


def _label(record: Record, _style: int, book: Globals) -> tuple[str, bool]:
    return short_text(record.data, 6, book, wide_count=True), False


def _packed(record: Record, style: int, book: Globals) -> tuple[str, bool]:
    return _number(rk_number(struct.unpack_from("<I", record.data, 6)[0]), style, book)


def _double(record: Record, style: int, book: Globals) -> tuple[str, bool]:
    return _number(struct.unpack_from("<d", record.data, 6)[0], style, book)


def _truth(record: Record, _style: int, _book: Globals) -> tuple[str, bool]:
    value, is_error = record.data[6], record.data[7]
    return ("" if is_error else "TRUE" if value else "FALSE"), False


def _formula(record: Record, style: int, book: Globals) -> tuple[str, bool]:
    result = record.data[6:14]
    if result[6:8] != b"\xff\xff":
        return _number(struct.unpack("<d", result)[0], style, book)
    if result[0] == 1:
        return ("TRUE" if result[2] else "FALSE"), False
    return "", False  # a text follows in a record of its own; errors and blanks are no values


_READERS = {0xFD: _shared, 0x204: _label, 0xD6: _label, 0x27E: _packed, 0x203: _double, 0x205: _truth,
            0x06: _formula, 0x206: _formula, 0x406: _formula}  # fmt: skip
