"""Write files whole or not at all: private content in the target's folder, fsync, then one rename each.

Where the system can (Linux), content has no name until it is whole, so that not even a killed process leaves a part of
a list behind; elsewhere it lies in a hidden file of the user's own that ends in `.part`.
"""

import errno
import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import field
from pathlib import Path
from typing import BinaryIO

from lead_desk.domain.errors import RefusedError
from lead_desk.domain.values import dataclass

_CHUNK = 1 << 20
_OPEN_FILES = Path("/proc/self/fd")


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


def _unnamed(folder: Path) -> BinaryIO | None:
    """Open content without a name in a folder; None where the system or the disk cannot."""
    flag = getattr(os, "O_TMPFILE", 0)
    if not flag or not _OPEN_FILES.is_dir():
        return None
    try:
        return os.fdopen(os.open(folder, os.O_RDWR | flag, 0o600), "w+b")
    except OSError:
        return None


def _hidden(folder: Path) -> Path:
    return folder / f".{secrets.token_hex(8)}.part"


@dataclass(frozen=True, slots=True)
class _Content:
    """One file before it has its place: an open stream without a name, or a hidden part."""

    path: Path
    stream: BinaryIO
    part: Path | None

    @property
    def readable(self) -> Path:
        """Where the content can be read again."""
        return self.part or _OPEN_FILES / str(self.stream.fileno())

    def place(self) -> None:
        """Give the content its place, over what lies there."""
        part = self.part
        if part is None:
            part = _hidden(self.path.parent)
            os.link(self.readable, part, src_dir_fd=0)  # the folder given makes the system follow the link to the file
        try:
            part.replace(self.path)
        finally:
            part.unlink(missing_ok=True)
        _sync_folder(self.path.parent)

    def drop(self) -> None:
        """Let go of content; what has its place stays."""
        self.stream.close()
        if self.part is not None:
            self.part.unlink(missing_ok=True)


@dataclass(slots=True)
class Stage:
    """Files that take their places together, or are never seen."""

    _contents: dict[Path, _Content] = field(default_factory=dict)

    @contextmanager
    def open(self, path: Path) -> Iterator[BinaryIO]:
        """Open a private stream whose content is to become `path`.

        Raises:
            RefusedError: the target cannot be written.
        """
        try:
            content = self._begin(path)
        except OSError as error:
            raise _refusal(path, error) from None
        try:
            yield content.stream
            content.stream.flush()
            os.fsync(content.stream.fileno())
            if content.part is not None:
                content.stream.close()  # some systems rename closed files only
        except OSError as error:
            raise _refusal(path, error) from None

    def content(self, path: Path) -> Path:
        """Return where the content of a staged file can be read."""
        return self._contents[path].readable

    def place(self) -> None:
        """Put every file in its place, the one staged first last: what goes with a list is there before it.

        Raises:
            RefusedError: a target cannot be written.
        """
        for path, content in reversed(self._contents.items()):
            try:
                content.place()
            except OSError as error:
                raise _refusal(path, error) from None

    def close(self) -> None:
        """Let go of all content without a place."""
        for content in self._contents.values():
            with suppress(OSError):
                content.drop()

    def _begin(self, path: Path) -> _Content:
        if path.exists():
            with path.open("r+b"):  # open in another program, or protected: better known now than after the work
                pass
        stream, part = _unnamed(path.parent), None
        if stream is None:
            part = _hidden(path.parent)
            flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            stream = os.fdopen(os.open(part, flags, 0o600), "w+b")
        content = self._contents[path] = _Content(path, stream, part)
        return content


@contextmanager
def staging() -> Iterator[Stage]:
    """Open a stage; what has not been placed when the block ends is gone."""
    stage = Stage()
    try:
        yield stage
    finally:
        stage.close()


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a private stream whose content becomes `path` when the block ends well.

    Raises:
        RefusedError: the target cannot be written; nothing is left under its name nor beside it.
    """
    with staging() as stage:
        with stage.open(path) as stream:
            yield stream
        stage.place()


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
