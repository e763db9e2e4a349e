"""What happened to a lead, newest first, and where each of its values came from, in the user's words."""

from functools import partial

from PySide6.QtWidgets import QWidget

from lead_desk.desktop import texts
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.domain.flag import FlagState
from lead_desk.domain.lead import ValueOrigin
from lead_desk.domain.story import LeadStep, StepKind

_AT_FIRST = 5


def _tr(text: str) -> str:
    return texts.translate("LeadStory", text)


def origin_words(origin: ValueOrigin) -> tuple[str, str]:
    """Return where a value came from: briefly, as the cell, and whole, with the list and what stood there."""
    if not origin.batch:
        return _tr("typed"), _tr("Somebody typed this in Lead Desk")
    cell = f"{origin.column}{origin.row}" if origin.column else _tr("row {row}").format(row=origin.row)
    place = _tr("{file}, sheet {sheet}, {cell}") if origin.sheet else _tr("{file}, {cell}")
    whole = place.format(file=origin.file_name, sheet=origin.sheet, cell=cell)
    if origin.original:
        whole += "\n" + _tr("In the list: {original}").format(original=origin.original)
    return cell, whole


def step_words(session: Session, step: LeadStep) -> str:
    """Return one step as a sentence without its date."""
    if step.kind is StepKind.EDITED:
        fields = ", ".join(texts.field_title(name) for name in step.subject.split(",") if name)
        return _tr("Changed: {fields}").format(fields=fields)
    if step.kind is StepKind.BASIS:
        purpose = session.names.purposes.get(step.purpose, step.purpose)
        return _tr("Lawful basis for {purpose}: {basis}").format(purpose=purpose, basis=texts.basis_short(step.subject))
    if step.kind is StepKind.FLAG:
        kind, _, state = step.subject.partition(" ")
        return _tr("{flag}: {state}").format(flag=texts.flag_kind(kind), state=texts.flag_state(FlagState(state)))
    return {
        StepKind.IMPORTED: _tr("Came in with {name}"),
        StepKind.DELIVERED: _tr("Was in {name}, too"),
        StepKind.EXPORTED: _tr("Went out with {name}"),
    }[step.kind].format(name=step.subject)


class LeadStory(QWidget):
    """The newest steps, and the others behind a button."""

    def __init__(self, session: Session, steps: tuple[LeadStep, ...]) -> None:
        super().__init__()
        self._session = session
        self._box = basics.column(spacing=4)
        self.setLayout(self._box)
        self._show(steps[:_AT_FIRST])
        older = steps[_AT_FIRST:]
        if older:
            words = texts.counted(self, "Show {count} earlier steps", len(older))
            self._more = basics.button(words, partial(self._all, older), kind="link")
            self._box.addLayout(basics.row(self._more, None))

    def _show(self, steps: tuple[LeadStep, ...]) -> None:
        for step in steps:
            self._box.addWidget(basics.label(texts.breakable(step_words(self._session, step))))
            self._box.addWidget(basics.muted(f"{texts.moment(step.at)} · {step.actor}"))
            self._box.addSpacing(4)

    def _all(self, older: tuple[LeadStep, ...]) -> None:
        self._more.hide()
        self._show(older)
