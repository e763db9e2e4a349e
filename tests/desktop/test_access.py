"""Without a mouse and without sight: each control of each page and dialog has a name and a role for a screen reader,
Tab comes to it, and where the keyboard is can be seen.
"""

from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import pytest
from all_dialogs import DIALOGS
from fake_desk import FakeDesk
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextBrowser, QWidget

from lead_desk.desktop.pages import catalogue
from lead_desk.desktop.theme import ThemeChoice

SAYS_NOTHING = {
    QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Window,
    QAccessible.Role.Border, QAccessible.Role.LayeredPane,
}  # fmt: skip


def stops(root: QWidget) -> list[QWidget]:
    """The controls that Tab has to come to: seen, switched on, and one of each group (arrow keys go on from there)."""
    found = []
    widget = root.nextInFocusChain()
    while widget is not root:
        wants = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if wants and widget.isEnabled() and widget.isVisible() and root.isAncestorOf(widget) and not second(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def second(widget: QWidget) -> bool:
    """Is it an unchosen one of a group of which one is always chosen?"""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    return widget.autoExclusive() or bool(group and group.exclusive() and group.checkedButton())


def told(widget: QWidget) -> str:
    """What the widget is, for the report of a failed test."""
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName() or widget.property('text')!r}"


def nameless(widgets: Iterable[QWidget]) -> list[str]:
    """Controls of which a screen reader could not say what they are for, or what they are."""
    found = []
    for widget in widgets:
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is None or spoken.role() in SAYS_NOTHING or not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"{told(widget)}: {spoken.role() if spoken else None}")
    return found


def look(widget: QWidget) -> QImage:
    """The widget and the two dots around it, as they are on screen."""
    top = widget.window()
    place = QRect(widget.mapTo(top, widget.rect().topLeft()), widget.size()).adjusted(-2, -2, 2, 2)
    return top.grab(place.intersected(top.rect())).toImage()


def walk(root: QWidget) -> tuple[list[QWidget], list[str]]:
    """Press Tab until the round is closed; return where the keyboard was, and which stops look the same without it."""
    seen: list[QWidget] = []
    unseen: list[str] = []
    for _press in range(400):
        here = QApplication.focusWidget()
        if here is not None and seen and here is seen[0]:
            break
        if here is not None and here not in seen:
            seen.append(here)
            if root.isAncestorOf(here) and not isinstance(here, QTextBrowser):
                with_keys = look(here)
                here.clearFocus()
                if look(here) == with_keys:
                    unseen.append(told(here))
                here.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(here or root.window(), Qt.Key.Key_Tab)
    return seen, unseen


def out_of_order(round_trip: list[QWidget], root: QWidget) -> list[str]:
    """Controls of one line that the keyboard visits from right to left."""
    found = []
    inside = [widget for widget in round_trip if root.isAncestorOf(widget)]
    for before, after in pairwise(inside):
        if before.parentWidget() is after.parentWidget():
            first, second = before.geometry(), after.geometry()
            level = first.top() < second.bottom() and second.top() < first.bottom()
            if (level and second.right() < first.left()) or second.bottom() < first.top() - root.height() // 2:
                found.append(f"{told(before)} -> {told(after)}")
    return found


def whole(root: QWidget) -> None:
    """All of it: names and roles, reach, order, sight."""
    controls = stops(root)
    assert controls
    assert nameless(controls) == []
    controls[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(controls[0], Qt.Key.Key_Tab)  # from now on the window knows that the keyboard is used
    controls[0].setFocus(Qt.FocusReason.TabFocusReason)
    round_trip, unseen = walk(root)
    assert [told(widget) for widget in controls if widget not in round_trip] == []
    assert out_of_order(round_trip, root) == []
    assert unseen == []


@pytest.mark.parametrize("key", [*catalogue.page_keys(), "exports:new", "assessments:LI-2026-01"])
def test_a_page_is_used_by_keyboard_and_by_ear(work, settle, key) -> None:
    workspace = work(FakeDesk(12))
    if key == "import":
        workspace.take_files([Path("list.xlsx")])
    else:
        workspace.go(key.split(":")[0])
        settle(workspace)
        workspace.go(key)
    settle(workspace)
    page = workspace.current()
    spoken = QAccessible.queryAccessibleInterface(page)
    assert spoken.text(QAccessible.Text.Name)
    whole(page)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_rail_is_used_by_keyboard_and_by_ear(work, theme, choice) -> None:
    theme.choose(choice)
    whole(work(FakeDesk(12)).rail)


@pytest.fixture
def host(work):
    return work(FakeDesk(12))


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_used_by_keyboard_and_by_ear(host, settle, qtbot, name) -> None:
    dialog = DIALOGS[name](host, host.session)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=2000)
    settle(host)
    assert dialog.windowTitle()
    assert dialog.isAncestorOf(QApplication.focusWidget()), "the keyboard starts in the dialog"
    whole(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible(), "Esc leaves it"
