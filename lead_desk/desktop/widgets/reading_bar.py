"""How a dropped file is read: sheet, row of the column names, letters; quiet, and changeable."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from lead_desk.app.results import SheetColumns
from lead_desk.desktop import texts
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.calm import calm
from lead_desk.domain.rows import FileInfo

_DEEPEST_HEADER = 200


class ReadingBar(QWidget):
    """The line above the columns.

    Signals:
        sheet_picked: number of another sheet.
        header_picked: another row holds the column names, 0 for none.
        encoding_picked: another encoding.
    """

    sheet_picked = Signal(int)
    header_picked = Signal(int)
    encoding_picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown = 0
        self._sheet = QComboBox()
        self._sheet.setAccessibleName(self.tr("Sheet"))
        self._header = QSpinBox()
        self._header.setRange(0, _DEEPEST_HEADER)
        self._header.setAccessibleName(self.tr("Row with the column names, 0 for none"))
        self._header.setSpecialValueText(self.tr("none"))
        self._encoding = QComboBox()
        self._encoding.setAccessibleName(self.tr("Letters (encoding)"))
        for field in (self._sheet, self._header, self._encoding):
            calm(field)
        self._facts = basics.label("", tone="muted", wrap=False)
        self._sheet_title = basics.label(self.tr("Sheet"), tone="muted", wrap=False)
        self._encoding_title = basics.label(self.tr("Letters"), tone="muted", wrap=False)
        header_title = basics.label(self.tr("Names in row"), tone="muted", wrap=False)
        self._sheet.activated.connect(lambda _place: self.sheet_picked.emit(int(self._sheet.currentData())))
        self._header.editingFinished.connect(self._header_edited)
        self._encoding.activated.connect(lambda _place: self.encoding_picked.emit(basics.chosen(self._encoding)))
        parts = (self._sheet_title, self._sheet, header_title, self._header, self._encoding_title, self._encoding)
        self.setLayout(basics.row(*parts, self._facts, None))

    def _header_edited(self) -> None:
        if self._header.value() != self._shown:
            self.header_picked.emit(self._header.value())

    def show_reading(self, info: FileInfo, sheet: SheetColumns, encoding: str) -> None:
        """Show how the file was read."""
        self._sheet.clear()
        for entry in info.sheets:
            self._sheet.addItem(entry.name or info.name, entry.index)
        self._sheet.setCurrentIndex(max(0, self._sheet.findData(sheet.index)))
        for widget in (self._sheet, self._sheet_title):
            widget.setVisible(len(info.sheets) > 1)
        self._shown = sheet.header_row
        self._header.setValue(sheet.header_row)
        basics.fill(self._encoding, [(name, name) for name in info.encoding_choices], encoding)
        for widget in (self._encoding, self._encoding_title):
            widget.setVisible(len(info.encoding_choices) > 1)
        facts = [self.tr("{count} rows").format(count=texts.number(sheet.rows))]
        if sheet.tool:
            facts.append(self.tr("looks like an export of {tool}").format(tool=sheet.tool.replace("_", " ").title()))
        if sheet.recipe:
            facts.append(self.tr("columns as in “{file}”").format(file=sheet.recipe))
        self._facts.setText("  ·  ".join(facts))
