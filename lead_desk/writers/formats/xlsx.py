"""Excel workbooks, written as a stream: every cell is inline text, so there is no formula, link or date to go wrong.

Own XML instead of a library: 100,000 rows of 20 columns take about as long as the fastest library, memory stays flat,
no temporary file is made, and a cell that starts with `=` cannot become anything but text.
"""

import re
import zipfile
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO, Final

from lead_desk.domain.errors import RefusedError
from lead_desk.domain.rows import SheetTable

KINDS: Final = ("xlsx",)
SUFFIXES: Final = {".xlsx": "xlsx"}

_MAX_ROWS = 1_048_576
_MAX_CELL = 32_767
_BLOCK = 500
_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE_LOOKALIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_SPECIAL = re.compile("[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|_x")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

_STYLES = "".join(
    (
        f'{_HEAD}<styleSheet xmlns="{_MAIN}">',
        '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
        '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
        '<fills count="2"><fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill></fills>',
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
        '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>',
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    )
)
"""Cell style 1 is text (number format 49), 2 is bold text for headers."""


def _letters(index: int) -> str:
    """Return the spreadsheet letters of a 0-based column."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _escape(text: str) -> str:
    """Return a cell's text as XML; what XML or Excel cannot hold is left out, nothing else changes."""
    if not _SPECIAL.search(text):
        return text
    text = _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _ESCAPE_LOOKALIKE.sub("_x005F_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _row_xml(number: int, cells: Sequence[str], style: int) -> str:
    """Return one row; empty cells are left out. Whether anything needs care is asked once a row, for speed."""
    joined = "".join(cells)
    if len(joined) > _MAX_CELL and max(map(len, cells)) > _MAX_CELL:
        raise RefusedError(
            f"Row {number} has a text that is too long for an Excel cell.",
            "Export as CSV instead, or leave that field out.",
            code="CELL_TOO_LONG",
        )
    texts = map(_escape, cells) if _SPECIAL.search(joined) else cells
    middle = f'{number}" s="{style}" t="inlineStr"><is><t xml:space="preserve">'
    parts = [f"{start}{middle}{text}</t></is></c>" for start, text in zip(_STARTS, texts, strict=False) if text]
    return f'<row r="{number}">{"".join(parts)}</row>'


_LETTERS: Final = tuple(_letters(index) for index in range(1024))
_STARTS: Final = tuple(f'<c r="{letters}' for letters in _LETTERS)


def _sheet_xml(rows: Iterable[Sequence[str]], columns: int, *, frozen: bool) -> Iterator[str]:
    """Yield a worksheet's XML; the first row is the header."""
    yield f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
    if frozen:
        yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    yield '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>'
    yield f'<cols><col min="1" max="{max(columns, 1)}" width="24" customWidth="1"/></cols><sheetData>'
    number = 0
    for number, cells in enumerate(rows, 1):
        if number > _MAX_ROWS:
            raise RefusedError(
                "An Excel sheet ends at 1,048,576 rows.", "Export as CSV, or in parts.", code="TOO_MANY_ROWS"
            )
        yield _row_xml(number, cells, 2 if number == 1 and frozen else 1)
    yield "</sheetData>"
    if frozen and columns and number > 1:
        yield f'<autoFilter ref="A1:{_LETTERS[columns - 1]}{number}"/>'
    yield "</worksheet>"


def _member(archive: zipfile.ZipFile, name: str, parts: Iterable[str]) -> None:
    """Write one part of the workbook as a stream."""
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    with archive.open(entry, "w", force_zip64=True) as stream:
        block: list[str] = []
        for part in parts:
            block.append(part)
            if len(block) >= _BLOCK:
                stream.write("".join(block).encode("utf-8"))
                block.clear()
        stream.write("".join(block).encode("utf-8"))


def _frame(sheets: Sequence[str]) -> dict[str, str]:
    """Return the fixed parts of a workbook with these sheets."""
    numbers = range(1, len(sheets) + 1)
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        for n in numbers
    )
    entries = "".join(
        f'<sheet name="{_escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, name in zip(numbers, sheets, strict=True)
    )
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{_DOC}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    styles = f'<Relationship Id="rId{len(sheets) + 1}" Type="{_DOC}/styles" Target="styles.xml"/>'
    sheet_type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types">',
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
            '<Default Extension="xml" ContentType="application/xml"/>',
            f'<Override PartName="/xl/workbook.xml" ContentType="{sheet_type}.sheet.main+xml"/>',
            f'<Override PartName="/xl/styles.xml" ContentType="{sheet_type}.styles+xml"/>{types}</Types>',
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" ',
            f'Type="{_DOC}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        ),
        "xl/workbook.xml": (f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOC}"><sheets>{entries}</sheets></workbook>',),
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships">{links}{styles}</Relationships>',
        ),
    }
    return {name: _HEAD + "".join(part) for name, part in parts.items()} | {"xl/styles.xml": _STYLES}


def write(
    stream: BinaryIO,
    kind: str,
    headers: Sequence[str],
    rows: Iterable[Sequence[str]],
    cover: Sequence[tuple[str, str]] = (),
) -> None:
    """Write a workbook of one table, and a passport sheet when there is a cover.

    Args:
        stream: an open binary file.
        kind: one of `KINDS`.
        headers: the first row.
        rows: the cells, as text; drawn once, never held.
        cover: (label, value) lines of the passport sheet.

    Raises:
        RefusedError: more rows or a longer text than the format can hold.
    """
    del kind
    sheets = {"Leads": _sheet_xml(_chain(headers, rows), len(headers), frozen=True)}
    if cover:
        sheets["Passport"] = _sheet_xml(cover, 2, frozen=False)
    _write(stream, sheets)


def write_sheets(stream: BinaryIO, tables: Sequence[SheetTable]) -> None:
    """Write a workbook of several tables, a sheet each.

    Raises:
        RefusedError: more rows or a longer text than the format can hold.
    """
    sheets: dict[str, Iterable[str]] = {}
    for table in tables:
        name = _sheet_name(table.name, {taken.casefold() for taken in sheets})
        sheets[name] = _sheet_xml(_chain(table.headers, table.rows), len(table.headers), frozen=True)
    _write(stream, sheets)


def _write(stream: BinaryIO, sheets: Mapping[str, Iterable[str]]) -> None:
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in _frame(tuple(sheets)).items():
            _member(archive, name, (text,))
        for number, parts in enumerate(sheets.values(), 1):
            _member(archive, f"xl/worksheets/sheet{number}.xml", parts)


def _sheet_name(wanted: str, taken: Container[str]) -> str:
    """Return a name that Excel takes: at most 31 letters, without signs of paths, not there yet."""
    plain = _NOT_IN_NAMES.sub(" ", _ILLEGAL.sub("", wanted)).strip(" '") or "Leads"
    names = (plain[:_LONGEST_NAME], *(f"{plain[: _LONGEST_NAME - 4]} {number}" for number in range(2, 1000)))
    return next(name for name in names if name.casefold() not in taken)


def _chain(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[Sequence[str]]:
    yield headers
    yield from rows
