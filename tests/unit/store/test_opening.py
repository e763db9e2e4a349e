"""The opening table: every state of the files has its sentence, and no failing start changes a file."""

import hashlib
import os
import random
import shutil
import stat
import subprocess
import sys
from datetime import timedelta

import pytest

from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import StoreError
from lead_desk.domain.keys import MemoryAnchor, StoreKeys
from lead_desk.domain.lead import LeadQuery
from lead_desk.store.engine.database import PRAGMAS, connect
from lead_desk.store.schema import migrate
from lead_desk.store.store import create_store, open_store


def files(folder):
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.iterdir()) if p.name != "lock"}


def refused(bench, code, keys=None):
    before = files(bench.folder)
    with pytest.raises(StoreError) as caught:
        open_store(bench.folder, keys or bench.keys, bench.clock, "0.1.0")
    assert caught.value.reason == code, caught.value.sentence
    assert caught.value.__cause__ is None
    assert files(bench.folder) == before
    return caught.value


@pytest.fixture
def closed(bench, row):
    bench.load(*[row(full_name=f"Person {at}", email=f"p{at}@x.example") for at in range(300)])
    bench.store.close()
    return bench


def test_content_survives_closing(closed):
    store = closed.reopen()
    with store.read() as unit:
        assert unit.leads.count(LeadQuery()) == 300
    assert store.check() == []
    assert store.info().schema == migrate.latest()


def test_missing(closed):
    (closed.folder / "leads.db").unlink()
    refused(closed, "STORE_MISSING")
    assert not (closed.folder / "leads.db").exists()


@pytest.mark.parametrize("size", [0, 1, 15, 100, 4095, 4097, -1])
def test_cut_short_is_damage_and_never_a_new_store(closed, size):
    path = closed.folder / "leads.db"
    whole = path.read_bytes()
    path.write_bytes(whole[:size])
    error = refused(closed, "DAMAGED")
    assert "key" not in error.sentence.lower()


def test_cut_at_pages_is_found(closed):
    path = closed.folder / "leads.db"
    whole = path.read_bytes()
    pages = len(whole) // 4096
    for page in random.Random(3).sample(range(1, pages), 12):
        path.write_bytes(whole[: page * 4096])
        refused(closed, "DAMAGED")


def test_plain_file_is_refused(closed):
    (closed.folder / "leads.db").write_bytes(b"SQLite format 3\x00" + b"\x00" * 8176)
    refused(closed, "NOT_ENCRYPTED")


def test_wrong_key_after_a_right_check_value_is_damage_never_a_new_store(closed):
    rnd = random.Random(5)
    for _ in range(10):
        key = bytearray(closed.keys.store)
        key[rnd.randrange(32)] ^= 1 << rnd.randrange(8)
        keys = StoreKeys(closed.keys.store_id, bytes(key), closed.keys.fingerprints, "memory", MemoryAnchor())
        refused(closed, "DAMAGED", keys)


def test_bit_flips_anywhere_are_found_at_the_start_or_by_the_check(closed):
    path = closed.folder / "leads.db"
    whole = path.read_bytes()
    rnd = random.Random(11)
    for _ in range(60):
        at = rnd.randrange(len(whole))
        flipped = bytearray(whole)
        flipped[at] ^= 1 << rnd.randrange(8)
        path.write_bytes(bytes(flipped))
        try:
            store = open_store(closed.folder, closed.keys, closed.clock, "0.1.0")
        except StoreError as error:
            found = [error.reason]
        else:
            found = store.check()
            store.close()
        assert found[0] in ("DAMAGED", "PAGES_DAMAGED")
    path.write_bytes(whole)


def test_swapped_file(closed, tmp_path):
    other = StoreKeys("store-2", closed.keys.store, closed.keys.fingerprints, "memory", MemoryAnchor())
    refused(closed, "SWAPPED", other)


def test_newer_schema_is_left_alone(closed):
    connection = connect(closed.folder / "leads.db", closed.keys.store)
    connection.execute("PRAGMA user_version = 99")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    connection.close()
    assert "newer" in refused(closed, "NEWER").sentence


