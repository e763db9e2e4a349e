"""Values that stand in several columns: recognised, shown as parts, joined before they are read."""

from collections.abc import Sequence
from datetime import date

import pytest

from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.layout import ListLayout
from lead_desk.domain.lead import PreparedLead
from lead_desk.domain.rows import RawRow
from lead_desk.domain.stop import StopReason
from lead_desk.intake import parts
from lead_desk.intake.columns import propose
from lead_desk.intake.mapping import ColumnMapping, Settings
from lead_desk.intake.pipeline import prepare
from lead_desk.intake.recipes import columns_known, fingerprint

TODAY = date(2026, 3, 1)


def leads(headers: Sequence[str], *rows: Sequence[str], country: str = "") -> list[PreparedLead]:
    mapping = ColumnMapping.proposed(propose(headers, rows))
    raw = [RawRow(number, tuple(row)) for number, row in enumerate(rows, 2)]
    found = [lead for block in prepare([raw], mapping, Settings("List", country), None, TODAY) for lead in block]
    return [lead for lead in found if isinstance(lead, PreparedLead)]


@pytest.mark.parametrize(
    "headers",
    [
        ["Birth Day", "Birth Month", "Birth Year"],
        ["Fødselsdag", "Fødselsmåned", "Fødselsår"],
        ["Geburtstag", "Geburtsmonat", "Geburtsjahr"],
        ["Jour de naissance", "Mois de naissance", "Année de naissance"],
        ["Geboortedag", "Geboortemaand", "Geboortejaar"],
    ],
)
@pytest.mark.parametrize("cells", [["3", "2", "1984"], ["03", "feb", "1984"], ["3.", "02", "84"]])
def test_a_birth_in_three_columns_is_one_date(headers: list[str], cells: list[str]) -> None:
    [lead] = leads(["Email", *headers], ["bo@firma.example", *cells])
    assert lead.values["date_of_birth"] == "1984-02-03"
    assert not lead.problems


def test_a_birth_without_its_day_is_named_and_not_made_up() -> None:
    [lead] = leads(["Email", "Birth Day", "Birth Month", "Birth Year"], ["bo@firma.example", "", "", "1984"])
    assert "date_of_birth" not in lead.values
    assert [(problem.column, problem.code) for problem in lead.problems] == [("D", "DATE_INCOMPLETE")]


def test_a_year_of_birth_alone_is_no_part() -> None:
    assert [column.field for column in propose(["Email", "Birth Year"], []).columns] == ["email", None]


def test_a_birthday_with_whole_dates_is_no_part() -> None:
    columns = propose(["Birthday", "Birth Month", "Birth Year"], [["1984-02-03", "2", "1984"]]).columns
    assert columns[0].field == "date_of_birth"


@pytest.mark.parametrize(
    ("headers", "cells", "country", "number"),
    [
        (["Country Code", "Area Code", "Phone"], ["+44", "20", "7946 0000"], "", "+442079460000"),
        (["Country Code", "Area Code", "Phone"], ["45", "", "22334455"], "", "+4522334455"),
        (["Country Code", "Area Code", "Phone"], ["45", "", "+46 70 123 45 67"], "", "+46701234567"),
        (["Country Code", "Phone"], ["44", "442079460000"], "", "+442079460000"),
        (["Vorwahl", "Rufnummer"], ["089", "123456"], "DE", "+4989123456"),
        (["Vorwahl", "Rufnummer"], ["089", "089 123456"], "DE", "+4989123456"),
        (["Vorwahl", "Rufnummer"], ["+49", "89 123456"], "", "+4989123456"),
        (["DDD", "Telefone"], ["19", "3232-0001"], "BR", "+551932320001"),
    ],
)
def test_a_number_with_its_codes_in_columns(headers: list[str], cells: list[str], country: str, number: str) -> None:
    [lead] = leads(["Email", *headers], ["bo@firma.example", *cells], country=country)
    assert lead.values["phone"] == number


