"""The start page, the main window, one window a store, the settings file, errors without data."""

import configparser
import subprocess
import sys
from pathlib import Path

import pytest
from all_dialogs import DIALOGS
from fake_desk import FakeDesk, FakeDoors
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from lead_desk.desktop.dialogs.trouble import show_trouble
from lead_desk.desktop.fault_words import places
from lead_desk.desktop.instance import Instance
from lead_desk.desktop.navigation import parse
from lead_desk.desktop.pages import catalogue
from lead_desk.desktop.settings import WindowSettings
from lead_desk.desktop.theme import DARK, ThemeChoice
from lead_desk.desktop.widgets.banner import error_banner
from lead_desk.desktop.window import MainWindow
from lead_desk.domain import garbage
from lead_desk.domain.errors import StoreError

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def window(qtbot, theme, settings, tmp_path):
    opened: list[MainWindow] = []

    def open_window(doors: FakeDoors) -> MainWindow:
        made = MainWindow(doors, settings, theme)
        qtbot.addWidget(made)
        made.show()
        opened.append(made)
        qtbot.waitUntil(lambda: made.workspace is not None or made.start._content.count() > 0, timeout=10_000)
        qtbot.wait(30)
        return made

    yield open_window
    for made in opened:
        made.close()


def press(qtbot, root, text: str) -> None:
    def found() -> list[QPushButton]:
        acts = root.findChildren(QPushButton)
        return [act for act in acts if act.isVisible() and act.text().strip().startswith(text)]

    qtbot.waitUntil(lambda: bool(found()), timeout=10_000)
    qtbot.mouseClick(found()[0], Qt.MouseButton.LeftButton)


def words(root) -> str:
    return " ".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def test_the_keyboard_is_where_one_begins(window, qtbot, tmp_path) -> None:
    made = window(FakeDoors(tmp_path / "none"))
    made.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPushButton), timeout=3000)
    assert "sample lists" in QApplication.focusWidget().text()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made.workspace is not None)


def test_sample_lists_are_one_click_away(window, qtbot, tmp_path) -> None:
    made = window(FakeDoors(tmp_path / "none"))
    press(qtbot, made, "Try with sample lists")
    qtbot.waitUntil(lambda: made.workspace is not None)
    assert made.workspace.session.demo
    assert "made-up people" in words(made.workspace)


def test_the_recovery_key_is_saved_for_its_owner_only(window, qtbot, tmp_path, monkeypatch) -> None:
    made = window(FakeDoors(tmp_path / "none"))
    press(qtbot, made, "Make my store")
    qtbot.waitUntil(lambda: any(text.isVisible() for text in made.start.findChildren(QPlainTextEdit)))
    place = tmp_path / "key.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(place), ""))
    press(qtbot, made, "Save on a stick")
    assert "ABCDE" in place.read_text(encoding="utf-8")
    assert place.stat().st_mode & 0o777 == 0o600
    assert "off this computer" in words(made)


def test_making_a_store_shows_the_recovery_key_once(window, qtbot, tmp_path) -> None:
    made = window(FakeDoors(tmp_path / "none"))
    press(qtbot, made, "Make my store")
    qtbot.waitUntil(lambda: bool(made.start.findChildren(QPlainTextEdit)))
    assert "ABCDE" in made.start.findChildren(QPlainTextEdit)[0].toPlainText()
    start = next(act for act in made.start.findChildren(QPushButton) if act.text().strip() == "Start")
    assert not start.isEnabled()
    made.start.findChildren(QCheckBox)[-1].setChecked(True)
    start.click()
    assert made.workspace is not None


def test_a_short_or_mistyped_passphrase_is_not_taken(window, tmp_path) -> None:
    start = window(FakeDoors(tmp_path / "none")).start
    start._phrase_box.setChecked(True)
    for first, second, good in (
        ("short", "short", False),
        ("long enough phrase", "other", False),
        ("long enough phrase", "long enough phrase", True),
    ):
        start._first.setText(first)
        start._second.setText(second)
        assert start._make.isEnabled() is good


def test_a_wrong_key_is_told_and_asked_again(window, qtbot, tmp_path) -> None:
    (tmp_path / "store.json").write_text("{}", encoding="utf-8")
    doors = FakeDoors(tmp_path)
    doors.error = StoreError("That passphrase doesn't open this store.", "Try again.", code="WRONG_KEY")
    made = window(doors)
    qtbot.waitUntil(lambda: "doesn't open this store" in words(made))
    doors.error = None
    press(qtbot, made, "Try again")
    qtbot.waitUntil(lambda: made.workspace is not None)


