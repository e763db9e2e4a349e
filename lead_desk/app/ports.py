"""What the use cases need from the outside, as protocols; bootstrap hands over the adapters.

One `Unit` is one transaction: everything written in it, its audit event included, is kept whole by `commit` or not at
all.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from lead_desk.app.import_parts import Batches
from lead_desk.app.paper_parts import Papers
from lead_desk.app.review_parts import Findings, Rescreening, VendorColumns
from lead_desk.app.unit_history import Conflicts, Duplicates, History, Merges
from lead_desk.app.unit_parts import (
    Assessments,
    Audit,
    Cases,
    Exports,
    Leads,
    Picking,
    Registers,
    Scores,
    Stops,
)
from lead_desk.domain.approver import ApproverCard
from lead_desk.domain.errors import StoreError
from lead_desk.domain.flag import ColumnVerdict
from lead_desk.domain.progress import Progress
from lead_desk.domain.records import (
    StoreInfo,
)
from lead_desk.domain.rows import FileInfo, RawRow, ReadOptions, Remainder, StayingRows

if TYPE_CHECKING:
    from lead_desk.intake.job import Job
    from lead_desk.intake.shelf import Prepared


class Reader(Protocol):
    """Reads dropped files, in a limited child process."""

    def describe(self, path: Path, options: ReadOptions = ...) -> FileInfo:
        """Tell what the file is and which sheets it has.

        Raises:
            UnreadableFileError: it cannot be read; the sentence says why.
        """
        ...

    def fingerprint(self, path: Path) -> str:
        """Return the SHA-256 of a file's bytes, lower-case hex.

        Raises:
            UnreadableFileError: it cannot be read.
        """
        ...

    def check_same(self, path: Path, fingerprint: str) -> None:
        """Do nothing if a file is still the one of that `fingerprint`.

        Raises:
            UnreadableFileError: another program wrote it meanwhile, or it cannot be read any more.
        """
        ...

    def rows(self, path: Path, sheet: int, options: ReadOptions = ...) -> Iterator[Sequence[RawRow]]:
        """Yield the sheet's rows in blocks; closing the iterator ends the child.

        Raises:
            UnreadableFileError: as above, also midway.
        """
        ...

    def without(
        self, path: Path, staying: Sequence[StayingRows], options: ReadOptions = ...
    ) -> AbstractContextManager[Remainder]:
        """Give a file again as it came, without rows: those below the header that hold a value and are not named.

        Raises:
            UnreadableFileError: as above; code `NOT_AS_IT_CAME` where this file cannot be kept as it came.
        """
        ...


class Crew(Protocol):
    """Helpers that prepare the rows of one sheet in processes of their own."""

    def verdicts(self, headers: Sequence[str]) -> tuple[ColumnVerdict, ...]:
        """Return what the headers alone ask for (`Flagger.column_verdicts`).

        Raises:
            UnreadableFileError: a helper died.
        """
        ...

    def prepare(self, blocks: Iterable[Sequence[RawRow]], job: "Job") -> "Iterator[Sequence[Prepared]]":
        """Yield what `job.prepare` yields for these blocks, in the order of the sheet.

        Raises:
            UnreadableFileError: a helper died; nothing of the sheet may be kept.
        """
        ...


class Preparer(Protocol):
    """Starts helpers where they pay."""

    def crew(self, path: Path) -> AbstractContextManager[Crew | None]:
        """Start helpers for a file, None where one process is quicker; they end with the block."""
        ...


class Signing(Protocol):
    """An approver's key of this store, and the check of anybody's signature (Ed25519)."""

    def card(self) -> ApproverCard | None:
        """Return the public card of the key here, None where none was made.

        Raises:
            StoreError: the key's file is damaged.
        """
        ...

    def needs_passphrase(self) -> bool:
        """Tell whether signing asks for a passphrase."""
        ...

    def create(self, name: str, role: str, passphrase: str | None = None, *, replace: bool = False) -> ApproverCard:
        """Make a key, kept in the keyring or sealed under the passphrase.

        Raises:
            StoreError: there is one already, no keyring and no passphrase, a short passphrase, nothing can be written.
        """
        ...

    def sign(self, message: bytes, passphrase: str | None = None) -> str:
        """Return the signature of a message, base64.

        Raises:
            StoreError: no key here, passphrase missing or wrong, keyring locked or empty.
        """
        ...

    def verify(self, public_key: str, message: bytes, signature: str) -> bool:
        """Tell whether a signature was made by the private half of a public key (hex)."""
        ...


class Unit(Protocol):
    """One transaction (a snapshot when it only reads)."""

    @property
    def registers(self) -> Registers:
        """The registers."""
        ...

    @property
    def assessments(self) -> Assessments:
        """The LIA register."""
        ...

    @property
    def batches(self) -> Batches:
        """Imports and their undoing."""
        ...

    @property
    def leads(self) -> Leads:
        """Reading and editing leads."""
        ...

    @property
    def picking(self) -> Picking:
        """The leads of a selection."""
        ...

    @property
    def findings(self) -> Findings:
        """The review of flags."""
        ...

    @property
    def rescreening(self) -> Rescreening:
        """Stored cells for another look."""
        ...

    @property
    def vendor_columns(self) -> VendorColumns:
        """Whole columns of a source, and what is remembered of decisions."""
        ...

    @property
    def stops(self) -> Stops:
        """The do-not-contact list."""
        ...

    @property
    def scores(self) -> Scores:
        """What became of each source's rows."""
        ...

    @property
    def papers(self) -> Papers:
        """Contracts, terms and attestations, as files."""
        ...

    @property
    def cases(self) -> Cases:
        """Facts for the gate."""
        ...

    @property
    def exports(self) -> Exports:
        """The disclosure log."""
        ...

    @property
    def history(self) -> History:
        """The history of acts."""
        ...

    @property
    def merges(self) -> Merges:
        """Making one lead of several."""
        ...

    @property
    def duplicates(self) -> Duplicates:
        """Pairs of leads that look alike."""
        ...

    @property
    def conflicts(self) -> Conflicts:
        """Cells of imports that wait for an answer."""
        ...

    @property
    def audit(self) -> Audit:
        """The audit chain."""
        ...

    def commit(self) -> None:
        """Keep everything written so far; without it, leaving the unit rolls back."""
        ...


