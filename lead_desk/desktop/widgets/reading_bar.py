"""How a dropped file is read: sheet, row of the column names, letters, separator, dates; quiet, and changeable."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from lead_desk.app.imports.reading_notes import has_hidden_rows, notes_in_words
from lead_desk.app.imports.results import SheetColumns
from lead_desk.desktop import texts
from lead_desk.desktop.languages import said
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.calm import calm
from lead_desk.desktop.widgets.combo_box import ComboBox
from lead_desk.domain.fields import BY_NAME, FieldType
from lead_desk.domain.rows import FileInfo, ReadOptions, SheetInfo

_DEEPEST_HEADER = 200
_WIDEST_SHEET = 260
_ARROW = 16
"""Pixels that a dressed box needs beside the text it asks room for."""
_OF_NAMED_VALUES = frozenset({"json", "jsonl", "vcf"})
"""Files whose records name their own values: no row of them holds the names."""


class ReadingBar(QWidget):
    """The line above the columns.

    Attributes:
        counted: all rows of the list were counted, not only those of its beginning.
        facts: how many rows there are and where they seem to come from; the page puts it beside its title.

    Signals:
        sheet_picked: number of another sheet.
        header_picked: another row holds the column names, 0 for none.
        options_picked: the file is to be read in another way (`ReadOptions`).
        dates_picked: day and month stand in another order.
    """

    sheet_picked = Signal(int)
    header_picked = Signal(int)
    options_picked = Signal(object)
    dates_picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.counted = True
        self._shown = 0
        self._about: list[str] = []
        self._options = ReadOptions()
        self._sheet = ComboBox()
        self._sheet.setAccessibleName(self.tr("Sheet"))
        self._sheet.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self._sheet.setMaximumWidth(_WIDEST_SHEET)
        self._header = basics.number_field(self.tr("Row with the column names, 0 for none"), 0, _DEEPEST_HEADER)
        self._header.setSpecialValueText(self.tr("none"))
        self._encoding = ComboBox()
        self._encoding.setAccessibleName(self.tr("Letters (encoding)"))
        self._delimiter = ComboBox()
        self._delimiter.setAccessibleName(self.tr("Separator between columns"))
        self._dates = ComboBox()
        self._dates.setAccessibleName(self.tr("Order of day and month in dates"))
        for field in (self._sheet, self._encoding, self._delimiter, self._dates):
            calm(field)
        self.facts = basics.label("", tone="muted", wrap=False)
        self._sheet_title = basics.label(self.tr("Sheet"), tone="muted", wrap=False)
        self._encoding_title = basics.label(self.tr("Letters"), tone="muted", wrap=False)
        self._delimiter_title = basics.label(self.tr("Separator"), tone="muted", wrap=False)
        self._dates_title = basics.label(self.tr("Dates"), tone="muted", wrap=False)
        self._warning = basics.label("", tone="check")
        self._notes = basics.muted()
        self._hidden = QCheckBox(self.tr("Take hidden rows as well"))
        self._header_title = basics.label(self.tr("Names in row"), tone="muted", wrap=False)
        self._sheet.activated.connect(lambda _place: self.sheet_picked.emit(int(self._sheet.currentData())))
        self._header.editingFinished.connect(self._header_edited)
        self._encoding.activated.connect(lambda _place: self._read_anew())
        self._delimiter.activated.connect(lambda _place: self._read_anew())
        self._hidden.clicked.connect(lambda _on: self._read_anew())
        self._dates.activated.connect(lambda _place: self.dates_picked.emit())
        parts = (self._sheet_title, self._sheet, self._header_title, self._header, self._encoding_title, self._encoding)
        more = (self._delimiter_title, self._delimiter, self._dates_title, self._dates)
        line = basics.row(*parts, *more, self._hidden, None)
        self.setLayout(basics.column(line, self._warning, self._notes, spacing=4))

    def _header_edited(self) -> None:
        if self._header.value() != self._shown:
            self.header_picked.emit(self._header.value())

    def _read_anew(self) -> None:
        picked = replace(
            self._options,
            encoding=basics.chosen(self._encoding),
            delimiter=basics.chosen(self._delimiter),
            include_hidden_rows=self._hidden.isChecked(),
        )
        if picked != self._options:
            self.options_picked.emit(picked)

    @property
    def date_order(self) -> str:
        """The order of day and month that the user settled (`dmy`, `mdy`, `ymd`), or ''."""
        return basics.chosen(self._dates)

    def show_reading(self, info: FileInfo, sheet: SheetColumns, options: ReadOptions) -> None:
        """Show how the file was read, and under which wishes of the user."""
        self._options = options
        self._sheet.clear()
        for entry in info.sheets:
            hidden = self.tr("{sheet} (hidden)").format(sheet=entry.name) if entry.state != "visible" else ""
            self._sheet.addItem(hidden or entry.name or info.name, entry.index)
        self._sheet.setMinimumWidth(min(_WIDEST_SHEET, self._sheet.sizeHint().width() + _ARROW))
        self._sheet.setCurrentIndex(max(0, self._sheet.findData(sheet.index)))
        for widget in (self._sheet, self._sheet_title):
            widget.setVisible(len(info.sheets) > 1)
        for part in (self._header, self._header_title):
            part.setVisible(info.kind not in _OF_NAMED_VALUES)
        self._shown = sheet.header_row
        self._header.setValue(sheet.header_row)
        read = next(entry for entry in info.sheets if entry.index == sheet.index)
        self._show_text(info, read)
        self._show_notes(info, read, sheet)
        self._show_dates(sheet)
        self.counted = read.rows is not None or sheet.counted
        facts = []
        if sheet.tool:
            facts.append(self.tr("looks like an export of {tool}").format(tool=sheet.tool.replace("_", " ").title()))
        if sheet.recipe:
            facts.append(self.tr("columns as in “{file}”").format(file=sheet.recipe))
        if sheet.read_like:
            facts.append(self.tr("read as you settled for “{file}”").format(file=sheet.read_like))
        self._about = facts
        if self.counted:
            self.show_count(sheet.rows)
        else:
            self._tell(texts.counted(self, "more than {count} rows", sheet.rows))

    def show_count(self, rows: int) -> None:
        """Show how many rows there are, once they were counted."""
        self._tell(texts.counted(self, "{count} rows", rows))

    def _tell(self, rows: str) -> None:
        self.facts.setText("  ·  ".join((rows, *self._about)))

    def _show_text(self, info: FileInfo, read: SheetInfo) -> None:
        """Show letters and separator of a text file; the first choice is the one that was found."""
        found = self.tr("{name} (found)")
        names = [("", found.format(name=texts.encoding(read.encoding)))]
        if self._options.encoding:
            names = [("", self.tr("as found"))]
        names += [(name, texts.encoding(name)) for name in info.encoding_choices]
        basics.fill(self._encoding, names, self._options.encoding)
        for widget in (self._encoding, self._encoding_title):
            widget.setVisible(len(info.encoding_choices) > 1 or bool(self._options.encoding))
        words = {",": self.tr("comma"), ";": self.tr("semicolon"), "\t": self.tr("tab"), "|": self.tr("bar |")}
        words[" "] = self.tr("fixed widths")
        marks = [("", found.format(name=words.get(read.delimiter, read.delimiter)))]
        if self._options.delimiter:
            marks = [("", self.tr("as found"))]
        basics.fill(self._delimiter, [*marks, *words.items()], self._options.delimiter)
        for widget in (self._delimiter, self._delimiter_title):
            widget.setVisible(bool(read.delimiter))

    def tell_hidden(self, notes: Sequence[str]) -> None:
        """Say that hidden rows were met behind those that are surveyed, and let them be left out.

        Args:
            notes: what is known of the sheet now.
        """
        if self._hidden.isHidden():
            self._hidden.show()
            told = self._notes.text()
            new = [sentence for sentence in map(said, notes) if sentence not in told]
            self._notes.setText(" ".join([told, *new]).strip())
            self._notes.show()

    def _show_notes(self, info: FileInfo, read: SheetInfo, sheet: SheetColumns) -> None:
        """Say what nobody would guess from the rows, and let hidden rows be left out."""
        taken = self._options.include_hidden_rows
        self._hidden.setVisible(has_hidden_rows(read) or not taken)
        self._hidden.setChecked(taken)
        letters = texts.encoding(read.encoding) if read.encoding else ""
        notes = notes_in_words(info, read, with_hidden_rows=taken, letters=letters)
        sentences = [said(sentence) for sentence in notes]
        if sheet.letters and info.encoding_choices:
            sentences.append(self.tr("The letters read: {samples}.").format(samples=", ".join(sheet.letters)))
        if sheet.codes_taken:
            named = texts.listed([texts.quoted(header) for header in sheet.codes_taken])
            sentences.append(self.tr("The numbers in {columns} begin with their country's code.").format(columns=named))
        self._notes.setText(" ".join(sentences))
        self._notes.setVisible(bool(sentences))

    def _show_dates(self, sheet: SheetColumns) -> None:
        """Ask for the order of day and month where the cells themselves do not tell."""
        orders = [
            ("", self.tr("as found")),
            ("dmy", self.tr("day first, 31/12")),
            ("mdy", self.tr("month first, 12/31")),
            ("ymd", self.tr("year first")),
        ]
        basics.fill(self._dates, orders, self.date_order)
        self.ask_dates(sheet.date_questions)

    def ask_dates(self, headers: Sequence[str]) -> None:
        """Ask for the order of day and month in these columns; none: ask nothing."""
        asked = texts.listed([texts.quoted(header) for header in headers])
        self._warning.setText(
            self.tr("The dates in {columns} can be read in two ways. Choose their order, or they stay empty.").format(
                columns=asked
            )
        )
        self._warning.setVisible(bool(asked))

    def offer_dates(self, fields: Iterable[str]) -> None:
        """Offer the order of day and month when a column becomes a date."""
        dated = any(name in BY_NAME and BY_NAME[name].type is FieldType.DATE for name in fields)
        for widget in (self._dates, self._dates_title):
            widget.setVisible(dated)

    def forget(self) -> None:
        """Forget what was settled for the file before."""
        self._dates.clear()
