"""Imports: every list that came in, with undo and redo."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from lead_desk.app.desk import Desk
from lead_desk.desktop import act_words, texts
from lead_desk.desktop.dialogs.ask import confirmed
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.desktop.widgets.drop_zone import DropZone
from lead_desk.domain.ids import BatchId
from lead_desk.domain.records import UndoOutcome
from lead_desk.domain.source import Batch, BatchState


class ImportsPage(Page):
    """The history of imports."""

    key = "imports"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("ImportsPage", "Imports"))
        choose = partial(session.go, "imports:choose")
        self.top.addWidget(
            basics.button(
                self.tr("Check an old list…"),
                partial(session.go, "exports:recheck"),
                icon="refresh-cw",
                tip=self.tr("Which people of a list that left earlier may still be used?"),
            )
        )
        self.top.addWidget(
            basics.button(
                self.tr("History…"),
                partial(session.go, "history"),
                icon="undo-2",
                tip=self.tr("Everything that was done, with undo (Ctrl+H)"),
            )
        )
        self.top.addWidget(basics.button(self.tr("Import…"), choose, icon="upload", kind="primary"))
        self._finish = self._offered = False
        self._several: set[str] = set()
        self.lines = self._make_lines()
        self.view = LinesView(
            self.lines,
            self.tr("Imports"),
            (44, 200, 132, 136, 90, 150, 136, 58, 58, 96, 72, 96, 84, 84),
            spare=(4, 6, 9, 12),
        )
        self.main = self.view
        self._show = basics.button(self.tr("Show its leads"), self._show_leads, icon="users")
        self._attest = basics.button(self.tr("Stand for it…"), self._attest_picked, icon="check")
        self._undo = basics.button(self.tr("Undo import"), self._undo_picked, icon="undo-2")
        self._redo = basics.button(self.tr("Bring back"), self._redo_picked, icon="redo-2")
        self._empty = DropZone(
            self.tr("No lists yet"),
            self.tr("Drop a spreadsheet anywhere on this window. You see what it holds before anything is stored."),
            choose,
        )
        self._acts = QWidget()
        self._lay_out()
        self.view.picked.connect(self._look)
        self.view.opened.connect(self._show_leads)

    def _lay_out(self) -> None:
        self._acts.setLayout(basics.row(self._show, self._attest, self._undo, self._redo, None))
        self.body.addWidget(self._empty)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self._acts)
        self.body.addStretch(0)

    def _make_lines(self) -> Lines[Batch]:
        return Lines[Batch](
            (
                (self.tr("No."), lambda batch: str(batch.number)),
                (self.tr("File"), self._file),
                (self.tr("State"), lambda batch: texts.batch_state(batch.state)),
                (self.tr("When"), lambda batch: texts.moment(batch.imported_at)),
                (self.tr("Who"), lambda batch: batch.imported_by),
                (self.tr("Source"), lambda batch: self.session.names.sources.get(batch.source, batch.source)),
                (self.tr("Lawful basis"), lambda batch: texts.basis_short(batch.basis)),
                (self.tr("Rows"), lambda batch: texts.number(batch.rows)),
                (self.tr("New"), lambda batch: texts.number(batch.created)),
                (self.tr("Updated"), lambda batch: texts.number(batch.updated)),
                (self.tr("Known"), lambda batch: texts.number(batch.unchanged + batch.duplicates)),
                (self.tr("Rejected"), lambda batch: texts.number(batch.rejected)),
                (self.tr("Flagged"), lambda batch: texts.number(batch.flagged)),
                (self.tr("Stopped"), lambda batch: texts.number(batch.stopped)),
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the way back to a list that was left before it was imported."""
        super().showEvent(event)
        if self.session.open_list:
            banner = Banner("info", self.tr("“{file}” is still open").format(file=self.session.open_list), flat=True)
            banner.add_button(self.tr("Go on"), partial(self.session.go, "import"), icon="arrow-right")
            self.note(banner)
        elif self._offered:
            self.clear_notes()
        self._offered = bool(self.session.open_list)

    def reload(self) -> None:
        """Read the history."""
        self.session.jobs.read(self, partial(_batches, self.session.desk), self._fill, self.failed, slot="batches")

    def _file(self, batch: Batch) -> str:
        """Return the file's name, with the sheet where several of it were imported."""
        return f"{batch.file_name} · {batch.sheet}" if batch.sha256 in self._several else batch.file_name

    def _fill(self, batches: tuple[Batch, ...]) -> None:
        sheets = {(batch.sha256, batch.sheet) for batch in batches}
        self._several = {mark for mark, count in Counter(mark for mark, _sheet in sheets).items() if count > 1}
        self._empty.setVisible(not batches)
        self.view.setVisible(bool(batches))
        self._acts.setVisible(bool(batches))
        self.view.show_lines(batches)
        waiting = [place for place, batch in enumerate(batches) if batch.state is BatchState.QUARANTINED]
        if self._finish and waiting:
            self.view.selectRow(waiting[0])
            self.note(
                Banner(
                    "check",
                    self.tr("Nobody stands for this list"),
                    self.tr("Its leads stay here until somebody does, or the import is undone."),
                )
            )
        self._finish = False
        self._look()

    def act(self, action: str, _payload: object) -> None:
        """Follow `imports:finish`: go to the newest list that nobody stands for."""
        self._finish = action == "finish"
        self.reload()

    def _look(self) -> None:
        batch, held = self.view.current_line(), QApplication.focusWidget()
        self._show.setEnabled(batch is not None and batch.state is not BatchState.UNDONE)
        self._attest.setVisible(batch is not None and batch.state is BatchState.QUARANTINED)
        self._undo.setEnabled(batch is not None and batch.state is not BatchState.UNDONE)
        self._redo.setEnabled(batch is not None and batch.state is BatchState.UNDONE)
        if held is not None and self._acts.isAncestorOf(held) and not held.isEnabled():
            self.view.setFocus()  # Qt would hand the keyboard on to the rail

    def _show_leads(self) -> None:
        batch = self.view.current_line()
        if batch is not None and batch.state is not BatchState.UNDONE:
            self.session.go(f"leads:batch={batch.number}")

    def _attest_picked(self) -> None:
        batch = self.view.current_line()
        if batch is None:
            return
        sentence = self.tr(
            "You know how '{file}' was collected, and it was fair. The log keeps your name and the day."
        ).format(file=batch.file_name)
        if confirmed(self, self.tr("Do you stand for this list?"), sentence, self.tr("I stand for it")):
            work = partial(_attest, self.session.desk, BatchId(batch.number))
            self.session.jobs.write(self, work, lambda _done: self._attested(), self.failed)

    def _attested(self) -> None:
        self.session.tell(self.tr("The list left quarantine."))
        self.session.wrote()

    def _undo_picked(self) -> None:
        batch = self.view.current_line()
        if batch is None:
            return
        sentence = self.tr(
            "New leads of '{file}' go, changed ones get their earlier values back. People who said stop stay stopped."
        ).format(file=batch.file_name)
        if confirmed(self, self.tr("Undo this import?"), sentence, self.tr("Undo import")):
            undo_imports(self, self.session, [BatchId(batch.number)], self.failed)

    def _redo_picked(self) -> None:
        batch = self.view.current_line()
        if batch is not None:
            _redo_imports(self, self.session, [BatchId(batch.number)], self.failed)


