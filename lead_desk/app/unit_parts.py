"""The parts of a unit: what one transaction lets a use case do, as protocols the store fits."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from typing import Protocol, TypeVar

from lead_desk.domain.assessment import Assessment, Scope
from lead_desk.domain.ids import ExportId, LeadId
from lead_desk.domain.lead import (
    LeadDetail,
    LeadQuery,
    LeadStatus,
    Selection,
)
from lead_desk.domain.records import (
    AuditEvent,
    CampaignResults,
    Complaints,
    EventFilter,
    ExportDraft,
    ExportRecord,
    Frame,
    GridRow,
)
from lead_desk.domain.source import SourceCounts
from lead_desk.domain.stop import Stop, StopsWanted, TravellingStop
from lead_desk.domain.story import LeadStep
from lead_desk.gate.case import Case
from lead_desk.gate.gate import ClearedLead
from lead_desk.gate.trail import PastVerdict, VerdictTrail
from lead_desk.law.lia_facts import DataFacts

Item = TypeVar("Item")


class Registers(Protocol):
    """The registers: organisation, people, purposes, sources, notices, recipients, campaigns, evidence, vendor recipes.

    `Item` is any frozen dataclass of `lead_desk.domain` that has a `key`.
    """

    def put(self, item: object) -> str:
        """Create or update one entry; return `created`, `updated` or `unchanged`. Audited."""
        ...

    def put_many(self, items: Iterable[object]) -> dict[str, int]:
        """Put many entries (a file of screening results); return outcome -> count. One audit event."""
        ...

    def of_identifier(self, kind: type[Item], identifier: str) -> tuple[Item, ...]:
        """Return the entries of a kind about one e-mail or number, ordered by key."""
        ...

    def get(self, kind: type[Item], key: str) -> Item | None:
        """Return one entry."""
        ...

    def all(self, kind: type[Item]) -> tuple[Item, ...]:
        """Return all entries of a kind, ordered by key."""
        ...

    def drop(self, kind: type[Item], key: str) -> bool:
        """Remove a saved view or a remembered decision; tell whether there was one. What leads rest on stays."""
        ...


class Assessments(Protocol):
    """The LIA register. Everything but a draft is immutable."""

    def versions(self, family: str) -> tuple[Assessment, ...]:
        """Return a family's versions, oldest first."""
        ...

    def families(self) -> tuple[str, ...]:
        """Return the keys of all families."""
        ...

    def save(
        self, assessment: Assessment, scope: Scope | None, problems: Sequence[str], *, sitting: bool = False
    ) -> None:
        """Insert a version or change its state; keeps its machine scope and `lia_problems` beside it. Audited.

        A draft that saves itself in a sitting is logged when that begins, and at `end_sitting`.
        """
        ...

    def end_sitting(self, family: str, version: int) -> None:
        """Log what a draft came to, where the last event about it says otherwise."""
        ...

    def data_facts(self, family: str, covered: Iterable[str]) -> DataFacts:
        """Count the leads whose basis points to a family, else those of the sources it covers (question S4)."""
        ...

    def leads_relying(self, family: str, at_most: int | None = None) -> int:
        """Count the leads whose current basis points to the family, not further than `at_most`."""
        ...


