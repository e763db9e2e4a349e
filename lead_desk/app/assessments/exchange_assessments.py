"""Assessments that travel: drafts out to the approver, signed approvals back to many laptops."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from lead_desk.app.assessments import write_assessment
from lead_desk.app.assessments.approver_keys import own_card
from lead_desk.app.assessments.assessment_file import assessment_bytes, read_assessment
from lead_desk.app.core import Core
from lead_desk.app.lia_results import ReceivedAssessment
from lead_desk.app.ports import Unit
from lead_desk.domain.approver import ApproverCard, ApproverKey
from lead_desk.domain.assessment import Assessment, AssessmentStatus
from lead_desk.domain.errors import RefusedError
from lead_desk.law.lia_answers import content_hash
from lead_desk.law.lia_seal import signed_bytes

_UNDER_SEAL = (AssessmentStatus.APPROVED, AssessmentStatus.SUPERSEDED, AssessmentStatus.EXPIRED)
"""States in which a version is what was signed; a withdrawal writes its own name and day over it."""
_CLOCK_SLACK = timedelta(hours=26)
"""How far ahead another computer's clock may be, time zones included."""


def approve_signed(
    core: Core,
    unit: Unit,
    family: str,
    version: int,
    review_on: date,
    *,
    self_approval_reason: str = "",
    passphrase: str | None = None,
) -> Assessment:
    """Approve a draft with this store's approver's key; name and role are those of the key.

    Args:
        core: the parts.
        unit: the open transaction.
        family: key of the family.
        version: the draft's number.
        review_on: last day it is good for, at most 12 months ahead.
        self_approval_reason: why the author signs alone.
        passphrase: opens the key where it is sealed.

    Raises:
        UsageError: no such version, or no key here.
        RefusedError: as `write_assessment.approve`.
        StoreError: the key does not open.
    """
    card = own_card(core)
    _check_trusted(unit, card)
    seal = partial(_sealed, core, card, passphrase)
    return write_assessment.approve(
        core, unit, family, version, card.name, card.role, review_on, self_approval_reason, seal=seal
    )


def _sealed(core: Core, card: ApproverCard, passphrase: str | None, approved: Assessment) -> Assessment:
    ready = replace(approved, signer=card.fingerprint, signed_at=core.clock.now())
    return replace(ready, signature=core.signing.sign(signed_bytes(ready), passphrase))


def _check_trusted(unit: Unit, card: ApproverCard) -> ApproverKey:
    """Return the register entry of a card's key.

    Raises:
        RefusedError: it is not trusted here, or revoked.
    """
    known = unit.registers.get(ApproverKey, card.fingerprint)
    if known is None:
        raise RefusedError(
            f"Nobody here has said that the key {card.fingerprint} may approve.",
            "Compare the fingerprint with its owner by phone, then trust the key.",
            code="SIGNER_UNKNOWN",
        )
    if known.revoked_on is not None:
        raise RefusedError(
            "The key that signed this was revoked here.", "Ask for an approval with a new key.", code="SIGNER_REVOKED"
        )
    return known


def send(core: Core, unit: Unit, family: str, path: Path, version: int | None = None) -> Assessment:
    """Write a version to a file: a draft for the approver, or a signed approval for other laptops.

    Args:
        core: the parts.
        unit: the transaction; the act is written to the audit log.
        family: key of the family.
        path: the target.
        version: its number, the newest when not given.

    Raises:
        UsageError: no such version.
        RefusedError: it is decided but not signed with a key, or the file cannot be written.
    """
    found = write_assessment.newest(unit, family, version)
    if found.status is not AssessmentStatus.DRAFT and (
        found.status is not AssessmentStatus.APPROVED or not found.signature
    ):
        raise RefusedError(
            "Only a draft, or an approval signed with a key, can travel: nobody else could check this version.",
            "Start a new version and sign it with an approver's key.",
            code="NOT_SIGNED",
        )
    known = unit.registers.get(ApproverKey, found.signer) if found.signer else None
    card = ApproverCard(known.name, known.role, known.public_key) if known else None
    core.writer.document(path, assessment_bytes(found, card))
    unit.audit.write("assessment_sent", {"family": family, "version": found.version, "signer": found.signer})
    return found


def receive(core: Core, unit: Unit, path: Path) -> ReceivedAssessment:
    """Take an assessment file in: a draft becomes a draft here, a signed approval takes effect at once.

    A different draft that stands here under the same number is kept as the next version.

    Args:
        core: the parts.
        unit: the open transaction.
        path: the file.

    Raises:
        UnreadableFileError: it is no assessment file.
        RefusedError: changed after it was signed, signed by a key that is not trusted here, out of date, overtaken by a
            newer version, or it would not count as documented.
    """
    file = read_assessment(path)
    if file.assessment.status is AssessmentStatus.DRAFT:
        return _take_draft(core, unit, file.assessment)
    if file.assessment.status is not AssessmentStatus.APPROVED or file.card is None:
        raise RefusedError(
            "Nobody has signed what this file says.", "Ask the approver for the signed file.", code="NOT_SIGNED"
        )
    return _take_approval(core, unit, file.assessment, file.card)


