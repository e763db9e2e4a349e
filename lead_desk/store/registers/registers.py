"""The registers: any frozen dataclass of the domain that has a `key`, kept as JSON; evidence bound to its leads.

Evidence about an identifier is kept twice over: whole, for the register, and as its identity-free shape, from which the
gate's facts are taken once for all that are alike.
"""

import dataclasses
import hashlib
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from itertools import islice
from typing import Any, TypeVar

from lead_desk.domain.approver import ApproverKey
from lead_desk.domain.assessment import ReviewDue
from lead_desk.domain.basis import Consent
from lead_desk.domain.campaign import Campaign, Notice, Organisation, Person, Purpose, Recipient
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import Evidence, Exclusivity, NoticeGiven, PersonRequest, Screening
from lead_desk.domain.layout import ListLayout
from lead_desk.domain.own_words import AllowedWord, OwnWord
from lead_desk.domain.review import ColumnRule, FlagProposal
from lead_desk.domain.rules_seen import RulesSeen
from lead_desk.domain.source import Source
from lead_desk.domain.stop import Stop, StopKind, StopReason
from lead_desk.domain.view import SavedView
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.registers import evidence_links, screening_results
from lead_desk.store.registers.person_entries import PersonEntries
from lead_desk.store.registers.stops import Stops

Item = TypeVar("Item")
_BLOCK = 2_000
_QUIET = (SavedView, RulesSeen)  # how the grid looks is nobody's evidence; a change of rules has its own event
_READ_OFTEN = (Notice, Organisation, Purpose, Recipient, ReviewDue, Source)  # by each case; none is about a person
_ENDS = (FlagProposal,)  # the decision that ends it is logged
_DROPPABLE = (*_QUIET, *_ENDS, AllowedWord, ColumnRule, OwnWord)
_NO_EFFECT = (
    AllowedWord, ApproverKey, Campaign, ColumnRule, FlagProposal, ListLayout, OwnWord, Person, PersonRequest,
    Recipient, RulesSeen, SavedView,
)  # fmt: skip
"""Kinds that are not about a lead's standing, but for the leads that their identifier links them to."""


