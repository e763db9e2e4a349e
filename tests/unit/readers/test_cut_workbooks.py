"""OpenDocument, Excel 2003 and binary workbooks given again without some people, of whom nothing stays behind."""

import io
import struct
import zipfile
from collections.abc import Callable, Collection

import pytest
from binary_records import record8, record12, text12, zipped
from locked_files import compound_of

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions, RowsGone
from lead_desk.readers import catalogue
from lead_desk.readers.shape import Document, Rewritable


def opened(data: bytes) -> Document:
    return catalogue.open_document(io.BytesIO(data), ReadOptions(), catalogue.formats())[1]


def rewrite(data: bytes, stays: Collection[int], sheet: int = 0) -> tuple[RowsGone, bytes]:
    document = opened(data)
    assert isinstance(document, Rewritable)
    left = document.without(sheet, lambda number: number == 1 or number in stays)
    return left.gone, b"".join(left.content)


def refused(data: bytes) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        rewrite(data, {2})
    assert caught.value.reason == "NOT_AS_IT_CAME"
    return caught.value.sentence


def read(data: bytes, sheet: int = 0) -> list[tuple[int, str]]:
    """Number and first cell of each row."""
    return [(row.number, row.cells[0]) for row in opened(data).rows(sheet) if any(row.cells)]


NAMES = ("Head", "Bo Holm", "Eva Lund", "Ida Moe", "Jon Dam")


# ---- OpenDocument


def cell(text: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>'


def row(text: str, more: str = "", cells: str = "") -> str:
    return f"<table:table-row{more}>{cell(text, cells)}</table:table-row>"


def ods(rows: str, after: str = "", other: str = row("Price"), **parts: str) -> bytes:
    tables = (
        f'<table:table table:name="My leads"><table:table-column/>{rows}</table:table>'
        f'<table:table table:name="Other">{other}</table:table>{after}'
    )
    body = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" '
        f'xmlns:text="x"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"/>'
        '<manifest:file-entry manifest:full-path="Thumbnails/thumbnail.png" manifest:media-type="image/png"/>'
        "</manifest:manifest>"
    )
    made = {"mimetype": mime, "content.xml": body, "META-INF/manifest.xml": manifest, "styles.xml": "<s/>"}
    return zipped({**made, **parts}, zipfile.ZIP_STORED)


