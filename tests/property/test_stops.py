"""A stop wins: whatever is imported, merged, undone, redone, corrected or restored later, the person stays held."""

import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lead_desk.domain.basis import Consent, ConsentMethod
from lead_desk.domain.campaign import Campaign, Organisation, Purpose
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.ids import BatchId
from lead_desk.domain.keys import MemoryAnchor, StoreKeys
from lead_desk.domain.lead import LeadQuery, PreparedLead, UpdateRule
from lead_desk.domain.records import BatchDraft, Frame
from lead_desk.domain.stop import Stop, StopKind, StopScope
from lead_desk.gate.gate import gate
from lead_desk.gate.verdict import Held
from lead_desk.store.store import Store, create_store, open_store

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
MAIL, NUMBER, OTHER = "bo@lund.example", "+4530111111", "bo.lund@works.example"
STOPPED_ON = date(2026, 6, 1)
CAMPAIGN = Campaign("c", "C", "service", tuple(Channel), fields=("email",))
STEPS = (
    "same", "by_number", "by_other_mail", "newest", "bought_consent", "old_consent", "undo", "redo", "restore", "fix",
)  # fmt: skip


class House:
    """A store with one stop, and the things that may happen to it."""

    def __init__(self, folder: Path, stop: Stop) -> None:
        self.folder, self.copy = folder / "store", folder / "copy.db"
        self.keys = StoreKeys("store-1", b"\x11" * 32, b"\x22" * 32, "memory", MemoryAnchor())
        self.clock = FixedClock(NOW)
        self.store: Store = create_store(self.folder, self.keys, self.clock, "0.1.0")
        with self.store.write("Ann") as unit:
            unit.registers.put(Organisation(name="Nordlys ApS", country="DK"))
            unit.registers.put(Purpose("service", "Service", marketing=True))
            unit.commit()
        self.load({"email": OTHER, "phone": NUMBER, "full_name": "Bo Lund"})
        self.load({"email": MAIL, "full_name": "Bo Lund"})
        self.store.backup(self.copy)
        with self.store.write("Ann") as unit:
            unit.stops.add([stop])
            unit.commit()

    def load(
        self, values: dict[str, str], rule: UpdateRule = UpdateRule.FILL_EMPTY, consent: Consent | None = None
    ) -> None:
        draft = BatchDraft(
            file_name="l.csv", sha256="0" * 64, size=1, kind="csv", sheet="", encoding="utf-8", delimiter=",",
            header_row=1, header_fingerprint="h", source="s", purpose="service", basis="consent", assessment="",
            mapping=(), update_rule=rule, attested=True,
        )  # fmt: skip
        with self.store.write("Ann") as unit:
            run = unit.batches.start(draft)
            run.add([PreparedLead("", 2, {"country": "DK", **values}, consent=consent)])
            run.finish()
            unit.commit()

    def step(self, name: str) -> None:
        whole = {"email": MAIL, "phone": NUMBER, "full_name": "Bo Lund"}
        if name == "same":
            self.load(whole)
        elif name == "by_number":
            self.load({"phone": NUMBER, "full_name": "Bo Lund"})
        elif name == "by_other_mail":
            self.load({"email": OTHER, "phone": NUMBER, "full_name": "Bo Lund"})
        elif name == "newest":
            self.load(whole, UpdateRule.NEWEST_WINS)
        elif name == "bought_consent":
            self.load(whole, consent=consent(date(2026, 10, 1), ConsentMethod.IMPORTED_THIRD_PARTY))
        elif name == "old_consent":
            self.load(whole, consent=consent(date(2026, 5, 1), ConsentMethod.WEB_FORM))
        elif name == "restore":
            self.restore()
        else:
            self.change(name)

    def change(self, name: str) -> None:
        with self.store.write("Ann") as unit:
            states = {batch.number: batch.state for batch in unit.batches.all()}
            undone = [number for number, state in states.items() if state == "undone"]
            standing = [number for number in states if number not in undone]
            if name == "undo" and standing:
                unit.batches.undo(BatchId(max(standing)))
            elif name == "redo" and undone:
                unit.batches.redo(BatchId(max(undone)))
            elif name == "fix":
                for lead in unit.leads.ids(LeadQuery()):
                    unit.leads.edit(lead, {"email": MAIL, "phone": NUMBER}, reason="as told")
            unit.commit()

    def restore(self) -> None:
        """Put the copy from before the stop back, as a restored backup is."""
        self.store.close()
        shutil.copy(self.copy, self.folder / "leads.db")
        self.store = open_store(self.folder, self.keys, self.clock, "0.1.0")
        self.store.accept_rollback("Ann")

    def free(self, stopped: str) -> list[int]:
        """Return the leads that have the stopped address or number and are not held by the stop."""
        found = []
        with self.store.read() as unit:
            frame = Frame(CAMPAIGN, True, NOW.date(), NOW)
            for lead in unit.leads.ids(LeadQuery()):
                detail = unit.leads.detail(lead)
                assert detail is not None
                reached = {*detail.values.values(), *(value for _, _, value in detail.more)}
                case = unit.cases.of_lead(frame, lead)
                held = (case.stop or case.stop_all) and isinstance(gate().decide(case), Held)
                if any(stopped in value for value in reached) and not held:
                    found.append(int(lead))
        return found


def consent(day: date, method: ConsentMethod) -> Consent:
    given_at = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return Consent(
        "", MAIL, given_at, method, "form", "1", "", "da", ("Nordlys ApS",), ("service",), tuple(Channel), True,
        evidence_hash="ab",
    )  # fmt: skip


@pytest.fixture
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp())
    yield made
    shutil.rmtree(made, ignore_errors=True)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from([(StopKind.EMAIL, MAIL), (StopKind.PHONE, NUMBER), (StopKind.DOMAIN, "lund.example")]),
    scope=st.sampled_from([StopScope.MARKETING, StopScope.ALL]),
    steps=st.lists(st.sampled_from(STEPS), min_size=1, max_size=5),
)
def test_nothing_that_happens_later_lets_a_stopped_person_out(
    folder: Path, kind: tuple[StopKind, str], scope: StopScope, steps: list[str]
) -> None:
    house = House(Path(tempfile.mkdtemp(dir=folder)), Stop(*kind, scope, since=STOPPED_ON))
    try:
        for step in steps:
            house.step(step)
            assert house.free(kind[1]) == [], step
            with house.store.read() as unit:
                assert unit.stops.matches(Stop(*kind))
    finally:
        house.store.close()
