"""Whose data it is: what the reading of sentences, columns and languages must tell apart."""

from datetime import date

import pytest

from lead_desk.domain.flag import FlagKind, FlagState
from lead_desk.flags import tongue
from lead_desk.flags.engine import Flagger
from lead_desk.flags.lexicon import language_bit

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def kinds(flagger: Flagger, **cells: str) -> set[str]:
    found = flagger.screen([(header.replace("_", " "), text) for header, text in cells.items()], today=TODAY)
    told = (f for f in found if f.state is not FlagState.POSSIBLE and f.kind is not FlagKind.NATIONAL_ID)
    return {str(finding.category or finding.kind) for finding in told}


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("Is 15, builds apps", "child"),
        ("I'm fourteen and want to learn to code", "child"),
        ("Ik ben veertien en programmeer", "child"),
        ("Only 17, so the contract goes through dad", "child"),
        ("needs a parent's signature", "child"),
        ("Mutter muss mit unterschreiben", "child"),
        ("geht in die 9. Klasse", "child"),
        ("Mateo, su hijo, hace robótica", "child"),
        ("va a recoger a Uxue (7) a inglés", "child"),
        ("plays for the U14s", "child"),
        ("ver.di-Mitglied seit 2003", "trade_union"),
        ("NEU rep for the school", "trade_union"),
        ("Chemo alle drei Wochen", "health"),
        ("darf zwölf Wochen nicht fliegen nach der OP", "health"),
        ("Shop closed, wife has dementia", "health"),
        ("Under investigation for tax evasion", "criminal"),
        ("up for affray next month", "criminal"),
        ("Charged w/ assault, hearing 9 Jan", "criminal"),
        ("DBS came back clear", "criminal"),
        ("not 17 till May", "child"),
        ("he's only sixteen", "child"),
        ("Nora, 7 y/o, wants a smaller bike", "child"),
        ("Emma på 6 har fået pony", "child"),
        ("Arlo's 3rd bday on Friday", "child"),
        ("Agnes 3 år, Hjalmar 6 år", "child"),
        ("filho Tomás, 7 anos, anda no futebol", "child"),
        ("Looks after his nephew Kit, 4, on Weds", "child"),
        ("hed før Mark, nu Maria", "sexual_orientation"),
        ("er i HK", "trade_union"),
        ("Ex-ASLEF, left the union in 2021", "trade_union"),
        ("Kreisschatzmeister der FDP", "political"),
        ("Seine Mia geht in die 3b", "child"),
        ("Papa de Lina, 6 ans", "child"),
        ("Joueuse U13 au club de Pau", "child"),
        ("Il n'a que 14 ans", "child"),
        ("malade cette semaine", "health"),
        ("Domani ha il colloquio con le maestre di Viola", "child"),
        ("Réunion parents-profs de Maxence jeudi", "child"),
        ("Va chercher Lina, la crèche de Zoé ferme tôt", "child"),
        ("Tommaso, studente IV liceo", "child"),
        ("hijos de 3 y 5 años", "child"),
        ("her two year old is off nursery", "child"),
        ("anniversaire de Léa, 6 ans", "child"),
        ("På sygedagpenge uge 6-20", "health"),
        ("lay preacher most Sundays, Methodist", "religious_philosophical"),
    ],
)
def test_what_is_somebodys(flagger: Flagger, note: str, kind: str) -> None:
    assert kinds(flagger, Notes=note) == {kind}


