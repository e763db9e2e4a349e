# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Counts over the leads of an assessment: what they are and where they come from, for the questions of its form."""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date

from lead_desk.domain.channel import RecipientClass
from lead_desk.domain.fields import COLUMNS
from lead_desk.domain.source import Source
from lead_desk.gate.assessments import source_names
from lead_desk.law.classes import classifier
from lead_desk.law.lia_facts import DataFacts, SourceUse
from lead_desk.store.cases.traits import Traits
from lead_desk.store.context import Context
from lead_desk.store.registers.registers import Registers

_RESTING = (
    "SELECT b.lead_id FROM lead_basis b JOIN basis_tag t ON t.id = b.tag_id WHERE b.current = 1 AND t.assessment = ?"
)
_CHILD, _SENSITIVE = ("child",), ("special", "criminal")


def data_facts(context: Context, family: str, covered: Iterable[str]) -> DataFacts:
    """Count the leads whose current basis points to a family; while there are none, those of the sources it covers.

    Args:
        context: the transaction.
        family: key of the family.
        covered: the words of question S4: source keys, or `kind:` and a kind.
    """
    db = context.db
    sources = {source.key: source for source in Registers(context).all(Source)}
    resting = db.value(f"SELECT 1 FROM lead WHERE id IN ({_RESTING}) LIMIT 1", (family,)) is not None
    if resting:
        reach, given = _RESTING, family
    else:
        wanted = set(covered)
        keys = [key for key, source in sources.items() if source_names(source) & wanted]
        reach = (
            "SELECT id FROM lead WHERE batch_id IN"
            " (SELECT id FROM batch WHERE source IN (SELECT value FROM json_each(?)))"
        )
        given = json.dumps(keys)
    return _Counting(context, reach, given, sources).facts(resting=resting)


class _Counting:
    """The counts over one set of leads, given as a SELECT of their ids with one value to bind."""

    def __init__(self, context: Context, reach: str, given: str, sources: dict[str, Source]) -> None:
        self._context, self._db = context, context.db
        self._reach, self._given, self._sources = reach, given, sources

    def facts(self, *, resting: bool) -> DataFacts:
        """Return all counts."""
        classes: Counter[RecipientClass] = Counter()
        countries: Counter[str] = Counter()
        traits = Traits(self._db).all()
        for number, count in self._grouped("l.trait_id"):
            trait = traits[int(number)]
            classes[RecipientClass(trait.recipient_class)] += count
            countries[trait.country] += count
        uses, days, own = self._sources_used()
        return DataFacts(
            people=sum(classes.values()),
            resting=resting,
            private_mailboxes=self._private_mailboxes(),
            classes=tuple(classes.items()),
            from_person=own,
            child_flags=self._flagged(_CHILD),
            special_flags=self._flagged(_SENSITIVE),
            countries=tuple(countries.items()),
            sources=uses,
            fields=self._fields(),
            oldest=min(days, default=None),
            newest=max(days, default=None),
        )

    def _grouped(self, column: str, join: str = "") -> list[tuple[str, int]]:
        return [
            (value, int(count))
            for value, count in self._db.rows(
                f"SELECT {column}, count(*) FROM lead l {join} WHERE l.id IN ({self._reach}) GROUP BY 1",
                (self._given,),
            )
        ]

    def _sources_used(self) -> tuple[tuple[SourceUse, ...], list[date], int]:
        """Return the sources in use, their days of collection, and how many leads gave their data themselves."""
        uses, days, own = [], [], 0
        for key, count in self._grouped("b.source", "JOIN batch b ON b.id = l.batch_id"):
            source = self._sources.get(key, Source(key, key or "no source"))
            uses.append(SourceUse(source.name, source_names(source), count, source.obtained_on))
            own += count if source.from_person else 0
            if source.obtained_on:
                days.append(source.obtained_on)
        return tuple(uses), days, own

    def _private_mailboxes(self) -> int:
        lists = classifier()
        domains = self._grouped("substr(l.email, instr(l.email, '@'))")
        return sum(count for domain, count in domains if domain and lists.is_free_mail(f"x{domain}"))

    def _flagged(self, kinds: tuple[str, ...]) -> int:
        marks = ", ".join("?" * len(kinds))
        return int(
            self._db.value(
                f"SELECT count(DISTINCT lead_id) FROM finding WHERE kind IN ({marks})"
                f" AND state NOT IN ('dismissed', 'stripped') AND lead_id IN ({self._reach})",
                (*kinds, self._given),
            )
        )

    def _fields(self) -> tuple[tuple[str, int], ...]:
        """Return how many leads have each column filled; only those that hold anything."""
        filled = ", ".join(f"coalesce(sum({name} <> ''), 0)" for name in COLUMNS)
        counts = self._db.one(f"SELECT {filled} FROM lead WHERE id IN ({self._reach})", (self._given,))
        own = dict(zip(COLUMNS, counts or (), strict=True))
        rest = self._db.rows(
            "SELECT j.key, count(*) FROM lead l, json_each(l.extra) j"
            f" WHERE l.extra <> '' AND l.id IN ({self._reach}) GROUP BY j.key",
            (self._given,),
        )
        return tuple((name, int(count)) for name, count in [*own.items(), *rest] if count)
