"""Small questions before an act: how many, why, and a button that says what it does."""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.fitting import Fitter
from lead_desk.desktop.widgets.flow import FlowLayout


def answers(dialog: QDialog, go: QPushButton) -> QDialogButtonBox:
    """Return the row of a dialog's two buttons: the one that acts, and Cancel; the dialog fits its content.

    Once answered, the dialog is taken away with what was typed into it; who asked has read it by then, in `accepted`.
    """
    Fitter(dialog)
    dialog.finished.connect(dialog.deleteLater)
    buttons = QDialogButtonBox()
    buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)  # first, so that Tab comes to it before Cancel
    buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
    buttons.rejected.connect(dialog.reject)
    return buttons


class AskReason(QDialog):
    """Asks for a reason in the user's own words; the act's button stays off until it is long enough."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        sentence: str,
        act: str,
        *,
        least: int = 3,
        danger: bool = False,
        tick: str = "",
        hint: str = "",
        picks: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self._least = least
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(hint or self.tr("In a few words; it is kept in the audit log's record"))
        self.reason.setFixedHeight(78)
        self.reason.setTabChangesFocus(True)
        self.tick = QCheckBox(tick)
        if not tick:
            self.tick.hide()
        self.go = basics.button(act, self.accept, kind="danger" if danger else "primary")
        buttons = answers(self, self.go)
        self.setLayout(
            basics.column(
                basics.subheading(title),
                basics.label(sentence),
                self.reason,
                *([self._quick(picks)] if picks else []),
                self.tick,
                buttons,
                spacing=12,
                margins=18,
            )
        )
        self.reason.textChanged.connect(self._look)
        self._look()

    def add_widget(self, widget: QWidget) -> None:
        """Show a widget between the sentence and the reason."""
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            box.insertWidget(2, widget)

    def _quick(self, picks: tuple[str, ...]) -> QWidget:
        """Return buttons that fill in the usual reasons; what they write can be changed."""
        holder = QWidget()
        flow = FlowLayout(6)
        holder.setLayout(flow)
        for words in picks:
            flow.addWidget(basics.button(words, partial(self.reason.setPlainText, words), kind="chip"))
        return holder

    def text(self) -> str:
        """Return the reason."""
        return self.reason.toPlainText().strip()

    def _look(self) -> None:
        self.go.setEnabled(len(self.text()) >= self._least)


class Confirm(QDialog):
    """Asks yes or no; the yes-button says what it does."""

    def __init__(self, parent: QWidget, title: str, sentence: str, act: str, *, danger: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(400)
        self.go = basics.button(act, self.accept, kind="danger" if danger else "primary")
        buttons = answers(self, self.go)
        self.setLayout(basics.column(basics.subheading(title), basics.label(sentence), buttons, spacing=12, margins=18))
        if danger:  # Enter alone must not do what can't be undone
            buttons.button(QDialogButtonBox.StandardButton.Cancel).setFocus()


def confirmed(parent: QWidget, title: str, sentence: str, act: str, *, danger: bool = False) -> bool:
    """Ask yes or no and wait for the answer."""
    dialog = Confirm(parent, title, sentence, act, danger=danger)
    return dialog.exec() == QDialog.DialogCode.Accepted
