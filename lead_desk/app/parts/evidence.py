"""The desk's methods about evidence: who must not be contacted, what do-not-call lists say, what people agreed to."""

from lead_desk.app import screening_files, standing, stop_files
from lead_desk.app.parts.part import DeskPart
from lead_desk.app.screening_files import ScreeningReport, ScreeningRequest
from lead_desk.app.stop_files import StopFileReport, StopFileRequest
from lead_desk.law.lists import DncList, dnc_lists


class EvidencePart(DeskPart):
    """Files of stops and of do-not-call answers."""

    def preview_stops(self, request: StopFileRequest) -> StopFileReport:
        """Return what `import_stops` would do: the same run, never committed.

        Raises:
            UnreadableFileError: it cannot be read, or holds nothing of the kind.
        """
        return stop_files.run(self.core, request, commit=False)

    def import_stops(self, request: StopFileRequest) -> StopFileReport:
        """Put a file's e-mails, phone numbers and domains on the do-not-contact list.

        Raises:
            UnreadableFileError: it cannot be read, or holds nothing of the kind.
        """
        report = stop_files.run(self.core, request, commit=True)
        standing.refresh_if_quick(self.core)
        return report

    def dnc_lists(self) -> tuple[DncList, ...]:
        """Return the do-not-call lists that the channel rules name."""
        return dnc_lists()

    def preview_screening(self, request: ScreeningRequest) -> ScreeningReport:
        """Return what `import_screening` would do: the same run, never committed.

        Raises:
            UnreadableFileError: it cannot be read, or holds no answer.
            UsageError: an unknown list or campaign, or a day that lies ahead.
        """
        return screening_files.run(self.core, request, commit=False)

    def import_screening(self, request: ScreeningRequest) -> ScreeningReport:
        """Put the answers of a do-not-call list on record.

        Raises:
            UnreadableFileError: it cannot be read, or holds no answer.
            UsageError: an unknown list or campaign, or a day that lies ahead.
        """
        report = screening_files.run(self.core, request, commit=True)
        standing.refresh_if_quick(self.core)
        return report
