"""Numbers with their country's code but without the plus: settled by the column, never number by number."""

from collections.abc import Sequence
from datetime import date

import pytest

from lead_desk.domain.lead import PreparedLead
from lead_desk.domain.rows import RawRow
from lead_desk.intake.columns import propose
from lead_desk.intake.dialling import columns_with_codes
from lead_desk.intake.mapping import ColumnMapping, Settings
from lead_desk.intake.pipeline import prepare

DANISH = ["4533124410", "4586123456", "4598112233"]
FRENCH = ["33611223344", "33755667788", "33633445566"]


def settled(headers: list[str], rows: list[list[str]], country: str = "") -> bool:
    return bool(columns_with_codes(ColumnMapping.proposed(propose(headers, rows)), rows, country))


def under(header: str, numbers: Sequence[str], domain: str = "firma.example") -> list[list[str]]:
    return [[f"p{at}@{domain}", number] for at, number in enumerate(numbers)]


@pytest.mark.parametrize(
    ("numbers", "domain", "country", "yes"),
    [
        (FRENCH, "firma.example", "", True),
        (["4915112345678", "436601234567", "41791234567"], "firma.example", "", True),
        (DANISH, "firma.dk", "", True),
        (DANISH[:1], "firma.dk", "", True),
        (DANISH, "firma.example", "DK", False),  # read by the list's country already
        (FRENCH, "firma.example", "DK", False),  # the user says that they are Danish
        (FRENCH[:2], "firma.example", "", False),  # too few to speak for themselves
        (["4752123456", "4752234567", "4753345678"], "firma.example", "", False),  # Connecticut, or Norway
        (["4752123456", "4752234567", "4753345678"], "firma.no", "", True),
        (["3331234567", "3332345678", "3333456789"], "azienda.it", "", False),  # Italian mobiles, not French numbers
        (["33124410", "86123456", "98112233"], "firma.dk", "", False),
        ([*FRENCH, "12345678901", "9999999999"], "firma.fr", "", False),
        (["+33611223344", "0033611223344", "06 11 22 33 44"], "firma.fr", "", False),
    ],
)
def test_a_column_tells_by_itself_or_by_its_list(numbers: list[str], domain: str, country: str, yes: bool) -> None:
    assert settled(["Email", "SMS"], under("SMS", numbers, domain), country) is yes


def test_a_country_column_tells_too() -> None:
    rows = [["a@firma.example", "Danmark", "4533124410"], ["b@firma.example", "Denmark", "45 86 12 34 56"]]
    assert settled(["Email", "Country", "Phone"], rows)
    assert not settled(["Email", "Country", "Phone"], [[row[0], "Spain", row[2]] for row in rows])


def test_a_list_without_numbers_asks_nothing() -> None:
    assert columns_with_codes(ColumnMapping.proposed(propose(["Email"], [])), [], "") == frozenset()
    assert not settled(["Email", "SMS"], [["a@firma.example"]])


def test_such_numbers_are_stored_whole_and_others_as_ever() -> None:
    rows = under("SMS", [*FRENCH, "+4533124410", "123", "33 6 44 55 66 77.0", "keine"], "firma.fr")
    mapping = ColumnMapping.proposed(propose(["Email", "SMS"], rows))
    raw = [RawRow(number, tuple(row)) for number, row in enumerate(rows, 2)]
    settings = Settings("List", with_codes=columns_with_codes(mapping, rows))
    leads = [lead for block in prepare([raw], mapping, settings, None, date(2026, 3, 1)) for lead in block]
    found = [lead.values.get("mobile", "") for lead in leads if isinstance(lead, PreparedLead)]
    assert found == [*(f"+{number}" for number in FRENCH), "+4533124410", "", "+33644556677", ""]
    first = leads[0]
    assert isinstance(first, PreparedLead)
    assert (first.values["country"], first.country_guessed) == ("FR", True)
