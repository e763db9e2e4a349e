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
        ActKind.REGISTER: _tr("Entry changed"),
        ActKind.EVIDENCE: _tr("Evidence noted"),
        ActKind.ASSESS: _tr("Assessment"),
        ActKind.EXPORT: _tr("List exported"),
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
    if act.kind is ActKind.REGISTER:
        sort, _, key = act.subject.partition(" ")
        return entry(sort) if sort == "SavedView" else f"{entry(sort)}: {key}"
    if act.kind is ActKind.EVIDENCE:
        return entry(act.subject)
    if act.kind is ActKind.ASSESS:
        family, version, status = act.subject.rsplit(" ", 2)
        return f"{family} v{version}: {texts.assessment_status(status)}"
    return {
        "taken": _tr("taken over"),
        "left": _tr("left as they are"),
        "restricted": _tr("set"),
        "lifted": _tr("lifted"),
    }.get(act.subject, act.subject)


def entry(kind: str) -> str:
    """Return what kind of entry of the registers it is."""
    return {
        "Source": texts.translate("Audit", "Source"),
        "Recipient": texts.translate("Audit", "Recipient"),
        "Purpose": texts.translate("Audit", "Purpose"),
        "Campaign": texts.translate("Audit", "Campaign"),
        "Notice": texts.translate("Audit", "Privacy notice"),
        "Organisation": texts.translate("Audit", "Our company"),
        "Person": texts.translate("Audit", "Colleague"),
        "Consent": texts.translate("Audit", "Consent"),
        "ConsentText": texts.translate("Audit", "Wording of a consent"),
        "SoftOptIn": texts.translate("Audit", "Sale to a customer"),
        "ContractRequest": texts.translate("Audit", "Request for an offer"),
        "Evidence": texts.translate("Audit", "Evidence"),
        "Screening": texts.translate("Audit", "Do-not-call answer"),
        "NoticeGiven": texts.translate("Audit", "Notice given"),
        "PersonRequest": texts.translate("Audit", "Request of a person"),
        "LegalHold": texts.translate("Audit", "Legal hold"),
        "OwnWord": texts.translate("Audit", "Own word for flags"),
        "AllowedWord": texts.translate("Audit", "Word that raises no flag"),
        "ApproverKey": texts.translate("Audit", "Approver's key"),
        "SavedView": texts.translate("Audit", "Saved view"),
        "Withdrawal": texts.translate("Acts", "Consent taken back"),
    }.get(kind, kind)


def why_it_stays(act: Act) -> str:
    """Return why nothing takes an act back, empty where something does."""
    if act.state is ActState.PAST:
        return _tr("Its earlier state is no longer kept.")
    if act.state is not ActState.FINAL:
        return ""
    return {
        ActKind.EXPORT: _tr("The list has left; call it back under Exports, past lists."),
        ActKind.ASSESS: _tr("An assessment's versions are proof; write a new version."),
        ActKind.EVIDENCE: _tr("It is proof of what happened; note what has changed since."),
    }.get(act.kind, _tr("This protects people, so it stays."))


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
    if code == "entry_edited":
        return _tr("The entry was changed since and stays as it is.")
    if code == "entry_used":
        return _tr("Something rests on the entry by now, so it stays.")
    why = {
        "edited": partial(texts.counted, "Acts", "{count} were changed since and stay as they are."),
        "exported": partial(texts.counted, "Acts", "{count} went out in an export since and stay as they are."),
        "merged": partial(texts.counted, "Acts", "{count} were merged since and stay as they are."),
        "erased": partial(texts.counted, "Acts", "{count} were deleted since and stay deleted."),
        "stopped": partial(texts.counted, "Acts", "{count} asked for no contact since and stay away."),
    }
    return why[code](count) if code in why else ""


def left(done: UndoOutcome) -> list[str]:
    """Return a sentence for each reason why something was left as it is."""
    return [kept for code, count in done.kept_reasons.items() if (kept := _kept(code, count))]


def outcome(done: UndoOutcome, back: bool) -> str:
    """Return one sentence about what an undo (or bringing back) did, and what it had to leave."""
    count = done.restored + done.removed
    if done.entries:
        sentence = _tr("Brought back.") if back else _tr("Undone.")
    elif back:
        sentence = texts.counted("Acts", "Brought back: {count} leads.", count)
    else:
        sentence = texts.counted("Acts", "Undone: {count} leads.", count)
    parts = left(done)
    return " ".join((sentence, *parts)) if count + done.entries or not parts else " ".join(parts)
