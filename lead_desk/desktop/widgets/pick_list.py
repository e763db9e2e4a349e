"""A small window to choose from many names by typing a few letters."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from lead_desk.desktop.widgets import basics

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class PickList(QFrame):
    """Names in a pop-over; typing narrows, Enter or a click picks.

    Signals:
        picked: key of the entry.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget, title: str, entries: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Type to find"))
        self.line.setAccessibleName(title)
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for key, text in entries:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.list.addItem(item)
        self.list.itemClicked.connect(self._take)
        self.setLayout(basics.column(basics.label(title, bold=True), self.line, self.list, margins=10))
        self.resize(300, 380)
        self._narrow("")

    def show_at(self, place: QPoint) -> None:
        """Open at a place of the screen."""
        self.move(place)
        self.show()
        self.line.setFocus()

    def _narrow(self, text: str) -> None:
        first = -1
        for place in range(self.list.count()):
            hidden = text.casefold() not in self.list.item(place).text().casefold()
            self.list.item(place).setHidden(hidden)
            if not hidden and first < 0:
                first = place
        self.list.setCurrentRow(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the names and pick one without leaving the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentItem() is not None:
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _take(self, item: QListWidgetItem) -> None:
        key = str(item.data(Qt.ItemDataRole.UserRole))
        self.close()
        self.picked.emit(key)
