"""Approvers of assessments and their keys: who signs, and whose signature a store accepts."""

import base64
import hashlib
from datetime import date

from lead_desk.domain.values import dataclass

_PREFIX = b"lead-desk/approver/v1"
_FINGERPRINT_BYTES = 20
_GROUP = 4
PUBLIC_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class ApproverCard:
    """What an approver hands to others: name, role and the public half of the key (Ed25519, hex)."""

    name: str
    role: str
    public_key: str

    @property
    def fingerprint(self) -> str:
        """Eight groups of four letters and digits that two people can compare by phone."""
        return fingerprint_of(self.public_key)


@dataclass(frozen=True, slots=True)
class ApproverKey:
    """A key whose signatures this store accepts, as a register entry.

    Attributes:
        key: the fingerprint.
        own: made in this store, so the private half is here.
        revoked_on: from this day on nothing signed with it is accepted; None while it is trusted.
    """

    key: str
    name: str
    role: str
    public_key: str
    own: bool = False
    trusted_on: date | None = None
    trusted_by: str = ""
    revoked_on: date | None = None
    revoked_reason: str = ""


def fingerprint_of(public_key: str) -> str:
    """Return the fingerprint of a public key, empty where the text is none."""
    try:
        raw = bytes.fromhex(public_key)
    except ValueError:
        return ""
    if len(raw) != PUBLIC_KEY_BYTES:
        return ""
    text = base64.b32encode(hashlib.sha256(_PREFIX + raw).digest()[:_FINGERPRINT_BYTES]).decode()
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def same_fingerprint(one: str, other: str) -> bool:
    """Compare fingerprints as people type them: any case, any grouping."""
    bare = ["".join(char for char in text.upper() if char.isalnum()) for text in (one, other)]
    return bool(bare[0]) and bare[0] == bare[1]
