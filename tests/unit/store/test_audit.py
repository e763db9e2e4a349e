"""The audit chain: whatever is changed, cut or added in it is found at its place."""

import random

import pytest

from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import StoreError
from lead_desk.domain.records import EventFilter
from lead_desk.store.engine.audit import AuditChain, anchor_problem, canonical, head, open_link

COUNT = 40


@pytest.fixture
def chain(bench):
    with bench.store.write("Anna") as unit:
        for at in range(COUNT):
            unit.audit.write("event", {"at": at, "codes": ["A", "B"]})
        unit.commit()
    return bench


def tamper(bench, statement, parameters=()):
    """Change the log as somebody with the key and own tools would: triggers away, then the statement."""
    with bench.store.write("Mallory") as unit:
        raw = unit.context.db.connection
        raw.set_authorizer(None)
        for name in ("audit_no_update", "audit_no_delete"):
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute(statement, parameters)
        return unit.audit.problems()


def test_a_sound_chain(chain):
    with chain.store.read() as unit:
        assert unit.audit.problems() == []
        events = unit.audit.events(limit=3)
        assert [event.data["at"] for event in events] == [39, 38, 37]
        assert events[0].actor == "Anna"
        assert unit.audit.events(before=events[-1].seq, limit=1)[0].data["at"] == 36


@pytest.mark.parametrize("column", ["at", "actor", "event", "data", "prev", "mac"])
def test_a_changed_field_is_found_at_its_place(chain, column):
    rnd = random.Random(column)
    for _ in range(5):
        seq = rnd.randrange(2, COUNT)
        found = tamper(chain, f"UPDATE audit SET {column} = {column} || 'x' WHERE seq = ?", (seq,))
        assert found == [f"CHAIN_BROKEN:{seq}"]


def test_the_quick_look_checks_what_is_new(chain):
    with chain.store.read() as unit:
        assert unit.audit.is_sound()
    with chain.store.write("Anna") as unit:
        unit.audit.write("later", {})
        assert unit.audit.is_sound()  # remembers a link that is then not kept
    with chain.store.read() as unit:
        assert unit.audit.is_sound()
    with chain.store.write("Anna") as unit:
        unit.audit.write("later", {})
        unit.commit()
    with chain.store.write("Mallory") as unit:
        raw = unit.context.db.connection
        raw.set_authorizer(None)
        raw.execute("DROP TRIGGER audit_no_update")
        raw.execute("UPDATE audit SET actor = 'x' WHERE seq = ?", (head(unit.context.db)[0],))
        assert not unit.audit.is_sound()


def test_the_quick_look_starts_over_when_its_link_is_another(chain):
    with chain.store.read() as unit:
        assert unit.audit.is_sound()
    with chain.store.write("Mallory") as unit:
        raw = unit.context.db.connection
        raw.set_authorizer(None)
        raw.execute("DROP TRIGGER audit_no_update")
        raw.execute("UPDATE audit SET mac = ? WHERE seq = ?", ("0" * 64, head(unit.context.db)[0]))
        assert not unit.audit.is_sound()


def test_deleted_renumbered_and_swapped_links_are_found(chain):
    assert tamper(chain, "DELETE FROM audit WHERE seq = 20") == ["CHAIN_GAP:20"]
    assert tamper(chain, "UPDATE audit SET seq = 1000 WHERE seq = 20") == ["CHAIN_GAP:20"]
    swapped = (
        "UPDATE audit SET data = (SELECT data FROM audit b WHERE b.seq = CASE audit.seq WHEN 9 THEN 8 ELSE 9 END)"
        " WHERE seq IN (8, 9)"
    )
    assert tamper(chain, swapped) == ["CHAIN_BROKEN:8"]


def test_a_forged_tail_without_the_key_is_found(chain):
    statement = (
        "INSERT INTO audit SELECT seq + 1, at, actor, event, data, mac, mac FROM audit ORDER BY seq DESC LIMIT 1"
    )
    assert tamper(chain, statement)[0].startswith("CHAIN_BROKEN")


