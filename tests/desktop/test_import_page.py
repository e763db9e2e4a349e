"""From a dropped file to its result, and back."""

import threading
from pathlib import Path

from acting import click, opened, push
from fake_desk import FakeDesk
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from lead_desk.app.imports.results import ImportReport
from lead_desk.desktop.widgets.import_progress import ImportProgress
from lead_desk.desktop.widgets.told_of_list import told_of_list
from lead_desk.domain.ids import BatchId
from lead_desk.domain.lead import ImportCounts
from lead_desk.domain.records import UndoOutcome


def drop(workspace, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(workspace, QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, mime, buttons, keys))
    QApplication.sendEvent(workspace, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, mime, buttons, keys))


def fill_tags(page) -> None:
    form = page.provenance
    form.source.setCurrentIndex(form.source.findData("fair26"))
    form.purpose.setCurrentIndex(form.purpose.findData("b2b"))
    form._picked()
    form.basis.setCurrentIndex(form.basis.findData("consent"))
    form._picked()
    form.attest.setChecked(True)


def test_from_drop_to_result(work, settle, qtbot, tmp_path) -> None:
    desk = FakeDesk(30)
    workspace = work(desk)
    drop(workspace, tmp_path / "list.xlsx")
    settle(workspace)
    page = workspace.page("import")
    assert workspace.current() is page
    assert page.provenance.tags().basis == "", "a basis is never chosen beforehand"
    click(qtbot, page, "Import 1")
    assert not desk.called("run_import"), "without a basis nothing is imported"
    assert page.form._promise.text().startswith("Nothing is stored")
    fill_tags(page)
    click(qtbot, page, "Leave this column out")
    settle(workspace)
    qtbot.waitUntil(lambda: "ready to export" in page.form._promise.text(), timeout=5000)
    assert desk.called("preview")
    click(qtbot, page, "Import 1")
    settle(workspace)
    (request,) = desk.called("run_import")[0]
    assert dict(request.mapping)["G"] == ""
    assert dict(request.mapping)["D"] == "email"
    assert request.tags.basis == "consent"
    assert push(page, "Export the 1").isVisible()
    click(qtbot, page, "Undo this import")
    settle(workspace)
    assert desk.called("undo") == [(3,)]


def test_a_preview_still_due_does_not_replace_the_import(work, settle, qtbot, tmp_path, monkeypatch) -> None:
    desk, go_on = FakeDesk(3), threading.Event()
    run = desk.run_import

    def slow(request, progress):
        go_on.wait(10)
        return run(request, progress)

    monkeypatch.setattr(desk, "run_import", slow)
    workspace = work(desk)
    drop(workspace, tmp_path / "list.xlsx")
    settle(workspace)
    page = workspace.page("import")
    fill_tags(page)
    click(qtbot, page, "Import 1")
    qtbot.waitUntil(lambda: not page._pause.isActive())
    go_on.set()
    settle(workspace)
    assert page.stack.currentWidget() is page.result


def test_several_files_wait_in_a_queue(work, settle, qtbot, tmp_path) -> None:
    workspace = work(FakeDesk(3))
    workspace.take_files([tmp_path / "one.xlsx", tmp_path / "two.csv"])
    settle(workspace)
    page = workspace.page("import")
    assert "one.xlsx" in page.title.text()
    assert "1 of 2" in page.title.text()
    click(qtbot, page, "Skip this file")
    settle(workspace)
    assert "two.csv" in page.title.text()


def test_an_unreadable_file_says_why(work, settle, tmp_path) -> None:
    workspace = work(FakeDesk(3))
    workspace.take_files([tmp_path / "flyer.pdf"])
    settle(workspace)
    page = workspace.page("import")
    assert "This is a PDF" in " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_undo_and_bring_back_in_the_history(work, settle, qtbot, monkeypatch) -> None:
    desk = FakeDesk(3)
    workspace, page = opened(work, settle, desk, "imports")
    monkeypatch.setattr("lead_desk.desktop.pages.imports.confirmed", lambda *_a, **_o: True)
    told = []
    monkeypatch.setattr(workspace.session, "tell", lambda *words: told.append(words))
    click(qtbot, page, "Undo import")
    settle(workspace)
    assert desk.called("undo") == [(2,)]
    sentence, words, show = told.pop()
    assert sentence == ("Undone: 418 leads removed, 2 restored. 1 went out in an export since and stays as it is.")
    assert words == "Show"
    assert page.view.hasFocus(), "the keyboard stays in the list when the button it was on goes out of use"
    page.view.selectRow(1)
    back: list[int] = []
    brought = UndoOutcome(2, 418, 1, {"stopped": 1})
    monkeypatch.setattr(desk, "redo", lambda batch, progress=None: back.append(batch) or brought)
    click(qtbot, page, "Bring back")
    settle(workspace)
    assert back == [1]
    assert told.pop() == ("Brought back: 420 leads. 1 asked for no contact since and stays away.",)
    show()
    settle(workspace)
    assert workspace.current().key == "leads"


def test_lists_that_went_together_are_undone_and_brought_back_together(work, settle, qtbot, monkeypatch) -> None:
    desk = FakeDesk(5)
    workspace = work(desk)
    workspace.go("import")
    page = workspace.page("import")
    told = []
    monkeypatch.setattr(page.session, "tell", lambda *said: told.append(said))
    monkeypatch.setattr(
        desk, "undo", lambda batch, _progress=None: desk._note("undo", batch) or UndoOutcome(1, 10, 0, {})
    )
    page._undo([2, 3])
    settle(workspace)
    assert desk.called("undo") == [(3,), (2,)]
    (sentence, words, again) = told[0]
    assert "20 leads removed, 2 restored" in sentence
    assert words == "Bring back"
    again()
    settle(workspace)
    assert desk.called("redo") == [(2,), (3,)]


def test_what_several_undone_lists_leave_is_shown_for_all(work, settle, monkeypatch) -> None:
    workspace = work(FakeDesk(5))
    workspace.go("import")
    page = workspace.page("import")
    told = []
    monkeypatch.setattr(page.session, "tell", lambda *said: told.append(said))
    page._undo([2, 3])
    settle(workspace)
    assert told[0][1] == "Show"
    assert told[0][2].args == ("leads:batch=2,3",)


def test_a_long_import_says_how_long_the_rest_takes(work) -> None:
    now = [100.0]
    card = ImportProgress(lambda: now[0])

    def told(after: float, done: int) -> str:
        now[0] = 100.0 + after
        card.show_progress(done, 1_000, "storing")
        return " ".join(label.text() for label in card.findChildren(QLabel))

    card.show_progress(0, None, "")
    assert "left" not in told(1, 10)
    assert "about 8 minutes left" in told(5, 10)
    assert "about 20 seconds left" in told(5, 200)
    assert "about 1 second left" in told(10, 990)
    assert "left" not in told(10, 1_000)
    assert "left" not in told(11, 5)  # the next list begins
    assert "about 1 minute left" in told(21, 140)


def test_what_is_told_of_a_list_is_no_window_of_its_own(qtbot) -> None:
    counts = ImportCounts(3, 3)
    for unmapped in ((), ("Shoe size",)):
        told = told_of_list(ImportReport(BatchId(1), counts, {}, {}, {}, (), (), unmapped=unmapped))
        qtbot.addWidget(told)
        assert not told.isVisible()
        assert told.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide) is not bool(unmapped)
