"""The rail on the left, and the meaning of links such as `assessments:new`."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QSizePolicy, QToolButton, QWidget

from lead_desk.desktop import icons, texts
from lead_desk.desktop.texts import QT_TRANSLATE_NOOP
from lead_desk.desktop.widgets import basics
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the rail."""

    key: str
    title: str
    icon: str
    shortcut: str


PLACES = (
    Place("home", QT_TRANSLATE_NOOP("Rail", "Home"), "house", "Ctrl+1"),
    Place("leads", QT_TRANSLATE_NOOP("Rail", "Leads"), "users", "Ctrl+2"),
    Place("imports", QT_TRANSLATE_NOOP("Rail", "Imports"), "file-input", "Ctrl+3"),
    Place("review", QT_TRANSLATE_NOOP("Rail", "Review"), "shield-alert", "Ctrl+4"),
    Place("assessments", QT_TRANSLATE_NOOP("Rail", "Assessments"), "scale", "Ctrl+5"),
    Place("exports", QT_TRANSLATE_NOOP("Rail", "Exports"), "send", "Ctrl+6"),
    Place("stops", QT_TRANSLATE_NOOP("Rail", "Do not contact"), "ban", "Ctrl+7"),
    Place("requests", QT_TRANSLATE_NOOP("Rail", "Requests"), "inbox", "Ctrl+R"),
    Place("sources", QT_TRANSLATE_NOOP("Rail", "Sources && recipients"), "building-2", "Ctrl+8"),
    Place("duplicates", QT_TRANSLATE_NOOP("Rail", "Duplicates"), "copy", "Ctrl+0"),
    Place("audit", QT_TRANSLATE_NOOP("Rail", "Audit log"), "scroll-text", "Ctrl+9"),
)
SETTINGS = Place("settings", QT_TRANSLATE_NOOP("Rail", "Settings"), "settings", "Ctrl+,")

_LEAST, _ICONS, _ROUND = 208, 58, 22
"""Widths of the rail: the least with words, with icons only, and what stands around an entry."""
_ALIASES = {
    "lead": "leads",
    "grid": "leads",
    "batches": "imports",
    "batch": "imports",
    "lia": "assessments",
    "campaign": "exports",
    "campaigns": "exports",
    "export": "exports",
    "stop": "stops",
    "donotcontact": "stops",
    "do_not_contact": "stops",
    "recipients": "sources",
    "recipient": "sources",
    "source": "sources",
    "purposes": "sources",
    "purpose": "sources",
    "notices": "sources",
    "notice": "sources",
    "notices_given": "sources",
    "exclusivities": "sources",
    "people": "sources",
    "organisation": "sources",
    "registers": "sources",
    "register": "sources",
    "request": "requests",
    "evidence": "leads",
    "cleanup": "leads",
    "help": "settings",
    "rules": "settings",
    "store": "settings",
    "flags": "review",
}


def parse(link: str) -> tuple[str, str]:
    """Split a link into the rail's page and an action.

    A link to a register, and one whose remedy lies on leads, keeps its own name in the action (`notices:new` ->
    `sources`, `notices:new`; `evidence:consent` -> `leads`, `evidence:consent`).
    """
    page, _, action = link.partition(":")
    if page == "settings" and action in {"organisation", "people"}:
        return "sources", f"{action}:"
    if page == "settings" and action == "verify":
        return "audit", action
    target = _ALIASES.get(page, page)
    if page == "screening":
        return "stops", page
    if page in {"notices", "notice"} and action == "send":
        return "leads", link
    if target == "sources" or (target == "leads" and page != "leads"):
        return target, f"{page}:{action}"
    known = {place.key for place in PLACES} | {SETTINGS.key, "import", "history"}
    return (target if target in known else "home"), action


class Rail(QWidget):
    """The navigation: icons with words, or icons alone in a narrow window."""

    picked = Signal(str)

    def __init__(self, lock: bool = True) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._titles: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._brand = QLabel("Lead Desk")
        self._brand.setObjectName("brand")
        basics.sized(self._brand, 2, bold=True)
        self._brand.setContentsMargins(8, 4, 0, 10)
        box = basics.column(self._brand, spacing=2, margins=8)
        places = basics.column(*(self._add(place) for place in PLACES), None, spacing=2)
        # on a low screen the places scroll; settings, help and lock stay in sight
        box.addWidget(basics.scrolled(places, QCoreApplication.translate("Rail", "Pages")), 1)
        box.addWidget(self._add(SETTINGS))
        box.addWidget(self._add(Place("help", QT_TRANSLATE_NOOP("Rail", "Help"), "circle-help", "F1"), page=False))
        if lock:
            box.addWidget(self._add(Place("lock", QT_TRANSLATE_NOOP("Rail", "Lock now"), "lock", "Ctrl+L"), page=False))
        self.setLayout(box)
        self._narrow = False
        self._fit()
        self.setAccessibleName(QCoreApplication.translate("Rail", "Pages"))

    def _add(self, place: Place, *, page: bool = True) -> QToolButton:
        title = QCoreApplication.translate("Rail", place.title)
        result = QToolButton()
        result.setProperty("nav", True)
        result.setCheckable(page)
        result.setText(f"  {title}")
        result.setAccessibleName(title.replace("&&", "&"))
        result.setToolTip(f"{title.replace('&&', '&')}  ({place.shortcut})")
        result.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        result.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        result.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        icons.dress(result, place.icon, "text", 18)
        result.setIconSize(QSize(18, 18))
        if page:
            self._group.addButton(result)
        result.clicked.connect(lambda _checked=False, key=place.key: self.picked.emit(key))
        self._buttons[place.key] = result
        self._titles[place.key] = title
        return result

    def entry(self, key: str) -> QWidget | None:
        """Return the entry of a page."""
        return self._buttons.get(key)

    def show_place(self, key: str) -> None:
        """Mark the page that is open."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: int) -> None:
        """Show a number beside a page's name; zero shows nothing."""
        self._counts[key] = count
        self._label(key)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or icons with words."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._brand.setVisible(not narrow)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for result in self._buttons.values():
            result.setToolButtonStyle(style)
        self._fit()

    def _fit(self) -> None:
        """Take the width that the longest entry needs, its number included; icons alone need little."""
        words = max(entry.sizeHint().width() for entry in self._buttons.values()) + _ROUND
        self.setFixedWidth(_ICONS if self._narrow else max(_LEAST, words))

    def _label(self, key: str) -> None:
        count = self._counts.get(key, 0)
        title = self._titles[key]
        number = texts.number(count)
        self._buttons[key].setText(f"  {title}   {number}" if count else f"  {title}")
        plain = title.replace("&&", "&")
        self._buttons[key].setAccessibleName(f"{plain}, {number}" if count else plain)
        self._fit()
