"""Import one or several files: columns, where from and why, what will happen; then run, then the next best act."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from lead_desk.app.imports.results import ImportReport, ImportRequest, Tags
from lead_desk.desktop import texts
from lead_desk.desktop.jobs import Job
from lead_desk.desktop.languages import current, said
from lead_desk.desktop.pages import import_notes, import_work
from lead_desk.desktop.pages.imports import undo_imports
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner, error_banner
from lead_desk.desktop.widgets.import_form import ImportForm
from lead_desk.desktop.widgets.import_progress import ImportProgress
from lead_desk.desktop.widgets.import_queue import ImportQueue, Waiting
from lead_desk.desktop.widgets.import_result import ImportResult
from lead_desk.desktop.widgets.import_wait import ImportWait
from lead_desk.desktop.widgets.list_notes import list_notes
from lead_desk.desktop.widgets.password_banner import PasswordBanner
from lead_desk.domain.errors import CancelledError, LeadDeskError
from lead_desk.domain.ids import BatchId
from lead_desk.domain.rows import ReadOptions

_PAUSE_MS = 350
_WAIT, _FORM, _RUN, _DONE = range(4)


class ImportFilePage(Page):
    """The import of the files dropped together, one after the other."""

    key = "import"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("ImportFilePage", "Import"))
        self.queue = ImportQueue(session)
        self._tags_before: Tags | None = None
        self._look: import_work.Look | None = None
        self._options, self._settled = ReadOptions(), False
        self._running: Job[list[import_work.Outcome]] | None = None
        self.form = ImportForm(session, self.queue, self._import, self._skip)
        self.reading, self.mapping = self.form.reading, self.form.mapping
        self.provenance, self.consequences = self.form.provenance, self.form.consequences
        self.waiting, self.progress = ImportWait(), ImportProgress()
        self.progress.stopped.connect(self._cancel)
        self.result = ImportResult(session)
        self.stack = QStackedWidget()
        for part in (self.waiting, self.form, self.progress, self.result):
            self.stack.addWidget(part)
        self.body.addWidget(self.stack, 1)
        self.top.addWidget(self.reading.facts)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._preview)
        self.reading.sheet_picked.connect(self._open)
        self.reading.header_picked.connect(self._new_header)
        self.reading.options_picked.connect(self._new_options)
        self.form.changed.connect(self._changed_form)
        self.provenance.made.connect(self._keep_new)
        self.queue.changed.connect(self._changed_form)
        self.queue.same_wanted.connect(self._same_again)

    # ---- parts

    def _wait(self, text: str, *, working: bool = False) -> None:
        self.reading.facts.clear()
        self.waiting.say(text, working=working)
        self.stack.setCurrentIndex(_WAIT)

    # ---- the queue

    def act(self, action: str, _payload: object) -> None:
        """Take dropped files; while one is at hand, or others wait, they wait behind it."""
        files = [path for path in _payload if isinstance(path, Path)] if isinstance(_payload, list) else []
        if action != "files" or not files:
            return
        shown = self.stack.currentIndex()
        if shown == _RUN or self._unfinished:
            self.queue.add(files)
            self._entitle()
            if shown == _DONE:
                self._skip(imported=True)
            return
        self.queue.start(files)
        self._forget()
        self._open()

    @property
    def _unfinished(self) -> bool:
        """Whether a list is at hand that was not imported yet, or waits."""
        return self.queue.more or (self._look is not None and self.stack.currentIndex() == _FORM)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the page of all imports know what is still to be done here."""
        super().hideEvent(event)
        self.session.open_list = self.queue.current.title if self._unfinished else ""

    @property
    def path(self) -> Path:
        """The file at hand."""
        return self.queue.current.path

    def _entitle(self) -> None:
        place, count = self.queue.place + 1, len(self.queue.entries)
        more = self.tr("   {place} of {count}").format(place=place, count=count) if count > 1 else ""
        self.title.setText(self.tr("Import “{file}”").format(file=basics.shortened(self.queue.current.title)) + more)
        self.title.setToolTip(self.queue.current.title)

    def _open(self, sheet: int | None = None, header_row: int | None = None) -> None:
        self.clear_notes()
        self._entitle()
        if sheet is None and header_row is None:
            self._look = None
            self.provenance.reset()
            self.consequences.hint("")
            self._wait(self.tr("Looking at {file}…").format(file=basics.shortened(self.path.name)), working=True)
        wanted = self.queue.current.sheet if sheet is None else sheet
        before = not self._settled and header_row is None
        options = replace(self._options, first_look=True)
        wish = ImportRequest(self.path, options=options, header_row=header_row, as_before=before)
        work = partial(import_work.look, self.session.desk, wish, wanted)
        self.session.jobs.read(self, work, partial(self._looked, wish), self._unreadable, slot="look")

    def _unreadable(self, error: Exception) -> None:
        banner = error_banner(error, self.tr("This file couldn't be read."))
        if isinstance(error, LeadDeskError) and PasswordBanner.suits(error):
            banner = self._ask_password(error)
        if self.queue.more:  # the others are what the user came for
            banner.add_button(self.tr("Go on with the next file"), self._skip, icon="arrow-right")
        banner.add_button(self.tr("Choose another file…"), partial(self.session.go, "imports:choose"), icon="upload")
        self.note(banner)
        self._look = None
        self._wait(self.tr("Nothing of this file was stored."))

    def _ask_password(self, error: LeadDeskError) -> Banner:
        banner = PasswordBanner(error)
        banner.given.connect(lambda word: self._read_with(replace(self._options, password=word)))
        QTimer.singleShot(0, banner.field.setFocus)
        return banner

    def _forget(self) -> None:
        """Start with a clean sheet: nothing that was settled for one file is taken over to the next."""
        self._options, self._settled = ReadOptions(), False
        self.form.forget()

    def _skip(self, *, imported: bool = False) -> None:
        self.session.jobs.write(self, lambda _progress: None, slot="preview")
        self._look = None
        before = self.path
        if self.queue.more:
            self.queue.following(imported=imported)
            if self.path != before:  # the next sheet of a file is read as its first one was
                self._forget()
            self._open()
            return
        self._forget()
        self._wait(self.tr("No file is open."))
        self.session.go("imports")

    # ---- the form

    def _looked(self, wish: ImportRequest, look: import_work.Look) -> None:
        """Show what was found; go on to look at a large file whole while the user reads its beginning."""
        self._show(look)
        if look.info.first_look:
            work = partial(import_work.look_further, self.session.desk, wish, look)
            self.session.jobs.read(self, work, self._show_further, self._unreadable, slot="look")

    def _show_further(self, look: import_work.Look) -> None:
        """Show what the whole of the file told; the form stays as the user has it where the columns are the same."""
        if self._look is not None and look.columns is self._look.columns:
            known = {sheet.index for sheet in self._look.info.sheets}
            self.queue.further([sheet for sheet in look.info.sheets if sheet.index not in known])
            self._look = look
            self.reading.show_reading(look.info, look.columns, self._options)
        else:
            self._show(look)

    def _show(self, look: import_work.Look) -> None:
        another = self._look is None
        self._look = look
        info, sheet = look.info, look.columns
        self._options = replace(sheet.options, first_look=False)
        self.reading.show_reading(info, sheet, self._options)
        self.form.show_columns(sheet)
        self.provenance.show_tags(look.purposes, sheet, look.before)
        self.stack.setCurrentIndex(_FORM)
        self.queue.looked(info, sheet)
        self._changed_form()
        if another and self.isVisible():
            self.provenance.take_focus()

    def _same_again(self) -> None:
        """Take source, purpose and basis of the list before; the user's word is asked for again."""
        if self._tags_before is not None:
            self.provenance.take_tags(self._tags_before)

    def _new_header(self, row: int) -> None:
        if self._look is not None:
            self._open(self._look.columns.index, row)

    def _new_options(self, options: ReadOptions) -> None:
        self._settled = True
        self._read_with(options)

    def _read_with(self, options: ReadOptions) -> None:
        self._options = options
        self._open(self._look.columns.index if self._look is not None else None)

    def _changed_form(self) -> None:
        if self._look is None:
            return
        self.mapping.leave_out_of(self.provenance.tags().source, self._look.left_out)
        self._entitle()
        together = [item.columns for item in self.queue.together if item.columns is not None]
        self.form.look_again(self._look.columns, together)
        self._can_count()
        self._pause.start()

    def _keep_new(self, item: object) -> None:
        def done(_answer: str) -> None:
            self.session.load_names()
            self.provenance.take_new(item)

        self.session.jobs.write(self, partial(import_work.put, self.session.desk, item), done, self.failed)

    def request(self) -> ImportRequest | None:
        """Return what the form asks for."""
        if self._look is None:
            return None
        return self.form.request(self.path, self._look.columns, self._options)

    def requests(self) -> list[tuple[Waiting, ImportRequest]]:
        """Return what the form asks for, for the list at hand and for those that go with it."""
        own = self.request()
        return [] if own is None else self.queue.requests(own)

    def _can_count(self) -> bool:
        """Say at once that the list is being looked through, or what must be chosen first; tell which it is."""
        missing = self.provenance.missing()
        if missing:
            self.consequences.hint(self.tr("Choose {what} to see what will happen.").format(what=texts.listed(missing)))
        else:
            self.consequences.wait()
        return not missing

    def _preview(self) -> None:
        if self.request() is None or self.stack.currentIndex() != _FORM:
            return  # an import under way must not be replaced by a preview that was still due
        if not self._can_count():
            return
        self.session.jobs.write(
            self,
            partial(
                import_work.preview_many, self.session.desk, [(entry.title, wish) for entry, wish in self.requests()]
            ),
            self._previewed,
            self.consequences.failed,
            slot="preview",
            reported=self.consequences.progress,
        )

    def _previewed(self, previews: list[tuple[str, ImportReport]]) -> None:
        self.clear_notes()
        report = import_work.merged([each for _name, each in previews])
        self.consequences.show_report(report, list_notes(previews))
        self.reading.ask_dates(list(dict.fromkeys(name for _list, each in previews for name in each.date_questions)))
        for _list, at_hand in previews[:1]:  # how a file is read holds for that file
            if at_hand.hidden_rows:
                self.reading.tell_hidden(at_hand.reading_notes)
        if len(previews) == 1:
            self.form.take_count(report.counts.rows)
        if report.same_file is not None:
            self.note(import_notes.same_file(self.session, report.same_file))

    # ---- the run

    def _import(self) -> None:
        request, missing = self.request(), self.provenance.missing()
        if request is None:
            return
        if missing:
            self.note(import_notes.still_to_choose(missing))
            return
        if self.provenance.missing_word():
            self.note(import_notes.collected_fairly())
            self.provenance.attest.setFocus()
            return
        self.clear_notes()
        self.reading.facts.clear()
        self.stack.setCurrentIndex(_RUN)
        self.progress.show_progress(0, None, "")
        wishes = self.requests()
        named = [(entry.title, wish) for entry, wish in wishes]
        title = self.tr("Importing {file}").format(file=self.path.name)
        if len(wishes) > 1:
            title = texts.counted(self, "Importing {count} lists", len(wishes))
        self._tags_before = request.tags
        self._running = self.session.jobs.write(
            self,
            partial(import_work.run_many, self.session.desk, named),
            partial(self._ran, wishes),
            self._broke,
            slot="preview",
            title=title,
            reported=self.progress.show_progress,
        )

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _broke(self, error: Exception) -> None:
        self._running = None
        self.stack.setCurrentIndex(_FORM)
        if isinstance(error, CancelledError):
            self.note(Banner("info", said(error.sentence)))
        else:
            self.note(error_banner(error, self.tr("The import didn't work. Nothing was stored.")))

    def _ran(self, wishes: list[tuple[Waiting, ImportRequest]], outcomes: list[import_work.Outcome]) -> None:
        self._running = None
        done = [(wish, outcome) for wish, outcome in zip(wishes, outcomes, strict=False) if outcome.report]
        reports = [outcome.report for _wish, outcome in done if outcome.report]
        if not reports:
            self._broke(LeadDeskError(outcomes[0].problem))
            return
        self._look = None
        self.queue.drop_done([entry for (entry, _request), _outcome in done])
        self._entitle()
        report = import_work.merged(reports)
        name = done[0][1].name
        if len(done) > 1:
            name = texts.counted(self, "{count} lists", len(done))
        batches = [int(item.batch) for item in reports]
        following = partial(self._skip, imported=True) if self.queue.more else None
        save = partial(self._save_rejects, [request for (_entry, request), _outcome in done])
        notes = list_notes([(outcome.name, each) for (_wish, outcome), each in zip(done, reports, strict=True)])
        self.result.show_report(report, name, save, partial(self._undo, batches), following, batches, notes)
        for outcome in outcomes:
            if outcome.problem:
                self.note(import_notes.not_imported(outcome.name, outcome.problem))
        self.stack.setCurrentIndex(_DONE)
        self.session.wrote()
        if not self.isVisible():
            self.session.tell(
                texts.counted(self, "Import finished: {count} rows.", report.counts.rows),
                self.tr("Show"),
                partial(self.session.go, "import"),
            )

    def _undo(self, batches: list[int]) -> None:
        undo_imports(self, self.session, list(map(BatchId, batches)), self.failed)
        self.session.go("imports")

    def _save_rejects(self, requests: list[ImportRequest]) -> None:
        """Ask for a file beside the list, or for a folder where several went together; save the rejected rows."""
        words, beside = self.tr("Save the rejected rows"), requests[0].path.parent
        names = [f"{request.path.stem} rejected.xlsx" for request in requests]
        if len(requests) == 1:
            chosen, _ = QFileDialog.getSaveFileName(self, words, str(beside / names[0]), "*.xlsx")
            targets = [Path(chosen) if chosen.lower().endswith(".xlsx") else Path(f"{chosen}.xlsx")]
        else:
            chosen = QFileDialog.getExistingDirectory(self, words, str(beside))
            targets = [Path(chosen) / f"{place} {name}" for place, name in enumerate(names, 1)]
        if chosen:
            self.session.jobs.read(
                self,
                partial(
                    import_work.save_rejects, self.session.desk, list(zip(targets, requests, strict=True)), current()
                ),
                lambda count: self.session.tell(texts.counted(self, "{count} rows saved.", count)),
                self.failed,
            )
