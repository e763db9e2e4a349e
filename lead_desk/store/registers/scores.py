"""What became of each source's rows: counts for the scorecard, one pass each over imports, leads, stops, findings."""

from collections import Counter, defaultdict

from lead_desk.domain.channel import RecipientClass
from lead_desk.domain.source import BatchState, Source, SourceCounts
from lead_desk.domain.stop import StopReason
from lead_desk.store.context import Context
from lead_desk.store.registers.registers import Registers

_COMPANIES_ONLY = frozenset({"corporate_subscriber", "legal_personality"})
_SAID_NO = (StopReason.OBJECTION, StopReason.UNSUBSCRIBE, StopReason.WITHDRAWAL, StopReason.COMPLAINT)


class Scores:
    """The scorecard inside one transaction."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_sources(self) -> tuple[SourceCounts, ...]:
        """Return the counts of every source in the register, by key."""
        found: dict[str, Counter[str]] = defaultdict(Counter)
        self._imports(found)
        self._stops(found)
        self._flags(found)
        sources = Registers(self._context).all(Source)
        self._promises(found, {source.key: source for source in sources})
        return tuple(SourceCounts(source.key, source.name, **found[source.key]) for source in sources)

    def _imports(self, found: dict[str, Counter[str]]) -> None:
        rows = self._context.db.rows(
            "SELECT source, sum(rows), sum(duplicates + unchanged), sum(rejected), sum(stopped) FROM batch"
            " WHERE state <> ? GROUP BY source",
            (BatchState.UNDONE.value,),
        )
        for source, delivered, known, rejected, stopped in rows:
            found[source].update(rows=delivered, duplicates=known, rejected=rejected, stopped=stopped)

    def _stops(self, found: dict[str, Counter[str]]) -> None:
        rows = self._context.db.rows(
            "SELECT b.source, s.reason, count(DISTINCT l.id) FROM lead_stop x JOIN stop s ON s.id = x.stop_id"
            " JOIN lead l ON l.id = x.lead_id JOIN batch b ON b.id = l.batch_id GROUP BY b.source, s.reason"
        )
        for source, reason, leads in rows:
            if reason == StopReason.BOUNCE_COMPLAINT:
                found[source]["bounced"] += leads
            elif reason in _SAID_NO:
                found[source]["said_no"] += leads

    def _flags(self, found: dict[str, Counter[str]]) -> None:
        rows = self._context.db.rows(
            "SELECT b.source, count(DISTINCT f.lead_id) FROM finding f JOIN lead l ON l.id = f.lead_id"
            " JOIN batch b ON b.id = l.batch_id WHERE f.state IN ('suspected', 'confirmed') GROUP BY b.source"
        )
        for source, leads in rows:
            found[source]["flagged"] += leads

    def _promises(self, found: dict[str, Counter[str]], sources: dict[str, Source]) -> None:
        """Count the leads, and those that contradict what the source is said to hold: its countries, companies only."""
        traits = self._context.traits.all()
        rows = self._context.db.rows(
            "SELECT b.source, l.trait_id, count(*) FROM lead l JOIN batch b ON b.id = l.batch_id GROUP BY 1, 2"
        )
        for key, trait_id, leads in rows:
            trait, source = traits[trait_id], sources.get(key)
            found[key]["leads"] += leads
            if source is None:
                continue
            elsewhere = bool(source.countries and trait.country) and trait.country not in source.countries
            private = not _COMPANIES_ONLY.isdisjoint(source.evidence) and trait.recipient_class in (
                RecipientClass.CONSUMER,
                RecipientClass.SOLE_TRADER,
            )
            found[key]["contradicting"] += leads if elsewhere or private else 0
