"""How a list is read, in the window: password, letters, separator, order of dates."""

from dataclasses import replace
from pathlib import Path

import locked_files
import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton

from lead_desk import bootstrap
from lead_desk.desktop.dialogs.list_words import ListWords
from lead_desk.desktop.widgets.password_banner import PasswordBanner
from lead_desk.readers.desk import FileReader


@pytest.fixture
def page(work, settle):
    workspace = work(bootstrap.demo_desk(), demo=True)
    workspace.go("import")
    settle(workspace)
    return workspace, workspace.current()


def drop(page, settle, path: Path):
    workspace, importing = page
    importing.act("files", [path])
    settle(workspace)
    return importing


def pick(box: QComboBox, key: str) -> None:
    place = box.findData(key)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_a_workbook_asks_for_its_password_until_it_is_right(page, settle, tmp_path) -> None:
    book, plain, locked = Workbook(), tmp_path / "plain.xlsx", tmp_path / "locked.xlsx"
    book.active.append(["Name", "Email"])
    book.active.append(["Bo Bek", "bo@bek.example"])
    book.save(plain)
    locked.write_bytes(locked_files.agile(plain.read_bytes(), "Sol 7"))
    importing = drop(page, settle, locked)
    for word in ("wrong", "Sol 7"):
        (banner,) = importing.findChildren(PasswordBanner)
        banner.field.setText(word)
        banner.field.returnPressed.emit()
        settle(page[0])
    assert importing.request().options.password == "Sol 7"
    assert importing.mapping.field(1) == "email"
    importing._skip()
    assert not importing._options.password


def test_records_that_name_their_values_have_no_row_of_names(page, settle, tmp_path) -> None:
    cards, table = tmp_path / "cards.vcf", tmp_path / "list.csv"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Bo Bek\nEMAIL:bo@bek.example\nEND:VCARD\n", encoding="utf-8")
    table.write_text("Name,Email\nBo Bek,bo@bek.example\n", encoding="utf-8")
    importing = drop(page, settle, cards)
    assert importing.mapping.rowCount() == 2
    assert importing.reading._header.isHidden()
    importing._skip()
    importing = drop(page, settle, table)
    assert not importing.reading._header.isHidden()