@pytest.mark.parametrize(
    "note",
    [
        "Azubi im 2. Lehrjahr",
        "210 Schüler, Fotos im Mai",
        "the 15 year old forklift",
        "Started fixing bikes aged 9, now runs three shops",
        "Year 3 of the contract",
        "Migraine of an invoice process",
        "The server had a stroke, he joked",
        "Vet practice, treats epileptic dogs",
        "stoma bags x300, display rack",
        "epipen pouches, walking sticks range",
        "Vaccination fridge supplier",
        "Tendering for 400 beds, bariatric hoists, psychiatric unit doors and a dialysis annexe",
        "Allergisk over for møder",
        "école catholique cliente",
        "was assaulted by a shoplifter",
        "father had diabetes, d. 1994",
        "husband and wife team",
        "A convert to our platform",
        "Allergique à nos prix",
        "paralysed by budget until Q2",
        "Er vaccineret mod konsulenter",
        "the old labrador is diabetic",
        "doop van het nieuwe schip",
        "runs hajj and Lourdes charters",
        "Insulin pens x200, thermometers",
        "This rollout is her baby, teething problems expected",
        "hot prospect since March, left a message",
        "kører konfirmander til Tyskland",
        "works with children aged 5",
        "not 16 licences yet",
        "Urlaub in Israel, zurück am 4.",
        "cumple 17 años la bodega",
        "Mme Moine rappelle lundi",
        "Il sig. Frate richiama giovedì",
        "Pede poltronas de quimioterapia para a clínica",
        "Benjamin Leroy, commercial",
        "un rayon pour les musulmans",
        "grand-mère de 4 petits-enfants",
        "Sistema doente, precisa de cirurgia",
        "Oratorio San Luigi, sala 2",
        "La obra está parada por orden judicial",
        "Prépare la semaine du handicap",
        "Étage élevé, calme",
        "cooks halal for 300 muslim site workers",
        "Peter (3 sites)",
        "formerly with Robert Hill",
    ],
)
def test_what_is_nobodys(flagger: Flagger, note: str) -> None:
    assert kinds(flagger, Notes=note) == set()


def test_a_note_is_read_in_the_language_of_its_list(flagger: Flagger) -> None:
    assert kinds(flagger, Ansprechpartner="Uwe Pohl", Notizen="Bewährung bis 2027") == {"criminal"}
    assert kinds(flagger, Contactpersoon="Koen Smit", Notitie="Dealer") == set()


@pytest.mark.parametrize(
    ("headers", "language"),
    [
        (("Vorname", "Nachname", "Notizen"), "de"),
        (("Voornaam", "Achternaam", "Opmerkingen"), "nl"),
        (("Imię i nazwisko", "Uwagi"), "pl"),
    ],
)
def test_headers_tell_the_language(flagger: Flagger, headers: tuple[str, ...], language: str) -> None:
    assert tongue.of_headers(headers, flagger.vocabulary) == language_bit(language)


@pytest.mark.parametrize("headers", [("First name", "Notes"), ("A1", "B7"), ()])
def test_english_and_unknown_headers_tell_nothing(flagger: Flagger, headers: tuple[str, ...]) -> None:
    assert tongue.of_headers(headers, flagger.vocabulary) == 0


def test_columns_of_consent_and_guardians(flagger: Flagger) -> None:
    assert kinds(flagger, Parental_consent="yes") == {"child"}
    assert kinds(flagger, Parental_consent="no") == set()
    assert kinds(flagger, Representante_legal="Ana Ruiz", Cargo="Gerente") == set()
    assert kinds(flagger, Guardian="none (adult)") == set()


@pytest.mark.parametrize(("header", "value"), [("Code", "AA"), ("Month", "Sep"), ("PARENT", "Region North")])
def test_codes_and_trees_are_nobodys(flagger: Flagger, header: str, value: str) -> None:
    assert kinds(flagger, **{header: value}) == set()


def test_grown_ups_by_their_other_columns(flagger: Flagger) -> None:
    assert kinds(flagger, Edad="41", Puesto="Alumno") == set()
    assert kinds(flagger, Alumno="Hernán Rivas", Curso="Máster", Centro="UNED") == set()
    assert kinds(flagger, Age="17 years (boiler)") == set()


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Ticket", "Junior 12-15"),
        ("Passenger 2", "Leo Hart, child 8"),
        ("Section", "Cubs (8-10)"),
        ("Född", "P12"),
        ("Personnr", "20120514-2384"),
    ],
)
def test_children_in_columns_of_clubs_and_carriers(flagger: Flagger, header: str, value: str) -> None:
    assert kinds(flagger, **{header: value}) == {"child"}


