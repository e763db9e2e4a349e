"""The owner's words: flagged whatever the sentence says; allowed words take away only what rests on them."""

from datetime import date

import pytest

from lead_desk.domain.errors import UsageError
from lead_desk.domain.flag import Category, Certainty, FlagKind, FlagState
from lead_desk.domain.own_words import AllowedWord, OwnLexicon, OwnWord
from lead_desk.flags import pack
from lead_desk.flags.engine import Flagger
from lead_desk.flags.own_words import check

TODAY = date(2026, 11, 22)
WARD = OwnWord("w1", "Projekt Lazarett", FlagKind.SPECIAL, Category.HEALTH)


def screened(own: OwnLexicon, *fields: tuple[str, str], roles: dict[str, str] | None = None):
    return Flagger.load().with_own(own).screen(fields, today=TODAY, roles=roles)


def test_an_own_word_is_flagged_with_its_rule_and_certainty() -> None:
    (found,) = screened(OwnLexicon((WARD,)), ("Notes", "gehört nicht zu PROJEKT  Lazarett"))
    assert (found.rule, found.category, found.state, found.words) == (
        "own:w1", Category.HEALTH, FlagState.SUSPECTED, "PROJEKT  Lazarett",
    )  # fmt: skip
    weak = OwnWord("w2", "Ferienlag*", FlagKind.CHILD, certainty=Certainty.POSSIBLE)
    (found,) = screened(OwnLexicon((weak,)), ("Notes", "Ferienlager 2026"))
    assert (found.kind, found.state, found.rule) == (FlagKind.CHILD, FlagState.POSSIBLE, "own:w2")
    assert screened(OwnLexicon(), ("Notes", "Projekt Lazarett")) == ()


def test_an_own_word_of_a_field_counts_only_there_and_names_are_not_texts() -> None:
    lexicon = OwnLexicon((OwnWord("w1", "Lazarett", FlagKind.SPECIAL, Category.HEALTH, field="company"),))
    cells = [("Firma", "Lazarett AG"), ("Notes", "Lazarett")]
    (found,) = screened(lexicon, *cells, roles={"Firma": "company"})
    assert found.field == "Firma"
    assert screened(OwnLexicon((WARD,)), ("Last name", "Projekt Lazarett"), roles={"Last name": "last_name"}) == ()


def test_an_allowed_phrase_takes_away_only_what_rests_on_it() -> None:
    allowed = OwnLexicon(allowed=(AllowedWord("a1", "uses a wheelchair"),))
    assert screened(OwnLexicon(), ("Notes", "Uses a wheelchair")) != ()
    assert screened(allowed, ("Notes", "Uses a wheelchair")) == ()
    (found,) = screened(allowed, ("Notes", "Uses a wheelchair. He has epilepsy."))
    assert found.words.casefold() == "epilepsy"
    only_there = OwnLexicon(allowed=(AllowedWord("a1", "wheelchair", "tags"),))
    assert screened(only_there, ("Notes", "Uses a wheelchair")) != ()


def test_what_arithmetic_confirms_is_never_allowed() -> None:
    allowed = OwnLexicon(allowed=(AllowedWord("a1", "2016 04 12"),))
    found = screened(allowed, ("Date of birth", "2016-04-12"))
    assert [each.state for each in found] == [FlagState.CONFIRMED]


def test_the_flagger_keeps_and_forgets_the_owners_words() -> None:
    flagger = Flagger.load()
    own = flagger.with_own(OwnLexicon((WARD,)))
    assert flagger.with_own(OwnLexicon((WARD,))) is own
    assert flagger.with_own(OwnLexicon()) is flagger
    assert own.version == f"{flagger.version}+own"
    assert (pack.version(own=False), pack.version(own=True)) == (flagger.version, own.version)
    flagger.forget()
    assert flagger.with_own(OwnLexicon((WARD,))) is not own


@pytest.mark.parametrize("text", ["", "  ", "a*", "x" * 90, "one, two", "a..b"])
def test_what_is_no_word_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        check(text)
    assert check("  two   words ") == "two words"
