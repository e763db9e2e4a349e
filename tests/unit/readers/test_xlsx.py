"""Excel workbooks: what a program writes, what a stranger forges."""

import datetime as dt
import io
from collections.abc import Callable
from unittest.mock import patch

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.readers.number_formats import PLAIN, NumberFormat, parse
from lead_desk.readers.ooxml import sheet_scan
from lead_desk.readers.ooxml.cell import CellReader
from lead_desk.readers.ooxml.sheet_parse import parse_rows
from lead_desk.readers.ooxml.sheet_scan import scan_rows
from lead_desk.readers.ooxml.strings import UnusualXmlError
from lead_desk.readers.shape import Document, Row
from lead_desk.readers.shared_texts import SharedTexts

_MOMENT = dt.datetime.fromisoformat("2020-01-02T03:04:05")
Cells = Callable[..., list[list[str]]]
Make = Callable[..., bytes]


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook_of_a_program_comes_out_as_its_user_sees_it(cells: Cells) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Name", "Phone", "Postcode", "Born", "Seen", "Ok", "Note"])
    sheet.append(["Åse & Bo <x>", 4520123456, 451, dt.date(1984, 3, 2), _MOMENT, True, "00451"])
    sheet["C2"].number_format = "00000"
    sheet.append([None, 4.5, None, dt.time(6, 0), None, False, "line\nbreak"])
    assert cells(saved(book)) == [
        ["Name", "Phone", "Postcode", "Born", "Seen", "Ok", "Note"],
        ["Åse & Bo <x>", "4520123456", "00451", "1984-03-02", "2020-01-02T03:04:05", "TRUE", "00451"],
        ["", "4.5", "", "06:00:00", "", "FALSE", "line\nbreak"],
    ]


def test_the_1904_date_system_is_honoured(cells: Cells) -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append([dt.date(1984, 3, 2)])
    assert cells(saved(book)) == [["1984-03-02"]]


def test_sheets_are_listed_with_state_and_notes(opened: Callable[..., Document]) -> None:
    book = openpyxl.Workbook()
    first = book.active
    first.title = "Leads & more"
    for number in range(1, 6):
        first.append([number, "x"])
    first.row_dimensions[3].hidden = True
    first.column_dimensions["B"].hidden = True
    first.merge_cells("A1:B1")
    book.create_sheet("Secret").sheet_state = "veryHidden"
    book.create_sheet("Away").sheet_state = "hidden"
    sheets = opened(saved(book)).sheets()
    assert [(sheet.name, sheet.state, sheet.rows) for sheet in sheets] == [
        ("Leads & more", "visible", 5),
        ("Secret", "very_hidden", 0),
        ("Away", "hidden", 0),
    ]
    assert set(sheets[0].notes) == {"hidden_rows", "hidden_columns", "merged_cells"}


def test_hidden_rows_are_marked_and_row_numbers_are_those_of_the_sheet(
    rows: Callable[..., list[Row]], make_workbook: Make, make_sheet: Callable[[str], str]
) -> None:
    data = make_workbook(
        make_sheet('<row r="2"><c r="B2"><v>1</v></c></row><row r="7" hidden="1"><c r="A7"><v>2</v></c></row>')
    )
    assert rows(data) == [Row(2, ["", "1"]), Row(7, ["2"], hidden=True)]


def test_numbers_that_lost_digits_are_named(
    rows: Callable[..., list[Row]], make_workbook: Make, make_sheet: Callable[[str], str]
) -> None:
    data = make_workbook(make_sheet('<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>4571000000000000</v></c></row>'))
    assert rows(data)[0].notes == ("damaged_number:3",)


def test_formulas_give_their_cached_value_and_errors_nothing(
    cells: Cells, make_workbook: Make, make_sheet: Callable[[str], str]
) -> None:
    data = make_workbook(
        make_sheet(
            '<row r="1"><c r="A1" t="str"><f>WEBSERVICE("http://x.example")</f><v>seen</v></c>'
            '<c r="B1"><f>1+1</f></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="b"><v>1</v></c></row>'
        )
    )
    assert cells(data) == [["seen", "", "", "TRUE"]]


def test_rich_text_keeps_its_runs_and_drops_reading_aids(
    cells: Cells, make_workbook: Make, make_sheet: Callable[[str], str]
) -> None:
    runs = "<r><t>Å</t></r><r><rPr/><t xml:space='preserve'>se </t></r><rPh><t>aid</t></rPh>"
    strings = f"<sst><si>{runs}</si><si><t>Bo</t></si></sst>"
    data = make_workbook(
        make_sheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'), strings=strings
    )
    assert cells(data) == [["Åse ", "Bo"]]


def test_a_claimed_dimension_is_not_believed(cells: Cells, make_workbook: Make) -> None:
    table = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>"
    sheet = f'<worksheet><dimension ref="A1:XFD1048576"/>{table}</worksheet>'
    assert cells(make_workbook(sheet)) == [["1", "2"]]


