# SQL texts here are put together from names of this package only; every value is bound.
"""Ties evidence about an identifier to the leads that have it, set-wise, whichever came first."""

from lead_desk.store.context import Context
from lead_desk.store.database import Database
from lead_desk.store.images import KEY_ROWS


def any_identifiers(database: Database) -> bool:
    """Tell whether any register entry is about an identifier."""
    return database.value("SELECT 1 FROM register_entry WHERE identifier_hash <> 0 LIMIT 1") is not None


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
