"""Text in columns of fixed width: found by its blanks or its dashes, and nothing else taken for it."""

import csv
import io
from itertools import repeat
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.rows import ReadOptions
from lead_desk.domain.source import Source
from lead_desk.readers import catalogue, fixed_widths
from lead_desk.readers.dialects import find_dialect
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.records import read_records
from lead_desk.readers.shape import Rewritable

PEOPLE = [
    ("Name", "Firm", "Town", "Turnover"),
    ("Bo Hansen", "Nord Pumper ApS", "Aarhus", "12,50"),
    ("Eva-Maria Lindqvist", "Kunst, Söhne & Co", "Bad Homburg", "99.000,00"),
    ("Ib Ek", "", "Ulm", "7,00"),
    ("Jo Li", "Li", "", ""),
]
WIDTHS = (22, 20, 14, 10)


def printed(people=PEOPLE, widths=WIDTHS) -> list[str]:
    """Return lines as an old program prints them: words from the left, sums from the right."""
    return [
        "".join(
            cell.rjust(width) if place == len(widths) - 1 else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        + "\r\n"
        for row in people
    ]


def cells_of(lines: list[str], delimiter: str = "") -> list[list[str]]:
    dialect = find_dialect(lines, delimiter)
    rows = [row.cells for row in read_records(iter(lines), dialect)]
    width = max(map(len, rows))
    return [[*cells, *repeat("", width - len(cells))] for cells in rows]


def test_padded_columns_are_found_and_their_cells_are_trimmed() -> None:
    assert cells_of(printed()) == [list(row) for row in PEOPLE]
    assert find_dialect(printed()).delimiter == " "


def test_blank_lines_keep_their_numbers() -> None:
    lines = [*printed()[:2], "\r\n", *printed()[2:]]
    numbers = [row.number for row in read_records(iter(lines), find_dialect(lines))]
    assert numbers == [1, 2, 4, 5, 6]


def test_a_line_of_dashes_tells_columns_that_one_blank_parts() -> None:
    widths = (20, 18, 12, 10)
    ruled = " ".join("-" * (width - 1) for width in widths) + "\n"
    lines = printed(widths=widths)
    lines.insert(1, ruled)
    assert cells_of(lines)[0] == list(PEOPLE[0])
    assert cells_of(lines)[1] == ["-" * (width - 1) for width in widths]
    assert cells_of(lines)[3] == list(PEOPLE[2])


def test_titles_and_totals_stay_whole_among_many_rows() -> None:
    lines = printed([PEOPLE[0], *PEOPLE[1:] * 10])
    title = "Customers of the northern branch, as of the first of November 2026, all of them\n"
    cells = cells_of([title, *lines, "40 rows in all were found\n"])
    assert cells[0] == [title.strip(), "", "", ""]
    assert cells[1:-1] == [list(row) for row in (PEOPLE[0], *PEOPLE[1:] * 10)]
    assert "".join(cells[-1]).replace(" ", "") == "40rowsinallwerefound"


def test_a_value_that_reaches_into_the_blank_is_not_torn() -> None:
    gutters = fixed_widths.find_gutters(printed())
    name, _firm, _town, sums = WIDTHS
    long = "Ada Wolf-Christensen".ljust(name) + "Firm".ljust(20) + "Town".ljust(14) + "1.299.000,00".rjust(sums)
    assert fixed_widths.cut(long, gutters) == ["Ada Wolf-Christensen", "Firm", "Town", "1.299.000,00"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Name, Firm   , Town\n", "Bo  , Nord   , Ulm \n", "Eva , Kunst  , Bonn\n", "Ib  , Sinn   , Kiel\n"] * 3,
        ["Name\tFirm\n", "Bo  \tNord  AB\n", "Eva \tKunst AB\n"],
        ["This is a letter.  It has\n", "two sentences to a line  or\n", "one, and no columns.\n", "Best,  Bo\n"],
        ["Bo Hansen\n", "Ib Nilsen\n", "Eva Olsen\n", "Ulf Berg\n"],
        ["+45 20 20 20 20\n", "+45 31 32 33 34\n", "+45 99 88 77 66\n"] * 9,
        ["Bo  Ulm\n", "Ib  Bonn\n"],
        ["01.02.2026  10:00:01  INFO   the store was opened\n", "01.02.2026  10:00:09  WARN   a list was empty\n"] * 9,
        ["drwx  2  ann  staff    4096  Nov 20  lists\n", "-rw-  1  bo   staff  123456  Nov 21  a.csv\n"] * 6,
        ["Alfa    75   8  02\n", "Audi            \n", "Avanti  81   7  01\n", "Astro   82   9  03\n"] * 4,
    ],
)
def test_other_texts_are_not_taken_for_it(lines) -> None:
    assert find_dialect(lines).gutters == ()


def test_whoever_chooses_another_separator_gets_it_and_fixed_widths_can_be_chosen() -> None:
    assert find_dialect(printed(), ",").gutters == ()
    padded = ["Name, Firm   , Town\n", "Bo  , Nord   , Ulm \n", "Eva , Kunst  , Bonn\n"] * 3
    assert find_dialect(padded).delimiter == ","
    assert find_dialect(padded, " ").gutters
    assert find_dialect(["a b\n", "c d\n"], " ").gutters == ()


def test_a_cell_longer_than_any_list_needs_is_refused() -> None:
    gutters = fixed_widths.find_gutters(printed())
    with pytest.raises(csv.Error):
        fixed_widths.cut("Bo".ljust(60) + "x" * (LIMITS.cell_chars + 1), gutters)


def test_signs_that_end_old_files_change_nothing() -> None:
    lines = [*printed()[:3], printed()[3].replace("Ulm", "U\0lm"), printed()[4], "\x1a"]
    assert cells_of(lines) == [list(row) for row in PEOPLE]


def test_a_printed_list_is_imported_whole_with_its_dashes_and_total_left_out(tmp_path: Path) -> None:
    desk = bootstrap.demo_desk()
    desk.put(Source("fair", "A fair"))
    desk.put(Purpose("follow-up", "Follow up"))
    widths = (20, 18, 12, 10)
    lines = printed(widths=widths)
    ruled = " ".join("-" * (width - 1) for width in widths) + "\r\n"
    path = tmp_path / "printed.txt"
    path.write_bytes(
        "".join(["Customers as of November\r\n", lines[0], ruled, *lines[1:], "4 rows\r\n"]).encode("cp1252")
    )
    seen = desk.columns(path)
    assert [column.field for column in seen.columns[:3]] == ["full_name", "company", "city"]
    assert all("-" * 5 not in sample for column in seen.columns for sample in column.samples)
    report = desk.run_import(ImportRequest(path, tags=Tags("fair", "follow-up", "undecided")))
    assert (report.counts.created, report.counts.rejected) == (4, 2)


def test_people_are_taken_out_of_it_and_every_other_byte_stays() -> None:
    data = "".join(printed()).encode("cp1252")
    _kind, document = catalogue.open_document(io.BytesIO(data), ReadOptions(), catalogue.formats())
    assert isinstance(document, Rewritable)
    left = b"".join(document.without(0, lambda number: number != 3).content)
    assert left == b"".join(line for place, line in enumerate(data.splitlines(keepends=True)) if place != 2)
