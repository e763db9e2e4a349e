"""A member of an archive as a file that can be gone over more than once, unpacked no further than it was read."""

import io
from collections.abc import Callable
from typing import BinaryIO

from lead_desk.readers import refusals
from lead_desk.readers.package import BROKEN

_CHUNK = 1 << 20
KEPT = 100_000_000
"""Bytes of a member that are kept: the largest workbook, which is read here and there; texts are read onward."""


class Unpacked(io.BufferedIOBase):
    """Keeps the beginning of what was unpacked in memory: a temporary file would be a readable copy of the list.

    What lies behind is passed on as it comes; whoever goes back there has the member unpacked once more.

    Args:
        opened: opens the member at its beginning.
        size: bytes that it unpacks to, by the archive's directory.
        kept: bytes to keep at most.
    """

    def __init__(self, opened: Callable[[], BinaryIO], size: int, kept: int = KEPT) -> None:
        self._opened, self._size, self._most = opened, size, kept
        self._member = opened()
        self._unpacked = 0  # how far the member has been read
        self._kept = bytearray()
        self._at = 0

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def seekable(self) -> bool:
        """Tell that it can be gone over again."""
        return True

    def tell(self) -> int:
        """Return the place that is read next."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place; going to the end does not unpack what lies before it."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def read(self, size: int | None = -1) -> bytes:
        """Return the next bytes.

        Raises:
            UnreadableFileError: the member is damaged.
        """
        end = self._size if size is None or size < 0 else min(self._size, self._at + size)
        if end <= self._at:
            return b""
        try:
            found = self._kept_bytes(min(end, self._most))
            if end > self._most:
                found += self._bytes_behind(max(self._at, self._most), end)
        except BROKEN:
            raise refusals.damaged() from None
        self._at += len(found)
        return found

    def read1(self, size: int = -1) -> bytes:
        """Return the next bytes, a chunk of them where none are counted."""
        return self.read(size if size >= 0 else _CHUNK)

    def _kept_bytes(self, end: int) -> bytes:
        while len(self._kept) < end and (piece := self._next(self._most - len(self._kept))):
            self._kept += piece
        return bytes(memoryview(self._kept)[self._at : end])

    def _bytes_behind(self, start: int, end: int) -> bytes:
        if start < self._unpacked:
            self._member, self._unpacked = self._opened(), 0
        while self._unpacked < start and self._next(start - self._unpacked):
            pass
        pieces = []
        while self._unpacked < end and (piece := self._next(end - self._unpacked)):
            pieces.append(piece)
        return b"".join(pieces)

    def _next(self, most: int) -> bytes:
        piece = self._member.read(min(_CHUNK, most))
        self._unpacked += len(piece)
        return piece
