"""The first list of a store goes straight into its file where nobody reads: whole or not at all, whatever happens."""

import random
import shutil
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from lead_desk.domain.errors import StoreError
from lead_desk.domain.keys import MemoryAnchor
from lead_desk.store.engine.database import PAGE_SIZES, open_database
from lead_desk.store.engine.opening import check_file
from lead_desk.store.engine.own_files import has_journal
from lead_desk.store.store import create_store, open_store

ROOT = Path(__file__).parents[3]

FILL = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.keys import MemoryAnchor, StoreKeys
from lead_desk.domain.lead import PreparedLead, UpdateRule
from lead_desk.domain.records import BatchDraft
from lead_desk.store.store import open_store
keys = StoreKeys("store-1", b"\\x11" * 32, b"\\x22" * 32, "memory", MemoryAnchor())
store = open_store(Path(sys.argv[1]), keys, FixedClock(datetime(2026, 11, 22, tzinfo=UTC)), "0.1.0", alone=True)
print("go", flush=True)
draft = BatchDraft("f.csv", "1", 1, "csv", "", "", "", 1, "", "s", "p", "consent", "", (), UpdateRule.LEAVE, True)
with store.write("Anna", bulk=True) as unit:
    run = unit.batches.start(draft)
    unit.context.db.run("PRAGMA cache_size = -100")  # so that pages go into the file long before the end
    for part in range(8):
        run.add([PreparedLead("", at, {"email": f"p{part}x{at}@b.example", "full_name": f"P {part}x{at}"})
                 for at in range(250)])
    run.finish()
    unit.commit()
print("kept", flush=True)
"""


@pytest.fixture
def alone(bench):
    """The bench's store, opened by one who does all in one thread."""
    bench.store.close()
    bench.store = open_store(bench.folder, bench.keys, bench.clock, "0.1.0", alone=True)
    return bench


def fill(bench, *rows, commit=True, look=lambda _unit: None):
    """Import rows as an import of the command line does."""
    with bench.store.write("Anna Holm", bulk=True) as unit:
        run = unit.batches.start(bench.draft())
        run.add(list(rows))
        run.finish()
        look(unit)
        if commit:
            unit.commit()


def mode(unit):
    return unit.context.db.value("PRAGMA journal_mode")


def written(how):
    """Return a look that fails where the transaction is written another way."""

    def look(unit):
        assert mode(unit) == how

    return look


def leads(bench):
    with bench.store.read() as unit:
        assert mode(unit) == "wal"
        return unit.context.db.value("SELECT count(*) FROM lead")


def test_the_first_list_is_written_without_the_log_and_the_next_with_it(alone, row):
    log, modes = alone.folder / "leads.db-wal", []

    def look(unit):
        modes.append((mode(unit), log.exists()))

    fill(alone, row(email="a@x.example"), look=look)
    fill(alone, row(email="b@x.example"), look=look)
    assert modes == [("truncate", False), ("wal", True)]
    assert leads(alone) == 2
    assert alone.store.check() == []
    assert not (alone.folder / "leads.db-journal").exists()
    assert alone.reopen().alarm() is None
    assert leads(alone) == 2


@pytest.mark.parametrize("commit", [True, False])
def test_who_may_have_readers_keeps_the_log(bench, row, commit):
    fill(bench, row(email="a@x.example"), commit=commit, look=written("wal"))
    assert leads(bench) == int(commit)


def test_what_is_not_kept_leaves_nothing_and_the_next_try_does_as_the_first(alone, row):
    fill(alone, row(email="a@x.example"), commit=False)
    assert leads(alone) == 0
    with pytest.raises(ZeroDivisionError):
        fill(alone, row(email="a@x.example"), look=lambda _unit: 1 // 0)
    assert leads(alone) == 0
    fill(alone, row(email="a@x.example"), look=written("truncate"))
    assert leads(alone) == 1
    assert alone.store.check() == []


def test_somebody_else_who_reads_keeps_the_log(alone, row):
    with closing(open_database(alone.folder / "leads.db", alone.keys.store, read_only=True)) as other:
        other.begin()
        alone.store._writer.run("PRAGMA busy_timeout = 20")
        before = other.value("SELECT count(*) FROM lead")
        fill(alone, row(email="a@x.example"), look=written("wal"))
        assert other.value("SELECT count(*) FROM lead") == before == 0
    assert leads(alone) == 1


@pytest.mark.parametrize("moment", ["before", "between", "after"])
def test_a_file_moved_away_is_noticed(alone, row, tmp_path, moment):
    path = alone.folder / "leads.db"
    if moment == "before":
        path.rename(tmp_path / "away.db")
    if moment == "after":
        fill(alone, row(email="a@x.example"))
        shutil.copy(path, tmp_path / "copy.db")
        (tmp_path / "copy.db").replace(path)
    with pytest.raises(StoreError) as caught:
        fill(alone, row(email="b@x.example"), look=lambda _unit: moment == "between" and path.rename(tmp_path / "a.db"))
    assert caught.value.reason == "MOVED"


def killed(folder, after):
    """Fill the store in another process, killed some seconds after it began, if at all; return its words and time."""
    process = subprocess.Popen([sys.executable, "-c", FILL, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "go\n"
    began = time.monotonic()
    if after is not None:
        time.sleep(after)
        process.kill()
    said = process.stdout.read().split()
    process.wait()
    process.stdout.close()
    return said, time.monotonic() - began


@pytest.mark.parametrize("page_size", PAGE_SIZES)
def test_killed_at_any_moment_the_list_is_whole_or_not_there(bench, tmp_path, page_size, monkeypatch):
    empty = tmp_path / "empty"
    with monkeypatch.context() as patch:
        patch.setattr("lead_desk.store.engine.database.PAGE_SIZES", (page_size,))
        create_store(empty, bench.keys, bench.clock, "0.1.0").close()
    rnd, found, cut_short, lasts = random.Random(page_size), set(), 0, 0.0
    for run in range(40):
        folder = tmp_path / f"store{run}"
        shutil.copytree(empty, folder)
        said, seconds = killed(folder, rnd.uniform(0, lasts) if run else None)
        lasts = lasts or seconds  # of the one that nobody killed: how fast this machine is now
        cut_short += has_journal(folder / "leads.db")
        store = open_store(folder, replace(bench.keys, anchor=MemoryAnchor()), bench.clock, "0.1.0")
        with store.read() as unit:
            count = unit.context.db.value("SELECT count(*) FROM lead")
            assert int(unit.context.db.value("PRAGMA page_size")) == page_size
            assert len(unit.batches.all()) == bool(count)
            assert unit.context.db.value("SELECT count(*) FROM lead_search WHERE lead_search MATCH 'p'") == count
        assert count in ({2000} if "kept" in said else {0, 2000})
        assert store.check() == []
        assert store.alarm() is None
        store.close()
        assert not has_journal(folder / "leads.db")
        found.add(count)
        if run >= 9 and found == {0, 2000} and cut_short:
            return
    pytest.fail("no list was cut short in its midst")


def test_a_file_of_any_length_with_a_journal_is_left_to_it(bench):
    bench.store.close()
    path, journal = bench.folder / "leads.db", bench.folder / "leads.db-journal"
    with path.open("ab") as stream:
        stream.write(b"x" * 100)
    for content in (None, b"", bytes(512)):
        if content is not None:
            journal.write_bytes(content)
        with pytest.raises(StoreError) as caught:
            check_file(path)
        assert caught.value.reason == "DAMAGED"
    journal.write_bytes(b"x")
    check_file(path)