def test_prefixed_and_strict_workbooks_are_read(cells: Cells, make_workbook: Make) -> None:
    strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    row = '<x:row r="1"><x:c r="A1" t="d"><x:v>2020-01-02T00:00:00</x:v></x:c></x:row>'
    sheet = f'<x:worksheet xmlns:x="{strict}"><x:sheetData>{row}</x:sheetData></x:worksheet>'
    assert cells(make_workbook(sheet)) == [["2020-01-02"]]


@pytest.mark.parametrize(
    ("rows_xml", "code"),
    [
        ('<row r="1"><c r="A1" t="s"><v>99</v></c></row>', "DAMAGED"),
        ('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', "DAMAGED"),
        ('<row r="99999999999"><c r="A1"><v>1</v></c></row>', "DAMAGED"),
        ('<row r="-5"><c r="A1"><v>1</v></c></row>', "DAMAGED"),
        ('<row r="1"><c r="XFE1"><v>1</v></c></row>', "DAMAGED"),
        ('<row r="1"><c r="A1"><v>1</v></row>', "DAMAGED"),
        ('<row r="1"><c r="A1" t="inlineStr"><is><t>' + "x" * 1_100_000 + "</t></is></c></row>", "TOO_LARGE"),
    ],
)
def test_forged_sheets_are_refused(
    cells: Cells, make_workbook: Make, make_sheet: Callable[[str], str], rows_xml: str, code: str
) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        cells(make_workbook(make_sheet(rows_xml), strings="<sst><si><t>a</t></si></sst>"))
    assert refused.value.reason == code


@pytest.mark.parametrize("place", ["sheet", "strings", "styles", "book"])
def test_definitions_are_refused_wherever_they_stand(
    cells: Cells, make_workbook: Make, make_sheet: Callable[[str], str], place: str
) -> None:
    doctype = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    parts = {
        "sheet": make_sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>').partition("\n")[2],
        "strings": "<sst><si><t>x</t></si></sst>",
        "styles": "<styleSheet/>",
        "book": '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
    }
    parts[place] = doctype + parts[place]
    sheet = parts.pop("sheet")
    with pytest.raises(UnreadableFileError) as refused:
        cells(make_workbook(sheet, **parts))
    assert refused.value.reason == "HOSTILE"


def test_an_encoding_that_does_not_exist_is_damage(cells: Cells, make_workbook: Make) -> None:
    sheet = '<?xml version="1.0" encoding="klingon"?><worksheet><sheetData><row/></sheetData></worksheet>'
    with pytest.raises(UnreadableFileError) as refused:
        cells(make_workbook(sheet))
    assert refused.value.reason == "DAMAGED"


def test_a_million_rows_without_a_cell_are_left_at_once(
    cells: Cells, make_workbook: Make, make_sheet: Callable[[str], str]
) -> None:
    with pytest.raises(UnreadableFileError):
        cells(make_workbook(make_sheet("<row/>" * 1_100_000)))


