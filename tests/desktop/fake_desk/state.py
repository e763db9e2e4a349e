"""What the fake desk holds, and what was asked of it."""

from datetime import date

from fake_desk.people import FIRMS, FIRST, JOBS, LAST, NOW, STATES
from lead_desk.app.exports.replay_exports import ReplayReport
from lead_desk.app.results import Reminder
from lead_desk.domain.acts import Act, ActKind, ActState, Conflict, DuplicatePair
from lead_desk.domain.approver import ApproverCard, ApproverKey
from lead_desk.domain.assessment import Assessment
from lead_desk.domain.campaign import Campaign, Notice, Organisation, Person, Purpose, Recipient, RecipientKind
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import StoreError
from lead_desk.domain.flag import Category, Certainty, ColumnVerdict, Finding, FlagKind, FlagState
from lead_desk.domain.ids import ActId, BatchId, ExportId, FindingId, LeadId
from lead_desk.domain.lead import LeadStatus, StoredFinding
from lead_desk.domain.own_words import OwnLexicon
from lead_desk.domain.paper import Paper
from lead_desk.domain.records import ExportRecord
from lead_desk.domain.review import ColumnRule, Remembered
from lead_desk.domain.source import Batch, BatchState, Source, SourceKind, SourceTerms


class FakeState:
    """The leads, registers and calls that all parts share."""

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
        if not empty:
            self._fill_registers()
            self._fill_leads(leads)
            self._fill_work()

    def _fill_registers(self) -> None:
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
        self.lia[("LI-2026-01", 1)] = Assessment(
            "LI-2026-01", 1, "B2B email outreach", answers={"H2": "Nordvind Pumps ApS, Aarhus"}, author="Sam Rep"
        )
        self.stop_list = [("email", "marketing", "email", "objection", date(2026, 11, 1), "typed in")]
        self.export_list = [
            ExportRecord(ExportId(1), NOW, "Sam Rep", "autumn", "own_use", 240, 180, "ef" * 32, {"LIA_MISSING": 60})
        ]

    def _fill_leads(self, leads: int) -> None:
        for number in range(1, leads + 1):
            self._add(number)
        for place in range(1, 4):
            self._flag(place, FlagKind.SPECIAL, Category.HEALTH, "notes")
        self._flag(4, FlagKind.CHILD, None, "date_of_birth")
        self.verdicts = [
            (
                ColumnVerdict("Ernährung", FlagKind.SPECIAL, Category.RELIGIOUS, Certainty.PROBABLE, "header"),
                "custom:Ernährung",
            )
        ]
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

    def _fill_work(self) -> None:
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
