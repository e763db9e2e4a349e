"""Take rows out of an old workbook (xls, [MS-XLS]): their cells go, blank rows stay, their texts are overwritten.

The stream keeps its length, with zeros behind its end, so that the file around it stays as it came.
"""

import struct
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from lead_desk.readers import refusals
from lead_desk.readers.cutting.xml_rows import Edit, edited

_BOF, _EOF, _CONTINUE, _STRING, _SST, _SHEET = 0x809, 0x0A, 0x3C, 0x207, 0xFC, 0x85
_LABEL_SST, _MANY_NUMBERS, _LINK, _LINK_TIP = 0xFD, 0xBD, 0x1B8, 0x800
_FORMULAS = frozenset({0x06, 0x206, 0x406})
_CELLS = frozenset({_LABEL_SST, 0x204, 0xD6, 0x27E, 0x203, 0x205, _MANY_NUMBERS, *_FORMULAS})
_SHARED_FORMULAS = frozenset({0x4BC, 0x221, 0x236})
_PLACES_OF_ROWS = frozenset({0x20B, 0xD7})  # where rows stand in the stream; programs do without
_CRITERIA = frozenset({0x9E, 0x87E})
_HEAD = 3  # count and width of a text
_DOUBLE_BYTE, _EXTENDED, _RICH = 1, 4, 8
_COPIES = {
    0x1C: "The sheet has comments, which would lose their rows.",
    0xB0: "The workbook has a pivot table, which keeps a copy of the rows.",
}


class _Record(NamedTuple):
    kind: int
    start: int
    end: int

    @property
    def inside(self) -> int:
        """Return where its bytes begin."""
        return self.start + 4


