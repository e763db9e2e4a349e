"""Values of imports that differ from what the store has: take them over, or leave the leads as they are."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lead_desk.app.desk import Desk
from lead_desk.desktop import texts, undoing
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.domain.acts import ActKind, Conflict
from lead_desk.domain.flag import FlagKind
from lead_desk.domain.ids import ActId

_AT_ONCE = 500


class ConflictList(QWidget):
    """The list with its two answers, one by one (T, L) or for all."""

    def __init__(self, session: Session, failed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._session, self._failed = session, failed
        self.lines = Lines[Conflict](
            (
                (self.tr("Lead"), lambda item: item.lead_name),
                (self.tr("Field"), lambda item: texts.field_title(item.field)),
                (self.tr("You have"), lambda item: item.own),
                (self.tr("The list says"), lambda item: item.offered),
                (self.tr("Flag"), _flags),
                (self.tr("List"), lambda item: item.file_name),
                (self.tr("Row"), lambda item: str(item.row)),
            )
        )
        self.view = LinesView(self.lines, self.tr("Differing values"), (170, 120, 200, 200, 150, 170, 60))
        self._take = basics.button(self.tr("T   Take it"), partial(self.answer, True), icon="check", kind="primary")
        self._leave = basics.button(self.tr("L   Leave as it is"), partial(self.answer, False), icon="x")
        self._take_all = basics.button(self.tr("Take all"), partial(self.answer_all, True), kind="link")
        self._leave_all = basics.button(self.tr("Leave all"), partial(self.answer_all, False), kind="link")
        self._acts = QWidget()
        self._acts.setLayout(basics.row(self._take, self._leave, None, self._take_all, self._leave_all))
        self._empty = basics.muted(self.tr("No differing values wait. Imports with the rule 'ask me' put them here."))
        self.setLayout(basics.column(self._empty, self.view, self._acts, spacing=10))
        for keys, take in (("T", True), ("L", False)):
            QShortcut(QKeySequence(keys), self.view).activated.connect(partial(self.answer, take))
        self.view.picked.connect(self._look)

    def reload(self) -> None:
        """Read what waits."""
        work = partial(_conflicts, self._session.desk)
        self._session.jobs.read(self, work, self._fill, self._failed, slot="conflicts")

    def _fill(self, items: tuple[Conflict, ...]) -> None:
        self._empty.setVisible(not items)
        self.view.setVisible(bool(items))
        self._acts.setVisible(bool(items))
        self.view.show_lines(items)
        self._look()

    def _look(self) -> None:
        picked = self.view.current_line() is not None
        for act in (self._take, self._leave, self._take_all, self._leave_all):
            act.setEnabled(picked)

    def answer(self, take: bool) -> None:
        """Answer the picked line."""
        item = self.view.current_line()
        if item is not None:
            self._send([item.id], take)

    def answer_all(self, take: bool) -> None:
        """Answer everything that waits."""
        self._send(None, take)

    def _send(self, numbers: list[int] | None, take: bool) -> None:
        def done(answered: tuple[int, ActId | None]) -> None:
            count, act = answered
            if take:
                told = texts.counted(self, "{count} values taken over.", count)
            else:
                told = texts.counted(self, "{count} values left as they are.", count)
            undo = None if act is None else partial(undoing.take_back, self, self._session, act)
            self._session.tell(told, self.tr("Undo") if undo else "", undo)
            self._session.wrote()

        self._session.jobs.write(self, partial(_answer, self._session.desk, numbers, take), done, self._failed)


def _flags(item: Conflict) -> str:
    return ", ".join(texts.flag(FlagKind(kind), None) for kind in item.flags)


def _conflicts(desk: Desk, _progress: JobProgress) -> tuple[Conflict, ...]:
    return desk.conflicts(None, 0, _AT_ONCE)


def _answer(desk: Desk, numbers: list[int] | None, take: bool, _progress: JobProgress) -> tuple[int, ActId | None]:
    """Answer, and return how many values and the act to undo; both in the one thread that writes."""
    count = desk.answer_conflicts(numbers, take)
    # with nothing answered, the newest act is an older one
    return count, undoing.just_done(desk, ActKind.ANSWER) if count else None
