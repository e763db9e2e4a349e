"""A report as PDF or on paper: the same pages, whichever way they go."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog, QWidget

from lead_desk.app.desk import Desk
from lead_desk.desktop import texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.report_pdf import Head, page_layout, paint_pages, report_pages, report_pdf

Work = Callable[[Desk, JobProgress], str]
"""Returns a report's HTML."""


def _tr(text: str) -> str:
    return texts.translate("Reports", text)


class Reports:
    """The ways of a page's reports out of the window.

    Args:
        page: the dialogs' parent, and where failures are shown.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session = page.session

    def save(self, work: Work, head: Head, offered: str) -> None:
        """Ask for a name and save a report as PDF."""
        name, _ = QFileDialog.getSaveFileName(self._page, _tr("Save the report"), offered, "PDF (*.pdf)")
        if name:
            self.save_as(work, head, Path(name) if Path(name).suffix else Path(f"{name}.pdf"))

    def save_as(self, work: Work, head: Head, target: Path) -> None:
        """Save a report as PDF."""

        def lay_out(html: str) -> None:
            self._session.jobs.write(
                self._page,
                partial(_write, self._session.desk, target, report_pdf(html, head)),
                lambda _answer: self._session.tell(_tr("Report saved.")),
                self._page.failed,
            )

        self._read(work, lay_out)

    def preview(self, work: Work, head: Head) -> None:
        """Show a report as it will be printed, with the printer's dialog at hand."""
        self._read(work, lambda html: PrintPreview(self._page, html, head).open())

    def _read(self, work: Work, then: Callable[[str], None]) -> None:
        self._session.jobs.read(
            self._page, partial(_made, self._session.desk, work), then, self._page.failed, slot="report"
        )


class PrintPreview(QPrintPreviewDialog):
    """A report as it will be printed, on any printer of the system."""

    def __init__(self, parent: QWidget, html: str, head: Head) -> None:
        # the dialog does not own its printer, so it is kept here as long as the dialog
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(page_layout())
        self._printer.setDocName(head.title)
        super().__init__(self._printer, parent)
        self.setWindowTitle(head.title)
        self.paintRequested.connect(partial(draw_on, html, head))
        self.finished.connect(self.deleteLater)


def draw_on(html: str, head: Head, printer: QPrinter) -> None:
    """Draw a report on the pages of a printer."""
    painter = QPainter(printer)
    paint_pages(painter, report_pages(html, head), printer.resolution(), printer.newPage)
    painter.end()


def _made(desk: Desk, work: Work, progress: JobProgress) -> str:
    return work(desk, progress)


def _write(desk: Desk, target: Path, content: bytes, _progress: JobProgress) -> None:
    desk.write_document(target, content)
