"""What must be said of each list where several are imported together: only the one at hand was on the screen."""

from collections.abc import Iterator, Sequence

from lead_desk.app.imports.results import ImportReport
from lead_desk.desktop import texts
from lead_desk.desktop.languages import said


def list_notes(reports: Sequence[tuple[str, ImportReport]]) -> tuple[str, ...]:
    """Return a sentence for each thing, with the list's name in front; none for a single list, whose form says it.

    Args:
        reports: the lists' names and reports.
    """
    if len(reports) < 2:
        return ()
    words = texts.translate("ListNotes", "“{list}”: {what}")
    return tuple(words.format(list=name, what=what) for name, report in reports for what in _notes(report))


def _notes(report: ImportReport) -> Iterator[str]:
    if report.same_file is not None:
        words = texts.translate("ListNotes", "this very file was imported on {when}.")
        yield words.format(when=texts.moment(report.same_file.imported_at))
    for headers, words in (
        (report.unmapped, texts.translate("ListNotes", "not stored: {columns}.")),
        (
            report.date_questions,
            texts.translate("ListNotes", "the dates in {columns} can be read in two ways and stay empty."),
        ),
        (
            report.codes_taken,
            texts.translate("ListNotes", "the numbers in {columns} begin with their country's code."),
        ),
    ):
        if headers:
            yield words.format(columns=", ".join(headers))
    yield from map(said, report.reading_notes)