def content(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("content.xml").decode()


def test_rows_of_an_open_document_move_up() -> None:
    """Rows written as one are told apart, an empty tail of a million rows is not built, filters end in time."""
    rows = (
        row("Head") + row("Bo Holm", ' table:style-name="r"') + row("Twin", ' table:number-rows-repeated="3"')
        + row("Eva Lund") + row("Ida Moe")
        + '<table:table-row table:number-rows-repeated="1048560"><table:table-cell/></table:table-row>'
    )  # fmt: skip
    filters = (
        "<table:database-ranges>"
        "<table:database-range table:target-range-address=\"'My leads'.A1:'My leads'.B7\">"
        '<table:filter><table:filter-and><table:filter-condition table:value="Bo Holm"/></table:filter-and>'
        "</table:filter></table:database-range>"
        '<table:database-range table:target-range-address="Other.A1:Other.B7"/></table:database-ranges>'
    )
    data = ods(rows, filters, **{"Thumbnails/thumbnail.png": "a picture of Bo Holm"})
    gone, left = rewrite(data, {3, 4, 6})
    assert gone is RowsGone.CLOSED_UP
    assert read(left) == [(1, "Head"), (2, "Twin"), (3, "Twin"), (4, "Eva Lund")]
    assert read(left, 1) == read(data, 1)
    assert b"Bo Holm" not in left
    assert b"Ida Moe" not in left
    text = content(left)
    assert ("'My leads'.B4" in text, "Other.B7" in text, 'rows-repeated="2"' in text) == (True, True, True)
    with zipfile.ZipFile(io.BytesIO(left)) as archive:
        assert archive.namelist() == ["mimetype", "content.xml", "META-INF/manifest.xml", "styles.xml"]
        assert archive.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
        assert b"humbnail" not in archive.read("META-INF/manifest.xml")
    assert rewrite(left, {2, 3, 4}) == (RowsGone.CLOSED_UP, left)
    named = ods(row("Head") + row("Bo Holm"), '<table:named-range table:name="Print_Area"/>')
    assert rewrite(named, set())[0] is RowsGone.CLOSED_UP


@pytest.mark.parametrize(
    ("rows", "after"),
    [
        ("".join(map(row, NAMES[:4])) + row("x", cells=' table:formula="of:=[.A2]"'),
         ""),
        ("".join(map(row, NAMES)), '<table:named-range table:name="x"/>'),
        ("".join(map(row, NAMES[:4])) + row("x", cells=' table:number-rows-spanned="2"'),
         ""),
    ],
)  # fmt: skip
def test_blank_rows_stay_where_something_counts_rows(rows: str, after: str) -> None:
    gone, left = rewrite(ods(rows, after), {2, 4, 5})
    assert gone is RowsGone.LEFT_BLANK
    assert [number for number, _text in read(left)] == [1, 2, 4, 5]
    assert b"Eva Lund" not in left


def test_a_table_never_loses_all_its_rows() -> None:
    document = opened(ods(row("Bo Holm")))
    assert isinstance(document, Rewritable)
    left = document.without(0, lambda _number: False)
    data = b"".join(left.content)
    assert (left.gone, b"Bo Holm" in data) == (RowsGone.LEFT_BLANK, False)
    assert "table:table-row" in content(data)


@pytest.mark.parametrize(
    ("more", "part", "why"),
    [
        ("<table:data-pilot-tables><table:data-pilot-table/></table:data-pilot-tables>", "", "pivot"),
        ("<table:tracked-changes/>", "", "earlier states"),
        ("<table:object/>", "", "chart"),
        ("", "Versions/Version1", "earlier states"),
        ("", "Object 1/content.xml", "charts"),
    ],
)
def test_open_documents_that_keep_copies_are_not_cut(more: str, part: str, why: str) -> None:
    parts = {part: "<x/>"} if part else {}
    assert why in refused(ods("".join(map(row, NAMES)), more, **parts))


def test_twins_of_which_one_goes_cannot_be_blanked() -> None:
    rows = row("Head") + row("Twin", ' table:number-rows-repeated="2"')
    rows += row("x", cells=' table:formula="of:=1"')
    assert "written as one" in refused(ods(rows))


def test_a_flat_open_document() -> None:
    tables = f'<table:table table:name="A">{"".join(map(row, NAMES))}</table:table>'
    data = (
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>'
        f"{tables}</office:spreadsheet></office:body></office:document>"
    ).encode()
    gone, left = rewrite(data, {2, 4})
    assert (gone, left) == (
        RowsGone.CLOSED_UP,
        data.replace(row("Eva Lund").encode(), b"").replace(row("Jon Dam").encode(), b""),
    )


# ---- Excel 2003


def row_2003(text: str, more: str = "", cells: str = "") -> str:
    return f'<Row{more}><Cell{cells}><Data ss:Type="String">{text}</Data></Cell></Row>'


def book_2003(rows: str, after: str = "", names: str = "") -> bytes:
    office = "urn:schemas-microsoft-com:office"
    return (
        f'<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<Workbook '
        f'xmlns="{office}:spreadsheet" xmlns:ss="{office}:spreadsheet" xmlns:x="{office}:excel">{names}'
        f'<Worksheet ss:Name="Leads"><Table ss:ExpandedRowCount="9">{rows}</Table>{after}</Worksheet>'
        f'<Worksheet ss:Name="Other"><Table>{row_2003("Price")}</Table></Worksheet></Workbook>'
    ).encode()


def test_rows_of_excel_2003_move_up_and_keep_their_gaps() -> None:
    rows = (
        row_2003("Head") + row_2003("Bo Holm", ' ss:Index="4" ss:Height="20"') + row_2003("Eva Lund")
        + row_2003("Ida Moe") + row_2003("Jon Dam", ' ss:Index="9"')
    )  # fmt: skip
    filters = (
        '<x:AutoFilter x:Range="R1C1:R9C1"><x:AutoFilterColumn x:Type="Custom"><x:AutoFilterCondition '
        'x:Value="Bo Holm"/></x:AutoFilterColumn></x:AutoFilter>'
    )
    data = book_2003(rows, filters)
    assert read(data) == [(1, "Head"), (4, "Bo Holm"), (5, "Eva Lund"), (6, "Ida Moe"), (9, "Jon Dam")]
    gone, left = rewrite(data, {5, 9})
    assert gone is RowsGone.CLOSED_UP
    assert read(left) == [(1, "Head"), (4, "Eva Lund"), (7, "Jon Dam")]
    assert read(left, 1) == [(1, "Price")]
    assert b"Bo Holm" not in left
    assert rewrite(data, {4, 5, 6, 9})[1] == data


@pytest.mark.parametrize(
    ("cells", "after", "names"),
    [
        (' ss:Formula="=R[-1]C"', "", ""),
        (' ss:MergeDown="1"', "", ""),
        ("", "<ConditionalFormatting/>", ""),
        ("", "", '<Names><NamedRange ss:Name="mine" ss:RefersTo="=Leads!R2C1"/></Names>'),
    ],
)
def test_blank_rows_of_excel_2003(cells: str, after: str, names: str) -> None:
    rows = "".join(map(row_2003, NAMES[:4])) + row_2003("Jon Dam", cells=cells)
    gone, left = rewrite(book_2003(rows, after, names), {2, 4, 5})
    assert gone is RowsGone.LEFT_BLANK
    assert read(left) == [(1, "Head"), (2, "Bo Holm"), (4, "Ida Moe"), (5, "Jon Dam")]
    assert b"Eva Lund" not in left


def test_excel_2003_with_a_pivot_table_or_of_two_bytes_is_not_cut() -> None:
    assert "pivot" in refused(book_2003("".join(map(row_2003, NAMES)), "<x:PivotTable/>"))
    assert "two bytes" in refused(book_2003("".join(map(row_2003, NAMES))).decode().encode("utf-16"))


# ---- xlsb


def make_xlsb(tail: bytes = b"", strings: tuple[str, ...] = NAMES, extra: bytes = b"", **parts: str) -> bytes:
    """People in the rows, each name a shared string, and a sheet beside it that shares the third name."""
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    def line(at: int, text: int) -> bytes:
        cells = record12(7, struct.pack("<III", 0, 0, text)) + record12(2, struct.pack("<III", 1, 0, 4 * at + 2))
        return record12(0, struct.pack("<II", at, 0) + bytes(9)) + cells + (extra if at == 2 else b"")

    rows = b"".join(line(at, at) for at in range(len(strings)))
    bundles = b"".join(record12(156, struct.pack("<II", 0, at) + text12(f"r{at}") + text12(f"S{at}")) for at in (1, 2))
    links = "".join(
        f'<Relationship Id="r{at}" Type="{kinds}worksheet" Target="worksheets/sheet{at}.bin"/>' for at in (1, 2)
    )
    made: dict[str, bytes | str] = {
        "[Content_Types].xml": '<Types><Override PartName="/xl/calcChain.bin"/></Types>',
        "_rels/.rels": f'<Relationships><Relationship Id="a" Type="{kinds}officeDocument" Target="xl/workbook.bin"/>'
        "</Relationships>",
        "xl/workbook.bin": bundles + record12(157, bytes(26)),
        "xl/_rels/workbook.bin.rels": f'<Relationships>{links}<Relationship Id="s" Type="{kinds}sharedStrings" '
        'Target="ss.bin"/></Relationships>',
        "xl/worksheets/sheet1.bin": record12(145, b"") + rows + record12(146, b"") + tail,
        "xl/worksheets/sheet2.bin": record12(145, b"") + line(0, 2) + record12(146, b""),
        "xl/calcChain.bin": "chain",
        "xl/ss.bin": b"".join(record12(19, b"\0" + text12(name)) for name in strings),
        "xl/worksheets/_rels/sheet1.bin.rels": f'<Relationships><Relationship Id="h1" Type="{kinds}hyperlink" '
        'Target="mailto:bo@firm.example" TargetMode="External"/></Relationships>',
    }
    return zipped({**made, **parts})


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_binary_workbook_forgets_the_people_who_go() -> None:
    link = struct.pack("<IIII", 1, 1, 0, 0) + text12("h1") + text12("") * 3
    criteria = record12(163, bytes(8)) + record12(167, text12("Bo Holm")) + record12(164, b"")
    data = make_xlsb(record12(161, bytes(16)) + criteria + record12(162, b"") + record12(494, link))
    gone, left = rewrite(data, {4, 5})
    assert gone is RowsGone.LEFT_BLANK
    assert read(left) == [(1, "Head"), (4, "Ida Moe"), (5, "Jon Dam")]
    assert read(left, 1) == [(1, "Eva Lund")]  # who stays on the other sheet
    parts = parts_of(left)
    assert "xl/calcChain.bin" not in parts
    assert b"calcChain" not in parts["[Content_Types].xml"]
    assert b"bo@firm.example" not in parts["xl/worksheets/_rels/sheet1.bin.rels"]
    whole = b"".join(parts.values())
    assert "Bo Holm".encode("utf-16-le") not in whole
    assert parts["xl/workbook.bin"][-2] == 1  # works out its formulas anew
    assert rewrite(left, {4, 5}) == (RowsGone.CLOSED_UP, left)


def test_binary_workbooks_that_cannot_be_cut_say_why() -> None:
    assert "shared with rows" in refused(make_xlsb(extra=record12(427, bytes(20))))
    assert "pivot" in refused(make_xlsb(**{"xl/pivotCache/pivotCacheDefinition1.bin": "x"}))


# ---- xls


def strings8(names: Collection[str], cut: int = 0, flags: int = 0) -> bytes:
    """The table of shared strings; `cut` ends the first record so many bytes after it began."""
    body = struct.pack("<II", len(names), len(names))
    for at, name in enumerate(names):
        wide = at % 2
        extra = struct.pack("<I", 4) if flags & 4 else b""
        body += struct.pack("<HB", len(name), wide | flags) + extra
        body += name.encode("utf-16-le" if wide else "latin-1") + (b"abcd" if extra else b"")
    if not cut:
        return record8(0xFC, body)
    wide = 1 if body[:cut][-1] == 0 or body[cut + 1 : cut + 2] == b"\0" else 0
    return record8(0xFC, body[:cut]) + record8(0x3C, bytes((wide,)) + body[cut:])


def make_xls(strings: bytes, more: bytes = b"", names: tuple[str, ...] = NAMES) -> bytes:
    """A bare stream of two sheets; the second shares the third name."""
    bof = record8(0x809, struct.pack("<HHHH", 0x600, 5, 0, 0) + bytes(8))
    cells = b"".join(
        record8(0xFD, struct.pack("<HHHI", at, 0, 0, at)) + record8(0x203, struct.pack("<HHHd", at, 1, 0, 7.5 + at))
        + record8(0x27E, struct.pack("<HHHI", at, 2, 0, 4 * at + 2))
        for at in range(len(names))
    )  # fmt: skip
    first = bof + record8(0x20B, bytes(20)) + cells + more + record8(0xD7, bytes(8)) + record8(0x0A)
    second = bof + record8(0xFD, struct.pack("<HHHI", 0, 0, 0, 2)) + record8(0x0A)
    bounds = 2 * (4 + 6 + 4)
    start = len(bof) + len(strings) + bounds + 4
    sheets = b"".join(
        record8(0x85, struct.pack("<IBB", offset, 0, 0) + b"\x02\0" + name)
        for offset, name in ((start, b"S1"), (start + len(first), b"S2"))
    )
    return bof + strings + sheets + record8(0x0A) + first + second


def as_is(data: bytes) -> bytes:
    return data


def in_file(data: bytes) -> bytes:
    return compound_of({"Workbook": data.ljust(4096, b"\0")})


@pytest.mark.parametrize("cut", [0, 8 + 3 + 2, 8 + 7 + 3 + 6, 8 + 7 + 3])
@pytest.mark.parametrize("wrap", [as_is, in_file])
def test_an_old_workbook_forgets_the_people_who_go(cut: int, wrap: Callable[[bytes], bytes]) -> None:
    link = record8(0x1B8, struct.pack("<HHHH", 1, 1, 0, 0) + b"mailto:bo@firm.example")
    formula = record8(0x06, struct.pack("<HHH", 1, 3, 0) + b"\0\0\0\0\0\0\xff\xff" + bytes(6))
    text = record8(0x207, struct.pack("<HB", 7, 0) + b"Bo Holm")
    data = wrap(make_xls(strings8(NAMES, cut), formula + text + record8(0x9E, b"Bo Holm") + link))
    assert (2, "Bo Holm") in read(data)
    gone, left = rewrite(data, {4, 5})
    assert gone is RowsGone.LEFT_BLANK
    assert read(left) == [(1, "Head"), (4, "Ida Moe"), (5, "Jon Dam")]
    assert read(left, 1) == [(1, "Eva Lund")]
    assert len(left) == len(data)
    for lost in (b"Bo Holm", "Bo Holm".encode("utf-16-le"), b"Holm", b"bo@firm"):
        assert lost not in left
    assert rewrite(left, {4, 5})[1] == left


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (make_xls(strings8(NAMES, flags=4)), "readings"),
        (make_xls(strings8(NAMES), record8(0x1C, bytes(12))), "comments"),
        (make_xls(strings8(NAMES), record8(0xB0, bytes(12))), "pivot"),
        (make_xls(strings8(NAMES), record8(0x809, bytes(16)) + record8(0x0A)), "chart"),
        (
            make_xls(strings8(NAMES), record8(0x06, struct.pack("<HHHd", 2, 3, 0, 1) + bytes(6)) + record8(0x4BC, b"")),
            "shared with rows",
        ),
        (compound_of({"Workbook": make_xls(strings8(NAMES)), "Book": b"x" * 600}), "copy"),
        (compound_of({"Workbook": make_xls(strings8(NAMES)), "Revision Log": b"x"}), "earlier states"),
        (compound_of({"Workbook": make_xls(strings8(NAMES)), "\x05SummaryInformation": b"x"}), "picture"),
    ],
)
def test_old_workbooks_that_cannot_be_cut_say_why(data: bytes, why: str) -> None:
    assert why in refused(data)


