"""Columns of fixed width without names, parted by a single blank, and with letters of double width."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desk.readers import fixed_widths
from lead_desk.readers.dialects import find_dialect
from lead_desk.readers.records import read_records

PHONES = ("+45 20 20 20 20", "+49 228 123456", "+44 20 7946 0000", "+33 1 99 00 00 00", "+46 8 123 456")
POOLS = {
    "Name": ("Bo Hansen", "Eva-Maria Lindqvist", "Ib Ek", "Jo Li", "Ada Wolf", "Per Vig", "Ulla Kjær"),
    "PLZ": ("10115", "53111", "80331", "20095", "01067", "99084"),
    "Town": ("Aarhus", "Bad Homburg", "Ulm", "Kiel", "Saint-Denis", "Bonn"),
    "E-mail": tuple(f"{name}@firm.example" for name in ("bo.hansen", "eva", "ib", "jo.li", "ada", "per")),
    "Phone": PHONES,
    "Firm": ("Nord Pumper ApS", "Kunst, Söhne & Co", "Li", "Havn og Bro", "Grün GmbH", "Sinn 4"),
    "氏名": ("山田太郎", "佐藤 花子", "李明", "渡辺 一", "高橋直子", "中村"),
    "会社": ("日本商事", "ABC株式会社", "山本産業", "東", "大阪製作所", "北海道"),
}
FULL = {"PLZ": 6}
"""Columns that are as wide as their values, so that one blank alone parts them from the next."""


def seen(cell: str) -> int:
    """Return how many places a cell takes on a screen."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in cell)


def placed(row, widths) -> str:
    """Return a line padded by what is seen."""
    return "".join(cell + " " * (width - seen(cell)) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n"


def cells_of(lines: list[str]) -> list[list[str]]:
    return [list(row.cells) for row in read_records(iter(lines), find_dialect(lines))]


@st.composite
def tables(draw):
    """Draw (rows, with their names or without; the lines they are printed as)."""
    columns = draw(st.lists(st.sampled_from(sorted(POOLS)), min_size=2, max_size=6, unique=True))
    count = draw(st.integers(3, 30))
    rows = [tuple(draw(st.sampled_from(POOLS[name])) for name in columns) for _ in range(count)]
    shown = [tuple(columns), *rows] if draw(st.booleans()) else rows
    widths = []
    for place, name in enumerate(columns):
        wide = max(seen(row[place]) for row in shown)
        widths.append(FULL[name] if name in FULL else wide + draw(st.integers(2, 5)))
    return [list(row) for row in shown], [placed(row, widths) for row in shown]


@given(tables())
def test_a_printed_table_comes_back_cell_by_cell_or_as_one_column(table) -> None:
    """What one blank parts from its neighbour may stay together with it; nothing is ever torn."""
    rows, lines = table
    dialect = find_dialect(lines)
    if not dialect.gutters:
        return
    found = [fixed_widths.cut(line, dialect.gutters, wide=dialect.wide) for line in lines]
    if found != rows:
        assert any(cell in POOLS["PLZ"] for cell in rows[-1][:-1])
        assert [" ".join(" ".join(cells).split()) for cells in found] == [
            " ".join(" ".join(row).split()) for row in rows
        ]
        assert {len(cells) for cells in found} == {len(rows[0]) - 1}


@pytest.mark.parametrize("names", [True, False])
def test_lists_of_people_are_found_with_names_above_and_without(names) -> None:
    columns = ("Name", "Firm", "E-mail")
    people = [[POOLS[name][at % len(POOLS[name])] for name in columns] for at in range(9)]
    lines = [placed(row, (24, 22, 30)) for row in ([list(columns), *people] if names else people)]
    assert cells_of(lines)[-9:] == people


def test_without_names_words_alone_are_no_list() -> None:
    rows = [[f"{at}0", POOLS["Town"][at % 6], POOLS["Firm"][at % 6]] for at in range(9)]
    assert find_dialect([placed(row, (10, 22, 20)) for row in rows]).gutters == ()


@pytest.mark.parametrize(
    ("reach", "found"),
    [("+45 20 20 20 {:02}", True), ("(0228) 1234{:02}", True), ("0228 1234{:02}", True), ("780100{:02}", False),
     ("{:02}-11-2026", False), ("{:02}.11.2026", False), ("0{}:10:00", False), ("{:02},50", False)],
)  # fmt: skip
def test_without_names_a_column_of_addresses_or_numbers_is_wanted(reach: str, found: bool) -> None:
    rows = [[str(at), POOLS["Firm"][at % 6], reach.format(at)] for at in range(1, 10)]
    assert bool(find_dialect([placed(row, (6, 22, 20)) for row in rows]).gutters) is found


def test_a_full_column_is_parted_by_one_blank_where_a_name_begins_and_kinds_differ() -> None:
    rows = [[POOLS["Name"][at % 7], POOLS["PLZ"][at % 6], POOLS["Town"][at % 6]] for at in range(12)]
    lines = [placed(row, (24, 6, 20)) for row in [["Name", "PLZ", "Ort"], *rows]]
    assert cells_of(lines) == [["Name", "PLZ", "Ort"], *rows]


@pytest.mark.parametrize("head", ["Postal town", "Place, town", "PLZOrt"])
def test_one_blank_parts_nothing_where_no_name_begins_behind_it(head: str) -> None:
    rows = [[POOLS["Name"][at % 7], f"{POOLS['PLZ'][at % 6]} {POOLS['Town'][at % 6]}"] for at in range(12)]
    assert cells_of([placed(row, (24, 30)) for row in [["Name", head], *rows]]) == [["Name", head], *rows]


@pytest.mark.parametrize(("head", "cell"), [("Nr in town", "12 34 56"), ("To me", "Bo Ek"), ("Ha no", "Ha 4")])
def test_one_blank_parts_nothing_of_one_kind_or_of_one_word(head: str, cell: str) -> None:
    rows = [[name, cell] for name in POOLS["Name"]]
    assert cells_of([placed(row, (24, 12)) for row in [["Name", head], *rows]]) == [["Name", head], *rows]


def test_a_value_that_is_longer_than_its_full_column_is_not_torn() -> None:
    assert fixed_widths.cut("Bo Hansen   1011599 Berlin", [(9, 12), (17, 18)]) == ["Bo Hansen", "1011599", "Berlin"]
    assert fixed_widths.cut("Bo   1011599", [(2, 5), (10, 11)]) == ["Bo", "1011599", ""]


def test_letters_of_double_width_are_padded_by_what_is_seen_or_by_letters() -> None:
    people = (["山田太郎", "日本商事", "1"], ["李明", "ABC株式会社", "22"], ["佐藤 花子", "東", "3"])
    rows = [["氏名", "会社", "PLZ"], *people * 2]
    lines = [placed(row, (14, 14, 4)) for row in rows]
    assert find_dialect(lines).wide
    assert cells_of(lines) == rows
    by_letters = ["".join(cell.ljust(14) for cell in row) + "\n" for row in rows]
    assert not find_dialect(by_letters).wide
    assert cells_of(by_letters) == rows


@given(st.text(st.characters(codec="utf-8"), max_size=12))
def test_places_are_what_unicode_says(text: str) -> None:
    plain = "".join(sign for sign in unicodedata.normalize("NFC", text) if "぀" <= sign <= "鿿" or sign < "ɐ")
    assert len(fixed_widths.in_places(plain)) == seen(plain)
