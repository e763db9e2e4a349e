# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""One hash over everything a store says about leads: equal hashes mean the same state, whatever lay between.

Used to prove that undo restores exactly. Left out is what only tells history: batches, the audit chain, exports, the
journals, the standing (it follows from the rest) and the review's memory.
"""

import hashlib
import json

from lead_desk.store.engine.database import Database
from lead_desk.store.history.images import LEAD_COLUMNS

_TABLES = ("lead_more", "lead_origin", "lead_key", "lead_batch", "lead_basis", "lead_stop", "finding", "stop")


def logical_hash(database: Database) -> str:
    """Return the hash, hex."""
    digest = hashlib.sha256()
    columns = ", ".join(name for name in LEAD_COLUMNS if name != "trait_id")
    queries = [f"SELECT {columns}, (SELECT facts FROM trait WHERE id = trait_id) FROM lead ORDER BY id"]
    for table in _TABLES:
        names = [name for _, name, *_ in database.rows(f"PRAGMA table_info({table})")]
        queries.append(f"SELECT * FROM {table} ORDER BY {', '.join(names)}")
    for query in queries:
        digest.update(query.encode())
        for block in database.blocks(query):
            for row in block:
                digest.update(json.dumps(row, ensure_ascii=False).encode())
    return digest.hexdigest()
