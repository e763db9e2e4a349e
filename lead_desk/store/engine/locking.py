"""One process per store: a lock file that the system releases by itself when its holder dies."""

import os
import sys
from pathlib import Path

from lead_desk.store.engine.errors import in_use

NAME = "lock"


class FolderLock:
    """Holds the store's lock file until `release`.

    Raises:
        StoreError: another process holds it (`IN_USE`).
    """

    def __init__(self, folder: Path) -> None:
        self._handle = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._handle)
        except OSError:
            os.close(self._handle)
            raise in_use() from None

    def release(self) -> None:
        """Let the next process in."""
        os.close(self._handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
