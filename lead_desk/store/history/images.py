# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Whole leads as JSON images, made and put back set-wise: what undo, redo and merges keep.

An image holds everything that belongs to one lead: its row, further values, origins, bases and findings. Deleting and
putting back keep the search index and the keys in step.
"""

from itertools import pairwise

from lead_desk.intake.identity import PLACE
from lead_desk.store.context import Context
from lead_desk.store.engine.database import Database
from lead_desk.store.leads import standings
from lead_desk.store.leads.search import COLUMNS, kept_in_step

LEAD_COLUMNS = (
    "id", "batch_id", "sheet", "row", "trait_id", "tag_id", "restricted", "revision", "last_contact", "sort_name",
    "sort_company", "full_name", "first_name", "last_name", "email", "phone", "mobile", "company", "job_title", "city",
    "country", "date_of_birth", "extra", "originals",
)  # fmt: skip
_CHILDREN: dict[str, tuple[str, ...]] = {
    "lead_more": ("field", "value", "kind", "batch_id"),
    "lead_origin": ("field", "batch_id", "sheet", "row"),
    "lead_basis": ("tag_id", "current"),
    "finding": (
        "id", "batch_id", "kind", "category", "field", "state", "rule", "certainty", "term", "under_13", "cell_mark",
        "decided_by", "decided_at", "reason",
    ),
}  # fmt: skip
_WHOLE: dict[str, tuple[str, ...]] = {
    **_CHILDREN,
    "lead_batch": ("batch_id",),
    "lead_stop": ("stop_id",),
    "lead_history": ("at", "actor", "reason", "before"),
}
"""What the image of an act holds besides: an import's undo leaves these alone, a merge moves them."""
_BELONGINGS = (
    "lead_more", "lead_origin", "lead_basis", "lead_batch", "lead_stop", "finding", "evidence_link", "lead_history",
    "standing", "stale_lead",
)  # fmt: skip


def image_sql(*, whole: bool = False) -> str:
    """Return the SQL expression of a lead's image; the lead's table must be named `l`.

    Args:
        whole: with the batches that delivered it, the stops that bind it and its history of edits.
    """
    own = ", ".join(f"l.{name}" for name in LEAD_COLUMNS)
    children = [f"'{table}', json(({_rows_sql(table)}))" for table in (_WHOLE if whole else _CHILDREN)]
    return f"json_object('lead', json_array({own}), {', '.join(children)})"


def _rows_sql(table: str) -> str:
    cells = ", ".join(f"c.{name}" for name in _WHOLE[table])
    return f"SELECT json_group_array(json_array({cells})) FROM {table} c WHERE c.lead_id = l.id"


def delete_chosen(context: Context) -> None:
    """Delete the chosen leads with everything that belongs to them, except the journal and the logs."""
    with kept_in_step(context):
        _drop_all_keys_of_chosen(context)
        context.db.run(
            "DELETE FROM register_entry WHERE kind = 'FlagProposal' AND entry_key IN (SELECT CAST(f.id AS TEXT)"
            " FROM temp.chosen c CROSS JOIN finding f ON f.lead_id = c.lead_id)"
        )
        standings.take_out(context, "chosen")
        for span in context.spans():
            among = "IN (SELECT lead_id FROM temp.chosen WHERE lead_id BETWEEN ? AND ?)"
            for table in _BELONGINGS:
                context.db.run(f"DELETE FROM {table} WHERE lead_id {among}", span)
            context.db.run(f"DELETE FROM lead WHERE id {among}", span)


def restore(context: Context, *, whole: bool = False) -> None:
    """Put the images of the temporary table `image` (lead_id, image) in the place of what is there now.

    Args:
        context: the transaction.
        whole: the images were made so.
    """
    db = context.db
    db.run("CREATE TEMP TABLE IF NOT EXISTS chosen (lead_id INTEGER PRIMARY KEY)")
    db.run("DELETE FROM temp.chosen")
    db.run("INSERT INTO temp.chosen SELECT lead_id FROM temp.image")
    _find_rekeyed(db)
    with kept_in_step(context):
        drop_keys_of_chosen(context, "rekeyed")
        _put_in_place(db, _WHOLE if whole else _CHILDREN)
        add_keys_of_chosen(context, "rekeyed")
    context.stale_chosen()


