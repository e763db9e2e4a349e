"""The rows of one worksheet part, in plain Python over whole rows of XML.

`scan_rows` knows the XML that spreadsheet programs write and is several times faster than a parser; it refuses to
guess: at the first thing that it does not know it stops, and `parse_rows` reads the sheet from the beginning, skipping
what was handed over. Both give the same rows (a test compares them over every workbook it can find).
"""

import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from lead_desk.readers import refusals
from lead_desk.readers.cells import iso_text, number_text, unescape_ooxml
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.number_formats import Kind, NumberFormat
from lead_desk.readers.ooxml.strings import UnusualXmlError, looks_plain, whole_characters, xml_text
from lead_desk.readers.package import BROKEN
from lead_desk.readers.shape import Row
from lead_desk.readers.xml_parts import Attributes, Handlers, stream

_CHUNK = 1 << 18
_LONGEST_ROW = 64_000_000
_CELL = re.compile(
    r'<c(?: r="([A-Z]{1,3})[0-9]+")?(?: s="([0-9]+)")?(?: t="([a-zA-Z]+)")?(?: s="([0-9]+)")?\s*'
    r"(?:/>|>(?:<f[^<>]*(?:/>|>[^<]*</f>))?(?:<v(?: xml:space=\"preserve\")?>([^<]*)</v>|<v ?/>)?"
    r"(?:<is><t(?: xml:space=\"preserve\")?>([^<]*)</t></is>)?</c>)"
)
_ROW_NUMBER = re.compile(r'\br="([0-9]{1,12})"')
_HIDDEN = re.compile(r'\bhidden="(?:1|true)"|\bht="0"')
_REMEMBERED = 20_000
_SURE_DIGITS = 16


def column_number(letters: str) -> int:
    """Return the 0-based number of a column name; 16384 and above do not exist."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _names() -> list[str]:
    letters = [chr(65 + index) for index in range(26)]
    two = [first + second for first in letters for second in letters]
    three = [first + pair for first in letters for pair in two]
    return (letters + two + three)[: LIMITS.columns]


_COLUMNS = _names()
_NUMBERS = {name: index for index, name in enumerate(_COLUMNS)}


class CellReader:
    """Turns the stored value of a cell into its text, with the strings and styles of its workbook."""

    def __init__(self, strings: list[str] | None, formats: list[NumberFormat], *, date1904: bool) -> None:
        self.strings = strings
        self.formats = formats
        self.date1904 = date1904
        self._seen: dict[tuple[int, str], tuple[str, bool]] = {}
        self.plain_styles = {"", *(str(index) for index in range(len(formats)) if formats[index].kind is Kind.NUMBER)}

    def is_plain(self, style: int) -> bool:
        """Tell whether numbers of a style are shown as they are."""
        return style >= len(self.formats) or self.formats[style].kind is Kind.NUMBER

    def number(self, raw: str, style: int) -> tuple[str, bool]:
        """Return the text of a number under a style, and whether it lost digits before it came here."""
        if self.is_plain(style):
            return number_text(raw)
        known = self._seen.get((style, raw))
        if known is None:
            known = self.formats[style].text(raw, date1904=self.date1904)
            if len(self._seen) < _REMEMBERED:
                self._seen[(style, raw)] = known
        return known

    def shared(self, raw: str) -> str:
        """Return a shared string.

        Raises:
            UnreadableFileError: there is no such string; another one in its place would be a wrong lead.
        """
        if self.strings is None:
            raise refusals.damaged("the texts of its cells are missing")
        try:
            index = int(raw)
        except ValueError:
            raise refusals.damaged("a cell points nowhere") from None
        if not 0 <= index < len(self.strings):
            raise refusals.damaged("a cell points to a text that is not there")
        return self.strings[index]

    def text(self, kind: str, raw: str, inline: str, style: int) -> tuple[str, bool]:
        """Return the text of any cell.

        Args:
            kind: the type mark of the cell.
            raw: its value, references resolved.
            inline: its inline text, references resolved.
            style: its style.
        """
        match kind:
            case "s":
                return (self.shared(raw) if raw else ""), False
            case "" | "n":
                return self.number(raw, style) if raw else ("", False)
            case "inlineStr":
                return unescape_ooxml(inline or raw), False
            case "str":
                return unescape_ooxml(raw), False
            case "b":
                return {"1": "TRUE", "0": "FALSE", "true": "TRUE", "false": "FALSE"}.get(raw.strip(), ""), False
            case "d":
                return iso_text(raw), False
            case _:
                return "", False  # errors (#REF!) are no values


def damage_note(column: int) -> str:
    """Return the code for a number that lost digits before it came here; columns count from 1."""
    return f"damaged_number:{column + 1}"


def check_place(number: int, column: int) -> None:
    """Refuse cells outside any sheet.

    Raises:
        UnreadableFileError: the row or column cannot exist.
    """
    if not 0 < number <= LIMITS.rows or column >= LIMITS.columns:
        raise refusals.damaged("a cell lies outside the sheet")


def read_rows(open_part: Callable[[], BinaryIO], cells: CellReader) -> Iterator[Row]:
    """Yield the rows of a worksheet part, empty ones included.

    Args:
        open_part: opens the part from its beginning, each time anew.
        cells: of the same workbook.

    Raises:
        UnreadableFileError: damaged or hostile.
    """
    given = 0
    try:
        with open_part() as part:
            for row in scan_rows(part, cells):
                given += 1
                yield row
        return
    except UnusualXmlError:
        pass
    with open_part() as part:
        for index, row in enumerate(parse_rows(part, cells)):
            if index >= given:
                yield row


def scan_rows(part: BinaryIO, cells: CellReader) -> Iterator[Row]:
    """Yield the rows of a worksheet as spreadsheet programs write it.

    Raises:
        UnusualXmlError: something else stands there; rows yielded so far are right.
        UnreadableFileError: damaged.
    """
    number = 0
    for whole in _pieces(part):
        for piece in whole.split("</row>"):
            # Rows without cells close themselves and stand before the row that this piece ends with.
            start = piece.rfind("<row")
            if start < 0:
                continue
            number = _skip_empty(piece[:start], number)
            end = piece.index(">", start)
            head = piece[start + 4 : end]
            found = _ROW_NUMBER.search(head)
            number = int(found[1]) if found else number + 1
            if head.endswith("/"):
                continue
            yield _scan_row(piece[end + 1 :], number, bool(_HIDDEN.search(head)), cells)


def _skip_empty(text: str, number: int) -> int:
    """Count rows without cells: their numbers matter to rows that have none."""
    if "<row" in text:
        for head in text.split("<row")[1:]:
            found = _ROW_NUMBER.search(head)
            number = int(found[1]) if found else number + 1
    return number


def _scan_row(text: str, number: int, hidden: bool, cells: CellReader) -> Row:
    found = _CELL.findall(text)
    if len(found) != text.count("<c ") + text.count("<c>") + text.count("<c/"):
        raise UnusualXmlError
    referred = "&" in text or "\r" in text
    escaped = "_x" in text
    values: list[str] = []
    notes: list[str] = []
    strings, plain = cells.strings, cells.plain_styles
    width = 0
    for letters, early, kind, late, raw, inline in found:
        if letters and letters != _COLUMNS[width if width < LIMITS.columns else 0]:
            at = _NUMBERS.get(letters, LIMITS.columns)
            if at < width:
                raise UnusualXmlError  # out of order or twice: the full parser places it
            check_place(number, at)
            values.extend([""] * (at - width))
            width = at
        width += 1
        if kind == "s" and raw.isdigit() and strings is not None and int(raw) < len(strings):
            values.append(strings[int(raw)])
            continue
        if not raw and not inline:
            values.append("")
            continue
        if referred:
            raw, inline = xml_text(raw), xml_text(inline)
        value, damaged = cells.text(kind, raw, inline, int(early or late or 0))
        values.append(value)
        if damaged:
            notes.append(damage_note(width - 1))
    check_place(number, width - 1)
    return Row(number, values, hidden, tuple(notes))


def _pieces(part: BinaryIO) -> Iterator[str]:
    """Yield text that ends with a whole row, from within `sheetData` only.

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
            cut = rest.rfind("</row>") + 6
            if cut >= 6:
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
    if "<!" in text or "<?" in text:
        raise UnusualXmlError
    return text


