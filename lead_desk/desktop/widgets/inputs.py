"""Inputs for forms that are described as data: line, text, choice, several choices, date, yes or no, number."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.calm import calm

Choice = tuple[str, str]


class Input(Protocol):
    """One input of a form."""

    def value(self) -> object:
        """Return what was entered; None or an empty value when nothing was."""
        ...

    def set_value(self, value: object) -> None:
        """Show a value."""
        ...


class LineInput(QLineEdit):
    """One line of text."""

    edited = Signal()

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> object:
        """Return the text."""
        return self.text().strip()

    def set_value(self, value: object) -> None:
        """Show a text."""
        self.setText(str(value or ""))
        self.setCursorPosition(0)


class TextInput(QPlainTextEdit):
    """Several lines of text; Tab leaves it."""

    edited = Signal()

    def __init__(self, name: str, hint: str = "", height: int = 84) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(height)
        self.textChanged.connect(self.edited)

    def value(self) -> object:
        """Return the text."""
        return self.toPlainText().strip()

    def set_value(self, value: object) -> None:
        """Show a text."""
        self.setPlainText(str(value or ""))


class ChoiceInput(QComboBox):
    """One of several; the first entry is `nothing chosen yet`."""

    edited = Signal()

    def __init__(self, name: str, choices: Sequence[Choice], *, may_be_empty: bool = True) -> None:
        super().__init__()
        calm(self)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        entries = [("", self.tr("Choose…")), *choices] if may_be_empty else list(choices)
        basics.fill(self, entries)
        self.activated.connect(lambda _place: self.edited.emit())

    def value(self) -> object:
        """Return the key."""
        return basics.chosen(self)

    def set_value(self, value: object) -> None:
        """Choose a key."""
        self.setCurrentIndex(max(0, self.findData(str(value or ""))))


class YesNoInput(QComboBox):
    """Yes, no, or not answered."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        calm(self)
        self.setAccessibleName(name)
        for text, data in ((self.tr("Choose…"), None), (self.tr("Yes"), True), (self.tr("No"), False)):
            self.addItem(text, data)
        self.activated.connect(lambda _place: self.edited.emit())

    def value(self) -> object:
        """Return True, False or None."""
        found: object = self.currentData()
        return found

    def set_value(self, value: object) -> None:
        """Show an answer."""
        self.setCurrentIndex({True: 1, False: 2}.get(value, 0) if isinstance(value, bool) else 0)


class TickInput(QCheckBox):
    """A plain yes that starts as no."""

    edited = Signal()

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(text)
        self.setAccessibleName(name)
        self.toggled.connect(lambda _on: self.edited.emit())

    def value(self) -> object:
        """Return whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Tick or untick."""
        self.setChecked(bool(value))


class NumberInput(QWidget):
    """A whole number; the lowest value reads as `not set`."""

    edited = Signal()

    def __init__(self, name: str, least: int = 0, most: int = 9999) -> None:
        super().__init__()
        self._spin = basics.number_field(name, least - 1, most)
        self._spin.setSpecialValueText(self.tr("not set"))
        self._spin.setValue(least - 1)
        self._spin.setMinimumWidth(110)
        self._spin.valueChanged.connect(lambda _value: self.edited.emit())
        self.setLayout(basics.row(self._spin, None))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._spin)

    def value(self) -> object:
        """Return the number, or None when it is not set."""
        return None if self._spin.value() == self._spin.minimum() else self._spin.value()

    def set_value(self, value: object) -> None:
        """Show a number."""
        self._spin.setValue(value if isinstance(value, int) else self._spin.minimum())


class DateInput(QWidget):
    """A date that may be missing."""

    edited = Signal()

    def __init__(self, name: str, start: date) -> None:
        super().__init__()
        self._tick = QCheckBox()
        self._tick.setAccessibleName(self.tr("{name}: known").format(name=name))
        self._date = QDateEdit(QDate(start.year, start.month, start.day))
        calm(self._date)
        self._date.setAccessibleName(name)
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat(self.tr("yyyy-MM-dd"))
        self._date.setEnabled(False)
        self._tick.toggled.connect(self._date.setEnabled)
        self._tick.toggled.connect(lambda _on: self.edited.emit())
        self._date.dateChanged.connect(lambda _date: self.edited.emit())
        box = basics.row(self._tick, self._date, None)
        self.setLayout(box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._tick)

    def value(self) -> object:
        """Return the date, or None."""
        picked = self._date.date()
        return date(picked.year(), picked.month(), picked.day()) if self._tick.isChecked() else None

    def set_value(self, value: object) -> None:
        """Show a date, an ISO text or nothing."""
        if isinstance(value, str) and value:
            value = date.fromisoformat(value)
        self._tick.setChecked(isinstance(value, date))
        if isinstance(value, date):
            self._date.setDate(QDate(value.year, value.month, value.day))


class ManyInput(QListWidget):
    """Several of a list, ticked; a long list can be searched by typing."""

    edited = Signal()

    def __init__(self, name: str, choices: Sequence[Choice], height: int | None = 132) -> None:
        """Make the list, at most `height` pixels high; None shows every choice, for forms that scroll themselves."""
        self._whole = height is None
        super().__init__()
        self.setAccessibleName(name)
        for key, text in choices:
            self._add(key, text)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if height is None:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        else:
            self.setFixedHeight(min(height, max(42, min(len(choices), 8) * 28 + 14)))
        self.itemChanged.connect(lambda _item: self.edited.emit())

    def updateGeometries(self) -> None:
        """Show every choice, however many lines their words take at this width."""
        super().updateGeometries()
        height = self.contentsSize().height() + 2 * self.frameWidth() + 2
        if self._whole and height != self.height():
            self.setFixedHeight(height)

    def _add(self, key: str, text: str) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        self.addItem(item)
        return item

    def value(self) -> object:
        """Return the ticked keys in their order."""
        items = (self.item(place) for place in range(self.count()))
        return [
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        ]

    def set_value(self, value: object) -> None:
        """Tick the given keys; a key that is not offered is added, so that nothing is lost."""
        wanted = [str(key) for key in value] if isinstance(value, list | tuple | frozenset | set) else []
        known = {
            str(self.item(place).data(Qt.ItemDataRole.UserRole)): self.item(place) for place in range(self.count())
        }
        self.blockSignals(True)
        for key, item in known.items():
            item.setCheckState(Qt.CheckState.Checked if key in wanted else Qt.CheckState.Unchecked)
        for key in wanted:
            if key not in known:
                self._add(key, key).setCheckState(Qt.CheckState.Checked)
        self.blockSignals(False)
