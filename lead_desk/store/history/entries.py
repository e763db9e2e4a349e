"""Acts on entries of the registers and on saved views: recorded with what stood there before, taken back, made again.

What somebody else decided or what protects a person is no such entry: consents, objections, notices, requests and
assessments are listed in the history and stay.
"""

import json
from typing import Any, Final

from lead_desk.domain.acts import ActKind, ActState
from lead_desk.domain.campaign import Campaign, Notice, Organisation, Person, Purpose, Recipient
from lead_desk.domain.records import UndoOutcome
from lead_desk.domain.source import Source
from lead_desk.domain.view import SavedView
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.history.acts import insert_act
from lead_desk.store.registers.registers import Registers

_CAN_BE_UNDONE: Final[dict[str, Any]] = {
    kind.__name__: kind for kind in (Campaign, Notice, Organisation, Person, Purpose, Recipient, SavedView, Source)
}
EDITED, USED = "entry_edited", "entry_used"
"""Why an entry was left as it is: it was changed since, or something rests on it."""


def change_entry(context: Context, item: object) -> str:
    """Create or update an entry as one act; return `created`, `updated` or `unchanged`."""
    kind, key = type(item).__name__, str(getattr(item, "key", ""))
    before = _payload(context, kind, key)
    outcome = Registers(context).put(item)
    if outcome != "unchanged":
        _record(context, kind, key, before)
    return outcome


def drop_entry(context: Context, kind: type[object], key: str) -> bool:
    """Remove an entry as one act; tell whether there was one."""
    before = _payload(context, kind.__name__, key)
    removed = Registers(context).drop(kind, key)
    if removed:
        _record(context, kind.__name__, key, before)
    return removed


def put_back(context: Context, act: int, *, undoing: bool) -> UndoOutcome:
    """Put entries back as they were before an act, or, once it was undone, as they were after it."""
    sides = "after, before" if undoing else "before, after"
    rows = context.db.rows(f"SELECT kind, entry_key, {sides} FROM entry_image WHERE act_id = ?", (act,))  # noqa: S608
    kept: dict[str, int] = {}
    done = 0
    for kind, key, expected, wanted in rows:
        why = _why_not(context, kind, key, expected, wanted)
        if why:
            kept[why] = kept.get(why, 0) + 1
            continue
        registers = Registers(context)
        if wanted:
            registers.put(codec.loads(_CAN_BE_UNDONE[kind], wanted))
        else:
            registers.remove(kind, key)
        done += 1
    return UndoOutcome(0, 0, sum(kept.values()), kept, done)


def _record(context: Context, kind: str, key: str, before: str) -> None:
    if kind not in _CAN_BE_UNDONE:
        insert_act(context, ActKind.EVIDENCE, 0, ActState.FINAL, kind)
        return
    act = insert_act(context, ActKind.REGISTER, 0, ActState.DONE, f"{kind} {key}")
    context.db.run(
        "INSERT INTO entry_image (act_id, kind, entry_key, before, after) VALUES (?, ?, ?, ?, ?)",
        (act, kind, key, before, _payload(context, kind, key)),
    )


def _payload(context: Context, kind: str, key: str) -> str:
    found = context.db.value("SELECT payload FROM register_entry WHERE kind = ? AND entry_key = ?", (kind, key))
    return "" if found is None else str(found)


def _why_not(context: Context, kind: str, key: str, expected: str, wanted: str) -> str:
    """Return why an entry is left as it is, an empty text when it may be put back."""
    if _payload(context, kind, key) != expected:
        return EDITED
    if wanted or kind == SavedView.__name__:
        return ""
    return USED if _is_used(context, kind, key) else ""


def _is_used(context: Context, kind: str, key: str) -> bool:
    """Tell whether anything names the entry: leads, imports, exports, assessments or other entries."""
    named = json.dumps(key, ensure_ascii=False)
    found = context.db.value(
        "SELECT EXISTS (SELECT 1 FROM batch WHERE source = ?1)"
        " OR EXISTS (SELECT 1 FROM basis_tag WHERE purpose = ?1)"
        ' OR EXISTS (SELECT 1 FROM "export" WHERE campaign = ?1 OR recipient = ?1)'
        " OR EXISTS (SELECT 1 FROM assessment WHERE instr(payload, ?2) OR instr(scope, ?2))"
        " OR EXISTS (SELECT 1 FROM paper WHERE entry_key = ?1)"
        " OR EXISTS (SELECT 1 FROM register_entry WHERE instr(payload, ?2) AND NOT (kind = ?3 AND entry_key = ?1))",
        (key, named, kind),
    )
    return bool(found)
