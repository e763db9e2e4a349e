"""Connections to the encrypted file and their transactions, straight over the database library.

A framework in between would take a fifth of a second at each start and some time with each statement. The models of
`lead_desk.store.schema` describe the tables to whoever asks; at run time the store speaks SQL.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lead_desk.store.engine.database import connect


class Connection:
    """One open connection; outside a transaction each statement stands for itself.

    Attributes:
        raw: the library's connection.
        closed: it is of no use any more.

    Args:
        raw: the library's connection, just made.
        read_only: its transactions are snapshots to read from; others hold the store's only right to write.
    """

    __slots__ = ("_begin", "closed", "raw")

    def __init__(self, raw: Any, *, read_only: bool = False) -> None:
        self.raw, self.closed = raw, False
        self._begin = "BEGIN DEFERRED" if read_only else "BEGIN IMMEDIATE"

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is under way."""
        return bool(self.raw.in_transaction)

    def run(self, sql: str, parameters: Sequence[object] = ()) -> Any:
        """Run one statement; return its cursor."""
        return self.raw.execute(sql, parameters)

    def many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one statement for many rows."""
        self.raw.executemany(sql, rows)

    def begin(self) -> None:
        """Begin a transaction.

        Raises:
            sqlcipher3.dbapi2.OperationalError: another connection is writing.
        """
        self.raw.execute(self._begin)

    def commit(self) -> None:
        """Keep what the transaction wrote."""
        self.raw.execute("COMMIT")

    def rollback(self) -> None:
        """Leave the transaction without a trace, if one is under way; a failing disk ends it by itself."""
        if self.in_transaction:
            self.raw.execute("ROLLBACK")

    def close(self) -> None:
        """Let the file go; what was not kept is gone."""
        self.closed = True
        self.raw.close()


@dataclass(frozen=True, slots=True)
class Access:
    """A way to the store's file.

    Attributes:
        path: the file.
        key: its raw key, 32 bytes.
        read_only: refuse writes to the file.
        create: the file may be new.
        install: called with each new connection of the library.
    """

    path: Path
    key: bytes = field(repr=False)
    read_only: bool = False
    create: bool = False
    install: Callable[[Any], None] | None = None

    def connect(self) -> Connection:
        """Open a connection of one's own.

        Raises:
            sqlcipher3.dbapi2.DatabaseError: not a database under this key, or damaged.
        """
        raw = connect(self.path, self.key, read_only=self.read_only, create=self.create)
        if self.install is not None:
            self.install(raw)
        return Connection(raw, read_only=self.read_only)

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """Open a connection for the block."""
        connection = self.connect()
        try:
            yield connection
        finally:
            connection.close()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Open a connection with a transaction for the block; it is kept when the block ends well."""
        with self.connected() as connection:
            connection.begin()
            yield connection
            connection.commit()
