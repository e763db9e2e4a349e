"""Put people on the do-not-contact list by typing or pasting addresses, numbers and domains."""

import re
from datetime import date

from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.domain.channel import Channel
from lead_desk.domain.stop import Stop, StopKind, StopReason

_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
_PHONE = re.compile(r"^\+[\d\s()./-]{6,}$")
_DOMAIN = re.compile(r"^@?([a-z0-9-]+\.)+[a-z]{2,}$", re.IGNORECASE)

_REASONS = (
    StopReason.OBJECTION,
    StopReason.UNSUBSCRIBE,
    StopReason.WITHDRAWAL,
    StopReason.COMPLAINT,
    StopReason.BOUNCE_COMPLAINT,
    StopReason.AUTHORITY,
)


def parse_stop(text: str) -> tuple[StopKind, str] | None:
    """Tell whether a pasted word is an e-mail address, a phone number with country code or a domain."""
    text = text.strip().strip("<>\"'")
    if _EMAIL.match(text):
        return StopKind.EMAIL, text.lower()
    if _PHONE.match(text):
        return StopKind.PHONE, "+" + re.sub(r"\D", "", text)
    if _DOMAIN.match(text):
        return StopKind.DOMAIN, text.lstrip("@").lower()
    return None


class AddStops(QDialog):
    """The dialog; `stops()` after it was accepted."""

    def __init__(self, parent: QWidget, today: date) -> None:
        super().__init__(parent)
        self._today = today
        self.setWindowTitle(self.tr("Do not contact"))
        self.setMinimumWidth(480)
        self.text = inputs.TextInput(
            self.tr("Addresses, numbers, domains"),
            self.tr("one a line: name@firm.example, +45 20 30 40 50, firm.example"),
            130,
        )
        reasons = [(reason.value, texts.stop_reason(reason.value)) for reason in _REASONS]
        self.reason = basics.combo(self.tr("Because"), reasons)
        self.channel = basics.combo(
            self.tr("Channel"), [("", self.tr("All channels")), *((c.value, texts.channel(c)) for c in Channel)]
        )
        self._found = basics.muted()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Because"), self.reason)
        form.addRow(self.tr("&Channel"), self.channel)
        self.go = basics.button(self.tr("Add"), self.accept, kind="primary")
        buttons = answers(self, self.go)
        self.setLayout(
            basics.column(
                basics.subheading(self.tr("Who must not be contacted?")),
                self.text,
                self._found,
                form,
                buttons,
                spacing=12,
                margins=18,
            )
        )
        self.text.edited.connect(self._look)
        self._look()

    def _words(self) -> list[str]:
        return [word for word in re.split(r"[\n;,]+", self.text.toPlainText()) if word.strip()]

    def _look(self) -> None:
        known = len(self.stops())
        strange = len(self._words()) - known
        self.go.setEnabled(known > 0)
        self.go.setText(self.tr("Add {count}").format(count=known) if known else self.tr("Add"))
        if strange:
            self._found.setText(
                texts.counted(self, "{count} can't be read: write numbers with their country code (+45 …).", strange)
            )
        else:
            self._found.setText(self.tr("A domain stops everybody at that company."))

    def stops(self) -> list[Stop]:
        """Return what was typed."""
        chosen = basics.chosen(self.channel)
        parsed = [found for word in self._words() if (found := parse_stop(word)) is not None]
        return [
            Stop(
                kind,
                value,
                channel=Channel(chosen) if chosen else None,
                reason=StopReason(basics.chosen(self.reason)),
                since=self._today,
                origin="typed in",
            )
            for kind, value in dict.fromkeys(parsed)
        ]
