"""The desk's methods about registers, campaigns, exports and stops."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from lead_desk.app.assessments.review_due import put_entry
from lead_desk.app.evidence.complaints import note_complaints
from lead_desk.app.exports.export_list import export_list
from lead_desk.app.exports.extras import PLAIN, ExportExtras
from lead_desk.app.exports.replay_exports import SAMPLE, PastAnswer, ReplayReport, past_answer, replay
from lead_desk.app.parts.part import DeskPart
from lead_desk.app.results import ApplyResult, ExportResult, GateReport, Override
from lead_desk.app.verdicts import standing
from lead_desk.app.verdicts.gate_campaign import gate_campaign
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.ids import ExportId, LeadId
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.records import ExportRecord
from lead_desk.domain.stop import Stop

Item = TypeVar("Item")
_QUIET = NoProgress()


class CampaignPart(DeskPart):
    """Registers, the gate, exports and the do-not-contact list."""

    def put(self, item: object) -> str:
        """Create or change a register entry; return `created`, `updated` or `unchanged`."""
        with self.core.store.write(self.actor) as unit:
            outcome = put_entry(self.core, unit, item, as_act=True)
            unit.commit()
        if outcome != "unchanged":
            standing.refresh_if_quick(self.core)
        return outcome

    def get(self, kind: type[Item], key: str) -> Item | None:
        """Return one register entry."""
        with self.core.store.read() as unit:
            return unit.registers.get(kind, key)

    def all(self, kind: type[Item]) -> tuple[Item, ...]:
        """Return all register entries of a kind."""
        with self.core.store.read() as unit:
            return unit.registers.all(kind)

    def apply(self, path: Path, written_on: date | None = None) -> ApplyResult:
        """Declare what a TOML file says; the same file twice changes nothing.

        Args:
            path: the file.
            written_on: for the bundled samples: the day as of which the file is written; its dates are moved to today.

        Raises:
            UnreadableFileError: it is no TOML file.
            DeclarationsRefusedError: it has mistakes; nothing was applied.
        """
        from lead_desk.app.registers.apply_file import apply_file

        result = apply_file(self.core, path, written_on)
        if result.created or result.updated:
            standing.refresh_if_quick(self.core)
        return result

    def declare(self, document: dict[str, object]) -> ApplyResult:
        """Declare what tables say, as a declaration file would.

        Raises:
            DeclarationsRefusedError: they have mistakes; nothing was applied.
        """
        from lead_desk.app.registers.apply_file import apply_document

        result = apply_document(self.core, document, Path())
        if result.created or result.updated:
            standing.refresh_if_quick(self.core)
        return result

    def gate(
        self, campaign: str | Campaign, progress: Progress = _QUIET, overrides: Sequence[Override] = ()
    ) -> GateReport:
        """Return the verdict on a campaign without a file.

        Raises:
            UsageError: no such campaign, or an override by nobody who may.
            CancelledError: the user stopped it.
        """
        return gate_campaign(self.core, campaign, progress, overrides)

    def export(
        self,
        campaign: str | Campaign,
        target: Path,
        progress: Progress = _QUIET,
        kind: str | None = None,
        overrides: Sequence[Override] = (),
        preset: str | None = None,
        extras: ExportExtras = PLAIN,
    ) -> ExportResult:
        """Write the cleared leads of a campaign, their passport and who was left out.

        Raises:
            UsageError: unknown campaign, format or person.
            ExportRefusedError: the gate refused, or let nothing through.
            RefusedError: the target cannot be written.
            CancelledError: the user stopped it.
        """
        result = export_list(
            self.core, campaign, target, progress, kind=kind, preset=preset, overrides=overrides, extras=extras
        )
        standing.refresh_if_quick(self.core)
        return result

    def replay_exports(self, sample: int = SAMPLE, export: ExportId | None = None) -> ReplayReport:
        """Ask the gate again what it said in past exports, about leads drawn at random."""
        with self.core.store.read() as unit:
            return replay(self.core, unit, sample, export)

    def past_answer(self, export: ExportId, lead: LeadId) -> PastAnswer:
        """Return what the gate said about one lead in one export, in words.

        Raises:
            UsageError: nothing is kept about it.
        """
        with self.core.store.read() as unit:
            return past_answer(self.core, unit, export, lead)

    def exports(self) -> tuple[ExportRecord, ...]:
        """Return the export log, newest first."""
        with self.core.store.read() as unit:
            return unit.exports.all()

    def add_stops(self, stops: Iterable[Stop]) -> int:
        """Add to the do-not-contact list; return how many were new."""
        with self.core.store.write(self.actor) as unit:
            count = unit.stops.add(stops)
            note_complaints(self.core, unit)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return count

    def stops_count(self) -> int:
        """Count the do-not-contact list."""
        with self.core.store.read() as unit:
            return unit.stops.count()

    def stops_listing(self) -> list[tuple[str, str, str, str, date | None, str]]:
        """Return (kind, scope, channel, reason, since, origin) of the newest entries."""
        with self.core.store.read() as unit:
            return unit.stops.listing()
