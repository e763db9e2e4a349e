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
