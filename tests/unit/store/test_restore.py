"""Backups: encrypted, checked, and a restored one forgets neither stops nor erasures (DESIGN promise 6)."""

import shutil
import stat

import pytest

from lead_desk.domain.errors import RefusedError
from lead_desk.domain.keys import MemoryAnchor
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.store.engine.database import connect
from lead_desk.store.engine.logical import logical_hash
from lead_desk.store.engine.outside import NAME, SealedStops


def restore(bench, copy):
    bench.store.close()
    shutil.copy(copy, bench.folder / "leads.db")
    return bench.reopen()


def test_a_backup_is_the_whole_store_under_its_key(bench, row, tmp_path):
    bench.load(*[row(full_name=f"Person {at}", email=f"p{at}@x.example") for at in range(50)])
    copy = tmp_path / "copy.db"
    bench.store.backup(copy)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert b"x.example" not in copy.read_bytes()
    assert not list(tmp_path.glob("*.part*"))
    with bench.store.read() as unit:
        before = logical_hash(unit.context.db)
    with restore(bench, copy).read() as unit:
        assert logical_hash(unit.context.db) == before
    with pytest.raises(Exception, match="not a database"):
        connect(copy, b"\x33" * 32)


def test_a_backup_that_cannot_be_written_leaves_nothing(bench, tmp_path):
    with pytest.raises(RefusedError, match="folder for the copy") as refused:
        bench.store.backup(tmp_path / "missing" / "copy.db")
    assert refused.value.reason == "FOLDER_MISSING"
    assert not list(tmp_path.glob("missing"))


def test_a_restored_backup_gets_newer_stops_and_erasures_back(bench, row, tmp_path):
    bench.load(row(full_name="Bo Lund", email="bo@lund.example"), row(full_name="Ida Bak", phone="+4530111111"))
    bench.load(row(full_name="Eva Holm", email="eva@holm.example"))
    copy = tmp_path / "copy.db"
    bench.store.backup(copy)
    with bench.store.write("Rita") as unit:
        unit.stops.add([Stop(StopKind.EMAIL, "bo@lund.example")])
        unit.leads.erase(unit.leads.ids(LeadQuery(text="ida")), reason="asked", stop=False)
        unit.commit()
    store = restore(bench, copy)
    assert store.alarm() is not None
    with store.read() as unit:
        assert unit.stops.matches(Stop(StopKind.EMAIL, "bo@lund.example"))
        assert unit.context.db.rows("SELECT lead_id FROM lead_stop") == [(1,)]
        assert unit.leads.count(LeadQuery(text="ida")) == 0
        assert unit.leads.count(LeadQuery()) == 2
        assert unit.audit.problems() == ["ROLLED_BACK"]


def test_so_does_a_copy_whose_anchor_is_unknown(bench, row, tmp_path):
    bench.load(row(email="bo@lund.example"))
    bench.store.backup(tmp_path / "copy.db")
    with bench.store.write("Rita") as unit:
        unit.stops.add([Stop(StopKind.DOMAIN, "lund.example")])
        unit.commit()
    bench.store.close()
    bench.keys.anchor.save("")
    store = restore(bench, tmp_path / "copy.db")
    assert store.alarm() is None
    with store.read() as unit:
        assert unit.stops.count() == 1
        assert unit.context.db.value("SELECT count(*) FROM lead_stop") == 1


def test_the_list_outside_is_sealed_and_survives_damage(bench, row):
    with bench.store.write("Rita") as unit:
        unit.stops.add([Stop(StopKind.EMAIL, "bo@lund.example"), Stop(StopKind.EMAIL, "ida@lund.example")])
        unit.commit()
    path = bench.folder / NAME
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert b"email" not in path.read_bytes()
    sealed = SealedStops(bench.folder, b"\x00" * 32, "store-1")
    assert list(sealed.lines()) == []
    mine = bench.store._outside
    assert len(list(mine.lines())) == 2
    path.write_text(path.read_text()[:-20] + "\nnonsense\n")
    assert len(list(mine.lines())) == 1


def test_a_dropped_transaction_leaves_no_line_outside(bench):
    with bench.store.write("Rita") as unit:
        unit.stops.add([Stop(StopKind.EMAIL, "bo@lund.example")])
    assert not (bench.folder / NAME).exists()
    assert isinstance(bench.keys.anchor, MemoryAnchor)
