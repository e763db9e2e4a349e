"""Words for people's requests: what they ask for, what is to be done, how they were answered."""

from lead_desk.app.rights.results import RequestRow, RequestView, Step
from lead_desk.app.wording import Wording
from lead_desk.desktop import texts
from lead_desk.desktop.texts import QT_TRANSLATE_NOOP, translate
from lead_desk.domain.campaign import OWN_USE
from lead_desk.domain.evidence import PersonRight, RefusalGround, RequestOutcome


def right(value: PersonRight) -> str:
    """Return what a person asks for, the article after it."""
    return {
        PersonRight.ACCESS: translate("Requests", "See what we hold (Art. 15)"),
        PersonRight.SOURCE_QUESTION: translate("Requests", "Where the data are from (Art. 15(1)(g))"),
        PersonRight.OBJECTION_MARKETING: translate("Requests", "No more marketing (Art. 21(2))"),
        PersonRight.ERASURE: translate("Requests", "Delete everything (Art. 17)"),
        PersonRight.RECTIFICATION: translate("Requests", "Correct the data (Art. 16)"),
        PersonRight.RESTRICTION: translate("Requests", "Don't use the data for now (Art. 18)"),
        PersonRight.OBJECTION_GENERAL: translate("Requests", "Objects to our use (Art. 21(1))"),
        PersonRight.PORTABILITY: translate("Requests", "A copy for machines (Art. 20)"),
    }[value]


def right_short(value: PersonRight) -> str:
    """Return what a person asks for, without its article."""
    return right(value).partition(" (")[0]


def step(value: Step) -> str:
    """Return what is to be done."""
    return {
        Step.STOP: translate("Requests", "On the do-not-contact list"),
        Step.RESTRICT: translate("Requests", "Held back from every use"),
        Step.CORRECT: translate("Requests", "Data corrected"),
        Step.ERASE: translate("Requests", "Data deleted, never imported again"),
        Step.COPY: translate("Requests", "Copy made for the person"),
        Step.TELL: translate("Requests", "Everybody who got the data was told"),
        Step.ANSWER: translate("Requests", "Person answered"),
    }[value]


def outcome(value: RequestOutcome) -> str:
    """Return how a request was answered."""
    return {
        RequestOutcome.DONE: translate("Requests", "Done as asked"),
        RequestOutcome.PARTLY: translate("Requests", "Done in part"),
        RequestOutcome.REFUSED: translate("Requests", "Refused"),
    }[value]


def ground(value: RefusalGround) -> str:
    """Return a ground of the law to refuse."""
    return {
        RefusalGround.NOT_IDENTIFIED: translate("Requests", "We couldn't tell who it is (Art. 12(6))"),
        RefusalGround.UNFOUNDED: translate("Requests", "Plainly unfounded or excessive (Art. 12(5))"),
        RefusalGround.OTHER_PERSONS: translate("Requests", "Rights of other people (Art. 15(4))"),
        RefusalGround.LEGAL_CLAIMS: translate("Requests", "Needed for legal claims (Art. 17(3)(e))"),
        RefusalGround.LEGAL_OBLIGATION: translate("Requests", "A law makes us keep it (Art. 17(3)(b))"),
        RefusalGround.COMPELLING: translate("Requests", "Our grounds weigh more (Art. 21(1))"),
        RefusalGround.NOT_APPLICABLE: translate("Requests", "Not for this lawful basis (Art. 20(1))"),
        RefusalGround.FORWARDED: translate("Requests", "Handed on to our client (Art. 28(3)(e))"),
    }[value]


def state(row: RequestRow) -> str:
    """Return where a request stands, in few words."""
    if not row.is_open:
        known = {item.value: item for item in RequestOutcome}
        done = known.get(row.request.outcome)
        return outcome(done) if done else translate("Requests", "Answered")
    if row.late:
        return translate("Requests", "Overdue")
    if row.left < 0:
        return translate("Requests", "Answer now")
    return texts.counted("Requests", "{count} days left", row.left)


def letter(view: RequestView, sources: dict[str, str], words: Wording) -> str:
    """Return the text of an answer to be pasted into a letter; it names no one.

    Args:
        view: the request.
        sources: keys of the sources to their names.
        words: the language of the answer.
    """
    lines = [words(QT_TRANSLATE_NOOP("Requests", "Thank you for your message. This is our answer."))]
    held = sorted({sources.get(lead.source, lead.source) for lead in view.leads})
    if held:
        got = words(QT_TRANSLATE_NOOP("Requests", "We got your data from: {sources}."))
        lines.append(got.format(sources=", ".join(held)))
    else:
        lines.append(words(QT_TRANSLATE_NOOP("Requests", "We hold no data on you in our list of leads.")))
    others = [item.name for item in view.disclosed if item.recipient != OWN_USE]
    if others:
        passed = words(QT_TRANSLATE_NOOP("Requests", "We passed your data on to: {names}."))
        lines.append(passed.format(names=", ".join(others)))
    if view.stopped:
        stopped = QT_TRANSLATE_NOOP("Requests", "You are on our do-not-contact list: we won't write or call again.")
        lines.append(words(stopped))
    rights = QT_TRANSLATE_NOOP(
        "Requests",
        "You may ask us to correct or delete your data, object to their use, and complain to your data protection "
        "authority.",
    )
    return "\n\n".join((*lines, words(rights)))
