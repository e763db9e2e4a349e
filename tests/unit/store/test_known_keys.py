"""New keys told from known ones: never a known one taken for new, hardly ever a new one for known."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desk.store.imports import known_keys
from lead_desk.store.imports.known_keys import KnownKeys

KEYS = st.lists(st.integers(-(1 << 63), (1 << 63) - 1), max_size=50)


@given(KEYS, KEYS)
def test_a_key_that_was_met_is_always_known(first: list[int], second: list[int]) -> None:
    known = KnownKeys()
    known.add(first)
    found = known.among([*second, *first])
    assert set(first) <= set(found)
    assert set(found) == set(first), "so few are kept one by one"


def test_nearly_all_new_keys_are_told_as_new() -> None:
    chance = random.Random(5)
    known = KnownKeys()
    known.add(chance.getrandbits(64) - (1 << 63) for _ in range(100_000))
    assert len(known.among([chance.getrandbits(64) - (1 << 63) for _ in range(20_000)])) <= 1


def test_more_keys_than_are_kept_one_by_one_are_known_all_the_same() -> None:
    chance = random.Random(7)
    keys = [chance.getrandbits(64) - (1 << 63) for _ in range(known_keys.FEW + 1_000)]
    known = KnownKeys()
    for at in range(0, len(keys), 100_000):
        known.add(keys[at : at + 100_000])
    assert set(known.among(keys[::97])) == set(keys[::97])
    assert len(known.among([chance.getrandbits(64) - (1 << 63) for _ in range(20_000)])) <= 10


@given(st.lists(KEYS, max_size=5), st.booleans())
def test_keys_are_met_as_if_they_were_asked_for_and_then_added(blocks: list[list[int]], few: bool) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(known_keys, "FEW", 10**6 if few else 0)
        together, apart = KnownKeys(), KnownKeys()
        together.add([1])
        apart.add([1])
        for block in blocks:
            found = apart.among(block)
            apart.add(block)
            met = together.meet(block)
            assert set(found) <= set(met)
            assert set(met) - set(found) <= {key for key in block if block.count(key) > 1} or not few
            assert set(block) <= set(together.among(block))
