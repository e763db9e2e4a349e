"""The place to drop lists on, and what counts as dropped files."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from lead_desk.desktop import icons
from lead_desk.desktop.widgets import basics


def files_of(mime: QMimeData) -> list[Path]:
    """Return the local files among what is dragged."""
    if not mime.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class DropCatcher(QObject):
    """Takes files dropped anywhere on a widget and shows an overlay meanwhile.

    The work starts after the drop event has returned: a file manager waits for it.
    """

    def __init__(self, widget: QWidget, take: Callable[[list[Path]], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._take = take
        self._overlay = QFrame(widget)
        self._overlay.setObjectName("drop")
        self._overlay.setProperty("active", True)
        self._overlay.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture = QLabel()
        icons.dress(picture, "file-input", "accent", 48)
        text = basics.label(
            QCoreApplication.translate("DropCatcher", "Drop to look at it. Nothing is stored yet."), bold=True, steps=4
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = basics.column(None, picture, text, None, spacing=14)
        box.setAlignment(picture, Qt.AlignmentFlag.AlignHCenter)
        self._overlay.setLayout(box)
        self._overlay.hide()
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drag and drop events of the widget."""
        kind = event.type()
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if files_of(event.mimeData()):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self._show()
            return True
        if kind == QEvent.Type.DragLeave:
            self._overlay.hide()
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._overlay.hide()
            files = files_of(event.mimeData())
            if files:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                QTimer.singleShot(0, self, lambda: self._take(files))
            return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        self._overlay.setGeometry(self._widget.rect().adjusted(16, 16, -16, -16))
        self._overlay.raise_()
        self._overlay.show()


class DropZone(QFrame):
    """The inviting area of Home and of empty pages: drop here, or press the button; small once there are leads."""

    def __init__(self, title: str, sentence: str, choose: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop")
        self._picture = QLabel()
        icons.dress(self._picture, "file-spreadsheet", "accent", 40)
        self._title = basics.label(title, bold=True, steps=2)
        self._sentence = basics.muted(sentence)
        self._pick = basics.button(self.tr("Choose files…"), choose, icon="upload", kind="primary")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(22, 16, 22, 16)
        self._grid.setHorizontalSpacing(16)
        self.setLayout(self._grid)
        self.setAccessibleName(title)
        self.set_small(False)

    def set_small(self, small: bool) -> None:
        """Lie flat, or stand tall and invite."""
        centre, left = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
        parts: tuple[QWidget, ...] = (self._picture, self._title, self._sentence, self._pick)
        for part in parts:
            self._grid.removeWidget(part)
        for text in (self._title, self._sentence):
            text.setAlignment(left if small else centre)
        if small:
            self._grid.addWidget(self._picture, 0, 0, 2, 1)
            self._grid.addWidget(self._title, 0, 1)
            self._grid.addWidget(self._sentence, 1, 1)
            self._grid.addWidget(self._pick, 0, 2, 2, 1)
        else:
            for place, part in enumerate(parts):
                self._grid.addWidget(part, place, 1)
            self._grid.setAlignment(self._picture, centre)
            self._grid.setAlignment(self._pick, centre)
        self._grid.setColumnStretch(1, 1)
