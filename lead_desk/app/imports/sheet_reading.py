"""One sheet while it is read: header and columns settled from its first rows, then its data rows as a stream."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from lead_desk.app.ports import Reader
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import FileInfo, RawRow, ReadOptions, SheetInfo
from lead_desk.intake import columns, dates, dialling, header, junk, recipes
from lead_desk.intake.mapping import ColumnMapping, date_columns

MOST_COLUMNS = 512
HEAD_ROWS = 40
SAMPLE_ROWS = 2_000
"""Rows that header, columns and date orders are settled from."""


@dataclass(slots=True)
class SheetReading:
    """A sheet whose first rows were read.

    Attributes:
        file: what the reader said about the file.
        header_row: 1-based row of the header, 0 when there is none.
        headers: one text a column, '' where the sheet has no header.
        proposal: what each column is taken for.
        complete: whether the first rows are all of them.
        options: how the user wanted it read.
        head: the sheet's very first rows, titles and header among them.
        like: the list whose reading by hand was taken over, or ''.
        met_hidden: whether one of the rows that were read so far is hidden; of a large sheet nothing else tells it.
    """

    file: FileInfo
    info: SheetInfo
    header_row: int
    headers: tuple[str, ...] = field(repr=False)
    proposal: columns.Proposal = field(repr=False)
    _sample: list[RawRow] = field(repr=False)
    _rest: Iterable[Sequence[RawRow]] = field(repr=False)
    complete: bool = True
    options: ReadOptions = field(default_factory=ReadOptions)
    head: tuple[RawRow, ...] = field(default=(), repr=False)
    like: str = ""
    met_hidden: bool = False

    @property
    def sample(self) -> list[RawRow]:
        """The first data rows."""
        return self._sample

    @property
    def sampled(self) -> int:
        """How many data rows the sample has; all of a small sheet's."""
        if self.complete or self.info.rows is None:
            return len(self._sample)
        return max(len(self._sample), self.info.rows - self.header_row)

    @property
    def fingerprint(self) -> str:
        """Hash of the header row, by which a vendor's layout is known again."""
        return recipes.fingerprint(self.headers)

    def date_evidence(self, mapping: ColumnMapping) -> dict[int, dates.OrderEvidence]:
        """Return what each date column shows about the order of its dates."""
        return {
            index: dates.settle(row.cells[index] for row in self._sample if index < len(row.cells))
            for index in date_columns(mapping)
        }

    def date_questions(self, mapping: ColumnMapping) -> tuple[str, ...]:
        """Return the headers of date columns whose order cannot be told from their own cells."""
        evidence = self.date_evidence(mapping)
        return tuple(mapping.headers[index] for index, found in evidence.items() if found.question)

    def with_codes(self, mapping: ColumnMapping, country: str = "") -> frozenset[int]:
        """Return the positions of phone columns whose numbers have a country's code in front, but no plus.

        Args:
            mapping: what each column becomes.
            country: the list's country, as the user gave it.
        """
        return dialling.columns_with_codes(mapping, (row.cells for row in self._sample), country)

    def codes_taken(self, mapping: ColumnMapping, country: str = "") -> tuple[str, ...]:
        """Return the headers of these columns; see `with_codes` for the arguments."""
        return tuple(mapping.headers[index] for index in sorted(self.with_codes(mapping, country)))

    def blocks(self) -> Iterator[Sequence[RawRow]]:
        """Yield the data rows in blocks; once."""
        if self._sample:
            yield self._sample
        for block in self._rest:
            self.met_hidden = self.met_hidden or _holds_hidden(block)
            yield block

    def count(self) -> int:
        """Read to the end and return the number of data rows; the rows are gone then."""
        return sum(len(block) for block in self.blocks())


