"""What can be asked of a file without a store: its sheets, its columns and its flags. Nothing is stored."""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from lead_desk.app.core import flagger, forget_cells
from lead_desk.app.imports.main_list import first_sheet
from lead_desk.app.imports.results import Column, SheetColumns
from lead_desk.app.imports.sheet_reading import SheetReading, read_sheet
from lead_desk.app.ports import Reader
from lead_desk.domain.clock import Clock
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.flag import Finding
from lead_desk.domain.own_words import OwnLexicon
from lead_desk.domain.rows import FileInfo, ReadOptions
from lead_desk.flags import headings
from lead_desk.intake.mapping import ColumnMapping, letter_of

_AS_FOUND = ReadOptions()
_ID_HEADERS = frozenset({"id", "record id", "record_id", "lead id", "lead_id", "row id", "row_id"})
_EMPTY = ("EMPTY", "NO_ROWS")
_UNSURE = ("part",)
"""Why a column is not taken though a guess was made: too weak a one to be offered."""
_NO_WORDS = OwnLexicon()
_LETTER_SAMPLES, _LONGEST_SAMPLE = 3, 30


class ReadingDesk:
    """Looks into dropped files.

    Args:
        own: an owner's words, when there is a store to know them from.
    """

    def __init__(self, reader: Reader, clock: Clock, own: OwnLexicon = _NO_WORDS) -> None:
        self._reader, self._clock, self._own = reader, clock, own

    def describe(self, path: Path, options: ReadOptions = _AS_FOUND) -> FileInfo:
        """Tell what a file is and which sheets it has.

        Raises:
            UnreadableFileError: it cannot be read; the sentence says why.
        """
        return self._reader.describe(path, options)

    def main_sheet(self, info: FileInfo) -> int:
        """Return the sheet that is taken when nobody says which: the first visible one."""
        return first_sheet(info)

    def columns(
        self,
        path: Path,
        sheet: int = 0,
        options: ReadOptions = _AS_FOUND,
        header_row: int | None = None,
    ) -> SheetColumns:
        """Return what the importer sees in a sheet's first rows; a long list is not read to its end.

        Args:
            path: the file.
            sheet: index of the sheet.
            options: how the user wants it read.
            header_row: 1-based row of the header, 0 for none, None to find it.

        Raises:
            UnreadableFileError: it cannot be read.
        """
        with read_sheet(self._reader, path, sheet, options, header_row) as reading:
            return seen(reading)

    def count_rows(
        self, path: Path, sheet: int = 0, options: ReadOptions = _AS_FOUND, header_row: int | None = None
    ) -> int:
        """Read a sheet to its end and return how many data rows it has; the arguments are those of `columns`.

        Raises:
            UnreadableFileError: it cannot be read.
        """
        with read_sheet(self._reader, path, sheet, options, header_row) as reading:
            return reading.count()

    def screen(
        self, path: Path, sheet: int | None = None, options: ReadOptions = _AS_FOUND
    ) -> Iterator[dict[str, object]]:
        """Yield one record a row: its place, its own id if the file has such a column, and its flags.

        Args:
            path: the file.
            sheet: index of the sheet, None for all visible ones.
            options: how the user wants it read.

        Raises:
            UnreadableFileError: it cannot be read.
        """
        info = self._reader.describe(path, options)
        wanted = [item.index for item in info.sheets if item.state == "visible" or len(info.sheets) == 1]
        try:
            for index in wanted if sheet is None else [sheet]:
                yield from self._screened(path, index, options, may_be_empty=len(wanted) > 1 and sheet is None)
        finally:
            forget_cells()

    def _screened(
        self, path: Path, sheet: int, options: ReadOptions, *, may_be_empty: bool
    ) -> Iterator[dict[str, object]]:
        try:
            with read_sheet(self._reader, path, sheet, options) as reading:
                yield from self._records(reading)
        except UnreadableFileError as error:
            if error.reason not in _EMPTY or not may_be_empty:
                raise

    def _records(self, reading: SheetReading) -> Iterator[dict[str, object]]:
        headers = reading.headers
        rules = flagger().with_own(self._own)
        plan = rules.plan(headers, today=self._clock.today())
        own = next((at for at, header in enumerate(headers) if header.strip().lower() in _ID_HEADERS), None)
        for block in reading.blocks():
            cells = [_fitted(row.cells, len(headers)) for row in block]
            for row, fitted, found in zip(block, cells, plan.screen_many(cells), strict=True):
                yield {
                    "row": row.number,
                    "sheet": reading.info.name,
                    **({} if own is None else {"id": fitted[own]}),
                    "flags": [_flag(finding, rules.version) for finding in found],
                }


def seen(reading: SheetReading) -> SheetColumns:
    """Return what the importer sees in a sheet that is open."""
    proposal = reading.proposal
    columns = tuple(
        Column(
            letter=letter_of(column.index),
            header=column.header,
            field=column.field or "",
            confidence=column.confidence,
            why=column.why,
            samples=column.samples,
            fill=column.fill,
            proof=column.proof,
            offer="" if column.why in _UNSURE else column.offer,
        )
        for column in proposal.columns
    )
    headers = [column.header for column in columns]
    mapping = ColumnMapping.proposed(proposal)
    return SheetColumns(
        sheet=reading.info.name,
        index=reading.info.index,
        header_row=reading.header_row,
        rows=reading.sampled,
        counted=reading.complete,
        columns=columns,
        verdicts=headings.column_verdicts(headers),
        date_questions=reading.date_questions(mapping),
        codes_taken=reading.codes_taken(mapping),
        tool=proposal.tool,
        notes=reading.info.notes,
        header_fingerprint=reading.fingerprint,
        letters=_letters(reading) if reading.info.encoding else (),
        options=reading.options,
        read_like=reading.like,
    )


def _fitted(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return tuple(islice((*cells, *[""] * (width - len(cells))), width))


def _letters(reading: SheetReading) -> tuple[str, ...]:
    """Return the first short cells that hold letters beyond ASCII."""
    cells = (cell.strip() for row in reading.sample for cell in row.cells if not cell.isascii())
    short = (cell for cell in cells if len(cell) <= _LONGEST_SAMPLE and any(char.isalpha() for char in cell))
    return tuple(islice(dict.fromkeys(short), _LETTER_SAMPLES))


def _flag(finding: Finding, rules: str) -> dict[str, object]:
    return {
        "kind": finding.kind.value,
        "category": finding.category.value if finding.category else None,
        "field": finding.field,
        "state": finding.state.value,
        "rule": finding.rule,
        "rules": rules,
        "evidence": finding.words,
        "certainty": finding.certainty.value,
        "term": finding.term,
    }
