"""Lists that know names and addresses only, and lists that are downloaded whole: what they say of the leads."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.evidence.addressees import AddressBook, addressee_of
from lead_desk.app.evidence.screening_files import Holds, ScreeningReport, ScreeningRequest
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.evidence import Screening
from lead_desk.domain.source import Source

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 19)

LEADS = """Name,Company,Email,Phone,Street,Postcode,City,Country
Bo Hansen,,bo@home.example,,"Havnegade 12, 2. tv",8000,Aarhus C,DK
Berta Hansen,,,+45 33 21 00 02,Havneg. 12,8000,Aarhus C,DK
Carl Hansen,,carl@home.example,,Havnegade 12,8000,Aarhus C,DK
Dora Hansen,,dora@home.example,+45 33 21 00 09,Skovvej 12,8000,Aarhus C,DK
Maja Lund,,,,Skovvej 7,8660,Skanderborg,DK
Erik Krogh,,erik@home.example,,,,Aarhus,DK
Inga Berg,,inga@home.example,+46 8 123 456 01,Skovvej 7,11122,Stockholm,SE
Nils Berg,,,+46 8 123 456 02,,,,SE
"""

ROBINSON = "\r\n".join(
    (
        "ROBINSONLISTEN PR. 01-11-2026",
        "PERSONNAVN           #STANDARDADRESSE     #BYNAVN    #POSTNR OG POSTDISTRIKT#HIS#KOMK",
        "Hansen,Bo Peter      #Havnegade 12,2. TV  #          #8000 Aarhus C         #   #0751",
        "Hansen,Carla         #Havnegade 14        #          #8000 Aarhus C         #   #0751",
        "Øster,Søren          #Skovvej 7           #          #8660 Skanderborg      #*  #0746",
    )
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    made.put(Source("list", "A list"))
    path = tmp_path / "leads.csv"
    path.write_text(LEADS, encoding="utf-8")
    made.run_import(ImportRequest(path=path, tags=Tags("list", "new_customers", "undecided")))
    yield made
    made.close()


def given(desk: Desk, folder: Path, content: str, name: str, **more: Any) -> ScreeningReport:
    path = folder / "answers.txt"
    path.write_bytes(content.encode("latin-1"))
    return desk.import_screening(ScreeningRequest(path, name, DAY, **more))


def answers(desk: Desk) -> dict[str, bool]:
    return {item.identifier: item.listed for item in desk.all(Screening)}


def test_the_danish_robinson_list_answers_by_name_and_address(desk: Desk, tmp_path: Path) -> None:
    report = given(desk, tmp_path, ROBINSON, "robinson", country="DK", holds=Holds.REGISTER)
    assert (report.list_name, report.rows, report.valid_days) == ("Robinsonlisten (CPR)", 3, 90)
    # Erik's street is not known, so nothing is said of him; Inga and Nils live elsewhere.
    assert answers(desk) == {
        "bo@home.example": True,
        "+4533210002": True,  # B. Hansen in the same house: in doubt the same
        "carl@home.example": False,
        "dora@home.example": False,
        "+4533210009": False,
        "maja lund||skanderborg": False,
    }
    assert (report.listed, report.clear, report.taken) == (2, 4, 6)


def test_a_later_check_of_the_whole_list_takes_the_place_of_an_earlier_answer(desk: Desk, tmp_path: Path) -> None:
    number = "+4533210009"
    desk.put(Screening("early", number, "Robinsonlisten (CPR)", "DK", date(2026, 11, 1), listed=True))
    given(desk, tmp_path, ROBINSON, "robinson", country="DK", holds=Holds.REGISTER)
    assert answers(desk)[number] is False


def test_a_number_of_the_whole_list_is_listed_and_all_others_are_not(desk: Desk, tmp_path: Path) -> None:
    """Nobody but the store's own people is kept of a list that is downloaded whole."""
    content = "Telefonnummer\n+46812345601\n+46812345699\n"
    report = given(desk, tmp_path, content, "nix", holds=Holds.REGISTER)
    assert answers(desk) == {"+46812345601": True, "+46812345602": False}
    assert (report.rows, report.listed, report.clear) == (2, 1, 1)


def test_a_domain_on_a_whole_list_lists_its_addresses(desk: Desk, tmp_path: Path) -> None:
    """The Austrian ECG list of e-mails has domains as well."""
    path = tmp_path / "austria.csv"
    emails = ("a@firm.example", "b@mail.firm.example", "c@otherfirm.example", "d@named.example")
    path.write_text("Email,Country\n" + "".join(f"{email},AT\n" for email in emails))
    desk.run_import(ImportRequest(path=path, tags=Tags("list", "new_customers", "undecided")))
    given(desk, tmp_path, "firm.example\nd@named.example\n", "ecg", holds=Holds.REGISTER)
    assert answers(desk) == dict(zip(emails, (True, True, False, True), strict=True))


