"""Hand out the rows of a dropped file without ever parsing it in this process.

A child reads it behind walls (`lead_desk.readers.child`): the one that has just described it goes on with its rows, any
other call starts one; closing the iterator ends it.
"""

import hashlib
import json
import os
import stat
import weakref
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import FileInfo, RawRow, ReadOptions, Remainder, StayingRows
from lead_desk.readers import refusals, wire
from lead_desk.readers.limits import LIMITS, LOOKED_AT_WHOLE, Limits
from lead_desk.readers.processes import READER_FLAG, Child, command_for
from lead_desk.readers.standby import Standby

_CHUNK = 1 << 20
_DEFAULTS = ReadOptions()
_BEGUN, _DESCRIBED = "begun", "described"  # what a child on standby has done


class _Asked(NamedTuple):
    """A file as it was then, and how it was to be read."""

    path: Path
    state: "_State"
    options: ReadOptions

    @property
    def is_short_look(self) -> bool:
        """Whether it takes little to read of it what was asked for."""
        return self.options.first_look or self.state.size <= LOOKED_AT_WHOLE


class _State(NamedTuple):
    """What tells that a file is still the one it was, without reading it."""

    device: int
    inode: int
    size: int
    written: int
    changed: int

    @classmethod
    def of(cls, found: os.stat_result) -> "_State":
        """Return the state of a file; times in nanoseconds."""
        return cls(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)

    def is_written_over(self, path: Path) -> bool:
        """Tell whether something else stands in the file by now; one that is gone was read as it was."""
        try:
            now = path.stat()
        except OSError:
            return False
        return (now.st_dev, now.st_ino, now.st_size, now.st_mtime_ns) != self[:4]


