"""A zip file behind a passphrase, as 7-Zip, WinZip, Keka and others open it: AES-256, format AE-2 (WinZip's APPNOTE).

Content is encrypted on its way to the disk; not a byte of it lies there in the clear. Each file inside can be written
anywhere while it is open, as a workbook's own zip needs it: the cipher counts its blocks, so any place can be
encrypted by itself. The authentication code is made when the file inside is done.
"""

import hashlib
import hmac
import io
import secrets
import struct
import sys
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from lead_desk.domain.errors import RefusedError
from lead_desk.domain.values import dataclass

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_ITERATIONS = 1000
"""Of PBKDF2-HMAC-SHA1: the format fixes it, so the strength lies in the passphrase (`app.exports.passphrases`)."""
_SALT, _KEY, _CHECK, _CODE = 16, 32, 2, 10
_OVERHEAD = _SALT + _CHECK + _CODE
_BLOCK = 16
_CHUNK = 1 << 18
_LARGEST = 0xFFFF_0000
_LOCAL, _CENTRAL, _END = 0x04034B50, 0x02014B50, 0x06054B50
_VERSION, _FLAGS, _AES = 51, 0x0801, 99
_DAY = 0x21
"""1 January 1980, the zero of zip files: when a list was made stands in its passport."""
_EXTRA = struct.pack("<HHH2sBH", 0x9901, 7, 2, b"AE", 3, 0)
"""AE-2, AES-256, the content as it is (not compressed: a workbook is already)."""
_LOCAL_HEAD = struct.Struct("<IHHHHHIIIHH")
_CENTRAL_HEAD = struct.Struct("<IHHHHHHIIIHHHHHII")
_END_HEAD = struct.Struct("<IHHHHIIH")


class _Keystream:
    """AES in counter mode, the counter little-endian from 1, as the format asks for it."""

    def __init__(self, key: bytes) -> None:
        self._cipher = Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # noqa: S305 - the blocks are a counter

    def apply(self, data: bytes, at: int) -> bytes:
        """Encrypt or decrypt bytes that begin at a place of the content."""
        first, skip = divmod(at, _BLOCK)
        blocks = -(-(skip + len(data)) // _BLOCK)
        counters = array("Q", bytes(blocks * _BLOCK))
        counters[::2] = array("Q", range(first + 1, first + 1 + blocks))
        if sys.byteorder == "big":
            counters.byteswap()
        stream = self._cipher.update(counters.tobytes())[skip : skip + len(data)]
        mixed = int.from_bytes(data, "little") ^ int.from_bytes(stream, "little")
        return mixed.to_bytes(len(data), "little")


class _Content(io.RawIOBase):
    """The content of one file inside, encrypted where it goes."""

    def __init__(self, out: BinaryIO, stream: _Keystream) -> None:
        self._out, self._stream = out, stream
        self._start, self._at, self.size = out.tell(), 0, 0
        self._ended = False

    def writable(self) -> bool:
        """Tell that it can be written."""
        return True

    def seekable(self) -> bool:
        """Tell that it can be written anywhere."""
        return True

    def tell(self) -> int:
        """Return the place of the next byte."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place."""
        self._at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        return self._at

    def write(self, data: "ReadableBuffer") -> int:
        """Encrypt and write bytes.

        Raises:
            RefusedError: the file inside grows beyond what the format can hold.
        """
        block = bytes(data)
        if self._ended:
            return len(block)
        if self._at + len(block) > _LARGEST:
            raise RefusedError(
                "An encrypted file ends at four gigabytes.", "Export the list in parts.", code="TOO_LARGE_TO_ENCRYPT"
            )
        self._out.seek(self._start + self._at)
        self._out.write(self._stream.apply(block, self._at))
        self._at += len(block)
        self.size = max(self.size, self._at)
        return len(block)

    def end(self) -> None:
        """Take nothing more: what is still on its way after a failure has no place to go."""
        self._ended = True

    def finish(self, code: "hmac.HMAC") -> str:
        """Read all back for the authentication code; return the SHA-256 of the content in the clear."""
        digest, at = hashlib.sha256(), 0
        self._out.seek(self._start)
        while at < self.size and (block := self._out.read(min(_CHUNK, self.size - at))):
            code.update(block)
            digest.update(self._stream.apply(block, at))
            at += len(block)
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Inside:
    """One finished file inside.

    Attributes:
        size: bytes of its content in the clear.
        sha256: of its content in the clear, hex.
    """

    name: str
    size: int
    sha256: str
    place: int

    def heads(self) -> tuple[bytes, bytes]:
        """Return what stands before it and its line in the directory."""
        name = self.name.encode("utf-8")
        packed = self.size + _OVERHEAD
        shared = (_VERSION, _FLAGS, _AES, 0, _DAY, 0, packed, self.size, len(name), len(_EXTRA))
        local = _LOCAL_HEAD.pack(_LOCAL, *shared) + name + _EXTRA
        central = _CENTRAL_HEAD.pack(_CENTRAL, _VERSION, *shared, 0, 0, 0, 0, self.place) + name + _EXTRA
        return local, central


class SealedZip:
    """A zip file under way.

    Args:
        out: open for reading and writing, seekable, empty.
        passphrase: opens each file inside; not kept longer than this object.
    """

    def __init__(self, out: BinaryIO, passphrase: str) -> None:
        self._out, self._secret = out, passphrase.encode("ascii")
        self._end = 0
        self.files: list[Inside] = []

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        """Open a stream for one file inside; one at a time.

        Raises:
            RefusedError: it grows too large.
        """
        salt = secrets.token_bytes(_SALT)
        keys = hashlib.pbkdf2_hmac("sha1", self._secret, salt, _ITERATIONS, 2 * _KEY + _CHECK)
        head, _line = Inside(name, 0, "", self._end).heads()
        self._out.seek(self._end)
        self._out.write(head + salt + keys[2 * _KEY :])
        content = _Content(self._out, _Keystream(keys[:_KEY]))
        stream = io.BufferedWriter(content, _CHUNK)
        try:
            yield cast(BinaryIO, stream)
            stream.flush()
        finally:
            content.end()
        code = hmac.new(keys[_KEY : 2 * _KEY], digestmod="sha1")
        done = Inside(name, content.size, content.finish(code), self._end)
        self._out.seek(self._end + len(head) + _SALT + _CHECK + done.size)
        self._out.write(code.digest()[:_CODE])
        end = self._out.tell()
        self._out.seek(self._end)
        self._out.write(done.heads()[0])
        self._end = end
        self.files.append(done)

    def close(self) -> None:
        """Write the directory."""
        directory = b"".join(done.heads()[1] for done in self.files)
        count = len(self.files)
        self._out.seek(self._end)
        self._out.write(directory)
        self._out.write(_END_HEAD.pack(_END, 0, 0, count, count, len(directory), self._end, 0))

    def of(self, path: Path) -> Inside:
        """Return a finished file inside."""
        return next(done for done in self.files if done.name == path.name)