def _find_rekeyed(db: Database) -> None:
    """List in `rekeyed` the images by which a lead is found otherwise than now: keys take longer than all the rest."""
    db.run("CREATE TEMP TABLE IF NOT EXISTS rekeyed (lead_id INTEGER PRIMARY KEY)")
    db.run("DELETE FROM temp.rekeyed")
    columns = [*(name for name in COLUMNS if name != "job_title"), "country"]  # a title is no sign of anybody
    now = ", ".join(f"l.{name}" for name in columns)
    then = ", ".join(f"'$.lead[{LEAD_COLUMNS.index(name)}]'" for name in columns)
    extra = f"json_extract(i.image, '$.lead[{LEAD_COLUMNS.index('extra')}]')"
    db.run(
        "INSERT INTO temp.rekeyed SELECT i.lead_id FROM temp.image i LEFT JOIN lead l ON l.id = i.lead_id"
        f" WHERE l.id IS NULL OR json_array({now}) <> json_extract(i.image, {then})"
        f" OR json_array({_place_of('l.extra')}) <> json_array({_place_of(extra)})"
        f" OR ({_rows_sql('lead_more')}) <> json_extract(i.image, '$.lead_more')"
    )


def _text_of(extra: str, field: str) -> str:
    return f"iif({extra} = '', '', coalesce(json_extract({extra}, '$.{field}'), ''))"


def _place_of(extra: str) -> str:
    return ", ".join(_text_of(extra, field) for field in PLACE if field not in LEAD_COLUMNS)


def _put_in_place(db: Database, children: dict[str, tuple[str, ...]]) -> None:
    db.run("DELETE FROM lead WHERE id IN (SELECT lead_id FROM temp.chosen)")
    own = ", ".join(f"json_extract(image, '$.lead[{at}]')" for at in range(len(LEAD_COLUMNS)))
    db.run(f"INSERT INTO lead ({', '.join(LEAD_COLUMNS)}) SELECT {own} FROM temp.image")
    for table, columns in children.items():
        db.run(f"DELETE FROM {table} WHERE lead_id IN (SELECT lead_id FROM temp.chosen)")
        cells = ", ".join(f"json_extract(c.value, '$[{at}]')" for at in range(len(columns)))
        db.run(
            f"INSERT INTO {table} (lead_id, {', '.join(columns)})"
            f" SELECT i.lead_id, {cells} FROM temp.image i, json_each(i.image, '$.{table}') c"
        )


_MANY_KEYS, _PART = 15, 20_000
"""From a fifteenth of all leads on, their keys are found by looking at all; so many leads' keys at a time."""

KEYED_BY = frozenset({*COLUMNS, *PLACE})
"""Fields that a lead is found by: the search index and its keys are made from them."""

_FIRM_KEY = f"firm_key(l.company, {', '.join(_text_of('l.extra', name) for name in PLACE[:-1])}, l.country)"
_FIRMS_ALONE = (
    "l.email = '' AND l.phone = '' AND l.mobile = '' AND l.full_name = '' AND l.first_name = '' AND l.last_name = ''"
    " AND l.city = '' AND l.company <> ''"
)

