"""What only parents see to, told in one word or several, beside somebody's first name."""

from datetime import date

import pytest

from lead_desk.domain.flag import FlagKind
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def _child(flagger: Flagger, note: str) -> bool:
    found = flagger.screen([("Name", "Robin Ashby"), ("Notes", note)], today=TODAY)
    return any(flag.kind is FlagKind.CHILD for flag in found)


@pytest.mark.parametrize(
    "note",
    [
        "Poppy's health visitor is coming at ten",
        "the head rang about Callum, must go",
        "Romilly's got the orthodontist",
        "kindergeld? nee, kinderbijslag: groeipakket voor Ella",
    ],
)
def test_an_errand_tells_of_the_child_it_is_run_for(flagger: Flagger, note: str) -> None:
    assert _child(flagger, note)


@pytest.mark.parametrize(
    "note",
    [
        "Poppy is the health visitor lead for the trust",
        "speak to Tom about the childcare scheme",
        "Charlie is our babysitter app contact",
        "Alfie from the daycare chain will sign",
        "Saar is gezinsvoogd",
        "Lotte geeft zwemles",
    ],
)
def test_those_who_trade_in_it_are_no_children(flagger: Flagger, note: str) -> None:
    assert not _child(flagger, note)
