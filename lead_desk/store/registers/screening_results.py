# ruff: noqa: S608
# SQL texts here are put together from names of this module only; every value is bound.
"""One answer of a do-not-call list for each number or address: the newest. What it replaces is not kept.

So a listing on record is a listing now, and the people of old checks are not kept for nothing; that a check was made,
when and with which counts, stands in the audit log.
"""

import json
from collections.abc import Iterable, Sequence

from lead_desk.domain.evidence import Screening
from lead_desk.store.context import Context
from lead_desk.store.engine import codec

OnRecord = dict[int, list[tuple[int, Screening]]]
"""Numbers and answers by the hash of the identifier that they are about."""


def on_record(context: Context, items: Sequence[Screening]) -> OnRecord:
    """Return all answers on record about the identifiers of these."""
    hashes = [context.hashes.identifier(item.identifier) for item in items]
    found: OnRecord = {}
    for number, hashed, payload in context.db.rows(
        "SELECT id, identifier_hash, payload FROM register_entry WHERE kind = 'Screening'"
        " AND identifier_hash IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(hashes),),
    ):
        found.setdefault(int(hashed), []).append((int(number), codec.loads(Screening, payload)))
    return found


def others(item: Screening, known: Iterable[tuple[int, Screening]]) -> list[tuple[int, Screening]]:
    """Return those answers about the same identifier that are of the same list, under any key but the answer's own."""
    return [
        (number, other)
        for number, other in known
        if other.key != item.key
        and (other.list_name.casefold(), other.country) == (item.list_name.casefold(), item.country)
    ]


def is_outdated(item: Screening, known: Iterable[tuple[int, Screening]]) -> bool:
    """Tell whether a newer answer of the same list about the same identifier is on record."""
    return any(other.checked_on > item.checked_on for _, other in others(item, known))


def remove(context: Context, numbers: Sequence[int]) -> None:
    """Take answers off the record whose place newer ones take."""
    if not numbers:
        return
    db = context.db
    context.choose(numbers, "superseded")
    gone = "(SELECT lead_id FROM temp.superseded)"
    db.run(f"INSERT OR IGNORE INTO stale_lead SELECT lead_id FROM evidence_link WHERE entry_id IN {gone}")
    db.run(f"DELETE FROM evidence_link WHERE entry_id IN {gone}")
    db.run(f"DELETE FROM register_entry WHERE id IN {gone}")