def test_lock_closes_the_store_and_unlock_opens_it(window, qtbot, tmp_path) -> None:
    (tmp_path / "store.json").write_text("{}", encoding="utf-8")
    desk = FakeDesk(5)
    made = window(FakeDoors(tmp_path, desk))
    qtbot.waitUntil(lambda: made.workspace is not None)
    made.lock()
    assert desk.closed
    assert made.workspace is None
    qtbot.waitUntil(lambda: "locked" in words(made))
    press(qtbot, made, "Unlock")
    qtbot.waitUntil(lambda: made.workspace is not None)


def test_the_lock_is_on_screen_before_memory_is_swept(window, qtbot, tmp_path, monkeypatch) -> None:
    (tmp_path / "store.json").write_text("{}", encoding="utf-8")
    made = window(FakeDoors(tmp_path, FakeDesk(5)))
    qtbot.waitUntil(lambda: made.workspace is not None)
    swept: list[tuple[str, bool]] = []

    def sweep() -> bool:
        swept.append(("young", "locked" in words(made)))
        return True

    monkeypatch.setattr(garbage, "sweep", sweep)
    monkeypatch.setattr(garbage, "sweep_all", lambda: swept.append(("all", made.workspace is None)))
    made.lock()
    assert not swept
    qtbot.waitUntil(lambda: swept == [("young", True), ("all", True)])


def test_files_given_at_the_start_wait_for_the_store(window, qtbot, tmp_path) -> None:
    (tmp_path / "store.json").write_text("{}", encoding="utf-8")
    made = window(FakeDoors(tmp_path))
    made.take_files([tmp_path / "list.xlsx"])
    qtbot.waitUntil(lambda: made.workspace is not None and made.workspace.current().key == "import")


def test_closing_the_window_closes_the_store(window, qtbot, tmp_path) -> None:
    (tmp_path / "store.json").write_text("{}", encoding="utf-8")
    desk = FakeDesk(5)
    made = window(FakeDoors(tmp_path, desk))
    qtbot.waitUntil(lambda: made.workspace is not None)
    made.close()
    assert desk.closed
    assert made.windowTitle() == "Lead Desk"


def test_a_second_start_hands_its_files_over(qtbot, tmp_path) -> None:
    first, second = Instance(tmp_path / "store", tmp_path), Instance(tmp_path / "store", tmp_path)
    assert first.first()
    assert not second.first()
    with qtbot.waitSignal(first.files_came, timeout=3000) as came:
        assert second.hand_over([tmp_path / "list.csv"])
    assert came.args[0] == [(tmp_path / "list.csv").resolve()]
    first.close()


