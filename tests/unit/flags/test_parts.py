"""The parts below the detectors: folding, answers, dates, classes, entries of a lexicon, columns."""

from datetime import date

import pytest

from lead_desk.flags import answers, dates, families, lexicon, school
from lead_desk.flags.columns import Headers, Role, arranged
from lead_desk.flags.engine import Flagger
from lead_desk.flags.fold import compose, fold, spellings, words

TODAY = date(2026, 11, 21)


def test_folding_keeps_places() -> None:
    for text in ("Sygemeldt på Ærø", "Fußball", "ÉLÈVE", "İstanbul", "Łódź", "naïve cœur"):
        assert len(fold(compose(text))) == len(compose(text))
    assert words("L’élève de 3.º B") == ["l", "eleve", "de", "3", "o", "b"] or words("L’élève")[-1] == "eleve"


@pytest.mark.parametrize(
    ("term", "language", "expected"),
    [("für", "de", {"fur", "fuer"}), ("Straße", "de", {"straße", "strasse"}), ("sår", "da", {"sar", "saar"})],
)
def test_terms_are_known_as_people_type_them(term: str, language: str, expected: set[str]) -> None:
    assert set(spellings(term, language)) == expected


@pytest.mark.parametrize("cell", ["", " ", "-", "N/A", "k.A.", "non renseigné", "n.v.t.", "?", "prefer not to say"])
def test_placeholders(cell: str) -> None:
    assert answers.is_placeholder(cell)


@pytest.mark.parametrize("cell", ["No", "nein", "Ingen", "aucun", "0", "geen", "Nej."])
def test_noes_are_answers(cell: str) -> None:
    assert answers.is_no(cell)
    assert not answers.is_placeholder(cell)
    assert not answers.is_yes(cell)


@pytest.mark.parametrize(
    ("cell", "minor"),
    [
        ("2008-11-22", True),
        ("21/11/2008", False),
        ("14.06.2011", True),
        ("3 May 2019", True),
        ("le 3 mars 2012", True),
        ("20120303", True),
        ("100914", True),
        ("2011", True),
        ("1979", False),
        ("12-04-1966", False),
        ("2011-06-14 00:00:00", True),
        ("17-Aug-2012", True),
        ("Aug-17-2012", True),
        ("17 Aug 12", True),
        ("08/2012", True),
        ("2012-08", True),
        ("maj 2014", True),
        ("årgang 2012", True),
        ("41000", True),
        ("25000", False),
    ],
)
def test_birth(cell: str, minor: bool) -> None:
    youth = dates.birth(cell, TODAY, 18)
    assert youth is not None
    assert youth.minor is minor


@pytest.mark.parametrize(
    "cell", ["01/01/1900", "1970-01-01", "13/2012", "2012-14", "Foo 2012 12", "2031-05-05", "soon", "31.02.2012"]
)
def test_no_birth(cell: str) -> None:
    assert dates.birth(cell, TODAY, 18) is None


def test_the_two_readings_of_a_date_leave_doubt() -> None:
    youth = dates.birth("02/12/2008", TODAY, 18)
    assert youth is not None
    assert (youth.minor, youth.doubtful) == (False, True)


