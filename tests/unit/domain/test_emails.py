"""E-mail cells: what is kept, what is mended with a note, what is refused; no code ever holds the text."""

import pytest

from lead_desk.domain.emails import parse_email
from lead_desk.domain.parsed import CellCode

ADDRESS = "ada@blank.example"


@pytest.mark.parametrize(
    "cell",
    [
        "ada@blank.example", "ADA@BLANK.EXAMPLE", " ada@blank.example\u00a0", "ada\u200b@blank.example",
        "\ufeffada@blank.example",
        "ada@blank.example\u200d", "a\u00adda@blank.example", "mailto:ada@blank.example",
        "MAILTO:ada@blank.example?subject=hi", "<ada@blank.example>",
        "(ada@blank.example)", '"ada@blank.example"',
    ],
)  # fmt: skip
def test_the_same_address_however_it_was_pasted(cell: str) -> None:
    found = parse_email(cell)
    assert found.value == ADDRESS
    assert found.problem is None


@pytest.mark.parametrize(
    "cell", ["ada@blank\u2024example", "ada\ufe6bblank.example", "ada\uff20blank.example", "ada@blank.example."]
)
def test_a_replaced_character_leaves_a_trace(cell: str) -> None:
    found = parse_email(cell)
    assert found.value == ADDRESS
    assert found.problem is CellCode.EMAIL_MENDED


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("a\u00add\u0430@blank.example", CellCode.EMAIL_MIXED_SCRIPT),
        ("ada@bl\u0430nk.example", CellCode.EMAIL_MIXED_SCRIPT),
        ("ada@blank.ex\u0430mple", CellCode.EMAIL_MIXED_SCRIPT),
        ("\u202eelpmaxe.knalb@ada\u202c", CellCode.EMAIL_HIDDEN_DIRECTION),
        ("ada@@blank.example", CellCode.EMAIL_INVALID),
        ("ada at home, blank street", CellCode.EMAIL_INVALID),
        ("ada@localhost", CellCode.EMAIL_INVALID),
        ("none@none", CellCode.EMAIL_INVALID),
        ('"ada testly"@blank.example', CellCode.EMAIL_INVALID),
        ("ada@[127.0.0.1]", CellCode.EMAIL_INVALID),
        ("a" * 65 + "@blank.example", CellCode.EMAIL_INVALID),
        ("ada@" + "b" * 64 + ".example", CellCode.EMAIL_INVALID),
        ("ada.@blank.example", CellCode.EMAIL_INVALID),
        ("ada@blank..example", CellCode.EMAIL_INVALID),
        ("x" * 3000, CellCode.CELL_TOO_LONG),
    ],
)
def test_what_is_no_address_has_a_code_and_no_value(cell: str, code: CellCode) -> None:
    found = parse_email(cell)
    assert found.value == ""
    assert found.problem is code


@pytest.mark.parametrize("cell", ["", "  ", "n/a", "-", "keine", "Unbekannt", "null", "\u200b"])
def test_a_stand_in_for_nothing_is_nothing(cell: str) -> None:
    found = parse_email(cell)
    assert (found.value, found.problem) == ("", None)


def test_several_addresses_in_one_cell_are_all_kept() -> None:
    found = parse_email("ada@blank.example; Bo <bo@blank.example>, CY@blank.example / dee@blank.example")
    assert found.value == "bo@blank.example"  # the angled one is the one meant
    assert parse_email("ada@blank.example; bo@blank.example").more == ("bo@blank.example",)
    assert parse_email("ada@blank.example/bo@blank.example").more == ("bo@blank.example",)


def test_a_good_address_beside_a_bad_one_is_kept_and_the_bad_one_named() -> None:
    found = parse_email("ada@blank.example; bo@")
    assert found.value == ADDRESS
    assert found.problem is CellCode.EMAIL_INVALID


def test_the_display_name_stands_beside() -> None:
    assert parse_email('"Ada Testly" <ada@blank.example>').aside == "Ada Testly"


def test_domains_in_other_scripts_become_ascii() -> None:
    assert parse_email("ada@blånk.example").value == "ada@xn--blnk-roa.example"
    assert parse_email("ada@xn--blnk-roa.example").value == "ada@xn--blnk-roa.example"


def test_a_letter_easily_mistaken_is_kept_with_a_warning() -> None:
    assert parse_email("ada@paypa\u0131.example").problem is CellCode.EMAIL_LOOKALIKE


def test_a_local_part_of_one_foreign_alphabet_is_fine() -> None:
    assert parse_email("ådå@blank.example").value == "ådå@blank.example"


def test_nothing_of_the_cell_shows_in_repr() -> None:
    assert "blank" not in repr(parse_email("Ada <ada@blank.example>; bo@blank.example"))


@pytest.mark.parametrize(
    "text",
    [
        "bo(at)firma.example", "bo [at] firma dot example", "bo (at) firma (dot) example", "bo{at}firma.example",
        "bo AT firma DOT example", "bo at firma.example", "bo snabel-a firma.example", "bo @ firma.example",
        "bo@firma,example", "mailto:bo [at] firma.example", "bo[@]firma.example", "bo arroba firma punto example",
        "Bo Hansen, bo (ät) firma.example",
    ],
)  # fmt: skip
def test_addresses_spelled_out_are_put_together_and_named_as_mended(text: str) -> None:
    found = parse_email(text)
    assert found.value == "bo@firma.example"
    assert found.problem is CellCode.EMAIL_MENDED


@pytest.mark.parametrize("text", ["meet at noon", "bo at work", "look at this. thanks", "bo (at) firma", "@", "a @ b"])
def test_words_that_only_look_spelled_are_no_address(text: str) -> None:
    assert not parse_email(text).value
