"""Leads: tabs with counts, saved views, search, filters, the grid, what can be done with ticked leads, details."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
)

from lead_desk.app.results import Hold
from lead_desk.desktop import icons, texts, undoing
from lead_desk.desktop.dialogs.edit_lead import BIRTH
from lead_desk.desktop.languages import said_hold
from lead_desk.desktop.models.lead_table import TICK, LeadTable
from lead_desk.desktop.pages.lead_acts import LeadActs, codes_of
from lead_desk.desktop.pages.lead_cells import LeadCells
from lead_desk.desktop.pages.lead_layout import LeadLayout
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.desktop.widgets.facets import FilterBar, Filters
from lead_desk.desktop.widgets.grid_header import next_order
from lead_desk.desktop.widgets.lead_details import LeadDetails
from lead_desk.desktop.widgets.lead_grid import LeadGrid
from lead_desk.desktop.widgets.nothing_here import NothingHere
from lead_desk.desktop.widgets.view_bar import ViewBar
from lead_desk.domain.acts import MOST_MERGED
from lead_desk.domain.basis import Basis
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadQuery, LeadStatus, Selection
from lead_desk.domain.view import SavedView

_EDITS = {
    "edit": "full_name",
    "country": "country",
    "contact": "email",
    "class": "company",
    "verify": "email",
    "birth_date": BIRTH,
}
"""Remedies that open the edit form, and the field they are about."""
_SEARCH_MS = 150
_DETAILS_FROM = 1000


class LeadsPage(Page):
    """The grid and its details."""

    key = "leads"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("LeadsPage", "Leads"))
        self.model = LeadTable(session, self)
        self._status: LeadStatus | None = None
        self._sort: tuple[str, ...] = ()
        self._acts = LeadActs(self, session, self.failed)
        self.search = self._make_search()
        self.top.addWidget(self.search)
        self.top.addWidget(basics.button(self.tr("Import…"), partial(session.go, "imports:choose"), icon="upload"))
        self.top.addWidget(
            basics.button(self.tr("Export…"), partial(session.go, "exports:new"), icon="download", kind="primary")
        )
        self.views = ViewBar(session)
        self._tabs = self._make_tabs()
        self.filters = FilterBar(session, self.query)
        self.filters.changed.connect(self.clear_notes)
        self.filters.changed.connect(self._ask)
        columns = basics.button(
            self.tr("Columns"), lambda: self.layout_of.choose(columns), icon="columns-3", kind="link"
        )
        self._toggle = basics.button(self.tr("Details"), self._toggle_details, icon="panel-right", kind="link")
        undo = basics.button(self.tr("Undo"), partial(undoing.undo_last, self, session), icon="undo-2", kind="link")
        tools = basics.row(spacing=4)
        tools.addWidget(self.filters, 1)
        for tool in (undo, columns, self._toggle):
            tools.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        self.table = LeadGrid(self.model)
        self.layout_of = LeadLayout(session, self.model, self.table, self.views)
        self.cells = LeadCells(self, session, self.table, self.model, self.note, self.failed)
        self.details = LeadDetails(session)
        self._empty = NothingHere(self._leave_empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.splitter = self._make_splitter()
        self._bulk = self._make_bulk()
        self.body.setSpacing(8)
        self.body.addLayout(self._tabs)
        self.body.addLayout(tools)
        self.body.addWidget(self.splitter, 1)
        self.body.addWidget(self._bulk)
        self._wire()

    # ---- parts

    def _make_search(self) -> QLineEdit:
        result = QLineEdit()
        result.setPlaceholderText(self.tr("Search name, company, email…"))
        result.setAccessibleName(self.tr("Search leads"))
        result.setClearButtonEnabled(True)
        glass = result.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        icons.dress(glass, "search", "muted")
        result.setMinimumWidth(260)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_MS)
        self._pause.timeout.connect(self._ask)
        result.textChanged.connect(self._pause.start)
        result.returnPressed.connect(self.take_focus)
        return result

    def _make_tabs(self) -> QHBoxLayout:
        self._tab_buttons: dict[LeadStatus | None, QPushButton] = {}
        box = basics.row(spacing=4)
        for status in (None, *LeadStatus):
            tab = basics.button(self._tab_text(status, None), partial(self._pick_tab, status), kind="tab")
            tab.setCheckable(True)
            tab.setAutoExclusive(True)
            tab.setChecked(status is None)
            self._tab_buttons[status] = tab
            box.addWidget(tab)
        box.addSpacing(10)
        box.addWidget(self.views)
        box.addStretch(1)
        return box

    def _tab_text(self, status: LeadStatus | None, count: int | None) -> str:
        word = self.tr("All") if status is None else texts.status(status)
        return word if count is None else f"{word}  {texts.number(count)}"

    def _make_splitter(self) -> QSplitter:
        """Return grid and details side by side, as wide as the user left them."""
        result = QSplitter()
        result.setChildrenCollapsible(False)
        result.addWidget(self._stack)
        result.addWidget(self.details)
        result.setStretchFactor(0, 1)
        result.setSizes([800, 330])
        kept = self.session.settings.state("leads")
        if kept is not None:
            result.restoreState(kept)
        result.splitterMoved.connect(lambda: self.session.settings.keep_state("leads", result.saveState()))
        return result

    def _make_bulk(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("bulk")
        self._ticked = basics.label("", bold=True, wrap=False)
        self._all_button = basics.button("", self.model.tick_all, kind="link")
        acts = self._acts
        self._merge_button = basics.button(self.tr("Merge…"), lambda: acts.merge(self._chosen()), icon="users")
        row = basics.row(
            self._ticked,
            self._all_button,
            basics.button(self.tr("Change…"), lambda: acts.change(self._chosen(), self.model.ticked), icon="pencil"),
            self._merge_button,
            basics.button(self.tr("Set lawful basis…"), lambda: acts.set_basis(self._chosen(), self.model.ticked)),
            basics.button(
                self.tr("Link to assessment…"),
                lambda: acts.set_basis(self._chosen(), self.model.ticked, Basis.LEGITIMATE_INTEREST),
            ),
            basics.button(self.tr("Evidence…"), lambda: acts.evidence(self._chosen(), self.model.ticked)),
            basics.button(self.tr("Do not contact"), lambda: acts.stop(self._chosen(), self.model.ticked)),
            basics.button(self.tr("Delete…"), lambda: acts.delete(self._chosen(), self.model.ticked), kind="danger"),
            None,
            basics.button(self.tr("Esc to clear"), self.model.untick_all, kind="link"),
        )
        row.setContentsMargins(12, 8, 12, 8)
        bar.setLayout(row)
        bar.hide()
        return bar

    def _wire(self) -> None:
        self.model.shown.connect(self._shown)
        self.model.counted.connect(self._show_bulk)
        self.model.tallied.connect(self._show_counts)
        self.model.failed.connect(self.failed)
        self.model.ticks_changed.connect(self._show_bulk)
        self.table.selectionModel().currentRowChanged.connect(self._picked_row)
        self.table.clicked.connect(self._clicked)
        self.table.sort_asked.connect(self._sort_by)
        self.layout_of.changed.connect(self._ask)
        self.views.picked.connect(self._show_view)
        self.views.failed.connect(self.failed)
        for keys, act in (
            ("Space", self._tick_current),
            ("Ctrl+A", self.model.tick_all),
            ("Esc", self.model.untick_all),
            ("Return", self._open_details),
            ("D", self._stop_current),
            ("Del", self._delete_current),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    # ---- what is asked for

    def query(self) -> LeadQuery:
        """Return the leads asked for by tab, search, filters and order."""
        return LeadQuery(self.search.text().strip(), self._status, self.filters.filters, self._sort)

    def reload(self) -> None:
        """Read the views, the grid and the counts again."""
        self.views.load()
        self._ask()

    def _show_view(self, view: SavedView) -> None:
        """Show a saved view: what is asked for, and how it looks."""
        self._status, self._sort = view.query.status, view.query.sort
        self._tab_buttons[view.query.status].setChecked(True)
        self.search.blockSignals(True)
        self.search.setText(view.query.text)
        self.search.blockSignals(False)
        self.layout_of.take(view)
        self.filters.set_filters(view.query.filters)

    def forget(self) -> None:
        """Drop everything readable, because the store is being locked."""
        self.search.blockSignals(True)
        self.search.clear()
        self.model.forget()
        self.table.forget()
        self.details.show_lead(None)

    def take_focus(self) -> None:
        """Give the keyboard to the grid."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def act(self, action: str, payload: object) -> None:
        """Follow `leads:search`, `leads:find=WORDS`, `leads:ready`, `leads:source=KEY`, or a remedy."""
        name, _, value = action.partition("=")
        lead = LeadId(payload) if isinstance(payload, int) else None
        if action == "search":
            self.search.setFocus()
            self.search.selectAll()
        elif name == "find":
            self._narrow(())
            self.search.setText(value)
        elif action in {status.value for status in LeadStatus}:
            self._pick_tab(LeadStatus(action))
        elif value:
            self._narrow(((name, tuple(value.split(",")) if name == "batch" else (value,)),))
        elif action == "basis" and lead is not None:
            self._acts.set_basis(Selection(None, frozenset({lead})), 1)
        elif action.startswith("evidence:") and lead is not None:
            self._acts.evidence(Selection(None, frozenset({lead})), 1, action.partition(":")[2])
        elif action in _EDITS and lead is not None:
            self._acts.edit(lead, _EDITS[action])
        elif action:
            link = action if ":" in action else f"leads:{action}"
            work = partial(codes_of, self.session.desk, link)
            self.session.jobs.read(self, work, partial(self._show_remedy, link), self.failed, slot="codes")

    def _narrow(self, filters: Filters) -> None:
        """Show all leads of some filters, whatever tab and search were set."""
        self._status = None
        self._tab_buttons[None].setChecked(True)
        self.search.clear()
        self.filters.set_filters(filters)

    def _show_remedy(self, link: str, holds: list[Hold]) -> None:
        """Show whom a remedy is for, and say how to go about it."""
        if not holds:
            self.note(Banner("info", self.tr("No lead waits for this now")))
            return
        holds = [said_hold(hold) for hold in holds]
        self._narrow((("reason", tuple(hold.code for hold in holds)),))
        advice = Banner("info", holds[0].title, f"{holds[0].sentence} {holds[0].remedy}")
        if link == "notices:send":
            told = self.tr("Note that these people were told…")
            advice.add_button(told, lambda: self._acts.told(self.query(), self.model.rowCount()), icon="bell")
        elif link == "leads:basis":
            advice.add_button(self.tr("Set the basis of all of them…"), self._basis_of_all, icon="scale")
        elif link.startswith("evidence:"):
            kind = link.partition(":")[2]
            advice.add_button(self.tr("Record it for all of them…"), partial(self._evidence_of_all, kind), icon="check")
        self.note(advice)

    def _evidence_of_all(self, kind: str) -> None:
        self.model.tick_all()
        self._acts.evidence(self._chosen(), self.model.ticked, kind)

    def _basis_of_all(self) -> None:
        self.model.tick_all()
        self._acts.set_basis(self._chosen(), self.model.ticked)

    def _pick_tab(self, status: LeadStatus | None) -> None:
        self.views.leave()
        self._status = status
        self._tab_buttons[status].setChecked(True)
        self._ask()

    def _ask(self) -> None:
        query = self.query()
        self.model.show_query(query, self.layout_of.columns)
        self.table.show_order(query.sort)
        self.views.follow(self.layout_of.view(query))

    def _show_counts(self, counts: dict[LeadStatus, int]) -> None:
        for status, tab in self._tab_buttons.items():
            count = sum(counts.values()) if status is None else counts.get(status, 0)
            tab.setText(self._tab_text(status, count))
            tab.setAccessibleName(tab.text())

    def _shown(self, count: int) -> None:
        self._stack.setCurrentIndex(0 if count else 1)
        if not count:
            self._empty.explain(asked=bool(self.query().text or self.filters.filters or self._status is not None))
            self.details.show_lead(None)
        elif not self.table.currentIndex().isValid() or self.table.currentIndex().row() >= count:
            self.table.pick_row(0)
        self.table.show_order(self._sort)
        self._show_bulk()

    def _leave_empty(self) -> None:
        if self.query() == LeadQuery(sort=self._sort):
            self.session.go("imports:choose")
            return
        self.search.clear()
        self._status = None
        self._tab_buttons[None].setChecked(True)
        self.filters.set_filters(())

    def _sort_by(self, name: str, more: bool) -> None:
        """Sort by a column, with Shift beside the others; the head of the tick boxes ticks all."""
        if not name:
            if self.model.ticked:
                self.model.untick_all()
            else:
                self.model.tick_all()
            return
        self._sort = next_order(self._sort, name, more=more)
        self._ask()

    # ---- rows

    def _picked_row(self, current: QModelIndex, _previous: QModelIndex | None = None) -> None:
        row = self.model.row_at(current.row()) if current.isValid() else None
        if self.details.isVisibleTo(self):
            self.details.show_lead(row.id if row else None)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == TICK:
            self.model.setData(index, None, int(Qt.ItemDataRole.CheckStateRole))
        self._picked_row(index)

    def _tick_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.model.setData(index.siblingAtColumn(TICK), None, int(Qt.ItemDataRole.CheckStateRole))

    def _current_or_ticked(self) -> Selection:
        row = self.model.row_at(self.table.currentIndex().row())
        if self.model.ticked or row is None:
            return self._chosen()
        return Selection(None, frozenset({row.id}))

    def _stop_current(self) -> None:
        self._acts.stop(self._current_or_ticked(), max(1, self.model.ticked))

    def _delete_current(self) -> None:
        self._acts.delete(self._current_or_ticked(), max(1, self.model.ticked))

    def _chosen(self) -> Selection:
        return self.model.chosen_leads()

    def _show_bulk(self) -> None:
        ticked, count = self.model.ticked, self.model.rowCount()
        self._bulk.setVisible(ticked > 0)
        self._ticked.setText(texts.counted(self, "{count} ticked", ticked))
        self._all_button.setText(self.tr("Tick all {count}").format(count=texts.number(count)))
        self._all_button.setVisible(ticked < count)
        self._merge_button.setVisible(1 < ticked <= MOST_MERGED)

    # ---- details and columns

    def _toggle_details(self) -> None:
        self.details.setVisible(not self.details.isVisibleTo(self))
        self._picked_row(self.table.currentIndex())

    def _open_details(self) -> None:
        self.details.show()
        self._picked_row(self.table.currentIndex())
        self.details.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the details where the grid would have no room."""
        if event.oldSize().width() != event.size().width():
            wide = event.size().width() >= _DETAILS_FROM
            if (event.oldSize().width() >= _DETAILS_FROM) != wide or event.oldSize().width() < 0:
                self.details.setVisible(wide)
        super().resizeEvent(event)
