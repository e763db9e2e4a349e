"""One request of a person: its clock, what is held, who got it, and the steps to its answer, each with its button."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QWidget

from lead_desk.app.rights.results import FoundLead, RequestView, Step, StepState
from lead_desk.desktop import icons, languages, request_words, texts
from lead_desk.desktop.widgets import basics
from lead_desk.domain.campaign import OWN_USE
from lead_desk.domain.evidence import PersonRight

_IDENTITY = (PersonRight.ACCESS, PersonRight.PORTABILITY, PersonRight.SOURCE_QUESTION, PersonRight.ERASURE)


class RequestCard(QFrame):
    """Shows a request.

    Signals:
        wanted: a button was pressed: the step's value, or `lift`, `extend`, `letter`, `identity:STATE`.
        lead_wanted: a lead is to be shown.
    """

    wanted = Signal(str)
    lead_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setMinimumWidth(330)
        self.setMaximumWidth(480)
        self._box = basics.scrolling_card(self, self.tr("The request"))
        self.language = languages.current()
        """The language of what the person gets: the window's until another is chosen."""

    def show_view(self, view: RequestView | None, sources: dict[str, str]) -> None:
        """Show a request, or that none is picked.

        Args:
            view: the request.
            sources: keys of the sources to their names.
        """
        basics.clear(self._box)
        if view is None:
            self._box.addWidget(basics.muted(self.tr("Pick a request to see what is to be done.")))
            self._box.addStretch(1)
            return
        request = view.row.request
        self._box.addWidget(basics.subheading(request_words.right(request.right)))
        self._box.addWidget(basics.label(texts.breakable(request.identifier or request.name), bold=True))
        self._box.addLayout(self._clock(view))
        self._box.addWidget(basics.line())
        for state in view.steps:
            if state.needed:
                self._box.addWidget(self._step(view, state))
        self._box.addWidget(basics.line())
        self._add_held(view, sources)
        self._add_disclosed(view)
        if request.note:
            self._box.addWidget(basics.label(self.tr("Notes"), bold=True))
            self._box.addWidget(basics.muted(request.note))
        if view.row.is_open:
            self._add_more(view)
        self._box.addStretch(1)

    def _choose_language(self, _place: int) -> None:
        self.language = basics.chosen(self._language)

    def _clock(self, view: RequestView) -> QLayout:
        row = view.row
        tone, picture = ("blocked", "triangle-alert") if row.late or row.left < 0 else ("muted", "clock")
        if not row.is_open:
            tone, picture = "ready", "circle-check"
        icon = QLabel()
        icons.dress(icon, picture, tone, 18)
        if row.is_open:
            words = self.tr("{state}: answer by {day}. Came in {received}.").format(
                state=request_words.state(row), day=texts.day(row.target), received=texts.day(row.request.received_at)
            )
        else:
            words = self.tr("{state}, {day}").format(
                state=request_words.state(row), day=texts.moment(row.request.answered_at)
            )
        line = basics.row(icon, spacing=6)
        line.addWidget(basics.label(words), 1)
        return line

    def _step(self, view: RequestView, state: StepState) -> QWidget:
        """Return a step: whether it is done as picture and word, and the button that does it."""
        picture = QLabel()
        icons.dress(picture, "circle-check" if state.done else "circle", "ready" if state.done else "muted", 18)
        words = request_words.step(state.step)
        picture.setAccessibleName(self.tr("Done") if state.done else self.tr("To do"))
        text = basics.label(words)
        line = basics.row(picture, spacing=6)
        line.addWidget(text, 1)
        act = self._button(view, state)
        if act is not None:
            line.addWidget(act)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _button(self, view: RequestView, state: StepState) -> QWidget | None:
        labels = {
            Step.STOP: self.tr("Stop marketing"),
            Step.RESTRICT: self.tr("Hold back"),
            Step.ERASE: self.tr("Delete…"),
            Step.COPY: self.tr("Save a copy…"),
            Step.TELL: self.tr("I told them"),
            Step.ANSWER: self.tr("Answered…"),
        }
        if state.step is Step.RESTRICT and state.done and view.leads:
            return basics.button(self.tr("Lift"), self._press("lift"))
        again = state.step is Step.COPY
        if state.step not in labels or (state.done and not again) or (state.step is Step.ANSWER and state.done):
            return None
        kind = {Step.ANSWER: "primary", Step.ERASE: "danger"}.get(state.step, "")
        return basics.button(labels[state.step], self._press(state.step.value), kind=kind)

    def _press(self, act: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(act)

    def _add_held(self, view: RequestView, sources: dict[str, str]) -> None:
        self._box.addWidget(basics.label(self.tr("What is held"), bold=True))
        if not view.leads:
            self._box.addWidget(basics.muted(self.tr("Nothing, under this address, number or name.")))
        for lead in view.leads:
            self._box.addWidget(self._lead(lead, sources))
        if view.stopped:
            self._box.addWidget(basics.muted(self.tr("On the do-not-contact list.")))

    def _lead(self, lead: FoundLead, sources: dict[str, str]) -> QWidget:
        parts = (lead.name, lead.company, sources.get(lead.source, lead.source))
        words = " · ".join(part for part in parts if part)
        act = basics.button(
            self.tr("Show"),
            lambda: self.lead_wanted.emit(lead),
            kind="link",
            name=self.tr("Show {what}").format(what=words),
        )
        line = basics.row(spacing=6)
        line.addWidget(basics.label(texts.breakable(words)), 1)
        line.addWidget(act)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _add_disclosed(self, view: RequestView) -> None:
        self._box.addWidget(basics.label(self.tr("Who got it"), bold=True))
        if not view.disclosed:
            self._box.addWidget(basics.muted(self.tr("Nobody.")))
        for item in view.disclosed:
            name = self.tr("Our own use") if item.recipient == OWN_USE else item.name
            days = ", ".join(texts.day(day) for day, _campaign in item.exports)
            self._box.addWidget(basics.muted(f"{name}: {days}"))

    def _add_more(self, view: RequestView) -> None:
        self._box.addWidget(basics.line())
        request = view.row.request
        if request.right in _IDENTITY:
            choices = [
                ("", self.tr("No doubt who it is")),
                ("asked", self.tr("Asked for a proof")),
                ("proved", self.tr("Proved who they are")),
                ("refused", self.tr("Would not prove it")),
            ]
            box = basics.combo(self.tr("Who they are"), choices, request.identity)
            box.activated.connect(lambda _place: self.wanted.emit(f"identity:{basics.chosen(box)}"))
            self._box.addWidget(box)
        self._language = basics.combo(self.tr("Answer in"), list(languages.NAMES.items()), self.language)
        self._language.activated.connect(self._choose_language)
        self._box.addLayout(basics.row(basics.muted(self.tr("Answer in")), self._language, None))
        letter = basics.button(self.tr("Copy an answer"), self._press("letter"), icon="copy")
        more = basics.button(self.tr("More time…"), self._press("extend"))
        self._box.addLayout(basics.row(letter, more, None))
        if not any(state.step is Step.ERASE for state in view.steps) and view.leads:
            self._box.addLayout(basics.row(basics.button(self.tr("Delete the data…"), self._press("erase")), None))
