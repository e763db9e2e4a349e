"""The one place where the parts are put together: vault, store, readers and writers become a desk.

The module itself fits `lead_desk.app.openers.Openers`, which the front ends are handed. SQLModel, SQLCipher and the
keyring are imported when a store is opened: a window must paint, and `columns` must answer, before that.
"""

import contextlib
import getpass
import secrets
import shutil
import tempfile
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from lead_desk import __version__
from lead_desk.domain.clock import Clock, SystemClock
from lead_desk.domain.keys import MemoryAnchor, StoreKeys
from lead_desk.domain.rows import ReadOptions

if TYPE_CHECKING:
    from lead_desk.app.desk import Desk
    from lead_desk.app.imports.reading_desk import ReadingDesk
    from lead_desk.app.ports import Crew, Signing, Store
    from lead_desk.readers.desk import FileReader
    from lead_desk.readers.prepare_desk import ProcessPreparer

_DEMO_ACTOR = "Demo User"
_KEY_BYTES = 32


def default_folder() -> Path:
    """Return the folder of the user's own store: local data, which no system carries to other machines."""
    return Path(platformdirs.user_data_dir("Lead Desk", appauthor=False, roaming=False)) / "store"


def create_desk(
    folder: Path | None = None, passphrase: str | None = None, actor: str = "", clock: Clock | None = None
) -> "tuple[Desk, str]":
    """Make a store; return its desk and the recovery key, which is shown once and kept nowhere.

    Args:
        folder: an empty or new folder, the user's own when not given.
        passphrase: opens the store instead of the keyring.
        actor: who acts, the login's name when not given.
        clock: the machine's when not given.

    Raises:
        StoreError: there is a store already, the folder is not fit, or there is neither keyring nor passphrase.
    """
    from lead_desk.store.store import create_store
    from lead_desk.vault.approver import ApproverVault
    from lead_desk.vault.keys import Vault

    place, clock = folder or default_folder(), clock or SystemClock()
    keys, recovery = Vault.of_system(__version__).create_store_key(place, passphrase)
    store = create_store(place, keys, clock, __version__)
    return _furnished(store, ApproverVault(place), clock, actor), recovery


def open_desk(
    folder: Path | None = None,
    passphrase: str | None = None,
    recovery: str | None = None,
    actor: str = "",
    clock: Clock | None = None,
    *,
    alone: bool = False,
) -> "Desk":
    """Open a store with the keyring's key, the passphrase or the recovery key; `Openers.open_desk` says what is what.

    Raises:
        StoreError: missing, wrong key, locked, in use, newer or damaged; its files stay unchanged.
    """
    place, clock = folder or default_folder(), clock or SystemClock()
    with _unlocking(place, passphrase, recovery) as keys:
        from lead_desk.store.store import open_store
        from lead_desk.vault.approver import ApproverVault

    store = open_store(place, keys.result(), clock, __version__, alone=alone)
    return _desk(store, ApproverVault(place), clock, actor)


_Unlock = tuple[Path, str | None, str | None]
_being_unlocked: dict[_Unlock, Future[StoreKeys]] = {}


@contextmanager
def _unlocking(*how: *_Unlock) -> Iterator[Future[StoreKeys]]:
    """Unlock a store beside the block, for a passphrase takes as long as loading the store; or go on with having so."""
    begun = _being_unlocked.get(how)
    if begun is not None:
        yield begun
        return
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="unlock") as beside:
        try:
            yield _being_unlocked.setdefault(how, beside.submit(_unlock, *how))
        finally:
            _being_unlocked.pop(how, None)


def _unlock(place: Path, passphrase: str | None, recovery: str | None) -> StoreKeys:
    from lead_desk.vault.keys import Vault

    return Vault.of_system(__version__).unlock(place, passphrase, recovery)


def demo_desk(*, filled: bool = True, clock: Clock | None = None) -> "Desk":
    """Return a throw-away store: private temporary folder, key in memory only, gone when the desk is closed.

    Args:
        filled: with the sample lists imported, else only the sample organisation declared.
        clock: the machine's when not given.
    """
    from lead_desk.app.imports import demo_story
    from lead_desk.store.store import create_store
    from lead_desk.vault.approver import ApproverVault

    clock = clock or SystemClock()
    folder = Path(tempfile.mkdtemp(prefix="lead-desk-demo-"))
    keys = StoreKeys(
        store_id=str(uuid.uuid4()),
        store=secrets.token_bytes(_KEY_BYTES),
        fingerprints=secrets.token_bytes(_KEY_BYTES),
        place="memory",
        anchor=MemoryAnchor(),
    )
    try:
        store = create_store(folder, keys, clock, __version__)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    gone = partial(shutil.rmtree, folder, ignore_errors=True)
    desk = _furnished(store, ApproverVault(folder, lambda: None), clock, _DEMO_ACTOR, gone)
    try:
        demo_story.declare(desk)
        if filled:
            for _sample, _report in demo_story.import_all(desk):
                continue
            desk.refresh_standing()
    except BaseException:
        desk.close()
        raise
    return desk


def reading_desk(path: Path | None = None, options: ReadOptions | None = None) -> "ReadingDesk":
    """Return what needs no store: columns and flags of a file.

    Args:
        path: the file that will be described first; a child begins with it while the rest is loaded here.
        options: how it will be read then.
    """
    if path is not None:
        _reader().begin(path, options or ReadOptions())
    from lead_desk.app.imports.reading_desk import ReadingDesk

    return ReadingDesk(_reader(), SystemClock())


@contextmanager
def preparing(
    path: Path, options: ReadOptions, folder: Path | None = None, passphrase: str | None = None
) -> Iterator[None]:
    """Begin to get ready for the import of a file; `Openers.preparing` says what is what."""
    with ExitStack() as begun:
        _reader().begin(path, options)  # the first, since all others wait for what it tells
        begun.enter_context(_children().ahead(path))
        if passphrase is not None:
            begun.enter_context(_unlocking(folder or default_folder(), passphrase, None))
        yield


class _Preparer:
    """Loads what prepares the rows of large files at the first import."""

    def crew(self, path: Path) -> "AbstractContextManager[Crew | None]":
        """Start children for a file worth them, None where one process is quicker; they end with the block."""
        return _children().crew(path)


@cache
def _children() -> "ProcessPreparer":
    """Return the one preparer of this process, which knows the children that were started ahead."""
    from lead_desk.readers.prepare_desk import ProcessPreparer

    return ProcessPreparer()


def _furnished(
    store: "Store", signing: "Signing", clock: Clock, actor: str, after: Callable[[], None] = lambda: None
) -> "Desk":
    """Return the desk of a new store, with the purposes that every store starts with."""
    from lead_desk.law.purposes import starting_purposes

    desk = _desk(store, signing, clock, actor, after)
    with store.write(desk.actor) as unit:
        for purpose in starting_purposes():
            unit.registers.put(purpose)
        unit.commit()
    return desk


def _desk(
    store: "Store", signing: "Signing", clock: Clock, actor: str, after: Callable[[], None] = lambda: None
) -> "Desk":
    from lead_desk.app.core import Core
    from lead_desk.app.desk import Desk
    from lead_desk.writers.desk import FileWriter

    core = Core(store, _reader(), FileWriter(), signing, clock, actor.strip() or _login(), _Preparer())
    return Desk(core, after)


@cache
def _reader() -> "FileReader":
    """Return the one reader of this process: what it was told of a file before a store was open it knows after."""
    from lead_desk.readers.desk import FileReader

    return FileReader()


def _login() -> str:
    with contextlib.suppress(OSError, KeyError):
        return getpass.getuser()
    return ""
