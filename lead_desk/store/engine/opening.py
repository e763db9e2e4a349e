"""Opening and making the database file, with every check before the first use. No failing check changes a file."""

import os
from collections.abc import Callable
from pathlib import Path

from lead_desk.domain.keys import StoreKeys
from lead_desk.store.engine import errors
from lead_desk.store.engine.database import APPLICATION_ID, PAGE_SIZES, Database, open_database
from lead_desk.store.engine.own_files import has_journal
from lead_desk.store.schema import migrate

DATABASE = "leads.db"
_PLAIN_HEAD = b"SQLite format 3\x00"
_SMALLEST = min(PAGE_SIZES)
_QUICK_CHECK_BYTES = 64 * 1024 * 1024
"""Files up to this size are checked whole at each start; larger ones when the user asks, and before a backup."""


def check_file(path: Path) -> None:
    """Check what can be told without the key.

    Raises:
        StoreError: STORE_MISSING, DAMAGED (cut short or empty: the library would take it for a new store) or
            NOT_ENCRYPTED.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(len(_PLAIN_HEAD))
    except FileNotFoundError:
        raise errors.missing() from None
    except OSError as error:
        raise errors.from_database(error) from None
    if head == _PLAIN_HEAD:
        raise errors.not_encrypted()
    if size < _SMALLEST or (size % _SMALLEST and not has_journal(path)):
        raise errors.damaged()


def check_content(database: Database, keys: StoreKeys, path: Path) -> None:
    """Check that the open database is this store, undamaged and not from a newer program.

    Raises:
        StoreError: DAMAGED, SWAPPED or NEWER.
    """
    application = database.value("PRAGMA application_id")
    schema = migrate.version(database)
    if application != APPLICATION_ID or not schema:
        raise errors.swapped()
    if schema > migrate.latest():
        raise errors.newer()
    if database.value("SELECT value FROM meta WHERE key = 'store_id'") != keys.store_id:
        raise errors.swapped()
    if path.stat().st_size <= _QUICK_CHECK_BYTES and database.value("PRAGMA quick_check(1)") != "ok":
        raise errors.damaged()


def make_file(path: Path) -> None:
    """Make the new, empty file for this user only.

    Raises:
        FileExistsError: there is one; it is never overwritten.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def prepare(database: Database, keys: StoreKeys, app_version: str, before: Callable[[], None]) -> list[int]:
    """Bring the schema up to date and note, in a new store, whose it is; return the migrations applied."""
    applied = migrate.migrate(database, before)
    with database.transaction():
        rows = [("store_id", keys.store_id), ("created_with", app_version)]
        database.many("INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)", rows)
    return applied


def opened(path: Path, keys: StoreKeys, *, read_only: bool = False, create: bool = False) -> Database:
    """Return a connection to the store's file."""
    return open_database(path, keys.store, read_only=read_only, create=create)
