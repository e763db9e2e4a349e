"""Read-only tables of a few hundred lines at most: imports, assessments, exports, registers, events."""

from collections.abc import Callable, Sequence
from math import ceil
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

Line = TypeVar("Line")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_CELL_PADDING = 14
_LOOKED_AT = 200
"""So many lines tell whether a column holds numbers."""
_MEASURED = 100
"""So many lines tell how wide a column must be; Qt would measure a thousand, which takes half a second."""
_NUMERIC = frozenset("0123456789.,   ")


class Lines(QAbstractTableModel, Generic[Line]):
    """Lines shown through functions, one a column."""

    def __init__(self, columns: Sequence[tuple[str, Callable[[Line], str]]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._lines: tuple[Line, ...] = ()
        self._numbers: frozenset[int] = frozenset()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines on show."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self._numbers = frozenset(place for place, (_title, text) in enumerate(self._columns) if self._counts(text))
        self.endResetModel()

    def _counts(self, text: Callable[[Line], str]) -> bool:
        """Whether a column holds numbers only; one postcode among names stays where the names begin."""
        texts = [said for said in map(text, self._lines[:_LOOKED_AT]) if said]
        return bool(texts) and all(set(said) <= _NUMERIC for said in texts)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._columns[index.column()][1](self._lines[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            numbers = index.column() in self._numbers
            side = Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return a column's title."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section][0]
        return None


class LinesView(QTableView, Generic[Line]):
    """A table of lines: one is picked, Enter or a double click opens it.

    Signals:
        picked: another line is current.
        opened: the current line was opened.
    """

    picked = Signal()
    opened = Signal()

    def __init__(
        self,
        model: Lines[Line],
        name: str,
        widths: Sequence[int] = (),
        wide: int = -1,
        spare: Sequence[int] = (),
    ) -> None:
        """Show a model.

        Args:
            model: the lines.
            name: what the table is, for screen readers.
            widths: of the columns, in pixels.
            wide: the column that takes the room that is left, the last one unless said.
            spare: columns that go, in this order, where the others would not fit.
        """
        super().__init__()
        self._lines = model
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setProperty("lines", True)  # the row is picked: no frame around one of its cells
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(34)
        header = self.horizontalHeader()
        self._widths = [widths[column] if column < len(widths) else 90 for column in range(model.columnCount())]
        self._wide, self._spare = wide % model.columnCount(), tuple(spare)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_MEASURED)
        for column, width in enumerate(self._widths):
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(lambda *_rows: self.picked.emit())
        self.activated.connect(lambda _index: self.opened.emit())

    def moveCursor(self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier) -> QModelIndex:
        """Let Home and End go to the first and the last line: what is picked is a line, not a cell."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and self._lines.rowCount():
            return self._lines.index(ends[action] % self._lines.rowCount(), max(0, self.currentIndex().column()))
        return super().moveCursor(action, held)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let all columns stand side by side: in a narrow table each gives way, down to its title and texts."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        room = self.viewport().width()
        kept = list(range(len(self._widths)))
        least = [self._least(column) for column in kept]
        for column in self._spare:
            too_wide = sum(least[other] for other in kept) > room
            self.setColumnHidden(column, too_wide)
            if too_wide:
                kept.remove(column)
        lacking = sum(self._widths[column] for column in kept) - room
        spare = sum(self._widths[column] - least[column] for column in kept)
        share = min(1.0, max(0.0, lacking / spare)) if spare > 0 else 0.0
        widths = {
            column: self._widths[column] - ceil((self._widths[column] - least[column]) * share) for column in kept
        }
        taken = self._wide if self._wide in kept else kept[-1]
        left = max(0, room - sum(widths.values()))
        for column in kept:
            if column != taken:
                more = min(left // 2, self._lacking(column, widths[column]))
                widths[column] += more
                left -= more
        widths[taken] += left
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _lacking(self, column: int, width: int) -> int:
        """Return how much wider a column must be to show its texts, up to twice its own width."""
        needed = min(2 * self._widths[column], self.sizeHintForColumn(column) + _CELL_PADDING)
        return max(0, needed - width)

    def _least(self, column: int) -> int:
        """Return how narrow a column may get: its title and its texts can be read, as far as its own width goes."""
        title = self.horizontalHeader().sectionSizeHint(column)
        texts = 0 if column == self._wide else self.sizeHintForColumn(column) + _CELL_PADDING
        return min(self._widths[column], max(title, texts))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the line picked before stays picked where it still is."""
        row = max(0, self.currentIndex().row())
        self._lines.show_lines(lines)
        self._share_out()
        if lines:
            index = self._lines.index(min(row, len(lines) - 1), 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.picked.emit()

    def current_line(self) -> Line | None:
        """Return the picked line."""
        row = self.currentIndex().row()
        return self._lines.lines[row] if 0 <= row < len(self._lines.lines) else None
