"""Many new entries about people at once: a file of screening results, the consents of a form.

What one entry needs one by one (is it there, what does it replace, whose is it) is asked for a block of them together.
Anything out of the ordinary is left to be kept by itself.
"""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from lead_desk.domain.evidence import Screening
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.registers import evidence_links, screening_results

Entry = tuple[str, str, dict[str, Any], object]
"""Kind, key, fields and the value itself."""


class _New(NamedTuple):
    """An entry that is not on record yet, with the hash of whom it is about."""

    kind: str
    key: str
    item: object
    hashed: int


class PersonEntries:
    """Keeps entries block by block inside one transaction."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._shapes: dict[str, dict[str, int]] = {}

    def keep(self, entries: Sequence[Entry]) -> dict[int, str]:
        """Keep those entries of a block that are about a person and new.

        Returns:
            The outcome of each that is settled, by its place; all others are left as they are.
        """
        found = self._new(entries)
        checks = [new.item for new in found.values() if isinstance(new.item, Screening)]
        known = screening_results.on_record(self._context, checks) if checks else {}
        coming = {key for kind, key, _, _ in entries if kind == Screening.__name__}
        outcomes: dict[int, str] = {}
        taken: list[_New] = []
        gone: list[int] = []
        for place, new in found.items():
            if isinstance(new.item, Screening):
                answers = known.get(new.hashed, [])
                if any(other.key in coming for _, other in answers):
                    continue  # the block changes what this one is held against, so their order counts
                if screening_results.is_outdated(new.item, answers):
                    outcomes[place] = "unchanged"
                    continue
                gone += [number for number, _ in screening_results.others(new.item, answers)]
            outcomes[place] = "created"
            taken.append(new)
        screening_results.remove(self._context, gone)
        self._insert(taken)
        return outcomes

    def _new(self, entries: Sequence[Entry]) -> dict[int, _New]:
        """Return the entries that nothing on record or in the block meets, by place."""
        there = self._there(entries)
        keys = Counter((kind, key) for kind, key, _, _ in entries)
        people: Counter[int] = Counter()
        found: dict[int, _New] = {}
        for place, (kind, key, fields, item) in enumerate(entries):
            identifier = str(fields.get("identifier") or "")
            if not identifier:
                continue
            hashed = self._context.hashes.identifier(identifier)
            people[hashed] += isinstance(item, Screening)
            if not fields.get("withdrawn_at") and (kind, key) not in there and keys[(kind, key)] == 1:
                found[place] = _New(kind, key, item, hashed)
        return {place: new for place, new in found.items() if people[new.hashed] < 2}

    def _there(self, entries: Sequence[Entry]) -> set[tuple[str, str]]:
        there: set[tuple[str, str]] = set()
        for kind in {kind for kind, _, _, _ in entries}:
            keys = [key for other, key, _, _ in entries if other == kind]
            rows = self._context.db.rows(
                "SELECT entry_key FROM register_entry WHERE kind = ? AND entry_key IN (SELECT value FROM json_each(?))",
                (kind, json.dumps(keys)),
            )
            there.update((kind, str(key)) for (key,) in rows)
        return there

    def _insert(self, taken: Sequence[_New]) -> None:
        db = self._context.db
        first = int(db.value("SELECT coalesce(max(id), 0) FROM register_entry")) + 1
        rows = []
        for new in taken:
            shape = evidence_links.shape_id(db, new.kind, new.item, self._shapes.setdefault(new.kind, {}))
            rows.append((new.kind, new.key, codec.dumps(new.item), new.hashed, shape))
        db.many(
            "INSERT INTO register_entry (kind, entry_key, payload, identifier_hash, shape_id) VALUES (?, ?, ?, ?, ?)",
            rows,
        )
        if rows:
            evidence_links.link_entries_from(db, first)
