"""Ways of writing that are seldom: each was once read by no test."""

from datetime import date
from types import SimpleNamespace

import pytest

from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.flag import FlagKind
from lead_desk.domain.own_words import OwnLexicon, OwnWord
from lead_desk.flags import dates, lexicon, plan
from lead_desk.flags.columns import Headers, HeaderTerm, Role, arranged
from lead_desk.flags.engine import Flagger
from lead_desk.flags.lexicon import Part, PartMode
from lead_desk.flags.shelf import Insides

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def found(flagger: Flagger, *cells: tuple[str, str]) -> set[str]:
    return {str(one.category or one.kind) for one in flagger.screen(list(cells), today=TODAY)}


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ([("First name", "Mary"), ("Spouse", "Susan")], "sexual_orientation"),
        ([("First name", "Robert"), ("Notes", "partner of James Hill, met his husband")], "sexual_orientation"),
        ([("Notes", "formerly known as Robert, now Roberta")], "sexual_orientation"),
        ([("Notes", "her daughter Mia, 9, rides")], "child"),
        ([("Notes", "her son is nine-year-old Tom")], "child"),
        ([("Notes", "daughter is 9yo")], "child"),
        ([("CPR", "140512-xxxx")], "child"),
        ([("PESEL", "133104xxxxx")], "child"),
        ([("Pnr", "20140611-XXXX")], "child"),
        ([("Notes", "has his lad Finn every other weekend")], "child"),
        ([("Medrejsende", "Oskar 6 år, Bo 41 år")], "child"),
        ([("Notes", "almost 17, her dad signs")], "child"),
        ([("First name", "Susan"), ("Notes", "lunch Susan, migraine")], "health"),
        ([("Notes", "formerly Mr Robert Hill of Leeds, is now Roberta")], "sexual_orientation"),
        ([("IBAN", "DE89 3704 0044 0532 0130 00")], "national_id"),
        ([("Navn", "Jens"), ("Noter", "født 2012")], "child"),
    ],
)
def test_found(flagger: Flagger, cells: list[tuple[str, str]], kind: str) -> None:
    assert kind in found(flagger, *cells)


@pytest.mark.parametrize(
    "cells",
    [
        [("Notes", "collects son, 9 Uhr")],
        [("Notes", "Tochter nach 8:30 abholen")],
        [("First name", "Mary"), ("Spouse", "n/a")],
        [("CPR", "nej")],
        [("Notes", "phones founded 2012")],
        [("Notes", "app born in 2012")],
        [("CPR", "140570-xxxx")],
        [("PESEL", "750412xxxxx")],
        [("Pnr", "19800611-XXXX")],
        [("CPR", "999999-xxxx")],
        [("Contract", "Year 6 of 10")],
        [("Notes", "Peter 10 years with us")],
        [("Notes", "Peter 41 years")],
        [("Notes", "Peter 10 sites")],
        [("Child age (months)", "300")],
        [("Notizen", "der Sohn Gerät holt die Ware ab")],
        [("Notes", "St Anna, her daughter waits")],
        [("First name", "Anna"), ("Notes", "his sister's husband works here")],
        [("First name", "Anna"), ("Notes", "the sister's wife works here")],
        [("Allergies", "Diabetes UK")],
        [("Notes", "former former Robert")],
        [("Notes", "former MD Robert Hill of the firm Robert")],
    ],
)
def test_not_found(flagger: Flagger, cells: list[tuple[str, str]]) -> None:
    assert "child" not in found(flagger, *cells)
    assert "sexual_orientation" not in found(flagger, *cells)


def test_a_shelf_for_a_clientele_is_nobodys(flagger: Flagger) -> None:
    assert found(flagger, ("Notes", "viande pour les musulmans du quartier")) == set()


def test_own_words_are_looked_for_one_by_one(flagger: Flagger) -> None:
    own = OwnLexicon((OwnWord("a", "zorb", FlagKind.CRIMINAL), OwnWord("b", "grum", FlagKind.CRIMINAL)))
    assert found(flagger.with_own(own), ("Notes", "asked for the grum")) == {"criminal"}


def test_what_no_bank_number_can_tell(flagger: Flagger) -> None:
    assert found(flagger, ("CPR", "DE89 3704 0044 0532 0130 00")) == {"national_id"}


@pytest.mark.parametrize("cell", ["123-04-05", "Foo-12-2012", "12 Foo 2012", "Foo 12, 2012"])
def test_no_days(cell: str) -> None:
    assert dates.readings(cell, TODAY) == []


_WORDS = SimpleNamespace(
    roles={
        "company": [(Part("firm", PartMode.PREFIX),)],
        "spouse": [(Part("husb", PartMode.PREFIX),), (Part("wife", PartMode.EXACT),)],
    },
    headers=(HeaderTerm("health/en/ill", FlagKind.SPECIAL, None, False, (Part("ill", PartMode.EXACT),)),),
)
"""Two roles, one of them told by the beginning of a word, and a header that asks."""


@pytest.mark.parametrize("header", ["Husband", "Wife", "wife (2)", "Her husbands"])
def test_a_role_may_be_told_by_the_beginning_of_a_word(header: str) -> None:
    assert [column.role for column in Headers(arranged(_WORDS)).columns([header])] == [Role.SPOUSE]


def test_a_part_may_stand_at_the_end_of_a_word() -> None:
    assert Part("pflege", PartMode.SUFFIX).matches("altenpflege")
    assert not Part("pflege", PartMode.SUFFIX).matches("pflegen")
    assert Part("flege", PartMode.INSIDE).matches("pflegen")


def test_an_entry_of_signs_alone_is_no_entry() -> None:
    assert lexicon.compile_entry("!!!", "en") == ()


def test_texts_inside_words_have_three_letters() -> None:
    assert list(Insides(["ab", "abc"]).within("xxabcxx")) == ["abc"]


def test_a_lexicon_that_cannot_be_read_is_a_broken_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "files", lambda: (("en/health.toml", b"= ="),))
    lexicon.load.cache_clear()
    with pytest.raises(BrokenInstallationError):
        lexicon.load()


def test_a_full_memory_of_texts_is_begun_anew(flagger: Flagger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "_KEPT_TEXTS", 2)
    ready = flagger.plan(["Notes"], today=TODAY)
    for note in ("has diabetes", "wants a quote", "call in May", "has diabetes"):
        assert bool(ready.screen([note])) is (note == "has diabetes")


@pytest.mark.parametrize(
    "cells",
    [
        [("Notes", "Not before 11.")],
        [("Notiz", "zw. 12:30 u. 13:15 kein Anruf")],
        [("Bio", "Carved his first violin aged 15 in 1971")],
        [("Guardian name", "not applicable (adult)")],
        [("Notiz", "Sohn Arne, Dipl.-Ing., macht die Technik")],
        [("Allergies", "tbc")],
        [("Logg", "men hoppet lever")],
    ],
)
def test_hours_past_youth_and_stand_ins_are_nobodys(flagger: Flagger, cells: list[tuple[str, str]]) -> None:
    assert found(flagger, *cells) == set()


def test_an_age_in_words_is_held_against_the_limit_of_the_source(flagger: Flagger) -> None:
    note = [("Notes", "is fifteen")]
    assert [one.kind for one in flagger.screen(note, today=TODAY, child_limit=16)] == [FlagKind.CHILD]
    assert flagger.screen(note, today=TODAY, child_limit=13) == ()


def test_a_title_alone_is_no_former_name(flagger: Flagger) -> None:
    assert found(flagger, ("Notes", "formerly called named Mr, sold the firm")) == set()
