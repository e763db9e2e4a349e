"""A combo box that says when its text goes on: with an ellipsis, and the whole text under the pointer."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip

_INDENT = 2


class ComboBox(QComboBox):
    """Qt cuts a long entry off in the middle of a letter once a style sheet dresses the box."""

    def _shown_text(self, option: QStyleOptionComboBox) -> str:
        """Return as much of the entry as there is room for."""
        parts = QStyle.SubControl
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, parts.SC_ComboBoxEditField, self)
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, max(0, room.width() - _INDENT)
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box as Qt does, with the text shortened."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._shown_text(option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Show the whole text under the pointer where it is shortened."""
        if isinstance(event, QHelpEvent) and not self.toolTip():
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            QToolTip.showText(
                event.globalPos(), self.currentText() if self._shown_text(option) != self.currentText() else "", self
            )
            return True
        return super().event(event)
