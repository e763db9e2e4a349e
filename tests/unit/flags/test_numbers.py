"""Numbers of persons and cards, and the dates that make a minor, in a column of their own and inside notes."""

from datetime import date

import pytest

from lead_desk.domain.flag import FlagKind, FlagState
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)
NUMBER, CHILD = FlagKind.NATIONAL_ID, FlagKind.CHILD


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def found(flagger: Flagger, header: str, cell: str) -> dict[FlagKind, FlagState]:
    record = [("First name", "Peter"), (header, cell)]
    return {finding.kind: finding.state for finding in flagger.screen(record, today=TODAY)}


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("CPR", "100914-4003"),  # since 2007 without a check digit
        ("Notes", "cpr 100914-4003"),
        ("NIR", "214057511600193"),
        ("Notes", "NIR 2 14 05 75 116 001 93"),
        ("Personnummer", "20140910-2389"),
        ("Personnummer", "20140970-2381"),  # a person who is not registered: sixty added to the day
        ("RSA ID", "1403125555081"),
        ("CHI no.", "1203145551"),
        ("Hetu", "120314A123R"),
        ("SVNR", "1000 120314"),
        ("Versicherungsnummer", "65 120314 M 008"),
        ("Kennitala", "120314-2030"),
        ("SA ID", "140312 5xxx 08 3"),
    ],
)
def test_a_number_with_a_childs_birth_date_confirms_a_child(flagger: Flagger, header: str, cell: str) -> None:
    flags = found(flagger, header, cell)
    assert NUMBER in flags
    assert flags[CHILD] is FlagState.CONFIRMED


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Card", "4539 1488 0343 6467"),
        ("Notes", "pays with 4539 1488 0343 6467"),
        ("CPR", "100974-4003"),
        ("Personnummer", "149910-2381"),  # no such month: the number proves no age
        ("Personnummer", "140910+2389"),  # a plus sign: more than a hundred years ago
        ("Personnummer", "12345"),  # what the column asks for, however it is written
    ],
)
def test_a_number_without_a_childs_birth_date_is_a_number_only(flagger: Flagger, header: str, cell: str) -> None:
    assert set(found(flagger, header, cell)) == {NUMBER}


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Notes", "order 310299-4003"),  # the 31st of February
        ("Notes", "card 4539 1488 0343 6466"),
        ("Notes", "4444 4444 4444 4444"),
        ("CPR", "n/a"),
        ("CPR", "yes"),
    ],
)
def test_what_only_looks_like_a_number_is_left_alone(flagger: Flagger, header: str, cell: str) -> None:
    assert found(flagger, header, cell) == {}


@pytest.mark.parametrize(
    ("header", "cell", "state"),
    [
        ("Born", "March 4, 2015", FlagState.CONFIRMED),
        ("Date of birth", "4 March 2015", FlagState.CONFIRMED),
        ("Date of birth", "20150304", FlagState.CONFIRMED),
        ("Date of birth", "04/03/2015", FlagState.CONFIRMED),
        ("Date of birth", "030415", FlagState.SUSPECTED),  # of 2015, or of 2003
        ("Child's date of birth", "14 May", FlagState.SUSPECTED),
        ("Date of birth", "March 4, 1985", None),
        ("Date of birth", "Smarch 4, 2015", None),
        ("Date of birth", "n/a", None),
        ("Child's date of birth", "yes", None),
    ],
)
def test_a_birth_date_in_any_form(flagger: Flagger, header: str, cell: str, state: FlagState | None) -> None:
    assert found(flagger, header, cell).get(CHILD) is state


@pytest.mark.parametrize(
    ("header", "cell", "kind"),
    [
        ("Lunch order", "severe nut allergy", FlagKind.SPECIAL),  # what somebody eats is no ware
        ("Order", "nut allergy test kits", None),
        ("Yr grp", "Y9", CHILD),
        ("Attendee age band", "8-10", CHILD),
        ("Fagf.", "Metal", FlagKind.SPECIAL),
        ("Religionszugeh.", "keine (ausgetreten)", FlagKind.SPECIAL),
        ("Access reqs", "hearing loop please", FlagKind.SPECIAL),
        ("Grado disc.", "33 %", FlagKind.SPECIAL),
        ("Clase", "2.º B primaria", CHILD),
        ("Kids", "Isla, 18 months", CHILD),
        ("Kids", "1 boy, 18 months", CHILD),
        ("Kids", "Isla, 23", None),
        ("Kids", "Isla and Bo, both grown up", None),
        ("Year group", "n/a", None),
        ("Spouse", "n/a", None),
    ],
)
def test_short_headers_and_small_children(flagger: Flagger, header: str, cell: str, kind: FlagKind | None) -> None:
    assert set(found(flagger, header, cell)) == ({kind} if kind else set())


def test_a_mistyped_number_that_begins_with_a_childs_birth_date_is_suspected(flagger: Flagger) -> None:
    assert found(flagger, "RSA ID", "1403125555082")[CHILD] is FlagState.SUSPECTED
    assert CHILD not in found(flagger, "RSA ID", "7403125555082")
    assert CHILD not in found(flagger, "Bank account", "1403125555082")
