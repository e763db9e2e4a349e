"""The assessment editor: steps on the left, questions in the middle, help on the right; saves by itself."""

from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.lia_results import AssessmentFacts
from lead_desk.desktop import icons, texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.languages import said
from lead_desk.desktop.lia_port import CLIENT_SECTION, SIGN_OFF, LiaForm, LiaQuestion, Offers, asked
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.lia_help import LiaHelp, remark_text
from lead_desk.desktop.widgets.lia_open import OpenList
from lead_desk.desktop.widgets.lia_question import QuestionBox
from lead_desk.domain.assessment import Assessment, AssessmentStatus

_SAVE_MS = 700
_LAID_OUT_MS = 40
"""Until a section's questions have their places, so that one of them can be scrolled to."""


class LiaEditor(QWidget):
    """Shows one version; a draft can be filled in, a signed one read.

    Signals:
        closed: back to the list.
        sign: approve the draft (`approve`) or turn it down (`reject`).
        failed: a draft could not be saved.
    """

    closed = Signal()
    sign = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._form: LiaForm | None = None
        self._offers = Offers()
        self.assessment: Assessment | None = None
        self.missing: list[str] = []
        self._section = ""
        self._looked = ""
        self.facts = AssessmentFacts(0, False, (), ())
        self.boxes: dict[str, QuestionBox] = {}
        self._steps: dict[str, QPushButton] = {}
        self._written = False
        self._save = QTimer(self)
        self._save.setSingleShot(True)
        self._save.setInterval(_SAVE_MS)
        self._save.timeout.connect(self.save_now)
        self._step_box: QVBoxLayout = basics.column(spacing=2)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Answered"))
        self._state = basics.muted()
        self._saved = basics.label("", tone="muted")
        left = self._make_left()
        self._questions: QVBoxLayout = basics.column(spacing=10)
        self._questions.setContentsMargins(0, 0, 4, 0)
        self._area: QScrollArea = basics.scrolled(self._questions, self.tr("Questions"))
        self.help = LiaHelp()
        box = basics.row(left, spacing=12)
        box.addWidget(self._area, 1)
        box.addWidget(self.help)
        self.setLayout(box)

    def _make_left(self) -> QWidget:
        """Return the column with progress, steps, what to decide, and what is still to do."""
        left = QWidget()
        left.setFixedWidth(238)
        self.approve = basics.button(
            self.tr("Approve…"), lambda: self.sign.emit("approve"), icon="check", kind="primary"
        )
        self.reject = basics.button(self.tr("Turn down…"), lambda: self.sign.emit("reject"), icon="x")
        self.single = basics.button(self.tr("One question at a time"), self._reshow, kind="step")
        self.single.setCheckable(True)
        self.open_list = OpenList()
        self.open_list.wanted.connect(self.show_question)
        steps = basics.column(
            self._bar,
            self._state,
            self._step_box,
            self.single,
            self.approve,
            self.reject,
            self._saved,
            self.open_list,
            None,
            spacing=6,
        )
        left.setLayout(basics.column(basics.scrolled(steps, self.tr("Steps"))))
        return left

    # ---- showing

    def open_version(
        self, form: LiaForm, offers: Offers, assessment: Assessment, missing: list[str], facts: AssessmentFacts
    ) -> None:
        """Show a version at its first open section."""
        self._form, self._offers, self.assessment = form, offers, assessment
        self._take_facts(facts)
        self.missing = [name for name in missing if name not in SIGN_OFF]
        basics.clear(self._step_box)
        self._steps.clear()
        for key, title in form.sections:
            if key == CLIENT_SECTION and not assessment.client:
                continue
            step = basics.button(said(title), partial(self.show_section, key), kind="step")
            step.setCheckable(True)
            step.setAutoExclusive(True)
            self._steps[key] = step
            self._step_box.addWidget(step)
        for before, after in pairwise((*self._steps.values(), self.single, self.approve, self.reject, self.open_list)):
            QWidget.setTabOrder(before, after)
        draft = assessment.status is AssessmentStatus.DRAFT
        self.approve.setVisible(draft)
        self.reject.setVisible(draft)
        self._saved.setText(
            ""
            if draft
            else self.tr("This version is {state} and can't be changed.").format(
                state=texts.assessment_status(assessment.status).lower()
            )
        )
        first = next(
            (question.section for question in form.questions if question.id in self.missing), form.sections[0][0]
        )
        self.show_section(first)
        self._show_state()

    def show_section(self, key: str, focus: str = "") -> None:
        """Show the questions of a section."""
        if self._form is None or self.assessment is None:
            return
        self.save_now()
        self._section = key
        if key in self._steps:
            self._steps[key].setChecked(True)
        basics.clear(self._questions)
        self.boxes.clear()
        shown = [question for question in self._visible() if question.section == key]
        if self.single.isChecked():
            picked = [question for question in shown if question.id == focus] or shown[:1]
            focus = picked[0].id if picked else ""
            shown = picked
        for question in shown:
            self._questions.addWidget(self._box(question))
        self._questions.addLayout(self._further_question(focus) if self.single.isChecked() else self._further(key))
        self._questions.addStretch(1)
        self._area.verticalScrollBar().setValue(0)
        target = self.boxes.get(focus) or next(iter(self.boxes.values()), None)
        if target is not None:
            self._help(target.question.id)
            first = next(iter(target.inputs.values()), None)
            if first is not None:
                first.setFocus()
        self._show_state()

    def show_question(self, name: str) -> None:
        """Go to one question."""
        for question in self._visible():
            if question.id == name:
                self.show_section(question.section, name)
                box = self.boxes.get(name)
                if box is not None:
                    QTimer.singleShot(_LAID_OUT_MS, box, partial(self._area.ensureWidgetVisible, box))

    def _reshow(self) -> None:
        focus = self._looked if any(question.id == self._looked for question in self._visible()) else ""
        self.show_section(self._section, focus)

    def _visible(self) -> list[LiaQuestion]:
        if self._form is None or self.assessment is None:
            return []
        answers, organisation = self.assessment.answers, self._offers.organisation
        return [
            question
            for question in self._form.questions
            if question.id not in SIGN_OFF and asked(question, answers, organisation)
        ]

    def _box(self, question: LiaQuestion) -> QuestionBox:
        box = QuestionBox(question, self._offers, self._session.desk.clock.today())
        if self.assessment is not None:
            box.show_answer(self.assessment.answers.get(question.id) or _recorded(self.assessment).get(question.id))
            box.set_read_only(self.assessment.status is not AssessmentStatus.DRAFT)
        box.edited.connect(self._edited)
        box.looked.connect(self._help)
        self.boxes[question.id] = box
        return box

    def _further(self, key: str) -> QHBoxLayout:
        keys = list(self._steps)
        place = keys.index(key) if key in keys else 0
        line = basics.row(None)
        if place + 1 < len(keys):
            line.addWidget(
                basics.button(
                    self.tr("Next: {step}").format(step=self._steps[keys[place + 1]].text()),
                    partial(self.show_section, keys[place + 1]),
                    icon="arrow-right",
                    kind="primary",
                )
            )
        return line

    def _further_question(self, name: str) -> QHBoxLayout:
        """Return the buttons that lead to the question before and the one after."""
        names = [question.id for question in self._visible()]
        place = names.index(name) if name in names else 0
        back = basics.button(
            self.tr("Back"), partial(self.show_question, names[max(0, place - 1)]), icon="chevron-left"
        )
        back.setEnabled(place > 0)
        on = basics.button(
            self.tr("Next question"),
            partial(self.show_question, names[min(len(names) - 1, place + 1)]),
            icon="arrow-right",
            kind="primary",
        )
        on.setEnabled(place + 1 < len(names))
        count = basics.muted(self.tr("Question {number} of {count}").format(number=place + 1, count=len(names)))
        return basics.row(back, count, None, on)

    def _help(self, name: str) -> None:
        box = self.boxes.get(name)
        if box is not None:
            self._looked = name
            self.help.show_question(box.question)

    def _take_facts(self, facts: AssessmentFacts) -> None:
        self.facts = facts
        self.help.take_facts(facts)

    def _show_state(self) -> None:
        visible = self._visible()
        total = sum(1 for question in visible if question.need in ("M", "C"))
        shown = [name for name in self.missing if any(question.id == name for question in visible)]
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(max(0, total - len(shown)))
        self._state.setText(
            self.tr("All questions are answered")
            if not shown
            else texts.counted(self, "{count} of {total} questions still open", len(shown), total=total)
        )
        open_sections = {question.section for question in visible if question.id in shown}
        for key, step in self._steps.items():
            picture = ("circle", "muted") if key in open_sections else ("circle-check", "ready")
            icons.dress(step, *picture, 16)
        self.open_list.show_open([question for question in visible if question.id in shown], self.facts.contradictions)
        doubted = {remark.question: remark_text(remark) for remark in self.facts.contradictions}
        for name, box in self.boxes.items():
            box.show_missing(name in shown)
            box.show_doubt(doubted.get(name, ""))
            box.show_derived(tuple(f"{line.where}: {line.rule}" for line in self.facts.channels))

    # ---- saving

    def _edited(self, name: str, answer: object) -> None:
        if self.assessment is None or self.assessment.status is not AssessmentStatus.DRAFT:
            return
        before = [question.id for question in self._visible() if question.section == self._section]
        self.assessment = replace(self.assessment, answers={**self.assessment.answers, name: answer})
        self._saved.setText(self.tr("Saving…"))
        self._save.start()
        if [question.id for question in self._visible() if question.section == self._section] != before:
            QTimer.singleShot(0, self, partial(self.show_section, self._section, name))

    def save_now(self) -> None:
        """Keep the draft as it stands."""
        if not self._save.isActive() and self._saved.text() != self.tr("Saving…"):
            return
        self._save.stop()
        if self.assessment is not None:
            self._written = True
            self._session.jobs.write(
                self, partial(_save, self._session.desk, self.assessment), self._kept, self.failed.emit, slot="save"
            )

    def end(self) -> None:
        """Keep the draft as it stands, and log what the sitting came to."""
        self.save_now()
        version = self.assessment
        if version is not None and version.status is AssessmentStatus.DRAFT and self._written:
            self._written = False
            work = partial(_end, self._session.desk, version)
            self._session.jobs.write(self, work, lambda _done: None, self.failed.emit)

    def _kept(self, missing: list[str]) -> None:
        self.missing = [name for name in missing if name not in SIGN_OFF]
        if not self._save.isActive():
            self._saved.setText(self.tr("Saved"))
        self._show_state()
        if self.assessment is not None:
            look = partial(_facts, self._session.desk, self.assessment)
            self._session.jobs.read(self, look, self._counted, self.failed.emit, slot="facts")

    def _counted(self, facts: AssessmentFacts) -> None:
        """Show what the data say to the answers as they are now."""
        self._take_facts(facts)
        self._show_state()


def _recorded(assessment: Assessment) -> dict[str, str]:
    """Return the answers that the version itself records: title with number, author."""
    return {"H1": f"{assessment.title}, {assessment.family}", "H3": assessment.author}


def _save(desk: Desk, assessment: Assessment, _progress: JobProgress) -> list[str]:
    desk.save_draft(assessment, sitting=True)
    return desk.missing_answers(assessment)


def _end(desk: Desk, assessment: Assessment, _progress: JobProgress) -> None:
    desk.end_sitting(assessment.family, assessment.version)


def _facts(desk: Desk, assessment: Assessment, _progress: JobProgress) -> AssessmentFacts:
    return desk.assessment_facts(assessment)
