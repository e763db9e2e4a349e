"""New keys told from known ones: never a known one taken for new, hardly ever a new one for known."""

import random

from hypothesis import given
from hypothesis import strategies as st

from lead_desk.store.known_keys import KnownKeys

KEYS = st.lists(st.integers(-(1 << 63), (1 << 63) - 1), max_size=50)


@given(KEYS, KEYS)
def test_a_key_that_was_met_is_always_known(first: list[int], second: list[int]) -> None:
    known = KnownKeys()
    known.add(first)
    found = known.among([*second, *first])
    assert set(first) <= set(found)
    assert found == [key for key in [*second, *first] if key in set(found)]


def test_nearly_all_new_keys_are_told_as_new() -> None:
    chance = random.Random(5)
    known = KnownKeys()
    known.add(chance.getrandbits(64) - (1 << 63) for _ in range(100_000))
    assert len(known.among([chance.getrandbits(64) - (1 << 63) for _ in range(20_000)])) <= 1
