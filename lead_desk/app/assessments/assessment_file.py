"""The file an assessment travels in (`.ldassess`), and the card of an approver's key (`.ldkey`): JSON, read strictly.

An assessment file holds `format`, `format_version`, `assessment` (the attributes of `law.lia_seal.SIGNED`, `status`
and `signature`) and, when signed, `approver` (name, role, public key). The signature covers
`law.lia_seal.signed_bytes`; anybody with the public key can check it without Lead Desk.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from lead_desk.domain.approver import ApproverCard
from lead_desk.domain.assessment import Assessment, AssessmentStatus
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.values import dataclass
from lead_desk.law.lia_seal import signed_content

ASSESSMENT_FORMAT, CARD_FORMAT = "lead-desk-assessment", "lead-desk-approver"
FORMAT_VERSION = 1
_MAX_BYTES = 2 * 1024 * 1024
_TEXTS = (
    "family",
    "title",
    "author",
    "approver",
    "approver_role",
    "self_approval_reason",
    "content_hash",
    "client",
    "signer",
    "signature",
)


@dataclass(frozen=True, slots=True)
class AssessmentFile:
    """What a file says; nothing of it is believed before its signature was checked.

    Attributes:
        card: the signer's card as the file has it, None for a draft.
    """

    assessment: Assessment
    card: ApproverCard | None


def assessment_bytes(assessment: Assessment, card: ApproverCard | None) -> bytes:
    """Return the file of a version."""
    body = {**signed_content(assessment), "status": assessment.status.value, "signature": assessment.signature}
    content: dict[str, object] = {
        "format": ASSESSMENT_FORMAT,
        "format_version": FORMAT_VERSION,
        "assessment": body,
        "approver": _card_table(card) if card else None,
    }
    return _text(content)


def card_bytes(card: ApproverCard) -> bytes:
    """Return the file of an approver's card."""
    return _text({"format": CARD_FORMAT, "format_version": FORMAT_VERSION, "approver": _card_table(card)})


def _card_table(card: ApproverCard) -> dict[str, str]:
    return {"name": card.name, "role": card.role, "public_key": card.public_key}


def _text(content: Mapping[str, object]) -> bytes:
    return json.dumps(content, indent=1, ensure_ascii=False, default=_moment).encode()


def _moment(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def read_assessment(path: Path) -> AssessmentFile:
    """Read an assessment file.

    Raises:
        UnreadableFileError: it is none, is damaged, or was made by a newer version.
    """
    content = _content(path, (ASSESSMENT_FORMAT,))
    try:
        return AssessmentFile(_assessment(_table(content["assessment"])), _card(content.get("approver")))
    except (KeyError, TypeError, ValueError):
        raise _unreadable() from None


def read_card(path: Path) -> ApproverCard:
    """Read an approver's card, or the card inside a signed assessment.

    Raises:
        UnreadableFileError: the file holds no card.
    """
    content = _content(path, (CARD_FORMAT, ASSESSMENT_FORMAT))
    try:
        card = _card(content.get("approver"))
    except (KeyError, TypeError, ValueError):
        raise _unreadable() from None
    if card is None:
        raise UnreadableFileError("This file holds no approver's key.", "Ask the approver for their card.")
    return card


def _content(path: Path, formats: tuple[str, ...]) -> Mapping[str, object]:
    try:
        with path.open("rb") as stream:
            raw = stream.read(_MAX_BYTES + 1)
        content = json.loads(raw) if len(raw) <= _MAX_BYTES else None
    except OSError:
        raise UnreadableFileError("This file cannot be read.", "Check its name and its rights.") from None
    except (ValueError, RecursionError):
        raise _unreadable() from None
    if not isinstance(content, dict) or content.get("format") not in formats:
        raise _unreadable()
    if content.get("format_version") != FORMAT_VERSION:
        raise UnreadableFileError(
            "This file was made by a newer version of Lead Desk.", "Install the newer version.", code="NEWER"
        )
    return content


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError
    return value


def _card(value: object) -> ApproverCard | None:
    if value is None:
        return None
    table = _table(value)
    card = ApproverCard(*(_said(table[name]) for name in ("name", "role", "public_key")))
    if not card.fingerprint or not card.name.strip():
        raise ValueError
    return card


def _said(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _assessment(table: Mapping[str, object]) -> Assessment:
    version = table["version"]
    if type(version) is not int or version < 1:
        raise TypeError
    texts = {name: _said(table[name]) for name in _TEXTS}
    if not texts["family"].strip() or not texts["title"].strip():
        raise ValueError
    return Assessment(
        version=version,
        status=AssessmentStatus(_said(table["status"])),
        answers=dict(_table(table["answers"])),
        created_at=_when(table["created_at"]),
        decided_on=_day(table["decided_on"]),
        review_on=_day(table["review_on"]),
        signed_at=_when(table["signed_at"]),
        **texts,
    )


def _day(value: object) -> date | None:
    return None if value is None else date.fromisoformat(_said(value))


def _when(value: object) -> datetime | None:
    found = None if value is None else datetime.fromisoformat(_said(value))
    if found is not None and found.tzinfo is None:
        raise ValueError
    return found


def _unreadable() -> UnreadableFileError:
    return UnreadableFileError(
        "This is no assessment file of Lead Desk, or it is damaged.",
        "Ask for the file again.",
        code="NO_ASSESSMENT_FILE",
    )
