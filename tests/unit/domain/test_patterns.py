"""A late pattern answers as one of `re.compile`, and every one in the app is well made."""

import importlib
import pkgutil
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desk.domain.patterns import late

KINDS = (r"(?P<year>\d{4})-(\d\d)", r"[a-z]+", r"^\s*$|,")
QUIET = ("lead_desk.domain", "lead_desk.flags", "lead_desk.intake")


@given(st.sampled_from(KINDS), st.sampled_from((0, re.IGNORECASE)), st.text("aB1-2 ,0", max_size=12))
def test_it_answers_as_a_compiled_pattern_does(kind: str, flags: int, text: str) -> None:
    for name in ("match", "search", "fullmatch"):
        ours, theirs = getattr(late(kind, flags), name)(text), getattr(re.compile(kind, flags), name)(text)
        assert (ours and ours.span()) == (theirs and theirs.span())
    for name in ("findall", "split"):
        assert getattr(late(kind, flags), name)(text) == getattr(re.compile(kind, flags), name)(text)
    assert late(kind, flags).sub("x", text) == re.compile(kind, flags).sub("x", text)
    assert [found[0] for found in late(kind, flags).finditer(text)] == [
        found[0] for found in re.compile(kind, flags).finditer(text)
    ]


def test_it_is_compiled_when_it_is_first_asked() -> None:
    with pytest.raises(re.error):
        late("(").search("")
    assert late("(").pattern == "("
    with pytest.raises(AttributeError):
        late("a").nothing_of_the_kind  # noqa: B018 - asking is the test


def test_every_late_pattern_of_the_app_is_well_made() -> None:
    seen = 0
    for package in map(importlib.import_module, QUIET):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for value in vars(importlib.import_module(module.name)).values():
                if type(value) is type(late("")):
                    re.compile(value.pattern, value.flags)
                    seen += 1
    assert seen > 100
