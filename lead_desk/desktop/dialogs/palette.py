"""The command palette (Ctrl+K): pages, acts, views, campaigns and leads by a few typed letters."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QWidget

from lead_desk.app.desk import Desk
from lead_desk.desktop import icons
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.values import dataclass

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_PAUSE_MS, _LEADS, _LETTERS = 150, 8, 2


@dataclass(frozen=True, slots=True)
class Command:
    """One line of the palette: what it says, its keys, and what it does."""

    title: str
    icon: str
    act: Callable[[], object]
    keys: str = ""


def fits(text: str, title: str) -> int:
    """Return how well typed letters fit a title: 0 not at all, more is better.

    Words may be typed by their beginnings (`ex ne` finds `New export`), in any order.
    """
    wanted, words = text.casefold().split(), title.casefold().split()
    if not wanted:
        return 1
    if title.casefold().startswith(text.casefold()):
        return 3
    if all(any(word.startswith(part) for word in words) for part in wanted):
        return 2
    return int(all(part in title.casefold() for part in wanted))


class Palette(QDialog):
    """The palette; Enter runs the marked line."""

    def __init__(self, parent: QWidget, session: Session, commands: Sequence[Command]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Do or find"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._commands = list(commands)
        self._found: list[Command] = []
        self._shown: list[Command] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("A page, an act, a campaign, or a lead's name…"))
        self.line.setAccessibleName(self.tr("What to do or find"))
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(lambda _item: self.run())
        self.setLayout(basics.column(self.line, self.list, spacing=8, margins=12))
        self.resize(560, 420)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.line.textChanged.connect(self._typed)
        session.jobs.read(self, partial(_campaigns, session.desk), self._add_campaigns, slot="campaigns")
        self._show()
        self.line.setFocus()

    def _add_campaigns(self, campaigns: tuple[Campaign, ...]) -> None:
        for campaign in campaigns:
            title = self.tr("Campaign: {name}").format(name=campaign.name)
            self._commands.append(
                Command(title, "megaphone", partial(self._session.go, f"exports:{campaign.key}", campaign.key))
            )
        self._show()

    def _typed(self, _text: str) -> None:
        self._found = []
        self._show()
        self._pause.start()

    def _search(self) -> None:
        text = self.line.text().strip()
        if len(text) >= _LETTERS:
            self._session.jobs.read(
                self, partial(_leads, self._session.desk, text), partial(self._add_leads, text), slot="leads"
            )

    def _add_leads(self, text: str, names: list[str]) -> None:
        self._found = [Command(name, "users", partial(self._session.go, f"leads:find={name}")) for name in names]
        if names:
            title = self.tr("Show all leads with “{text}”").format(text=text)
            self._found.append(Command(title, "search", partial(self._session.go, f"leads:find={text}")))
        self._show()

    def _show(self) -> None:
        text = self.line.text().strip()
        ranked = [(fits(text, command.title), -place, command) for place, command in enumerate(self._commands)]
        best = sorted((entry for entry in ranked if entry[0]), key=lambda entry: entry[:2], reverse=True)
        self._shown = [command for _fit, _place, command in best] + self._found
        self.list.clear()
        for command in self._shown:
            self.list.addItem(f"{command.title}    {command.keys}" if command.keys else command.title)
        self._draw()
        self.list.setCurrentRow(0)

    def _draw(self) -> None:
        for row, command in enumerate(self._shown):
            self.list.item(row).setIcon(icons.icon(command.icon, "muted"))

    def run(self) -> None:
        """Run the marked line."""
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            command = self._shown[row]
            self.accept()
            command.act()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the lines' pictures again when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the lines and run one without leaving the text."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run()
                return True
        return super().eventFilter(watched, event)


def _campaigns(desk: Desk, _progress: JobProgress) -> tuple[Campaign, ...]:
    return desk.all(Campaign)


def _leads(desk: Desk, text: str, _progress: JobProgress) -> list[str]:
    """Return the names (or companies) of the first leads that match."""
    ids = desk.ids(LeadQuery(text), limit=_LEADS)
    rows = desk.rows(ids, ("full_name", "first_name", "last_name", "company"))
    names = ((row.cells[0] or f"{row.cells[1]} {row.cells[2]}".strip() or row.cells[3]) for row in rows)
    return list(dict.fromkeys(name for name in names if name))
