"""The store looks older than it was: a banner above every page, with the two choices there are."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from lead_desk.app.desk import Desk
from lead_desk.desktop.dialogs.ask import Confirm
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.languages import said
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.domain.errors import StoreError


class AlarmNote(QWidget):
    """Empty and hidden while nothing is wrong."""

    def __init__(self, session: Session, lock: Callable[[], None]) -> None:
        super().__init__()
        self._session, self._lock = session, lock
        self._box = basics.column()
        self._box.setContentsMargins(20, 10, 20, 0)
        self.setLayout(self._box)
        self.hide()
        self.look()

    def look(self) -> None:
        """Ask the store."""
        self._session.jobs.read(self, partial(_alarm, self._session.desk), self._show, slot="alarm")

    def _show(self, alarm: StoreError | None) -> None:
        basics.clear(self._box)
        self.setVisible(alarm is not None)
        if alarm is None:
            return
        banner = Banner("blocked", said(alarm.sentence), said(alarm.remedy))
        banner.add_button(self.tr("I brought back a backup…"), self._ask, icon="refresh-cw")
        banner.add_button(self.tr("Lock, and look for the newer file"), self._lock, icon="lock")
        self._box.addWidget(banner)

    def _ask(self) -> None:
        dialog = Confirm(
            self.window(),
            self.tr("Go on with the older store"),
            self.tr(
                "What was done since then is missing here: imports, decisions, exports. Stops and deletions were "
                "brought back. The log keeps that you confirmed it."
            ),
            self.tr("Go on with it"),
            danger=True,
        )
        dialog.accepted.connect(self._accept)
        dialog.open()

    def _accept(self) -> None:
        def done(_answer: None) -> None:
            self.look()
            self._session.wrote()

        self._session.jobs.write(self, partial(_accept, self._session.desk), done)


def _alarm(desk: Desk, _progress: JobProgress) -> StoreError | None:
    return desk.alarm()


def _accept(desk: Desk, _progress: JobProgress) -> None:
    desk.accept_rollback()
