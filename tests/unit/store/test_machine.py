"""A state machine of imports, edits, stops, undo and redo: an undone import leaves the store exactly as it was."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from lead_desk.domain.acts import ActKind, ActState
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.keys import MemoryAnchor, StoreKeys
from lead_desk.domain.lead import LeadQuery, LeadStatus, PreparedLead, UpdateRule
from lead_desk.domain.records import BatchDraft, Frame
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.store.engine.logical import logical_hash
from lead_desk.store.store import create_store

MAILS = st.sampled_from(["", *(f"{name}@{firm}.example" for name in ("a", "b", "a+x", "c") for firm in ("one", "two"))])
PHONES = st.sampled_from(["", "+4530000001", "+4530000002"])
NAMES = st.sampled_from(["", "Ann Berg", "Bo Dal", "ANN BERG"])
FIELDS = ("full_name", "email", "phone", "city")
ROWS = st.lists(st.tuples(NAMES, MAILS, PHONES, st.sampled_from(["", "Vejle", "Ribe"]), st.booleans()), max_size=6)


def prepared(rows, *, refusals=True):
    return [
        PreparedLead(
            "S", at + 2, {key: text for key, text in zip(FIELDS, cells, strict=True) if text},
            refused=refused and refusals and at % 3 == 0,
        )
        for at, (*cells, refused) in enumerate(rows)
    ]  # fmt: skip


class StoreMachine(RuleBasedStateMachine):
    """Rules over one small store."""

    def __init__(self):
        super().__init__()
        from datetime import UTC, datetime

        self.folder = Path(tempfile.mkdtemp())
        self.clock = FixedClock(datetime(2026, 11, 22, tzinfo=UTC))
        keys = StoreKeys("s", b"\x11" * 32, b"\x22" * 32, "memory", MemoryAnchor())
        self.store = create_store(self.folder / "s", keys, self.clock, "0")
        self.stops = 0
        self.undone = []
        self.count = 0

    def teardown(self):
        self.store.close()
        shutil.rmtree(self.folder)

    def digest(self):
        with self.store.read() as unit:
            return logical_hash(unit.context.db)

    def imported(self, rows, update):
        self.count += 1
        draft = BatchDraft("f", str(self.count), 1, "csv", "", "", "", 1, "", "s", "p", "consent", "", (), update, True)
        with self.store.write("Anna") as unit:
            run = unit.batches.start(draft)
            half = len(rows) // 2
            run.add(rows[:half])
            run.add(rows[half:])
            counts = run.finish()
            unit.commit()
        parts = counts.created + counts.updated + counts.unchanged + counts.duplicates + counts.stopped
        assert counts.rows == parts
        return int(run.batch)

    def act(self, what, batch):
        with self.store.write("Anna") as unit:
            outcome = getattr(unit.batches, what)(batch)
            unit.commit()
        return outcome

    @rule(rows=ROWS, update=st.sampled_from(UpdateRule))
    def import_stays(self, rows, update):
        self.imported(prepared(rows), update)

    @rule(rows=ROWS, update=st.sampled_from(UpdateRule))
    def import_undone_at_once_leaves_no_trace(self, rows, update):
        before = self.digest()
        batch = self.imported(prepared(rows, refusals=False), update)
        after = self.digest()
        assert self.act("undo", batch).kept == 0
        assert self.digest() == before
        assert self.act("redo", batch).kept == 0
        assert self.digest() == after
        self.act("undo", batch)
        assert self.digest() == before
        self.undone.append(batch)

    def people(self):
        with self.store.read() as unit:
            return unit.leads.ids(LeadQuery())

    def history(self, what, act):
        with self.store.write("Anna") as unit:
            outcome = getattr(unit.history, what)(act)
            unit.commit()
        return outcome

    def undone_and_redone_exactly(self, act, before):
        after = self.digest()
        for _ in range(2):
            assert self.history("undo", act).kept == 0
            assert self.digest() == before
            assert self.history("redo", act).kept == 0
            assert self.digest() == after

    @rule(data=st.data())
    def merge(self, data):
        people = self.people()
        if len(people) > 1:
            chosen = data.draw(st.lists(st.sampled_from(people), min_size=2, max_size=3, unique=True))
            before = self.digest()
            with self.store.write("Anna") as unit:
                picks = {
                    line.name: data.draw(st.sampled_from(sorted(chosen)))
                    for line in unit.merges.sheet(chosen).fields
                    if data.draw(st.booleans())
                }
                act = unit.merges.merge(chosen, picks)
                unit.commit()
            self.undone_and_redone_exactly(act, before)
            if data.draw(st.booleans()):
                self.history("undo", act)

    @rule(data=st.data(), city=st.sampled_from(["Vejle", "Ribe", ""]), mail=MAILS)
    def edit_and_take_back(self, data, city, mail):
        people = self.people()
        if people:
            before = self.digest()
            with self.store.write("Anna") as unit:
                unit.leads.edit(data.draw(st.sampled_from(people)), {"city": city, "email": mail}, reason="told")
                unit.commit()
            self.undone_and_redone_exactly(self.last(), before)

    @rule(instead=st.sampled_from(["VEJLE", "Vejle", "Ribe"]))
    def respell_and_take_back(self, instead):
        with self.store.read() as unit:
            people = [row.id for row in unit.leads.rows(unit.leads.ids(LeadQuery()), ("city",)) if row.cells[0]]
        if people:
            before = self.digest()
            with self.store.write("Anna") as unit:
                words = {"Vejle": instead, "VEJLE": instead}
                assert unit.leads.respell(people, field_name="city", words=words) == len(people)
                unit.commit()
            self.undone_and_redone_exactly(self.last(), before)

    @rule(basis=st.sampled_from(["consent", "undecided"]))
    def set_basis_and_take_back(self, basis):
        people = self.people()
        if people:
            before = self.digest()
            with self.store.write("Anna") as unit:
                unit.leads.set_basis(people, "p", basis, "", reason="told")
                unit.commit()
            self.undone_and_redone_exactly(self.last(), before)

    def last(self):
        with self.store.read() as unit:
            return unit.history.last(ActState.DONE)

    @precondition(lambda self: self.count)
    @rule(data=st.data())
    def undo_or_redo_some_act(self, data):
        with self.store.read() as unit:
            acts = [act for act in unit.history.all() if act.state in (ActState.DONE, ActState.UNDONE)]
        if acts:
            act = data.draw(st.sampled_from(acts))
            self.history("undo" if act.state is ActState.DONE else "redo", act.id)
            if act.kind is ActKind.IMPORT:
                same = [number for number in self.undone if number != act.batch]
                self.undone = same if act.state is ActState.UNDONE else [*same, act.batch]

    @rule(rows=ROWS)
    def asked_and_answered(self, rows):
        self.imported(prepared(rows), UpdateRule.ASK)
        with self.store.write("Anna") as unit:
            open_now = unit.conflicts.ids()
            unit.conflicts.answer(open_now[::2], take=True)
            unit.conflicts.answer(open_now[1::2], take=False)
            assert unit.conflicts.count() == 0
            unit.commit()

    @precondition(lambda self: self.undone)
    @rule(data=st.data())
    def redo_some_time_later(self, data):
        batch = data.draw(st.sampled_from(self.undone))
        self.undone.remove(batch)
        self.act("redo", batch)

    @rule(data=st.data())
    def undo_some_batch(self, data):
        with self.store.read() as unit:
            active = [batch.number for batch in unit.batches.all() if batch.state != "undone"]
        if active:
            batch = data.draw(st.sampled_from(active))
            self.act("undo", batch)
            self.undone.append(batch)

    @rule(data=st.data(), city=st.sampled_from(["Vejle", "Ribe", ""]), mail=MAILS)
    def edit(self, data, city, mail):
        with self.store.write("Anna") as unit:
            ids = unit.leads.ids(LeadQuery())
            if ids:
                unit.leads.edit(data.draw(st.sampled_from(ids)), {"city": city, "email": mail}, reason="told")
            unit.commit()

    @rule(mail=MAILS.filter(bool))
    def stop(self, mail):
        with self.store.write("Anna") as unit:
            unit.stops.add([Stop(StopKind.EMAIL, mail)])
            unit.commit()

    @rule(data=st.data())
    def erase(self, data):
        with self.store.write("Anna") as unit:
            ids = unit.leads.ids(LeadQuery())
            if ids:
                unit.leads.erase([data.draw(st.sampled_from(ids))], reason="asked", stop=True)
            unit.commit()

    @rule(data=st.data(), whole=st.booleans(), status=st.sampled_from(LeadStatus))
    def judge(self, data, whole, status):
        people = self.people()
        chosen = None if whole or not people else data.draw(st.lists(st.sampled_from(people), unique=True))
        today = self.clock.today()
        with self.store.write("Anna") as unit:
            asked = Frame(Campaign("s", "S"), True, today, self.clock.now(), standing=True)
            found = unit.cases.gather(asked, chosen)
            unit.cases.keep_standing({number: (status, "" if number % 2 else "WHY") for number, *_ in found})
            unit.commit()

    @invariant()
    def the_totals_are_what_a_count_of_all_leads_gives(self):
        with self.store.read() as unit:
            db = unit.context.db
            plain = "FROM lead l LEFT JOIN standing s ON s.lead_id = l.id GROUP BY"
            by_status = dict(db.rows(f"SELECT coalesce(s.status, 'blocked'), count(*) {plain} 1"))
            by_reason = dict(db.rows(f"SELECT coalesce(s.reason, ''), count(*) {plain} 1"))
            assert {
                key.value: count for key, count in unit.leads.status_counts(LeadQuery()).items() if count
            } == by_status
            assert dict(unit.leads.facets(LeadQuery(), "status")) == by_status
            assert dict(unit.leads.facets(LeadQuery(), "reason")) == by_reason
            assert unit.leads.count(LeadQuery()) == db.value("SELECT count(*) FROM lead")

    @invariant()
    def stops_only_grow_and_bind(self):
        with self.store.read() as unit:
            count = unit.stops.count()
            assert count >= self.stops
            self.stops = count
            bound = {lead for (lead,) in unit.context.db.rows("SELECT DISTINCT lead_id FROM lead_stop")}
            for lead, mail in unit.context.db.rows("SELECT id, email FROM lead WHERE email <> ''"):
                assert (lead in bound) or not unit.stops.matches(Stop(StopKind.EMAIL, mail))

    @invariant()
    def index_and_keys_follow_the_leads(self):
        with self.store.read() as unit:
            db = unit.context.db
            for table in ("lead_key", "finding", "lead_stop", "lead_basis", "lead_more"):
                assert db.value(f"SELECT count(*) FROM {table} WHERE lead_id NOT IN (SELECT id FROM lead)") == 0
            assert (
                db.value("SELECT count(*) FROM lead_basis WHERE current GROUP BY lead_id HAVING count(*) > 1") is None
            )
            ann = db.value("SELECT count(*) FROM lead WHERE full_name LIKE 'ann%'")
            assert unit.leads.count(LeadQuery(text="ann")) == ann
            assert unit.audit.problems() == []


StoreMachine.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
)
TestStoreMachine = StoreMachine.TestCase
