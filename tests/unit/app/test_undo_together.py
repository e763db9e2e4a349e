"""Imports that went together are taken back and brought back together: all of them or none."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import CancelledError, UsageError
from lead_desk.domain.ids import BatchId
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.records import UndoOutcome
from lead_desk.domain.source import BatchState, Source, SourceKind
from lead_desk.store.imports.batches import Batches

FIRST = "Name,Email,City\nBo Lund,bo@lund.example,\nAnn Eg,ann@eg.example,Ribe\n"
SECOND = "Name,Email,City\nBo Lund,bo@lund.example,Vejle\nIda Holm,ida@holm.example,Odense\n"


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(datetime(2026, 11, 20, 9, tzinfo=UTC)))
    made.put(Source("fair", "Fair", SourceKind.EVENT))
    yield made
    made.close()


@pytest.fixture
def both(desk: Desk, tmp_path: Path) -> list[BatchId]:
    """Import two lists, of which the second adds to a lead of the first; return their numbers."""
    numbers = []
    for name, text in (("first.csv", FIRST), ("second.csv", SECOND)):
        (tmp_path / name).write_text(text)
        request = ImportRequest(tmp_path / name, tags=Tags("fair", "new_customers", "undecided"), country="DK")
        numbers.append(desk.run_import(request).batch)
    return numbers


def people(desk: Desk) -> list[tuple[str, ...]]:
    return sorted(row.cells for row in desk.rows(desk.ids(LeadQuery()), ("full_name", "city")))


def states(desk: Desk) -> set[BatchState]:
    return {batch.state for batch in desk.batches()}


def test_both_go_and_both_come_back_as_they_were(desk: Desk, both: list[BatchId]) -> None:
    before = people(desk)
    gone = desk.undo_together(both)
    assert (gone.removed, gone.restored, people(desk)) == (3, 1, [])
    assert states(desk) == {BatchState.UNDONE}
    desk.redo_together(both)
    assert people(desk) == before
    assert BatchState.UNDONE not in states(desk)
    assert desk.verify() == []


def test_where_one_cannot_be_taken_back_none_is(desk: Desk, both: list[BatchId]) -> None:
    before = people(desk)
    with pytest.raises(UsageError):
        desk.undo_together([BatchId(99), *both])
    assert people(desk) == before
    assert BatchState.UNDONE not in states(desk)


def test_where_one_cannot_be_brought_back_none_is(desk: Desk, both: list[BatchId]) -> None:
    desk.undo_together(both)
    with pytest.raises(UsageError):
        desk.redo_together([*both, BatchId(99)])
    assert people(desk) == []
    assert states(desk) == {BatchState.UNDONE}


def test_who_stops_after_the_first_of_them_has_taken_nothing_back(
    desk: Desk, both: list[BatchId], monkeypatch: pytest.MonkeyPatch
) -> None:
    before, undo, undone = people(desk), Batches.undo, []

    def stopped(batches: Batches, batch: BatchId) -> UndoOutcome:
        if undone:
            raise CancelledError
        undone.append(batch)
        return undo(batches, batch)

    monkeypatch.setattr(Batches, "undo", stopped)
    with pytest.raises(CancelledError):
        desk.undo_together(both)
    assert undone == [both[-1]]
    assert people(desk) == before
    assert BatchState.UNDONE not in states(desk)
