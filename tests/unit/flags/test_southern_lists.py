"""Romance and Polish notes and lists: look-alikes that run on, hypotheses, open answers, numbers of minors."""

from datetime import date

import pytest

from lead_desk.domain.flag import FlagKind, FlagState
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def kinds(flagger: Flagger, *fields: tuple[str, str]) -> set[FlagKind]:
    found = flagger.screen([("Nombre", "Amparo Vidal"), *fields], today=TODAY)
    return {
        finding.kind
        for finding in found
        if finding.state is not FlagState.POSSIBLE
        and finding.kind is not FlagKind.NATIONAL_ID
        and finding.rule != "learnt.words"
    }


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Numéro national", "15.03.08-123.02"),
        ("CURP", "LOMA150308MDFPRNA1"),
        ("Codice fiscale", "RSSMRA15C48H501Z"),
        ("Grado", "noveno"),
        ("Año/división", '4.° "A" turno tarde'),
        ("Klasa", "2 LO (biol-chem)"),
        ("Catégorie", "M13"),
        ("Notes", "récupère Jayden, 10 ans, le vendredi"),
        ("Notas", "mamá de Leo (violín, 6 años), pide cita"),
        ("Notas", "competidor sub 17 de remo"),
        ("Notas", "su hija va en tercero de kinder"),
        ("Cole", "Los Robles, clase 4"),
        ("Âge", "9 ans et demi"),
        ("Edad", "ocho y medio"),
        ("Notas", "acude con su papá, 12 añitos"),
        ("Klasa szkolna", "6 SP, Szkoła Polna"),
        ("Notas", "cumple la mayoría de edad en 2028"),
        ("Élève", "oui, 6e A"),
        ("Asistencia", "CHD, 9 años"),
        ("Notas", "entrena con su hijo de 14 para la carrera"),
        ("Notes", "accompagne sa fille Émilie, 8 ans, au patinage"),
    ],
)
def test_a_minor_is_told_by_a_number_a_class_or_an_age_aside(flagger: Flagger, header: str, cell: str) -> None:
    assert kinds(flagger, (header, cell)) == {FlagKind.CHILD}


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Numéro national", "71.03.08-123.45"),
        ("CURP", "LOMA750308MDFPRN01"),
        ("Klasse", "Klasse 2 (Bestandskunde)"),
        ("Notas", "fiestas infantiles, 6 a 10 años"),
        ("Notas", "contrato con Bruno, 5 años, renovado"),
        ("Notes", "vient de fêter ses 18 ans"),
        ("Notas", "lleva a los niños al cole cada día"),
        ("Notes", "site né en 2016, refonte en 2020"),
    ],
)
def test_a_grown_up_a_range_and_a_contract_are_no_child(flagger: Flagger, header: str, cell: str) -> None:
    assert FlagKind.CHILD not in kinds(flagger, (header, cell))


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Remarques", "fait grève des mails depuis mars"),
        ("Remarques", "si un jour il se blesse, Manon reprend"),
        ("Notas", "embarazada? no, solo cansada"),
        ("Remarque", "intolérant aux sulfites dans ses vins, pas lui"),
        ("Syndicat", "Syndicat de copropriété Les Glycines"),
        ("Visite médicale", "à planifier"),
        ("Visita medica", "scade 05/27"),
        ("Casier judiciaire", "à demander"),
        ("Handicap", "+2"),
        ("Note", "gattini di 3 mesi, vaccinati"),
        ("Notas", "le llaman El Cura por lo serio"),
    ],
)
def test_what_is_only_like_it_or_still_open_is_no_data(flagger: Flagger, header: str, cell: str) -> None:
    assert kinds(flagger, (header, cell)) == set()


@pytest.mark.parametrize(
    ("header", "cell", "kind"),
    [
        ("Remarques", "a fait grève avec la CGT", FlagKind.SPECIAL),
        ("Notas", "embarazada, no viene en mayo", FlagKind.SPECIAL),
        ("Remarque", "sa femme est diabétique, pas lui", FlagKind.SPECIAL),
        ("Visite médicale", "inapte depuis mars", FlagKind.SPECIAL),
        ("Casier judiciaire", "vierge", FlagKind.CRIMINAL),
        ("Remarques", "la société va bien, mais lui est sous mandat d'arrêt", FlagKind.CRIMINAL),
    ],
)
def test_what_is_said_of_somebody_stays_found(flagger: Flagger, header: str, cell: str, kind: FlagKind) -> None:
    assert kind in kinds(flagger, (header, cell))
