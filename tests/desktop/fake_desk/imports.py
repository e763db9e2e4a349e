"""Lists on their way in, and taken back: a part of the fake desk."""

from dataclasses import replace
from functools import reduce
from operator import add
from pathlib import Path

from fake_desk.people import AS_FOUND, QUIET
from lead_desk.app.imports.results import Column, ImportReport, SheetColumns, Tags
from lead_desk.app.results import RecheckReport
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.flag import Category, Certainty, ColumnVerdict, FlagKind
from lead_desk.domain.ids import BatchId
from lead_desk.domain.lead import ImportCounts, LeadStatus
from lead_desk.domain.records import UndoOutcome
from lead_desk.domain.rows import FileInfo, ReadOptions, SheetInfo
from lead_desk.domain.source import Batch, BatchState


class FakeImports:
    """See lead_desk.app.parts; mixed into the fake desk."""

    def describe(self, path: Path, options: ReadOptions = AS_FOUND) -> FileInfo:
        if path.suffix == ".pdf":
            raise UnreadableFileError("Lead Desk reads spreadsheets. This is a PDF.", "Choose another file.")
        return FileInfo(path.name, "xlsx", 1000, (SheetInfo("Leads", 0, rows=1204), SheetInfo("Old", 1, rows=1)))

    def main_sheet(self, info) -> int:
        return 0

    def main_list(self, path, info, options=AS_FOUND, *, as_before=False) -> SheetColumns:
        return self.columns(path, self.main_sheet(info), options, as_before=as_before)

    def columns(
        self,
        path: Path,
        sheet: int = 0,
        options: ReadOptions = AS_FOUND,
        header_row: int | None = None,
        *,
        as_before: bool = False,
    ) -> SheetColumns:
        columns = (
            Column("A", "Vorname", "first_name", 1.0, "header", ("Jürgen", "Anja", "Zoë"), 1.0),
            Column("B", "Nachname", "last_name", 1.0, "header", ("Müller", "Weiß"), 1.0),
            Column("C", "Firma", "company", 1.0, "header", ("Köln Pumpen AG",), 1.0),
            Column("D", "E-Mail", "email", 1.0, "header", ("j.mueller@firm.example",), 0.97),
            Column("E", "Tel.", "phone", 0.9, "header", ("0221 123456",), 0.8),
            Column("F", "Land", "country", 0.9, "content", ("Deutschland",), 1.0),
            Column("G", "Ernährung", "custom:Ernährung", 0.4, "content", ("vegan", "halal"), 0.2),
            Column("H", "X7", "", 0.0, "", ("ja", "nein"), 0.5),
        )
        verdicts = (ColumnVerdict("Ernährung", FlagKind.SPECIAL, Category.RELIGIOUS, Certainty.PROBABLE, "header"),)
        return SheetColumns(
            "Leads",
            sheet,
            header_row or 3,
            1204,
            columns,
            verdicts,
            remembered=Tags(source="fair26", purpose="b2b"),
            options=options,
        )

    def _report(self, request, batch: int) -> ImportReport:
        self._note("preview" if not batch else "run_import", request)
        return ImportReport(
            BatchId(batch),
            ImportCounts(1204, 1180, 10, 4, 3, 3, 21, 4),
            {LeadStatus.READY: 1118, LeadStatus.BLOCKED: 61, LeadStatus.CHECK: 21},
            {"COUNTRY_UNKNOWN": 58, "SPECIAL_SUSPECTED": 21, "LIA_MISSING": 3},
            {("special", "religious_philosophical"): 21},
            (),
            (),
            blocked_by={"COUNTRY_UNKNOWN": 58, "LIA_MISSING": 3},
        )

    def preview(self, request, progress=QUIET) -> ImportReport:
        progress.report(1204, 1204, "checking")
        return self._report(request, 0)

    def run_import(self, request, progress=QUIET) -> ImportReport:
        progress.report(600, 1204, "storing")
        return self._report(request, 3)

    def save_rejects(self, request, target: Path, progress=QUIET, language="en") -> int:
        self._note("save_rejects", target)
        return 3

    def attest_import(self, batch) -> None:
        self._note("attest_import", batch)
        self._state(batch, BatchState.ACTIVE)

    def undo(self, batch, progress=None) -> UndoOutcome:
        self._note("undo", batch)
        self._state(batch, BatchState.UNDONE)
        return UndoOutcome(2, 418, 1, {"exported": 1})

    def undo_together(self, batches, progress=None) -> UndoOutcome:
        return reduce(add, [self.undo(batch, progress) for batch in reversed(batches)])

    def redo_together(self, batches, progress=None) -> UndoOutcome:
        return reduce(add, [self.redo(batch, progress) for batch in batches])

    def redo(self, batch, progress=None) -> UndoOutcome:
        self._note("redo", batch)
        self._state(batch, BatchState.ACTIVE)
        return UndoOutcome(12, 0, 0, {})

    def _state(self, number: int, state: BatchState) -> None:
        self.batch_list = [
            replace(batch, state=state) if batch.number == number else batch for batch in self.batch_list
        ]

    def batches(self) -> tuple[Batch, ...]:
        return tuple(self.batch_list)

    def recheck(self, path: Path, clean: Path | None = None, progress=QUIET) -> RecheckReport:
        self._note("recheck", path, clean)
        return RecheckReport(100, 88, {"SUP_OBJECTED": 4, "LIA_MISSING": 8}, (("Leads", 4, "SUP_OBJECTED"),), clean)
