"""The stacked bar of ready, check, blocked and stopped leads, painted by hand."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lead_desk.desktop import texts, theme
from lead_desk.domain.lead import LeadStatus


class StatusBar(QWidget):
    """Shares of the four standings; the words stand beside it, this is the picture only."""

    def __init__(
        self, counts: dict[LeadStatus, int] | None = None, height: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._counts: dict[LeadStatus, int] = {}
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_counts(counts or {})

    def set_counts(self, counts: dict[LeadStatus, int]) -> None:
        """Show other counts."""
        self._counts = counts
        words = ", ".join(f"{texts.status(status)} {texts.number(counts.get(status, 0))}" for status in LeadStatus)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the wished size."""
        return QSize(160, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shares."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        area = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setClipPath(shape)
        painter.fillRect(area, QColor(tokens.stop_soft))
        total = sum(self._counts.values())
        left = area.left()
        for status in LeadStatus:
            share = area.width() * self._counts.get(status, 0) / total if total else 0.0
            painter.fillRect(
                QRectF(left, area.top(), max(0.0, share - 1), area.height()),
                QColor(theme.bar_colour(tokens, status)),
            )
            left += share
        painter.end()


class ShareBar(QWidget):
    """One share of a whole, for lists of reasons."""

    def __init__(self, share: float, tone: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self._tone = tone
        self.setFixedHeight(6)
        self.setMinimumWidth(60)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        for width, colour in ((1.0, tokens.stop_soft), (self._share, str(getattr(tokens, self._tone)))):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(0, 0, max(6.0, self.width() * width), 6), 3, 3)
        painter.end()
