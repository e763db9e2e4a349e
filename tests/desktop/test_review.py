"""The review page and its settings on a desk that lives in memory: by keyboard, with previews, taken back."""

from dataclasses import replace
from datetime import UTC, datetime

from acting import opened
from fake_desk import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.dialogs.own_word import AddWord
from lead_desk.desktop.pages.review import _said
from lead_desk.desktop.widgets.flagged_cell import FlaggedCell
from lead_desk.desktop.widgets.toast import Toast
from lead_desk.domain.flag import Category, FlagKind
from lead_desk.domain.own_words import OwnWord
from lead_desk.domain.review import ColumnAct, Remembered


def press(root: QWidget, text: str) -> None:
    next(act for act in root.findChildren(QPushButton) if act.text().strip().startswith(text)).click()


def dialog(workspace) -> AskReason:
    (found,) = [made for made in workspace.findChildren(AskReason) if made.isVisible()]
    return found


def test_the_queue_is_emptied_by_keyboard(work, settle, qtbot) -> None:
    desk = FakeDesk(10)
    workspace, page = opened(work, settle, desk, "review")
    qtbot.keyClick(page, Qt.Key.Key_S)
    qtbot.keyClick(page, Qt.Key.Key_3)
    settle(workspace)
    asked = dialog(workspace)
    assert desk.called("strip") == [], "many are decided only after a preview"
    assert any("3 → 6" in label.text() for label in asked.findChildren(QLabel))
    press(asked, "We don't need it")
    asked.go.click()
    settle(workspace)
    workspace.window().activateWindow()  # without a window manager nobody else does
    qtbot.waitUntil(page.hasFocus, timeout=2000)
    assert sorted(desk.called("strip")[0][0]) == [1, 2, 3]
    assert desk.called("strip")[0][1] == "We don't need it"
    qtbot.keyClick(page, Qt.Key.Key_3)
    settle(workspace)
    assert len(desk.called("strip")) == 1, "a child's lead cannot be kept by removing a cell"
    qtbot.keyClick(page, Qt.Key.Key_1)
    settle(workspace)
    assert desk.called("confirm") == [((4,), "")]
    assert desk.findings == {}


def test_the_last_decision_is_taken_back_and_the_next_item_follows(work, settle, qtbot) -> None:
    desk = FakeDesk(10)
    workspace, page = opened(work, settle, desk, "review:special")
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.item().finding.id == 2
    qtbot.keyClick(page, Qt.Key.Key_1)
    settle(workspace)
    assert page.item().finding.id == 3, "the next one follows"
    qtbot.keyClick(page, Qt.Key.Key_U)
    settle(workspace)
    assert [memo.id for memo in desk.called("take_back")[0][0]] == [2]
    assert sorted(desk.findings) == [1, 2, 3, 4]
    qtbot.keyClick(page, Qt.Key.Key_U)
    settle(workspace)
    assert len(desk.called("take_back")) == 1
    assert "nothing to take back" in workspace.findChildren(Toast)[-1].accessibleName()


def test_a_whole_column_is_left_out_after_its_reach_was_shown(work, settle, qtbot) -> None:
    desk = FakeDesk(10)
    workspace, page = opened(work, settle, desk, "review:special")
    qtbot.keyClick(page, Qt.Key.Key_4)
    settle(workspace)
    asked = dialog(workspace)
    shown = " ".join(label.text() for label in asked.findChildren(QLabel))
    assert f"Cells: {texts.number(1200)}, flagged: 3, imports: 2." in shown
    assert "may tell of a child stay until you decide about them: 1" in shown
    asked.reason.setPlainText("we don't need it")
    asked.go.click()
    settle(workspace)
    assert [call[1] for call in desk.called("leave_out")] == ["we don't need it"]


def test_remembered_decisions_are_taken_back_in_the_settings(work, settle, monkeypatch) -> None:
    monkeypatch.setattr("lead_desk.desktop.widgets.review_settings.confirmed", lambda *_a, **_o: True)
    desk = FakeDesk(10)
    at = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
    desk.memory = [
        Remembered("k1", ColumnAct.LEAVE_OUT, "fair", "Notes", "notes", None, None, "Anna Holm", at, "not needed", 0)
    ]
    workspace = work(desk)
    workspace.go("settings")
    settle(workspace)
    press(workspace.page("settings"), "Take back")
    settle(workspace)
    assert desk.called("forget_decision") == [("k1",)]


def test_an_own_word_is_added_and_removed_in_the_settings(work, settle) -> None:
    desk = FakeDesk(10)
    workspace, page = opened(work, settle, desk, "settings")
    press(page, "Add a word")
    (asked,) = [made for made in workspace.findChildren(AddWord) if made.isVisible()]
    assert not asked.go.isEnabled()
    asked.text.set_value("Projekt Lazarett")
    asked.meaning.setCurrentIndex(asked.meaning.findData("health"))
    asked.go.click()
    settle(workspace)
    assert desk.called("add_word") == [(OwnWord("", "Projekt Lazarett", FlagKind.SPECIAL, Category.HEALTH),)]
    assert any("Projekt Lazarett" in label.text() for label in page.words.findChildren(QLabel))
    press(page.words, "Look at all leads again")
    settle(workspace)
    assert len(desk.called("look_again")) == 1
    press(page.words, "Remove")
    settle(workspace)
    assert len(desk.called("remove_word")) == 1


def test_a_flag_tells_which_rules_found_it() -> None:
    item = FakeDesk(5).review_items()[0]
    known = replace(item, finding=replace(item.finding, rules="1+abc.def"), rules_now="1+abc.def")
    assert "today's flag rules (1+abc.def)" in _said(known)
    older = _said(replace(known, rules_now="1+fed.cba"))
    assert "flag rules 1+abc.def, which have changed since" in older
    assert "rules" not in _said(item), "older than the store's memory of packs"


def test_a_cell_that_is_not_stored_says_so(work, settle) -> None:
    workspace = work(FakeDesk(5))
    workspace.go("review")
    settle(workspace)
    card = workspace.page("review").findChildren(FlaggedCell)[0]
    item = replace(FakeDesk(5).review_items()[0], cell="", spans=())
    card.show_item(item, 1, 1, "We are sure.")
    assert not card._text.toPlainText()
    assert "isn't stored" in card._text.placeholderText()