def _take_draft(core: Core, unit: Unit, draft: Assessment) -> ReceivedAssessment:
    bare = replace(draft, approver="", approver_role="", decided_on=None, review_on=None, signer="", signature="",
                   signed_at=None, content_hash="", self_approval_reason="")  # fmt: skip
    for known in unit.assessments.versions(draft.family):
        alike = known.version == draft.version or known.status is AssessmentStatus.DRAFT
        if alike and content_hash(known.answers) == content_hash(draft.answers):
            return ReceivedAssessment(known.family, known.version, known.title, "unchanged")
    number = _free_number(unit, draft.family, draft.version)
    write_assessment.save_draft(core, unit, replace(bare, version=number))
    return ReceivedAssessment(draft.family, number, draft.title, "draft")


def _free_number(unit: Unit, family: str, wanted: int) -> int:
    """Return the wanted number where nothing stands under it or after it, else the next one."""
    versions = unit.assessments.versions(family)
    return max(wanted, versions[-1].version + 1) if versions else wanted


def _take_approval(core: Core, unit: Unit, approved: Assessment, card: ApproverCard) -> ReceivedAssessment:
    _check_seal(core, approved, card)
    signer = _check_trusted(unit, card)
    _check_fresh(core, approved, signer)
    versions = {version.version: version for version in unit.assessments.versions(approved.family)}
    here = versions.get(approved.version)
    if here is not None and here.signature == approved.signature:
        return ReceivedAssessment(approved.family, approved.version, approved.title, "unchanged", signer.name)
    _check_place(approved, versions)
    write_assessment.check_approver(unit, approved, approved.approver, approved.self_approval_reason)
    write_assessment.check_problems(core, unit, approved)
    if here is not None and content_hash(here.answers) != content_hash(approved.answers):
        own = replace(here, version=max(versions) + 1)
        write_assessment.keep(core, unit, own)
    write_assessment.take_effect(core, unit, approved)
    unit.audit.write(
        "assessment_received", {"family": approved.family, "version": approved.version, "signer": approved.signer}
    )
    return ReceivedAssessment(approved.family, approved.version, approved.title, "approved", signer.name)


def _check_seal(core: Core, approved: Assessment, card: ApproverCard) -> None:
    """The signature is the card's key's, and covers what the file says.

    Raises:
        RefusedError: something was changed after the signature.
    """
    sound = (
        approved.signer == card.fingerprint
        and approved.content_hash == content_hash(approved.answers)
        and core.signing.verify(card.public_key, signed_bytes(approved), approved.signature)
    )
    if not sound:
        raise RefusedError(
            "This file was changed after it was signed.", "Ask the approver for it again.", code="SIGNATURE_WRONG"
        )


def _check_fresh(core: Core, approved: Assessment, signer: ApproverKey) -> None:
    """The approver named is the owner of the key, and the approval's dates are not past or to come.

    Raises:
        RefusedError: it is somebody else, or the dates are wrong.
    """
    if approved.approver.casefold() != signer.name.casefold():
        raise RefusedError(
            "The approver it names is not the owner of the key it is signed with.",
            "Ask the approver to sign with their own key.",
            code="SIGNER_OTHER",
        )
    if approved.review_on is None or approved.review_on < core.clock.today():
        raise RefusedError(
            "This approval is out of date: its review was due before today.",
            "Ask the approver for a new version.",
            code="V_EXPIRED",
        )
    if approved.signed_at is None or approved.signed_at > core.clock.now() + _CLOCK_SLACK:
        raise RefusedError(
            "This file was signed at a moment that is still to come.",
            "Check the date of both computers.",
            code="V_DATE",
        )


def _check_place(approved: Assessment, versions: dict[int, Assessment]) -> None:
    """Nothing decided here is replaced, and no newer approval overtaken.

    Raises:
        RefusedError: this version is decided here already, or a newer one is.
    """
    decided = [number for number, version in versions.items() if version.status is not AssessmentStatus.DRAFT]
    if approved.version in decided:
        raise RefusedError(
            "This version was decided here already, and a decision does not change.",
            "Ask the approver to sign a new version.",
            code="ASSESSMENT_DECIDED",
        )
    if any(number > approved.version for number in decided):
        raise RefusedError(
            "A newer version was decided here already.", "Ask the approver for the newest one.", code="OVERTAKEN"
        )


def broken_seals(core: Core, unit: Unit) -> list[str]:
    """Return a code for each version here whose signature does not hold, empty when all do."""
    found = []
    for family in unit.assessments.families():
        for version in unit.assessments.versions(family):
            key = unit.registers.get(ApproverKey, version.signer) if version.signature else None
            sealed = key is not None and core.signing.verify(key.public_key, signed_bytes(version), version.signature)
            if version.signature and version.status in _UNDER_SEAL and not sealed:
                found.append("ASSESSMENT_SEAL_BROKEN")
    return found
