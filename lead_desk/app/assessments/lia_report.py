"""The report of an assessment: everything an authority asks for, as values that a front end lays out."""

from lead_desk.app.assessments import write_assessment
from lead_desk.app.assessments.assessment_facts import assessment_facts, names_of
from lead_desk.app.core import Core, organisation_of
from lead_desk.app.lia_results import ChannelLine, Remark
from lead_desk.app.ports import Unit
from lead_desk.app.wording import Wording
from lead_desk.domain.approver import ApproverKey
from lead_desk.domain.assessment import Assessment, AssessmentStatus
from lead_desk.domain.campaign import Organisation
from lead_desk.domain.values import dataclass
from lead_desk.law.lia import valid_until
from lead_desk.law.lia_answers import content_hash, effective, is_asked
from lead_desk.law.lia_form import LiaForm, Need, lia_form
from lead_desk.law.lia_seal import signed_bytes
from lead_desk.law.lia_words import Names, answer_words

Line = tuple[str, str]
"""A label and its value."""
_STATES = {
    AssessmentStatus.DRAFT: "Draft, not approved",
    AssessmentStatus.APPROVED: "Approved",
    AssessmentStatus.REJECTED: "Rejected or withdrawn",
    AssessmentStatus.EXPIRED: "Expired",
    AssessmentStatus.SUPERSEDED: "Replaced by a newer version",
}
_SUMMARY = (
    ("P6", "The interest"),
    ("S1", "Purposes"),
    ("S2", "Channels"),
    ("S3", "People"),
    ("S5", "Countries"),
    ("S8", "Storage"),
    ("D1", "Purpose test"),
    ("D2", "Necessity test"),
    ("D3", "Balance"),
    ("D4", "Conditions"),
    ("D7", "May be relied on"),
)


