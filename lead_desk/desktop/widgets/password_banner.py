"""Asks for the password of a dropped workbook, in the page; it is used to read the file and kept nowhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from lead_desk.desktop.languages import said
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.domain.errors import LeadDeskError

_ASKING = frozenset({"ENCRYPTED", "WRONG_PASSWORD"})
_WIDTH = 280


class PasswordBanner(Banner):
    """A note with a field for the password.

    Signals:
        given: the password, as typed.
    """

    given = Signal(str)

    def __init__(self, error: LeadDeskError) -> None:
        super().__init__("check", said(error.sentence))
        self.add_text(self.tr("Type it here to look inside. It is used for this file only and is not kept."))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password of the file"))
        self.field.setMaximumWidth(_WIDTH)
        self.field.returnPressed.connect(self._give)
        self.add_widget(self.field)
        self.add_button(self.tr("Open"), self._give, icon="lock-open", kind="primary")

    @staticmethod
    def suits(error: Exception) -> bool:
        """Tell whether a password would open the file."""
        return isinstance(error, LeadDeskError) and error.reason in _ASKING

    def _give(self) -> None:
        if self.field.text():
            self.given.emit(self.field.text())
