"""A page that opens one thing of its list in the list's place, with a way back."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics


class PartPage(Page):
    """Base of such pages.

    Attributes:
        stack: the list at first, then what is opened in its place.
    """

    def __init__(self, session: Session, title: str, back: str) -> None:
        """Make the page.

        Args:
            session: the open store.
            title: the page's title while its list is shown.
            back: words of the button that leads back to the list.
        """
        super().__init__(session, title)
        self._list_title = title
        self.stack = QStackedWidget()
        self._of_list: tuple[QWidget, ...] = ()
        self._back = basics.button(back, self.close_part, icon="chevron-left", kind="link")
        self.top.addWidget(self._back)

    def add_list_buttons(self, *buttons: QWidget) -> None:
        """Add buttons to the title's line that are there beside the list only."""
        self._of_list = buttons
        for button in buttons:
            self.top.addWidget(button)

    def show_part(self, title: str, place: int = 1) -> None:
        """Show a part of the stack in the list's place, under its own title."""
        self.stack.setCurrentIndex(place)
        self.title.setText(title)
        self._back.show()
        for button in self._of_list:
            button.hide()

    def close_part(self) -> None:
        """Show the list again."""
        self.stack.setCurrentIndex(0)
        self.title.setText(self._list_title)
        self._back.hide()
        for button in self._of_list:
            button.show()

    def leave_part(self) -> bool:
        """Go back to the list."""
        if not self._back.isVisible():
            return False
        self.close_part()
        self.take_focus()
        return True
