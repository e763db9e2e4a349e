"""What came back after exports: the people of each list who bounced, complained or said no since it left.

Only what is still on record counts: a person erased since is neither a contact nor a complaint any more.
"""

from collections import Counter, defaultdict
from datetime import date

from lead_desk.domain.ids import ExportId
from lead_desk.domain.records import CampaignResults, Complaints
from lead_desk.domain.stop import StopReason
from lead_desk.store.context import Context

_KINDS = {
    StopReason.BOUNCE_COMPLAINT: "bounced",
    StopReason.COMPLAINT: "complained",
    StopReason.OBJECTION: "said_no",
    StopReason.UNSUBSCRIBE: "said_no",
    StopReason.WITHDRAWAL: "said_no",
}
EVERYTHING = ""
"""Stands for all contacts together, whatever they rest on."""


def of_exports(context: Context) -> dict[ExportId, CampaignResults]:
    """Return the results of each export of which something came back."""
    rows = context.db.rows(
        "SELECT e.export_id, s.reason, count(DISTINCT e.lead_id) FROM lead_stop b JOIN stop s ON s.id = b.stop_id"
        " JOIN export_lead e ON e.lead_id = b.lead_id AND e.held = '' JOIN export x ON x.id = e.export_id"
        " WHERE s.since >= substr(x.at, 1, 10) GROUP BY 1, 2"
    )
    found: dict[int, Counter[str]] = defaultdict(Counter)
    for export, reason, leads in rows:
        if reason in _KINDS:
            found[export][_KINDS[reason]] += leads
    return {ExportId(export): CampaignResults(**counts) for export, counts in found.items()}


def complaints(context: Context, since: date) -> dict[str, Complaints]:
    """Return assessment -> complaints among those contacted under it, and `EVERYTHING` -> among all contacts.

    Args:
        context: the transaction.
        since: the first day of the exports that count.
    """
    day = since.isoformat()
    complained = "SELECT 1 FROM stop WHERE reason = ? AND since >= ? LIMIT 1"
    if context.db.value(complained, (StopReason.COMPLAINT.value, day)) is None:
        return {}
    rows = context.db.rows(
        "WITH contact AS (SELECT DISTINCT e.lead_id AS lead, e.assessment AS family, EXISTS (SELECT 1 FROM lead_stop b"
        " JOIN stop s ON s.id = b.stop_id WHERE b.lead_id = e.lead_id AND s.reason = ? AND s.since >= ?) AS complained"
        " FROM export_lead e JOIN export x ON x.id = e.export_id WHERE e.held = '' AND x.at >= ?)"
        " SELECT family, count(*), sum(complained) FROM contact WHERE family <> '' GROUP BY family"
        " UNION ALL SELECT '', count(DISTINCT lead), count(DISTINCT CASE WHEN complained THEN lead END) FROM contact",
        (StopReason.COMPLAINT.value, day, day),
    )
    return {family: Complaints(contacts, complained) for family, contacts, complained in rows}