def test_a_teachers_class_is_no_pupil(flagger: Flagger) -> None:
    note = "Pide 30 tabletas para 3º de ESO"
    assert kinds(flagger, Cargo="Profesor de secundaria", Notas=note) == set()
    assert kinds(flagger, Cargo="Profesor", Notas="Su hija está en 3º de ESO") == {"child"}


def test_a_fare_for_a_group_of_ages_is_a_childs(flagger: Flagger) -> None:
    assert kinds(flagger, Prénom="Lilou", Formule="Stage poney 6-8 ans") == {"child"}
    assert kinds(flagger, Prénom="Lilou", Formule="Stage poney 26-38 ans") == set()


def test_a_leads_own_name_is_no_offence(flagger: Flagger) -> None:
    assert kinds(flagger, Nombre="Luis Camello", Notas="Camello pide factura") == set()


@pytest.mark.parametrize(
    ("record", "is_child"),
    [
        ({"Owner": "P. Lunde", "Horse": "Juno", "Age": "7"}, False),
        ({"Rider": "P. Lunde", "Horse": "Juno", "Age": "7"}, True),
        ({"Name": "K. Vogt", "Jahrgang": "2015", "Sorte": "Riesling"}, False),
        ({"Name": "K. Vogt", "Jahrgang": "2015", "Ort": "Ulm"}, True),
        ({"Kontakt": "I. Krogh", "Alder": "12", "Maskine": "minigraver"}, False),
        ({"Owner": "P. Lunde", "Dog": "Rex", "Date of birth": "03/04/2015"}, True),
    ],
)
def test_an_age_beside_an_animal_or_a_machine_is_not_a_persons(record: dict[str, str], is_child: bool) -> None:
    found = Flagger.load().screen(list(record.items()), today=date(2026, 11, 21))
    assert any(finding.kind is FlagKind.CHILD for finding in found) is is_child


@pytest.mark.parametrize(
    ("header", "cell", "is_child"),
    [
        ("Notes", "claims Lia (b. 2022) and rents to Otto (b. 1982)", True),
        ("Notes", "rents to Otto (b. 1982)", False),
        ("Notes", "Half-term with Otto, back on the 3rd", True),
        ("Notes", "Coaches his own daughter Isla, 9", True),
        ("Level", "B200, 8 yrs", True),
        ("Level", "B200, 28 yrs", False),
        ("Event", "10/u 50 free", True),
        ("Key stage", "KS2, Mrs Dunn", True),
        ("Child's school", "Hollyfield Juniors", True),
        ("Age (y/m)", "6y 4m", True),
        ("Age", "14 and ¾", True),
        ("Squad", "U11 girls", True),
    ],
)
def test_children_by_what_stands_beside_them(header: str, cell: str, is_child: bool) -> None:
    found = Flagger.load().screen([("Name", "P. Lunde"), (header, cell)], today=TODAY)
    assert any(finding.kind is FlagKind.CHILD for finding in found) is is_child


def test_a_coachs_squad_is_no_age_of_the_coach() -> None:
    row = [("Name", "P. Lunde"), ("Job title", "Head coach"), ("Squad", "U11 girls")]
    assert not Flagger.load().screen(row, today=TODAY)


@pytest.mark.parametrize("beside", ["Tag", "Race", "Car", "Model", "Chat"])
def test_an_age_beside_what_people_do_is_theirs(beside: str) -> None:
    found = Flagger.load().screen([("Name", "P. Lunde"), ("Age", "15"), (beside, "x")], today=TODAY)
    assert any(finding.kind is FlagKind.CHILD for finding in found)
