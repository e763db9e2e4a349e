"""The grid's header: shows by which columns, in which order and direction, the leads are sorted."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPolygon
from PySide6.QtWidgets import QHeaderView, QWidget

from lead_desk.desktop import theme

_ROOM = 22


class GridHeader(QHeaderView):
    """A header that paints an arrow, and a number when several columns sort."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._order: dict[int, tuple[int, bool]] = {}
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHighlightSections(False)
        self.setResizeContentsPrecision(0)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(False)

    def show_order(self, order: dict[int, tuple[int, bool]]) -> None:
        """Show how the leads are sorted.

        Args:
            order: column -> (place among the sorting columns from 1, whether descending).
        """
        self._order = order
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the title, and the arrow behind it."""
        found = self._order.get(section)
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        if found is None:
            return
        place, descending = found
        tokens = theme.current()
        right, middle = rect.right() - 8, rect.center().y()
        tip, base = (middle + 3, middle - 2) if descending else (middle - 3, middle + 2)
        painter.save()
        painter.fillRect(QRect(rect.right() - _ROOM, rect.top(), _ROOM + 1, rect.height() - 2), QColor(tokens.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawPolygon(QPolygon([QPoint(right - 8, base), QPoint(right, base), QPoint(right - 4, tip)]))
        if len(self._order) > 1:
            painter.setPen(QColor(tokens.accent))
            number = QRect(right - 20, rect.top(), 10, rect.height())
            painter.drawText(number, int(Qt.AlignmentFlag.AlignCenter), str(place))
        painter.restore()

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return the wished size, with room for the arrow."""
        size = super().sectionSizeFromContents(section)
        return QSize(size.width() + _ROOM, size.height())


def next_order(order: tuple[str, ...], name: str, *, more: bool) -> tuple[str, ...]:
    """Return the order after a click on a column: up, then down; with `more` beside the others, then not at all.

    Args:
        order: field names, `-` in front for descending.
        name: the column clicked.
        more: Shift was held.
    """
    if not more:
        return (f"-{name}",) if order == (name,) else (name,)
    if name in order:
        return tuple(f"-{name}" if part == name else part for part in order)
    if f"-{name}" in order:
        return tuple(part for part in order if part != f"-{name}")
    return (*order, name)
