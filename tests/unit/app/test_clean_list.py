"""The clean list of a recheck: the user's own file without the rows of people who may no longer be used."""

import json
import shutil
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from lead_desk import bootstrap
from lead_desk.app.core import Core
from lead_desk.app.desk import Desk
from lead_desk.app.exports import recheck_list
from lead_desk.app.exports.clean_list import CheckedSheet, CleanList, clean_name
from lead_desk.app.imports import demo_story
from lead_desk.app.results import CleanForm
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UnreadableFileError, UsageError
from lead_desk.domain.stop import Stop, StopKind

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(clock=FixedClock(NOW))
    demo_story.sign(made)
    yield made
    made.close()


@pytest.fixture(scope="module")
def workbook(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an exported list of which the second and the last person said no afterwards."""
    path = tmp_path_factory.mktemp("lists") / "calls.xlsx"
    desk.export("winter-calls", path)
    phones = [row[3] or row[4] for row in _values(path)[1:]]
    desk.add_stops([Stop(StopKind.PHONE, str(phone)) for phone in (phones[1], phones[-1])])
    return path


def _values(path: Path) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(path)["Leads"].iter_rows(values_only=True))


def test_a_text_file_keeps_its_bytes(desk: Desk, workbook: Path, tmp_path: Path) -> None:
    """Semicolons, Windows letters, a title above, own columns with odd quoting, and no end of line at the end."""
    lines = ["Leads of the fair;;;", '"My note";Name;Phone;"=own; column"']
    for number, row in enumerate(_values(workbook)[1:]):
        lines.append(f'  "spæce" ;{row[0]};{row[3] or row[4]};{"x" * number}')
    data = "\r\n".join(lines).encode("cp1252")
    path = tmp_path / "mine.csv"
    path.write_bytes(data)
    report = desk.recheck(path, tmp_path / "clean.csv")
    assert report.reasons == {"SUP_OBJECTED": 2}
    assert (report.clean, report.clean_form) == (tmp_path / "clean.csv", CleanForm.AS_IT_CAME)
    came = data.split(b"\r\n")
    kept = [line for number, line in enumerate(came) if number not in (3, len(came) - 1)]
    assert (tmp_path / "clean.csv").read_bytes() == b"\r\n".join(kept) + b"\r\n"
    assert path.read_bytes() == data


def test_a_workbook_keeps_its_sheets_and_styles(desk: Desk, workbook: Path, tmp_path: Path) -> None:
    report = desk.recheck(workbook, tmp_path / "clean.xlsx")
    assert report.clean_form is CleanForm.AS_IT_CAME
    came = _values(workbook)
    assert _values(tmp_path / "clean.xlsx") == [row for at, row in enumerate(came) if at not in (2, len(came) - 1)]
    before, after = openpyxl.load_workbook(workbook), openpyxl.load_workbook(tmp_path / "clean.xlsx")
    assert after.sheetnames == before.sheetnames == ["Leads", "Passport"]
    assert after["Leads"].auto_filter.ref.endswith(str(report.fine + 1))


def test_formulas_leave_blank_rows_and_other_kinds_a_table(desk: Desk, workbook: Path, tmp_path: Path) -> None:
    made = openpyxl.load_workbook(workbook)
    for row in range(2, made["Leads"].max_row + 1):
        made["Leads"].cell(row, 7, f'=A{row}&"!"')
    tied = tmp_path / "tied.xlsx"
    made.save(tied)
    assert desk.recheck(tied, tmp_path / "blank.xlsx").clean_form is CleanForm.BLANK_ROWS
    assert [row[0] for row in _values(tmp_path / "blank.xlsx")].count(None) == 2
    other = desk.recheck(workbook, tmp_path / "clean.csv")
    assert (other.clean_form, other.clean_note) == (CleanForm.TABLE, "The ending chosen is not that of the list.")
    assert len((tmp_path / "clean.csv").read_text(encoding="utf-8-sig").splitlines()) == other.fine + 1


def test_lists_of_other_kinds_stay_what_they_are(desk: Desk, workbook: Path, tmp_path: Path) -> None:
    phones = [str(row[3] or row[4]) for row in _values(workbook)[1:]]
    path = tmp_path / "people.json"
    people = ",\n  ".join(f'{{"name": "P{at}", "phone": "{phone}", "ours": {at}}}' for at, phone in enumerate(phones))
    path.write_text(f'{{"made": 2026, "people": [\n  {people}\n]}}\n', encoding="utf-8")
    report = desk.recheck(path, clean_name(path))
    assert (report.clean_form, report.clean) == (CleanForm.AS_IT_CAME, tmp_path / "people checked.json")
    left = json.loads((tmp_path / "people checked.json").read_text(encoding="utf-8"))
    assert left["made"] == 2026
    assert [person["ours"] for person in left["people"]] == [
        at for at in range(len(phones)) if at not in (1, len(phones) - 1)
    ]


def test_an_archive_of_lists_is_saved_as_a_workbook(desk: Desk, workbook: Path, tmp_path: Path) -> None:
    path = tmp_path / "lists.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(workbook, "calls.xlsx")
    report = desk.recheck(path, clean_name(path))
    assert (report.clean_form, report.clean) == (CleanForm.TABLE, tmp_path / "lists checked.xlsx")
    assert report.clean_note == "A list of this kind cannot be saved as it came."


def test_what_keeps_copies_is_saved_as_a_table_and_says_why(desk: Desk, workbook: Path, tmp_path: Path) -> None:
    made = openpyxl.load_workbook(workbook)
    made["Leads"]["A3"].comment = openpyxl.comments.Comment("asked twice", "Nora")
    path = tmp_path / "remarks.xlsm"
    made.save(path)
    report = desk.recheck(path, tmp_path / "clean.xlsm")
    assert report.clean_form is CleanForm.TABLE
    assert "comments" in report.clean_note
    assert report.clean == tmp_path / "clean.xlsx"
    assert openpyxl.load_workbook(report.clean).active.max_row == report.fine + 1


def test_the_list_itself_is_never_replaced(desk: Desk, workbook: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(workbook, tmp_path / "list.xlsx"))
    before = path.read_bytes()
    with pytest.raises(UsageError) as caught:
        desk.recheck(path, path)
    assert caught.value.reason == "SAME_FILE"
    assert path.read_bytes() == before
    assert [clean_name(Path(f"list{end}")).name for end in (".csv", ".xlsm", ".ods")] == [
        "list checked.csv",
        "list checked.xlsm",
        "list checked.ods",
    ]


def test_a_list_that_is_written_anew_between_check_and_save_leaves_no_clean_list(
    desk: Desk, workbook: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [f"{row[0]};{row[3] or row[4]}\n" for row in _values(workbook)[1:]]
    path, clean = tmp_path / "mine.csv", tmp_path / "clean.csv"
    path.write_text("Name;Phone\n" + "".join(lines), encoding="utf-8")
    write = recheck_list.write_clean

    def written_anew(core: Core, checked: Sequence[CheckedSheet], target: Path) -> CleanList:
        path.write_text("Name;Phone\n" + "".join(reversed(lines)), encoding="utf-8")
        return write(core, checked, target)

    monkeypatch.setattr(recheck_list, "write_clean", written_anew)
    with pytest.raises(UnreadableFileError) as refused:
        desk.recheck(path, clean)
    assert refused.value.reason == "WRITTEN_OVER"
    assert not clean.exists()
