"""Close a request: how it was answered; and ask for more time."""

from datetime import date

from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from lead_desk.desktop import request_words, texts
from lead_desk.desktop.dialogs.ask import AskReason, answers
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.domain.evidence import RefusalGround, RequestOutcome


def _tr(text: str) -> str:
    return texts.translate("MoreTime", text)


class AnswerRequest(QDialog):
    """The dialog; `outcome`, `ground` and `said` after it was accepted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Answer a request"))
        self.setMinimumWidth(480)
        outcomes = [(item.value, request_words.outcome(item)) for item in RequestOutcome]
        self._outcome = basics.combo(self.tr("Answer"), outcomes)
        grounds = [(item.value, request_words.ground(item)) for item in RefusalGround]
        self._ground = inputs.ChoiceInput(self.tr("Ground"), grounds)
        self._said = inputs.TextInput(self.tr("What you told them"), self.tr("when, by which way, what"), 78)
        self.go = basics.button(self.tr("The person is answered"), self.accept, kind="primary")
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("&Answer"), self._outcome)
        self._form.addRow(self.tr("&Ground"), self._ground)
        self._form.addRow(self.tr("&What you told them"), self._said)
        self.setLayout(
            basics.column(
                basics.subheading(self.tr("How was the person answered?")),
                basics.label(self.tr("Lead Desk sends nothing: write or call them yourself, then note it here.")),
                self._form,
                answers(self, self.go),
                spacing=12,
                margins=18,
            )
        )
        self._outcome.currentIndexChanged.connect(lambda _place: self._look())
        self._ground.edited.connect(self._look)
        self._said.edited.connect(self._look)
        self._look()

    def _look(self) -> None:
        refused = self.outcome is not RequestOutcome.DONE
        self._form.setRowVisible(self._ground, refused)
        self.go.setEnabled(bool(self.said) and (not refused or self.ground is not None))

    @property
    def outcome(self) -> RequestOutcome:
        """How it was answered."""
        return RequestOutcome(basics.chosen(self._outcome))

    @property
    def ground(self) -> RefusalGround | None:
        """The law's ground of a refusal, None where nothing was refused."""
        chosen = str(self._ground.value())
        return RefusalGround(chosen) if chosen and self.outcome is not RequestOutcome.DONE else None

    @property
    def said(self) -> str:
        """What the person was told."""
        return str(self._said.value())


class MoreTime(AskReason):
    """Asks until when, and why; the person has to be told inside the first month."""

    def __init__(self, parent: QWidget, until: date) -> None:
        super().__init__(
            parent,
            _tr("More time"),
            _tr("Two more months at most. Tell the person and the reason before the first month is over."),
            _tr("I have told them"),
        )
        self._until = inputs.DateInput(_tr("Answer by"), until)
        self._until.set_value(until)
        self.add_widget(self._until)

    @property
    def until(self) -> date | None:
        """The later day."""
        value = self._until.value()
        return value if isinstance(value, date) else None
