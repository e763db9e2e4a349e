"""Colours and style: one set of tokens for light, one for dark; Fusion draws what the style sheet leaves."""

from dataclasses import asdict
from enum import StrEnum
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from lead_desk import resources
from lead_desk.domain.lead import LeadStatus
from lead_desk.domain.values import dataclass


class ThemeChoice(StrEnum):
    """What the user chose in Settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme; every pair that carries text has a contrast of at least 4.5 (tested)."""

    window: str
    rail: str
    surface: str
    stripe: str
    hover: str
    text: str
    muted: str
    line: str
    control: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_soft: str
    ready: str
    ready_soft: str
    check: str
    check_soft: str
    blocked: str
    blocked_soft: str
    stop: str
    stop_soft: str
    mark: str
    grip: str
    bar_ready: str
    bar_check: str
    bar_blocked: str
    bar_stop: str


LIGHT = Tokens(
    window="#f4f6f9",
    rail="#e9edf3",
    surface="#ffffff",
    stripe="#f8fafc",
    hover="#eef2f8",
    text="#1b2430",
    muted="#56616f",
    line="#dce2ea",
    control="#7a8594",
    accent="#1d5dc2",
    on_accent="#ffffff",
    accent_hover="#184fa6",
    accent_soft="#dbe7fb",
    ready="#11693a",
    ready_soft="#def3e6",
    check="#744d00",
    check_soft="#fdefc6",
    blocked="#a11a1a",
    blocked_soft="#fde3e1",
    stop="#465160",
    stop_soft="#e3e8ee",
    mark="#ffe08a",
    grip="#b3bcc8",
    bar_ready="#26a470",
    bar_check="#bd750b",
    bar_blocked="#8a0c0c",
    bar_stop="#4a576b",
)
DARK = Tokens(
    window="#1e2228",
    rail="#181b20",
    surface="#252a31",
    stripe="#292e36",
    hover="#2f353e",
    text="#e8ebf0",
    muted="#a7b0bc",
    line="#3a414b",
    control="#8791a0",
    accent="#82b1ff",
    on_accent="#0c1a2e",
    accent_hover="#a3c5ff",
    accent_soft="#2c4064",
    ready="#85dba6",
    ready_soft="#173c27",
    check="#f4ca6c",
    check_soft="#463511",
    blocked="#ffa39d",
    blocked_soft="#51201f",
    stop="#bcc5d1",
    stop_soft="#363d47",
    mark="#6b5310",
    grip="#525c69",
    bar_ready="#7fe8c0",
    bar_check="#f6cb45",
    bar_blocked="#d5393c",
    bar_stop="#7485a3",
)


def status_colours(tokens: Tokens, status: LeadStatus) -> tuple[str, str]:
    """Return (text, background) of a standing's chip."""
    return {
        LeadStatus.READY: (tokens.ready, tokens.ready_soft),
        LeadStatus.CHECK: (tokens.check, tokens.check_soft),
        LeadStatus.BLOCKED: (tokens.blocked, tokens.blocked_soft),
        LeadStatus.DO_NOT_CONTACT: (tokens.stop, tokens.stop_soft),
    }[status]


def bar_colour(tokens: Tokens, status: LeadStatus) -> str:
    """Return a standing's colour in bars, where no word stands on it: told apart by every colour sight (tested)."""
    return {
        LeadStatus.READY: tokens.bar_ready,
        LeadStatus.CHECK: tokens.bar_check,
        LeadStatus.BLOCKED: tokens.bar_blocked,
        LeadStatus.DO_NOT_CONTACT: tokens.bar_stop,
    }[status]