KEY_ROWS = (
    "SELECT lead_hash('e', l.email) AS hash, l.id FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id"
    " WHERE l.email <> ''"
    " UNION SELECT lead_hash('b', bare_email(l.email)), l.id FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id"
    " WHERE bare_email(l.email) <> ''"
    " UNION SELECT lead_hash('p', l.phone), l.id FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id"
    " WHERE l.phone <> ''"
    " UNION SELECT lead_hash('p', l.mobile), l.id FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id"
    " WHERE l.mobile <> ''"
    " UNION SELECT lead_hash('n', name_key(l.full_name, l.first_name, l.last_name, l.company, l.city)), l.id"
    " FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id WHERE l.email = '' AND l.phone = '' AND l.mobile = ''"
    " AND name_key(l.full_name, l.first_name, l.last_name, l.company, l.city) <> ''"
    " UNION SELECT lead_hash('d', person_key(l.full_name, l.first_name, l.last_name, l.email,"
    f" {_text_of('l.extra', 'website')})), l.id"
    " FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id WHERE person_key(l.full_name, l.first_name, l.last_name,"
    f" l.email, {_text_of('l.extra', 'website')}) <> ''"
    f" UNION SELECT lead_hash('f', {_FIRM_KEY}), l.id FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id"
    f" WHERE {_FIRMS_ALONE} AND {_FIRM_KEY} <> ''"
    " UNION SELECT lead_hash(CASE m.field WHEN 'email' THEN 'e' ELSE 'p' END, m.value), m.lead_id FROM temp.chosen c"
    " CROSS JOIN lead_more m ON m.lead_id = c.lead_id WHERE m.field IN ('email', 'phone', 'mobile')"
    " UNION SELECT lead_hash('b', bare_email(m.value)), m.lead_id FROM temp.chosen c"
    " CROSS JOIN lead_more m ON m.lead_id = c.lead_id WHERE m.field = 'email' AND bare_email(m.value) <> ''"
)


def drop_keys_of_chosen(context: Context, chosen: str = "chosen") -> None:
    """Drop the keys that the chosen leads have with their present values; call before changing these.

    Args:
        context: the transaction.
        chosen: the temporary table that lists them.
    """
    context.db.run(
        f"DELETE FROM lead_key WHERE hash IN (SELECT hash FROM ({_key_rows(chosen)}))"
        f" AND +lead_id IN (SELECT lead_id FROM temp.{chosen})"  # the plus: look up by hash, not by each pair
    )


def _key_rows(chosen: str) -> str:
    return KEY_ROWS.replace("temp.chosen", f"temp.{chosen}")


def _drop_all_keys_of_chosen(context: Context) -> None:
    """Drop the keys of the chosen leads, which are about to go.

    Where they are many, all keys are looked through, a part at a time: to work out those of each lead takes longer.
    """
    db = context.db
    leads, chosen = (int(db.value(f"SELECT count(*) FROM {table}")) for table in ("lead", "temp.chosen"))
    if chosen * _MANY_KEYS < leads:
        drop_keys_of_chosen(context)
        return
    parts = leads // _PART + 1
    limits = [-(1 << 63) + (part << 64) // parts for part in range(parts)] + [1 << 63]
    for first, end in pairwise(limits):
        db.run(
            "DELETE FROM lead_key WHERE hash BETWEEN ? AND ? AND lead_id IN (SELECT lead_id FROM temp.chosen)",
            (first, end - 1),
        )


def add_keys_of_chosen(context: Context, chosen: str = "chosen") -> None:
    """Add the keys of the chosen leads' present values; `chosen` as for `drop_keys_of_chosen`."""
    context.db.run(f"INSERT OR IGNORE INTO lead_key (hash, lead_id) {_key_rows(chosen)}")


def add_keys(context: Context) -> None:
    """Add the keys of all leads; what is there stays."""
    context.choose(())
    context.db.run("INSERT INTO temp.chosen SELECT id FROM lead")
    add_keys_of_chosen(context)


def add_firm_keys(context: Context) -> None:
    """Add the keys of firms of which nothing else is known: stores made before schema 14 have none."""
    context.choose(())
    context.db.run(f"INSERT INTO temp.chosen SELECT l.id FROM lead l WHERE {_FIRMS_ALONE}")
    add_keys_of_chosen(context)
