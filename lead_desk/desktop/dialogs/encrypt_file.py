"""Asks for the passphrase of an encrypted list, twice; nobody keeps it."""

from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QWidget

from lead_desk.app.exports.parcel import check_passphrase
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.languages import said
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.domain.errors import UsageError


class EncryptFile(QDialog):
    """Two lines that must agree, and what the recipient needs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Encrypt the file"))
        self.setMinimumWidth(500)
        self.words = inputs.LineInput(self.tr("Passphrase"), self.tr("Four or five words that have nothing in common"))
        self.again = inputs.LineInput(self.tr("Passphrase once more"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, made in ((self.tr("&Passphrase"), self.words), (self.tr("Once &more"), self.again)):
            made.setEchoMode(QLineEdit.EchoMode.Password)
            made.edited.connect(self._look)
            form.addRow(title, made)
        self._note = basics.muted()
        self.go = basics.button(self.tr("Choose where to save"), self.accept, kind="primary")
        self.setLayout(
            basics.column(
                basics.subheading(self.windowTitle()),
                basics.label(
                    self.tr(
                        "The list becomes a zip file (AES-256). It opens with 7-Zip, WinZip, Keka and others, not with "
                        "what Windows and macOS bring along."
                    )
                ),
                form,
                self._note,
                basics.muted(
                    self.tr("The passphrase is not kept. Tell it to the recipient by another way, such as by phone.")
                ),
                answers(self, self.go),
                spacing=12,
                margins=18,
            )
        )
        self._look()

    def passphrase(self) -> str:
        """Return the passphrase."""
        return self.words.text()

    def _look(self) -> None:
        problem = ""
        try:
            check_passphrase(self.words.text())
        except UsageError as error:
            problem = f"{said(error.sentence)} {said(error.remedy)}"
        if not problem and self.words.text() != self.again.text():
            problem = self.tr("The two passphrases differ.")
        self._note.setText(problem)
        self.go.setEnabled(not problem)
