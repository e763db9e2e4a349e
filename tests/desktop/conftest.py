"""The window's tests run without a screen, on a desk that lives in memory."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from watchdog import Watchdog

from lead_desk.desktop.main import make_application
from lead_desk.desktop.session import Session
from lead_desk.desktop.settings import WindowSettings
from lead_desk.desktop.theme import Theme, ThemeChoice
from lead_desk.desktop.workspace import Workspace

_PAUSE_MS = 1000
"""The window waits this long at most for the next letter; what it shows for longer is no pause."""


@pytest.fixture(autouse=True)
def _no_surprise(monkeypatch: pytest.MonkeyPatch) -> None:
    """A blocking dialog nobody expects would hang the run: fail instead."""

    def refuse(*_args: object, **_options: object) -> None:
        raise AssertionError("an unexpected blocking dialog")

    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)
    monkeypatch.setattr(QDialog, "exec", refuse)


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    return WindowSettings(tmp_path / "settings")


@pytest.fixture
def theme(qapp: QApplication, settings: WindowSettings) -> Iterator[Theme]:
    known = qapp.findChild(Theme)
    theme = known if isinstance(known, Theme) else make_application(settings)[1]
    theme.choose(ThemeChoice.LIGHT)
    yield theme
    theme.choose(ThemeChoice.LIGHT)


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def settle(qtbot) -> Callable[[Workspace], None]:
    """Wait until nothing is asked, under way, or about to be asked once the typing pauses."""

    def calm(workspace: Workspace) -> bool:
        pauses = (timer for timer in workspace.findChildren(QTimer) if timer.isSingleShot() and timer.isActive())
        return workspace.session.jobs.idle and all(timer.interval() > _PAUSE_MS for timer in pauses)

    def wait(workspace: Workspace) -> None:
        for _turn in range(2):
            qtbot.wait(15)
            qtbot.waitUntil(lambda: calm(workspace), timeout=10_000)
        QApplication.processEvents()  # what the last answer built is shown by an event of its own

    return wait


@pytest.fixture
def work(qtbot, theme: Theme, settings: WindowSettings, settle, request) -> Iterator[Callable[..., Workspace]]:
    """Open a workspace over a desk; closed at the end."""
    opened: list[Workspace] = []

    def open_over(desk: FakeDesk, size: tuple[int, int] = (1366, 768), *, demo: bool = False) -> Workspace:
        if "watchdog" in request.fixturenames:
            request.getfixturevalue("watchdog").rest()
        workspace = Workspace(Session(desk, settings, demo=demo))
        workspace.resize(*size)
        qtbot.addWidget(workspace)
        workspace.show()
        workspace.activateWindow()
        qtbot.waitUntil(workspace.isActiveWindow, timeout=2000)
        opened.append(workspace)
        settle(workspace)
        return workspace

    yield open_over
    for workspace in opened:
        workspace.close_session()


@pytest.fixture
def watchdog(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watchdog]:
    """Fail the test when something held the window up."""
    dog = Watchdog()
    dog.begin(monkeypatch.setattr)
    yield dog
    dog.end()
    assert not dog.problems()
