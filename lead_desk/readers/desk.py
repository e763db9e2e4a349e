"""Hand out the rows of a dropped file without ever parsing it in this process.

Each call starts a child that reads behind walls (`lead_desk.readers.child`); closing the iterator ends it.
"""

import contextlib
import hashlib
import json
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from lead_desk.domain.rows import FileInfo, RawRow, ReadOptions
from lead_desk.readers import refusals, wire
from lead_desk.readers.child import FLAG
from lead_desk.readers.confine import confine_child, resident_bytes
from lead_desk.readers.limits import LIMITS, Limits

_START = "import sys; sys.path[:] = sys.argv[1:]; from lead_desk.readers.child import main; sys.exit(main())"
_WATCH_SECONDS = 0.25
_CHUNK = 1 << 20
_SIGKILL, _SIGXCPU = 9, 24  # not named on Windows
_DEFAULTS = ReadOptions()


class FileReader:
    """Reads any file that a format of `lead_desk.readers.formats` recognises by its content."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits

    def describe(self, path: Path, options: ReadOptions = _DEFAULTS) -> FileInfo:
        """Tell what a file is, which sheets it has and what the user should know before reading it.

        Raises:
            UnreadableFileError: no table, empty, encrypted, damaged, hostile, too large; with sentence and remedy.
        """
        size, digest = self._weigh(path)
        with _Child(path, "describe", 0, options, self._limits) as child:
            for kind, payload in child.frames():
                if kind == wire.INFO:
                    return wire.unpack_info(payload, path.name, size, digest)
        raise refusals.reader_died()

    def rows(self, path: Path, sheet: int, options: ReadOptions = _DEFAULTS) -> Iterator[list[RawRow]]:
        """Yield the rows that hold a value, in blocks of at most some thousands, while the child still parses.

        Args:
            path: the dropped file.
            sheet: index from `FileInfo.sheets`.
            options: what the user settled by hand.

        Raises:
            UnreadableFileError: as `describe`; also when the fault lies behind rows already handed over, so that the
                caller rolls back.
        """
        _check(path, self._limits)
        with _Child(path, "rows", sheet, options, self._limits) as child:
            for kind, payload in child.frames():
                if kind == wire.ROWS:
                    yield wire.unpack_rows(payload)

    def _weigh(self, path: Path) -> tuple[int, str]:
        size = _check(path, self._limits)
        digest = hashlib.sha256()
        try:
            with path.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    digest.update(chunk)
        except OSError:
            raise refusals.locked() from None
        return size, digest.hexdigest()


def _check(path: Path, limits: Limits) -> int:
    """Return the size of an ordinary file; a pipe or a device would be read for ever."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        raise refusals.not_there() from None
    if not stat.S_ISREG(found.st_mode):
        raise refusals.not_there()
    if found.st_size == 0:
        raise refusals.empty()
    if found.st_size > limits.text_bytes:
        raise refusals.too_large(f"This file has {found.st_size // 1_000_000:,} MB.")
    return found.st_size


class _Child:
    """One running child; leaving the block ends it, whatever it is doing."""

    def __init__(self, path: Path, act: str, sheet: int, options: ReadOptions, limits: Limits) -> None:
        self._limits = limits
        self._waiting_since = time.monotonic()
        self._waiting = True
        self._verdict = ""
        self._over = threading.Event()
        request = {"path": str(path.resolve()), "act": act, "sheet": sheet, "encoding": options.encoding,
                   "delimiter": options.delimiter, "include_hidden_rows": options.include_hidden_rows,
                   "password": options.password}  # fmt: skip
        self._process = subprocess.Popen(  # noqa: S603 - this very program, arguments of our own
            _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, close_fds=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        self._wall = confine_child(self._process, limits)
        stdin = _pipe(self._process.stdin)
        # A child that died at birth is told by the missing answer, in a better sentence.
        with contextlib.suppress(OSError):
            stdin.write(json.dumps(request).encode() + b"\n")
        with contextlib.suppress(OSError):
            stdin.close()

    def __enter__(self) -> Self:
        threading.Thread(target=self._watch, name="reader-watch", daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._process.kill()
        self._process.wait()
        _pipe(self._process.stdout).close()

    def frames(self) -> Iterator[tuple[bytes, bytes]]:
        """Yield frames until the child says that it is done.

        Raises:
            UnreadableFileError: what the child refused, or how it died.
        """
        source = _pipe(self._process.stdout)
        while True:
            self._waiting_since, self._waiting = time.monotonic(), True
            frame = wire.read_frame(source)
            self._waiting = False
            if frame is None:
                raise self._death()
            kind, payload = frame
            if kind == wire.ERROR:
                raise wire.unpack_error(payload)
            if kind == wire.END:
                return
            yield kind, payload

    def _death(self) -> Exception:
        code = self._process.wait()
        if self._verdict == "silence" or code == -_SIGXCPU:
            return refusals.too_slow()
        # Nobody but a system short of memory kills a reader outright.
        if self._verdict == "memory" or code == -_SIGKILL:
            return refusals.out_of_memory()
        return refusals.reader_died()

    def _watch(self) -> None:
        while not self._over.wait(_WATCH_SECONDS):
            if resident_bytes(self._process.pid) > self._limits.memory_bytes:
                self._verdict = "memory"
            elif self._waiting and time.monotonic() - self._waiting_since > self._limits.silence_seconds:
                self._verdict = "silence"
            else:
                continue
            self._process.kill()
            return


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    # -I -S: neither the environment nor site files of the machine decide what the child imports.
    return [sys.executable, "-I", "-S", "-X", "utf8", "-c", _START, *(entry for entry in sys.path if entry)]


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:  # Popen was asked for pipes; this tells mypy
        raise refusals.reader_died()
    return pipe
