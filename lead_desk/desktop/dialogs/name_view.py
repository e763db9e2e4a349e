"""Give a saved view its name."""

from PySide6.QtWidgets import QDialog, QWidget

from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.widgets import basics, inputs

_LONGEST = 40


class NameView(QDialog):
    """Asks for a name that no other view has."""

    def __init__(self, parent: QWidget, taken: frozenset[str], name: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save view"))
        self.setMinimumWidth(400)
        self._taken = frozenset(other.casefold() for other in taken - {name})
        self.line = inputs.LineInput(self.tr("Name of the view"), self.tr("Such as: Danish fair leads"))
        self.line.setMaxLength(_LONGEST)
        self.line.set_value(name)
        self._hint = basics.muted()
        self.go = basics.button(self.tr("Save view"), self.accept, kind="primary")
        self.go.setDefault(True)
        self.setLayout(
            basics.column(
                basics.subheading(self.tr("Save what you see as a view")),
                basics.label(self.tr("Search, filters, order and columns. It is kept encrypted in your store.")),
                self.line,
                self._hint,
                answers(self, self.go),
                spacing=12,
                margins=18,
            )
        )
        self.line.textChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        taken = self.name.casefold() in self._taken
        self._hint.setText(self.tr("Another view has this name.") if taken else "")
        self.go.setEnabled(bool(self.name) and not taken)

    @property
    def name(self) -> str:
        """The name."""
        return str(self.line.value())
