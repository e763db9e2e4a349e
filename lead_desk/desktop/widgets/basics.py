"""Small building blocks: texts, buttons, cards, rows and columns of widgets."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMargins, QObject, Qt
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from lead_desk.desktop import icons
from lead_desk.desktop.widgets.calm import calm
from lead_desk.desktop.widgets.combo_box import ComboBox

_POPUP_LINES = 16


def sized(widget: QWidget, steps: float, *, bold: bool = False) -> None:
    """Set a widget's font some steps (points) above the system's, so that texts scale with the system."""
    font = QFont(widget.font())
    font.setPointSizeF(max(6.0, font.pointSizeF() + steps))
    font.setBold(bold)
    widget.setFont(font)


def label(text: str = "", *, tone: str = "", bold: bool = False, steps: float = 0.0, wrap: bool = True) -> QLabel:
    """Return a plain-text label; `tone` names a colour of the style sheet (`muted`, `blocked`, ...)."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setWordWrap(wrap)
    if tone:
        result.setProperty("tone", tone)
    if bold or steps:
        sized(result, steps, bold=bold)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        result.setSizePolicy(policy)
    return result


def subheading(text: str = "") -> QLabel:
    """Return a card's title."""
    return label(text, bold=True, steps=2)


def muted(text: str = "") -> QLabel:
    """Return an explaining text."""
    return label(text, tone="muted")


class _PushButton(QPushButton):
    """Pressed with Enter, too, when it has the keyboard: outside dialogs Qt asks for Space alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    text: str, act: Callable[[], object] | None = None, *, icon: str = "", kind: str = "", name: str = "", tip: str = ""
) -> QPushButton:
    """Return a push button.

    Args:
        text: its label; may hold an `&` mnemonic.
        act: what a press does.
        icon: name of an icon.
        kind: `primary`, `danger`, `link`, `tab`, `chip` or plain.
        name: accessible name where the label alone is not enough.
        tip: tool tip.
    """
    result = _PushButton(f" {text}" if icon and text else text)
    result.setAutoDefault(False)
    if kind:
        result.setProperty("kind", kind)
    if icon:
        role = {"primary": "on_accent", "danger": "blocked", "link": "accent"}.get(kind, "text")
        icons.dress(result, icon, role, 16)
    result.setAccessibleName(name or text.replace("&", ""))
    if tip:
        result.setToolTip(tip)
    if act is not None:
        result.clicked.connect(lambda _checked=False: act())
    return result


def progress_bar(name: str) -> QProgressBar:
    """Return a thin bar without words that moves until it is told a range."""
    result = QProgressBar()
    result.setRange(0, 0)
    result.setTextVisible(False)
    result.setAccessibleName(name)
    return result


def number_field(name: str, least: int, most: int) -> QSpinBox:
    """Return a field for a whole number, its text as far from the border as in other fields."""
    result = QSpinBox()
    calm(result)
    result.setRange(least, most)
    result.setAccessibleName(name)
    # a style sheet that places the arrows loses the field's padding
    for inner in result.findChildren(QLineEdit):
        inner.setTextMargins(6, 0, 0, 0)
    return result


def combo(name: str, choices: list[tuple[str, str]], chosen: str = "") -> QComboBox:
    """Return a combo box of (key, text); the key is each entry's data."""
    result = ComboBox()
    calm(result)
    result.setAccessibleName(name)
    result.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    result.setMinimumContentsLength(10)
    result.setMaxVisibleItems(_POPUP_LINES)
    fill(result, choices, chosen)
    return result


def fill(box: QComboBox, choices: list[tuple[str, str]], chosen: str = "") -> None:
    """Replace a combo box's entries without telling anybody; keeps `chosen` when it is there."""
    box.blockSignals(True)
    box.clear()
    for key, text in choices:
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)


def chosen(box: QComboBox) -> str:
    """Return the key of the entry in a combo box."""
    return str(box.currentData() or "")


def shortened(text: str, most: int = 52) -> str:
    """Return a text of at most so many signs, its middle left out: beginning and end tell most."""
    if len(text) <= most:
        return text
    half = (most - 1) // 2
    return f"{text[:half].rstrip()}…{text[-half:].lstrip()}"


def _fill_box(box: QBoxLayout, parts: tuple[QWidget | QLayout | int | None, ...]) -> None:
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)


def row(*parts: QWidget | QLayout | int | None, spacing: int = 8, margins: int = 0) -> QHBoxLayout:
    """Lay parts out side by side; None is a stretch, a number a gap."""
    box = QHBoxLayout()
    box.setSpacing(spacing)
    box.setContentsMargins(QMargins(margins, margins, margins, margins))
    _fill_box(box, parts)
    return box


def column(*parts: QWidget | QLayout | int | None, spacing: int = 8, margins: int = 0) -> QVBoxLayout:
    """Lay parts out below each other; None is a stretch, a number a gap."""
    box = QVBoxLayout()
    box.setSpacing(spacing)
    box.setContentsMargins(QMargins(margins, margins, margins, margins))
    _fill_box(box, parts)
    return box


class Card(QFrame):
    """A framed group of widgets with an optional title."""

    def __init__(self, title: str = "", *, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = column(spacing=spacing, margins=16)
        self.setLayout(self.body)
        self.title = subheading(title)
        self.body.addWidget(self.title)
        if not title:
            self.title.hide()

    def add(self, *parts: QWidget | QLayout | int | None) -> None:
        """Append parts to the card."""
        _fill_box(self.body, parts)


def clear(box: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while box.count():
        item = box.takeAt(0)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()


class EmptyCard(Card):
    """What a page shows while it has nothing: why, and the way on, in the middle."""

    def __init__(self, title: str, text: str, *acts: QPushButton) -> None:
        super().__init__(spacing=10)
        self._name, self._text = label(title, bold=True, steps=2), muted(text)
        for words in (self._name, self._text):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.add(None, self._name, self._text, row(None, *acts, None), None)

    def say(self, title: str, text: str) -> None:
        """Show another title and sentence."""
        self._name.setText(title)
        self._text.setText(text)


def scrolling_card(card: QWidget, name: str) -> QVBoxLayout:
    """Give a card a column that scrolls inside its frame; return the column.

    Args:
        card: the empty card.
        name: what a screen reader calls it.
    """
    box = column(spacing=8)
    box.setContentsMargins(14, 12, 14, 12)
    outer = column(scrolled(box, name))
    outer.setContentsMargins(1, 1, 1, 1)
    card.setLayout(outer)
    card.setAccessibleName(name)
    return box


def scrolled(content: QWidget | QLayout, name: str) -> QScrollArea:
    """Put content into an area that scrolls downwards only; texts wrap to its width."""
    if isinstance(content, QLayout):
        holder = QWidget()
        holder.setLayout(content)
    else:
        holder = content
    if not holder.objectName():
        holder.setObjectName("scrolled")
    return DownScroll(holder, name)


class DownScroll(QScrollArea):
    """Scrolls downwards only, and only when the content is too high at the present width.

    Qt would take the height of wrapped texts at their narrowest, and scroll over nothing.
    """

    def __init__(self, content: QWidget, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = content.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setWidget(content)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the content's wishes."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        content = self.widget()
        layout = content.layout() if content is not None else None
        if content is None or layout is None:
            return
        width = self.viewport().width()
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalMinimumSize().height()
        content.setMinimumHeight(max(high, 1))


def line() -> QFrame:
    """Return a thin separating line."""
    result = QFrame()
    result.setObjectName("line")
    result.setFixedHeight(1)
    return result
