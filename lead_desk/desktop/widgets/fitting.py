"""Dialogs as high as their content: Qt takes the height of wrapped texts at their narrowest and leaves room empty."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QLayout, QScrollArea


class Fitter(QObject):
    """Keeps one dialog at the height its content needs at its width; what scrolls decides by itself."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit when the dialog is shown, and when what it holds has changed."""
        if watched is self._dialog and event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        layout = self._dialog.layout()
        if layout is None or not layout.hasHeightForWidth() or self._dialog.findChild(QScrollArea) is not None:
            return
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        width = max(self._dialog.width(), layout.totalMinimumSize().width())
        height = layout.totalHeightForWidth(width)
        if (width, height) != (self._dialog.width(), self._dialog.height()):
            self._dialog.setMinimumHeight(height)
            self._dialog.resize(width, height)
