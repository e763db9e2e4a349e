"""One answer of a do-not-call list for each number or address: the newest. What it replaces is not kept.

So a listing on record is a listing now, and the people of old checks are not kept for nothing; that a check was made,
when and with which counts, stands in the audit log.
"""

from lead_desk.domain.evidence import Screening
from lead_desk.store import codec
from lead_desk.store.context import Context


def is_outdated(context: Context, item: Screening) -> bool:
    """Tell whether a newer answer of the same list about the same identifier is on record."""
    return any(known.checked_on > item.checked_on for _, known in _others(context, item))


def supersede(context: Context, item: Screening, number: int) -> None:
    """Let an answer take the place of the earlier ones of the same list about the same identifier."""
    db = context.db
    for other, _ in _others(context, item):
        if other != number:
            db.run("INSERT OR IGNORE INTO stale_lead SELECT lead_id FROM evidence_link WHERE entry_id = ?", (other,))
            db.run("DELETE FROM evidence_link WHERE entry_id = ?", (other,))
            db.run("DELETE FROM register_entry WHERE id = ?", (other,))


def _others(context: Context, item: Screening) -> list[tuple[int, Screening]]:
    """Return (number, answer) of the same list about the same identifier, under any key but the answer's own."""
    rows = context.db.rows(
        "SELECT id, payload FROM register_entry WHERE kind = 'Screening' AND identifier_hash = ? AND entry_key <> ?",
        (context.hashes.identifier(item.identifier), item.key),
    )
    known = [(int(number), codec.loads(Screening, payload)) for number, payload in rows]
    return [
        (number, other)
        for number, other in known
        if (other.list_name.casefold(), other.country) == (item.list_name.casefold(), item.country)
    ]
