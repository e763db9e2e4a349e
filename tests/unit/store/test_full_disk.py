"""A disk that takes no more: a sentence, nothing half, and the store goes on working once there is room."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.domain.errors import StoreError
from lead_desk.store.store import open_store

TAGS = Tags("fair-aarhus", "event_follow_up", "consent")


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """Let writes beyond a size fail, as on a disk without room."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("room", [100_000, 700_000])
def test_an_import_on_a_full_disk_can_be_repeated(tmp_path: Path, room: int) -> None:
    path = tmp_path / "many.csv"
    people = "".join(f"Person {at} Lund,p{at}@lund.example,Lund {at} ApS\n" for at in range(2_000))
    path.write_text(f"Name,Email,Company\n{people}", encoding="utf-8")
    desk = bootstrap.demo_desk(filled=False)
    try:
        request = ImportRequest(path, tags=TAGS)
        with no_file_longer_than(room), pytest.raises(StoreError) as caught:
            desk.run_import(request)
        assert caught.value.reason in {"DISK", "DISK_FULL"}
        assert desk.batches() == ()
        assert desk.run_import(request).counts.created == 2_000
        assert desk.verify() == []
    finally:
        desk.close()


@pytest.mark.parametrize("pages_held", [400, 60_000], ids=["in its midst", "at its end"])
def test_a_first_list_straight_into_the_file_is_taken_back_whole_from_a_full_disk(bench, row, pages_held: int) -> None:
    bench.store.close()
    bench.store = open_store(bench.folder, bench.keys, bench.clock, "0.1.0", alone=True)
    file = bench.folder / "leads.db"
    before = file.stat().st_size
    people = [row(full_name=f"Person {at} Lund", email=f"p{at}@lund.example") for at in range(2_000)]

    def fill() -> None:
        with bench.store.write("Anna Holm", bulk=True) as unit:
            run = unit.batches.start(bench.draft())
            unit.context.db.run(f"PRAGMA cache_size = {-pages_held}")
            assert unit.context.db.value("PRAGMA journal_mode") == "truncate"
            run.add(people)
            run.finish()
            unit.commit()

    with no_file_longer_than(before + 100_000), pytest.raises(StoreError) as caught:
        fill()
    assert caught.value.reason in {"DISK", "DISK_FULL"}
    assert bench.store.check() == []
    assert bench.store.info().leads == 0
    fill()
    assert bench.store.info().leads == 2_000
    assert bench.store.check() == []
