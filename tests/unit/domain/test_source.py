"""What a source still lacks before one of its leads may leave."""

from dataclasses import replace
from datetime import date

import pytest

from lead_desk.domain.source import Source, SourceKind, SourceTerms

WHOLE = Source(
    "fair",
    "Fair",
    kind=SourceKind.EVENT,
    obtained_on=date(2026, 5, 1),
    attested_by="Anna",
    terms=SourceTerms.ALLOWED,
)


def test_a_whole_source_lacks_nothing():
    assert WHOLE.gaps() == ()
    assert replace(WHOLE, terms=SourceTerms.FORBIDDEN).gaps() == ()  # complete, and its terms say no


@pytest.mark.parametrize(
    ("name", "value"), [("kind", None), ("obtained_on", None), ("attested_by", ""), ("terms", SourceTerms.UNKNOWN)]
)
def test_each_gap_is_named(name, value):
    assert replace(WHOLE, **{name: value}).gaps() == (name,)


def test_a_new_source_lacks_all():
    assert Source("new", "New").gaps() == ("kind", "obtained_on", "attested_by", "terms")
