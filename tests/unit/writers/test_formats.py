"""What the writers write, read back by other programs' parsers."""

import csv
import io
import zipfile

import defusedxml.ElementTree
import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from lead_desk.domain.errors import BrokenInstallationError, RefusedError
from lead_desk.writers import catalogue
from lead_desk.writers.formats import delimited, xlsx

HEADERS = ["Name", "Phone", "Note"]
ROWS = [
    ("Åse Øvlisen", "+4520114201", "=1+1"),
    ("00451", "", "a <b> & c"),
    ("#REF!", "@x", "two\nlines\r\nand \t tab"),
    ("x", "𝒰", "  spaces  "),
    ("nul\x00 bell\x07", "\ud800lone", "\uffff"),
]
READ = [
    ["Åse Øvlisen", "+4520114201", "=1+1"],
    ["00451", "", "a <b> & c"],
    ["#REF!", "@x", "two\nlines\nand \t tab"],
    ["x", "𝒰", "  spaces  "],
    ["nul bell", "lone", ""],
]


def _book(rows: list[tuple[str, ...]], cover: list[tuple[str, str]] | None = None) -> bytes:
    stream = io.BytesIO()
    xlsx.write(stream, "xlsx", HEADERS, rows, cover or [])
    return stream.getvalue()


def test_openpyxl_reads_every_cell_as_the_text_it_was() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(_book(ROWS)))["Leads"]
    values = [[cell.value or "" for cell in row] for row in sheet.iter_rows(max_col=3)]
    assert values[0] == HEADERS
    assert values[1:] == READ
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}


def test_calamine_reads_the_same() -> None:
    rows = CalamineWorkbook.from_filelike(io.BytesIO(_book(ROWS))).get_sheet_by_index(0).to_python()
    assert [[cell.replace("\r\n", "\n") for cell in row] for row in rows[1:4]] == [
        [cell.replace("\r\n", "\n") for cell in row] for row in READ[:3]
    ]


def test_there_is_no_formula_and_no_link_in_the_xml() -> None:
    with zipfile.ZipFile(io.BytesIO(_book([("=1+1", "http://x.example", "mailto:a@b.example")]))) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        assert "<f" not in sheet.replace("<font", "")
        assert "hyperlink" not in sheet
        for name in archive.namelist():
            defusedxml.ElementTree.fromstring(archive.read(name))


def test_text_that_looks_like_an_escape_is_escaped_as_excel_reads_it() -> None:
    with zipfile.ZipFile(io.BytesIO(_book([("_x0041_", "a_xb", "")]))) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert ">_x005F_x0041_<" in sheet
    assert ">a_xb<" in sheet


def test_the_cover_becomes_a_second_sheet() -> None:
    book = openpyxl.load_workbook(io.BytesIO(_book(ROWS, [("Use before", "2026-12-01")])))
    assert book.sheetnames == ["Leads", "Passport"]
    assert book["Passport"]["B1"].value == "2026-12-01"


def test_a_text_too_long_for_excel_is_refused_not_cut() -> None:
    with pytest.raises(RefusedError) as caught:
        _book([("x" * 32_768, "", "")])
    assert caught.value.reason == "CELL_TOO_LONG"


def test_columns_beyond_z_have_their_letters() -> None:
    stream = io.BytesIO()
    wide = [str(number) for number in range(60)]
    xlsx.write(stream, "xlsx", wide, [wide])
    sheet = openpyxl.load_workbook(io.BytesIO(stream.getvalue()))["Leads"]
    assert sheet["AA2"].value == "26"
    assert sheet["BH2"].value == "59"


@pytest.mark.parametrize(("kind", "delimiter"), [("csv", ","), ("csv_semicolon", ";"), ("tsv", "\t")])
def test_delimited_text_comes_back(kind: str, delimiter: str) -> None:
    stream = io.BytesIO()
    delimited.write(stream, kind, HEADERS, [("Åse", "+4520114201", 'say "hi", you; there')])
    data = stream.getvalue()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))
    assert rows == [HEADERS, ["Åse", "+4520114201", 'say "hi", you; there']]


def test_a_lone_surrogate_does_not_break_a_csv() -> None:
    stream = io.BytesIO()
    delimited.write(stream, "csv", ["a"], [("x\ud800y",)])
    assert "xy" in stream.getvalue().decode("utf-8-sig")


def test_an_incomplete_set_of_formats_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue.formats_by_kind.cache_clear()
    monkeypatch.setattr(catalogue, "text", lambda _name: "delimited\nods\nxlsx\n")
    with pytest.raises(BrokenInstallationError):
        catalogue.formats_by_kind()
    monkeypatch.undo()
    catalogue.formats_by_kind.cache_clear()
    assert set(catalogue.formats_by_kind()) == {"xlsx", "csv", "csv_semicolon", "csv_plain", "tsv"}
