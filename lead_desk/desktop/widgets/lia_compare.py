"""Two versions of an assessment side by side: what was said, and what is said now, question by question."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from lead_desk.app.lia_results import Change, Comparison
from lead_desk.desktop import texts
from lead_desk.desktop.languages import said
from lead_desk.desktop.widgets import basics


class CompareView(QWidget):
    """The comparison; the two versions are chosen above it.

    Args:
        choose: called with the two version numbers when the user picks others.
    """

    def __init__(self, choose: Callable[[int, int], object]) -> None:
        super().__init__()
        self._choose = choose
        self._before = basics.combo(self.tr("Earlier version"), [])
        self._after = basics.combo(self.tr("Later version"), [])
        for box in (self._before, self._after):
            box.activated.connect(self._chosen)
        self._count = basics.muted()
        self._changes = basics.column(spacing=10)
        self._changes.setContentsMargins(0, 0, 6, 0)
        head = basics.row(
            basics.label(self.tr("Compare"), wrap=False), self._before, basics.label(self.tr("with"), wrap=False),
            self._after, self._count, None,
        )  # fmt: skip
        self.setLayout(basics.column(head, basics.scrolled(self._changes, self.tr("Changes")), spacing=10))

    def show_comparison(self, found: Comparison, versions: tuple[int, ...]) -> None:
        """Show what differs between two of the family's versions."""
        choices = [(str(number), self.tr("Version {number}").format(number=number)) for number in versions]
        basics.fill(self._before, choices, str(found.before))
        basics.fill(self._after, choices, str(found.after))
        self._count.setText(
            texts.counted(self, "{count} answers differ", len(found.changes))
            if found.changes
            else self.tr("No answer differs")
        )
        basics.clear(self._changes)
        for change in found.changes:
            self._changes.addWidget(self._card(change))
        self._changes.addStretch(1)

    def _card(self, change: Change) -> QWidget:
        card = basics.Card(said(change.title), spacing=4)
        nothing = self.tr("Nothing")
        sides = basics.row(
            basics.column(
                basics.label(self.tr("Was"), tone="muted", bold=True), basics.label(change.was or nothing), None
            ),
            basics.column(
                basics.label(self.tr("Is"), tone="muted", bold=True), basics.label(change.now or nothing), None
            ),
            spacing=24,
        )
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        card.add(sides)
        return card

    def _chosen(self, _place: int) -> None:
        self._choose(int(basics.chosen(self._before)), int(basics.chosen(self._after)))
