"""A desk that lives in memory: what the window may ask for, answered from a handful of invented leads."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from fake_requests import FakeRequests

from lead_desk.app.evidence.record_evidence import RecordReport
from lead_desk.app.evidence.screening_files import ScreeningReport
from lead_desk.app.evidence.stop_files import StopFileReport
from lead_desk.app.exports.extras import PLAIN
from lead_desk.app.exports.replay_exports import ReplayReport
from lead_desk.app.imports.results import Column, ImportReport, SheetColumns, Tags
from lead_desk.app.leads.changes import AddTag, ChangeReport, CopiedCells, Erase, RemoveTag, SetBasis, SetField
from lead_desk.app.leads.type_cells import check_cells
from lead_desk.app.lia_results import AssessmentFacts, Change, ChannelLine, Comparison, ReceivedAssessment, Remark
from lead_desk.app.results import (
    AssessmentRow,
    ChannelAnswer,
    ExportResult,
    GateReport,
    Hold,
    HomeBoard,
    LeadView,
    PlannedAct,
    RecheckReport,
    Reminder,
    ReviewItem,
)
from lead_desk.app.review.look_again import LookedAgain
from lead_desk.app.review.review_decisions import Decision, DecisionPreview
from lead_desk.domain.acts import JOINED, Act, ActKind, ActState, Conflict, DuplicatePair, MergeField, MergeSheet
from lead_desk.domain.approver import ApproverCard, ApproverKey
from lead_desk.domain.assessment import Assessment, AssessmentStatus, ReviewDue
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Campaign, Notice, Organisation, Person, Purpose, Recipient, RecipientKind
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import RefusedError, StoreError, UnreadableFileError, UsageError
from lead_desk.domain.flag import Category, Certainty, ColumnVerdict, Finding, FlagKind, FlagState
from lead_desk.domain.ids import ActId, BatchId, ExportId, FindingId, LeadId
from lead_desk.domain.lead import ImportCounts, LeadBasis, LeadDetail, LeadQuery, LeadStatus, StoredFinding, ValueOrigin
from lead_desk.domain.own_words import OwnLexicon, OwnWord
from lead_desk.domain.paper import Paper, PaperId
from lead_desk.domain.progress import NoProgress
from lead_desk.domain.records import AuditEvent, EventFilter, ExportRecord, GridRow, QueueGroup, StoreInfo, UndoOutcome
from lead_desk.domain.review import ColumnReach, ColumnRule, FindingMemo, Remembered, Scope, VendorColumn
from lead_desk.domain.rows import FileInfo, ReadOptions, SheetInfo
from lead_desk.domain.source import Batch, BatchState, Source, SourceKind, SourceTerms
from lead_desk.domain.story import LeadStep, StepKind
from lead_desk.domain.view import SavedView
from lead_desk.law.lia_answers import missing_answers
from lead_desk.law.lia_form import lia_form
from lead_desk.law.lists import dnc_lists

QUIET = NoProgress()
AS_FOUND = ReadOptions()
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
FIRST = ("Mette", "Jürgen", "Zoë", "Anja", "Karl", "Élodie", "Søren", "Ines", "Tomasz", "Björn")
LAST = ("Nørgaard", "Weiß", "Lefèvre", "Ångström", "Krüger", "Dupont", "Østergaard")
FIRMS = (
    ("Aarhus Vind A/S", "DK"),
    ("Köln Pumpen AG", "DE"),
    ("Atelier Lefèvre SARL", "FR"),
    ("Nordhavn Logistik A/S", "DK"),
)
JOBS = ("Indkøbschef", "Einkaufsleiter", "Directrice technique", "Head of Purchasing")

STORY = (
    LeadStep(NOW, "Sam Rep", StepKind.EXPORTED, "Trade fair Aarhus"),
    LeadStep(NOW, "Sam Rep", StepKind.EDITED, "company,city"),
    LeadStep(NOW, "Clara Owner", StepKind.FLAG, "child dismissed"),
    LeadStep(NOW, "Sam Rep", StepKind.DELIVERED, "webinar.csv"),
    LeadStep(NOW, "Sam Rep", StepKind.BASIS, "legitimate_interest", "b2b"),
    LeadStep(NOW, "Sam Rep", StepKind.IMPORTED, "expo hannover 2026.xlsx"),
)
"""What happened to each of the leads."""
HOLDS = {
    hold.code: hold
    for hold in (
        Hold(
            "LIA_MISSING",
            4,
            "No assessment",
            "You rely on legitimate interest, but nobody has assessed that for this purpose yet.",
            "GDPR Art. 6(1)(f)",
            "Start the assessment",
            "assessments:new",
        ),
        Hold(
            "SPECIAL_SUSPECTED",
            2,
            "May show health",
            "A cell of this lead may show health data. Somebody has to look at it.",
            "GDPR Art. 9",
            "Look at the words",
            "review:special",
        ),
        Hold(
            "COUNTRY_UNKNOWN",
            3,
            "Country unknown",
            "Rules differ by country and we don't know this one's.",
            "LAW 7.2",
            "Set the country",
            "leads:country",
        ),
        Hold(
            "SUP_OBJECTED",
            1,
            "Asked you to stop",
            "The person objected. That is final for marketing.",
            "GDPR Art. 21(3)",
            "",
            "",
        ),
        Hold(
            "TRANSFER",
            0,
            "Recipient outside Europe",
            "The recipient keeps data outside Europe and no safeguard is on file.",
            "GDPR Art. 46",
            "Add a safeguard",
            "recipients:transfer",
        ),
    )
}
STATES = (
    (LeadStatus.READY, ""),
    (LeadStatus.READY, ""),
    (LeadStatus.BLOCKED, "LIA_MISSING"),
    (LeadStatus.READY, ""),
    (LeadStatus.CHECK, "SPECIAL_SUSPECTED"),
    (LeadStatus.BLOCKED, "COUNTRY_UNKNOWN"),
    (LeadStatus.DO_NOT_CONTACT, "SUP_OBJECTED"),
)


class FakeDesk(FakeRequests):
    """See lead_desk.app.desk.DeskPort."""

    def __init__(self, leads: int = 420, *, empty: bool = False) -> None:
        self.actor = "Sam Rep"
        self.clock = FixedClock(NOW)
        self.calls: list[tuple[str, tuple]] = []
        self._start_requests(NOW.date(), 0 if empty else leads)
        self.closed = False
        self.reminders: tuple[Reminder, ...] = ()
        self.alarmed: StoreError | None = None
        self.leads: dict[int, dict[str, str]] = {}
        self.status: dict[int, tuple[LeadStatus, str]] = {}
        self.basis: dict[int, tuple[str, str, str]] = {}
        self.findings: dict[int, StoredFinding] = {}
        self.batch_list: list[Batch] = []
        self.verdicts: list[tuple[ColumnVerdict, str]] = []
        self.decided: dict[int, StoredFinding] = {}
        self.rules: list[ColumnRule] = []
        self.memory: list[Remembered] = []
        self.lexicon = OwnLexicon()
        self.stop_list: list[tuple[str, str, str, str, date | None, str]] = []
        self.export_list: list[ExportRecord] = []
        self.books: dict[type, dict[str, object]] = {}
        self.lia: dict[tuple[str, int], Assessment] = {}
        self.waiting: dict[str, int] = {}
        self.card: ApproverCard | None = None
        self.replayed = ReplayReport(0, 0, ())
        self.kept: list[Paper] = []
        self.keys: dict[str, ApproverKey] = {}
        self.pairs: list[DuplicatePair] = []
        self.conflict_list: list[Conflict] = []
        self.acts: list[Act] = []
        for item in (
            Purpose("b2b", "B2B outreach", "Finding new business customers"),
            Purpose("fair", "Trade-fair follow-up"),
            Notice("notice-1", "1", "Privacy notice 2026"),
            Organisation(name="Nordvind Pumps ApS", country="DK"),
            Person("sam", "Sam Rep", "Sales"),
            Recipient("mailer", "Mailer (our sequencer)", RecipientKind.VENDOR, "sends our messages", "US"),
        ):
            self.put(item)
        if empty:
            return
        self.put(
            Source(
                "fair26",
                "Expo Hannover 2026",
                SourceKind.EVENT,
                terms=SourceTerms.ALLOWED,
                obtained_on=date(2026, 11, 12),
            )
        )
        self.put(Source("leadsmu", "leads.example, order 1182", SourceKind.VENDOR, vendor="leads.example"))
        self.put(
            Campaign(
                "autumn",
                "Autumn mail",
                "b2b",
                (Channel.EMAIL,),
                fields=("full_name", "email", "company"),
                notice="notice-1",
            )
        )
        for number in range(1, leads + 1):
            self._add(number)
        self.batch_list = [
            Batch(
                2,
                "expo hannover 2026.xlsx",
                "ab" * 32,
                NOW,
                "Sam Rep",
                "fair26",
                "b2b",
                "legitimate_interest",
                "",
                BatchState.ACTIVE,
                leads,
                leads,
                0,
                0,
                3,
                2,
                14,
                1,
            ),
            Batch(
                1,
                "gamle kunder.csv",
                "cd" * 32,
                NOW,
                "Sam Rep",
                "leadsmu",
                "b2b",
                "undecided",
                "",
                BatchState.UNDONE,
                12,
                12,
            ),
        ]
        self.pairs = [
            DuplicatePair(LeadId(first), LeadId(first + 10), 100 - first, ("name_and_company", "same_phone"))
            for first in (1, 2, 3)
        ]
        self.conflict_list = [
            Conflict(
                number, LeadId(number), "city", "Vejle", "Kolding", "Zoë Lefèvre", BatchId(2), "expo.xlsx", "Leads",
                number + 1, ("special",) if number == 2 else (),
            )
            for number in (1, 2, 3)
        ]  # fmt: skip
        self.acts = [
            Act(ActId(4), ActKind.SET_BASIS, NOW, "Sam Rep", 12, ActState.DONE, "b2b consent", BatchId(0)),
            Act(ActId(3), ActKind.ERASE, NOW, "Sam Rep", 1, ActState.FINAL, "", BatchId(0)),
            Act(ActId(2), ActKind.EDIT, NOW, "Sam Rep", 1, ActState.PAST, "city,email", BatchId(0)),
            Act(ActId(1), ActKind.IMPORT, NOW, "Sam Rep", 420, ActState.DONE, "expo hannover 2026.xlsx", BatchId(2)),
        ]
        for place in range(1, 4):
            self._flag(place, FlagKind.SPECIAL, Category.HEALTH, "notes")
        self._flag(4, FlagKind.CHILD, None, "date_of_birth")
        self.verdicts = [
            (
                ColumnVerdict("Ernährung", FlagKind.SPECIAL, Category.RELIGIOUS, Certainty.PROBABLE, "header"),
                "custom:Ernährung",
            )
        ]
        self.lia[("LI-2026-01", 1)] = Assessment(
            "LI-2026-01", 1, "B2B email outreach", answers={"H2": "Nordvind Pumps ApS, Aarhus"}, author="Sam Rep"
        )
        self.stop_list = [("email", "marketing", "email", "objection", date(2026, 11, 1), "typed in")]
        self.export_list = [
            ExportRecord(ExportId(1), NOW, "Sam Rep", "autumn", "own_use", 240, 180, "ef" * 32, {"LIA_MISSING": 60})
        ]

    def _add(self, number: int) -> None:
        firm, country = FIRMS[number % len(FIRMS)]
        first, last = FIRST[number % len(FIRST)], LAST[number % len(LAST)]
        state = STATES[number % len(STATES)]
        self.leads[number] = {
            "full_name": f"{first} {last}",
            "first_name": first,
            "last_name": last,
            "company": firm,
            "country": "" if state[1] == "COUNTRY_UNKNOWN" else country,
            "job_title": JOBS[number % len(JOBS)],
            "email": f"person{number}@firm{number % 9}.example",
            "phone": f"+4520{number:06d}",
            "notes": "Sygemeldt med diabetes siden maj",
            "source": "fair26" if number % 3 else "leadsmu",
            "purpose": "b2b",
            "basis": "legitimate_interest",
            "batch": "2",
            "row": str(number + 1),
        }
        self.status[number] = state

    def _flag(self, number: int, kind: FlagKind, category: Category | None, field: str) -> None:
        found = Finding(
            kind, category, field, FlagState.SUSPECTED, "special.term", Certainty.PROBABLE, "health/da/diabetes"
        )
        self.findings[number] = StoredFinding(FindingId(number), LeadId(number), found)

    def _note(self, name: str, *values: object) -> None:
        self.calls.append((name, values))

    def called(self, name: str) -> list[tuple]:
        return [values for called, values in self.calls if called == name]

    # the part: store
    def info(self) -> StoreInfo:
        return StoreInfo(Path("/home/sam/lead-desk"), "5f3a", 7, "0.1.0", len(self.leads), "keyring")

    def check(self) -> list[str]:
        return []

    def verify(self) -> list[str]:
        return []

    def alarm(self):
        return self.alarmed

    def accept_rollback(self) -> None:
        self._note("accept_rollback")
        self.alarmed = None

    def close(self) -> None:
        self.closed = True

    def backup(self, target: Path) -> None:
        self._note("backup", target)

    def home(self) -> HomeBoard:
        codes = Counter(code for _, code in self.status.values() if code)
        sources = Counter(lead["source"] for lead in self.leads.values())
        return HomeBoard(
            len(self.leads),
            self.status_counts(LeadQuery()),
            tuple((HOLDS[code], count) for code, count in codes.most_common()),
            tuple(sources.most_common()),
            len(self.findings),
            sum(a.status is AssessmentStatus.DRAFT for a in self.lia.values()),
            0,
            12 if self.leads else 0,
            tuple(self.batch_list[:5]),
            NOW if self.export_list else None,
            len(self.stop_list),
            duplicates=len(self.pairs),
            conflicts=len(self.conflict_list),
            by_source=tuple((source, self._standing(source)) for source, _count in sources.most_common()),
            reminders=self.reminders,
            requests=sum(row.is_open for row in self.requests()),
        )

    def _standing(self, source: str) -> dict[LeadStatus, int]:
        return self.status_counts(LeadQuery(filters=(("source", (source,)),)))

    def event_actors(self) -> tuple[str, ...]:
        return ("Clara Owner", self.actor)

    def events(
        self, before: int | None = None, limit: int = 200, wanted: EventFilter | None = None
    ) -> tuple[AuditEvent, ...]:
        if before is not None:
            return ()
        asked = wanted or EventFilter()
        facts: tuple[tuple[str, str, dict[str, object]], ...] = (
            ("Sam Rep", "export", {"campaign": "autumn", "written": 240, "held": 180}),
            ("Clara Owner", "assessment", {"family": "LI-2026-01", "version": 1, "status": "approved"}),
            ("Sam Rep", "import", {"batch": 2, "rows": 420, "created": 400, "rejected": 1, "sha256": "ab" * 32}),
            ("Sam Rep", "store_created", {"with": "0.1.0"}),
        )
        found = [
            AuditEvent(len(facts) - at, NOW, actor, event, data, "aa" * 32)
            for at, (actor, event, data) in enumerate(facts)
        ]
        return tuple(
            item
            for item in found
            if (not asked.events or item.event in asked.events)
            and (not asked.actor or item.actor == asked.actor)
            and (asked.since is None or item.at >= asked.since)
            and (asked.until is None or item.at < asked.until)
        )

    # the part: imports
    def describe(self, path: Path, options: ReadOptions = AS_FOUND) -> FileInfo:
        if path.suffix == ".pdf":
            raise UnreadableFileError("Lead Desk reads spreadsheets. This is a PDF.", "Choose another file.")
        return FileInfo(path.name, "xlsx", 1000, (SheetInfo("Leads", 0, rows=1204), SheetInfo("Old", 1, rows=1)))

    def main_sheet(self, info) -> int:
        return 0

    def main_list(self, path, info, options=AS_FOUND, *, as_before=False) -> SheetColumns:
        return self.columns(path, self.main_sheet(info), options, as_before=as_before)

    def columns(
        self,
        path: Path,
        sheet: int = 0,
        options: ReadOptions = AS_FOUND,
        header_row: int | None = None,
        *,
        as_before: bool = False,
    ) -> SheetColumns:
        columns = (
            Column("A", "Vorname", "first_name", 1.0, "header", ("Jürgen", "Anja", "Zoë"), 1.0),
            Column("B", "Nachname", "last_name", 1.0, "header", ("Müller", "Weiß"), 1.0),
            Column("C", "Firma", "company", 1.0, "header", ("Köln Pumpen AG",), 1.0),
            Column("D", "E-Mail", "email", 1.0, "header", ("j.mueller@firm.example",), 0.97),
            Column("E", "Tel.", "phone", 0.9, "header", ("0221 123456",), 0.8),
            Column("F", "Land", "country", 0.9, "content", ("Deutschland",), 1.0),
            Column("G", "Ernährung", "custom:Ernährung", 0.4, "content", ("vegan", "halal"), 0.2),
            Column("H", "X7", "", 0.0, "", ("ja", "nein"), 0.5),
        )
        verdicts = (ColumnVerdict("Ernährung", FlagKind.SPECIAL, Category.RELIGIOUS, Certainty.PROBABLE, "header"),)
        return SheetColumns(
            "Leads",
            sheet,
            header_row or 3,
            1204,
            columns,
            verdicts,
            remembered=Tags(source="fair26", purpose="b2b"),
            options=options,
        )

    def _report(self, request, batch: int) -> ImportReport:
        self._note("preview" if not batch else "run_import", request)
        return ImportReport(
            BatchId(batch),
            ImportCounts(1204, 1180, 10, 4, 3, 3, 21, 4),
            {LeadStatus.READY: 1118, LeadStatus.BLOCKED: 61, LeadStatus.CHECK: 21},
            {"COUNTRY_UNKNOWN": 58, "SPECIAL_SUSPECTED": 21, "LIA_MISSING": 3},
            {("special", "religious_philosophical"): 21},
            (),
            (),
            blocked_by={"COUNTRY_UNKNOWN": 58, "LIA_MISSING": 3},
        )

    def preview(self, request, progress=QUIET) -> ImportReport:
        progress.report(1204, 1204, "checking")
        return self._report(request, 0)

    def run_import(self, request, progress=QUIET) -> ImportReport:
        progress.report(600, 1204, "storing")
        return self._report(request, 3)

    def save_rejects(self, request, target: Path, progress=QUIET) -> int:
        self._note("save_rejects", target)
        return 3

    def attest_import(self, batch) -> None:
        self._note("attest_import", batch)
        self._state(batch, BatchState.ACTIVE)

    def undo(self, batch, progress=None) -> UndoOutcome:
        self._note("undo", batch)
        self._state(batch, BatchState.UNDONE)
        return UndoOutcome(2, 418, 1, {"exported": 1})

    def redo(self, batch, progress=None) -> UndoOutcome:
        self._note("redo", batch)
        self._state(batch, BatchState.ACTIVE)
        return UndoOutcome(12, 0, 0, {})

    def _state(self, number: int, state: BatchState) -> None:
        self.batch_list = [
            replace(batch, state=state) if batch.number == number else batch for batch in self.batch_list
        ]

    def batches(self) -> tuple[Batch, ...]:
        return tuple(self.batch_list)

    def recheck(self, path: Path, clean: Path | None = None, progress=QUIET) -> RecheckReport:
        self._note("recheck", path, clean)
        return RecheckReport(100, 88, {"SUP_OBJECTED": 4, "LIA_MISSING": 8}, (("Leads", 4, "SUP_OBJECTED"),), clean)

    # the part: history
    def history(self, before=None, limit: int = 200) -> tuple[Act, ...]:
        return tuple(self.acts) if before is None else ()

    def _act_state(self, act, state: ActState) -> None:
        self.acts = [
            replace(item, state=state, changed_at=NOW, changed_by="Sam Rep") if item.id == act else item
            for item in self.acts
        ]

    def undo_act(self, act=None, progress=None) -> UndoOutcome:
        self._note("undo_act", act)
        self._act_state(act, ActState.UNDONE)
        return UndoOutcome(2, 0, 0, {})

    def redo_act(self, act=None, progress=None) -> UndoOutcome:
        self._note("redo_act", act)
        self._act_state(act or next(item.id for item in self.acts if item.state is ActState.UNDONE), ActState.DONE)
        return UndoOutcome(2, 0, 0, {})

    def forget_history(self) -> int:
        self._note("forget_history")
        return 3

    def find_duplicates(self, progress=QUIET) -> int:
        self._note("find_duplicates")
        return len(self.pairs)

    def duplicate_count(self) -> int:
        return len(self.pairs)

    def duplicate_pairs(self, offset: int = 0, limit: int = 100) -> tuple[DuplicatePair, ...]:
        return tuple(self.pairs)

    def keep_both(self, first, second) -> None:
        self._note("keep_both", first, second)
        self.pairs = [pair for pair in self.pairs if (pair.first, pair.second) != (first, second)]

    def merge_sheet(self, leads) -> MergeSheet:
        people = [self.leads[lead] for lead in leads]
        fields = []
        for name in ("full_name", "email", "phone", "company", "country", "notes"):
            values = tuple(person[name] for person in people)
            places = tuple("expo hannover 2026.xlsx, Leads, row 7" for _ in people)
            pick = JOINED if name == "notes" else leads[-1]
            fields.append(MergeField(name, values, places, pick, len(set(values)) > 1))
        return MergeSheet(
            tuple(leads), tuple(person["full_name"] for person in people), tuple(fields), ("stops", "addresses")
        )

    def merge(self, leads, picks) -> ActId:
        self._note("merge", tuple(leads), dict(picks))
        self.pairs = [pair for pair in self.pairs if pair.second not in leads]
        for lead in leads[1:]:
            del self.leads[lead]
            del self.status[lead]
        self.acts.insert(0, Act(ActId(9), ActKind.MERGE, NOW, "Sam Rep", 2, ActState.DONE, "email", BatchId(0)))
        return ActId(9)

    def conflict_count(self, batch=None) -> int:
        return len(self.conflict_list)

    def conflicts(self, batch=None, offset: int = 0, limit: int = 100) -> tuple[Conflict, ...]:
        return tuple(self.conflict_list)

    def answer_conflicts(self, conflicts, take, batch=None) -> int:
        self._note("answer_conflicts", conflicts, take)
        gone = {item.id for item in self.conflict_list} if conflicts is None else set(conflicts)
        self.conflict_list = [item for item in self.conflict_list if item.id not in gone]
        return len(gone)

    # the part: leads
    def _match(self, query: LeadQuery, *, status: bool = True) -> list[int]:
        found = []
        for number, lead in self.leads.items():
            if query.text and query.text.casefold() not in " ".join(lead.values()).casefold():
                continue
            if status and query.status and self.status[number][0] is not query.status:
                continue
            full = {**lead, "reason": self.status[number][1]}
            if all(full.get(name, "") in values for name, values in query.filters):
                found.append(number)
        for name in reversed(query.sort):
            key = name.removeprefix("-")
            value = {"status": lambda n: self.status[n][0], "reason": lambda n: self.status[n][1]}.get(
                key, lambda n, key=key: self.leads[n].get(key, "")
            )
            found.sort(key=value, reverse=name.startswith("-"))
        return found

    def stop_reading(self, thread: int) -> None:
        self._note("stop_reading")

    def count(self, query: LeadQuery) -> int:
        return len(self._match(query))

    def status_counts(self, query: LeadQuery) -> dict[LeadStatus, int]:
        return dict(Counter(self.status[number][0] for number in self._match(query, status=False)))

    def ids(self, query: LeadQuery, offset: int = 0, limit: int | None = None) -> list[LeadId]:
        self._note("ids", offset, limit)
        return [LeadId(n) for n in self._match(query)[offset : None if limit is None else offset + limit]]

    def rows(self, ids, columns) -> list[GridRow]:
        return [
            GridRow(n, *self.status[n], tuple(self.leads[n].get(name, "") for name in columns))
            for n in ids
            if n in self.leads
        ]

    def facets(self, query: LeadQuery, name: str, limit: int = 50) -> list[tuple[str, int]]:
        return Counter(
            {**self.leads[n], "reason": self.status[n][1]}.get(name, "") for n in self._match(query)
        ).most_common(limit)

    def lead(self, lead: LeadId) -> LeadView | None:
        if lead not in self.leads:
            return None
        values = self.leads[lead]
        status, code = self.status[lead]
        detail = LeadDetail(
            lead,
            {k: v for k, v in values.items() if k not in ("source", "purpose", "basis", "batch", "row")},
            {},
            BatchId(2),
            "expo hannover 2026.xlsx",
            "Leads",
            int(values["row"]),
            values["source"],
            date(2026, 11, 12),
            NOW,
            "Sam Rep",
            RecipientClass.NAMED,
            True,
            False,
            (LeadBasis("b2b", Basis.LEGITIMATE_INTEREST, "LI-2026-01", "cards", "Sam Rep", NOW, True),),
            tuple(f for f in self.findings.values() if f.lead == lead),
            (
                ValueOrigin("email", BatchId(2), "expo hannover 2026.xlsx", "Leads", int(values["row"]), "D"),
                ValueOrigin("company", BatchId(0), "", "", 0, ""),
            ),
            keep_until=date(2027, 11, 12),
            notice_due=date(2026, 12, 12),
        )
        holds = (HOLDS[code],) if code else ()
        answers = (
            ChannelAnswer(Channel.EMAIL, not holds, holds),
            ChannelAnswer(Channel.PHONE, allowed=False, holds=(HOLDS["LIA_MISSING"],)),
        )
        return LeadView(
            detail, status, holds, ("COUNTRY_UNKNOWN",) if code == "LIA_MISSING" else (), (), answers, STORY
        )

    def edit(self, lead, values, reason) -> None:
        self._note("edit", lead, values, reason)
        self.leads[lead].update(values)

    def set_basis(self, query, purpose, basis, assessment, reason) -> int:
        self._note("set_basis", query, purpose, basis, assessment, reason)
        return len(query)

    def set_field(self, ids, field, value, reason) -> int:
        self._note("set_field", ids, field, value, reason)
        return len(ids)

    def erase(self, ids, reason, stop) -> int:
        self._note("erase", ids, reason, stop)
        for number in ids:
            self.leads.pop(number, None)
            self.status.pop(number, None)
            self.findings = {key: item for key, item in self.findings.items() if item.lead != number}
        return len(ids)

    def restrict(self, ids, restricted, reason) -> int:
        self._note("restrict", ids, restricted, reason)
        return len(ids)

    def refresh_standing(self, progress=QUIET, only_stale=True) -> int:
        return 0

    def reason(self, code: str) -> Hold:
        return HOLDS[code]

    def notice_sent(self, query_or_batch, notice, on) -> int:
        self._note("notice_sent", query_or_batch, notice, on)
        return 12

    # the part: the grid
    def views(self) -> tuple[SavedView, ...]:
        return self.all(SavedView)

    def keep_view(self, view) -> None:
        self._note("keep_view", view)
        self.books.setdefault(SavedView, {})[view.key] = view

    def drop_view(self, key) -> bool:
        return self.books.get(SavedView, {}).pop(key, None) is not None

    def custom_columns(self) -> tuple[str, ...]:
        return ("custom:Booth",)

    def _picked(self, selection) -> list[int]:
        if selection.query is None:
            return sorted(selection.leads)
        return [n for n in self._match(selection.query) if n not in selection.leads]

    def preview_change(self, selection, change, progress=QUIET) -> ChangeReport:
        self._note("preview_change", selection, change)
        ids = self._picked(selection)
        counts = dict.fromkeys(LeadStatus, 0) | Counter(self.status[n][0] for n in ids)
        after = dict(counts)
        if isinstance(change, SetBasis):
            after = {**dict.fromkeys(LeadStatus, 0), LeadStatus.READY: len(ids)}
        held = Counter(self.leads[n].get(change.field, "") for n in ids) if isinstance(change, SetField) else {}
        others = sum(count for value, count in held.items() if value and value != getattr(change, "value", ""))
        return ChangeReport(len(ids), len(ids), others, tuple(held.items()), counts, after)

    def change(self, selection, change, reason="", progress=QUIET) -> ChangeReport:
        self._note("change", selection, change, reason)
        ids = self._picked(selection)
        for number in ids:
            if isinstance(change, SetField):
                self.leads[number][change.field] = change.value
            elif isinstance(change, AddTag | RemoveTag):
                self.leads[number]["tags"] = change.tag if isinstance(change, AddTag) else ""
        if isinstance(change, Erase):
            self.erase(ids, reason, change.stop)
        return ChangeReport(len(ids), len(ids))

    def copy_cells(self, ids, fields) -> CopiedCells:
        self._note("copy_cells", tuple(ids), tuple(fields))
        ready = [n for n in ids if self.status[n][0] is LeadStatus.READY]
        if not ready:
            raise RefusedError("Nothing was copied: none of these leads may be used yet.")
        lines = ["\t".join(self.leads[n].get(name, "") for name in fields) for n in ready]
        return CopiedCells(
            "\n".join(lines), len(ready), {"LIA_MISSING": len(ids) - len(ready)} if len(ids) > len(ready) else {}
        )

    def check_cells(self, cells):
        return check_cells(cells)

    def type_cells(self, cells, reason="") -> int:
        self._note("type_cells", tuple(cells), reason)
        for lead, name, text in cells:
            self.leads[lead][name] = text
        return len({lead for lead, _, _ in cells})

    # the part: review
    def review_groups(self, *, confirmed=False) -> tuple[QueueGroup, ...]:
        if confirmed:
            return ()
        groups = Counter((f.finding.kind, f.finding.category, f.finding.field) for f in self.findings.values())
        return tuple(
            QueueGroup(kind, category, field, count, count) for (kind, category, field), count in groups.most_common()
        )

    def review_items(
        self, kind=None, category=None, field="", offset=0, limit=50, *, confirmed=False
    ) -> list[ReviewItem]:
        found = [
            f
            for f in self.findings.values()
            if kind in (None, f.finding.kind) and (not field or f.finding.field == field)
        ]
        return [
            ReviewItem(
                item,
                self.leads[item.lead]["full_name"],
                "Notes",
                "Sygemeldt med diabetes siden maj",
                ((14, 22),),
                "'diabetes' in Notes may reveal something about this person's health.",
                tuple(
                    FindingId(n)
                    for n, other in self.findings.items()
                    if other.finding.kind is item.finding.kind and n != item.id
                ),
                can_dismiss=True,
                can_strip=item.finding.kind is not FlagKind.CHILD,
            )
            for item in found[offset : offset + limit]
        ]

    def _decide(self, name: str, findings, reason) -> Decision:
        self._note(name, tuple(findings), reason)
        self.decided = {number: self.findings.pop(number) for number in findings if number in self.findings}
        memos = tuple(FindingMemo(number, item.finding.state) for number, item in self.decided.items())
        return Decision(len(findings), () if name == "strip" else memos)

    def confirm(self, findings, reason) -> Decision:
        return self._decide("confirm", findings, reason)

    def dismiss(self, findings, reason) -> Decision:
        return self._decide("dismiss", findings, reason)

    def strip(self, findings, reason) -> Decision:
        return self._decide("strip", findings, reason)

    def take_back(self, memos) -> int:
        self._note("take_back", memos)
        self.findings |= self.decided
        return len(memos)

    def review_reach(self, finding, scope) -> list[FindingId]:
        kind = self.findings[finding].finding.kind
        alike = [FindingId(n) for n, other in self.findings.items() if other.finding.kind is kind]
        return [finding] if scope is Scope.ONE else alike

    def preview_decision(self, findings, act) -> DecisionPreview:
        self._note("preview_decision", tuple(findings), act)
        return DecisionPreview(len(findings), len(findings), 3, 3 + len(findings), (("Bo Hansen", "Sygemeldt"),))

    def flag_column(self, finding) -> VendorColumn:
        return VendorColumn("fair", "Bemærkning", self.findings[finding].finding.field)

    def vendor_columns(self, header) -> list[VendorColumn]:
        return [VendorColumn("fair", header, "notes")]

    def preview_leave_out(self, column) -> ColumnReach:
        return ColumnReach(1_200, 3, 2, 1)

    def leave_out(self, column, reason, progress=QUIET) -> ColumnReach:
        self._note("leave_out", column, reason)
        self.findings = {n: item for n, item in self.findings.items() if item.finding.kind is FlagKind.CHILD}
        return self.preview_leave_out(column)

    def find_column_fine(self, finding, reason) -> Decision:
        self._note("find_column_fine", finding, reason)
        return self._decide("dismiss", self.review_reach(finding, Scope.COLUMN), reason)

    def column_rules(self, source=None):
        return tuple(rule for rule in self.rules if source in (None, rule.source))

    def remembered(self):
        return tuple(self.memory)

    def forget_decision(self, key) -> int:
        self._note("forget_decision", key)
        self.memory = [item for item in self.memory if item.key != key]
        return 1

    def own_words(self) -> OwnLexicon:
        return self.lexicon

    flags_version = "1+abc"

    def add_word(self, item) -> str:
        self._note("add_word", item)
        words = self.lexicon
        self.lexicon = (
            OwnLexicon((*words.words, item), words.allowed)
            if isinstance(item, OwnWord)
            else OwnLexicon(words.words, (*words.allowed, item))
        )
        return "own-1"

    def look_again(self, progress=QUIET) -> LookedAgain:
        self._note("look_again")
        return LookedAgain(len(self.leads), 2, 0)

    def remove_word(self, key) -> None:
        self._note("remove_word", key)
        self.lexicon = OwnLexicon()

    def column_verdicts(self):
        return tuple(self.verdicts)

    def close_column_verdict(self, header, reason) -> None:
        self._note("close_column_verdict", header, reason)
        self.verdicts = [item for item in self.verdicts if item[0].header != header]

    # the part: assessments
    def assessments(self) -> tuple[AssessmentRow, ...]:
        newest = {family: lia for (family, _), lia in sorted(self.lia.items())}
        return tuple(
            AssessmentRow(f, a.title, a.version, a.status, a.review_on, 318, a.author, a.approver, ())
            for f, a in newest.items()
        )

    def assessment(self, family, version=None) -> Assessment:
        versions = [
            lia for (known, number), lia in sorted(self.lia.items()) if known == family and version in (None, number)
        ]
        if not versions:
            raise UsageError("There is no such assessment.")
        return versions[-1]

    def waiting_leads(self, family) -> int:
        return self.waiting.get(family, 0)

    def link_waiting(self, family, reason) -> int:
        self._note("link_waiting", family, reason)
        return self.waiting.pop(family, 0)

    def lia_form(self):
        return lia_form()

    def lia_templates(self, language="en"):
        return (("b2b_email", "B2B email outreach"), ("trade_fair", "Trade-fair follow-up"))

    def start_assessment(self, template, family, title, author, language="en") -> Assessment:
        draft = Assessment(
            family, 1, title, answers={"H1": f"{title}, {family}", "H3": author}, author=author, created_at=NOW
        )
        self.lia[(family, 1)] = draft
        return draft

    def save_draft(self, assessment, *, sitting=False) -> None:
        self._note("save_draft", assessment)
        self.lia[(assessment.family, assessment.version)] = assessment

    def end_sitting(self, family, version) -> None:
        self._note("end_sitting", family, version)

    def lia_problems(self, assessment) -> list[str]:
        return ["V_INCOMPLETE"] if self.missing_answers(assessment) else []

    def missing_answers(self, assessment) -> list[str]:
        return list(missing_answers(lia_form(), assessment.answers, Organisation()))

    def assessment_facts(self, assessment) -> AssessmentFacts:
        remarks = (
            Remark("S5", "Leads: {list}.", listed=(("DK", 30), ("SE", 10))),
            Remark("B2", "Leads with a private mailbox: {count}.", (("count", "4"),), contradicts=True),
        )
        lines = (ChannelLine("Denmark, email, named business contact", "needs consent first", "s.10", True),)
        return AssessmentFacts(40, True, remarks, lines)

    def assessment_versions(self, family) -> tuple[Assessment, ...]:
        return tuple(lia for (known, _), lia in sorted(self.lia.items()) if known == family)

    def compare_assessments(self, family, before=None, after=None, language="en") -> Comparison:
        changes = (Change("S5", "Which countries does it cover?", "DK", "DK; SE"),)
        return Comparison(family, "Fair", before or 1, after or 2, changes if before != after or not before else ())

    def replay_exports(self, sample=1000, export=None) -> ReplayReport:
        return self.replayed

    def approver_card(self) -> ApproverCard | None:
        return self.card

    def approver_keys(self) -> tuple[ApproverKey, ...]:
        return tuple(self.keys.values())

    def make_approver_key(self, name, role, passphrase=None, *, replace_old=False) -> ApproverCard:
        self._note("make_approver_key", name, role, passphrase, replace_old)
        self.card = ApproverCard(name, role, "11" * 32)
        key = ApproverKey(self.card.fingerprint, name, role, self.card.public_key, own=True)
        self.keys[key.key] = key
        return self.card

    def read_approver_card(self, path) -> ApproverCard:
        return ApproverCard("Erik Solberg", "Head of Compliance", "22" * 32)

    def trust_approver(self, path, fingerprint) -> ApproverKey:
        self._note("trust_approver", path, fingerprint)
        card = self.read_approver_card(path)
        self.keys[fingerprint] = ApproverKey(fingerprint, card.name, card.role, card.public_key, trusted_on=NOW.date())
        return self.keys[fingerprint]

    def revoke_approver(self, fingerprint, reason, *, take_back=False) -> tuple[str, ...]:
        self._note("revoke_approver", fingerprint, reason, take_back)
        self.keys[fingerprint] = replace(self.keys[fingerprint], revoked_on=NOW.date())
        return ()

    def receive_assessment(self, path) -> ReceivedAssessment:
        self._note("receive_assessment", path)
        if not any(not key.own for key in self.keys.values()):
            raise RefusedError("Nobody here has said that this key may approve.", code="SIGNER_UNKNOWN")
        return ReceivedAssessment("LI-2026-01", 1, "Fair Aarhus", "approved", "Erik Solberg")

    def send_assessment(self, family, path, version=None) -> Assessment:
        self._note("send_assessment", family, path, version)
        return self.assessment(family, version)

    def assessment_report(self, family, version=None, language="en") -> str:
        return f"<h1>{family}</h1><p>Answers</p>"

    def write_document(self, path, content) -> None:
        path.write_bytes(content)

    def approve_signed(self, family, version, review_on, self_approval_reason="", passphrase=None) -> Assessment:
        self._note("approve_signed", family, version, review_on, self_approval_reason, passphrase)
        return self.approve(family, version, self.card.name, self.card.role, review_on, self_approval_reason)

    def approve(self, family, version, approver, role, review_on, self_approval_reason="") -> Assessment:
        self._note("approve", family, version, approver, role, review_on, self_approval_reason)
        self.lia[(family, version)] = replace(
            self.lia[(family, version)], status=AssessmentStatus.APPROVED, approver=approver, review_on=review_on
        )
        return self.lia[(family, version)]

    def reject(self, family, version, approver, role, reason) -> Assessment:
        self._note("reject", family, version, approver, role, reason)
        self.lia[(family, version)] = replace(
            self.lia[(family, version)], status=AssessmentStatus.REJECTED, reason=reason
        )
        return self.lia[(family, version)]

    def renew(self, family) -> Assessment:
        last = self.assessment(family)
        draft = replace(last, version=last.version + 1, status=AssessmentStatus.DRAFT)
        self.lia[(family, draft.version)] = draft
        return draft

    def note_change(self, family, trigger, note="") -> ReviewDue:
        self._note("note_change", family, trigger, note)
        return ReviewDue("k", family, 1, trigger, self.clock.today(), note)

    def withdraw(self, family, approver, role, reason) -> Assessment:
        self._note("withdraw", family, approver, role, reason)
        return self.assessment(family)

    # the part: exports, stops, registers
    def put(self, item) -> str:
        book = self.books.setdefault(type(item), {})
        known = book.get(item.key)
        book[item.key] = item
        self.calls.append(("put", (item,)))
        return "created" if known is None else "unchanged" if known == item else "updated"

    def get(self, kind, key):
        return self.books.get(kind, {}).get(key)

    def all(self, kind):
        return tuple(item for _, item in sorted(self.books.get(kind, {}).items()))

    def gate(self, campaign, progress=QUIET, overrides=()) -> GateReport:
        self._note("gate", campaign)
        wanted = campaign if isinstance(campaign, Campaign) else self.get(Campaign, campaign)
        refusals = (HOLDS["TRANSFER"],) if wanted.recipient == "mailer" else ()
        held = Counter(code for _, code in self.status.values() if code)
        cleared = 0 if refusals else sum(1 for _, code in self.status.values() if not code)
        plan = (
            PlannedAct("Approve the assessment 'B2B email outreach'", held["LIA_MISSING"], "assessments:LI-2026-01"),
            PlannedAct("Look at flags of health data", held["SPECIAL_SUSPECTED"], "review:special"),
        )
        holds = tuple((HOLDS[code], count) for code, count in held.most_common() if code != "SUP_OBJECTED")
        return GateReport(
            wanted.key,
            cleared,
            len(self.leads) - cleared,
            dict(held),
            refusals,
            holds,
            {},
            plan,
            ((HOLDS["SUP_OBJECTED"], held["SUP_OBJECTED"]),),
        )

    def export(self, campaign, target: Path, progress=QUIET, overrides=(), extras=PLAIN) -> ExportResult:
        self._note("export", campaign, target)
        report = self.gate(campaign)
        target.write_text("made by the fake", encoding="utf-8")
        key = campaign if isinstance(campaign, str) else campaign.key
        self.export_list.insert(
            0,
            ExportRecord(
                ExportId(2), NOW, "Sam Rep", key, "own_use", report.cleared, report.held, "12" * 32, report.reasons
            ),
        )
        return ExportResult(
            ExportId(2),
            report.cleared,
            report.held,
            report.reasons,
            "12" * 32,
            target,
            target.with_suffix(".passport.json"),
            None,
        )

    def exports(self):
        return tuple(self.export_list)

    def export_results(self):
        return dict(getattr(self, "results_list", {}))

    def export_report(self, export, language="en") -> str:
        return "<h1>Passport</h1>"

    def left_out_report(self, export, language="en") -> str:
        return "<h1>Left out</h1>"

    def add_stops(self, stops) -> int:
        self._note("add_stops", tuple(stops))
        self.stop_list[:0] = [
            (s.kind.value, s.scope.value, s.channel.value if s.channel else "", s.reason.value, s.since, s.origin)
            for s in stops
        ]
        return len(stops)

    def stops_count(self) -> int:
        return len(self.stop_list)

    def stops_listing(self):
        return list(self.stop_list)

    def record_evidence(self, selection, what):
        self._note("record_evidence", what)
        return RecordReport(len(selection.leads), len(selection.leads), 0, {})

    def papers(self, owner=None, key="") -> tuple[Paper, ...]:
        return tuple(paper for paper in self.kept if (paper.owner, paper.key) == (owner, key))

    def keep_paper(self, wish) -> tuple[Paper, bool]:
        self._note("keep_paper", wish)
        if not wish.path.exists():
            raise UnreadableFileError("The file cannot be opened.", "Check its name and your rights.")
        number = PaperId(len(self.kept) + 1)
        paper = Paper(
            number, wish.owner, wish.key, wish.path.name, wish.kind, 2048, "a" * 64, self.clock.now(), self.actor
        )
        self.kept.append(paper)
        return paper, True

    def save_paper(self, paper, target) -> Paper:
        self._note("save_paper", paper, target)
        return self.kept[paper - 1]

    def remove_paper(self, paper, reason) -> None:
        self._note("remove_paper", paper, reason)
        self.kept = [item for item in self.kept if item.id != paper]

    def source_scores(self):
        return ()

    def dnc_lists(self):
        return dnc_lists()

    def preview_stops(self, request):
        return StopFileReport(9, 7, 1, 0, (("", 4, "NO_IDENTIFIER"),), {"unsubscribe": 8}, 2)

    def import_stops(self, request):
        self._note("import_stops", request.path)
        return self.preview_stops(request)

    def preview_screening(self, request):
        return ScreeningReport(request.list_name, request.country, 9, 3, 5, 8, 0, (("", 4, "NO_ANSWER"),), 28)

    def import_screening(self, request):
        self._note("import_screening", request.path)
        return self.preview_screening(request)


class FakeDoors:
    """Opens fakes; `folder` decides whether there is a store."""

    def __init__(self, folder: Path, desk: FakeDesk | None = None) -> None:
        self.folder = folder
        self.desk = desk or FakeDesk()
        self.error: Exception | None = None

    def default_folder(self) -> Path:
        return self.folder

    def create_desk(self, folder=None, passphrase=None, actor=""):
        if self.error:
            raise self.error
        return self.desk, "ABCDE-FGHIJ-KLMNO-PQRST-UVWXY-Z2345-67ABC-DEFGH-IJKLM-NOPQR-STUV"

    def open_desk(self, folder=None, passphrase=None, recovery=None, actor=""):
        if self.error:
            raise self.error
        return self.desk

    def demo_desk(self):
        return self.desk
