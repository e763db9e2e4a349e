"""What the table of features asks of an importer beyond the lessons of others: see `tests/features.py`."""

import pytest

from lead_desk.app.evidence.stop_results import StopFileRequest
from lead_desk.domain.lead import LeadQuery, LeadStatus, UpdateRule
from lead_desk.domain.stop import Stop, StopKind

HEADER = ["Name", "Email", "Company", "Notes", "Stand"]


@pytest.fixture
def desk(empty):
    return empty.desk


def test_a_preview_counts_what_is_flagged_stopped_and_blocked(empty, desk):
    desk.add_stops([Stop(StopKind.EMAIL, "no@count.example")])
    rows = [
        ["Ann One", "ann@count.example", "Count ApS", "met at the fair", "A1"],
        ["Bo Two", "bo@count.example", "Count ApS", "has diabetes, needs insulin", "A2"],
        ["Co Three", "no@count.example", "Count ApS", "", "A3"],
        ["Total", "", "", "", "3"],
    ]
    request = empty.request(empty.csv([HEADER, *rows]))
    before = desk.preview(request)
    assert desk.count(LeadQuery()) == 0
    counts = before.counts
    assert (counts.created, counts.flagged, counts.stopped, counts.rejected) == (2, 1, 1, 1)
    assert (before.statuses[LeadStatus.BLOCKED], before.statuses[LeadStatus.CHECK]) == (1, 1)
    after = desk.run_import(request)
    assert (after.counts, after.statuses, after.flags) == (before.counts, before.statuses, before.flags)


def test_a_list_of_opt_outs_makes_stops_and_no_leads(empty, desk):
    path = empty.csv([["Email", "Unsubscribed"], ["a@out.example", "2026-01-02"], ["b@out.example", "2026-01-03"]])
    assert desk.import_stops(StopFileRequest(path)).added == 2
    assert desk.count(LeadQuery()) == 0
    report = empty.bring(empty.csv([HEADER, ["Ann Out", "a@out.example", "Out ApS", "", ""]]))
    assert (report.counts.created, report.counts.stopped) == (0, 1)


def test_what_was_not_stored_is_nowhere_and_on_record(empty, desk):
    report = empty.bring(empty.csv([HEADER, ["Ann Few", "ann@few.example", "Few ApS", "", "Hall Zebra 7"]]))
    assert report.unmapped == ("Stand",)
    assert not desk.ids(LeadQuery(text="Zebra"))
    (event,) = (event for event in desk.events() if event.event == "import")
    assert event.data["columns_not_stored"] == 1


def test_companies_to_be_left_alone_neither_come_in_free_nor_leave(empty, desk):
    known = empty.bring(empty.csv([HEADER, ["Ann Own", "ann@customer.example", "Customer ApS", "", ""]]))
    path = empty.csv([["Domain"], ["customer.example"], ["competitor.example"]], name="leave alone.csv")
    assert desk.import_stops(StopFileRequest(path)).added == 2
    (lead,) = empty.leads(known)
    view = desk.lead(lead.id)
    assert view.status is LeadStatus.DO_NOT_CONTACT
    report = empty.bring(empty.csv([HEADER, ["Bo Rival", "bo@mail.competitor.example", "Rival ApS", "", ""]]))
    assert (report.counts.created, report.counts.stopped) == (0, 1)


def test_each_value_tells_its_list_sheet_and_cell(empty, desk):
    rows = [["List of May"], [], HEADER, ["Ann Cell", "ANN@cell.example", "Cell ApS", "", ""]]
    report = empty.bring(empty.xlsx([["Read me"]], rows, name="may.xlsx"), sheet=1)
    (lead,) = empty.leads(report)
    places = {origin.field: (origin.file_name, origin.sheet, f"{origin.column}{origin.row}") for origin in lead.origins}
    assert places["email"] == ("may.xlsx", "Sheet2", "B4")
    assert places["company"] == ("may.xlsx", "Sheet2", "C4")
    assert lead.originals["email"] == "ANN@cell.example"
    (batch,) = desk.batches()
    assert batch.imported_by
    assert (batch.file_name, batch.sheet, batch.source, len(batch.sha256)) == ("may.xlsx", "Sheet2", "fair", 64)


def test_a_lead_of_two_lists_tells_both(empty):
    empty.bring(empty.csv([HEADER, ["Ann Two", "ann@two.example", "", "", ""]], name="first.csv"))
    rows = [HEADER, ["Ann Two", "ann@two.example", "Two ApS", "", ""]]
    report = empty.bring(empty.csv(rows, name="second.csv"), update_rule=UpdateRule.FILL_EMPTY)
    (lead,) = empty.leads(report)
    names = {origin.field: origin.file_name for origin in lead.origins}
    assert (names["email"], names["company"]) == ("first.csv", "second.csv")
