"""What an import tells of its lists: cells and rows that it could not take, columns and dates that it did not keep."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from lead_desk.app.imports.results import ImportReport
from lead_desk.desktop import texts
from lead_desk.desktop.languages import said
from lead_desk.desktop.texts import translate
from lead_desk.desktop.widgets import basics

_MOST = 3
_NAMED = 8


def told_of_list(report: ImportReport, notes: Sequence[str] = ()) -> QWidget:
    """Return the lines about an import, hidden when there is nothing to tell.

    Args:
        report: of one list, or of several that went together.
        notes: what is to be said of each of several lists; they tell of its columns.
    """
    lines = [*_cells(report), *_rows(report), *(notes or _columns(report))]
    holder = QWidget()
    holder.setLayout(basics.column(*(basics.muted(line) for line in lines), spacing=3))
    if not lines:
        holder.hide()  # shown it would be a window of its own until it stands somewhere
    return holder


def _cells(report: ImportReport) -> list[str]:
    """Say which cells came without a usable value, and why."""
    from lead_desk.app.imports.problem_words import not_understood

    return [
        texts.counted("ImportResult", "{count} cells not understood: {why}", cells, why=said(sentence))
        for sentence, cells in not_understood(report.problems)[:_MOST]
    ]


def _rows(report: ImportReport) -> list[str]:
    """Say why rows were rejected."""
    from lead_desk.app.imports.problem_words import rows_rejected

    why = " ".join(map(said, rows_rejected(report.problems)[:_MOST]))
    count = report.counts.rejected
    return [texts.counted("ImportResult", "{count} rows rejected: {why}", count, why=why)] if why and count else []


def _columns(report: ImportReport) -> list[str]:
    """Name the columns that were not stored, whose dates stayed empty, and whose numbers were read with a code."""
    return [
        sentence.format(columns=_named(headers))
        for headers, sentence in (
            (report.unmapped, translate("ImportResult", "Not stored: {columns}.")),
            (
                report.date_questions,
                translate("ImportResult", "Left empty, because the dates can be read in two ways: {columns}."),
            ),
            (
                report.codes_taken,
                translate("ImportResult", "Numbers read with the country's code that they begin with: {columns}."),
            ),
        )
        if headers
    ]


def _named(headers: tuple[str, ...]) -> str:
    """Return headers for a sentence; many are not named one by one."""
    shown = ", ".join(map(texts.quoted, headers[:_NAMED]))
    return shown if len(headers) <= _NAMED else f"{shown} +{texts.number(len(headers) - _NAMED)}"
