"""One question of the assessment, drawn from its description: every type of answer there is."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from lead_desk.desktop import texts
from lead_desk.desktop.languages import said
from lead_desk.desktop.lia_port import LiaPart, LiaQuestion, Offers, answered, option
from lead_desk.desktop.widgets import basics, inputs

AnyInput = (
    inputs.LineInput
    | inputs.TextInput
    | inputs.ChoiceInput
    | inputs.YesNoInput
    | inputs.NumberInput
    | inputs.DateInput
    | inputs.ManyInput
)

_SHOWN_WHOLE = 14
"""A longer list of choices scrolls in itself."""


class TableInput(QTableWidget):
    """A short list of entries with named columns; an empty line is always there for the next one."""

    edited = Signal()

    def __init__(self, name: str, columns: tuple[str, ...]) -> None:
        super().__init__(1, len(columns))
        self._columns = columns
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([option(column) for column in columns])
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setFixedHeight(150)
        self.itemChanged.connect(self._changed)

    def _changed(self, item: QTableWidgetItem) -> None:
        if item.row() == self.rowCount() - 1 and item.text().strip():
            self.insertRow(self.rowCount())
        self.edited.emit()

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""

    def value(self) -> object:
        """Return the filled lines as tables."""
        lines = (
            {name: self._text(row, place) for place, name in enumerate(self._columns)} for row in range(self.rowCount())
        )
        return [line for line in lines if any(line.values())]

    def set_value(self, value: object) -> None:
        """Show lines."""
        lines = [line for line in value if isinstance(line, dict)] if isinstance(value, list | tuple) else []
        self.blockSignals(True)
        self.setRowCount(len(lines) + 1)
        for row, line in enumerate(lines):
            for place, name in enumerate(self._columns):
                self.setItem(row, place, QTableWidgetItem(str(line.get(name, ""))))
        self.blockSignals(False)


class LinesInput(inputs.TextInput):
    """A plain list, one entry a line."""

    def value(self) -> object:
        """Return the entries."""
        return [line.strip() for line in self.toPlainText().splitlines() if line.strip()]

    def set_value(self, value: object) -> None:
        """Show entries."""
        self.setPlainText(
            "\n".join(str(line) for line in value) if isinstance(value, list | tuple) else str(value or "")
        )


class IsoDateInput(inputs.DateInput):
    """A date kept as ISO text, as answers hold it."""

    def value(self) -> object:
        """Return the date as text."""
        found = super().value()
        return found.isoformat() if isinstance(found, date) else ""


class QuestionBox(QFrame):
    """The question, its inputs, and a mark while it still needs an answer.

    Signals:
        edited: (question id, answer).
        looked: the question has the focus; guidance follows.
    """

    edited = Signal(str, object)
    looked = Signal(str)

    def __init__(self, question: LiaQuestion, offers: Offers, today: date) -> None:
        super().__init__()
        self.setObjectName("card")
        self.question = question
        self._today = today
        self._mark = basics.label("", tone="check", wrap=False)
        number = basics.label(question.id, tone="muted", wrap=False)
        number.setFixedWidth(34)
        top = basics.row(number, basics.label(said(question.question), bold=True), self._mark)
        top.setStretch(1, 1)
        top.setAlignment(number, Qt.AlignmentFlag.AlignTop)
        self.inputs: dict[str, AnyInput | TableInput] = {}
        box = basics.column(top, spacing=8, margins=12)
        self._read_only = all(part.type == "derived" for part in question.parts)
        self._derived = basics.muted(self.tr("Filled in by Lead Desk from its table of channel rules."))
        self._derived.setVisible(self._read_only)
        box.addWidget(self._derived)
        for part in question.parts:
            if part.type != "derived":
                made = self._make(part, offers)
                self.inputs[part.id] = made
                box.addLayout(self._line(part, made))
                if part.type == "ref" and not offers.of(question.register):
                    box.addWidget(
                        basics.muted(self.tr("None yet. Add one under Sources & recipients, then come back."))
                    )
        self._doubt = basics.label("", tone="check")
        self._doubt.hide()
        box.addWidget(self._doubt)
        self.setLayout(box)

    def _line(self, part: LiaPart, made: QWidget) -> QHBoxLayout:
        titles = {
            "text": self.tr("In words"),
            "name": self.tr("Name"),
            "role": self.tr("Job"),
            "severity": self.tr("How bad"),
            "likelihood": self.tr("How likely"),
            "children": self.tr("Children"),
            "vulnerable": self.tr("Others at risk"),
            "unit": self.tr("Unit"),
        }
        title = titles.get(part.id, "") if len(self.question.parts) > 1 else ""
        line = basics.row(spacing=8)
        if title:
            name = basics.label(title, tone="muted", wrap=False)
            name.setFixedWidth(92)
            line.addWidget(name)
        line.addWidget(made, 1)
        if isinstance(made, inputs.YesNoInput | inputs.ChoiceInput | inputs.NumberInput):
            made.setMaximumWidth(260)
            line.addStretch(1)
        return line

    def _make(self, part: LiaPart, offers: Offers) -> AnyInput | TableInput:
        name = said(self.question.question)
        choices = (
            offers.of(self.question.register)
            if self.question.register and not part.options
            else [(value, option(value)) for value in part.options]
        )
        hint = (
            texts.counted(self, "at least {count} characters", part.least)
            if part.type in ("text", "line") and part.least > 1
            else ""
        )
        makers: dict[str, Callable[[], AnyInput | TableInput]] = {
            "text": lambda: inputs.TextInput(name, hint),
            "line": lambda: inputs.LineInput(name, hint),
            "person": lambda: inputs.LineInput(name, self.tr("First and last name")),
            "bool": lambda: inputs.YesNoInput(name),
            "enum": lambda: inputs.ChoiceInput(name, choices),
            "ref": lambda: inputs.ChoiceInput(name, choices),
            "multi": lambda: inputs.ManyInput(name, choices, None if len(choices) <= _SHOWN_WHOLE else 220),
            "number": lambda: inputs.NumberInput(name),
            "date": lambda: IsoDateInput(name, self._today),
            "list": lambda: TableInput(name, part.columns) if part.columns else LinesInput(name, self.tr("one a line")),
        }
        made = makers[part.type]()
        made.edited.connect(self._changed)
        made.installEventFilter(self)
        proxy = made.focusProxy()
        if proxy is not None:
            proxy.installEventFilter(self)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell which question has the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.looked.emit(self.question.id)
        return super().eventFilter(watched, event)

    def _changed(self) -> None:
        self.edited.emit(self.question.id, self.answer())

    def answer(self) -> object:
        """Return the answer as the store keeps it: bare, or a table by part."""
        values = {part: made.value() for part, made in self.inputs.items()}
        if self.question.bare:
            return next(iter(values.values()), None)
        return {part: value for part, value in values.items() if answered(value)}

    def show_answer(self, answer: object) -> None:
        """Show an answer without telling that it changed."""
        self.blockSignals(True)
        for part, made in self.inputs.items():
            value = (
                answer.get(part)
                if isinstance(answer, dict)
                else answer
                if part == "value" or len(self.inputs) == 1
                else None
            )
            made.set_value(value)
        self.blockSignals(False)

    def show_missing(self, missing: bool) -> None:
        """Mark the question as still open, or not."""
        self._mark.setText(self.tr("still open") if missing else "")

    def show_doubt(self, sentence: str) -> None:
        """Show that the data contradict the answer; an empty sentence shows nothing."""
        self._doubt.setText(self.tr("Your data say otherwise: {sentence}").format(sentence=sentence))
        self._doubt.setVisible(bool(sentence))

    def show_derived(self, lines: tuple[str, ...]) -> None:
        """Show what Lead Desk filled in, one line each."""
        if self._read_only and lines:
            self._derived.setText("\n".join(lines))

    def set_read_only(self, fixed: bool) -> None:
        """Let a signed version be read, not changed."""
        for made in self.inputs.values():
            made.setEnabled(not fixed)
