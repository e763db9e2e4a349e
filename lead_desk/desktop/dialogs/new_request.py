"""Take a person's request in: who, what they ask for, when it came; the person is looked up while one types."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFormLayout, QListWidget, QListWidgetItem, QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.rights.results import FoundLead, NewRequest
from lead_desk.desktop import request_words, texts
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.languages import said
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.domain.errors import LeadDeskError
from lead_desk.domain.evidence import PersonRight

_PAUSE_MS = 250
_LEAST = 3
_ROLE = int(Qt.ItemDataRole.UserRole)


class NewRequestDialog(QDialog):
    """The dialog; `request()` after it was accepted."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("New request"))
        self.setMinimumWidth(520)
        self.who = inputs.LineInput(self.tr("Who"), self.tr("e-mail, number with country code, or name"))
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Leads that may be this person"))
        self.found.setFixedHeight(104)
        self._told = basics.muted()
        rights = [(item.value, request_words.right(item)) for item in PersonRight]
        rights.sort(key=lambda pair: _ORDER.index(PersonRight(pair[0])))
        self.right = basics.combo(self.tr("Asks for"), rights)
        self.received = inputs.DateInput(self.tr("Came in on"), session.desk.clock.today())
        self.received.set_value(session.desk.clock.today())
        self.via = inputs.LineInput(self.tr("By way of"), self.tr("e-mail, phone call, letter"))
        self.disputed = inputs.TickInput(self.tr("Not to be used"), self.tr("Not to be used until it is settled"))
        self.go = basics.button(self.tr("Take it in"), self.accept, kind="primary")
        self.setLayout(
            basics.column(
                basics.subheading(self.tr("Somebody uses a right")),
                self._form(),
                answers(self, self.go),
                spacing=12,
                margins=18,
            )
        )
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.who.edited.connect(self._typed)
        self.right.currentIndexChanged.connect(lambda _place: self._look())
        self._look()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(9)
        form.addRow(self.tr("&Who"), self.who)
        form.addRow("", self._told)
        form.addRow(self.tr("&Is it one of these?"), self.found)
        form.addRow(self.tr("&Asks for"), self.right)
        form.addRow("", self.disputed)
        form.addRow(self.tr("&Came in on"), self.received)
        form.addRow(self.tr("&By way of"), self.via)
        return form

    def _typed(self) -> None:
        self._pause.start()
        self._look()

    def _look(self) -> None:
        self.go.setEnabled(bool(self.who.value()))
        self.disputed.setVisible(basics.chosen(self.right) == PersonRight.RECTIFICATION.value)

    def _search(self) -> None:
        text = str(self.who.value())
        if len(text) < _LEAST:
            self._show(())
            return
        self._session.jobs.read(
            self, partial(_find, self._session.desk, text), self._show, self._not_read, slot="find-person"
        )

    def _show(self, found: tuple[FoundLead, ...]) -> None:
        self.found.clear()
        names = self._session.names.sources
        for lead in found:
            parts = (lead.name, lead.company, lead.identifier, names.get(lead.source, lead.source))
            item = QListWidgetItem(" · ".join(part for part in parts if part))
            item.setData(_ROLE, lead.lead)
            self.found.addItem(item)
        if len(found) == 1:
            self.found.setCurrentRow(0)
        if not found:
            self._told.setText(self.tr("Nobody found. The request is kept all the same."))
        else:
            self._told.setText(texts.counted(self, "{count} leads found", len(found)))

    def _not_read(self, error: Exception) -> None:
        self.found.clear()
        if isinstance(error, LeadDeskError):
            self._told.setText(f"{said(error.sentence)} {said(error.remedy)}")

    def request(self) -> NewRequest:
        """Return the request as entered."""
        item = self.found.currentItem()
        received = self.received.value()
        today = self._session.desk.clock.today()
        return NewRequest(
            str(self.who.value()),
            PersonRight(basics.chosen(self.right)),
            received if isinstance(received, type(today)) else today,
            str(self.via.value()),
            asks_restriction=not self.disputed.isHidden() and self.disputed.isChecked(),
            lead=item.data(_ROLE) if item is not None else None,
        )


_ORDER = (
    PersonRight.OBJECTION_MARKETING,
    PersonRight.SOURCE_QUESTION,
    PersonRight.ACCESS,
    PersonRight.ERASURE,
    PersonRight.RECTIFICATION,
    PersonRight.RESTRICTION,
    PersonRight.OBJECTION_GENERAL,
    PersonRight.PORTABILITY,
)
"""The most frequent first."""


def _find(desk: Desk, text: str, _progress: JobProgress) -> tuple[FoundLead, ...]:
    return desk.find_people(text)
