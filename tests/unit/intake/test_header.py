"""Where the header is: title rows above, two lines, none at all; and which rows are no leads."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desk.domain.rows import RawRow
from lead_desk.intake import header
from lead_desk.intake.header import find_header, is_line_of_addresses, lies_on_its_side
from lead_desk.intake.junk import RowCode, junk_code
from lead_desk.intake.lexicon import key_of
from lead_desk.intake.wording import read_header

PEOPLE = [
    ["Ada Testly", "ada@blank.example", "Blank ApS", "Aarhus"],
    ["Bo Mockford", "bo@blank.example", "Probe GmbH", "Berlin"],
    ["Cy Dummy", "cy@blank.example", "Essai SARL", "Paris"],
]
HEADER = ["Name", "E-mail", "Company", "City"]


def rows(*lines: list[str]) -> list[RawRow]:
    return [RawRow(number, tuple(cells)) for number, cells in enumerate(lines, 1)]


def test_a_header_in_the_first_row() -> None:
    found = find_header(rows(HEADER, *PEOPLE))
    assert (found.row, found.headers, found.first_data, found.skipped) == (1, tuple(HEADER), 1, ())
    assert found.confidence > 0.8


@given(
    table=st.lists(
        st.lists(st.sampled_from([*HEADER, *PEOPLE[0], *PEOPLE[1], "", "Phone", "20 12 34", "Firmaname"]), max_size=5),
        min_size=1,
        max_size=12,
    )
)
def test_what_is_not_worked_out_to_its_end_changes_nothing(table) -> None:
    swift, score = find_header(rows(*table)), header._score
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(header, "_score", lambda cells, typical, _least=None: score(cells, typical))
        assert find_header(rows(*table)) == swift


def test_title_rows_and_blank_rows_above() -> None:
    found = find_header(
        rows(
            ["Trade fair Aarhus 2024 - all visitors", "", "", ""],
            ["20.03.2024", "", "", ""],
            ["", "", "", ""],
            HEADER,
            *PEOPLE,
        )
    )
    assert (found.row, found.first_data, found.skipped) == (4, 4, (1, 2))


def test_linkedin_notes_above() -> None:
    note = ["Notes:", "", "", ""]
    long = [
        "When exporting your connection data, you may notice that some of the email addresses are missing.",
        "",
        "",
        "",
    ]
    assert find_header(rows(note, long, ["", "", "", ""], HEADER, *PEOPLE)).row == 4


def test_a_bare_list_of_addresses_has_no_header() -> None:
    found = find_header(rows(["ada@blank.example"], ["bo@blank.example"], ["cy@blank.example"]))
    assert (found.row, found.first_data, found.headers) == (0, 0, ("",))


def test_people_without_a_header_keep_the_first_person() -> None:
    found = find_header(rows(*PEOPLE))
    assert (found.row, found.first_data) == (0, 0)


def test_two_header_lines_with_groups() -> None:
    found = find_header(
        rows(
            ["Company", "", "Contact", ""],
            ["Name", "City", "Name", "E-mail"],
            ["Blank ApS", "Aarhus", "Ada Testly", "ada@blank.example"],
            ["Probe GmbH", "Berlin", "Bo Mockford", "bo@blank.example"],
        )
    )
    assert (found.row, found.lines, found.first_data) == (2, 2, 2)
    assert found.headers == ("Company Name", "City", "Contact Name", "E-mail")


def test_a_group_line_that_says_nothing_more_is_left_alone() -> None:
    found = find_header(rows(["Block A", "", "Block B", ""], HEADER, *PEOPLE))
    assert (found.row, found.headers) == (2, tuple(HEADER))


def test_headers_in_a_language_nobody_foresaw_still_beat_data() -> None:
    found = find_header(
        rows(
            ["Név", "Villámposta", "Cég"],
            ["Ada Testly", "ada@blank.example", "Blank"],
            ["Bo Mockford", "bo@blank.example", "Probe"],
        )
    )
    assert found.row == 1
    assert found.confidence < find_header(rows(HEADER, *PEOPLE)).confidence


def test_a_row_settled_by_hand_wins() -> None:
    lines = rows(["x", "y", "z", ""], HEADER, *PEOPLE)
    assert find_header(lines, fixed=1).headers == ("x", "y", "z", "")
    assert find_header(lines, fixed=0).row == 0
    assert find_header(lines, fixed=99).row == 0


def test_nothing_at_all() -> None:
    assert find_header([]).confidence == 0.0
    assert find_header(rows(["", ""])).headers == ()


def test_repr_shows_no_cells() -> None:
    assert "Company" not in repr(find_header(rows(HEADER, *PEOPLE)))


KEYS = [key_of(header) for header in HEADER]


@pytest.mark.parametrize(
    "cells",
    [
        ["Total", "", "", "3000"],
        ["I alt", "", "", "3.000,00"],
        ["Summe:", "", "", "12"],
        ["Total général", "", "", "5 €"],
        ["Razem", "", "", "7"],
        ["Grand Total", "", "", ""],
        ["", "Subtotal", "", "10"],
        ["Subtotal", "", "Count", "2"],
    ],
)
def test_totals(cells: list[str]) -> None:
    assert junk_code(cells, KEYS) is RowCode.TOTALS_ROW


@pytest.mark.parametrize(
    "cells",
    [
        ["Total", "total@blank.example", "", ""],
        ["Totally Fine", "", "Blank", ""],
        ["Total Energies", "", "Total SE", "Paris"],
        ["Sum Ting", "", "Blank", ""],
        ["Summer Testly", "", "", ""],
        ["Total", "", "Media", ""],
    ],
)
def test_people_and_firms_with_such_names_are_no_totals(cells: list[str]) -> None:
    assert junk_code(cells, KEYS) is None


def test_a_header_again_in_the_middle() -> None:
    assert junk_code(["name", "E-Mail", "COMPANY", "City "], KEYS) is RowCode.REPEATED_HEADER
    assert junk_code(["Name", "", "", ""], KEYS) is None


@pytest.mark.parametrize(
    "text",
    [
        "* figures in EUR",
        "Generated by Example CRM 20.03.2026",
        "Page 1 of 3",
        "© Example 2024",
        "Quelle: Handelsregister",
        "---",
        "Udskrevet 1.1.2024",
        "x" * 70,
        "(2 rows)",
        "Friday, Jan 02, 2026 10:11:12 AM GMT+1",
        "-----+-----",
    ],
)
def test_footers(text: str) -> None:
    assert junk_code([text, "", "", ""], KEYS) is RowCode.FOOTER_ROW


def test_a_footer_row_that_the_reader_cut_short() -> None:
    assert junk_code(["Generated by Example CRM"], KEYS) is RowCode.FOOTER_ROW
    assert junk_code(["Ada Testly"], KEYS) is None
    assert junk_code(["Report Ada"], ["name"]) is None


def test_a_drawn_line_is_no_lead_and_a_dash_for_nothing_no_line() -> None:
    assert junk_code(["", "-----", ":---:", "---:"], KEYS) is RowCode.FOOTER_ROW
    assert junk_code(["Ada", "-----", "---", "---"], KEYS) is None
    assert junk_code(["-", "-", "-", "-"], KEYS) is None


def test_a_lone_name_is_no_footer() -> None:
    assert junk_code(["Wednesday Testly", "", "", ""], KEYS) is None
    assert junk_code(["Ada Testly", "", "", ""], KEYS) is None
    assert junk_code(["", "", "", ""], KEYS) is None


def test_the_last_row_of_a_table_is_never_its_header() -> None:
    assert find_header(rows(["x", "y"], ["1", "a"], ["2", "b"], ["3", "c"])).row == 1
    assert find_header(rows(["a@b.example", "1234"], ["c@d.example", "City"])).row == 0
    assert find_header(rows(["List of May", ""], ["made by hand", ""], HEADER)).row == 3


def test_a_group_above_first_and_last_leaves_them_their_names() -> None:
    found = find_header(
        rows(["Person", "", "Company", ""], ["First", "Last", "Name", "Email"], ["Ada", "T", "B", "a@b.c"])
    )
    assert found.headers[2:] == ("Company Name", "Email")
    assert [key_of(header)[-5:] for header in found.headers[:2]] == ["first", "last"]


TURNED = [["Name", "Ada Testly", "Bo Mockford"], ["E-mail", "a@blank.example", "b@blank.example"], ["City", "Ribe", ""]]


def test_a_list_on_its_side_is_seen() -> None:
    assert lies_on_its_side(rows(*TURNED))
    assert lies_on_its_side(rows(["Name", "Ada Testly"], ["Phone", "+45 20 12 34 56"]))


@pytest.mark.parametrize(
    "lines",
    [
        [HEADER, *PEOPLE],
        PEOPLE,
        [["Channel", "Address"], ["E-mail", "a@blank.example"], ["Phone", "20 12 34 56"]],
        [*TURNED, ["Name", "Cy", "Di"]],
        TURNED[:1],
        [["Name", "Ada Testly"], ["City", "Ribe"]],
        [["x", "1234"], ["y", "1234"], ["Email", "a@b.example"]],
        TURNED * 20,
    ],
)
def test_a_list_that_stands_is_left_alone(lines: list[list[str]]) -> None:
    assert not lies_on_its_side(rows(*lines))


def test_what_stood_behind_to_is_no_table() -> None:
    line = ["Ada Testly <ada@blank.example>", '"Mockford, Bo" <bo@blank.example>', "cy@probe.example", ""]
    assert is_line_of_addresses(rows(line))
    assert is_line_of_addresses(rows(line, ["di@probe.example"]))
    assert not is_line_of_addresses(rows(["ada@blank.example"], ["bo@blank.example"]))
    assert not is_line_of_addresses(rows(["Ada Testly", "ada@blank.example"]))
    assert not is_line_of_addresses(rows(*[["ada@blank.example", "ada@probe.example"]] * 4)), "two of each person"


@pytest.mark.parametrize("piece", ["a", "ab ", "ab.", "1.", "a@", "(", "+", "a-", "www."])
def test_a_cell_as_long_as_a_book_is_no_header_and_holds_nobody_up(piece: str) -> None:
    book = (piece * 300_000)[:300_000]
    lines = rows(["Name", "Email"], [book, "bo@firma.example"], ["Ida", book])
    assert find_header(lines).row == 1
    assert read_header(book, Counter()).field in {"", "website"}
