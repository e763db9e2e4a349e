"""The first columns of the grid, kept in sight while one scrolls sideways."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from lead_desk.desktop.models.lead_table import LeadTable
from lead_desk.desktop.widgets.grid_header import GridHeader
from lead_desk.desktop.widgets.lead_delegate import LeadDelegate
from lead_desk.desktop.widgets.row_painter import RowPainter


class FrozenColumns(QTableView):
    """A second look at the same leads, laid over the left of the grid as soon as it is scrolled away from there."""

    def __init__(self, grid: QTableView, model: LeadTable) -> None:
        super().__init__(grid)
        self._grid = grid
        self._columns: frozenset[int] = frozenset()
        self.order = GridHeader(self)
        self.setHorizontalHeader(self.order)
        self.setObjectName("frozen")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(LeadDelegate(self))
        self.rows = RowPainter(self, model)
        self.setSelectionModel(grid.selectionModel())
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(grid.verticalScrollMode())
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(grid.verticalHeader().defaultSectionSize())
        self.order.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        grid.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(grid.verticalScrollBar().setValue)
        grid.horizontalScrollBar().valueChanged.connect(self._look)
        grid.horizontalHeader().sectionResized.connect(self._resized)
        grid.installEventFilter(self)
        self.hide()

    def freeze(self, columns: Iterable[int]) -> None:
        """Keep these columns in sight."""
        self._columns = frozenset(columns)
        for column in range(self._grid.model().columnCount()):
            self.setColumnHidden(column, column not in self._columns)
            if column in self._columns:
                self.setColumnWidth(column, self._grid.columnWidth(column))
        self._look()

    def _resized(self, column: int, _old: int, size: int) -> None:
        if column in self._columns:
            self.setColumnWidth(column, size)
            self._place()

    def _look(self, _value: int = 0) -> None:
        shown = bool(self._columns) and self._grid.horizontalScrollBar().value() > 0
        if shown:
            self._place()
            self.verticalScrollBar().setValue(self._grid.verticalScrollBar().value())
            self.raise_()
        self.setVisible(shown)

    def _place(self) -> None:
        width = sum(self.columnWidth(column) for column in self._columns)
        frame, head = self._grid.frameWidth(), self._grid.horizontalHeader().height()
        self.order.setFixedHeight(head)
        self.setGeometry(frame, frame, width + 1, self._grid.viewport().height() + head)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows as the grid does."""
        self.rows.paint(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the grid's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
