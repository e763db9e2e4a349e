# SQL texts here are put together from names of this package only; every value is bound.
"""Ties evidence about an identifier to the leads that have it, set-wise, whichever came first."""

import json

from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.engine.database import Database
from lead_desk.store.history.images import KEY_ROWS


def any_identifiers(database: Database) -> bool:
    """Tell whether any register entry is about an identifier."""
    return database.value("SELECT 1 FROM register_entry WHERE identifier_hash <> 0 LIMIT 1") is not None


_NOT_SHAPE = (
    "key", "identifier", "evidence_hash", "text_hash", "place", "note", "reason", "what", "how", "withdrawn_how",
    "explicit_statement", "product", "name", "leads", "copy_sha256",
)  # fmt: skip


def shape_id(db: Database, kind: str, item: object, known: dict[str, int] | None = None) -> int:
    """Return the number of an entry's identity-free shape, made when it is the first of its kind.

    Args:
        db: the transaction's database.
        kind: the entry's kind.
        item: the entry.
        known: shapes met before, for many entries in a row; filled here.
    """
    plain = json.loads(codec.dumps(item))
    for name in _NOT_SHAPE:
        if name in plain:
            # what is only asked for its presence stays as a yes or no
            plain[name] = bool(plain[name]) if name not in ("key", "identifier") else ""
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    if known is not None and text in known:
        return known[text]
    db.run("INSERT OR IGNORE INTO evidence_shape (kind, payload) VALUES (?, ?)", (kind, text))
    number = int(db.value("SELECT id FROM evidence_shape WHERE kind = ? AND payload = ?", (kind, text)))
    if known is not None:
        known[text] = number
    return number


def link_entries_from(database: Database, first: int) -> None:
    """Tie all entries from a number on to the leads that have their identifiers, and mark these leads' standing."""
    database.run(
        "INSERT OR IGNORE INTO evidence_link (lead_id, entry_id, shape_id) SELECT k.lead_id, e.id, e.shape_id"
        " FROM register_entry e JOIN lead_key k ON k.hash = e.identifier_hash"
        " WHERE e.id >= ? AND e.identifier_hash <> 0",
        (first,),
    )
    database.run("INSERT OR IGNORE INTO stale_lead SELECT lead_id FROM evidence_link WHERE entry_id >= ?", (first,))


def link_new_keys(database: Database) -> None:
    """Tie evidence to the leads of the temporary table `new_key` (hash, lead_id)."""
    database.run(
        "INSERT OR IGNORE INTO evidence_link (lead_id, entry_id, shape_id) SELECT n.lead_id, e.id, e.shape_id"
        " FROM temp.new_key n JOIN register_entry e ON e.identifier_hash = n.hash WHERE e.identifier_hash <> 0"
    )


def link_entry(context: Context, entry: int, *, is_new: bool = False) -> None:
    """Tie one register entry to the leads that have its identifier, anew."""
    db = context.db
    if not is_new:
        db.run("INSERT OR IGNORE INTO stale_lead SELECT lead_id FROM evidence_link WHERE entry_id = ?", (entry,))
        db.run("DELETE FROM evidence_link WHERE entry_id = ?", (entry,))
    db.run(
        "INSERT OR IGNORE INTO evidence_link (lead_id, entry_id, shape_id) SELECT k.lead_id, e.id, e.shape_id"
        " FROM register_entry e JOIN lead_key k ON k.hash = e.identifier_hash"
        " WHERE e.id = ? AND e.identifier_hash <> 0",
        (entry,),
    )
    db.run("INSERT OR IGNORE INTO stale_lead SELECT lead_id FROM evidence_link WHERE entry_id = ?", (entry,))


def relink_chosen(context: Context) -> None:
    """Tie the chosen leads anew, after their identifiers changed; their keys must be in place."""
    db = context.db
    db.run("DELETE FROM evidence_link WHERE lead_id IN (SELECT lead_id FROM temp.chosen)")
    if not any_identifiers(db):
        return
    db.run("CREATE TEMP TABLE IF NOT EXISTS new_key (hash INTEGER, lead_id INTEGER)")
    db.run("DELETE FROM temp.new_key")
    db.run(f"INSERT INTO temp.new_key {KEY_ROWS}")
    link_new_keys(db)
