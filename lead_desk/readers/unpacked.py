"""A member of an archive as a file that can be gone over more than once, unpacked no further than it was read."""

import io
from typing import BinaryIO

from lead_desk.readers import refusals
from lead_desk.readers.package import BROKEN

_CHUNK = 1 << 20


class Unpacked(io.BufferedIOBase):
    """Keeps what was unpacked in memory: a temporary file would be a readable copy of the list.

    Args:
        member: open for reading, at its beginning.
        size: bytes that it unpacks to, by the archive's directory.
    """

    def __init__(self, member: BinaryIO, size: int) -> None:
        self._member, self._size = member, size
        self._taken = bytearray()
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
        try:
            while len(self._taken) < end and (piece := self._member.read(_CHUNK)):
                self._taken += piece
        except BROKEN:
            raise refusals.damaged() from None
        found = bytes(memoryview(self._taken)[self._at : end])
        self._at += len(found)
        return found

    def read1(self, size: int = -1) -> bytes:
        """Return the next bytes, a chunk of them where none are counted."""
        return self.read(size if size >= 0 else _CHUNK)
