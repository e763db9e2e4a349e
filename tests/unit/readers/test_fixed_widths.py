"""Text in columns of fixed width: found by its blanks or its dashes, and nothing else taken for it."""

import csv
import io
import unicodedata
from itertools import combinations, pairwise, repeat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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


def aligned(rows, widths) -> list[str]:
    """Return lines with their cells from the left, or from the right where a width is negative."""
    return [
        "".join(
            cell.ljust(width) if width > 0 else cell.rjust(-width) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        + "\n"
        for row in rows
    ]


STREETS = ("Rue de la Paix 29", "Vej 7", "Hauptstr 31", "Am Ring 104", "Nordvej 12", "Havn 4")


def test_a_row_of_long_values_is_no_title() -> None:
    """It has no wide blank, as titles have none; its values begin in line."""
    people = [("Bo Hansen", "8000"), ("Ib Ek", "6399"), ("Eva Olsen", "3015"), ("Ada Vig", "8910")] * 10
    rows = [("Name", "PLZ"), *people[:30], ("Anne-Marie Lindqvist", "1234"), *people[30:]]
    assert cells_of(aligned(rows, (21, 4))) == [list(row) for row in rows]
    addressed = [(name, f"{number}@firm.example") for name, number in rows[1:]]
    assert cells_of(aligned([("Name", "E-mail"), *addressed], (21, 20)))[31][1] == "1234@firm.example"


@pytest.mark.parametrize(
    "line", ["Customers of the north branch", "Customers of the north and 20 others", "All that were found in November"]
)
def test_a_title_that_meets_the_blank_stays_whole(line: str) -> None:
    gutters = [(15, 21)]
    assert fixed_widths.cut(line, gutters) == [line]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("Vej 7            8000", ["Vej 7", "8000"]),
        ("Frankfurt am Main", ["Frankfurt am Main", ""]),
        ("Vej op til Aa 12", ["Vej op til Aa 12", ""]),
        ("Frankfurt am Main 8000", ["Frankfurt am Main", "8000"]),
        ("Ulm           1.299.000,00", ["Ulm", "1.299.000,00"]),
        ("Bad Homburg V 99.000,00", ["Bad Homburg V", "99.000,00"]),
    ],
)
def test_a_value_in_the_blank_keeps_its_words(line: str, cells: list[str]) -> None:
    assert fixed_widths.cut(line, [(12, 18)]) == cells


def test_a_word_of_a_name_above_short_values_is_not_torn_from_it() -> None:
    """Behind `Ja` the values below leave a blank, too, but nothing begins there."""
    rows = [("Nr", "Ja nej", "Sum"), *((f"{at}0", "XJN"[at % 3], f"{at}4.123,50") for at in range(1, 9))]
    lines = aligned(rows, (6, 7, -9))
    assert find_dialect(lines).gutters
    assert cells_of(lines)[0][-2:] == ["Ja nej", "Sum"]


def test_one_blank_parts_a_street_from_its_number_nowhere() -> None:
    """Numbers that end in line are cut off where they begin, not before the number of the house."""
    rows = [("Name", "Street no", "Sum")]
    rows += [(f"Bo {'abcdef'[at]}", STREETS[at], f"{(at + 1) * 7}.100,50") for at in range(6)]
    found = cells_of(aligned(rows, (9, 18, -9)))
    assert [" ".join(cells).split() for cells in found] == [" ".join(row).split() for row in rows]
    assert all(street in " ".join(cells) for cells, street in zip(found[1:], STREETS, strict=True))


def test_one_blank_parts_numbers_that_end_with_their_name() -> None:
    towns = ("Aarhus", "Frankfurt am Main", "Ulm", "Kiel", "Bonn", "Bad Homburg")
    rows = [("Name", "Town", "Sum"), *((f"Bo {at}n", town, str(9**at)) for at, town in enumerate(towns, 1))]
    assert cells_of(aligned(rows, (9, 18, -6))) == [list(row) for row in rows]


