"""How it looks: contrast of the tokens, every page in light and dark, nothing cut off, nothing nameless."""

import json
import math
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QStyleOptionComboBox,
    QWidget,
)

from lead_desk import resources
from lead_desk.desktop import texts
from lead_desk.desktop import theme as themes
from lead_desk.desktop.languages import ENGLISH, NAMES, install
from lead_desk.desktop.pages import catalogue
from lead_desk.desktop.theme import DARK, LIGHT, ThemeChoice, contrast
from lead_desk.desktop.widgets import basics, combo_box, inputs
from lead_desk.desktop.widgets.basics import DownScroll
from lead_desk.domain.lead import LeadStatus

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
        f"scrolled sideways: {area.accessibleName()}"
        for area in shown(root, DownScroll)
        if area.widget().width() > area.viewport().width() + 1
    )
    for listed in shown(root, QListWidget):
        metrics, room = QFontMetrics(listed.font()), listed.viewport().width() - 14
        for item in [listed.item(row) for row in range(listed.count())] if listed.wordWrap() else []:
            beside = 0 if item.icon().isNull() else listed.iconSize().width() + 4
            need = metrics.boundingRect(QRect(0, 0, room - beside, 10_000), 0x1000, item.text())
            if need.height() > listed.visualItemRect(item).height() - 8:
                found.append(f"entry: {item.text()[:50]} needs {need.size()}")
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


def test_a_low_screen_with_large_letters_is_enough(work, settle, qapp) -> None:
    """1280x720 with a task bar leaves 680; the system's letters may be 12 points high."""
    before = qapp.font()
    large = QFont(before)
    large.setPointSizeF(12)
    qapp.setFont(large)
    try:
        workspace = work(FakeDesk(20), (1280, 640))
        for key in (*catalogue.page_keys(), "exports:new", "assessments:LI-2026-01"):
            if key == "import":
                workspace.take_files([Path("list.xlsx")])
            else:
                workspace.go(key)
            settle(workspace)
            least = workspace.minimumSizeHint()
            assert (least.height() <= 640, least.width() <= 1280) == (True, True), (key, least)
    finally:
        qapp.setFont(before)


@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_each_page_is_drawn_whole_on_a_dense_screen(scale) -> None:
    """1920x1080 at 150 % and 4K at 200 %: the factor can only be set before the program starts."""
    script = Path(__file__).with_name("scaled_pages.py")
    places = os.pathsep.join((str(script.parent), str(script.parents[2])))
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale, "PYTHONPATH": places}
    done = subprocess.run(
        [sys.executable, str(script)], env=surroundings, capture_output=True, text=True, timeout=240, check=False
    )
    told = json.loads(done.stdout.splitlines()[-1])
    assert told == {"ratio": float(scale), "cut_off": []}


# ---- colours for those who see fewer of them

DALTON = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""Machado, Oliveira and Fernandes (2009), severity 1.0, for linear RGB."""
STATES = tuple(LeadStatus)


def linear(name: str) -> tuple[float, ...]:
    colour = QColor(name)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return tuple(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)


def seen(name: str, sight: str) -> tuple[float, ...]:
    """A colour in CIE Lab (D65) as somebody with this sight sees it."""
    red, green, blue = linear(name)
    if sight:
        rows = DALTON[sight]
        red, green, blue = (min(1.0, max(0.0, row[0] * red + row[1] * green + row[2] * blue)) for row in rows)
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def apart(first: str, second: str, sight: str = "") -> float:
    """How far two colours are apart (CIE 1976 dE); about 2 can just be told side by side."""
    return math.dist(seen(first, sight), seen(second, sight))


def test_the_distance_of_colours_is_that_of_the_books() -> None:
    assert apart("#ffffff", "#000000") == pytest.approx(100, abs=0.1)
    assert apart("#ff0000", "#00ff00") == pytest.approx(170.6, abs=1)
    assert apart("#ff0000", "#808000", "deuteranopia") < apart("#ff0000", "#808000") / 2


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("sight", ["", *DALTON])
def test_states_that_stand_side_by_side_differ_for_every_sight(tokens, sight) -> None:
    """In the bar of standings, where colours touch; everywhere else a picture and a word stand beside them."""
    pairs = [(STATES[at], other) for at in range(len(STATES)) for other in STATES[at + 1 :]]
    close = {}
    for one, other in pairs:
        distance = apart(themes.bar_colour(tokens, one), themes.bar_colour(tokens, other), sight)
        if distance < 20:
            close[one.value, other.value] = round(distance, 1)
    assert close == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_each_state_stands_out_from_what_is_behind_it(tokens) -> None:
    assert [status for status in STATES if contrast(themes.bar_colour(tokens, status), tokens.surface) < 3] == []


def test_no_state_is_told_by_its_colour_alone() -> None:
    pictures = [resources.text(f"icons/{texts.STATUS_ICONS[status]}.svg") for status in STATES]
    assert len(set(pictures)) == len(STATES)
    assert len({texts.status(status) for status in STATES}) == len(STATES)


@pytest.mark.parametrize("code", NAMES)
def test_a_campaign_fits_on_a_small_screen_and_leads_to_what_lacks(work, settle, qtbot, code, qapp) -> None:
    """At 1280x720 nothing of the form is scrolled away while its parts are folded; a remedy opens the right one."""
    install(qapp, code)
    try:
        workspace = work(FakeDesk(30), (1280, 720))
        workspace.go("exports:new")
        settle(workspace)
        page = workspace.current()
        assert page.form.height() <= page.form.parentWidget().parentWidget().height(), "the form scrolls"
        assert not page.form.sender_name.isVisible()
        page.gate._go("campaigns:sender")
        qtbot.waitUntil(page.form.sender_name.isVisible, timeout=2000)
        qtbot.waitUntil(lambda: page.form.sender_name.hasFocus(), timeout=2000)
    finally:
        install(qapp, ENGLISH)


def test_a_long_title_does_not_widen_the_window(work, settle) -> None:
    workspace = work(FakeDesk(30), (1280, 720))
    workspace.go("assessments:LI-2026-01")
    settle(workspace)
    page = workspace.current()
    page.title.setText("Calling all visitors of our stand at the packaging fair " * 6)
    settle(workspace)
    assert workspace.width() == 1280
    assert workspace.minimumSizeHint().width() <= 1024
    assert page.title.text() in page.title.toolTip()


def test_a_long_choice_ends_in_dots_and_tells_itself_whole(qtbot, theme, monkeypatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(combo_box.QToolTip, "showText", lambda _place, text, _box: told.append(text))
    box = basics.combo("Lawful basis", [("a", "Legitimate interest of somebody with a very long name (Art. 6(1)(f))")])
    qtbot.addWidget(box)
    box.resize(150, 32)
    box.show()
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert box._shown_text(option).endswith("…")
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5))))
    assert told == [box.currentText()]
    box.resize(900, 32)
    box.initStyleOption(option)
    assert box._shown_text(option) == box.currentText()
