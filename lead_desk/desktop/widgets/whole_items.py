"""Lists whose entries wrap: each is as high as its text needs at the list's width.

Qt reckons the height without the room that a style sheet keeps free around a text, and then leaves the last line out.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

_BESIDE, _ABOVE = 16, 12
"""What the style sheet and Qt keep free beside and above a text, both sides together."""


class _Whole(QStyledItemDelegate):
    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of the wrapped text."""
        wished = super().sizeHint(option, index)
        pictures = sum(
            index.data(role) is not None for role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.CheckStateRole)
        )
        beside = _BESIDE + pictures * (self._view.iconSize().width() + _BESIDE)
        room = QRect(0, 0, max(1, self._view.viewport().width() - beside), 10_000)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        flags = int(Qt.TextFlag.TextWordWrap)
        need = self._view.fontMetrics().boundingRect(room, flags, text).height() + _ABOVE
        return QSize(wished.width(), max(wished.height(), need))


def whole_items(view: QListView) -> None:
    """Let a list wrap its entries and show each whole, whatever its width."""
    view.setWordWrap(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setItemDelegate(_Whole(view))