def _drain(part: BinaryIO) -> None:
    """Read to the end: only then does the archive's checksum speak."""
    while part.read(_CHUNK):
        pass


class _Rows(Handlers):
    """Collects rows from parser events; whatever order the cells come in, each lands in its column."""

    def __init__(self, cells: CellReader) -> None:
        self.ready: list[Row] = []
        self._cells = cells
        self._number = 0
        self._hidden = False
        self._values: dict[int, str] = {}
        self._notes: list[str] = []
        self._column = -1
        self._kind = ""
        self._style = 0
        self._raw: list[str] = []
        self._inline: list[str] = []
        self._into: list[str] | None = None
        self._skip = 0

    def start(self, name: str, attributes: Attributes) -> None:
        match name:
            case "row":
                self._start_row(attributes)
            case "c":
                self._start_cell(attributes)
            case "v":
                self._into = self._raw
            case "t":
                self._into = None if self._skip else self._inline
            case "rPh":
                self._skip += 1

    def end(self, name: str) -> None:
        match name:
            case "v" | "t":
                self._into = None
            case "rPh":
                self._skip -= 1
            case "c":
                self._end_cell()
            case "row":
                width = max(self._values, default=-1) + 1
                row = [self._values.get(index, "") for index in range(width)]
                self.ready.append(Row(self._number, row, self._hidden, tuple(self._notes)))

    def text(self, text: str) -> None:
        if self._into is not None:
            self._into.append(text)

    def _start_row(self, attributes: Attributes) -> None:
        try:
            self._number = int(attributes["r"]) if "r" in attributes else self._number + 1
        except ValueError:
            raise refusals.damaged("a row has no number") from None
        check_place(self._number, 0)
        self._hidden = attributes.get("hidden") in ("1", "true") or attributes.get("ht") == "0"
        self._values, self._notes, self._column = {}, [], -1

    def _start_cell(self, attributes: Attributes) -> None:
        letters = attributes.get("r", "").rstrip("0123456789").upper()
        self._column = column_number(letters) if letters.isalpha() and letters.isascii() else self._column + 1
        check_place(max(self._number, 1), self._column)
        self._kind = attributes.get("t", "")
        style = attributes.get("s", "")
        self._style = int(style) if style.isdigit() else 0
        self._raw.clear()
        self._inline.clear()

    def _end_cell(self) -> None:
        value, damaged = self._cells.text(self._kind, "".join(self._raw), "".join(self._inline), self._style)
        if value and self._column >= 0:
            self._values[self._column] = value
            if damaged:
                self._notes.append(damage_note(self._column))


def parse_rows(part: BinaryIO, cells: CellReader) -> Iterator[Row]:
    """Yield the rows of any well-formed worksheet.

    Raises:
        UnreadableFileError: damaged or hostile.
    """
    rows = _Rows(cells)
    for _ in stream(part, rows, "a sheet"):
        yield from rows.ready
        rows.ready.clear()
