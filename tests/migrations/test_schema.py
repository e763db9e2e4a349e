"""Models equal migrations; a step is whole or not at all, whatever kills the program."""

import random
import re
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel, create_engine

from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import BrokenInstallationError, StoreError
from lead_desk.domain.keys import MemoryAnchor, StoreKeys
from lead_desk.domain.lead import PreparedLead, UpdateRule
from lead_desk.domain.records import BatchDraft
from lead_desk.store.engine.database import APPLICATION_ID, connect, open_database
from lead_desk.store.schema import migrate, tables, tables_acts, tables_registers
from lead_desk.store.schema.migrations import m0005_regions, m0010_guessed_regions
from lead_desk.store.store import create_store, open_store

KEYS = StoreKeys("store-1", b"\x11" * 32, b"\x22" * 32, "memory", MemoryAnchor())
CLOCK = FixedClock(datetime(2026, 11, 22, tzinfo=UTC))
ROOT = Path(__file__).parents[2]


def shape(database):
    """Return the tables' columns, indexes and constraints, whatever the text of their statements."""
    found = {}
    names = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    for name, sql in database.rows(f"{names} AND name NOT LIKE 'lead_search%'"):
        indexes = sorted(
            (unique, origin, partial, tuple(row[2] for row in database.rows(f"PRAGMA index_info({index})")))
            for _, index, unique, origin, partial in database.rows(f"PRAGMA index_list({name})")
        )
        columns = [row[1:] for row in database.rows(f"PRAGMA table_info({name})")]
        words = re.findall(r"AUTOINCREMENT|WITHOUT ROWID", sql.upper())
        found[name] = (columns, indexes, words)
    return found


def new_database(path):
    path.touch(mode=0o600)
    return open_database(path, KEYS.store, create=True)


def made_of_models(path):
    """Return a database made as the models say."""
    database = new_database(path)
    with create_engine("sqlite://", creator=lambda: database.connection, poolclass=StaticPool).begin() as connection:
        SQLModel.metadata.create_all(connection)
    return database


def test_models_equal_migrations(tmp_path):
    assert tables.LeadRow.__tablename__ == "lead"
    assert tables_acts.ActRow.__tablename__ == "act"
    assert tables_registers.StopRow.__tablename__ == "stop"
    migrated, wanted = new_database(tmp_path / "a.db"), shape(made_of_models(tmp_path / "b.db"))
    migrate.migrate(migrated, lambda: None)
    assert shape(migrated) == wanted
    assert migrate.version(migrated) == migrate.latest()
    assert migrated.value("PRAGMA application_id") == APPLICATION_ID
    assert len(wanted) > 20


def test_leads_in_california_get_facts_of_their_own(tmp_path):
    db = new_database(tmp_path / "a.db")
    migrate.migrate(db, lambda: None)
    plain = '["US", false, "named_business_contact", false, true, "", false, false, []'
    places = [("US", "California"), ("US", "ca"), ("US", "Nevada"), ("", "California"), ("", "CA"), ("DK", "CA")]
    with db.transaction():
        db.run("INSERT INTO trait (id, facts) VALUES (1, ?), (2, ?)", (f"{plain}]", f'{plain[:-2]}["x"]]'))
        put = "INSERT INTO lead (trait_id, country, extra) VALUES (1, ?, json_object('region', ?))"
        for country, region in places:
            db.run(put, (country, region))
        db.run("INSERT INTO lead (trait_id, country, extra) VALUES (2, 'US', '')")
        m0005_regions.after(db)
        found = db.rows("SELECT t.facts FROM lead l JOIN trait t ON t.id = l.trait_id ORDER BY l.id")
        west, rest = f'{plain}, "US-CA"]', f'{plain}, ""]'
        assert [facts for (facts,) in found[:6]] == [west, west, rest, west, rest, rest]
        assert found[6][0].endswith('["x"], ""]')


def test_leads_with_a_californian_zip_or_number_are_guessed_to_be_there(tmp_path):
    db = new_database(tmp_path / "a.db")
    migrate.migrate(db, lambda: None)
    plain = '["US", false, "named_business_contact", false, true, "", false, false, []'
    people = [
        ("US", "", "94105", "", True), ("US", "", "10001", "+14155550100", False), ("US", "", "", "+14155550100", True),
        ("US", "Nevada", "94105", "", False), ("DE", "", "94105", "", False), ("US", "", "96201", "", False),
        ("US", "", "941", "+12125550100", False),
    ]  # fmt: skip
    with db.transaction():
        db.run("INSERT INTO trait (id, facts) VALUES (1, ?)", (f'{plain}, ""]',))
        put = (
            "INSERT INTO lead (trait_id, country, phone, mobile, extra)"
            " VALUES (1, ?, ?, '', json_object('region', ?, 'postcode', ?))"
        )
        for country, region, postcode, phone, _guessed in people:
            db.run(put, (country, phone, region, postcode))
        db.run("INSERT INTO lead (trait_id, country, mobile, extra) VALUES (1, 'US', '+12095550100', '')")
        m0010_guessed_regions.after(db)
        found = [
            facts for (facts,) in db.rows("SELECT t.facts FROM lead l JOIN trait t ON t.id = l.trait_id ORDER BY l.id")
        ]
        assert ["~US-CA" in facts for facts in found] == [*(guessed for *_, guessed in people), True]
        assert db.value("SELECT count(*) FROM stale_lead") == 3


