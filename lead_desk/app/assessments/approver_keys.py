"""Approvers' keys: make one's own, trust a colleague's after comparing fingerprints, give one up."""

from dataclasses import replace
from pathlib import Path

from lead_desk.app.assessments.assessment_file import card_bytes, read_card
from lead_desk.app.assessments.write_assessment import withdraw
from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.domain.approver import ApproverCard, ApproverKey, same_fingerprint
from lead_desk.domain.assessment import AssessmentStatus
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.law.lia import is_full_name


def make_key(
    core: Core, unit: Unit, name: str, role: str, passphrase: str | None = None, *, replace_old: bool = False
) -> ApproverCard:
    """Make this store's approver's key and trust it here.

    Args:
        core: the parts.
        unit: the open transaction.
        name: the approver's first and last name; approvals signed with the key carry it.
        role: their job.
        passphrase: seals the key; None keeps it in the system's keyring.
        replace_old: give up the key that is here; it is revoked in this store.

    Raises:
        UsageError: no full name or no job.
        StoreError: as the vault says: a key is here already, no keyring and no passphrase, passphrase too short.
    """
    if not is_full_name(name) or len(role.strip()) < 3:
        raise UsageError("An approver has a first name, a last name and a job.", "Give all three.", code="NO_FULL_NAME")
    old = core.signing.card()
    card = core.signing.create(name.strip(), role.strip(), passphrase, replace=replace_old)
    known = unit.registers.get(ApproverKey, old.fingerprint) if old else None
    if known is not None and known.revoked_on is None:
        unit.registers.put(replace(known, revoked_on=core.clock.today(), revoked_reason="replaced by a new key"))
    unit.registers.put(_entry(core, card, own=True))
    return card


def _entry(core: Core, card: ApproverCard, *, own: bool) -> ApproverKey:
    today, by = core.clock.today(), core.actor
    return ApproverKey(card.fingerprint, card.name, card.role, card.public_key, own, today, by)


def own_card(core: Core) -> ApproverCard:
    """Return the card of this store's approver's key.

    Raises:
        UsageError: none was made here.
    """
    card = core.signing.card()
    if card is None:
        raise UsageError("There is no approver's key here.", "Make one first.", code="APPROVER_NONE")
    return card


def write_card(core: Core, path: Path) -> ApproverCard:
    """Write the card of one's own key, to be handed to colleagues.

    Raises:
        UsageError: there is no key here.
        RefusedError: the file cannot be written.
    """
    card = own_card(core)
    core.writer.document(path, card_bytes(card))
    return card


def trust(core: Core, unit: Unit, path: Path, fingerprint: str) -> ApproverKey:
    """Accept what a key signs from now on; the fingerprint must have come by another way than the file.

    Args:
        core: the parts.
        unit: the open transaction.
        path: the approver's card, or an assessment they signed.
        fingerprint: as the approver read it out, any case and grouping.

    Raises:
        UnreadableFileError: the file holds no card.
        UsageError: no fingerprint is given (`FINGERPRINT_NEEDED`).
        RefusedError: the fingerprint is another one, or the key was revoked here.
    """
    card = read_card(path)
    if not fingerprint.strip():
        raise UsageError(
            f"The key in this file has the fingerprint {card.fingerprint}.",
            "Have its owner read theirs out to you, and give that one to trust the key.",
            code="FINGERPRINT_NEEDED",
        )
    if not same_fingerprint(fingerprint, card.fingerprint):
        raise RefusedError(
            "The fingerprint is not that of the key in this file.",
            "Do not use the file; ask the approver for it by another way.",
            code="FINGERPRINT_WRONG",
        )
    known = unit.registers.get(ApproverKey, card.fingerprint)
    if known is not None:
        if known.revoked_on is not None:
            raise RefusedError("This key was revoked here.", "Ask for a new key.", code="SIGNER_REVOKED")
        return known
    entry = _entry(core, card, own=False)
    unit.registers.put(entry)
    return entry


def revoke(core: Core, unit: Unit, fingerprint: str, reason: str, *, take_back: bool = False) -> tuple[str, ...]:
    """Accept nothing more that a key signs; return the families whose valid approval rests on it.

    Args:
        core: the parts.
        unit: the open transaction.
        fingerprint: of the key.
        reason: why, for the record.
        take_back: also withdraw those approvals at once (the key was lost or stolen).

    Raises:
        UsageError: no such key, or no reason.
    """
    known = next((key for key in unit.registers.all(ApproverKey) if same_fingerprint(key.key, fingerprint)), None)
    if known is None:
        raise UsageError("There is no trusted key of that fingerprint.", "List the keys.", code="UNKNOWN_KEY")
    if not reason.strip():
        raise UsageError("Revoking a key needs a reason.", "Say why.", code="REASON_MISSING")
    if known.revoked_on is None:
        unit.registers.put(replace(known, revoked_on=core.clock.today(), revoked_reason=reason.strip()))
    resting = tuple(family for family in unit.assessments.families() if _rests(unit, family, known.key))
    if take_back:
        for family in resting:
            withdraw(
                core, unit, family, core.actor or known.name, "", f"The approver's key was revoked: {reason.strip()}"
            )
    return resting


def _rests(unit: Unit, family: str, signer: str) -> bool:
    return any(
        version.status is AssessmentStatus.APPROVED and version.signer == signer
        for version in unit.assessments.versions(family)
    )