def test_a_screened_list_of_addresses_finds_its_leads(desk: Desk, tmp_path: Path) -> None:
    content = (
        "Efternavn;Fornavn;Adresse;Postnr;Robinson\n"
        "Hansen;Bo;Havnegade 12;8000;Ja\nLund;Maja;Skovvej 7;8660;Nej\nNobody;Nina;Skovvej 1;8660;Ja\n"
    )
    report = given(desk, tmp_path, content, "robinson", country="DK")
    assert answers(desk)["bo@home.example"] is True
    assert answers(desk)["maja lund||skanderborg"] is False
    assert report.rejected == ()


def test_only_the_listed_may_be_marked(desk: Desk, tmp_path: Path) -> None:
    content = "Phone,Flag\n020 7946 0001,CTPS\n020 7946 0002,\n020 7946 0003,perhaps\n"
    report = given(desk, tmp_path, content, "tps", holds=Holds.MARKED)
    assert answers(desk) == {"+442079460001": True, "+442079460002": False}
    assert [code for _sheet, _row, code in report.rejected] == ["NO_ANSWER"]


def test_nothing_is_marked_without_a_column_that_marks(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        given(desk, tmp_path, "Phone,Note\n020 7946 0001,x\n", "tps", holds=Holds.MARKED)
    assert caught.value.reason == "NO_ANSWERS"


def test_a_service_that_checks_for_both_british_lists(desk: Desk, tmp_path: Path) -> None:
    content = (
        "Number,Becomes,Test Result,Date Registered\n"
        '020 7946 0001,02079460001,OK,\n020 7946 0002,02079460002,"TPS,CTPS","13/07/11,14/02/12"\n'
        "020 7946 0003,02079460003,TPS,02/01/13\n020 7946,0207946,INVALID,\n"
    )
    report = given(desk, tmp_path, content, "ctps")
    assert answers(desk) == {"+442079460001": False, "+442079460002": True, "+442079460003": True}
    assert (report.rows, report.listed, report.clear, len(report.rejected)) == (4, 2, 1, 1)
    both = next(item for item in desk.all(Screening) if item.identifier == "+442079460002")
    assert both.registered_on == date(2012, 2, 14)


@pytest.mark.parametrize(("header", "name", "country"), [("RPO", "rpo", "IT"), ("Lista Robinson", "adigital", "ES")])
def test_a_column_called_like_the_list_answers(
    desk: Desk, tmp_path: Path, header: str, name: str, country: str
) -> None:
    number = {"IT": "+393331234567", "ES": "+34612345678"}[country]
    given(desk, tmp_path, f"Phone;{header}\n{number};1\n", name, country=country)
    assert answers(desk) == {number: True}


PERSON = addressee_of("Bo Hansen", "Havnegade 12, 2. tv", "8000")


@pytest.mark.parametrize(
    ("name", "street", "postcode", "same"),
    [
        ("Hansen,Bo Peter", "HAVNEGADE 12,2. TV", "8000 Aarhus C", True),
        ("Hansen,Bent", "Havneg. 12", "8000", True),  # the same letter in the same house
        ("Hansen", "Havnegade 012", "8000", True),  # no first name: in doubt the same
        ("Hansen,Anna", "Havnegade 12", "8000", False),
        ("Jensen,Bo", "Havnegade 12", "8000", False),
        ("Hansen,Bo", "Havnegade 14", "8000", False),
        ("Hansen,Bo", "Skovvej 12", "8000", False),
        ("Hansen,Bo", "Havnegade 12", "8200 Aarhus N", False),
    ],
)
def test_who_is_taken_for_the_same_person(name: str, street: str, postcode: str, *, same: bool) -> None:
    other = addressee_of(name, street, postcode)
    assert PERSON is not None
    assert other is not None
    assert PERSON.is_same(other) is other.is_same(PERSON) is same
    book = AddressBook()
    book.add(other, listed=True)
    assert book.says(PERSON) is (True if same else None)


@pytest.mark.parametrize(
    ("name", "street", "postcode"),
    [
        ("", "Skovvej 7", "8660"),
        ("Bo Berg", "Skovvej", "8660"),
        ("Bo Berg", "7", "8660"),
        ("Bo Berg", "Skovvej 7", ""),
        ("Bo Berg", "Skovvej 7", "Aarhus"),
    ],
)
def test_too_little_to_compare_is_nobody(name: str, street: str, postcode: str) -> None:
    assert addressee_of(name, street, postcode) is None


def test_a_british_postcode_is_taken_whole() -> None:
    person = addressee_of("Ann Berg", "1 High Road", "LS1 4AP Leeds")
    assert person is not None
    assert (person.postcode, person.numbers, person.streets) == ("ls14ap", {"1"}, {"high", "road"})


def test_of_two_answers_about_one_person_the_listing_counts() -> None:
    assert PERSON is not None
    book = AddressBook()
    assert not book
    book.add(PERSON, listed=False)
    assert book.says(PERSON) is False
    book.add(PERSON, listed=True)
    assert (bool(book), book.says(PERSON)) == (True, True)
