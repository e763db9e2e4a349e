"""The flagger as its callers see it."""

from datetime import date

import pytest

from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def kinds(findings: tuple[Finding, ...]) -> set[tuple[FlagKind, Category | None]]:
    return {(finding.kind, finding.category) for finding in findings}


SPECIAL, CHILD, CRIMINAL = FlagKind.SPECIAL, FlagKind.CHILD, FlagKind.CRIMINAL


@pytest.mark.parametrize(
    ("header", "cell", "expected"),
    [
        ("Notes", "Wife had a stroke in August", (SPECIAL, Category.HEALTH)),
        ("Noter", "Ansat i fleksjob, 15 timer om ugen", (SPECIAL, Category.HEALTH)),
        ("Notizen", "GdB 50, bitte Parkplatz vor der Tür", (SPECIAL, Category.HEALTH)),
        ("Notes", "Sous antidépresseurs, rappeler l'après-midi", (SPECIAL, Category.HEALTH)),
        ("Notas", "De baja por ansiedad", (SPECIAL, Category.HEALTH)),
        ("Notities", "Zit in de WIA sinds mei", (SPECIAL, Category.HEALTH)),
        ("Anteckningar", "Sjukskriven till februari", (SPECIAL, Category.HEALTH)),
        ("Dietary", "Kosher", (SPECIAL, Category.RELIGIOUS)),
        ("Konfession", "keine", (SPECIAL, Category.RELIGIOUS)),
        ("Union member", "Yes – Unite", (SPECIAL, Category.TRADE_UNION)),
        ("Job title", "Shop steward", (SPECIAL, Category.TRADE_UNION)),
        ("Job title", "Councillor (Labour), Ward 6", (SPECIAL, Category.POLITICAL)),
        ("Notes", "Carries the BRCA2 mutation", (SPECIAL, Category.GENETIC)),
        ("Badge", "Right thumbprint template enrolled", (SPECIAL, Category.BIOMETRIC)),
        ("Notes", "Having an affair with the finance director", (SPECIAL, Category.SEX_LIFE)),
        ("DBS", "Clear, issued 03/2025", (CRIMINAL, None)),
        ("Notizen", "Vorbestraft wegen Betrugs", (CRIMINAL, None)),
        ("Comment", "Turns 18 in February", (CHILD, None)),
        ("Notes", "born 2011, runs a shop", (CHILD, None)),
    ],
)
def test_finds(flagger: Flagger, header: str, cell: str, expected: tuple[FlagKind, Category | None]) -> None:
    assert expected in kinds(flagger.screen([(header, cell)], today=TODAY))


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Notes", "Allergic to cold calls"),
        ("Notes", "Lost his father to cancer"),
        ("Notes", "Many of the drivers are Muslim"),
        ("Notes", "Supplies wheelchairs to hospitals"),
        ("Job title", "Oncology nurse"),
        ("Job title", "Verger"),
        ("Company", "Cancer Research UK"),
        ("Union", "EU"),
        ("Race", "Berlin Marathon"),
        ("Party", "6 adults"),
        ("Disability", "No"),
        ("Dietary", "Vegetarian"),
        ("DBS", "required"),
        ("Notes", "Has two kids, nothing before 9:30"),
        ("Notes", "Her grown-up daughter runs the Hull branch"),
        ("Job title", "Under-9s football coach"),
        ("Notes", "Coding since he was 12, now 34"),
        ("Notes", "Turned 18 cartons away"),
        ("Edad de la flota", "6 años"),
    ],
)
def test_leaves(flagger: Flagger, header: str, cell: str) -> None:
    assert flagger.screen([(header, cell)], today=TODAY) == ()


def test_a_partner_needs_the_leads_gender(flagger: Flagger) -> None:
    same = flagger.screen([("Nom", "Julien Faure"), ("Notes", "Viendra avec son mari")], today=TODAY)
    other = flagger.screen([("Nom", "Sylvie Faure"), ("Notes", "Viendra avec son mari")], today=TODAY)
    assert kinds(same) == {(SPECIAL, Category.SEXUAL_ORIENTATION)}
    assert other == ()