def test_a_country_column_with_letters_is_no_dial_code() -> None:
    [lead] = leads(["Email", "Country Code", "Phone"], ["bo@firma.example", "DK", "22334455"])
    assert (lead.values["country"], lead.values["phone"]) == ("DK", "+4522334455")


def test_codes_go_with_the_nearest_number() -> None:
    headers = ["Phone", "Email", "Area Code", "Work Phone"]
    [lead] = leads(headers, ["+45 33445566", "bo@firma.example", "089", "123456"], country="DE")
    assert {lead.values["phone"], *(number for number, _kind in lead.more_phones)} == {"+4533445566", "+4989123456"}


def test_a_particle_belongs_to_the_last_name() -> None:
    headers = ["Voornaam", "Tussenvoegsel", "Achternaam", "E-mail"]
    [lead] = leads(headers, ["Jan", "van der", "Berg", "jan@berg.example"])
    assert (lead.values["last_name"], lead.values["full_name"]) == ("van der Berg", "Jan van der Berg")


@pytest.mark.parametrize(
    ("headers", "cells", "street"),
    [
        (["Vejnavn", "Husnr."], ["Mosevej", "12A"], "Mosevej 12A"),
        (["Straat", "Huisnr", "Toev."], ["Dorpsstraat", "12", "bis"], "Dorpsstraat 12 bis"),
        (["Straße", "Hausnummer"], ["Am Markt", "3-5"], "Am Markt 3-5"),
        (["Straße", "Hausnummer"], ["Am Markt 3", "3"], "Am Markt 3"),
        (["Straße", "Hausnummer"], ["Am Markt", ""], "Am Markt"),
        (["House No", "Street"], ["7", "Mill Lane"], "7 Mill Lane"),
        (["N° voie", "Adresse"], ["12 bis", "rue Haute"], "12 bis rue Haute"),
    ],
)
def test_a_house_number_belongs_to_the_street(headers: list[str], cells: list[str], street: str) -> None:
    """It stands on the side where the list has it; a letter to a street without it would not arrive."""
    [lead] = leads(["Email", *headers], ["bo@firma.example", *cells])
    assert lead.values["street"] == street


@pytest.mark.parametrize(
    ("headers", "cells", "street"),
    [
        (["Address", "Address 2"], ["1 Mill Lane", "Floor 2"], "1 Mill Lane, Floor 2"),
        (
            ["Straße", "Adresszusatz", "PLZ", "Ort"],
            ["Am Markt 3", "Halle 3", "01067", "Dresden"],
            "Am Markt 3, Halle 3",
        ),
        (["billing_address_1", "billing_address_2"], ["Yakweg 2", "EG"], "Yakweg 2, EG"),
        (["Adres 1: straat 1", "Adres 1: straat 2"], ["Havenweg 22", "unit B"], "Havenweg 22, unit B"),
        (["Gade", "Husnr.", "Etage", "Dør"], ["Mosevej", "12", "3.", "tv"], "Mosevej 12, 3., tv"),
        (["Adr. fact. - Ligne 1", "Adr. fact. - Ligne 2"], ["4 rue Bleue", "Bât. B"], "4 rue Bleue, Bât. B"),
        (["Fakturaadress", "Fakturaadress 2", "Fakturaadress 3"], ["Storgatan 1", "", "c/o Ek"], "Storgatan 1, c/o Ek"),
        (["Street", "Suite"], ["5 Bay Road, Suite 9", "Suite 9"], "5 Bay Road, Suite 9"),
        (["Street", "Address line 2"], ["", "Floor 2"], "Floor 2"),
    ],
)
def test_further_lines_of_an_address_belong_to_the_street(headers: list[str], cells: list[str], street: str) -> None:
    [lead] = leads(["Email", *headers], ["bo@firma.example", *cells])
    assert lead.values["street"] == street


