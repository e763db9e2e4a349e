"""From a dropped list to a vetted file, by the mouse, every click counted: at most eight where an assessment exists."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QPushButton

from lead_desk import bootstrap
from lead_desk.app.imports import demo_story

MOST = 8
LIST = "Full name,Company,Job title,Phone,Country\n" + "".join(
    f"Visitor {name},{name} Emballage A/S,Buyer,+45 32 12 34 {number:02d},DK\n"
    for number, name in enumerate(("Ager", "Birk", "Dal", "Eng", "Fjord"), 10)
)


class Mouse:
    """Clicks as a person does, and counts."""

    def __init__(self, qtbot, settle, workspace) -> None:
        self._qtbot, self._settle, self._workspace = qtbot, settle, workspace
        self.clicks = 0

    def press(self, button: QAbstractButton) -> None:
        """Click a button or a box that is there and may be clicked."""
        assert button.isVisible()
        assert button.isEnabled(), button.toolTip()
        place = QPoint(10, button.height() // 2)
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)
        self.clicks += 1
        self.wait()

    def choose(self, box: QComboBox, key: str) -> None:
        """Open a list and click one of its lines: two clicks, none where it stands there already."""
        if box.currentData() == key:
            return
        assert box.isVisible()
        place = box.findData(key)
        assert place >= 0
        box.setCurrentIndex(place)
        box.activated.emit(place)
        self.clicks += 2
        self.wait()

    def wait(self) -> None:
        self._settle(self._workspace)
        self._settle(self._workspace)


@pytest.mark.usefixtures("theme")
def test_from_drop_to_vetted_file(work, settle, qtbot, monkeypatch, tmp_path: Path) -> None:
    desk = bootstrap.demo_desk()
    demo_story.sign(desk)
    dropped, target = tmp_path / "visitors.csv", tmp_path / "calls.csv"
    dropped.write_text(LIST)
    workspace = work(desk, (1366, 1000), demo=True)
    mouse = Mouse(qtbot, settle, workspace)
    workspace.take_files([dropped])
    mouse.wait()
    page = workspace.page("import")
    mouse.choose(page.provenance.source, "fair-aarhus")
    tags = page.provenance.tags()
    assert (tags.purpose, tags.basis) == ("event_follow_up", "legitimate_interest")
    assert tags.assessment == "fair-calls"
    assert not page.provenance.attest.isChecked(), "the word that the list is fair is asked each time"
    mouse.press(page.provenance.attest)
    mouse.press(page.form.go)
    mouse.press(next(made for made in page.result.findChildren(QPushButton) if "Export the" in made.text()))
    exports = workspace.page("exports")
    qtbot.waitUntil(lambda: exports._report is not None, timeout=5000)

    def save(*_given: object) -> tuple[str, str]:
        mouse.clicks += 1  # Save, in the system's own dialog
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    mouse.press(exports._go)
    assert target.is_file()
    assert target.with_name("calls.csv.passport.json").is_file()
    said = " ".join(label.text() for label in exports.findChildren(QLabel) if label.isVisible())
    assert "5 leads are in calls.csv" in said
    assert all(name in target.read_text(encoding="utf-8-sig") for name in ("Ager", "Fjord"))
    assert mouse.clicks <= MOST
