"""The verdicts of past exports: cases without identity beside the disclosure log, read back for a replay."""

from lead_desk.domain.ids import ExportId, LeadId
from lead_desk.domain.records import ExportDraft
from lead_desk.gate.case import Case
from lead_desk.gate.trail import PastVerdict, Said, VerdictTrail
from lead_desk.gate.waiver import Waiver
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.engine.database import Database


def write_trail(db: Database, export: int, trail: VerdictTrail) -> None:
    """Keep the cases of an export with what the gate said."""
    waivers = codec.dumps(trail.waivers)
    db.many(
        "INSERT INTO export_case (export_id, number, facts, said, waivers) VALUES (?, ?, ?, ?, ?)",
        [
            (export, number, codec.dumps(case), codec.dumps(said), waivers)
            for number, (case, said) in trail.cases.items()
        ],
    )


def sample(context: Context, count: int, export: ExportId | None = None) -> tuple[PastVerdict, ...]:
    """Return verdicts of leads drawn at random from all exports, or from one; alike ones are one entry.

    Args:
        context: the transaction.
        count: how many leads are drawn.
        export: only this export.
    """
    rows = context.db.rows(
        "SELECT d.export_id, d.case_no, count(*) FROM (SELECT export_id, case_no FROM export_lead"
        " WHERE case_no > 0 AND (? IS NULL OR export_id = ?) ORDER BY random() LIMIT ?) d GROUP BY 1, 2 ORDER BY 1, 2",
        (export, export, count),
    )
    return tuple(_load(context, int(number), int(case), int(leads)) for number, case, leads in rows)


def of_lead(context: Context, export: ExportId, lead: LeadId) -> PastVerdict | None:
    """Return what the gate said about one lead in one export, None where it was not among those asked for."""
    found = context.db.value(
        "SELECT case_no FROM export_lead WHERE export_id = ? AND lead_id = ? AND case_no > 0", (export, lead)
    )
    return None if found is None else _load(context, int(export), int(found), 1)


def _load(context: Context, export: int, case: int, leads: int) -> PastVerdict:
    (facts, said, waivers, draft) = context.db.rows(
        "SELECT c.facts, c.said, c.waivers, e.draft FROM export_case c JOIN export e ON e.id = c.export_id"
        " WHERE c.export_id = ? AND c.number = ?",
        (export, case),
    )[0]
    return PastVerdict(
        export,
        codec.loads(ExportDraft, draft).rule_versions,
        codec.loads(Case, facts),
        codec.loads(Said, said),
        codec.loads_many(Waiver, waivers),
        leads,
    )
