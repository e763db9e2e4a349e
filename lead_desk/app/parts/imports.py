"""The desk's methods about files and imports."""

from collections.abc import Iterator, Sequence
from functools import partial, reduce
from operator import add
from pathlib import Path
from typing import TYPE_CHECKING

from lead_desk.app.imports.results import ImportReport, ImportRequest, SheetColumns
from lead_desk.app.parts.part import DeskPart
from lead_desk.app.results import RecheckReport
from lead_desk.app.review.own_lexicon import own_lexicon
from lead_desk.app.verdicts import standing
from lead_desk.domain.ids import BatchId
from lead_desk.domain.languages import ENGLISH
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.records import UndoOutcome
from lead_desk.domain.rows import FileInfo, ReadOptions
from lead_desk.domain.source import Batch

if TYPE_CHECKING:
    from lead_desk.app.imports.reading_desk import ReadingDesk

_QUIET = NoProgress()
_AS_FOUND = ReadOptions()


class ImportPart(DeskPart):
    """From a dropped file to stored leads and back."""

    @property
    def reading(self) -> "ReadingDesk":
        """The part of the desk that stores nothing."""
        from lead_desk.app.imports.reading_desk import ReadingDesk

        return ReadingDesk(self.core.reader, self.core.clock)

    def describe(self, path: Path, options: ReadOptions = _AS_FOUND) -> FileInfo:
        """Tell what a file is and which sheets it has.

        Raises:
            UnreadableFileError: it cannot be read; the sentence says why.
        """
        return self.reading.describe(path, options)

    def main_sheet(self, info: FileInfo) -> int:
        """Return the sheet that an import takes when nobody says which: the first visible one with rows."""
        return self.reading.main_sheet(info)

    def columns(
        self,
        path: Path,
        sheet: int = 0,
        options: ReadOptions = _AS_FOUND,
        header_row: int | None = None,
        *,
        as_before: bool = False,
    ) -> SheetColumns:
        """Return what the importer sees in a sheet, from a sample; an earlier import of this header lends its mapping.

        Args:
            path: the file.
            sheet: index of the sheet.
            options: how the user wants it read.
            header_row: 1-based row of the header, 0 for none, None to find it.
            as_before: take letters, separator and header row that were set by hand for the last such list.

        Raises:
            UnreadableFileError: it cannot be read.
        """
        from lead_desk.app.imports import as_before as before
        from lead_desk.app.imports import import_file, reading_desk

        wish = ImportRequest(path, sheet, options=options, header_row=header_row, as_before=as_before)
        with before.sheet_of(self.core, wish) as (reading, _wish):
            found = reading_desk.seen(reading)
        with self.core.store.read() as unit:
            return import_file.with_recipe(unit, found)

    def main_list(
        self, path: Path, info: FileInfo, options: ReadOptions = _AS_FOUND, *, as_before: bool = False
    ) -> SheetColumns:
        """Return what is seen in the sheet that an import takes when nobody says which.

        That is the first visible one with people in it; a page of instructions in front is passed by.

        Raises:
            UnreadableFileError: no sheet can be read; what is said is about the first.
        """
        from lead_desk.app.imports.main_list import main_list

        looked = partial(self.columns, path, options=options, as_before=as_before)
        return main_list(info, self.main_sheet(info), looked)

    def screen(
        self, path: Path, sheet: int | None = None, options: ReadOptions = _AS_FOUND
    ) -> Iterator[dict[str, object]]:
        """Yield the flags of each record, the owner's words among them; stores nothing.

        Raises:
            UnreadableFileError: it cannot be read.
        """
        from lead_desk.app.imports.reading_desk import ReadingDesk

        with self.core.store.read() as unit:
            own = own_lexicon(unit)
        return ReadingDesk(self.core.reader, self.core.clock, own).screen(path, sheet, options)

    def preview(self, request: ImportRequest, progress: Progress = _QUIET) -> ImportReport:
        """Return what `run_import` would do: the same run, never committed.

        Raises:
            UnreadableFileError: it cannot be read.
            UsageError: an unknown source, purpose, basis, assessment or field.
            CancelledError: the user stopped it.
        """
        from lead_desk.app.imports import import_file

        return import_file.run(self.core, request, progress, commit=False)

    def run_import(self, request: ImportRequest, progress: Progress = _QUIET) -> ImportReport:
        """Import one sheet in one transaction.

        Raises:
            UnreadableFileError: it cannot be read; nothing was stored.
            UsageError: an unknown source, purpose, basis, assessment or field.
            CancelledError: the user stopped it; nothing was stored.
        """
        from lead_desk.app.imports import import_file

        return import_file.run(self.core, request, progress, commit=True)

    def save_rejects(
        self, request: ImportRequest, target: Path, progress: Progress = _QUIET, language: str = ENGLISH
    ) -> int:
        """Write the rows that an import rejects, with line and reason, to be fixed and dropped back; return how many.

        The reasons are in `language`; the names of their columns stay, by which the list is recognised again.

        Raises:
            RefusedError: the target cannot be written.
        """
        from lead_desk.app.imports import import_file

        return import_file.save_rejects(self.core, request, target, progress, language)

    def attest_import(self, batch: BatchId) -> None:
        """Stand for an import that nobody attested: its leads leave quarantine (LAW 8, 1.7; GDPR Art. 5(2)).

        Raises:
            UsageError: no such import, or none in quarantine.
        """
        with self.core.store.write(self.actor) as unit:
            unit.batches.attest(batch)
            unit.commit()
        standing.refresh_if_quick(self.core)

    def undo(self, batch: BatchId, progress: Progress = _QUIET) -> UndoOutcome:
        """Take an import back; stops, decisions and erasures stay.

        Raises:
            CancelledError: the user stopped it; nothing was taken back.
            UsageError: no such import, or it is undone already.
        """
        return self.undo_together((batch,), progress)

    def undo_together(self, batches: Sequence[BatchId], progress: Progress = _QUIET) -> UndoOutcome:
        """Take imports back that went together, the last first: all of them or none; return the sum.

        Raises:
            CancelledError: the user stopped it; nothing was taken back.
            UsageError: one of them is no import, or undone already; nothing was taken back.
        """
        with self.core.store.write(self.actor, progress) as unit:
            outcome = reduce(add, [unit.batches.undo(batch) for batch in reversed(batches)])
            unit.commit()
        standing.refresh_if_quick(self.core)
        return outcome

    def redo(self, batch: BatchId, progress: Progress = _QUIET) -> UndoOutcome:
        """Bring an undone import back as it was.

        Raises:
            CancelledError: the user stopped it; nothing was brought back.
            UsageError: no such import, or it is not undone.
        """
        return self.redo_together((batch,), progress)

    def redo_together(self, batches: Sequence[BatchId], progress: Progress = _QUIET) -> UndoOutcome:
        """Bring undone imports back, the first first: all of them or none; return the sum.

        Raises:
            CancelledError: the user stopped it; nothing was brought back.
            UsageError: one of them is no import, or not undone; nothing was brought back.
        """
        with self.core.store.write(self.actor, progress) as unit:
            outcome = reduce(add, [unit.batches.redo(batch) for batch in batches])
            unit.commit()
        standing.refresh_if_quick(self.core)
        return outcome

    def batches(self) -> tuple[Batch, ...]:
        """Return all imports, newest first."""
        with self.core.store.read() as unit:
            return unit.batches.all()

    def recheck(
        self,
        path: Path,
        clean: Path | None = None,
        progress: Progress = _QUIET,
        *,
        sheet: int | None = None,
        options: ReadOptions = _AS_FOUND,
        country: str = "",
    ) -> RecheckReport:
        """Tell which rows of an old list may no longer be used, and write the others to `clean`; stores nothing.

        Without a sheet, every one with people in it is checked.

        Raises:
            UnreadableFileError: it cannot be read.
            RefusedError: the clean list cannot be written.
        """
        from lead_desk.app.exports import recheck_list

        return recheck_list.recheck(self.core, path, clean, progress, sheet=sheet, options=options, country=country)
