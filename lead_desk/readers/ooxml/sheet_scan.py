"""The rows of a worksheet part as spreadsheet programs write it, by patterns over whole rows of text.

Several times faster than a parser, and it refuses to guess: at the first thing that it does not know for certain it
stops with `UnusualXmlError`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import BinaryIO

from lead_desk.readers import refusals
from lead_desk.readers.cells import number_text, unescape_ooxml
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.ooxml.cell import CellReader, check_place, damage_note
from lead_desk.readers.ooxml.row_shape import RowShape, is_hidden
from lead_desk.readers.ooxml.strings import UnusualXmlError, holds, looks_plain, whole_characters, xml_text
from lead_desk.readers.package import BROKEN
from lead_desk.readers.shape import Row

Signs = tuple[str, ...]
_Found = tuple[list[str], Signs]

_CHUNK = 1 << 18
_LONGEST_ROW = 16_000_000
_CELL = re.compile(
    r'<c(?: r="([A-Z]{1,3})[0-9]+")?(?: s="([0-9]+)")?(?: t="([a-zA-Z]+)")?(?: s="([0-9]+)")?\s*'
    r"(?:/>|>(?:<f[^<>]*(?:/>|>[^<]*</f>))?(?:<v(?: xml:space=\"preserve\")?>([^<]*)</v>|<v ?/>)?"
    r"(?:<is><t(?: xml:space=\"preserve\")?>([^<]*)</t></is>)?</c>)"
)
_ROW_NUMBER = re.compile(r'\br="([0-9]{1,12})"')
_ROW_MARK = re.compile(r"\sr\s*=")
_REMEMBERED_PLANS = 2_000
_SURE_DIGITS = 16


def _names() -> list[str]:
    letters = [chr(65 + index) for index in range(26)]
    two = [first + second for first in letters for second in letters]
    three = [first + pair for first in letters for pair in two]
    return (letters + two + three)[: LIMITS.columns]


_NUMBERS = {name: index for index, name in enumerate(_names())}


def scan_rows(part: BinaryIO, cells: CellReader) -> Iterator[Row]:
    """Yield the rows of a worksheet as spreadsheet programs write it.

    Raises:
        UnusualXmlError: something else stands there; rows yielded so far are right.
        UnreadableFileError: damaged.
    """
    number = 0
    plans: dict[tuple[Signs, ...], _Plan] = {}
    shape = RowShape(cells)
    for whole in _pieces(part):
        stretch = shape.read_all(whole)
        if stretch is not None:
            number = stretch[-1].number
            yield from stretch
            continue
        for piece in whole.split("</row>"):
            # Rows without cells close themselves and stand before the row that this piece ends with.
            start = piece.rfind("<row")
            if start < 0:
                continue
            number = _skip_empty(piece[:start], number)
            end = piece.index(">", start)
            head = piece[start + 4 : end]
            number = _numbered(head, number)
            if head.endswith("/"):
                continue
            text = piece[end + 1 :]
            alike = shape.read(text)
            check_place(number, 0)
            values, notes = _scan_row(text, number, cells, plans, shape) if alike is None else alike
            yield Row(number, values, is_hidden(head), notes)


def _skip_empty(text: str, number: int) -> int:
    """Count rows without cells: their numbers matter to rows that have none."""
    if "<row" in text:
        for head in text.split("<row")[1:]:
            number = _numbered(head.partition(">")[0], number)
            check_place(max(number, 1), 0)
    return number


def _numbered(head: str, previous: int) -> int:
    """Return the number of a row; one without follows the row before.

    Raises:
        UnusualXmlError: it has one that is no number.
    """
    found = _ROW_NUMBER.search(head)
    if found:
        return int(found[1])
    if _ROW_MARK.search(head):
        raise UnusualXmlError
    return previous + 1


class _Plan:
    """What to do with the cells of rows that are built alike, found out once for all of them.

    Rows of a list repeat their columns, styles and types; a look at each cell anew would double the time of a sheet.
    """

    __slots__ = ("inlines", "numbers", "others", "places", "pointers", "shared", "width")

    def __init__(self, letters: tuple[str, ...], early: tuple[str, ...], kinds: tuple[str, ...], late: tuple[str, ...],
                 cells: CellReader) -> None:  # fmt: skip
        places = _places(letters)
        self.width = places[-1] + 1 if places else 0
        self.places = None if self.width == len(places) else places
        styles = [int(first or second or 0) for first, second in zip(early, late, strict=True)]
        self.shared = [index for index, kind in enumerate(kinds) if kind == "s"]
        self.pointers = _picker(self.shared)
        self.inlines = [index for index, kind in enumerate(kinds) if kind == "inlineStr"]
        self.numbers = [i for i, kind in enumerate(kinds) if kind in ("", "n") and cells.is_plain(styles[i])]
        settled = {*self.shared, *self.inlines, *self.numbers}
        self.others = [(index, kind, styles[index]) for index, kind in enumerate(kinds) if index not in settled]


def _picker(places: list[int]) -> Callable[[Signs], Signs] | None:
    """Return what takes the texts at some places out of a row's at once; None for no places."""
    if len(places) < 2:
        return (lambda texts: (texts[places[0]],)) if places else None
    return itemgetter(*places)


