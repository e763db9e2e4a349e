"""OpenDocument spreadsheets, SpreadsheetML 2003 and tables on web pages."""

from collections.abc import Callable

import pytest

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.readers.open_document_tables import Tables
from lead_desk.readers.shape import Document, Row

Rows = Callable[..., list[Row]]
Cells = Callable[..., list[list[str]]]
Zip = Callable[..., bytes]
MIME = "application/vnd.oasis.opendocument.spreadsheet"


def content(tables: str, styles: str = "") -> str:
    head = f"<o:document-content><o:automatic-styles>{styles}</o:automatic-styles>"
    return f"{head}<o:body><o:spreadsheet>{tables}</o:spreadsheet></o:body></o:document-content>"


@pytest.fixture
def ods(make_zip: Zip) -> Callable[..., bytes]:
    def make(tables: str, styles: str = "", manifest: str = "<m/>") -> bytes:
        return make_zip({"mimetype": MIME, "content.xml": content(tables, styles), "META-INF/manifest.xml": manifest})

    return make


def number(value: str, shown: str, kind: str = "float") -> str:
    return f'<t:table-cell o:value-type="{kind}" o:value="{value}"><x:p>{shown}</x:p></t:table-cell>'


def test_ods_values_come_as_their_user_sees_them(cells: Cells, ods: Callable[..., bytes]) -> None:
    row = (
        '<t:table-row><t:table-cell o:value-type="string"><o:annotation><x:p>a note</x:p></o:annotation>'
        '<x:p>Åse <x:s x:c="2"/>B</x:p><x:p>two</x:p></t:table-cell>'
        + number("451", "00451")
        + number("4520123456", "+45 20 12 34 56")
        + number("1234.5", "1.234,50 kr.", "currency")
        + '<t:table-cell o:value-type="date" o:date-value="1984-03-02"><x:p>02.03.84</x:p></t:table-cell>'
        + '<t:table-cell o:value-type="time" o:time-value="PT26H31M45S"><x:p>x</x:p></t:table-cell>'
        + '<t:table-cell o:value-type="boolean" o:boolean-value="true"><x:p>SAND</x:p></t:table-cell>'
        + '<t:table-cell t:formula="of:=1/0" o:value-type="float" o:value="0"><x:p>#DIV/0!</x:p></t:table-cell>'
        + '<t:covered-table-cell o:value-type="string"><x:p>under</x:p></t:covered-table-cell>'
        + "</t:table-row>"
    )
    data = ods(f'<t:table t:name="A">{row}</t:table>')
    assert cells(data) == [
        ["Åse   B\ntwo", "00451", "+45 20 12 34 56", "1234.5", "1984-03-02", "26:31:45", "TRUE", "", "under"]
    ]


def test_ods_repeats_are_counted_not_built(rows: Rows, ods: Callable[..., bytes]) -> None:
    table = (
        '<t:table t:name="A"><t:table-row t:number-rows-repeated="3">'
        '<t:table-cell t:number-columns-repeated="16384"/></t:table-row>'
        '<t:table-row t:visibility="filter" t:number-rows-repeated="2"><t:table-cell t:number-columns-repeated="2"/>'
        f"{number('1', '1')}</t:table-row>"
        '<t:table-row t:number-rows-repeated="1048570">'
        '<t:table-cell t:number-columns-repeated="16384"/></t:table-row></t:table>'
    )
    assert rows(ods(table)) == [Row(4, ["", "", "1"], hidden=True), Row(5, ["", "", "1"], hidden=True)]


@pytest.mark.parametrize(
    "repeats", [("1048576", "16384"), ("2000000", "1"), ("1", "20000"), ("99999999999999", "1"), ("x", "1")]
)
def test_ods_bombs_are_refused(rows: Rows, ods: Callable[..., bytes], repeats: tuple[str, str]) -> None:
    down, across = repeats
    table = (
        f'<t:table t:name="A"><t:table-row t:number-rows-repeated="{down}"><t:table-cell o:value-type="string" '
        f't:number-columns-repeated="{across}"><x:p>x</x:p></t:table-cell></t:table-row></t:table>'
    )
    with pytest.raises(UnreadableFileError):
        rows(ods(table))


