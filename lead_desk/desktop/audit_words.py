"""The audit log in sentences: what happened, in the user's words; an event nobody knows is told by its code."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from lead_desk.desktop import act_words, request_words, texts
from lead_desk.desktop.texts import QT_TRANSLATE_NOOP, translate
from lead_desk.domain.acts import ActKind
from lead_desk.domain.basis import Basis
from lead_desk.domain.channel import Channel
from lead_desk.domain.evidence import PersonRight, RequestOutcome
from lead_desk.domain.flag import FlagState
from lead_desk.domain.records import AuditEvent

GROUPS: dict[str, tuple[str, tuple[str, ...]]] = {
    "imports": (
        QT_TRANSLATE_NOOP("Audit", "Imports"),
        ("import", "import_attested", "import_undone", "import_redone", "import_consents", "conflicts_answered"),
    ),
    "exports": (
        QT_TRANSLATE_NOOP("Audit", "Exports"),
        ("export", "export_refused", "export_not_placed", "export_handed_on", "stops_travel"),
    ),
    "leads": (
        QT_TRANSLATE_NOOP("Audit", "Changes of leads"),
        (
            "lead_edited", "leads_attested", "basis_set", "leads_restricted", "restriction_lifted", "leads_erased",
            "leads_merged", "duplicates_proposed", "duplicates_kept_apart", "act_undone", "act_redone",
            "states_forgotten",
        ),
    ),
    "review": (
        QT_TRANSLATE_NOOP("Audit", "Review of flags"),
        (
            "flags_decided", "flags_reopened", "flags_seconded", "cells_stripped", "column_verdict_closed",
            "column_left_out", "column_found_fine", "decision_forgotten", "looked_again", "flags_corrected",
        ),
    ),
    "assessments": (
        QT_TRANSLATE_NOOP("Audit", "Assessments"),
        ("assessment", "assessment_sent", "assessment_received", "assessment_refused"),
    ),
    "people": (
        QT_TRANSLATE_NOOP("Audit", "Stops and requests"),
        ("stops_added", "screening", "request_opened", "request_extended", "request_copy", "request_answered"),
    ),
    "registers": (
        QT_TRANSLATE_NOOP("Audit", "Sources, recipients and the like"),
        ("register", "register_many", "register_dropped", "paper_kept", "paper_copied", "paper_removed"),
    ),
    "store": (
        QT_TRANSLATE_NOOP("Audit", "The store"),
        (
            "store_created", "store_migrated", "rules_changed", "backup", "anchor_alarm", "rollback_accepted",
            "restored_with_stops", "log_saved",
        ),
    ),
}  # fmt: skip
"""Group of events -> its name, and the events' codes."""

_FACTS = {
    "act": QT_TRANSLATE_NOOP("Audit", "Act"),
    "asked": QT_TRANSLATE_NOOP("Audit", "Differing values to decide"),
    "answers": QT_TRANSLATE_NOOP("Audit", "Answers"),
    "assessment": QT_TRANSLATE_NOOP("Audit", "Assessment"),
    "basis": QT_TRANSLATE_NOOP("Audit", "Lawful basis"),
    "batch": QT_TRANSLATE_NOOP("Audit", "Import"),
    "campaign": QT_TRANSLATE_NOOP("Audit", "Campaign"),
    "cells": QT_TRANSLATE_NOOP("Audit", "Cells"),
    "code": QT_TRANSLATE_NOOP("Audit", "Code"),
    "columns_not_stored": QT_TRANSLATE_NOOP("Audit", "Columns not stored"),
    "content": QT_TRANSLATE_NOOP("Audit", "Hash of the content"),
    "created": QT_TRANSLATE_NOOP("Audit", "New"),
    "custom_fields": QT_TRANSLATE_NOOP("Audit", "Own columns"),
    "duplicates": QT_TRANSLATE_NOOP("Audit", "Twice in the list"),
    "export": QT_TRANSLATE_NOOP("Audit", "Export"),
    "family": QT_TRANSLATE_NOOP("Audit", "Number"),
    "field": QT_TRANSLATE_NOOP("Audit", "Column"),
    "fields": QT_TRANSLATE_NOOP("Audit", "Columns"),
    "findings": QT_TRANSLATE_NOOP("Audit", "Flags"),
    "flagged": QT_TRANSLATE_NOOP("Audit", "Flagged"),
    "held": QT_TRANSLATE_NOOP("Audit", "Stayed behind"),
    "ids": QT_TRANSLATE_NOOP("Audit", "Numbers of the leads"),
    "kept": QT_TRANSLATE_NOOP("Audit", "Left as they are"),
    "leads": QT_TRANSLATE_NOOP("Audit", "Leads"),
    "purpose": QT_TRANSLATE_NOOP("Audit", "Purpose"),
    "reason": QT_TRANSLATE_NOOP("Audit", "A reason was given"),
    "reasons": QT_TRANSLATE_NOOP("Audit", "Reasons"),
    "recipient": QT_TRANSLATE_NOOP("Audit", "Recipient"),
    "rejected": QT_TRANSLATE_NOOP("Audit", "Rejected"),
    "request": QT_TRANSLATE_NOOP("Audit", "Request of a person"),
    "restored": QT_TRANSLATE_NOOP("Audit", "Restored"),
    "rows": QT_TRANSLATE_NOOP("Audit", "Rows"),
    "rules": QT_TRANSLATE_NOOP("Audit", "Versions of the rules"),
    "sha256": QT_TRANSLATE_NOOP("Audit", "SHA-256 of the file"),
    "source": QT_TRANSLATE_NOOP("Audit", "Source"),
    "status": QT_TRANSLATE_NOOP("Audit", "State"),
    "stopped": QT_TRANSLATE_NOOP("Audit", "Stopped"),
    "unchanged": QT_TRANSLATE_NOOP("Audit", "Unchanged"),
    "updated": QT_TRANSLATE_NOOP("Audit", "Updated"),
    "version": QT_TRANSLATE_NOOP("Audit", "Version"),
    "written": QT_TRANSLATE_NOOP("Audit", "Went out"),
}
"""Names of what an event holds."""


