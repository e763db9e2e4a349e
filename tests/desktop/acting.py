"""Hands on the window: a page opened, buttons found by their words and pressed, dialogs that are open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget


def push(root: QWidget, text: str) -> QPushButton:
    """The visible button with this text."""
    found = [
        act
        for act in root.findChildren(QPushButton)
        if act.isVisible() and act.text().strip().replace("&", "").startswith(text)
    ]
    assert found, [act.text() for act in root.findChildren(QPushButton) if act.isVisible()]
    return found[0]


def click(qtbot, root: QWidget, text: str) -> None:
    qtbot.wait(20)
    qtbot.mouseClick(push(root, text), Qt.MouseButton.LeftButton)


def dialog(workspace, kind: type[QDialog]) -> QDialog:
    found = [made for made in workspace.findChildren(kind) if made.isVisible()]
    assert len(found) == 1
    return found[0]


def opened(work, settle, desk, link: str):
    """The window on a desk, gone to a page, with that page."""
    workspace = work(desk)
    workspace.go(link)
    settle(workspace)
    return workspace, workspace.current()
