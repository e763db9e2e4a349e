"""Legitimate-interest assessments (LIA): families, versions, scope, life cycle (LAW 3)."""

from dataclasses import field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from lead_desk.domain.values import dataclass


class AssessmentStatus(StrEnum):
    """Life cycle of one version (LAW 3.4). Everything but a draft is immutable."""

    DRAFT = "draft"
    APPROVED = "approved"
    REJECTED = "rejected"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"


OPEN = frozenset({AssessmentStatus.DRAFT, AssessmentStatus.APPROVED})
"""What leads may be linked to and what may travel: a version that is being written, or that is valid."""

REVIEW_DUE = timedelta(days=30)
"""How long a version goes on after facts changed under it (LAW 3.5, APP)."""


class ReviewTrigger(StrEnum):
    """What makes an approved assessment due for review before its day (LAW 3.5; question D11)."""

    HIGHER_FREQUENCY = "higher_frequency"
    ENRICHMENT = "enrichment"
    NEW_SOURCE_TERMS = "new_source_terms"
    COMPLAINTS = "complaints"  # over 0.1 % of contacts in 90 days
    LAW_CHANGE = "law_change"
    BREACH = "breach"


@dataclass(frozen=True, slots=True)
class ReviewDue:
    """Facts changed under an approved version without a change of its scope: it must be looked at again (LAW 3.5).

    Attributes:
        version: the version that was approved before the change; the next one approved settles it.
        since: the day the change was noted.
    """

    key: str
    family: str
    version: int
    trigger: ReviewTrigger
    since: date
    note: str = ""

    @property
    def until(self) -> date:
        """The last day that the version still carries leads."""
        return self.since + REVIEW_DUE


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
