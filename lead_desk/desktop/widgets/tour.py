"""The two-minute tour: one sentence at a time beside the part of the window it is about."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from lead_desk.desktop import theme
from lead_desk.desktop.widgets import basics
from lead_desk.domain.values import dataclass

_CARD, _GAP, _ROUND = 340, 14, 10
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        link: the page it is on.
        where: finds the part to point at; None when the window does not show it just now.
    """

    title: str
    sentence: str
    link: str
    where: Callable[[], QWidget | None]


class Tour(QWidget):
    """Lies over the window, dims all but one part, and says what it is for; Escape leaves it at any time.

    Signals:
        wanted: the link of a step's page.
        ended: the user saw the last step, or left.
    """

    wanted = Signal(str)
    ended = Signal()

    def __init__(self, host: QWidget, steps: Sequence[Step]) -> None:
        super().__init__(host)
        self._steps, self._at = tuple(steps), 0
        self._hole = QRect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = basics.label("", bold=True, steps=2)
        self._sentence = basics.label("")
        self._count = basics.muted()
        self._back = basics.button(self.tr("Back"), lambda: self.step(-1))
        self._next = basics.button(self.tr("Next"), lambda: self.step(1), kind="primary")
        self._skip = basics.button(self.tr("Skip the tour"), self.leave, kind="link")
        for act in (self._skip, self._back, self._next):
            act.installEventFilter(self)
        self._card = QFrame(self)
        self._card.setObjectName("popover")
        self._card.setFixedWidth(_CARD)
        self._card.setLayout(
            basics.column(
                self._title,
                self._sentence,
                basics.row(self._count, None, self._skip, self._back, self._next, spacing=6),
                spacing=10,
                margins=14,
            )
        )
        host.installEventFilter(self)
        self.setGeometry(host.rect())
        self.show()
        self.raise_()
        self.step(0)

    @property
    def at(self) -> int:
        """Place of the step on show, from 0."""
        return self._at

    def step(self, by: int) -> None:
        """Go some steps on or back; behind the last one the tour ends."""
        self._at = max(0, self._at + by)
        if self._at >= len(self._steps):
            self.leave()
            return
        step = self._steps[self._at]
        self.wanted.emit(step.link)
        self._title.setText(step.title)
        self._sentence.setText(step.sentence)
        self._count.setText(f"{self._at + 1} / {len(self._steps)}")
        self._back.setEnabled(self._at > 0)
        self._next.setText(self.tr("Next") if self._at + 1 < len(self._steps) else self.tr("Done"))
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.sentence)
        self.place()
        self._next.setFocus()

    def leave(self) -> None:
        """End the tour."""
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def place(self) -> None:
        """Point at the step's part as it lies now."""
        part = self._steps[self._at].where() if self._at < len(self._steps) else None
        if part is not None and part.isVisible():
            corner = part.mapTo(self.parentWidget() or self, QPoint(0, 0))
            self._hole = QRect(corner, part.size()).adjusted(-6, -6, 6, 6).intersected(self.rect())
        else:
            self._hole = QRect()
        self._card.adjustSize()
        self._card.setFixedHeight(self._card.sizeHint().height())
        self._card.move(self._corner())
        self.update()

    def _corner(self) -> QPoint:
        """Return where the card fits: right of the part, left of it, below or above it, else in the middle."""
        size, hole, room = self._card.size(), self._hole, self.rect().adjusted(8, 8, -8, -8)
        top = max(room.top(), min(hole.top(), room.bottom() - size.height()))
        left = max(room.left(), min(hole.left(), room.right() - size.width()))
        for corner in (
            QPoint(hole.right() + _GAP, top),
            QPoint(hole.left() - _GAP - size.width(), top),
            QPoint(left, hole.bottom() + _GAP),
            QPoint(left, hole.top() - _GAP - size.height()),
        ):
            if not hole.isNull() and room.contains(QRect(corner, size)):
                return corner
        return room.center() - QPoint(size.width() // 2, size.height() // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the window but for the part."""
        painter, tokens = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        hole = QPainterPath()
        hole.addRoundedRect(QRectF(self._hole), _ROUND, _ROUND)
        painter.fillPath(shade.subtracted(hole), QColor(0, 0, 0, 120))
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawPath(hole)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, the arrows step."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _ARROWS:
            self.step(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the keyboard in the tour: what lies behind it is out of reach."""
        stops = [act for act in (self._skip, self._back, self._next) if act.isEnabled()]
        here = next((place for place, act in enumerate(stops) if act.hasFocus()), -1)
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; take the arrows before a button moves the keyboard with them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS:
            self.keyPressEvent(event)
            return True
        host = self.parentWidget()
        if host is not None and watched is host and event.type() == QEvent.Type.Resize:
            self.setGeometry(host.rect())
            self.place()
        return super().eventFilter(watched, event)