def test_a_cut_tail_is_found_by_the_anchor_and_a_fork_too(chain):
    with chain.store.write("Anna") as unit:
        seq, mac = head(unit.context.db)
        line = f"{seq}:{mac}"
        assert anchor_problem(unit.context.db, line) == ""
        assert anchor_problem(unit.context.db, "") == ""
        assert anchor_problem(unit.context.db, f"{seq + 1}:{mac}") == "ROLLED_BACK"
        assert anchor_problem(unit.context.db, f"{seq}:{'0' * 64}") == "CHAIN_FORKED"
        assert anchor_problem(unit.context.db, "damaged") == "ANCHOR_DAMAGED"
        unit.audit.write("later", {})
        assert anchor_problem(unit.context.db, line) == ""


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET actor = 'x'",
        "DELETE FROM audit",
        "REPLACE INTO audit SELECT * FROM audit",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit",
        "INSERT INTO audit SELECT * FROM audit WHERE true ON CONFLICT (seq) DO UPDATE SET actor = 'x'",
        "DROP TRIGGER audit_no_update",
    ],
)
def test_the_log_only_grows(chain, statement):
    with pytest.raises(StoreError), chain.store.write("Anna") as unit:
        unit.context.db.run(statement)
    with chain.store.read() as unit:
        assert unit.audit.problems() == []


def test_another_stores_key_does_not_verify(chain):
    with chain.store.read() as unit:
        other = AuditChain(unit.context.db, b"\x00" * 32, "store-1", "", chain.clock)
        assert other.problems() == ["CHAIN_BROKEN:1"]


def test_an_event_lives_and_dies_with_its_transaction(chain):
    with chain.store.read() as unit:
        before = head(unit.context.db)
    with chain.store.write("Anna") as unit:
        unit.audit.write("dropped", {})
    with chain.store.read() as unit:
        assert head(unit.context.db) == before


def test_canonical_text_is_one():
    assert canonical({"b": 1, "a": "ø"}) == '{"a":"\\u00f8","b":1}'


def test_events_are_found_by_kind_person_and_moment(bench):
    noon = bench.clock.moment.replace(hour=12)
    with bench.store.write("Anna") as unit:
        unit.audit.write("export", {"export": 1})
        unit.commit()
    bench.reopen(FixedClock(noon.replace(hour=15)))
    with bench.store.write("Anna") as unit:
        unit.audit.write("import", {"batch": 1})
        unit.commit()
    with bench.store.read() as unit:
        actor = unit.audit.events(limit=1)[0].actor

        def found(**wanted):
            return [event.event for event in unit.audit.events(wanted=EventFilter(**wanted))]

        assert found(events=frozenset({"export"})) == ["export"]
        assert found(events=frozenset({"export", "import"})) == ["import", "export"]
        assert found(events=frozenset({"export", "import"}), since=noon) == ["import"]
        assert found(events=frozenset({"export", "import"}), until=noon) == ["export"]
        assert found(actor="nobody") == []
        assert "import" in found(actor=actor)
        assert actor in unit.audit.actors()


def test_the_open_chain_moves_with_every_word_of_an_event(chain):
    with chain.store.read() as unit:
        sound = dict(unit.audit.links())
        newest = unit.audit.events(limit=1)[0]
    assert list(sound) == list(range(1, newest.seq + 1))
    at = newest.at.isoformat()
    told = (newest.seq, at, newest.actor, newest.event, newest.data, newest.mac)
    assert sound[newest.seq] == open_link(sound[newest.seq - 1], *told), "what the log prints is all it takes"
    for place, other in enumerate((0, at + "x", "Mallory", "other", {"at": 0}, "0" * 64)):
        changed = (*told[:place], other, *told[place + 1 :])
        assert open_link(sound[newest.seq - 1], *changed) != sound[newest.seq]
    with chain.store.write("Mallory") as unit:
        raw = unit.context.db.connection
        raw.set_authorizer(None)
        raw.execute("DROP TRIGGER audit_no_update")
        raw.execute("UPDATE audit SET event = 'other' WHERE seq = 9")
        changed = dict(unit.audit.links())
    assert [seq for seq in sound if sound[seq] != changed[seq]] == list(range(9, newest.seq + 1))
