"""The open store's files: the database and its log. Whether they are still in place, and which of them is written to.

What is written goes into the log first and from there into the database, so that others can read meanwhile. The first
list of a store brings nearly all of its file: where nobody reads, it goes straight into the database, which halves what
the disk has to take. A journal of the few pages that were there before takes them back if it is cut short
(sqlite.org/atomiccommit.html).
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from lead_desk.store.engine import errors
from lead_desk.store.engine.database import Database

JOURNAL = "-journal"
_LOG = "-wal"


class OwnFiles:
    """The files of an open database.

    Args:
        path: the database; a connection to it is open, so that its log is there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._has_log = True
        self._seen = self._look()

    def check(self) -> None:
        """See that the files under their names are still the open ones; else everything written would be lost.

        Raises:
            StoreError: one was moved, replaced or taken away.
        """
        try:
            here = self._look()
        except OSError:
            raise errors.moved() from None
        if here != self._seen:
            raise errors.moved()

    @contextmanager
    def without_log(self, database: Database) -> Iterator[None]:
        """Write the transactions of the block straight into the database, unless another connection holds the log.

        Args:
            database: the only connection there is to the file, not in a transaction.

        Raises:
            StoreError: a file was moved, replaced or taken away; nothing was changed.
        """
        self.check()
        with suppress(dbapi2.Error):  # what keeps it from being so keeps the log, or is told when the writing begins
            self._write_into(database, "TRUNCATE")  # unlike the others it is on the disk before the commit returns
        try:
            yield
        finally:
            if not self._has_log:
                with suppress(dbapi2.Error):  # then the next who opens the store brings its log back
                    self._write_into(database, "DELETE")
                    self._write_into(database, "WAL")

    def _write_into(self, database: Database, mode: str) -> None:
        self._has_log = database.value(f"PRAGMA journal_mode = {mode}") == "wal"
        if self._has_log:
            database.value("SELECT count(*) FROM sqlite_master")  # makes the log
        with suppress(OSError):  # `check` will tell
            self._seen = (self._seen[0], *self._look()[1:])

    def _look(self) -> tuple[tuple[int, int], ...]:
        paths = [self._path, *([_beside(self._path, _LOG)] if self._has_log else [])]
        return tuple((found.st_dev, found.st_ino) for found in map(os.stat, paths))


def has_journal(path: Path) -> bool:
    """Tell whether a journal stands beside a database: then its length may be that of a transaction cut short.

    One that begins with zeros was cut short before it was safe on the disk, and so before the database was touched;
    nothing needs it any more (sqlite.org/fileformat.html, "The Rollback Journal").
    """
    try:
        with _beside(path, JOURNAL).open("rb") as stream:
            return stream.read(1) not in (b"", b"\0")
    except OSError:
        return False


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f"{path.name}{ending}")
