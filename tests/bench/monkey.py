"""A random walk over the real window with a real store: clicks, keys, typing, drops; nothing may break.

`python tests/bench/monkey.py --minutes 20 [--seed 7]` opens the sample store without a screen, acts at random for that
long, answers dialogs at random, then checks that the store is sound and its counts add up. An exception, a Qt warning
or an unsound store ends it with exit code 1; the last acts are printed so that the walk can be understood. Also printed
are the ten acts after which the main thread computed longest in a single turn of the event loop, with the line it was
in: that, not the time on the wall, is how long the window stood still.
"""

import argparse
import faulthandler
import os
import random
import sys
import tempfile
import time
from collections import Counter, deque
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from loop_turns import LoopTurns
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from lead_desk import bootstrap, resources
from lead_desk.desktop.main import make_application
from lead_desk.desktop.navigation import PLACES
from lead_desk.desktop.session import Session
from lead_desk.desktop.settings import WindowSettings
from lead_desk.desktop.workspace import Workspace
from lead_desk.domain.lead import LeadQuery, LeadStatus

KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space,
    Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_Delete,
    Qt.Key.Key_M, Qt.Key.Key_N, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageDown,
)  # fmt: skip
WITH_CONTROL = (Qt.Key.Key_Z, Qt.Key.Key_F, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_K, Qt.Key.Key_H)
WORDS = ("an", "Fair 2026", "bo@firma.example", "æøå", "'; --", "=1+1", "0", "x" * 300, "2026-02-30", "\u202eabc", "")
LEAVES = {"Lock now"}


class Monkey:
    """One walk; remembers what it did last and what went wrong."""

    def __init__(self, workspace: Workspace, place: Path, dice: random.Random) -> None:
        self.workspace, self.place, self.dice = workspace, place, dice
        self.done: deque[str] = deque(maxlen=25)
        self.faults: list[str] = []
        self.acts = Counter[str]()
        self.turns = LoopTurns()
        self.slowest: list[tuple[float, float, str, str]] = []

    def act(self) -> None:
        """Do one thing and let the window answer."""
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible() and self.dice.random() < 0.15:
                dialog.reject()
        kind = self.dice.choice(
            (self.click, self.click, self.click, self.key, self.key, self.type, self.row, self.go, self.pick)
        )
        name = kind.__name__ if self.dice.random() > 0.004 else "drop"
        self.turns.begin()
        started = time.perf_counter()
        (kind if name != "drop" else self.drop)()
        QApplication.processEvents()
        # no loop of the application runs here, so nobody else takes away what asked to be deleted
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.turns.cut()
        self.note(name, time.perf_counter() - started)
        self.acts[name] += 1

    def note(self, name: str, seconds: float) -> None:
        """Remember the act that just ended if it is among the ten that computed longest in one turn."""
        what = f"{name}: {self.done[-1] if self.done else ''}"
        self.slowest = sorted([*self.slowest, (self.turns.longest, seconds, what, self.turns.where)], reverse=True)[:10]

    def root(self) -> QWidget:
        """Return the window that takes input: the topmost dialog, else the workspace."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.workspace

    def one_of(self, kind: type[QWidget]) -> QWidget | None:
        """Return a visible, enabled widget of a kind."""
        found = [w for w in self.root().findChildren(kind) if isValid(w) and w.isVisible() and w.isEnabled()]
        return self.dice.choice(found) if found else None

    def click(self) -> None:
        """Press a button."""
        button = self.one_of(QAbstractButton)
        if isinstance(button, QAbstractButton) and button.text() not in LEAVES:
            self.done.append(f"click {button.accessibleName() or button.text()}")
            button.click()

    def key(self) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget() or self.root()
        control = self.dice.random() < 0.2
        key = self.dice.choice(WITH_CONTROL if control else KEYS)
        self.done.append(f"key {key.name}{' with control' if control else ''}")
        QTest.keyClick(target, key, Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier)

    def type(self) -> None:
        """Type something into a field."""
        field = self.one_of(self.dice.choice((QLineEdit, QPlainTextEdit)))
        word = self.dice.choice(WORDS)
        if isinstance(field, QLineEdit) and not field.isReadOnly():
            self.done.append(f"type into {field.accessibleName()}")
            field.setText(word)
            field.textEdited.emit(word)
        elif isinstance(field, QPlainTextEdit) and not field.isReadOnly():
            self.done.append(f"type into {field.accessibleName()}")
            field.setPlainText(word)

    def row(self) -> None:
        """Click, or double-click, somewhere in a list or a table."""
        view = self.one_of(QAbstractItemView)
        if isinstance(view, QAbstractItemView):
            port = view.viewport()
            at = QPoint(self.dice.randrange(max(1, port.width())), self.dice.randrange(max(1, port.height())))
            self.done.append(f"row of {view.accessibleName()}")
            (QTest.mouseDClick if self.dice.random() < 0.2 else QTest.mouseClick)(
                port, Qt.MouseButton.LeftButton, pos=at
            )

    def pick(self) -> None:
        """Choose an entry of a combo box."""
        box = self.one_of(QComboBox)
        if isinstance(box, QComboBox) and box.count():
            at = self.dice.randrange(box.count())
            self.done.append(f"pick {at} of {box.accessibleName()}")
            box.setCurrentIndex(at)
            box.activated.emit(at)

    def go(self) -> None:
        """Go to another page."""
        if QApplication.activeModalWidget() is None:
            place = self.dice.choice(PLACES)
            self.done.append(f"go {place.key}")
            self.workspace.go(place.key)

    def drop(self) -> None:
        """Drop a sample list."""
        names = sorted(resources.path("samples").glob("*.*"))
        path = self.dice.choice([name for name in names if name.suffix in {".csv", ".xlsx"}])
        self.done.append(f"drop {path.name}")
        self.workspace.take_files([path])

    def answer(self) -> None:
        """Answer a question that waits for an answer, or take it away."""
        asked = QApplication.activeModalWidget()
        if isinstance(asked, QDialog):
            buttons = [button for button in asked.findChildren(QAbstractButton) if button.isVisible()]
            if buttons and self.dice.random() < 0.5:
                button = self.dice.choice(buttons)
                QTimer.singleShot(0, button, button.click)  # it may wait for an answer itself: printing does
            else:
                asked.reject()

    def answer_files(self) -> None:
        """Let file dialogs answer with a name in the throw-away folder, or not at all."""

        def name(*_asked: object, **_options: object) -> tuple[str, str]:
            return (str(self.place / f"out{self.dice.randrange(9)}.xlsx"), "") if self.dice.random() < 0.5 else ("", "")

        for asked in ("getSaveFileName", "getOpenFileName"):
            setattr(QFileDialog, asked, staticmethod(name))
        QFileDialog.getOpenFileNames = staticmethod(lambda *_a, **_o: ([], ""))  # type: ignore[method-assign]
        QFileDialog.getExistingDirectory = staticmethod(lambda *_a, **_o: "")  # type: ignore[method-assign]


def settled(workspace: Workspace, seconds: float) -> bool:
    """Let jobs finish; tell whether they did."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        if workspace.session.jobs.idle:
            return True
        time.sleep(0.01)
    return False


