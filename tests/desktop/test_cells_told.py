"""Cells that were not understood are told before and after an import, and what an unstored column looks like."""

from dataclasses import replace

import pytest
from fake_desk import FakeDesk
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from lead_desk.app.imports.results import Column, ImportReport, SheetColumns
from lead_desk.app.results import RecheckReport
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets.consequences import Consequences
from lead_desk.desktop.widgets.import_result import ImportResult
from lead_desk.desktop.widgets.mapping_table import MappingTable
from lead_desk.domain.lead import CellProblem, ImportCounts, LeadStatus

WHY = "The phone number names no country; choose the list's country."
PROBLEMS = (
    CellProblem("", 2, "C", "PHONE_NO_COUNTRY"),
    CellProblem("", 3, "C", "PHONE_NO_COUNTRY"),
    CellProblem("", 3, "D", "DATE_INVALID"),
    CellProblem("", 3, "E", "POSTCODE_MENDED"),  # a usable value
    CellProblem("", 4, "", "TOTALS_ROW"),  # a row, told with the rejected ones
)


@pytest.fixture
def session(work) -> Session:
    return work(FakeDesk()).session


@pytest.fixture
def report() -> ImportReport:
    counts = ImportCounts(rows=3, created=2, rejected=1)
    return ImportReport(batch=1, counts=counts, statuses={}, reasons={}, flags={}, problems=PROBLEMS, verdicts=())


def shown(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_the_preview_tells_which_cells_are_not_understood(session: Session, report: ImportReport) -> None:
    card = Consequences(session)
    card.show_report(report)
    told = shown(card)
    assert told[told.index(f"cells not understood: {WHY}") - 1] == "2"
    assert told[told.index("cell not understood: This is no date.") - 1] == "1"
    assert sum("not understood" in text for text in told) == 2
    card.show_report(replace(report, problems=()))
    assert not any("not understood" in text for text in shown(card) if text)


def test_what_blocks_is_told_without_what_only_needs_a_look(session: Session, report: ImportReport) -> None:
    card = Consequences(session)
    statuses = {LeadStatus.READY: 0, LeadStatus.BLOCKED: 3, LeadStatus.CHECK: 4}
    held = {"LIA_MISSING": 3, "SPECIAL_SUSPECTED": 4}
    card.show_report(replace(report, statuses=statuses, reasons=held, blocked_by={"LIA_MISSING": 3}))
    (told,) = (text for text in shown(card) if text.startswith("blocked: "))
    assert "(3)" in told
    assert "(4)" not in told


def test_one_row_is_told_as_one(session: Session, report: ImportReport) -> None:
    card = Consequences(session)
    card.show_report(replace(report, counts=ImportCounts(rows=3, created=1, updated=2, rejected=1)))
    told = shown(card)
    why = "The row holds totals, not a person or company."
    assert {"new person", "people you have, updated", f"row that can't be read as a person: {why}"} <= set(told)


def test_values_that_will_be_asked_about_are_counted_before(session: Session, report: ImportReport) -> None:
    card = Consequences(session)
    card.show_report(replace(report, counts=ImportCounts(rows=3, unchanged=3, asked=22)))
    told = shown(card)
    assert told[told.index("values that differ from yours: you are asked afterwards") - 1] == "22"


def test_what_proves_an_opt_in_is_taken_along_as_on_the_command_line(work) -> None:
    table = MappingTable()
    columns = (
        Column("A", "Opt-in", "opt_in", 0.97, "header"),
        Column("B", "Opt-in date", "", 0.97, "proof", proof="opt_in_at", offer="opt_in_at"),
        Column("C", "Last contact", "", 0.97, "offered", offer="last_contact"),
    )
    table.show_columns(SheetColumns("", 0, 1, 3, columns))
    assert table.mapping() == (("A", "opt_in"), ("B", "opt_in_at"), ("C", ""))


def test_the_result_tells_them_too(session: Session, report: ImportReport) -> None:
    page = ImportResult(session)
    page.show_report(report, "fair.csv", lambda: None, lambda: None, None, [1])
    assert f"2 cells not understood: {WHY}" in shown(page)
    assert "1 cell not understood: This is no date." in shown(page)
    assert "1 row rejected: The row holds totals, not a person or company." in shown(page)


def test_the_result_names_what_it_did_not_keep(session: Session, report: ImportReport) -> None:
    page = ImportResult(session)
    headers = tuple(f"H{number}" for number in range(10))
    told = replace(report, problems=(), unmapped=headers, date_questions=("Opened", "Closed"), codes_taken=("Tel",))
    page.show_report(told, "fair.csv", lambda: None, lambda: None, None, [1])
    named = ", ".join(f"“H{number}”" for number in range(8))
    assert {
        f"Not stored: {named} +2.",
        "Left empty, because the dates can be read in two ways: “Opened”, “Closed”.",
        "Numbers read with the country's code that they begin with: “Tel”.",
    } <= set(shown(page))
    page.show_report(replace(report, problems=()), "fair.csv", lambda: None, lambda: None, None, [1])
    assert not any("Not stored" in text or "rejected" in text.partition(":")[0] for text in shown(page) if ":" in text)


def test_a_column_that_is_not_stored_says_what_it_looks_like(work) -> None:
    table = MappingTable()
    columns = (
        Column("A", "Anrede", "", 0.97, "offered", offer="title"),
        Column("B", "Xyz", "", 0.5, "unknown"),
        Column("C", "Mail", "email", 0.97, "header"),
    )
    table.show_columns(SheetColumns("", 0, 1, 3, columns))
    boxes = [table.cellWidget(line, column) for line in range(3) for column in range(table.columnCount())]
    first, unknown, _mail = (box for box in boxes if isinstance(box, QComboBox))
    assert [first.itemData(0), first.itemData(1)] == ["", "title"]
    assert unknown.itemData(1) != "title"
    tips = [table.item(line, table.columnCount() - 1).toolTip() for line in range(3)]
    assert tips[0] == "It looks like “Salutation”, which is stored only if you choose it."
    assert tips[1] == "No"
    words = [table.item(line, table.columnCount() - 1).text() for line in range(3)]
    assert words == ["No (Salutation?)", "No", "Yes"]
    assert table.mapping()[0] == ("A", "")


def test_a_recheck_names_rows_that_are_nobody_in_words(work, settle, tmp_path) -> None:
    class OldList(FakeDesk):
        def recheck(self, path, clean=None, progress=None) -> RecheckReport:
            return RecheckReport(2, 0, {"TOTALS_ROW": 2}, (), sheets=("North", "South"), not_checked=("Sums",))

    workspace = work(OldList())
    workspace.go("exports")
    settle(workspace)
    page = workspace.page("exports")
    page._files.recheck(tmp_path / "old.xlsx")
    settle(workspace)
    told = shown(page)
    assert "2  The row holds totals, not a person or company." in told
    assert "Sheets checked: North, South" in told
    assert "Not checked, as nobody was found there: Sums" in told


def test_a_wide_table_has_room_for_whole_names_and_keeps_what_was_dragged(work) -> None:
    table = MappingTable()
    table.resize(500, 300)
    table.show()
    narrow = table.columnWidth(3)
    table.resize(1200, 300)
    assert table.columnWidth(3) > narrow
    table.setColumnWidth(3, 300)
    table.resize(1300, 300)
    assert table.columnWidth(3) == 300
    table.resize(500, 300)
    assert table.columnWidth(3) == narrow
