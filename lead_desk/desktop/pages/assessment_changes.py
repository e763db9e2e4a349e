"""Facts that changed under an approved assessment: what, in a word, and why it must be looked at again."""

from functools import partial

from lead_desk.app.desk import Desk
from lead_desk.app.results import AssessmentRow
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.widgets.inputs import ChoiceInput
from lead_desk.domain.assessment import AssessmentStatus, ReviewDue, ReviewTrigger


def _tr(text: str) -> str:
    return texts.translate("AssessmentChanges", text)


def trigger_words(trigger: ReviewTrigger) -> str:
    """Return what changed, in words."""
    return {
        ReviewTrigger.HIGHER_FREQUENCY: _tr("People are contacted more often"),
        ReviewTrigger.ENRICHMENT: _tr("More is found out about people"),
        ReviewTrigger.NEW_SOURCE_TERMS: _tr("A source has new terms"),
        ReviewTrigger.COMPLAINTS: _tr("More people complain"),
        ReviewTrigger.LAW_CHANGE: _tr("The law has changed"),
        ReviewTrigger.BREACH: _tr("Data were lost or seen by others"),
    }[trigger]


def state_words(row: AssessmentRow) -> str:
    """Return the state of a family; an approved one that must be looked at again says so, and why."""
    state = texts.assessment_status(row.status)
    if not row.changed or row.status != AssessmentStatus.APPROVED:
        return state
    reasons = ", ".join(trigger_words(trigger).lower() for trigger in row.changed)
    return _tr("{state}, to be reviewed: {reasons}").format(state=state, reasons=reasons)


class AssessmentChanges:
    """The act of noting a change."""

    def __init__(self, page: Page) -> None:
        self._page, self._session = page, page.session

    def ask(self, row: AssessmentRow) -> None:
        """Ask what changed under a family and note it."""
        dialog = AskReason(
            self._page,
            _tr("What has changed?"),
            _tr("The assessment stays good for 30 days. Approve a new version by then, or its leads are held."),
            _tr("Note the change"),
            hint=_tr("What exactly, in a few words"),
        )
        what = ChoiceInput(
            _tr("What has changed?"),
            [(trigger.value, trigger_words(trigger)) for trigger in ReviewTrigger],
            may_be_empty=False,
        )
        dialog.add_widget(what)
        dialog.accepted.connect(lambda: self._note(row.family, ReviewTrigger(str(what.value())), dialog.text()))
        dialog.open()

    def _note(self, family: str, trigger: ReviewTrigger, note: str) -> None:
        work = partial(_note_change, self._session.desk, family, trigger, note)
        self._session.jobs.write(self._page, work, self._noted, self._page.failed)

    def _noted(self, due: ReviewDue) -> None:
        self._session.tell(_tr("Noted. A new version must be approved by {day}.").format(day=texts.day(due.until)))
        self._session.wrote()


def _note_change(desk: Desk, family: str, trigger: ReviewTrigger, note: str, _progress: JobProgress) -> ReviewDue:
    return desk.note_change(family, trigger, note)
