"""The grid view: columns in the user's order, the first ones frozen, cells to pick, type into, copy and paste."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from lead_desk.desktop.models.lead_table import FIRST, STATUS, TICK, Index, LeadTable
from lead_desk.desktop.widgets.frozen_columns import FrozenColumns
from lead_desk.desktop.widgets.grid_header import GridHeader
from lead_desk.desktop.widgets.lead_delegate import LeadDelegate
from lead_desk.desktop.widgets.row_painter import RowPainter

_WIDTHS = {"": 38, "status": 128, "reason": 236}
_FIELD_WIDTHS = {
    "full_name": 160,
    "company": 170,
    "job_title": 150,
    "email": 200,
    "phone": 130,
    "country": 74,
    "source": 140,
    "purpose": 140,
    "basis": 150,
    "batch": 70,
    "row": 60,
    "notes": 220,
}
_OTHER = 130


class LeadGrid(QTableView):
    """Shows a LeadTable. What is copied goes through the gate, so the grid only says which cells are meant.

    Signals:
        sort_asked: (field, whether beside the present order).
        moved: the columns stand in another order: their names.
        resized: the user changed a column's width.
        copy_asked, paste_asked: for the cells that are picked.
    """

    sort_asked = Signal(str, bool)
    moved = Signal(tuple)
    resized = Signal()
    copy_asked = Signal()
    paste_asked = Signal()

    def __init__(self, model: LeadTable) -> None:
        super().__init__()
        self._leads = model
        self._widths: dict[str, int] = {}
        self._frozen_fields = 1
        self._placing = False
        self.order = GridHeader(self)
        self.setHorizontalHeader(self.order)
        self.setAccessibleName(self.tr("Leads"))
        self.setModel(model)
        self.setItemDelegate(LeadDelegate(self))
        self.rows = RowPainter(self, model)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(32)
        self.order.setSectionsMovable(True)
        self.frozen = FrozenColumns(self, model)
        for header in (self.order, self.frozen.order):
            header.sectionClicked.connect(self._clicked_header)
        self.order.sectionMoved.connect(self._moved)
        self.order.sectionResized.connect(self._resized)
        model.modelReset.connect(self.arrange)
        self.selectionModel().currentRowChanged.connect(self._other_row)
        self.selectionModel().currentChanged.connect(self._into_sight)
        self.arrange()

    def forget(self) -> None:
        """Drop what is kept of leads for painting, because the store is being locked."""
        self.rows.forget()
        self.frozen.rows.forget()

    def dress(self, widths: dict[str, int], frozen: int) -> None:
        """Take widths of columns, and how many fields stay in sight."""
        self._widths, self._frozen_fields = dict(widths), frozen
        self.arrange()

    @property
    def widths(self) -> dict[str, int]:
        """The widths that the user changed."""
        return dict(self._widths)

    def arrange(self) -> None:
        """Give each column its width and freeze the first ones."""
        self._placing = True
        for column in range(self._leads.columnCount()):
            name = self._leads.field_at(column)
            usual = _WIDTHS.get(name) or _FIELD_WIDTHS.get(name, _OTHER)
            self.setColumnWidth(column, self._widths.get(name, usual))
        if self.order.count():
            self.order.setSectionResizeMode(TICK, QHeaderView.ResizeMode.Fixed)
        fields = range(FIRST, min(FIRST + self._frozen_fields, self._leads.columnCount()))
        self.frozen.freeze((TICK, STATUS, *fields) if self._frozen_fields else ())
        self._placing = False

    def show_order(self, order: tuple[str, ...]) -> None:
        """Show in the header how the leads are sorted."""
        places = {self._leads.field_at(column): column for column in range(self._leads.columnCount())}
        shown = {
            places[wish.removeprefix("-")]: (place, wish.startswith("-"))
            for place, wish in enumerate(order, 1)
            if wish.removeprefix("-") in places
        }
        self.order.show_order(shown)
        self.frozen.order.show_order(shown)

    def _clicked_header(self, column: int) -> None:
        more = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.sort_asked.emit(self._leads.field_at(column), more)

    def _moved(self, _column: int, _old: int, _new: int) -> None:
        if not self._placing:
            QTimer.singleShot(0, self, self._take_order)

    def _take_order(self) -> None:
        """Read the new order and put the header itself back: the model has the order, so that all views share it."""
        header = self.order
        names = [self._leads.field_at(header.logicalIndex(place)) for place in range(header.count())]
        self._placing = True
        for column in range(header.count()):
            header.moveSection(header.visualIndex(column), column)
        self._placing = False
        wished = tuple(name for name in names if name not in ("", "status", "reason"))
        if wished != self._leads.columns:
            self.moved.emit(wished)

    def _resized(self, column: int, _old: int, size: int) -> None:
        if not self._placing and size:
            self._widths[self._leads.field_at(column)] = size
            self.resized.emit()

    def _other_row(self) -> None:
        """Paint the whole row under the cursor anew; Qt paints only its cell."""
        self.viewport().update()
        self.frozen.viewport().update()

    # ---- cells

    def picked(self) -> tuple[list[int], list[str]]:
        """Return the rows and the fields of the cells that are picked; a cell of tick box, status or reason is none."""
        ranges = self.selectionModel().selection()
        if ranges.isEmpty():
            return [], []
        block = ranges.first()
        columns = range(max(FIRST, block.left()), block.right() + 1)
        names = [self._leads.field_at(column) for column in columns]
        return list(range(block.top(), block.bottom() + 1)), names

    def pick_row(self, row: int) -> None:
        """Put the cursor on a row."""
        self.setCurrentIndex(self._leads.index(row, min(FIRST, self._leads.columnCount() - 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in one pass."""
        self.rows.paint(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and paste; all else as ever."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif not event.text().strip() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()  # letters are keys of the page, not a search by Qt in rows that are not here

    def _into_sight(self, current: Index) -> None:
        """Keep the cursor out from under the frozen columns."""
        if not self.frozen.isVisible() or not self.frozen.isColumnHidden(current.column()):
            return
        covered = self.frozen.width() - self.columnViewportPosition(current.column())
        if covered > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - covered)
