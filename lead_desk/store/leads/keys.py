# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Leads by the keyed hashes of what they are found by (`lead_desk.store.engine.hashes`)."""

import json
from collections.abc import Sequence

from lead_desk.store.engine.database import Database


def leads_having(db: Database, keys: Sequence[int], table: str = "lead_key") -> list[tuple[int, int]]:
    """Return (key, lead) of every lead that has one of the keys, each given once, by lead.

    Args:
        db: the transaction.
        keys: hashes.
        table: where to look: keys of an import may wait for their place.
    """
    rows = db.rows(
        f"SELECT k.hash, k.lead_id FROM json_each(?) j CROSS JOIN {table} k ON k.hash = j.value ORDER BY k.lead_id",
        (json.dumps(sorted(keys)),),  # each page of the table is read once, however few are held
    )
    return [(int(key), int(lead)) for key, lead in rows]
