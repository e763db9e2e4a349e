"""Stores of every size of page: new ones have the large one, those made before go on as they are."""

import shutil
from datetime import UTC, datetime

import pytest
from sqlcipher3 import dbapi2

from lead_desk.domain.clock import FixedClock
from lead_desk.domain.lead import LeadQuery
from lead_desk.store.engine import database
from lead_desk.store.engine.database import PAGE_SIZES, connect
from lead_desk.store.store import create_store, open_store

NEW, OLD = PAGE_SIZES


def page_size(store):
    with store.read() as unit:
        return int(unit.context.db.value("PRAGMA page_size"))


@pytest.fixture
def old(bench, row, tmp_path, monkeypatch):
    """A store as earlier versions made it, with fifty leads."""
    bench.store.close()
    bench.folder = tmp_path / "old"
    with monkeypatch.context() as then:
        then.setattr(database, "PAGE_SIZES", (OLD,))
        bench.store = create_store(bench.folder, bench.keys, bench.clock, "0.1.0")
        bench.basics()
        bench.load(*[row(full_name=f"Person {at}", email=f"p{at}@x.example") for at in range(50)])
    return bench


def test_a_new_store_has_large_pages(bench):
    assert page_size(bench.store) == NEW
    assert page_size(bench.reopen()) == NEW


def test_an_older_store_opens_takes_leads_and_keeps_its_pages(old, row):
    store = old.reopen()
    old.load(row(full_name="Eva Holm", email="eva@holm.example"))
    assert page_size(store) == OLD
    assert store.check() == []
    with old.reopen().read() as unit:
        assert unit.leads.count(LeadQuery()) == 51


def test_what_an_older_store_has_in_its_log_only_is_there_after_a_crash(old, tmp_path):
    crashed = tmp_path / "crashed"
    with old.store.write("Anna") as unit:
        unit.leads.edit(1, {"city": "Ribe"}, reason="told")
        unit.commit()
    assert (old.folder / "leads.db-wal").stat().st_size
    shutil.copytree(old.folder, crashed, ignore=shutil.ignore_patterns("lock"))
    old.store.close()
    store = open_store(crashed, old.keys, old.clock, "0.1.0")
    try:
        with store.read() as unit:
            assert unit.leads.count(LeadQuery(filters=(("city", ("Ribe",)),))) == 1
    finally:
        store.close()


def test_trying_an_older_store_changes_nothing(old):
    before = {path.name: path.read_bytes() for path in old.folder.iterdir() if path.name.startswith("leads.db")}
    with pytest.raises(dbapi2.DatabaseError):
        connect(old.folder / "leads.db", old.keys.store, page_size=NEW)
    assert {path.name: path.read_bytes() for path in old.folder.iterdir() if path.name in before} == before


def test_backups_have_the_pages_of_their_store_and_either_is_brought_back(old, bench, tmp_path):
    for size in (OLD, NEW):
        copy = tmp_path / f"{size}.db"
        store = old.reopen() if size == OLD else create_store(
            tmp_path / "new", old.keys, FixedClock(datetime(2026, 11, 22, 9, 0, tzinfo=UTC)), "0.1.0"
        )  # fmt: skip
        store.backup(copy)
        store.close()
        again = connect(copy, old.keys.store)
        assert again.execute("PRAGMA page_size").fetchone()[0] == str(size)
        again.close()
    shutil.copy(tmp_path / f"{OLD}.db", tmp_path / "new" / "leads.db")
    restored = open_store(tmp_path / "new", old.keys, old.clock, "0.1.0")
    with restored.read() as unit:
        assert unit.leads.count(LeadQuery()) == 50
    restored.close()
