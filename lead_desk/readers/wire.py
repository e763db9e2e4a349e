"""The frames between the reading child and the parent: lengths, numbers and UTF-8 text, nothing that could run.

A frame is one byte of kind, four bytes of length, then the payload. Rows travel as three arrays (numbers, widths,
hidden marks), the rare notes as JSON, and all cells of the block joined by NUL, which no cell may hold. The parent
checks every count before it believes it: the child has read a stranger's file.
"""

import base64
import json
import struct
import zlib
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import IO, overload

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import FileInfo, RawBlock, RawRow, RowsGone, SheetInfo, StayingRows
from lead_desk.readers import refusals
from lead_desk.readers.shape import Row

INFO, ROWS, BYTES, ERROR, END = b"I", b"R", b"B", b"E", b"Z"
LARGEST_FRAME = 256_000_000

_HEAD = struct.Struct("<cI")
_COUNTS = struct.Struct("<III")
_ROW_HEAD = 9  # bytes of a row's number, width and hidden mark


def write_frame(out: IO[bytes], kind: bytes, payload: bytes = b"") -> None:
    """Send one frame and flush it, so that the parent sees rows while the file is still being parsed."""
    out.write(_HEAD.pack(kind, len(payload)))
    out.write(payload)
    out.flush()


def read_frame(source: IO[bytes]) -> tuple[bytes, bytes] | None:
    """Return kind and payload of the next frame, or None when the child ended without one.

    Raises:
        UnreadableFileError: the frame is cut off or claims to be larger than any that the child sends.
    """
    head = source.read(_HEAD.size)
    if not head:
        return None
    if len(head) < _HEAD.size:
        raise refusals.reader_died()
    kind, length = _HEAD.unpack(head)
    if length > LARGEST_FRAME:
        raise refusals.reader_died()
    payload = source.read(length)
    if len(payload) < length:
        raise refusals.reader_died()
    return kind, payload


def pack_rows(rows: Sequence[Row | RawRow]) -> bytes:
    """Pack a block of rows; no cell holds a NUL or a lone surrogate (`lead_desk.readers.cells.clean`)."""
    count = len(rows)
    numbers = struct.pack(f"<{count}I", *[row.number for row in rows])
    widths = struct.pack(f"<{count}I", *[len(row.cells) for row in rows])
    hidden = bytes([row.hidden for row in rows])
    noted = {str(index): row.notes for index, row in enumerate(rows) if row.notes}
    notes = json.dumps(noted).encode() if noted else b""
    cells = [cell for row in rows for cell in row.cells]
    text = "\0".join(cells).encode("utf-8")
    return b"".join((_COUNTS.pack(count, len(cells), len(notes)), numbers, widths, hidden, notes, text))


class PackedRows(Sequence[RawRow]):
    """A block of rows as it came from the child: unpacked where it is looked into, passed on as it is elsewhere.

    Attributes:
        payload: the rows as `pack_rows` made them.

    Raises:
        UnreadableFileError: the counts do not agree with the payload; at once, or when the rows are looked at.
    """

    __slots__ = ("_count", "_rows", "payload")

    def __init__(self, payload: bytes) -> None:
        self.payload = payload
        self._rows: RawBlock | None = None
        if len(payload) < _COUNTS.size:
            raise refusals.reader_died()
        count, cells, notes = _COUNTS.unpack_from(payload)
        self._count = int(count)
        least = _COUNTS.size + _ROW_HEAD * self._count + notes + max(0, cells - 1)
        if len(payload) < least:
            raise refusals.reader_died()

    @property
    def has_hidden(self) -> bool:
        """Whether a row is hidden, told without unpacking them."""
        begin = _COUNTS.size + (_ROW_HEAD - 1) * self._count
        return self.payload.find(b"\1", begin, begin + self._count) >= 0

    def __len__(self) -> int:
        """Return how many rows there are."""
        return self._count

    @overload
    def __getitem__(self, place: int) -> RawRow: ...
    @overload
    def __getitem__(self, place: slice) -> list[RawRow]: ...
    def __getitem__(self, place: int | slice) -> RawRow | list[RawRow]:
        """Return a row, or some of them."""
        return self._unpacked()[place]

    def __iter__(self) -> Iterator[RawRow]:
        """Yield the rows."""
        return iter(self._unpacked())

    def _unpacked(self) -> RawBlock:
        if self._rows is None:
            self._rows = unpack_rows(self.payload)
        return self._rows


