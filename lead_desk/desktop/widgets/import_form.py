"""What is settled before an import: how the list is read, its columns, where it comes from; and what will happen."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lead_desk.app.imports.results import ImportRequest, SheetColumns
from lead_desk.desktop import texts
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.consequences import Consequences
from lead_desk.desktop.widgets.handling import ListHandling
from lead_desk.desktop.widgets.import_queue import ImportQueue
from lead_desk.desktop.widgets.mapping_table import MappingTable
from lead_desk.desktop.widgets.provenance import Provenance
from lead_desk.desktop.widgets.reading_bar import ReadingBar
from lead_desk.desktop.widgets.verdict_note import verdict_note
from lead_desk.domain.lead import UpdateRule
from lead_desk.domain.rows import ReadOptions


class ImportForm(QWidget):
    """The form for the list at hand, below the queue of lists.

    Args:
        queue: the lists dropped together; shown on top.
        run: what the button Import does.
        skip: what the button beside it does.

    Signals:
        changed: something was settled that changes what will happen.
    """

    changed = Signal()

    def __init__(
        self, session: Session, queue: ImportQueue, run: Callable[[], object], skip: Callable[[], object]
    ) -> None:
        super().__init__()
        self.reading = ReadingBar()
        self.mapping = MappingTable()
        self.handling = ListHandling(self.mapping.mapping)
        self.provenance = Provenance(session)
        self.consequences = Consequences(session)
        self._counted = 0
        self._verdicts = basics.column(spacing=6)
        self._columns = basics.Card(" ")
        self._hint = basics.muted(
            self.tr("Matched from the column names and the values. What isn't kept is never stored.")
        )
        self._columns.add(self._hint, self._verdicts, self.mapping, self.handling)
        self._columns.body.setStretchFactor(self.mapping, 1)
        right = basics.column(self.provenance, self.consequences, None, spacing=10)
        right.setContentsMargins(0, 0, 4, 0)
        area = basics.scrolled(right, self.tr("Where from, and what will happen"))
        area.setMinimumWidth(320)
        area.setMaximumWidth(460)
        middle = basics.row(spacing=10)
        middle.addWidget(self._columns, 3)
        middle.addWidget(area, 2)
        self.go = basics.button("", run, icon="check", kind="primary")
        self._promise = basics.muted()
        self._tell("")
        bottom = basics.row(self._promise, basics.button(self.tr("Skip this file"), skip), self.go)
        bottom.setStretch(0, 1)
        box = basics.column(queue, self.reading, spacing=10)
        box.addLayout(middle, 1)
        box.addLayout(bottom)
        self.setLayout(box)
        self.reading.dates_picked.connect(self.changed)
        self.mapping.changed.connect(self.changed)
        self.handling.changed.connect(self.changed)
        self.provenance.changed.connect(self.changed)
        self.consequences.told.connect(self._tell)

    def _tell(self, brief: str) -> None:
        """Say beside the button what will happen, in sight on a low screen, too."""
        promise = self.tr("Nothing is stored until you press Import. You can undo the whole import afterwards.")
        self._promise.setText(f"{brief}\n{promise}" if brief else promise)

    def show_columns(self, sheet: SheetColumns) -> None:
        """Show the columns of the list at hand, and how lists like it were handled."""
        self._counted = 0
        self.mapping.show_columns(sheet)
        self.handling.show_columns(sheet)

    def take_count(self, rows: int) -> None:
        """Take over how many rows a preview found in the list at hand, where its beginning did not tell."""
        if not self.reading.counted:
            self._counted = rows
            self.reading.show_count(rows)
            self.go.setText(texts.counted(self, "Import {count} rows", rows))

    def forget(self) -> None:
        """Start with a clean sheet: nothing that was settled for one file is taken over to the next."""
        self.reading.forget()
        self.handling.forget()

    def look_again(self, sheet: SheetColumns, together: list[SheetColumns]) -> None:
        """Follow what was settled: titles, warnings about columns, and the word on the button.

        Args:
            sheet: the list at hand.
            together: the lists that will be imported with it.
        """
        self.reading.offer_dates(field for _letter, field in self.mapping.mapping())
        unknown, count = self.mapping.unknown(), len(sheet.columns)
        self._columns.title.setText(
            "1  "
            + (
                texts.counted(self, "Columns: all {count} kept", count)
                if not unknown
                else self.tr("Columns: {kept} of {count} kept").format(kept=count - unknown, count=count)
            )
        )
        basics.clear(self._verdicts)
        for verdict in self.mapping.verdicts_kept():
            self._verdicts.addWidget(verdict_note(verdict, partial(self.mapping.leave_out, verdict.header)))
        self.go.setText(self._go_words([sheet, *together]))
        missing = self.provenance.missing()
        self.go.setToolTip(self.tr("Still to choose: {what}").format(what=texts.listed(missing)) if missing else "")

    def _go_words(self, sheets: list[SheetColumns]) -> str:
        """Return the words of the button Import; only the beginning of a large file was counted when it is shown."""
        lists, rows = texts.number(len(sheets)), sum(sheet.rows for sheet in sheets)
        if len(sheets) > 1:
            return texts.counted(self, "Import {count} rows of {lists} lists", rows, lists=lists)
        if not self.reading.counted and not self._counted:
            return self.tr("Import all rows")
        return texts.counted(self, "Import {count} rows", self._counted or rows)

    def request(self, path: Path, sheet: SheetColumns, options: ReadOptions) -> ImportRequest:
        """Return what the form asks for."""
        return ImportRequest(
            path=path,
            sheet=sheet.index,
            tags=self.provenance.tags(),
            mapping=self.mapping.mapping(),
            country=basics.chosen(self.provenance.country),
            options=options,
            update_rule=UpdateRule(basics.chosen(self.provenance.rule)),
            attested=True,
            recipe=self.handling.recipe(self.reading.date_order),
            header_row=sheet.header_row,
            counted=self._counted,
        )
