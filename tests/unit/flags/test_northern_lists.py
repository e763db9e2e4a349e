"""What German and Nordic notes and lists tell of children and others, and what only looks alike."""

from datetime import date

import pytest

from lead_desk.domain.flag import FlagKind
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)
NOTES = {"de": "Notizen", "da": "Noter", "sv": "Anteckningar", "no": "Notater"}


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def _kinds(flagger: Flagger, header: str, text: str) -> set[FlagKind]:
    return {finding.kind for finding in flagger.screen([("Name", "K. Lunde"), (header, text)], today=TODAY)}


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("de", "Kind hat Neurodermitis"),
        ("de", "Tochter 13, Sohn 10"),
        ("de", "Lehrling im 1. Lehrjahr, 16 Jahre"),
        ("da", "youtuber på 15"),
        ("da", "rytter 11 år"),
        ("da", "f. 14.05.2011"),
        ("da", "Går i 9.b og leder efter fritidsjob"),
        ("da", "erhvervspraktikant uge 43"),
        ("da", "Anton skal til tandregulering"),
        ("da", "Konfirmation for Oliver 9. maj"),
        ("de", "Einschulung von Mia"),
        ("de", "Karla, 7, ist krank"),
        ("de", "Oma von Leni, 4"),
        ("no", "Yngstejenta fyller ti i juni"),
        ("sv", "Feriejobbar hos oss, 16 år i maj"),
        ("no", "femåringen til Kari"),
    ],
)
def test_notes_of_a_child(flagger: Flagger, language: str, note: str) -> None:
    assert FlagKind.CHILD in _kinds(flagger, NOTES[language], note)


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("de", "Azubi im 2. Lehrjahr, bestellt Büromaterial"),
        ("de", "Mitglied 15 Jahre"),
        ("de", "Jahrgang 2015 Riesling"),
        ("da", "leder efter elev til kontoret"),
        ("da", "venter barn"),
        ("da", "telt til konfirmation for 60"),
        ("sv", "kund 16 år i maj"),
        ("no", "37 timers arbeidsuke"),
    ],
)
def test_notes_of_no_child(flagger: Flagger, language: str, note: str) -> None:
    assert FlagKind.CHILD not in _kinds(flagger, NOTES[language], note)


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Mannschaft", "männliche B-Jugend"),
        ("Mannschaft", "wJD"),
        ("Team", "U10w"),
        ("Gruppe", "Wölflinge"),
        ("Kurs", "Kinderschwimmen"),
        ("Hold", "Puslingehold"),
        ("Lag", "Flickor 09"),
        ("Lag", "F10/11"),
        ("Grupp", "Simskola 2"),
        ("Skole", "Nordskolen 3B"),
        ("Kita", "Sonnenschein"),
        ("Barnehage", "Solstrålen"),
        ("Alter/Klasse", "11 J. / 6c"),
        ("Jahrgang", "2013/14"),
        ("Børn", "Alma (2018), Oskar (2020)"),
    ],
)
def test_columns_of_children(flagger: Flagger, header: str, value: str) -> None:
    assert FlagKind.CHILD in _kinds(flagger, header, value)


@pytest.mark.parametrize(
    ("header", "value"),
    [("Gruppe", "Großkunden"), ("Kurs", "Excel 2"), ("Skole", "Nordskolen"), ("Lag", "Flickor 22"), ("Born", "1984")],
)
def test_columns_of_no_children(flagger: Flagger, header: str, value: str) -> None:
    assert FlagKind.CHILD not in _kinds(flagger, header, value)


def test_a_month_of_fasting_is_no_first_name(flagger: Flagger) -> None:
    assert FlagKind.SPECIAL in _kinds(flagger, "Notizen", "während des Ramadan Termine bitte morgens")


def test_who_manages_may_be_convicted(flagger: Flagger) -> None:
    assert FlagKind.CRIMINAL in _kinds(flagger, "Notizen", "Geschäftsführer wegen Untreue verurteilt")


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Diagnose", "keine"),
        ("Skade", "bule i dør"),
        ("Behandling", "hurtig"),
        ("Anpassning", "egen logga"),
        ("Dom", "nej"),
        ("Mutter", "Nordlicht Holding AG"),
        ("Hämtas av", "bud"),
    ],
)
def test_headers_with_an_everyday_meaning(flagger: Flagger, header: str, value: str) -> None:
    cells = [("Name", "K. Lunde"), ("Firma", "Nordlicht Messebau"), (header, value)]
    assert not flagger.screen(cells, today=TODAY)


@pytest.mark.parametrize(
    ("header", "value", "kind"),
    [
        ("Krank seit", "03.11.2026", FlagKind.SPECIAL),
        ("Sykmeldt fra", "03.11.2026", FlagKind.SPECIAL),
        ("Sjukskrivningsgrad", "50 %", FlagKind.SPECIAL),
        ("Skader", "korsbånd", FlagKind.SPECIAL),
        ("Führerscheinentzug", "2024", FlagKind.CRIMINAL),
        ("Kørekort", "inddraget", FlagKind.CRIMINAL),
        ("Klasse og skole", "4.b / Nordskolen", FlagKind.CHILD),
        ("Klassenlehrer", "Herr Roth", FlagKind.CHILD),
        ("Barnets alder (mdr)", "19", FlagKind.CHILD),
    ],
)
def test_headers_that_ask(flagger: Flagger, header: str, value: str, kind: FlagKind) -> None:
    assert kind in _kinds(flagger, header, value)
