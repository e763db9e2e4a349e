"""What was learnt from labelled records: how a table of weights is read, asked and explained."""

from dataclasses import replace
from datetime import date

import pytest

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.flag import Category, Certainty, FlagKind
from lead_desk.flags import learnt
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.engine import Flagger
from lead_desk.flags.learnt import Learnt
from lead_desk.flags.plan import best
from tests.unit.flags.learnt_tables import table

TODAY = date(2026, 11, 21)
NOTES = Column("Notes", 0, Role.FREE)
TABLE = {
    "=zorb": (0, 300, 0),
    "=grum": (0, 150, 0),
    "=tyke": (240, 0, 0),
    "zorb grum": (0, 200, 0),
    "=calls": (-20, -20, -20),
    "@=club": (150, 0, 0),
    "hit:topic": (0, -400, 0),
}
BIAS = (-200, -200, -200)
SAID = {"": "health=-50", "=zorb": "health=90 genetic=70", "=grum": "genetic=9"}


@pytest.fixture
def model() -> Learnt:
    return Learnt(table(TABLE, BIAS, SAID))


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def guess(model: Learnt, flagger: Flagger, cell: str, column: Column = NOTES) -> learnt.Guess | None:
    tools = flagger.plan(["Notes"], today=TODAY).setting.tools
    return model.guess(column, tools.read(cell))


def test_the_words_that_speak_most_are_named(model: Learnt, flagger: Flagger) -> None:
    assert guess(model, flagger, "calls about zorb grum calls") == (FlagKind.SPECIAL, Category.GENETIC, 2, 4)


def test_too_little_is_nothing(model: Learnt, flagger: Flagger) -> None:
    assert guess(model, flagger, "calls calls") is None
    assert guess(model, flagger, "grum") is None
    assert guess(model, flagger, "12 2024") is None


def test_a_header_speaks_too(model: Learnt, flagger: Flagger) -> None:
    assert guess(model, flagger, "tyke") is None
    found = guess(model, flagger, "tyke", Column("Club", 0, Role.FREE))
    assert found is not None
    assert found.kind is FlagKind.CHILD


def test_a_header_is_read_anew_in_another_role(model: Learnt) -> None:
    plain, job = Column("Club", 0, Role.FREE), Column("Club", 0, Role.JOB)
    with_role = Learnt(table({**TABLE, "role:job": (-900, 0, 0)}, BIAS))
    for _twice in range(2):
        assert with_role.promises(plain, ["tyke"])
        assert not with_role.promises(job, ["tyke"])


def test_what_the_rules_saw_counts(flagger: Flagger) -> None:
    """A term that the rules did not take for the person's makes the model ask for more."""
    strong = Learnt(table({**TABLE, "=sells": (0, 250, 0)}, BIAS))
    assert guess(strong, flagger, "sells zorb") is not None
    assert guess(strong, flagger, "sells zorb and diabetes pumps") is None


def test_numbers_are_told_apart_below_twenty_only() -> None:
    assert list(learnt.of_word("07")) == ["=7"]
    assert list(learnt.of_word("19")) == ["=19"]
    assert list(learnt.of_word("42")) == list(learnt.of_word("2011")) == []
    assert learnt.of_pair("born", "2011") == "born 0000"
    assert learnt.of_pair("age", "9") == "age 9"


def test_words_that_were_met_are_forgotten(model: Learnt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learnt, "_KEPT_WORDS", 2)
    for word in ("zorb", "grum", "calls", "tyke"):
        model.promises(NOTES, [word])
        assert len(model._words) <= 2
    model.forget()
    assert not model._words
    assert not model._columns


def test_the_flagger_forgets_them_too(flagger: Flagger) -> None:
    flagger.screen([("Notes", "a word of its own: quxquux")], today=TODAY)
    assert "quxquux" in learnt.load()._words
    flagger.forget()
    assert not learnt.load()._words


@pytest.mark.parametrize("written", ["", "=word\t1\t2\n", "\t1\t2\t3\n=word\t1\tx\t3\n"])
def test_a_table_that_cannot_be_read_is_a_broken_installation(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "text", lambda _name: written)
    learnt.load.cache_clear()
    with pytest.raises(BrokenInstallationError):
        learnt.load()
    learnt.load.cache_clear()


def test_rules_go_before_what_was_learnt(flagger: Flagger) -> None:
    (found,) = flagger.screen([("Notes", "her two, Ella and Max, are at primary")], today=TODAY)
    assert (found.rule, found.certainty) == (learnt.RULE, Certainty.PROBABLE)
    ruled = replace(found, rule="child.words")
    assert best([found, ruled]) == (ruled,)
