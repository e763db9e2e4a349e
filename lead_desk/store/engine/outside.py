"""A sealed list of stops and erasures beside the database: what a restored backup must not forget.

Whoever brings an older database back gets the newer stops back with it, and people erased since are erased again
(LAW 5.4, 6.2). The file holds fingerprints only, each line sealed under a key derived from the store key.
"""

import json
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NAME = "stops.sealed"
_NONCE = 12

Line = dict[str, str]


def packed(line: Line) -> bytes:
    """Return a line as it waits for its transaction: there may be hundreds of thousands."""
    return json.dumps(line, separators=(",", ":")).encode()


class SealedStops:
    """The list beside one store.

    Args:
        key: 32 bytes, derived from the store key for this use only.
        store_id: bound to each line, so that lines of another store are not taken.
    """

    def __init__(self, folder: Path, key: bytes, store_id: str) -> None:
        self._path, self._cipher, self._about = folder / NAME, AESGCM(key), store_id.encode()

    def append(self, lines: Sequence[bytes]) -> None:
        """Add lines, as `packed` makes them, and flush them to the disk.

        Raises:
            OSError: the file cannot be written.
        """
        if not lines:
            return
        handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "a", encoding="ascii") as stream:
            stream.writelines(f"{self._seal(line)}\n" for line in lines)
            stream.flush()
            os.fsync(stream.fileno())

    def lines(self) -> Iterator[Line]:
        """Yield the lines that are whole and of this store; a line cut by a crash is left out."""
        with suppress(FileNotFoundError), self._path.open(encoding="ascii", errors="replace") as stream:
            for text in stream:
                line = self._open(text.strip())
                if line is not None:
                    yield line

    def _seal(self, line: bytes) -> str:
        nonce = secrets.token_bytes(_NONCE)
        return (nonce + self._cipher.encrypt(nonce, line, self._about)).hex()

    def _open(self, text: str) -> Line | None:
        try:
            raw = bytes.fromhex(text)
            line: Line = json.loads(self._cipher.decrypt(raw[:_NONCE], raw[_NONCE:], self._about))
        except (ValueError, InvalidTag):
            return None
        return line
