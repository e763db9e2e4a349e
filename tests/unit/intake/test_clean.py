"""Mending text, settling dates, taking places apart, telling mailboxes apart, recipes and near duplicates."""

import pytest

from lead_desk.domain.dates import DateOrder
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.intake import same_name
from lead_desk.intake.clean import is_shouted, mend, mend_column, unshout
from lead_desk.intake.dates import settle
from lead_desk.intake.duplicates import Candidate, near_duplicates
from lead_desk.intake.mailboxes import MailboxKind, mailbox_kind
from lead_desk.intake.places import Place, split_address, split_city
from lead_desk.intake.recipes import carried_over, fingerprint, translate, value_keys


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Blank &amp; S&oslash;n", "Blank & Søn"), ("Blank &amp;amp; Co", "Blank & Co"), ("&#214;zil", "Özil"),
        ("R&D; Labs", "R&D; Labs"), ("Tom & Jerry", "Tom & Jerry"),
        ("Ã…se Ã˜vlisen", "Åse Øvlisen"), ("BlÃ¥bÃ¦r ApS", "Blåbær ApS"), ("MÃ¼ller", "Müller"), ("JosÃ©", "José"),
        ("â€œBlankâ€\x9d", '"Blank"'), ("ÃƒÂ¼", "ü"),
        ("SÃO PAULO", "SÃO PAULO"), ("Åse", "Åse"), ("ÄÖÜ ß", "ÄÖÜ ß"), ("Château", "Château"), ("Ângela", "Ângela"),
        ("a\u200bda\ufeff", "ada"), ("Ada\u00a0\u00a0Testly", "Ada Testly"), ("  Ada   Testly ", "Ada Testly"),
        ("O\u2019Brien", "O'Brien"), ("\u201cBlank\u201d", '"Blank"'),
        ("Ｂｌａｎｋ", "Blank"), ("ﬁrm", "firm"), ("A\u030ase", "Åse"), ("a\x00b\x07", "ab"),
        ("line\r\nbreak", "line\nbreak"), ("", ""),
    ],
)  # fmt: skip
def test_text_is_mended_as_its_writer_meant_it(text: str, mended: str) -> None:
    assert mend(text) == mended
    assert mend(mended) == mended


def test_a_column_is_mended_like_its_cells() -> None:
    cells = ["Ã…se", " Ada ", "", "O\u2019Brien", "plain", "two  spaces", "a&amp;b"]
    assert mend_column(cells) == [mend(cell) for cell in cells]
    assert mend_column(["plain", "x y", ""]) == ["plain", "x y", ""]
    assert mend_column([" padded", "x"]) == ["padded", "x"]


@pytest.mark.parametrize(
    ("shouted", "quiet"),
    [
        ("JENS VON DER MØLLE", "Jens von der Mølle"),
        ("BLANK GMBH", "Blank GmbH"),
        ("O'BRIEN", "O'Brien"),
        ("ANNE-MARIE", "Anne-Marie"),
        ("MCDONALD", "McDonald"),
        ("BLANK IT AG", "Blank IT AG"),
        ("IBM", "IBM"),
        ("Ada", "Ada"),
    ],
)
def test_capitals_are_lowered_on_request(shouted: str, quiet: str) -> None:
    assert unshout(shouted) == quiet


def test_what_is_shouted() -> None:
    assert is_shouted("TESTLY")
    assert not is_shouted("IBM")
    assert not is_shouted("1234")


def test_the_order_of_dates_is_settled_by_the_columns_own_evidence() -> None:
    assert settle(["02/03/2024", "25/03/2024"]).order is DateOrder.DMY
    assert settle(["02/03/2024", "03/25/2024"]).order is DateOrder.MDY
    assert settle(["84/03/02", "84/12/25"]).order is DateOrder.YMD
    assert settle(["02.03.2024"]).order is DateOrder.DMY
    assert settle(["2024-03-02", "Ada", ""]).order is DateOrder.UNKNOWN


def test_dates_that_can_be_read_both_ways_are_a_question() -> None:
    found = settle(["02/03/2024", "04/05/2024", "06/06/2024"])
    assert (found.order, found.ambiguous, found.question) == (DateOrder.UNKNOWN, 2, True)
    mixed = settle(["25/03/2024", "03/25/2024", "02/03/2024"])
    assert mixed.mixed
    assert mixed.question
    assert not settle(["2024-03-02"]).question


