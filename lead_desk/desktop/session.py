"""What every page shares: the desk, the jobs, the way to other pages, and the news that something changed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Signal

from lead_desk.app.desk import Desk
from lead_desk.app.results import Hold, HomeBoard
from lead_desk.desktop import texts
from lead_desk.desktop.jobs import JobProgress, Jobs
from lead_desk.desktop.languages import said, said_hold
from lead_desk.desktop.settings import WindowSettings
from lead_desk.domain.campaign import OWN_USE, Organisation, Purpose, Recipient
from lead_desk.domain.source import Source


@dataclass(slots=True)
class Names:
    """Keys of the registers in the user's words, and the name of the company, empty where nobody gave it."""

    sources: dict[str, str] = field(default_factory=dict)
    purposes: dict[str, str] = field(default_factory=dict)
    recipients: dict[str, str] = field(default_factory=dict)
    assessments: dict[str, str] = field(default_factory=dict)
    company: str = ""


class Session(QObject):
    """One open store in the window.

    Signals:
        changed: something was written; pages on screen read again, others when they are shown next.
        wanted: a link (`page:action`) was followed.
        told: (sentence, label of an act or '', the act) for a toast.
        counted, uncounted: the board (what needs the user today) was read again, or why it could not be.
        lock_after: the user chose after how many minutes without a touch the store is locked; 0 for never.
    """

    changed = Signal()
    wanted = Signal(str, object)
    told = Signal(str, str, object)
    counted = Signal(object)
    uncounted = Signal(object)
    lock_after = Signal(int)

    def __init__(
        self, desk: Desk, settings: WindowSettings, *, demo: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.settings = settings
        self.demo = demo
        self.jobs = Jobs(self, desk.stop_reading)
        self.names = Names()
        self.board: HomeBoard | None = None
        """The newest board; rail, status line and Home share it."""
        self.open_list = ""
        """Name of the dropped list that was left before it was imported, or before those behind it were looked at."""
        self._reasons: dict[str, Hold] = {}

    def go(self, link: str, payload: object = None) -> None:
        """Follow a link such as `assessments:new`."""
        self.wanted.emit(link, payload)

    def tell(self, sentence: str, act: str = "", do: Callable[[], None] | None = None) -> None:
        """Show a short note; `act` labels a button that runs `do`."""
        self.told.emit(sentence, act, do)

    def wrote(self) -> None:
        """Tell all pages that the store changed, and take the stale standings again in the background."""
        self.changed.emit()
        self.jobs.write(self, partial(_refresh, self.desk), self._refreshed, lambda _error: None, slot="standing")

    def _refreshed(self, moved: int) -> None:
        if moved:
            self.changed.emit()

    def load_names(self, then: Callable[[], None] | None = None) -> None:
        """Read the registers' names in the background."""

        def take(names: Names) -> None:
            self.names = names
            if then is not None:
                then()

        self.jobs.read(self, partial(_names, self.desk), take, slot="names")

    def load_board(self) -> None:
        """Read the board in the background; `counted` tells when it is there."""
        self.jobs.count(self, partial(_board, self.desk), self._take_board, self.uncounted.emit, slot="board")

    def _take_board(self, board: HomeBoard) -> None:
        self.board = board
        self.counted.emit(board)

    def hold(self, code: str) -> Hold | None:
        """Return the words of a reason, kept after the first look; None for an empty or unknown code."""
        if not code:
            return None
        if code not in self._reasons:
            try:
                self._reasons[code] = said_hold(self.desk.reason(code))
            except Exception:  # noqa: BLE001 - a code without words is shown as it is
                return None
        return self._reasons[code]

    def close(self) -> None:
        """Stop the work and close the store."""
        self.jobs.close()
        self.desk.close()


def _refresh(desk: Desk, progress: JobProgress) -> int:
    return desk.refresh_standing(progress=progress, only_stale=True)


def _board(desk: Desk, _progress: JobProgress) -> HomeBoard:
    return desk.home()


def _names(desk: Desk, _progress: JobProgress) -> Names:
    recipients = {item.key: item.name for item in desk.all(Recipient)}
    recipients.setdefault(OWN_USE, texts.translate("Words", "Our own use"))
    return Names(
        {item.key: item.name for item in desk.all(Source)},
        {item.key: said(item.name) for item in desk.all(Purpose)},
        recipients,
        {row.family: row.title for row in desk.assessments()},
        company.name.strip() if (company := desk.get(Organisation, "organisation")) else "",
    )
