"""The flagger keeps cells to be quick; once told to forget, none of them can be reached from it."""

import gc
import types
from datetime import date

import pytest

from lead_desk.flags.engine import Flagger
from lead_desk.flags.plan import Plan

TODAY = date(2026, 11, 21)
HEADERS = ["Name", "Job title", "Notes", "Religion", "Remarks", "CPR-nr"]
CODE = (types.ModuleType, types.FunctionType, type)
MARK = "quzzelmark"
CELLS = [
    f"{MARK} one",
    f"Shop steward {MARK}",
    f"Wife had a stroke, {MARK} 15",
    f"Methodist {MARK}",
    f"call {MARK}",
    f"120412-4471 {MARK}",
]


def reachable(root: object) -> list[str]:
    """Return every text that can be reached from an object, without going through code."""
    seen, texts, waiting = {id(root)}, [], [root]
    while waiting:
        for found in gc.get_referents(waiting.pop()):
            if id(found) in seen or isinstance(found, CODE):
                continue
            seen.add(id(found))
            if isinstance(found, str):
                texts.append(found)
            else:
                waiting.append(found)
    return texts


def marked(*roots: object) -> list[str]:
    return [text for root in roots for text in reachable(root) if MARK in text.casefold()]


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


@pytest.fixture
def plan(flagger: Flagger) -> Plan:
    plan = flagger.plan(HEADERS, today=TODAY)
    assert any(list(plan.screen_many([list(CELLS)] * 3)))
    return plan


def test_cells_are_kept_while_a_list_is_screened(flagger: Flagger, plan: Plan) -> None:
    assert marked(flagger, plan)


def test_nothing_of_a_cell_is_left_after_forgetting(flagger: Flagger, plan: Plan) -> None:
    flagger.forget()
    assert marked(flagger, plan) == []


def test_a_plan_goes_on_after_forgetting(flagger: Flagger, plan: Plan) -> None:
    before = plan.screen(CELLS)
    flagger.forget()
    assert plan.screen(CELLS) == before