def sound(workspace: Workspace) -> list[str]:
    """Return what is wrong with the store after the walk."""
    desk = workspace.session.desk
    problems = list(desk.verify())
    every = desk.count(LeadQuery())
    parts = sum(desk.count(LeadQuery(status=status)) for status in LeadStatus)
    return problems if every == parts else [*problems, f"{every} leads, {parts} by status"]


def walk(minutes: float, seed: int) -> Monkey:
    """Walk for so long; the faults are in what comes back."""
    place = Path(tempfile.mkdtemp(prefix="monkey-"))
    settings = WindowSettings(place / "settings")
    make_application(settings)
    workspace = Workspace(Session(bootstrap.demo_desk(), settings, demo=True))
    monkey = Monkey(workspace, place, random.Random(seed))
    monkey.answer_files()

    def broke(_kind: object, error: BaseException, _trace: object) -> None:
        monkey.faults.append(f"{type(error).__name__} after {list(monkey.done)[-4:]}")

    def warned(level: QtMsgType, _context: object, text: str) -> None:
        if level is not QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
            monkey.faults.append(f"Qt: {text} after {list(monkey.done)[-4:]}")

    sys.excepthook = broke
    qInstallMessageHandler(warned)
    workspace.session.jobs.broke.connect(lambda error: monkey.faults.append(f"job: {type(error).__name__}"))
    impatience = QTimer()
    impatience.timeout.connect(monkey.answer)
    impatience.start(400)
    workspace.resize(1366, 768)
    workspace.show()
    settled(workspace, 20)
    faulthandler.dump_traceback_later(minutes * 60 + 120, exit=True)  # a hang tells where
    end = time.monotonic() + minutes * 60
    while time.monotonic() < end and len(monkey.faults) < 20:
        monkey.act()
        if monkey.dice.random() < 0.2:
            monkey.turns.begin()
            settled(workspace, 3)
            monkey.turns.cut()
            monkey.note("answers after", 0.0)
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and isValid(dialog):
            dialog.reject()
    if not settled(workspace, 60):
        monkey.faults.append("jobs never came to an end")
    monkey.faults += sound(workspace)
    workspace.close_session()
    return monkey


def main() -> int:
    """Walk, print what came of it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    try:
        monkey = walk(asked.minutes, asked.seed)
    finally:
        sys.excepthook = sys.__excepthook__  # what ends the walk itself is no fault of the window, and is told
    print(f"{sum(monkey.acts.values())} acts {dict(monkey.acts)}")
    print("longest turn, ms of processor (act, ms on the wall): what, where")
    for turn, seconds, what, where in monkey.slowest:
        print(f"{turn * 1000:6.0f} ({seconds * 1000:.0f}): {what}, {where}")
    for fault in monkey.faults:
        print("FAULT", fault)
    return 1 if monkey.faults else 0


if __name__ == "__main__":
    sys.exit(main())
