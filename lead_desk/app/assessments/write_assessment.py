"""The life of a legitimate-interest assessment: start, save, approve, reject, renew, withdraw (LAW 3.4)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from lead_desk.app.core import Core, organisation_of
from lead_desk.app.ports import Unit
from lead_desk.app.results import AssessmentRow
from lead_desk.domain.assessment import Assessment, AssessmentStatus, ReviewDue, ReviewTrigger
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.law.lia import lia_problems, review_due_until, scope_of
from lead_desk.law.lia_answers import content_hash, effective, missing_answers
from lead_desk.law.lia_form import lia_form

_SIGN_OFF = ("V_STATUS", "V_EXPIRED")
_SECTION_OF_DECISION = "D"
Seal = Callable[[Assessment], Assessment]
"""Puts an approver's signature on a version."""
_CLOSED = (AssessmentStatus.REJECTED, AssessmentStatus.SUPERSEDED)


def newest(unit: Unit, family: str, version: int | None = None) -> Assessment:
    """Return a version of a family, the newest when none is named.

    Raises:
        UsageError: there is no such family or version.
    """
    versions = unit.assessments.versions(family)
    for found in reversed(versions):
        if version is None or found.version == version:
            return found
    known = ", ".join(unit.assessments.families()) or "none yet"
    raise UsageError("There is no such assessment.", f"Known: {known}.", code="UNKNOWN_ASSESSMENT")


def problems_of(core: Core, unit: Unit, assessment: Assessment, due: date | None = None) -> list[str]:
    """Return why a version does not count as documented (LAW 3.3), empty when it does.

    Args:
        core: the parts.
        unit: the transaction to look through.
        assessment: the version.
        due: the last day that changed facts leave it, where some did.
    """
    rules = core.gate.law.rules
    return lia_problems(assessment, core.clock.today(), lia_form(), rules, organisation_of(unit), due)


def missing_of(unit: Unit, assessment: Assessment) -> list[str]:
    """Return the ids of questions that still need an answer."""
    return list(missing_answers(lia_form(), effective(assessment), organisation_of(unit)))


def keep(core: Core, unit: Unit, assessment: Assessment, *, sitting: bool = False) -> None:
    """Save a version with its machine scope and its problems beside it."""
    problems = [code for code in problems_of(core, unit, assessment) if code not in _SIGN_OFF]
    unit.assessments.save(assessment, scope_of(assessment), problems, sitting=sitting)


def save_draft(core: Core, unit: Unit, assessment: Assessment, *, sitting: bool = False) -> None:
    """Keep a draft; a signed version is never overwritten.

    Args:
        core: the parts.
        unit: the open transaction.
        assessment: the draft.
        sitting: it saves itself while somebody writes, so it is logged once a sitting.

    Raises:
        RefusedError: this version is no draft any more.
    """
    for known in unit.assessments.versions(assessment.family):
        if known.version == assessment.version and known.status is not AssessmentStatus.DRAFT:
            raise RefusedError(
                "This version is signed and cannot be changed.", "Start a new version.", code="ASSESSMENT_SIGNED"
            )
    created = assessment.created_at or core.clock.now()
    keep(core, unit, replace(assessment, status=AssessmentStatus.DRAFT, created_at=created), sitting=sitting)


def approve(
    core: Core,
    unit: Unit,
    family: str,
    version: int,
    approver: str,
    role: str,
    review_on: date,
    self_approval_reason: str = "",
    decided_on: date | None = None,
    seal: Seal | None = None,
) -> Assessment:
    """Sign a draft: it becomes read-only and its predecessor is superseded in the same transaction.

    Args:
        core: the parts.
        unit: the open transaction.
        family: key of the family.
        version: the draft's number.
        approver: full name of the person who signs.
        role: their role.
        review_on: last day it is good for, at most 12 months ahead.
        self_approval_reason: why the author signs alone; needed when author and approver are one (DESIGN 16).
        decided_on: the day of the decision, today when not given.
        seal: signs the version with an approver's key; needed where the organisation asks for signed approvals.

    Raises:
        UsageError: no such version.
        RefusedError: it is no draft, the form has problems, or two persons or a signature are required.
    """
    draft = newest(unit, family, version)
    if draft.status is not AssessmentStatus.DRAFT:
        raise RefusedError("Only a draft can be approved.", "Start a new version.", code="ASSESSMENT_SIGNED")
    check_approver(unit, draft, approver, self_approval_reason)
    if seal is None and organisation_of(unit).signed_approval:
        raise RefusedError(
            "This organisation asks for approvals signed with a key.",
            "Sign with your approver's key, or bring in the signed file of the approver.",
            code="SIGNATURE_NEEDED",
        )
    signed = replace(
        draft,
        status=AssessmentStatus.APPROVED,
        approver=approver,
        approver_role=role,
        decided_on=decided_on or core.clock.today(),
        review_on=review_on,
        self_approval_reason=self_approval_reason,
        content_hash=content_hash(draft.answers),
    )
    check_problems(core, unit, signed)
    sealed = seal(signed) if seal else signed
    take_effect(core, unit, sealed)
    return sealed


def check_problems(core: Core, unit: Unit, signed: Assessment) -> None:
    """Refuse a version that would not count as documented (LAW 3.3).

    Raises:
        RefusedError: it has problems; the code is the first one's.
    """
    problems = [code for code in problems_of(core, unit, signed) if code not in _SIGN_OFF]
    if problems:
        missing = missing_of(unit, signed)
        remedy = f"Complete the form: {', '.join(missing)}." if missing else "Complete the form."
        raise RefusedError(f"It cannot be approved yet: {', '.join(problems)}.", remedy, code=problems[0])


