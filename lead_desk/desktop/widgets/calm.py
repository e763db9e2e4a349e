"""Fields that let the wheel scroll the page they stand on.

Qt's combo boxes, numbers and dates change their value under the pointer, so that who scrolls a long form alters
answers without noticing.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _WheelGuard(QObject):
    """Passes the wheel on unless the field it watches has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop a wheel event before the field sees it; ignored, it goes to the page."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def calm(field: QWidget) -> None:
    """Let the wheel change a field only while it has the focus."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_WheelGuard(field))
