"""What the evidence of a consent lacks: one missing fact at a time (LAW 2.2)."""

import pytest

from lead_desk.domain.basis import ConsentMethod
from lead_desk.law.consents import lacking

WHOLE = {
    "given_at": "2026-10-01",
    "method": ConsentMethod.WEB_FORM,
    "place": "page",
    "language": "da",
    "controllers": ("Nordvind ApS",),
    "purposes": ("news",),
    "channels": ("email",),
    "told_right_to_withdraw": True,
    "text_version": "1",
}


def test_whole_evidence_lacks_nothing() -> None:
    assert lacking(WHOLE) == ()


@pytest.mark.parametrize("name", [name for name in WHOLE if name != "method"])
def test_each_fact_is_missed(name: str) -> None:
    assert lacking({key: value for key, value in WHOLE.items() if key != name}) == (name,)
    assert lacking({**WHOLE, name: ()}) == (name,)


def test_the_wordings_hash_stands_for_its_version() -> None:
    assert lacking({**WHOLE, "text_version": "", "text_hash": "ab"}) == ()


def test_without_a_method_nothing_else_of_it_is_asked() -> None:
    assert lacking({**WHOLE, "method": None}) == ("method",)


@pytest.mark.parametrize(
    ("method", "proof"),
    [
        (ConsentMethod.DOUBLE_OPT_IN, "confirmed_at"),
        (ConsentMethod.PAPER, "evidence_hash"),
        (ConsentMethod.PHONE_RECORDED, "evidence_hash"),
        (ConsentMethod.IMPORTED_THIRD_PARTY, "evidence_hash"),
    ],
)
def test_methods_with_a_proof_of_their_own(method: ConsentMethod, proof: str) -> None:
    assert lacking({**WHOLE, "method": method}) == (proof,)
    assert lacking({**WHOLE, "method": method, proof: "there"}) == ()


def test_all_gaps_are_named_in_their_order() -> None:
    assert lacking({}) == (
        "given_at", "method", "place", "language", "controllers", "purposes", "channels", "told_right_to_withdraw",
        "text_version",
    )  # fmt: skip
