"""The list of what an assessment still lacks: open questions, and answers that the data contradict; each is a link."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from lead_desk.app.lia_results import Remark
from lead_desk.desktop import icons
from lead_desk.desktop.languages import said
from lead_desk.desktop.lia_port import LiaQuestion
from lead_desk.desktop.widgets.lia_help import remark_text
from lead_desk.desktop.widgets.whole_items import whole_items

_PICTURE = Qt.ItemDataRole.UserRole + 1


class OpenList(QListWidget):
    """One line each; a click or Enter leads to the question.

    Signals:
        wanted: id of the question to go to.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Still to do"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole_items(self)
        self.setMinimumHeight(110)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)

    def show_open(self, questions: list[LiaQuestion], contradicted: tuple[Remark, ...]) -> None:
        """Show what is open; contradictions stand first."""
        self.clear()
        for remark in contradicted:
            self._add(
                remark.question, self.tr("Check: {sentence}").format(sentence=remark_text(remark)), "triangle-alert"
            )
        for question in questions:
            self._add(question.id, said(question.question), "circle")
        self.setVisible(self.count() > 0)

    def _add(self, question: str, text: str, picture: str) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, question)
        item.setData(_PICTURE, picture)
        item.setToolTip(text)
        _draw(item)
        self.addItem(item)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the pictures again when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for place in range(self.count()):
                _draw(self.item(place))

    def _go(self, item: QListWidgetItem) -> None:
        self.wanted.emit(str(item.data(Qt.ItemDataRole.UserRole)))


def _draw(item: QListWidgetItem) -> None:
    picture = str(item.data(_PICTURE))
    item.setIcon(icons.icon(picture, "check" if picture != "circle" else "muted"))
