"""Requests: people who use a right, the clock of each, and the way to its answer (GDPR Arts. 12-21)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.rights.results import FoundLead, NewRequest, RequestRow, RequestView
from lead_desk.app.wording import Wording
from lead_desk.desktop import request_words, texts
from lead_desk.desktop.dialogs.answer_request import AnswerRequest, MoreTime
from lead_desk.desktop.dialogs.ask import Confirm
from lead_desk.desktop.dialogs.new_request import NewRequestDialog
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.report_pdf import Head, report_pdf
from lead_desk.desktop.session import Session
from lead_desk.desktop.texts import QT_TRANSLATE_NOOP
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.request_card import RequestCard
from lead_desk.domain.evidence import PersonRight


class RequestsPage(Page):
    """The list of requests, the most urgent on top, and the picked one beside it."""

    key = "requests"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("RequestsPage", "Requests"))
        self.top.addWidget(basics.button(self.tr("New request…"), self.new, icon="plus", kind="primary"))
        self.lines = Lines[RequestRow](
            (
                (self.tr("No."), lambda row: row.request.key),
                (self.tr("Person"), lambda row: row.request.identifier or row.request.name),
                (self.tr("Asks for"), lambda row: request_words.right_short(row.request.right)),
                (self.tr("Answer by"), lambda row: texts.day(row.target)),
                (self.tr("State"), request_words.state),
            )
        )
        self.view = LinesView(self.lines, self.tr("Requests"), (96, 180, 180, 110, 112), wide=1)
        self.main = self.view
        self.card = RequestCard()
        self._empty = basics.EmptyCard(
            self.tr("No requests"),
            self.tr("When somebody asks where you got their data, or wants no more mail, take it in here."),
            basics.button(self.tr("New request…"), self.new, icon="plus"),
        )
        self.body.addWidget(
            basics.muted(
                self.tr(
                    "Everybody may ask what you hold on them, have it corrected or deleted, and object. Answer within "
                    "one month. Until a deletion, an objection or a dispute is settled, nothing of theirs goes out."
                )
            )
        )
        work = basics.row(spacing=12)
        work.addWidget(self.view, 3)
        work.addWidget(self.card, 2)
        self._work = QWidget()
        self._work.setLayout(work)
        work.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._work, 1)
        self.body.addWidget(self._empty, 1)
        self._empty.hide()
        self._shown: RequestView | None = None
        self._wanted = ""
        self.view.picked.connect(self._look)
        self.card.wanted.connect(self._do)
        self.card.lead_wanted.connect(self._show_lead)

    def act(self, action: str, _payload: object) -> None:
        """Follow `requests:new` and `requests:R-2026-001`."""
        if action == "new":
            self.new()
        elif action and action != "open":
            self._wanted = action
            self.reload()

    def reload(self) -> None:
        """Read the list."""
        self.session.jobs.read(self, partial(_listing, self.session.desk), self._fill, self.failed, slot="requests")

    def _fill(self, rows: tuple[RequestRow, ...]) -> None:
        self._work.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.view.show_lines(rows)
        for place, row in enumerate(rows):
            if row.request.key == self._wanted:
                self.view.selectRow(place)
        self._wanted = ""
        self._look()

    def _look(self) -> None:
        row = self.view.current_line()
        if row is None:
            self._show(None)
            return
        work = partial(_request, self.session.desk, row.request.key)
        self.session.jobs.read(self, work, self._show, self.failed, slot="request")

    def _show(self, view: RequestView | None) -> None:
        self._shown = view
        self.card.show_view(view, self.session.names.sources)

    def _show_lead(self, lead: FoundLead) -> None:
        self.session.go(f"leads:find={lead.identifier or lead.name}")

    def new(self) -> None:
        """Ask who wants what, and take it in."""
        dialog = NewRequestDialog(self, self.session)
        dialog.accepted.connect(lambda: self._take(dialog.request()))
        dialog.open()

    def _take(self, new: NewRequest) -> None:
        def taken(key: str) -> None:
            self._wanted = key
            if new.right is PersonRight.OBJECTION_MARKETING:
                self.session.tell(self.tr("Taken in. No marketing reaches this person any more."))
            else:
                self.session.tell(self.tr("Taken in."))
            self.session.wrote()

        self.session.jobs.write(self, partial(_take, self.session.desk, new), taken, self.failed)

    def _do(self, act: str) -> None:
        """Do what a button of the card stands for."""
        if self._shown is None:
            return
        name, _, value = act.partition(":")
        key, desk = self._shown.row.request.key, self.session.desk
        asked: dict[str, Callable[[], object]] = {
            "erase": partial(self._erase, key),
            "copy": partial(self._copy, key),
            "answer": partial(self._answer, key),
            "extend": partial(self._extend, key),
            "letter": self._letter,
        }
        at_once: dict[str, Callable[[], object]] = {
            "stop": lambda: desk.stop_for_request(key),
            "restrict": lambda: desk.restrict_for_request(key, restricted=True),
            "lift": lambda: desk.restrict_for_request(key, restricted=False),
            "tell": lambda: desk.recipients_told(key),
            "identity": lambda: desk.request_identity(key, value),
        }
        if name in asked:
            asked[name]()
        elif name in at_once:
            self._write(at_once[name])

    def _write(self, act: Callable[[], object], told: str = "") -> None:
        def done(_answer: object) -> None:
            self.clear_notes()
            if told:
                self.session.tell(told)
            self.session.wrote()

        self.session.jobs.write(self, lambda _progress: act(), done, self.failed)

    def _erase(self, key: str) -> None:
        sentence = self.tr(
            "Everything held on this person is deleted for good. A fingerprint of the address stays on the "
            "do-not-contact list, so that no list brings the person back."
        )
        dialog = Confirm(self, self.tr("Delete the data?"), sentence, self.tr("Delete"), danger=True)
        dialog.accepted.connect(
            lambda: self._write(lambda: self.session.desk.erase_for_request(key), self.tr("Deleted."))
        )
        dialog.open()

    def _answer(self, key: str) -> None:
        dialog = AnswerRequest(self)
        dialog.accepted.connect(
            lambda: self._write(
                partial(self.session.desk.answer_request, key, dialog.outcome, dialog.said, dialog.ground),
                self.tr("The request is answered."),
            )
        )
        dialog.open()

    def _extend(self, key: str) -> None:
        if self._shown is None:
            return
        dialog = MoreTime(self, self._shown.row.longest)

        def extend() -> None:
            until = dialog.until
            if until is not None:
                self._write(partial(self.session.desk.extend_request, key, until, dialog.text()))

        dialog.accepted.connect(extend)
        dialog.open()

    def _letter(self) -> None:
        """Put the text of an answer on the clipboard; it names nobody, so it is no export."""
        if self._shown is not None:
            QGuiApplication.clipboard().setText(
                request_words.letter(self._shown, self.session.names.sources, Wording(self.card.language))
            )
            self.session.tell(self.tr("Copied. Paste it into your letter or mail."))

    def _copy(self, key: str) -> None:
        kinds = self.tr("PDF (*.pdf);;Web page (*.html);;For machines (*.json)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the person's copy"), f"{key}.pdf", kinds)
        if name:
            self.save_copy(key, Path(name))

    def save_copy(self, key: str, target: Path) -> None:
        """Write the person's copy: PDF, HTML or JSON, by the name's ending."""
        if target.suffix.lower() == ".pdf":
            lay_out = partial(self._lay_out, key, target)
            self.session.jobs.read(
                self, partial(_page, self.session.desk, key, self.card.language), lay_out, self.failed
            )
        else:
            self._save(key, target, None)

    def _lay_out(self, key: str, target: Path, html: str) -> None:
        words = Wording(self.card.language)
        foot = words(QT_TRANSLATE_NOOP("Document", "Copy of personal data · confidential"))
        title = words(QT_TRANSLATE_NOOP("Document", "What we hold on you"))
        self._save(key, target, report_pdf(html, Head(title, key, foot)))

    def _save(self, key: str, target: Path, content: bytes | None) -> None:
        told = self.tr("The copy is saved. Hand it over in a safe way.")
        language = self.card.language
        self._write(lambda: self.session.desk.save_copy(key, target, content, language), told)


def _listing(desk: Desk, _progress: JobProgress) -> tuple[RequestRow, ...]:
    return desk.requests()


def _request(desk: Desk, key: str, _progress: JobProgress) -> RequestView:
    return desk.request(key)


def _take(desk: Desk, new: NewRequest, _progress: JobProgress) -> str:
    return desk.take_request(new)


def _page(desk: Desk, key: str, language: str, _progress: JobProgress) -> str:
    return desk.person_page(key, language)
