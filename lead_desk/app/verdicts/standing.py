"""The grid's standing: ready, check, blocked or do not contact, kept for each lead, taken again where stale."""

from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.app.verdicts import rule_change
from lead_desk.app.verdicts.judge import Judged, first_code, judge
from lead_desk.domain.lead import LeadStatus
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.gate.gate import status_of

QUICK = 2_000
"""Up to this many stale leads the desk takes the standing again at once, after a write."""


def refresh_standing(core: Core, progress: Progress | None = None, *, only_stale: bool = True) -> int:
    """Take the standing again and keep it; return how many leads were looked at.

    Args:
        core: the parts.
        progress: told before and after; may cancel, then the old standing stays.
        only_stale: only leads whose standing is missing or older than what it rests on; all where the rules are new.

    Raises:
        CancelledError: the user stopped it.
    """
    progress = progress or NoProgress()
    with core.store.read() as unit:
        new_rules = rule_change.is_new(unit)
        if only_stale and not new_rules and not unit.cases.standing_is_stale():
            return 0
    with core.store.write(core.actor, progress) as unit:
        progress.report(0, None, "judging")
        if new_rules:
            unit.cases.remember_standing()
        count = keep_standing(core, unit, only_stale=only_stale and not new_rules)
        if new_rules:
            rule_change.take_in(core, unit)
            keep_standing(core, unit, only_stale=True)  # of the leads whose assessments fell due by that
        unit.commit()
    return count


def keep_standing(core: Core, unit: Unit, *, only_stale: bool) -> int:
    """Take and keep the standing inside a transaction that is already open; return how many leads were looked at."""
    if only_stale and not unit.cases.standing_is_stale():
        return 0
    judged = judge(core, unit, core.standing_frame(only_stale=only_stale))
    keep_judged(unit, judged)
    return sum(judged.sizes.values())


def keep_judged(unit: Unit, judged: Judged) -> None:
    """Keep the standing that this unit's last gathering of facts gave."""
    unit.cases.keep_standing(
        {number: (status_of(verdict), first_code(verdict)) for number, verdict in judged.verdicts.items()}
    )


def refresh_if_quick(core: Core) -> None:
    """Take the standing again after a small change; a large one is left to the window's background or the next look."""
    with core.store.read() as unit:
        stale = len(unit.cases.stale_leads(QUICK + 1))
    if 0 < stale <= QUICK:
        refresh_standing(core)


def status_counts(judged: Judged) -> dict[LeadStatus, int]:
    """Return how many leads of a judgement have each standing."""
    counts = dict.fromkeys(LeadStatus, 0)
    for number, verdict in judged.verdicts.items():
        counts[status_of(verdict)] += judged.sizes[number]
    return counts
