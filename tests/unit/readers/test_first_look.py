"""A first look at a large file of any kind reads its beginning only, and says of it what the whole file says."""

import io
import json
import struct
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from binary_records import record8, record12, text12, zipped

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions
from lead_desk.readers import desk
from lead_desk.readers.desk import FileReader
from lead_desk.readers.formats import archive
from lead_desk.readers.limits import FIRST_LOOK_BYTES, FIRST_LOOK_ROWS, Limits
from lead_desk.readers.package import Package
from lead_desk.readers.shape import Foresighted
from lead_desk.readers.unpacked import Unpacked

FIRST = ReadOptions(first_look=True)
PEOPLE = 6_000
ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
)


def people() -> Iterator[tuple[str, str]]:
    for number in range(PEOPLE):
        yield f"Bo {number}", f"bo{number}@firma.example"


def as_jsonl() -> bytes:
    return "\n".join(json.dumps({"Name": name, "Email": email}) for name, email in people()).encode()


def as_json() -> bytes:
    return json.dumps([{"Name": name, "Email": email} for name, email in people()]).encode()


def as_wrapped_json() -> bytes:
    return b'{"contacts": ' + as_json() + b"}"


def as_cards() -> bytes:
    return "".join(f"BEGIN:VCARD\r\nFN:{name}\r\nEMAIL:{email}\r\nEND:VCARD\r\n" for name, email in people()).encode()


def as_page() -> bytes:
    rows = "".join(f"<tr><td>{name}</td><td>{email}</td></tr>\n" for name, email in [("Name", "Email"), *people()])
    return f"<html><body><table>{rows}</table></body></html>".encode() + b" " * 300_000


def as_xls() -> bytes:
    bof, name = struct.pack("<HHHH", 0x600, 5, 0, 0) + bytes(8), b"\x05\x00Leads"
    head = record8(0x809, bof) + record8(0xE0, bytes(20))
    bound = struct.pack("<IBB", len(head) + 10 + len(name) + 4, 0, 0) + name
    cells = [
        record8(0x204, struct.pack("<HHHHB", row, column, 0, len(text), 0) + text.encode())
        for row, person in enumerate([("Name", "Email"), *people()])
        for column, text in enumerate(person)
    ]
    return head + record8(0x85, bound) + record8(0x0A) + record8(0x809, bof) + b"".join(cells) + record8(0x0A)


def as_xlsb() -> bytes:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    texts = [text for person in [("Name", "Email"), *people()] for text in person]
    rows = [
        record12(0, struct.pack("<I", row) + bytes(13))
        + b"".join(record12(7, struct.pack("<III", column, 0, row * 2 + column)) for column in (0, 1))
        for row in range(PEOPLE + 1)
    ]
    relations = "".join(
        f'<Relationship Id="{key}" Type="{office}/{kind}" Target="{target}"/>'
        for key, kind, target in (("r1", "worksheet", "s.bin"), ("s", "sharedStrings", "ss.bin"))
    )
    return zipped({
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.bin": record12(156, struct.pack("<II", 0, 1) + text12("r1") + text12("Leads")),
        "xl/_rels/workbook.bin.rels": f"<Relationships>{relations}</Relationships>",
        "xl/s.bin": b"".join(rows),
        "xl/ss.bin": b"".join(record12(19, b"\0" + text12(text)) for text in texts),
    })  # fmt: skip


def table(name: str, rows: str) -> str:
    return f'<table:table table:name="{name}">{rows}</table:table>'


def ods_row(*cells: str) -> str:
    inner = "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in cells)
    return f"<table:table-row>{inner}</table:table-row>"


def as_ods() -> bytes:
    rows = ods_row("Name", "Email") + "".join(ods_row(name, email) for name, email in people())
    padding = f"<!--{'x' * FIRST_LOOK_BYTES}-->"
    sheets = table("Leads", rows + padding) + table("More", ods_row("Name", "Email") + ods_row("Ida", "ida@x.example"))
    content = f"{ODS}{sheets}</office:spreadsheet></office:body></office:document-content>"
    return zipped({"content.xml": content, "META-INF/manifest.xml": "<m/>"})