def test_a_row_of_people_is_no_line_of_names() -> None:
    """A town behind its number is parted from it by a name alone, which a list without names has not."""
    towns = ("64150 Kiel", "78072 Bonn", "20758 Ulm", "69523 Aarhus", "39873 Essen")
    rows = [(f"Bo {'abcde'[at]}", f"b{at}@firm.example", town) for at, town in enumerate(towns)]
    assert cells_of(aligned(rows, (9, 20, 12))) == [list(row) for row in rows]


LABELS = (
    ("Bo Hansen", "Nordvej 1", "8000 Aarhus"),
    ("Eva Olsen", "Am Ring 33", "53111 Bonn"),
    ("Ib Ek", "Havn 4", "89073 Ulm"),
)
VERSE = (
    ("The wind is up, the boats are in,", "Der Wind ist auf, die Boote drin,"),
    ("the harbour lamp is low,", "die Lampe brennt nicht hell,"),
    ("and who was out is home again", "und wer fort war, ist wieder da"),
    ("before the coming snow.", "vor Schnee und kaltem Quell."),
)
CARD = (
    ("Bo Hansen", "Tel.", "+45 20 20 20 20"),
    ("Nord AB", "Fax", "+45 20 20 20 21"),
    ("Ulm", "Mail", "b@firm.example"),
)
LOG = (
    ("INFO", "store", "opened the file"),
    ("WARN", "reader", "a list was empty"),
    ("ERROR", "desk", "no such file as named"),
    ("INFO", "reader", "read twelve rows"),
)
SONG = (("The wind is up,", "Der Wind ist auf,"), ("the lamp is low", "das Licht ist schwach"), ("and so;", "und so;"))
DRAWN = (("Desk", "Store", "Vault"), ("|", "|", "|"), ("reads", "writes", "locks"))
GLOSSARY = (
    ("lead", "somebody who may become a customer"),
    ("list", "what a number of leads are delivered in"),
    ("basis", "what the law says that lets us do so"),
)


@pytest.mark.parametrize(
    "rows",
    [
        [tuple(label[at] for label in LABELS) for at in range(3)] * 6,
        [*(tuple(label[at] for label in LABELS) for at in range(3)), ("", "", "")] * 6,
        VERSE * 5,
        SONG * 7,
        LOG * 6,
        DRAWN * 6,
        GLOSSARY * 5,
        [(f"Nov 2{at % 10} 10:00:0{at % 10} pc", *line) for at, line in enumerate(LOG * 6)],
        CARD * 6,
    ],
    ids=["labels", "labels apart", "verse", "song", "log", "drawing", "glossary", "log with days", "cards"],
)  # fmt: skip
def test_what_is_set_for_the_eye_is_no_list(rows) -> None:
    widths = [max(map(len, column)) + 4 for column in zip(*rows, strict=True)]
    assert find_dialect(aligned(rows, widths)).gutters == ()


@pytest.mark.parametrize(
    "lines",
    [
        ['"Hansen, Bo" ;"Nord  AB"  ;"bo@firm.example"\n', '"Olsen, Eva";"Li & Co"   ;"e@firm.example"\n'] * 6,
        ["| Name          | Phone           |\n", "| Bo Hansen     | +45 20 20 20 20 |\n"] * 6,
        ["+45 20 20 20 20   +45 31 32 33 34\n", "+45 31 32 33 34   +45 20 20 20 21\n"] * 6,
        ["Am          F           C\n", "The wind is up, the boats are in\n"] * 6,
        ["1   The first page         3\n", "2   Of lists              14\n", "    Index                 99\n"] * 6,
        ["-rw-r--r-- 1 bo staff   4096 Nov 20 the lists\n", "-rw-r--r-- 1 ann staff 12345 Nov 21 a.csv\n"] * 6,
        ["    This is a letter with an indent\n", "        and hanging lines below\n", "    that go on and on.\n"] * 6,
    ],
    ids=["csv", "drawn table", "numbers", "chords", "contents", "files", "prose"],
)  # fmt: skip
def test_other_texts_with_wide_blanks_are_no_list(lines) -> None:
    assert find_dialect(lines).gutters == ()


