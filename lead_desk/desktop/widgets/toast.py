"""Short notes over the status line, where no control lies, with one act such as Undo; a click or Esc ends them."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QEnterEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from lead_desk.desktop.widgets import basics

_SHOWN_MS = 6000
_LOOK_MS = 150
"""How often a note looks whether a control came up beneath it."""
_EDGE, _FOOT, _STEP = 20, 3, 8
_LEAST, _MOST = 260, 620
"""Width of a note in pixels: that of its sentence, if it is neither short nor long."""
_HIGH = 40
"""No higher than the status line and the margin above it, as long as the sentence fits on one line."""
_CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


class Toast(QFrame):
    """One note; gone after six seconds without the mouse over it."""

    def __init__(self, host: QWidget, sentence: str, act: str, do: Callable[[], None] | None) -> None:
        super().__init__(host)
        self.setObjectName("toast")
        text = basics.label(sentence)
        self._host = host
        box = self._box = basics.row(text, spacing=12)
        box.setContentsMargins(14, 4, 6, 4)
        box.setStretch(0, 1)
        if act and do is not None:
            box.addWidget(basics.button(act, lambda: (self.close(), do())))
        self.setLayout(box)
        self._wish = min(_MOST, max(_LEAST, text.fontMetrics().horizontalAdvance(sentence) + box.minimumSize().width()))
        self.setAccessibleName(sentence)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close)
        self._timer.start(_SHOWN_MS)
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._place)
        self._watch.start(_LOOK_MS)
        host.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _place(self, *, anew: bool = False) -> None:
        """Keep clear of controls; `anew` looks for the best place in a window of another size."""
        width = min(self._wish, self._host.width() - 2 * _EDGE)
        size = QSize(width, max(_HIGH, self._box.totalHeightForWidth(width)))
        if size != self.size():
            self.setFixedSize(size)
        taken = self._taken()
        inside = self._host.rect().contains(self.geometry())
        if not anew and self.isVisible() and inside and not any(self.geometry().intersects(rect) for rect in taken):
            return
        self.move(_free_place(self._host.size(), size, taken))

    def _taken(self) -> list[QRect]:
        """Return where controls are on screen."""
        return [
            one.visibleRegion().boundingRect().translated(one.mapTo(self._host, QPoint(0, 0)))
            for one in self._controls(self._host)
        ]

    def _controls(self, place: QWidget) -> Iterator[QWidget]:
        """Yield the controls on show; of the pages only the one on screen is gone through."""
        for child in place.children():
            if not isinstance(child, QWidget) or child is self or not child.isVisible() or child.isWindow():
                continue
            if isinstance(child, _CONTROLS):
                if not isinstance(child, QScrollBar):
                    yield child
            else:
                yield from self._controls(child)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the window's foot when it changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place(anew=True)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go away when clicked."""
        event.accept()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the window for good."""
        self._watch.stop()
        self._timer.stop()
        self.deleteLater()
        super().closeEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while somebody reads."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on."""
        self._timer.start(_SHOWN_MS)
        super().leaveEvent(event)


def _free_place(room: QSize, size: QSize, taken: list[QRect]) -> QPoint:
    """Return the lowest place where nothing is taken, the middle first; at the foot when there is none."""
    middle, right = (room.width() - size.width()) // 2, room.width() - size.width() - _EDGE
    foot = room.height() - size.height() - _FOOT
    for top in range(foot, _EDGE, -_STEP):
        for left in (middle, right, _EDGE):
            place = QRect(QPoint(left, top), size)
            if not any(place.intersects(rect) for rect in taken):
                return place.topLeft()
    return QPoint(middle, foot)
