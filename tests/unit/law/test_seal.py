"""What an approver's signature covers: every word of the version, and nothing that comes later."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime

import pytest

from lead_desk.domain.assessment import Assessment, AssessmentStatus
from lead_desk.law.lia_seal import PREFIX, SIGNED, signed_bytes, signed_content

WHOLE = Assessment(
    "LI-1", 2, "Fair", AssessmentStatus.APPROVED, {"H1": "Fair"}, "Mette Dahl", datetime(2026, 10, 1, tzinfo=UTC),
    "Jonas Lind", "Director", date(2026, 10, 2), date(2027, 10, 2), "", "why alone", "ab" * 32, "Client", "f" * 64,
    "signature", datetime(2026, 10, 2, tzinfo=UTC),
)  # fmt: skip
LATER = {"status", "reason", "signature"}


def test_the_signature_covers_everything_but_what_comes_later() -> None:
    assert set(SIGNED) == {field.name for field in fields(Assessment)} - LATER
    assert signed_content(WHOLE) == {name: getattr(WHOLE, name) for name in SIGNED}
    assert signed_bytes(WHOLE).startswith(b"lead-desk/assessment/v1\n{")
    assert PREFIX == b"lead-desk/assessment/v1\n"


@pytest.mark.parametrize("name", SIGNED)
def test_one_changed_attribute_changes_what_is_signed(name: str) -> None:
    old = getattr(WHOLE, name)
    new = {"H1": "Other"} if name == "answers" else old + 1 if name == "version" else None
    changed = replace(WHOLE, **{name: f"{old}x" if new is None and isinstance(old, str) else new})
    assert signed_bytes(changed) != signed_bytes(WHOLE)
    assert name.encode() in signed_bytes(WHOLE)


@pytest.mark.parametrize("name", sorted(LATER))
def test_what_comes_later_leaves_it(name: str) -> None:
    later = {"status": AssessmentStatus.REJECTED, "reason": "facts wrong", "signature": "other"}
    assert signed_bytes(replace(WHOLE, **{name: later[name]})) == signed_bytes(WHOLE)
