"""Delimited text: csv, tsv, txt with any delimiter, any encoding, any line ends."""

from array import array
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from typing import BinaryIO

from lead_desk.domain.rows import ReadOptions, Remainder, RowsGone, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.dialects import find_dialect
from lead_desk.readers.encodings import choices, encoding_for
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.records import UNTERMINATED, read_records
from lead_desk.readers.shape import Opener, Probe, Row
from lead_desk.readers.text_files import as_text, is_wide, raw_lines
from lead_desk.readers.text_kinds import text_kind

_SAMPLE_CHARS = 400_000
_SAMPLE_LINES = 2_000
_COUNTED_ROWS, _LOOKED_AT_ROWS = 20_000, 2_000


class _Text:
    def __init__(self, file: BinaryIO, options: ReadOptions) -> None:
        self._file, self._options = file, options
        self._found = encoding_for(file, options)
        self._dialect = find_dialect(self._sample(), options.delimiter)

    def sheets(self) -> tuple[SheetInfo, ...]:
        notes = list(self._found.notes)
        counted = _LOOKED_AT_ROWS if self._options.first_look else _COUNTED_ROWS
        last: int | None = 0
        for count, row in enumerate(self.rows(0)):
            last = row.number if any(row.cells) else last
            if UNTERMINATED in row.notes:
                notes.append(f"{UNTERMINATED}:{row.number}")
            if count >= counted:
                last = None
                break
        if last == 0:
            raise refusals.empty()
        sheet = SheetInfo("", 0, "visible", last, self._found.name, self._dialect.delimiter, tuple(notes))
        return (sheet,)

    def rows(self, sheet: int) -> Iterator[Row]:  # noqa: ARG002 - a text has one sheet
        return read_records(self._lines(), self._dialect)

    def without(self, sheet: int, stays: Callable[[int], bool]) -> Remainder:  # noqa: ARG002 - a text has one sheet
        if is_wide(self._found):
            raise refusals.not_as_it_came("The text is written in signs of four bytes.")
        spans = array("L")
        rows = read_records(self._lines(), self._dialect, spans)
        gone = {row.number for row in rows if not stays(row.number) and any(cell.strip() for cell in row.cells)}
        return Remainder(RowsGone.CLOSED_UP, self._raw(spans, gone))

    def _raw(self, spans: "array[int]", gone: set[int]) -> Iterator[bytes]:
        """Yield the bytes of the file without the lines of some records."""
        lines = raw_lines(self._file, self._found)
        yield next(lines)
        for number, count in enumerate(spans, 1):
            content = b"".join(islice(lines, count))
            if number not in gone:
                yield content
        yield b"".join(lines)

    def encodings(self) -> tuple[str, ...]:
        return choices(self._found, self._file, self._options)

    def notes(self) -> tuple[str, ...]:
        return ()

    def _sample(self) -> list[str]:
        lines: list[str] = []
        chars = 0
        for line in self._lines():
            lines.append(line)
            chars += len(line)
            if chars > _SAMPLE_CHARS or len(lines) >= _SAMPLE_LINES:
                break
        return lines

    def _lines(self) -> Iterator[str]:
        """Yield lines with their ends; only CR, LF and CRLF end one, never U+2028 or a form feed."""
        with as_text(self._file, self._found, newline="") as text:
            try:
                for number, line in enumerate(iter(partial(text.readline, LIMITS.line_chars), ""), 1):
                    if len(line) >= LIMITS.line_chars:
                        raise refusals.long_line(number)
                    yield line
            except UnicodeError:
                raise refusals.damaged("its letters cannot be read") from None


class _Delimited:
    name = "delimited"
    largest = LIMITS.text_bytes

    def recognises(self, probe: Probe) -> bool:
        return probe.is_text and text_kind(probe.head) == "delimited"

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> _Text:  # noqa: ARG002 - one interface
        return _Text(file, options)


FORMAT = _Delimited()
