# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""The disclosure log: who got which records and fields, when, why, and what each record rested on."""

import json
from collections.abc import Sequence
from datetime import date, datetime

from lead_desk.domain.assessment import Assessment, AssessmentStatus
from lead_desk.domain.fields import COLUMNS
from lead_desk.domain.ids import ExportId, LeadId
from lead_desk.domain.records import CampaignResults, Complaints, ExportDraft, ExportRecord
from lead_desk.gate.trail import PastVerdict
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.exports import results, trails
from lead_desk.store.exports.disclosure import Disclosure
from lead_desk.store.findings.packs import FOUND_BY
from lead_desk.store.registers.assessments import Assessments


class Exports:
    """The log inside one transaction; `lead_desk.app.ports.Exports` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def values(self, leads: Sequence[LeadId], fields: Sequence[str]) -> list[tuple[LeadId, tuple[str, ...]]]:
        """Return the values of the fields, in the order of the leads; leads that are gone are left out."""
        own = [name for name in COLUMNS if name in fields]
        rest = "" if len(own) == len(set(fields)) else "l.extra"
        wanted = ", ".join(("l.id", rest or "''", *(f"l.{name}" for name in own)))
        rows = self._context.db.rows(
            f"SELECT {wanted} FROM json_each(?) j JOIN lead l ON l.id = j.value ORDER BY j.key",
            (json.dumps(list(leads)),),
        )
        found = []
        for number, extra, *cells in rows:
            texts: dict[str, str] = json.loads(extra) if extra else {}
            texts.update(zip(own, cells, strict=True))
            found.append((LeadId(number), tuple(texts.get(name, "") for name in fields)))
        return found

    def tags(self, leads: Sequence[LeadId], purpose: str) -> dict[LeadId, tuple[str, str, int, str]]:
        """Return (basis, assessment family, version valid now or 0, source) of leads for one purpose."""
        rows = self._context.db.rows(
            "SELECT l.id, coalesce(t.basis, ''), coalesce(t.assessment, ''), b.source FROM json_each(?) j"
            " JOIN lead l ON l.id = j.value JOIN batch b ON b.id = l.batch_id"
            " LEFT JOIN (lead_basis x JOIN basis_tag t ON t.id = x.tag_id AND t.purpose = ?)"
            " ON x.lead_id = l.id AND x.current = 1",
            (json.dumps(list(leads)), purpose),
        )
        today = self._context.clock.today()
        versions = {family: self._valid_version(family, today) for family in {row[2] for row in rows if row[2]}}
        return {
            LeadId(number): (basis, family, versions.get(family, 0), source) for number, basis, family, source in rows
        }

    def start(self, draft: ExportDraft) -> Disclosure:
        """Begin the log of an export inside this unit."""
        return Disclosure(self._context, draft)

    def past_verdicts(self, count: int, export: ExportId | None = None) -> tuple[PastVerdict, ...]:
        """Return verdicts of leads drawn at random from all exports, or from one; alike ones are one entry."""
        return trails.sample(self._context, count, export)

    def past_verdict(self, export: ExportId, lead: LeadId) -> PastVerdict | None:
        """Return what the gate said about one lead in one export, None where nothing is kept."""
        return trails.of_lead(self._context, export, lead)

    def all(self) -> tuple[ExportRecord, ...]:
        """Return the export log, newest first."""
        rows = self._context.db.rows(
            "SELECT id, at, by, campaign, recipient, written, held, sha256, draft FROM export ORDER BY id DESC"
        )
        return tuple(_record(*row) for row in rows)

    def results(self) -> dict[ExportId, CampaignResults]:
        """Return what came back after each export of which something did."""
        return results.of_exports(self._context)

    def complaints(self, since: date) -> dict[str, Complaints]:
        """Return assessment -> complaints among those contacted under it since a day; empty name: among all."""
        return results.complaints(self._context, since)

    def grounds(self, export: ExportId) -> tuple[tuple[str, str, int, int], ...]:
        """Return (basis, assessment family, version or 0, leads) of what an export sent, the most first."""
        rows = self._context.db.rows(
            "SELECT basis, assessment, version, count(*) FROM export_lead WHERE export_id = ? AND held = ''"
            " GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3",
            (export,),
        )
        return tuple((basis, family, version, count) for basis, family, version, count in rows)

    def left_out(self, export: ExportId, limit: int) -> tuple[tuple[int, str, int, str], ...]:
        """Return (batch, sheet, row, first reason's code) of leads kept back that are still here."""
        rows = self._context.db.rows(
            "SELECT l.batch_id, l.sheet, l.row, e.held FROM export_lead e JOIN lead l ON l.id = e.lead_id"
            " WHERE e.export_id = ? AND e.held <> '' ORDER BY e.lead_id LIMIT ?",
            (export, limit),
        )
        return tuple((batch, sheet, row, code) for batch, sheet, row, code in rows)

    def flag_packs(self, export: ExportId) -> dict[str, int]:
        """Return version of the rule pack -> flags that it found on the leads which an export sent; '' is unknown."""
        rows = self._context.db.rows(
            f"SELECT {FOUND_BY}, count(*) FROM export_lead e JOIN finding ON finding.lead_id = e.lead_id"
            " WHERE e.export_id = ? AND e.held = '' GROUP BY 1 ORDER BY 1",
            (export,),
        )
        return {str(rules): int(flags) for rules, flags in rows}

    def of_lead(self, lead: LeadId) -> tuple[ExportId, ...]:
        """Return the exports that disclosed a lead, newest first: whom a person's data went to (GDPR Art. 15(1)(c))."""
        rows = self._context.db.rows(
            "SELECT export_id FROM export_lead WHERE lead_id = ? AND held = '' ORDER BY export_id DESC", (lead,)
        )
        return tuple(ExportId(number) for (number,) in rows)

    def _valid_version(self, family: str, today: date) -> int:
        valid = [version for version in Assessments(self._context).versions(family) if _is_valid(version, today)]
        return valid[-1].version if valid else 0


def _record(
    number: int, at: str, by: str, campaign: str, recipient: str, written: int, held: int, sha256: str, draft: str
) -> ExportRecord:
    said = codec.loads(ExportDraft, draft)
    moment = datetime.fromisoformat(at)
    return ExportRecord(
        id=ExportId(number),
        at=moment,
        by=by,
        campaign=campaign,
        recipient=recipient,
        written=written,
        held=held,
        sha256=sha256,
        counts=said.counts,
        best_before=said.best_before,
        purpose=said.purpose,
        fields=said.fields,
        rule_versions=said.rule_versions,
        place=said.place,
    )


def _is_valid(version: Assessment, today: date) -> bool:
    due = version.review_on
    return version.status is AssessmentStatus.APPROVED and due is not None and today <= due
