"""Hidden rows that no survey saw, as a long sheet is not surveyed, are told by whoever has met them."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportReport, ImportRequest, Tags
from lead_desk.domain.rows import FileInfo, RawBlock, RawRow, ReadOptions
from lead_desk.readers import prepare_desk, wire
from lead_desk.readers.crew import Crew
from lead_desk.readers.desk import FileReader

TAGS = Tags("fair-aarhus", "event_follow_up", "consent")
TAKEN = "Some rows of the sheet are hidden; they are taken as well."
ROWS = 2_400  # more than the sample: blocks pass through unopened


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return workbooks of which the last row but one is hidden, or none."""
    found = {}
    for name in ("hidden", "plain"):
        book = openpyxl.Workbook(write_only=name == "plain")
        sheet = book.create_sheet("Leads") if name == "plain" else book.active
        assert sheet is not None
        sheet.append(["Name", "Email"])
        for number in range(ROWS):
            sheet.append([f"Bo Bek{number}", f"bo{number}@bek.example"])
        if name == "hidden":
            sheet.row_dimensions[ROWS].hidden = True
        found[name] = tmp_path_factory.mktemp("books") / f"{name}.xlsx"
        book.save(found[name])
    return found


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    whole = FileReader.describe

    def unsurveyed(self: FileReader, path: Path, options: ReadOptions | None = None) -> FileInfo:
        info = whole(self, path, options or ReadOptions())
        return replace(info, sheets=tuple(replace(sheet, rows=None, notes=()) for sheet in info.sheets))

    monkeypatch.setattr(FileReader, "describe", unsurveyed)
    with closing(bootstrap.demo_desk(filled=False)) as made:
        yield made


def told(desk: Desk, path: Path, *, taken: bool = True) -> ImportReport:
    return desk.preview(ImportRequest(path, 0, TAGS, options=ReadOptions(include_hidden_rows=taken)))


@pytest.mark.parametrize("crew", [True, False], ids=["prepared beside", "prepared here"])
def test_hidden_rows_are_told_when_they_are_met(
    desk: Desk, books: dict[str, Path], monkeypatch: pytest.MonkeyPatch, crew: bool
) -> None:
    size = prepare_desk.WORTH_IT if not crew else 1
    monkeypatch.setattr(
        prepare_desk.ProcessPreparer.__init__, "__defaults__", (lambda: 1, prepare_desk.PREPARING, size)
    )
    bootstrap._children.cache_clear()
    used: list[Crew] = []
    prepare = Crew.prepare
    monkeypatch.setattr(Crew, "prepare", lambda self, *given: used.append(self) or prepare(self, *given))
    report = told(desk, books["hidden"])
    bootstrap._children.cache_clear()
    assert bool(used) is crew
    assert (report.counts.rows, report.hidden_rows) == (ROWS, True)
    assert report.reading_notes == (TAKEN,)


def test_rows_that_are_left_out_and_rows_in_sight_are_not_told_of(desk: Desk, books: dict[str, Path]) -> None:
    without, plain = told(desk, books["hidden"], taken=False), told(desk, books["plain"])
    assert (without.counts.rows, without.hidden_rows, without.reading_notes) == (ROWS - 1, False, ())
    assert (plain.counts.rows, plain.hidden_rows, plain.reading_notes) == (ROWS, False, ())


def test_a_hidden_row_among_the_first_is_told_as_well(desk: Desk, tmp_path: Path) -> None:
    book, path = openpyxl.Workbook(), tmp_path / "few.xlsx"
    sheet = book.active
    assert sheet is not None
    for row in (["Name", "Email"], ["Bo Bek", "bo@bek.example"], ["Eva Lund", "eva@lund.example"]):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    book.save(path)
    assert told(desk, path).reading_notes == (TAKEN,)


@pytest.mark.parametrize("places", [(), (0,), (2,), (0, 1, 2)])
def test_a_block_tells_whether_it_holds_hidden_rows_opened_or_not(places: tuple[int, ...]) -> None:
    rows = [RawRow(at + 1, ("\1", f"Bo {at}"), at in places) for at in range(3)]
    packed = wire.PackedRows(wire.pack_rows(rows))
    assert packed.has_hidden is RawBlock.of(rows).has_hidden is bool(places)
