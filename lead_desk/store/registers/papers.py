# ruff: noqa: S608
# SQL texts here are put together from names of this module only; every value is bound.
"""Contracts, terms and attestations as files inside the encrypted database."""

import hashlib
from datetime import datetime
from typing import Any

from lead_desk.domain.paper import Paper, PaperId, PaperKind, PaperOwner
from lead_desk.store.context import Context

_COLUMNS = "id, owner, entry_key, name, kind, size, sha256, added_at, added_by"


class Papers:
    """The papers inside one transaction; `lead_desk.app.ports.Papers` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def keep(self, owner: PaperOwner, key: str, name: str, kind: PaperKind, content: bytes) -> tuple[Paper, bool]:
        """Keep a file for an entry; return it and whether it is new. The same content is kept once. Audited."""
        db, digest = self._context.db, hashlib.sha256(content).hexdigest()
        known = db.one(
            f"SELECT {_COLUMNS} FROM paper WHERE owner = ? AND entry_key = ? AND sha256 = ?",
            (owner.value, key, digest),
        )
        if known is not None:
            return _paper(known), False
        number = db.insert(
            "INSERT INTO paper (owner, entry_key, name, kind, size, sha256, added_at, added_by, content)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                owner.value, key, name, kind.value, len(content), digest, self._context.now(), self._context.actor,
                content,
            ),
        )  # fmt: skip
        self._log("paper_kept", number)
        row = db.rows(f"SELECT {_COLUMNS} FROM paper WHERE id = ?", (number,))[0]
        return _paper(row), True

    def all(self, owner: PaperOwner | None = None, key: str = "") -> tuple[Paper, ...]:
        """Return the papers of an entry, or of all entries, oldest first."""
        rows = self._context.db.rows(
            f"SELECT {_COLUMNS} FROM paper WHERE (? = '' OR owner = ?) AND (? = '' OR entry_key = ?) ORDER BY id",
            (owner or "", owner or "", key, key),
        )
        return tuple(_paper(row) for row in rows)

    def get(self, paper: PaperId) -> Paper | None:
        """Return one paper without its content."""
        row = self._context.db.one(f"SELECT {_COLUMNS} FROM paper WHERE id = ?", (paper,))
        return None if row is None else _paper(row)

    def take_out(self, paper: PaperId) -> bytes:
        """Return a paper's content, to be saved outside the store. Audited, as a copy of it leaves."""
        self._log("paper_copied", paper)
        return bytes(self._context.db.value("SELECT content FROM paper WHERE id = ?", (paper,)))

    def remove(self, paper: PaperId, reason: str) -> None:
        """Remove a paper that was kept by mistake; its hash and the reason's hash stay in the audit chain."""
        self._log("paper_removed", paper, reason_sha256=hashlib.sha256(reason.encode()).hexdigest())
        self._context.db.run("DELETE FROM paper WHERE id = ?", (paper,))

    def _log(self, event: str, paper: int, **more: str) -> None:
        owner, key, kind, size, digest = self._context.db.rows(
            "SELECT owner, entry_key, kind, size, sha256 FROM paper WHERE id = ?", (paper,)
        )[0]
        said = {"paper": paper, "owner": owner, "key": key, "kind": kind, "size": size, "sha256": digest, **more}
        self._context.audit.write(event, said)


def _paper(row: tuple[Any, ...]) -> Paper:
    number, owner, key, name, kind, size, digest, at, by = row
    return Paper(
        PaperId(number), PaperOwner(owner), key, name, PaperKind(kind), size, digest, datetime.fromisoformat(at), by
    )
