"""A button that a file can be dragged from, or copied by a click or a key."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from lead_desk.desktop import icons

Taken = Callable[[tuple[Path, ...]], None]


class FileHandle(QPushButton):
    """Asks for the files when it is pulled or pressed, and hands them on when it gets them.

    Args:
        text: what stands on it.
        take: asked with `drag` or `copy`; calls back with the files once they may leave.
    """

    def __init__(self, text: str, take: Callable[[str, Taken], None]) -> None:
        super().__init__(text)
        icons.dress(self, "file-down")
        self.setToolTip(
            self.tr(
                "Drag it into a message or a folder, or click to copy the file. Either is written to the audit log."
            )
        )
        self._take = take
        self._pressed_at: QPoint | None = None
        self.clicked.connect(lambda: self._take("copy", self.copied))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag when the mouse has gone far enough."""
        start = self._pressed_at
        far = QApplication.startDragDistance()
        if start is None or (event.position().toPoint() - start).manhattanLength() < far:
            super().mouseMoveEvent(event)
            return
        self._pressed_at = None
        self.setDown(False)
        self._take("drag", self.dragged)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click copies; the end of a drag does not."""
        if self._pressed_at is None:
            self.setDown(False)
            event.accept()
            return
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def dragged(self, files: tuple[Path, ...]) -> None:
        """Drag files, if the button of the mouse is still down."""
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return
        drag = QDrag(self)
        drag.setMimeData(_mime(files))
        drag.setPixmap(self.icon().pixmap(24, 24))
        drag.exec(Qt.DropAction.CopyAction)

    def copied(self, files: tuple[Path, ...]) -> None:
        """Put files on the clipboard."""
        QGuiApplication.clipboard().setMimeData(_mime(files))


def _mime(files: tuple[Path, ...]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    return mime
