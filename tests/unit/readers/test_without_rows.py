"""Files given again without some rows: text to the byte, workbooks with all else as it came, nothing left behind."""

import io
import re
import zipfile
from collections.abc import Callable, Collection
from pathlib import Path

import openpyxl
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions, RowsGone, StayingRows
from lead_desk.readers import catalogue
from lead_desk.readers.desk import FileReader
from lead_desk.readers.shape import Rewritable

Rewrite = Callable[..., tuple[RowsGone, bytes]]


def rewrite(data: bytes, header_row: int, stays: Collection[int], **options: str) -> tuple[RowsGone, bytes]:
    """Take rows out in this process; `test_through_the_child` goes the whole way."""
    _kind, document = catalogue.open_document(io.BytesIO(data), ReadOptions(**options), catalogue.formats())
    assert isinstance(document, Rewritable)
    left = document.without(0, lambda number: number <= header_row or number in stays)
    return left.gone, b"".join(left.content)


def refused(data: bytes) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        rewrite(data, 1, {2})
    assert caught.value.reason == "NOT_AS_IT_CAME"
    return caught.value.sentence


# ---- text

CELL = st.text(st.characters(codec="cp1252", exclude_categories=["Cc"], exclude_characters='";,'), max_size=8)
QUOTED = st.text(st.sampled_from('ab;,"\næø'), max_size=8).map(lambda text: '"' + text.replace('"', '""') + '"')


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(st.lists(CELL | QUOTED, min_size=2, max_size=2), min_size=3, max_size=12),
    out=st.data(),
    end=st.sampled_from(["\r\n", "\n", "\r"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"]),
    last=st.booleans(),
)
def test_the_lines_that_stay_are_the_lines_that_came(
    rows: list[list[str]], out: st.DataObject, end: str, encoding: str, last: bool
) -> None:
    lines = [f"x;{';'.join(cells)}{end}" for cells in [["Name", "Mail"], *rows]]
    if last:
        lines[-1] = lines[-1].removesuffix(end)
    data = "".join(lines).encode(encoding)
    read = {"encoding": encoding, "delimiter": ";"}
    _kind, document = catalogue.open_document(io.BytesIO(data), ReadOptions(**read), catalogue.formats())
    numbers = [row.number for row in document.rows(0)]
    stays = set(out.draw(st.lists(st.sampled_from(numbers), unique=True)))
    assume(len(numbers) == len(lines))  # lines that look like torn quotes are read one by one
    kept = [line for number, line in enumerate(lines, 1) if number == 1 or number in stays]
    mark = data[: len("".encode(encoding))]
    wanted = mark + "".join(kept).encode("utf-16-le" if encoding == "utf-16" else encoding.removesuffix("-sig"))
    assert rewrite(data, 1, stays, **read) == (RowsGone.CLOSED_UP, wanted)
    assert rewrite(data, 1, numbers, **read)[1] == data


def test_titles_blank_lines_and_what_excel_declares_stay() -> None:
    data = b"sep=;\r\nFair 2026;\r\n\r\nName;Mail\r\nBo;bo@firm.example\r\n;;\r\nEva;eva@firm.example"
    assert rewrite(data, 4, {7})[1] == b"sep=;\r\nFair 2026;\r\n\r\nName;Mail\r\n;;\r\nEva;eva@firm.example"


def test_a_record_of_several_lines_goes_whole() -> None:
    data = b'Name,Note\n"Bo","a\nb\nc"\nEva,\n"Ida","x\n\ny"\n'
    assert rewrite(data, 1, {3})[1] == b"Name,Note\nEva,\n"
    assert rewrite(data, 1, {2, 4})[1] == b'Name,Note\n"Bo","a\nb\nc"\n"Ida","x\n\ny"\n'


def test_an_open_quote_takes_only_its_own_line_with_it() -> None:
    data = b'Name,Mail\n"Bo,bo@firm.example\nEva,eva@firm.example\nIda,ida@firm.example\n'
    assert rewrite(data, 1, {3, 4})[1] == data.replace(b'"Bo,bo@firm.example\n', b"")


def test_a_large_file_is_cut_at_the_right_places() -> None:
    lines = [b"%d,%s\r\n" % (number, b"x" * (number % 900)) for number in range(6_000)]
    stays = set(range(2, 6_001, 3))
    kept = [line for number, line in enumerate(lines, 1) if number == 1 or number in stays]
    assert rewrite(b"".join(lines), 1, stays)[1] == b"".join(kept)


def test_signs_of_four_bytes_are_not_cut() -> None:
    assert "four bytes" in refused("Name,Mail\nBo,b@x.example\nEva,e@x.example\n".encode("utf-32"))


# ---- workbooks

PEOPLE = ("Bo", "Eva", "Ida", "Jon")


def book(change: Callable[[openpyxl.Workbook], None] = lambda made: None) -> bytes:
    """A workbook of four people in rows 2 to 5 and a sheet beside it."""
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "Leads"
    sheet.append(["Name", "Mail", "Shoe size"])
    for at, name in enumerate(PEOPLE):
        sheet.append([name, f"{name.lower()}@firm.example", 36 + at])
        sheet.cell(at + 2, 1).font = Font(bold=True, color="FF0000")
    beside = made.create_sheet("Prices")
    beside.append(["Article", "Price"])
    beside.append(["Box", 4.5])
    beside.append(["Bo", 1])
    sheet.column_dimensions["A"].width = 33
    change(made)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def texts(data: bytes) -> list[list[object]]:
    sheet = openpyxl.load_workbook(io.BytesIO(data))["Leads"]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_rows_move_up_where_nothing_points_at_them() -> None:
    data = book()
    gone, left = rewrite(data, 1, {3, 5})
    assert gone is RowsGone.CLOSED_UP
    assert texts(left) == [texts(data)[0], texts(data)[2], texts(data)[4]]
    before, after = parts(data), parts(left)
    changed = {name for name in before if before[name] != after[name]}
    assert changed <= {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"}
    kept = openpyxl.load_workbook(io.BytesIO(left))
    assert kept["Leads"]["A2"].font.bold
    assert kept["Leads"].column_dimensions["A"].width == 33
    assert kept["Leads"].dimensions == "A1:C3"


INLINE = re.compile(rb't="inlineStr"><is>(.*?)</is></c>')
TYPES = "[Content_Types].xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "xl/_rels/workbook.xml.rels"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def shared(data: bytes) -> bytes:
    """The same workbook with its texts in shared strings, as programs keep them, and a calculation chain."""
    made, strings = parts(data), []

    def number(found: re.Match[bytes]) -> bytes:
        if found[1] not in strings:
            strings.append(found[1])
        return b't="s"><v>%d</v></c>' % strings.index(found[1])

    for name in made:
        if name.startswith("xl/worksheets/sheet"):
            made[name] = INLINE.sub(number, made[name])
    made["xl/sharedStrings.xml"] = (
        b'<sst xmlns="%s">' % MAIN.encode() + b"".join(b"<si>%s</si>" % each for each in strings) + b"</sst>"
    )
    made["xl/calcChain.xml"] = b'<calcChain><c r="D2" i="1"/></calcChain>'
    lines = "".join(
        f'<Relationship Id="own{kind}" Type="{KINDS}/{kind}" Target="{kind}.xml"/>'
        for kind in ("sharedStrings", "calcChain")
    )
    made[RELATIONS] = made[RELATIONS].replace(b"</Relationships>", lines.encode() + b"</Relationships>")
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    listed = "".join(
        f'<Override PartName="/xl/{n}.xml" ContentType="{kind}.{n}+xml"/>' for n in ("sharedStrings", "calcChain")
    )
    made[TYPES] = made[TYPES].replace(b"</Types>", listed.encode() + b"</Types>")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in made.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_nothing_of_who_is_gone_stays_in_the_file_unless_another_sheet_says_it() -> None:
    data = shared(book())
    assert texts(data) == texts(book())
    left = rewrite(data, 1, {3})[1]
    after = parts(left)
    whole = b"".join(after.values())
    assert b"ida@firm.example" in b"".join(parts(data).values())
    assert b"ida@firm.example" not in whole
    assert b"bo@firm.example" not in whole
    assert b">Bo<" in after["xl/sharedStrings.xml"], "the other sheet names it"
    assert openpyxl.load_workbook(io.BytesIO(left))["Prices"]["A3"].value == "Bo"
    assert texts(left) == [texts(data)[0], texts(data)[2]]


def test_formulas_are_worked_out_anew() -> None:
    after = parts(rewrite(shared(book(_formula)), 1, {3})[1])
    assert "xl/calcChain.xml" not in after
    assert b"calcChain" not in after[RELATIONS] + after[TYPES]
    assert b'fullCalcOnLoad="1"' in after["xl/workbook.xml"]


def test_all_that_stay_is_the_file_itself() -> None:
    data = book()
    assert rewrite(data, 1, {2, 3, 4, 5}) == (RowsGone.CLOSED_UP, data)


def test_nobody_stays() -> None:
    assert texts(rewrite(book(), 1, ())[1]) == [["Name", "Mail", "Shoe size"]]


def _formula(made: openpyxl.Workbook) -> None:
    for row in range(2, 6):
        made["Leads"].cell(row, 4, f"=C{row}*2")


def _formula_beside(made: openpyxl.Workbook) -> None:
    made["Prices"]["B4"] = "=SUM(Leads!C2:C5)"


def _merged(made: openpyxl.Workbook) -> None:
    made["Leads"].merge_cells("E4:E5")


def _named(made: openpyxl.Workbook) -> None:
    from openpyxl.workbook.defined_name import DefinedName

    made.defined_names["last"] = DefinedName("last", attr_text="Leads!$A$5")


@pytest.mark.parametrize("change", [_formula, _formula_beside, _merged, _named])
def test_rows_are_left_blank_where_something_points_at_rows(change: Callable[[openpyxl.Workbook], None]) -> None:
    data = book(change)
    gone, left = rewrite(data, 1, {3, 5})
    assert gone is RowsGone.LEFT_BLANK
    before, after = texts(data), texts(left)
    assert after[1] == after[3] == [None] * len(after[0])
    assert (after[0], after[2], after[4]) == (before[0], before[2], before[4])


def test_a_table_and_its_filter_end_where_the_rows_end() -> None:
    def change(made: openpyxl.Workbook) -> None:
        made["Leads"].add_table(Table(displayName="People", ref="A1:C5"))
        made["Leads"].auto_filter.ref = "A1:C5"

    sheet = openpyxl.load_workbook(io.BytesIO(rewrite(book(change), 1, {3, 5})[1]))["Leads"]
    assert sheet.tables["People"].ref == "A1:C3"
    assert sheet.tables["People"].autoFilter.ref == "A1:C3"
    assert sheet.auto_filter.ref == "A1:C3"
    assert sheet.parent["Leads"].max_row == 3
    sheet = openpyxl.load_workbook(io.BytesIO(rewrite(book(change), 1, ())[1]))["Leads"]
    assert sheet.tables["People"].ref == "A1:C2", "a table has one row at least"


def test_links_go_with_their_people_and_move_with_the_others() -> None:
    def change(made: openpyxl.Workbook) -> None:
        for row in range(2, 6):
            cell = made["Leads"].cell(row, 2)
            cell.hyperlink = f"mailto:{cell.value}"

    data = book(change)
    left = rewrite(data, 1, {3, 5})[1]
    assert b"mailto:bo@" in b"".join(parts(data).values())
    assert b"bo@firm.example" not in b"".join(parts(left).values())
    sheet = openpyxl.load_workbook(io.BytesIO(left))["Leads"]
    assert [sheet.cell(row, 2).hyperlink.target for row in (2, 3)] == [
        "mailto:eva@firm.example",
        "mailto:jon@firm.example",
    ]
    assert b"hyperlink" not in parts(rewrite(data, 1, ())[1])["xl/worksheets/sheet1.xml"]


def test_what_a_filter_let_through_is_forgotten() -> None:
    def change(made: openpyxl.Workbook) -> None:
        made["Leads"].auto_filter.ref = "A1:C5"
        made["Leads"].auto_filter.add_filter_column(0, ["Ida"])

    after = parts(rewrite(book(change), 1, {3})[1])
    assert b"Ida" not in b"".join(after.values())
    assert b"autoFilter" in after["xl/worksheets/sheet1.xml"]


def _commented(made: openpyxl.Workbook) -> None:
    made["Leads"]["A4"].comment = Comment("called twice", "Nora")


def _charted(made: openpyxl.Workbook) -> None:
    from openpyxl.chart import BarChart, Reference

    chart = BarChart()
    chart.add_data(Reference(made["Leads"], min_col=3, min_row=1, max_row=5), titles_from_data=True)
    made["Prices"].add_chart(chart, "E5")


def test_copies_of_rows_elsewhere_are_refused() -> None:
    assert "comments" in refused(book(_commented))
    assert "chart" in refused(book(_charted))


def _with(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts(data).items():
            assert name != part or old in content
            archive.writestr(name, content.replace(old, new) if name == part else content)
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


def test_shared_formulas_unusual_marks_and_odd_parts_are_refused() -> None:
    shared = _with(book(_formula), SHEET, b"<f>C2*2</f>", b'<f t="shared" ref="D2:D5" si="0">C2*2</f>')
    _kind, document = catalogue.open_document(io.BytesIO(shared), ReadOptions(), catalogue.formats())
    assert isinstance(document, Rewritable)
    with pytest.raises(UnreadableFileError, match="shared"):
        document.without(0, lambda number: number != 2)
    assert document.without(0, lambda number: number != 3).gone is RowsGone.LEFT_BLANK
    assert "unusual" in refused(_with(book(), SHEET, b'<row r="3"', b"<row r='3'"))
    assert "unusual" in refused(_with(book(), SHEET, b"<sheetData>", b"<sheetData><!-- x -->"))
    table = book(lambda made: made["Leads"].add_table(Table(displayName="T", ref="A1:C5", totalsRowCount=1)))
    assert "totals" in refused(table)


def test_a_prefix_changes_nothing() -> None:
    data = book()
    content = parts(data)[SHEET]
    plain = (
        content.replace(b"<", b"<x:").replace(b"<x:/", b"</x:").replace(b"<x:?", b"<?").replace(b"xmlns=", b"xmlns:x=")
    )
    prefixed = _with(data, SHEET, content, plain)
    assert texts(rewrite(prefixed, 1, {3, 5})[1]) == texts(rewrite(data, 1, {3, 5})[1])


def test_through_the_child(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(book())
    with FileReader().without(path, [StayingRows(0, 1, {3, 5})]) as left:
        assert (left.gone, b"".join(left.content)) == rewrite(path.read_bytes(), 1, {3, 5})
    wide = "".join(get_column_letter(number) for number in range(1, 400))
    text = tmp_path / "list.csv"
    lines = [f"{number},{wide}\n" for number in range(4_000)]
    text.write_text("".join(lines))
    with FileReader().without(text, [StayingRows(0, 1, frozenset(range(2, 4_001, 2)))]) as left:
        assert b"".join(left.content).decode() == "".join([lines[0], *lines[1::2]])
    with zipfile.ZipFile(tmp_path / "list.zip", "w") as archive:
        archive.write(text, "list.csv")
    with (
        pytest.raises(UnreadableFileError) as caught,
        FileReader().without(tmp_path / "list.zip", [StayingRows(0, 1, frozenset())]),
    ):
        pass
    assert caught.value.reason == "NOT_AS_IT_CAME"


def test_formulas_that_show_who_must_go_are_not_left_behind() -> None:
    """Programs keep the last result of a formula in the file; openpyxl does not, so it is put in here."""

    def mirrored(text: str) -> bytes:
        def change(made: openpyxl.Workbook) -> None:
            made["Prices"]["D1"] = "=Leads!A3"

        made = parts(book(change))
        name = next(name for name in made if b"<f>Leads!A3</f>" in made[name])
        cell = f'<c r="D1" t="str"><f>Leads!A3</f><v>{text}</v></c>'.encode()
        made[name] = re.sub(rb"<c [^>]*><f>Leads!A3</f><v */?>(</v>)?</c>", cell, made[name])
        assert cell in made[name]
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for each, content in made.items():
                archive.writestr(each, content)
        return out.getvalue()

    with pytest.raises(UnreadableFileError) as caught:
        rewrite(mirrored("eva@firm.example"), 1, {2, 4, 5})
    assert caught.value.sentence == "Formulas elsewhere show what stands in rows that must go."
    assert rewrite(mirrored("bo@firm.example"), 1, {2, 4, 5})[0] is RowsGone.LEFT_BLANK
