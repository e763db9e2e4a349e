"""What several titles, several subjects and several goods in one cell say of a person."""

from datetime import date

import pytest

from lead_desk.domain.flag import FlagKind, FlagState
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def kinds(flagger: Flagger, header: str, cell: str) -> set[str]:
    found = flagger.screen([("Name", "Jo Marlow"), (header, cell)], today=TODAY)
    told = (f for f in found if f.state is not FlagState.POSSIBLE and f.kind is not FlagKind.NATIONAL_ID)
    return {str(finding.category or finding.kind) for finding in told}


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Director and churchwarden", "religious_philosophical"),
        ("Shop steward & driver", "trade_union"),
        ("Nurse and RCN steward", "trade_union"),
        ("Imam & halal caterer", "religious_philosophical"),
    ],
)
def test_each_title_is_read_by_itself(flagger: Flagger, title: str, kind: str) -> None:
    assert kind in kinds(flagger, "Job title", title)


@pytest.mark.parametrize("title", ["Secretary to dean and canon", "Lawyer for union reps", "Manager of imam training"])
def test_work_around_an_office_is_no_office(flagger: Flagger, title: str) -> None:
    assert kinds(flagger, "Job title", title) == set()


@pytest.mark.parametrize(
    ("header", "cell", "kind"),
    [
        ("Notes", "shop shut for the fair and she is diabetic", "health"),
        ("Notes", "Staff clock in by card, hers is stored too: fingerprint on file", "biometric"),
        ("Audience", "Muslim households", "religious_philosophical"),
        ("Basket", "lancets, test strips", "health"),
        ("Form", "Any medical conditions? Yes – Crohn's", "health"),
    ],
)
def test_the_nearest_subject_and_the_column_tell_whose_it_is(
    flagger: Flagger, header: str, cell: str, kind: str
) -> None:
    assert kind in kinds(flagger, header, cell)


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Notes", "sells lancets, test strips"),
        ("Product", "lancets, test strips"),
        ("Segment", "dialysis clinics, hospitals"),
        ("Prescription", "-2.25 / -1.75"),
        ("Ancestry", "teaches family history at night school"),
    ],
)
def test_trade_and_glasses_are_nobodys_health(flagger: Flagger, header: str, cell: str) -> None:
    assert kinds(flagger, header, cell) == set()


@pytest.mark.parametrize(
    "note",
    [
        "cast includes wheelchair users",
        "employs 40 disabled packers, wants tables",
        "elected forum member, not union",
    ],
)
def test_many_are_nobody_in_particular(flagger: Flagger, note: str) -> None:
    assert kinds(flagger, "Notes", note) == set()


def test_a_titled_partner_tells_by_the_title(flagger: Flagger) -> None:
    found = flagger.screen([("First name", "Glenn"), ("Partner name", "Mr Ivo Tolliday")], today=TODAY)
    assert [finding.category for finding in found] == ["sexual_orientation"]
    assert not flagger.screen([("First name", "Glenn"), ("Partner name", "Mrs Ivy Tolliday")], today=TODAY)
