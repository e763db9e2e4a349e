"""Open zip packages only after their directory has been looked at: count, sizes, ratio, method, names, overlap."""

import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from lead_desk.readers import refusals
from lead_desk.readers.limits import LIMITS, Limits

_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_LOCAL_HEADER = 30
_CHUNK = 1 << 20

# What a broken archive makes the standard library raise, besides its own error (seen while fuzzing).
BROKEN = (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError, ValueError, KeyError)


class Package:
    """A zip archive that passed the check; its members are found whatever their case and slashes."""

    def __init__(self, file: BinaryIO, limits: Limits = LIMITS) -> None:
        self._file = file
        try:
            self._zip = zipfile.ZipFile(file)
        except BROKEN:
            raise refusals.damaged() from None
        self.entries = [entry for entry in self._zip.infolist() if not entry.is_dir()]
        _inspect(self._zip.infolist(), limits)
        self._by_name = {_plain(entry.filename): entry for entry in self.entries}
        if len(self._by_name) < len(self.entries):
            raise refusals.hostile("holds two parts of one name")

    def has(self, name: str) -> bool:
        """Tell whether a member is there."""
        return _plain(name) in self._by_name

    def size(self, name: str) -> int:
        """Return the unpacked size of a member in bytes, 0 when it is missing."""
        entry = self._by_name.get(_plain(name))
        return entry.file_size if entry else 0

    def open(self, name: str) -> BinaryIO:
        """Open a member for streaming.

        Raises:
            UnreadableFileError: it is missing or damaged.
        """
        entry = self._by_name.get(_plain(name))
        if entry is None:
            raise refusals.damaged("a part is missing")
        try:
            return self._zip.open(entry)  # type: ignore[return-value]  # ZipExtFile reads like a binary file
        except BROKEN:
            raise refusals.damaged() from None

    def as_it_came(self) -> Iterator[bytes]:
        """Yield the bytes of the archive itself."""
        self._file.seek(0)
        while block := self._file.read(_CHUNK):
            yield block

    def read(self, name: str, limit: int) -> bytes:
        """Return a whole member.

        Args:
            name: of the member.
            limit: bytes above which it is refused.

        Raises:
            UnreadableFileError: missing, damaged or larger than `limit`.
        """
        if self.size(name) > limit:
            raise refusals.too_large("One part of this file is far too long.")
        with self.open(name) as member:
            try:
                return member.read()
            except BROKEN:
                raise refusals.damaged() from None


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()


def _inspect(entries: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(entries) > limits.members:
        raise refusals.hostile(f"holds {len(entries):,} parts")
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise refusals.encrypted_otherwise()
    total = sum(entry.file_size for entry in entries)
    if total > limits.unpacked_bytes:
        most = limits.unpacked_bytes / 1e9
        raise refusals.too_large(f"This file unpacks to {total / 1e9:.2f} GB; the limit is {most:.2f} GB.")
    for entry in entries:
        if entry.compress_type not in _METHODS:
            raise refusals.hostile("is packed in a way that spreadsheet programs never use")
        if entry.file_size > limits.ratio_floor and entry.file_size > limits.ratio * max(entry.compress_size, 1):
            raise refusals.too_large(f"This file unpacks to {total / 1e6:,.0f} MB from almost nothing.")
    _refuse_overlap(entries)


def _refuse_overlap(entries: list[zipfile.ZipInfo]) -> None:
    """Members that share bytes are how a small archive unpacks to a giant one."""
    end = 0
    for entry in sorted(entries, key=lambda item: item.header_offset):
        if entry.header_offset < end:
            raise refusals.hostile("holds parts that overlap")
        end = entry.header_offset + _LOCAL_HEADER + entry.compress_size
