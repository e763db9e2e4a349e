"""What happened to one lead, gathered from where each act left its trace."""

from datetime import datetime

from lead_desk.domain.ids import LeadId
from lead_desk.domain.story import LeadStep, StepKind
from lead_desk.store.context import Context

_STEPS = """
SELECT b.imported_at, b.imported_by, 'imported', b.file_name, '' FROM lead l JOIN batch b ON b.id = l.batch_id
 WHERE l.id = ?1
UNION ALL
SELECT b.imported_at, b.imported_by, 'delivered', b.file_name, '' FROM lead_batch d JOIN batch b ON b.id = d.batch_id
 JOIN lead l ON l.id = d.lead_id WHERE d.lead_id = ?1 AND d.batch_id <> l.batch_id
UNION ALL
SELECT h.at, h.actor, 'edited', (SELECT group_concat(e.key) FROM json_each(h.before) e), '' FROM lead_history h
 WHERE h.lead_id = ?1
UNION ALL
SELECT t.set_at, t.set_by, 'basis', t.basis, t.purpose FROM lead_basis b JOIN basis_tag t ON t.id = b.tag_id
 WHERE b.lead_id = ?1
UNION ALL
SELECT f.decided_at, f.decided_by, 'flag', f.kind || ' ' || f.state, '' FROM finding f
 WHERE f.lead_id = ?1 AND f.decided_at <> ''
UNION ALL
SELECT x.at, x."by", 'exported', x.campaign, '' FROM export_lead e JOIN export x ON x.id = e.export_id
 WHERE e.lead_id = ?1 AND e.held = ''
ORDER BY 1 DESC
"""


def steps_of(context: Context, lead: LeadId) -> tuple[LeadStep, ...]:
    """Return what happened to a lead, newest first."""
    return tuple(
        LeadStep(datetime.fromisoformat(at), by, StepKind(kind), subject or "", purpose)
        for at, by, kind, subject, purpose in context.db.rows(_STEPS, (lead,))
    )
