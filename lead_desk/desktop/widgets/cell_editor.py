"""Typing into a cell: what the field cannot hold is said at once, and the text stays until it is right or given up."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QLabel, QLineEdit, QStyledItemDelegate, QWidget

from lead_desk.app.leads.type_cells import problem_of
from lead_desk.desktop.widgets import basics

_KEEPING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class CellEditor(QLineEdit):
    """The line of one cell, with the sentence below it when the text will not do."""

    def __init__(self, parent: QWidget, name: str, title: str) -> None:
        super().__init__(parent)
        self._name = name
        self.setObjectName("cell")
        self.setAccessibleName(title)
        self.setFrame(False)
        self._said: QLabel = basics.label("")
        self._said.setObjectName("cellProblem")
        self._said.setParent(parent)
        self._said.hide()
        self.textEdited.connect(lambda _text: self.say(""))
        self.destroyed.connect(self._said.deleteLater)

    def problem(self) -> str:
        """Return why the field cannot hold the text, or an empty sentence."""
        return problem_of(self._name, self.text())

    def say(self, sentence: str) -> None:
        """Show a sentence below the cell, or none."""
        self._said.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)
        if not sentence:
            return
        self._said.setText(sentence)
        self._said.setFixedWidth(max(240, self.width()))
        self._said.adjustSize()
        place = self.geometry().bottomLeft() + QPoint(0, 2)
        room = self._said.parentWidget() or self
        if place.y() + self._said.height() > room.height():
            place = self.geometry().topLeft() - QPoint(0, self._said.height() + 2)
        place.setX(max(0, min(place.x(), room.width() - self._said.width())))
        self._said.move(place)
        self._said.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the sentence away with the cell."""
        self._said.hide()
        super().hideEvent(event)


class TypingDelegate(QStyledItemDelegate):
    """Closes an editor only with a text that its field can hold, or with Escape."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the text before Enter, Tab or a click elsewhere takes it."""
        if isinstance(watched, CellEditor):
            leaving = event.type() == QEvent.Type.FocusOut and not watched.hasFocus()
            keeping = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
            if leaving or (keeping and isinstance(event, QKeyEvent) and event.key() in _KEEPING_KEYS):
                sentence = watched.problem()
                if sentence:
                    watched.say(sentence)
                    return True
                if keeping and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    self.commitData.emit(watched)
                    self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
                    return True
        return super().eventFilter(watched, event)
