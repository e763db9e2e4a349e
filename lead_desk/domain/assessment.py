"""Legitimate-interest assessments (LIA): families, versions, scope, life cycle (LAW 3)."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any


class AssessmentStatus(StrEnum):
    """Life cycle of one version (LAW 3.4). Everything but a draft is immutable."""

    DRAFT = "draft"
    APPROVED = "approved"
    REJECTED = "rejected"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Assessment:
    """One version of a family.

    Attributes:
        family: key of the family (H1's reference number); records point to the family, never to a version.
        version: 1, 2, ...
        answers: question id (`H1`, `S1`, `P1` ...) to answer, as the form in resources/law/lia_form.toml types it:
            str, bool, int, list[str], list[dict[str, str]] or dict (for two-part answers: {"value": ..., "text": ...}).
        content_hash: SHA-256 over the canonical JSON of the answers, set at sign-off.
        signer: fingerprint of the key that signed the approval, empty where it was not signed with a key.
        signature: Ed25519 signature over `law.lia_seal.signed_bytes`, base64.
        client: processor project: the client's own LIA is recorded instead (LAW 3.3 V_CONTROLLER).
    """

    family: str
    version: int
    title: str
    status: AssessmentStatus = AssessmentStatus.DRAFT
    answers: dict[str, Any] = field(default_factory=dict)
    author: str = ""
    created_at: datetime | None = None
    approver: str = ""
    approver_role: str = ""
    decided_on: date | None = None
    review_on: date | None = None
    reason: str = ""
    self_approval_reason: str = ""
    content_hash: str = ""
    client: str = ""
    signer: str = ""
    signature: str = field(default="", repr=False)
    signed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """What an LIA covers, dimension by dimension (questions S1-S7)."""

    purposes: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    audiences: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()  # source keys, or `kind:vendor` for a whole kind
    countries: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    recipients: frozenset[str] = frozenset()  # recipient keys, `own_use`, or `kind:processor`