class Registers:
    """The registers inside one transaction."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def put(self, item: object) -> str:
        """Create or update one entry; return `created`, `updated` or `unchanged`. Audited.

        A withdrawn consent also sets stops for its channels, in the same transaction (READINGS 7).

        Raises:
            UsageError: the value is no register entry.
        """
        outcome, number = self._keep(item)
        if outcome != "unchanged" and not isinstance(item, _QUIET):
            kind, key, _ = _entry(item)
            said = {"kind": kind, "entry": number, "outcome": outcome, **_named(item, key)}
            self._context.audit.write("register", said)
        return outcome

    def put_many(self, items: Iterable[object]) -> dict[str, int]:
        """Put many entries at once, such as a file of screening results; return how many had which outcome.

        One audit event tells the counts of each kind.

        Raises:
            UsageError: a value is no register entry.
        """
        counts: Counter[str] = Counter()
        kinds: Counter[str] = Counter()
        waiting, bulk = iter(items), PersonEntries(self._context)
        while block := list(islice(waiting, _BLOCK)):
            settled = bulk.keep([(*_entry(item), item) for item in block])
            for place, item in enumerate(block):
                outcome = settled[place] if place in settled else self._keep(item)[0]
                counts[outcome] += 1
                kinds[type(item).__name__] += outcome != "unchanged"
        if kinds.total():
            self._context.audit.write("register_many", {"kinds": dict(kinds), "outcomes": dict(counts)})
        return {name: counts[name] for name in ("created", "updated", "unchanged")}

    def _keep(self, item: object) -> tuple[str, int]:
        """Keep one entry with everything that hangs on it; return its outcome and number."""
        kind, key, plain = _entry(item)
        db, payload = self._context.db, codec.dumps(item)
        found = db.one("SELECT id, payload FROM register_entry WHERE kind = ? AND entry_key = ?", (kind, key))
        if found is not None and found[1] == payload:
            return "unchanged", int(found[0])
        identifier = str(plain.get("identifier") or "")
        hashed = self._context.hashes.identifier(identifier) if identifier else 0
        gone: list[int] = []
        if isinstance(item, Screening):
            answers = screening_results.on_record(self._context, [item]).get(hashed, [])
            if screening_results.is_outdated(item, answers):
                return "unchanged", 0
            gone = [other for other, _ in screening_results.others(item, answers)]
        shape = evidence_links.shape_id(db, kind, item) if identifier else 0
        if found is None:
            number = db.insert(
                "INSERT INTO register_entry (kind, entry_key, payload, identifier_hash, shape_id)"
                " VALUES (?, ?, ?, ?, ?)",
                (kind, key, payload, hashed, shape),
            )
        else:
            number = int(found[0])
            db.run(
                "UPDATE register_entry SET payload = ?, identifier_hash = ?, shape_id = ? WHERE id = ?",
                (payload, hashed, shape, number),
            )
        screening_results.remove(self._context, gone)
        if identifier or found is not None:
            evidence_links.link_entry(self._context, number, is_new=found is None)
        self._stale(item)
        if isinstance(item, Consent) and item.withdrawn_at is not None:
            self._stop_withdrawn(item, item.withdrawn_at)
        return ("created" if found is None else "updated"), number

    def get(self, kind: type[Item], key: str) -> Item | None:
        """Return one entry."""
        text = self._context.db.value(
            "SELECT payload FROM register_entry WHERE kind = ? AND entry_key = ?", (kind.__name__, key)
        )
        return None if text is None else _read(kind, str(text))

    def all(self, kind: type[Item]) -> tuple[Item, ...]:
        """Return all entries of a kind, ordered by key."""
        rows = self._context.db.rows(
            "SELECT payload FROM register_entry WHERE kind = ? ORDER BY entry_key", (kind.__name__,)
        )
        return tuple(_read(kind, text) for (text,) in rows)

    def drop(self, kind: type[Item], key: str) -> bool:
        """Remove a saved view or a remembered decision; tell whether there was one. Audited where `put` is.

        Raises:
            UsageError: leads may rest on entries of that kind, so they stay.
        """
        if kind not in _DROPPABLE:
            raise UsageError("An entry that leads may rest on cannot be removed.")
        removed = self._context.db.run(
            "DELETE FROM register_entry WHERE kind = ? AND entry_key = ?", (kind.__name__, key)
        )
        if removed and kind not in (*_QUIET, *_ENDS):
            self._context.audit.write("register_dropped", {"kind": kind.__name__, "key": key})
        return removed > 0

    def remove(self, kind: str, key: str) -> None:
        """Take an entry away again that nothing rests on: its making is undone. Audited."""
        self._context.db.run("DELETE FROM register_entry WHERE kind = ? AND entry_key = ?", (kind, key))
        self._context.audit.write("register_dropped", {"kind": kind, "key": key})

    def general(self, kind: type[Item]) -> tuple[Item, ...]:
        """Return the entries of a kind that are not about one person, ordered by key."""
        rows = self._context.db.rows(
            "SELECT payload FROM register_entry WHERE kind = ? AND identifier_hash = 0 ORDER BY entry_key",
            (kind.__name__,),
        )
        return tuple(codec.loads(kind, text) for (text,) in rows)

    def of_identifier(self, kind: type[Item], identifier: str) -> tuple[Item, ...]:
        """Return the entries of a kind about one e-mail or number, ordered by key."""
        rows = self._context.db.rows(
            "SELECT payload FROM register_entry WHERE kind = ? AND identifier_hash = ? ORDER BY entry_key",
            (kind.__name__, self._context.hashes.identifier(identifier)),
        )
        return tuple(codec.loads(kind, text) for (text,) in rows)

    def _stale(self, item: object) -> None:
        """Mark the standing of exactly those leads that may rest on the entry."""
        context = self._context
        if isinstance(item, _NO_EFFECT) or getattr(item, "identifier", None):
            return
        if isinstance(item, Source):
            self._stale_source(item.key)
        elif isinstance(item, Evidence):
            if item.scope == "source":
                self._stale_source(item.target)
        elif isinstance(item, ReviewDue):
            context.stale(
                "id IN (SELECT b.lead_id FROM lead_basis b JOIN basis_tag t ON t.id = b.tag_id WHERE t.assessment = ?)",
                (item.family,),
            )
        elif isinstance(item, Purpose):
            context.stale(
                "id IN (SELECT b.lead_id FROM lead_basis b JOIN basis_tag t ON t.id = b.tag_id WHERE t.purpose = ?)",
                (item.key,),
            )
        elif isinstance(item, NoticeGiven | Exclusivity) and (item.source or item.batch):
            if item.source:
                self._stale_source(item.source)
            else:
                context.stale("batch_id = ?", (item.batch,))
        else:
            context.all_stale()

    def _stale_source(self, source: str) -> None:
        self._context.stale(
            "batch_id IN (SELECT id FROM batch WHERE source = ?)"
            " OR id IN (SELECT x.lead_id FROM lead_batch x JOIN batch b ON b.id = x.batch_id WHERE b.source = ?)",
            (source, source),
        )

    def _stop_withdrawn(self, consent: Consent, withdrawn_at: datetime) -> None:
        kind = StopKind.EMAIL if "@" in consent.identifier else StopKind.PHONE
        Stops(self._context).add(
            Stop(
                kind,
                consent.identifier,
                channel=channel,
                reason=StopReason.WITHDRAWAL,
                since=withdrawn_at.date(),
                origin="consent",
            )
            for channel in consent.channels or (None,)
        )


def _entry(item: object) -> tuple[str, str, dict[str, Any]]:
    key = getattr(item, "key", "")
    if not dataclasses.is_dataclass(item) or isinstance(item, type) or not isinstance(key, str) or not key:
        raise UsageError("This value has no key, so it cannot go into a register.")
    return type(item).__name__, key, {field.name: getattr(item, field.name) for field in dataclasses.fields(item)}


def _named(item: object, key: str) -> dict[str, object]:
    """Name the entry in the log, unless it is about a person: then its key might say whom."""
    if getattr(item, "identifier", None) is not None:
        return {}
    return {"key": key, "content": hashlib.sha256(codec.dumps(item).encode()).hexdigest()[:16]}


def _read(kind: type[Item], text: str) -> Item:
    return codec.loads_kept(kind, text) if kind in _READ_OFTEN else codec.loads(kind, text)
