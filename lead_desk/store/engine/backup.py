"""Encrypted copies of the database, each opened and checked before it counts as one."""

import os
import re
from contextlib import suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from lead_desk.domain.clock import Clock
from lead_desk.domain.errors import RefusedError
from lead_desk.store.engine import errors
from lead_desk.store.engine.database import connect

FOLDER = "backups"
_KEPT = 7
_NAME = re.compile(r"leads-\d{8}T\d{6}\.db")


def backup(source: Path, key: bytes, target: Path) -> None:
    """Write an encrypted copy under the same key and check that it opens whole.

    The copy is made beside its final name and put there in one step, so that half a copy is never offered.

    Raises:
        RefusedError: there is no such folder, or the name belongs to something that is no file.
        StoreError: the target cannot be written, or the copy is not sound.
    """
    _check_place(target)
    part = target.with_name(f"{target.name}.part")
    try:
        with suppress(FileNotFoundError):
            part.unlink()
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        _copy(source, key, part)
        part.replace(target)
    except (OSError, dbapi2.Error) as error:
        raise errors.from_database(error) from None
    finally:
        for left in (part, part.with_name(f"{part.name}-wal"), part.with_name(f"{part.name}-shm")):
            with suppress(OSError):
                left.unlink()


def _check_place(target: Path) -> None:
    if not target.parent.is_dir():
        raise RefusedError("The folder for the copy does not exist.", "Choose another folder.", code="FOLDER_MISSING")
    if target.exists() and not target.is_file():
        raise RefusedError("That name belongs to a folder.", "Choose another file name.", code="TARGET_IS_FOLDER")


def _copy(source: Path, key: bytes, part: Path) -> None:
    origin = connect(source, key)
    try:
        size = int(origin.execute("PRAGMA page_size").fetchone()[0])
        copy = connect(part, key, create=True, page_size=size)
        try:
            origin.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE").fetchone()
            if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise errors.damaged()
        finally:
            copy.close()
    finally:
        origin.close()


def backup_before(folder: Path, source: Path, key: bytes, clock: Clock) -> None:
    """Write a copy into the store's own backup folder and drop the oldest beyond seven."""
    place = folder / FOLDER
    place.mkdir(mode=0o700, exist_ok=True)
    target = place / f"leads-{clock.now():%Y%m%dT%H%M%S}.db"
    backup(source, key, target)
    copies = sorted(path for path in place.iterdir() if _NAME.fullmatch(path.name))
    for old in copies[:-_KEPT]:
        old.unlink()
