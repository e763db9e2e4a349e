"""What makes a cell worth a close reading: everything a detector may need, and as little else as can be."""

import pytest

from lead_desk.flags import compiled
from lead_desk.flags.fold import words
from lead_desk.flags.loud import Loud
from lead_desk.flags.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def loud() -> Loud:
    rules = compiled.load()
    return Loud(rules.loud, Vocabulary(rules.shelves), rules.names.values())


@pytest.mark.parametrize(
    "cell",
    [
        "has diabetes",
        "ist im Betriebsrat der IG Metall",
        "Riksdagsledamot (S)",
        "Venstres medlem",
        "she's in the NEU",
        "is 16",
        "bin 14, 3 Brüder",
        "is 9, not 9.5",
        "wird am 18.5.",
        "turns 16 in May",
        "wird im Mai 18",
        "Jonas, elev, 15",
        "14 ans",
        "dreizehn Jahre alt",
        "Emma (2017)",
        "Ida (7)",
        "16yo",
        "Yr 2",
        "7 b",
        "3 de primaria",
        "D-Jugend",
        "under-9s",
        "her son Emil",
        "het Lars",
        "heette fru Lars",
        "braucht einen Rollstuhl",
    ],
)
def test_what_may_tell_of_somebody_is_loud(loud: Loud, cell: str) -> None:
    assert loud.is_in(words(cell), cell)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "met Björn Nordal at the fair in Leeds, asked for a quote on 240 valves",
        "has two plants, one of them in Cork, with a service contract",
        "talte med Mette på messen i Aarhus; ring igen efter 5.3.",
        "Rechnung 2017 wurde doppelt gestellt und ist korrigiert",
        "préfère le courriel au téléphone, les pompes tournent 12 heures par semaine",
        "tiene dos plantas, llamar después del 14.9.",
        "Prospekt am 9/7 verschickt",
        "Kampnor Transport A/S",
        "Verdi at the opera",
        "wordt in het najaar vastgesteld",
        "10 / 12 / 15",
        "wordt in het najaar vastgesteld, zegt Lars",
        "las bombas viejas son muy ruidosas y la entrega llegó tarde",
        "llamar a los pedidos de la feria",
        "2017, nach 24.6. und 18.5. geliefert",
    ],
)
def test_everyday_remarks_are_quiet(loud: Loud, cell: str) -> None:
    assert not loud.is_in(words(cell), cell)


def test_a_job_title_may_close_with_an_age(loud: Loud) -> None:
    assert loud.is_in(["clerk", "13"], "clerk, 13", closing=True)
    assert not loud.is_in(["clerk", "13"], "clerk, 13")
    assert not loud.is_in(["13"], "13", closing=True)


def test_ends_and_insides_are_of_letters() -> None:
    """Numbers are not compared with them."""
    rules = compiled.load().loud
    sets = (rules.said, *rules.bodies.values(), *rules.ties.values())
    assert all(text.isalpha() for keys in sets for text in keys.suffixes | keys.insides)


def test_what_was_learnt_is_dropped_and_learnt_again(loud: Loud) -> None:
    assert loud.is_in(["diabetes"], "diabetes")
    loud.forget()
    assert loud.is_in(["diabetes"], "diabetes")
    assert not loud.is_in(["pumps"], "pumps")


def test_it_keeps_no_more_words_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lead_desk.flags.finder._KEPT_WORDS", 3)
    rules = compiled.load()
    small = Loud(rules.loud, Vocabulary(rules.shelves))
    assert not small.is_in([f"quz{letter}" for letter in "bdfghk"], "")
    assert small.is_in(["quzb", "quzm", "diabetes"], "")
