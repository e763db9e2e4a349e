# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""What the parts of one transaction share."""

from collections.abc import Iterable, Iterator
from dataclasses import field
from itertools import islice

from lead_desk.domain.clock import Clock
from lead_desk.domain.progress import Progress
from lead_desk.domain.values import dataclass
from lead_desk.store.cases.traits import Traits
from lead_desk.store.engine.audit import AuditChain
from lead_desk.store.engine.database import Database
from lead_desk.store.engine.hashes import Hashes
from lead_desk.store.engine.outside import Line, packed

ALL_STALE = "all_stale"
STANDING_DAY = "standing_day"
_SPAN = 20_000


@dataclass(frozen=True, slots=True)
class Context:
    """One transaction: its connection, who acts, when, and the audit chain it writes to.

    Attributes:
        outside: what `note_outside` took.
        acts: kind to number of the acts of this transaction, so that work done in blocks is one line of the history.
        put_off: what a change in blocks leaves for its end: names of indexes that are then built anew.
    """

    db: Database
    actor: str
    clock: Clock
    hashes: Hashes
    audit: AuditChain
    traits: Traits
    progress: Progress
    outside: list[bytes] = field(default_factory=list)
    acts: dict[str, int] = field(default_factory=dict)
    put_off: set[str] = field(default_factory=set)

    def now(self) -> str:
        """Return the present moment as text."""
        return self.clock.now().isoformat()

    def note_outside(self, line: Line) -> None:
        """Note a stop or an erasure beside the database once the transaction is kept."""
        self.outside.append(packed(line))

    def choose(self, leads: Iterable[int], table: str = "chosen") -> None:
        """Fill the temporary table `chosen` with lead ids, to join with."""
        self.db.run(f"CREATE TEMP TABLE IF NOT EXISTS {table} (lead_id INTEGER PRIMARY KEY)")
        self.db.run(f"DELETE FROM temp.{table}")
        waiting = iter(leads)
        while block := [(lead,) for lead in islice(waiting, _SPAN)]:
            self.db.many(f"INSERT OR IGNORE INTO temp.{table} VALUES (?)", block)

    def spans(self, table: str = "temp.chosen", column: str = "lead_id") -> Iterator[tuple[int, int]]:
        """Yield first and last id of stretches that hold a table's leads, a bounded number each; `column` is its key.

        A statement that writes over many rows holds the pages of all of them in memory until it ends.
        """
        next_one = f"SELECT min({column}) FROM {table} WHERE {column} > ?"
        last = 0
        while (first := self.db.value(next_one, (last,))) is not None:
            last = int(first) + _SPAN - 1
            yield int(first), last

    def stale(self, condition: str, parameters: tuple[object, ...] = ()) -> None:
        """Mark the standing of leads as out of date; `condition` is SQL over `lead`."""
        self.db.run(f"INSERT OR IGNORE INTO stale_lead SELECT id FROM lead WHERE {condition}", parameters)

    def stale_chosen(self) -> None:
        """Mark the standing of the chosen leads as out of date."""
        self.db.run("INSERT OR IGNORE INTO stale_lead SELECT lead_id FROM temp.chosen")

    def all_stale(self) -> None:
        """Mark every lead's standing as out of date."""
        self.set_meta(ALL_STALE, "1")

    def meta(self, key: str) -> str:
        """Return a setting of the store, or an empty string."""
        return str(self.db.value("SELECT value FROM meta WHERE key = ?", (key,)) or "")

    def set_meta(self, key: str, value: str) -> None:
        """Keep a setting of the store."""
        self.db.run(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", (key, value)
        )
