"""A recheck reads a list as an import would: all its sheets with people, and what is remembered of such a list."""

import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.exports.clean_list import clean_name
from lead_desk.app.imports import demo_story
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.app.results import CleanForm
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.rows import ReadOptions
from lead_desk.domain.stop import Stop, StopKind

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
STOPPED = "bo@kiosk.example"
TAGS = Tags("fair-aarhus", "event_follow_up", "consent")


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    made.add_stops([Stop(StopKind.EMAIL, STOPPED)])
    yield made
    made.close()


def _book(path: Path, sheets: dict[str, list[list[object]]], hidden: str = "") -> Path:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if name == hidden else "visible"
    made.save(path)
    return path


def _values(path: Path) -> dict[str, list[tuple[object, ...]]]:
    return {sheet.title: list(sheet.values) for sheet in openpyxl.load_workbook(path)}


PEOPLE = ["Name", "Email", "Company"]
SHEETS: dict[str, list[list[object]]] = {
    "Read me": [["How to use this list"], ["Call before noon"]],
    "North": [PEOPLE, ["Bo Lind", STOPPED, "Kiosk"], ["Ea Holm", "ea@kiosk.example", "Kiosk"]],
    "South": [PEOPLE, ["Ib Juul", "ib@torv.example", "Torv"], ["Bo Lind", STOPPED, "Torv"]],
}


@pytest.mark.parametrize("hidden", ["", "South"])
def test_every_sheet_with_people_is_checked(desk: Desk, tmp_path: Path, hidden: str) -> None:
    path = _book(tmp_path / "regions.xlsx", SHEETS, hidden)
    report = desk.recheck(path, clean_name(path))
    assert (report.rows, report.reasons["SUP_OBJECTED"]) == (4, 2)
    assert {("North", 2, "SUP_OBJECTED"), ("South", 3, "SUP_OBJECTED")} <= set(report.places)
    assert (report.sheets, report.not_checked) == (("North", "South"), ("Read me",))


def test_the_clean_list_keeps_all_sheets(tmp_path: Path) -> None:
    """Each sheet loses its own rows; asked for as text it becomes a workbook, since no text holds several sheets."""
    with closing(bootstrap.demo_desk(clock=FixedClock(NOW))) as desk:
        demo_story.sign(desk)
        desk.export("winter-calls", tmp_path / "calls.xlsx")
        head, *rows = (list(row) for row in openpyxl.load_workbook(tmp_path / "calls.xlsx")["Leads"].values)
        sheets = {"Read me": SHEETS["Read me"], "North": [head, *rows[:5]], "South": [head, *rows[5:]]}
        path = _book(tmp_path / "regions.xlsx", sheets)
        stopped = {str(row[3] or row[4]) for row in (rows[1], rows[-1])}
        desk.add_stops([Stop(StopKind.PHONE, phone) for phone in stopped])
        report = desk.recheck(path, clean_name(path))
        assert (report.clean_form, report.fine) == (CleanForm.AS_IT_CAME, len(rows) - 2)
        left = _values(tmp_path / "regions checked.xlsx")
        assert {name: len(cells) for name, cells in left.items()} == {"Read me": 2, "North": 5, "South": len(rows) - 5}
        assert not stopped & {str(cell) for rows in left.values() for row in rows for cell in row}
        table = desk.recheck(path, tmp_path / "clean.csv")
        assert table.clean == tmp_path / "clean.xlsx"
        assert _values(tmp_path / "clean.xlsx") == {name: left[name] for name in ("North", "South")}


def test_an_archive_of_several_lists_keeps_them_apart(desk: Desk, tmp_path: Path) -> None:
    """Names that Excel does not take, or takes for the same, are mended."""
    long = "list of the people met in the year 2026"
    with zipfile.ZipFile(tmp_path / "lists.zip", "w") as archive:
        for name in (f"{long} a.csv", f"{long} B.csv", "[x].csv"):
            archive.writestr(name, f"Name,Email\nBo Lind,{STOPPED}\nEa Holm,ea@kiosk.example\n")
    report = desk.recheck(tmp_path / "lists.zip", clean_name(tmp_path / "lists.zip"))
    assert (report.rows, report.reasons["SUP_OBJECTED"]) == (6, 3)
    names = list(_values(tmp_path / "lists checked.xlsx"))
    assert names == [long[:31], f"{long[:27]} 2", "x .csv"]


def test_a_workbook_without_people_is_still_answered(desk: Desk, tmp_path: Path) -> None:
    path = _book(tmp_path / "sums.xlsx", {"A": [["Month", "Sum"], ["May", 3]], "B": [["Month", "Sum"], ["June", 4]]})
    report = desk.recheck(path)
    assert (report.rows, report.fine, report.sheets, report.not_checked) == (1, 0, ("A",), ("B",))


def test_the_remembered_mapping_finds_people_again(desk: Desk, tmp_path: Path) -> None:
    """Nobody could tell from `Ref` and `Kanal` alone that one holds the name and the other how to reach it."""
    path = tmp_path / "own.csv"
    path.write_text("Ref;Kanal;Weg\nA;kurz;+4520304050\nB;lang;+4520304051\n", encoding="utf-8")
    desk.add_stops([Stop(StopKind.PHONE, "+4520304051")])
    mapping = (("A", "full_name"), ("B", "notes"), ("C", "mobile"))
    desk.run_import(ImportRequest(path, tags=TAGS, mapping=mapping))
    report = desk.recheck(path)
    assert report.reasons.get("SUP_OBJECTED") == 1
    assert report.rows == 2


def test_letters_set_by_hand_hold_for_the_recheck(desk: Desk, tmp_path: Path) -> None:
    """Read in other letters the header would not be known, nor would its mapping be."""
    path = tmp_path / "mac.csv"
    text = "Pr\u00e9nom x;Adr\u00e8s x;Mobil x\nZo\u00e9;a;+4520304060\nEa;b;+4520304061\n"
    path.write_bytes(text.encode("mac_roman"))
    desk.add_stops([Stop(StopKind.PHONE, "+4520304061")])
    read = ReadOptions(encoding="mac_roman")
    mapping = (("A", "first_name"), ("B", ""), ("C", "mobile"))
    desk.run_import(ImportRequest(path, tags=TAGS, mapping=mapping, options=read))
    assert desk.recheck(path).reasons.get("SUP_OBJECTED") == 1