def unpack_rows(payload: bytes) -> RawBlock:
    """Return the rows of a block.

    Raises:
        UnreadableFileError: the counts do not agree with the payload.
    """
    try:
        return _unpack(payload)
    except (struct.error, UnicodeDecodeError, ValueError, TypeError, AttributeError):
        raise refusals.reader_died() from None


def _unpack(payload: bytes) -> RawBlock:
    count, cell_count, note_size = _COUNTS.unpack_from(payload)
    at = _COUNTS.size
    numbers = struct.unpack_from(f"<{count}I", payload, at)
    widths = struct.unpack_from(f"<{count}I", payload, at + 4 * count)
    at += 8 * count
    hidden = payload[at : at + count]
    at += count
    notes = json.loads(payload[at : at + note_size]) if note_size else {}
    cells = payload[at + note_size :].decode("utf-8").split("\0") if cell_count else []
    if len(cells) != cell_count or sum(widths) != cell_count or len(hidden) != count:
        raise refusals.reader_died()
    noted = {int(index): tuple(str(code) for code in codes) for index, codes in notes.items()}
    if noted and not 0 <= min(noted) <= max(noted) < count:
        raise refusals.reader_died()
    marked = frozenset(at for at, mark in enumerate(hidden) if mark) if any(hidden) else frozenset[int]()
    return RawBlock(numbers, widths, cells, marked, noted)


def pack_stays(staying: Iterable[StayingRows]) -> str:
    """Pack which rows of some sheets stay: all down to the header, and those numbered."""
    packed = (
        (rows.sheet, rows.header_row, zlib.compress(array("I", sorted(rows.rows)).tobytes(), 1)) for rows in staying
    )
    return " ".join(f"{sheet}:{header_row}:{base64.b64encode(rows).decode()}" for sheet, header_row, rows in packed)


def unpack_stays(text: str) -> Iterator[tuple[int, Callable[[int], bool]]]:
    """Yield each sheet's index with what tells by a row's number whether it stays."""
    for part in text.split():
        sheet, header_row, packed = part.split(":")
        yield int(sheet), _staying(int(header_row), frozenset(array("I", zlib.decompress(base64.b64decode(packed)))))


def _staying(header_row: int, numbers: frozenset[int]) -> Callable[[int], bool]:
    return lambda number: number <= header_row or number in numbers


def unpack_gone(payload: bytes) -> RowsGone:
    """Return what the child left where it took rows out.

    Raises:
        UnreadableFileError: the child sent something else.
    """
    try:
        return RowsGone(payload.decode())
    except ValueError:
        raise refusals.reader_died() from None


def pack_error(error: UnreadableFileError) -> bytes:
    """Pack a refusal: sentence, remedy and code."""
    return json.dumps([error.sentence, error.remedy, error.reason]).encode()


def unpack_error(payload: bytes) -> UnreadableFileError:
    """Return the refusal that the child sent."""
    try:
        sentence, remedy, code = json.loads(payload)
    except ValueError:
        return refusals.reader_died()
    return UnreadableFileError(str(sentence), str(remedy), code=str(code))


def pack_info(kind: str, sheets: tuple[SheetInfo, ...], encodings: tuple[str, ...], notes: tuple[str, ...]) -> bytes:
    """Pack what the child found out about the file."""
    listed = [[s.name, s.index, s.state, s.rows, s.encoding, s.delimiter, list(s.notes)] for s in sheets]
    return json.dumps({"kind": kind, "sheets": listed, "encodings": encodings, "notes": notes}).encode()


def unpack_info(payload: bytes, name: str, size: int, *, first_look: bool) -> FileInfo:
    """Return the description of the file; its name and size, and how far it was looked at, the parent knows itself.

    Raises:
        UnreadableFileError: the child sent something else.
    """
    try:
        found = json.loads(payload)
        sheets = tuple(
            SheetInfo(str(title), int(index), str(state), rows, str(encoding), str(delimiter), tuple(map(str, notes)))
            for title, index, state, rows, encoding, delimiter, notes in found["sheets"]
        )
        encodings, notes = tuple(map(str, found["encodings"])), tuple(map(str, found["notes"]))
        return FileInfo(name, str(found["kind"]), size, sheets, encodings, notes, first_look)
    except (ValueError, TypeError, KeyError):
        raise refusals.reader_died() from None