def test_arithmetic_confirms_and_a_child_below_13_can_only_be_erased(flagger: Flagger) -> None:
    (finding,) = flagger.screen([("Date of birth", "2016-01-01")], today=TODAY)
    assert (finding.state, finding.certainty, finding.under_13) == (FlagState.CONFIRMED, Certainty.CERTAIN, True)


def test_the_limit_is_the_sources(flagger: Flagger) -> None:
    record = [("Age", "16")]
    assert flagger.screen(record, today=TODAY)
    assert flagger.screen(record, today=TODAY, child_limit=16) == ()


def test_a_number_with_a_birth_date_betrays_a_minor(flagger: Flagger) -> None:
    found = flagger.screen([("CPR-nr", "120412-4471")], today=TODAY)
    assert {finding.kind for finding in found} == {FlagKind.NATIONAL_ID, CHILD}


def test_findings_never_show_words_in_their_repr(flagger: Flagger) -> None:
    (finding,) = flagger.screen([("Notes", "Uses a wheelchair")], today=TODAY)
    assert "wheelchair" in finding.words.casefold()
    assert finding.words not in repr(finding)
    assert finding.term.startswith("health/")


def test_plans_screen_rows_as_records_are_screened(flagger: Flagger) -> None:
    headers = ["Name", "Notes", "Age"]
    rows = [["Ida Holm", "Sygemeldt med stress", "41"], ["Bo Lund", "", "15"], ["Eva Ek", "Ring torsdag", ""]]
    plan = flagger.plan(headers, today=TODAY)
    one_by_one = [flagger.screen(list(zip(headers, row, strict=True)), today=TODAY) for row in rows]
    assert list(plan.screen_many(rows)) == one_by_one
    assert [len(found) for found in one_by_one] == [1, 1, 0]


def test_a_header_makes_a_column_verdict_not_a_flag(flagger: Flagger) -> None:
    verdicts = flagger.column_verdicts(["Religion", "Union", "Name", "CPR-nr", "Age", "Spouse"])
    assert [(v.header, v.kind, v.certainty) for v in verdicts] == [
        ("Religion", SPECIAL, Certainty.CERTAIN),
        ("Union", SPECIAL, Certainty.POSSIBLE),
        ("CPR-nr", FlagKind.NATIONAL_ID, Certainty.CERTAIN),
        ("Age", CHILD, Certainty.POSSIBLE),
        ("Spouse", SPECIAL, Certainty.POSSIBLE),
    ]


def test_the_version_names_the_rule_pack(flagger: Flagger) -> None:
    number, _, digests = flagger.version.partition("+")
    assert number.isdigit()
    assert [len(digest) for digest in digests.split(".")] == [12, 6]


@pytest.mark.parametrize("cell", ["her son ፩", "aged 12 ፩ son", "Emma ፩፩፩፩ 5", "turns ፩ in May 5"])
def test_digits_that_are_no_decimals_do_no_harm(flagger: Flagger, cell: str) -> None:
    assert isinstance(flagger.screen([("Notes", cell), ("Children", cell)], today=TODAY), tuple)


def test_only_people_have_guardians(flagger: Flagger) -> None:
    lamps = flagger.screen([("Name", "Desk lamps"), ("Parent", "Lighting")], today=TODAY)
    firm = flagger.screen([("Name", "Peter Marsh"), ("Parent", "Calder Holding Ltd")], today=TODAY)
    pupil = flagger.screen([("Name", "Ella Marsh"), ("Parent", "Tom Marsh")], today=TODAY)
    assert (kinds(lamps), kinds(firm), kinds(pupil)) == (set(), set(), {(CHILD, None)})


@pytest.mark.parametrize("note", ["Her twins are six", "Hat einen dreijährigen Sohn", "Har en femårig søn"])
def test_reads_ages_in_words_beside_a_child(flagger: Flagger, note: str) -> None:
    assert (CHILD, None) in kinds(flagger.screen([("Notes", note)], today=TODAY))


@pytest.mark.parametrize(("note", "belongs"), [("She's in the NEU", True), ("Lawyer in the NEU building", False)])
def test_being_in_a_union_is_membership(flagger: Flagger, note: str, belongs: bool) -> None:
    found = kinds(flagger.screen([("Name", "Alice Marsh"), ("Notes", note)], today=TODAY))
    assert ((SPECIAL, Category.TRADE_UNION) in found) is belongs
