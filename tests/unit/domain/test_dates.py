"""Date cells: every spelling of lists, and no guess where two readings are possible."""

import pytest

from lead_desk.domain.dates import DateOrder, DateRules, looks_like_date, parse_date
from lead_desk.domain.parsed import CellCode

RULES = DateRules(pivot=2026)


@pytest.mark.parametrize(
    "cell",
    [
        "1984-03-02", "02.03.1984", "2.3.1984", "2.3.84", "2-Mar-84", "March 2, 1984", "2 March 1984",
        "2nd of March 1984", "2. marts 1984", "2. März 1984",
        "2 mars 1984", "2 de marzo de 1984", "2 maart 1984", "2 mar 1984", "2 marzo 1984", "2 de março de 1984",
        "2 marca 1984", "Fri, 2 Mar 1984", "vendredi 2 mars 1984",
        "30743", "30743.0", "840302", "19840302", "1984/03/02", "1984-03-02T10:15:00+01:00", "1984-03-02 10:15",
        "02.03.1984 10:15", "２.３.１９８４", " 2.3.1984 ",
        "447033600",
    ],
)  # fmt: skip
def test_one_day_in_many_spellings(cell: str) -> None:
    if cell == "447033600":  # nine digits are neither a date nor a clock
        assert parse_date(cell, RULES).problem is CellCode.DATE_INVALID
        return
    found = parse_date(cell, RULES)
    assert (found.value, found.problem) == ("1984-03-02", None)


def test_seconds_since_1970_are_a_date() -> None:
    assert parse_date("1709370000", RULES).value == "2024-03-02"
    assert parse_date("1709370000000", RULES).value == "2024-03-02"


@pytest.mark.parametrize("cell", ["02/03/2024", "2-3-2024", "02/03/84"])
def test_two_readings_are_ambiguous_until_the_order_is_known(cell: str) -> None:
    assert parse_date(cell, RULES).problem is CellCode.DATE_AMBIGUOUS
    day_first = parse_date(cell, DateRules(DateOrder.DMY, pivot=2026)).value
    month_first = parse_date(cell, DateRules(DateOrder.MDY, pivot=2026)).value
    assert day_first.endswith("-03-02")
    assert month_first.endswith("-02-03")


def test_one_possible_reading_needs_no_order() -> None:
    assert parse_date("25/03/2024", RULES).value == "2024-03-25"
    assert parse_date("03/25/2024", RULES).value == "2024-03-25"
    assert parse_date("03/03/2024", RULES).value == "2024-03-03"


def test_a_known_order_is_not_bent_to_make_a_date() -> None:
    assert parse_date("03/25/2024", DateRules(DateOrder.DMY)).problem is CellCode.DATE_INVALID


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("31/31/2000", CellCode.DATE_INVALID), ("29.02.2023", CellCode.DATE_INVALID),
        ("10:15", CellCode.DATE_INVALID), ("next week", CellCode.DATE_INVALID),
        ("0000-00-00", CellCode.DATE_PLACEHOLDER), ("1900-01-01", CellCode.DATE_PLACEHOLDER),
        ("1970-01-01", CellCode.DATE_PLACEHOLDER),
        ("9999-12-31", CellCode.DATE_PLACEHOLDER), ("01.01.1900", CellCode.DATE_PLACEHOLDER),
        ("1984", CellCode.DATE_INCOMPLETE),
        ("March 1984", CellCode.DATE_INCOMPLETE), ("1850-05-05", CellCode.DATE_OUT_OF_RANGE),
        ("x" * 90, CellCode.DATE_INVALID),
        ("5 March May 1984", CellCode.DATE_INVALID), ("010203", CellCode.DATE_AMBIGUOUS),
        ("999999", CellCode.DATE_INVALID), ("12.3.198", CellCode.DATE_INVALID),
        ("123-4-5", CellCode.DATE_INVALID), ("March 1 2 3", CellCode.DATE_INVALID), ("March", CellCode.DATE_INVALID),
        ("1", CellCode.DATE_PLACEHOLDER),
    ],
)  # fmt: skip
def test_what_is_no_date_has_a_code(cell: str, code: CellCode) -> None:
    found = parse_date(cell, RULES)
    assert (found.value, found.problem) == ("", code)


def test_two_digit_years_turn_at_the_pivot() -> None:
    assert parse_date("2.3.26", RULES).value == "2026-03-02"
    assert parse_date("2.3.27", RULES).value == "1927-03-02"


def test_nothing_is_nothing_and_a_future_birth_is_out_of_range() -> None:
    assert parse_date("n/a").problem is None
    assert parse_date("2030-01-01", DateRules(last_year=2026)).problem is CellCode.DATE_OUT_OF_RANGE


def test_what_looks_like_a_date() -> None:
    assert looks_like_date("2 Mar 2024")
    assert looks_like_date("02/03/2024")
    assert not looks_like_date("45353")
    assert not looks_like_date("+45 33 12 34 56")
    assert not looks_like_date("Ada")
