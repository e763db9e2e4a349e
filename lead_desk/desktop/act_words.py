"""Words for acts, their state, and the reasons why two leads look alike."""

from functools import partial

from lead_desk.desktop import texts
from lead_desk.domain.acts import Act, ActKind, ActState
from lead_desk.domain.flag import FlagState
from lead_desk.domain.records import UndoOutcome


def _tr(text: str) -> str:
    return texts.translate("Acts", text)


def kind(value: ActKind) -> str:
    """Return what was done, in a few words."""
    return {
        ActKind.IMPORT: _tr("Import"),
        ActKind.EDIT: _tr("Lead corrected"),
        ActKind.SET_FIELD: _tr("Field set"),
        ActKind.SET_BASIS: _tr("Lawful basis set"),
        ActKind.MERGE: _tr("Leads merged"),
        ActKind.KEEP_BOTH: _tr("Look-alikes kept apart"),
        ActKind.ANSWER: _tr("Differences answered"),
        ActKind.RESTRICT: _tr("Restriction"),
        ActKind.ERASE: _tr("Leads deleted"),
        ActKind.STRIP: _tr("Flagged cells removed"),
        ActKind.DECIDE: _tr("Flags decided"),
        ActKind.STOP: _tr("Do not contact"),
    }[value]


def state(value: ActState) -> str:
    """Return whether an act can be taken back."""
    return {
        ActState.DONE: _tr("Done, can be undone"),
        ActState.UNDONE: _tr("Undone"),
        ActState.FINAL: _tr("Stays"),
        ActState.PAST: _tr("Done"),
    }[value]


def subject(act: Act) -> str:
    """Return what an act was about: a file, fields, a basis, an answer."""
    if not act.subject:
        return ""
    if act.kind in (ActKind.EDIT, ActKind.SET_FIELD, ActKind.MERGE):
        names = [name for name in act.subject.split(",") if name != "custom"]
        return ", ".join(texts.field_title(name) for name in names)
    if act.kind is ActKind.SET_BASIS:
        return texts.basis_short(act.subject.rpartition(" ")[2])
    if act.kind is ActKind.DECIDE:
        return texts.flag_state(FlagState(act.subject))
    return {
        "taken": _tr("taken over"),
        "left": _tr("left as they are"),
        "restricted": _tr("set"),
        "lifted": _tr("lifted"),
    }.get(act.subject, act.subject)


def reason(code: str) -> str:
    """Return why two leads look alike."""
    return {
        "same_email": _tr("same email"),
        "same_phone": _tr("same number"),
        "name_and_domain": _tr("alike names, same company domain"),
        "name_and_company": _tr("alike names, same company"),
        "name_and_mailbox": _tr("alike names, same mailbox name"),
        "name_and_town": _tr("alike names, same town"),
    }.get(code, code)


def keeps(code: str) -> str:
    """Return what a merge keeps whatever is picked."""
    return {
        "stops": _tr("the do-not-contact entries"),
        "restricted": _tr("the restriction"),
        "flags": _tr("the flags"),
        "basis": _tr("the stricter lawful basis"),
        "addresses": _tr("every email and number"),
    }.get(code, code)


def _kept(code: str, count: int) -> str:
    """Return why so many leads were left as they are, an empty text for an unknown code."""
    why = {
        "edited": partial(texts.counted, "Acts", "{count} were changed since and stay as they are."),
        "exported": partial(texts.counted, "Acts", "{count} went out in an export since and stay as they are."),
        "merged": partial(texts.counted, "Acts", "{count} were merged since and stay as they are."),
        "erased": partial(texts.counted, "Acts", "{count} were deleted since and stay deleted."),
        "stopped": partial(texts.counted, "Acts", "{count} asked for no contact since and stay away."),
    }
    return why[code](count) if code in why else ""


def outcome(done: UndoOutcome, back: bool) -> str:
    """Return one sentence about what an undo (or bringing back) did, and what it had to leave."""
    count = done.restored + done.removed
    if back:
        sentence = texts.counted("Acts", "Brought back: {count} leads.", count)
    else:
        sentence = texts.counted("Acts", "Undone: {count} leads.", count)
    parts = [kept for code, count in done.kept_reasons.items() if (kept := _kept(code, count))]
    return " ".join((sentence, *parts)) if done.restored + done.removed or not parts else " ".join(parts)
