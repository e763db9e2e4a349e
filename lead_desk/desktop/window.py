"""The one window: the start page, or the open store."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QChildEvent, QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget

from lead_desk.app.desk import Desk
from lead_desk.app.openers import Openers
from lead_desk.desktop import icons
from lead_desk.desktop.dialogs.ask import confirmed
from lead_desk.desktop.dialogs.trouble import show_trouble
from lead_desk.desktop.idle import IdleWatch
from lead_desk.desktop.notifier import Notifier
from lead_desk.desktop.pages.start import StartPage
from lead_desk.desktop.session import Session
from lead_desk.desktop.settings import WindowSettings
from lead_desk.desktop.theme import Theme
from lead_desk.desktop.workspace import Workspace
from lead_desk.domain import garbage

_SMALL = QSize(1440, 860)
"""A screen not larger than this is filled by the window."""
_TITLE_BAR = 40
_QUIET_MS = 250
"""So long after a store was locked nobody waits for the window: the page is painted, the next key not typed yet."""


class MainWindow(QMainWindow):
    """Holds the start page until a store is open, then its workspace."""

    def __init__(
        self,
        openers: Openers,
        settings: WindowSettings,
        theme: Theme,
        store: Path | None = None,
        passphrase: str | None = None,
    ) -> None:
        super().__init__()
        self.settings = settings
        self.theme = theme
        self._waiting: list[Path] = []
        self.workspace: Workspace | None = None
        self.setWindowTitle("Lead Desk")
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(1024, 640)
        self._take_size()
        self.start = StartPage(openers, store, passphrase)
        theme.add(self.start)
        self.start.opened.connect(self.open_workspace)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.setCentralWidget(self.stack)
        theme.changed.connect(self._repaint)
        self.idle = IdleWatch(settings.lock_minutes, self)
        self.idle.idle.connect(self.lock_when_idle)
        self.notifier = Notifier(self)
        QTimer.singleShot(0, self, self.start.begin)

    def _take_size(self) -> None:
        """Take the size of last time; the first time fill a small screen, and most of a large one."""
        geometry = self.settings.state("window")
        if geometry is not None:
            self.restoreGeometry(geometry)
            return
        self.resize(1366, 768)
        room = self.screen().availableGeometry()
        if room.width() < self.minimumWidth():
            return  # a virtual screen; its size says nothing
        self.resize(min(1440, room.width()), min(900, room.height() - _TITLE_BAR))
        if room.width() <= _SMALL.width() or room.height() <= _SMALL.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def open_workspace(self, desk: Desk, demo: bool) -> None:
        """Show an open store."""
        session = Session(desk, self.settings, demo=demo)
        session.jobs.broke.connect(partial(show_trouble, self))
        session.jobs.ended.connect(self.notifier.ended)
        session.lock_after.connect(self.idle.set_minutes)
        self.workspace = Workspace(session)
        self.workspace.lock_asked.connect(self.lock)
        self.stack.addWidget(self.workspace)
        self.stack.setCurrentWidget(self.workspace)
        if self._waiting:
            self.workspace.take_files(self._waiting)
            self._waiting = []

    def take_files(self, files: list[Path]) -> None:
        """Drop files on the window, now or as soon as a store is open."""
        if self.workspace is not None:
            self.workspace.take_files(files)
        else:
            self._waiting.extend(files)

    def lock(self) -> None:
        """Close the store and show the start page."""
        self._leave(self.start.locked)

    def lock_when_idle(self) -> None:
        """Lock because nobody is there; work under way is finished first, the sample store has nothing to hide."""
        if self.workspace is None or self.workspace.session.demo:
            return
        if self.workspace.session.jobs.writing:
            self.idle.again()
            return
        open_dialog = QApplication.activeModalWidget()
        if isinstance(open_dialog, QDialog):
            open_dialog.reject()
            QTimer.singleShot(0, self, self.lock_when_idle)
            return
        self.lock()

    def _leave(self, then: Callable[[], None]) -> None:
        if self.workspace is None or not self._may_stop():
            return
        workspace, self.workspace = self.workspace, None
        self.stack.setCurrentWidget(self.start)
        self.stack.removeWidget(workspace)
        workspace.close_session()
        workspace.deleteLater()
        del workspace
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        then()
        # looking through the memory takes a while: it begins once the start page has been painted
        self.start.repaint()
        QTimer.singleShot(0, self, self._sweep)

    def _sweep(self) -> None:
        """Free the cells of the store that was locked; what takes longer is done once nobody waits for the window."""
        if garbage.sweep():
            QTimer.singleShot(_QUIET_MS, self, garbage.sweep_all)

    def _may_stop(self) -> bool:
        if self.workspace is None or not self.workspace.session.jobs.writing:
            return True
        return confirmed(
            self,
            self.tr("Work is under way"),
            self.tr("If you stop now, nothing of it is stored."),
            self.tr("Stop the work"),
        )

    def childEvent(self, event: QChildEvent) -> None:
        """Dress the dialogs of the window itself in the theme."""
        super().childEvent(event)
        child = event.child()
        if event.type() is QEvent.Type.ChildPolished and isinstance(child, QDialog):
            self.theme.add(child)

    def raise_up(self) -> None:
        """Come to the front, because the program was started again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _repaint(self) -> None:
        icons.redraw_all()
        self.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the work (after asking), close the store, remember the size."""
        if not self._may_stop():
            event.ignore()
            return
        self.settings.keep_state("window", self.saveGeometry())
        self.settings.flush()
        if self.workspace is not None:
            self.workspace.close_session()
            self.workspace = None
        self.start.close_jobs()
        super().closeEvent(event)
