"""Which detectors are asked of a text: those whose words are there, and the model last, where no rule speaks."""

from collections.abc import Iterator
from datetime import date

import pytest

from lead_desk.domain.flag import Category, Finding, FlagKind
from lead_desk.flags import learnt, school
from lead_desk.flags.columns import Column
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.detectors.special_member import DETECTOR as MEMBER
from lead_desk.flags.engine import Flagger
from lead_desk.flags.plan import Plan

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


class _Seer:
    """A detector that notes what it was shown, and finds a child where a text has one of its words."""

    def __init__(self, rule: str, watch: Watch, *words: str) -> None:
        self.rule, self._watch, self._words = rule, watch, words
        self.shown: list[str] = []

    def watch(self, _column: Column) -> Watch:
        return self._watch

    def find(self, cell: Cell) -> Iterator[Finding]:
        self.shown.append(cell.value)
        if any(word in cell.value for word in self._words):
            yield cell.finding(self.rule, FlagKind.CHILD)


def shown(flagger: Flagger, texts: list[str], *detectors: _Seer) -> list[tuple[str, ...]]:
    known = flagger.plan(["Notes"], today=TODAY)
    plan = Plan(detectors, known.setting, known._sieve)
    return [tuple(finding.rule for finding in found) for found in plan.screen_many([[text] for text in texts])]


def test_the_model_is_asked_only_where_no_rule_speaks(flagger: Flagger) -> None:
    model, rule = _Seer(learnt.RULE, Watch.ALWAYS, "zorb"), _Seer("test.rule", Watch.ALWAYS, "grum")
    found = shown(flagger, ["zorb grum", "zorb", "grum", "quux"], model, rule)
    assert found == [("test.rule",), (learnt.RULE,), ("test.rule",), ()]
    assert sorted(model.shown) == ["quux", "zorb"]
    assert len(rule.shown) == 4


def test_a_cell_without_any_term_is_not_shown_to_who_looks_for_terms(flagger: Flagger) -> None:
    terms, any_text = _Seer("test.terms", Watch.TERMS), _Seer("test.any", Watch.ALWAYS)
    shown(flagger, ["IG Metall", "Zorbgrum quux", "-", "Verdi"], terms, any_text)
    assert sorted(terms.shown) == ["IG Metall", "Verdi"]
    assert len(any_text.shown) == 4


def test_tags_are_looked_through_for_unions(flagger: Flagger) -> None:
    assert MEMBER.watch(flagger.plan(["Tags"], today=TODAY).columns[0]) is Watch.TERMS
    found = list(
        flagger.plan(["Tags"], today=TODAY).screen_many([["IG Metall"], ["Zorbgrum 2024"], ["a@ver.di.example"]])
    )
    assert [[finding.category for finding in one] for one in found] == [[Category.TRADE_UNION], [], []]


@pytest.mark.parametrize("tags", ["Brownies, 2nd Ludlow; 8 yrs", "Cub Scouts | 9 yrs"])
def test_a_group_of_children_is_told_by_its_words(tags: str) -> None:
    listed = tags.lower().replace(",", " ").replace(";", " ").replace("|", " ").split()
    assert school.may_tell_young_member(listed)
    assert school.tells_young_member(tags)


@pytest.mark.parametrize(
    ("cell", "is_child"),
    [
        ("Emma bliver 7 på lørdag", True),
        ("Emma turns 16 in May", True),
        ("back office calls on 16.4., brochure sent", False),
    ],
)
def test_a_day_behind_a_word_of_ages_is_no_age(flagger: Flagger, cell: str, is_child: bool) -> None:
    assert bool(flagger.screen([("Notes", cell)], today=TODAY)) is is_child
    loud = flagger.plan(["Notes"], today=TODAY)._sieve.loud
    assert loud.may_be_aged(cell.lower().replace(".", " ").replace("/", " ").split(), cell) is is_child