@pytest.mark.parametrize(
    "headers",
    [
        ["Address 1 - Street", "Address 1 - City", "Address 2 - Street", "Address 2 - City"],
        ["Billing Street", "Billing City", "Shipping Street 2", "Shipping City"],
        ["Address 1: Street 1", "Address 1: City", "Address 2: Street 1", "Address 2: City"],
    ],
)
def test_a_line_of_another_address_is_not_put_to_the_street(headers: list[str]) -> None:
    [lead] = leads(["Email", *headers], ["bo@firma.example", "1 Mill Lane", "Leeds", "9 Far Road", "York"])
    assert (lead.values["street"], lead.values["city"]) == ("1 Mill Lane", "Leeds")


def test_numbers_that_are_no_house_numbers_stay_out() -> None:
    [lead] = leads(["Email", "Street", "Building number"], ["bo@firma.example", "Mill Lane", "Riverside Works, Unit 4"])
    assert lead.values["street"] == "Mill Lane"
    assert [column.field for column in propose(["Email", "Hausnr."], [["bo@firma.example", "3"]]).columns][1] is None


def test_a_postcode_cell_may_go_on_with_the_town() -> None:
    for header in ("Postnr.", "Postnr. og by"):
        [lead] = leads(["Navn", "Virksomhed", header], ["Bo Lund", "Lund ApS", "8000 Aarhus C"])
        assert (lead.values["postcode"], lead.values["city"]) == ("8000", "Aarhus C")
    [lead] = leads(["Email", "Zip", "City"], ["bo@firma.example", "'3511 AB", "Utrecht"])
    assert (lead.values["postcode"], lead.values["city"]) == ("3511 AB", "Utrecht")


def test_a_consent_column_of_subscription_words_keeps_yes_no_and_who_left() -> None:
    """What newsletter tools and shops write; a mailbox that sent mail back is stopped, not a person's refusal."""
    words = ["SUBSCRIBED", "NEVER_SUBSCRIBED", "I agree", "UNSUBSCRIBED", "bounced"]
    rows = [[f"p{at}@firma.example", word] for at, word in enumerate(words)]
    found = leads(["Email", "Email Marketing Consent"], *rows)
    assert [lead.values.get("opt_in") for lead in found] == ["yes", "no", "yes", "no", "no"]
    assert [lead.refused for lead in found] == [False, False, False, True, False]
    assert [refusal.reason for lead in found for refusal in lead.refusals] == [StopReason.BOUNCE_COMPLAINT]


@pytest.mark.parametrize(
    ("city", "code", "parts"),
    [
        ("Austin, TX", "78701", ("Austin", "TX", "78701")),
        ("São Paulo/SP", "01000-000", ("São Paulo", "SP", "01000-000")),
        ("Belo Horizonte - MG", "", ("Belo Horizonte", "MG", "")),
        ("Frankfurt/Main", "60311", ("Frankfurt/Main", "", "60311")),
        ("8000 Aarhus C", "8200", ("8000 Aarhus C", "", "8200")),
    ],
)
def test_a_town_with_its_state_is_taken_apart_beside_a_postcode_too(
    city: str, code: str, parts: tuple[str, str, str]
) -> None:
    [lead] = leads(["Email", "City", "Zip"], ["bo@firma.example", city, code])
    assert tuple(lead.values.get(name, "") for name in ("city", "region", "postcode")) == parts


def test_a_person_s_own_line_is_the_one_to_call() -> None:
    headers = ["Email", "Company Phone", "Direct Phone"]
    [lead] = leads(headers, ["bo@firma.example", "+45 33 11 00 10", "+45 33 12 44 10"])
    assert (lead.values["phone"], lead.more_phones) == ("+4533124410", (("+4533110010", "other"),))
    [lead] = leads(headers, ["bo@firma.example", "+45 33 11 00 10", ""])
    assert lead.values["phone"] == "+4533110010"


