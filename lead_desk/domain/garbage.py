"""How often Python looks for objects that only refer to each other.

At its default it looks after every 700 new objects. While the rules are loaded and rows are read millions are made that
are all kept, and half of the start went into looking at them again and again; what is no longer used is freed at
once without it.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_NEW_OBJECTS, _YOUNGER, _OLDER = 50_000, 10, 20


def look_rarely() -> None:
    """Look for such objects after every 50,000 new ones; called once, before anything large is imported."""
    gc.set_threshold(_NEW_OBJECTS, _YOUNGER, _OLDER)


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
