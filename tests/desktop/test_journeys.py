"""The five journeys over the real sample store, each by mouse and by keyboard; what they may cost is counted.

A drop, a click, a shortcut, a key that acts, and the answer to the system's file dialog count one each; typed text and
the way with Tab do not. The journeys build on each other, as they do in a firm: the assessment is approved, then the
fair's list can leave.
"""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from lead_desk import bootstrap
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.dialogs.sign import SignDialog
from lead_desk.desktop.models.lead_table import TICK
from lead_desk.desktop.models.lines import LinesView
from lead_desk.desktop.navigation import PLACES
from lead_desk.desktop.pages.leads import LeadsPage
from lead_desk.desktop.workspace import Workspace
from lead_desk.domain.lead import LeadQuery, LeadStatus

pytestmark = pytest.mark.usefixtures("watchdog")

HEADER = (
    "Fornavn", "Efternavn", "Firma", "Stilling", "E-mail", "Mobil", "Telefon", "Postnr", "By", "Land", "Noter",
)  # fmt: skip
FAIR = (
    ("Signe", "Opdal", "Opdal Emballage A/S", "Indkøbschef", "signe@opdal.example", "+45 20 11 43 01", "", "8000",
     "Aarhus C", "Danmark", "Vil se prøver"),
    ("Troels", "Lindhus", "Lindhus Maskiner A/S", "Direktør", "troels@lindhus.example", "+45 20 11 43 02", "", "8700",
     "Horsens", "Danmark", ""),
    ("Birthe", "Skovmand", "Skovmand Design A/S", "Partner", "birthe@skovmand.example", "+45 20 11 43 03", "", "7100",
     "Vejle", "Danmark", ""),
)  # fmt: skip
"""A second day at the fair; the columns are those of the sample list, so that the window knows the source."""


class Hand:
    """Uses the window as a person does, and counts."""

    def __init__(self, workspace: Workspace, settle: Callable[[Workspace], None]) -> None:
        self.workspace = workspace
        self.acts = 0
        self._settle = settle

    def settle(self) -> None:
        """Wait until the window has answered."""
        self._settle(self.workspace)
        if QApplication.activeModalWidget() is None and not self.workspace.isActiveWindow():
            self.workspace.activateWindow()  # as a window manager does when a dialog closes
            QTest.qWait(20)

    def find(self, words: str, kind: type[QAbstractButton] = QAbstractButton) -> QAbstractButton:
        """Return the control that is on screen and says these words."""
        for _turn in range(200):
            root = QApplication.activeModalWidget() or self.workspace
            for one in root.findChildren(kind):
                if one.isVisible() and words in f"{one.text()} {one.accessibleName()}" and one.isEnabled():
                    return one
            QTest.qWait(30)
        raise AssertionError(f"nothing on screen to press says {words}: {words_of(root)}")

    def await_words(self, root: QWidget, words: str) -> None:
        """Wait until a part of the window says something."""
        for _turn in range(200):
            if words in words_of(root):
                return
            QTest.qWait(30)
        raise AssertionError(f"{words} is not among: {words_of(root)}")

    def press(self, words: str) -> None:
        """Press a button."""
        self.use(self.find(words))
        self.settle()

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """Return the dialog that is open."""
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        return found

    def write(self, field: QWidget, text: str) -> None:
        """Type into a field."""
        self.enter(field)
        for letter in text:  # as keys, so that a shortcut that swallows a letter is found out
            QTest.keyClicks(field, letter)
        assert text in (field.text() if isinstance(field, QLineEdit) else field.toPlainText())

    def open(self, key: str) -> None:
        """Go to a page."""
        raise NotImplementedError

    def use(self, control: QWidget) -> None:
        """Press or tick a control."""
        raise NotImplementedError

    def enter(self, field: QWidget) -> None:
        """Put the cursor into a field."""
        raise NotImplementedError

    def pick(self, view: LinesView, row: int) -> None:
        """Mark a line of a list."""
        raise NotImplementedError

    def bring(self, file: Path) -> None:
        """Bring a file into the window."""
        raise NotImplementedError

    def decide(self, key: str) -> None:
        """Decide about the flagged cell on show."""
        raise NotImplementedError

    def delete_lead(self, page: LeadsPage) -> None:
        """Ask to delete the only lead of the grid."""
        raise NotImplementedError


