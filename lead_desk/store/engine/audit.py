"""The audit chain: each event carries a keyed MAC over itself and the one before it.

Events hold ids, codes and counts. The newest link is anchored outside the database from time to time, so that a store
put back to an earlier state, or cut at its end, is noticed.

Beside the keyed chain stands an open one that is not kept but worked out: each event's link is a plain SHA-256 over the
link before it and everything the log prints of the event. Anybody can follow it in a printed log, without the key; the
passport of an export holds the link of its event.
"""

import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from lead_desk.domain.clock import Clock
from lead_desk.domain.records import AuditEvent, EventFilter
from lead_desk.store.engine.database import Database

FIRST_PREV = "0" * 64
_BLOCK = 5_000
_OPEN_TEXT = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def canonical(data: Mapping[str, object]) -> str:
    """Return the one JSON text of event data."""
    return json.dumps(dict(data), sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def open_link(before: str, seq: int, at: str, actor: str, event: str, data: Mapping[str, object], mac: str) -> str:
    """Return the link of an event in the open chain, as `resources/verify/verify_passport.py` works it out again.

    Where `before` is the link of the event before it, `FIRST_PREV` for the first one; the rest is what the log prints.
    """
    return hashlib.sha256(_OPEN_TEXT.encode([before, seq, at, actor, event, data, mac]).encode("ascii")).hexdigest()


@dataclass(slots=True)
class SoundLink:
    """The newest link that was found sound while the store is open, so that a later look may start there.

    Attributes:
        at: its number and MAC, replaced as one because several threads look.
    """

    at: tuple[int, str] = (0, FIRST_PREV)


class AuditChain:
    """The chain inside one transaction.

    Args:
        key: MAC key, derived from the store key.
        alarm: code of what the anchor showed when the store was opened, or empty.
        sound: how far earlier transactions of this sitting have checked the chain.
    """

    def __init__(
        self,
        database: Database,
        key: bytes,
        store_id: str,
        actor: str,
        clock: Clock,
        alarm: str = "",
        sound: SoundLink | None = None,
    ) -> None:
        self._db, self._key, self._store_id = database, key, store_id
        self._sound = sound or SoundLink()
        self._actor, self._clock, self._alarm = actor, clock, alarm
        self.written: list[str] = []

    def write(self, event: str, data: Mapping[str, object]) -> None:
        """Append an event in this transaction. Ids, codes and counts only."""
        seq, prev = head(self._db)
        at = self._clock.now().isoformat()
        text = canonical(data)
        mac = self._mac(seq + 1, at, self._actor, event, text, prev)
        self._db.run(
            "INSERT INTO audit (seq, at, actor, event, data, prev, mac) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (seq + 1, at, self._actor, event, text, prev, mac),
        )
        self.written.append(event)

    def events(
        self, *, before: int | None = None, limit: int = 200, wanted: EventFilter | None = None
    ) -> tuple[AuditEvent, ...]:
        """Return the events that are wanted, newest first."""
        asked = wanted or EventFilter()
        rows = self._db.rows(
            "SELECT seq, at, actor, event, data, mac FROM audit WHERE seq < ?1"
            " AND (?2 = '[]' OR event IN (SELECT value FROM json_each(?2))) AND (?3 = '' OR actor = ?3)"
            " AND at >= ?4 AND (?5 = '' OR at < ?5) ORDER BY seq DESC LIMIT ?6",
            (
                before if before is not None else 1 << 62,
                json.dumps(sorted(asked.events)),
                asked.actor,
                asked.since.isoformat() if asked.since else "",
                asked.until.isoformat() if asked.until else "",
                limit,
            ),
        )
        return tuple(
            AuditEvent(seq, datetime.fromisoformat(at), actor, event, json.loads(data), mac)
            for seq, at, actor, event, data, mac in rows
        )

    def actors(self) -> tuple[str, ...]:
        """Return everybody who acted, by name."""
        return tuple(name for (name,) in self._db.rows("SELECT DISTINCT actor FROM audit ORDER BY actor"))

    def links(self) -> Iterator[tuple[int, str]]:
        """Yield number and open link of each event, from the first one on."""
        before = FIRST_PREV
        for block in self._db.blocks("SELECT seq, at, actor, event, data, mac FROM audit ORDER BY seq", size=_BLOCK):
            for seq, at, actor, event, data, mac in block:
                before = open_link(before, seq, at, actor, event, json.loads(data), mac)
                yield seq, before

    def problems(self) -> list[str]:
        """Check the whole chain and what the anchor showed; return codes, empty when sound."""
        return self._alarms() + self._follow((0, FIRST_PREV))

    def is_sound(self) -> bool:
        """Tell whether the chain holds, checking only what was written since it was last found sound in this sitting.

        A change of older links by somebody who holds the key while the store is open is left to `problems`, which
        an export and `verify` ask.
        """
        seq, mac = self._sound.at
        known = self._db.value("SELECT mac FROM audit WHERE seq = ?", (seq,)) if seq else FIRST_PREV
        # another link there: it was seen in a transaction that was not kept, or it was changed since
        start = (seq, mac) if known == mac else (0, FIRST_PREV)
        return not self._alarms() and not self._follow(start)

    def _alarms(self) -> list[str]:
        return [self._alarm] if self._alarm else []

    def _follow(self, start: tuple[int, str]) -> list[str]:
        """Check link by link after `start`; where all hold, remember how far that was."""
        prev, expected = start[1], start[0] + 1
        for block in self._db.blocks(
            "SELECT seq, at, actor, event, data, prev, mac FROM audit WHERE seq > ? ORDER BY seq",
            (start[0],),
            size=_BLOCK,
        ):
            for seq, at, actor, event, data, said, mac in block:
                if seq != expected:
                    return [f"CHAIN_GAP:{expected}"]
                right = self._mac(seq, at, actor, event, data, prev)
                if said != prev or not hmac.compare_digest(mac, right):
                    return [f"CHAIN_BROKEN:{seq}"]
                prev, expected = mac, seq + 1
        self._sound.at = (expected - 1, prev)
        return []

    def _mac(self, seq: int, at: str, actor: str, event: str, data: str, prev: str) -> str:
        text = "\x1f".join((self._store_id, str(seq), at, actor, event, data, prev))
        return hmac.digest(self._key, text.encode(), "sha256").hex()


def head(database: Database) -> tuple[int, str]:
    """Return number and MAC of the newest link; (0, zeros) of an empty chain."""
    found = database.one("SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1")
    return (0, FIRST_PREV) if found is None else (int(found[0]), str(found[1]))


def anchor_line(database: Database) -> str:
    """Return what is kept outside the database: number and MAC of the newest link."""
    seq, mac = head(database)
    return f"{seq}:{mac}"


def anchor_problem(database: Database, line: str) -> str:
    """Compare the chain with the anchor; return a code, or an empty string when the store is not older than it.

    A chain that is ahead is normal: the process may have died between a commit and the next anchor.
    """
    if not line:
        return ""
    number, _, mac = line.partition(":")
    if not number.isdecimal():
        return "ANCHOR_DAMAGED"
    if int(number) == 0:
        return ""
    found = database.value("SELECT mac FROM audit WHERE seq = ?", (int(number),))
    if found is None:
        return "ROLLED_BACK"
    return "" if hmac.compare_digest(str(found), mac) else "CHAIN_FORKED"
