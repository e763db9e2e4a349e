"""The store: an open encrypted database with its lock, its writer, its readers and its anchored audit chain."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2

from lead_desk.domain.clock import Clock
from lead_desk.domain.errors import RefusedError, StoreError
from lead_desk.domain.ids import LeadId
from lead_desk.domain.keys import StoreKeys
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.records import StoreInfo
from lead_desk.store.cases.traits import Traits
from lead_desk.store.context import Context
from lead_desk.store.engine import errors, opening, packed
from lead_desk.store.engine.audit import AuditChain, SoundLink, anchor_line, anchor_problem
from lead_desk.store.engine.backup import backup, backup_before
from lead_desk.store.engine.database import Database
from lead_desk.store.engine.hashes import Hashes
from lead_desk.store.engine.locking import FolderLock
from lead_desk.store.engine.outside import SealedStops
from lead_desk.store.engine.own_files import OwnFiles
from lead_desk.store.history.images import add_firm_keys, add_keys
from lead_desk.store.schema import migrate
from lead_desk.store.unit import Unit

_ANCHOR_EVERY = timedelta(minutes=5)
_ANCHOR_EVENTS = frozenset({"export", "assessment", "leads_erased", "cells_stripped", "import", "rollback_accepted"})
_CHECKPOINT_EVENTS = frozenset({"import", "leads_erased", "cells_stripped", "import_undone", "states_forgotten"})
_PERSON_KEYS = 2
"""The schema since which leads are also found by name and company domain."""
_FIRM_KEYS_DUE = "firm_keys_due"
"""The setting that migration 14 leaves: firms of which nothing else is known have no key yet."""


class Store:
    """An open store; make one with `open_store` or `create_store`.

    Any thread may read, each on a connection of its own; one transaction writes at a time.

    Args:
        alone: one thread does all of the work, and reads nothing outside of the transaction it writes in.
    """

    def __init__(self, folder: Path, keys: StoreKeys, clock: Clock, lock: FolderLock, *, alone: bool = False) -> None:
        self._folder, self._keys, self._clock, self._lock, self._alone = folder, keys, clock, lock, alone
        self._path = folder / opening.DATABASE
        self._hashes = Hashes.of(keys)
        self._audit_key = HKDF(SHA256(), 32, None, b"lead-desk/audit/v1").derive(keys.store)
        outside_key = HKDF(SHA256(), 32, None, b"lead-desk/outside/v1").derive(keys.store)
        self._outside = SealedStops(folder, outside_key, keys.store_id)
        self._write_lock = threading.Lock()
        self._local = threading.local()
        self._readers: list[Database] = []
        self._reading: dict[int, Any] = {}
        self._writer = self._connected(read_only=False)
        self._files = OwnFiles(self._path)
        self._anchored_at: datetime | None = None
        self._alarm = ""
        self._sound = SoundLink()
        self._closed = False

    def _connected(self, *, read_only: bool) -> Database:
        """Open the database once more, with the functions that the store's statements use."""
        database = opening.opened(self._path, self._keys, read_only=read_only)
        self._hashes.install(database.connection)
        packed.install(database.connection)
        return database

    @contextmanager
    def write(self, actor: str, progress: Progress | None = None, *, bulk: bool = False) -> Iterator[Unit]:
        """Begin a writing transaction; `lead_desk.app.ports.Store.write` says what is promised."""
        with self._write_lock, self._way(bulk=bulk):
            self._files.check()
            writer = self._writer
            try:
                writer.begin()
            except dbapi2.Error as error:
                raise errors.from_database(error) from None
            context = self._context(writer, actor, progress)
            context.db.hold_usual()
            try:
                yield Unit(context, lambda: self._keep(context))
            except dbapi2.Error as error:
                raise errors.from_database(error) from None
            finally:
                with suppress(dbapi2.Error):
                    writer.rollback()  # of what was not kept

    @contextmanager
    def _way(self, *, bulk: bool) -> Iterator[None]:
        """Choose how a transaction is written: one that fills an empty store, while nobody reads, without the log."""
        try:
            straight = bulk and self._alone and not self._writer.value("SELECT EXISTS (SELECT 1 FROM lead)")
        except dbapi2.Error as error:
            raise errors.from_database(error) from None
        if not straight:
            yield
            return
        for reader in self._readers:
            reader.close()
        with self._files.without_log(self._writer):
            yield

    @contextmanager
    def read(self) -> Iterator[Unit]:
        """Begin a reading snapshot on a connection of the calling thread."""
        try:
            reader = self._reader()
            nested = reader.in_transaction
            if not nested:
                reader.begin()
        except dbapi2.Error as error:
            raise errors.from_database(error) from None
        try:
            yield Unit(self._context(reader, ""), _refuse_commit)
        except dbapi2.Error as error:
            raise errors.from_database(error) from None
        finally:
            if not nested:
                try:
                    reader.rollback()
                except dbapi2.Error:  # ended by `stop_reading`: the next reading gets a connection of its own
                    reader.close()

    def stop_reading(self, thread: int) -> None:
        """End the query that a thread is reading; `lead_desk.app.ports.Store.stop_reading` says what is promised."""
        connection = self._reading.get(thread)
        if connection is not None and not self._closed:
            with suppress(dbapi2.ProgrammingError):  # it was ended a moment ago, and its thread has closed it
                connection.interrupt()

    def info(self) -> StoreInfo:
        """Describe the store."""
        with self.read() as unit:
            db = unit.context.db
            return StoreInfo(
                self._folder,
                self._keys.store_id,
                migrate.version(db),
                str(db.value("SELECT value FROM meta WHERE key = 'created_with'") or ""),
                int(db.value("SELECT count(*) FROM lead")),
                self._keys.place,
            )

    def check(self) -> list[str]:
        """Check every page's seal, the database's structure and the audit chain; return codes of what is wrong."""
        found: list[str] = []
        with self._write_lock:
            try:
                self._checkpoint()
                if self._writer.rows("PRAGMA cipher_integrity_check"):
                    found.append("PAGES_DAMAGED")
                if self._writer.value("PRAGMA integrity_check(1)") != "ok":
                    found.append("STRUCTURE_DAMAGED")
            except dbapi2.Error:
                found.append("PAGES_DAMAGED")
        with self.read() as unit:
            found += unit.audit.problems()
        return found

    def backup(self, target: Path) -> None:
        """Write an encrypted copy and check that it opens.

        Raises:
            StoreError: the target cannot be written, or the copy is not sound.
        """
        self._files.check()
        backup(self._path, self._keys.store, target)
        with self.write("") as unit:
            unit.audit.write("backup", {})
            unit.commit()

    def give_back_space(self) -> int:
        """Cut the file's unused pages off; `lead_desk.app.ports.Store.give_back_space` says what is promised."""
        self._files.check()
        with self._write_lock:
            try:
                self._checkpoint()
                before = self._path.stat().st_size
                with self._writer.transaction():
                    self._writer.rows("PRAGMA incremental_vacuum")  # a page for each row that is fetched
                self._checkpoint()
                return before - self._path.stat().st_size
            except dbapi2.Error as error:
                raise errors.from_database(error) from None

    def alarm(self) -> StoreError | None:
        """Return what the anchor showed when the store was opened: older than last seen, cut, or replaced."""
        return errors.rolled_back() if self._alarm else None

    def accept_rollback(self, actor: str) -> None:
        """Confirm that the older state is meant (a backup was brought back); the chain goes on from here."""
        alarm, self._alarm = self._alarm, ""
        with self.write(actor) as unit:
            unit.audit.write("rollback_accepted", {"alarm": alarm})
            unit.commit()

    def close(self) -> None:
        """Checkpoint, refresh the anchor and close all connections."""
        if self._closed:
            return
        self._closed = True
        with self._write_lock:
            with suppress(dbapi2.Error, StoreError):
                self._anchor()
                self._checkpoint()
            for database in [*self._readers, self._writer]:
                with suppress(dbapi2.Error):
                    database.close()
            self._lock.release()

    def begin_session(self, app_version: str, migrations: list[int]) -> None:
        """Compare with the anchor, note migrations, and forget earlier states that are too old."""
        line = self._load_anchor()
        with self.read() as unit:
            self._alarm = anchor_problem(unit.context.db, line)
            old_states = unit.context.db.value(
                "SELECT EXISTS (SELECT 1 FROM undone) OR EXISTS (SELECT 1 FROM act_image)"
                " OR EXISTS (SELECT 1 FROM entry_image)"
            )
            keys_due = unit.context.meta(_FIRM_KEYS_DUE)
        if migrations or old_states or keys_due or self._alarm or not line:
            with self.write("") as unit:
                if self._alarm or not line:
                    self._replay(unit)
                if migrations:
                    unit.audit.write("store_migrated", {"steps": migrations, "with": app_version})
                if self._alarm:
                    unit.audit.write("anchor_alarm", {"code": self._alarm})
                if _PERSON_KEYS in migrations:
                    add_keys(unit.context)
                if keys_due:
                    add_firm_keys(unit.context)
                    unit.context.set_meta(_FIRM_KEYS_DUE, "")
                unit.history.forget()
                unit.commit()

    def _replay(self, unit: Unit) -> None:
        """Give an older database, such as a restored backup, the stops and erasures it has forgotten."""
        lines = list(self._outside.lines())
        brought = unit.stops.bring_back(lines)
        gone = unit.stops.leads_with({line["erased"] for line in lines if "erased" in line})
        erased = 0
        if gone:
            with suppress(RefusedError):  # a legal hold wins
                erased = unit.leads.erase([LeadId(lead) for lead in gone], reason="erased before", stop=False)
        unit.context.outside.clear()
        if brought or erased:
            unit.audit.write("restored_with_stops", {"stops": brought, "erased": erased})

    def _load_anchor(self) -> str:
        try:
            return self._keys.anchor.load()
        except StoreError:
            return ""  # a keyring that is locked now was open a moment ago; the next start compares again

    def _context(self, database: Database, actor: str, progress: Progress | None = None) -> Context:
        audit = AuditChain(database, self._audit_key, self._keys.store_id, actor, self._clock, self._alarm, self._sound)
        return Context(database, actor, self._clock, self._hashes, audit, Traits(database), progress or NoProgress())

    def _keep(self, context: Context) -> None:
        """Commit, then look after what stands beside the database: sealed stops, the anchor, the write-ahead log."""
        self._files.check()
        try:
            self._writer.commit()
            events = set(context.audit.written)
            if events & _CHECKPOINT_EVENTS:
                self._checkpoint()
        except dbapi2.Error as error:
            raise errors.from_database(error) from None
        with suppress(OSError):  # the stops themselves are kept; this copy serves only a later restore
            self._outside.append(context.outside)
            context.outside.clear()
        if events & _ANCHOR_EVENTS or self._anchor_is_old():
            self._anchor()

    def _anchor_is_old(self) -> bool:
        return self._anchored_at is None or self._clock.now() - self._anchored_at > _ANCHOR_EVERY

    def _anchor(self) -> None:
        """Keep the chain's newest link outside the database; not while an alarm is open, or it would be forgotten."""
        if self._alarm:
            return
        line = anchor_line(self._writer)
        with suppress(StoreError):
            self._keys.anchor.save(line)
            self._anchored_at = self._clock.now()

    def _checkpoint(self) -> None:
        """Bring everything into the main file and empty the write-ahead log, so that erased text is nowhere."""
        self._writer.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def _reader(self) -> Database:
        """Return the calling thread's own connection to read on."""
        reader: Database | None = getattr(self._local, "reader", None)
        if reader is None or reader.closed:
            reader = self._connected(read_only=True)
            self._local.reader = reader
            self._readers.append(reader)
            self._reading[threading.get_ident()] = reader.connection
        return reader


