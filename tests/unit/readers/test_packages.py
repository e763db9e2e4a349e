"""Archives: what is in them, and what must never be unpacked."""

import io
import struct
import zipfile
from collections.abc import Callable

import pytest

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.readers.compound import Compound
from lead_desk.readers.limits import Limits
from lead_desk.readers.package import Package
from lead_desk.readers.shape import Document

Open = Callable[..., Document]
Zip = Callable[..., bytes]
Cells = Callable[..., list[list[str]]]


def reason(call: Callable[[], object]) -> str:
    with pytest.raises(UnreadableFileError) as refused:
        call()
    assert refused.value.sentence.endswith(".")
    assert refused.value.remedy
    return refused.value.reason


def test_lists_in_a_zip_are_offered_as_sheets(
    opened: Open, cells: Cells, make_zip: Zip, make_workbook: Zip, make_sheet: Callable[[str], str]
) -> None:
    book = make_workbook(make_sheet('<row r="1"><c r="A1"><v>7</v></c></row>'))
    data = make_zip(
        {"lists/a.csv": "Name,City\nÅse,Ribe\n", "b.xlsx": book, "__MACOSX/x.csv": "no", "readme.pdf": b"%PDF-1.4"}
    )
    assert [(sheet.name, sheet.index) for sheet in opened(data).sheets()] == [("a.csv", 0), ("b.xlsx: Leads", 1)]
    assert cells(data, 0)[1] == ["Åse", "Ribe"]
    assert cells(data, 1) == [["7"]]
    assert opened(data).notes() == ("archive", "passed_over:readme.pdf")
    many = {f"{number}.pdf": b"%PDF-1.4" for number in range(7)}
    assert opened(make_zip({"a.csv": "a,b\n1,2\n", **many})).notes()[1].endswith("4.pdf …")
    assert opened(make_zip({"a.csv": "a,b\n1,2\n"})).notes() == ("archive",)


def test_a_zip_of_nothing_readable_says_what_it_holds(opened: Open, make_zip: Zip) -> None:
    assert reason(lambda: opened(make_zip({"a.pdf": b"%PDF-1.4"}))) == "NOT_A_TABLE"
    assert reason(lambda: opened(make_zip({}))) in ("EMPTY", "DAMAGED")
    assert reason(lambda: opened(make_zip({"in.zip": make_zip({"a.csv": "a,b\n1,2\n"})}))) == "HOSTILE"
    assert reason(lambda: opened(make_zip({f"{n}.csv": "a,b\n" for n in range(60)}))) == "TOO_LARGE"


def test_names_that_climb_are_never_followed(opened: Open, make_zip: Zip) -> None:
    data = make_zip({"../../evil.csv": "Name,City\nÅse,Ribe\n", "/etc/b.csv": "a,b\nc,d\n", "C:\\c.csv": "a,b\nc,d\n"})
    assert [sheet.name for sheet in opened(data).sheets()] == ["evil.csv", "b.csv", "c.csv"]


def test_bombs_are_refused_by_their_directory(make_zip: Zip) -> None:
    small = Limits(unpacked_bytes=1_000_000, members=10, ratio_floor=1_000)
    many = make_zip({str(number): "x" for number in range(11)})
    assert reason(lambda: Package(io.BytesIO(many), small)) == "HOSTILE"
    assert reason(lambda: Package(io.BytesIO(make_zip({"a": b"\0" * 2_000_000})), small)) == "TOO_LARGE"
    assert reason(lambda: Package(io.BytesIO(make_zip({"a": b"\0" * 900_000})), small)) == "TOO_LARGE"
    assert reason(lambda: Package(io.BytesIO(make_zip({"a": "x"}, zipfile.ZIP_BZIP2)), small)) == "HOSTILE"


