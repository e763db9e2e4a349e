"""What the grid shows when there is no lead to show: why, and the way on."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from lead_desk.desktop.widgets import basics


class NothingHere(basics.Card):
    """A card in the middle with a title, a sentence and one button."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__(spacing=10)
        self._name = basics.label("", bold=True, steps=2)
        self._text = basics.muted()
        self._go = basics.button("", act, kind="primary")
        for text in (self._name, self._text):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.add(None, self._name, self._text, basics.row(None, self._go, None), None)

    def explain(self, *, asked: bool) -> None:
        """Say that nothing matches what was asked for, or that the store is empty."""
        if asked:
            self._name.setText(self.tr("Nothing matches"))
            self._text.setText(self.tr("No lead fits this search, these filters and this tab."))
            self._go.setText(self.tr("Show all leads"))
        else:
            self._name.setText(self.tr("No leads yet"))
            self._text.setText(
                self.tr("Drop a spreadsheet anywhere on this window. You see what it holds before anything is stored.")
            )
            self._go.setText(self.tr("Choose files…"))
