"""The dialog for what should not happen: kind and place of the error, never its text, which could hold data."""

import traceback
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from lead_desk.desktop.languages import said
from lead_desk.domain.errors import LeadDeskError


def places(error: BaseException) -> str:
    """Return where an error came from as `module.py:line` steps, without any value."""
    steps = traceback.extract_tb(error.__traceback__)
    return " > ".join(f"{PurePath(step.filename).name}:{step.lineno}" for step in steps[-6:])


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
        box.setText(QCoreApplication.translate("Trouble", "Something went wrong inside Lead Desk."))
        box.setInformativeText(
            QCoreApplication.translate(
                "Trouble",
                "Your store is safe: what was under way was taken back. The details below hold no data about people.",
            )
        )
        box.setDetailedText(f"{type(error).__name__}\n{places(error)}")
    box.open()
