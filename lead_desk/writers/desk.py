"""The writer that bootstrap hands to the app: exports, passports, rejected rows, left-out lists, clean lists."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import BinaryIO

from lead_desk.domain.errors import UsageError
from lead_desk.domain.rows import REJECT_HEADERS, SheetTable
from lead_desk.gate.gate import ClearedLead
from lead_desk.writers.atomic import Stage, replacing, sha256_of, staging
from lead_desk.writers.catalogue import formats_by_kind, kinds_by_suffix
from lead_desk.writers.defuse import defuse
from lead_desk.writers.formats import xlsx
from lead_desk.writers.passport import cover_lines, side_content, side_file
from lead_desk.writers.sealed_zip import SealedZip


class FileWriter:
    """Writes files whole or not at all, in a folder that the user chose."""

    @contextmanager
    def together(self) -> Iterator["StagedWriter"]:
        """Open a writer whose files take their places together, when it is told to; else none is ever seen."""
        with staging() as stage:
            yield StagedWriter(stage)

    def kind_of(self, path: Path) -> str:
        """Return the kind of file that a name's ending stands for.

        Raises:
            UsageError: no format has that ending.
        """
        try:
            return kinds_by_suffix()[path.suffix.lower()]
        except KeyError:
            known = ", ".join(sorted(kinds_by_suffix()))
            raise UsageError(
                f"A file is written as one of {known}.", "Give the file name one of these endings."
            ) from None

    def write(
        self, path: Path, kind: str, headers: Sequence[str], leads: Iterable[ClearedLead], cover: Mapping[str, object]
    ) -> str:
        """Write cleared leads; `cover` becomes the passport sheet where the format has sheets.

        Args:
            path: the target; replaced when it exists.
            kind: a kind of `writers.catalogue`, such as `xlsx` or `csv_semicolon`.
            headers: the first row.
            leads: drawn once, never held, so memory stays flat.
            cover: label to value or to a table of counts.

        Returns:
            SHA-256 of the finished file, hex.

        Raises:
            UsageError: no such kind.
            RefusedError: the target cannot be written; nothing is left under its name.
        """
        return self._table(path, kind, headers, (lead.values for lead in leads), cover_lines(cover))

    def plain_table(self, path: Path, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Write a table without leads (hashes of stops, the audit log) as comma separated text.

        Raises:
            RefusedError: the target cannot be written.
        """
        self._table(path, "csv_plain", headers, rows, ())

    def facts(self, path: Path) -> tuple[int, str]:
        """Return bytes and SHA-256 (hex) of a file just written."""
        content = self._content(path)
        return content.stat().st_size, sha256_of(content)

    def clipboard(self, leads: Iterable[ClearedLead]) -> str:
        """Return cleared leads as text for the clipboard: one line each, cells parted by tabs, formulas defused."""
        breaks = str.maketrans("\t\r\n", "   ")
        return "\n".join("\t".join(defuse(cell).translate(breaks) for cell in lead.values) for lead in leads)

    def passport(self, path: Path, passport: Mapping[str, object]) -> Path:
        """Write the passport beside the export and return its path.

        Raises:
            RefusedError: it cannot be written there.
        """
        target = side_file(path)
        with self._open(target) as stream:
            stream.write(side_content(path.name, self._content(path), passport))
        return target

    def rejects(self, path: Path, headers: Sequence[str], rows: Iterable[tuple[str, int, str, Sequence[str]]]) -> None:
        """Write rejected rows, to be fixed and dropped back: their own cells first, sheet, row and reason behind.

        Raises:
            RefusedError: the target cannot be written.
        """
        width = len(headers)
        own = tuple(header or f"Column {number}" for number, header in enumerate(headers, 1))

        def lines() -> Iterator[Sequence[str]]:
            for sheet, row, reason, cells in rows:
                padded = (*cells[:width], *[""] * (width - len(cells)))
                yield (*padded, sheet, str(row), reason)

        self._table(path, "xlsx", (*own, *REJECT_HEADERS), lines(), ())

    def left_out(self, path: Path, rows: Iterable[tuple[str, str, int, str, str]]) -> None:
        """Write the left-out list (file, sheet, row, code, sentence); it names places, never people.

        Raises:
            RefusedError: the target cannot be written.
        """
        headers = ("File", "Sheet", "Row", "Code", "Why it stays")
        lines = ((name, sheet, str(row), code, sentence) for name, sheet, row, code, sentence in rows)
        self._table(path, self.kind_of(path), headers, lines, ())

    def document(self, path: Path, content: bytes) -> None:
        """Write a finished document (a report, a signed assessment), whole or not at all.

        Raises:
            RefusedError: the target cannot be written.
        """
        with self._open(path) as stream:
            stream.write(content)

    def copy(self, path: Path, content: Iterable[bytes]) -> str:
        """Write a user's own list as it came but for rows taken out; return its SHA-256.

        Raises:
            RefusedError: the target cannot be written.
        """
        with self._open(path) as stream:
            for block in content:
                stream.write(block)
        return sha256_of(self._content(path))

    def clean(self, path: Path, tables: Sequence[SheetTable], delimiter: str = "") -> str:
        """Write what is left of a user's own list after a recheck, all columns as they came; return its SHA-256.

        Args:
            path: the target; its ending decides the format, that of a workbook where there are several tables.
            tables: the sheets with the rows that stay, as delivered.
            delimiter: the delimiter of the original, kept when the target is delimited text.

        Raises:
            RefusedError: the target cannot be written.
        """
        if len(tables) > 1:
            with self._open(path) as stream:
                xlsx.write_sheets(stream, tables)
            return self.facts(path)[1]
        kind = self.kind_of(path)
        if kind == "csv" and delimiter == ";":
            kind = "csv_semicolon"
        return self._table(path, kind, tables[0].headers, tables[0].rows, ())

    def _table(
        self,
        path: Path,
        kind: str,
        headers: Sequence[str],
        rows: Iterable[Sequence[str]],
        cover: Sequence[tuple[str, str]],
    ) -> str:
        form = formats_by_kind().get(kind)
        if form is None:
            raise UsageError(f"There is no file kind of that name; known are {', '.join(sorted(formats_by_kind()))}.")
        with self._open(path) as stream:
            form.write(stream, kind, headers, rows, cover)
        return self.facts(path)[1]

    def _open(self, path: Path) -> AbstractContextManager[BinaryIO]:
        return replacing(path)

    def _content(self, path: Path) -> Path:
        """Return where the bytes of a file just written can be read."""
        return path


