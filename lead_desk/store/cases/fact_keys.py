"""One number for all that a lead's case depends on, so that leads are counted and joined by it instead of by columns.

The parts are the digits of a number whose places have sizes of their own (a mixed radix). Where that would outgrow the
64 bits of an integer, which takes trillions of combinations, the parts stand in a text instead: slower, and the same.
"""

from collections.abc import Sequence
from math import prod

_BITS = 62
Key = int | str


class FactKeys:
    """Writes the SQL of a key, and reads the parts back.

    Args:
        parts: SQL of a whole number from 0 on, each with how many values it may have.
    """

    def __init__(self, parts: Sequence[tuple[str, int]]) -> None:
        self._parts = tuple(parts)
        self._fits = prod(size for _, size in parts) < 1 << _BITS

    def sql(self) -> str:
        """Return the expression that makes the key."""
        if not self._fits:
            return " || ' ' || ".join(f"({part})" for part, _ in self._parts)
        whole = "0"
        for part, size in self._parts:
            whole = f"({whole}) * {size} + ({part})"
        return whole

    def parts(self, key: Key) -> list[int]:
        """Return the parts that a key was made of."""
        if isinstance(key, str):
            return [int(part) for part in key.split(" ")]
        found = []
        for _, size in reversed(self._parts):
            key, part = divmod(key, size)
            found.append(part)
        return found[::-1]
