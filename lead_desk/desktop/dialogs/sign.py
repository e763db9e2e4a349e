"""Sign an assessment: approve it with a review date, turn it down, or take an approval back."""

from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDialog, QFormLayout, QLineEdit, QWidget

from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.desktop.widgets.calm import calm
from lead_desk.domain.approver import ApproverCard

_YEAR = timedelta(days=365)
_MOST, _LINE = 6, 60


class SignDialog(QDialog):
    """Asks for name, job, and what the decision needs. `kind` is approve, reject or withdraw.

    Args:
        parent: the page.
        kind: the decision.
        title: of the assessment.
        author: who wrote it.
        today: the day of the decision.
        problems: sentences about what stands in the way of an approval.
        doubts: sentences about answers that the data contradict.
        card: this computer's approver's key, with which an approval can be signed.
        missing: the questions that are still open.
    """

    def __init__(
        self,
        parent: QWidget,
        kind: str,
        title: str,
        author: str,
        today: date,
        problems: tuple[str, ...] = (),
        doubts: tuple[str, ...] = (),
        card: ApproverCard | None = None,
        missing: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self._author = author
        self._card = card
        words = {
            "approve": (self.tr("Approve “{title}”"), self.tr("Approve")),
            "reject": (self.tr("Turn down “{title}”"), self.tr("Turn down")),
            "withdraw": (self.tr("Take back the approval of “{title}”"), self.tr("Take back")),
        }[kind]
        heading = words[0].format(title=title)
        self.setWindowTitle(heading)
        self.setMinimumWidth(500)
        self._name = inputs.LineInput(self.tr("First and last name"), self.tr("A person, not a team"))
        self._role = inputs.LineInput(self.tr("Job"))
        self._review = QDateEdit(QDate(today.year, today.month, today.day).addDays(_YEAR.days - 1))
        self._review.setAccessibleName(self.tr("Look at it again by"))
        calm(self._review)
        self._review.setCalendarPopup(True)
        self._review.setDisplayFormat("yyyy-MM-dd")
        self._review.setMinimumDate(QDate(today.year, today.month, today.day).addDays(1))
        self._review.setMaximumDate(QDate(today.year, today.month, today.day).addYears(1))
        self._reason = inputs.TextInput(self.tr("Reason"), "", 70)
        self._form = self._make_form()
        self._note = basics.muted()
        self.go = basics.button(words[1], self.accept, kind="primary" if kind == "approve" else "danger")
        buttons = answers(self, self.go)
        box = basics.column(basics.subheading(heading), spacing=12, margins=18)
        if problems:
            box.addWidget(Banner("check", self.tr("Not ready to be approved yet"), "\n".join(problems)))
        if missing:
            box.addWidget(Banner("check", self.tr("Questions still open"), self._first(missing)))
        if doubts and kind == "approve":
            box.addWidget(Banner("check", self.tr("Your data say otherwise"), "\n".join(doubts)))
        box.addLayout(self._form)
        box.addWidget(self._note)
        box.addWidget(buttons)
        self.setLayout(box)
        for made in (self._name, self._role, self._reason):
            made.edited.connect(self._look)
        self.with_key.toggled.connect(self._key_chosen)
        self.with_key.setChecked(card is not None and kind == "approve")
        self._key_chosen(self.with_key.isChecked())

    def _first(self, lines: tuple[str, ...]) -> str:
        """Return the first of many lines, and how many more there are."""
        shown = [basics.shortened(line, _LINE) for line in lines[:_MOST]]
        more = len(lines) - len(shown)
        return "\n".join([*shown, texts.counted(self, "… and {count} more", more)] if more else shown)

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&Job"), self._role)
        self.with_key = QCheckBox(self.tr("Sign with my approver's key, so that other laptops can check it"))
        self._words = inputs.LineInput(
            self.tr("Passphrase of the key"), self.tr("Empty if this computer keeps the key")
        )
        self._words.setEchoMode(QLineEdit.EchoMode.Password)
        if self.kind == "approve":
            form.addRow(self.tr("&Look at it again by"), self._review)
            form.addRow(self.with_key)
            form.addRow(self.tr("&Passphrase of the key"), self._words)
        self._reason_title = basics.label(self.tr("Why"))
        form.addRow(self._reason_title, self._reason)
        return form

    def _key_chosen(self, chosen: bool) -> None:
        """With a key, name and job are those of its card."""
        if self.kind == "approve":
            self._form.setRowVisible(self.with_key, self._card is not None)
            self._form.setRowVisible(self._words, chosen)
        if chosen and self._card is not None:
            self._name.set_value(self._card.name)
            self._role.set_value(self._card.role)
        for made in (self._name, self._role):
            made.setEnabled(not chosen)
        self._look()

    def _alone(self) -> bool:
        return self.kind == "approve" and self.name.casefold() == self._author.strip().casefold() != ""

    def _look(self) -> None:
        needs_reason = self.kind != "approve" or self._alone()
        self._form.setRowVisible(self._reason, needs_reason)
        self._note.setText(
            self.tr(
                "You wrote it yourself. Better: let a colleague approve. If there is none, "
                "say so; the passport shows it."
            )
            if self._alone()
            else self.tr("The signature can't be changed afterwards. A new version can.")
            if self.kind == "approve"
            else ""
        )
        ready = len(self.name.split()) >= 2 and len(self.role) >= 3 and (not needs_reason or len(self.reason) >= 10)
        self.go.setEnabled(ready)

    @property
    def name(self) -> str:
        """Who signs."""
        return str(self._name.value())

    @property
    def role(self) -> str:
        """Their job."""
        return str(self._role.value())

    @property
    def reason(self) -> str:
        """Why, for everything but an approval by somebody else."""
        return str(self._reason.value())

    @property
    def signs(self) -> bool:
        """Whether the approval is signed with the key."""
        return self.with_key.isChecked()

    @property
    def passphrase(self) -> str | None:
        """What opens the key, None where this computer keeps it."""
        return self._words.text() or None

    @property
    def review_on(self) -> date:
        """When it is looked at again."""
        picked = self._review.date()
        return date(picked.year(), picked.month(), picked.day())
