"""Papers of a source, from the sources page."""

from pathlib import Path

from acting import dialog, opened
from fake_desk import FakeDesk
from PySide6.QtWidgets import QFileDialog

from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.dialogs.papers import PapersDialog, kind_words, size_words
from lead_desk.domain.paper import PaperKind, PaperOwner


def test_a_paper_is_added_copied_and_removed(work, settle, tmp_path, monkeypatch) -> None:
    desk = FakeDesk(10)
    workspace, page = opened(work, settle, desk, "sources")
    page._papers.click()
    settle(workspace)
    shown = dialog(workspace, PapersDialog)
    assert not shown._save_button.isEnabled()
    paper = tmp_path / "terms.pdf"
    paper.write_bytes(b"signed")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(paper), ""))
    shown.kind.setCurrentIndex(shown.kind.findData("contract"))
    shown._add_button.click()
    settle(workspace)
    (wish,) = desk.called("keep_paper")[0]
    assert (wish.owner, wish.kind, wish.path) == (PaperOwner.SOURCE, PaperKind.CONTRACT, paper)
    assert [line.name for line in shown.lines.lines] == ["terms.pdf"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "copy.pdf"), ""))
    shown._save_button.click()
    settle(workspace)
    assert desk.called("save_paper") == [(1, tmp_path / "copy.pdf")]
    shown._remove_button.click()
    settle(workspace)
    asked = dialog(workspace, AskReason)
    asked.reason.setPlainText("of another list")
    asked.go.click()
    settle(workspace)
    assert desk.called("remove_paper") == [(1, "of another list")]
    assert not shown.lines.lines


def test_a_file_that_cannot_be_kept_says_why_in_the_dialog(work, settle) -> None:
    workspace = work(FakeDesk(10))
    workspace.go("sources")
    settle(workspace)
    workspace.page("sources")._papers.click()
    settle(workspace)
    shown = dialog(workspace, PapersDialog)
    shown.add(Path("/no/such/file.pdf"))
    settle(workspace)
    assert shown._notes.count() == 1


def test_only_sources_and_recipients_have_papers(work, settle) -> None:
    workspace, page = opened(work, settle, FakeDesk(10), "sources")
    shown = {}
    for key, tab in page._tabs.items():
        tab.click()
        settle(workspace)
        shown[key] = not page._papers.isHidden()
    assert {key for key, is_shown in shown.items() if is_shown} == {"sources", "recipients"}


def test_words(qapp) -> None:
    assert len({kind_words(kind) for kind in PaperKind}) == len(PaperKind)
    assert (size_words(1), size_words(2048)) == ("1 kB", "2 kB")
