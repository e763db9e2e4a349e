"""Leads side by side: one line a field, one column a lead, a radio button before each value."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from lead_desk.desktop import act_words, texts
from lead_desk.desktop.widgets import basics
from lead_desk.domain.acts import JOINABLE, JOINED, MergeField, MergeSheet
from lead_desk.domain.ids import LeadId


class _Cell(QFrame):
    """One value with its radio button; a click anywhere picks it."""

    def __init__(self, radio: QRadioButton, value: str, place: str) -> None:
        super().__init__()
        self._radio = radio
        texts_box: QVBoxLayout = basics.column(_plain(value), spacing=0)
        if place:
            texts_box.addWidget(basics.muted(place))
        texts_box.addStretch(1)
        box = basics.row(spacing=6)
        box.addWidget(radio, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(texts_box, 1)
        box.setContentsMargins(4, 4, 4, 4)
        self.setLayout(box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick this value."""
        self._radio.setChecked(True)
        self._radio.setFocus()
        super().mouseReleaseEvent(event)


class MergeTable(QWidget):
    """The table; read `picks` for what the user chose."""

    def __init__(self) -> None:
        super().__init__()
        self._box: QVBoxLayout = basics.column(spacing=10)
        self.setLayout(self._box)
        self._groups: dict[str, QButtonGroup] = {}

    def show_sheet(self, sheet: MergeSheet) -> None:
        """Show leads side by side, the proposed values picked."""
        basics.clear(self._box)
        self._groups = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 0)
        for column, (lead, name) in enumerate(zip(sheet.leads, sheet.names, strict=True), 1):
            stays = column == 1
            words = self.tr("No. {number}, stays") if stays else self.tr("No. {number}, joins it")
            head = basics.column(_plain(name, bold=True), basics.muted(words.format(number=lead)), spacing=0)
            grid.addLayout(head, 0, column)
            grid.setColumnStretch(column, 1)
        differing = [line for line in sheet.fields if line.differs]
        for row, line in enumerate(differing, 1):
            self._add_line(grid, row, line, sheet.leads)
        self._box.addLayout(grid)
        same = [line for line in sheet.fields if not line.differs]
        if same:
            words = ", ".join(texts.field_title(line.name) for line in same)
            self._box.addWidget(basics.muted(self.tr("The same in all: {fields}.").format(fields=words)))
        if sheet.keeps:
            words = ", ".join(act_words.keeps(code) for code in sheet.keeps)
            self._box.addWidget(basics.label(self.tr("Kept whatever you choose: {what}.").format(what=words)))
        self._box.addStretch(1)

    def _add_line(self, grid: QGridLayout, row: int, line: MergeField, leads: tuple[LeadId, ...]) -> None:
        title = texts.field_title(line.name)
        group = QButtonGroup(self)
        self._groups[line.name] = group
        name = basics.label(title, bold=True, wrap=False)
        name.setContentsMargins(0, 5, 0, 0)
        side = basics.column(name, spacing=2)
        for column, (lead, value, place) in enumerate(zip(leads, line.values, line.places, strict=True), 1):
            shown = value or self.tr("(empty)")
            radio = self._radio(group, f"{title}: {shown}", lead, line.pick)
            grid.addWidget(_Cell(radio, shown, place), row, column)
        if line.name in JOINABLE and len({value for value in line.values if value}) > 1:
            both = self._radio(group, self.tr("{field}: keep all of them").format(field=title), JOINED, line.pick)
            both.setText(self.tr("Keep all"))
            side.addWidget(both)
        side.addStretch(1)
        grid.addLayout(side, row, 0)

    def _radio(self, group: QButtonGroup, name: str, lead: LeadId, pick: LeadId) -> QRadioButton:
        radio = QRadioButton()
        radio.setAccessibleName(name)
        group.addButton(radio, int(lead))
        radio.setChecked(lead == pick)
        if lead != pick:  # Tab comes to the chosen value; arrow keys go on from there
            radio.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return radio

    def picks(self) -> dict[str, LeadId]:
        """Return the chosen lead of each differing field."""
        return {name: LeadId(group.checkedId()) for name, group in self._groups.items()}

    def pick(self, name: str, lead: LeadId) -> None:
        """Choose a lead's value of a field."""
        self._groups[name].button(int(lead)).setChecked(True)


def _plain(text: str, *, bold: bool = False) -> QLabel:
    label = basics.label(text, bold=bold)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