class Store(Protocol):
    """An open store."""

    def write(
        self, actor: str, progress: Progress | None = None, *, bulk: bool = False
    ) -> AbstractContextManager[Unit]:
        """Begin a writing transaction (BEGIN IMMEDIATE).

        Args:
            actor: who acts.
            progress: told while it runs, where it takes long.
            bulk: much is about to be written and kept; the store may choose another way to write it.

        Raises:
            StoreError: in use by another process for longer than the busy time, moved or replaced, disk full.
        """
        ...

    def read(self) -> AbstractContextManager[Unit]:
        """Begin a reading snapshot on a connection of the calling thread."""
        ...

    def stop_reading(self, thread: int) -> None:
        """End the query that a thread, given by its number, is reading: it gets a StoreError. An idle one is left."""
        ...

    def info(self) -> StoreInfo:
        """Describe the store."""
        ...

    def check(self) -> list[str]:
        """Check the database's integrity and the chain; return codes of what is wrong."""
        ...

    def backup(self, target: Path) -> None:
        """Write an encrypted copy and check that it opens."""
        ...

    def give_back_space(self) -> int:
        """Give the disk space of what was forgotten back; return how many bytes. Nothing that is kept is touched.

        Raises:
            StoreError: the file cannot be written; it is as it was.
        """
        ...

    def alarm(self) -> StoreError | None:
        """Return why the store looks older than it was, or None; exports wait until `accept_rollback`."""
        ...

    def accept_rollback(self, actor: str) -> None:
        """Confirm that the older state is meant (a backup was brought back). Audited."""
        ...

    def close(self) -> None:
        """Checkpoint, refresh the anchor and close all connections."""
        ...
