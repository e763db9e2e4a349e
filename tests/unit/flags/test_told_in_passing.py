"""What French, Spanish, Portuguese, Italian and Polish notes tell in passing, and what only sounds like it."""

from datetime import date

import pytest

from lead_desk.domain.flag import FlagState
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def told(flagger: Flagger, *fields: tuple[str, str], name: str = "Kim") -> set[str]:
    found = flagger.screen([("First name", name), *fields], today=TODAY)
    return {str(one.category or one.kind) for one in found if one.state is not FlagState.POSSIBLE}


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Notes", "part à Disney pour les 5 ans de Jade"),
        ("Notas", "festa dos 8 anos da Benedita no sábado"),
        ("Note", "merenda per i 6 anni di Riccardo sabato"),
        ("Talla", "8 años"),
        ("Âge (mois)", "40"),
        ("Wiek (mies.)", "14"),
        ("Garde alternée", "semaines paires avec Noam"),
        ("Custodia", "Izan, semanas alternas"),
        ("Tutelle", "confié à sa tante"),
        ("Nombre del bebé", "Lucas, 12 de abril"),
        ("Tipo socio", "Socio minorenne"),
        ("Ceinture", "jaune, cours enfants"),
        ("Notas", "lleva a Biel al logopeda los martes"),
        ("Notas", "su hija pequeña, con brackets desde mayo"),
        ("Note", "la nipotina Alice dorme da loro il venerdì"),
        ("Notes", "rentrée chargée avec Ambroise en CE1, puis besoin de cloisons"),
        ("Obs.", "anda a mil porque Juana arrancó 1.º grado"),
    ],
)
def test_a_child_is_told(flagger: Flagger, header: str, cell: str) -> None:
    assert told(flagger, (header, cell)) == {"child"}


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Notes", "les 15 ans de Clara dans la boîte, pot vendredi"),
        ("Notes", "pour les 10 ans de Martin Emballages, soirée le 4"),
        ("Notes", "Clémence a 12 ans de maison"),
        ("Notes", "fête ses 16 ans d'ouverture avec 10 % de remise"),
        ("Note", "l'azienda compie 16 anni"),
        ("Note", "ai miei tempi in prima media eravamo in 40"),
        ("Notatki", "kursy dla licealistów, cennik"),
        ("Notatki", "Ewa ma 8 lat stażu"),
        ("Obs.", "ayuda a dar el cambio un chaval de 22"),
        ("Notes", "Odile Poussin rappelle demain"),
        ("Notas", "autobús escolar, 4 rutas, contrato con la consejería"),
        ("Talla", "42"),
        ("Tutela", "Fundación, mayor de edad"),
        ("Tuteur légal", "UDAF 29, majeur"),
        ("Notes", "place des baby-sitters, 2 à 4 soirs"),
        ("Terme du bail", "avril 2027"),
        ("PEP", "oui"),
        ("Notas", "repone 200 glucómetros y 500 test de embarazo"),
        ("Note", "digiuno di ordini da maggio"),
        ("Notatki", "odwyk od papieru, wdraża e-obieg"),
        ("Notas", "un infarto al ver la factura"),
        ("Notatki", "lista PSL do druku, 5000 szt."),
        ("Tags", "Bestandskunde; Süd"),
        ("Tags", "prospect; HK"),
    ],
)
def test_nothing_is_told(flagger: Flagger, header: str, cell: str) -> None:
    assert told(flagger, (header, cell)) == set()


def test_a_size_beside_a_product_is_of_goods(flagger: Flagger) -> None:
    assert told(flagger, ("Produit", "pyjama"), ("Taille", "8 ans")) == set()


@pytest.mark.parametrize("tags", ["CCOO", "vip; IG Metall", "3F", "Unison, renewal"])
def test_a_union_is_told_by_a_tag(flagger: Flagger, tags: str) -> None:
    assert told(flagger, ("Tags", tags)) == {"trade_union"}


def test_who_else_works_for_a_union_takes_nobody_out_of_it(flagger: Flagger) -> None:
    assert told(flagger, ("Notes", "aidée par l'avocat de FO dont elle est membre")) == {"trade_union"}
    assert told(flagger, ("Notas", "asesora y afiliada de Más Madrid")) == {"political"}
    assert told(flagger, ("Notes", "avocat de FO à Nantes")) == set()


@pytest.mark.parametrize(
    "note",
    ["Swims for the U13s, orders goggles", "Spielt in der U15 und bestellt selbst", "Joue en U14 au club de Pau"],
)
def test_who_plays_in_a_team_of_children_is_one_whatever_else_they_do(flagger: Flagger, note: str) -> None:
    assert told(flagger, ("Notes", note)) == {"child"}


@pytest.mark.parametrize("note", ["Runs the U13s", "Coach, runs with the U13 squad", "Trainiert die U15"])
def test_who_leads_a_team_of_children_is_none(flagger: Flagger, note: str) -> None:
    assert told(flagger, ("Notes", note)) == set()


@pytest.mark.parametrize(
    ("name", "partner", "wanted"),
    [
        ("Mrs Blake Orme", "wife, Annette", {"sexual_orientation"}),
        ("Fru Kim Dahl", "husband, Per", set()),
        ("Mr Blake Orme", "husband", {"sexual_orientation"}),
        ("Blake Orme", "wife, Annette", set()),
    ],
)
def test_a_form_of_address_tells_whose_wife_it_is(flagger: Flagger, name: str, partner: str, wanted: set[str]) -> None:
    found = flagger.screen([("Name", name), ("Spouse", partner)], today=TODAY)
    assert {str(one.category or one.kind) for one in found} == wanted