def test_second_process_is_told_and_a_dead_ones_lock_is_no_obstacle(bench):
    with pytest.raises(StoreError) as caught:
        open_store(bench.folder, bench.keys, bench.clock, "0.1.0")
    assert caught.value.reason == "IN_USE"
    bench.store.close()
    code = (
        "import os, sys; from pathlib import Path; from lead_desk.store.engine.locking import FolderLock;"
        "FolderLock(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(bench.folder)], check=False, env={**os.environ, "PYTHONPATH": "."})
    bench.store = open_store(bench.folder, bench.keys, bench.clock, "0.1.0")


def test_a_store_is_never_made_over_a_file(closed):
    with pytest.raises(StoreError) as caught:
        create_store(closed.folder, closed.keys, closed.clock, "0.1.0")
    assert caught.value.reason == "EXISTS"
    closed.reopen()


def test_modes_headers_and_nothing_readable(bench, row):
    bench.load(row(full_name="Zebulon Quist", email="zq@marker.example", notes="marker-note"))
    bench.store.backup(bench.folder / "copy.db")
    for path in [bench.folder, *bench.folder.iterdir()]:
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path.name
    for path in bench.folder.iterdir():
        content = path.read_bytes()
        assert not content.startswith(b"SQLite format 3")
        assert b"marker" not in content
        assert b"Zebulon" not in content


def test_every_connection_is_hardened(bench):
    def pragmas(unit):
        return {name: unit.context.db.value(f"PRAGMA {name}") for name in PRAGMAS}

    with bench.store.write("Anna") as unit:
        assert pragmas(unit) == PRAGMAS
        assert unit.context.db.value("PRAGMA journal_mode") == "wal"
    with bench.store.read() as unit:
        assert pragmas(unit) == PRAGMAS
        assert unit.context.db.value("PRAGMA cipher_use_hmac") == "1"
    raw = connect(bench.folder / "leads.db", bench.keys.store)
    assert {name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS} == PRAGMAS
    raw.close()


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH DATABASE 'x.db' AS other KEY ''",
        "PRAGMA rekey = 'x'",
        "PRAGMA key = 'x'",
        "PRAGMA writable_schema = ON",
        "SELECT sqlcipher_export('main')",
        "SELECT load_extension('x')",
        "DROP TRIGGER audit_no_update",
    ],
)
def test_ways_out_are_closed(bench, statement):
    raw = connect(bench.folder / "leads.db", bench.keys.store)
    try:
        with pytest.raises(Exception, match=r"not authorized|prohibited"):
            raw.execute(statement)
    finally:
        raw.close()


def test_a_reader_cannot_write(bench):
    with pytest.raises(StoreError), bench.store.read() as unit:
        unit.audit.write("x", {})
    with bench.store.read() as unit, pytest.raises(AssertionError):
        unit.commit()


def test_the_key_is_in_no_trace(bench):
    seen = []
    raw = connect(bench.folder / "leads.db", bench.keys.store)
    raw.set_trace_callback(seen.append)
    raw.execute("SELECT 1").fetchone()
    raw.close()
    assert seen
    assert not [text for text in seen if bench.keys.store.hex() in text]


@pytest.mark.parametrize("how", ["rename", "replace", "unlink", "wal"])
def test_a_file_moved_while_open_stops_all_writing(bench, row, tmp_path, how):
    path = bench.folder / "leads.db"
    copy = tmp_path / "copy.db"
    shutil.copy(path, copy)
    if how == "rename":
        path.rename(tmp_path / "away.db")
    elif how == "replace":
        copy.replace(path)
    elif how == "unlink":
        path.unlink()
    else:
        path.with_name("leads.db-wal").unlink()
    with pytest.raises(StoreError) as caught:
        bench.load(row(email="a@x.example"))
    assert caught.value.reason == "MOVED"


def test_moved_between_begin_and_commit_is_not_called_saved(bench, row, tmp_path):
    with bench.store.write("Anna") as unit:
        unit.audit.write("something", {})
        (bench.folder / "leads.db").rename(tmp_path / "away.db")
        with pytest.raises(StoreError) as caught:
            unit.commit()
    assert caught.value.reason == "MOVED"


def test_database_errors_name_no_cell(bench):
    with pytest.raises(StoreError) as caught, bench.store.write("Anna") as unit:
        unit.context.db.run("INSERT INTO lead_key VALUES (?, ?, 'secret-cell')", (1, 2))
    assert "secret-cell" not in repr(caught.value) + str(caught.value)
    assert caught.value.__cause__ is None
    with pytest.raises(StoreError) as caught, bench.store.write("Anna") as unit:
        unit.context.db.many("INSERT INTO meta VALUES (?, ?)", [("secret-cell", "1"), ("secret-cell", "2")])
    assert "secret-cell" not in repr(caught.value) + str(caught.value)


def test_an_older_file_put_back_raises_the_alarm_until_it_is_accepted(bench, row, tmp_path):
    bench.load(row(email="a@x.example"))
    bench.store.close()
    shutil.copy(bench.folder / "leads.db", tmp_path / "old.db")
    bench.reopen()
    bench.load(row(email="b@x.example"))
    bench.store.close()
    shutil.copy(tmp_path / "old.db", bench.folder / "leads.db")
    store = bench.reopen()
    assert store.alarm().reason == "ROLLED_BACK"
    with store.read() as unit:
        assert unit.audit.problems() == ["ROLLED_BACK"]
    store = bench.reopen()
    assert store.alarm() is not None
    store.accept_rollback("Rita Ravn")
    with store.read() as unit:
        assert unit.audit.problems() == []
    assert bench.reopen(FixedClock(bench.clock.moment + timedelta(days=1))).alarm() is None


def test_a_lost_log_tail_is_noticed_when_an_anchored_event_is_gone(bench, row, tmp_path):
    bench.load(row(email="a@x.example"))
    shutil.copy(bench.folder / "leads.db", tmp_path / "main.db")
    with bench.store.write("Rita") as unit:
        unit.audit.write("export", {"written": 1})
        unit.commit()
    bench.store.close()
    shutil.copy(tmp_path / "main.db", bench.folder / "leads.db")
    assert bench.reopen().alarm() is not None


def test_a_death_between_commit_and_anchor_is_no_alarm(bench, row):
    kept = bench.keys.anchor.load()
    bench.load(row(email="a@x.example"))
    bench.store.close()
    bench.keys.anchor.save(kept)
    assert bench.reopen().alarm() is None
