"""The grid's model: a window on the store. Rows come in pages from the background as one scrolls, never all at once.

The first page of a query is shown as soon as it is there; how many leads match is counted beside it and may follow.
"""

from collections import OrderedDict
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lead_desk.app.desk import Desk
from lead_desk.desktop import texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.session import Session
from lead_desk.domain.fields import BY_NAME, is_custom
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadQuery, LeadStatus, Selection
from lead_desk.domain.records import GridRow

PAGE = 200
_KEPT = 60
_AT_ONCE, _WAITING = 2, 4
"""So many pages are asked for at a time, and so many more wait; who drags the scroll bar wants the newest, not all."""
STANDARD_COLUMNS = (
    "full_name",
    "company",
    "job_title",
    "email",
    "phone",
    "country",
    "source",
    "purpose",
    "basis",
    "batch",
    "row",
)
_BESIDE = ("first_name", "last_name", "mobile")
"""Asked for as well: they stand in where the full name or the phone is empty."""
_NOT_TYPED = frozenset({"source", "date_of_birth", "age"})
TICK, STATUS, WHY, FIRST = 0, 1, 2, 3
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY, _EDIT, _ACCESSIBLE, _CHECK, _TIP = (
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.CheckStateRole,
        Qt.ItemDataRole.ToolTipRole,
    )
)


def may_be_typed(name: str) -> bool:
    """Tell whether a cell of this column may be typed into; status, basis and tags of origin are changed by acts."""
    return (name in BY_NAME or is_custom(name)) and name not in _NOT_TYPED


