"""What went out: the log, when each list is over, and what can be done with one now."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.exports.past_exports import HandedOn, is_over
from lead_desk.desktop import languages, texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.pages.reports import Reports
from lead_desk.desktop.report_pdf import Head
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.file_handle import FileHandle
from lead_desk.domain.ids import ExportId
from lead_desk.domain.records import CampaignResults, ExportRecord


class PastExports(QWidget):
    """The log with its acts.

    Args:
        page: the exports page.
        recheck: checks a list again.
    """

    def __init__(self, page: Page, recheck: Callable[[Path], None]) -> None:
        super().__init__()
        self._page, self._recheck, self._session = page, recheck, page.session
        self._reports = Reports(page)
        self._results: dict[ExportId, CampaignResults] = {}
        self._lines = Lines[ExportRecord](
            (
                (self.tr("When"), lambda item: texts.moment(item.at)),
                (self.tr("Campaign"), lambda item: item.campaign),
                (self.tr("Goes to"), lambda item: self._session.names.recipients.get(item.recipient, item.recipient)),
                (self.tr("Went out"), lambda item: texts.number(item.written)),
                (self.tr("Stayed"), lambda item: texts.number(item.held)),
                (self.tr("Use before"), self._until),
                (self.tr("Came back"), self._came_back),
                (self.tr("Who"), lambda item: item.by),
                (self.tr("File"), lambda item: Path(item.place).name),
                (self.tr("SHA-256 of the file"), lambda item: item.sha256),
            )
        )
        self.view = LinesView(self._lines, self.tr("Earlier exports"), (132, 130, 120, 80, 70, 150, 220, 90, 130, 120))
        self._none = basics.muted(self.tr("No exports yet."))
        self._folder = basics.button(self.tr("Show in folder"), self._show_folder, icon="arrow-right")
        self.handle = FileHandle(self.tr("Drag or copy the file"), self._take)
        self._check = basics.button(self.tr("Check it again"), self._check_again, icon="refresh-cw")
        self._passport = self._documents(self.tr("Passport"), self._passport_of)
        self._left_out = self._documents(self.tr("Left out"), self._left_out_of)
        self._acts = QWidget()
        self._acts.setLayout(basics.row(self._folder, self.handle, self._check, self._passport, self._left_out, None))
        box = basics.column(basics.subheading(self.tr("What went out")), self._none, spacing=8)
        box.addWidget(self.view, 1)
        box.addWidget(self._acts)
        box.addStretch(0)
        self.setLayout(box)
        self.view.picked.connect(self._look)

    def show_exports(self, exports: tuple[ExportRecord, ...], results: dict[ExportId, CampaignResults]) -> None:
        """Show the log, and what came back after each export."""
        self._results = results
        for widget in (self.view, self._acts):
            widget.setVisible(bool(exports))
        self._none.setVisible(not exports)
        self.view.show_lines(exports)

    def _came_back(self, record: ExportRecord) -> str:
        """Say how many bounced, complained and refused; nothing where nothing came back."""
        back = self._results.get(record.id)
        if back is None:
            return ""
        said = (
            (back.bounced, self.tr("{n} bounced")),
            (back.complained, self.tr("{n} complained")),
            (back.said_no, self.tr("{n} said no")),
        )
        return " · ".join(words.format(n=texts.number(count)) for count, words in said if count)

    def _until(self, record: ExportRecord) -> str:
        day = texts.day(record.best_before)
        return self.tr("{day}: check again").format(day=day) if self._over(record) else day

    def _over(self, record: ExportRecord) -> bool:
        return is_over(record, self._session.desk.clock.today())

    def _documents(self, title: str, work: Callable[[bool], None]) -> QPushButton:
        """Return a button with the two ways of a document: paper and PDF."""
        made = basics.button(title, lambda: None, icon="scroll-text")
        menu = QMenu(made)
        menu.addAction(self.tr("Print…"), partial(work, True))
        menu.addAction(self.tr("Save as PDF…"), partial(work, False))
        made.setMenu(menu)
        return made

    def _look(self) -> None:
        """Offer what the picked export allows; a copy to the clipboard has no file."""
        record = self.view.current_line()
        lies = record is not None and bool(record.place)
        for button in (self._folder, self._check):
            button.setEnabled(lies)
        self.handle.setEnabled(lies and record is not None and not self._over(record))
        self._left_out.setEnabled(record is not None and record.held > 0)
        self._passport.setEnabled(record is not None)

    # ---- acts

    def _with_file(self, then: Callable[[Path], None]) -> None:
        record = self.view.current_line()
        if record is not None:
            self._session.jobs.read(self, partial(_file, self._session.desk, record.id), then, self._page.failed)

    def _show_folder(self) -> None:
        self._with_file(_open_folder)

    def _check_again(self) -> None:
        record = self.view.current_line()
        if record is not None:
            self._recheck(Path(record.place))

    def _take(self, way: str, then: Callable[[tuple[Path, ...]], None]) -> None:
        """Let the picked list leave once more; the audit log has it before the handle does."""
        record = self.view.current_line()
        if record is None:
            return

        def handed(out: HandedOn) -> None:
            then(out.files)
            if way == "copy":
                self._session.tell(self.tr("The file is on the clipboard; paste it where it should go."))

        work = partial(_hand_on, self._session.desk, record.id, way)
        self._session.jobs.write(self, work, handed, self._page.failed)

    def _passport_of(self, printed: bool) -> None:
        record = self.view.current_line()
        if record is not None:
            head = self._head(record, self.tr("Passport of an exported list"))
            self._out(partial(_passport, record.id), head, f"{record.campaign}-passport.pdf", printed=printed)

    def _left_out_of(self, printed: bool) -> None:
        record = self.view.current_line()
        if record is not None:
            head = self._head(record, self.tr("Left out of an exported list"))
            self._out(partial(_left_out, record.id), head, f"{record.campaign}-left-out.pdf", printed=printed)

    def _head(self, record: ExportRecord, kind: str) -> Head:
        reference = self.tr("Export {number}, {day}").format(number=record.id, day=texts.day(record.at.date()))
        return Head(record.campaign, reference, self.tr("{kind} · confidential").format(kind=kind))

    def _out(self, work: Callable[[Desk, JobProgress], str], head: Head, offered: str, *, printed: bool) -> None:
        if printed:
            self._reports.preview(work, head)
        else:
            self._reports.save(work, head, offered)


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _file(desk: Desk, export: ExportId, _progress: JobProgress) -> Path:
    return desk.export_file(export)


def _hand_on(desk: Desk, export: ExportId, way: str, _progress: JobProgress) -> HandedOn:
    return desk.hand_on(export, way)


def _passport(export: ExportId, desk: Desk, _progress: JobProgress) -> str:
    return desk.export_report(export, languages.current())


def _left_out(export: ExportId, desk: Desk, _progress: JobProgress) -> str:
    return desk.left_out_report(export, languages.current())