def test_free_places_of_the_file_are_emptied() -> None:
    data = bytearray(in_file(make_xls(strings8(NAMES))))
    table = 512 + 4 * (len(data) // 512 - 1)
    assert data[table : table + 4] == b"\xff" * 4
    data += b"Bo Holm, earlier".ljust(512, b"\0")  # a sector nobody uses any more
    _gone, left = rewrite(bytes(data), {4, 5})
    assert b"Bo Holm" not in left


# ---- formulas that show who is gone


def formula_xls(text: str) -> bytes:
    cell = record8(0x06, struct.pack("<HHH", 9, 0, 0) + b"\0\0\0\0\0\0\xff\xff" + bytes(6))
    return make_xls(strings8(NAMES), cell + record8(0x207, struct.pack("<HB", len(text), 0) + text.encode()))


def formula_xlsb(text: str) -> bytes:
    cell = record12(8, struct.pack("<II", 5, 0) + text12(text) + bytes(6))
    row9 = record12(0, struct.pack("<II", 9, 0) + bytes(9))
    made = parts_of(make_xlsb())
    sheet = made["xl/worksheets/sheet2.bin"]
    end = record12(146, b"")
    return zipped({**made, "xl/worksheets/sheet2.bin": sheet.removesuffix(end) + row9 + cell + end})


def formula_ods(text: str) -> bytes:
    mirror = f"<table:table-row>{cell(text, MIRROR)}</table:table-row>"
    return ods("".join(map(row, NAMES)), other=row("Price") + mirror)


MIRROR = ' table:formula="of:=[$Leads.A3]"'


def formula_2003(text: str) -> bytes:
    rows = "".join(map(row_2003, NAMES[:4])) + row_2003(text, cells=' ss:Formula="=R[-2]C"')
    return book_2003(rows)


@pytest.mark.parametrize("made", [formula_xls, formula_xlsb, formula_ods, formula_2003])
def test_formulas_that_show_who_must_go_are_not_left_behind(made: Callable[[str], bytes]) -> None:
    """The file keeps what a formula showed last; where that is a person who goes, the list is saved as a table."""
    with pytest.raises(UnreadableFileError) as caught:
        rewrite(made("Eva Lund"), {2, 4, 5, 10})
    assert caught.value.sentence == "Formulas elsewhere show what stands in rows that must go."
    gone, _left = rewrite(made("Ida Moe"), {2, 4, 5, 10})
    assert gone is RowsGone.LEFT_BLANK
