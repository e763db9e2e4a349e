"""The open store in the window: rail, pages, status line, drops, shortcuts."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QChildEvent, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QStackedWidget, QWidget

from lead_desk.app.results import HomeBoard
from lead_desk.desktop import clipboard, keys, languages, navigation, theme, undoing
from lead_desk.desktop.commands import commands, tour_steps
from lead_desk.desktop.dialogs.help import HelpSheet, chapter_of
from lead_desk.desktop.dialogs.palette import Palette
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages import catalogue
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.alarm_note import AlarmNote
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.desktop.widgets.drop_zone import DropCatcher
from lead_desk.desktop.widgets.status_line import StatusLine
from lead_desk.desktop.widgets.toast import Toast
from lead_desk.desktop.widgets.tour import Tour
from lead_desk.domain.lead import LeadStatus

FILE_FILTER = "*.xlsx *.xls *.xlsm *.xlsb *.ods *.csv *.tsv *.txt *.vcf *.json *.jsonl *.zip *.html *.htm *.xml"
_NARROW = 1200
_AHEAD_MS = 150
"""Pause between two pages that are loaded ahead."""


class Workspace(QWidget):
    """Everything that belongs to one open store.

    Signals:
        lock_asked: the user wants to lock the store.
    """

    lock_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self._pages: dict[str, Page] = {}
        self._history: list[str] = []
        self._forward: list[str] = []
        self.rail = navigation.Rail(lock=not session.demo)
        self.stack = QStackedWidget()
        self.status = StatusLine(session)
        right = basics.column(spacing=0)
        if session.demo:
            right.addWidget(self._demo_note())
        right.addWidget(AlarmNote(session, self.lock_asked.emit))
        right.addWidget(self.stack, 1)
        middle = basics.row(self.rail, spacing=0)
        middle.addLayout(right, 1)
        outer = basics.column(spacing=0)
        outer.addLayout(middle, 1)
        outer.addWidget(self.status)
        self.setLayout(outer)
        self._catcher = DropCatcher(self, self.take_files)
        self.rail.picked.connect(self._picked)
        session.wanted.connect(self.go)
        session.told.connect(self._tell)
        session.changed.connect(self._count)
        session.counted.connect(self._counted)
        self._unloaded: list[Callable[[], None]] = [
            _load_countries,
            *(partial(catalogue.load, key) for key in catalogue.page_keys()),
        ]
        self._ahead = QTimer(self)
        self._ahead.setInterval(_AHEAD_MS)
        self._ahead.timeout.connect(self._load_ahead)
        self._add_shortcuts()
        self._count()
        self.go("home")

    def _demo_note(self) -> QWidget:
        note = Banner(
            "info",
            self.tr("Sample lists: made-up people in a store that is thrown away"),
            self.tr("Try everything. Nothing here reaches your own store."),
            flat=True,
        )
        note.add_button(self.tr("Take the tour"), self.start_tour, icon="sparkles")
        note.add_button(self.tr("Leave the samples"), self.lock_asked.emit)
        holder = QWidget()
        box = basics.column(note)
        box.setContentsMargins(20, 10, 20, 0)
        holder.setLayout(box)
        return holder

    def page(self, key: str) -> Page:
        """Return a page, made at its first use."""
        if key not in self._pages:
            page = catalogue.make(key, self.session)
            self._pages[key] = page
            theme.dress(page)
            self.stack.addWidget(page)
        return self._pages[key]

    def current(self) -> Page | None:
        """Return the page on screen."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    def go(self, link: str, payload: object = None) -> None:
        """Open the page of a link and do what it asks for."""
        if link == "imports:choose":
            self.choose_files()
            return
        key, action = navigation.parse(link)
        shown = self.current()
        if shown is not None and shown.key != key:
            self._history.append(shown.key)
            self._forward.clear()
        self._show(key, action, payload)

    def _show(self, key: str, action: str = "", payload: object = None) -> None:
        page = self.page(key)
        self.stack.setCurrentWidget(page)
        self.rail.show_place({"import": "imports", "history": "imports"}.get(key, key))
        page.take_focus()
        page.enter(action, payload)

    def back(self) -> None:
        """Return to the page before."""
        self._step(self._history, self._forward)

    def forward(self) -> None:
        """Undo a step back."""
        self._step(self._forward, self._history)

    def _step(self, source: list[str], target: list[str]) -> None:
        shown = self.current()
        if source and shown is not None:
            target.append(shown.key)
            self._show(source.pop())

    def _picked(self, key: str) -> None:
        if key == "lock":
            self.lock_asked.emit()
        elif key == "help":
            self.show_help()
        elif (shown := self.current()) is None or shown.key != key or not shown.leave_part():
            self._bring(key)

    def _bring(self, key: str) -> None:
        """Open a page that was asked for by hand; in the first second it may have to be loaded, beside the window."""
        if catalogue.is_loaded(key):
            self.go(key)
            return
        work = partial(_load, partial(catalogue.load, key))
        shown = self.current()  # whoever goes elsewhere meanwhile stays there
        self.session.jobs.read(
            self, work, lambda _nothing: self.go(key) if self.current() is shown else None, slot="page"
        )

    def take_files(self, files: list[Path]) -> None:
        """Look at dropped or chosen files, or at those that another start hands over while a menu is open."""
        if not files:
            return
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()  # over a page that is busy it would take neither key nor Esc
        self.go("import:files", files)

    def choose_files(self) -> None:
        """Let the user pick files to import."""
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Choose lists to look at"),
            "",
            self.tr("Lists ({endings});;All files (*)").format(endings=FILE_FILTER),
        )
        self.take_files([Path(name) for name in names])

    def search(self) -> None:
        """Put the cursor into the search of the leads."""
        self.go("leads:search")

    def _add_shortcuts(self) -> None:
        for place in (*navigation.PLACES, navigation.SETTINGS):
            self._key(place.shortcut, partial(self._picked, place.key))
        self._key("Ctrl+O", self.choose_files)
        self._key("Ctrl+E", partial(self.go, "exports:new"))
        self._key("Ctrl+F", self.search)
        self._key("Ctrl+Z", partial(undoing.undo_last, self, self.session))
        self._key("Ctrl+Shift+Z", partial(undoing.bring_back, self, self.session))
        self._key("Ctrl+H", partial(self.go, "history"))
        self._key("Ctrl+L", self.lock_asked.emit)
        self._key("Alt+Left", self.back)
        self._key("Alt+Right", self.forward)
        self._key("F1", self.show_handbook)
        self._key("?", self.show_help)
        self._key("Ctrl+K", self.show_palette)
        self._key("F6", self._next_area)

    def _key(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)

    def _next_area(self) -> None:
        focused = self.focusWidget()
        page = self.current()
        if focused is not None and page is not None and page.isAncestorOf(focused):
            self.rail.setFocus()
            self.rail.focusNextChild()
        elif page is not None:
            page.setFocus()
            page.focusNextChild()

    def show_help(self) -> None:
        """Show keys and handbook."""
        sheet = HelpSheet(self, keys.entries())
        sheet.tour_asked.connect(self.start_tour)
        sheet.open()

    def show_handbook(self) -> None:
        """Show the handbook's chapter about the page on screen."""
        shown = self.current()
        sheet = HelpSheet(self, keys.entries())
        sheet.tour_asked.connect(self.start_tour)
        sheet.open_chapter(chapter_of(shown.key if shown is not None else ""))
        sheet.open()

    def show_palette(self) -> None:
        """Show what can be done or found by typing."""
        own = {"help": self.show_help, "tour": self.start_tour}
        if not self.session.demo:
            own["lock"] = self.lock_asked.emit
        Palette(self, self.session, commands(self.session, own)).open()

    def start_tour(self) -> None:
        """Lead through the window, one part at a time."""
        tour = Tour(self, tour_steps(self.rail, self.current))
        tour.wanted.connect(self.go)

    def _tell(self, sentence: str, act: str, do: object) -> None:
        for older in self.findChildren(Toast):
            older.close()  # its act is about what was done before
        Toast(self, sentence, act, do if callable(do) else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc, where nothing else wants it, send the newest note away, else go back to the page's list."""
        notes = [note for note in self.findChildren(Toast) if note.isVisible()]
        shown = self.current()
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif notes:
            notes[-1].close()
        elif shown is None or not shown.leave_part():
            super().keyPressEvent(event)

    def _count(self) -> None:
        self.session.load_names(self.session.load_board)

    def _load_ahead(self) -> None:
        """Load the next of what pages need beside the window while nothing is asked for."""
        if self._unloaded and self.session.jobs.idle:
            self.session.jobs.read(self, partial(_load, self._unloaded.pop(0)))
        elif not self._unloaded:
            self._ahead.stop()

    def _counted(self, board: HomeBoard) -> None:
        if self._unloaded:
            self._ahead.start()
        self.rail.set_count("leads", board.leads)
        self.rail.set_count("review", board.to_review)
        self.rail.set_count("assessments", board.assessments_waiting + board.assessments_expiring)
        self.rail.set_count("stops", board.stops)
        self.rail.set_count("requests", board.requests)
        self.rail.set_count("duplicates", board.duplicates + board.conflicts)
        counts = board.statuses
        self.status.show_counts(
            board.leads,
            counts.get(LeadStatus.READY, 0),
            counts.get(LeadStatus.BLOCKED, 0),
            counts.get(LeadStatus.CHECK, 0),
        )

    def childEvent(self, event: QChildEvent) -> None:
        """Dress what stands around the pages or opens over them; each page is dressed by itself."""
        super().childEvent(event)
        child = event.child()
        if event.type() is QEvent.Type.ChildPolished and isinstance(child, QWidget) and child is not self.stack:
            theme.dress(child)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail in a narrow window."""
        self.rail.set_narrow(event.size().width() < _NARROW)
        super().resizeEvent(event)

    def close_session(self) -> None:
        """Stop the work, close the store, and drop what the pages and the clipboard hold of it."""
        self.session.close()
        for page in self._pages.values():
            page.forget()
        clipboard.clear()


def _load(load: Callable[[], None], _progress: JobProgress) -> None:
    load()


def _load_countries() -> None:
    """Read the names of the countries, which several pages offer: their tables take the longest to come."""
    from lead_desk.app.wording import country

    country("", languages.current())