class Leads(Protocol):
    """Reading and editing leads."""

    def count(self, query: LeadQuery) -> int:
        """Count the leads of a query."""
        ...

    def status_counts(self, query: LeadQuery) -> dict[LeadStatus, int]:
        """Count the leads of a query per standing, whatever `query.status` says."""
        ...

    def ids(self, query: LeadQuery, *, offset: int = 0, limit: int | None = None) -> list[LeadId]:
        """Return ids in the query's order."""
        ...

    def of_identifier(self, identifier: str) -> list[LeadId]:
        """Return the leads that have an e-mail or number, among their second ones too."""
        ...

    def rows(self, ids: Sequence[LeadId], columns: Sequence[str]) -> list[GridRow]:
        """Return the rows of these ids, in their order.

        Args:
            ids: the leads.
            columns: catalogue names, `source`, `batch`, `sheet`, `row`, `purpose`, `basis`.
        """
        ...

    def facets(self, query: LeadQuery, name: str, limit: int = 50) -> list[tuple[str, int]]:
        """Return the values of a field with their counts under a query."""
        ...

    def standing_by_source(self, limit: int) -> list[tuple[str, dict[LeadStatus, int]]]:
        """Return the sources with their leads per standing, most leads first."""
        ...

    def custom_columns(self) -> tuple[str, ...]:
        """Return the custom columns (`custom:NAME`) that imports have brought, by name."""
        ...

    def detail(self, lead: LeadId) -> LeadDetail | None:
        """Return everything about one lead."""
        ...

    def story(self, lead: LeadId) -> tuple[LeadStep, ...]:
        """Return what happened to a lead, newest first."""
        ...

    def edit(self, lead: LeadId, values: Mapping[str, str], *, reason: str) -> None:
        """Change values; the row's key parts, stops and history follow. Audited."""
        ...

    def set_basis(
        self, query: LeadQuery | Sequence[LeadId], purpose: str, basis: str, assessment: str, *, reason: str
    ) -> int:
        """Set the basis for one purpose as a new row per lead; return how many. Audited."""
        ...

    def count_waiting(self, purpose: str, sources: Sequence[str]) -> int:
        """Count leads of these sources that rest on legitimate interest without an assessment."""
        ...

    def link_waiting(self, purpose: str, sources: Sequence[str], assessment: str, *, reason: str) -> int:
        """Link those leads to an assessment; return how many. Audited."""
        ...

    def erase(self, leads: Sequence[LeadId], *, reason: str, stop: bool) -> int:
        """Erase leads whole (cells, findings, history, search); with `stop`, fingerprints stay as stops. Audited."""
        ...

    def restrict(self, leads: Sequence[LeadId], *, restricted: bool, reason: str) -> int:
        """Set or lift the restriction of Art. 18. Audited."""
        ...

    def attest(self, leads: Sequence[LeadId], *, field_name: str, value: str) -> int:
        """Set one catalogue field on many leads (country, language ...). Audited."""
        ...

    def respell(self, leads: Sequence[LeadId], *, field_name: str, words: Mapping[str, str]) -> int:
        """Write a field's texts (held -> instead) in another way; what was delivered, and where, stays. Audited."""
        ...


class Picking(Protocol):
    """The leads of a selection, kept apart so that a change of a million needs no list of them."""

    def pick(self, selection: Selection) -> int:
        """Take a selection; return how many leads it has."""
        ...

    def block(self, after: int, limit: int) -> list[LeadId]:
        """Return the next picked leads behind the lead `after`, in order of their ids."""
        ...

    def changing(self) -> AbstractContextManager[None]:
        """Change the picked leads in blocks: what is dearer for each block than for all is done once, at the end."""
        ...

    def values(self, name: str, limit: int) -> list[tuple[str, int]]:
        """Return the picked leads' values of a field with their counts, most frequent first."""
        ...

    def statuses(self) -> dict[LeadStatus, int]:
        """Return how many picked leads have each standing."""
        ...


class Stops(Protocol):
    """The do-not-contact list."""

    def add(self, stops: Iterable[Stop]) -> int:
        """Fingerprint and keep stops, bind the leads they match; return how many were new. Audited."""
        ...

    def count(self) -> int:
        """Count the entries."""
        ...

    def leads_bound(self) -> int:
        """Count the leads that a stop binds."""
        ...

    def matches(self, stop: Stop) -> bool:
        """Tell whether this identifier is stopped (either form of an address, subdomains included)."""
        ...

    def listing(self, limit: int = 500) -> list[tuple[str, str, str, str, date | None, str]]:
        """Return (kind, scope, channel, reason, since, origin) of the newest entries; nothing readable is kept."""
        ...


class Scores(Protocol):
    """The scorecard of sources."""

    def of_sources(self) -> tuple[SourceCounts, ...]:
        """Return the counts of every source in the register, by key."""
        ...


class Cases(Protocol):
    """Facts, set-wise; the gate decides each distinct case once and the answer is joined back."""

    def gather(self, frame: Frame, leads: Sequence[LeadId] | LeadQuery | None = None) -> list[tuple[int, Case, int]]:
        """Take the facts of all leads in the campaign's reach, or of those given: (case number, case, leads)."""
        ...

    def of_lead(self, frame: Frame, lead: LeadId) -> Case:
        """Return one lead's case."""
        ...

    def leads(self, case_numbers: Sequence[int], *, limit: int | None = None) -> Iterator[list[tuple[LeadId, int]]]:
        """Yield blocks of (lead, case number) of the last `gather`, in lead order."""
        ...

    def keep_standing(self, verdicts: Mapping[int, tuple[LeadStatus, str]]) -> None:
        """Keep the grid's standing: case number of the last standing gather -> status and first reason's code."""
        ...

    def remember_standing(self) -> None:
        """Note each lead's standing, to tell afterwards by `standing_moves` what became of it."""
        ...

    def standing_moves(self) -> dict[tuple[LeadStatus, LeadStatus], int]:
        """Return (standing noted, standing now) -> leads, of those that moved since `remember_standing`."""
        ...

    def standing_is_stale(self) -> bool:
        """Tell whether some lead's standing is missing or older than what it rests on (or than today)."""
        ...

    def stale_leads(self, limit: int | None = None) -> list[LeadId]:
        """Return the leads whose standing must be taken again."""
        ...


