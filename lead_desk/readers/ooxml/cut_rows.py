"""Take rows out of a worksheet part and leave every other byte of it as it came.

Where nothing points at rows by their numbers, the rows below move up; else blank rows stay, so that no formula, merged
cell or colour ends up beside another row. What cannot be done without damage is refused, and the caller saves a table.
"""

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.values import dataclass
from lead_desk.readers import refusals

_ROW = re.compile(rb"<(\w+:|)row\b([^>]*?)(?:/>|>(.*?)</\1row>)", re.DOTALL)
_NUMBER = re.compile(rb'\br="(\d{1,7})"')
_CELL_PLACE = re.compile(rb'(<(?:\w+:)?c\b[^>]*?\br=")([A-Z]{1,3})\d{1,7}"')
_VALUE = re.compile(rb"<(?:\w+:)?(?:v|is|f)\b")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_MASTER = re.compile(rb'<(?:\w+:)?f\b[^>]*\bref="[A-Z]{1,3}(\d+)(?::[A-Z]{1,3}(\d+))?"')
_STRING = re.compile(
    rb't="s"[^>]*>\s*(?:<(?:\w+:)?f\b[^>]*?(?:/>|>[^<]*</(?:\w+:)?f>)\s*)?<(?:\w+:)?v\b[^>]*>\s*(\d{1,9})'
)
_SHOWN = re.compile(rb'\bt="str"[^>]*>(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v\b[^>]*>([^<]+)', re.DOTALL)
_LINK = re.compile(
    rb'<(\w+:|)hyperlink\b[^>]*?\bref="[A-Z]{1,3}(\d+)(?::[A-Z]{1,3}\d+)?"[^>]*?(?:/>|>\s*</\1hyperlink>)'
)
_LINK_ID = re.compile(rb'\b\w+:id="([^"]+)"')
_NO_LINKS = re.compile(rb"<(\w+:|)hyperlinks>\s*</\1hyperlinks>")
_CRITERIA = re.compile(rb"<(\w+:|)filterColumn\b[^>]*?(?:/>|>.*?</\1filterColumn>)", re.DOTALL)
_RANGES = re.compile(rb'(<(?:\w+:)?(?:dimension|autoFilter|sortState|hyperlink|table)\b[^>]*?\bref=")([^"]+)"')
_PLACE = re.compile(rb"([A-Z]{1,3})(\d{1,7})")
_TIED = (
    b"mergeCells", b"conditionalFormatting", b"dataValidations", b"drawing", b"legacyDrawing", b"rowBreaks",
    b"protectedRanges", b"scenarios", b"extLst", b"oleObjects", b"controls", b"cellWatches", b"legacyDrawingHF",
)  # fmt: skip
_TIES = re.compile(rb"<(?:\w+:)?(?:" + b"|".join(_TIED) + rb")\b")
_ODD_MARKS = re.compile(rb"<(?:\w+:)?(?:row|c)\b[^>]*(?:='|\s=|=\s)")
_ODD_ENCODING = re.compile(rb"<\?xml[^>]*encoding=[\"'](?!utf-8[\"'])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cut:
    """A worksheet part without some of its rows.

    Attributes:
        gone: numbers of the rows taken out, ascending.
        closed_up: the rows below have moved up.
        strings: numbers of the shared strings that the rows taken out pointed at.
        links: relations of the links that went with them.
    """

    xml: bytes
    gone: tuple[int, ...]
    closed_up: bool
    strings: frozenset[int]
    links: frozenset[str]


def check_usual(xml: bytes) -> None:
    """Refuse a part that is not written the way spreadsheet programs write it.

    Raises:
        UnreadableFileError: comments, definitions or another encoding stand in it.
    """
    if xml[:2] in (b"\xff\xfe", b"\xfe\xff") or b"<!" in xml or _ODD_ENCODING.search(xml[:200]):
        raise _unusual()


def has_formulas(xml: bytes) -> bool:
    """Tell whether a worksheet part holds a formula."""
    return _FORMULA.search(xml) is not None


def shown_by_formulas(xml: bytes) -> list[str]:
    """Return the texts that the formulas of a worksheet part show, as the file keeps them."""
    return [html.unescape(text.decode("utf-8", "replace")) for text in _SHOWN.findall(xml)]


def strings_of(xml: bytes) -> frozenset[int]:
    """Return the numbers of the shared strings that the cells of a worksheet part point at."""
    return frozenset(map(int, _STRING.findall(xml)))


def cut_rows(xml: bytes, stays: Callable[[int], bool], *, may_close_up: bool) -> Cut:
    """Take the rows out that hold a value and do not stay.

    Args:
        xml: the worksheet part.
        stays: tells by a row's number whether it stays.
        may_close_up: nothing outside this part points at its rows by their numbers.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`.
    """
    check_usual(xml)
    if _ODD_MARKS.search(xml):
        raise _unusual()
    start, end = _data(xml)
    head, data, tail = xml[:start], xml[start:end], xml[end:]
    close_up = may_close_up and not _TIES.search(tail) and not has_formulas(data)
    gone: list[int] = []
    taken: list[bytes] = []
    parts: list[bytes] = []
    for number, row, between in _rows(data):
        parts.append(between)
        if stays(number) or not _VALUE.search(row):
            parts.append(_moved(row, number - len(gone)) if close_up and gone else row)
        else:
            _check_master(row, number)
            gone.append(number)
            taken.append(row)
    tail, links = _links(tail, frozenset(gone))
    if close_up:
        head, tail = shifted(head, gone), shifted(tail, gone)
    whole = b"".join((head, *parts, without_criteria(tail)))
    return Cut(whole, tuple(gone), close_up, strings_of(b"".join(taken)), links)


def shifted(xml: bytes, gone: list[int] | tuple[int, ...], least: int = 0) -> bytes:
    """Return XML whose ranges follow the rows that moved up.

    Args:
        xml: of a table, or of a worksheet without its rows.
        gone: numbers of the rows taken out, ascending.
        least: rows that a range keeps below its first, whatever was taken out.
    """

    def ranged(found: re.Match[bytes]) -> bytes:
        first, *last = _PLACE.findall(found[2]) or [(b"", b"")]
        if not first[1]:  # whole columns
            return found[0]
        top = int(first[1]) - bisect_left(gone, int(first[1]))
        places = [b"%s%d" % (first[0], top)]
        if last:
            bottom = int(last[0][1]) - bisect_right(gone, int(last[0][1]))
            places.append(b"%s%d" % (last[0][0], max(bottom, top + least)))
        return found[1] + b":".join(places) + b'"'

    return _RANGES.sub(ranged, xml)


def without_criteria(xml: bytes) -> bytes:
    """Return XML without what its filters let through: that may name people who are gone."""
    return _CRITERIA.sub(b"", xml)


def _unusual() -> UnreadableFileError:
    return refusals.not_as_it_came("The workbook is written in an unusual way.")


def _data(xml: bytes) -> tuple[int, int]:
    """Return where the rows of a part begin and end."""
    begin = re.search(rb"<(\w+:|)sheetData>", xml)
    end = xml.find(b"</%ssheetData>" % begin[1]) if begin else -1
    if begin is None or end < 0:
        raise _unusual()
    return begin.end(), end


def _rows(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield each row's number, the row, and what stands before it."""
    at = number = 0
    for found in _ROW.finditer(data):
        given = _NUMBER.search(found[2])
        number = int(given[1]) if given else number + 1
        between = data[at : found.start()]
        if between.strip():
            break
        yield number, found[0], between
        at = found.end()
    if data[at:].strip():
        raise _unusual()


def _moved(row: bytes, number: int) -> bytes:
    """Return a row with another number, its own and that of its cells."""
    end = row.index(b">") + 1
    head = _NUMBER.sub(b'r="%d"' % number, row[:end], count=1)
    return head + _CELL_PLACE.sub(rb"\g<1>\g<2>%d" % number + b'"', row[end:])


def _check_master(row: bytes, number: int) -> None:
    """A formula that other rows share, or that fills several, cannot go alone."""
    for first, last in _MASTER.findall(row):
        if int(first) != number or int(last or first) != number:
            raise refusals.not_as_it_came("A formula of a row that must go is shared with rows that stay.")


def _links(tail: bytes, gone: frozenset[int]) -> tuple[bytes, frozenset[str]]:
    """Return what stands behind the rows without links of rows that are gone, and the relations of those links."""
    ids: set[bytes] = set()

    def kept(found: re.Match[bytes]) -> bytes:
        if int(found[2]) not in gone:
            return found[0]
        ids.update(_LINK_ID.findall(found[0]))
        return b""

    rest = _NO_LINKS.sub(b"", _LINK.sub(kept, tail))
    still = set(_LINK_ID.findall(rest))
    return rest, frozenset(each.decode() for each in ids - still)
