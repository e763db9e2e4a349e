"""History: who did what to how many leads, and taking it back."""

from functools import partial

from PySide6.QtWidgets import QWidget

from lead_desk.app.desk import Desk
from lead_desk.desktop import act_words, texts, undoing
from lead_desk.desktop.dialogs.ask import confirmed
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.domain.acts import Act, ActState

_SHOWN = 500


class HistoryPage(Page):
    """The list of acts with undo and redo."""

    key = "history"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("HistoryPage", "History"))
        self.top.addWidget(
            basics.button(
                self.tr("Forget earlier states…"),
                self._ask_forget,
                icon="eraser",
                tip=self.tr("Erases what undo would bring back"),
            )
        )
        self.lines = Lines[Act](
            (
                (self.tr("When"), lambda act: texts.moment(act.at)),
                (self.tr("Who"), lambda act: act.actor),
                (self.tr("What"), lambda act: act_words.kind(act.kind)),
                (self.tr("About"), act_words.subject),
                (self.tr("Leads"), lambda act: texts.number(act.leads) if act.leads else ""),
                (self.tr("State"), _state),
            )
        )
        self.view = LinesView(self.lines, self.tr("History"), (150, 120, 180, 290, 70, 250))
        self.main = self.view
        self._undo = basics.button(self.tr("Undo"), self._undo_picked, icon="undo-2", kind="primary")
        self._redo = basics.button(self.tr("Bring back"), self._redo_picked, icon="redo-2")
        self._why = basics.label("", tone="muted", wrap=False)
        acts = QWidget()
        acts.setLayout(basics.row(self._undo, self._redo, 6, self._why, None))
        self.body.addWidget(
            basics.muted(
                self.tr(
                    "Earlier states are kept for 30 days and the last 50 acts. What protects people is never undone: "
                    "do-not-contact, flags, restrictions, deletions; nor what is proof: exports, assessments, evidence."
                )
            )
        )
        self._empty = basics.muted(self.tr("Nothing was done yet."))
        self.body.addWidget(self._empty)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(acts)
        self._wanted = 0
        self.view.picked.connect(self._look)

    def act(self, _action: str, payload: object) -> None:
        """Show the line of the act that a link names."""
        if isinstance(payload, int):
            self._wanted = payload
            self.reload()

    def reload(self) -> None:
        """Read the history."""
        self.session.jobs.read(self, partial(_acts, self.session.desk), self._fill, self.failed, slot="acts")

    def _fill(self, acts: tuple[Act, ...]) -> None:
        self._empty.setVisible(not acts)
        self.view.setVisible(bool(acts))
        self.view.show_lines(acts)
        for row, act in enumerate(acts):
            if act.id == self._wanted:
                self.view.selectRow(row)
        self._wanted = 0
        self._look()

    def _look(self) -> None:
        act = self.view.current_line()
        self._undo.setEnabled(act is not None and act.state is ActState.DONE)
        self._redo.setEnabled(act is not None and act.state is ActState.UNDONE)
        self._why.setText(act_words.why_it_stays(act) if act is not None else "")

    def _undo_picked(self) -> None:
        act = self.view.current_line()
        if act is not None:
            undoing.take_back(self, self.session, act.id)

    def _redo_picked(self) -> None:
        act = self.view.current_line()
        if act is not None:
            undoing.bring_back(self, self.session, act.id)

    def _ask_forget(self) -> None:
        sentence = self.tr("Nothing done so far can be undone afterwards. The list itself stays.")
        if confirmed(self, self.tr("Forget all earlier states?"), sentence, self.tr("Forget them"), danger=True):
            self.session.jobs.write(self, partial(_forget, self.session.desk), self._forgot, self.failed)

    def _forgot(self, count: int) -> None:
        self.session.tell(texts.counted(self, "Earlier states of {count} acts are gone.", count))
        self.session.wrote()


def _state(act: Act) -> str:
    word = act_words.state(act.state)
    if act.state is ActState.UNDONE and act.changed_at is not None:
        return f"{word}: {texts.moment(act.changed_at)}, {act.changed_by}"
    return word


def _acts(desk: Desk, _progress: JobProgress) -> tuple[Act, ...]:
    return desk.history(None, _SHOWN)


def _forget(desk: Desk, _progress: JobProgress) -> int:
    return desk.forget_history()
