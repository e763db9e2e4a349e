"""Look through all leads for pairs that may be one person; proposing only."""

from lead_desk.app.core import Core
from lead_desk.domain.progress import Progress
from lead_desk.intake.duplicates import Comparison


def find_duplicates(core: Core, progress: Progress) -> int:
    """Compare, then keep the proposals in a short transaction; return how many pairs wait for somebody.

    Raises:
        CancelledError: the user stopped it; the earlier proposals stay.
    """
    comparison = Comparison()
    read = 0
    with core.store.read() as unit:
        for block in unit.duplicates.candidates():
            comparison.add(block)
            read += len(block)
            progress.report(read, None, "reading")
    for hundredths in comparison.compare():
        progress.report(read * hundredths // 100, read, "comparing")
    with core.store.write(core.actor, progress) as unit:
        count = unit.duplicates.propose(comparison.pairs())
        unit.commit()
    return count
