"""Papers of sources and recipients: kept in the encrypted store, opened by saving a copy outside it."""

from pathlib import Path

from lead_desk.app.core import Core, known
from lead_desk.app.ports import Unit
from lead_desk.app.review.review_flags import need_reason
from lead_desk.domain.campaign import Recipient
from lead_desk.domain.errors import UnreadableFileError, UsageError
from lead_desk.domain.paper import LARGEST_PAPER, Paper, PaperId, PaperKind, PaperOwner
from lead_desk.domain.source import Source
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class PaperWish:
    """A file to be kept for an entry of a register."""

    owner: PaperOwner
    key: str
    kind: PaperKind
    path: Path


def keep_paper(unit: Unit, wish: PaperWish) -> tuple[Paper, bool]:
    """Keep a copy of a file; return it and whether it is new (the same content is kept once for an entry).

    Raises:
        UsageError: there is no such source or recipient.
        UnreadableFileError: the file cannot be opened, is empty, or larger than 20 MB.
    """
    kind: type[Source | Recipient] = Source if wish.owner is PaperOwner.SOURCE else Recipient
    known(unit, kind, wish.owner.value, wish.key)
    return unit.papers.keep(wish.owner, wish.key, wish.path.name, wish.kind, _read(wish.path))


def save_copy(core: Core, paper: PaperId, target: Path) -> Paper:
    """Save a copy of a paper outside the store; it takes its place once the log says that it left.

    Raises:
        UsageError: there is no such paper.
        RefusedError: the target cannot be written.
    """
    with core.writer.together() as files:
        with core.store.write(core.actor) as unit:
            found = _found(unit, paper)
            files.document(target, unit.papers.take_out(paper))
            unit.commit()
        files.place()
    return found


def remove_paper(unit: Unit, paper: PaperId, reason: str) -> None:
    """Remove a paper that was kept by mistake.

    Raises:
        UsageError: there is no such paper, or no reason.
    """
    need_reason(reason)
    _found(unit, paper)
    unit.papers.remove(paper, reason)


def _found(unit: Unit, paper: PaperId) -> Paper:
    found = unit.papers.get(paper)
    if found is None:
        numbers = ", ".join(str(item.id) for item in unit.papers.all()) or "none yet"
        raise UsageError("There is no paper of that number.", f"Known: {numbers}.", code="UNKNOWN_PAPER")
    return found


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_PAPER:
            raise UnreadableFileError(
                "The file is larger than 20 MB.", "Save it smaller, as PDF for example.", code="TOO_LARGE"
            )
        content = path.read_bytes()
    except OSError:
        raise UnreadableFileError(
            "The file cannot be opened.", "Check its name and your rights.", code="NOT_FOUND"
        ) from None
    if not content:
        raise UnreadableFileError("The file is empty.", "Choose the file with the paper itself.", code="EMPTY")
    return content
