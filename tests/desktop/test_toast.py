"""Notes never lie over a control, and go at a click or Esc."""

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from lead_desk.desktop.pages import catalogue
from lead_desk.desktop.widgets.toast import Toast, _free_place
from lead_desk.desktop.workspace import Workspace


def notes(workspace: Workspace) -> list[Toast]:
    return [note for note in workspace.findChildren(Toast) if note.isVisible()]


def covered(workspace: Workspace) -> list[str]:
    """Return the buttons of the window that lie under a note."""
    (note,) = notes(workspace)
    found = []
    for one in workspace.findChildren(QAbstractButton):
        if one.isVisible() and not note.isAncestorOf(one):
            seen = one.visibleRegion().boundingRect().translated(one.mapTo(workspace, QPoint(0, 0)))
            if seen.intersects(note.geometry()):
                found.append(f"{one.accessibleName()} {seen}")
    return found


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)], ids=["wide", "small"])
def test_a_note_lies_over_no_button_of_any_page(work, settle, qtbot, size) -> None:
    workspace = work(FakeDesk(60), size)
    for key in catalogue.page_keys():
        if key == "import":
            continue
        workspace.go(key)
        settle(workspace)
        workspace.session.tell("Undone: 14 leads removed, 0 restored. 2 stay because they were changed since.", "Undo")
        qtbot.waitUntil(lambda: not covered(workspace), timeout=3000)
        assert workspace.rect().contains(notes(workspace)[0].geometry()), key
        notes(workspace)[0].close()


def test_a_note_makes_way_for_a_button_that_comes_up(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(3))
    workspace.session.tell("Done.")
    (note,) = notes(workspace)
    late = QPushButton("Late", workspace)
    late.setGeometry(note.geometry())
    late.show()
    assert covered(workspace)
    qtbot.waitUntil(lambda: not covered(workspace), timeout=3000)


def test_a_note_takes_the_place_of_the_one_before_whose_act_is_no_longer_meant(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(3))
    workspace.session.tell("One.", "Undo", lambda: None)
    workspace.session.tell("Two.")
    assert [note.accessibleName() for note in notes(workspace)] == ["Two."]


@pytest.mark.parametrize("way", ["click", "escape"])
def test_a_note_is_sent_away(work, settle, qtbot, way) -> None:
    workspace = work(FakeDesk(3))
    workspace.session.tell("Done.")
    (note,) = notes(workspace)
    if way == "click":
        QTest.mouseClick(note, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    else:
        QTest.keyClick(workspace, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not workspace.findChildren(Toast), timeout=3000)
    QTest.keyClick(workspace, Qt.Key.Key_Escape)  # nothing to send away: nothing happens


def test_where_there_is_no_room_it_stands_at_the_foot() -> None:
    room, size = QSize(800, 600), QSize(440, 48)
    everywhere = [QRect(QPoint(0, 0), room)]
    assert _free_place(room, size, everywhere) == QPoint(180, 549) == _free_place(room, size, [])


def test_a_note_goes_along_to_the_foot_of_a_window_that_grows(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(3), (1024, 640))
    workspace.session.tell("Done.")
    (note,) = notes(workspace)
    workspace.resize(1400, 900)
    qtbot.waitUntil(lambda: note.geometry().bottom() > 800 and not covered(workspace), timeout=3000)
    assert abs(note.geometry().center().x() - workspace.width() // 2) < 300
