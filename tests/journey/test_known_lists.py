"""Lists known by their header: rejected rows fixed and dropped back, layouts declared for a firm."""

import tomllib
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.problem_words import SENTENCES
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.cli.main import run
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.errors import LeadDeskError
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.parsed import CellCode
from lead_desk.domain.source import Source
from lead_desk.intake.junk import RowCode

TAGS = Tags("fair", "follow-up", "undecided")


@pytest.fixture
def desk() -> Desk:
    made = bootstrap.demo_desk()
    made.put(Source("fair", "A fair"))
    made.put(Purpose("follow-up", "Follow up"))
    return made


def test_every_code_of_a_cell_or_row_has_a_sentence() -> None:
    assert set(SENTENCES) == {code.value for code in (*CellCode, *RowCode)}
    assert all(sentence.endswith(".") for sentence in SENTENCES.values())


def test_rejected_rows_are_fixed_and_dropped_back_under_the_same_mapping(desk: Desk, tmp_path: Path) -> None:
    path, rejects = tmp_path / "list.csv", tmp_path / "rejects.xlsx"
    path.write_text("Navn;E-mail;Butik nr\nBo Bek;bo@bek.example;7\nEva Ask;eva@@ask;8\n")
    request = ImportRequest(path, tags=TAGS, mapping=(("A", "full_name"), ("B", "email"), ("C", "custom:Shop")))
    assert desk.run_import(request).counts.rejected == 1
    assert desk.save_rejects(request, rejects) == 1
    book = openpyxl.load_workbook(rejects)
    sheet = book.worksheets[0]
    reason = str(sheet.cell(2, sheet.max_column).value)
    assert "Column B: This is no complete e-mail address. [EMAIL_INVALID]" in reason
    sheet.cell(2, 2).value = "eva@ask.example"
    book.save(rejects)
    seen = desk.columns(rejects)
    assert seen.recipe == "list.csv"
    assert [column.field for column in seen.columns] == ["full_name", "email", "custom:Shop", "", "", ""]
    report = desk.run_import(replace(request, path=rejects, mapping=None))
    assert (report.counts.created, report.counts.rejected) == (1, 0)


def test_reasons_are_told_in_the_readers_language_and_the_list_is_known_again(desk: Desk, tmp_path: Path) -> None:
    path, rejects = tmp_path / "list.csv", tmp_path / "rejects.xlsx"
    path.write_text("Navn;E-mail;Butik nr\nBo Bek;bo@bek.example;7\nEva Ask;eva@@ask;8\n")
    request = ImportRequest(path, tags=TAGS)
    desk.run_import(request)
    assert desk.save_rejects(request, rejects, language="de") == 1
    sheet = openpyxl.load_workbook(rejects).worksheets[0]
    assert "Spalte B: Das ist keine vollständige E-Mail-Adresse." in str(sheet.cell(2, sheet.max_column).value)
    assert desk.columns(rejects).recipe == "list.csv"
    with pytest.raises(LeadDeskError):
        desk.save_rejects(request, rejects, language="xx")


def test_a_declared_layout_maps_the_list_on_every_laptop(desk: Desk, tmp_path: Path) -> None:
    declared, path = tmp_path / "firm.toml", tmp_path / "scan.csv"
    declared.write_text(
        '[[layouts]]\nkey = "scanner"\nname = "Our scanner"\ncolumns = ["Wer=full_name", "Wo=", "Mail=email"]\n'
    )
    assert desk.apply(declared).created == 1
    assert desk.apply(declared).unchanged == 1
    path.write_text("Mail;Wer;Wo\nbo@bek.example;Bo Bek;Halle 3\n")
    seen = desk.columns(path)
    assert (seen.recipe, seen.remembered) == ("Our scanner", None)
    assert [column.field for column in seen.columns] == ["email", "full_name", ""]
    assert desk.run_import(ImportRequest(path, tags=TAGS)).unmapped == ("Wo",)


@pytest.mark.parametrize("column", ["Wer=nobody", "=email", "Wer"])
def test_a_layout_with_an_unknown_field_is_refused(desk: Desk, tmp_path: Path, column: str) -> None:
    declared = tmp_path / "firm.toml"
    declared.write_text(f'[[layouts]]\nkey = "scanner"\ncolumns = ["{column}"]\n')
    with pytest.raises(LeadDeskError):
        desk.apply(declared)


def test_a_list_s_columns_are_printed_as_a_layout(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "list.csv"
    path.write_text('Navn;"E-mail ""privat""";Butik nr\nBo Bek;bo@bek.example;7\n')
    assert run(["columns", str(path), "--layout", "shops", "--store", str(tmp_path / "store")], bootstrap) == 0
    (layout,) = tomllib.loads(capsys.readouterr().out)["layouts"]
    assert layout == {"key": "shops", "columns": ["Navn=full_name", 'E-mail "privat"=email', "Butik nr="]}


def test_a_header_that_puts_last_names_in_front_is_followed(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Nachname Vorname;E-Mail\nBekker Karl;karl@bek.example\nvon Ask Eva;eva@ask.example\n")
    report = desk.run_import(ImportRequest(path, tags=TAGS))
    ids = desk.ids(LeadQuery(filters=(("batch", (str(report.batch),)),)))
    rows = desk.rows(ids, ["full_name", "first_name", "last_name"])
    assert {row.cells for row in rows} == {("Karl Bekker", "Karl", "Bekker"), ("Eva von Ask", "Eva", "von Ask")}


def test_another_sheet_of_a_file_is_no_repeat_of_the_first(empty):
    rows = [["Name", "Email"], ["Bo Bek", "bo@sheets.example"]], [["Name", "Email"], ["Ida Bek", "ida@sheets.example"]]
    path = empty.xlsx(*rows)
    first = empty.bring(path)
    assert empty.desk.preview(empty.request(path)).same_file.number == first.batch
    assert empty.desk.preview(empty.request(path, sheet=1)).same_file is None
    second = empty.bring(path, sheet=1)
    assert [batch.sheet for batch in empty.desk.batches()] == ["Sheet2", "Sheet"]
    assert empty.desk.preview(empty.request(path, sheet=1)).same_file.number == second.batch