def groups() -> list[tuple[str, str]]:
    """Return (key, name) of the groups that the log can be narrowed to."""
    return [(key, translate("Audit", name)) for key, (name, _codes) in GROUPS.items()]


class _Facts:
    """What an event holds, read without surprises: older programs wrote other facts."""

    def __init__(self, data: Mapping[str, object]) -> None:
        self._data = data

    def word(self, name: str) -> str:
        """Return a fact as text."""
        return plain(self._data.get(name))

    def count(self, *names: str) -> int:
        """Return the sum of facts that are numbers."""
        return sum(value for name in names if isinstance(value := self._data.get(name), int))

    def length(self, name: str) -> int:
        """Return how many parts a fact has."""
        value = self._data.get(name)
        return len(value) if isinstance(value, list | tuple | dict) else 0


def sentence(event: AuditEvent) -> str:
    """Return what happened."""
    say = _SENTENCES.get(event.event)
    return say(_Facts(event.data)) if say is not None else _code(event.event)


def details(event: AuditEvent) -> list[tuple[str, str]]:
    """Return what the log holds about an event, a name and a value a line."""
    lines = [(_fact(name), plain(value)) for name, value in sorted(event.data.items())]
    return [(name, value) for name, value in lines if value]


def _fact(name: str) -> str:
    """Return what a fact is; one nobody knows is told by its code."""
    known = _FACTS.get(name)
    return translate("Audit", known) if known else name.replace("_", " ").capitalize()


def plain(value: object) -> str:
    """Return a fact as text: numbers and days in the user's way of writing."""
    if isinstance(value, bool):
        return translate("Audit", "yes") if value else translate("Audit", "no")
    if isinstance(value, int):
        return texts.number(value)
    if isinstance(value, datetime):
        return texts.moment(value)
    if isinstance(value, date):
        return texts.day(value)
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {plain(part)}" for key, part in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(map(plain, value))
    return "" if value is None else _known(str(value))


def _known(code: str) -> str:
    """Return the words of a basis or a channel, anything else as it is."""
    if code in set(Basis):
        return texts.basis_short(code)
    return texts.channel(Channel(code)) if code in set(Channel) else code


def _code(event: str) -> str:
    return event.replace("_", " ").replace(".", " ").capitalize()


def _field(facts: _Facts, name: str) -> str:
    return ", ".join(texts.field_title(part) for part in facts.word(name).split(", ") if part)


def _state(facts: _Facts) -> str:
    known = {state.value: state for state in FlagState}
    word = facts.word("state")
    return texts.flag_state(known[word]) if word in known else word


def _right(facts: _Facts) -> str:
    known = {right.value: right for right in PersonRight}
    word = facts.word("right")
    return request_words.right_short(known[word]) if word in known else word


