"""Countries, answers, names, addresses of the web, and the one door to all cell parsing."""

import pytest

from lead_desk.domain.answers import is_refusal_word, parse_age, parse_linkedin, parse_url, parse_yesno, says_refused
from lead_desk.domain.cells import parse_cell, parse_column, parse_text
from lead_desk.domain.countries import parse_country, regions
from lead_desk.domain.names import is_title, join_name, looks_like_company, split_name
from lead_desk.domain.parsed import CellCode, is_blank, visible


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("Denmark", "DK"), ("Danmark", "DK"), ("Dänemark", "DK"), ("DNK", "DK"), ("208", "DK"), ("dk", "DK"),
        ("Denmark (DK)", "DK"), ("DK - Danmark", ""),
        ("Tyskland", "DE"), ("Allemagne", "DE"), ("Alemania", "DE"), ("Duitsland", "DE"), ("Niemcy", "DE"),
        ("Germania", "DE"), ("BRD", "DE"), ("Bundesrepublik Deutschland", "DE"),
        ("UK", "GB"), ("England", "GB"), ("Scotland", "GB"), ("Great Britain", "GB"), ("Storbritannien", "GB"),
        ("Royaume-Uni", "GB"), ("EL", "GR"),
        ("USA", "US"), ("U.S.A.", "US"), ("The United States", "US"), ("États-Unis", "US"),
        ("Vereinigte Staaten", "US"), ("Holland", "NL"), ("Pays-Bas", "NL"),
        ("Österreich", "AT"), ("Oesterreich", "AT"), ("Schweiz", "CH"), ("Suisse", "CH"), ("Sverige", "SE"),
        ("Norge", "NO"), ("Česko", "CZ"), ("Czech Republic", "CZ"),
        ("Éire", "IE"), ("Republic of Ireland", "IE"), ("Côte d’Ivoire", "CI"), ("Ivory Coast", "CI"),
        ("Maurice", "MU"), ("South Korea", "KR"), ("Türkiye", "TR"), ("Turkey", "TR"),
    ],
)  # fmt: skip
def test_countries_by_name_alias_and_code(cell: str, code: str) -> None:
    if code:
        assert parse_country(cell).value == code
    else:
        assert parse_country(cell).value in {"DK", ""}


@pytest.mark.parametrize("cell", ["Atlantis", "Germany/Austria", "Denmark (SE)", "12", "EU", "ZZ", "Europe"])
def test_an_unknown_country_has_a_code(cell: str) -> None:
    assert parse_country(cell).problem is CellCode.COUNTRY_UNKNOWN


def test_na_is_no_country_but_nothing() -> None:
    assert parse_country("NA") == parse_country("")
    assert {"DK", "XK", "GB"} <= regions()


@pytest.mark.parametrize(
    "cell", ["yes", "Y", "TRUE", "1", "Ja", "oui", "Sí", "sì", "sim", "tak", "x", "opted in", "Double opt-in", "✓"]
)
def test_yes_in_many_words(cell: str) -> None:
    assert parse_yesno(cell).value == "yes"


@pytest.mark.parametrize(
    "cell", ["no", "FALSE", "0", "Nej", "nein", "non", "nee", "não", "nie", "unsubscribed", "opted out"]
)
def test_no_in_many_words(cell: str) -> None:
    assert parse_yesno(cell).value == "no"


def test_an_answer_that_is_neither_has_a_code() -> None:
    assert parse_yesno("perhaps").problem is CellCode.YESNO_UNKNOWN
    assert parse_yesno("").problem is None
    assert parse_yesno("n/a").problem is None


@pytest.mark.parametrize(
    "cell", ["yes", "1", "TRUE", "x", "2024-03-02", "email", "unsubscribed", "Ja", "do not contact"]
)
def test_a_filled_negative_column_is_a_refusal(cell: str) -> None:
    assert says_refused(cell)


@pytest.mark.parametrize("cell", ["", "no", "0", "FALSE", "nein", "-", "subscribed", "active", "n/a"])
def test_an_empty_or_negated_negative_column_is_none(cell: str) -> None:
    assert not says_refused(cell)


def test_refusal_words() -> None:
    assert is_refusal_word("Unsubscribed")
    assert not is_refusal_word("no")


@pytest.mark.parametrize(
    ("cell", "age"),
    [
        ("34", "34"),
        ("34 år", "34"),
        ("34 years", "34"),
        ("34,0", "34"),
        ("0", "0"),
        ("Alter: 17", "17"),
        ("7 Jahre", "7"),
    ],
)
def test_ages(cell: str, age: str) -> None:
    assert parse_age(cell).value == age


@pytest.mark.parametrize("cell", ["121", "-3", "old", "30-40"])
def test_what_is_no_age(cell: str) -> None:
    assert parse_age(cell).problem is CellCode.AGE_INVALID


@pytest.mark.parametrize(
    ("cell", "url"),
    [
        ("www.Blank.example", "https://www.blank.example"), ("http://blank.example/", "http://blank.example"),
        ("blank.example/a/B?c=1", "https://blank.example/a/B?c=1"),
        ("HTTPS://BLANK.example:8080/x", "https://blank.example:8080/x"),
        ("blank.example:8080", "https://blank.example:8080"), ("blånk.example", "https://xn--blnk-roa.example"),
        ("blank.example, other.example", "https://blank.example"), ("//blank.example", "https://blank.example"),
    ],
)  # fmt: skip
def test_web_addresses(cell: str, url: str) -> None:
    assert parse_url(cell).value == url


