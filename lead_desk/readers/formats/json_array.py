"""JSON: an array of objects or of rows, or an object that holds such an array ({"contacts": [...]})."""

import io
import json
from collections.abc import Callable, Iterator
from typing import BinaryIO, TextIO

from lead_desk.domain.rows import ReadOptions, Remainder, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.cutting.json_lists import element_spans, spans_without
from lead_desk.readers.cutting.texts import gone_rows, whole_text
from lead_desk.readers.encodings import encoding_for
from lead_desk.readers.json_shapes import records_in
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.objects import Listing, counted, decoder, looked_at
from lead_desk.readers.shape import Opener, Probe, Row
from lead_desk.readers.text_files import as_text
from lead_desk.readers.text_kinds import text_kind

_CHUNK = 1 << 18
# An object around the array is read whole; a long list comes as the array itself.
_LARGEST_WRAPPED = 40_000_000
_BETWEEN = "\ufeff, \t\r\n\0\x1a"


class _Array:
    def __init__(self, file: BinaryIO, options: ReadOptions) -> None:
        self._file, self._options = file, options
        self._encoding = encoding_for(file, options)
        self._found: list[object] | None = None
        self._beside = 0
        if self._first_letter() == "{":
            self._found, self._beside = records_in(self._values())
        self._listing = Listing.of(self._items)

    def sheets(self) -> tuple[SheetInfo, ...]:
        notes = (f"other_lists:{self._beside}",) if self._beside else ()
        rows = counted(self._listing.rows, self._options)
        return (SheetInfo("", 0, rows=rows, encoding=self._encoding.name, notes=notes),)

    def rows(self, sheet: int) -> Iterator[Row]:  # noqa: ARG002 - one array, one sheet
        return self._listing.read(self._items)

    def without(self, sheet: int, stays: Callable[[int], bool]) -> Remainder:
        first = self._listing.first
        places = {number - first for number in gone_rows(self.rows(sheet), stays) if number >= first}
        whole = whole_text(self._file, self._encoding.name)
        elements = element_spans(whole.text)
        if len(elements) != self._listing.rows - first + 1:
            raise refusals.not_as_it_came("The list is written in an unusual way.")
        return whole.without(list(spans_without(elements, places)))

    def encodings(self) -> tuple[str, ...]:
        return ()

    def notes(self) -> tuple[str, ...]:
        return ()

    def _first_letter(self) -> str:
        with as_text(self._file, self._encoding) as text:
            return text.read(4096).lstrip("\ufeff \t\r\n")[:1]

    def _values(self) -> list[object]:
        """Return all that the file holds, one value after the other."""
        if self._file.seek(0, io.SEEK_END) > _LARGEST_WRAPPED:
            raise refusals.too_large("This file is one single JSON object.")
        with as_text(self._file, self._encoding) as text:
            whole = text.read().strip(_BETWEEN)
        read, found, at = decoder(), [], 0
        try:
            while at < len(whole):
                value, at = read.raw_decode(whole, at)
                found.append(value)
                while whole[at : at + 1] and whole[at] in _BETWEEN:
                    at += 1
        except (ValueError, RecursionError):
            raise refusals.damaged("it is no JSON") from None
        return found

    def _items(self) -> Iterator[tuple[int, object]]:
        elements = self._stream() if self._found is None else iter(self._found)
        return looked_at(enumerate(elements, 1), self._options)

    def _stream(self) -> Iterator[object]:
        """Yield the elements of the array, and of arrays behind it, without ever holding all of them."""
        read = decoder()
        with as_text(self._file, self._encoding) as text:
            buffer = text.read(_CHUNK).lstrip("\ufeff \t\r\n").removeprefix("[")
            while True:
                buffer = buffer.lstrip(", \t\r\n")
                if buffer[:1] == "]":
                    behind = _behind(buffer[1:], text)
                    if behind is None:
                        return
                    buffer = behind
                    continue
                element, buffer, found = _next(read, buffer)
                if found:
                    yield element
                    continue
                more = text.read(max(_CHUNK, len(buffer)))
                if not more or len(buffer) > LIMITS.line_chars * 4:
                    raise refusals.damaged("the list of objects breaks off")
                buffer += more


def _behind(rest: str, text: TextIO) -> str | None:
    """Return what stands in the array behind one that ended; some tools write their answers one after the other."""
    while not (rest := rest.lstrip(_BETWEEN)) and (more := text.read(_CHUNK)):
        rest = more
    if rest and rest[0] != "[":
        raise refusals.damaged("something stands behind the end of the list")
    return rest[1:] if rest else None


def _next(read: json.JSONDecoder, buffer: str) -> tuple[object, str, bool]:
    """Return the next element and the rest of the buffer, or say that more text is needed."""
    try:
        element, end = read.raw_decode(buffer)
    except RecursionError:
        raise refusals.hostile("nests its values far deeper than any list does") from None
    except ValueError:
        return None, buffer, False
    # A number or a word may go on in the next piece; an object or a text ends with its own sign.
    if end == len(buffer) and buffer[-1:] not in '}]"':
        return None, buffer, False
    return element, buffer[end:], True


class _Json:
    name = "json"
    largest = LIMITS.text_bytes

    def recognises(self, probe: Probe) -> bool:
        return probe.is_text and text_kind(probe.head) == "json"

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> _Array:  # noqa: ARG002 - one interface
        return _Array(file, options)


FORMAT = _Json()
