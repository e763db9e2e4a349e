"""Asks once, before a list leaves, for the company whose name its passport shows."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.fitting import Fitter


class NameCompany(QDialog):
    """Accepted: the company is to be filled in first; rejected: the list goes without its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Who sends this list?")
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        Fitter(self)
        self.finished.connect(self.deleteLater)
        self.fill_in = basics.button(self.tr("Our company…"), self.accept, kind="primary")
        self.without = basics.button(self.tr("Export without it"), self.reject)
        buttons = QDialogButtonBox()
        buttons.addButton(self.fill_in, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.without, QDialogButtonBox.ButtonRole.RejectRole)
        words = self.tr(
            "Your company is not filled in. Its name stands in passports, letters and notices; until then a passport "
            "says “not given”. This is asked once; later you find it under Settings."
        )
        self.setLayout(basics.column(basics.subheading(title), basics.label(words), buttons, spacing=12, margins=18))
