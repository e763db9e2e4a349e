"""Charts that can be clicked: each bar is a button, painted by hand, with its own name for screen readers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from lead_desk.desktop import texts, theme
from lead_desk.desktop.widgets import basics
from lead_desk.domain.lead import LeadStatus
from lead_desk.domain.values import dataclass

_HEIGHT, _BAR = 30, 12
_TITLE, _NUMBER = 0.44, 74


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a chart.

    Attributes:
        parts: standing -> leads, painted side by side; a single standing gives a plain bar.
        act: what a click does.
        tip: a sentence that explains the line.
    """

    title: str
    parts: dict[LeadStatus, int]
    act: Callable[[], object]
    tip: str = ""

    @property
    def total(self) -> int:
        """How many leads the line stands for."""
        return sum(self.parts.values())


class ChartBar(QAbstractButton):
    """One bar with its title before it and its number behind it."""

    def __init__(self, bar: Bar, most: int) -> None:
        super().__init__()
        self._bar, self._share = bar, bar.total / most if most else 0.0
        shares = ", ".join(f"{texts.status(key)} {texts.number(count)}" for key, count in bar.parts.items() if count)
        number = texts.number(bar.total)
        self.setAccessibleName(f"{bar.title}: {shares if len(bar.parts) > 1 else number}")
        self.setToolTip(bar.tip or shares)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: bar.act())

    def sizeHint(self) -> QSize:
        """Return the wished size."""
        return QSize(320, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title, bar and number."""
        painter, tokens = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        titled = round(self.width() * _TITLE)
        metrics = self.fontMetrics()
        title = metrics.elidedText(self._bar.title, Qt.TextElideMode.ElideRight, titled - 16)
        painter.setPen(QColor(tokens.accent))
        painter.drawText(QRect(8, 0, titled, self.height()), int(Qt.AlignmentFlag.AlignVCenter), title)
        self._paint_bar(painter, tokens, titled)
        painter.setPen(QColor(tokens.text))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        number = QRect(self.width() - _NUMBER, 0, _NUMBER - 8, self.height())
        places = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(number, int(places), texts.number(self._bar.total))
        painter.end()

    def _paint_bar(self, painter: QPainter, tokens: theme.Tokens, left: int) -> None:
        room = self.width() - left - _NUMBER
        area = QRectF(left, (self.height() - _BAR) / 2, room, _BAR)
        shape = QPainterPath()
        shape.addRoundedRect(area, _BAR / 2, _BAR / 2)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(area, QColor(tokens.stop_soft))
        place, whole = area.left(), max(6.0, room * self._share)
        for status, count in self._bar.parts.items():
            width = whole * count / self._bar.total if self._bar.total else 0.0
            painter.fillRect(QRectF(place, area.top(), width, _BAR), QColor(theme.bar_colour(tokens, status)))
            place += width
        painter.restore()


class BarChart(QWidget):
    """Bars below each other, all to the same scale."""

    def __init__(self, bars: Sequence[Bar]) -> None:
        super().__init__()
        most = max((bar.total for bar in bars), default=0)
        box = basics.column(spacing=2)
        for bar in bars:
            box.addWidget(ChartBar(bar, most))
        self.setLayout(box)
