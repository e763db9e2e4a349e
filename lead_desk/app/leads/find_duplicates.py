"""Look through all leads for pairs that may be one person; proposing only."""

from lead_desk.app.core import Core
from lead_desk.domain.progress import Progress
from lead_desk.intake.duplicates import near_duplicates


def find_duplicates(core: Core, progress: Progress) -> int:
    """Compare, then keep the proposals in a short transaction; return how many pairs wait for somebody.

    Raises:
        CancelledError: the user stopped it; the earlier proposals stay.
    """
    candidates = []
    with core.store.read() as unit:
        for block in unit.duplicates.candidates():
            candidates.extend(block)
            progress.report(len(candidates), None, "reading")
    progress.report(0, len(candidates), "comparing")
    pairs = list(near_duplicates(candidates))
    progress.report(len(candidates), len(candidates), "comparing")
    with core.store.write(core.actor, progress) as unit:
        count = unit.duplicates.propose(pairs)
        unit.commit()
    return count
