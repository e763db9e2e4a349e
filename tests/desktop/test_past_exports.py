"""What went out, in the window: where it is, until when, out again by hand, and as documents."""

from datetime import timedelta
from pathlib import Path

import pytest
from fake_desk import NOW, FakeDesk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QFileDialog, QLabel

from lead_desk import bootstrap
from lead_desk.app.imports import demo_story
from lead_desk.desktop.dialogs.encrypt_file import EncryptFile
from lead_desk.desktop.dialogs.name_company import NameCompany
from lead_desk.desktop.pages.reports import PrintPreview, draw_on
from lead_desk.desktop.report_pdf import Head, page_layout, paint_pages, report_pages
from lead_desk.domain.campaign import Organisation
from lead_desk.domain.records import CampaignResults, ExportRecord

WORDS = "four words for the recipient"
HEAD = Head("Title", "Reference", "Foot")


@pytest.fixture
def desk(tmp_path: Path):
    made = bootstrap.demo_desk()
    demo_story.sign(made)
    made.export("winter-calls", tmp_path / "calls.xlsx")
    return made


@pytest.fixture
def page(work, settle, desk):
    workspace = work(desk, (1366, 900), demo=True)
    workspace.go("exports")
    settle(workspace)
    return workspace.page("exports")


def said(page) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_the_folder_is_shown(page, settle, tmp_path: Path, monkeypatch) -> None:
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    page.past._folder.click()
    settle(page)
    assert [Path(url.toLocalFile()) for url in shown] == [tmp_path.resolve()]
    (tmp_path / "calls.xlsx").unlink()
    page.past._folder.click()
    settle(page)
    assert "not where it was saved" in said(page)


def test_a_click_copies_the_file_and_a_pull_drags_it(page, settle, qtbot, desk, tmp_path: Path, monkeypatch) -> None:
    files = [tmp_path.resolve() / name for name in ("calls.xlsx", "calls.xlsx.passport.json")]
    qtbot.mouseClick(page.past.handle, Qt.MouseButton.LeftButton)
    settle(page)
    assert [Path(url.toLocalFile()) for url in QGuiApplication.clipboard().mimeData().urls()] == files
    assert [event.data["way"] for event in desk.events(limit=1)] == ["copy"]
    dragged = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _act: dragged.append(drag.mimeData().urls()))
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    handle = page.past.handle
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(handle, QPoint(8, 5))
    assert not dragged
    qtbot.mouseMove(handle, QPoint(60, 9))
    settle(page)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(60, 9))
    settle(page)
    assert [[Path(url.toLocalFile()) for url in urls] for urls in dragged] == [files]
    assert [event.data["way"] for event in desk.events(limit=2)] == ["drag", "copy"]


def test_documents_are_saved_as_pdf(page, settle, tmp_path: Path, monkeypatch) -> None:
    for button, name in ((page.past._passport, "passport"), (page.past._left_out, "left")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, name=name: (str(tmp_path / name), ""))
        button.menu().actions()[1].trigger()
        settle(page)
        assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF")


def test_a_document_is_drawn_on_paper_as_in_the_pdf(page, qtbot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setPageLayout(page_layout())
    text = "".join(f"<p>Line {number}</p>" for number in range(120))
    draw_on(text, HEAD, printer)
    data = (tmp_path / "out.pdf").read_bytes()
    assert data.count(b"/Type /Page\n") == report_pages(text, HEAD).count > 1
    preview = PrintPreview(page, text, HEAD)
    preview.open()
    qtbot.waitUntil(lambda: preview.findChild(QPrintPreviewWidget).pageCount() == report_pages(text, HEAD).count)
    assert preview.printer().docName() == "Title"
    preview.close()


def test_a_list_past_its_day_is_marked_and_stays(work, settle) -> None:
    desk = FakeDesk(3)
    today = desk.clock.today()
    desk.export_list[:] = [
        ExportRecord(
            number, NOW, "Sam", f"c{number}", "own_use", 1, 0, "ab", {}, today + timedelta(days=days), place="x.csv"
        )
        for number, days in ((2, -1), (1, 0))
    ]
    desk.results_list = {2: CampaignResults(bounced=4, said_no=12)}
    workspace = work(desk)
    workspace.go("exports")
    settle(workspace)
    past = workspace.page("exports").past
    model = past.view.model()
    assert [model.data(model.index(row, 6)) for row in (0, 1)] == ["4 bounced · 12 said no", ""]
    assert "check again" in model.data(model.index(0, 5))
    assert "check again" not in model.data(model.index(1, 5))
    assert not past.handle.isEnabled()
    past.view.selectRow(1)
    assert past.handle.isEnabled()


def test_a_list_is_encrypted_with_words_typed_twice(page, settle, qtbot, tmp_path: Path, monkeypatch) -> None:
    page._open(page._shelf.campaigns[0])
    qtbot.waitUntil(lambda: page._report is not None, timeout=5000)
    page._encrypt.setChecked(True)
    page._go.click()
    dialog = page.findChild(EncryptFile)
    for line, typed, ready in (
        (dialog.words, "four", False),
        (dialog.words, WORDS[4:], False),
        (dialog.again, WORDS, True),
    ):
        qtbot.keyClicks(line, typed)
        assert dialog.go.isEnabled() is ready
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "sealed"), ""))
    dialog.go.click()
    settle(page)
    settle(page)
    assert (tmp_path / "sealed.zip").read_bytes().startswith(b"PK")
    assert "Inside, behind the passphrase: sealed.xlsx" in said(page)


def test_the_pages_of_a_document_are_not_empty(page) -> None:
    pages = report_pages("<h1>Title</h1><p>Text</p>", HEAD)
    image = QImage(900, 1200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_pages(painter, pages, 96, lambda: None)
    painter.end()
    assert any(image.pixelColor(x, y).lightness() < 128 for x in range(0, 900, 3) for y in range(0, 1200, 3))


def test_the_company_is_asked_for_once_before_a_list_leaves(work, settle, monkeypatch, tmp_path: Path) -> None:
    desk = FakeDesk(3)
    desk.books.pop(Organisation)
    workspace = work(desk)
    workspace.go("exports")
    settle(workspace)
    page = workspace.page("exports")
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (asked.append("file"), ("", ""))[1])
    campaign = page._shelf.campaigns[0]
    page._files.export(campaign, encrypt=False)
    settle(workspace)
    dialog = next(each for each in workspace.findChildren(NameCompany) if each.isVisible())
    assert not asked
    dialog.without.click()
    settle(workspace)
    assert asked == ["file"]
    page._files.export(campaign, encrypt=False)
    settle(workspace)
    assert asked == ["file", "file"]