class Exports(Protocol):
    """The disclosure log."""

    def values(self, leads: Sequence[LeadId], fields: Sequence[str]) -> list[tuple[LeadId, tuple[str, ...]]]:
        """Return the values of the fields, in the order of the leads."""
        ...

    def tags(self, leads: Sequence[LeadId], purpose: str) -> dict[LeadId, tuple[str, str, int, str]]:
        """Return (basis, assessment family, version valid now or 0, source) of leads for one purpose."""
        ...

    def start(self, draft: ExportDraft) -> "Disclosure":
        """Begin the log of an export inside this unit."""
        ...

    def past_verdicts(self, count: int, export: ExportId | None = None) -> tuple[PastVerdict, ...]:
        """Return verdicts of leads drawn at random from all exports, or from one; alike ones are one entry."""
        ...

    def past_verdict(self, export: ExportId, lead: LeadId) -> PastVerdict | None:
        """Return what the gate said about one lead in one export, None where nothing is kept."""
        ...

    def all(self) -> tuple[ExportRecord, ...]:
        """Return the export log, newest first."""
        ...

    def results(self) -> dict[ExportId, CampaignResults]:
        """Return what came back after each export of which something did."""
        ...

    def complaints(self, since: date) -> dict[str, Complaints]:
        """Return assessment -> complaints among those contacted under it since a day; empty name: among all."""
        ...

    def grounds(self, export: ExportId) -> tuple[tuple[str, str, int, int], ...]:
        """Return (basis, assessment family, version or 0, leads) of what an export sent, the most first."""
        ...

    def left_out(self, export: ExportId, limit: int) -> tuple[tuple[int, str, int, str], ...]:
        """Return (batch, sheet, row, first reason's code) of leads kept back that are still here."""
        ...

    def flag_packs(self, export: ExportId) -> dict[str, int]:
        """Return version of the rule pack -> flags that it found on the leads which an export sent; '' is unknown."""
        ...

    def of_lead(self, lead: LeadId) -> tuple[ExportId, ...]:
        """Return the exports that disclosed a lead, newest first (GDPR Art. 15(1)(c))."""
        ...


class Disclosure(Protocol):
    """The log of one export while its file is written: drawn in blocks, so that memory stays flat."""

    def sent(self, leads: Sequence[ClearedLead], cases: Sequence[int] = ()) -> None:
        """Log leads that go out; `cases` are the numbers of their cases in the trail."""
        ...

    def kept_back(self, leads: Iterable[tuple[LeadId, str, int]]) -> None:
        """Log leads that stay, as (lead, first reason's code, case number or 0)."""
        ...

    def stops(self, wanted: StopsWanted) -> Iterator[TravellingStop]:
        """Yield the stops that go with this export, less those of people who came back; after the leads were sent."""
        ...

    def finish(self, sha256: str, trail: VerdictTrail | None = None) -> ExportId:
        """Write the counts and the audit event, and with a trail what the gate said to each case."""
        ...


class Audit(Protocol):
    """The audit chain."""

    def write(self, event: str, data: Mapping[str, object]) -> None:
        """Append an event in this unit's transaction. Ids, codes and counts only."""
        ...

    def events(
        self, *, before: int | None = None, limit: int = 200, wanted: EventFilter | None = None
    ) -> tuple[AuditEvent, ...]:
        """Return the events that are wanted, newest first."""
        ...

    def actors(self) -> tuple[str, ...]:
        """Return everybody who acted, by name."""
        ...

    def links(self) -> Iterator[tuple[int, str]]:
        """Yield number and open link of each event, from the first one on: the chain that needs no key to follow."""
        ...

    def problems(self) -> list[str]:
        """Check the whole chain, its MACs and its anchor; return codes of what is wrong, empty when sound."""
        ...

    def is_sound(self) -> bool:
        """Tell the same from the links written since the chain was last found sound in this sitting."""
        ...
