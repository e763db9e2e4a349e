"""How the list is handled beyond its columns: whom it is compared with, its capitals, its words; as last time."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from lead_desk.app.imports.results import SheetColumns
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.list_words import ListWords
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.calm import calm
from lead_desk.desktop.widgets.flow import FlowLayout
from lead_desk.domain.recipe import ANY, KnownBy, Recipe


class ListHandling(QWidget):
    """One line below the columns.

    Args:
        mapping: tells what each column becomes, as (letter, field).

    Signals:
        changed: something was settled.
    """

    changed = Signal()

    def __init__(self, mapping: Callable[[], Iterable[tuple[str, str]]]) -> None:
        super().__init__()
        self._mapping = mapping
        self._columns: SheetColumns | None = None
        self._words: tuple[tuple[str, str, str], ...] = ()
        ways = {
            ANY: self.tr("e-mail, number or name and firm"),
            (KnownBy.EMAIL, KnownBy.PHONE): self.tr("e-mail or number"),
            (KnownBy.EMAIL,): self.tr("e-mail only"),
            (KnownBy.PHONE,): self.tr("number only"),
        }
        self.known_by = basics.combo(
            self.tr("The same person by"), [(",".join(way), title) for way, title in ways.items()]
        )
        self.known_by.setToolTip(self.tr("Rows with the same are one person: in this list, and among your leads."))
        self.known_by.setSizeAdjustPolicy(self.known_by.SizeAdjustPolicy.AdjustToContents)
        calm(self.known_by)
        self.unshout = QCheckBox(self.tr("CAPITALS as ordinary names"))
        self.as_leads = QCheckBox(self.tr("Spelled as among my leads"))
        self.as_leads.setToolTip(
            self.tr(
                "Companies, titles and towns that differ in capitals, spaces or marks are written as you have them."
            )
        )
        self.words = basics.button("", self._ask_words, kind="link")
        title = basics.label(self.tr("The same person by"), tone="muted", wrap=False)
        ways_row = QWidget()
        ways_row.setLayout(basics.row(title, self.known_by))
        flow, height = FlowLayout(), self.known_by.sizeHint().height()
        self.unshout.setMinimumHeight(height)
        self.as_leads.setMinimumHeight(height)
        self.words.setMinimumHeight(height)
        for part in (ways_row, self.unshout, self.as_leads, self.words):
            flow.addWidget(part)
        self.setLayout(flow)
        self.known_by.activated.connect(lambda _place: self.changed.emit())
        for box in (self.unshout, self.as_leads):
            box.clicked.connect(lambda _on: self.changed.emit())
        self._show_words()

    def show_columns(self, sheet: SheetColumns) -> None:
        """Offer what the last list with this header had; what was settled since for this one stays."""
        new = self._columns is None or self._columns.header_fingerprint != sheet.header_fingerprint
        self._columns = sheet
        if new:
            before = sheet.handled or Recipe()
            self.known_by.setCurrentIndex(max(0, self.known_by.findData(",".join(before.known_by))))
            self.unshout.setChecked(before.unshout)
            self.as_leads.setChecked(before.as_leads)
            self._words = before.words
            self._show_words()

    def recipe(self, date_order: str) -> Recipe:
        """Return what was settled, with the order of dates."""
        ways = tuple(KnownBy(way) for way in basics.chosen(self.known_by).split(","))
        unshout, as_leads = self.unshout.isChecked(), self.as_leads.isChecked()
        return Recipe(date_order, unshout, ways, words=self._words, as_leads=as_leads)

    def forget(self) -> None:
        """Forget what was settled for the file before."""
        self._columns = None

    def _show_words(self) -> None:
        count = len(self._words)
        self.words.setText(
            texts.counted(self, "{count} words written your way…", count) if count else self.tr("Replace words…")
        )

    def _ask_words(self) -> None:
        if self._columns is not None:
            fields = dict(self._mapping())
            columns = [replace(column, field=fields[column.letter]) for column in self._columns.columns]
            dialog = ListWords(self, columns, self._words)
            dialog.accepted.connect(partial(self._take_words, dialog))
            dialog.open()

    def _take_words(self, dialog: ListWords) -> None:
        self._words = dialog.chosen()
        self._show_words()
        self.changed.emit()
