"""Leads: on their way in (prepared, rejected), in the store (grid rows, details), and their tags."""

import dataclasses
from dataclasses import field
from datetime import date, datetime
from enum import StrEnum

from lead_desk.domain.basis import Basis, Consent
from lead_desk.domain.channel import RecipientClass
from lead_desk.domain.flag import Finding
from lead_desk.domain.ids import BatchId, FindingId, LeadId
from lead_desk.domain.stop import Refusal
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class CellProblem:
    """A cell that could not be parsed: where and which code, never the text."""

    sheet: str
    row: int
    column: str
    code: str


@dataclass(slots=True)
class PreparedLead:
    """A row after mapping, cleaning, parsing and flagging, ready to be stored.

    Attributes:
        values: catalogue name (or `custom:NAME`) to parsed text: e-mail lower-case, phone E.164, date ISO, country ISO.
        originals: catalogue name to the text as delivered, where it differs from the value.
        more_emails, more_phones: further parsed values of the same row, with their kind (`work`, `home`, `other`).
        refused: the row carried a 'no' of its own (unsubscribed, do not contact): it feeds the stops.
        evidence: channel evidence codes the row itself shows.
        refusals: a 'no' for one channel only; the row is stored and that channel stopped.
        consent: what the row shows of a consent; its key is given when it is kept.
    """

    sheet: str
    row: int
    values: dict[str, str]
    originals: dict[str, str] = field(default_factory=dict)
    more_emails: tuple[tuple[str, str], ...] = ()
    more_phones: tuple[tuple[str, str], ...] = ()
    recipient_class: RecipientClass = RecipientClass.CONSUMER
    class_guessed: bool = True
    country_guessed: bool = False
    mobile_number: bool | None = None
    refused: bool = False
    findings: tuple[Finding, ...] = ()
    problems: tuple[CellProblem, ...] = ()
    evidence: tuple[str, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    consent: Consent | None = None

    def __repr__(self) -> str:
        """Name the place, never the cells."""
        return f"PreparedLead({self.sheet!r}, row {self.row})"


@dataclass(slots=True)
class RejectedRow:
    """A row that cannot become a lead; its cells go out in the file of rejected rows and nowhere else."""

    sheet: str
    row: int
    problems: tuple[CellProblem, ...]
    cells: tuple[str, ...] = field(default=(), repr=False)


class UpdateRule(StrEnum):
    """What an import may change on a lead that is already there."""

    FILL_EMPTY = "fill_empty"
    NEWEST_WINS = "newest_wins"
    ASK = "ask"  # fill what is empty; a differing value waits for an answer
    LEAVE = "leave"  # count as duplicate, change nothing


class LeadStatus(StrEnum):
    """The four words of the grid."""

    READY = "ready"
    CHECK = "check"
    BLOCKED = "blocked"
    DO_NOT_CONTACT = "do_not_contact"


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """What an import does, the same numbers in preview and run.

    They add up: rows = created + updated + unchanged + duplicates + rejected + stopped. `asked` counts cells that wait
    for an answer.
    """

    rows: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    duplicates: int = 0
    rejected: int = 0
    flagged: int = 0
    stopped: int = 0
    asked: int = 0


@dataclass(frozen=True, slots=True)
class EvidenceCounts:
    """What an import's own columns prove or forbid.

    Attributes:
        consents: rows that carry a yes with everything the law asks for.
        incomplete: rows whose yes lacks something.
        lacking: what these lack -> rows (`given_at`, `text_version`, `controllers` ...).
        lifted: rows let in although an older marketing stop binds them, by a newer complete consent (READINGS 22).
        channel_stops: rows that set a stop for one channel.
    """

    consents: int = 0
    incomplete: int = 0
    lacking: tuple[tuple[str, int], ...] = ()
    lifted: int = 0
    channel_stops: int = 0


@dataclass(frozen=True, slots=True)
class StoredFinding:
    """A finding as the store keeps it: rule and term id, never the words.

    Attributes:
        rules: version of the rule pack that found it; '' where it is older than the store's memory of packs.
    """

    id: FindingId
    lead: LeadId
    finding: Finding
    decided_by: str = ""
    decided_at: datetime | None = None
    reason: str = ""
    rules: str = ""


@dataclass(frozen=True, slots=True)
class LeadBasis:
    """The basis of one lead for one purpose, as set; a change is a new row."""

    purpose: str
    basis: Basis
    assessment: str
    reason: str
    set_by: str
    set_at: datetime
    current: bool


@dataclass(frozen=True, slots=True)
class ValueOrigin:
    """Where one value came from: batch, sheet and cell; batch 0 for a value that somebody typed in the app."""

    field: str
    batch: BatchId
    file_name: str
    sheet: str
    row: int
    column: str
    original: str = dataclasses.field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class LeadDetail:
    """Everything the details pane shows of one lead."""

    id: LeadId
    values: dict[str, str] = field(repr=False)
    originals: dict[str, str] = field(repr=False)
    batch: BatchId
    file_name: str
    sheet: str
    row: int
    source: str
    obtained_on: date | None
    imported_at: datetime
    imported_by: str
    recipient_class: RecipientClass
    class_guessed: bool
    country_guessed: bool
    bases: tuple[LeadBasis, ...]
    findings: tuple[StoredFinding, ...]
    origins: tuple[ValueOrigin, ...]
    more: tuple[tuple[str, str, str], ...] = field(default=(), repr=False)  # (field, kind, value)
    restricted: bool = False
    keep_until: date | None = None
    notice_due: date | None = None
    revision: int = 1


@dataclass(frozen=True, slots=True)
class LeadQuery:
    """Which leads, in which order: what the grid, a selection and an export share.

    Attributes:
        text: search words (name, company, e-mail, ...); empty for all.
        status: only leads with this standing.
        filters: catalogue field, `source`, `batch`, `basis`, `flag`, `reason` or `purpose` to the accepted values.
        sort: field names, `-` in front for descending.
    """

    text: str = field(default="", repr=False)
    status: LeadStatus | None = None
    filters: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), repr=False)
    sort: tuple[str, ...] = ()

    @property
    def everybody(self) -> bool:
        """Whether it asks for all leads, in whatever order."""
        return not self.text.strip() and self.status is None and not self.filters


@dataclass(frozen=True, slots=True)
class Selection:
    """Leads that were picked: a few by id, or all of a query but a few; the store resolves it, however many they are.

    Attributes:
        query: None when exactly `leads` are meant; else all that match it but `leads`.
        leads: the leads, or the exceptions.
    """

    query: LeadQuery | None = None
    leads: frozenset[LeadId] = field(default=frozenset(), repr=False)