def contrast(first: str, second: str) -> float:
    """Return the WCAG 2 contrast ratio of two colours, 1 to 21."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def palette(tokens: Tokens) -> QPalette:
    """Build the Qt palette of a theme."""
    result = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, tokens.window),
        (roles.WindowText, tokens.text),
        (roles.Base, tokens.surface),
        (roles.AlternateBase, tokens.stripe),
        (roles.Text, tokens.text),
        (roles.Button, tokens.surface),
        (roles.ButtonText, tokens.text),
        (roles.BrightText, tokens.blocked),
        (roles.ToolTipBase, tokens.surface),
        (roles.ToolTipText, tokens.text),
        (roles.PlaceholderText, tokens.muted),
        (roles.Highlight, tokens.accent),
        (roles.HighlightedText, tokens.on_accent),
        (roles.Accent, tokens.accent),
        (roles.Link, tokens.accent),
        (roles.LinkVisited, tokens.accent),
        (roles.Mid, tokens.line),
        (roles.Midlight, tokens.hover),
        (roles.Dark, tokens.control),
        (roles.Light, tokens.surface),
        (roles.Shadow, tokens.control),
    ):
        result.setColor(role, QColor(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.control))
    return result


def style_sheet(tokens: Tokens) -> str:
    """Fill the tokens into the style sheet of resources/style."""
    sheet = resources.text("style/desk.qss")
    for picture in ("tick", "down", "up"):
        theme = "dark" if tokens is DARK else "light"
        sheet = sheet.replace(f"@{picture}", resources.path(f"style/{picture}-{theme}.svg").as_posix())
    for name, value in sorted(asdict(tokens).items(), key=lambda item: -len(item[0])):
        sheet = sheet.replace(f"@{name}", value)
    return sheet


class Theme(QObject):
    """The theme in force; follows the system unless the user chose one.

    Signals:
        changed: the tokens are others now; who paints by hand paints again.
    """

    changed = Signal()
    in_force: ClassVar[Tokens] = LIGHT
    """The tokens of the application's theme; who paints asks for them thousands of times a second."""

    def __init__(self, application: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self.tokens = LIGHT
        self._painted: Tokens | None = None
        self._of_application: Tokens | None = None
        self._dressed = 0
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    @property
    def is_dark(self) -> bool:
        """Tell whether the dark tokens are in force."""
        return self.tokens is DARK

    @property
    def choice(self) -> ThemeChoice:
        """What the user chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Take the user's choice and repaint."""
        self._choice = choice
        self._apply()

    def _follow(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        dark = self._choice is ThemeChoice.DARK or (
            self._choice is ThemeChoice.SYSTEM and self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        wanted = DARK if dark else LIGHT
        if wanted is self._painted:
            return  # every widget would be dressed anew, to look the same
        self.tokens = self._painted = Theme.in_force = wanted
        self._application.setPalette(palette(self.tokens))
        if not self._dressed:
            self._of_application = wanted
            self._application.setStyleSheet(style_sheet(wanted))
        self.changed.emit()

    def add(self, part: QWidget) -> None:
        """Keep a part of the window in the theme; parts that stand in a dressed one are dressed with it.

        A new style sheet for the application would hold a full window up for 200 to 400 ms. So the application keeps
        the one it began with; after a change each part wears its own, at once if it is on screen, else when next shown.
        """
        self._dressed += 1
        part.destroyed.connect(self._gone)
        _Dress(part, self, self._of_application)

    def _gone(self) -> None:
        self._dressed -= 1


class _Dress(QObject):
    """What one part of the window wears; goes with the part."""

    def __init__(self, part: QWidget, theme: Theme, worn: Tokens | None) -> None:
        super().__init__(part)
        self._part, self._theme, self._worn = part, theme, worn
        theme.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        if self._worn is self._theme.tokens:
            self._part.removeEventFilter(self)
        elif self._part.isVisible():
            self._wear()
        else:
            self._part.installEventFilter(self)

    def _wear(self) -> None:
        self._worn = self._theme.tokens
        self._part.setStyleSheet(style_sheet(self._worn))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress the part before it is seen."""
        if event.type() is QEvent.Type.Show:
            self._part.removeEventFilter(self)
            self._wear()
        return super().eventFilter(watched, event)


def dress(part: QWidget) -> None:
    """Keep a part of the window in the theme, see `Theme.add`; without a theme it stays as it is."""
    application = QApplication.instance()
    theme = application.findChild(Theme) if application is not None else None
    if isinstance(theme, Theme):
        theme.add(part)


def current() -> Tokens:
    """Return the tokens in force, light when no theme was set up."""
    return Theme.in_force
