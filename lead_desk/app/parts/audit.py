"""The desk's methods about the audit log."""

from pathlib import Path

from lead_desk.app.exports import audit_file
from lead_desk.app.parts.part import DeskPart
from lead_desk.domain.records import AuditEvent, EventFilter


class AuditPart(DeskPart):
    """What happened in the store."""

    def events(
        self, before: int | None = None, limit: int = 200, wanted: EventFilter | None = None
    ) -> tuple[AuditEvent, ...]:
        """Return the audit events that are wanted, newest first."""
        with self.core.store.read() as unit:
            return unit.audit.events(before=before, limit=limit, wanted=wanted)

    def event_actors(self) -> tuple[str, ...]:
        """Return everybody who stands in the audit log, by name."""
        with self.core.store.read() as unit:
            return unit.audit.actors()

    def event_links(self) -> dict[int, str]:
        """Return the open link of each audit event by its number: what a printed log is checked with, without a key."""
        with self.core.store.read() as unit:
            return dict(unit.audit.links())

    def save_log(self, target: Path, wanted: EventFilter | None = None) -> int:
        """Save the audit log as JSON lines (whole) or as a table of what is wanted; return how many events. Audited.

        Raises:
            UsageError: the file name's ending tells neither.
            RefusedError: the target cannot be written.
        """
        return audit_file.save_log(self.core, target, wanted)
