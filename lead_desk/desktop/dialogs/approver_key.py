"""Dialogs about approvers' keys: make one's own, and trust a colleague's after comparing fingerprints."""

from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLineEdit, QWidget

from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.domain.approver import ApproverCard

MIN_PASSPHRASE = 12


class MakeKey(QDialog):
    """Asks for the approver's name, job and how the key is kept."""

    def __init__(self, parent: QWidget, name: str, *, replaces: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Make an approver's key"))
        self.setMinimumWidth(500)
        self._name = inputs.LineInput(self.tr("First and last name"), self.tr("A person, not a team"))
        self._name.set_value(name)
        self._role = inputs.LineInput(self.tr("Job"))
        self._words = inputs.LineInput(self.tr("Passphrase"), self.tr("Empty: this computer's password store keeps it"))
        self._again = inputs.LineInput(self.tr("Passphrase once more"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, made in (
            (self.tr("&Name"), self._name),
            (self.tr("&Job"), self._role),
            (self.tr("&Passphrase"), self._words),
            (self.tr("Once &more"), self._again),
        ):
            form.addRow(title, made)
            made.edited.connect(self._look)
        for secret in (self._words, self._again):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._note = basics.muted()
        self.go = basics.button(self.tr("Make the key"), self.accept, kind="primary")
        text = self.tr(
            "With this key you sign approvals, so that colleagues' laptops can check them. "
            "It never leaves this computer."
        )
        if replaces:
            text = self.tr("The key that is here now is given up. Colleagues must trust the new one.") + " " + text
        self.setLayout(
            basics.column(
                basics.subheading(self.windowTitle()),
                basics.label(text),
                form,
                self._note,
                answers(self, self.go),
                spacing=12,
                margins=18,
            )
        )
        self._look()

    def _look(self) -> None:
        words, again = self._words.text(), self._again.text()
        fits = words == again and (not words or len(words) >= MIN_PASSPHRASE)
        self._note.setText(
            ""
            if fits
            else self.tr("The two passphrases differ.")
            if words != again
            else self.tr("A passphrase needs 12 characters or more.")
        )
        self.go.setEnabled(fits and len(self.name.split()) >= 2 and len(self.role) >= 3)

    @property
    def name(self) -> str:
        """The approver's name."""
        return str(self._name.value())

    @property
    def role(self) -> str:
        """Their job."""
        return str(self._role.value())

    @property
    def passphrase(self) -> str | None:
        """The passphrase, None to use the password store."""
        return self._words.text() or None


class TrustKey(QDialog):
    """Shows a key's owner and fingerprint; trusting needs the word that both were compared."""

    def __init__(self, parent: QWidget, card: ApproverCard) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trust this approver's key?"))
        self.setMinimumWidth(480)
        fingerprint = basics.label(card.fingerprint.replace("-", "  "), bold=True, steps=3)
        fingerprint.setAccessibleName(self.tr("Fingerprint"))
        self.compared = QCheckBox(self.tr("I compared these letters with the owner, by phone or face to face"))
        self.go = basics.button(self.tr("Trust the key"), self.accept, kind="primary")
        self.go.setEnabled(False)
        self.compared.toggled.connect(self.go.setEnabled)
        self.setLayout(
            basics.column(
                basics.subheading(self.windowTitle()),
                basics.label(f"{card.name}, {card.role}"),
                fingerprint,
                basics.label(
                    self.tr(
                        "From then on, approvals signed with this key count here at once. Call the owner on a "
                        "number you know and have them read out their letters; a file alone proves nothing."
                    )
                ),
                self.compared,
                None,
                answers(self, self.go),
                spacing=12,
                margins=18,
            )
        )