def test_catalogue_refuses_a_gap(monkeypatch):
    whole = list(migrate.pkgutil.iter_modules(migrate.migrations.__path__))
    monkeypatch.setattr(migrate.pkgutil, "iter_modules", lambda _path: [])
    with pytest.raises(BrokenInstallationError):
        migrate.steps()
    assert whole


def with_second_step(monkeypatch, statements):
    first = migrate.steps()
    step = migrate.Step(len(first) + 1, statements, lambda database: database.run("INSERT INTO note VALUES ('moved')"))
    monkeypatch.setattr(migrate, "steps", lambda: (*first, step))


def test_a_step_is_backed_up_applied_and_logged(tmp_path, monkeypatch):
    folder = tmp_path / "store"
    create_store(folder, KEYS, CLOCK, "0.1.0").close()
    with_second_step(monkeypatch, ("CREATE TABLE note (text TEXT)",))
    store = open_store(folder, KEYS, CLOCK, "0.2.0")
    with store.read() as unit:
        assert unit.context.db.value("SELECT text FROM note") == "moved"
        assert unit.audit.events(limit=1)[0].event == "store_migrated"
    assert store.info().schema == migrate.latest()
    store.close()
    copies = list((folder / "backups").iterdir())
    assert len(copies) == 1
    copy = connect(copies[0], KEYS.store)
    assert copy.execute("PRAGMA user_version").fetchone()[0] == migrate.latest() - 1
    copy.close()


def test_a_failing_step_leaves_the_old_schema(tmp_path, monkeypatch):
    folder = tmp_path / "store"
    create_store(folder, KEYS, CLOCK, "0.1.0").close()
    with monkeypatch.context() as patch:
        with_second_step(patch, ("CREATE TABLE note (text TEXT)", "CREATE TABLE lead (again TEXT)"))
        with pytest.raises(StoreError):
            open_store(folder, KEYS, CLOCK, "0.2.0")
    store = open_store(folder, KEYS, CLOCK, "0.1.0")
    assert store.info().schema == migrate.latest()
    with store.read() as unit:
        assert unit.context.db.value("SELECT count(*) FROM sqlite_master WHERE name = 'note'") == 0
    store.close()


MIGRATION = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.keys import MemoryAnchor, StoreKeys
from lead_desk.store.schema import migrate
from lead_desk.store.store import open_store
first = migrate.steps()
statements = tuple(f"CREATE TABLE t{at} (a TEXT, b TEXT)" for at in range(400))
migrate.steps = lambda: (*first, migrate.Step(len(first) + 1, statements, None))
keys = StoreKeys("store-1", b"\\x11" * 32, b"\\x22" * 32, "memory", MemoryAnchor())
print("go", flush=True)
open_store(Path(sys.argv[1]), keys, FixedClock(datetime(2026, 11, 22, tzinfo=UTC)), "0.2.0")
print("done", flush=True)
"""

IMPORT = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.keys import MemoryAnchor, StoreKeys
from lead_desk.domain.lead import PreparedLead, UpdateRule
from lead_desk.domain.records import BatchDraft
from lead_desk.store.store import open_store
keys = StoreKeys("store-1", b"\\x11" * 32, b"\\x22" * 32, "memory", MemoryAnchor())
store = open_store(Path(sys.argv[1]), keys, FixedClock(datetime(2026, 11, 22, tzinfo=UTC)), "0.1.0")
print("go", flush=True)
for batch in range(1000):
    draft = BatchDraft("f.csv", str(batch), 1, "csv", "", "", "", 1, "", "s", "p", "consent", "", (),
        UpdateRule.FILL_EMPTY, True)
    with store.write("Anna") as unit:
        run = unit.batches.start(draft)
        for part in range(4):
            names = [f"{part}x{at}" for at in range(50)]
            run.add([PreparedLead("", at, {"email": f"p{name}@b{run.batch}.example", "full_name": f"P {name}"})
                     for at, name in enumerate(names)])
        run.finish()
        unit.commit()
    print(run.batch, flush=True)
"""


