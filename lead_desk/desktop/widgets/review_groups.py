"""The groups of flags on the left of the review: those that wait, and those that were confirmed and still hold."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from lead_desk.desktop import texts
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.whole_items import whole_items
from lead_desk.domain.records import QueueGroup

POSSIBLE = "possible"
"""Asks for the group that stands last: what is merely possible holds nobody."""


class ReviewGroups(QWidget):
    """Two lists behind two tabs; the tabs show only where something was confirmed.

    Signals:
        picked: another group is on show.
    """

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(236)
        self._waiting: tuple[QueueGroup, ...] = ()
        self._confirmed: tuple[QueueGroup, ...] = ()
        self._waiting_tab = basics.button(self.tr("To decide"), partial(self._turn_to, confirmed=False), kind="tab")
        self._confirmed_tab = basics.button(self.tr("Confirmed"), partial(self._turn_to, confirmed=True), kind="tab")
        for tab in (self._waiting_tab, self._confirmed_tab):
            tab.setCheckable(True)
            tab.setAutoExclusive(True)
        self._waiting_tab.setChecked(True)
        self._tabs = QWidget()
        self._tabs.setLayout(basics.row(self._waiting_tab, self._confirmed_tab, None, spacing=4))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Groups of flags"))
        whole_items(self._list)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(lambda _row: self.picked.emit())
        box = basics.column(self._tabs, self._list, spacing=6)
        box.setStretch(1, 1)
        self.setLayout(box)

    def fill(self, waiting: tuple[QueueGroup, ...], confirmed: tuple[QueueGroup, ...], wanted: str) -> None:
        """Show what there is now, and the first group of the wanted kind: one that waits before one confirmed.

        Args:
            waiting: the open groups.
            confirmed: the groups that hold until cell or lead is removed.
            wanted: value of a `FlagKind`, `POSSIBLE`, or empty to stay at the place on show.
        """
        self._waiting, self._confirmed = waiting, confirmed
        turned = self._confirmed_tab.isChecked() and bool(confirmed)
        if wanted and wanted != POSSIBLE:
            turned = _place(confirmed, wanted) is not None and _place(waiting, wanted) is None
        self._tabs.setVisible(bool(confirmed))
        (self._confirmed_tab if turned else self._waiting_tab).setChecked(True)
        self._show(_place(self._on_show(), wanted))

    def current(self) -> QueueGroup | None:
        """Return the group on show."""
        groups, row = self._on_show(), self._list.currentRow()
        return groups[row] if 0 <= row < len(groups) else None

    def confirmed(self) -> int:
        """Return how many groups were confirmed and still hold leads."""
        return len(self._confirmed)

    def show_confirmed(self) -> None:
        """Turn to what was confirmed."""
        self._turn_to(confirmed=True)

    def _on_show(self) -> tuple[QueueGroup, ...]:
        return self._confirmed if self._confirmed_tab.isChecked() else self._waiting

    def _turn_to(self, *, confirmed: bool) -> None:
        (self._confirmed_tab if confirmed else self._waiting_tab).setChecked(True)
        self._show(0)
        self.picked.emit()

    def _show(self, row: int | None) -> None:
        groups = self._on_show()
        kept = max(0, self._list.currentRow()) if row is None else row
        self._list.blockSignals(True)
        self._list.clear()
        for group in groups:
            self._list.addItem(QListWidgetItem(self._words(group)))
        self._list.setCurrentRow(min(kept, len(groups) - 1))
        self._list.blockSignals(False)

    def _words(self, group: QueueGroup) -> str:
        if group.confirmed:
            words = self.tr("{what}\n{field} · {count} confirmed")
        else:
            words = self.tr("{what}\n{field} · {count} open")
        told = words.format(
            what=texts.flag(group.kind, group.category),
            field=texts.field_title(group.field),
            count=texts.number(group.open),
        )
        if not group.frees:
            return told
        return told + "\n" + texts.counted(self, "the only flag of {count} leads", group.frees)


def _place(groups: tuple[QueueGroup, ...], wanted: str) -> int | None:
    if wanted == POSSIBLE:
        return max(0, len(groups) - 1)
    return next((row for row, group in enumerate(groups) if group.kind.value == wanted), None)
