"""What the passport of an export says: counts, bases, assessments, reasons, rules - and no word about a person."""

from array import array
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date, datetime

from lead_desk.app.results import SealedFacts, TravelFacts
from lead_desk.domain.campaign import Campaign, Notice, Organisation, Recipient
from lead_desk.domain.ids import LeadId
from lead_desk.domain.values import dataclass
from lead_desk.gate.gate import Gate
from lead_desk.gate.waiver import Waiver

NOT_GIVEN = "not given"
NOT_KNOWN = "not known"
_REFS_A_LINE = 500

Tag = tuple[str, str, str]
"""(basis, assessment with version, source) of a lead."""


@dataclass(slots=True)
class Ledger:
    """What went out, kept small: two numbers a lead, so that memory stays flat in the length of a list."""

    leads: "array[int]" = field(default_factory=lambda: array("q"))
    tags_of: "array[int]" = field(default_factory=lambda: array("L"))
    tags: dict[Tag, int] = field(default_factory=dict)

    def add(self, lead: LeadId, tag: Tag) -> None:
        """Note a lead that goes out, in the order of the file's rows."""
        self.leads.append(lead)
        self.tags_of.append(self.tags.setdefault(tag, len(self.tags)))

    def counts(self, part: int) -> dict[str, int]:
        """Return how many leads went out per basis (0), assessment (1) or source (2)."""
        names = list(self.tags)
        counted: Counter[str] = Counter()
        for number, count in Counter(self.tags_of).items():
            if names[number][part]:
                counted[names[number][part]] += count
        return dict(sorted(counted.items()))

    def refs(self) -> Iterator[str]:
        """Yield `lead:tag` references, many to a line; the first belongs to row 2 of the file."""
        for start in range(0, len(self.leads), _REFS_A_LINE):
            end = start + _REFS_A_LINE
            pairs = zip(self.leads[start:end], self.tags_of[start:end], strict=True)
            yield " ".join(f"{lead}:{tag}" for lead, tag in pairs)


@dataclass(frozen=True, slots=True)
class AuditSeal:
    """The audit event that tells of an export, as its passport holds it.

    Attributes:
        seq: the event's number.
        mac: its keyed seal, which the store checks.
        link: its link in the open chain, which anybody with the printed log can check.
    """

    seq: int
    mac: str
    link: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything about an export that its passport shows."""

    campaign: Campaign
    organisation: Organisation
    notice: Notice | None
    recipient: Recipient
    purpose_name: str
    by: str
    at: datetime
    best_before: date | None
    held: dict[str, int]
    warnings: dict[str, int]
    waivers: tuple[Waiver, ...]
    rule_versions: dict[str, str]


def _address(organisation: Organisation) -> str:
    """Return the controller's address in one line."""
    return ", ".join(line.strip() for line in organisation.address.splitlines() if line.strip())


def rule_versions(gate: Gate, flags_version: str, app_version: str) -> dict[str, str]:
    """Return the versions of everything that had a say in a verdict."""
    return {
        "app": app_version,
        "channel_rules": gate.law.rules.version,
        "law_packs_sha256": gate.law.sha256,
        "flag_rules": flags_version,
    }


def cover(sheet: Sheet, written: int) -> dict[str, object]:
    """Return the lines of the passport sheet that travels inside a workbook."""
    return {
        "Lead Desk passport": "What this list may be used for, and until when",
        "Organisation": sheet.organisation.name or NOT_GIVEN,
        "Contact": ", ".join(filter(None, (_address(sheet.organisation), sheet.organisation.email))) or NOT_GIVEN,
        "Campaign": sheet.campaign.name,
        "Purpose": sheet.purpose_name,
        "Channels": [channel.value for channel in sheet.campaign.channels],
        "Recipient": sheet.recipient.name,
        "Exported at": sheet.at.isoformat(timespec="seconds"),
        "Exported by": sheet.by,
        "Use before": sheet.best_before.isoformat() if sheet.best_before else "",
        "Leads in this list": written,
        "Kept back, by reason": sheet.held,
        "Warnings": sheet.warnings,
        "Overrides": [
            f"{w.code} {w.country} {w.channel}, by {w.person} ({', '.join(w.roles)}): {w.reason}" for w in sheet.waivers
        ],
        "Rules": sheet.rule_versions,
        "Check": "The file beside this one, ending in .passport.json, holds the hashes; keep them together.",
    }


