"""The desk's methods about papers of sources and recipients."""

from pathlib import Path

from lead_desk.app.parts.part import DeskPart
from lead_desk.app.registers import papers
from lead_desk.app.registers.papers import PaperWish
from lead_desk.domain.paper import Paper, PaperId, PaperOwner


class PaperPart(DeskPart):
    """Contracts, terms and attestations as files."""

    def papers(self, owner: PaperOwner | None = None, key: str = "") -> tuple[Paper, ...]:
        """Return the papers of an entry, or of all, oldest first."""
        with self.core.store.read() as unit:
            return unit.papers.all(owner, key)

    def keep_paper(self, wish: PaperWish) -> tuple[Paper, bool]:
        """Keep a copy of a file in the store; return it and whether it is new.

        Raises:
            UsageError: there is no such source or recipient.
            UnreadableFileError: the file cannot be opened, is empty, or too large.
        """
        with self.core.store.write(self.actor) as unit:
            kept = papers.keep_paper(unit, wish)
            unit.commit()
        return kept

    def save_paper(self, paper: PaperId, target: Path) -> Paper:
        """Save a copy of a paper outside the store; the log says that it left.

        Raises:
            UsageError: there is no such paper.
            RefusedError: the target cannot be written.
        """
        return papers.save_copy(self.core, paper, target)

    def remove_paper(self, paper: PaperId, reason: str) -> None:
        """Remove a paper that was kept by mistake. Audited.

        Raises:
            UsageError: there is no such paper, or no reason.
        """
        with self.core.store.write(self.actor) as unit:
            papers.remove_paper(unit, paper, reason)
            unit.commit()
