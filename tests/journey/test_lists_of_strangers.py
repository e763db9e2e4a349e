"""Lists as strangers make them: nothing read wrong, nothing left out without a word."""

import json
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.cli.main import run
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.source import Source

PEOPLE = (("Ava Holm", "ava@holm.example"), ("Bo Bek", "bo@bek.example"))


@pytest.fixture(scope="module")
def desk() -> Desk:
    made = bootstrap.demo_desk()
    made.put(Source("fair", "A fair"))
    made.put(Purpose("follow-up", "Follow up"))
    return made


@pytest.fixture
def leads(desk: Desk, tmp_path: Path) -> Callable[..., list[tuple[str, ...]]]:
    def leads(text: str, *columns: str, name: str = "list.csv") -> list[tuple[str, ...]]:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        info = desk.describe(path)
        request = ImportRequest(path, desk.main_list(path, info).index, tags=Tags("fair", "follow-up", "undecided"))
        report = desk.run_import(request)
        ids = desk.ids(LeadQuery(filters=(("batch", (str(report.batch),)),)))
        found = [row.cells for row in desk.rows(ids, columns)]
        desk.undo(report.batch)
        return sorted(found)

    return leads


def workbook(path: Path, **sheets: Sequence[Sequence[object]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


PAGE = (("How to use this export",), ("Please do not change the columns.",), ("Questions: help@vendor.example",))
LIST = (("Name", "Email"), *PEOPLE)


def test_a_page_of_instructions_in_front_is_passed_by(desk: Desk, tmp_path: Path) -> None:
    path = workbook(tmp_path / "export.xlsx", About=PAGE, Leads=LIST)
    assert desk.main_list(path, desk.describe(path)).sheet == "Leads"


def test_an_empty_or_single_line_in_front_is_passed_by(desk: Desk, tmp_path: Path) -> None:
    path = workbook(tmp_path / "export.xlsx", Cover=(("Leads of May",),), Empty=(), Leads=LIST)
    assert desk.main_list(path, desk.describe(path)).sheet == "Leads"


def test_the_first_of_several_lists_is_taken(desk: Desk, tmp_path: Path) -> None:
    path = workbook(tmp_path / "export.xlsx", May=LIST, June=LIST)
    assert desk.main_list(path, desk.describe(path)).sheet == "May"


def test_a_workbook_without_people_keeps_its_first_sheet_or_says_why_not(desk: Desk, tmp_path: Path) -> None:
    path = workbook(tmp_path / "notes.xlsx", About=PAGE, More=PAGE)
    assert desk.main_list(path, desk.describe(path)).sheet == "About"
    path = workbook(tmp_path / "names.xlsx", Cover=(("Leads of May",),), Head=(("Name", "Email"),))
    with pytest.raises(UnreadableFileError, match="no leads"):
        desk.main_list(path, desk.describe(path))


def test_the_command_line_names_the_lists_it_did_not_take(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    word, declared, bundle = tmp_path / "word", tmp_path / "firm.toml", tmp_path / "lists.zip"
    word.write_text("a long passphrase of the test\n")
    declared.write_text('[[sources]]\nkey = "fair"\nname = "A fair"\n[[purposes]]\nkey = "visit"\nname = "Visit"\n')
    with zipfile.ZipFile(bundle, "w") as made:
        for month, (name, email) in zip(("may", "june"), PEOPLE, strict=True):
            made.writestr(f"{month}.csv", f"Name;Email\n{name};{email}\n")
    store = ["--store", str(tmp_path / "store"), "--passphrase-file", str(word)]
    for command in (["init"], ["apply", str(declared)]):
        assert run([*command, *store], bootstrap) == 0
    tags = ["--source", "fair", "--purpose", "visit", "--basis", "undecided", "--json"]
    capsys.readouterr()
    assert run(["import", str(bundle), *tags, *store], bootstrap) == 0
    out, said = capsys.readouterr()
    assert json.loads(out)["created"] == 1
    assert "only 'may.csv' is taken. For 'june.csv' run it again with --sheet." in said


def test_a_list_on_its_side_is_refused_with_what_to_do(leads: Callable[..., list[tuple[str, ...]]]) -> None:
    with pytest.raises(UnreadableFileError, match="on its side") as caught:
        leads("Name,Ava Holm,Bo Bek\nEmail,ava@holm.example,bo@bek.example\nPhone,+4520123456,+4531123456\n")
    assert "transposed" in caught.value.remedy


def test_several_people_in_one_line_are_not_made_one(leads: Callable[..., list[tuple[str, ...]]]) -> None:
    with pytest.raises(UnreadableFileError, match="several people"):
        leads("Ava Holm <ava@holm.example>; Bo Bek <bo@bek.example>; cy@cob.example\n", name="to.txt")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("First;Last;Email\nAva;Holm;ava@holm.example\n", ("Ava", "Holm")),
        ("Person;;Firm;\nFirst;Last;Name;Email\nAva;Holm;Holm ApS;ava@holm.example\n", ("Ava", "Holm")),
        ('{"person": {"name": {"first": "Ava", "last": "Holm"}, "email": "ava@holm.example"}}', ("Ava", "Holm")),
        ('{"ok": true, "data": [{"name": "Ava Holm", "email": "ava@holm.example"}]}', ("Ava", "Holm")),
        ('Name,Email\n"Holm; Ava",ava@holm.example\n', ("Ava", "Holm")),
    ],
)
def test_names_come_out_right(leads: Callable[..., list[tuple[str, ...]]], text: str, found: tuple[str, str]) -> None:
    assert leads(text, "first_name", "last_name") == [found]
