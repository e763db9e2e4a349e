"""The one place where a connection to the encrypted database is made, with every setting it needs, every time.

Settings and their reasons: DESIGN 3, decision 2, and SECURITY.md. Nothing else in the package opens the file.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

CACHE_KIB = 65_536
_IMPORT_CACHE_KIB = 98_304
_LEAN_CACHE_KIB = 8_192
BUSY_MS = 5_000
_WIDE = 100
PAGE_SIZES = (16_384, 4_096)
"""Bytes of a page: of every new store first, then of stores made before. A large page is sealed and written faster than
its parts, and read about as fast as one of them."""
_LOG_BYTES = 16_384_000
"""The log's length from which on its pages go to their places."""
APPLICATION_ID = 0x4C_44_53_4B  # 'LDSK'

PRAGMAS: dict[str, int] = {
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "busy_timeout": BUSY_MS,
    "cache_size": -CACHE_KIB,
}
"""Pragma to the value that every connection must show."""

CIPHER_SETTINGS: dict[str, str] = {
    "cipher_use_hmac": "1",
    "cipher_hmac_algorithm": "HMAC_SHA512",
    "cipher_plaintext_header_size": "0",
}

_KEY = re.compile(r"[0-9a-f]{64}")
_NOT_SO = "not a database"
"""What the library says where key or page size is another."""
_DENIED_PRAGMAS = frozenset({
    "key", "rekey", "hexkey", "hexrekey", "textkey", "textrekey", "writable_schema", "cipher_migrate", "cipher_salt",
    "cipher_profile", "cipher_default_kdf_iter", "cipher_default_use_hmac", "cipher_plaintext_header_size",
})  # fmt: skip
_READABLE = frozenset({"cipher_plaintext_header_size"})
_DENIED_FUNCTIONS = frozenset({"sqlcipher_export", "load_extension", "writefile", "edit"})
_ALLOW, _DENY = 0, 1
_DELETE, _DROP_TRIGGER, _DROP_TEMP_TRIGGER, _INSERT, _PRAGMA, _UPDATE = 9, 16, 14, 18, 19, 23
_ATTACH, _DETACH, _FUNCTION = 24, 25, 31
_WRITES = frozenset({_DELETE, _INSERT, _UPDATE})


def connect(path: Path, key: bytes, *, read_only: bool = False, create: bool = False, page_size: int = 0) -> Any:
    """Open the database file with its key and all settings.

    A file does not tell the size of its pages; under another one it opens as little as under another key, and nothing
    is changed by trying.

    Args:
        path: the file.
        key: its raw key, 32 bytes.
        read_only: refuse writes to the file; temporary tables stay possible.
        create: the file may be new (it was just made, empty, by the caller).
        page_size: bytes of its pages, 0 to find them out; a new file gets those of new stores then.

    Raises:
        sqlcipher3.dbapi2.DatabaseError: not a database under this key, or damaged.
    """
    text = key.hex()
    if not _KEY.fullmatch(text):  # a shorter key would silently become a passphrase
        raise AssertionError("a store key has 32 bytes")
    *likely, last = (page_size,) if page_size else PAGE_SIZES
    for size in likely:
        try:
            return _connected(path, text, size, read_only=read_only, create=create)
        except dbapi2.DatabaseError as error:
            if _NOT_SO not in str(error):
                raise
    return _connected(path, text, last, read_only=read_only, create=create)


def _connected(path: Path, key: str, page_size: int, *, read_only: bool, create: bool) -> Any:
    mode = "rwc" if create else "rw"
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.set_key(f"x'{key}'")
        connection.execute(f"PRAGMA cipher_page_size = {page_size}")
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {value}")
        if create:
            connection.execute("PRAGMA auto_vacuum = 2")  # before the first table, so that free pages can be cut off
        if sys.platform == "darwin":
            connection.execute("PRAGMA fullfsync = ON")
            connection.execute("PRAGMA checkpoint_fullfsync = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_BYTES // page_size}")
        _check_cipher(connection, page_size)
        connection.set_authorizer(_read_guard if read_only else _guard)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_cipher(connection: Any, page_size: int) -> None:
    version = connection.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0]:
        raise AssertionError("the database library does not encrypt")
    for name, wanted in {**CIPHER_SETTINGS, "cipher_page_size": str(page_size)}.items():
        found = connection.execute(f"PRAGMA {name}").fetchone()
        if found is None or str(found[0]) != wanted:
            raise AssertionError("the database library has other cipher settings")


def _guard(action: int, first: str | None, second: str | None, _database: str | None, _trigger: str | None) -> int:
    if action in (_ATTACH, _DETACH, _DROP_TRIGGER, _DROP_TEMP_TRIGGER):
        return _DENY
    if action == _PRAGMA and first in _DENIED_PRAGMAS and not (first in _READABLE and second is None):
        return _DENY
    if action == _FUNCTION and second in _DENIED_FUNCTIONS:
        return _DENY
    return _ALLOW


