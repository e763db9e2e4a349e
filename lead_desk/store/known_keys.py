"""Tells keys that no lead has from those that one may have, in fixed memory: most rows of a list are new people.

A Bloom filter. The keys are keyed hashes (`lead_desk.store.hashes`), so their bits are as good as random and two slices
of one key serve as two hash functions.
"""

from collections.abc import Iterable

_BITS = 27
_MASK = (1 << _BITS) - 1


class KnownKeys:
    """The keys met so far. Of two million, one new key in a thousand is wrongly taken for a known one."""

    __slots__ = ("_bits",)

    def __init__(self) -> None:
        self._bits = bytearray(1 << (_BITS - 3))

    def add(self, keys: Iterable[int]) -> None:
        """Take note of keys."""
        bits = self._bits
        for key in keys:
            one, two = key & _MASK, (key >> _BITS) & _MASK
            bits[one >> 3] |= 1 << (one & 7)
            bits[two >> 3] |= 1 << (two & 7)

    def among(self, keys: Iterable[int]) -> list[int]:
        """Return those of the keys that may have been met; every key that was met is among them."""
        bits = self._bits
        return [
            key
            for key in keys
            if bits[(key & _MASK) >> 3] >> (key & 7) & 1 and bits[(key >> _BITS & _MASK) >> 3] >> (key >> _BITS & 7) & 1
        ]
