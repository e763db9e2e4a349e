"""A part of a form that folds away behind its title, so that what is needed daily stays on one screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QToolButton, QWidget

from lead_desk.desktop import icons
from lead_desk.desktop.widgets import basics


class Fold(QWidget):
    """Content under a title that opens and closes it; closed at first.

    Args:
        title: what lies inside, in a few words.
        content: what is shown while it is open.
    """

    def __init__(self, title: str, content: QLayout) -> None:
        super().__init__()
        self.head = QToolButton()
        self.head.setProperty("nav", True)
        self.head.setCheckable(True)
        self.head.setText(title)
        self.head.setAccessibleName(title)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._content = QWidget()
        content.setContentsMargins(0, 4, 0, 4)
        self._content.setLayout(content)
        self.setLayout(basics.column(self.head, self._content, spacing=0))
        self.head.toggled.connect(self._turn)
        self._turn(False)

    def open(self) -> None:
        """Show the content."""
        self.head.setChecked(True)

    def _turn(self, opened: bool) -> None:
        self._content.setVisible(opened)
        icons.dress(self.head, "chevron-down" if opened else "chevron-right", "text", 16)
        words = self.tr("open") if opened else self.tr("folded")
        self.head.setAccessibleDescription(words)