class Mouse(Hand):
    """Clicks alone; a control out of sight is scrolled to first."""

    def _click(self, widget: QWidget, at: QPoint | None = None) -> None:
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        place = at or QPoint(min(10, widget.width() // 2), widget.height() // 2)
        top = widget.window()
        hit = top.childAt(widget.mapTo(top, place))
        assert hit is widget or widget.isAncestorOf(hit), "something lies over it"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        self.acts += 1

    def open(self, key: str) -> None:
        self._click(self.workspace.rail.entry(key))
        self.settle()

    def use(self, control: QWidget) -> None:
        self._click(control)

    def enter(self, field: QWidget) -> None:
        if not field.hasFocus():
            self._click(field)

    def pick(self, view: LinesView, row: int) -> None:
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.acts += 1

    def bring(self, file: Path) -> None:
        held = QMimeData()
        held.setUrls([QUrl.fromLocalFile(str(file))])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(400, 300), copy, held, left, none)
        QApplication.sendEvent(self.workspace, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.workspace, QDropEvent(QPointF(400, 300), copy, held, left, none))
        self.acts += 1
        self.settle()

    def decide(self, key: str) -> None:
        self.press(f"key {key}")

    def delete_lead(self, page: LeadsPage) -> None:
        place = page.table.visualRect(page.model.index(0, TICK)).center()
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.acts += 1
        self.press("Delete…")


class Keys(Hand):
    """The keyboard alone."""

    def _reach(self, widget: QWidget) -> None:
        passed: list[str] = []
        for _press in range(150):
            here = QApplication.focusWidget()
            if here is widget:
                return
            passed.append(type(here).__name__)
            QTest.keyClick(here or widget.window(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {widget.accessibleName()}, only to {passed}")

    def _shortcut(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.workspace, key, held)
        self.acts += 1

    def open(self, key: str) -> None:
        digit = next(place.shortcut for place in PLACES if place.key == key)[-1]
        self._shortcut(Qt.Key(ord(digit)), Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def use(self, control: QWidget) -> None:
        self._reach(control)
        QTest.keyClick(control, Qt.Key.Key_Space)
        self.acts += 1

    def enter(self, field: QWidget) -> None:
        self._reach(field)

    def pick(self, view: LinesView, row: int) -> None:
        self._reach(view)
        QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _line in range(row):
            QTest.keyClick(view, Qt.Key.Key_Down)
        self.acts += 1

    def bring(self, file: Path) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(file)], ""))
            self._shortcut(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
            self.settle()
        self.acts += 1

    def decide(self, key: str) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.workspace, key)
        self.acts += 1
        self.settle()

    def delete_lead(self, page: LeadsPage) -> None:
        self._reach(page.table)
        self.settle()
        QTest.keyClick(page.table, Qt.Key.Key_Delete)
        self.acts += 1
        self.settle()


def words_of(root: QWidget) -> str:
    """All text on screen."""
    return " ".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def approve_the_assessment(hand: Hand) -> None:
    """From a held list to leads that are ready: the draft is opened and signed."""
    desk = hand.workspace.session.desk
    before = desk.count(LeadQuery(status=LeadStatus.READY))
    hand.open("assessments")
    page = hand.workspace.page("assessments")
    hand.pick(page.view, [row.family for row in page.lines.lines].index("fair-calls"))
    hand.press("Open")
    hand.press("Approve…")
    asked = hand.dialog(SignDialog)
    hand.write(asked._name, "Erik Solberg")
    hand.write(asked._role, "Head of Compliance")
    hand.press("Approve")
    assert {row.family: row.status for row in desk.assessments()}["fair-calls"] == "approved"
    assert desk.count(LeadQuery(status=LeadStatus.READY)) > before


def import_and_export(hand: Hand, folder: Path) -> None:
    """From the drop to the vetted file, of a source that is known."""
    source, target = folder / "fair day two.csv", folder / "calls.csv"
    with source.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADER, *FAIR])
    hand.bring(source)
    hand.use(hand.workspace.page("import").provenance.attest)
    hand.settle()
    hand.press("Import 3 rows")
    hand.press("Export the")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
        hand.press("Export 3…")
    hand.acts += 1
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 4
    assert hand.workspace.session.desk.exports()[0].written == 3


def empty_the_review(hand: Hand) -> None:
    """One act a flagged cell, two to begin."""
    desk = hand.workspace.session.desk
    waiting = sum(group.open for group in desk.review_groups())
    hand.open("review")
    page = hand.workspace.page("review")
    started, items = hand.acts, 0
    for _item in range(5):
        assert page.item() is not None
        hand.decide("3" if page.item().can_strip else "1")
        items += 1
    assert hand.acts - started == items
    assert sum(group.open for group in desk.review_groups()) <= waiting - items


def stop_a_person(hand: Hand) -> None:
    """Where did you get my data? Stop: found, told, stopped."""
    desk = hand.workspace.session.desk
    stops = desk.stops_count()
    hand.open("leads")
    page = hand.workspace.page("leads")
    hand.write(page.search, "signe@opdal.example")
    hand.settle()
    assert page.model.rowCount() == 1
    hand.delete_lead(page)
    hand.await_words(page.details, hand.workspace.session.names.sources["fair-aarhus"])
    asked = hand.dialog(AskReason)
    hand.write(asked.reason, "asked by phone to be deleted")
    hand.use(asked.tick)
    hand.use(asked.go)
    hand.settle()
    assert desk.count(LeadQuery("signe@opdal.example")) == 0
    assert desk.stops_count() > stops


def prove_an_export(hand: Hand) -> None:
    """Why was this person called? The verdicts of the export come out the same again."""
    hand.open("audit")
    hand.press("Replay past verdicts")
    assert "come out the same" in words_of(hand.workspace.current())


JOURNEYS: tuple[tuple[str, Callable[..., None], int], ...] = (
    ("assessment", approve_the_assessment, 14),
    ("import and export", import_and_export, 8),
    ("review", empty_the_review, 7),
    ("stop", stop_a_person, 6),
    ("proof", prove_an_export, 6),
)
"""Name, way, and the most acts it may cost."""


@pytest.mark.parametrize("kind", [Mouse, Keys])
def test_five_journeys(work, settle, qtbot, watchdog, tmp_path, kind) -> None:
    workspace = work(bootstrap.demo_desk(), demo=True)
    qtbot.waitUntil(lambda: not workspace._ahead.isActive(), timeout=30_000)  # every page is loaded ahead
    watchdog.loaded()
    hand = kind(workspace, settle)
    for name, way, most in JOURNEYS:
        before = hand.acts
        if way is import_and_export:
            way(hand, tmp_path)
        else:
            way(hand)
        spent = hand.acts - before
        assert spent <= most, f"{name} by {kind.__name__.lower()} costs {spent} acts"