class FileReader:
    """Reads any file that a format of `lead_desk.readers.formats` recognises by its content."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._last: tuple[_Asked, bytes] | None = None
        self._standby = Standby()
        weakref.finalize(self, self._standby.drop)

    def describe(self, path: Path, options: ReadOptions = _DEFAULTS) -> FileInfo:
        """Tell what a file is, which sheets it has and what the user should know before reading it.

        The answer for the file that was asked for last is given again without a child, as long as nobody wrote to it;
        but not for one behind a password, which is not kept. Of a large file of which `options` want a first look only,
        what its letters are is told from its beginning.

        Raises:
            UnreadableFileError: no table, empty, encrypted, damaged, hostile, too large; with sentence and remedy.
        """
        asked = self._asked(path, options)
        last = self._last
        if last is None or last[0] != asked:
            last = asked, self._described(asked)
            self._last = None if options.password else last
        return wire.unpack_info(last[1], path.name, asked.state.size, first_look=asked.options.first_look)

    def begin(self, path: Path, options: ReadOptions = _DEFAULTS) -> None:
        """Let a child begin to describe a file while this process is busy; `describe` waits for its answer.

        Args:
            path: the dropped file; it need not be readable.
            options: what the user settled by hand.
        """
        try:
            asked = self._asked(path, options)
        except UnreadableFileError:
            return  # `describe` will say why
        self._standby.keep((asked, _BEGUN), self._describing(asked))

    def _describing(self, asked: _Asked) -> Child:
        child = Child(_command(), self._limits)
        child.ask(_request(asked.path, "describe", 0, asked.options))
        return child

    def _described(self, asked: _Asked) -> bytes:
        """Return what a child says of a file; it is kept for the file's rows."""
        with ExitStack() as running:
            child = running.enter_context(self._standby.take((asked, _BEGUN)) or self._describing(asked))
            told = [payload for kind, payload in child.frames() if kind == wire.INFO]
            if not told:
                raise refusals.reader_died()
            running.pop_all()
        self._standby.keep((asked, _DESCRIBED), child)
        return told[0]

    def _asked(self, path: Path, options: ReadOptions) -> _Asked:
        found = _check(path, self._limits)
        return _Asked(path, _State.of(found), _fitting(options, found.st_size))

    def rows(self, path: Path, sheet: int, options: ReadOptions = _DEFAULTS) -> Iterator[Sequence[RawRow]]:
        """Yield the rows that hold a value, in blocks of at most some thousands, while the child still parses.

        Args:
            path: the dropped file.
            sheet: index from `FileInfo.sheets`.
            options: what the user settled by hand.

        Raises:
            UnreadableFileError: as `describe`; also when the fault lies behind rows already handed over, or another
                program wrote the file meanwhile, so that the caller rolls back.
        """
        asked = self._asked(path, options)
        with ExitStack() as running:
            child = running.enter_context(self._standby.take((asked, _DESCRIBED)) or Child(_command(), self._limits))
            child.ask(_request(path, "rows", sheet, asked.options))
            try:
                for kind, payload in child.frames():
                    if kind == wire.ROWS:
                        yield wire.PackedRows(payload)
            finally:
                if asked.is_short_look and child.is_alive:  # other sheets may be looked at next
                    running.pop_all()
                    self._standby.keep((asked, _DESCRIBED), child)
        if asked.state.is_written_over(path):
            raise refusals.written_over()

    @contextmanager
    def without(
        self, path: Path, staying: Sequence[StayingRows], options: ReadOptions = _DEFAULTS
    ) -> Iterator[Remainder]:
        """Give a file again as it came, without rows: those below the header that hold a value and are not named.

        Args:
            path: the file.
            staying: the sheets that rows are taken out of, one at least; other sheets stay whole.
            options: what the user settled by hand.

        Raises:
            UnreadableFileError: as `rows`; code `NOT_AS_IT_CAME` where this file cannot be kept as it came.
        """
        _check(path, self._limits)
        with Child(_command(), self._limits) as child:
            child.ask(_request(path, "without", 0, options, wire.pack_stays(staying)))
            frames = child.frames()
            kind, payload = next(frames, (wire.END, b""))
            if kind != wire.INFO:
                raise refusals.reader_died()
            yield Remainder(wire.unpack_gone(payload), (content for kind, content in frames if kind == wire.BYTES))

    def fingerprint(self, path: Path) -> str:
        """Return the SHA-256 of a file's bytes, lower-case hex; by it the same file is known again.

        Raises:
            UnreadableFileError: it is not there, no ordinary file, too large, or another program keeps it to itself.
        """
        _check(path, self._limits)
        digest = hashlib.sha256()
        try:
            with path.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    digest.update(chunk)
        except OSError:
            raise refusals.locked() from None
        return digest.hexdigest()

    def check_same(self, path: Path, fingerprint: str) -> None:
        """Do nothing if a file is still the one of that `fingerprint`.

        Raises:
            UnreadableFileError: another program wrote it meanwhile, or as `fingerprint`.
        """
        if self.fingerprint(path) != fingerprint:
            raise refusals.written_over()


def _fitting(options: ReadOptions, size: int) -> ReadOptions:
    """Return the options for a file of so many bytes: a small one is looked at whole at the first look as well."""
    return replace(options, first_look=False) if options.first_look and size <= LOOKED_AT_WHOLE else options


def _check(path: Path, limits: Limits) -> os.stat_result:
    """Return what the system says of an ordinary file; a pipe or a device would be read for ever."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        raise refusals.not_there() from None
    if not stat.S_ISREG(found.st_mode):
        raise refusals.not_there()
    if found.st_size == 0:
        raise refusals.empty()
    if found.st_size > limits.text_bytes:
        raise refusals.too_large(
            f"This file has {found.st_size / 1e6:,.0f} MB; the limit is {limits.text_bytes / 1e6:,.0f} MB."
        )
    return found


def _command() -> list[str]:
    return command_for("lead_desk.readers.child", READER_FLAG)


def _request(path: Path, act: str, sheet: int, options: ReadOptions, stays: str = "") -> bytes:
    request = {"path": str(path.resolve()), "act": act, "sheet": sheet, "encoding": options.encoding,
               "delimiter": options.delimiter, "include_hidden_rows": options.include_hidden_rows,
               "password": options.password, "first_look": options.first_look, "stays": stays}  # fmt: skip
    return json.dumps(request).encode() + b"\n"
