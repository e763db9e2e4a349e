"""The columns of a dropped sheet: what they hold, what they become, whether they are kept."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from lead_desk.app.imports.results import Column, SheetColumns
from lead_desk.desktop import icons, texts
from lead_desk.desktop.widgets import basics
from lead_desk.domain.fields import BY_NAME, CATALOGUE, PARTS, is_custom
from lead_desk.domain.flag import ColumnVerdict

_HEADER, _SAMPLES, _FILLED, _BECOMES, _KEPT = range(5)
_ROOMY = 600
"""From this width in pixels on there is room for how many rows have a value, too."""
_WIDE = 820
"""From this width on names of columns and fields stand in full."""
_WIDTHS = {_HEADER: (124, 190), _FILLED: (66, 66), _BECOMES: (162, 220), _KEPT: (126, 190)}
"""Pixels of each column but the one that stretches, in a narrow table and in a wide one."""
_AGE_ONLY = frozenset({"date_of_birth", "age", "birth_day", "birth_month", "birth_year"})


class MappingTable(QTableWidget):
    """One line a column.

    Signals:
        changed: a column becomes something else now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(0, 5)
        self.setAccessibleName(self.tr("Columns of your file"))
        self.setHorizontalHeaderLabels(
            [self.tr("In your file"), self.tr("Looks like"), self.tr("Filled"), self.tr("Becomes"), self.tr("Kept?")]
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(36)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, (width, _wide) in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(_SAMPLES, QHeaderView.ResizeMode.Stretch)
        self._is_wide = False
        self._columns: tuple[Column, ...] = ()
        self._verdicts: dict[str, ColumnVerdict] = {}
        self._source = ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the room of a narrow table for what the columns look like."""
        super().resizeEvent(event)
        room = self.viewport().width()
        self.setColumnHidden(_FILLED, room < _ROOMY)
        if self._is_wide is not (room >= _WIDE):  # else the widths that somebody dragged stay
            self._is_wide = room >= _WIDE
            for column, widths in _WIDTHS.items():
                self.setColumnWidth(column, widths[self._is_wide])

    def show_columns(self, sheet: SheetColumns) -> None:
        """Show the columns of a sheet with their proposals."""
        self._columns = sheet.columns
        self._source = ""
        self._verdicts = {verdict.header: verdict for verdict in sheet.verdicts}
        self.setRowCount(len(sheet.columns))
        for line, column in enumerate(sheet.columns):
            header = column.header or self.tr("(column {letter})").format(letter=column.letter)
            samples = ", ".join(column.samples[:3])
            filled = self.tr("{share} %").format(share=round(100 * column.fill))
            for place, text in ((_HEADER, header), (_SAMPLES, samples), (_FILLED, filled), (_KEPT, "")):
                item = QTableWidgetItem(text)
                item.setToolTip(
                    "\n".join((*column.samples, f"{self.tr('Filled')}: {filled}")) if place == _SAMPLES else text
                )
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.setItem(line, place, item)
            self.setCellWidget(line, _BECOMES, self._becomes(line, column, header))
            self._judge(line)

    def _becomes(self, line: int, column: Column, header: str) -> QComboBox:
        choices = [("", texts.field_title(""))]
        known = [field.name for field in CATALOGUE]
        if column.offer in known:  # what it is, though few lists need it: first among the others
            known.sort(key=lambda name: name != column.offer)
        choices += [(name, texts.field_title(name)) for name in known]
        choices += [(name, texts.field_title(name)) for name in (*PARTS, "refused")]
        own = column.field if is_custom(column.field) else f"custom:{column.header or column.letter}"
        choices.append((own, self.tr("Keep as “{name}”").format(name=own.partition(":")[2])))
        box = basics.combo(self.tr("{column} becomes").format(column=header), choices, column.proposed)
        box.currentIndexChanged.connect(partial(self._picked, line))
        return box

    def _picked(self, line: int, _index: int) -> None:
        self._judge(line)
        self.changed.emit()

    def field(self, line: int) -> str:
        """Return what a column becomes."""
        box = self.cellWidget(line, _BECOMES)
        return basics.chosen(box) if isinstance(box, QComboBox) else ""

    def set_field(self, header: str, field: str) -> None:
        """Decide what the column with this header becomes."""
        for line, column in enumerate(self._columns):
            box = self.cellWidget(line, _BECOMES)
            if column.header == header and isinstance(box, QComboBox):
                box.setCurrentIndex(max(0, box.findData(field)))

    def leave_out(self, header: str) -> None:
        """Leave the column with this header out; the keyboard goes where that can be changed back."""
        self.set_field(header, "")
        for line, column in enumerate(self._columns):
            box = self.cellWidget(line, _BECOMES)
            if column.header == header and box is not None:
                box.setFocus()
                return

    def leave_out_of(self, source: str, left_out: Callable[[str], list[str]]) -> None:
        """Leave out, once for a source that is chosen, the columns that were left out of its earlier lists."""
        if source != self._source:
            self._source = source
            for header in left_out(source):
                self.set_field(header, "")

    def changeEvent(self, event: QEvent) -> None:
        """Draw the pictures again when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for line in range(self.rowCount()):
                self._judge(line)

    def _judge(self, line: int) -> None:
        field, verdict = self.field(line), self._verdicts.get(self._columns[line].header)
        if not field:
            picture, role, word = "circle", "muted", self._not_kept(self._columns[line])
        elif verdict is not None:
            picture, role, word = "triangle-alert", "check", self.tr("Better not")
        elif field in _AGE_ONLY:
            picture, role, word = "eye", "check", self.tr("Age check only")
        elif field == "refused":
            picture, role, word = "ban", "stop", self.tr("As a stop")
        else:
            picture, role, word = "circle-check", "ready", self.tr("Yes")
        item = self.item(line, _KEPT)
        if item is not None:
            item.setIcon(icons.icon(picture, role))
            item.setText(word)
            known = BY_NAME.get(field)
            item.setToolTip(
                texts.flag(verdict.kind, verdict.category)
                if verdict and field
                else texts.translate("Fields", known.need)
                if known
                else self._left(self._columns[line]) or word
            )

    def _not_kept(self, column: Column) -> str:
        """Return that a column is not stored, with what it was seen to be."""
        if not column.offer:
            return self.tr("No")
        return self.tr("No ({field}?)").format(field=texts.field_title(column.offer))

    def _left(self, column: Column) -> str:
        """Say what a column that is not stored was seen to be, or ''."""
        if not column.offer:
            return ""
        return self.tr("It looks like “{field}”, which is stored only if you choose it.").format(
            field=texts.field_title(column.offer)
        )

    def mapping(self) -> tuple[tuple[str, str], ...]:
        """Return (column letter, field or '') of every column."""
        return tuple((column.letter, self.field(line)) for line, column in enumerate(self._columns))

    def verdicts_kept(self) -> list[ColumnVerdict]:
        """Return the warnings about columns that would be stored."""
        return [
            self._verdicts[column.header]
            for line, column in enumerate(self._columns)
            if column.header in self._verdicts and self.field(line)
        ]

    def unknown(self) -> int:
        """Return how many columns are not stored."""
        return sum(1 for line in range(len(self._columns)) if not self.field(line))
