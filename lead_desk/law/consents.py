"""When evidence of a consent is complete (GDPR Art. 4(11), 7(1)-(2); LAW 2.2)."""

from collections.abc import Mapping

from lead_desk.domain.basis import ConsentMethod

_NEEDED = (
    "given_at", "method", "place", "language", "controllers", "purposes", "channels", "told_right_to_withdraw",
)  # fmt: skip
_NEEDS_PROOF = frozenset({ConsentMethod.IMPORTED_THIRD_PARTY, ConsentMethod.PAPER, ConsentMethod.PHONE_RECORDED})


def lacking(facts: Mapping[str, object]) -> tuple[str, ...]:
    """Return what the evidence of a consent lacks, as names of `Consent`'s fields; empty when it is complete.

    Args:
        facts: the fields of a consent by name; only whether each says something matters.
    """
    gaps = [name for name in _NEEDED if not facts.get(name)]
    if not (facts.get("text_version") or facts.get("text_hash")):
        gaps.append("text_version")
    if facts.get("method") == ConsentMethod.DOUBLE_OPT_IN and not facts.get("confirmed_at"):
        gaps.append("confirmed_at")
    if facts.get("method") in _NEEDS_PROOF and not facts.get("evidence_hash"):
        gaps.append("evidence_hash")
    return tuple(gaps)
