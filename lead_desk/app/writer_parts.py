"""What leaves goes through these: the protocols of the writers, which bootstrap hands over."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from lead_desk.domain.rows import SheetTable
from lead_desk.gate.gate import ClearedLead


class TableWriter(Protocol):
    """Writes what leaves: cleared leads, and the stops that travel with them."""

    def write(
        self, path: Path, kind: str, headers: Sequence[str], leads: Iterable[ClearedLead], cover: Mapping[str, object]
    ) -> str:
        """Write beside the target, then replace; `cover` becomes the passport sheet (xlsx) or is left to the side file.

        Returns:
            SHA-256 of the finished file, hex.

        Raises:
            RefusedError: the target cannot be written (disk full, no right); nothing is left under its name.
        """
        ...

    def plain_table(self, path: Path, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Write a table without leads (hashes of stops, the audit log) as comma separated text."""
        ...

    def facts(self, path: Path) -> tuple[int, str]:
        """Return bytes and SHA-256 (hex) of a file just written."""
        ...


class Writer(TableWriter, Protocol):
    """Writes one file, whole or not at all."""

    def together(self) -> "AbstractContextManager[StagedWriter]":
        """Open a writer whose files take their places together, when it is told to; else none is ever seen."""
        ...

    def clipboard(self, leads: Iterable[ClearedLead]) -> str:
        """Return cleared leads as text for the clipboard: one line each, cells parted by tabs, formulas defused."""
        ...

    def passport(self, path: Path, passport: Mapping[str, object]) -> Path:
        """Write the passport beside the export and return its path."""
        ...

    def rejects(self, path: Path, headers: Sequence[str], rows: Iterable[tuple[str, int, str, Sequence[str]]]) -> None:
        """Write rejected rows (sheet, row, reason, own cells) as xlsx, to be fixed and dropped back."""
        ...

    def left_out(self, path: Path, rows: Iterable[tuple[str, str, int, str, str]]) -> None:
        """Write the left-out list (batch file, sheet, row, code, sentence); no names."""
        ...

    def kind_of(self, path: Path) -> str:
        """Return the kind of file that a name's ending stands for.

        Raises:
            UsageError: no format has that ending.
        """
        ...

    def document(self, path: Path, content: bytes) -> None:
        """Write a finished document (a report, a signed assessment), whole or not at all.

        Raises:
            RefusedError: the target cannot be written.
        """
        ...

    def copy(self, path: Path, content: Iterable[bytes]) -> str:
        """Write a user's own list as it came but for rows taken out; return its SHA-256.

        Raises:
            RefusedError: the target cannot be written.
        """
        ...

    def clean(self, path: Path, tables: Sequence[SheetTable], delimiter: str = "") -> str:
        """Write what is left of a user's own list after a recheck, all columns as they came; return its SHA-256.

        Several tables take a workbook.
        """
        ...


class StagedWriter(Writer, Protocol):
    """Writes files that belong together: an export, its passport, the list of those left out."""

    def sealed(self, path: Path, passphrase: str) -> AbstractContextManager[TableWriter]:
        """Open a writer of files inside one encrypted file, which a passphrase opens with any good zip program.

        Raises:
            RefusedError: the target cannot be written.
        """
        ...

    def place(self) -> None:
        """Put every file in its place, over what lies there; the first written comes last.

        Raises:
            RefusedError: a place cannot be written.
        """
        ...
