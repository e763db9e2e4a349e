"""xlsb and xls: records made here byte by byte."""

import struct
from collections.abc import Callable

import pytest

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.readers.biff import shared_strings
from lead_desk.readers.rk import rk_number
from lead_desk.readers.shape import Document, Row

MakeXlsb = Callable[[list[tuple[int, bytes]]], bytes]
MakeXls = Callable[..., bytes]
Rows = Callable[..., list[Row]]
Record = Callable[..., bytes]


@pytest.mark.parametrize(
    ("packed", "number"),
    [(4, 0.0), (0x3FF00000, 1.0), ((45 << 2) | 2, 45.0), ((12345 << 2) | 3, 123.45), (0xFFFFFFFE, -1.0)],
)
def test_packed_numbers(packed: int, number: float) -> None:
    assert rk_number(packed) == pytest.approx(number)


def row12(number: int, hidden: bool = False) -> tuple[int, bytes]:
    return 0, struct.pack("<IIHBB", number - 1, 0, 300, 0, 0x10 if hidden else 0)


def cell12(kind: int, column: int, value: bytes, style: int = 0) -> tuple[int, bytes]:
    return kind, struct.pack("<II", column, style) + value


def text12(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def test_xlsb_cells_of_every_kind(rows: Rows, make_xlsb: MakeXlsb) -> None:
    data = make_xlsb(
        [
            row12(1),
            cell12(7, 0, struct.pack("<I", 0)),
            cell12(6, 2, text12("Bo")),
            cell12(62, 3, b"\0" + text12("rich")),
            row12(3, hidden=True),
            cell12(2, 0, struct.pack("<I", (451 << 2) | 2), style=1),
            cell12(5, 1, struct.pack("<d", 30743.0), style=2),
            cell12(9, 2, struct.pack("<d", 4520123456.0)),
            cell12(4, 3, b"\1"),
            cell12(3, 4, b"\x17"),
            cell12(8, 5, text12("seen")),
            cell12(5, 6, struct.pack("<d", 4571000000000001.0)),
            (146, b""),
        ]
    )
    assert rows(data) == [
        Row(1, ["Åse", "", "Bo", "rich"]),
        Row(
            3,
            ["00451", "1984-03-02", "4520123456", "TRUE", "", "seen", "4571000000000001"],
            hidden=True,
            notes=("damaged_number:7",),
        ),
    ]


def test_xlsb_lists_its_sheet(opened: Callable[..., Document], make_xlsb: MakeXlsb) -> None:
    sheet = opened(make_xlsb([row12(1), row12(4, hidden=True), (176, bytes(16))])).sheets()[0]
    assert (sheet.name, sheet.state, sheet.rows, sheet.notes) == (
        "Leads",
        "visible",
        4,
        ("hidden_rows", "merged_cells"),
    )


@pytest.mark.parametrize(
    "records",
    [
        [row12(1), cell12(7, 0, struct.pack("<I", 9))],
        [row12(1), cell12(6, 0, struct.pack("<I", 10**6))],
        [row12(1), cell12(6, 20_000, text12("far"))],
        [row12(2_000_000), cell12(6, 0, text12("far"))],
        [row12(1), (7, b"\0")],
    ],
)
def test_forged_xlsb_is_damage(rows: Rows, make_xlsb: MakeXlsb, records: list[tuple[int, bytes]]) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        rows(make_xlsb(records))
    assert refused.value.reason == "DAMAGED"


def test_xls_cells_of_every_kind(rows: Rows, make_xls: MakeXls, biff_record: Record) -> None:
    def cell(kind: int, row: int, column: int, value: bytes, style: int = 0) -> bytes:
        return biff_record(kind, struct.pack("<HHH", row, column, style) + value)

    formula_text = bytes([0, 0, 0, 0, 0, 0, 0xFF, 0xFF])
    records = (
        biff_record(0x208, struct.pack("<HHHHHHI", 4, 0, 9, 300, 0, 0, 0x20))
        + cell(0xFD, 0, 0, struct.pack("<I", 0))
        + cell(0x204, 0, 2, struct.pack("<HB", 2, 0) + b"Bo")
        + cell(0x27E, 4, 0, struct.pack("<I", (451 << 2) | 2), style=1)
        + cell(0x203, 4, 1, struct.pack("<d", 30743.0), style=2)
        + cell(0x205, 4, 2, b"\1\0")
        + cell(0x205, 4, 3, b"\x17\1")
        + cell(0x06, 4, 4, formula_text + bytes(6))
        + biff_record(0x207, struct.pack("<HB", 4, 0) + b"seen")
        + biff_record(
            0xBD,
            struct.pack("<HH", 4, 5) + struct.pack("<HIHI", 0, (7 << 2) | 2, 1, (8 << 2) | 2) + struct.pack("<H", 6),
        )
    )
    assert rows(make_xls(records)) == [
        Row(1, ["Åse", "", "Bo"]),
        Row(5, ["00451", "1984-03-02", "TRUE", "", "seen", "7", "00008"], hidden=True),
    ]


def test_xls_behind_a_password_says_so(rows: Rows, make_xls: MakeXls, biff_record: Record) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        rows(make_xls(b"", extra=biff_record(0x2F, bytes(6))))
    assert refused.value.reason == "ENCRYPTED_OTHERWISE"


@pytest.mark.parametrize("cut", [10, 60, 120, 200])
def test_xls_cut_off_is_damage(rows: Rows, make_xls: MakeXls, biff_record: Record, cut: int) -> None:
    data = make_xls(biff_record(0xFD, struct.pack("<HHHI", 0, 0, 0, 5)))
    with pytest.raises(UnreadableFileError):
        rows(data[:cut])


def test_a_text_may_change_its_width_where_a_record_continues() -> None:
    head = struct.pack("<II", 1, 2) + struct.pack("<HB", 5, 0) + b"Ab"
    more = b"\1" + "cÅe".encode("utf-16-le") + struct.pack("<HBH", 2, 8, 1) + b"xy" + bytes(4)
    assert list(shared_strings([head, more])) == ["AbcÅe", "xy"]


@pytest.mark.parametrize("head", [b"\x09\x02\x06\x00\x00\x00\x10\x00", b"\x09\x04\x06\x00\x00\x00\x10\x00"])
def test_the_oldest_workbooks_are_refused_by_name(opened: Callable[..., Document], head: bytes) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        opened(head + bytes(100))
    assert refused.value.reason == "TOO_OLD"
