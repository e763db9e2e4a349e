"""The papers of a source or a recipient: add one, save a copy to open it, remove one kept by mistake."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.registers.papers import PaperWish
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import error_banner
from lead_desk.domain.paper import Paper, PaperId, PaperKind, PaperOwner

_KILO = 1024


def kind_words(kind: PaperKind) -> str:
    """Return what a paper is."""
    return {
        PaperKind.TERMS: texts.translate("Papers", "Terms"),
        PaperKind.CONTRACT: texts.translate("Papers", "Contract or licence"),
        PaperKind.ATTESTATION: texts.translate("Papers", "Somebody's word how it was collected"),
        PaperKind.INSTRUCTION: texts.translate("Papers", "Instruction"),
        PaperKind.SAFEGUARD: texts.translate("Papers", "Safeguard for a transfer"),
        PaperKind.OTHER: texts.translate("Papers", "Other paper"),
    }[kind]


def size_words(size: int) -> str:
    """Return a file's size in kilobytes, at least one."""
    return texts.translate("Papers", "{count} kB").format(count=texts.number(max(1, round(size / _KILO))))


class PapersDialog(QDialog):
    """One entry's papers.

    Args:
        page: whose session does the work.
        owner: the register.
        key: of the entry.
        name: of the entry, for the title.
    """

    def __init__(self, page: Page, owner: PaperOwner, key: str, name: str) -> None:
        super().__init__(page)
        self._session, self._owner, self._key = page.session, owner, key
        self.setWindowTitle(self.tr("Papers"))
        self.resize(720, 420)
        self.lines = Lines[Paper](
            (
                (self.tr("File"), lambda paper: paper.name),
                (self.tr("What it is"), lambda paper: kind_words(paper.kind)),
                (self.tr("Size"), lambda paper: size_words(paper.size)),
                (self.tr("Kept on"), lambda paper: texts.day(paper.added_at.date())),
            )
        )
        self.view = LinesView(self.lines, self.tr("Papers"), (250, 210, 80, 110), wide=0)
        self.kind = basics.combo(self.tr("What it is"), [(kind.value, kind_words(kind)) for kind in PaperKind])
        self._notes = basics.column()
        self._add_button = basics.button(self.tr("Add a file…"), self._pick, icon="plus", kind="primary")
        self._save_button = basics.button(self.tr("Save a copy…"), self._save, icon="file-down")
        self._remove_button = basics.button(self.tr("Remove…"), self._remove, icon="trash-2")
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.setLayout(
            basics.column(
                basics.subheading(self.tr("Papers of {name}").format(name=name)),
                basics.muted(
                    self.tr("They are kept encrypted in the store. To open one, save a copy; the log says so.")
                ),
                self.view,
                self._row(self.kind, self._add_button),
                self._row(self._save_button, self._remove_button),
                self._notes,
                close,
                spacing=10,
                margins=18,
            )
        )
        self.view.picked.connect(self._look)
        self.reload()

    def _row(self, *parts: QWidget) -> QWidget:
        holder = QWidget()
        holder.setLayout(basics.row(*parts, None))
        return holder

    def reload(self) -> None:
        """Read the papers."""
        work = partial(_papers, self._session.desk, self._owner, self._key)
        self._session.jobs.read(self, work, self._fill, self._failed, slot="papers")

    def _fill(self, papers: tuple[Paper, ...]) -> None:
        self.view.show_lines(papers)
        self._look()

    def _look(self) -> None:
        picked = self.view.current_line() is not None
        self._save_button.setEnabled(picked)
        self._remove_button.setEnabled(picked)

    def _failed(self, error: Exception) -> None:
        basics.clear(self._notes)
        self._notes.addWidget(error_banner(error, self.tr("That didn't work. Nothing was changed.")))

    def _pick(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a file"))
        if name:
            self.add(Path(name))

    def add(self, path: Path) -> None:
        """Keep a file with the entry, as the kind that is chosen."""
        wish = PaperWish(self._owner, self._key, PaperKind(str(basics.chosen(self.kind))), path)
        self._write(partial(_keep, self._session.desk, wish))

    def _save(self) -> None:
        paper = self.view.current_line()
        if paper is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), paper.name)
        if name:
            self._write(partial(_save_copy, self._session.desk, paper.id, Path(name)))

    def _remove(self) -> None:
        paper = self.view.current_line()
        if paper is None:
            return
        asked = AskReason(
            self,
            self.tr("Remove this paper?"),
            self.tr("It is gone from the store then. The log keeps that it was there."),
            self.tr("Remove"),
            danger=True,
        )
        asked.accepted.connect(lambda: self._write(partial(_drop, self._session.desk, paper.id, asked.text())))
        asked.open()

    def _write(self, work: Callable[[JobProgress], object]) -> None:
        basics.clear(self._notes)
        self._session.jobs.write(self, work, lambda _answer: self.reload(), self._failed)


def _papers(desk: Desk, owner: PaperOwner, key: str, _progress: JobProgress) -> tuple[Paper, ...]:
    return desk.papers(owner, key)


def _keep(desk: Desk, wish: PaperWish, _progress: JobProgress) -> object:
    return desk.keep_paper(wish)


def _save_copy(desk: Desk, paper: PaperId, target: Path, _progress: JobProgress) -> object:
    return desk.save_paper(paper, target)


def _drop(desk: Desk, paper: PaperId, reason: str, _progress: JobProgress) -> None:
    desk.remove_paper(paper, reason)
