"""Assessments: the list, and the editor of one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from lead_desk.app.lia_results import Comparison
from lead_desk.app.results import AssessmentRow
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.new_assessment import NewAssessment
from lead_desk.desktop.dialogs.sign import SignDialog
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.pages import assessment_work as acts
from lead_desk.desktop.pages.assessment_changes import AssessmentChanges, state_words
from lead_desk.desktop.pages.assessment_files import AssessmentFiles
from lead_desk.desktop.pages.assessment_links import AssessmentLinks
from lead_desk.desktop.pages.part_page import PartPage
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.flow import FlowLayout
from lead_desk.desktop.widgets.lia_compare import CompareView
from lead_desk.desktop.widgets.lia_editor import LiaEditor
from lead_desk.desktop.widgets.lia_help import remark_text
from lead_desk.domain.assessment import OPEN, Assessment, AssessmentStatus


class AssessmentsPage(PartPage):
    """The list of families; opening one shows its newest version."""

    key = "assessments"

    def __init__(self, session: Session) -> None:
        title = texts.translate("AssessmentsPage", "Assessments")
        super().__init__(session, title, texts.translate("AssessmentsPage", "All assessments"))
        self._wanted = ""
        self._compared = ""
        self.files = AssessmentFiles(self)
        self.links = AssessmentLinks(self)
        self.changes = AssessmentChanges(self)
        new = basics.button(self.tr("New assessment…"), self.start, icon="plus", kind="primary")
        receive = basics.button(self.tr("Bring in a file…"), lambda: self.files.receive(), icon="file-input")
        self.add_list_buttons(receive, new)
        self.lines = Lines[AssessmentRow](
            (
                (self.tr("Number"), lambda row: row.family),
                (self.tr("Title"), lambda row: row.title),
                (self.tr("Version"), lambda row: str(row.version)),
                (self.tr("State"), state_words),
                (self.tr("Leads"), lambda row: texts.number(row.leads)),
                (self.tr("Look again by"), lambda row: texts.day(row.review_on)),
                (self.tr("Author"), lambda row: row.author),
                (self.tr("Approved by"), lambda row: row.approver),
            )
        )
        self.view = LinesView(self.lines, self.tr("Assessments"), (110, 200, 76, 190, 90, 130, 130, 130), wide=1)
        self.main = self.view
        self._empty = self._make_empty()
        buttons = self._make_buttons()
        listing = QWidget()
        listing.setLayout(basics.column(self._empty, self.view, buttons))
        self._acts = buttons
        self.editor = LiaEditor(session)
        self.stack.addWidget(listing)
        self.stack.addWidget(self.editor)
        self.comparison = CompareView(self._compare_versions)
        self.stack.addWidget(self.comparison)
        self.body.addWidget(self.stack, 1)
        self.view.picked.connect(self._look)
        self.view.opened.connect(self._open_picked)
        self.editor.sign.connect(self._sign)
        self.editor.failed.connect(self.failed)
        self.close_part()

    def _make_buttons(self) -> QWidget:
        """Return the row of what can be done with the picked family."""
        self._open_button = basics.button(self.tr("Open"), self._open_picked, icon="pencil")
        self._link_button = basics.button(self.tr("Link waiting leads…"), self._link_waiting, icon="link")
        self._renew_button = basics.button(self.tr("New version"), self._renew, icon="refresh-cw")
        self._changed_button = basics.button(self.tr("Something changed…"), self._ask_change, icon="clock")
        self._withdraw_button = basics.button(self.tr("Take approval back…"), self._withdraw, icon="x")
        self._compare_button = basics.button(self.tr("Compare versions"), self._compare, icon="columns-3")
        self._report_button = basics.button(self.tr("Report (PDF)…"), self._report, icon="file-check")
        self._print_button = basics.button(self.tr("Print…"), self._print, icon="scroll-text")
        self._send_button = basics.button(self.tr("Save for other laptops…"), self._send, icon="file-down")
        buttons, flow = QWidget(), FlowLayout(8)
        for button in (
            self._open_button,
            self._link_button,
            self._renew_button,
            self._changed_button,
            self._compare_button,
            self._report_button,
            self._print_button,
            self._send_button,
            self._withdraw_button,
        ):
            flow.addWidget(button)
        buttons.setLayout(flow)
        return buttons

    def _make_empty(self) -> QWidget:
        go = basics.button(self.tr("Start from a template…"), self.start, icon="plus", kind="primary")
        return basics.EmptyCard(
            self.tr("No assessment yet"),
            self.tr(
                "You need one before you export leads that rest on legitimate interest. "
                "It takes about ten minutes, and a template does half of it."
            ),
            go,
        )

    def reload(self) -> None:
        """Read the list; a draft being edited is left alone."""
        self.session.jobs.read(self, partial(acts.rows, self.session.desk), self._fill, self.failed, slot="rows")

    def act(self, action: str, payload: object) -> None:
        """Follow `assessments:new`, `assessments:NUMBER`, or an act on one (`approve`, `renew`, ...).

        The payload may name the one; else it is opened where only one fits.
        """
        if action == "new":
            self.links.link_or_write(self.start)
        elif isinstance(payload, str):
            self._open(payload)
        else:
            self._wanted = action
            self.reload()

    def _open_wanted(self, rows: tuple[AssessmentRow, ...]) -> None:
        """Open what a link was about, once the list is here."""
        wanted, self._wanted = self._wanted, ""
        states = {
            "approve": AssessmentStatus.DRAFT,
            "complete": AssessmentStatus.DRAFT,
            "renew": AssessmentStatus.EXPIRED,
            "new_version": AssessmentStatus.APPROVED,
        }
        fitting = [row.family for row in rows if row.family == wanted or row.status == states.get(wanted)]
        if len(fitting) == 1:
            self._open(fitting[0])

    def _fill(self, rows: tuple[AssessmentRow, ...]) -> None:
        self._empty.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self._acts.setVisible(bool(rows))
        self.view.show_lines(rows)
        self._look()
        if self._wanted:
            self._open_wanted(rows)

    def _look(self) -> None:
        row = self.view.current_line()
        status = row.status if row else ""
        self._open_button.setEnabled(row is not None)
        self._renew_button.setEnabled(row is not None and status != AssessmentStatus.DRAFT)
        self._link_button.setEnabled(status in OPEN)
        self._changed_button.setEnabled(status == AssessmentStatus.APPROVED)
        self._withdraw_button.setEnabled(status == AssessmentStatus.APPROVED)
        self._compare_button.setEnabled(row is not None and row.version > 1)
        self._report_button.setEnabled(row is not None)
        self._print_button.setEnabled(row is not None)
        self._send_button.setEnabled(status in OPEN)

    def close_part(self) -> None:
        """Show the list again; what was written is kept."""
        self.editor.end()
        super().close_part()
        self.clear_notes()

    # ---- start and open

    def start(self) -> None:
        """Ask for title and template and start a draft."""

        def ask(templates: tuple[tuple[str, str], ...]) -> None:
            taken = frozenset(row.family for row in self.lines.lines)
            dialog = NewAssessment(
                self, templates, self.session.desk.actor, self.session.desk.clock.today().year, taken
            )
            dialog.accepted.connect(lambda: self._start(dialog))
            dialog.open()

        self.session.jobs.read(self, partial(acts.templates, self.session.desk), ask, self.failed)

    def _start(self, dialog: NewAssessment) -> None:
        work = partial(acts.start, self.session.desk, dialog.template, dialog.family, dialog.title, dialog.author)
        self.session.jobs.write(self, work, self._started, self.failed)

    def _started(self, opened: acts.Opened) -> None:
        self._show(opened)
        self.session.wrote()

    def _open_picked(self) -> None:
        row = self.view.current_line()
        if row is not None:
            self._open(row.family)

    def _open(self, family: str) -> None:
        self.session.jobs.read(
            self, partial(acts.open_newest, self.session.desk, family), self._show, self.failed, slot="open"
        )

    def _show(self, opened: acts.Opened) -> None:
        self.clear_notes()
        lia = opened.assessment
        self.editor.open_version(opened.form, opened.offers, lia, opened.missing, opened.facts)
        self.show_part(
            self.tr("{title}  ·  version {version}  ·  {state}").format(
                title=lia.title, version=lia.version, state=texts.assessment_status(lia.status)
            )
        )

    # ---- compare, report, send

    def _compare(self) -> None:
        row = self.view.current_line()
        if row is not None:
            self._show_comparison(row.family, None, None)

    def _compare_versions(self, before: int, after: int) -> None:
        self._show_comparison(self._compared, before, after)

    def _show_comparison(self, family: str, before: int | None, after: int | None) -> None:
        def show(answer: tuple[Comparison, tuple[int, ...]]) -> None:
            found, versions = answer
            self._compared = found.family
            self.comparison.show_comparison(found, versions)
            self.show_part(self.tr("{title}  ·  what changed").format(title=found.title), place=2)

        work = partial(acts.comparison, self.session.desk, family, before, after)
        self.session.jobs.read(self, work, show, self.failed, slot="open")

    def _report(self) -> None:
        self._with_picked(self.files.report)

    def _print(self) -> None:
        self._with_picked(self.files.print_report)

    def _send(self) -> None:
        self._with_picked(self.files.send)

    def _with_picked(self, act: Callable[[Assessment], None]) -> None:
        """Do something with the version that the list shows."""
        row = self.view.current_line()
        if row is not None:
            work = partial(acts.version_of, self.session.desk, row.family, row.version)
            self.session.jobs.read(self, work, act, self.failed, slot="open")

    def _link_waiting(self) -> None:
        row = self.view.current_line()
        if row is not None:
            self.links.offer(row.family, row.title, say_none=True)

    def _ask_change(self) -> None:
        row = self.view.current_line()
        if row is not None:
            self.changes.ask(row)

    def _renew(self) -> None:
        row = self.view.current_line()
        if row is not None:
            self.session.jobs.write(
                self, partial(acts.renew, self.session.desk, row.family), self._started, self.failed
            )

    # ---- sign

    def _sign(self, kind: str) -> None:
        lia = self.editor.assessment
        if lia is None:
            return
        self.editor.save_now()
        self.session.jobs.read(
            self, partial(acts.before_signing, self.session.desk, lia), partial(self._ask_sign, kind, lia), self.failed
        )

    def _ask_sign(self, kind: str, lia: Assessment, before: acts.BeforeSigning) -> None:
        sentences = tuple(
            sentence for code in before.problems if kind == "approve" and (sentence := acts.sentence_of(code))
        )
        missing = before.open_questions if kind == "approve" else ()
        doubts = tuple(f"{remark.question}  {remark_text(remark)}" for remark in before.doubts)
        today = self.session.desk.clock.today()
        dialog = SignDialog(self, kind, lia.title, lia.author, today, sentences, doubts, before.card, missing)
        dialog.accepted.connect(lambda: self._signed(dialog, lia))
        dialog.open()

    def _signed(self, dialog: SignDialog, lia: Assessment) -> None:
        desk = self.session.desk
        if dialog.kind == "approve" and dialog.signs:
            work = partial(acts.approve_signed, desk, lia, dialog.review_on, dialog.reason, dialog.passphrase)
        elif dialog.kind == "approve":
            work = partial(acts.approve, desk, lia, dialog.name, dialog.role, dialog.review_on, dialog.reason)
        else:
            work = partial(acts.reject, desk, lia, dialog.name, dialog.role, dialog.review_on, dialog.reason)
        self.session.jobs.write(self, work, partial(self._decided, dialog.kind, lia), self.failed)

    def _decided(self, kind: str, lia: Assessment | None, _answer: object) -> None:
        self.close_part()
        words = {
            "approve": self.tr("Approved. Leads that rest on it are judged again now."),
            "reject": self.tr("Turned down."),
            "withdraw": self.tr("The approval is taken back."),
        }
        self.session.tell(words[kind])
        self.session.wrote()
        if kind == "approve" and lia is not None:
            self.links.offer(lia.family, lia.title, say_none=False)

    def _withdraw(self) -> None:
        row = self.view.current_line()
        if row is None:
            return
        dialog = SignDialog(self, "withdraw", row.title, "", self.session.desk.clock.today())
        dialog.accepted.connect(
            lambda: self.session.jobs.write(
                self,
                partial(acts.take_back, self.session.desk, row.family, dialog.name, dialog.role, dialog.reason),
                partial(self._decided, "withdraw", None),
                self.failed,
            )
        )
        dialog.open()
