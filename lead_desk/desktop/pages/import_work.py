"""The work behind the import page: plain functions that run in a thread and hold no Qt object."""

from dataclasses import dataclass
from pathlib import Path

from lead_desk.app.desk import Desk
from lead_desk.app.results import ImportReport, ImportRequest, SheetColumns
from lead_desk.desktop.jobs import JobProgress
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.rows import FileInfo, ReadOptions


@dataclass(frozen=True, slots=True)
class Look:
    """What the first look at a file found."""

    info: FileInfo
    columns: SheetColumns
    purposes: tuple[Purpose, ...]


def look(
    desk: Desk, path: Path, sheet: int | None, options: ReadOptions, header_row: int | None, _progress: JobProgress
) -> Look:
    """Take the first look at a file; `sheet` None takes the likeliest one."""
    info = desk.describe(path, options)
    index = desk.main_sheet(info) if sheet is None else sheet
    return Look(info, desk.columns(path, index, options, header_row), desk.all(Purpose))


def preview(desk: Desk, request: ImportRequest, progress: JobProgress) -> ImportReport:
    """Return what an import would do."""
    return desk.preview(request, progress)


def run(desk: Desk, request: ImportRequest, progress: JobProgress) -> ImportReport:
    """Import."""
    return desk.run_import(request, progress)


def save_rejects(desk: Desk, request: ImportRequest, target: Path, progress: JobProgress) -> int:
    """Write the rejected rows with their reasons; return how many."""
    return desk.save_rejects(request, target, progress)


def put(desk: Desk, item: object, _progress: JobProgress) -> str:
    """Keep a source or purpose."""
    return desk.put(item)
