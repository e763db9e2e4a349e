"""What needs the user today: counts only."""

from lead_desk.app.assessments.write_assessment import listing
from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.app.results import HomeBoard
from lead_desk.app.verdicts.explain import hold_of_code
from lead_desk.app.verdicts.reminders import REVIEW_SOON, reminders
from lead_desk.domain.assessment import AssessmentStatus
from lead_desk.domain.evidence import PersonRequest
from lead_desk.domain.lead import LeadQuery

_NOTICE_CODES = ("NOTICE_OVERDUE", "NOTICE_NOT_PLANNED", "NOTICE_BEFORE_DISCLOSURE")
_SHOWN = 12


def home_board(core: Core, unit: Unit) -> HomeBoard:
    """Return the home page's numbers from the standing that is kept."""
    everyone, today = LeadQuery(), core.clock.today()
    reasons = [(code, count) for code, count in unit.leads.facets(everyone, "reason", 100) if code]
    rows = listing(core, unit)
    exports = unit.exports.all()
    by_source = tuple(unit.leads.standing_by_source(_SHOWN))
    return HomeBoard(
        leads=unit.leads.count(everyone),
        statuses=unit.leads.status_counts(everyone),
        reasons=tuple((hold_of_code(core.gate, code), count) for code, count in reasons[:_SHOWN]),
        sources=tuple((source, sum(counts.values())) for source, counts in by_source),
        to_review=unit.findings.waiting(),
        assessments_waiting=sum(row.status == AssessmentStatus.DRAFT for row in rows),
        assessments_expiring=sum(
            row.status == AssessmentStatus.APPROVED
            and row.review_on is not None
            and row.review_on - today <= REVIEW_SOON
            for row in rows
        ),
        notices_due=sum(count for code, count in reasons if code in _NOTICE_CODES),
        last_imports=unit.batches.all()[:5],
        last_export=exports[0].at if exports else None,
        stops=unit.stops.count(),
        duplicates=unit.duplicates.count(),
        conflicts=unit.conflicts.count(),
        by_source=by_source,
        reminders=reminders(core, unit, rows, exports),
        requests=sum(item.answered_at is None for item in unit.registers.all(PersonRequest)),
    )
