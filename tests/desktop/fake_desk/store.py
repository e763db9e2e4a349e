"""The store itself: its state, its home board, its audit log: a part of the fake desk."""

from collections import Counter
from pathlib import Path

from fake_desk.people import HOLDS, NOW
from lead_desk.app.results import HomeBoard
from lead_desk.domain.assessment import AssessmentStatus
from lead_desk.domain.lead import LeadQuery, LeadStatus
from lead_desk.domain.records import AuditEvent, EventFilter, StoreInfo


class FakeStore:
    """See lead_desk.app.parts; mixed into the fake desk."""

    def info(self) -> StoreInfo:
        return StoreInfo(Path("/home/sam/lead-desk"), "5f3a", 7, "0.1.0", len(self.leads), "keyring")

    def check(self) -> list[str]:
        return []

    def verify(self) -> list[str]:
        return []

    def alarm(self):
        return self.alarmed

    def accept_rollback(self) -> None:
        self._note("accept_rollback")
        self.alarmed = None

    def close(self) -> None:
        self.closed = True

    def backup(self, target: Path) -> None:
        self._note("backup", target)

    def home(self) -> HomeBoard:
        codes = Counter(code for _, code in self.status.values() if code)
        sources = Counter(lead["source"] for lead in self.leads.values())
        return HomeBoard(
            len(self.leads),
            self.status_counts(LeadQuery()),
            tuple((HOLDS[code], count) for code, count in codes.most_common()),
            tuple(sources.most_common()),
            len(self.findings),
            sum(a.status is AssessmentStatus.DRAFT for a in self.lia.values()),
            0,
            12 if self.leads else 0,
            tuple(self.batch_list[:5]),
            NOW if self.export_list else None,
            len(self.stop_list),
            duplicates=len(self.pairs),
            conflicts=len(self.conflict_list),
            by_source=tuple((source, self._standing(source)) for source, _count in sources.most_common()),
            reminders=self.reminders,
            requests=sum(row.is_open for row in self.requests()),
        )

    def _standing(self, source: str) -> dict[LeadStatus, int]:
        return self.status_counts(LeadQuery(filters=(("source", (source,)),)))

    def event_actors(self) -> tuple[str, ...]:
        return ("Clara Owner", self.actor)

    def events(
        self, before: int | None = None, limit: int = 200, wanted: EventFilter | None = None
    ) -> tuple[AuditEvent, ...]:
        if before is not None:
            return ()
        asked = wanted or EventFilter()
        facts: tuple[tuple[str, str, dict[str, object]], ...] = (
            ("Sam Rep", "export", {"campaign": "autumn", "written": 240, "held": 180}),
            ("Clara Owner", "assessment", {"family": "LI-2026-01", "version": 1, "status": "approved"}),
            ("Sam Rep", "import", {"batch": 2, "rows": 420, "created": 400, "rejected": 1, "sha256": "ab" * 32}),
            ("Sam Rep", "store_created", {"with": "0.1.0"}),
        )
        found = [
            AuditEvent(len(facts) - at, NOW, actor, event, data, "aa" * 32)
            for at, (actor, event, data) in enumerate(facts)
        ]
        return tuple(
            item
            for item in found
            if (not asked.events or item.event in asked.events)
            and (not asked.actor or item.actor == asked.actor)
            and (asked.since is None or item.at >= asked.since)
            and (asked.until is None or item.at < asked.until)
        )