KINDS = {
    "jsonl": as_jsonl, "json": as_json, "json in an object": as_wrapped_json, "vcf": as_cards, "html": as_page,
    "xls": as_xls, "xlsb": as_xlsb, "ods": as_ods, "zip": lambda: zipped({"people.jsonl": as_jsonl()}),
}  # fmt: skip


@pytest.mark.parametrize("kind", list(KINDS))
def test_the_beginning_is_read_as_in_the_whole_file(opened, kind: str) -> None:
    data = KINDS[kind]()
    first, whole = opened(data, FIRST), opened(data)
    rows = [row for row, _ in zip(whole.rows(0), range(2_001), strict=False)]
    assert [row for row, _ in zip(first.rows(0), range(2_001), strict=False)] == rows
    assert rows[2_000].cells[:2] == ["Bo 1999", "bo1999@firma.example"]
    assert first.sheets()[0].rows in (None, whole.sheets()[0].rows)
    assert first.encodings() == whole.encodings()


@pytest.mark.parametrize("kind", ["jsonl", "json", "json in an object", "vcf", "html"])
def test_what_is_behind_the_beginning_is_not_counted(opened, kind: str) -> None:
    first = opened(KINDS[kind](), FIRST)
    assert first.sheets()[0].rows is None
    assert FIRST_LOOK_ROWS < sum(1 for _row in first.rows(0)) <= PEOPLE


def test_a_list_that_ends_within_the_first_look_is_counted(opened) -> None:
    assert opened(b'{"Name": "Bo"}\n{"Name": "Ida", "City": "Ribe"}', FIRST).sheets()[0].rows == 3
    assert opened(b"<table><tr><td>Name</td></tr><tr><td>Bo</td></tr></table>", FIRST).sheets()[0].rows == 2


def test_a_table_behind_a_long_empty_layout_is_found(opened) -> None:
    layout = "<table>" + "<tr><td></td></tr>\n" * 40_000 + "</table>"
    page = f"<html>{layout}<table><tr><td>Name</td></tr><tr><td>Bo</td></tr></table></html>".encode()
    assert [row.cells for row in opened(page, FIRST).rows(0)] == [["Name"], ["Bo"]]


def test_a_sheet_behind_a_long_one_is_listed_by_the_whole_look(opened) -> None:
    data = as_ods()
    assert [sheet.name for sheet in opened(data, FIRST).sheets()] == ["Leads"]
    assert [sheet.name for sheet in opened(data).sheets()] == ["Leads", "More"]


def test_a_cell_that_points_behind_the_shared_texts_is_damage(opened, make_xlsb: Callable[..., bytes]) -> None:
    data = make_xlsb([(0, bytes(17)), (7, struct.pack("<III", 0, 0, 5))])
    for options in (FIRST, ReadOptions()):
        with pytest.raises(UnreadableFileError):
            list(opened(data, options).rows(0))


def test_small_files_are_looked_at_whole(tmp_path, monkeypatch) -> None:
    path = tmp_path / "people.jsonl"
    path.write_bytes(as_jsonl())
    assert not FileReader().describe(path, FIRST).first_look
    monkeypatch.setattr(desk, "LOOKED_AT_WHOLE", 1_000)
    seen = FileReader().describe(path, FIRST)
    assert (seen.first_look, seen.columns_may_follow, seen.sheets[0].rows) == (True, True, None)
    assert not FileReader().describe(path).columns_may_follow


def as_workbook(make: Callable[..., bytes], pointers: list[int], strings: list[str]) -> bytes:
    rows = "".join(f'<row r="{at}"><c r="A{at}" t="s"><v>{to}</v></c></row>' for at, to in enumerate(pointers, 1))
    return make(f"<worksheet><sheetData>{rows}</sheetData></worksheet>", strings=f"<sst>{''.join(strings)}</sst>")


