"""How a row of the finding table reads as a stored finding."""

from datetime import datetime
from typing import Any

from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.ids import FindingId, LeadId
from lead_desk.domain.lead import StoredFinding
from lead_desk.store.findings.packs import FOUND_BY

FINDING_COLUMNS = (
    "id, lead_id, kind, category, field, state, rule, certainty, term, under_13, decided_by, decided_at, reason, "
    + FOUND_BY
)


def stored_finding(row: tuple[Any, ...]) -> StoredFinding:
    """Build a stored finding from a row with `FINDING_COLUMNS`."""
    number, lead, kind, category, field, state, rule, certainty, term, under_13, by, at, reason, rules = row
    finding = Finding(
        FlagKind(kind),
        Category(category) if category else None,
        field,
        FlagState(state),
        rule,
        Certainty(certainty),
        term,
        under_13=bool(under_13),
    )
    return StoredFinding(
        FindingId(number), LeadId(lead), finding, by, datetime.fromisoformat(at) if at else None, reason, rules
    )