def test_ods_sheets_are_listed_with_their_state(opened: Callable[..., Document], ods: Callable[..., bytes]) -> None:
    styles = '<s:style s:name="ta2" s:family="table"><s:table-properties t:display="false"/></s:style>'
    data = ods(
        '<t:table t:name="A &amp; B" t:style-name="ta1"/><t:table t:style-name="ta2" t:name="Off"></t:table>', styles
    )
    assert [(sheet.name, sheet.state) for sheet in opened(data).sheets()] == [("A & B", "visible"), ("Off", "hidden")]


ROW_OF = "<t:table-row{}><t:table-cell{}><x:p>x</x:p></t:table-cell></t:table-row>"
HIDDEN = ' t:visibility="collapse"'


def test_ods_tells_what_is_hidden_or_merged_in_each_sheet(
    opened: Callable[..., Document], ods: Callable[..., bytes]
) -> None:
    plain, filtered = ROW_OF.format("", ""), ROW_OF.format(" t:visibility='filter'", "")
    blank = f'<t:table-row t:number-rows-repeated="1048000"{HIDDEN}><t:table-cell/></t:table-row>'
    merged = ROW_OF.format("", ' t:number-columns-spanned="2" t:number-rows-spanned="1"')
    columns = "<t:table-column/><t:table-column" + HIDDEN + "/>"
    tables = (
        plain, plain + filtered + plain, plain + blank + plain, columns + plain, merged + ROW_OF.format(HIDDEN, "")
    )  # fmt: skip
    data = ods("".join(f'<t:table t:name="{at}">{rows}</t:table>' for at, rows in enumerate(tables)))
    assert [sheet.notes for sheet in opened(data).sheets()] == [
        (), ("hidden_rows",), (), ("hidden_columns",), ("hidden_rows", "merged_cells"),
    ]  # fmt: skip


def test_a_hidden_row_is_told_wherever_the_text_is_cut() -> None:
    text = (
        '<t:table t:name="A">'
        + ROW_OF.format("", "")
        + ROW_OF.format(HIDDEN, "")
        + ROW_OF.format("", "")
        + "</t:table>"
    ).encode()
    for at in (place + 1 for place, sign in enumerate(text) if sign == ord(">")):
        tables = Tables()
        tables.feed(text[:at])
        tables.feed(text[at:])
        assert [sheet.notes for sheet in tables.sheets()] == [("hidden_rows",)]


def test_ods_second_sheet(cells: Cells, ods: Callable[..., bytes]) -> None:
    row = "<t:table-row>{}</t:table-row>"
    data = ods(
        f'<t:table t:name="A">{row.format(number("1", "1"))}</t:table>'
        f'<t:table t:name="B">{row.format(number("2", "2"))}</t:table>'
    )
    assert cells(data, 1) == [["2"]]


def test_ods_behind_a_password_says_so(opened: Callable[..., Document], ods: Callable[..., bytes]) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        opened(ods("", manifest="<m:encryption-data/>"))
    assert refused.value.reason == "ENCRYPTED_OTHERWISE"


def test_ods_definitions_are_refused(opened: Callable[..., Document], make_zip: Zip) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "b">]>' + content('<t:table t:name="A"/>')
    document = opened(make_zip({"mimetype": MIME, "content.xml": bomb}))
    for act in (document.sheets, lambda: list(document.rows(0))):
        with pytest.raises(UnreadableFileError) as refused:
            act()
        assert refused.value.reason == "HOSTILE"


def test_flat_ods_is_read(cells: Cells) -> None:
    data = (
        '<?xml version="1.0"?><o:document xmlns:office="x"><office:spreadsheet/>'
        + content(f'<t:table t:name="A"><t:table-row>{number("1", "1")}</t:table-row></t:table>')
        + "</o:document>"
    )
    assert cells(data.replace("o:spreadsheet>", "office:spreadsheet>").encode()) == [["1"]]


SHEET_2003 = """<?xml version="1.0"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="z"><NumberFormat ss:Format="00000"/></Style></Styles>
<Worksheet ss:Name="Leads"><Table>
<Row><Cell><Data ss:Type="String">Name</Data></Cell>
<Cell ss:Index="3"><Data ss:Type="String">Postcode</Data></Cell></Row>
<Row ss:Index="4" ss:Hidden="1"><Cell><Data ss:Type="String">Åse &amp; Bo</Data></Cell>
<Cell ss:Index="3" ss:StyleID="z"><Data ss:Type="Number">451</Data></Cell>
<Cell><Data ss:Type="DateTime">1984-03-02T00:00:00.000</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell>
<Cell><Data ss:Type="Error">#REF!</Data></Cell></Row>
</Table></Worksheet>
<Worksheet ss:Name="Off"><Table/>
<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>"""


