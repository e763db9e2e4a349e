"""Save what is left of a list after a recheck: the file as it came where that can be, else a plain table."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import field
from pathlib import Path

from lead_desk.app.core import Core
from lead_desk.app.imports.results import ImportRequest
from lead_desk.app.imports.sheet_reading import read_sheet
from lead_desk.app.results import CleanForm
from lead_desk.domain.errors import UnreadableFileError, UsageError
from lead_desk.domain.rows import RawRow, RowsGone, SheetTable, StayingRows
from lead_desk.domain.values import dataclass

NOT_AS_IT_CAME = "NOT_AS_IT_CAME"
_TABLES = frozenset({".csv", ".txt", ".tsv", ".xlsx"})
"""Endings under which a plain table can be saved; a list of another kind becomes a workbook."""
_WORKBOOK = ".xlsx"
_LOCKED = "protected"
_SEALED_LIST = "The list has a password, which cannot be set again."
_OTHER_ENDING = "The ending chosen is not that of the list."


def clean_name(path: Path) -> Path:
    """Return where the clean list goes unless the user says otherwise: beside the list, in its own format."""
    return path.with_name(f"{path.stem} checked{path.suffix}")


@dataclass(frozen=True, slots=True)
class CleanList:
    """Where and how the rows that may be used were saved.

    Attributes:
        note: why it is no more than a table, in a sentence; empty where it is more.
    """

    path: Path
    form: CleanForm
    note: str = ""


@dataclass(frozen=True, slots=True)
class CheckedSheet:
    """A sheet that was checked.

    Attributes:
        request: the list, its sheet and how it was read.
        header_row: number of the last row that is no lead, 0 for none.
        headers: one text a column, none of them empty.
        delimiter: of a text file, else empty.
        kept: numbers of the rows that may be used.
    """

    request: ImportRequest
    name: str
    header_row: int
    headers: tuple[str, ...] = field(repr=False)
    delimiter: str
    kept: Set[int] = field(repr=False)


def write_clean(core: Core, checked: Sequence[CheckedSheet], clean: Path) -> CleanList:
    """Write the rows that may be used.

    In its own format the list keeps everything but the other rows: text files their very bytes, workbooks their other
    sheets, styles and columns. Rows that nobody judged (totals, hidden rows that were left out) go as well.

    Args:
        core: the parts.
        checked: the sheets of one file, one at least.
        clean: the target, not the list itself.

    Raises:
        UsageError: the target is the list itself.
        RefusedError: the target cannot be written.
        UnreadableFileError: the list cannot be read any more.
    """
    path = checked[0].request.path
    if clean.resolve() == path.resolve():
        raise UsageError("The clean list would replace the list itself.", "Choose another name.", code="SAME_FILE")
    note = _OTHER_ENDING
    if clean.suffix.lower() == path.suffix.lower():
        try:
            return _as_it_came(core, checked, clean)
        except UnreadableFileError as refused:
            if refused.reason != NOT_AS_IT_CAME:
                raise
            note = refused.sentence
        if clean.suffix.lower() not in _TABLES:
            clean = clean.with_suffix(_WORKBOOK)
    if len(checked) > 1:
        clean = clean.with_suffix(_WORKBOOK)  # nothing else holds several sheets
    tables = [SheetTable(sheet.name, sheet.headers, _rows(core, sheet)) for sheet in checked]
    core.writer.clean(clean, tables, checked[0].delimiter)
    return CleanList(clean, CleanForm.TABLE, note)


def _as_it_came(core: Core, checked: Sequence[CheckedSheet], clean: Path) -> CleanList:
    """Save the list as it came without the other rows.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME` where this list cannot be.
    """
    request = checked[0].request
    if core.reader.describe(request.path, request.options).kind == _LOCKED:
        raise UnreadableFileError(_SEALED_LIST, "The rows that stay are saved as a plain table.", code=NOT_AS_IT_CAME)
    staying = [StayingRows(sheet.request.sheet, sheet.header_row, sheet.kept) for sheet in checked]
    with core.reader.without(request.path, staying, request.options) as left:
        core.writer.copy(clean, left.content)
        return CleanList(clean, _FORMS[left.gone])


_FORMS = {RowsGone.CLOSED_UP: CleanForm.AS_IT_CAME, RowsGone.LEFT_BLANK: CleanForm.BLANK_ROWS}


def _rows(core: Core, sheet: CheckedSheet) -> Iterator[Sequence[str]]:
    wish = sheet.request
    with read_sheet(core.reader, wish.path, wish.sheet, wish.options, wish.header_row) as reading:
        for block in reading.blocks():
            for row in block:
                if row.number in sheet.kept:
                    yield _cells(row, len(sheet.headers))


def _cells(row: RawRow, width: int) -> tuple[str, ...]:
    return (*row.cells[:width], *[""] * (width - len(row.cells)))