def _answer(facts: _Facts) -> str:
    known = {item.value: item for item in RequestOutcome}
    word = facts.word("outcome")
    return request_words.outcome(known[word]) if word in known else word


def _act(facts: _Facts) -> str:
    known = {kind.value: kind for kind in ActKind}
    word = facts.word("kind")
    return act_words.kind(known[word]) if word in known else word


def _register(facts: _Facts) -> str:
    return act_words.entry(facts.word("kind"))


def _outcome(facts: _Facts) -> str:
    words = {"created": translate("Audit", "added"), "updated": translate("Audit", "changed")}
    return words.get(facts.word("outcome"), facts.word("outcome"))


def _say(words: str, **facts: str) -> str:
    return words.format(**facts)


_SENTENCES: dict[str, Callable[[_Facts], str]] = {
    "import": lambda f: texts.counted(
        "Audit",
        "Import {batch}: {count} rows, {created} new, {rejected} rejected",
        f.count("rows"),
        batch=f.word("batch"),
        created=f.word("created"),
        rejected=f.word("rejected"),
    ),
    "import_attested": lambda f: texts.translate(
        "Audit", "Somebody stood for import {batch}: it left quarantine"
    ).format(batch=f.word("batch")),
    "import_undone": lambda f: texts.counted(
        "Audit", "Import {batch} taken back: {count} leads", f.count("restored", "removed"), batch=f.word("batch")
    ),
    "import_redone": lambda f: texts.counted(
        "Audit", "Import {batch} brought back: {count} leads", f.count("restored", "removed"), batch=f.word("batch")
    ),
    "import_consents": lambda f: texts.counted(
        "Audit",
        "{count} consents came with import {batch}; incomplete: {incomplete}",
        f.count("consents"),
        batch=f.word("batch"),
        incomplete=f.word("incomplete"),
    ),
    "conflicts_answered": lambda f: texts.counted(
        "Audit", "{count} differing values of a list answered", f.count("cells")
    ),
    "export": lambda f: texts.counted(
        "Audit",
        "{count} leads went out for “{campaign}”; stayed behind: {held}",
        f.count("written"),
        campaign=f.word("campaign"),
        held=f.word("held"),
    ),
    "export_refused": lambda f: _say(
        translate("Audit", "An export for “{campaign}” was refused"), campaign=f.word("campaign")
    ),
    "export_not_placed": lambda f: _say(
        translate("Audit", "The file of export {export} could not be put in its place"), export=f.word("export")
    ),
    "export_handed_on": lambda f: _say(
        translate("Audit", "The file of export {export} was handed on"), export=f.word("export")
    ),
    "stops_travel": lambda f: texts.counted(
        "Audit", "{count} stops went along with “{campaign}” as hashes", f.count("stops"), campaign=f.word("campaign")
    ),
    "lead_edited": lambda f: _say(translate("Audit", "A lead was corrected: {fields}"), fields=_field(f, "fields")),
    "leads_attested": lambda f: texts.counted(
        "Audit", "{field} set on {count} leads", f.count("leads"), field=_field(f, "field")
    ),
    "basis_set": lambda f: texts.counted(
        "Audit",
        "Lawful basis of {count} leads set: {basis}",
        f.count("leads"),
        basis=texts.basis_short(f.word("basis")),
    ),
    "leads_restricted": lambda f: texts.counted("Audit", "{count} leads held back from every use", f.count("leads")),
    "restriction_lifted": lambda f: texts.counted("Audit", "{count} leads may be used again", f.count("leads")),
    "leads_erased": lambda f: texts.counted("Audit", "{count} leads deleted for good", f.count("leads")),
    "leads_merged": lambda f: texts.counted("Audit", "{count} leads became one", f.length("leads") + 1),
    "duplicates_proposed": lambda f: texts.counted("Audit", "{count} pairs of leads look alike", f.count("pairs")),
    "duplicates_kept_apart": lambda _f: translate("Audit", "Two leads that look alike are two people"),
    "act_undone": lambda f: _say(translate("Audit", "Taken back: {act}"), act=_act(f)),
    "act_redone": lambda f: _say(translate("Audit", "Brought back: {act}"), act=_act(f)),
    "states_forgotten": lambda f: texts.counted("Audit", "Earlier states of {count} acts forgotten", f.count("acts")),
    "flags_decided": lambda f: texts.counted("Audit", "{count} flags: {state}", f.count("findings"), state=_state(f)),
    "flags_reopened": lambda f: texts.counted("Audit", "{count} flags wait for a look again", f.count("findings")),
    "flags_seconded": lambda f: texts.counted(
        "Audit", "A second person decided the same about {count} flags", f.count("findings")
    ),
    "cells_stripped": lambda f: texts.counted("Audit", "{count} cells removed for good", f.count("cells")),
    "column_verdict_closed": lambda f: texts.counted(
        "Audit", "{count} columns found to be something else than their name says", f.count("columns")
    ),
    "column_left_out": lambda f: texts.counted(
        "Audit", "A whole column removed: {count} cells of {field}", f.count("cells"), field=_field(f, "field")
    ),
    "column_found_fine": lambda f: texts.counted(
        "Audit", "A column found fine: {count} flags of {field}", f.count("findings"), field=_field(f, "field")
    ),
    "decision_forgotten": lambda f: texts.counted(
        "Audit", "A remembered decision taken back: {count} flags", f.count("findings")
    ),
    "looked_again": lambda f: texts.counted(
        "Audit", "{count} leads looked at again for flags; new: {added}", f.count("leads"), added=f.word("added")
    ),
    "flags_corrected": lambda f: texts.counted(
        "Audit", "{count} flags gone with cells that somebody corrected", f.count("flags")
    ),
    "paper_kept": lambda f: _say(translate("Audit", "A paper of {key} kept"), key=f.word("key")),
    "paper_copied": lambda f: _say(translate("Audit", "A paper of {key} copied out"), key=f.word("key")),
    "paper_removed": lambda f: _say(translate("Audit", "A paper of {key} removed"), key=f.word("key")),
    "assessment": lambda f: _say(
        translate("Audit", "Assessment {family}, version {version}: {state}"),
        family=f.word("family"),
        version=f.word("version"),
        state=texts.assessment_status(f.word("status")),
    ),
    "assessment_sent": lambda f: _say(
        translate("Audit", "Assessment {family} saved for other laptops"), family=f.word("family")
    ),
    "assessment_received": lambda f: _say(
        translate("Audit", "Signed assessment {family} taken in"), family=f.word("family")
    ),
    "assessment_refused": lambda f: _say(
        translate("Audit", "An assessment file was refused ({code})"), code=f.word("code")
    ),
    "stops_added": lambda f: texts.counted("Audit", "{count} entries added to the do-not-contact list", f.count("new")),
    "screening": lambda f: texts.counted(
        "Audit", "{count} answers of the do-not-call list {list} taken in", f.count("answers"), list=f.word("list")
    ),
    "request_opened": lambda f: _say(
        translate("Audit", "Request {key} taken in: {right}"), key=f.word("request"), right=_right(f)
    ),
    "request_extended": lambda f: _say(translate("Audit", "Request {key} got more time"), key=f.word("request")),
    "request_copy": lambda f: _say(translate("Audit", "Copy made for request {key}"), key=f.word("request")),
    "request_answered": lambda f: _say(
        translate("Audit", "Request {key} answered: {answer}"), key=f.word("request"), answer=_answer(f)
    ),
    "register": lambda f: _say(
        translate("Audit", "{kind} {change}: {key}") if f.word("key") else translate("Audit", "{kind} {change}"),
        kind=_register(f),
        change=_outcome(f),
        key=f.word("key"),
    ),
    "register_many": lambda _f: translate("Audit", "Many entries of the registers added or changed"),
    "register_dropped": lambda f: _say(translate("Audit", "{kind} removed"), kind=_register(f)),
    "store_created": lambda _f: translate("Audit", "The store was made"),
    "store_migrated": lambda _f: translate("Audit", "The store was brought to a newer form"),
    "backup": lambda _f: translate("Audit", "A backup was written"),
    "log_saved": lambda _f: translate("Audit", "This log was saved as a file"),
    "rules_changed": lambda f: texts.counted(
        "Audit",
        "New rules were taken in: {count} leads are held now that were free, {freed} are free that were held",
        f.count("held"),
        freed=texts.number(f.count("freed")),
    ),
    "anchor_alarm": lambda _f: translate("Audit", "The store looked older than it was when last seen"),
    "rollback_accepted": lambda _f: translate("Audit", "An older state of the store was confirmed as meant"),
    "restored_with_stops": lambda f: texts.counted(
        "Audit", "A backup was brought back; {count} newer stops were kept", f.count("stops")
    ),
}
"""Event -> its sentence. The group of each stands in `GROUPS`."""
