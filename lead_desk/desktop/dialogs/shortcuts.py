"""The sheet of keys (F1)."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QWidget

from lead_desk.desktop.widgets import basics


class ShortcutSheet(QDialog):
    """All keys on one sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for place, (keys, act) in enumerate(self._entries()):
            line, side = place % 15, place // 15 * 2
            grid.addWidget(basics.label(keys, bold=True, wrap=False), line, side)
            grid.addWidget(basics.label(act, wrap=False), line, side + 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.setLayout(
            basics.column(
                basics.subheading(self.tr("Everything works from the keyboard")), grid, buttons, spacing=14, margins=18
            )
        )

    def _entries(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+O", self.tr("Import files")),
            ("Ctrl+E", self.tr("Export")),
            ("Ctrl+F", self.tr("Search leads")),
            ("Ctrl+1 … 0", self.tr("Go to a page")),
            ("Ctrl+Z", self.tr("Undo the last act")),
            ("Ctrl+Shift+Z", self.tr("Bring it back")),
            ("Ctrl+H", self.tr("History")),
            ("Ctrl+,", self.tr("Settings")),
            ("Ctrl+L", self.tr("Lock now")),
            ("Alt+← / →", self.tr("Back, forward")),
            ("F6", self.tr("Next area")),
            ("F1", self.tr("This sheet")),
            ("↑ ↓ Home End", self.tr("Leads: move")),
            ("Space", self.tr("Leads: tick")),
            ("Ctrl+A", self.tr("Leads: tick all that match")),
            ("Esc", self.tr("Leads: untick all")),
            ("Enter", self.tr("Leads: details")),
            ("D", self.tr("Leads: do not contact")),
            ("Del", self.tr("Leads: delete")),
            ("1", self.tr("Review: yes, that's what it is")),
            ("2", self.tr("Review: no, it's fine")),
            ("3", self.tr("Review: remove these words")),
            ("4", self.tr("Review: leave the column out")),
            ("5", self.tr("Review: delete the lead")),
            ("S", self.tr("Review: same for all alike")),
            ("J / K", self.tr("Review: next, previous")),
            ("M / K / N", self.tr("Duplicates: merge, keep both, next")),
            ("T / L", self.tr("Differing values: take, leave")),
        )
