"""Short notes at the bottom, in the middle where no button lies, with one act such as Undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QWidget

from lead_desk.desktop.widgets import basics

_SHOWN_MS = 6000


class Toast(QFrame):
    """One note; gone after six seconds without the mouse over it."""

    def __init__(self, host: QWidget, sentence: str, act: str, do: Callable[[], None] | None) -> None:
        super().__init__(host)
        self.setObjectName("toast")
        text = basics.label(sentence)
        self._host = host
        box = self._box = basics.row(text, spacing=12, margins=12)
        box.setStretch(0, 1)
        if act and do is not None:
            box.addWidget(basics.button(act, lambda: (self.close(), do())))
        self.setLayout(box)
        self.setAccessibleName(sentence)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close)
        self._timer.start(_SHOWN_MS)
        host.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _place(self) -> None:
        host = self._host
        width = min(440, host.width() - 40)
        self.setFixedWidth(width)
        self.setFixedHeight(max(48, self._box.totalHeightForWidth(width)))
        self.move((host.width() - width) // 2, host.height() - self.height() - 52)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while somebody reads."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on."""
        self._timer.start(_SHOWN_MS)
        super().leaveEvent(event)
