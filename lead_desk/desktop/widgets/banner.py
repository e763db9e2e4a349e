"""Banners: a coloured note in the page with what happened, why, and buttons that help."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QWidget

from lead_desk.desktop import fault_words, icons
from lead_desk.desktop.languages import said
from lead_desk.desktop.widgets import basics
from lead_desk.domain.errors import LeadDeskError

_ICONS = {"blocked": "circle-x", "check": "triangle-alert", "ready": "circle-check", "info": "info", "stop": "ban"}


class Banner(QFrame):
    """One note; `tone` is blocked, check, ready, info or stop; `flat` puts the buttons beside the texts."""

    def __init__(self, tone: str, title: str, sentence: str = "", *, flat: bool = False) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("tone", tone)
        picture = basics.label(wrap=False)
        icons.dress(picture, _ICONS[tone], tone if tone != "info" else "accent", 20)
        picture.setAccessibleName(title)
        picture.setFixedWidth(26)
        self._texts = basics.column(basics.label(title, bold=True), spacing=2 if flat else 4)
        if sentence:
            self._texts.addWidget(basics.label(sentence))
        self._buttons = basics.row(None)
        outer = basics.row(spacing=6, margins=8 if flat else 12)
        side = basics.column(picture, None)
        outer.addLayout(side)
        outer.addLayout(self._texts, 1)
        if flat:
            outer.addLayout(self._buttons)
        self.setLayout(outer)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def add_text(self, text: str, *, tone: str = "") -> None:
        """Append a line."""
        self._texts.addWidget(basics.label(text, tone=tone))

    def add_widget(self, widget: QWidget) -> None:
        """Append a widget below the texts."""
        self._texts.addWidget(widget)

    def add_button(self, text: str, act: Callable[[], object], *, icon: str = "", kind: str = "") -> None:
        """Append a button."""
        if self._buttons.parent() is None:
            self._texts.addLayout(self._buttons)
        self._buttons.insertWidget(self._buttons.count() - 1, basics.button(text, act, icon=icon, kind=kind))


def error_banner(error: Exception, otherwise: str) -> Banner:
    """Return the banner of a failed act; one nobody foresaw gets `otherwise`, its kind and place."""
    if isinstance(error, LeadDeskError):
        return Banner("blocked", said(error.sentence), said(error.remedy))
    return Banner("blocked", otherwise, f"{fault_words.sentence()} ({fault_words.details(error, ': ')})")
