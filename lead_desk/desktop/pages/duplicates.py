"""Duplicates: pairs that look alike, merged or kept apart; differing values of imports; values written in many ways."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QStackedWidget, QWidget

from lead_desk.app.desk import Desk
from lead_desk.desktop import act_words, texts, undoing
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.conflict_list import ConflictList
from lead_desk.desktop.widgets.merge_table import MergeTable
from lead_desk.desktop.widgets.spelling_list import SpellingList
from lead_desk.desktop.widgets.whole_items import whole_items
from lead_desk.domain.acts import DuplicatePair, MergeSheet
from lead_desk.domain.ids import ActId, LeadId
from lead_desk.domain.values import dataclass

_AT_ONCE = 200
_SPELLINGS = 2
_TABS = {"pairs": 0, "conflicts": 1, "spellings": _SPELLINGS}
_BOLD_TAKES = 16
"""Pixels by which a tab grows when it is the chosen one: its words are bold then."""


@dataclass(frozen=True, slots=True)
class _Queue:
    """What waits: pairs with the names of their leads, how many there are, and how many differing values."""

    pairs: tuple[DuplicatePair, ...]
    names: dict[LeadId, str]
    count: int
    conflicts: int


class DuplicatesPage(Page):
    """The queue of pairs, and the table of the pair on show. Keys: M merge, K keep both, N next."""

    key = "duplicates"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("DuplicatesPage", "Duplicates"))
        again = basics.button(self.tr("Look for duplicates"), self.look, icon="search")
        again.setToolTip(self.tr("Compares all leads; proposes pairs, merges nothing"))
        self.top.addWidget(again)
        self._pairs: tuple[DuplicatePair, ...] = ()
        self._sheet: MergeSheet | None = None
        self._own: tuple[LeadId, ...] = ()
        self._pair_tab = basics.button("", partial(self._show_tab, 0), kind="tab")
        self._conflict_tab = basics.button("", partial(self._show_tab, 1), kind="tab")
        self._spelling_tab = basics.button(self.tr("Spellings"), partial(self._show_tab, _SPELLINGS), kind="tab")
        for tab in (self._pair_tab, self._conflict_tab, self._spelling_tab):
            tab.setCheckable(True)
            tab.setAutoExclusive(True)
        self._pair_tab.setChecked(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pairs that look alike"))
        self.list.setFixedWidth(290)
        self.list.setSpacing(2)
        whole_items(self.list)
        self.list.currentRowChanged.connect(self._picked)
        self.table = MergeTable()
        self.conflicts = ConflictList(session, self.failed)
        self.spellings = SpellingList(session, self.failed)
        self._tabs = QStackedWidget()
        self._queue = self._make_pairs()
        self._tabs.addWidget(self._queue)
        self._tabs.addWidget(self.conflicts)
        self._tabs.addWidget(self.spellings)
        tabs = (self._pair_tab, self._conflict_tab, self._spelling_tab)
        self.body.addLayout(basics.row(*tabs, None, spacing=4))
        self.body.addWidget(self._tabs, 1)
        self._label_tabs(0, 0)
        for keys, act in (("M", self.merge), ("K", self.keep_both), ("N", self.next)):
            shortcut = QShortcut(QKeySequence(keys), self._queue)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _make_pairs(self) -> QWidget:
        self._why = basics.muted()
        self._merge = basics.button(self.tr("M   Merge"), self.merge, icon="users", kind="primary")
        self._keep = basics.button(self.tr("K   Keep both"), self.keep_both, icon="x")
        self._next = basics.button(self.tr("N   Next"), self.next, icon="arrow-right")
        card = basics.Card(spacing=10)
        card.add(self._why)
        card.body.addWidget(basics.scrolled(self.table, self.tr("Leads side by side")), 1)
        card.add(basics.row(self._merge, self._keep, self._next, None))
        self._empty = basics.Card(spacing=10)
        title = basics.label(self.tr("No look-alikes wait"), bold=True, steps=2)
        hint = basics.muted(
            self.tr("Leads with the same email, number, or name and company are one already. Look for alike ones here.")
        )
        for text in (title, hint):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        start = basics.button(self.tr("Look for duplicates"), self.look, icon="search", kind="primary")
        self._empty.add(None, title, hint, basics.row(None, start, None), None)
        self._show = QStackedWidget()
        self._show.addWidget(card)
        self._show.addWidget(self._empty)
        holder = QWidget()
        box = basics.row(self.list, spacing=12)
        box.addWidget(self._show, 1)
        holder.setLayout(box)
        return holder

    # ---- reading

    def take_focus(self) -> None:
        """Give the keyboard to the queue."""
        self.list.setFocus()

    def reload(self) -> None:
        """Read the queue."""
        self.session.jobs.read(self, partial(_queue, self.session.desk), self._fill, self.failed, slot="pairs")
        self.conflicts.reload()
        self.spellings.reload()

    def forget(self) -> None:
        """Drop the values on show, because the store is being locked."""
        self.spellings.forget()

    def act(self, action: str, payload: object) -> None:
        """Follow `duplicates:conflicts`, `:spellings`, and `:merge` with the leads to be put side by side."""
        if action in _TABS:
            self._show_tab(_TABS[action])
        elif action == "merge" and isinstance(payload, tuple):
            self._own = tuple(LeadId(lead) for lead in payload)
            self._show_tab(0)
            self._ask_sheet(self._own)
        elif action == "find":
            self.look()

    def _show_tab(self, tab: int) -> None:
        (self._pair_tab, self._conflict_tab, self._spelling_tab)[tab].setChecked(True)
        self._tabs.setCurrentIndex(tab)
        if tab == _SPELLINGS:
            self.spellings.reload()

    def _label_tabs(self, pairs: int, conflicts: int) -> None:
        self._pair_tab.setText(self.tr("Look alike  {count}").format(count=texts.number(pairs)))
        self._conflict_tab.setText(self.tr("Differing values  {count}").format(count=texts.number(conflicts)))
        for tab in (self._pair_tab, self._conflict_tab, self._spelling_tab):
            tab.setAccessibleName(tab.text())
            tab.setMinimumWidth(tab.sizeHint().width() + _BOLD_TAKES)

    def _fill(self, queue: _Queue) -> None:
        row = max(0, self.list.currentRow())
        self._pairs = queue.pairs
        self._label_tabs(queue.count, queue.conflicts)
        with QSignalBlocker(self.list):
            self.list.clear()
            for pair in queue.pairs:
                reasons = "; ".join(act_words.reason(code) for code in pair.reasons)
                names = f"{queue.names.get(pair.first, '')}\n{queue.names.get(pair.second, '')}"
                self.list.addItem(f"{names}\n{pair.score} % · {reasons}")
            self.list.setCurrentRow(min(row, len(queue.pairs) - 1))
        self.list.setVisible(bool(queue.pairs))
        if not self._own:
            self._picked(self.list.currentRow())

    def _picked(self, row: int) -> None:
        self._own = ()
        if not 0 <= row < len(self._pairs):
            self._sheet = None
            self._show.setCurrentIndex(1)
            return
        pair = self._pairs[row]
        self._ask_sheet((pair.first, pair.second))

    def _ask_sheet(self, leads: tuple[LeadId, ...]) -> None:
        work = partial(_sheet, self.session.desk, leads)
        self.session.jobs.read(self, work, self._show_sheet, self.failed, slot="sheet")

    def _show_sheet(self, sheet: MergeSheet) -> None:
        self.clear_notes()
        self._sheet = sheet
        self.table.show_sheet(sheet)
        self._keep.setEnabled(len(sheet.leads) == 2)
        self._next.setEnabled(bool(self._pairs))
        self._why.setText(self.tr("Are they one person? Choose which values stay. The merge can be undone."))
        self._show.setCurrentIndex(0)

    # ---- deciding

    def look(self) -> None:
        """Compare all leads in the background."""
        title = self.tr("Looking for duplicates")
        self.session.jobs.write(self, partial(_find, self.session.desk), self._found, self.failed, title=title)

    def _found(self, count: int) -> None:
        self.session.tell(texts.counted(self, "{count} pairs look alike.", count))
        self.session.wrote()

    def merge(self) -> None:
        """Merge the leads on show."""
        if self._sheet is None or self._show.currentIndex() != 0:
            return
        work = partial(_merge, self.session.desk, self._sheet.leads, self.table.picks())
        self._own = ()
        self.session.jobs.write(self, work, self._merged, self.failed)

    def _merged(self, act: ActId) -> None:
        undo = partial(undoing.take_back, self, self.session, act)
        self.session.tell(self.tr("Merged into one lead."), self.tr("Undo"), undo)
        self.session.wrote()

    def keep_both(self) -> None:
        """Say that the two on show are two people."""
        if self._sheet is None or len(self._sheet.leads) != 2 or self._show.currentIndex() != 0:
            return
        first, second = self._sheet.leads
        self._own = ()
        self.session.jobs.write(self, partial(_keep, self.session.desk, first, second), self._kept, self.failed)

    def _kept(self, _answer: None) -> None:
        self.session.tell(self.tr("Kept as two people; they are not proposed again."))
        self.session.wrote()

    def next(self) -> None:
        """Look at the next pair and decide later."""
        if self._pairs:
            self.list.setCurrentRow((self.list.currentRow() + 1) % len(self._pairs))


def _queue(desk: Desk, _progress: JobProgress) -> _Queue:
    pairs = desk.duplicate_pairs(0, _AT_ONCE)
    leads = sorted({lead for pair in pairs for lead in (pair.first, pair.second)})
    names = {
        row.id: ", ".join(cell for cell in (row.cells[0] or row.cells[1], row.cells[2]) if cell)
        for row in desk.rows(leads, ("full_name", "email", "company"))
    }
    return _Queue(pairs, names, desk.duplicate_count(), desk.conflict_count())


def _sheet(desk: Desk, leads: tuple[LeadId, ...], _progress: JobProgress) -> MergeSheet:
    return desk.merge_sheet(leads)


def _find(desk: Desk, progress: JobProgress) -> int:
    return desk.find_duplicates(progress)


def _merge(desk: Desk, leads: tuple[LeadId, ...], picks: dict[str, LeadId], _progress: JobProgress) -> ActId:
    return desk.merge(leads, picks)


def _keep(desk: Desk, first: LeadId, second: LeadId, _progress: JobProgress) -> None:
    desk.keep_both(first, second)
