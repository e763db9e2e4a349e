"""What the import page shows while a file is looked at, and while none is open."""

from PySide6.QtWidgets import QWidget

from lead_desk.desktop.widgets import basics


class ImportWait(QWidget):
    """One sentence, with a moving bar while work is under way."""

    def __init__(self) -> None:
        super().__init__()
        self._text = basics.subheading()
        self._bar = basics.progress_bar(self.tr("Looking at the file"))
        card = basics.Card(spacing=12)
        self._promise = basics.muted(self.tr("Nothing is stored yet."))
        card.add(self._text, self._bar, self._promise)
        self.setLayout(basics.column(card, None))

    def say(self, text: str, *, working: bool = False) -> None:
        """Show a sentence."""
        self._text.setText(text)
        self._bar.setVisible(working)
        self._promise.setVisible(working)