def _request(sheet: Sheet) -> dict[str, object]:
    """Return what was asked for."""
    return {
        "key": sheet.campaign.key,
        "name": sheet.campaign.name,
        "purpose": sheet.campaign.purpose,
        "channels": [channel.value for channel in sheet.campaign.channels],
        "fields": list(sheet.campaign.fields),
        "notice": sheet.campaign.notice,
        "notice_version": sheet.notice.version if sheet.notice else "",
        "planned_on": sheet.campaign.planned_on.isoformat() if sheet.campaign.planned_on else None,
    }


def passport(sheet: Sheet, ledger: Ledger, kind: str, headers: tuple[str, ...], audit: AuditSeal) -> dict[str, object]:
    """Return the content of the side file; the writer adds the finished file's size and hashes.

    Args:
        sheet: what is known about the export.
        ledger: who went out, as numbers.
        kind: the file's kind.
        headers: the file's first row.
        audit: the audit event that tells of this export.
    """
    return {
        "organisation": {
            "name": sheet.organisation.name,
            "country": sheet.organisation.country,
            "address": _address(sheet.organisation),
            "email": sheet.organisation.email,
        },
        "campaign": _request(sheet),
        "recipient": {
            "key": sheet.recipient.key,
            "kind": sheet.recipient.kind.value,
            "country": sheet.recipient.country,
            "reason": sheet.recipient.reason,
        },
        "created_at": sheet.at.isoformat(timespec="seconds"),
        "by": sheet.by,
        "best_before": sheet.best_before.isoformat() if sheet.best_before else None,
        "kind": kind,
        "columns": list(headers),
        "counts": {
            "written": len(ledger.leads),
            "held": sum(sheet.held.values()),
            "basis": ledger.counts(0),
            "assessments": ledger.counts(1),
            "sources": ledger.counts(2),
            "left_out": sheet.held,
        },
        "leads": {
            "first_row": 2,
            "tags": [{"basis": basis, "assessment": lia, "source": source} for basis, lia, source in ledger.tags],
            "refs": list(ledger.refs()),
        },
        "warnings": sheet.warnings,
        "overrides": [_override(waiver) for waiver in sheet.waivers],
        "rules": sheet.rule_versions,
        "audit": {"seq": audit.seq, "head": audit.mac, "link": audit.link},
    }


def flag_parts(packs: Mapping[str, int]) -> dict[str, object]:
    """Return what the side file says about the flags on the leads that went out, whatever became of each.

    Args:
        packs: version of the rule pack -> flags that it found; '' when it was never put on record.
    """
    return {"flags_found_by": {rules or NOT_KNOWN: flags for rules, flags in packs.items()}}


def extra_parts(stops: TravelFacts | None, sealed: SealedFacts | None) -> dict[str, object]:
    """Return what the side file says about stops that travel along and about the list inside an encrypted file."""
    parts: dict[str, object] = {}
    if stops is not None:
        parts["stops"] = {
            "file": stops.name,
            "bytes": stops.size,
            "sha256": stops.sha256,
            "form": stops.form.value,
            "salt": stops.salt,
            "count": stops.count,
            "left_behind": stops.left_behind,
            "inside": sealed is not None,
        }
    if sealed is not None:
        parts["inside"] = {
            "format": sealed.format,
            "name": sealed.name,
            "bytes": sealed.size,
            "sha256": sealed.sha256,
        }
    return parts


def _override(waiver: Waiver) -> dict[str, object]:
    """Return who lifted what, in which role, and why."""
    return {
        "code": waiver.code,
        "country": waiver.country,
        "channel": waiver.channel.value,
        "person": waiver.person,
        "roles": list(waiver.roles),
        "reason": waiver.reason,
    }