@contextmanager
def read_sheet(
    reader: Reader, path: Path, sheet: int, options: ReadOptions, header_row: int | None = None
) -> Iterator[SheetReading]:
    """Open a sheet; leaving the block ends the reading child.

    Args:
        reader: the port.
        path: the file.
        sheet: index of the sheet.
        options: how the user wants it read.
        header_row: 1-based row of the header, 0 for none, None to find it.

    Raises:
        UnreadableFileError: it cannot be read, has no such sheet, or the sheet is empty.
    """
    file = reader.describe(path, options)
    info = next((item for item in file.sheets if item.index == sheet), None)
    if info is None and file.first_look:  # it follows behind what the first look took in
        options = replace(options, first_look=False)
        file = reader.describe(path, options)
        info = next((item for item in file.sheets if item.index == sheet), None)
    if info is None:
        raise UnreadableFileError("The file has no such sheet.", "Choose another one.", code="NO_SHEET")
    stream = reader.rows(path, sheet, options)
    try:
        reading = _begun(file, info, stream, header_row)
        reading.options = options
        yield reading
    finally:
        close = getattr(stream, "close", None)
        if close is not None:
            close()


def _begun(file: FileInfo, info: SheetInfo, stream: Iterator[Sequence[RawRow]], header_row: int | None) -> SheetReading:
    first: list[RawRow] = []
    complete = True
    for block in stream:
        first.extend(block)
        if len(first) >= SAMPLE_ROWS:
            complete = False
            break
    if not first:
        raise UnreadableFileError(
            "There is nothing to import: the sheet is empty.", "Choose another one.", code="EMPTY"
        )
    if complete and header_row is None:
        _check_shape(first)
    width = _used_width(first)
    if width:
        first, stream = _cut(first, width), (_cut(block, width) for block in stream)
    if header_row and all(row.number != header_row for row in first):
        raise UnreadableFileError(
            f"Row {header_row} holds nothing that could name the columns.",
            "Give the number of the row with their names, or 0 where there is none.",
            code="NO_HEADER_ROW",
        )
    guess = header.find_header(first, fixed=header_row)
    data = first[guess.first_data :]
    proposal = columns.propose(guess.headers, [row.cells for row in data if not junk.is_ruled(row.cells)])
    headers = tuple(column.header for column in proposal.columns)
    if not data and complete:
        raise UnreadableFileError(
            "There are no leads in the file: it has a header and nothing below it.", "Check the file.", code="NO_ROWS"
        )
    head = tuple(first[:HEAD_ROWS])
    met_hidden = _holds_hidden(data)
    return SheetReading(
        file, info, guess.row, headers, proposal, data, stream, complete, head=head, met_hidden=met_hidden
    )


def _holds_hidden(block: Sequence[RawRow]) -> bool:
    told: bool | None = getattr(block, "has_hidden", None)
    return any(row.hidden for row in block) if told is None else told


def _check_shape(rows: list[RawRow]) -> None:
    """Check that each row is somebody.

    Raises:
        UnreadableFileError: columns stand for people, or a line holds several of them.
    """
    if header.lies_on_its_side(rows):
        raise UnreadableFileError(
            "The list lies on its side: the names of its columns stand below each other in the first one.",
            "Turn it in your spreadsheet program (copy, then paste transposed) and save it.",
            code="ON_ITS_SIDE",
        )
    if header.is_line_of_addresses(rows):
        raise UnreadableFileError(
            "The addresses of several people stand in one line.",
            "Write each address on a line of its own.",
            code="ONE_LINE",
        )


def _used_width(rows: list[RawRow]) -> int:
    """Return how many columns of a very wide sheet are worth a look, 0 when the sheet is not wide.

    A column counts as used when at least two rows have something in it: a header alone over nothing does not.

    Raises:
        UnreadableFileError: more columns are used than anyone could map.
    """
    if max(len(row.cells) for row in rows) <= MOST_COLUMNS:
        return 0
    filled: Counter[int] = Counter()
    for row in rows:
        filled.update(index for index, cell in enumerate(row.cells) if cell)
    width = max((index + 1 for index, count in filled.items() if count > 1), default=1)
    if width > MOST_COLUMNS:
        raise UnreadableFileError(
            f"The sheet has more than {MOST_COLUMNS} columns.", "Delete the columns you do not need.", code="TOO_WIDE"
        )
    return width


def _cut(rows: Sequence[RawRow], width: int) -> list[RawRow]:
    """Return the rows without what stands beyond the used columns; rows with nothing left are left out."""
    cut = (RawRow(row.number, row.cells[:width], row.hidden, row.notes) for row in rows)
    return [row for row in cut if any(row.cells)]