def test_files_opened_by_double_click_reach_the_window_that_is_open(qtbot, tmp_path, monkeypatch) -> None:
    """A file manager starts the program anew with the files, as the desktop entry says."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(ROOT / "installers/linux/lead-desk.desktop", encoding="utf-8")
    program, given = entry["Desktop Entry"]["Exec"].split()
    assert (program, given) == ("lead-desk", "%F")
    spreadsheets = {"xlsx": "openxmlformats", "ods": "opendocument", "xls": "ms-excel;", "csv": "text/csv"}
    assert all(word in entry["Desktop Entry"]["MimeType"] for word in spreadsheets.values())
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    tmp_path.chmod(0o700)
    shown = Instance(tmp_path / "store")
    assert shown.first()
    lists = [tmp_path / "first list.csv", tmp_path / "zweite.xlsx"]
    for each in lists:
        each.write_text("Name,Email\n", encoding="utf-8")
    words = [sys.executable, "-m", "lead_desk", "--store", str(tmp_path / "store"), *map(str, lists)]
    with qtbot.waitSignal(shown.files_came, timeout=30_000) as came:
        second = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        _out, said = second.communicate(timeout=30)
    finally:
        second.kill()
        shown.close()
    assert came.args[0] == lists
    assert (second.returncode, b"Traceback" in said) == (0, False)


def test_two_stores_have_a_window_each(qapp, tmp_path) -> None:
    first, second = Instance(tmp_path / "one", tmp_path), Instance(tmp_path / "two", tmp_path)
    assert first.first()
    assert second.first()
    first.close()
    second.close()


def test_the_settings_file_holds_only_looks(work, settle, settings, tmp_path, theme) -> None:
    workspace = work(FakeDesk(5))
    workspace.go("leads")
    settle(workspace)
    page = workspace.page("leads")
    page.search.setText("Nørgaard")
    page.layout_of.show_columns(("company", "email"), 1)
    workspace.go("settings")
    settle(workspace)
    page = workspace.page("settings")
    page.theme.setCurrentIndex(page.theme.findData("dark"))
    page.theme.activated.emit(2)
    assert theme.tokens is DARK
    settings.flush()
    text = (tmp_path / "settings" / "window.ini").read_text(encoding="utf-8")
    assert "N\\xf8rgaard" not in text
    assert "rgaard" not in text
    again = WindowSettings(tmp_path / "settings")
    assert again.theme is ThemeChoice.DARK
    assert "company" not in text, "columns live with the view, in the store"


def test_a_damaged_settings_file_hurts_nobody(tmp_path) -> None:
    (tmp_path / "window.ini").write_text("[look]\ntheme=purple\n", encoding="utf-8")
    assert WindowSettings(tmp_path).theme is ThemeChoice.SYSTEM


def test_an_unexpected_error_is_shown_without_its_text(qtbot, qapp) -> None:
    def fail() -> None:
        raise ValueError("anna@firm.example")

    with pytest.raises(ValueError) as caught:
        fail()
    host = QWidget()
    qtbot.addWidget(host)
    show_trouble(host, caught.value)
    (box,) = host.findChildren(QMessageBox)
    shown = box.text() + box.informativeText() + box.detailedText()
    box.close()
    assert "anna@" not in shown
    assert "ValueError" in shown
    assert "test_start.py:" in places(caught.value)
    note = error_banner(caught.value, "The store could not be made.")
    qtbot.addWidget(note)
    told = " ".join(text.text() for text in note.findChildren(QLabel))
    assert "anna@" not in told
    assert "The store could not be made." in told
    assert "ValueError: test_start.py:" in told


@pytest.mark.parametrize(
    ("link", "place"),
    [
        ("review:child", ("review", "child")),
        ("campaigns:fields", ("exports", "fields")),
        ("recipients:transfer", ("sources", "recipients:transfer")),
        ("settings:organisation", ("sources", "organisation:")),
        ("evidence:consent", ("leads", "evidence:consent")),
        ("notices:send", ("leads", "notices:send")),
        ("settings:verify", ("audit", "verify")),
        ("nowhere:at_all", ("home", "at_all")),
    ],
)
def test_links_find_their_page(link, place) -> None:
    assert parse(link) == place


def test_every_link_of_the_law_pack_has_a_page() -> None:
    import tomllib

    from lead_desk import resources

    pack = tomllib.loads(resources.text("law/reasons.toml"))
    links = {entry["link"] for entry in pack.values() if isinstance(entry, dict) and entry.get("link")}
    assert len(links) > 20
    lost = {link for link in links if parse(link)[0] == "home" and not link.startswith("home")}
    assert lost == set()
    assert {parse(link)[0] for link in links} <= set(catalogue.page_keys())


def test_no_stray_window_is_left_by_any_page(work, settle) -> None:
    workspace = work(FakeDesk(5))
    for key in catalogue.page_keys():
        if key == "import":
            workspace.take_files([Path("list.xlsx")])
        else:
            workspace.go(key)
        settle(workspace)
        assert [type(made).__name__ for made in QApplication.topLevelWidgets() if made.isVisible()] == ["Workspace"], (
            key
        )


@pytest.mark.parametrize("name", sorted(set(DIALOGS) - {"trouble"}))
def test_an_answered_dialog_is_taken_away_with_what_was_typed(work, settle, qtbot, name) -> None:
    workspace = work(FakeDesk(3))
    dialog = DIALOGS[name](workspace, workspace.session)
    dialog.open()
    settle(workspace)
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=5000)


def test_a_store_with_a_passphrase_asks_for_it_without_alarm(window, qtbot, tmp_path) -> None:
    (tmp_path / "store.json").write_text("{}", encoding="utf-8")
    doors = FakeDoors(tmp_path)
    doors.error = StoreError("This store opens with a passphrase.", "Type it.", code="PASSPHRASE_NEEDED")
    made = window(doors)
    qtbot.waitUntil(lambda: "Open with your passphrase" in words(made))
    assert "This store opens" not in words(made)
