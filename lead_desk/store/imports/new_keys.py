# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""The keys that an import gives its leads, put where they belong a few hundred thousand at a time.

Keys are hashes, so the keys of one block belong all over their table. While it is small that does no harm; in a large
one each block would touch nearly every page of it, and pages are encrypted. So they wait in a table in memory, sorted,
and go over together, each page touched once.
"""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from lead_desk.store.engine.database import Database
from lead_desk.store.leads.keys import leads_having

_LARGE = 400_000
"""Keys from which on the table counts as large; a lead has some four."""
_KEYS_OF_A_LEAD = 4
_MOST_WAITING = 250_000
"""Some eight MiB of memory."""
_HASH = itemgetter(0)


class NewKeys:
    """Keys on their way into the store.

    Args:
        db: the transaction.
        leads: about how many leads there were before.
        remember: keep all of them in the temporary table `new_key` besides, for evidence to be tied to.
    """

    def __init__(self, db: Database, leads: int, *, remember: bool) -> None:
        self._db, self._remember = db, remember
        self._keys, self._waiting = leads * _KEYS_OF_A_LEAD, 0
        db.run("CREATE TEMP TABLE IF NOT EXISTS new_key (hash INTEGER, lead_id INTEGER)")
        db.run("DELETE FROM temp.new_key")
        db.run(
            "CREATE TEMP TABLE IF NOT EXISTS waiting_key"
            " (hash INTEGER, lead_id INTEGER, PRIMARY KEY (hash, lead_id)) WITHOUT ROWID"
        )
        db.run("DELETE FROM temp.waiting_key")

    def add(self, pairs: list[tuple[int, int]]) -> None:
        """Take keys, each with its lead; sorts the list."""
        pairs.sort(key=_HASH)
        self._keys += len(pairs)
        if self._keys < _LARGE:
            self._db.wide("INSERT OR IGNORE INTO lead_key (hash, lead_id)", pairs)
        else:
            self._db.wide("INSERT OR IGNORE INTO temp.waiting_key (hash, lead_id)", pairs)
            self._waiting += len(pairs)
            if self._waiting > _MOST_WAITING:
                self.settle()
        if self._remember:
            self._db.many("INSERT INTO temp.new_key VALUES (?, ?)", pairs)

    def drop(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Take keys away from their leads."""
        for table in ("lead_key", "temp.waiting_key"):
            self._db.many(f"DELETE FROM {table} WHERE hash = ? AND lead_id = ?", pairs)

    def leads(self, keys: Sequence[int]) -> list[tuple[int, int]]:
        """Return (key, lead) of every lead that has one of the keys, by lead."""
        found = leads_having(self._db, keys)
        if self._waiting:
            found = sorted({*found, *leads_having(self._db, keys, "temp.waiting_key")}, key=itemgetter(1))
        return found

    def all(self) -> Iterator[list[tuple[int, int]]]:
        """Yield (key, lead) of all keys there are, in blocks; of a million leads that takes some seconds."""
        for table in ("lead_key", "temp.waiting_key"):
            yield from self._db.blocks(f"SELECT hash, lead_id FROM {table}")

    def settle(self) -> None:
        """Put all keys in their place: from here on others may look for them."""
        if self._waiting:
            self._db.run(
                "INSERT OR IGNORE INTO lead_key (hash, lead_id)"
                " SELECT hash, lead_id FROM temp.waiting_key ORDER BY hash, lead_id"
            )
            self._db.run("DELETE FROM temp.waiting_key")
            self._waiting = 0
