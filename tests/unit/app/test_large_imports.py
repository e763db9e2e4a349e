"""A large list: prepared by helpers beside the store, with the numbers and the leads of one process."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportReport, ImportRequest, Tags
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.errors import CancelledError
from lead_desk.domain.ids import BatchId
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.source import Source
from lead_desk.readers.prepare_desk import ProcessPreparer

ROWS = 2_600  # more than the sample, so that blocks pass through unopened
HEADER = "Name;Email;Phone;Company;City;Country;Notes"
NOTES = ("", "met at the stand", "diabetic, no cake", "her son Emil (9) was along")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lines = [HEADER]
    for number in range(ROWS):
        twin = number - 50 if number % 60 == 59 else number  # met again within the file
        reach = f"p{twin}@firm{twin % 40}.example;33 10 {twin // 100:02} {twin % 100:02}"
        lines.append(
            f"Søren Berg {twin};{'nobody;' if number % 97 == 5 else reach};"
            f"Fjord {twin % 9} A/S;Århus;{'Danmark' if number % 3 else 'DE'};{NOTES[number % 4]}"
        )
    lines.append(f"Total;;;;;;{ROWS}")
    path = tmp_path_factory.mktemp("lists") / "large.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False)
    yield made
    made.close()


def asked(desk: Desk, large: Path) -> ImportRequest:
    source, purpose = desk.all(Source)[0].key, desk.all(Purpose)[0].key
    return ImportRequest(large, 0, Tags(source, purpose, "undecided"), country="DK")


def imported(desk: Desk, large: Path, helpers: int) -> tuple[ImportReport, ImportReport, list[object]]:
    """Return preview, report and what the store tells of every 50th lead."""
    desk.core = replace(desk.core, preparer=ProcessPreparer(lambda: helpers, worth_it=1))
    request = asked(desk, large)
    preview, report = desk.preview(request), desk.run_import(request)
    leads = desk.ids(LeadQuery(filters=(("batch", (str(report.batch),)),)))
    seen: list[object] = []
    for lead in leads[::50]:
        view = desk.lead(lead)
        assert view is not None
        detail = view.detail
        places = [(origin.field, origin.row, origin.column) for origin in detail.origins]
        seen.append((detail.values, detail.originals, detail.row, places, len(detail.findings)))
    return preview, report, seen


def test_helpers_change_nothing_but_the_time(large: Path, desk: Desk) -> None:
    preview, report, seen = imported(desk, large, helpers=2)
    assert replace(report, batch=BatchId(0)) == preview
    assert report.counts.rows == ROWS + 1
    assert min(report.counts.duplicates, report.counts.rejected, report.counts.flagged) > 10
    desk.undo(report.batch)
    _, alone, seen_alone = imported(desk, large, helpers=0)
    assert replace(alone, batch=report.batch, same_file=report.same_file) == report
    assert seen == seen_alone


class _StopLater:
    """Cancels once rows are being stored."""

    def report(self, done: int, total: int | None, stage: str) -> None:
        """Stop in the middle."""
        if done > ROWS * 0.7:
            raise CancelledError


def test_a_cancelled_import_leaves_nothing(large: Path, desk: Desk) -> None:
    desk.core = replace(desk.core, preparer=ProcessPreparer(lambda: 1, worth_it=1))
    request = asked(desk, large)
    with pytest.raises(CancelledError):
        desk.run_import(request, _StopLater())
    assert desk.count(LeadQuery()) == 0
    assert desk.run_import(request).counts.created > ROWS * 0.9


def small(folder: Path, name: str, first: int, count: int) -> Path:
    """Write a list of `count` people, each with a number of their own from `first` on."""
    people = (
        f"Bo Berg {at};p{at}@firm.example;33 10 00 {at:02};Fjord A/S;Ribe;DK;" for at in range(first, first + count)
    )
    path = folder / name
    path.write_text("\n".join([HEADER, *people]), encoding="utf-8")
    return path


def stale(desk: Desk) -> bool:
    """Tell whether a lead's standing must be taken again."""
    with desk.core.store.read() as unit:
        return unit.cases.standing_is_stale()


def test_the_first_list_of_a_store_and_the_next_are_judged_alike(tmp_path: Path, desk: Desk) -> None:
    first = desk.run_import(asked(desk, small(tmp_path, "first.csv", 0, 7)))
    assert sum(first.statuses.values()) == first.counts.created == 7
    assert desk.status_counts(LeadQuery()) == first.statuses
    assert not stale(desk)
    preview = desk.preview(asked(desk, small(tmp_path, "next.csv", 5, 6)))
    following = desk.run_import(asked(desk, tmp_path / "next.csv"))
    assert following.statuses == preview.statuses
    assert following.counts.created == 4, "two of the first list were met again"
    assert sum(desk.status_counts(LeadQuery()).values()) == 11
    assert not stale(desk)
