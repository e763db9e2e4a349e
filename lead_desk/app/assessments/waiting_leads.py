"""Leads that rest on legitimate interest and wait for an assessment: how many a family could carry, linking them."""

from lead_desk.app.assessments.write_assessment import newest
from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.app.review.review_flags import need_reason
from lead_desk.app.verdicts import standing
from lead_desk.domain.assessment import OPEN
from lead_desk.domain.errors import RefusedError
from lead_desk.domain.source import Source
from lead_desk.gate.assessments import source_names
from lead_desk.law.lia import scope_of


def waiting_of(unit: Unit, family: str) -> int:
    """Count the leads that wait for an assessment and whose purpose and source a family covers (questions S1, S4).

    Raises:
        UsageError: there is no such family.
    """
    return sum(unit.leads.count_waiting(purpose, sources) for purpose, sources in _reach(unit, family))


def link_waiting(core: Core, family: str, reason: str) -> int:
    """Link the waiting leads that a family covers, as one act that can be undone; return how many.

    What the family does not cover beside purpose and source (country, columns ...) stays held, with its own reason.

    Raises:
        UsageError: there is no such family, or no reason.
        RefusedError: its newest version was turned down or replaced.
    """
    need_reason(reason)
    with core.store.write(core.actor) as unit:
        if newest(unit, family).status not in OPEN:
            raise RefusedError("This assessment is closed.", "Start a new version first.", code="ASSESSMENT_CLOSED")
        linked = sum(
            unit.leads.link_waiting(purpose, sources, family, reason=reason)
            for purpose, sources in _reach(unit, family)
        )
        unit.commit()
    standing.refresh_if_quick(core)
    return linked


def _reach(unit: Unit, family: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return (purpose, keys of sources) pairs that the newest version covers."""
    scope = scope_of(newest(unit, family))
    sources = tuple(source.key for source in unit.registers.all(Source) if source_names(source) & scope.sources)
    return [(purpose, sources) for purpose in sorted(scope.purposes)]
