# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Taking cells out of leads for good, for few cells or a whole column: value, original, history, index, old images."""

import json
from collections.abc import Iterator, Mapping, Sequence, Set

from lead_desk.domain.fields import COLUMNS
from lead_desk.intake.identity import sort_key, sort_name
from lead_desk.intake.trait import trait_of
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.history.acts import choose_family, erase_images
from lead_desk.store.history.images import KEYED_BY, add_keys_of_chosen, drop_keys_of_chosen
from lead_desk.store.leads import search
from lead_desk.store.registers import evidence_links

_BLOCK = 2_000
Cells = Mapping[int, Set[str]]
"""Lead to the fields that go."""


def strip_cells(context: Context, cells: Cells, reason: str) -> None:
    """Erase cells and keep their leads. Fills `temp.chosen` with the leads; the caller audits.

    Raises:
        CancelledError: the user stopped it; the caller's transaction takes everything back.
    """
    context.choose(cells)
    if any(fields & KEYED_BY for fields in cells.values()):
        with search.kept_in_step(context):
            drop_keys_of_chosen(context)
            _rewrite(context, cells)
            add_keys_of_chosen(context)
        evidence_links.relink_chosen(context)
    else:
        _rewrite(context, cells)
    _strip_history(context, cells)
    db, pairs = context.db, [(lead, field) for lead, fields in cells.items() for field in fields]
    db.many("DELETE FROM lead_more WHERE lead_id = ? AND field = ?", pairs)
    db.many("DELETE FROM conflict WHERE lead_id = ? AND field = ?", pairs)
    choose_family(context)
    erase_images(context)
    db.run("UPDATE journal SET before = '' WHERE lead_id IN (SELECT lead_id FROM temp.family)")
    now = context.now()
    db.many(
        "UPDATE finding SET state = 'stripped', cell_mark = '', decided_by = ?, decided_at = ?, reason = ?"
        " WHERE lead_id = ? AND field = ? AND state <> 'stripped'",
        [(context.actor, now, reason, *pair) for pair in pairs],
    )
    context.stale_chosen()


def _blocks(cells: Cells) -> Iterator[list[int]]:
    leads = sorted(cells)
    for start in range(0, len(leads), _BLOCK):
        yield leads[start : start + _BLOCK]


def _rewrite(context: Context, cells: Cells) -> None:
    """Write the leads' rows without the cells."""
    own = ", ".join(f"l.{name}" for name in COLUMNS)
    sets = ", ".join(f"{name} = ?" for name in COLUMNS)
    done = 0
    for block in _blocks(cells):
        context.progress.report(done, len(cells), "removing")
        rows = context.db.rows(
            f"SELECT l.id, l.trait_id, l.extra, l.originals, {own} FROM json_each(?) j"
            " CROSS JOIN lead l ON l.id = j.value",
            (json.dumps(block),),
        )
        context.db.many(
            f"UPDATE lead SET {sets}, extra = ?, originals = ?, trait_id = ?, last_contact = ?, sort_name = ?,"
            " sort_company = ?, revision = revision + 1 WHERE id = ?",
            [_without(context, row, cells[row[0]]) for row in rows],
        )
        done += len(block)


def _without(context: Context, row: Sequence[str], fields: Set[str]) -> tuple[object, ...]:
    """Return what the update of one lead binds."""
    number, trait_id, extra_text, originals_text, *texts = row
    values = {name: text for name, text in zip(COLUMNS, texts, strict=True) if text and name not in fields}
    extra, originals = _kept(extra_text, fields), _kept(originals_text, fields)
    whole = {**values, **extra}
    old = context.traits.trait(int(trait_id))
    trait = trait_of(
        whole,
        recipient_class=old.recipient_class,
        class_guessed=old.class_guessed,
        country_guessed=old.country_guessed,
        mobile_number={"mobile": True, "landline": False}.get(old.phone),
        evidence=old.evidence,
    )
    return (
        *[values.get(name, "") for name in COLUMNS],
        codec.dumps(extra) if extra else "",
        codec.dumps(originals) if originals else "",
        context.traits.number(trait),
        whole.get("last_contact", ""),
        sort_name(whole),
        sort_key(whole.get("company", "")),
        number,
    )


def _strip_history(context: Context, cells: Cells) -> None:
    rows = context.db.rows(
        "SELECT h.id, h.lead_id, h.before FROM temp.chosen c CROSS JOIN lead_history h ON h.lead_id = c.lead_id"
    )
    changed = []
    for number, lead, before in rows:
        kept = _kept(before, cells[lead])
        if kept != json.loads(before or "{}"):
            changed.append((codec.dumps(kept), number))
    context.db.many("UPDATE lead_history SET before = ? WHERE id = ?", changed)


def _kept(text: str, fields: Set[str]) -> dict[str, str]:
    found: dict[str, str] = json.loads(text) if text else {}
    return {name: value for name, value in found.items() if name not in fields}
