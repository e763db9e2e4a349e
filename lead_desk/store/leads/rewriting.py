# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Writing values over those of leads: keys, class and evidence follow, the old values go into the history."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from lead_desk.domain.fields import COLUMNS
from lead_desk.domain.ids import LeadId
from lead_desk.intake.identity import sort_key, sort_name
from lead_desk.intake.trait import LANDLINE, MOBILE, Trait, trait_of
from lead_desk.law.classes import classifier
from lead_desk.store.context import Context
from lead_desk.store.history.images import KEYED_BY, add_keys_of_chosen, drop_keys_of_chosen
from lead_desk.store.leads.search import kept_in_step
from lead_desk.store.registers import evidence_links
from lead_desk.store.registers.stops import Stops

RESPELT = "written in another way"
"""Reason in a lead's history that leaves a value where it came from."""

_BLOCK = 2_000
_TELLS_CLASS = ("email", "company", "job_title", "full_name", "first_name", "last_name", "country")
FROM_CELLS = frozenset({"corporate_subscriber", "legal_personality", "impersonal_address"})
"""Channel evidence that a lead's own cells show."""
_DERIVED = ("last_contact", "sort_name", "sort_company")
_SETS = ", ".join(f"{name} = ?" for name in (*COLUMNS, "extra", "originals", "trait_id", *_DERIVED))
UPDATE_CELLS = f"UPDATE lead SET {_SETS}, revision = revision + 1 WHERE id = ?"
"""Writes what `stored_cells` returns over a lead."""


class Rewriting(NamedTuple):
    """How values are written over.

    Attributes:
        names: the fields.
        turn: makes their new texts of all that a lead holds.
        reason: why, for the history.
        same_value: it is the delivered value in another spelling, so what was delivered and where from is kept.
    """

    names: tuple[str, ...]
    turn: Callable[[Mapping[str, str]], Mapping[str, str]]
    reason: str
    same_value: bool = False


def rewrite(context: Context, leads: Sequence[LeadId], what: Rewriting) -> int:
    """Write over values of leads, without a line in history of acts and audit; return how many changed."""
    changed = 0
    for at in range(0, len(leads), _BLOCK):
        context.choose(leads[at : at + _BLOCK])
        changed += _rewrite_chosen(context, what)
    return changed


def _rewrite_chosen(context: Context, what: Rewriting) -> int:
    if KEYED_BY.isdisjoint(what.names):
        changed = _write_values(context, what)
    else:
        with kept_in_step(context):
            drop_keys_of_chosen(context)
            changed = _write_values(context, what)
            add_keys_of_chosen(context)
        evidence_links.relink_chosen(context)
        Stops(context).rebind("id IN (SELECT lead_id FROM temp.chosen)")
    context.stale_chosen()
    return changed


def _write_values(context: Context, what: Rewriting) -> int:
    """Write new values over those of the chosen leads, the old ones into their history."""
    db = context.db
    own = ", ".join(f"l.{name}" for name in COLUMNS)
    rows = db.rows(
        f"SELECT l.id, l.trait_id, l.extra, l.originals, {own} FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id"
    )
    typed = _typed(context) if what.same_value else frozenset()
    history, updates = [], []
    for number, trait_id, extra, originals, *cells in rows:
        before = {name: text for name, text in zip(COLUMNS, cells, strict=True) if text}
        before |= json.loads(extra) if extra else {}
        kept = json.loads(originals) if originals else {}
        old = {name: before.get(name, "") for name in what.names}
        history.append((number, context.now(), context.actor, what.reason, json.dumps(old, ensure_ascii=False)))
        after = {name: text for name, text in {**before, **what.turn(before)}.items() if text}
        if what.same_value:
            kept = {**{name: text for name, text in old.items() if (number, name) not in typed}, **kept}
        else:
            kept = {name: text for name, text in kept.items() if name not in old}
        kept = {name: text for name, text in kept.items() if text != after.get(name)}
        updates.append((*stored_cells(after, kept, _trait(context, trait_id, before, after)), number))
    db.many(UPDATE_CELLS, updates)
    db.many("INSERT INTO lead_history (lead_id, at, actor, reason, before) VALUES (?, ?, ?, ?, ?)", history)
    if not what.same_value:
        marks = ", ".join("?" * len(what.names))
        db.run(
            f"DELETE FROM lead_origin WHERE field IN ({marks}) AND lead_id IN (SELECT lead_id FROM temp.chosen)",
            what.names,
        )
    return len(rows)


def _typed(context: Context) -> frozenset[tuple[int, str]]:
    """Return (lead, field) of the chosen leads' values that somebody typed: no list delivered them so."""
    rows = context.db.rows(
        "SELECT h.lead_id, e.key FROM temp.chosen c CROSS JOIN lead_history h ON h.lead_id = c.lead_id,"
        " json_each(h.before) e WHERE h.reason <> ? AND NOT EXISTS"
        " (SELECT 1 FROM lead_origin o WHERE o.lead_id = h.lead_id AND o.field = e.key)",
        (RESPELT,),
    )
    return frozenset((int(lead), str(name)) for lead, name in rows)


def _trait(context: Context, number: int, before: Mapping[str, str], after: Mapping[str, str]) -> int:
    old = context.traits.trait(number)
    same_phone = before.get("phone", "") == after.get("phone", "")
    known = {MOBILE: True, LANDLINE: False}.get(old.phone) if same_phone else None
    who, guessed, evidence = old.recipient_class, old.class_guessed, old.evidence
    if any(before.get(name) != after.get(name) for name in _TELLS_CLASS):
        who, guessed, evidence = classified(old, after)
    new = trait_of(
        after,
        recipient_class=who,
        class_guessed=guessed,
        country_guessed=old.country_guessed and before.get("country", "") == after.get("country", ""),
        mobile_number=known,
        evidence=evidence,
    )
    return context.traits.number(new)


def classified(old: Trait, values: Mapping[str, str]) -> tuple[str, bool, tuple[str, ...]]:
    """Derive class and evidence anew from changed cells (LAW 7.2); evidence that cells cannot show stays."""
    email, company, country = (values.get(name, "") for name in ("email", "company", "country"))
    person = values.get("full_name") or values.get("last_name") or values.get("first_name", "")
    judge = classifier()
    who, guessed = judge.classify(email, company, person, country=country, job_title=values.get("job_title", ""))
    shown = judge.evidence(email, company, person, country=country)
    return who.value, guessed, tuple(sorted({*shown, *(code for code in old.evidence if code not in FROM_CELLS)}))


def stored_cells(values: Mapping[str, str], originals: Mapping[str, str], trait: int) -> tuple[object, ...]:
    """Return a lead's cells, trait and sort keys as `UPDATE_CELLS` wants them."""
    plain = dict(values)
    extra = {name: text for name, text in plain.items() if name not in COLUMNS}
    return (
        *[plain.get(name, "") for name in COLUMNS],
        json.dumps(extra, ensure_ascii=False) if extra else "",
        json.dumps(originals, ensure_ascii=False) if originals else "",
        trait,
        plain.get("last_contact", ""),
        sort_name(plain),
        sort_key(plain.get("company", "")),
    )
