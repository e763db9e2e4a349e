"""The theme changes while the window is open: what was drawn before follows."""

import pytest
from fake_desk import FakeDesk
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QTextEdit, QWidget

from lead_desk import bootstrap
from lead_desk.desktop import icons, theme
from lead_desk.desktop.dialogs.ask import Confirm
from lead_desk.desktop.dialogs.help import HelpSheet
from lead_desk.desktop.dialogs.palette import Palette
from lead_desk.desktop.pages import catalogue
from lead_desk.desktop.theme import ThemeChoice
from lead_desk.desktop.widgets.flagged_cell import FlaggedCell
from lead_desk.desktop.widgets.lia_open import OpenList
from lead_desk.desktop.widgets.toast import Toast
from lead_desk.desktop.workspace import Workspace


def ink(picture: QIcon) -> str:
    """Return the colour that an icon is drawn in."""
    image = picture.pixmap(18, 18).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    solid = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(solid, key=QColor.alpha).name() if solid else ""


def drawn(root: QWidget) -> dict[str, str]:
    """Return each picture on the page with its ink, by what shows it."""
    found = {}
    for place, one in enumerate(root.findChildren(QAbstractButton)):
        if not one.icon().isNull():
            found[f"{place} {one.accessibleName() or one.objectName()}"] = ink(one.icon())
    for place, one in enumerate(root.findChildren(QLabel)):
        if not one.pixmap().isNull():
            found[f"{place} label"] = ink(QIcon(one.pixmap()))
    for listed in root.findChildren(QListWidget):
        for row in range(listed.count()):
            if not listed.item(row).icon().isNull():
                found[f"{listed.accessibleName()} {row}"] = ink(listed.item(row).icon())
    return found


@pytest.fixture
def follow(theme, monkeypatch):
    """Change the theme as the main window does."""

    def choose(choice: ThemeChoice) -> None:
        theme.choose(choice)
        icons.redraw_all()

    yield choose
    choose(ThemeChoice.LIGHT)


def stale(root: QWidget) -> list[str]:
    """Return the pictures whose ink is a colour of the light theme alone."""
    light = {value for name in theme.LIGHT.__slots__ for value in [getattr(theme.LIGHT, name)]}
    dark = {getattr(theme.DARK, name) for name in theme.DARK.__slots__}
    return [what for what, colour in drawn(root).items() if colour in light - dark]


def test_no_picture_keeps_the_old_colours(work, settle, follow, qtbot) -> None:
    workspace: Workspace = work(bootstrap.demo_desk(), demo=True)
    for key in catalogue.page_keys():
        if key != "import":
            workspace.go(key)
            settle(workspace)
            assert drawn(workspace.current()) or key == "settings", key
    cell = workspace.findChild(FlaggedCell)
    workspace.go("assessments:fair-calls")
    settle(workspace)
    listed = workspace.findChild(OpenList)
    qtbot.waitUntil(lambda: listed.count() > 0, timeout=5000)
    assert stale(workspace)
    follow(ThemeChoice.DARK)
    settle(workspace)
    assert stale(workspace) == []
    assert {ink(listed.item(row).icon()) for row in range(listed.count())} <= {theme.DARK.muted, theme.DARK.check}
    workspace.go("review")
    marked = cell.findChild(QTextEdit).toHtml()
    assert theme.DARK.mark in marked
    assert theme.LIGHT.mark not in marked


def test_the_search_field_keeps_its_glass(work, settle, follow) -> None:
    workspace: Workspace = work(FakeDesk(3))
    workspace.go("leads")
    settle(workspace)
    (glass,) = [act for act in workspace.page("leads").search.actions() if act.property("glyph")]
    assert ink(glass.icon()) == theme.LIGHT.muted
    follow(ThemeChoice.DARK)
    assert ink(glass.icon()) == theme.DARK.muted


def test_the_open_palette_follows(work, settle, follow) -> None:
    workspace: Workspace = work(FakeDesk(3))
    workspace.show_palette()
    settle(workspace)
    palette = workspace.findChild(Palette)
    assert stale(palette)
    follow(ThemeChoice.DARK)
    assert len(drawn(palette)) > 5
    assert stale(palette) == []
    palette.reject()


def background(widget: QWidget) -> str:
    """Return the colour of a widget's corner as it is drawn."""
    return widget.grab().toImage().pixelColor(1, widget.height() // 2).name()


def test_a_page_out_of_sight_is_dressed_when_it_is_shown(work, settle, follow) -> None:
    workspace: Workspace = work(FakeDesk(12))
    for key in ("sources", "leads"):
        workspace.go(key)
        settle(workspace)
    shown, hidden = workspace.page("leads"), workspace.page("sources")
    before = {page: page.styleSheet() for page in (shown, hidden)}
    follow(ThemeChoice.DARK)
    assert shown.styleSheet() == theme.style_sheet(theme.DARK)
    assert hidden.styleSheet() == before[hidden]
    workspace.go("sources")
    assert hidden.styleSheet() == theme.style_sheet(theme.DARK)
    assert background(workspace.rail) == theme.DARK.rail


def test_what_opens_over_the_window_after_a_change_wears_it(work, settle, follow, qtbot) -> None:
    workspace: Workspace = work(FakeDesk(3))
    follow(ThemeChoice.DARK)
    workspace.show_help()
    sheet = workspace.findChild(HelpSheet)
    assert sheet.styleSheet() == theme.style_sheet(theme.DARK)
    sheet.reject()
    workspace.session.tell("Done.")
    (note,) = workspace.findChildren(Toast)
    assert background(note) == theme.DARK.text
    workspace.go("settings")
    settle(workspace)
    ask = Confirm(workspace.current(), "Stop", "Stop the work?", "Stop")
    qtbot.addWidget(ask)
    ask.show()
    assert background(ask.go) == theme.DARK.accent


def test_a_window_that_changed_looks_like_one_that_began_so(work, settle, follow) -> None:
    def pictures(workspace: Workspace) -> dict[str, QImage]:
        found = {}
        for key in ("sources", "exports", "settings"):
            workspace.go(key)
            settle(workspace)
            found[key] = workspace.grab().toImage()
        return found

    follow(ThemeChoice.DARK)  # nobody is dressed yet: the application itself wears it
    began = pictures(work(FakeDesk(12)))
    follow(ThemeChoice.LIGHT)
    changed: Workspace = work(FakeDesk(12))
    light = pictures(changed)
    follow(ThemeChoice.DARK)
    then = pictures(changed)
    assert [key for key in then if then[key] == light[key]] == []
    assert [key for key in then if then[key] != began[key]] == []