class LeadTable(QAbstractTableModel):
    """Leads of one query.

    Signals:
        typed: (lead, field, text) a cell was typed into; the page keeps it.
        shown: the first rows of a query are there; how many follow may not be known yet.
        counted: the number of leads is known.
        tallied: the number of leads per standing is known, whatever standing the query asks for.
        ticks_changed: other leads are ticked.
        failed: a page could not be read.
    """

    typed = Signal(int, str, str)
    shown = Signal(int)
    counted = Signal(int)
    tallied = Signal(dict)
    ticks_changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._query = LeadQuery()
        self._columns: tuple[str, ...] = STANDARD_COLUMNS
        self._count = 0
        self._turn = 0
        self._pages: OrderedDict[int, list[GridRow]] = OrderedDict()
        self._asked: set[int] = set()
        self._wanted: list[int] = []
        self._total: int | None = None
        self._waiting = False
        self._ticked: set[LeadId] = set()
        self._all = False

    @property
    def query(self) -> LeadQuery:
        """The query on show."""
        return self._query

    @property
    def columns(self) -> tuple[str, ...]:
        """The fields on show, from left to right, behind the tick box, the status and the reason."""
        return self._columns

    def field_at(self, column: int) -> str:
        """Return the field of a column, empty for the tick box; `status` and `reason` stand first."""
        if column >= FIRST:
            return self._columns[column - FIRST]
        return {STATUS: "status", WHY: "reason"}.get(column, "")

    def show_query(self, query: LeadQuery, columns: tuple[str, ...] = ()) -> None:
        """Show other leads, or other columns. The old rows stay until the first page of the new ones is there."""
        if query != self._query:
            self.untick_all()
        if replace(query, sort=()) != replace(self._query, sort=()):
            self._total = None
        self._query, self._waiting = query, True
        desk, jobs = self._session.desk, self._session.jobs
        work = partial(_first, desk, query, columns or self._columns)
        jobs.read(self, work, self._take_first, self.failed.emit, slot="first")
        jobs.count(self, partial(_tally, desk, query), self._take_tally, self.failed.emit, slot="tally")

    def _take_first(self, answer: tuple[list[GridRow], tuple[str, ...]]) -> None:
        rows, columns = answer
        self._waiting = False
        if len(rows) < PAGE:
            self._total = len(rows)
        self.beginResetModel()
        self._turn += 1
        self._count = len(rows) if self._total is None else self._total
        self._columns = columns
        self._drop_pages()
        if rows:
            self._pages[0] = rows
        self.endResetModel()
        self.shown.emit(self._count)
        if self._total is not None:
            self.counted.emit(self._count)

    def _take_tally(self, counts: dict[LeadStatus, int]) -> None:
        status = self._query.status
        self._total = sum(counts.values()) if status is None else counts.get(status, 0)
        self.tallied.emit(counts)
        if not self._waiting:
            self._grow(self._total)
            self.counted.emit(self._count)

    def _grow(self, count: int) -> None:
        """Take the number of leads; the rows on show stay where they are."""
        if count > self._count:
            self.beginInsertRows(_ROOT, self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(_ROOT, count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def _drop_pages(self) -> None:
        self._pages.clear()
        self._asked.clear()
        self._wanted.clear()

    def forget(self) -> None:
        """Drop every row from memory, because the store is being locked."""
        self.beginResetModel()
        self._turn += 1
        self._count, self._total = 0, None
        self._drop_pages()
        self._ticked.clear()
        self._query = LeadQuery()
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many leads match."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns, tick box, status and reason included."""
        return 0 if parent.isValid() else FIRST + len(self._columns)

    def row_at(self, row: int) -> GridRow | None:
        """Return a row if it is here; else ask for its page and return None."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            self._ask(number)
            return None
        place = row - number * PAGE
        return page[place] if place < len(page) else None

    def _ask(self, number: int) -> None:
        if number in self._asked or not 0 <= number * PAGE < self._count:
            return
        self._wanted = [*(other for other in self._wanted if other != number), number][-_WAITING:]
        self._ask_next()

    def _ask_next(self) -> None:
        """Ask for the pages that were wanted last; those that were scrolled past are wanted again when painted."""
        while self._wanted and len(self._asked) < _AT_ONCE:
            number = self._wanted.pop()
            self._asked.add(number)
            self._session.jobs.read(
                self,
                partial(_page, self._session.desk, self._query, self._columns, number),
                partial(self._take_page, self._turn, number),
                partial(self._fail_page, self._turn, number),
            )

    def _take_page(self, turn: int, number: int, rows: list[GridRow]) -> None:
        if turn != self._turn:
            return
        self._asked.discard(number)
        self._pages[number] = rows
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        if rows:
            last = min(number * PAGE + len(rows), self._count) - 1
            self.dataChanged.emit(self.index(number * PAGE, 0), self.index(last, self.columnCount() - 1))
        self._ask_next()

    def _fail_page(self, turn: int, number: int, error: Exception) -> None:
        """Leave the page's rows empty, so that painting them does not ask again and again."""
        self._take_page(turn, number, [])
        self.failed.emit(error)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return a cell; None until its page is here."""
        if role != _DISPLAY and role not in (_CHECK, _ACCESSIBLE, _TIP, _EDIT):
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        column = index.column()
        if role == _CHECK:
            return self.state_of(row.id) if column == TICK else None
        if role == _EDIT:
            return row.cells[column - FIRST] if column >= FIRST else None
        if role == _ACCESSIBLE:
            return self.summary(row) if column <= STATUS else self.text(row, column)
        if role == _TIP:
            return self.text(row, column) if column >= WHY else None
        return self.text(row, column) if column != TICK else None

    @property
    def wording(self) -> object:
        """Stands for the names by which cells are worded: another object once they are others."""
        return self._session.names

    def text(self, row: GridRow, column: int) -> str:
        """Return a cell's words."""
        if column == STATUS:
            return texts.status(row.status)
        if column == WHY:
            hold = self._session.hold(row.reason)
            return hold.title if hold else ""
        if column < FIRST:
            return ""
        cell = row.cells[column - FIRST]
        name = self._columns[column - FIRST]
        if not cell and name in ("full_name", "phone"):
            first, last, mobile = row.cells[len(self._columns) :]
            return mobile if name == "phone" else f"{first} {last}".strip()
        if name == "source":
            return self._session.names.sources.get(cell, cell)
        if name == "purpose":
            return self._session.names.purposes.get(cell, cell)
        return texts.basis_short(cell) if name == "basis" else cell

    def summary(self, row: GridRow) -> str:
        """Return one sentence about a row for screen readers."""
        parts = [self.text(row, column) for column in range(STATUS, min(FIRST + 2, self.columnCount()))]
        return ", ".join(part for part in parts if part)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or role not in (_DISPLAY, _ACCESSIBLE):
            return None
        if section == TICK:
            return self.tr("Tick") if role == _ACCESSIBLE else ""
        return texts.field_title(self.field_at(section))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell what can be ticked and what can be typed into."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == TICK:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        typed = may_be_typed(self.field_at(index.column()))
        return flags | Qt.ItemFlag.ItemIsEditable if typed else flags

    def setData(self, index: Index, value: object, role: int = _DISPLAY) -> bool:
        """Tick or untick a row, or take what was typed into a cell; the cell shows it before the store has it."""
        row = self.row_at(index.row())
        if row is None:
            return False
        if role == _CHECK and index.column() == TICK:
            self.toggle(row.id)
            return True
        column, text = index.column() - FIRST, str(value or "").strip()
        if role != _EDIT or column < 0 or text == row.cells[column]:
            return False
        cells = (*row.cells[:column], text, *row.cells[column + 1 :])
        number = index.row() // PAGE
        self._pages[number][index.row() - number * PAGE] = replace(row, cells=cells)
        self.dataChanged.emit(index, index)
        self.typed.emit(row.id, self._columns[column], text)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Leave sorting to the store; the page puts it into the query."""

    # ---- ticks: a set of leads, or the whole query but some

    def state_of(self, lead: LeadId) -> Qt.CheckState:
        """Tell whether a lead is ticked."""
        return Qt.CheckState.Checked if (lead in self._ticked) != self._all else Qt.CheckState.Unchecked

    def toggle(self, lead: LeadId) -> None:
        """Tick or untick one lead."""
        self._ticked.symmetric_difference_update({lead})
        self._told()

    def tick_all(self) -> None:
        """Tick every lead that matches, on screen or not."""
        self._all, self._ticked = True, set()
        self._told()

    def untick_all(self) -> None:
        """Untick every lead."""
        if self._all or self._ticked:
            self._all, self._ticked = False, set()
            self._told()

    def _told(self) -> None:
        if self._count:
            self.dataChanged.emit(
                self.index(0, TICK), self.index(self._count - 1, TICK), [Qt.ItemDataRole.CheckStateRole]
            )
        self.ticks_changed.emit()

    @property
    def ticked(self) -> int:
        """How many leads are ticked."""
        return self._count - len(self._ticked) if self._all else len(self._ticked)

    def chosen_leads(self) -> Selection:
        """Return what is ticked, as a query with exceptions or as ids."""
        return Selection(self._query if self._all else None, frozenset(self._ticked))


def _first(
    desk: Desk, query: LeadQuery, columns: tuple[str, ...], progress: JobProgress
) -> tuple[list[GridRow], tuple[str, ...]]:
    return _page(desk, query, columns, 0, progress), columns


def _tally(desk: Desk, query: LeadQuery, _progress: JobProgress) -> dict[LeadStatus, int]:
    return desk.status_counts(replace(query, status=None))


def _page(desk: Desk, query: LeadQuery, columns: tuple[str, ...], number: int, _progress: JobProgress) -> list[GridRow]:
    return desk.rows(desk.ids(query, offset=number * PAGE, limit=PAGE), (*columns, *_BESIDE))