def test_spreadsheetml_2003(rows: Rows, opened: Callable[..., Document]) -> None:
    data = SHEET_2003.encode()
    assert [(sheet.name, sheet.state) for sheet in opened(data).sheets()] == [("Leads", "visible"), ("Off", "hidden")]
    assert rows(data) == [
        Row(1, ["Name", "", "Postcode"]),
        Row(4, ["Åse & Bo", "", "00451", "1984-03-02", "TRUE"], hidden=True),
    ]


@pytest.mark.parametrize("prefix", ["", "ss:"])
def test_spreadsheetml_2003_tells_what_is_hidden_or_merged(opened: Callable[..., Document], prefix: str) -> None:
    def sheet(*rows: str, columns: str = "") -> str:
        inner = columns + "".join(rows).replace("<", f"<{prefix}").replace(f"<{prefix}/", f"</{prefix}")
        return f'<Worksheet ss:Name="S"><{prefix}Table>{inner}</{prefix}Table></Worksheet>'

    plain = "<Row><Cell><Data>x</Data></Cell></Row>" * 9
    hidden, blank = plain.replace("<Row>", '<Row ss:Hidden="1">', 1), '<Row ss:Hidden="1" ss:Span="65000"/>'
    long = plain * 40_000  # more than is looked at in one piece
    merged = '<Row><Cell ss:MergeAcross="1"><Data>x</Data></Cell></Row>'
    data = (
        SHEET_2003[: SHEET_2003.index("<Worksheet")]
        + sheet(plain)
        + sheet(long, hidden, long)
        + sheet(plain, blank)
        + sheet(plain, merged, columns='<Column ss:Hidden="1"/>')
        + "</Workbook>"
    )
    told = [("hidden_rows",), (), ("hidden_columns", "merged_cells")]
    assert [each.notes for each in opened(data.encode()).sheets()] == [(), *told]
    unusual = data.replace("<Worksheet", "<!-- x --><Worksheet").replace(">x<", "><![CDATA[x]]><")
    assert [each.notes for each in opened(unusual.encode()).sheets()] == [(), *told]


def test_spreadsheetml_2003_with_definitions_is_refused(opened: Callable[..., Document]) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        opened(SHEET_2003.replace("<Workbook", '<!DOCTYPE x [<!ENTITY a "b">]><Workbook', 1).encode())
    assert refused.value.reason == "HOSTILE"


PAGE = """<html><head><meta charset="iso-8859-1"><style>td {color: red}</style></head><body><p>Report</p>
<table><tr><th colspan=2>Name<th>Note</tr>
<tr><td rowspan="2">Åse<td>Bo &amp; Co</td><td>a<br>b <table><tr><td>inner</td></tr></table></td></tr>
<tr><td>x</td><td>y</td></tr></table><script>var a = "<table>";</script></body></html>"""


def test_tables_on_web_pages(cells: Cells) -> None:
    assert cells(PAGE.encode("cp1252")) == [["Name", "", "Note"], ["Åse", "Bo & Co", "a\nb inner"], ["", "x", "y"]]


def test_a_page_without_a_table_is_no_list(opened: Callable[..., Document]) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        opened(b"<!DOCTYPE html><html><body><p>Hello</p></body></html>")
    assert refused.value.reason == "NOT_A_TABLE"


def test_a_page_keeps_tables_in_cells_apart_and_remarks_out(cells: Callable[..., list[list[str]]]) -> None:
    page = (
        b"<table><tr><td>Bo<table><tr><td>Ribe</td><td>6760</td></tr><tr><td>DK</td></tr></table></td>"
        b"<td><comment>a remark</comment>bo@x.example</td></tr></table>"
    )
    assert cells(page) == [["Bo Ribe 6760 DK", "bo@x.example"]]


def test_a_page_tells_hidden_rows_and_ends_with_its_last_row(rows: Rows, opened: Callable[..., Document]) -> None:
    page = b"<table><tr hidden><td>a<tr style='color: red; display : none'><td>b<tr><td>Bo<td>bo@x.example"
    assert [(row.cells, row.hidden) for row in rows(page)] == [
        (["a"], True), (["b"], True), (["Bo", "bo@x.example"], False),
    ]  # fmt: skip
    two = opened(page + b"</table><table><tr><td>c<tr hidden><td></table>").sheets()
    assert [sheet.notes for sheet in two] == [("hidden_rows",), ()]