@dataclass(frozen=True, slots=True)
class ReportAnswer:
    """A question with its answer in words; an empty answer is still open."""

    id: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A part of the form."""

    title: str
    answers: tuple[ReportAnswer, ...]


@dataclass(frozen=True, slots=True)
class AssessmentReport:
    """The report of one version.

    Attributes:
        state: its state in words.
        valid: it may be relied on today.
        cover: what stands on the first page.
        summary: the answers that decide, on one page.
        sections: the whole form.
        channels: question S9, the channel rule of each country, channel and class.
        facts: what the store says about the leads.
        contradictions: answers that the data do not bear out.
        signatures: who decided, when, and with which key.
        versions: one line a version: number, state, author, approver, decided, look again by, fingerprint of content.
        content_hash: SHA-256 over the canonical answers.
        made: when the report was made, and by whom.
        words: the language of all this.
    """

    title: str
    family: str
    version: int
    state: str
    valid: bool
    cover: tuple[Line, ...]
    summary: tuple[Line, ...]
    sections: tuple[ReportSection, ...]
    channels: tuple[ChannelLine, ...]
    facts: tuple[Remark, ...]
    contradictions: tuple[Remark, ...]
    signatures: tuple[Line, ...]
    versions: tuple[tuple[str, ...], ...]
    content_hash: str
    made: str
    words: Wording


def assessment_report(core: Core, unit: Unit, family: str, version: int | None, words: Wording) -> AssessmentReport:
    """Return the report of a version.

    Args:
        core: the parts.
        unit: the transaction to look through.
        family: key of the family.
        version: number of the version, None for the newest.
        words: the language of the report.

    Raises:
        UsageError: there is no such version.
    """
    found = write_assessment.newest(unit, family, version)
    organisation, names, form = organisation_of(unit), names_of(unit, words), lia_form()
    answers = effective(found)
    said = assessment_facts(core, unit, found, names)
    problems = write_assessment.problems_of(core, unit, found)
    return AssessmentReport(
        title=found.title,
        family=found.family,
        version=found.version,
        state=words("Expired" if "V_EXPIRED" in problems and not _open(found) else _STATES[found.status]),
        valid=not problems,
        cover=_cover(found, organisation, words),
        summary=tuple(
            (words(title), answer) for key, title in _SUMMARY if (answer := answer_words(form[key], answers, names))
        ),
        sections=_sections(form, found, organisation, words, names),
        channels=said.channels,
        facts=tuple(remark for remark in said.remarks if not remark.contradicts),
        contradictions=said.contradictions,
        signatures=_signatures(core, unit, found, words),
        versions=tuple(_version_line(one, words) for one in unit.assessments.versions(family)),
        content_hash=content_hash(found.answers),
        made=f"{core.clock.now():%Y-%m-%d %H:%M} UTC, {core.actor}",
        words=words,
    )


def _open(version: Assessment) -> bool:
    return version.status in (AssessmentStatus.DRAFT, AssessmentStatus.REJECTED, AssessmentStatus.SUPERSEDED)


def _cover(version: Assessment, organisation: Organisation, words: Wording) -> tuple[Line, ...]:
    controller = ", ".join(part for part in (organisation.name, organisation.address) if part.strip())
    until = valid_until(version)
    lines = (
        ("Controller", " ".join(controller.split())),
        ("Contact for requests", organisation.email),
        ("Data protection officer", organisation.dpo),
        ("Client", version.client),
        (
            "Reference",
            words("{family}, version {number}").format(family=version.family, number=version.version),
        ),
        ("Written by", version.author),
        ("Decided by", ", ".join(part for part in (version.approver, version.approver_role) if part)),
        ("Decided on", words.day(version.decided_on)),
        ("To be looked at again by", words.day(until)),
    )
    return tuple((words(label), value) for label, value in lines if value)


def _sections(
    form: LiaForm, version: Assessment, organisation: Organisation, words: Wording, names: Names
) -> tuple[ReportSection, ...]:
    answers = effective(version)
    sections = []
    for key, title in form.sections:
        lines = [
            ReportAnswer(question.id, words(question.question), answer)
            for question in form.section(key)
            if question.need is not Need.DERIVED
            and ((answer := answer_words(question, answers, names)) or is_asked(question, answers, organisation))
        ]
        if lines:
            sections.append(ReportSection(words(title), tuple(lines)))
    return tuple(sections)


def _signatures(core: Core, unit: Unit, version: Assessment, words: Wording) -> tuple[Line, ...]:
    """Say who decided, and whether that can be proved by a key."""
    if version.status is AssessmentStatus.DRAFT:
        return ((words("Decision"), words("None yet. A draft covers nothing.")),)
    lines = [
        ("Author", version.author),
        ("Decided by", ", ".join(part for part in (version.approver, version.approver_role) if part)),
        ("Decided on", words.day(version.decided_on)),
        ("Why the author decided alone", version.self_approval_reason),
        ("Reason", version.reason),
    ]
    key = unit.registers.get(ApproverKey, version.signer) if version.signer else None
    if key is not None:
        held = words("the signature holds" if _holds(core, version, key) else "THE SIGNATURE DOES NOT HOLD")
        if key.revoked_on:
            held += "; " + words("the key was revoked on {day}").format(day=words.day(key.revoked_on))
        lines += [
            ("Signed with the key", version.signer),
            ("Signed at", f"{version.signed_at:%Y-%m-%d %H:%M} UTC, {held}"),
            ("Signature (Ed25519)", version.signature),
        ]
    return tuple((words(label), value) for label, value in lines if value)


def _holds(core: Core, version: Assessment, key: ApproverKey) -> bool:
    return core.signing.verify(key.public_key, signed_bytes(version), version.signature)


def _version_line(version: Assessment, words: Wording) -> tuple[str, ...]:
    return (
        str(version.version),
        words(_STATES[version.status]),
        version.author,
        version.approver,
        words.day(version.decided_on),
        words.day(version.review_on),
        (version.content_hash or content_hash(version.answers))[:16],
    )
