# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""The disclosure log: who got which records and fields, when, why, and what each record rested on."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from lead_desk.domain.assessment import Assessment, AssessmentStatus
from lead_desk.domain.fields import COLUMNS
from lead_desk.domain.ids import ExportId, LeadId
from lead_desk.domain.records import ExportDraft, ExportRecord
from lead_desk.gate.gate import ClearedLead
from lead_desk.gate.trail import PastVerdict, VerdictTrail
from lead_desk.store import codec, trails
from lead_desk.store.assessments import Assessments
from lead_desk.store.context import Context


class Exports:
    """The log inside one transaction; `lead_desk.app.ports.Exports` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def values(self, leads: Sequence[LeadId], fields: Sequence[str]) -> list[tuple[LeadId, tuple[str, ...]]]:
        """Return the values of the fields, in the order of the leads; leads that are gone are left out."""
        own = ", ".join(f"l.{name}" for name in COLUMNS)
        rows = self._context.db.rows(
            f"SELECT l.id, l.extra, {own} FROM json_each(?) j JOIN lead l ON l.id = j.value ORDER BY j.key",
            (json.dumps(list(leads)),),
        )
        places = {name: at for at, name in enumerate(COLUMNS)}
        only_columns = all(name in places for name in fields)
        found = []
        for number, extra, *cells in rows:
            rest: dict[str, str] = json.loads(extra) if extra and not only_columns else {}
            texts = tuple(cells[places[name]] if name in places else rest.get(name, "") for name in fields)
            found.append((LeadId(number), texts))
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

    def log(
        self,
        draft: ExportDraft,
        cleared: Sequence[ClearedLead],
        held: Mapping[LeadId, str],
        sha256: str,
        trail: VerdictTrail | None = None,
    ) -> ExportId:
        """Write the disclosure and its audit event, and with a trail what the gate said to each lead."""
        context, db = self._context, self._context.db
        cases = trail.cleared if trail else [0] * len(cleared)
        stayed = trail.held if trail else {}
        number = db.insert(
            "INSERT INTO export (at, by, campaign, recipient, draft, sha256, written, held)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                context.now(), context.actor, draft.campaign, draft.recipient, codec.dumps(draft), sha256,
                len(cleared), len(held),
            ),
        )  # fmt: skip
        db.many(
            "INSERT INTO export_lead (export_id, lead_id, held, basis, assessment, version, case_no)"
            " VALUES (?, ?, '', ?, ?, ?, ?)",
            [
                (number, lead.lead, lead.basis.value, *_version(lead.assessment), case)
                for lead, case in zip(cleared, cases, strict=True)
            ],
        )
        db.many(
            "INSERT OR IGNORE INTO export_lead (export_id, lead_id, held, case_no) VALUES (?, ?, ?, ?)",
            [(number, lead, code, stayed.get(lead, 0)) for lead, code in held.items()],
        )
        if trail is not None:
            trails.write_trail(db, number, trail)
        context.audit.write(
            "export",
            {
                "export": number,
                "campaign": draft.campaign,
                "recipient": draft.recipient,
                "purpose": draft.purpose,
                "fields": [name for name in draft.fields if not name.startswith("custom:")],
                "custom_fields": sum(name.startswith("custom:") for name in draft.fields),
                "written": len(cleared),
                "held": len(held),
                "sha256": sha256,
                "rules": draft.rule_versions,
            },
        )
        return ExportId(number)

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
        ExportId(number), moment, by, campaign, recipient, written, held, sha256, said.counts, said.best_before
    )


def _is_valid(version: Assessment, today: date) -> bool:
    due = version.review_on
    return version.status is AssessmentStatus.APPROVED and due is not None and today <= due


def _version(text: str) -> tuple[str, int]:
    """Split `LI-7 v2` into family and version."""
    family, _, number = text.rpartition(" v")
    return (family, int(number)) if number.isdecimal() and family else (text, 0)
