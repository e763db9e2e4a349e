"""Duplicates, differing values and the history in the window, by mouse and by keyboard."""

from dataclasses import replace

from acting import opened
from fake_desk import NOW, FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton

from lead_desk import bootstrap
from lead_desk.desktop.dialogs import ask
from lead_desk.desktop.models.spelling_lines import INSTEAD
from lead_desk.desktop.widgets import spelling_list
from lead_desk.desktop.widgets.handling import ListHandling
from lead_desk.domain.acts import JOINED, Act, ActKind, ActState
from lead_desk.domain.ids import ActId, BatchId
from lead_desk.domain.lead import LeadQuery


def test_a_pair_is_merged_with_a_choice_and_undone_from_the_note(work, settle, qtbot) -> None:
    desk = FakeDesk()
    workspace, page = opened(work, settle, desk, "duplicates")
    assert page.list.count() == 3
    assert page.table.picks()["notes" if "notes" in page.table.picks() else "email"] in (11, JOINED)
    page.table.pick("email", 1)
    qtbot.keyClick(page.list, Qt.Key.Key_M)
    settle(workspace)
    leads, picks = desk.called("merge")[0]
    assert (leads, picks["email"]) == ((1, 11), 1)
    assert page.list.count() == 2
    qtbot.keyClick(workspace, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(workspace)
    assert desk.called("undo_act") == [(9,)]


def test_keys_keep_both_and_go_on(work, settle, qtbot) -> None:
    desk = FakeDesk()
    workspace, page = opened(work, settle, desk, "duplicates")
    qtbot.keyClick(page.list, Qt.Key.Key_N)
    settle(workspace)
    qtbot.keyClick(page.list, Qt.Key.Key_K)
    settle(workspace)
    assert desk.called("keep_both") == [(2, 12)]
    assert page.list.count() == 2
    names = [radio.accessibleName() for radio in page.findChildren(QRadioButton)]
    assert any(name.startswith("Email: ") for name in names)
    assert all(names)


def test_ticked_leads_are_put_side_by_side(work, settle) -> None:
    desk = FakeDesk()
    workspace, leads = opened(work, settle, desk, "leads")
    for row in (0, 1, 2):
        leads.table.setCurrentIndex(leads.model.index(row, 0))
        leads._tick_current()
    assert leads._merge_button.isVisibleTo(leads)
    leads._merge_button.click()
    settle(workspace)
    page = workspace.current()
    assert page.key == "duplicates"
    assert page._sheet.leads == (1, 2, 3)
    assert not page._keep.isEnabled()


def test_differing_values_are_taken_or_left(work, settle, qtbot) -> None:
    desk = FakeDesk()
    workspace, page = opened(work, settle, desk, "duplicates:conflicts")
    qtbot.keyClick(page.conflicts.view, Qt.Key.Key_T)
    settle(workspace)
    qtbot.keyClick(page.conflicts.view, Qt.Key.Key_L)
    settle(workspace)
    page.conflicts._leave_all.click()
    settle(workspace)
    assert desk.called("answer_conflicts") == [([1], True), ([2], False), (None, False)]
    assert page.conflicts._empty.isVisibleTo(page)


def test_an_answer_is_taken_back_from_its_note(work, settle, monkeypatch) -> None:
    desk = FakeDesk()
    workspace, page = opened(work, settle, desk, "duplicates:conflicts")
    answer = Act(ActId(77), ActKind.ANSWER, NOW, "Sam Rep", 1, ActState.DONE, "taken", BatchId(0))
    desk.acts = [answer, *desk.acts]
    told = []
    monkeypatch.setattr(page.session, "tell", lambda *said: told.append(said))
    page.conflicts._take.click()
    settle(workspace)
    (_sentence, words, undo), *_ = told
    assert words == "Undo"
    undo()
    settle(workspace)
    assert desk.called("undo_act") == [(77,)]


def test_nothing_answered_offers_no_older_answer_to_be_taken_back(work, settle, monkeypatch) -> None:
    desk = FakeDesk()
    workspace, page = opened(work, settle, desk, "duplicates:conflicts")
    desk.acts = [Act(ActId(77), ActKind.ANSWER, NOW, "Sam Rep", 1, ActState.DONE, "taken", BatchId(0)), *desk.acts]
    monkeypatch.setattr(desk, "answer_conflicts", lambda *_: 0)
    told = []
    monkeypatch.setattr(page.session, "tell", lambda *said: told.append(said))
    page.conflicts._take.click()
    settle(workspace)
    assert told[0][1:] == ("", None)


def test_an_answer_that_was_taken_back_already_is_not_offered_again(work, settle, monkeypatch) -> None:
    desk = FakeDesk()
    workspace, page = opened(work, settle, desk, "duplicates:conflicts")
    desk.acts = [Act(ActId(77), ActKind.ANSWER, NOW, "Sam Rep", 1, ActState.UNDONE, "taken", BatchId(0)), *desk.acts]
    told = []
    monkeypatch.setattr(page.session, "tell", lambda *said: told.append(said))
    page.conflicts._take.click()
    settle(workspace)
    assert told[0][1:] == ("", None)


def test_numbers_among_words_stand_where_the_words_begin(work, settle) -> None:
    _workspace, page = opened(work, settle, FakeDesk(), "duplicates:conflicts")
    lines = page.conflicts.lines
    first = lines.lines[0]
    lines.show_lines([first, replace(first, own="8200")])
    left = Qt.AlignmentFlag.AlignLeft.value
    assert all(lines.data(lines.index(line, 2), Qt.ItemDataRole.TextAlignmentRole) & left for line in (0, 1))
    lines.show_lines([replace(first, own="8200"), replace(first, own="")])
    assert not lines.data(lines.index(0, 2), Qt.ItemDataRole.TextAlignmentRole) & left


def test_the_history_undoes_brings_back_and_forgets(work, settle, monkeypatch) -> None:
    desk = FakeDesk()
    workspace, page = opened(work, settle, desk, "history")
    assert page.lines.rowCount() == 4
    page._undo.click()
    settle(workspace)
    assert desk.called("undo_act") == [(4,)]
    assert not page._undo.isEnabled()
    page._redo.click()
    settle(workspace)
    assert desk.called("redo_act") == [(4,)]
    for row in (1, 2):
        page.view.selectRow(row)
        assert not page._undo.isEnabled()
        assert page._why.text()
    monkeypatch.setattr("lead_desk.desktop.pages.history.confirmed", lambda *_words, **_more: True)
    page._ask_forget()
    settle(workspace)
    assert desk.called("forget_history")
    assert ask.confirmed


def test_a_slip_of_a_key_does_not_undo_an_import(work, settle, qtbot) -> None:
    desk = FakeDesk()
    desk.acts = desk.acts[-1:]
    workspace, _page = opened(work, settle, desk, "home")
    qtbot.keyClick(workspace, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(workspace)
    assert workspace.current().key == "history"
    assert desk.called("undo_act") == []


def test_over_the_real_desk_a_pair_is_found_merged_and_parted(work, settle, qtbot) -> None:
    desk = bootstrap.demo_desk()
    workspace, page = opened(work, settle, desk, "duplicates")
    people = desk.count(LeadQuery())
    ids = desk.ids(LeadQuery(), 0, 2)
    desk.edit(ids[0], {"full_name": "Anton Probe", "company": "Blank ApS"}, "test")
    desk.edit(ids[1], {"full_name": "Anton Probe", "company": "Blank A/S"}, "test")
    page.look()
    settle(workspace)
    assert page.list.count() >= 1
    page.merge()
    settle(workspace)
    assert desk.count(LeadQuery()) == people - 1
    qtbot.keyClick(workspace, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(workspace)
    assert desk.count(LeadQuery()) == people
    assert [(act.kind, act.state) for act in desk.history(None, 1)] == [(ActKind.MERGE, ActState.UNDONE)]


def spelled(desk: FakeDesk) -> FakeDesk:
    """Write some companies in several ways."""
    texts = ("Nordlys ApS", "Nordlys ApS", "NORDLYS APS", "Nordlyss ApS")
    for number, lead in enumerate(desk.leads.values()):
        lead["company"] = texts[number] if number < len(texts) else f"Firm {chr(65 + number % 26) * 4}"
    return desk


def test_spellings_are_ticked_corrected_and_written(work, settle, qtbot) -> None:
    desk = spelled(FakeDesk())
    workspace, page = opened(work, settle, desk, "duplicates:spellings")
    part, lines = page.spellings, page.spellings.lines
    settle(workspace)
    assert [(row.text, row.instead, row.ticked) for row in lines.lines] == [
        ("NORDLYS APS", "Nordlys ApS", True),
        ("Nordlyss ApS", "Nordlys ApS", False),
    ]
    part.view.setCurrentIndex(lines.index(1, 0))
    part.view.setFocus()
    qtbot.keyClick(part.view, Qt.Key.Key_Space)
    assert lines.lines[1].ticked
    qtbot.waitUntil(lambda: part.preview.report is not None, timeout=5_000)
    qtbot.keyClick(part.view, Qt.Key.Key_F2)
    editor = part.view.findChild(QLineEdit)
    editor.setText("Nordlys Gruppen ApS")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines.lines[0].instead == "Nordlys Gruppen ApS")  # taken once the key was dealt with
    assert lines.words() == (
        ("NORDLYS APS", "Nordlys Gruppen ApS"),
        ("Nordlys ApS", "Nordlys Gruppen ApS"),
        ("Nordlyss ApS", "Nordlys Gruppen ApS"),
    )
    part.go.click()
    settle(workspace)
    ((_selection, change, _reason),) = desk.called("change")
    assert change.field == "company"
    assert {lead["company"] for lead in list(desk.leads.values())[:4]} == {"Nordlys Gruppen ApS"}
    assert not part.view.isVisibleTo(page)
    qtbot.keyClick(workspace, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(workspace)
    assert desk.called("undo_act") == [(41,)]


def test_a_spelling_is_turned_round(work, settle, qtbot) -> None:
    desk = spelled(FakeDesk())
    workspace, page = opened(work, settle, desk, "duplicates:spellings")
    part, lines = page.spellings, page.spellings.lines
    settle(workspace)
    part.view.setCurrentIndex(lines.index(0, 0))
    part.view.setFocus()
    qtbot.keyClick(part.view, Qt.Key.Key_R)
    assert [(row.text, row.instead, row.leads) for row in lines.lines] == [
        ("Nordlys ApS", "NORDLYS APS", 2),
        ("Nordlyss ApS", "NORDLYS APS", 1),
    ]
    part._all.click()
    assert lines.words() == (("Nordlys ApS", "NORDLYS APS"), ("Nordlyss ApS", "NORDLYS APS"))
    part._sure.click()
    assert lines.words() == (("Nordlys ApS", "NORDLYS APS"),)
    for row in range(2):
        lines.setData(lines.index(row, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not part.go.isEnabled()
    part.write()
    assert desk.called("change") == []


def test_what_was_said_outlasts_a_second_look(work, settle) -> None:
    workspace, page = opened(work, settle, spelled(FakeDesk()), "duplicates:spellings")
    settle(workspace)
    lines = page.spellings.lines
    lines.setData(lines.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    lines.setData(lines.index(1, INSTEAD), "Nordlys Gruppen")
    workspace.session.wrote()
    settle(workspace)
    assert [(row.instead, row.ticked) for row in lines.lines] == [("Nordlys Gruppen", False), ("Nordlys Gruppen", True)]


def test_turned_round_to_what_is_near_nothing_is_sure(work, settle) -> None:
    workspace, page = opened(work, settle, spelled(FakeDesk()), "duplicates:spellings")
    settle(workspace)
    lines = page.spellings.lines
    lines.turn_round(1)
    assert [(row.text, row.instead, row.sure) for row in lines.lines] == [
        ("NORDLYS APS", "Nordlyss ApS", False),
        ("Nordlys ApS", "Nordlyss ApS", False),
    ]


def test_another_field_is_looked_through_and_a_locked_store_shows_nothing(work, settle) -> None:
    desk = spelled(FakeDesk())
    workspace, page = opened(work, settle, desk, "duplicates:spellings")
    settle(workspace)
    assert page.spellings.lines.lines
    page.spellings.field.setCurrentIndex(page.spellings.field.findData("city"))
    assert page.spellings.lines.words() == ()  # of the other field, before this one is read
    settle(workspace)
    assert [name for name, _query in desk.called("spellings")][-1] == "city"
    page.spellings.field.setCurrentIndex(page.spellings.field.findData("company"))
    settle(workspace)
    page.forget()
    assert page.spellings.lines.lines == ()


def test_of_many_spellings_the_first_are_shown_and_more_when_asked(work, settle, monkeypatch) -> None:
    monkeypatch.setattr(spelling_list, "_AT_ONCE", 2)
    desk = FakeDesk()
    texts = ("Nordlys ApS", "NORDLYS APS", "Vester Bro", "VESTER BRO", "Søndre Havn", "SØNDRE HAVN")
    for number, lead in enumerate(desk.leads.values()):
        lead["company"] = texts[number % len(texts)]
    workspace, page = opened(work, settle, desk, "duplicates:spellings")
    settle(workspace)
    part = page.spellings
    assert part.lines.rowCount() == 2
    part._more.click()
    settle(workspace)
    assert part.lines.rowCount() == 3
    assert not part._more.isVisibleTo(page)


def test_lists_are_spelled_as_among_the_leads_when_asked(qtbot) -> None:
    """The wish travels with the list's handling, as everything else that was settled for it."""
    handling = ListHandling(dict)
    qtbot.addWidget(handling)
    handling.as_leads.setChecked(True)
    assert handling.recipe("").as_leads