def test_a_leap_day_birthday_comes_of_age_in_march() -> None:
    assert dates.age_on(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert dates.age_on(date(2008, 2, 29), date(2026, 3, 1)) == 18


@pytest.mark.parametrize(
    ("cell", "limit", "minor"),
    [
        ("16", 18, True),
        ("16", 16, False),
        ("13–15", 18, True),
        ("16-18", 18, False),
        ("under 16", 18, True),
        ("45+", 18, None),
        ("16 år", 18, True),
        ("adult", 18, None),
        ("150", 18, None),
        ("7 y/o", 18, True),
        ("ag. 7", 18, True),
        ("7jährig", 18, True),
        ("17 yrs 10 mths", 18, True),
        ("18 months", 18, True),
        ("19 y", 18, False),
    ],
)
def test_age(cell: str, limit: int, minor: bool | None) -> None:
    youth = dates.age(cell, limit)
    assert (youth.minor if youth else None) is minor


@pytest.mark.parametrize("cell", ["7.b", "Year 9", "CM2", "3.º de ESO", "åk 6", "groep 5", "brugklas", "Klasse 8a"])
def test_school_classes(cell: str) -> None:
    assert school.is_class(cell)


@pytest.mark.parametrize("cell", ["Business", "A-Kunde", "Affaires", "C1", "Premium", "2. Klasse BahnCard"])
def test_other_classes(cell: str) -> None:
    assert not school.is_class(cell)
    assert not school.is_told_class(cell)


@pytest.mark.parametrize(
    "cell",
    [
        "U13",
        "JO11-2",
        "C-Jugend",
        "Alevín",
        "minimes",
        "Poussin (2014)",
        "E2-Jugend",
        "U12 girls",
        "Pojkar -14",
        "mB-Jugend",
    ],
)
def test_sports_classes(cell: str) -> None:
    assert school.is_sports_class(cell)


def test_entries_of_a_lexicon() -> None:
    (parts,) = lexicon.compile_entry("*krebs", "en")
    assert parts[0].matches("brustkrebs")
    assert not parts[0].matches("krebshilfe")
    (parts,) = lexicon.compile_entry("diabetiker*", "en")
    assert parts[0].matches("diabetikerinnen"[:14])
    assert not parts[0].matches("diabetikerverband")
    assert len(lexicon.compile_entry("tory/labour voter", "en")) == 2
    assert lexicon.compile_entry("..", "en") == ()


def test_every_language_has_its_grammar_and_categories() -> None:
    loaded = lexicon.load()
    for bit in range(len(lexicon.LANGUAGES)):
        spoken = 1 << bit
        terms = [term for term in loaded.terms if term.languages == spoken]
        assert {term.category for term in terms} >= {None, *(t.category for t in loaded.terms if t.category)}
        for tag in ("neg", "dead", "sell", "child", "group"):
            assert any(own == spoken for own, _ in loaded.grammar[tag])


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Nachname", Role.IGNORED),
        ("dateOfBirth", Role.BIRTH_DATE),
        ("Fecha de nacimiento", Role.BIRTH_DATE),
        ("Age of the roof", Role.FREE),
        ("Job title (current)", Role.JOB),
        ("Kids attending", Role.CHILD),
        ("Number of children", Role.FREE),
        ("Contact preference", Role.FREE),
        ("Account history", Role.FREE),
        ("Anything", Role.FREE),
    ],
)
def test_roles(header: str, role: Role) -> None:
    assert Headers(arranged(lexicon.load())).columns([header])[0].role is role


def test_the_mapping_settles_what_a_header_leaves_open() -> None:
    column = Headers(arranged(lexicon.load())).columns(["Feld 7"], {"Feld 7": "company"})[0]
    assert column.role is Role.COMPANY


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Genitore 1", Role.GUARDIAN),
        ("Zgoda rodziców", Role.GUARDIAN),
        ("Elternkontakt", Role.GUARDIAN),
        ("Nom et tél. de la mère", Role.GUARDIAN),
        ("Imię i nazwisko dziecka", Role.CHILD),
        ("Barnets navn og alder", Role.CHILD),
        ("Data nascita alunno", Role.CHILD_BIRTH),
        ("Leeftijd kinderen", Role.CHILD_AGE),
        ("Elevklasse", Role.SCHOOL_CLASS),
        ("Rocznik", Role.BIRTH_DATE),
        ("Altersklasse", Role.AGE),
        ("Årskull", Role.TEAM),
        ("Elternzeit", Role.FREE),
        ("Kinderzahl", Role.FREE),
    ],
)
def test_headers_on_families_are_read_by_their_parts(header: str, role: Role) -> None:
    assert Headers(arranged(lexicon.load())).columns([header])[0].role is role


@pytest.mark.parametrize(
    ("header", "asks"), [("Forældresamtykke", True), ("Parent signature", True), ("Mother", False)]
)
def test_consent_of_parents(header: str, asks: bool) -> None:
    assert families.asks_consent(words(header)) is asks


@pytest.mark.parametrize("cell", ["High", "very strong", "niedrig", "80 %", "8/10"])
def test_how_sure_a_seller_is_answers_no_question_about_offences_or_beliefs(cell: str) -> None:
    flagger = Flagger.load()
    assert not flagger.screen([("Conviction", cell)], today=TODAY)
    assert not flagger.screen([("Belief", cell)], today=TODAY)


def test_what_was_done_or_believed_still_answers() -> None:
    flagger = Flagger.load()
    assert flagger.screen([("Conviction", "Theft, 2019")], today=TODAY)
    assert flagger.screen([("Belief", "Hindu")], today=TODAY)