@pytest.mark.parametrize("odd", ["<si><r><t>B</t></r><r><t>o</t></r></si>", "<si><t>B&#111;</t></si>"])
def test_shared_texts_are_taken_in_as_far_as_cells_point(opened, make_workbook: Callable[..., bytes], odd: str) -> None:
    texts = [f"<si><t>Bo {number} of the long list of people</t></si>" for number in range(9_000)]
    texts[8_000] = odd
    data = as_workbook(make_workbook, [0, 8_999, 8_000, 5], texts)
    wanted = [["Bo 0 of the long list of people"], ["Bo 8999 of the long list of people"], ["Bo"],
              ["Bo 5 of the long list of people"]]  # fmt: skip
    for options in (FIRST, ReadOptions()):
        assert [row.cells for row in opened(data, options).rows(0)] == wanted
    with pytest.raises(UnreadableFileError):
        list(opened(as_workbook(make_workbook, [0, 9_000], texts), FIRST).rows(0))


def test_texts_behind_the_first_look_may_be_damaged(opened, make_workbook: Callable[..., bytes]) -> None:
    texts = [f"<si><t>Bo {number} of the long list of people</t></si>" for number in range(9_000)]
    data = as_workbook(make_workbook, [0, 1, 2], [*texts, "<si><t>"])
    assert len(list(opened(data, FIRST).rows(0))) == 3
    with pytest.raises(UnreadableFileError):
        list(opened(data).rows(0))


def test_what_fails_while_nobody_asks_fails_again_when_rows_are_asked_for(
    opened, make_workbook: Callable[..., bytes]
) -> None:
    data = as_workbook(make_workbook, [0, 1, 2], [*["<si><t>Bo</t></si>"] * 9, "<si><t>"])
    said = []
    for ahead in (False, True):
        document = opened(data)
        if ahead:
            assert isinstance(document, Foresighted)
            with pytest.raises(UnreadableFileError):
                document.get_ready()
        for _again in range(2):
            with pytest.raises(UnreadableFileError) as refused:
                list(document.rows(0))
            said.append(str(refused.value))
    assert len(set(said)) == 1


def test_a_first_look_gets_nothing_ready_that_lies_behind_it(opened, make_workbook: Callable[..., bytes]) -> None:
    texts = [f"<si><t>Bo {number} of the long list of people</t></si>" for number in range(9_000)]
    document = opened(as_workbook(make_workbook, [0, 1, 2], [*texts, "<si><t>"]), FIRST)
    document.get_ready()
    assert len(list(document.rows(0))) == 3


@pytest.mark.parametrize("kind", ["xlsx", "xlsb"])
def test_who_got_ready_reads_the_same_rows(opened, make_workbook, make_xlsb, kind: str) -> None:
    binary = [(0, struct.pack("<I", 4) + bytes(13)), (6, struct.pack("<II", 0, 0) + text12("Bo"))]
    data = {
        "xlsx": lambda: as_workbook(make_workbook, [1, 0], ["<si><t>Bo</t></si>", "<si><t>Ida</t></si>"]),
        "xlsb": lambda: make_xlsb(binary),
    }[kind]()
    ready = opened(data)
    ready.get_ready()
    ready.get_ready()
    assert list(ready.rows(0)) == list(opened(data).rows(0)) != []


SHEETS = (
    '<?xml version="1.0"?><{p}Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
    ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
    '<{p}Worksheet ss:Name="Leads &amp; more"><{p}Table>{rows}</{p}Table></{p}Worksheet>'
    '<{p}Worksheet ss:Name="Old"><{p}Table>{rows}</{p}Table><WorksheetOptions><Visible>SheetHidden</Visible>'
    '</WorksheetOptions></{p}Worksheet><{p}Worksheet ss:Name="Empty"><{p}Table/></{p}Worksheet></{p}Workbook>'
)
XML_ROW = '<{p}Row><{p}Cell><{p}Data ss:Type="String">{text}</{p}Data></{p}Cell></{p}Row>'


