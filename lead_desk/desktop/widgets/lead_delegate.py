"""Paints the grid's cells with few calls: text, the status chip, the tick box."""

from functools import lru_cache

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView, QWidget

from lead_desk.desktop import icons, texts, theme
from lead_desk.desktop.models.lead_table import STATUS, TICK, WHY, LeadTable
from lead_desk.desktop.widgets.cell_editor import CellEditor, TypingDelegate
from lead_desk.domain.lead import LeadStatus

_CHIP_HEIGHT = 22


@lru_cache(maxsize=64)
def _chip(status: LeadStatus, text: str, text_colour: str, back: str, role: str, font: str, ratio: float) -> QPixmap:
    used = QFont()
    used.fromString(font)
    metrics = QFontMetrics(used)
    width = 10 + 14 + 5 + metrics.horizontalAdvance(text) + 10
    result = QPixmap(round(width * ratio), round(_CHIP_HEIGHT * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(back))
    painter.drawRoundedRect(QRectF(0, 0, width, _CHIP_HEIGHT), _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
    painter.drawPixmap(8, 4, icons.pixmap(texts.STATUS_ICONS[status], role, 14, ratio))
    painter.setPen(QColor(text_colour))
    painter.setFont(used)
    painter.drawText(QRect(27, 0, width - 27, _CHIP_HEIGHT), int(Qt.AlignmentFlag.AlignVCenter), text)
    painter.end()
    return result


def status_chip(status: LeadStatus, font: QFont, ratio: float) -> QPixmap:
    """Return the picture of a standing: icon, word and colour together."""
    role = {LeadStatus.DO_NOT_CONTACT: "stop"}.get(status, status.value)
    colour, back = theme.status_colours(theme.current(), status)
    return _chip(status, texts.status(status), colour, back, role, font.toString(), ratio)


class LeadDelegate(TypingDelegate):
    """A lean painter; the default one asks the model for ten roles a cell."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        model = self._view.model()
        if not isinstance(model, LeadTable):
            return
        rect: QRect = option.rect
        tokens = theme.current()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
        elif index.row() == self._view.currentIndex().row():
            painter.fillRect(rect, QColor(tokens.hover))
        elif index.row() % 2:
            painter.fillRect(rect, QColor(tokens.stripe))
        row = model.row_at(index.row())
        column = index.column()
        if row is None:
            if column == WHY:
                painter.setPen(QColor(tokens.muted))
                painter.drawText(rect.adjusted(8, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), "…")
            return
        if column == TICK:
            self._tick(painter, rect, model.state_of(row.id) is Qt.CheckState.Checked, tokens)
        elif column == STATUS:
            chip = status_chip(row.status, self._view.font(), self._view.devicePixelRatioF())
            painter.drawPixmap(rect.left() + 6, rect.center().y() - _CHIP_HEIGHT // 2 + 1, chip)
        else:
            self._text(painter, rect, model.text(row, column), QColor(tokens.text))

    def editorEvent(
        self,
        _event: QEvent,
        _model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Leave ticking to the page, where the whole cell counts: a click on the box itself would tick twice."""
        return False

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return the line to type into."""
        model = self._view.model()
        name = model.field_at(index.column()) if isinstance(model, LeadTable) else ""
        return CellEditor(parent, name, texts.field_title(name))

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the cell's own text."""
        if isinstance(editor, CellEditor):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Hand over what was typed."""
        if isinstance(editor, CellEditor) and not editor.problem():
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def _text(self, painter: QPainter, rect: QRect, text: str, colour: QColor) -> None:
        if not text:
            return
        room = rect.adjusted(8, 0, -6, 0)
        metrics = self._view.fontMetrics()
        if metrics.horizontalAdvance(text) > room.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(colour)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text)

    def _tick(self, painter: QPainter, rect: QRect, ticked: bool, tokens: theme.Tokens) -> None:
        box = QRectF(rect.center().x() - 7.5, rect.center().y() - 7.5, 16, 16)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.control), 1.4))
        painter.setBrush(QColor(tokens.accent if ticked else tokens.surface))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            painter.drawPixmap(
                round(box.left()) + 2,
                round(box.top()) + 2,
                icons.pixmap("check", "on_accent", 12, self._view.devicePixelRatioF()),
            )
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a fixed size; columns are sized by hand."""
        return QSize(100, 32)