def test_towns_behind_their_numbers_are_a_list_below_names() -> None:
    """No column of it is all numbers or addresses, but all its cells begin alike."""
    rows = [
        ("Postal town", "Firm"),
        ("64150 Kiel", "3M"),
        ("78072 Bonn", "Nord"),
        ("20758 Ulm", "4 You"),
        ("1 Aa", "Li"),
    ]
    assert cells_of(aligned(rows, (20, 8))) == [list(row) for row in rows]


KINDS = {
    "Name": (("Bo Hansen", "Anne-Marie Lindqvist", "Ib Ek", "Jo Li", "Ada Wolf", "Maximilian Berg"), False),
    "PLZ": (("10115", "53111", "80331", "20095", "01067"), False),
    "Zip": (("8000", "1058", "240", "12"), True),
    "Town": (("Aarhus", "Bad Homburg", "Ulm", "Frankfurt am Main", "København K", "Saint-Denis"), False),
    "E-mail": (("bo@firm.example", "anne-marie@firm.example", "", "ib@firm.example", "jo@firm.example"), False),
    "Tel no": (("20 20 20 20", "31 32 33 34", "99 88 77 66", "45 46 47 48"), False),
    "Street no": ((*STREETS, ""), False),
    "Sum": (("12,50", "99.000,00", "1.299,95", "7,00"), True),
    "Ja nej": (("X", "", "J", "N"), False),
    "Postal town": (("64150 Kiel", "78072 Bad Homburg", "20758 Frankfurt am Main"), False),
    "氏名": (("山田太郎", "佐藤 花子", "李明", "渡辺 一"), False),
    "会社 名": (("日本商事", "ABC株式会社", "(株)中村", "東"), False),
}


def seen(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


@st.composite
def tables(draw) -> tuple[list[list[str]], list[str]]:
    """Draw invented rows, their names above them or not, and the lines an old program prints of them."""
    columns = draw(st.lists(st.sampled_from(sorted(KINDS)), min_size=2, max_size=6, unique=True))
    count = draw(st.integers(2, 40))
    rows = [[draw(st.sampled_from(KINDS[name][0])) for name in columns] for _ in range(count)]
    shown = [columns, *rows] if draw(st.booleans()) else rows
    gaps = [draw(st.sampled_from((1, 2, 3, 5))) for _ in columns]
    widths = [max(seen(row[at]) for row in shown) for at in range(len(columns))]
    lines = []
    for row in shown:
        line = ""
        for name, cell, width, gap in zip(columns, row, widths, gaps, strict=True):
            blank = " " * (width - seen(cell))
            line += (blank + cell if KINDS[name][1] else cell + blank) + " " * gap
        lines.append(line.rstrip() + "\n")
    return [row for row in shown if any(row)], lines


def as_joined(rows: list[list[str]], ends: tuple[int, ...]) -> list[list[str]]:
    """Return rows with neighbouring columns joined."""
    return [
        [" ".join(" ".join(row[begin:end]).split()) for begin, end in pairwise((0, *ends, len(row)))] for row in rows
    ]


@given(tables())
@settings(max_examples=300, deadline=None)
def test_no_printed_table_is_cut_wrongly(table) -> None:
    """Cells come back as they were, or neighbouring columns stay one in every line: none is torn or moved."""
    rows, lines = table
    dialect = find_dialect(lines)
    if not dialect.gutters:
        return
    found = [[" ".join(cell.split()) for cell in cells] for cells in cells_of(lines)]
    width, parts = len(rows[0]), len(dialect.gutters) + 1
    found = [[*cells, *repeat("", parts - len(cells))] for cells in found]
    assert parts <= width
    assert any(found == as_joined(rows, ends) for ends in combinations(range(1, width), parts - 1))