def cut_stream(data: bytes, offset: int, gone: Set[int]) -> bytes:
    """Return the stream of a workbook without some rows of one sheet, as long as it was.

    Args:
        data: the stream.
        offset: where the sheet begins.
        gone: numbers of the rows that go.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`.
        struct.error, IndexError: damaged.
    """
    whole = list(_records(data))
    edits, strings = _sheet_edits(data, whole, offset, gone)
    edits += [Edit(record.start, record.end) for record in whole if record.kind in _PLACES_OF_ROWS]
    edits.sort(key=lambda edit: edit.start)
    kept = _shared(data, whole, {edit.start for edit in edits})
    blanked = bytearray(data)
    for start, end, sign in _texts(data, whole, strings - kept):
        blanked[start:end] = sign * ((end - start) // len(sign))
    _move_sheets(blanked, whole, edits)
    return edited(bytes(blanked), edits).ljust(len(data), b"\0")


def shown_by_formulas(data: bytes) -> list[str]:
    """Return the texts that the formulas of all sheets show, as the file keeps them."""
    found: list[str] = []
    for record in _records(data):
        if record.kind == _STRING and record.end - record.inside > _HEAD:
            flags, text = data[record.inside + 2], data[record.inside + _HEAD : record.end]
            found.append(text.decode("utf-16-le" if flags & _DOUBLE_BYTE else "latin-1", "replace"))
    return found


def _records(data: bytes) -> Iterator[_Record]:
    at = 0
    while at + 4 <= len(data):
        kind, size = struct.unpack_from("<HH", data, at)
        if not kind and not size:  # what stands behind the end
            return
        yield _Record(kind, at, at + 4 + size)
        at += 4 + size


def _sheet_edits(data: bytes, whole: Sequence[_Record], offset: int, gone: Set[int]) -> tuple[list[Edit], set[int]]:
    """Return what goes of the sheet, and the numbers of the shared strings that went with it."""
    edits: list[Edit] = []
    strings: set[int] = set()
    going = False
    for record in _of_sheet(whole, offset):
        if record.kind in _SHARED_FORMULAS and going:
            raise refusals.not_as_it_came("A formula of a row that must go is shared with rows that stay.")
        if record.kind in _CELLS:
            going = _row(data, record) in gone
            if going and record.kind == _LABEL_SST:
                strings.add(struct.unpack_from("<I", data, record.inside + 6)[0])
        elif record.kind in (_LINK, _LINK_TIP):
            at = record.inside + (2 if record.kind == _LINK_TIP else 0)
            first, last = struct.unpack_from("<HH", data, at)
            going = first == last and first + 1 in gone
        elif record.kind not in (_STRING, _CONTINUE):
            going = record.kind in _CRITERIA  # that may name people who are gone
        if going:
            edits.append(Edit(record.start, record.end))
    return edits, strings


def _of_sheet(whole: Sequence[_Record], offset: int) -> Iterator[_Record]:
    """Yield the records of one sheet, if nothing of it keeps copies of cells."""
    inside = False
    for record in whole:
        if record.kind in _COPIES and (inside or record.kind == 0xB0):
            raise refusals.not_as_it_came(_COPIES[record.kind])
        if record.kind == _BOF and inside:
            raise refusals.not_as_it_came("The workbook has a chart, which keeps a copy of cells.")
        inside |= record.start == offset
        if inside:
            yield record
            inside = record.kind != _EOF


def _row(data: bytes, record: _Record) -> int:
    number: int = struct.unpack_from("<H", data, record.inside)[0]
    return number + 1


def _shared(data: bytes, whole: Sequence[_Record], gone: Set[int]) -> set[int]:
    """Return the numbers of the shared strings that cells still point at."""
    still = (record for record in whole if record.kind == _LABEL_SST and record.start not in gone)
    return {struct.unpack_from("<I", data, record.inside + 6)[0] for record in still}


def _texts(data: bytes, whole: Sequence[_Record], orphans: set[int]) -> Iterator[tuple[int, int, bytes]]:
    """Yield where the letters of some shared strings stand, and a blank as wide as they are."""
    if not orphans:
        return
    table = next(at for at, record in enumerate(whole) if record.kind == _SST)
    parts = [whole[table]]
    for record in whole[table + 1 :]:
        if record.kind != _CONTINUE:
            break
        parts.append(record)
    walk = _Walk(data, parts)
    walk.skip(8)
    for number in range(max(orphans) + 1):
        letters, has_more = walk.string()
        if number in orphans:
            if has_more:
                raise refusals.not_as_it_came("Texts of rows that must go have readings beside them.")
            yield from letters


class _Walk:
    """Goes along the shared strings, from one continued record into the next."""

    def __init__(self, data: bytes, parts: Sequence[_Record]) -> None:
        self._data = data
        self._parts = [(record.inside, record.end) for record in parts if record.end > record.inside]
        self._index = 0
        self._at = self._parts[0][0]

    def skip(self, count: int) -> int:
        """Pass some bytes; return where the first of them stood."""
        if count:
            self._into_next()
        first = self._at
        while count:
            self._into_next()
            step = min(count, self._parts[self._index][1] - self._at)
            self._at += step
            count -= step
        return first

    def string(self) -> tuple[list[tuple[int, int, bytes]], bool]:
        """Pass a string; return where its letters stand, and whether it has a reading."""
        head = b"".join(self._data[at : at + 1] for at in (self.skip(1), self.skip(1), self.skip(1)))
        count, flags = struct.unpack("<HB", head)
        runs = self._number(2) if flags & _RICH else 0
        extra = self._number(4) if flags & _EXTENDED else 0
        letters = list(self._letters(count, flags))
        self.skip(4 * runs + extra)
        return letters, bool(extra)

    def _number(self, size: int) -> int:
        return int.from_bytes(bytes(self._data[self.skip(1)] for _ in range(size)), "little")

    def _letters(self, count: int, flags: int) -> Iterator[tuple[int, int, bytes]]:
        while count:
            if self._into_next():
                flags = self._data[self._at]  # each record says anew how wide its letters are
                self._at += 1
            width = 2 if flags & _DOUBLE_BYTE else 1
            fits = min(count, (self._parts[self._index][1] - self._at) // width)
            if not fits:
                raise refusals.not_as_it_came("The workbook is written in an unusual way.")
            yield self._at, self._at + fits * width, b" \0" if width == 2 else b" "
            self._at += fits * width
            count -= fits

    def _into_next(self) -> bool:
        """Step into the next record where this one is used up; tell whether that was so."""
        moved = False
        while self._at >= self._parts[self._index][1]:
            self._index += 1
            self._at = self._parts[self._index][0]
            moved = True
        return moved


def _move_sheets(data: bytearray, whole: Sequence[_Record], edits: Sequence[Edit]) -> None:
    """Say where each sheet begins, now that those before it are shorter."""
    starts = [edit.start for edit in edits]
    lengths = [0]
    for edit in edits:
        lengths.append(lengths[-1] + edit.end - edit.start)
    for record in whole:
        if record.kind == _SHEET:
            offset = struct.unpack_from("<I", data, record.inside)[0]
            struct.pack_into("<I", data, record.inside, offset - lengths[bisect_right(starts, offset)])
