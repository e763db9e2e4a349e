"""Values written in several ways: tick what is the same, see what will happen, write it in one way."""

from collections.abc import Callable
from functools import partial
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.leads.changes import Respell
from lead_desk.desktop import texts, undoing
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lines import LinesView
from lead_desk.desktop.models.spelling_lines import INSTEAD, SpellingLines
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.change_preview import ChangePreview
from lead_desk.domain.acts import ActKind
from lead_desk.domain.ids import ActId
from lead_desk.domain.lead import LeadQuery, Selection
from lead_desk.domain.spellings import Spellings

_FIELDS = ("company", "job_title", "city", "department", "industry", "region", "title", "company_size")
_AT_ONCE = 1_000
_EVERYBODY = Selection(LeadQuery())


class SpellingList(QWidget):
    """The field, its spellings, what will happen, and the act. Space ticks, F2 corrects, R turns a line round."""

    def __init__(self, session: Session, failed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._session, self._failed = session, failed
        self.field = basics.combo(self.tr("Field"), [(name, texts.field_title(name)) for name in _FIELDS])
        self._told = basics.muted()
        self._more = basics.button(self.tr("Show more"), self._show_more, kind="link")
        self._most = _AT_ONCE
        self.lines = SpellingLines(self)
        self.view = LinesView(self.lines, self.tr("Values written in several ways"), (230, 90, 230, 140, 190))
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self._turn = basics.button(self.tr("R   The other way round"), self.turn_round, icon="undo-2")
        self._sure = basics.button(self.tr("Tick the sure ones"), partial(self._tick, sure_only=True), kind="link")
        self._all = basics.button(self.tr("Tick all"), partial(self._tick, sure_only=False), kind="link")
        self.preview = ChangePreview(session, _EVERYBODY)
        self.go = basics.button(self.tr("Write them so"), self.write, icon="check", kind="primary")
        self._acts = QWidget()
        acts = basics.row(self.go, self._turn, None, self._sure, self._all)
        self._acts.setLayout(basics.column(self.preview, acts, spacing=10))
        head = basics.row(basics.label(self.tr("Field"), wrap=False), self.field, spacing=10)
        head.addWidget(self._told, 1)
        head.addWidget(self._more)
        box = basics.column(head, spacing=10)
        box.addWidget(self.view, 1)
        box.addWidget(self._acts)
        box.addStretch(0)
        self.setLayout(box)
        for keys, act in (("Space", self._toggle), ("R", self.turn_round), ("F2", self._correct)):
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self.field.currentIndexChanged.connect(self._look_through)
        self.lines.changed.connect(self._look)
        self.view.picked.connect(self._look)
        self._show([])

    # ---- reading

    def reload(self) -> None:
        """Look for spellings, where somebody looks at them."""
        if self.isVisible():
            self._told.setText(self.tr("Looking…"))
            work = partial(_found, self._session.desk, basics.chosen(self.field), self._most)
            self._session.jobs.read(self, work, self._fill, self._failed, slot="spellings")

    def _look_through(self) -> None:
        self._most = _AT_ONCE
        self._show([])  # what is still there belongs to another field
        self.reload()

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self.reload()

    def forget(self) -> None:
        """Drop everything readable, because the store is being locked."""
        self._show([])

    def _fill(self, found: tuple[tuple[str, ...], list[Spellings], int]) -> None:
        custom, spellings, count = found
        known = {self.field.itemData(place) for place in range(self.field.count())}
        for name in custom:
            if name not in known:
                self.field.addItem(texts.field_title(name), name)
        self._show(spellings, count)

    def _show(self, found: list[Spellings], count: int = 0) -> None:
        self.view.show_lines(self.lines.rows_of(found))
        for part in (self.view, self._acts):
            part.setVisible(bool(found))
        if found:
            told = texts.counted(self, "{count} values are written in several ways. Tick what is the same.", count)
            if count > len(found):
                told += " " + self.tr("The first {count} are shown.").format(count=texts.number(len(found)))
        else:
            told = self.tr("Each value of this field is written in one way only.")
        self._told.setText(told)
        self._more.setVisible(count > len(found))
        self._look()

    # ---- deciding

    def _look(self) -> None:
        words = self.lines.words()
        self._turn.setEnabled(self.view.current_line() is not None)
        self.go.setEnabled(bool(words))
        change = Respell(basics.chosen(self.field), words) if words else None
        self.preview.show_change(change, self.tr("Tick a line to see what will happen."))

    def _toggle(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            tick = index.siblingAtColumn(0)
            role = Qt.ItemDataRole.CheckStateRole
            ticked = self.lines.data(tick, int(role)) == Qt.CheckState.Checked
            self.lines.setData(tick, Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked, int(role))

    def _correct(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.view.edit(index.siblingAtColumn(INSTEAD))

    def _tick(self, *, sure_only: bool) -> None:
        self.lines.tick_all(sure_only=sure_only)

    def turn_round(self) -> None:
        """Let the value be written as the picked line has it."""
        row = self.view.currentIndex().row()
        if row >= 0:
            self.lines.turn_round(row)

    def write(self) -> None:
        """Write what is ticked."""
        words = self.lines.words()
        if not words:
            return

        def done(outcome: tuple[int, ActId | None]) -> None:
            count, act = outcome
            undo = None if act is None else partial(undoing.take_back, self, self._session, act)
            told = texts.counted(self, "{count} leads written anew.", count)
            self._session.tell(told, self.tr("Undo") if undo else "", undo)
            self._session.wrote()

        work = partial(_write, self._session.desk, Respell(basics.chosen(self.field), words))
        self._session.jobs.write(self, work, done, self._failed, title=self.tr("Writing values in one way"))


def _found(desk: Desk, name: str, most: int, _progress: JobProgress) -> tuple[tuple[str, ...], list[Spellings], int]:
    found = desk.spellings(name)
    lines = accumulate(len(group.others) for group in found)
    return desk.custom_columns(), found[: max(1, sum(line <= most for line in lines))], len(found)


def _write(desk: Desk, change: Respell, progress: JobProgress) -> tuple[int, ActId | None]:
    """Write, and return how many leads changed and the act to undo; both in the one thread that writes."""
    count = desk.change(_EVERYBODY, change, "", progress).changed
    return count, undoing.just_done(desk, ActKind.SET_FIELD) if count else None
