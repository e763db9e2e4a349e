"""A page's title: one line that gives way, however long the name of a campaign or an assessment is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from lead_desk.desktop.widgets import basics

_LEAST = 120
"""Width that a title keeps beside the page's buttons."""


class PageTitle(QLabel):
    """A title that is shortened with an ellipsis where the window is narrow; the tool tip has all of it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        basics.sized(self, 5, bold=True)

    def minimumSizeHint(self) -> QSize:
        """Return a width that any window has room for."""
        wished = super().minimumSizeHint()
        return QSize(min(_LEAST, wished.width()), wished.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, or as much of it as fits."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        if shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
