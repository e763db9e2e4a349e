"""A disk that takes no more: a sentence, nothing half, and the store goes on working once there is room."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.domain.errors import StoreError

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