@pytest.mark.parametrize("prefix", ["", "ss:"])
@pytest.mark.parametrize("text", ["Bo", "<![CDATA[</Table></Worksheet><Worksheet ss:Name='Not there'>]]>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_sheets_of_spreadsheet_xml_are_told_without_their_rows(
    opened, prefix: str, text: str, encoding: str
) -> None:
    rows = XML_ROW.format(p=prefix, text="Ida") * 30_000 + XML_ROW.format(p=prefix, text=text)
    document = opened(SHEETS.format(p=prefix, rows=rows).encode(encoding), FIRST)
    assert [(sheet.name, sheet.state) for sheet in document.sheets()] == [
        ("Leads & more", "visible"), ("Old", "hidden"), ("Empty", "visible"),
    ]  # fmt: skip
    assert sum(1 for _row in document.rows(1)) == 30_001


def test_spreadsheet_xml_that_breaks_off_is_damage(opened) -> None:
    whole = SHEETS.format(p="", rows=XML_ROW.format(p="", text="Bo"))
    for cut in ("</Row>", "</Table>", "</Worksheet><Worksheet"):
        with pytest.raises(UnreadableFileError):
            opened(whole[: whole.index(cut) + 3].encode(), FIRST)


def test_a_member_of_an_archive_is_unpacked_as_far_as_it_is_read() -> None:
    content = bytes(range(256)) * 20_000
    member = io.BytesIO(content)
    file = Unpacked(lambda: member, len(content))
    assert (file.seek(0, 2), member.tell()) == (len(content), 0)
    file.seek(10)
    assert (file.read(5), file.tell()) == (content[10:15], 15)
    assert member.tell() < len(content)
    file.seek(-3, 1)
    assert file.read1(4) == content[12:16]
    assert file.read() == content[16:]
    assert (file.read(1), file.seek(5_120_010), file.read()) == (b"", 5_120_010, b"")
    with pytest.raises(UnreadableFileError):
        Unpacked(lambda: Package(io.BytesIO(broken_zip())).open("a.csv"), 6_000).read()


def test_only_the_beginning_of_a_member_is_kept_and_what_follows_is_unpacked_again() -> None:
    content = bytes(range(256)) * 20_000
    opened: list[io.BytesIO] = []

    def member() -> io.BytesIO:
        opened.append(io.BytesIO(content))
        return opened[-1]

    file = Unpacked(member, len(content), kept=1_500_000)
    assert file.read(1_400_000) + file.read(1_400_000) == content[:2_800_000]
    assert file.read1(9) == content[2_800_000:2_800_009]
    assert len(opened) == 1
    assert (file.seek(1_499_990), file.read(20)) == (1_499_990, content[1_499_990:1_500_010])
    assert len(opened) == 2
    assert (file.seek(0), file.read(10), len(opened)) == (0, content[:10], 2)
    assert (file.seek(4_000_000), file.read(4)) == (4_000_000, content[4_000_000:4_000_004])
    assert (file.seek(0), file.read() == content) == (0, True)
    assert file.read() == b""


def test_a_long_text_in_an_archive_is_read_to_its_end(opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "Unpacked", partial(Unpacked, kept=100_000))
    lines = [f"Person {number};p{number}@x.example" for number in range(20_000)]
    document = opened(zipped({"a.csv": "Name;Email\n" + "\n".join(lines)}))
    for _again in range(2):
        rows = list(document.rows(0))
        assert (len(rows), rows[-1].cells) == (20_001, ["Person 19999", "p19999@x.example"])


def test_an_archive_that_unpacks_to_too_much_says_how_much_and_what_the_limit_is() -> None:
    limits = Limits(unpacked_bytes=20_000_000)
    with pytest.raises(UnreadableFileError, match=r"unpacks to 0\.03 GB; the limit is 0\.02 GB"):
        Package(io.BytesIO(zipped({"a.csv": "x" * 30_000_000})), limits)


def broken_zip() -> bytes:
    data = bytearray(zipped({"a.csv": "Name;City\n" * 600}))
    data[60] ^= 0xFF
    return bytes(data)
