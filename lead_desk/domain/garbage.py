"""How often Python looks for objects that only refer to each other.

At its default it looks after every 700 new objects. While the rules are loaded and rows are read millions are made that
are all kept, and half of the start went into looking at them again and again; what is no longer used is freed at
once without it.
"""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

Block = TypeVar("Block")

_NEW_OBJECTS, _YOUNGER, _OLDER = 50_000, 10, 20
_BLOCKS = 32


def look_rarely() -> None:
    """Look for such objects after every 50,000 new ones; called once, before anything large is imported."""
    gc.set_threshold(_NEW_OBJECTS, _YOUNGER, _OLDER)


def rest_while_loading() -> None:
    """Do not look at all until `loaded`; called once in a process that loads what it needs and goes to work."""
    look_rarely()
    gc.disable()


def loaded() -> None:
    """End `rest_while_loading`: what has been loaded is left out of all later looks; without a rest, do nothing."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def settle() -> None:
    """Leave what has been loaded out of all later looks, as it stays until the process ends."""
    gc.collect()
    gc.freeze()


@contextmanager
def resting() -> Iterator[None]:
    """Do not look at all meanwhile: much is made that stays, and each look would hold every thread up."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def between(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks of rows and rest while each is worked on; look at what is new after a few dozen of them.

    A look in the midst of a block goes through thousands of rows that are in use, and finds nothing.
    """
    with resting():
        for count, block in enumerate(blocks, 1):
            yield block
            if count % _BLOCKS == 0:
                gc.collect(0)


class _PassedOver:
    """Whether something was passed over that no look has gone through since."""

    waits = False


def pass_over() -> None:
    """Leave what has just been made out of later looks, without looking now, which would hold every thread up.

    What nothing refers to any more is kept with it until `sweep_all`.
    """
    gc.freeze()
    _PassedOver.waits = True


def sweep() -> bool:
    """Free whatever nothing refers to any more; return whether what was passed over is left to `sweep_all`.

    The store is being locked: no cell of a lead may stay in memory. What was made since the rules were loaded, such as
    pages and their rows, is looked through in a few milliseconds.
    """
    gc.collect()
    return _PassedOver.waits


def sweep_all() -> None:
    """Free what `sweep` leaves, too; then pass over the rest again.

    Python looks through all of it at a stretch, which takes a tenth of a second: needed once after each `pass_over`.
    """
    gc.unfreeze()
    settle()
    _PassedOver.waits = False
