"""Phone cells: E.164, kinds, several in a cell, and digits lost at the source."""

import random
import re

import phonenumbers
import pytest

from lead_desk.domain.parsed import CellCode
from lead_desk.domain.phone_plans import NO_NUMBER, quick
from lead_desk.domain.phones import _parse_slowly, parse_phone, region_of


@pytest.mark.parametrize(
    ("cell", "region", "value", "mobile"),
    [
        ("33 12 34 56", "DK", "+4533123456", None),
        ("+45 33 12 34 56", "", "+4533123456", None),
        ("0045 33123456", "DE", "+4533123456", None),
        ("030/901820", "DE", "+4930901820", False),
        ("(0)30 901820", "DE", "+4930901820", False),
        ("+49 (0)30 901820", "", "+4930901820", False),
        ("0151 23456789", "DE", "+4915123456789", True),
        ("020 7946 0001", "GB", "+442079460001", False),
        ("07400 123456", "GB", "+447400123456", True),
        ("tel:+44-20-7946-0001", "", "+442079460001", False),
        ("'+442079460001", "", "+442079460001", False),
        ("01 42 34 56 78", "FR", "+33142345678", False),
        ("06 12 34 56 78", "FR", "+33612345678", True),
        ("06 12345678", "NL", "+31612345678", True),
        ("070-123 45 67", "SE", "+46701234567", True),
        ("02 12345678", "IT", "+390212345678", False),
        ("(650) 253-0000", "US", "+16502530000", None),
        ("442079460001.0", "GB", "+442079460001", False),
        ("＋４４２０７９４６０００１", "", "+442079460001", False),
        ("٠٢٠٧٩٤٦٠٠٠١", "GB", "+442079460001", False),
        ("Tel.: 020 7946 0001 (privat)", "GB", "+442079460001", False),
        ("4.42079460001E+11", "GB", "+442079460001", False),
    ],
)
def test_numbers_in_the_spellings_of_lists(cell: str, region: str, value: str, mobile: bool | None) -> None:
    found = parse_phone(cell, region)
    assert (found.value, found.problem, found.mobile) == (value, None, mobile)


@pytest.mark.parametrize("cell", ["4,50012E+09", "4.5E+09", "########", "#VALUE!", "#REF!", "1e99"])
def test_digits_lost_at_the_source_are_named_never_guessed(cell: str) -> None:
    found = parse_phone(cell, "DK")
    assert (found.value, found.problem) == ("", CellCode.PHONE_DAMAGED)


@pytest.mark.parametrize(
    ("cell", "region", "code"),
    [
        ("33123456", "", CellCode.PHONE_NO_COUNTRY),
        ("12", "DK", CellCode.PHONE_INVALID),
        ("+45 00 12 34 56", "DK", CellCode.PHONE_INVALID),
        ("call me", "DK", CellCode.PHONE_INVALID),
        ("1" * 400, "DK", CellCode.CELL_TOO_LONG),
        ("+999 123456789", "", CellCode.PHONE_INVALID),
    ],
)
def test_what_is_no_number_has_a_code(cell: str, region: str, code: CellCode) -> None:
    found = parse_phone(cell, region)
    assert (found.value, found.problem) == ("", code)


@pytest.mark.parametrize("cell", ["", "n/a", "-", "  "])
def test_nothing_is_nothing(cell: str) -> None:
    assert parse_phone(cell, "DK").problem is None


@pytest.mark.parametrize(
    "cell",
    [
        "+442079460001 / +442079460002",
        "+442079460001; 020 7946 0002",
        "020 7946 0001 or 020 7946 0002",
        "020 7946 0001\n020 7946 0002",
        "+442079460001 ::: 020 7946 0002",
    ],
)
def test_two_numbers_in_a_cell_are_both_kept(cell: str) -> None:
    found = parse_phone(cell, "GB")
    assert (found.value, found.more) == ("+442079460001", ("+442079460002",))


def test_a_slash_inside_one_german_number_is_no_separator() -> None:
    assert parse_phone("030 / 90 18 20", "DE").value == "+4930901820"