class StagedWriter(FileWriter):
    """Writes files that belong together.

    Args:
        stage: holds them until they take their places.
    """

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    @contextmanager
    def sealed(self, path: Path, passphrase: str) -> Iterator["SealedWriter"]:
        """Open a writer of files inside one encrypted file.

        Raises:
            RefusedError: the target cannot be written.
        """
        with self._stage.open(path) as stream:
            archive = SealedZip(stream, passphrase)
            yield SealedWriter(archive)
            archive.close()

    def place(self) -> None:
        """Put every file in its place, over what lies there; the first written comes last.

        Raises:
            RefusedError: a place cannot be written.
        """
        self._stage.place()

    def _open(self, path: Path) -> AbstractContextManager[BinaryIO]:
        return self._stage.open(path)

    def _content(self, path: Path) -> Path:
        return self._stage.content(path)


class SealedWriter(FileWriter):
    """Writes files inside an encrypted one.

    Args:
        archive: the file around them.
    """

    def __init__(self, archive: SealedZip) -> None:
        self._archive = archive

    def facts(self, path: Path) -> tuple[int, str]:
        """Return bytes and SHA-256 (hex) of a file inside, as it is in the clear."""
        inside = self._archive.of(path)
        return inside.size, inside.sha256

    def _open(self, path: Path) -> AbstractContextManager[BinaryIO]:
        return self._archive.open(path.name)
