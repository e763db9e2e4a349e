"""The card of a reviewer's decisions: one key each, for this cell or for all alike."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from lead_desk.app.results import ReviewItem
from lead_desk.desktop import texts
from lead_desk.desktop.widgets import basics
from lead_desk.domain.flag import FlagKind, FlagState
from lead_desk.domain.review import Scope

_WIDTH = 300


class ReviewActs(basics.Card):
    """Buttons of the decisions, and how far one goes.

    Signals:
        picked: name of the decision whose button was pressed.
        took_back: the last decision shall be taken back.

    Attributes:
        buttons: the decisions' buttons by name.
        scope: how far the next decision goes.
    """

    picked = Signal(str)
    took_back = Signal()

    def __init__(self) -> None:
        super().__init__(texts.translate("ReviewActs", "What is it?"), spacing=8)
        self.buttons: dict[str, QPushButton] = {}
        for key, name, text, icon in (
            ("1", "confirm", self.tr("Yes, that's what it is"), "flag"),
            ("2", "dismiss", self.tr("No, it's fine…"), "circle-check"),
            ("3", "strip", self.tr("Remove the cell, keep the lead"), "eraser"),
            ("4", "column", self.tr("Leave the whole column out…"), "columns-3"),
            ("5", "erase", self.tr("Delete the lead…"), "trash-2"),
        ):
            act = basics.button(
                f"{key}   {text}",
                partial(self.picked.emit, name),
                icon=icon,
                kind="danger" if name == "erase" else "",
                name=self.tr("{act}, key {key}").format(act=text, key=key),
            )
            act.setProperty("side", "left")
            self.buttons[name] = act
            self.add(act)
        self.setFixedWidth(max(_WIDTH, self.minimumSizeHint().width()))  # a long language needs more
        self.scope = basics.combo(self.tr("How far the decision goes"), [])
        self.undo = basics.button(self.tr("Undo the last decision"), self.took_back.emit, icon="undo-2", kind="link")
        self.undo.hide()
        self.add(
            basics.line(),
            basics.muted(self.tr("Do 1, 2 or 3 for")),
            self.scope,
            basics.muted(
                self.tr(
                    "S changes this. Arrows, or J and K, move on and back. U takes 1 or 2 back; 3 to 5 are for good."
                )
            ),
            self.undo,
            None,
        )

    def show_item(self, item: ReviewItem | None) -> None:
        """Offer what the law leaves open for an item."""
        for act in self.buttons.values():
            act.setEnabled(item is not None)
        if item is None:
            return
        finding = item.finding.finding
        confirmed = finding.state is FlagState.CONFIRMED
        self.buttons["confirm"].setEnabled(not confirmed)
        self.buttons["dismiss"].setEnabled(item.can_dismiss)
        self.buttons["strip"].setEnabled(item.can_strip)
        of_child = confirmed and finding.kind is FlagKind.CHILD
        self.buttons["strip"].setToolTip(
            self.tr("A child's lead can only be deleted or corrected.") if of_child and not item.can_strip else ""
        )
        self.buttons["column"].setEnabled(finding.kind is not FlagKind.CHILD)
        choices = [(Scope.ONE.value, self.tr("This cell only"))]
        if item.alike:
            words = self.tr("All {count} alike").format(count=texts.number(len(item.alike) + 1))
            choices.append((Scope.ALIKE.value, words))
        if not confirmed:  # the column's scope is that of what still waits there
            choices.append((Scope.COLUMN.value, self.tr("All of this list's column")))
        basics.fill(self.scope, choices, Scope.ONE.value)

    def widen(self) -> None:
        """Go on to the next scope."""
        self.scope.setCurrentIndex((self.scope.currentIndex() + 1) % max(1, self.scope.count()))