def _refuse_commit() -> None:
    raise AssertionError("a reading unit keeps nothing")


@contextmanager
def _released_on_failure(lock: FolderLock) -> Iterator[None]:
    """Give the folder free again when the store in it cannot be opened; speak of it in the user's words."""
    try:
        yield
    except (dbapi2.Error, OSError) as error:
        lock.release()
        raise errors.from_database(error) from None
    except BaseException:
        lock.release()
        raise


def create_store(folder: Path, keys: StoreKeys, clock: Clock, app_version: str) -> Store:
    """Make the database of a new store whose header was just made.

    Raises:
        StoreError: the folder has a database already (`EXISTS`), or cannot be written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    path = folder / opening.DATABASE
    lock = FolderLock(folder)
    with _released_on_failure(lock):
        try:
            opening.make_file(path)
        except FileExistsError:
            raise StoreError(
                "This folder already has a store.", "Open it, or choose another folder.", code="EXISTS"
            ) from None
        with closing(opening.opened(path, keys, create=True)) as made:
            opening.prepare(made, keys, app_version, lambda: None)
        store = Store(folder, keys, clock, lock)
        with store.write("") as unit:
            unit.audit.write("store_created", {"with": app_version})
            unit.commit()
        return store


def open_store(folder: Path, keys: StoreKeys, clock: Clock, app_version: str, *, alone: bool = False) -> Store:
    """Open a store, bring its schema up to date and compare it with its anchor.

    Raises:
        StoreError: STORE_MISSING, DAMAGED, NOT_ENCRYPTED, SWAPPED, NEWER or IN_USE; no file was changed then.
    """
    path = folder / opening.DATABASE
    opening.check_file(path)
    lock = FolderLock(folder)
    with _released_on_failure(lock):
        with closing(opening.opened(path, keys)) as found:
            opening.check_content(found, keys, path)
            applied = opening.prepare(found, keys, app_version, lambda: backup_before(folder, path, keys.store, clock))
        store = Store(folder, keys, clock, lock, alone=alone)
        store.begin_session(app_version, applied)
        return store
