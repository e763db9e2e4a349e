"""A frozen value is in all that can be seen of it what the standard library would have made."""

import copy
import dataclasses
import pickle
import threading
from dataclasses import field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desk.domain.values import dataclass

FIELDS = {
    "plain": {},
    "default": {"default": 7},
    "made": {"default_factory": list, "hash": False},
    "secret": {"default": "s", "repr": False},
    "aside": {"default": "a", "compare": False},
    "fixed": {"default": 9, "init": False},
    "named": {"default": 3, "kw_only": True},
}
"""Field to what `dataclasses.field` is told of it; those without a default come first."""


def bare(names: list[str]) -> type:
    """A class that is not a data class yet."""
    annotations: dict[str, Any] = dict.fromkeys(names, object)
    values = {name: field(**FIELDS[name]) for name in names if FIELDS[name]}  # type: ignore[call-overload]
    return type("Sample", (), {"__annotations__": annotations, "__doc__": "A sample.", **values})


def outcome(act: Any) -> object:
    """What a call gave, or what kind of error it raised."""
    try:
        return act()
    except Exception as error:  # noqa: BLE001 - whatever it is, both must raise it
        return type(error), str(error) if type(error) is TypeError and "__init__" in str(error) else ""


@given(
    names=st.sets(st.sampled_from(list(FIELDS))).map(lambda chosen: [name for name in FIELDS if name in chosen]),
    slots=st.booleans(),
    eq=st.booleans(),
    shown=st.booleans(),
    given_values=st.lists(st.integers(0, 2), max_size=4),
    named=st.dictionaries(st.sampled_from([*FIELDS, "other"]), st.integers(0, 2), max_size=3),
)
def test_like_the_standard_library(names, slots, eq, shown, given_values, named):
    wanted = {"slots": slots, "eq": eq, "repr": shown}
    ours = dataclass(frozen=True, **wanted)(bare(names))
    theirs = dataclasses.dataclass(frozen=True, **wanted)(bare(names))  # type: ignore[call-overload]
    assert [each.name for each in dataclasses.fields(ours)] == [each.name for each in dataclasses.fields(theirs)]
    assert ours.__dataclass_params__.frozen
    assert hasattr(ours, "__slots__") == slots

    def seen(kind: Any) -> list[object]:
        made = outcome(lambda: kind(*given_values, **named))
        if not isinstance(made, kind):
            return [made]
        again, other = kind(*given_values, **named), outcome(lambda: dataclasses.replace(made, plain=99))
        return [
            repr(made) if shown else "",
            made == again,
            made != again,
            eq and made == other,
            eq and outcome(lambda: hash(made) == hash(again)),
            made == 5,
            dataclasses.asdict(made),
            dataclasses.asdict(copy.copy(made)),
            dataclasses.asdict(copy.deepcopy(made)),
            *[outcome(lambda name=name: setattr(made, name, 1)) for name in names],
            *[outcome(lambda name=name: delattr(made, name)) for name in names],
            kind.__match_args__,
        ]

    assert seen(ours) == seen(theirs)


@dataclass(frozen=True, slots=True)
class Checked:
    """Says something about itself."""

    low: int
    high: int = 5

    def __post_init__(self) -> None:
        """Refuse what is no range."""
        if self.low > self.high:
            raise ValueError

    def __repr__(self) -> str:
        """Return less than all."""
        return "Checked"


def test_what_a_class_says_itself_holds():
    assert repr(Checked(1)) == "Checked"
    assert Checked(1) == pickle.loads(pickle.dumps(Checked(1)))  # noqa: S301 - of our own making
    for _again in range(2):
        with pytest.raises(ValueError):
            Checked(6)


def test_nothing_can_be_put_beside_the_fields():
    for slots in (True, False):
        one = dataclass(frozen=True, slots=slots)(bare(["plain"]))(1)
        for act in (lambda one=one: setattr(one, "strange", 1), lambda one=one: delattr(one, "strange")):
            with pytest.raises(dataclasses.FrozenInstanceError):
                act()


def test_changing_ones_are_the_standard_librarys():
    kind = dataclass(slots=True)(bare(["plain", "default"]))
    one = kind(1)
    one.plain = 2
    assert dataclasses.asdict(one) == {"plain": 2, "default": 7}


def test_made_first_by_many_threads_at_once():
    for _round in range(20):
        kind = dataclass(frozen=True, slots=True)(bare(["plain", "secret"]))
        start, made = threading.Barrier(4), []

        def make(kind=kind, start=start, made=made):
            start.wait()
            made.append(kind(4, secret="t"))

        threads = [threading.Thread(target=make) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert made == [kind(4, secret="t")] * 4
