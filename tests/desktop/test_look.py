"""How it looks: contrast of the tokens, every page in light and dark, nothing cut off, nothing nameless."""

import re
from pathlib import Path

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from lead_desk import resources
from lead_desk.desktop import theme as themes
from lead_desk.desktop.pages import catalogue
from lead_desk.desktop.theme import DARK, LIGHT, ThemeChoice, contrast
from lead_desk.desktop.widgets import inputs

TEXT_PAIRS = [
    ("text", "window"), ("text", "surface"), ("text", "rail"), ("text", "accent_soft"), ("text", "hover"),
    ("text", "mark"),
    ("muted", "window"), ("muted", "surface"), ("muted", "rail"), ("accent", "surface"), ("accent", "window"),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("ready", "ready_soft"), ("check", "check_soft"),
    ("blocked", "blocked_soft"), ("stop", "stop_soft"), ("ready", "surface"), ("blocked", "surface"),
    ("check", "surface"),
    ("text", "check_soft"), ("text", "blocked_soft"), ("text", "ready_soft"),
]  # fmt: skip


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-".join)
def test_texts_stand_out(tokens, pair) -> None:
    assert contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_of_controls_are_seen(tokens) -> None:
    assert contrast(tokens.control, tokens.surface) >= 3
    assert contrast(tokens.accent, tokens.window) >= 3


def test_contrast_knows_black_and_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


def test_the_style_sheet_leaves_no_placeholder() -> None:
    assert "@" not in re.sub(r"/\*.*?\*/", "", themes.style_sheet(LIGHT), flags=re.DOTALL)


def test_every_icon_named_in_the_code_exists() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in Path(themes.__file__).parent.rglob("*.py"))
    named = set(re.findall(r'icon="([a-z0-9-]+)"', code)) | set(re.findall(r'dress\(\s*[\w.]+, "([a-z0-9-]+)"', code))
    assert len(named) > 20
    assert [name for name in sorted(named) if not (resources.path("icons") / f"{name}.svg").exists()] == []


def shown(root: QWidget, kind: type) -> list:
    return [widget for widget in root.findChildren(kind) if widget.isVisible()]


def cut_off(root: QWidget) -> list[str]:
    """Texts that do not fit their widget."""
    found = []
    for label in shown(root, QLabel):
        if not label.text():
            continue
        metrics = QFontMetrics(label.font())
        room = label.contentsRect()
        flags = 0x1000 if label.wordWrap() else 0
        need = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text().replace("&", ""))
        if need.width() > room.width() + 2 or need.height() > room.height() + 3:
            found.append(f"label: {label.text()[:50]} needs {need.size()} has {room.size()}")
    found.extend(
        f"button: {act.text()}"
        for act in shown(root, QAbstractButton)
        if act.text() and act.width() < act.minimumSizeHint().width() - 2 and not act.property("nav")
    )
    return found


def whole_or_fail(qtbot, page: QWidget) -> None:
    """A busy machine may lay out late; what is cut off after a second is cut off."""
    for _turn in range(20):
        if not cut_off(page):
            return
        qtbot.wait(50)
    assert cut_off(page) == [], page.accessibleName()


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)], ids=["wide", "small"])
def test_each_page_is_drawn_whole(work, settle, qtbot, theme, choice, size) -> None:
    theme.choose(choice)
    workspace = work(FakeDesk(60), size)
    for key in catalogue.page_keys():
        if key == "import":
            workspace.take_files([Path("list.xlsx")])
        else:
            workspace.go(key)
        settle(workspace)
        page = workspace.current()
        assert page is not None
        assert page.key == key
        whole_or_fail(qtbot, page)
        image = workspace.grab().toImage()
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(colours) > 12, f"{key} looks blank"
        background = image.pixelColor(image.width() - 6, 40)
        assert background.name() == themes.current().window, key


def test_each_control_has_a_name(work, settle) -> None:
    workspace = work(FakeDesk(30))
    nameless = []
    for key in catalogue.page_keys():
        if key == "import":
            workspace.take_files([Path("list.xlsx")])
        else:
            workspace.go(key)
        settle(workspace)
        for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox):
            for widget in shown(workspace, kind):
                inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit)
                if (
                    not inner
                    and not widget.accessibleName()
                    and not (isinstance(widget, QAbstractButton) and widget.text())
                ):
                    nameless.append((key, type(widget).__name__, widget.objectName()))
    assert nameless == []


@pytest.mark.parametrize("key", ["exports:new", "assessments:LI-2026-01"])
def test_the_editors_are_drawn_whole(work, settle, qtbot, key) -> None:
    workspace = work(FakeDesk(30))
    workspace.go(key.split(":")[0])
    settle(workspace)
    workspace.go(key)
    settle(workspace)
    whole_or_fail(qtbot, workspace.current())


def test_scrolling_a_form_changes_no_answer(qtbot):
    field = inputs.ChoiceInput("Kind", [("a", "A"), ("b", "B")])
    number = inputs.NumberInput("Age")
    for widget, asked in ((field, field), (number, number.focusProxy())):
        qtbot.addWidget(widget)
        before = widget.value()
        turn = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(asked, turn)
        assert widget.value() == before
        assert not turn.isAccepted()
