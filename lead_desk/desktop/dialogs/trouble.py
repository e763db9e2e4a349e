"""The dialog for what should not happen: kind and place of the error, never its text, which could hold data."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from lead_desk.desktop import fault_words
from lead_desk.desktop.languages import said
from lead_desk.domain.errors import LeadDeskError


def show_trouble(parent: QWidget, error: BaseException) -> None:
    """Tell the user; an error made for users is shown in its own words."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("Lead Desk")
    if isinstance(error, LeadDeskError):
        box.setIcon(QMessageBox.Icon.Information)
        box.setText(said(error.sentence))
        box.setInformativeText(said(error.remedy))
    else:
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(fault_words.sentence())
        box.setInformativeText(
            QCoreApplication.translate(
                "Trouble",
                "Your store is safe: what was under way was taken back. The details below hold no data about people.",
            )
        )
        box.setDetailedText(fault_words.details(error))
    box.open()
