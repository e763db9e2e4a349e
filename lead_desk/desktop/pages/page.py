"""What every page is: it is entered by a link, reads in the background, and reads again when the store changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import error_banner
from lead_desk.desktop.widgets.page_title import PageTitle


class Page(QWidget):
    """Base of the pages.

    Attributes:
        key: first part of the links that lead here.
        top: the title's line; pages append their main buttons.
        body: where the page's content goes.
        main: the list that the page is about, which the keyboard goes to; None where there is none.
    """

    key = ""

    def __init__(self, session: Session, title: str) -> None:
        super().__init__()
        self.session = session
        self.main: QWidget | None = None
        self._stale = True
        self.title = PageTitle(title)
        self.setAccessibleName(title)
        self.top: QHBoxLayout = basics.row(self.title, None, spacing=10)
        self._notes: QVBoxLayout = basics.column(spacing=8)
        self.body: QVBoxLayout = basics.column(spacing=12)
        outer = basics.column(self.top, self._notes, spacing=12)
        outer.addLayout(self.body, 1)
        outer.setContentsMargins(20, 14, 20, 12)
        self.setLayout(outer)
        session.changed.connect(self._changed)

    def enter(self, action: str = "", payload: object = None) -> None:
        """Show the page; `action` is the link's second part.

        Pages that know actions override `act`.
        """
        if self._stale:
            self._stale = False
            self.reload()
        if action or payload is not None:
            self.act(action, payload)

    def take_focus(self) -> None:
        """Take the keyboard: for the page's list, so that arrows and Enter work at once, else for the page's keys."""
        target = self.main if self.main is not None and self.main.isVisible() else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def act(self, action: str, _payload: object) -> None:
        """Do what a link asks for."""

    def leave_part(self) -> bool:
        """Go back from what is open on the page to its list; tell whether anything was open.

        Pages that open something in place of their list override it.
        """
        return False

    def reload(self) -> None:
        """Read what the page shows."""

    def forget(self) -> None:
        """Drop what is readable of leads, because the store is being locked; pages that keep such override it."""

    def _changed(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def note(self, widget: QWidget) -> None:
        """Show a banner above the content, in place of earlier ones."""
        self.clear_notes()
        self._notes.addWidget(widget)

    def clear_notes(self) -> None:
        """Take the banners away."""
        basics.clear(self._notes)

    def failed(self, error: Exception) -> None:
        """Show why something did not work."""
        self.note(error_banner(error, self.tr("That didn't work. Nothing was changed.")))