def test_members_that_share_bytes_or_names_are_refused(make_zip: Zip) -> None:
    data = bytearray(make_zip({"a": "x" * 100, "b": "y" * 100}, zipfile.ZIP_STORED))
    second = data.rindex(b"PK\x01\x02")
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    assert reason(lambda: Package(io.BytesIO(bytes(data)))) == "HOSTILE"
    assert reason(lambda: Package(io.BytesIO(make_zip({"a.xml": "1", "A.XML": "2"})))) == "HOSTILE"


def test_a_lying_size_is_damage(make_zip: Zip) -> None:
    data = bytearray(make_zip({"a": b"x" * 5_000}))
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 100)
    assert reason(lambda: Package(io.BytesIO(bytes(data))).read("a", 10_000)) == "DAMAGED"


def test_locked_members_say_so(make_zip: Zip) -> None:
    data = bytearray(make_zip({"a": "x"}))
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 8] |= 1
    assert reason(lambda: Package(io.BytesIO(bytes(data)))) == "ENCRYPTED_OTHERWISE"


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.95])
def test_a_broken_download_is_damage(opened: Open, make_zip: Zip, cut: float) -> None:
    data = make_zip({"a.csv": "Name,City\n" * 100, "b.csv": "x,y\n" * 100})
    assert reason(lambda: opened(data[: int(len(data) * cut)])) == "DAMAGED"


@pytest.mark.parametrize(
    ("data", "word"),
    [(b"%PDF-1.7 x", "PDF"), (b"\x89PNG\r\n\x1a\n", "PNG"), (b"\xff\xd8\xff\xe0", "JPEG"), (b"{\\rtf1 x}", "RTF"),
     (b"SQLite format 3\0", "database"), (b"\x1f\x8b\x08", "packed"), (b"PAR1xxxx", "Parquet"),
     (b"\x00\x01\x00\x00Standard ACE DB\x00", "Access"), (b"Received: from x\r\n", "e-mail"),
     (b"ID;PWXL;N;E\n", "SYLK")],
)  # fmt: skip
def test_what_is_no_table_is_named(opened: Open, data: bytes, word: str) -> None:
    with pytest.raises(UnreadableFileError, match=word):
        opened(data + b" " * 100)


@pytest.mark.parametrize(
    ("member", "word"),
    [("word/document.xml", "Word"), ("ppt/presentation.xml", "PowerPoint"), ("Index/Document.iwa", "Apple")],
)
def test_other_documents_are_named(opened: Open, make_zip: Zip, member: str, word: str) -> None:
    with pytest.raises(UnreadableFileError, match=word):
        opened(make_zip({"[Content_Types].xml": "<Types/>", member: "x"}))


def compound(names: list[str], sectors: int = 4, first_directory: int = 1, table: list[int] | None = None) -> bytes:
    """A compound file of one table sector, one directory sector and some zeros."""
    head = bytearray(512)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", head, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", head, 44, 1, first_directory, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    struct.pack_into("<109I", head, 76, *([0xFFFFFFFF] * 109))
    struct.pack_into("<I", head, 76, 0)
    chain = (table or [0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFE, 0xFFFFFFFE]) + [0xFFFFFFFF] * 128
    fat = struct.pack("<128I", *chain[:128])
    directory = b""
    for name in names:
        raw = name.encode("utf-16-le") + b"\0\0"
        directory += (
            raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), 2, 0) + bytes(48) + struct.pack("<IQ", 2, 5000)
        )
    return bytes(head) + fat + directory.ljust(512, b"\0") + bytes(512 * sectors)


def test_word_files_of_old_are_named(opened: Open) -> None:
    assert reason(lambda: opened(compound(["WordDocument"]))) == "NOT_A_TABLE"


@pytest.mark.parametrize("table", [[0xFFFFFFFD, 1], [0xFFFFFFFD, 2, 1], [0xFFFFFFFD, 90_000]])
def test_looped_and_wild_chains_end_as_damage(table: list[int]) -> None:
    assert reason(lambda: Compound(compound(["Workbook"], table=table))) == "DAMAGED"
