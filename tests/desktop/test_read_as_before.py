"""A list is shown as the last one of its kind was set to be read, and may be set otherwise."""

from dataclasses import replace
from pathlib import Path

import pytest
from fake_desk import FakeDesk
from PySide6.QtWidgets import QComboBox

from lead_desk.app.imports.results import SheetColumns
from lead_desk.desktop.pages.import_file import ImportFilePage
from lead_desk.domain.rows import FileInfo, ReadOptions, SheetInfo


class OddLetters(FakeDesk):
    """A desk that knows the letters of a kind of list."""

    def describe(self, path, options=None) -> FileInfo:
        encoding = options.encoding or "cp1252"
        sheet = SheetInfo("", 0, rows=9, encoding=encoding, delimiter=";")
        return FileInfo(path.name, "delimited", 99, (sheet,), ("cp1252", "mac_roman"))

    def columns(self, path, sheet=0, options=None, header_row=None, *, as_before=False) -> SheetColumns:
        self._note("columns", options, as_before)
        found = super().columns(path, sheet, options, header_row)
        return replace(found, options=ReadOptions(encoding="mac_roman"), read_like="may.csv") if as_before else found


@pytest.fixture
def shown(work, settle):
    desk = OddLetters()
    workspace = work(desk)
    workspace.take_files([Path("/lists/june.csv")])
    settle(workspace)
    return workspace.page("import"), desk, lambda: settle(workspace)


def letters(page: ImportFilePage) -> QComboBox:
    (box,) = [box for box in page.findChildren(QComboBox) if box.accessibleName() == "Letters (encoding)"]
    return box


def test_the_letters_of_the_last_such_list_are_taken_and_told(shown) -> None:
    page, desk, _calm = shown
    assert desk.called("columns") == [(ReadOptions(first_look=True), True)]
    assert letters(page).currentData() == "mac_roman"
    assert "read as you settled for “may.csv”" in page.reading.facts.text()
    request = page.request()
    assert request is not None
    assert request.options == ReadOptions(encoding="mac_roman")


def test_what_is_set_now_wins_over_what_was_set_before(shown) -> None:
    page, desk, calm = shown
    box = letters(page)
    box.setCurrentIndex(box.findData(""))
    box.activated.emit(box.currentIndex())
    calm()
    assert desk.called("columns")[-1] == (ReadOptions(first_look=True), False)
    assert page.request().options == ReadOptions()
    assert "settled" not in page.reading.facts.text()