def test_texts_without_their_table_are_damage_not_other_texts(
    cells: Cells, make_workbook: Make, make_sheet: Callable[[str], str]
) -> None:
    with pytest.raises(UnreadableFileError):
        cells(make_workbook(make_sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')))


_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8)
_CELL = st.one_of(
    st.none(),
    st.tuples(st.just("n"), st.integers(-(10**16), 10**16) | st.floats(allow_nan=False, allow_infinity=False)),
    st.tuples(st.just("s"), st.integers(0, 2)),
    st.tuples(st.sampled_from(["str", "inlineStr"]), _TEXT),
    st.tuples(st.just("b"), st.integers(0, 1)),
    st.tuples(st.just("e"), st.just("#N/A")),
)


def _escaped(value: object) -> str:
    return str(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _cell(column: int, row: int, cell: tuple[str, object], style: int) -> str:
    kind, value = cell
    mark = "" if kind == "n" else f' t="{kind}"'
    body = f"<is><t>{_escaped(value)}</t></is>" if kind == "inlineStr" else f"<v>{_escaped(value)}</v>"
    return f'<c r="{chr(65 + column)}{row}" s="{style}"{mark}>{body}</c>'


_NUMBERS = st.integers(0, 10**16) | st.floats(allow_nan=False, allow_infinity=False) | st.just("0012")
_COLUMNS = st.lists(st.tuples(st.sampled_from("nns"), st.integers(0, 2)), min_size=1, max_size=4)


@st.composite
def _alike(draw: st.DrawFn) -> list[tuple[int, list[tuple[str, object] | None], int]]:
    """Rows with the same columns, as lists have them; now and then one of another kind."""
    kinds = [kind for kind, _style in draw(_COLUMNS)]
    usual = st.tuples(
        *(st.none() | st.tuples(st.just(kind), _NUMBERS if kind == "n" else st.integers(0, 2)) for kind in kinds)
    ).map(list)
    rows = draw(st.lists(st.one_of(usual, usual, usual, st.lists(_CELL, max_size=6)), min_size=3, max_size=12))
    return [(draw(st.integers(1, 2)), row, draw(st.sampled_from([0, 0, 0, 1, 2]))) for row in rows]


_MIXED = st.lists(st.tuples(st.integers(1, 3), st.lists(_CELL, max_size=6), st.integers(0, 2)), max_size=8)


@settings(max_examples=200, deadline=None)
@given(st.one_of(_MIXED, _alike()), st.sampled_from([150, 600, 1 << 18]))
def test_the_scan_and_the_parser_give_the_same_rows(
    table: list[tuple[int, list[tuple[str, object] | None], int]], chunk: int
) -> None:
    body, number = "", 0
    for step, row, style in table:
        number += step
        inner = "".join(_cell(index, number, cell, style) for index, cell in enumerate(row) if cell)
        shown = ' hidden="1"' if number % 5 == 0 else ' spans="1:6" ht="0"' if number % 7 == 0 else ""
        body += f'<row r="{number}"{shown}>{inner}</row>' if inner else f'<row r="{number}"{shown}/>'
    xml = f"<worksheet><sheetData>{body}</sheetData></worksheet>".encode()
    formats: list[NumberFormat] = [PLAIN, parse("00000"), parse("yyyy-mm-dd")]

    def read(way: Callable[..., object]) -> list[Row]:
        found = way(io.BytesIO(xml), CellReader(SharedTexts(iter([["a", "b & c", ""]])), formats, date1904=False))
        return [row for row in found if any(row.cells)]  # type: ignore[attr-defined]

    parsed = [Row(row.number, row.cells, row.hidden, row.notes) for row in read(parse_rows)]
    scanned = []
    with patch.object(sheet_scan, "_CHUNK", chunk):
        for row in read(scan_rows):
            while row.cells and not row.cells[-1]:
                row.cells.pop()
            scanned.append(row)
    assert scanned == parsed


@pytest.mark.parametrize(
    "xml",
    ["<worksheet><sheetData><row><c><v>1</v></c><!-- x --></row></sheetData></worksheet>",
     "<worksheet><sheetData><row><c r='A1'><v>1</v></c></row></sheetData></worksheet>",
     '<worksheet><sheetData><row><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData></worksheet>',
     "<worksheet><sheetData><row><c><v>1</v></c></row>"],
)  # fmt: skip
def test_the_scan_does_not_guess(xml: str) -> None:
    with pytest.raises(UnusualXmlError):
        list(scan_rows(io.BytesIO(xml.encode()), CellReader(None, [], date1904=False)))


def test_rows_after_an_oddity_are_neither_lost_nor_doubled(
    cells: Cells, make_workbook: Make, make_sheet: Callable[[str], str]
) -> None:
    # Long enough that the scan has handed over rows before it meets the comment.
    plain = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 12_001))
    data = make_workbook(make_sheet(plain + '<!-- odd --><row r="12001"><c r="A12001"><v>12001</v></c></row>'))
    assert cells(data) == [[str(number)] for number in range(1, 12_002)]


def _rows_of(*rows: str, strings: list[str] | None = None) -> list[Row]:
    body = "".join(f'<row r="{number}">{inner}</row>' for number, inner in enumerate(rows, 1))
    xml = f"<worksheet><sheetData>{body}</sheetData></worksheet>".encode()
    return list(scan_rows(io.BytesIO(xml), CellReader(SharedTexts(iter([strings or []])), [], date1904=False)))


@pytest.mark.parametrize("pointer", ["2", "9" * 5000])
def test_a_row_like_those_before_may_point_nowhere(pointer: str) -> None:
    alike = '<c r="A1" t="s"><v>0</v></c>'
    with pytest.raises(UnreadableFileError):
        _rows_of(alike, alike, alike.replace(">0<", f">{pointer}<"), strings=["x"])
    with patch.object(sheet_scan, "_CHUNK", 100), pytest.raises(UnreadableFileError):
        _rows_of(*[alike] * 9, alike.replace(">0<", f">{pointer}<"), strings=["x"])


@pytest.mark.parametrize("number", ["0", "1048577"])
def test_a_row_among_others_alike_stands_in_the_sheet(number: str) -> None:
    alike = '<row r="1"><c r="A1"><v>5</v></c></row>'
    other = alike.replace('r="1"', f'r="{number}"')
    xml = f"<worksheet><sheetData>{alike * 40}{other}</sheetData></worksheet>".encode()
    with patch.object(sheet_scan, "_CHUNK", 300), pytest.raises(UnreadableFileError):
        list(scan_rows(io.BytesIO(xml), CellReader(None, [], date1904=False)))


def test_rows_of_many_forms_and_very_wide_ones_are_read_all_the_same() -> None:
    styled = [f'<c r="A{number}" s="{number}"><v>{number}</v></c>' for number in range(1, 13)]
    assert [row.cells for row in _rows_of(*styled, *styled)] == [[str(number)] for number in range(1, 13)] * 2
    wide = "".join(f"<c><v>{number}</v></c>" for number in range(1, 301))
    far = '<c r="ZZ1"><v>7</v></c>'
    rows = _rows_of(wide, far, far, *['<c r="A1" t="str"><v>x</v></c>'] * 250, '<c r="A1"><v>1</v></c>')
    assert len(rows[0].cells) == 300
    assert [rows[at].cells[-1] for at in (1, 2, 3, -1)] == ["7", "7", "x", "1"]
