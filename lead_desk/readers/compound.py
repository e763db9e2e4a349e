"""Read OLE compound files ([MS-CFB]): the container of old workbooks and of encrypted new ones.

Every chain is walked with a count of its steps, so a loop in a crafted file ends as "damaged", not in memory.
"""

import struct
from collections.abc import Iterator
from typing import BinaryIO

from lead_desk.domain.values import dataclass
from lead_desk.readers import refusals
from lead_desk.readers.limits import LIMITS

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END, _FREE = 0xFFFFFFFE, 0xFFFFFFFF
_LARGEST_REGULAR = 0xFFFFFFFA
_ENTRY = 128


@dataclass(frozen=True, slots=True)
class _Entry:
    start: int
    size: int


class Compound:
    """The streams of one compound file, by lower-case name.

    Attributes:
        folders: lower-case names of the folders inside, such as those of embedded objects.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        try:
            self._open()
        except (struct.error, IndexError, ValueError):
            raise refusals.damaged() from None

    @property
    def names(self) -> tuple[str, ...]:
        """Return the lower-case names of all streams."""
        return tuple(self._entries)

    def read(self, name: str) -> bytes:
        """Return a stream.

        Raises:
            UnreadableFileError: it is missing or its chain is broken.
        """
        entry = self._entries.get(name)
        if entry is None:
            raise refusals.damaged("a part is missing")
        try:
            if entry.size < self._mini_cutoff:
                return self._chain_mini(entry.start)[: entry.size]
            return self._chain(entry.start)[: entry.size]
        except (struct.error, IndexError):
            raise refusals.damaged() from None

    def replaced(self, name: str, content: bytes) -> bytes:
        """Return the whole file with the content of one stream changed, and nothing left in its free places.

        Args:
            name: of the stream.
            content: as long as the stream.

        Raises:
            UnreadableFileError: the stream's chain is broken.
        """
        entry = self._entries[name]
        data = bytearray(self._data)
        for number, state in enumerate(self._table):
            start = (number + 1) * self._size
            if state == _FREE and start < len(data):
                data[start : start + self._size] = bytes(len(data[start : start + self._size]))
        try:
            places = self._mini_places(entry.start) if entry.size < self._mini_cutoff else self._places(entry.start)
            rest = content
            for start, size in places:
                data[start : start + size] = rest[:size].ljust(len(data[start : start + size]), b"\0")
                rest = rest[size:]
        except IndexError:
            raise refusals.damaged() from None
        return bytes(data)

    def _places(self, number: int) -> Iterator[tuple[int, int]]:
        """Yield where the sectors of a chain stand in the file, and how long they are."""
        steps = len(self._data) // self._size + 1
        while number < _LARGEST_REGULAR and steps:
            yield (number + 1) * self._size, self._size
            number = self._table[number]
            steps -= 1

    def _mini_places(self, number: int) -> Iterator[tuple[int, int]]:
        sectors = [start for start, _size in self._places(self._mini_start)]
        each = self._size // self._mini
        steps = len(self._mini_table)
        while number < _LARGEST_REGULAR and steps:
            yield sectors[number // each] + number % each * self._mini, self._mini
            number = self._mini_table[number]
            steps -= 1

    def _open(self) -> None:
        head = self._data
        shift, mini_shift = struct.unpack_from("<HH", head, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise refusals.damaged()
        self._size, self._mini = 1 << shift, 1 << mini_shift
        first_directory = struct.unpack_from("<I", head, 48)[0]
        self._mini_cutoff, first_mini, _, first_more, more = struct.unpack_from("<IIIII", head, 56)
        self._table = self._read_table(first_more, more)
        self._mini_table: list[int] = []
        if first_mini < _LARGEST_REGULAR:
            raw = self._chain(first_mini)
            self._mini_table = list(struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4]))
        self._read_directory(self._chain(first_directory))

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        sector = self._data[start : start + self._size]
        if number > _LARGEST_REGULAR or not sector:
            raise refusals.damaged()
        return sector

    def _read_table(self, first_more: int, more: int) -> list[int]:
        places = [place for place in struct.unpack_from("<109I", self._data, 76) if place < _LARGEST_REGULAR]
        seen: set[int] = set()
        while first_more < _LARGEST_REGULAR and len(seen) < more:
            if first_more in seen:
                raise refusals.damaged()
            seen.add(first_more)
            words = struct.unpack(f"<{self._size // 4}I", self._sector(first_more))
            places.extend(place for place in words[:-1] if place < _LARGEST_REGULAR)
            first_more = words[-1]
        if len(places) > len(self._data) // self._size + 1:
            raise refusals.damaged()
        table: list[int] = []
        for place in places:
            sector = self._sector(place).ljust(self._size, b"\xff")
            table.extend(struct.unpack(f"<{self._size // 4}I", sector))
        return table

    def _chain(self, number: int) -> bytes:
        parts: list[bytes] = []
        steps = len(self._data) // self._size + 1
        while number < _LARGEST_REGULAR:
            if len(parts) > steps:
                raise refusals.damaged()
            parts.append(self._sector(number))
            number = self._table[number]
        return b"".join(parts)

    def _chain_mini(self, number: int) -> bytes:
        parts: list[bytes] = []
        while number < _LARGEST_REGULAR:
            if len(parts) > len(self._mini_table):
                raise refusals.damaged()
            parts.append(self._mini_stream[number * self._mini : (number + 1) * self._mini])
            number = self._mini_table[number]
        return b"".join(parts)

    def _read_directory(self, raw: bytes) -> None:
        self._entries: dict[str, _Entry] = {}
        self._mini_stream, self._mini_start = b"", _END
        self.folders: set[str] = set()
        for at in range(0, len(raw) - _ENTRY + 1, _ENTRY):
            kind, name_size = raw[at + 66], struct.unpack_from("<H", raw, at + 64)[0]
            name = raw[at : at + max(0, min(name_size, 64) - 2)].decode("utf-16-le", "replace").casefold()
            start, size = struct.unpack_from("<IQ", raw, at + 116)
            size &= 0xFFFFFFFF  # the upper half is noise in files of 512-byte sectors
            if kind == 5 and size:
                self._mini_stream, self._mini_start = self._chain(start), start
            elif kind == 1:
                self.folders.add(name)
            elif kind == 2:
                self._entries.setdefault(name, _Entry(start, size))


def open_compound(file: BinaryIO) -> Compound:
    """Open a compound file.

    Raises:
        UnreadableFileError: damaged, looped or too large.
    """
    file.seek(0)
    data = file.read(LIMITS.file_bytes + 1)
    if len(data) > LIMITS.file_bytes:
        raise refusals.too_large("This file has more than 100 MB.")
    file.seek(0)
    return Compound(data)