def test_what_stands_alone_under_a_footer_is_no_lead() -> None:
    rows = [
        ["Bo", "Lund", "bo@firma.example"],
        ["Ask Inc", "", ""],
        ["Generated by: Rep A", "", ""],
        ["Ask Inc", "", ""],
    ]
    found = leads(["First Name", "Last Name", "Email"], *rows, ["Al", "Ask", ""])
    assert [lead.values.get("first_name") for lead in found] == ["Bo", "Ask Inc", "Al"]


def test_rows_go_on_under_a_drawn_line_and_after_what_only_looks_like_a_footer() -> None:
    rows = [
        ["------", "", ""],
        ["Ask Inc", "", ""],
        ["Notes: all of the fair", "", ""],
        ["Bo", "Lund", "bo@firma.example"],
        ["Al Inc", "", ""],
    ]
    found = leads(["First Name", "Last Name", "Email"], *rows)
    assert [lead.values.get("first_name") for lead in found] == ["Ask Inc", "Bo", "Al Inc"]


def test_digits_lost_before_the_file_came_are_named() -> None:
    proposed = ColumnMapping.proposed(propose(["Email", "Custom"], [["bo@firma.example", "1"]]))
    row = RawRow(2, ("bo@firma.example", "1234567890123460"), notes=("damaged_number:2", "unterminated_quote"))
    [lead] = next(iter(prepare([[row]], proposed.with_fields({1: "custom:Id"}), Settings("List"), None, TODAY)))
    assert [(problem.column, problem.code) for problem in lead.problems] == [("", "QUOTE_OPEN"), ("B", "CELL_DAMAGED")]


@pytest.mark.parametrize(
    ("code", "country", "kept"),
    [
        ("1067", "DE", "01067"),
        ("184", "IT", "00184"),
        ("2139", "US", "02139"),
        ("8000", "DK", "8000"),
        ("10115", "DE", "10115"),
        ("1011 AB", "NL", "1011 AB"),
        ("1010", "AT", "1010"),
    ],
)
def test_zeros_lost_before_a_postcode_are_put_back_and_named(code: str, country: str, kept: str) -> None:
    [lead] = leads(["Email", "Zip Code", "Country"], ["bo@firma.example", code, country])
    assert lead.values["postcode"] == kept
    assert [problem.code for problem in lead.problems] == (["POSTCODE_MENDED"] if kept != code else [])
    assert lead.originals.get("postcode", code) == code


def test_a_code_whose_number_is_not_stored_is_joined_to_nothing() -> None:
    proposed = ColumnMapping.proposed(propose(["Email", "Area Code", "Phone"], [["bo@firma.example", "089", "123456"]]))
    mapping = proposed.with_fields({2: ""})
    row = RawRow(2, ("bo@firma.example", "089", "123456"))
    [lead] = next(iter(prepare([[row]], mapping, Settings("List", "DE"), None, TODAY)))
    assert isinstance(lead, PreparedLead)
    assert "phone" not in lead.values


def test_a_postcode_read_out_of_an_address_is_mended_too() -> None:
    [lead] = leads(["Email", "Address", "Country"], ["bo@firma.example", "Weg 1, 1067 Dresden", "DE"])
    assert (lead.values["postcode"], lead.values["street"]) == ("01067", "Weg 1")


def test_a_damaged_list_of_parts_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lead_desk.resources.text", lambda _name: 'birth_day = ["birth day"]')
    parts._keys.cache_clear()
    with pytest.raises(BrokenInstallationError):
        parts._keys()
    monkeypatch.undo()
    parts._keys.cache_clear()


def test_the_columns_of_rejected_rows_do_not_change_a_list() -> None:
    own, rejects = ["Navn", "E-mail"], ["Navn", "E-mail", "Rejected sheet", "Rejected row", "Rejected because"]
    assert fingerprint(own) == fingerprint(rejects)
    assert columns_known(own) == columns_known(rejects[::-1])


def test_a_layout_s_columns_may_hold_the_sign_itself() -> None:
    layout = ListLayout("tool", ("Name=full_name", "A=B=notes", "Internal="))
    assert layout.pairs == (("Name", "full_name"), ("A=B", "notes"), ("Internal", ""))