def _places(letters: tuple[str, ...]) -> list[int]:
    """Return the column of each cell; cells without a reference follow the one before.

    Raises:
        UnusualXmlError: out of order or twice; the full parser places them.
    """
    places: list[int] = []
    column = -1
    for name in letters:
        at = _NUMBERS.get(name, LIMITS.columns) if name else column + 1
        if at <= column:
            raise UnusualXmlError
        places.append(at)
        column = at
    return places


def _scan_row(
    text: str, number: int, cells: CellReader, plans: dict[tuple[Signs, ...], _Plan], shape: RowShape
) -> _Found:
    """Return the cells of a row, and codes of what is wrong with them."""
    found = _CELL.findall(text)
    if len(found) != text.count("<c ") + text.count("<c>") + text.count("<c/"):
        raise UnusualXmlError
    if not found:
        return [], ()
    letters, early, kinds, late, raws, inlines = zip(*found, strict=True)
    signs = (letters, early, kinds, late)
    plan = plans.get(signs)
    if plan is None:
        plan = _Plan(letters, early, kinds, late, cells)
        check_place(number, plan.width - 1)
        if len(plans) < _REMEMBERED_PLANS:
            plans[signs] = plan
            shape.learn(letters, _places(letters), early, kinds, late)
    values = list(inlines)
    notes = _fill(plan, values, raws, cells, is_odd="&" in text or "_x" in text or "\r" in text)
    if plan.places is None:
        return values, notes
    spread = [""] * plan.width
    for at, value in zip(plan.places, values, strict=True):
        spread[at] = value
    return spread, tuple(f"damaged_number:{plan.places[int(note.rpartition(':')[2]) - 1] + 1}" for note in notes)


def _fill(plan: _Plan, values: list[str], raws: Signs, cells: CellReader, *, is_odd: bool) -> tuple[str, ...]:
    """Put the values of a row into their places; `values` holds the inline texts already."""
    texts = _shared(plan, raws, cells)
    for index, text in zip(plan.shared, texts, strict=True):
        values[index] = text
    if is_odd or any(raws[index] for index in plan.inlines):
        for index in plan.inlines:
            values[index] = unescape_ooxml(xml_text(values[index] or raws[index]))
    notes = _fill_numbers(plan, values, raws)
    for index, kind, style in plan.others:
        values[index], damaged = cells.text(kind, xml_text(raws[index]), "", style)
        if damaged:
            notes.append(damage_note(index))
    return tuple(notes)


def _shared(plan: _Plan, raws: Signs, cells: CellReader) -> Sequence[str]:
    """Return the shared strings that a row points to; '' where a cell points to none."""
    strings = cells.strings
    pointers = plan.pointers(raws) if plan.pointers else ()
    try:
        if "".join(pointers).isdigit():  # no sign: a negative number would count from the end
            return [strings[int(raw)] for raw in pointers]
    except (IndexError, ValueError):
        pass  # one is empty, or wrong; the careful way says which
    return [cells.shared(raw) if raw else "" for raw in pointers]


def _fill_numbers(plan: _Plan, values: list[str], raws: Signs) -> list[str]:
    notes: list[str] = []
    for index in plan.numbers:
        raw = raws[index]
        if raw.isdigit() and len(raw) < _SURE_DIGITS and raw[0] != "0":
            values[index] = raw
        elif raw:
            values[index], damaged = number_text(xml_text(raw))
            if damaged:
                notes.append(damage_note(index))
    return notes


def _pieces(part: BinaryIO) -> Iterator[str]:
    """Yield text of whole rows, from within `sheetData` only.

    Raises:
        UnusualXmlError: not plain UTF-8 XML of the usual kind, or cut off.
    """
    rest, tail, begun = "", b"", False
    try:
        while chunk := part.read(_CHUNK):
            data = tail + chunk
            cut = whole_characters(data)
            rest, tail = rest + data[:cut].decode("utf-8"), data[cut:]
            if not begun:
                begun, rest = _begin(rest)
                if not begun:
                    continue
            stop = rest.find("</sheetData>")
            if stop >= 0:
                yield _usual(rest[:stop])
                _drain(part)
                return
            # Rows do not nest, so all that stands before the beginning of the last one is whole.
            cut = rest.rfind("<row")
            if cut > 0:
                yield _usual(rest[:cut])
                rest = rest[cut:]
            if len(rest) > _LONGEST_ROW:
                raise refusals.too_large("One row of this file is longer than a book.")
    except UnicodeDecodeError:
        raise UnusualXmlError from None
    except BROKEN:
        raise refusals.damaged("a sheet") from None
    raise UnusualXmlError


def _begin(text: str) -> tuple[bool, str]:
    at = text.find("<sheetData")
    end = text.find(">", at) if at >= 0 else -1
    if end < 0:
        if len(text) > _LONGEST_ROW:
            raise UnusualXmlError
        return False, text
    if not looks_plain(text[:at]):
        raise UnusualXmlError
    return True, "</sheetData>" if text[end - 1] == "/" else text[end + 1 :]


def _usual(text: str) -> str:
    if holds(text, "<!", rare="!") or holds(text, "<?", rare="?"):
        raise UnusualXmlError
    return text


def _drain(part: BinaryIO) -> None:
    """Read to the end: only then does the archive's checksum speak."""
    while part.read(_CHUNK):
        pass
