"""The desk's methods about evidence: who must not be contacted, what do-not-call lists say, what people agreed to."""

from typing import TYPE_CHECKING

from lead_desk.app.evidence.record_evidence import Record, RecordReport, entries_about, record_evidence
from lead_desk.app.parts.part import DeskPart
from lead_desk.app.verdicts import standing
from lead_desk.app.verdicts.channel_answers import Reachable, channel_answers
from lead_desk.domain.lead import LeadQuery, Selection
from lead_desk.domain.source import SourceCounts
from lead_desk.law.book import law_book
from lead_desk.law.lists import DncList, dnc_lists

if TYPE_CHECKING:
    from lead_desk.app.evidence.screening_files import ScreeningReport, ScreeningRequest
    from lead_desk.app.evidence.stop_results import StopFileReport, StopFileRequest


class EvidencePart(DeskPart):
    """Files of stops and of do-not-call answers."""

    def preview_stops(self, request: "StopFileRequest") -> "StopFileReport":
        """Return what `import_stops` would do: the same run, never committed.

        Raises:
            UnreadableFileError: it cannot be read, or holds nothing of the kind.
        """
        from lead_desk.app.evidence import stop_files

        return stop_files.run(self.core, request, commit=False)

    def import_stops(self, request: "StopFileRequest") -> "StopFileReport":
        """Put a file's e-mails, phone numbers and domains on the do-not-contact list.

        Raises:
            UnreadableFileError: it cannot be read, or holds nothing of the kind.
        """
        from lead_desk.app.evidence import stop_files

        report = stop_files.run(self.core, request, commit=True)
        standing.refresh_if_quick(self.core)
        return report

    def preview_evidence(self, selection: Selection, what: Record) -> RecordReport:
        """Return what `record_evidence` would do: the same run, never committed.

        Raises:
            UsageError: an unknown wording, a day that lies ahead, or a channel the wording does not cover.
        """
        return record_evidence(self.core, selection, what, commit=False)

    def record_evidence(self, selection: Selection, what: Record) -> RecordReport:
        """Record a consent, a sale, a request, a fact or a withdrawal for each lead of a selection.

        Raises:
            UsageError: an unknown wording, a day that lies ahead, or a channel the wording does not cover.
        """
        return record_evidence(self.core, selection, what, commit=True)

    def evidence_of(self, identifier: str) -> list[dict[str, object]]:
        """Return the register entries about one e-mail or number, each with its table, for showing only."""
        with self.core.store.read() as unit:
            return entries_about(unit, identifier)

    def reachable(self, query: LeadQuery, limit: int | None = None) -> list[Reachable]:
        """Return which channels may reach each lead of a query, and why not the others."""
        with self.core.store.read() as unit:
            return list(channel_answers(self.core, unit, unit.leads.ids(query, limit=limit)))

    def source_scores(self) -> tuple[SourceCounts, ...]:
        """Return what became of each source's rows."""
        with self.core.store.read() as unit:
            return unit.scores.of_sources()

    def evidence_codes(self, where: str) -> tuple[str, ...]:
        """Return the codes of facts that may be stated at a place (`record`, `source` or `campaign`)."""
        return tuple(code for code, places in law_book().evidence.where.items() if where in places)

    def dnc_lists(self) -> tuple[DncList, ...]:
        """Return the do-not-call lists that the channel rules name."""
        return dnc_lists()

    def preview_screening(self, request: "ScreeningRequest") -> "ScreeningReport":
        """Return what `import_screening` would do: the same run, never committed.

        Raises:
            UnreadableFileError: it cannot be read, or holds no answer.
            UsageError: an unknown list or campaign, or a day that lies ahead.
        """
        from lead_desk.app.evidence import screening_files

        return screening_files.run(self.core, request, commit=False)

    def import_screening(self, request: "ScreeningRequest") -> "ScreeningReport":
        """Put the answers of a do-not-call list on record.

        Raises:
            UnreadableFileError: it cannot be read, or holds no answer.
            UsageError: an unknown list or campaign, or a day that lies ahead.
        """
        from lead_desk.app.evidence import screening_files

        report = screening_files.run(self.core, request, commit=True)
        standing.refresh_if_quick(self.core)
        return report
