"""JSON lines: one object, or one row of cells, a line."""

import json
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from lead_desk.domain.rows import ReadOptions, Remainder, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.cutting.texts import gone_rows, whole_text
from lead_desk.readers.encodings import encoding_for
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.objects import Listing, counted, decoder, looked_at
from lead_desk.readers.shape import Opener, Probe, Row
from lead_desk.readers.text_files import as_text
from lead_desk.readers.text_kinds import text_kind

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


class _Lines:
    def __init__(self, file: BinaryIO, options: ReadOptions) -> None:
        self._file, self._options = file, options
        self._encoding = encoding_for(file, options)
        self._listing: Listing | None = None

    def sheets(self) -> tuple[SheetInfo, ...]:
        rows = counted(self._keys().rows, self._options)
        return (SheetInfo("", 0, rows=rows, encoding=self._encoding.name),)

    def rows(self, sheet: int) -> Iterator[Row]:  # noqa: ARG002 - a text has one sheet
        return self._keys().read(self._items)

    def without(self, sheet: int, stays: Callable[[int], bool]) -> Remainder:
        gone = gone_rows(self.rows(sheet), stays)
        whole = whole_text(self._file, self._encoding.name)
        lines = enumerate(_LINE.finditer(whole.text), self._keys().first)
        return whole.without([line.span() for number, line in lines if number in gone])

    def encodings(self) -> tuple[str, ...]:
        return ()

    def notes(self) -> tuple[str, ...]:
        return ()

    def _keys(self) -> Listing:
        if self._listing is None:
            self._listing = Listing.of(self._items)
        return self._listing

    def _items(self) -> Iterator[tuple[int, object]]:
        return looked_at(self._objects(), self._options)

    def _objects(self) -> Iterator[tuple[int, object]]:
        """Yield each line's object with its line number."""
        read = decoder()
        with as_text(self._file, self._encoding, newline="\n") as text:
            for number, line in enumerate(iter(lambda: text.readline(LIMITS.line_chars), ""), 1):
                if len(line) >= LIMITS.line_chars:
                    raise refusals.long_line(number)
                bare = line.strip("\ufeff \t\r\n\0")
                if bare:
                    yield number, _object(read, bare, number)


def _object(read: json.JSONDecoder, line: str, number: int) -> object:
    try:
        return read.decode(line)
    except (ValueError, RecursionError):
        raise refusals.damaged(f"line {number:,} is no JSON object") from None


class _Jsonl:
    name = "jsonl"
    largest = LIMITS.text_bytes

    def recognises(self, probe: Probe) -> bool:
        return probe.is_text and text_kind(probe.head) == "jsonl"

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> _Lines:  # noqa: ARG002 - one interface
        return _Lines(file, options)


FORMAT = _Jsonl()