@pytest.mark.parametrize(
    ("text", "city", "region", "postcode"),
    [
        ("Springfield, IL 62704", "Springfield", "IL", "62704"),
        ("8000 Aarhus C", "Aarhus C", "", "8000"),
        ("D-10115 Berlin", "Berlin", "", "10115"),
        ("1012 AB Amsterdam", "Amsterdam", "", "1012 AB"),
        ("London SW1A 1AA", "London", "", "SW1A 1AA"),
        ("Toronto, ON M5V 2T6", "Toronto", "ON", "M5V 2T6"),
        ("Austin, TX", "Austin", "TX", ""),
        ("Aarhus, 8000", "Aarhus", "", "8000"),
        ("00-950 Warszawa", "Warszawa", "", "00-950"),
        ("111 22 Stockholm", "Stockholm", "", "111 22"),
        ("1200-001 Lisboa", "Lisboa", "", "1200-001"),
    ],
)
def test_a_city_with_its_code(text: str, city: str, region: str, postcode: str) -> None:
    found = split_city(text)
    assert found is not None
    assert (found.city, found.region, found.postcode) == (city, region, postcode)


@pytest.mark.parametrize("text", ["Aarhus", "Paris 15e", "Frankfurt am Main"])
def test_a_plain_city_is_left_alone(text: str) -> None:
    assert split_city(text) is None


def test_an_address_in_one_cell() -> None:
    found = split_address("Storegade 1, 8000 Aarhus, Denmark")
    assert found is not None
    assert (found.street, found.postcode, found.city, found.country) == ("Storegade 1", "8000", "Aarhus", "DK")
    american = split_address("1 Main St, Springfield, IL 62704, USA")
    assert american is not None
    assert (american.street, american.city, american.region, american.postcode, american.country) == (
        "1 Main St",
        "Springfield",
        "IL",
        "62704",
        "US",
    )
    assert split_address("Storegade 1") is None
    assert split_address("Storegade 1, 2. tv") is None
    assert "Storegade" not in repr(found)


def test_mailboxes_are_told_apart() -> None:
    assert mailbox_kind("info@blank.example") is MailboxKind.ROLE
    assert mailbox_kind("ada@gmail.com") is MailboxKind.FREE
    assert mailbox_kind("x@mailinator.com") is MailboxKind.DISPOSABLE
    assert mailbox_kind("ada@blank.example") is MailboxKind.BUSINESS


def test_a_header_is_known_again_whatever_its_case_but_not_with_other_columns() -> None:
    assert fingerprint(["First Name", "E-Mail", ""]) == fingerprint(["first_name", "email"])
    assert fingerprint(["First Name", "E-Mail"]) != fingerprint(["First Name", "Phone"])
    assert fingerprint(["", ""]) == ""


def test_a_remembered_mapping_follows_its_columns() -> None:
    earlier = [("Name", "full_name"), ("Mail", "email"), ("Tel", "phone"), ("Tel", "mobile"), ("Shoe", "")]
    assert carried_over(earlier, ["TEL", "name", "tel", "New", "mail", "Shoe"]) == {
        0: "phone",
        1: "full_name",
        2: "mobile",
        4: "email",
        5: "",
    }


def test_a_vendors_words_become_ours() -> None:
    words = value_keys({"Cust.": "customer"})
    assert translate(words, "CUST") == "customer"
    assert translate(words, "Other") == "Other"
    assert translate({}, "Cust.") == "Cust."


def pairs(*candidates: Candidate) -> list[tuple[int, int, tuple[str, ...]]]:
    return [(found.first, found.second, found.reasons) for found in near_duplicates(candidates)]


def test_near_duplicates_are_proposed_within_a_firm() -> None:
    assert pairs(
        Candidate(2, "Jens Jensen", "jj@blank.example"), Candidate(1, "Jens Jenssen", "jens@blank.example")
    ) == [(1, 2, ("name_and_domain",))]
    assert pairs(Candidate(1, "J. Jensen", company="Blank ApS"), Candidate(2, "Jens Jensen", company="Blank ApS")) == [
        (1, 2, ("name_and_company",))
    ]
    assert pairs(Candidate(1, "Ada Testly", phone="+4533123456"), Candidate(2, "Testly, Ada", phone="+4533123456")) == [
        (1, 2, ("same_phone",))
    ]


def test_a_town_and_a_last_name_are_enough_for_names_alike() -> None:
    assert pairs(Candidate(1, "Ada Testly", city="Vejle"), Candidate(2, "Ada Testly", city="VEJLE")) == [
        (1, 2, ("name_and_town",))
    ]
    assert pairs(Candidate(1, "Z. Testly", city="Vejle"), Candidate(2, "Ada Testly", city="Vejle")) == []


