"""Undo and redo from anywhere in the window: beside the window, then a note that says what it did."""

from functools import partial

from PySide6.QtWidgets import QWidget

from lead_desk.app.desk import Desk
from lead_desk.desktop import act_words, texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.languages import said
from lead_desk.desktop.session import Session
from lead_desk.domain.acts import Act, ActKind, ActState
from lead_desk.domain.errors import LeadDeskError
from lead_desk.domain.ids import ActId
from lead_desk.domain.records import UndoOutcome

_LOOKED_AT = 200


def undo_last(owner: QWidget, session: Session) -> None:
    """Undo the newest act; an import is not undone by a slip of a key, its line in the history is shown instead."""

    def found(act: Act | None) -> None:
        if act is None:
            session.tell(texts.translate("Acts", "There is nothing to undo."))
        elif act.kind is ActKind.IMPORT:
            session.go("history", act.id)
            session.tell(texts.translate("Acts", "The last act is an import. Undo it here if you mean it."))
        else:
            take_back(owner, session, act.id)

    session.jobs.read(owner, partial(_newest, session.desk), found, partial(_failed, session), slot="newest act")


def take_back(owner: QWidget, session: Session, act: ActId) -> None:
    """Undo one act and say what came of it."""

    def done(outcome: UndoOutcome) -> None:
        undone = bool(outcome.restored or outcome.removed or outcome.entries or not outcome.kept)
        if undone:
            again = partial(bring_back, owner, session, act)
            session.tell(act_words.outcome(outcome, back=False), texts.translate("Acts", "Bring back"), again)
        else:
            session.tell(act_words.outcome(outcome, back=False))
        session.wrote()

    title = texts.translate("Acts", "Undoing")
    session.jobs.write(owner, partial(_undo, session.desk, act), done, partial(_failed, session), title=title)


def bring_back(owner: QWidget, session: Session, act: ActId | None = None) -> None:
    """Redo one act, without a number the one undone last, and say what came of it."""

    def done(outcome: UndoOutcome) -> None:
        session.tell(act_words.outcome(outcome, back=True))
        session.wrote()

    title = texts.translate("Acts", "Bringing back")
    session.jobs.write(owner, partial(_redo, session.desk, act), done, partial(_failed, session), title=title)


def just_done(desk: Desk, kind: ActKind) -> ActId | None:
    """Return the newest act, which can be undone, where it is of this kind; for the thread that has just done it."""
    newest = desk.history(None, 1)
    return next((act.id for act in newest if act.kind is kind and act.state is ActState.DONE), None)


def _failed(session: Session, error: Exception) -> None:
    if isinstance(error, LeadDeskError):
        session.tell(f"{said(error.sentence)} {said(error.remedy)}".rstrip())
    else:
        session.jobs.broke.emit(error)


def _newest(desk: Desk, _progress: JobProgress) -> Act | None:
    return next((act for act in desk.history(None, _LOOKED_AT) if act.state is ActState.DONE), None)


def _undo(desk: Desk, act: ActId, progress: JobProgress) -> UndoOutcome:
    return desk.undo_act(act, progress)


def _redo(desk: Desk, act: ActId | None, progress: JobProgress) -> UndoOutcome:
    return desk.redo_act(act, progress)