def test_an_extension_stands_beside() -> None:
    found = parse_phone("020 7946 0001 ext. 12", "GB")
    assert (found.value, found.aside) == ("+442079460001", "12")


def test_the_region_of_a_number() -> None:
    assert region_of("+4533123456") == "DK"
    assert region_of("+441481256789") == "GG"
    assert region_of("") == ""


@pytest.mark.parametrize(
    "region",
    [
        "DK",
        "DE",
        "GB",
        "FR",
        "ES",
        "NL",
        "SE",
        "NO",
        "IT",
        "PT",
        "PL",
        "US",
        "CH",
        "AT",
        "BE",
        "FI",
        "IE",
        "MU",
        "BR",
        "RU",
        "KZ",
        "JP",
    ],
)
def test_the_quick_way_agrees_with_the_library(region: str) -> None:
    tried = 0
    for kind in (0, 1, 2, 3, 4, 6):
        example = phonenumbers.example_number_for_type(region, kind)
        if example is None:
            continue
        national = phonenumbers.national_significant_number(example)
        for prefix in ("", "0", "1", "00"):
            for tail in ("", "0", "7"):
                digits = prefix + national[: len(national) - len(tail)] + tail
                found = quick(digits, region, international=False)
                if found is None:
                    continue
                tried += 1
                number = phonenumbers.parse(digits, region)
                assert phonenumbers.is_valid_number(number)
                assert phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) == found.e164
                assert phonenumbers.region_code_for_number(number) == found.region
    assert tried


def test_what_is_known_of_a_plan_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lead_desk.domain.phone_plans._MOST_KNOWN", 1)
    for _again in range(2):
        for number in ("33123456", "22334455", "81234567", "33123457"):
            found = quick(number, "DK", international=False)
            assert found is not None
            assert found.e164 == f"+45{number}"


def test_an_unknown_region_leaves_it_to_the_library() -> None:
    assert quick("33123456", "QQ", international=False) is None
    assert quick("9991234", "", international=True) is None


@pytest.mark.parametrize(
    ("text", "value", "more", "extension"),
    [
        ("22334455 lokal 12", "+4522334455", (), "12"),
        ("22 33 44 55 (lok. 12)", "+4522334455", (), "12"),
        ("+49 89 123456 Durchwahl 7", "+4989123456", (), "7"),
        ("Mobil: 22334455 Arbejde: 33445566", "+4522334455", ("+4533445566",), ""),
        ("22334455 mob 33445566 arbejde", "+4522334455", ("+4533445566",), ""),
        ("22 33 44 55 el. 66 77 88 99", "+4522334455", ("+4566778899",), ""),
        ("+4522334455 hr. Hansen", "+4522334455", (), ""),
        ("+1 800 FLOWERS", "+18003569377", (), ""),
    ],
)
def test_numbers_with_words_around_them(text: str, value: str, more: tuple[str, ...], extension: str) -> None:
    found = parse_phone(text, "DK")
    assert (found.value, found.more, found.aside) == (value, more, extension)


SHARED = {"NO", "IT", "FI"}
"""Regions with others behind their calling code: there the library decides."""
WRITTEN = ("+{code}{digits}", "00{code} {digits}", "+{code} {digits}", "+{code}/{digits}", "+{code}-{digits}")


@pytest.mark.parametrize("region", ["DK", "DE", "FR", "SE", "NO", "NL", "ES", "PL", "IT", "CH", "AT", "FI", "IE", "JP"])
def test_numbers_that_a_plan_does_not_have_are_refused_as_the_library_refuses_them(region: str) -> None:
    code, chance, refused = phonenumbers.country_code_for_region(region), random.Random(region), 0
    for _each in range(30):
        digits = "".join(chance.choice("0123456789") for _ in range(chance.randrange(3, 13)))
        for way in WRITTEN:
            cell = way.format(code=code, digits=" ".join(re.findall("..?", digits)))
            for text in (cell, f"{cell}.0", f"{cell}  {digits}"):
                assert parse_phone(text, "DK") == _parse_slowly(text, "DK")
        refused += quick(f"{code}{digits}", "", international=True) is NO_NUMBER
    assert bool(refused) == (region not in SHARED)