@pytest.mark.parametrize(
    "cell",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "blank",
        "ada@blank.example",
        "http://user:pw@blank.example/",
        "data:text/html,x",
        "blank.example:80a/",
    ],
)
def test_other_schemes_and_texts_are_refused(cell: str) -> None:
    assert parse_url(cell).problem is CellCode.URL_INVALID


def test_linkedin_pages_lose_their_tracking() -> None:
    assert (
        parse_linkedin("http://dk.linkedin.com/in/ada-testly/?trk=abc").value
        == "https://www.linkedin.com/in/ada-testly"
    )
    assert parse_linkedin("linkedin.com/sales/lead/ABC,NAME").value == "https://www.linkedin.com/sales/lead/ABC,NAME"
    assert parse_linkedin("n/a").problem is None
    assert parse_url("n/a").problem is None
    assert parse_linkedin("www.blank.example").value == "https://www.blank.example"


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Ada Testly", ("", "Ada", "Testly", "")), ("Dr. Anna von der Heide", ("Dr.", "Anna", "von der Heide", "")),
        ("van den Berg, Jan", ("", "Jan", "van den Berg", "")),
        ("Müller, Prof. Dr. Eva", ("Prof. Dr.", "Eva", "Müller", "")), ("M. Dupont", ("M.", "", "Dupont", "")),
        ("John Smith, PhD", ("", "John", "Smith", "PhD")),
        ("Hans Peter Jensen Jr.", ("", "Hans Peter", "Jensen", "Jr.")),
        ("Frau Dr. Eva Meier", ("Frau Dr.", "Eva", "Meier", "")), ("D. J. Smith", ("", "D. J.", "Smith", "")),
        ("Ludwig van Beethoven", ("", "Ludwig", "van Beethoven", "")), ("Don Smith", ("", "Don", "Smith", "")),
        ("Jack Ma", ("", "Jack", "Ma", "")), ("Maj Jensen", ("", "Maj", "Jensen", "")),
        ("Ada (HR) Testly", ("", "Ada", "Testly", "")), ("Bo", ("", "", "", "")), ("Blank GmbH", ("", "", "", "")),
        ("ada@blank.example", ("", "", "", "")), ("Team 4 Blue", ("", "", "", "")), ("", ("", "", "", "")),
    ],
)  # fmt: skip
def test_names_are_split_at_the_right_place_or_not_at_all(full: str, parts: tuple[str, str, str, str]) -> None:
    found = split_name(full)
    assert (found.title, found.first, found.last, found.suffix) == parts
    assert not full or full not in repr(found)


def test_names_are_joined_and_told_from_companies() -> None:
    assert join_name("Ada", "") == "Ada"
    assert looks_like_company("Blank A/S")
    assert not looks_like_company("Anna Agger")
    assert is_title("Herr Dr.")
    assert not is_title("Head of Sales")


def test_a_family_called_null_keeps_its_name() -> None:
    assert parse_cell("last_name", "Null").value == "Null"
    assert parse_cell("first_name", "Nan").value == "Nan"
    assert parse_cell("last_name", "null").value == ""
    assert parse_cell("last_name", "N/A").value == ""


def test_text_cells() -> None:
    assert parse_text("  Blank\u00a0 Ltd ").value == "Blank Ltd"
    assert parse_text("#REF!").problem is CellCode.CELL_DAMAGED
    assert parse_text("####").problem is CellCode.CELL_DAMAGED
    assert parse_text("#1 in town").value == "#1 in town"
    assert parse_text("x" * 40_000).problem is CellCode.CELL_TOO_LONG
    assert visible("a\x00b\u200bc") == "abc"
    assert is_blank("\u00a0 ") or visible("\u00a0 ") == ""


def test_a_column_is_read_with_each_rows_country() -> None:
    parsed = parse_column(
        "phone", ["33123456", "020 7946 0001", "", "33123456"], regions=["DK", "GB", "", ""], region=""
    )
    assert [cell.value for cell in parsed] == ["+4533123456", "+442079460001", "", ""]
    assert parsed[3].problem is CellCode.PHONE_NO_COUNTRY


@pytest.mark.parametrize(
    ("name", "cell", "value"),
    [
        ("email", "A@blank.example", "a@blank.example"), ("date_of_birth", "2.3.1984", "1984-03-02"),
        ("country", "Danmark", "DK"), ("linkedin_url", "linkedin.com/in/a", "https://www.linkedin.com/in/a"),
        ("custom:Shoe size", " 44 ", "44"), ("opt_in", "ja", "yes"), ("age", "34 år", "34"),
        ("website", "blank.example", "https://blank.example"), ("phone", "+4533123456", "+4533123456"),
    ],
)  # fmt: skip
def test_each_field_has_its_parser(name: str, cell: str, value: str) -> None:
    assert parse_cell(name, cell).value == value
