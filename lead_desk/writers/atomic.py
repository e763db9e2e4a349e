"""Write a file whole or not at all: a private temporary file in the target's folder, fsync, then one rename."""

import errno
import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from lead_desk.domain.errors import RefusedError

_CHUNK = 1 << 20


def _refusal(path: Path, error: OSError) -> RefusedError:
    """Say in plain words why a file could not be written; the system's own text may quote a path."""
    if not path.parent.is_dir():
        return RefusedError("The folder for the file does not exist.", "Choose another folder.", code="FOLDER_MISSING")
    if path.is_dir():
        return RefusedError("A folder already has that name.", "Choose another file name.", code="TARGET_IS_FOLDER")
    words = {
        "ENOSPC": ("The disk is full; no file was written.", "Free some space and try again.", "DISK_FULL"),
        "EFBIG": ("The file grew larger than this disk allows.", "Choose another disk.", "DISK_FULL"),
        "EROFS": ("The folder is read-only; no file was written.", "Choose another folder.", "TARGET_READ_ONLY"),
    }
    name = errno.errorcode.get(error.errno or 0, "")
    sentence, remedy, code = words.get(
        name,
        (
            "The file cannot be written there; nothing was changed.",
            "Close it if it is open in another program, or choose another folder.",
            "TARGET_NOT_WRITABLE",
        ),
    )
    return RefusedError(sentence, remedy, code=code)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable where the system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a private stream whose content becomes `path` when the block ends well.

    Raises:
        RefusedError: the target cannot be written; nothing is left under its name nor beside it.
    """
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    except OSError as error:
        raise _refusal(path, error) from None
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise _refusal(path, error) from None
    finally:
        part.unlink(missing_ok=True)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, in hex."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def block_hashes(path: Path) -> dict[str, object]:
    """Return hashes of the file's blocks, so that a checker can name the very byte that changed.

    Returns:
        `size` (bytes a block) and `sha256` (first 16 hex digits of each block's hash, in order).
    """
    size = 1024
    while path.stat().st_size / size > 4096:
        size *= 2
    hashes: list[str] = []
    with path.open("rb") as stream:
        while chunk := stream.read(size):
            hashes.append(hashlib.sha256(chunk).hexdigest()[:16])
    return {"size": size, "sha256": hashes}
