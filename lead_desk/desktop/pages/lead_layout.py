"""How the grid looks: its columns, their order and widths, what stays in sight; kept with the view."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from lead_desk.app.desk import Desk
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lead_table import STANDARD_COLUMNS, LeadTable
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets.column_chooser import ColumnChooser
from lead_desk.desktop.widgets.lead_grid import LeadGrid
from lead_desk.desktop.widgets.view_bar import ViewBar
from lead_desk.domain.fields import CATALOGUE
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.view import SavedView

_WIDTHS_MS = 1500
"""A width is kept when the user has let go of it for so long."""


class LeadLayout(QObject):
    """Columns of the grid.

    Signals:
        changed: the grid is to be read again with other columns.
    """

    changed = Signal()

    def __init__(self, session: Session, model: LeadTable, grid: LeadGrid, views: ViewBar) -> None:
        super().__init__(grid)
        self._session, self._model, self._grid, self._views = session, model, grid, views
        self.columns: tuple[str, ...] = STANDARD_COLUMNS
        self._frozen = 1
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_WIDTHS_MS)
        self._pause.timeout.connect(lambda: views.keep_columns(self.view(LeadQuery())))
        grid.resized.connect(self._pause.start)
        grid.moved.connect(lambda names: self.show_columns(names, self._frozen))
        views.columns.connect(self._take_again)

    def view(self, query: LeadQuery) -> SavedView:
        """Return what is on show as a view without a name."""
        return SavedView("", "", query, self.columns, tuple(sorted(self._grid.widths.items())), self._frozen)

    def take(self, view: SavedView) -> None:
        """Take the columns of a view."""
        self.columns, self._frozen = view.columns or STANDARD_COLUMNS, view.frozen
        self._grid.dress(dict(view.widths), view.frozen)

    def _take_again(self, view: SavedView) -> None:
        self.take(view)
        if self.columns != self._model.columns:
            self.changed.emit()

    def show_columns(self, names: tuple[str, ...], frozen: int) -> None:
        """Show other columns and keep them with the view."""
        self.columns, self._frozen = names, frozen
        self._grid.dress(self._grid.widths, frozen)
        self._views.keep_columns(replace(self.view(LeadQuery()), columns=names, frozen=frozen))
        self.changed.emit()

    def choose(self, under: QPushButton) -> None:
        """Offer all columns below a button."""

        def offer(custom: tuple[str, ...]) -> None:
            names = (*STANDARD_COLUMNS, *(field.name for field in CATALOGUE), *custom)
            others = [name for name in dict.fromkeys(names) if name not in self.columns]
            chooser = ColumnChooser(self._grid, self.columns, others, self._frozen)
            chooser.chosen.connect(self.show_columns)
            chooser.show_at(under.mapToGlobal(QPoint(under.width() - chooser.width(), under.height())))

        self._session.jobs.read(self, partial(_custom, self._session.desk), offer, slot="columns")


def _custom(desk: Desk, _progress: JobProgress) -> tuple[str, ...]:
    return desk.custom_columns()
