"""Lists that left: found again, handed on only unchanged, in time and on record, and told of in documents."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.exports import past_exports
from lead_desk.app.imports import demo_story
from lead_desk.app.results import ExportResult
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.ids import ExportId
from lead_desk.domain.lead import LeadQuery, LeadStatus

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


class SetClock:
    """A clock that a test may set."""

    def __init__(self) -> None:
        self.moment = NOW

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@pytest.fixture(scope="module")
def clock() -> SetClock:
    return SetClock()


@pytest.fixture(scope="module")
def desk(clock: SetClock) -> Iterator[Desk]:
    made = bootstrap.demo_desk(clock=clock)
    demo_story.sign(made)
    yield made
    made.close()


@pytest.fixture
def export(desk: Desk, tmp_path: Path) -> ExportResult:
    return desk.export("winter-calls", tmp_path / "calls.xlsx")


def code_of(desk: Desk, export: ExportResult) -> str:
    with pytest.raises(RefusedError) as caught:
        desk.hand_on(export.id, "drag")
    return caught.value.reason


def test_the_log_knows_where_a_list_went_and_until_when(desk: Desk, export: ExportResult) -> None:
    record = desk.exports()[0]
    assert Path(record.place) == export.path.resolve() == desk.export_file(export.id)
    assert record.best_before == (NOW + timedelta(days=30)).date()
    assert record.place not in repr(record)
    assert "calls.xlsx" not in json.dumps([event.data for event in desk.events(limit=20)])


def test_a_list_leaves_again_with_its_passport_and_on_record(desk: Desk, export: ExportResult) -> None:
    assert desk.hand_on(export.id, "drag").files == (export.path.resolve(), export.passport.resolve())
    event = desk.events(limit=1)[0]
    assert (event.event, event.data) == (
        "export_handed_on",
        {"export": export.id, "way": "drag", "sha256": export.sha256},
    )
    export.passport.unlink()
    assert desk.hand_on(export.id, "copy").files == (export.path.resolve(),)


def test_a_list_that_is_gone_or_changed_does_not_leave(desk: Desk, export: ExportResult) -> None:
    events = len(desk.events(limit=500))
    export.path.write_bytes(export.path.read_bytes() + b" ")
    assert code_of(desk, export) == "LIST_CHANGED"
    export.path.unlink()
    assert code_of(desk, export) == "LIST_GONE"
    assert len(desk.events(limit=500)) == events


def test_a_list_past_its_day_does_not_leave(desk: Desk, clock: SetClock, export: ExportResult) -> None:
    clock.moment = NOW + timedelta(days=30)
    assert desk.hand_on(export.id, "drag").files
    clock.moment = NOW + timedelta(days=31)
    try:
        assert code_of(desk, export) == "LIST_OVER"
        assert "over: check the list" in desk.export_report(export.id)
    finally:
        clock.moment = NOW


def test_what_was_only_copied_has_no_file(desk: Desk, export: ExportResult) -> None:
    record = next(item for item in desk.exports() if item.id == export.id)
    lead = desk.ids(LeadQuery(status=LeadStatus.READY))[0]
    desk.copy_cells([lead], ["company"])
    copied = desk.exports()[0]
    assert (copied.id, copied.place) == (ExportId(record.id + 1), "")
    with pytest.raises(RefusedError) as caught:
        desk.export_file(copied.id)
    assert caught.value.reason == "NO_PLACE"
    with pytest.raises(UsageError):
        desk.export_file(ExportId(4711))


def test_the_passport_tells_what_the_log_holds(desk: Desk, export: ExportResult) -> None:
    text = re.sub(r"<[^>]+>", "|", desk.export_report(export.id))
    side = json.loads(export.passport.read_text(encoding="utf-8"))
    assert "Calls about the winter range" in text
    assert export.sha256 in text
    for family, count in side["counts"]["assessments"].items():
        assert re.search(rf"{family.rpartition(' v')[0]}\|+{family.rpartition(' v')[2]}\|+{count}\b", text)
    for code, count in side["counts"]["left_out"].items():
        assert re.search(rf"{code}\|+{count}\b", text)


def test_those_left_out_are_places_and_no_people(
    desk: Desk, export: ExportResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    html = desk.left_out_report(export.id)
    assert html.count("<tr>") == export.held + 3, "two lines above and a head"
    assert all(f"({code})" in html for code in export.reasons)
    assert "@" not in html
    monkeypatch.setattr(past_exports, "MOST_PLACES", 2)
    assert f"{export.held - 2} more" in desk.left_out_report(export.id)