def take_effect(core: Core, unit: Unit, approved: Assessment) -> None:
    """Keep an approved version; the ones before it are superseded in the same transaction (LAW 3.4)."""
    for earlier in unit.assessments.versions(approved.family):
        if earlier.version < approved.version and earlier.status in (
            AssessmentStatus.APPROVED,
            AssessmentStatus.EXPIRED,
        ):
            keep(core, unit, replace(earlier, status=AssessmentStatus.SUPERSEDED))
    keep(core, unit, approved)


def check_approver(unit: Unit, draft: Assessment, approver: str, reason: str) -> None:
    """Keep author and approver apart: a warning with a recorded reason, or a rule if the organisation asks.

    Raises:
        RefusedError: they are one person, and two are required (`TWO_PERSONS`) or no reason is given
            (`SELF_APPROVAL_REASON`).
    """
    if draft.author.strip().casefold() != approver.strip().casefold():
        return
    if organisation_of(unit).two_person_approval:
        raise RefusedError(
            "This organisation asks for two persons: the author may not approve.",
            "Ask a colleague to approve it.",
            code="TWO_PERSONS",
        )
    if not reason.strip():
        raise RefusedError(
            "Author and approver are the same person.",
            "Say why nobody else can approve it, or ask a colleague.",
            code="SELF_APPROVAL_REASON",
        )


def reject(core: Core, unit: Unit, family: str, version: int, approver: str, role: str, reason: str) -> Assessment:
    """Turn a draft down, with the reason; it stays as evidence.

    Raises:
        UsageError: no such version, or no reason.
        RefusedError: it is no draft.
    """
    draft = newest(unit, family, version)
    if draft.status is not AssessmentStatus.DRAFT:
        raise RefusedError("Only a draft can be rejected.", "Withdraw an approved one.", code="ASSESSMENT_SIGNED")
    return _closed(core, unit, draft, approver, role, reason)


def withdraw(core: Core, unit: Unit, family: str, approver: str, role: str, reason: str) -> Assessment:
    """Take an approval back at once; exports already made stay in the log.

    Raises:
        UsageError: no approved version, or no reason.
    """
    for version in reversed(unit.assessments.versions(family)):
        if version.status is AssessmentStatus.APPROVED:
            return _closed(core, unit, version, approver, role, reason)
    raise UsageError("This assessment has no approved version.", code="NOT_APPROVED")


def _closed(core: Core, unit: Unit, version: Assessment, approver: str, role: str, reason: str) -> Assessment:
    if not reason.strip() or not approver.strip():
        raise UsageError("A decision needs a name and a reason.", "Give both.", code="REASON_MISSING")
    closed = replace(
        version,
        status=AssessmentStatus.REJECTED,
        approver=approver,
        approver_role=role,
        decided_on=core.clock.today(),
        reason=reason,
        content_hash=version.content_hash or content_hash(version.answers),
    )
    keep(core, unit, closed)
    return closed


def renew(core: Core, unit: Unit, family: str) -> Assessment:
    """Start the next version from the newest one's answers, the decision part empty; an open draft is returned as is.

    Raises:
        UsageError: no such family.
    """
    last = newest(unit, family)
    if last.status is AssessmentStatus.DRAFT:
        return last
    decision = {question.id for question in lia_form().questions if question.id.startswith(_SECTION_OF_DECISION)}
    draft = Assessment(
        family=family,
        version=last.version + 1,
        title=last.title,
        answers={key: value for key, value in last.answers.items() if key not in decision},
        author=core.actor,
        created_at=core.clock.now(),
        client=last.client,
    )
    keep(core, unit, draft)
    return draft


def listing(core: Core, unit: Unit) -> tuple[AssessmentRow, ...]:
    """Return one line a family: its newest version, with what it still lacks."""
    rows: list[AssessmentRow] = []
    changes = unit.registers.all(ReviewDue)
    for family in unit.assessments.families():
        shown = _shown(unit.assessments.versions(family))
        due = review_due_until(shown, changes)
        problems = problems_of(core, unit, shown, due)
        expired = shown.status is AssessmentStatus.APPROVED and "V_EXPIRED" in problems
        rows.append(
            AssessmentRow(
                family=family,
                title=shown.title,
                version=shown.version,
                status=AssessmentStatus.EXPIRED if expired else shown.status,
                review_on=min(filter(None, (shown.review_on, due)), default=None),
                leads=unit.assessments.leads_relying(family),
                author=shown.author,
                approver=shown.approver,
                problems=tuple(code for code in problems if code != "V_STATUS"),
                changed=_changed(shown, changes) if due else (),
            )
        )
    return tuple(rows)


def _changed(shown: Assessment, changes: Sequence[ReviewDue]) -> tuple[ReviewTrigger, ...]:
    mine = [item for item in changes if (item.family, item.version) == (shown.family, shown.version)]
    return tuple(item.trigger for item in sorted(mine, key=lambda item: (item.since, item.trigger)))


def _shown(versions: Sequence[Assessment]) -> Assessment:
    """The newest version stands for a family, unless it was turned down while an approved one is still valid."""
    last = versions[-1]
    if last.status in _CLOSED:
        for version in reversed(versions):
            if version.status is AssessmentStatus.APPROVED:
                return version
    return last
