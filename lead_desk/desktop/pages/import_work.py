"""The work behind the import page: plain functions that run in a thread and hold no Qt object."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import field, fields, replace
from pathlib import Path
from typing import TypeVar

from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportReport, ImportRequest, SheetColumns, Tags
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.languages import said
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.errors import CancelledError, LeadDeskError
from lead_desk.domain.lead import EvidenceCounts, ImportCounts
from lead_desk.domain.review import ColumnAct, ColumnRule
from lead_desk.domain.rows import FileInfo
from lead_desk.domain.source import BatchState
from lead_desk.domain.values import dataclass

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Look:
    """What the first look at a file found.

    Attributes:
        rules: what was decided for vendor columns earlier.
        before: how the last list of each source was tagged.
    """

    info: FileInfo
    columns: SheetColumns
    purposes: tuple[Purpose, ...]
    rules: tuple[ColumnRule, ...] = ()
    before: Mapping[str, Tags] = field(default_factory=dict)

    def left_out(self, source: str) -> list[str]:
        """Return the sheet's headers that were left out of earlier lists of a source."""
        rules = [rule for rule in self.rules if rule.act is ColumnAct.LEAVE_OUT]
        return [
            column.header for column in self.columns.columns if any(rule.fits(source, column.header) for rule in rules)
        ]


def look(desk: Desk, wish: ImportRequest, sheet: int | None, _progress: JobProgress) -> Look:
    """Take a look at a file.

    Args:
        desk: the desk.
        wish: the file, and how it is to be read.
        sheet: index of the sheet, None for the likeliest one.
    """
    info = desk.describe(wish.path, wish.options)
    if sheet is None:
        columns = desk.main_list(wish.path, info, wish.options, as_before=wish.as_before)
    else:
        columns = desk.columns(wish.path, sheet, wish.options, wish.header_row, as_before=wish.as_before)
    if columns.options != wish.options:
        info = desk.describe(wish.path, columns.options)
    return Look(info, columns, desk.all(Purpose), desk.column_rules(), _tags_before(desk))


def look_further(desk: Desk, wish: ImportRequest, first: Look, progress: JobProgress) -> Look:
    """Return the look at the whole of a large file: with new columns only where its beginning did not show them right.

    Args:
        desk: the desk.
        wish: as at the first look.
        first: what it found.
        progress: of the job.
    """
    index = first.columns.index
    info = desk.describe(wish.path, replace(first.columns.options, first_look=False))
    same = _letters(info, index) == _letters(first.info, index)
    if same and not first.info.columns_may_follow:
        return replace(first, info=info)
    again = look(desk, replace(wish, options=replace(wish.options, first_look=False)), index, progress)
    return replace(first, info=info) if same and _headers(again) == _headers(first) else again


def _headers(seen: Look) -> list[str]:
    return [column.header for column in seen.columns.columns]


def _letters(info: FileInfo, index: int) -> str:
    return next((sheet.encoding for sheet in info.sheets if sheet.index == index), "")


def _tags_before(desk: Desk) -> dict[str, Tags]:
    """Return how the newest import of each source that still stands was tagged."""
    found: dict[str, Tags] = {}
    for batch in desk.batches():
        if batch.state is BatchState.ACTIVE:
            found.setdefault(batch.source, Tags(batch.source, batch.purpose, batch.basis, batch.assessment))
    return found


def save_rejects(
    desk: Desk, requests: Sequence[tuple[Path, ImportRequest]], language: str, progress: JobProgress
) -> int:
    """Write the rejected rows of each list with their reasons beside its name; return how many."""
    return sum(desk.save_rejects(request, target, progress, language) for target, request in requests)


def put(desk: Desk, item: object, _progress: JobProgress) -> str:
    """Keep a source or purpose."""
    return desk.put(item)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one list of several.

    Attributes:
        problem: why it was not imported, empty when it was.
    """

    name: str
    report: ImportReport | None
    problem: str = ""


def preview_many(
    desk: Desk, requests: Sequence[tuple[str, ImportRequest]], progress: JobProgress
) -> list[tuple[str, ImportReport]]:
    """Return what several imports would do, each worked out by itself, with the names of the lists."""
    return [(name, desk.preview(request, progress)) for name, request in requests]


def run_many(desk: Desk, requests: Sequence[tuple[str, ImportRequest]], progress: JobProgress) -> list[Outcome]:
    """Import one list after the other, each whole or not at all; one that fails does not stop the others.

    Raises:
        CancelledError: the user stopped the first one; later on, what is done stays and the rest is told as not done.
        LeadDeskError: the only one could not be imported.
    """
    found: list[Outcome] = []
    for name, request in requests:
        try:
            found.append(Outcome(name, desk.run_import(request, progress)))
        except CancelledError as error:
            if not found:
                raise
            found.append(Outcome(name, None, said(error.sentence)))
            break
        except LeadDeskError as error:
            if len(requests) == 1:
                raise
            found.append(Outcome(name, None, f"{said(error.sentence)} {said(error.remedy)}".strip()))
    return found


def merged(reports: Sequence[ImportReport]) -> ImportReport:
    """Return several reports as one, with all counts added up; what is said of each list by itself is left to it."""
    if len(reports) == 1:
        return reports[0]
    sums = (sum(getattr(report.counts, item.name) for report in reports) for item in fields(ImportCounts))
    return replace(
        reports[0],
        counts=ImportCounts(*sums),
        statuses=_added([report.statuses for report in reports]),
        reasons=_added([report.reasons for report in reports]),
        blocked_by=_added([report.blocked_by for report in reports]),
        flags=_added([report.flags for report in reports]),
        problems=tuple(problem for report in reports for problem in report.problems),
        evidence=_evidence([report.evidence for report in reports]),
        same_file=None,
        unmapped=(),
        date_questions=(),
        codes_taken=(),
        read_like="",
        reading_notes=(),
    )


def _evidence(parts: Sequence[EvidenceCounts]) -> EvidenceCounts:
    lacking = _added([dict(part.lacking) for part in parts])
    return EvidenceCounts(
        consents=sum(part.consents for part in parts),
        incomplete=sum(part.incomplete for part in parts),
        lacking=tuple(sorted(lacking.items(), key=lambda item: (-item[1], item[0]))),
        lifted=sum(part.lifted for part in parts),
        channel_stops=sum(part.channel_stops for part in parts),
    )


def _added(counts: Sequence[dict[Key, int]]) -> dict[Key, int]:
    total: Counter[Key] = Counter()
    for part in counts:
        total.update(part)
    return dict(total)
