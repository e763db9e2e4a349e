"""JSON: an array of objects, or one object that holds such an array ({"contacts": [...]})."""

import io
import json
from collections.abc import Callable, Iterator
from typing import BinaryIO

from lead_desk.domain.rows import ReadOptions, Remainder, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.cutting.json_lists import element_spans, spans_without
from lead_desk.readers.cutting.texts import gone_rows, whole_text
from lead_desk.readers.encodings import encoding_for
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.objects import counted, decoder, header_of, looked_at, rows_of
from lead_desk.readers.shape import Opener, Probe, Row
from lead_desk.readers.text_files import as_text
from lead_desk.readers.text_kinds import text_kind

_CHUNK = 1 << 18
# An object around the array is read whole; a long list comes as the array itself.
_LARGEST_WRAPPED = 40_000_000
# What stands in the parts of one contact (`"phones": [{"type": "work", "value": "..."}]`), never in a contact.
_OF_A_PART = frozenset({"value", "type", "label", "kind", "rel", "primary", "is_primary", "isPrimary", "number", "ext"})


class _Array:
    def __init__(self, file: BinaryIO, options: ReadOptions) -> None:
        self._file, self._options = file, options
        self._encoding = encoding_for(file, options)
        self._wrapped: list[object] | None = None
        if self._first_letter() == "{":
            self._wrapped = self._unwrap()
        self._header, self._count = header_of(self._items())
        if not self._header:
            raise refusals.empty()

    def sheets(self) -> tuple[SheetInfo, ...]:
        return (SheetInfo("", 0, rows=counted(self._count, self._options), encoding=self._encoding.name),)

    def rows(self, sheet: int) -> Iterator[Row]:  # noqa: ARG002 - one array, one sheet
        return rows_of(self._header, self._items)

    def without(self, sheet: int, stays: Callable[[int], bool]) -> Remainder:
        places = {number - 2 for number in gone_rows(self.rows(sheet), stays) if number > 1}  # the keys are row 1
        whole = whole_text(self._file, self._encoding.name)
        return whole.without(list(spans_without(element_spans(whole.text), places)))

    def encodings(self) -> tuple[str, ...]:
        return ()

    def notes(self) -> tuple[str, ...]:
        return ()

    def _first_letter(self) -> str:
        with as_text(self._file, self._encoding) as text:
            return text.read(4096).lstrip("\ufeff \t\r\n")[:1]

    def _unwrap(self) -> list[object]:
        if self._file.seek(0, io.SEEK_END) > _LARGEST_WRAPPED:
            raise refusals.too_large("This file is one single JSON object.")
        with as_text(self._file, self._encoding) as text:
            try:
                whole = decoder().decode(text.read().lstrip("\ufeff"))
            except (ValueError, RecursionError):
                raise refusals.damaged("it is no JSON") from None
        return _longest_list(whole)

    def _items(self) -> Iterator[tuple[int, object]]:
        elements = self._stream() if self._wrapped is None else iter(self._wrapped)
        return looked_at(enumerate(elements, 1), self._options)

    def _stream(self) -> Iterator[object]:
        """Yield the elements of the array without ever holding all of them."""
        read = decoder()
        with as_text(self._file, self._encoding) as text:
            buffer = text.read(_CHUNK).lstrip("\ufeff \t\r\n").removeprefix("[")
            while True:
                buffer = buffer.lstrip(", \t\r\n")
                if buffer[:1] == "]":
                    return
                element, buffer, found = _next(read, buffer)
                if found:
                    yield element
                    continue
                more = text.read(max(_CHUNK, len(buffer)))
                if not more or len(buffer) > LIMITS.line_chars * 4:
                    raise refusals.damaged("the list of objects breaks off")
                buffer += more


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


def _longest_list(whole: object) -> list[object]:
    """Return the longest array of objects within two levels; else the object itself is the only row."""
    candidates: list[list[object]] = []
    level: list[object] = [whole]
    for _ in range(3):
        inner: list[object] = []
        for each in level:
            if isinstance(each, list) and any(
                isinstance(item, dict) and not item.keys() <= _OF_A_PART for item in each
            ):
                candidates.append(each)
            elif isinstance(each, dict):
                inner.extend(each.values())
        level = inner
    return max(candidates, key=len, default=[whole])


class _Json:
    name = "json"
    largest = LIMITS.text_bytes

    def recognises(self, probe: Probe) -> bool:
        return probe.is_text and text_kind(probe.head) == "json"

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> _Array:  # noqa: ARG002 - one interface
        return _Array(file, options)


FORMAT = _Json()