def _read_guard(action: int, first: str | None, second: str | None, database: str | None, trigger: str | None) -> int:
    if action in _WRITES and database == "main":
        return _DENY
    return _guard(action, first, second, database, trigger)


def open_database(path: Path, key: bytes, *, read_only: bool = False, create: bool = False) -> "Database":
    """Return a connection made by `connect`, which says what may go wrong, ready for statements."""
    return Database(connect(path, key, read_only=read_only, create=create), read_only=read_only)


class Database:
    """One connection: its transactions, and the few shapes of statement the store needs.

    Nothing but the driver stands between them: a library of its own for statements takes a fifth of a second to load
    at each start, and its errors hold what was bound. Those of the driver (`sqlcipher3.dbapi2.Error`) name no value.

    Args:
        connection: of the driver, which begins no transaction by itself.
        read_only: begin transactions as one who will not write.

    Attributes:
        closed: it was closed by `close`.
    """

    __slots__ = ("_begin", "closed", "connection")

    def __init__(self, connection: Any, *, read_only: bool = False) -> None:
        self.connection = connection
        self.closed = False
        # Who may write begins as a writer: to become one later fails where another wrote in between.
        self._begin = "BEGIN DEFERRED" if read_only else "BEGIN IMMEDIATE"

    @property
    def in_transaction(self) -> bool:
        """Tell whether a transaction is under way; a disk that fails ends it by itself."""
        return bool(self.connection.in_transaction)

    def begin(self) -> None:
        """Begin a transaction."""
        self.connection.execute(self._begin)

    def commit(self) -> None:
        """Keep what the transaction wrote."""
        self.connection.commit()

    def rollback(self) -> None:
        """Take back what the transaction wrote; without one, do nothing."""
        self.connection.rollback()

    def close(self) -> None:
        """Close the connection; an open transaction is taken back."""
        self.closed = True
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep what the block writes, or nothing of it where it fails."""
        self.begin()
        try:
            yield
            self.commit()
        except BaseException:
            self.rollback()
            raise

    def run(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run one statement; return how many rows it changed."""
        return int(self.connection.execute(sql, tuple(parameters)).rowcount)

    def insert(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run one INSERT; return the new row's id."""
        return int(self.connection.execute(sql, tuple(parameters)).lastrowid or 0)

    def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement for many rows."""
        block = rows if isinstance(rows, list) else list(rows)
        if block:
            self.connection.executemany(sql, block)

    def wide(self, insert: str, rows: Sequence[tuple[object, ...]]) -> None:
        """Run an INSERT, given up to its VALUES, for many short rows, a hundred with each statement.

        For rows of a number or two the statement itself costs as much as what it writes.
        """
        whole = len(rows) - len(rows) % _WIDE
        if whole:
            width = len(rows[0])
            values = ", ".join([f"({', '.join('?' * width)})"] * _WIDE)
            flat, step = tuple(chain.from_iterable(rows[:whole])), width * _WIDE
            hundreds = [flat[at : at + step] for at in range(0, len(flat), step)]
            self.connection.executemany(f"{insert} VALUES {values}", hundreds)
        if len(rows) > whole:
            values = f"({', '.join('?' * len(rows[0]))})"
            self.connection.executemany(f"{insert} VALUES {values}", rows[whole:])

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a query."""
        return list(self.connection.execute(sql, tuple(parameters)).fetchall())

    def blocks(self, sql: str, parameters: Sequence[object] = (), size: int = 5_000) -> Iterator[list[tuple[Any, ...]]]:
        """Yield the rows of a query in blocks, without holding all of them."""
        cursor = self.connection.execute(sql, tuple(parameters))
        while block := cursor.fetchmany(size):
            yield list(block)

    def one(self, sql: str, parameters: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """Return the first row of a query, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def value(self, sql: str, parameters: Sequence[object] = ()) -> Any:
        """Return the first column of the first row, or None."""
        found = self.one(sql, parameters)
        return None if found is None else found[0]

    @contextmanager
    def lean(self) -> Iterator[None]:
        """Hold few pages for the block: what goes through a large file once has no use for them, sorting has."""
        held = self.value("PRAGMA cache_size")
        self.run(f"PRAGMA cache_size = {-_LEAN_CACHE_KIB}")
        self.run("PRAGMA shrink_memory")
        try:
            yield
        finally:
            self.run(f"PRAGMA cache_size = {held}")

    def hold_more(self) -> None:
        """Hold more pages until the next transaction: an import would have to read what it has just written."""
        self.run(f"PRAGMA cache_size = {-_IMPORT_CACHE_KIB}")

    def hold_usual(self) -> None:
        """Hold as many pages as every connection may."""
        self.run(f"PRAGMA cache_size = {-CACHE_KIB}")

    def holds_all(self) -> bool:
        """Tell whether all pages of the file fit into what is held."""
        held = int(self.value("PRAGMA page_count")) * int(self.value("PRAGMA page_size"))
        return held <= -int(self.value("PRAGMA cache_size")) * 1024