def undo_imports(
    owner: QWidget, session: Session, batches: Sequence[BatchId], failed: Callable[[Exception], None]
) -> None:
    """Undo imports that went together, the last first, and tell what they had to leave, and where that is."""

    def done(outcome: UndoOutcome) -> None:
        sentence = texts.translate("ImportsPage", "Undone: {removed} leads removed, {restored} restored.").format(
            removed=texts.number(outcome.removed), restored=texts.number(outcome.restored)
        )
        told = " ".join((sentence, *act_words.left(outcome)))
        link = f"leads:batch={','.join(map(str, batches))}"
        if outcome.kept:
            session.tell(told, texts.translate("ImportsPage", "Show"), partial(session.go, link))
        else:
            again = partial(_redo_imports, owner, session, batches, failed)
            session.tell(told, texts.translate("ImportsPage", "Bring back"), again)
        session.wrote()

    title = texts.translate("ImportsPage", "Undoing the import")
    session.jobs.write(owner, partial(_undo, session.desk, batches), done, failed, title=title)


def _redo_imports(
    owner: QWidget, session: Session, batches: Sequence[BatchId], failed: Callable[[Exception], None]
) -> None:
    """Bring imports back beside the window and tell who did not come back."""

    def done(outcome: UndoOutcome) -> None:
        session.tell(act_words.outcome(outcome, back=True))
        session.wrote()

    title = texts.translate("ImportsPage", "Bringing back")
    session.jobs.write(owner, partial(_redo, session.desk, batches), done, failed, title=title)


def _batches(desk: Desk, _progress: JobProgress) -> tuple[Batch, ...]:
    return desk.batches()


def _attest(desk: Desk, batch: BatchId, _progress: JobProgress) -> None:
    desk.attest_import(batch)


def _undo(desk: Desk, batches: Sequence[BatchId], progress: JobProgress) -> UndoOutcome:
    return desk.undo_together(batches, progress)


def _redo(desk: Desk, batches: Sequence[BatchId], progress: JobProgress) -> UndoOutcome:
    return desk.redo_together(batches, progress)
