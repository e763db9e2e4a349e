"""Stored values to the text a careful user sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desk.readers.cells import clean, iso_text, number_text, serial_text, unescape_ooxml
from lead_desk.readers.number_formats import Kind, built_in, parse


@pytest.mark.parametrize(
    ("raw", "text", "damaged"),
    [
        ("4520123456", "4520123456", False),
        ("4520123456.0", "4520123456", False),
        ("4.520123456E9", "4520123456", False),
        ("4.5E+09", "4500000000", False),
        ("0.30000000000000004", "0.3", False),
        ("3.5", "3.5", False),
        ("1234.50", "1234.5", False),
        ("-0", "0", False),
        ("-12.25", "-12.25", False),
        ("007", "7", False),
        ("1E-05", "0.00001", False),
        ("123456789012345", "123456789012345", False),
        ("1234567890123456", "1234567890123456", True),
        ("4.5710000000000001E+15", "4571000000000000.1", True),
        ("NaN", "", False),
        ("1e999", "", False),
        ("twelve", "twelve", False),
    ],
)
def test_numbers_keep_their_digits(raw: str, text: str, damaged: bool) -> None:
    assert number_text(raw) == (text, damaged)


@given(st.integers(min_value=-(10**15) + 1, max_value=10**15 - 1))
def test_every_whole_number_of_fifteen_digits_survives_as_a_float(number: int) -> None:
    assert number_text(repr(float(number))) == (str(number), False)


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("30743", "1984-03-02"),
        ("30743.5", "1984-03-02T12:00:00"),
        ("0.25", "06:00:00"),
        ("1", "1900-01-01"),
        ("59", "1900-02-28"),
        ("60", "1900-02-29"),
        ("61", "1900-03-01"),
        ("2958465", "9999-12-31"),
        ("2958466", "2958466"),
        ("-3", "-3"),
        ("30742.9999999", "1984-03-02"),
    ],
)
def test_serials_become_iso_dates(raw: str, day: str) -> None:
    assert serial_text(raw) == day


def test_the_1904_system_counts_from_another_day() -> None:
    assert serial_text("29281", date1904=True) == "1984-03-02"


def test_elapsed_hours_go_beyond_a_day() -> None:
    assert serial_text("1.10538194444444", elapsed=True) == "26:31:45"


@pytest.mark.parametrize(
    ("raw", "text"),
    [("_x0041_", "A"), ("_x005F_x0041_", "_x0041_"), ("a_xD83D__xDE00_b", "a\U0001f600b"), ("_xD800_x", "x"),
     ("_x0000_n", "n"), ("_x00zz_", "_x00zz_")],
)  # fmt: skip
def test_ooxml_escapes(raw: str, text: str) -> None:
    assert unescape_ooxml(raw) == text


@given(st.text())
def test_clean_text_can_always_be_stored(text: str) -> None:
    assert "\0" not in clean(text + "\0\ud800")
    clean(text + "\ud800").encode("utf-8")


@pytest.mark.parametrize(
    ("raw", "text"),
    [("1984-03-02T00:00:00.000", "1984-03-02"), ("1984-03-02T10:05:00Z", "1984-03-02T10:05:00"),
     ("10:05:00.5", "10:05:00"), ("1984-03-02", "1984-03-02")],
)  # fmt: skip
def test_iso_cells_take_the_house_form(raw: str, text: str) -> None:
    assert iso_text(raw) == text


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("General", Kind.NUMBER),
        ("0", Kind.NUMBER),
        ("0.00", Kind.NUMBER),
        ("#,##0.00", Kind.NUMBER),
        ('#,##0 "kr."', Kind.NUMBER),
        ('0.0 "days"', Kind.NUMBER),
        ("0%", Kind.NUMBER),
        ("0.00E+00", Kind.NUMBER),
        ("##0.0E+0", Kind.NUMBER),
        ("[Red]0;[Green]-0", Kind.NUMBER),
        ("@", Kind.NUMBER),
        ("yyyy-mm-dd", Kind.DATE),
        ("[$-406]d. mmmm yyyy;@", Kind.DATE),
        ("dd/mm/yyyy hh:mm", Kind.DATE),
        ("h:mm AM/PM", Kind.DATE),
        ("mm:ss.0", Kind.DATE),
        ('"Date: "d', Kind.DATE),
        ("[h]:mm:ss", Kind.ELAPSED),
        ("00000", Kind.MASK),
        ("000-00-0000", Kind.MASK),
        ('"+"0', Kind.MASK),
    ],
)
def test_format_codes_say_what_a_number_is(code: str, kind: Kind) -> None:
    assert parse(code).kind is kind


@pytest.mark.parametrize(
    ("code", "raw", "shown"),
    [
        ("00000", "451", "00451"),
        ("00000", "123456", "123456"),
        ("000-00-0000", "12345678", "012-34-5678"),
        ("00000-0000", "12345678", "01234-5678"),
        ('"+"0', "4520123456", "+4520123456"),
        ("+00 00 00 00 00", "4520123456", "+45 20 12 34 56"),
        ("[<=9999999]###-####;(###) ###-####", "5550112", "555-0112"),
        ("[<=9999999]###-####;(###) ###-####", "2025550112", "(202) 555-0112"),
        ("00000", "4.5", "4.5"),
        ('"DK-"0000', "42", "DK-0042"),
    ],
)
def test_masks_are_handed_over_as_shown(code: str, raw: str, shown: str) -> None:
    assert parse(code).text(raw, date1904=False)[0] == shown


def test_built_in_ids_know_their_dates() -> None:
    assert [built_in(number).kind for number in (0, 14, 22, 46, 49, 165)] == [
        Kind.NUMBER, Kind.DATE, Kind.DATE, Kind.ELAPSED, Kind.NUMBER, Kind.NUMBER,
    ]  # fmt: skip
