"""What nothing refers to any more is freed when a store is locked, what was passed over included."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from lead_desk.domain import garbage


class Ring:
    """An object that refers to itself, as a window and its parts do."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def by_hand() -> Iterator[None]:
    gc.disable()
    yield
    garbage.sweep_all()
    gc.unfreeze()
    gc.enable()


def test_what_was_made_lately_is_freed_at_once() -> None:
    garbage.sweep_all()
    ring = weakref.ref(Ring())
    assert ring() is not None
    assert not garbage.sweep()
    assert ring() is None


def test_what_was_passed_over_is_freed_by_looking_through_everything() -> None:
    ring = weakref.ref(Ring())
    garbage.pass_over()
    assert garbage.sweep()
    assert ring() is not None
    garbage.sweep_all()
    assert ring() is None
    assert not garbage.sweep(), "the next lock has nothing more to look through"


def test_nothing_is_looked_for_until_what_is_needed_is_loaded() -> None:
    gc.enable()
    garbage.rest_while_loading()
    assert not gc.isenabled()
    kept = Ring()
    before = gc.get_freeze_count()
    garbage.loaded()
    assert gc.isenabled()
    assert gc.get_freeze_count() > before
    assert kept.own is kept
    frozen = gc.get_freeze_count()
    garbage.loaded()
    assert gc.get_freeze_count() == frozen, "without a rest nothing is left out"


def test_blocks_are_worked_on_at_rest_and_looked_at_after_some_dozen() -> None:
    gc.enable()
    rings, states = [], []
    for _block in garbage.between(range(64)):
        states.append(gc.isenabled())
        rings.append(weakref.ref(Ring()))
    assert states == [False] * 64
    assert gc.isenabled()
    assert [ring() for ring in rings] == [None] * 64
    for _block in garbage.between(range(64)):
        break
    assert gc.isenabled(), "whoever stops in the midst ends the rest"
