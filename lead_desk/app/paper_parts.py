"""What the app needs of a store that keeps papers."""

from typing import Protocol

from lead_desk.domain.paper import Paper, PaperId, PaperKind, PaperOwner


class Papers(Protocol):
    """Contracts, terms and attestations, as files."""

    def keep(self, owner: PaperOwner, key: str, name: str, kind: PaperKind, content: bytes) -> tuple[Paper, bool]:
        """Keep a file for an entry; return it and whether it is new. The same content is kept once. Audited."""
        ...

    def all(self, owner: PaperOwner | None = None, key: str = "") -> tuple[Paper, ...]:
        """Return the papers of an entry, or of all entries, oldest first."""
        ...

    def get(self, paper: PaperId) -> Paper | None:
        """Return one paper without its content."""
        ...

    def take_out(self, paper: PaperId) -> bytes:
        """Return a paper's content, to be saved outside the store. Audited, as a copy of it leaves."""
        ...

    def remove(self, paper: PaperId, reason: str) -> None:
        """Remove a paper that was kept by mistake. Audited."""
        ...
