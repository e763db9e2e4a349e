"""What leaves and enters with an assessment: its report, the file for other laptops, and approvers' keys."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from lead_desk.app.desk import Desk
from lead_desk.app.lia_results import ReceivedAssessment
from lead_desk.desktop import languages, texts
from lead_desk.desktop.dialogs.approver_key import TrustKey
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.pages.reports import Reports
from lead_desk.desktop.report_pdf import Head
from lead_desk.domain.approver import ApproverCard
from lead_desk.domain.assessment import Assessment
from lead_desk.domain.errors import LeadDeskError


def _tr(text: str) -> str:
    return texts.translate("AssessmentFiles", text)


class AssessmentFiles:
    """The file acts of the assessments page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session = page.session
        self._reports = Reports(page)

    def report(self, version: Assessment) -> None:
        """Ask for a name and save the report as PDF."""
        self._reports.save(partial(_html, version), _head(version), f"{version.family}-v{version.version}.pdf")

    def print_report(self, version: Assessment) -> None:
        """Show the report as it will be printed."""
        self._reports.preview(partial(_html, version), _head(version))

    def save_report(self, version: Assessment, target: Path) -> None:
        """Save the report of a version as PDF."""
        self._reports.save_as(partial(_html, version), _head(version), target)

    def send(self, version: Assessment) -> None:
        """Ask for a name and write the version for other laptops."""
        offered = f"{version.family}-v{version.version}.ldassess"
        name, _ = QFileDialog.getSaveFileName(self._page, _tr("Save for other laptops"), offered, "*.ldassess")
        if name:
            self._session.jobs.write(
                self._page,
                partial(_send, self._session.desk, version, Path(name)),
                lambda _answer: self._session.tell(_tr("Saved. Send the file to your colleagues by any way you like.")),
                self._page.failed,
            )

    def receive(self) -> None:
        """Ask for a file and take it in."""
        name, _ = QFileDialog.getOpenFileName(self._page, _tr("Bring in an assessment"), "", "*.ldassess")
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Take an assessment file in; a key nobody trusts yet leads to the question whether to trust it."""
        self._session.jobs.write(
            self._page,
            partial(_receive, self._session.desk, path),
            self._received,
            partial(self._refused, path),
        )

    def _received(self, received: ReceivedAssessment) -> None:
        words = {
            "approved": _tr("“{title}” is approved, signed by {approver}. Leads that rest on it are judged again now."),
            "draft": _tr("“{title}” is here as a draft."),
            "unchanged": _tr("“{title}” was here already; nothing changed."),
        }
        self._session.tell(words[received.outcome].format(title=received.title, approver=received.approver))
        self._session.wrote()

    def _refused(self, path: Path, error: Exception) -> None:
        self._page.failed(error)
        if isinstance(error, LeadDeskError) and error.reason == "SIGNER_UNKNOWN":
            self.trust(path, then_take_in=True)

    def trust(self, path: Path, *, then_take_in: bool = False) -> None:
        """Show the key in a file and ask whether to trust it."""

        def ask(card: ApproverCard) -> None:
            dialog = TrustKey(self._page, card)
            dialog.accepted.connect(lambda: self._trust(path, card, then_take_in=then_take_in))
            dialog.open()

        self._session.jobs.read(self._page, partial(_card, self._session.desk, path), ask, self._page.failed)

    def _trust(self, path: Path, card: ApproverCard, *, then_take_in: bool) -> None:
        def trusted(_answer: object) -> None:
            self._page.clear_notes()
            self._session.tell(_tr("The key is trusted."))
            self._session.wrote()
            if then_take_in:
                self.take_in(path)

        work = partial(_trust, self._session.desk, path, card.fingerprint)
        self._session.jobs.write(self._page, work, trusted, self._page.failed)


def _head(version: Assessment) -> Head:
    reference = _tr("{number}, version {version}").format(number=version.family, version=version.version)
    return Head(version.title, reference, texts.translate("Report", "Legitimate-interest assessment · confidential"))


def _html(version: Assessment, desk: Desk, _progress: JobProgress) -> str:
    return desk.assessment_report(version.family, version.version, languages.current())


def _send(desk: Desk, version: Assessment, target: Path, _progress: JobProgress) -> None:
    desk.send_assessment(version.family, target, version.version)


def _receive(desk: Desk, path: Path, _progress: JobProgress) -> ReceivedAssessment:
    return desk.receive_assessment(path)


def _card(desk: Desk, path: Path, _progress: JobProgress) -> ApproverCard:
    return desk.read_approver_card(path)


def _trust(desk: Desk, path: Path, fingerprint: str, _progress: JobProgress) -> None:
    desk.trust_approver(path, fingerprint)
