"""Choose the grid's columns: which, in which order, and how many of the first stay in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from lead_desk.desktop import texts
from lead_desk.desktop.widgets import basics


class ColumnChooser(QFrame):
    """A pop-over with all columns; ticked ones show, from left to right as they stand from top to bottom.

    Signals:
        chosen: (names in order, how many stay in sight), at each change.
    """

    chosen = Signal(tuple, int)

    def __init__(self, parent: QWidget, shown: Sequence[str], others: Sequence[str], frozen: int) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._find = QLineEdit()
        self._find.setPlaceholderText(self.tr("Find a column"))
        self._find.setAccessibleName(self.tr("Find a column"))
        self._find.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for name in (*shown, *others):
            item = QListWidgetItem(texts.field_title(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)
        self.frozen = basics.number_field(self.tr("Columns that stay in sight"), 0, 5)
        self.frozen.setValue(frozen)
        self.frozen.valueChanged.connect(self._tell)
        up = basics.button(self.tr("Up"), lambda: self.move_current(-1), name=self.tr("Move the column to the left"))
        down = basics.button(
            self.tr("Down"), lambda: self.move_current(1), name=self.tr("Move the column to the right")
        )
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: self.move_current(step))
        stay = basics.row(basics.label(self.tr("Stay in sight"), wrap=False), self.frozen, None, up, down)
        self.setLayout(
            basics.column(basics.label(self.tr("Columns"), bold=True), self._find, self.list, stay, margins=10)
        )
        self.resize(340, 440)

    def show_at(self, place: QPoint) -> None:
        """Open at a place of the screen."""
        self.move(place)
        self.show()
        self._find.setFocus()

    def move_current(self, step: int) -> None:
        """Move the picked column one place."""
        row = self.list.currentRow()
        if row < 0 or not 0 <= row + step < self.list.count():
            return
        self.list.blockSignals(True)
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)
        self.list.blockSignals(False)
        self._tell()

    def names(self) -> tuple[str, ...]:
        """Return the ticked columns in their order."""
        items = [self.list.item(place) for place in range(self.list.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _narrow(self, text: str) -> None:
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setHidden(text.casefold() not in item.text().casefold())

    def _tell(self, *_what: object) -> None:
        names = self.names()
        if names:
            self.chosen.emit(names, self.frozen.value())
