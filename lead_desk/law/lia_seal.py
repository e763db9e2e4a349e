"""What an approver signs: the whole version in canonical form, so that one changed letter breaks the signature."""

from lead_desk.domain.assessment import Assessment
from lead_desk.domain.canonical import canonical_bytes

PREFIX = b"lead-desk/assessment/v1\n"
"""Goes before the canonical form, so that the signature can stand for nothing else."""
SIGNED = (
    "family",
    "version",
    "title",
    "answers",
    "author",
    "created_at",
    "approver",
    "approver_role",
    "decided_on",
    "review_on",
    "self_approval_reason",
    "content_hash",
    "client",
    "signer",
    "signed_at",
)
"""The attributes of `Assessment` that the signature covers. Status and withdrawal come later and are not among them."""


def signed_content(assessment: Assessment) -> dict[str, object]:
    """Return the attributes that a signature covers."""
    return {name: getattr(assessment, name) for name in SIGNED}


def signed_bytes(assessment: Assessment) -> bytes:
    """Return the bytes that the approver's Ed25519 key signs.

    They are `PREFIX` and the canonical JSON (`domain.canonical`) of `SIGNED`.
    """
    return PREFIX + canonical_bytes(signed_content(assessment))