def killed(script, folder, delay):
    """Run a script, kill it `delay` seconds after it says go; return what it said."""
    process = subprocess.Popen([sys.executable, "-c", script, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "go\n"
    time.sleep(delay)
    process.kill()
    said = process.stdout.read().split()
    process.wait()
    process.stdout.close()
    return said


def test_firms_of_an_older_store_get_their_keys_once(tmp_path):
    folder = tmp_path / "store"
    store = create_store(folder, KEYS, CLOCK, "0.1.0")
    draft = BatchDraft(
        "f.csv", "1", 1, "csv", "", "", "", 1, "", "s", "p", "consent", "", (), UpdateRule.FILL_EMPTY, True
    )
    rows = [
        PreparedLead("", 2, {"company": "Lund A/S", "website": "https://lund.example"}),
        PreparedLead("", 3, {"company": "Bak A/S", "email": "bo@bak.example"}),
    ]
    with store.write("Anna") as unit:
        run = unit.batches.start(draft)
        run.add(rows)
        run.finish()
        unit.commit()

    def keys():
        with store.read() as unit:
            return unit.context.db.rows("SELECT hash, lead_id FROM lead_key ORDER BY lead_id, hash")

    whole = keys()
    assert [lead for _, lead in whole] == [1, 2]
    with store.write("") as unit:  # as a store of schema 13 is after its migration, however often that was cut short
        unit.context.db.run("DELETE FROM lead_key WHERE lead_id = 1")
        unit.context.set_meta("firm_keys_due", "1")
        unit.commit()
    for _session in range(2):
        store.close()
        store = open_store(folder, KEYS, CLOCK, "0.2.0")
        assert keys() == whole
        with store.read() as unit:
            assert unit.context.meta("firm_keys_due") == ""
    store.close()


def test_leads_of_an_older_store_are_found_by_the_lighter_search(tmp_path, monkeypatch):
    db, older = new_database(tmp_path / "a.db"), migrate.steps()[:14]
    with monkeypatch.context() as patch:
        patch.setattr(migrate, "steps", lambda: older)
        migrate.migrate(db, lambda: None)
    searched = "SELECT rowid FROM lead_search WHERE lead_search MATCH ?"
    with db.transaction():
        for name in ("Bo Lind", "Åse Bak"):
            db.run("INSERT INTO lead (full_name) VALUES (?)", (name,))
        db.run("INSERT INTO lead_search (rowid, full_name) SELECT id, full_name FROM lead")
    before = db.rows(searched, ("ase",))
    migrate.migrate(db, lambda: None)
    assert db.rows(searched, ("ase",)) == before == [(2,)]
    assert db.rows("SELECT name FROM sqlite_master WHERE name = 'lead_search_docsize'") == []
    with db.transaction():  # and can be taken out securely, as before
        db.run("INSERT INTO lead_search (lead_search, rowid, full_name) SELECT 'delete', id, full_name FROM lead")
    assert db.rows(searched, ("ase",)) == []
    assert db.value("SELECT v FROM lead_search_config WHERE k = 'secure-delete'") == 1


def test_killed_while_migrating_it_is_old_or_new(tmp_path):
    rnd = random.Random(18)
    for run in range(5):
        folder = tmp_path / f"store{run}"
        create_store(folder, KEYS, CLOCK, "0.1.0").close()
        killed(MIGRATION, folder, rnd.uniform(0, 0.12))
        connection = connect(folder / "leads.db", KEYS.store)
        made = connection.execute("SELECT count(*) FROM sqlite_master WHERE name LIKE 't___' OR name LIKE 't__'")
        tables_made = made.fetchone()[0]
        schema = connection.execute("PRAGMA user_version").fetchone()[0]
        newest = migrate.latest() + 1
        assert (schema == newest) is (tables_made > 300)
        assert schema == newest or tables_made == 0
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        connection.close()


def test_killed_while_importing_whole_batches_are_there_and_acknowledged_ones_stay(tmp_path):
    folder, rnd, acknowledged = tmp_path / "store", random.Random(10), 0
    create_store(folder, KEYS, CLOCK, "0.1.0").close()
    runs = 0
    while runs < 10 or (not acknowledged and runs < 40):  # a busy machine may need more time for its first list
        said = killed(IMPORT, folder, rnd.uniform(0.01, 0.35) * (1 + runs // 10 * 4))
        runs += 1
        acknowledged = max([acknowledged, *map(int, said)])
        store = open_store(folder, KEYS, CLOCK, "0.1.0")
        with store.read() as unit:
            db = unit.context.db
            batches = unit.batches.all()
            assert {batch.created for batch in batches} <= {200}
            assert acknowledged == 0 or acknowledged in {batch.number for batch in batches}
            leads = db.value("SELECT count(*) FROM lead")
            assert leads == 200 * len(batches)
            assert db.value("SELECT count(*) FROM lead_search WHERE lead_search MATCH 'p'") == leads
            assert db.value("SELECT count(*) FROM lead_key") == 2 * leads  # by e-mail, by name and domain
        assert store.check() == []
        assert store.alarm() is None
        store.close()
    assert acknowledged > 0
