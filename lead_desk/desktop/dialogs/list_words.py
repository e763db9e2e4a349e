"""A vendor's words and what is written instead: settled once, remembered for lists with the same header."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from lead_desk.app.imports.results import Column
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.desktop.widgets.combo_box import ComboBox
from lead_desk.domain.fields import BY_NAME, FieldType

Word = tuple[str, str, str]
_LONGEST = 200


class ListWords(QDialog):
    """Asks for pairs of words, column by column; the list's own cells are offered."""

    def __init__(self, parent: QWidget, columns: Sequence[Column], words: Sequence[Word]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Their words, written your way"))
        self.setMinimumWidth(520)
        told = {column.field: column.samples for column in columns if column.field in BY_NAME}
        self._samples = dict(sorted(told.items(), key=lambda item: BY_NAME[item[0]].type is not FieldType.TEXT))
        self._words = {(field, theirs): ours for field, theirs, ours in words}
        self.field = basics.combo(self.tr("Column"), [(name, texts.field_title(name)) for name in self._samples])
        self.theirs = ComboBox()
        self.theirs.setEditable(True)
        self.theirs.setAccessibleName(self.tr("In the list"))
        self.ours = inputs.LineInput(self.tr("Write instead"), self.tr("Such as: customer"))
        self.ours.setMaxLength(_LONGEST)
        self.add = basics.button(self.tr("Add"), self._add, icon="plus")
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(self.tr("Words written your way"))
        self.table.setHorizontalHeaderLabels([self.tr("Column"), self.tr("In the list"), self.tr("Write instead"), ""])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setMinimumHeight(160)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        for place in range(3):
            self.table.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        form = QFormLayout()
        form.addRow(self.tr("&Column"), self.field)
        form.addRow(self.tr("In the &list"), self.theirs)
        ours = QLabel(self.tr("&Write instead"))
        ours.setBuddy(self.ours)
        form.addRow(ours, basics.row(self.ours, self.add))
        hint = self.tr("A cell that holds just this word is written your way, now and in the next list like this one.")
        go = basics.button(self.tr("Use these words"), self.accept, kind="primary")
        parts = (basics.subheading(self.windowTitle()), basics.label(hint), form, self.table, answers(self, go))
        self.setLayout(basics.column(*parts, spacing=12, margins=18))
        self.field.currentIndexChanged.connect(self._offer)
        self.theirs.editTextChanged.connect(self._look)
        self._offer()
        self._show()

    def chosen(self) -> tuple[Word, ...]:
        """Return the pairs."""
        return tuple((field, theirs, ours) for (field, theirs), ours in self._words.items())

    def _offer(self) -> None:
        self.theirs.clear()
        self.theirs.addItems(self._samples.get(basics.chosen(self.field), ()))
        self.theirs.setCurrentText("")
        self._look()

    def _look(self) -> None:
        self.add.setEnabled(bool(self.field.count() and self.theirs.currentText().strip()))

    def _add(self) -> None:
        self._words[basics.chosen(self.field), self.theirs.currentText().strip()] = str(self.ours.value()).strip()
        self.ours.clear()
        self._offer()
        self._show()

    def _remove(self, key: tuple[str, str]) -> None:
        self._words.pop(key, None)
        self._show()

    def _show(self) -> None:
        self.table.setRowCount(len(self._words))
        for line, ((field, theirs), ours) in enumerate(self._words.items()):
            empty = self.tr("(nothing)")
            for place, text in enumerate((texts.field_title(field), theirs, ours or empty)):
                self.table.setItem(line, place, QTableWidgetItem(text))
            gone = basics.button("", partial(self._remove, (field, theirs)), icon="x", kind="link")
            gone.setAccessibleName(self.tr("Take “{word}” away").format(word=theirs))
            self.table.setCellWidget(line, 3, gone)
