"""Take rows out of a binary workbook (xlsb, [MS-XLSB]): blank rows stay, so nothing that counts rows is disturbed."""

import struct
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from lead_desk.domain.values import dataclass
from lead_desk.readers import refusals
from lead_desk.readers.cutting.xml_rows import Edit, edited
from lead_desk.readers.ooxml.variable_numbers import variable

_ROW, _SHARED, _SHOWN, _SST_ITEM, _END_DATA, _LINK, _CALCULATION = 0, 7, 8, 19, 146, 494, 157
_SHARED_FORMULAS = frozenset({426, 427, 428})
_CRITERIA, _END_CRITERIA = 163, 164
_ALL_ANEW = 1  # the flag by which a program works out all formulas when it opens the book
_EMPTY_STRING = bytes((_SST_ITEM, 5, 0, 0, 0, 0, 0))


class Record(NamedTuple):
    """One record: its kind and where it, its bytes and the next one begin."""

    kind: int
    start: int
    inside: int
    end: int


@dataclass(frozen=True, slots=True)
class Cut:
    """A sheet without some of its rows.

    Attributes:
        strings: numbers of the shared strings that the rows taken out pointed at.
        links: relations of the links that went with them.
    """

    part: bytes
    strings: frozenset[int]
    links: frozenset[str]


def records(part: bytes) -> Iterator[Record]:
    """Yield the records of a part."""
    at = 0
    while at < len(part):
        start = at
        kind, at = variable(part, at, 2)
        size, at = variable(part, at, 4)
        yield Record(kind, start, at, at + size)
        at += size


def cut_rows(part: bytes, gone: Set[int]) -> Cut:
    """Return a sheet without some of its rows, the links on them, and what its filters let through.

    Args:
        part: the sheet.
        gone: numbers of the rows that go.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`.
        struct.error, IndexError: damaged.
    """
    edits: list[Edit] = []
    strings: set[int] = set()
    links: set[str] = set()
    number, inside = 0, True
    for record in records(part):
        if record.kind == _ROW and inside:
            number = struct.unpack_from("<I", part, record.inside)[0] + 1
        elif record.kind == _END_DATA:
            inside = False
        if inside and number in gone:
            if record.kind in _SHARED_FORMULAS:
                raise refusals.not_as_it_came("A formula of a row that must go is shared with rows that stay.")
            if record.kind == _SHARED:
                strings.add(_index(part, record))
            edits.append(Edit(record.start, record.end))
        elif not inside and record.kind == _LINK and _is_on(part, record, gone):
            links.add(_text(part, record.inside + 16))
            edits.append(Edit(record.start, record.end))
    return Cut(without_criteria(edited(part, edits)), frozenset(strings), frozenset(links))


def strings_of(part: bytes) -> frozenset[int]:
    """Return the numbers of the shared strings that the cells of a sheet point at."""
    return frozenset(_index(part, record) for record in records(part) if record.kind == _SHARED)


def shown_by_formulas(part: bytes) -> list[str]:
    """Return the texts that the formulas of a sheet show, as the file keeps them."""
    return [_text(part, record.inside + 8) for record in records(part) if record.kind == _SHOWN]


def without_strings(part: bytes, orphans: Set[int]) -> bytes:
    """Return the shared strings with some of them empty; the others keep their numbers."""
    items = [record for record in records(part) if record.kind == _SST_ITEM]
    gone = [Edit(items[at].start, items[at].end, _EMPTY_STRING) for at in sorted(orphans)]
    return edited(part, gone)


def without_criteria(part: bytes) -> bytes:
    """Return a sheet or a table without what its filters let through: that may name people who are gone."""
    starts = [record.start for record in records(part) if record.kind == _CRITERIA]
    ends = [record.end for record in records(part) if record.kind == _END_CRITERIA]
    return edited(part, (Edit(start, end) for start, end in zip(starts, ends, strict=True)))


def recalculated(book: bytes) -> bytes:
    """Return the book asking the program to work out its formulas anew."""
    edits: Sequence[Edit] = [
        Edit(record.inside + 24, record.inside + 25, bytes((book[record.inside + 24] | _ALL_ANEW,)))
        for record in records(book)
        if record.kind == _CALCULATION and record.end - record.inside >= 26
    ]
    return edited(book, edits)


def _index(part: bytes, record: Record) -> int:
    number: int = struct.unpack_from("<I", part, record.inside + 8)[0]
    return number


def _is_on(part: bytes, record: Record, gone: Set[int]) -> bool:
    first, last = struct.unpack_from("<II", part, record.inside)
    return first == last and first + 1 in gone


def _text(part: bytes, at: int) -> str:
    count = struct.unpack_from("<I", part, at)[0]
    return part[at + 4 : at + 4 + 2 * count].decode("utf-16-le", "ignore")
