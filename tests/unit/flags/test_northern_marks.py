"""Small marks in German, Dutch and Nordic lists by which a child or a state is told from trade, things and forms."""

from datetime import date

import pytest

from lead_desk.domain.flag import FlagKind
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def _kinds(flagger: Flagger, header: str, text: str) -> set[FlagKind]:
    return {finding.kind for finding in flagger.screen([("Name", "K. Lunde"), (header, text)], today=TODAY)}


@pytest.mark.parametrize(
    ("header", "answer"),
    [
        ("Klassetrin", "7. årg."),
        ("Klas", "5de leerjaar A"),
        ("Klasse", "2.y"),
        ("Årskurs", "TE2"),
        ("Mannschaft", "D-Jugend männl."),
        ("Stue", "Rødhætten, 2.a"),
        ("Rijksregisternr", "14.06.30-xxx.xx"),
        ("Fødselsnr", "120412 3xxxx"),
        ("Noter", "lille Solvej har nøddeallergi"),
        ("Anteckningar", "Majas dop på lördag"),
        ("Anlass", "Konfirmation Greta"),
        ("Geb.", "'12"),
        ("Jahrgang", "1AHIT (15)"),
        ("Stufe", "KiGa 1"),
        ("Wertung", "U14m"),
        ("Gren", "äventyrarscout"),
        ("Notizen", "15, handelt mit Sneakern und Skater-Zeug, fragt nach Sneaker Preisen"),
        ("Noter", "barnebarnet Freja har fået tand nr. 2"),
        ("Notizen", "Enkelin wird im Mai gefirmt"),
        ("Noter", "Anna bliver syv på lørdag, 12 børn kommer"),
        ("Merknad", "leverer tvillingene Ida og Per i barnehagen 07.45"),
    ],
)
def test_a_child_is_seen(flagger: Flagger, header: str, answer: str) -> None:
    assert FlagKind.CHILD in _kinds(flagger, header, answer)


@pytest.mark.parametrize(
    ("header", "answer"),
    [
        ("Beruf", "Azubi Optik, 3. LJ"),
        ("Anlass", "12. Geburtstag der Filiale"),
        ("Notizen", "Enkel Peer ist seit 1.9. Geschäftsführer"),
        ("Titel", "Ungarbejder 18+"),
        ("Erziehungsberechtigte", "entfällt."),
        ("Pferd", "Trakehner, Jg. 2014"),
        ("Bemerkung", "Klasse 7–9, alle Bundesländer"),
        ("Bemerkung", "Handschuhe rot, Klasse 3, 150 Stk."),
        ("Møte", "3/11 kl 9, Teams"),
        ("Notizen", "Lieferung links neben Tor 6"),
        ("Noter", "vi bliver seks på torsdag"),
    ],
)
def test_no_child_is_seen(flagger: Flagger, header: str, answer: str) -> None:
    assert FlagKind.CHILD not in _kinds(flagger, header, answer)


@pytest.mark.parametrize(
    ("header", "answer"),
    [
        ("Notizen", "Skonto 2 %, Anlieferung über Halle 4. bekommt Erwerbsminderungsrente"),
        ("Notizen", "war auf der Messe und erzählt vom Swingerclub"),
        ("Noter", "gift med en mand"),
        ("Noter", "mistede en finger i maskinen"),
    ],
)
def test_a_state_is_seen(flagger: Flagger, header: str, answer: str) -> None:
    assert FlagKind.SPECIAL in _kinds(flagger, header, answer)


@pytest.mark.parametrize(
    ("header", "answer"),
    [
        ("Ordre", "200 pk. metformin til apoteket"),
        ("Noter", "ring til Munk"),
        ("Mail", "k.lunde@islam-center.example"),
        ("Anmerkung", "k.lunde@pfarrei-moschee.example"),
        ("Vakbond", "cao Bouw"),
        ("Vaccination", "hund Bella, hvert år"),
        ("Noter", "gift med en mand der ejer en vognmandsforretning"),
    ],
)
def test_no_state_is_seen(flagger: Flagger, header: str, answer: str) -> None:
    assert FlagKind.SPECIAL not in _kinds(flagger, header, answer)


@pytest.mark.parametrize("answer", ["kræves senest mandag", "einzureichen bis Ende Mai", "nog aan te vragen"])
def test_a_check_that_is_only_asked_for_has_no_result(flagger: Flagger, answer: str) -> None:
    assert FlagKind.CRIMINAL not in _kinds(flagger, "Straffeattest", answer)