def test_separator_letters_and_dates_can_be_changed(page, settle, tmp_path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Navn;E-mail;Fødselsdato\nBo Bæk;bo@baek.example;02/03/1984\n".encode("cp1252"))
    importing = drop(page, settle, path)
    bar = importing.reading
    assert "Fødselsdato" in bar._warning.text()
    pick(bar._dates, "dmy")
    assert importing.request().recipe.date_order == "dmy"
    pick(bar._delimiter, ",")
    settle(page[0])
    assert len(importing._look.columns.columns) == 1
    pick(bar._delimiter, "")
    settle(page[0])
    assert len(importing._look.columns.columns) == 3
    assert importing.request().recipe.date_order == "dmy"
    importing._forget()
    assert bar.date_order == ""


def test_hidden_rows_are_told_and_may_be_left_out(page, settle, tmp_path) -> None:
    book, path = Workbook(), tmp_path / "list.xlsx"
    for row in (["Name", "Email"], ["Bo Bek", "bo@bek.example"], ["Eva Lund", "eva@lund.example"]):
        book.active.append(row)
    book.active.row_dimensions[3].hidden = True
    book.create_sheet("Old").sheet_state = "hidden"
    book.save(path)
    bar = drop(page, settle, path).reading
    assert "hidden" in bar._notes.text()
    assert not bar._hidden.isHidden()
    assert bar._sheet.itemText(1) == "Old (hidden)"
    assert "2 rows" in bar.facts.text()
    bar._hidden.click()
    settle(page[0])
    assert "1 row" in bar.facts.text()
    assert page[1].request().options.include_hidden_rows is False
    plain = tmp_path / "list.csv"
    plain.write_text("Name,Email\nBo Bek,bo@bek.example\n", encoding="utf-8")
    page[1]._skip()
    bar = drop(page, settle, plain).reading
    assert bar._hidden.isHidden()
    assert bar._notes.isHidden()
    old = tmp_path / "old.csv"
    old.write_bytes("Navn;E-mail\nÅse Ærø;aase@aeroe.example\n".encode("cp850"))
    page[1]._skip()
    assert "Western European (DOS)" in drop(page, settle, old).reading._notes.text()
    assert not page[1].consequences._grid.count(), "the figures of another list are gone"


def test_hidden_rows_met_by_the_preview_may_be_left_out(page, settle, tmp_path, monkeypatch) -> None:
    book, path = Workbook(), tmp_path / "list.xlsx"
    for row in (["Name", "Email"], ["Bo Bek", "bo@bek.example"], ["Eva Lund", "eva@lund.example"]):
        book.active.append(row)
    book.active.row_dimensions[3].hidden = True
    book.save(path)
    whole = FileReader.describe

    def unsurveyed(self, path, options):
        info = whole(self, path, options)
        return replace(info, sheets=tuple(replace(sheet, notes=()) for sheet in info.sheets))

    monkeypatch.setattr(FileReader, "describe", unsurveyed)
    importing = drop(page, settle, path)
    bar, form = importing.reading, importing.provenance
    assert bar._hidden.isHidden()
    for box in (form.source, form.purpose):
        box.setCurrentIndex(1)
    form._picked()
    pick(form.basis, "undecided")
    settle(page[0])
    assert not bar._hidden.isHidden()
    assert bar._notes.text().count("hidden") == 1
    assert not bar._notes.isHidden()
    bar._hidden.click()
    settle(page[0])
    assert not bar._hidden.isHidden(), "who left them out may take them after all"
    assert importing.request().options.include_hidden_rows is False


def test_rejected_rows_are_saved_fixed_and_dropped_back(page, settle, tmp_path, monkeypatch) -> None:
    workspace, path, saved = page[0], tmp_path / "list.csv", tmp_path / "list rejected.xlsx"
    path.write_text("Navn;E-mail\nBo Bek;bo@bek.example\nEva Lund;eva at lund\n", encoding="utf-8")
    importing = drop(page, settle, path)
    form = importing.provenance
    for box in (form.source, form.purpose):
        box.setCurrentIndex(1)
    form._picked()
    pick(form.basis, "undecided")
    form.attest.setChecked(True)
    tags = form.tags()
    importing._import()
    settle(workspace)
    offered: list[str] = []

    def without_ending(*asked: object) -> tuple[str, str]:
        offered.append(str(asked[2]))
        return str(saved.with_suffix("")), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", without_ending)
    (button,) = [each for each in importing.result.findChildren(QPushButton) if "rejected" in each.text()]
    button.click()
    settle(workspace)
    assert offered == [str(saved)], "beside the list"
    book = load_workbook(saved)
    assert "no complete e-mail address" in book.active["E2"].value
    book.active["B2"] = "eva@lund.example"
    book.save(saved)
    importing = drop(page, settle, saved)
    assert importing.provenance.tags() == tags, "the fixed rows belong to the same list"
    assert importing.mapping.field(1) == "email"
    assert not importing.provenance.attest.isChecked()
    importing.provenance.attest.setChecked(True)
    importing._import()
    settle(workspace)
    assert not [each for each in importing.result.findChildren(QPushButton) if "rejected" in each.text()]


def test_a_list_is_handled_as_the_last_one_of_its_kind(page, settle, tmp_path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name;E-mail;Telefon;Tags\nBO BEK;bo@bek.example;33123456;Kd.\n", encoding="utf-8")
    importing = drop(page, settle, path)
    handling, tags = importing.form.handling, importing.mapping.cellWidget(3, 3)
    tags.setCurrentIndex(tags.findData("tags"))
    pick(handling.known_by, "email")
    handling.unshout.click()
    handling.words.click()
    dialog = importing.findChild(ListWords)
    dialog.field.setCurrentIndex(dialog.field.findData("tags"))
    assert dialog.theirs.itemText(0) == "Kd."
    assert not dialog.add.isEnabled()
    dialog.theirs.setCurrentText("Kd.")
    dialog.ours.setText("customer")
    dialog.add.click()
    dialog.accept()
    asked = importing.provenance
    for box, key in ((asked.source, asked.source.itemData(1)), (asked.purpose, asked.purpose.itemData(1))):
        pick(box, key)
    pick(asked.basis, "undecided")
    pick(asked.country, "DK")
    asked.attest.setChecked(True)
    recipe = importing.request().recipe
    assert (recipe.unshout, recipe.known_by, recipe.words) == (True, ("email",), (("tags", "Kd.", "customer"),))
    importing._import()
    settle(page[0])
    path.write_text("Name;E-mail;Telefon;Tags\nIDA DAL;ida@dal.example;33123457;Kd.\n", encoding="utf-8")
    again = drop(page, settle, path).request()
    assert (again.recipe, again.country) == (recipe, "DK")


def test_letters_are_shown_to_be_judged(page, settle, tmp_path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name;Ort;E-mail\nJörg Weiß;München;j@weiss.example\n".encode("cp1252"))
    importing = drop(page, settle, path)
    assert "Jörg Weiß, München" in importing.reading._notes.text()
