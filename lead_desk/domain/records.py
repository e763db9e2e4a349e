"""Records that the store and the use cases hand to each other: drafts, outcomes, rows of the grid, logs."""

from collections import Counter
from dataclasses import field
from datetime import date, datetime
from pathlib import Path

from lead_desk.domain.campaign import Campaign
from lead_desk.domain.flag import Category, ColumnVerdict, Finding, FlagKind
from lead_desk.domain.ids import ExportId, LeadId
from lead_desk.domain.lead import LeadStatus, UpdateRule
from lead_desk.domain.recipe import Recipe
from lead_desk.domain.values import dataclass

_PLAIN = Recipe()
_LEAST_COMPLAINTS = 2


@dataclass(frozen=True, slots=True)
class BatchDraft:
    """What an import declares before its first row.

    Attributes:
        mapping: (column letter, header as delivered, field name or '' when not stored), in column order.
        attested: the importer attested that the list was collected lawfully (seed O2).
        header_fingerprint: hash of the normalised header row, for recipes and vendor memory.
        recipe: how the cells were read and people recognised, for the next list with this header.
        flag_rules: version of the rule pack that looked through its cells, '' for imports older than its record.
    """

    file_name: str
    sha256: str
    size: int
    kind: str
    sheet: str
    encoding: str
    delimiter: str
    header_row: int
    header_fingerprint: str
    source: str
    purpose: str
    basis: str
    assessment: str
    mapping: tuple[tuple[str, str, str], ...]
    update_rule: UpdateRule
    attested: bool
    column_verdicts: tuple[ColumnVerdict, ...] = ()
    recipe: Recipe = _PLAIN
    flag_rules: str = ""


@dataclass(frozen=True, slots=True)
class UndoOutcome:
    """What undoing an act did; `kept_reasons` names why leads were left: `edited`, `exported`, `merged`.

    Attributes:
        entries: entries of registers that were put back; the reasons for those that were not begin with `entry_`.
    """

    restored: int
    removed: int
    kept: int
    kept_reasons: dict[str, int]
    entries: int = 0

    def __add__(self, other: "UndoOutcome") -> "UndoOutcome":
        """Return what both did together."""
        reasons = Counter(self.kept_reasons) + Counter(other.kept_reasons)
        return UndoOutcome(
            self.restored + other.restored,
            self.removed + other.removed,
            self.kept + other.kept,
            dict(reasons),
            self.entries + other.entries,
        )


@dataclass(frozen=True, slots=True)
class WrittenLead:
    """A lead whose cells a person wrote over: its list, its cells as they are now, and its flags."""

    id: LeadId
    batch: int
    values: dict[str, str] = field(repr=False)
    flags: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row of the grid: id, standing, first reason's code and the asked-for columns as text."""

    id: LeadId
    status: LeadStatus
    reason: str
    cells: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class QueueGroup:
    """Findings of one kind, category and field that wait for a reviewer, or were confirmed and are still on file.

    Attributes:
        open, leads: findings, and leads that have one.
        frees: leads that no other group holds back; none where they were confirmed.
        confirmed: somebody found them to be what they look like; only removing cell or lead ends the hold.
    """

    kind: FlagKind
    category: Category | None
    field: str
    open: int
    leads: int
    frees: int = 0
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """The campaign as the facts need it: everything about the request that turns a lead's data into a case.

    Attributes:
        standing: the grid's own question: each channel by itself, each lead's own purpose.
        only_stale: where no leads are named, those alone whose standing must be taken again.
    """

    campaign: Campaign
    marketing: bool
    today: date
    now: datetime
    standing: bool = False
    only_stale: bool = False


@dataclass(frozen=True, slots=True)
class ExportDraft:
    """An export about to be logged (DIS: who got which records and fields, when, why).

    Attributes:
        place: where its file is saved; empty for what is copied as text.
    """

    campaign: str
    recipient: str
    purpose: str
    fields: tuple[str, ...]
    file_kind: str
    counts: dict[str, int]
    rule_versions: dict[str, str]
    best_before: date | None
    place: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class CampaignResults:
    """What came back after an export, as far as the do-not-contact list knows: people of it with a stop of that kind.

    Attributes:
        bounced: their mail came back.
        complained: they reported it as spam.
        said_no: they objected, unsubscribed or took a consent back.
    """

    bounced: int = 0
    complained: int = 0
    said_no: int = 0


@dataclass(frozen=True, slots=True)
class Complaints:
    """How many of the people contacted in some time reported a mail as spam."""

    contacts: int
    complaints: int

    @property
    def over_aim(self) -> bool:
        """Whether they are over 0.1 % of the contacts: the aim that large mail providers set (0.3 % is their limit)."""
        return self.complaints * 1_000 > self.contacts

    @property
    def too_many(self) -> bool:
        """Whether they call for another look at the assessment (LAW 3.5).

        One person's click is no share: after a list of 200 it would be 0.5 %. So it is told, and nothing hangs on it.
        """
        return self.over_aim and self.complaints >= _LEAST_COMPLAINTS


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """One line of the export log.

    Attributes:
        place: where its file was saved; empty for what was copied as text, and for lists older than this.
    """

    id: ExportId
    at: datetime
    by: str
    campaign: str
    recipient: str
    written: int
    held: int
    sha256: str
    counts: dict[str, int]
    best_before: date | None = None
    purpose: str = ""
    fields: tuple[str, ...] = ()
    rule_versions: dict[str, str] = field(default_factory=dict)
    place: str = field(default="", repr=False)

    @property
    def reasons(self) -> dict[str, int]:
        """First reason's code -> leads kept back."""
        return {code: count for code, count in self.counts.items() if code not in ("written", "held")}


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """A link of the hash chain; ids, codes and counts only."""

    seq: int
    at: datetime
    actor: str
    event: str
    data: dict[str, object]
    mac: str


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events of the audit log are wanted; what is empty leaves nothing out.

    Attributes:
        events: codes of events.
        actor: who acted.
        since, until: from this moment on, and before that one.
    """

    events: frozenset[str] = frozenset()
    actor: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoreInfo:
    """What the header and the store tell about itself; no personal data."""

    folder: Path
    store_id: str
    schema: int
    created_with: str
    leads: int
    key_place: str  # `keyring`, `passphrase`
