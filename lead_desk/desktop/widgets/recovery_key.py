"""The recovery key as shown once: to write down, to print, or to save on a stick."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QWidget

from lead_desk.desktop.widgets import basics


class RecoveryKey(QWidget):
    """Shows the key and takes it to paper or to a file of the user's choice; it is kept nowhere else."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        field = QPlainTextEdit(key)
        field.setReadOnly(True)
        field.setFixedHeight(56)
        field.setTabChangesFocus(True)
        field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        field.setAccessibleName(self.tr("Recovery key"))
        self._told = basics.muted()
        self._told.hide()
        buttons = basics.row(
            basics.button(self.tr("Print…"), self._print, icon="scroll-text"),
            basics.button(self.tr("Save on a stick…"), self._save, icon="save"),
            None,
        )
        self.setLayout(basics.column(field, buttons, self._told, spacing=10))

    def sheet(self) -> str:
        """Return the words of the paper or file."""
        title = self.tr("Recovery key of a Lead Desk store")
        what = self.tr("It opens the store when its key is lost. Keep it away from the computer.")
        return f"{title}\n\n{self._key}\n\n{what}\n"

    def _print(self) -> None:
        printer = QPrinter()
        printer.setDocName(self.tr("Recovery key of a Lead Desk store"))
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            QTextDocument(self.sheet()).print_(printer)
            self._tell(self.tr("Printed."))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery key"), self.tr("Lead Desk recovery key.txt"), "*.txt"
        )
        if not name:
            return
        place = Path(name)
        try:
            place.touch(mode=0o600)
            place.chmod(0o600)
            place.write_text(self.sheet(), encoding="utf-8")
        except OSError:
            self._tell(self.tr("It couldn't be saved there. Choose another place, or write it down."))
            return
        self._tell(self.tr("Saved. Keep that file off this computer."))

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.show()
