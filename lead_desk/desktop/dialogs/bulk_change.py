"""Change a field or a tag of many leads, with a look at what will happen."""

from PySide6.QtWidgets import QDialog, QFormLayout, QSizePolicy, QStackedWidget, QWidget

from lead_desk.app.leads.changes import AddTag, Change, RemoveTag, SetField
from lead_desk.app.leads.type_cells import problem_of
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.dialogs.edit_lead import countries
from lead_desk.desktop.models.lead_table import may_be_typed
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.desktop.widgets.change_preview import ChangePreview
from lead_desk.domain.fields import CATALOGUE
from lead_desk.domain.lead import Selection

_FIRST = ("country", "language", "company", "job_title", "city", "industry")
_SET, _ADD, _REMOVE = "set", "add", "remove"


class BulkChange(QDialog):
    """The dialog; read `change` and `reason` after it was accepted."""

    def __init__(
        self, parent: QWidget, session: Session, selection: Selection, count: int, custom: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change leads"))
        self.setMinimumWidth(500)
        acts = [
            (_SET, self.tr("Set a field")),
            (_ADD, self.tr("Add a tag")),
            (_REMOVE, self.tr("Remove a tag")),
        ]
        self.act = basics.combo(self.tr("What to do"), acts)
        rest = [field.name for field in CATALOGUE if field.name not in (*_FIRST, "tags")]
        names = [name for name in (*_FIRST, *rest, *custom) if may_be_typed(name)]
        self.field = basics.combo(self.tr("Field"), [(name, texts.field_title(name)) for name in names])
        self.value = inputs.LineInput(self.tr("New value"), self.tr("Empty clears the field"))
        self.country = inputs.ChoiceInput(self.tr("Country"), countries())
        self._values = QStackedWidget()
        self._values.addWidget(self.value)
        self._values.addWidget(self.country)
        self._values.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.tag = inputs.LineInput(self.tr("Tag"))
        self._reason = inputs.LineInput(self.tr("Why"), self.tr("Where do you know it from?"))
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("&What to do"), self.act)
        self._form.addRow(self.tr("&Field"), self.field)
        self._form.addRow(self.tr("&New value"), self._values)
        self._form.addRow(self.tr("&Tag"), self.tag)
        self._form.addRow(self.tr("Wh&y"), self._reason)
        self.preview = ChangePreview(session, selection)
        self.go = basics.button(texts.counted(self, "Change {count} leads", count), self.accept, kind="primary")
        title = basics.subheading(texts.counted(self, "Change {count} leads", count))
        self.setLayout(basics.column(title, self._form, self.preview, answers(self, self.go), spacing=12, margins=18))
        for box in (self.act, self.field):
            box.currentIndexChanged.connect(self._look)
        for line in (self.value, self.tag):
            line.textChanged.connect(self._look)
        self.country.currentIndexChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        setting = basics.chosen(self.act) == _SET
        self._form.setRowVisible(1, setting)
        self._form.setRowVisible(2, setting)
        self._form.setRowVisible(3, not setting)
        self._values.setCurrentIndex(1 if basics.chosen(self.field) == "country" else 0)
        change, hint = self.change, self.tr("Fill in the new value to see what will happen.")
        if isinstance(change, SetField):
            problem = problem_of(change.field, change.value)
            change, hint = (None, problem) if problem else (change, hint)
        self.preview.show_change(change, hint)
        self.go.setEnabled(change is not None)

    @property
    def change(self) -> Change | None:
        """What was asked for; None while it is not whole."""
        act, tag = basics.chosen(self.act), str(self.tag.value())
        if act == _SET:
            name = basics.chosen(self.field)
            return SetField(name, str((self.country if name == "country" else self.value).value()))
        if not tag:
            return None
        return AddTag(tag) if act == _ADD else RemoveTag(tag)

    @property
    def reason(self) -> str:
        """Why, in the user's words."""
        return str(self._reason.value())
