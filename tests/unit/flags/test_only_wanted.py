"""A column that asks whether a check is needed tells no result of it."""

from datetime import date

import pytest

from lead_desk.domain.flag import FlagKind
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def _criminal(flagger: Flagger, header: str, answer: str) -> bool:
    found = flagger.screen([("Name", "Robin Ashby"), (header, answer)], today=TODAY)
    return any(flag.kind is FlagKind.CRIMINAL for flag in found)


@pytest.mark.parametrize(
    ("header", "answer"),
    [
        ("DBS needed", "Yes"),
        ("DBS required", "yes, before start"),
        ("VOG nodig", "ja"),
        ("Police check required", "no"),
    ],
)
def test_a_need_is_no_result(flagger: Flagger, header: str, answer: str) -> None:
    assert not _criminal(flagger, header, answer)


@pytest.mark.parametrize(
    ("header", "answer"), [("DBS required", "clear, 03/2025"), ("DBS", "Yes"), ("VOG", "afgewezen")]
)
def test_a_result_is_told_all_the_same(flagger: Flagger, header: str, answer: str) -> None:
    assert _criminal(flagger, header, answer)
