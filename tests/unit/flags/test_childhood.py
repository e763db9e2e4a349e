"""What tells a child in columns for tickets, courses, shirts and who fetches whom, and beside it what tells none."""

from datetime import date

import pytest

from lead_desk.domain.flag import FlagKind
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def tells_child(flagger: Flagger, *fields: tuple[str, str]) -> bool:
    found = flagger.screen([("Name", "Kim Tate"), *fields], today=TODAY)
    return any(finding.kind is FlagKind.CHILD for finding in found)


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Hentes af", "Mormor og morfar"),
        ("Abholung durch", "Oma"),
        ("Photo consent", "yes (mum)"),
        ("Ticketart", "Schülerticket 2026/27"),
        ("Formule", "Adhésion enfant"),
        ("Quota", "Ragazzi under 16"),
        ("Abbonamento", "Under 14 studenti"),
        ("Atelier", "Éveil musical 4-5 ans"),
        ("Taille de maillot", "10 ans"),
        ("Form", "9K"),
        ("Skolår", "8C"),
        ("CPR", "050910-1118"),  # nobody is 116 years old
        ("Family", "Ruby 2015, Jack 2018"),
        ("Notes", "Needs a booster seat for her four-year-old in the hire car"),
        ("Notes", "Half-term: has the boys, 6 and 9"),
        ("Comment", "Is head girl at Roedean, mother signs"),
        ("Notes", "piano lessons for Emily, 8"),
        ("Notes", "her baby is 14 months"),
        ("Bemerkung", "Lateinarbeit mit Jonas üben"),
        ("Remarques", "la nounou de Jules, puis rdv à 16 h"),
        ("Note", "verifica di storia con Marco giovedì"),
        ("Uwagi", "Wywiadówka z Antkiem w czwartek"),
        ("Anteckning", "Läxförhör med Elsa kl 15"),
    ],
)
def test_a_child_is_told(flagger: Flagger, header: str, cell: str) -> None:
    assert tells_child(flagger, (header, cell))


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Notes", "lost a baby at 20 weeks last year"),
        ("Notes", "baby due in 6 weeks"),
        ("Hentes af", "Fragtmand"),
        ("Pick-up by", "whoever of the staff happens to be in the office then"),
        ("Récupéré par", "transporteur"),
        ("Tarif", "Mini"),
        ("Ticket type", "Adult"),
        ("Ticket type", "Family with child"),
        ("Atelier", "Œnologie 4-5 mai"),
        ("Taille de maillot", "L"),
        ("Taille de maillot", "20 ans"),
        ("Kurs", "Rückenfit für Erwachsene"),
        ("Form", "web form"),
        ("Comment", "Was head girl at Roedean, still goes to reunions"),
        ("Notes", "Muletas 20 uds. en planta baja"),
        ("Notes", "Il piccolo formato ha cinque anni di garanzia"),
        ("Bemerkung", "Kleine Firma, 7 Mitarbeiter"),
        ("Bemerkung", "kleine Werkstatt mit 5 Leuten"),
        ("Bemerkung", "Legegruppe-App, Oskar testet"),
        ("Remarques", "Kermesse du comité, commande de Paul"),
        ("Note", "Invalsi per le scuole, demo con Marco"),
        ("Notas", "Cliente de matronatación, contacto Paula"),
        ("Bemerkung", "Klassenfoto: Emma bestellt 20 Stück"),
    ],
)
def test_no_child_is_told(flagger: Flagger, header: str, cell: str) -> None:
    assert not tells_child(flagger, (header, cell))


def test_a_grown_ups_job_speaks_against_a_childs_course(flagger: Flagger) -> None:
    assert not tells_child(flagger, ("Job title", "Purchasing manager"), ("Atelier", "Éveil musical 4-5 ans"))
