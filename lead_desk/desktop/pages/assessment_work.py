"""What the assessments page asks of the desk, off the window's thread, and the words for problems."""

from datetime import date

from lead_desk.app.desk import Desk
from lead_desk.app.lia_results import AssessmentFacts, Comparison, Remark
from lead_desk.app.results import AssessmentRow
from lead_desk.desktop import languages, texts
from lead_desk.desktop.dialogs.edit_lead import COUNTRIES
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.languages import said
from lead_desk.desktop.lia_port import SIGN_OFF, LiaForm, Offers
from lead_desk.domain.approver import ApproverCard
from lead_desk.domain.assessment import Assessment
from lead_desk.domain.campaign import Notice, Organisation, Purpose, Recipient
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.source import Source
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Opened:
    """What the editor needs to show one version."""

    form: LiaForm
    offers: Offers
    assessment: Assessment
    missing: list[str]
    facts: AssessmentFacts


@dataclass(frozen=True, slots=True)
class BeforeSigning:
    """What the approver must see: obstacles, open questions, what the data contradict; and the key to sign with."""

    problems: list[str]
    open_questions: tuple[str, ...]
    doubts: tuple[Remark, ...]
    card: ApproverCard | None


def sentence_of(code: str) -> str:
    """Return what a problem means in words, empty for one that the approval itself settles."""
    return {
        "V_INCOMPLETE": texts.translate("AssessmentsPage", "Some questions are still open or answered too briefly."),
        "V_SCOPE_EMPTY": texts.translate(
            "AssessmentsPage",
            "What it covers is not complete: purposes, channels, audience, sources, countries, columns, recipients.",
        ),
        "V_TEST_FAILED": texts.translate("AssessmentsPage", "One of the three tests did not come out in favour."),
        "V_STOPPER": texts.translate(
            "AssessmentsPage", "An answer rules this use out, such as sensitive data, children, or no opt-out."
        ),
        "V_CHANNEL": texts.translate("AssessmentsPage", "All channels it covers need consent in these countries."),
        "V_CONTROLLER": texts.translate("AssessmentsPage", "The client's own assessment is not recorded completely."),
        "V_CHANGED": texts.translate("AssessmentsPage", "The text was changed after it was signed."),
    }.get(code, "")


def rows(desk: Desk, _progress: JobProgress) -> tuple[AssessmentRow, ...]:
    """Return the families."""
    return desk.assessments()


def templates(desk: Desk, _progress: JobProgress) -> tuple[tuple[str, str], ...]:
    """Return the templates."""
    return desk.lia_templates(languages.current())


def offers(desk: Desk) -> Offers:
    """Return what the registers offer as answers."""
    used = [code for code, _count in desk.facets(LeadQuery(), "country", 60) if code]
    return Offers(
        desk.get(Organisation, "organisation") or Organisation(),
        tuple((item.key, said(item.name)) for item in desk.all(Purpose)),
        tuple((item.key, item.name) for item in desk.all(Source)),
        (
            ("own_use", texts.translate("Lia", "Our own use")),
            *((item.key, item.name) for item in desk.all(Recipient) if item.key != "own_use"),
        ),
        tuple((item.key, item.title or item.key) for item in desk.all(Notice)),
        tuple(dict.fromkeys((*used, *COUNTRIES))),
    )


def opened(desk: Desk, assessment: Assessment) -> Opened:
    """Return a version with all that the editor shows."""
    missing, facts = desk.missing_answers(assessment), desk.assessment_facts(assessment)
    return Opened(desk.lia_form(), offers(desk), assessment, missing, facts)


def open_newest(desk: Desk, family: str, _progress: JobProgress) -> Opened:
    """Open the newest version of a family."""
    return opened(desk, desk.assessment(family))


def start(desk: Desk, template: str | None, family: str, title: str, author: str, _progress: JobProgress) -> Opened:
    """Start a draft."""
    return opened(desk, desk.start_assessment(template, family, title, author, languages.current()))


def renew(desk: Desk, family: str, _progress: JobProgress) -> Opened:
    """Start the next version."""
    return opened(desk, desk.renew(family))


def before_signing(desk: Desk, lia: Assessment, _progress: JobProgress) -> BeforeSigning:
    """Return what stands in the way of an approval, beside the signature that it brings itself."""
    codes = desk.lia_problems(lia)
    missing = [name for name in desk.missing_answers(lia) if name not in SIGN_OFF]
    if not missing:
        codes = [code for code in codes if code != "V_INCOMPLETE"]
    questions = {question.id: question.question for question in desk.lia_form().questions}
    named = tuple(f"{name}  {languages.said(questions[name])}" for name in missing)
    return BeforeSigning(codes, named, desk.assessment_facts(lia).contradictions, desk.approver_card())


def version_of(desk: Desk, family: str, version: int, _progress: JobProgress) -> Assessment:
    """Return one version."""
    return desk.assessment(family, version)


def comparison(
    desk: Desk, family: str, before: int | None, after: int | None, _progress: JobProgress
) -> tuple[Comparison, tuple[int, ...]]:
    """Return what two versions answer differently, and which versions there are."""
    versions = tuple(version.version for version in desk.assessment_versions(family))
    return desk.compare_assessments(family, before, after, languages.current()), versions


def approve_signed(
    desk: Desk, lia: Assessment, review_on: date, reason: str, passphrase: str | None, _progress: JobProgress
) -> None:
    """Approve with this computer's key."""
    desk.approve_signed(lia.family, lia.version, review_on, reason, passphrase)


def take_back(desk: Desk, family: str, name: str, role: str, reason: str, _progress: JobProgress) -> None:
    """Take an approval back."""
    desk.withdraw(family, name, role, reason)


def approve(
    desk: Desk, lia: Assessment, name: str, role: str, review_on: date, reason: str, _progress: JobProgress
) -> None:
    """Approve by name."""
    desk.approve(lia.family, lia.version, name, role, review_on, reason)


def reject(
    desk: Desk, lia: Assessment, name: str, role: str, _review_on: date, reason: str, _progress: JobProgress
) -> None:
    """Turn a draft down."""
    desk.reject(lia.family, lia.version, name, role, reason)
