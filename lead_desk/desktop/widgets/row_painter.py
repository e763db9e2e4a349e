"""Paints the grid's rows itself, in one pass: Qt's own way asks model and style many questions for each cell.

Texts are laid out once a row and kept while it is near, so a scrolled frame mostly places what is ready. What is kept
are cells of leads: `forget` drops them when the store is locked.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap, QStaticText, QTransform
from PySide6.QtWidgets import QTableView

from lead_desk.desktop import icons, texts, theme
from lead_desk.desktop.models.lead_table import STATUS, TICK, WHY, LeadTable
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadStatus
from lead_desk.domain.records import GridRow

_LEFT, _RIGHT = 8, 6
_BOX, _CHIP_HEIGHT = 18, 22
_LONGEST = 1_000
"""So many signs of a cell are looked at; no column is wider."""
_KEPT = 600
"""Rows whose texts are kept laid out: some screens full."""
Span = tuple[int, int, int]
"""A column on screen: its number, left edge and width in pixels."""


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


@lru_cache(maxsize=16)
def _box(border: str, back: str, ticked: bool, ratio: float) -> QPixmap:
    result = QPixmap(round(_BOX * ratio), round(_BOX * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(border), 1.4))
    painter.setBrush(QColor(back))
    painter.drawRoundedRect(QRectF(1, 1, 16, 16), 4, 4)
    if ticked:
        painter.drawPixmap(3, 3, icons.pixmap("check", "on_accent", 12, ratio))
    painter.end()
    return result


def tick_box(ticked: bool, ratio: float) -> QPixmap:
    """Return the picture of a tick box."""
    tokens = theme.current()
    border, back = (tokens.accent, tokens.accent) if ticked else (tokens.control, tokens.surface)
    return _box(border, back, ticked, ratio)


class _Laid:
    """A row's texts, laid out for the widths in force."""

    __slots__ = ("row", "texts")

    def __init__(self, row: GridRow) -> None:
        self.row = row
        self.texts: dict[int, QStaticText | None] = {}


class RowPainter:
    """Paints what a table shows of a `LeadTable`; rows are all equally high."""

    def __init__(self, view: QTableView, model: LeadTable) -> None:
        self._view = view
        self._model = model
        self._kept: OrderedDict[LeadId, _Laid] = OrderedDict()
        self._stamp: tuple[object, ...] = ()

    def forget(self) -> None:
        """Drop the texts of leads."""
        self._kept.clear()

    def paint(self, event: QPaintEvent) -> None:
        """Paint the part of the table that the event names."""
        area, view = event.rect(), self._view
        first = view.rowAt(area.top())
        spans = list(self._spans(area))
        if first < 0 or not spans:
            return
        last = view.rowAt(area.bottom())
        last = self._model.rowCount() - 1 if last < 0 else last
        self._look()
        painter = QPainter(view.viewport())
        top, high = view.rowViewportPosition(first), view.rowHeight(first)
        self._backs(painter, spans, range(first, last + 1), top, high)
        cell = self._cell_painter(painter, high)
        for number in range(first, last + 1):
            row = self._model.row_at(number)
            for span in spans:
                cell(row, span, top)
            top += high
        painter.end()

    def _spans(self, area: QRect) -> Iterator[Span]:
        header = self._view.horizontalHeader()
        for column in range(header.count()):
            left, width = header.sectionViewportPosition(column), header.sectionSize(column)
            if width and left <= area.right() and left + width > area.left():
                yield column, left, width

    def _look(self) -> None:
        """Drop what was laid out for other columns, widths, fonts or names."""
        view, header = self._view, self._view.horizontalHeader()
        widths = tuple(header.sectionSize(column) for column in range(header.count()))
        stamp = (self._model.columns, widths, view.font().key(), view.devicePixelRatioF(), self._model.wording)
        if stamp != self._stamp:
            self._stamp = stamp
            self._kept.clear()

    def _backs(self, painter: QPainter, spans: list[Span], rows: range, top: int, high: int) -> None:
        """Paint what lies behind the cells: stripes, the row of the cursor, the cells that are picked."""
        tokens = theme.current()
        stripe, hover, picked = (QColor(name) for name in (tokens.stripe, tokens.hover, tokens.accent_soft))
        current = self._view.currentIndex().row()
        left, right = spans[0][1], spans[-1][1] + spans[-1][2]
        for place, number in enumerate(rows):
            if number == current or number % 2:
                colour = hover if number == current else stripe
                painter.fillRect(left, top + place * high, right - left, high, colour)
        selection = self._view.selectionModel().selection()
        for block in map(selection.at, range(selection.size())):
            upper, lower = max(block.top(), rows.start), min(block.bottom(), rows.stop - 1)
            columns = [span for span in spans if block.left() <= span[0] <= block.right()]
            for _column, x, width in columns if upper <= lower else ():
                painter.fillRect(x, top + (upper - rows.start) * high, width, (lower - upper + 1) * high, picked)

    def _cell_painter(self, painter: QPainter, high: int) -> Callable[[GridRow | None, Span, int], None]:
        """Return what paints one cell at a height; everything that is the same for all cells is looked up here."""
        view, model, tokens = self._view, self._model, theme.current()
        font, ratio, metrics = view.font(), view.devicePixelRatioF(), view.fontMetrics()
        text_top = (high - metrics.height()) // 2
        chips = {status: status_chip(status, font, ratio) for status in LeadStatus}
        boxes = {Qt.CheckState.Checked: tick_box(True, ratio), Qt.CheckState.Unchecked: tick_box(False, ratio)}
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        dots = QStaticText("…")

        def paint(row: GridRow | None, span: Span, top: int) -> None:
            column, left, width = span
            if row is None:
                if column == WHY:  # it is still being read
                    painter.drawStaticText(left + _LEFT, top + text_top, dots)
            elif column == TICK:
                painter.drawPixmap(left + (width - _BOX) // 2, top + (high - _BOX) // 2, boxes[model.state_of(row.id)])
            elif column == STATUS:
                painter.drawPixmap(left + 6, top + (high - _CHIP_HEIGHT) // 2, chips[row.status])
            else:
                laid = self._laid(row, column, width, metrics)
                if laid is not None:
                    painter.drawStaticText(left + _LEFT, top + text_top, laid)

        return paint

    def _laid(self, row: GridRow, column: int, width: int, metrics: QFontMetrics) -> QStaticText | None:
        """Return a cell's text laid out, None for an empty one."""
        kept = self._kept.get(row.id)
        if kept is None or kept.row is not row:
            kept = self._kept[row.id] = _Laid(row)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        if column not in kept.texts:
            kept.texts[column] = self._lay_out(self._model.text(row, column), width - _LEFT - _RIGHT, metrics)
        return kept.texts[column]

    def _lay_out(self, text: str, room: int, metrics: QFontMetrics) -> QStaticText | None:
        if not text:
            return None
        line = " ".join(text[:_LONGEST].split())
        if metrics.horizontalAdvance(line) > room:
            line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
        laid = QStaticText(line)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        laid.prepare(QTransform(), self._view.font())
        return laid
