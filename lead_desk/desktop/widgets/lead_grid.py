"""The grid's view: fixed row heights, lean painting, columns that can be moved and hidden."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from lead_desk.desktop import texts
from lead_desk.desktop.models.lead_table import COLUMNS, FIRST, STATUS, TICK, WHY, LeadTable
from lead_desk.desktop.settings import WindowSettings
from lead_desk.desktop.widgets.lead_delegate import LeadDelegate

_WIDTHS = {TICK: 38, STATUS: 128, WHY: 210}
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
}


class LeadGrid(QTableView):
    """Shows a LeadTable. Cells cannot be copied out: copying is an export, and exports go through the gate."""

    def __init__(self, model: LeadTable, settings: WindowSettings) -> None:
        super().__init__()
        self._settings = settings
        self.setAccessibleName(self.tr("Leads"))
        self.setModel(model)
        self.setItemDelegate(LeadDelegate(self))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(32)
        self._dress_header()
        hidden = settings.hidden_columns()
        for column in range(model.columnCount()):
            name = COLUMNS[column - FIRST] if column >= FIRST else ""
            self.setColumnWidth(column, _WIDTHS.get(column) or _FIELD_WIDTHS[name])
            self.setColumnHidden(column, bool(name) and name in hidden)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setResizeContentsPrecision(0)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(TICK, QHeaderView.ResizeMode.Fixed)

    def choose_columns(self) -> None:
        """Offer the columns; what is hidden is remembered."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, name in enumerate(COLUMNS):
            action = menu.addAction(texts.field_title(name))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(FIRST + place))
            action.toggled.connect(partial(self._show_column, FIRST + place))
        menu.popup(self.cursor().pos())

    def _show_column(self, column: int, shown: bool) -> None:
        self.setColumnHidden(column, not shown)
        hidden = frozenset(name for place, name in enumerate(COLUMNS) if self.isColumnHidden(FIRST + place))
        self._settings.keep_hidden_columns(hidden)
