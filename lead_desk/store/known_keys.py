"""Tells keys that no lead has from those that one may have, in fixed memory: most rows of a list are new people.

A Bloom filter of blocks. The keys are keyed hashes (`lead_desk.store.hashes`), so their bits are as good as random: one
slice of a key names a word of memory, another the four bits that are set there. One look at memory settles a key.
"""

import random
from array import array
from collections.abc import Iterable

_BITS = 21
_WORD = (1 << _BITS) - 1
_PATTERNS = 4096
_LAST = _PATTERNS - 1
_SET = 4


def _patterns() -> list[int]:
    """Return the patterns of bits that keys are marked by, the same in every run."""
    choose = random.Random(_PATTERNS)
    return [sum(1 << bit for bit in choose.sample(range(64), _SET)) for _ in range(_PATTERNS)]


class KnownKeys:
    """The keys met so far. Of two million, one new key in some thousands is wrongly taken for a known one."""

    __slots__ = ("_marks", "_words")

    def __init__(self) -> None:
        self._words = array("Q", bytes(8 << _BITS))
        self._marks = _patterns()

    def add(self, keys: Iterable[int]) -> None:
        """Take note of keys."""
        words, marks = self._words, self._marks
        for key in keys:
            words[key & _WORD] |= marks[key >> _BITS & _LAST]

    def among(self, keys: Iterable[int]) -> list[int]:
        """Return those of the keys that may have been met; every key that was met is among them."""
        words, marks = self._words, self._marks
        return [key for key in keys if words[key & _WORD] & (mark := marks[key >> _BITS & _LAST]) == mark]
