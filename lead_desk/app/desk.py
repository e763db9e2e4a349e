"""The desk: everything both front ends may ask of the core, one thin method a use case.

Bootstrap builds it; the command line and the window hold it and nothing below it.
"""

from pathlib import Path

from lead_desk.app.assessments.exchange_assessments import broken_seals
from lead_desk.app.core import forget_cells
from lead_desk.app.forgetting import forget_texts
from lead_desk.app.parts.assessments import AssessmentPart
from lead_desk.app.parts.audit import AuditPart
from lead_desk.app.parts.campaigns import CampaignPart
from lead_desk.app.parts.evidence import EvidencePart
from lead_desk.app.parts.exchange import ExchangePart
from lead_desk.app.parts.grid import GridPart
from lead_desk.app.parts.history import HistoryPart
from lead_desk.app.parts.imports import ImportPart
from lead_desk.app.parts.leads import LeadPart
from lead_desk.app.parts.papers import PaperPart
from lead_desk.app.parts.past_exports import PastExportPart
from lead_desk.app.parts.requests import RequestPart
from lead_desk.app.parts.review import ReviewPart
from lead_desk.app.parts.words import WordsPart
from lead_desk.app.results import HomeBoard
from lead_desk.app.verdicts.home_board import home_board
from lead_desk.domain.errors import StoreError
from lead_desk.domain.records import StoreInfo


class Desk(
    ImportPart,
    LeadPart,
    GridPart,
    ReviewPart,
    WordsPart,
    AssessmentPart,
    AuditPart,
    ExchangePart,
    CampaignPart,
    PastExportPart,
    EvidencePart,
    RequestPart,
    HistoryPart,
    PaperPart,
):
    """An open store with everything that may be done in it.

    Each method opens its own transaction. Reading is safe from any thread; writing is for one thread at a time. Errors
    are those of `lead_desk.domain.errors`: a sentence and a remedy, never a cell.
    """

    def info(self) -> StoreInfo:
        """Describe the store."""
        return self.core.store.info()

    def check(self) -> list[str]:
        """Check the database; return codes of what is wrong, empty when it is sound."""
        return self.core.store.check()

    def verify(self) -> list[str]:
        """Check the database, the whole audit chain and the signatures of approvals; return codes of what is wrong."""
        problems = self.core.store.check()
        with self.core.store.read() as unit:
            problems += [problem for problem in unit.audit.problems() if problem not in problems]
            problems += broken_seals(self.core, unit)
        return problems

    def alarm(self) -> StoreError | None:
        """Return why the store looks older than it was, or None; nothing leaves until somebody has decided."""
        return self.core.store.alarm()

    def accept_rollback(self) -> None:
        """Confirm that the older state is meant, because a backup was brought back. Audited."""
        self.core.store.accept_rollback(self.core.actor)

    def backup(self, target: Path) -> None:
        """Write an encrypted copy of the store and check that it opens.

        Raises:
            RefusedError: there is no such folder, or the name belongs to something that is no file.
            StoreError: the target cannot be written.
        """
        self.core.store.backup(target)

    def home(self) -> HomeBoard:
        """Return what needs the user today."""
        with self.core.store.read() as unit:
            return home_board(self.core, unit)

    def stop_reading(self, thread: int) -> None:
        """End the query that another thread is reading, because nobody awaits its answer any more.

        Args:
            thread: the thread's number (`threading.get_ident()`); it gets a `StoreError`, or nothing if it is idle.
        """
        self.core.store.stop_reading(thread)

    def close(self) -> None:
        """Close the store and forget its cells; the desk cannot be used afterwards."""
        forget_cells()
        forget_texts()
        self.core.store.close()
        self._after()
