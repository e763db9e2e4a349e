"""Files of every kind, made here from invented people; nothing is copied from anywhere."""

import io
import struct
from collections.abc import Callable

import pytest
from binary_records import record8, record12, text12, zipped

from lead_desk.domain.rows import ReadOptions
from lead_desk.readers import catalogue
from lead_desk.readers.child import rows_with_values
from lead_desk.readers.shape import Document, Row

MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def workbook(sheet: str, **parts: str) -> bytes:
    """An xlsx around the XML of one sheet; `strings`, `styles`, `book` replace or add parts."""
    book = (
        parts.get("book") or f'<workbook xmlns:r="{OFFICE}"><sheets><sheet name="Leads" r:id="r1"/></sheets></workbook>'
    )
    relations = f'<Relationships><Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    made: dict[str, bytes | str] = {
        "[Content_Types].xml": f'<Types><Override PartName="/xl/workbook.xml" ContentType="{MAIN}"/></Types>',
        "xl/workbook.xml": book,
        "xl/worksheets/sheet1.xml": sheet,
    }
    for name, kind in (("strings", "sharedStrings"), ("styles", "styles")):
        if name in parts:
            made[f"xl/{kind}.xml"] = parts[name]
            relations += f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="/xl/{kind}.xml"/>'
    made["xl/_rels/workbook.xml.rels"] = relations + "</Relationships>"
    return zipped(made)


def sheet_xml(rows: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<worksheet><sheetData>{rows}</sheetData></worksheet>'


@pytest.fixture
def opened() -> Callable[..., Document]:
    """Open bytes with whichever format recognises them, in this process."""

    def open_bytes(data: bytes, options: ReadOptions | None = None) -> Document:
        return catalogue.open_document(io.BytesIO(data), options or ReadOptions(), catalogue.formats())[1]

    return open_bytes


@pytest.fixture
def rows(opened: Callable[..., Document]) -> Callable[..., list[Row]]:
    """The rows of one sheet of some bytes, as the child would send them."""

    def read(data: bytes, sheet: int = 0, options: ReadOptions | None = None) -> list[Row]:
        return list(rows_with_values(opened(data, options).rows(sheet)))

    return read


@pytest.fixture
def cells(rows: Callable[..., list[Row]]) -> Callable[..., list[list[str]]]:
    """Only the cells."""

    def read(data: bytes, sheet: int = 0, options: ReadOptions | None = None) -> list[list[str]]:
        return [row.cells for row in rows(data, sheet, options)]

    return read


@pytest.fixture
def make_workbook() -> Callable[..., bytes]:
    return workbook


@pytest.fixture
def make_zip() -> Callable[..., bytes]:
    return zipped


@pytest.fixture
def make_sheet() -> Callable[[str], str]:
    return sheet_xml


@pytest.fixture
def make_xlsb() -> Callable[[list[tuple[int, bytes]]], bytes]:
    """An xlsb around the records of one sheet, with one shared string and a style of zeros."""

    def make(records: list[tuple[int, bytes]]) -> bytes:
        kinds = f"{OFFICE}/"
        bundle = struct.pack("<II", 0, 1) + text12("r1") + text12("Leads")
        styles = record12(44, struct.pack("<H", 170) + text12("00000")) + record12(617, struct.pack("<I", 3))
        for number in (0, 170, 14):
            styles += record12(47, struct.pack("<HH", 0, number) + bytes(12))
        styles += record12(618, b"")
        return zipped(
            {
                "[Content_Types].xml": "<Types/>",
                "_rels/.rels": f'<Relationships><Relationship Id="a" Type="{kinds}officeDocument" '
                'Target="xl/workbook.bin"/>'
                "</Relationships>",
                "xl/workbook.bin": record12(156, bundle),
                "xl/_rels/workbook.bin.rels": f'<Relationships><Relationship Id="r1" Type="{kinds}worksheet" '
                f'Target="worksheets/sheet1.bin"/><Relationship Id="s" Type="{kinds}sharedStrings" Target="ss.bin"/>'
                f'<Relationship Id="y" Type="{kinds}styles" Target="styles.bin"/></Relationships>',
                "xl/worksheets/sheet1.bin": b"".join(record12(kind, body) for kind, body in records),
                "xl/ss.bin": record12(19, b"\0" + text12("Åse")),
                "xl/styles.bin": styles,
            }
        )

    return make


@pytest.fixture
def make_xls() -> Callable[[bytes], bytes]:
    """A bare BIFF8 stream around the records of one sheet; style 1 shows five digits, style 2 a date."""

    def make(records: bytes, extra: bytes = b"") -> bytes:
        bof = struct.pack("<HHHH", 0x600, 5, 0, 0) + bytes(8)
        name = b"\x05\x00Leads"
        code = "00000"
        body = record8(0x809, bof) + extra
        body += record8(0x41E, struct.pack("<HHB", 170, len(code), 0) + code.encode())
        for number in (0, 170, 14):
            body += record8(0xE0, struct.pack("<HH", 0, number) + bytes(16))
        strings = struct.pack("<II", 1, 1) + struct.pack("<HB", 3, 1) + "Åse".encode("utf-16-le")
        body += record8(0xFC, strings)
        bound = 4 + 6 + len(name)
        offset = len(body) + bound + 4
        body += record8(0x85, struct.pack("<IBB", offset, 0, 0) + name) + record8(0x0A)
        return body + record8(0x809, bof) + records + record8(0x0A)

    return make


@pytest.fixture
def biff_record() -> Callable[..., bytes]:
    return record8
