"""Correct a lead's contact data; status, basis and evidence are changed by acts, never typed."""

from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.lia_port import country
from lead_desk.desktop.widgets import basics, inputs

EDITED = (
    "full_name", "first_name", "last_name", "job_title", "company", "email", "phone", "mobile",
    "street", "postcode", "city", "country", "language", "notes",
)  # fmt: skip
BIRTH = "date_of_birth"
"""Offered only of a lead that has one: it is not for collecting (GDPR Art. 5(1)(c)), but a wrong one must be mended."""
_CODES = (
    "AT AU BE BG BR CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP LI LT LU LV MT NL NO NZ PL PT RO SE SG SI "
    "SK US ZA"
)
COUNTRIES = tuple(_CODES.split())


def countries() -> list[tuple[str, str]]:
    """Return (code, name) of the countries offered, by name."""
    return sorted(((code, country(code)) for code in COUNTRIES), key=lambda item: item[1])


class EditLead(QDialog):
    """The form; `changes()` after it was accepted holds only what is different."""

    def __init__(self, parent: QWidget, values: dict[str, str], focus: str = "") -> None:
        super().__init__(parent)
        self._before = values
        self.setWindowTitle(self.tr("Edit lead"))
        self.setMinimumWidth(480)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._inputs: dict[str, inputs.LineInput | inputs.ChoiceInput] = {}
        for name in (*EDITED, BIRTH) if values.get(BIRTH) else EDITED:
            title = texts.field_title(name)
            made = inputs.ChoiceInput(title, countries()) if name == "country" else inputs.LineInput(title)
            made.set_value(values.get(name, ""))
            self._inputs[name] = made
            form.addRow(title, made)
        self._reason = inputs.LineInput(self.tr("Why"), self.tr("Where do you know it from?"))
        form.addRow(self.tr("Why"), self._reason)
        self.save = basics.button(self.tr("Save"), self.accept, kind="primary")
        buttons = answers(self, self.save)
        area = basics.scrolled(form, self.tr("Edit lead"))
        self.setLayout(basics.column(basics.subheading(self.tr("Edit lead")), area, buttons, spacing=12, margins=18))
        room = self.screen().availableGeometry().height() - 90
        self.resize(500, min(room, 150 + 37 * len(self._inputs)))
        self._inputs.get(focus, self._inputs["full_name"]).setFocus()

    def changes(self) -> dict[str, str]:
        """Return the fields that hold something else now."""
        now = {name: str(made.value()) for name, made in self._inputs.items()}
        return {name: value for name, value in now.items() if value != self._before.get(name, "")}

    @property
    def reason(self) -> str:
        """Why, in the user's words."""
        return str(self._reason.value())


class MarkTold(QDialog):
    """Note that people were told that we have their data (GDPR Art. 14): which notice, on which day."""

    def __init__(self, parent: QWidget, notices: list[tuple[str, str]], count: int, day: inputs.DateInput) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("People were told"))
        self.setMinimumWidth(440)
        self._notice = inputs.ChoiceInput(self.tr("Privacy notice"), notices)
        self._day = day
        form = QFormLayout()
        form.addRow(self.tr("&Privacy notice"), self._notice)
        form.addRow(self.tr("&Sent on"), self._day)
        self.go = basics.button(texts.counted(self, "Note it for {count} people", count), self.accept, kind="primary")
        buttons = answers(self, self.go)
        text = self.tr("Note it only after the notice has gone out. Lead Desk sends nothing itself.")
        if not notices:
            text = self.tr("There is no privacy notice yet. Add one under Sources & recipients first.")
        self.setLayout(
            basics.column(
                basics.subheading(self.tr("People were told")),
                basics.label(text),
                form,
                buttons,
                spacing=12,
                margins=18,
            )
        )
        self._notice.edited.connect(self._look)
        self._day.edited.connect(self._look)
        self._look()

    def _look(self) -> None:
        self.go.setEnabled(bool(self._notice.value() and self._day.value()))

    @property
    def notice(self) -> str:
        """Key of the notice."""
        return str(self._notice.value())

    @property
    def day(self) -> object:
        """The day, a date once one was picked."""
        return self._day.value()