FIRM = {"company": "Blank ApS"}


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("William Testly", "Bill Testly"),
        ("Katharina Mockford", "Kathi Mockford"),
        ("Giuseppe Mockford", "Beppe Mockford"),
        ("Ada Testly", "Ada Testly-Mockford"),
        ("María García", "María García López"),
        ("Hans-Jürgen Testly", "Jürgen Testly"),
        ("A. Testly", "Ada Testly"),
    ],
)
def test_short_forms_and_second_last_names_are_proposed(name: str, other: str) -> None:
    assert pairs(Candidate(1, name, **FIRM), Candidate(2, other, **FIRM)) == [(1, 2, ("name_and_company",))]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Jan Steinmannsen", "Eva Steinmannsen"),
        ("Ida Testly", "A. Testly"),
        ("William Testly", "Bob Testly"),
        ("Ada Testly", "Zoe Testly-Mockford"),
    ],
)
def test_first_names_of_two_people_are_two_however_long_the_last_name(name: str, other: str) -> None:
    assert pairs(Candidate(1, name, **FIRM), Candidate(2, other, **FIRM)) == []


def test_a_number_of_few_and_a_first_name_outlive_a_change_of_name() -> None:
    mine = [Candidate(1, "Ada Testly", mobile="+4520123456"), Candidate(2, "Ada Mockford", phone="+4520123456")]
    assert pairs(*mine) == [(1, 2, ("same_phone",))]
    names = ("Cy Dummy", "Di Probe", "Ed Essai")
    others = [Candidate(number, name, phone="+4520123456") for number, name in enumerate(names, 3)]
    assert pairs(*mine, *others) == [], "a switchboard"
    assert pairs(mine[0], Candidate(2, "Bo Mockford", phone="+4520123456")) == []
    assert pairs(Candidate(1, "Testly", phone="+4520123456"), Candidate(2, "Bo", phone="+4520123456")) == []


def test_a_pack_without_short_forms_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    same_name._short_forms.cache_clear()
    monkeypatch.setattr(same_name.resources, "text", lambda _name: "# none\n")
    with pytest.raises(BrokenInstallationError):
        same_name.alike("bill testly", "testly", "will testly", "testly")
    monkeypatch.undo()
    same_name._short_forms.cache_clear()
    assert same_name.alike("bill testly", "testly", "will testly", "testly") >= same_name.LIKELY
    assert same_name.alike("", "", "", "") == 0.0
    assert same_name.alike("testly", "testly", "ada testly", "testly") < same_name.LIKELY, "a last name alone"
    assert same_name.alike("muller", "muller", "ada muller schmidt", "muller schmidt") < same_name.LIKELY


def test_a_name_alone_is_never_a_duplicate() -> None:
    assert pairs(Candidate(1, "Ada Testly", "ada@blank.example"), Candidate(2, "Ada Testly", "ada@probe.example")) == []
    assert pairs(Candidate(1, "Sales", company="Blank"), Candidate(2, "Sales", company="Probe")) == []
    assert pairs(Candidate(1, ""), Candidate(2, "")) == []


def test_two_people_of_one_family_are_two() -> None:
    assert pairs(Candidate(1, "Ada Testly", "a@blank.example"), Candidate(2, "Zoe Mockford", "z@blank.example")) == []


def test_large_firms_stay_quick_and_show_nothing_in_repr() -> None:
    many = [Candidate(number, f"Person{number:04} Testly", f"p{number}@blank.example") for number in range(300)]
    assert isinstance(pairs(*many), list)
    assert "Person" not in repr(many[0])


@pytest.mark.parametrize(
    ("cell", "place"),
    [
        ("Berlin, Germany", Place(city="Berlin", country="DE")),
        ("London, UK", Place(city="London", country="GB")),
        ("Springfield, IL", Place(city="Springfield", region="IL")),
        ("New York, NY, USA", Place(city="New York", region="NY", country="US")),
        ("Atlanta, Georgia", None),
        ("8000 Aarhus C, Danmark", Place(postcode="8000", city="Aarhus C", country="DK")),
        ("20121 Milano (MI)", Place(postcode="20121", city="Milano", region="MI")),
        ("São Paulo - SP, 01310-100", Place(postcode="01310-100", city="São Paulo", region="SP")),
        ("Bath", None),
    ],
)
def test_a_city_cell_with_state_and_country(cell: str, place: Place | None) -> None:
    assert split_city(cell) == place


@pytest.mark.parametrize(
    ("cell", "place"),
    [
        ("12 rue de la Paix 75002 Paris", Place("12 rue de la Paix", "75002", "Paris")),
        ("Nygade 3 8000 Aarhus C", Place("Nygade 3", "8000", "Aarhus C")),
        ("Nygade 12 B 5000 Odense", Place("Nygade 12 B", "5000", "Odense")),
        ("Keizersgracht 1 1015 CJ Amsterdam", Place("Keizersgracht 1", "1015 CJ", "Amsterdam")),
        ("Av. Paulista 1000, São Paulo - SP, 01310-100", Place("Av. Paulista 1000", "01310-100", "São Paulo", "SP")),
        ("Nygade 3000 Nord", None),
        ("1 Main St", None),
    ],
)
def test_an_address_in_one_breath(cell: str, place: Place | None) -> None:
    assert split_address(cell) == place
