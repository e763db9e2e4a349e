"""Show every page in a process of its own, for screens of another density; print what is cut off, as JSON."""

import json
import tempfile
import time
from pathlib import Path

from fake_desk import FakeDesk
from PySide6.QtCore import QEventLoop, QTimer
from test_look import cut_off

from lead_desk.desktop.main import make_application
from lead_desk.desktop.pages import catalogue
from lead_desk.desktop.session import Session
from lead_desk.desktop.settings import WindowSettings
from lead_desk.desktop.workspace import Workspace


def settle(workspace: Workspace) -> None:
    """Wait until nothing is under way; three seconds at most."""
    end = time.monotonic() + 3
    while time.monotonic() < end:
        loop = QEventLoop()
        QTimer.singleShot(40, loop.quit)
        loop.exec()
        if workspace.session.jobs.idle:
            return


def main() -> None:
    """Go through the pages at 1280x720 points."""
    settings = WindowSettings(Path(tempfile.mkdtemp()))
    application, _theme = make_application(settings)
    workspace = Workspace(Session(FakeDesk(40), settings))
    workspace.resize(1280, 680)
    workspace.show()
    found: list[str] = []
    for key in catalogue.page_keys():
        if key == "import":
            workspace.take_files([Path("list.xlsx")])
        else:
            workspace.go(key)
        settle(workspace)
        page = workspace.current()
        for _turn in range(10):
            if page is None or not cut_off(page):
                break
            settle(workspace)
        found += [f"{key}: {what}" for what in cut_off(page)] if page is not None else [key]
    workspace.close_session()
    print(json.dumps({"ratio": workspace.devicePixelRatio(), "cut_off": found}))
    application.quit()


main()
