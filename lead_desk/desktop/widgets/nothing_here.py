"""What the grid shows when there is no lead to show: why, and the way on."""

from collections.abc import Callable

from lead_desk.desktop.widgets import basics


class NothingHere(basics.EmptyCard):
    """The grid's empty card, with one button."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._go = basics.button("", act, kind="primary")
        super().__init__("", "", self._go)

    def explain(self, *, asked: bool) -> None:
        """Say that nothing matches what was asked for, or that the store is empty."""
        if asked:
            self.say(self.tr("Nothing matches"), self.tr("No lead fits this search, these filters and this tab."))
            self._go.setText(self.tr("Show all leads"))
        else:
            self.say(
                self.tr("No leads yet"),
                self.tr("Drop a spreadsheet anywhere on this window. You see what it holds before anything is stored."),
            )
            self._go.setText(self.tr("Choose files…"))
