"""An export is there whole - list, passport, left-out list and log - or not at all, however its process ends."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports import demo_story
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import CancelledError, RefusedError
from lead_desk.gate.gate import ClearedLead
from lead_desk.writers.desk import StagedWriter

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)

SECRET = "correct horse battery staple"
KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from lead_desk import bootstrap
from lead_desk.domain.clock import FixedClock
from lead_desk.writers.desk import StagedWriter

store, target, now, moment, secret = sys.argv[1:]

def die(*_given):
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

class Killer:
    def report(self, done, total, stage):
        if stage == moment and done:
            die()

if moment == "logged":
    StagedWriter.place = die
desk = bootstrap.open_desk(Path(store), passphrase=secret, clock=FixedClock(datetime.fromisoformat(now)))
desk.export("winter-calls", Path(target), Killer())
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a store with the sample lists and signed assessments, closed."""
    folder = tmp_path_factory.mktemp("desk") / "store"
    made, _recovery = bootstrap.create_desk(folder, SECRET, actor="Nora Winther", clock=FixedClock(NOW))
    demo_story.declare(made)
    for _sample, _report in demo_story.import_all(made):
        continue
    demo_story.sign(made)
    made.close()
    return folder


@contextmanager
def opened(store: Path) -> Iterator[Desk]:
    desk = bootstrap.open_desk(store, SECRET, actor="Nora Winther", clock=FixedClock(NOW))
    try:
        yield desk
    finally:
        desk.close()


def logged(store: Path) -> int:
    """Return how many exports the log of a sound store has."""
    with opened(store) as desk:
        assert desk.verify() == []
        return len(desk.exports())


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def kill(store: Path, target: Path, moment: str) -> None:
    """Export in another process that is killed at a moment of the work."""
    given = [str(store), str(target), NOW.isoformat(), moment, SECRET]
    ended = subprocess.run([sys.executable, "-c", KILLED, *given], check=False, capture_output=True)
    assert ended.returncode not in (0, 1, 2), ended.stderr


@pytest.mark.parametrize("moment", ["writing", "left out"])
def test_a_killed_export_leaves_no_part_of_a_list_and_no_log(store: Path, tmp_path: Path, moment: str) -> None:
    target = tmp_path / "list.csv"
    target.write_bytes(b"what lay there")
    before = logged(store)
    kill(store, target, moment)
    whole = [name for name in names(tmp_path) if not name.endswith(".part")]
    assert whole == ["list.csv"]
    if sys.platform == "linux":
        assert names(tmp_path) == ["list.csv"]
    assert target.read_bytes() == b"what lay there"
    assert logged(store) == before


def test_a_process_killed_after_the_log_was_kept_leaves_no_list_that_nobody_logged(store: Path, tmp_path: Path) -> None:
    before = logged(store)
    kill(store, tmp_path / "list.csv", "logged")
    assert not [name for name in names(tmp_path) if not name.endswith(".part")]
    assert logged(store) == before + 1


class _Cancels:
    def report(self, done: int, total: int | None, stage: str) -> None:
        if stage == "left out":
            raise CancelledError


def test_a_cancelled_export_leaves_what_was_there(store: Path, tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    target.write_bytes(b"what lay there")
    before = logged(store)
    with opened(store) as desk, pytest.raises(CancelledError):
        desk.export("winter-calls", target, _Cancels())
    assert names(tmp_path) == ["list.csv"]
    assert target.read_bytes() == b"what lay there"
    assert logged(store) == before


def test_a_list_that_gets_no_place_is_said_in_the_log(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(_writer: StagedWriter) -> None:
        raise RefusedError("The file cannot be written there.", "Choose another folder.")

    monkeypatch.setattr(StagedWriter, "place", lost)
    with opened(store) as desk:
        with pytest.raises(RefusedError):
            desk.export("winter-calls", tmp_path / "list.csv")
        assert names(tmp_path) == []
        event = desk.events(limit=1)[0]
        assert (event.event, event.data["export"]) == ("export_not_placed", int(desk.exports()[0].id))


def test_each_lead_is_cleared_once(store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[ClearedLead] = []
    plain = ClearedLead.__post_init__

    def counted(lead: ClearedLead) -> None:
        made.append(lead)
        plain(lead)

    monkeypatch.setattr(ClearedLead, "__post_init__", counted)
    with opened(store) as desk:
        result = desk.export("winter-calls", tmp_path / "list.csv")
        with desk.core.store.read() as unit:
            rows = unit.context.db.rows(  # type: ignore[attr-defined]
                "SELECT held <> '', count(*) FROM export_lead WHERE export_id = ? GROUP BY 1", (result.id,)
            )
    assert len(made) == result.written > 0
    assert dict(rows) == {0: result.written, 1: result.held}
