"""Tells keys that no lead has from those that one may have, in bounded memory: most rows of a list are new people.

The sketch is a Bloom filter of blocks. The keys are keyed hashes (`lead_desk.store.engine.hashes`), so their bits are
as good as random: one slice of a key names a word of memory, another the four bits that are set there. One look at
memory settles a key.
"""

import random
from array import array
from collections.abc import Iterable, Sequence

_BITS = 21
_WORD = (1 << _BITS) - 1
_PATTERNS = 4096
_LAST = _PATTERNS - 1
_SET = 4
FEW = 500_000
"""So many keys are kept one by one: some 35 MiB."""


def _patterns() -> list[int]:
    """Return the patterns of bits that keys are marked by, the same in every run."""
    choose = random.Random(_PATTERNS)
    return [sum(1 << bit for bit in choose.sample(range(64), _SET)) for _ in range(_PATTERNS)]


class KnownKeys:
    """The keys met so far: each of the first half million, after that a sketch of all.

    The set of the first keys is many times quicker than the sketch and forgets nothing. In the sketch, of two million,
    one new key in some thousands is wrongly taken for a known one.
    """

    __slots__ = ("_few", "_marks", "_words")

    def __init__(self) -> None:
        self._few: set[int] | None = set()
        self._words = array("Q")
        self._marks: list[int] = []

    def add(self, keys: Iterable[int]) -> None:
        """Take note of keys."""
        if self._few is None:
            self._mark(keys)
            return
        self._few.update(keys)
        if len(self._few) > FEW:
            first, self._few = self._few, None
            self._words, self._marks = array("Q", bytes(8 << _BITS)), _patterns()
            self._mark(first)

    def _mark(self, keys: Iterable[int]) -> None:
        words, marks = self._words, self._marks
        for key in keys:
            words[key & _WORD] |= marks[key >> _BITS & _LAST]

    def meet(self, keys: Sequence[int]) -> list[int]:
        """Return those of the keys that may have been met, and take note of all; what is there twice may be known."""
        if self._few is not None:
            found = list(self._few.intersection(keys))
            self.add(keys)
            return found
        words, marks, found = self._words, self._marks, []
        for key in keys:
            place, mark = key & _WORD, marks[key >> _BITS & _LAST]
            word = words[place]
            if word & mark == mark:
                found.append(key)
            else:
                words[place] = word | mark
        return found

    def among(self, keys: Iterable[int]) -> list[int]:
        """Return those of the keys that may have been met; every key that was met is among them."""
        if self._few is not None:
            return list(self._few.intersection(keys))
        words, marks = self._words, self._marks
        return [key for key in keys if words[key & _WORD] & (mark := marks[key >> _BITS & _LAST]) == mark]
