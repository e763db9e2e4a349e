"""How a list is read, in the window: password, letters, separator, order of dates."""

from pathlib import Path

import locked_files
import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QComboBox

from lead_desk import bootstrap
from lead_desk.desktop.widgets.password_banner import PasswordBanner


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


def test_separator_letters_and_dates_can_be_changed(page, settle, tmp_path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Navn;E-mail;Fødselsdato\nBo Bæk;bo@baek.example;02/03/1984\n".encode("cp1252"))
    importing = drop(page, settle, path)
    bar = importing.reading
    assert "Fødselsdato" in bar._warning.text()
    pick(bar._dates, "dmy")
    assert importing.request().date_order == "dmy"
    pick(bar._delimiter, ",")
    settle(page[0])
    assert len(importing._look.columns.columns) == 1
    pick(bar._delimiter, "")
    settle(page[0])
    assert len(importing._look.columns.columns) == 3
    assert importing.request().date_order == "dmy"
    importing._forget()
    assert bar.date_order == ""
