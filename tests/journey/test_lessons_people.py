"""What others suffered from when rows met people already there: lessons 30 to 46 of `tests/lessons.py`."""

import pytest

from lead_desk.app.leads.changes import SetField
from lead_desk.domain.acts import ActKind, ActState
from lead_desk.domain.errors import UsageError
from lead_desk.domain.lead import LeadQuery, Selection, UpdateRule
from lead_desk.domain.recipe import KnownBy, Recipe
from lead_desk.domain.stop import Stop, StopKind

HEADER = ["Name", "Email", "Phone", "Company", "Notes"]


def test_lesson_30_the_same_address_is_the_same_person(lists):
    lists.bring(lists.csv([HEADER, ["Bo Bek", "Bo.Bek@Thirty.example", "", "", ""]]))
    report = lists.bring(lists.csv([HEADER, ["B. Bek", " bo.bek@thirty.example ", "", "Bek ApS", ""]]))
    assert (report.counts.created, report.counts.updated) == (0, 1)


def test_lesson_31_form_and_list_write_numbers_and_addresses_alike(lists):
    report = lists.bring(lists.csv([HEADER, ["Bo Bek", "bo@thirtyone.example", "", "", ""]]))
    lead = lists.leads(report)[0].id
    lists.desk.edit(lead, {"phone": "0045 33 12 99 31", "email": "BO@New31.example"}, "told")
    again = lists.bring(lists.csv([HEADER, ["Bo Bek", "", "+45 33129931", "Bek ApS", ""]]))
    assert (again.counts.created, again.counts.updated) == (0, 1)
    again = lists.bring(lists.csv([HEADER, ["", "bo@new31.EXAMPLE", "", "", ""]]))
    assert (again.counts.created, again.counts.unchanged) == (0, 1)


def test_lesson_32_and_46_the_preview_says_what_a_match_will_do(lists):
    lists.bring(lists.csv([HEADER, ["Bo Bek", "bo@thirtytwo.example", "", "", ""]]))
    path = lists.csv([HEADER, ["Bo Bek", "bo@thirtytwo.example", "", "Bek ApS", ""], ["Ib", "ib@thirtytwo.example"]])
    for rule, updated, duplicates in ((UpdateRule.LEAVE, 0, 1), (UpdateRule.FILL_EMPTY, 1, 0)):
        said = lists.desk.preview(lists.request(path, update_rule=rule)).counts
        assert (said.created, said.updated, said.duplicates) == (1, updated, duplicates)
    assert lists.bring(path).counts == said


def test_lesson_33_a_list_obeys_the_rules_of_the_form(lists):
    report = lists.bring(lists.csv([HEADER, ["Bo Bek", "bo@thirtythree.example", "33 12", "", ""]]))
    lead = lists.leads(report)[0]
    assert "phone" not in lead.values
    with pytest.raises(UsageError):
        lists.desk.edit(lead.id, {"phone": "33 12"}, "told")
    lists.desk.edit(lead.id, {"company": "Bek ApS"}, "told")  # what came in by a list can be edited


def test_lesson_34_the_user_chooses_what_makes_two_rows_one_person(lists):
    rows = [HEADER, ["Ann Ask", "ann@thirtyfour.example", "33 12 99 34", "", ""]]
    lists.bring(lists.csv(rows))
    again = lists.csv([HEADER, ["Ann Ask", "ann.ask@thirtyfour.example", "33 12 99 34", "", ""]])

    def counts(*ways):
        found = lists.desk.preview(lists.request(again, recipe=Recipe(known_by=ways))).counts
        return found.created, found.updated

    assert counts(KnownBy.EMAIL) == (1, 0)
    assert counts(KnownBy.PHONE) == counts(KnownBy.NAME) == counts(KnownBy.EMAIL, KnownBy.NAME) == (0, 1)
    with pytest.raises(UsageError):
        counts()


def test_lesson_35_whole_rows_are_one_person_whatever_their_cells(lists):
    rows = [
        HEADER,
        ["Ann Ask", "ann@thirtyfive.example", "", "", "met in May"],
        ["ANN ASK", "Ann@thirtyfive.example", "33 12 99 35", "Ask ApS", "wants a quote"],
        ["Ann Ask", "", "+4533129935", "", ""],
    ]
    report = lists.bring(lists.csv(rows))
    assert (report.counts.created, report.counts.duplicates) == (1, 2)
    found = lists.leads(report)[0].values
    assert (found["phone"], found["company"]) == ("+4533129935", "Ask ApS")
    assert "met in May" in found["notes"]
    assert "wants a quote" in found["notes"]


def test_lesson_36_a_name_alone_makes_nobody_one_and_no_note_is_dropped(lists):
    rows = [HEADER, *[["Sales", f"sales@firm{at}-36.example", "", f"Firm {at}", f"note {at}"] for at in range(10)]]
    rows += [["Jan Ry", "", "33 12 36 01", "", "one"], ["Jan Ry", "", "33 12 36 02", "", "two"]]
    report = lists.bring(lists.csv(rows))
    assert report.counts.created == 12
    assert {note for (note,) in lists.values(report, "notes")} == {*(f"note {at}" for at in range(10)), "one", "two"}


def two(lists, domain):
    """Bring two people and return their leads."""
    rows = [["Bo Bek", f"bo@{domain}.example", "", "", "a"], ["Bo Beck", f"b.beck@{domain}.example", "", "", "b"]]
    return [lead.id for lead in lists.leads(lists.bring(lists.csv([HEADER, *rows])))]


def test_lesson_37_a_merge_takes_the_strictest_stop(lists):
    first, second = two(lists, "thirtyseven")
    lists.desk.add_stops([Stop(StopKind.EMAIL, "b.beck@thirtyseven.example")])
    lists.desk.merge([first, second], {})
    view = lists.desk.lead(first)
    assert {hold.code for hold in view.holds} | set(view.also) >= {"STOP_DNC_ALL"} or view.status == "do_not_contact"


def test_lesson_38_a_merge_touches_these_two_only(lists):
    first, second = two(lists, "thirtyeight")
    third, fourth = two(lists, "house-of-thirtyeight")
    before = [lists.desk.lead(lead).detail for lead in (third, fourth)]
    lists.desk.merge([first, second], {})
    assert [lists.desk.lead(lead).detail for lead in (third, fourth)] == before


def test_lesson_39_a_merge_is_an_act_that_can_be_taken_back(lists):
    first, second = two(lists, "thirtynine")
    before = [lists.desk.lead(lead).detail.values for lead in (first, second)]
    act = lists.desk.merge([first, second], {})
    assert lists.desk.lead(second) is None
    line = next(item for item in lists.desk.history() if item.id == act)
    assert (line.kind, line.state, line.leads) == (ActKind.MERGE, ActState.DONE, 2)
    lists.desk.undo_act(act)
    assert [lists.desk.lead(lead).detail.values for lead in (first, second)] == before


def test_lesson_40_thousands_of_rows_are_undone(empty):
    empty.bring(empty.csv([HEADER, ["Bo Bek7", "p7@forty.example", "", "", ""]]))
    before = empty.desk.lead(empty.desk.ids(LeadQuery())[0]).detail.values
    many = [[f"Bo Bek{at}", f"p{at}@forty.example", "", "Firm", "note"] for at in range(5_000)]
    report = empty.bring(empty.csv([HEADER, *many]))
    assert (report.counts.created, report.counts.updated) == (4_999, 1)
    outcome = empty.desk.undo(report.batch)
    assert (outcome.removed, outcome.restored, outcome.kept, empty.stored()) == (4_999, 1, 0, 1)
    assert empty.desk.lead(empty.desk.ids(LeadQuery())[0]).detail.values == before


def test_lesson_41_no_update_rule_overwrites_a_stop(lists):
    row = ["Bo Bek", "bo@fortyone.example", "", "", ""]
    lists.bring(lists.csv([HEADER, row]))
    lists.desk.add_stops([Stop(StopKind.EMAIL, "bo@fortyone.example")])
    entries = lists.desk.stops_count()
    for rule in UpdateRule:
        report = lists.bring(lists.csv([[*HEADER, "Opt-in"], [*row, "yes"]]), update_rule=rule)
        assert (report.counts.stopped, report.counts.created, report.counts.updated) == (1, 0, 0)
    assert lists.desk.stops_count() == entries


def test_lesson_42_undo_says_what_it_reverses_and_what_it_must_leave(lists):
    lists.bring(lists.csv([HEADER, ["Ann Ask", "ann@fortytwo.example", "", "", ""]]))
    rows = [
        ["Ann Ask", "ann@fortytwo.example", "", "Ask ApS", ""],
        ["Bo", "bo@42.example"],
        ["Ib", "ib@42.example"],
    ]
    report = lists.bring(lists.csv([HEADER, *rows]))
    edited = next(lead.id for lead in lists.leads(report) if lead.values["email"].startswith("ib@"))
    lists.desk.edit(edited, {"company": "Ry ApS"}, "told")
    outcome = lists.desk.undo(report.batch)
    assert (outcome.restored, outcome.removed, outcome.kept_reasons) == (1, 1, {"edited": 1})
    assert lists.desk.count(LeadQuery(text="ann@fortytwo.example")) == 1
    assert lists.desk.lead(edited) is not None


def test_lesson_43_what_was_deleted_or_undone_is_new_again(lists):
    path = lists.csv([HEADER, ["Bo Bek", "bo@fortythree.example", "33 12 99 43", "", ""]])
    report = lists.bring(path)
    lists.desk.erase([lists.leads(report)[0].id], "asked for", stop=False)
    again = lists.bring(path)
    assert (again.counts.created, again.counts.duplicates, again.counts.unchanged) == (1, 0, 0)
    lists.desk.undo(again.batch)
    assert lists.bring(path).counts.created == 1


def test_lesson_44_an_import_is_listed_with_file_count_and_user_and_undone_by_its_number(lists):
    report = lists.bring(lists.csv([HEADER, ["Bo Bek", "bo@fortyfour.example", "", "", ""]], name="march.csv"))
    batch = next(item for item in lists.desk.batches() if item.number == report.batch)
    assert (batch.file_name, batch.rows, batch.created) == ("march.csv", 1, 1)
    assert batch.imported_by
    assert lists.desk.undo(report.batch).removed == 1


def test_lesson_45_going_back_never_destroys_the_way_forward(lists):
    lead = lists.leads(lists.bring(lists.csv([HEADER, ["Bo Bek", "bo@fortyfive.example", "", "", ""]])))[0].id
    other = lists.leads(lists.bring(lists.csv([HEADER, ["Ida", "ida@fortyfive.example", "", "", ""]])))[0].id
    lists.desk.edit(lead, {"company": "One"}, "told")
    act = lists.desk.history()[0].id
    lists.desk.undo_act(act)
    lists.desk.edit(other, {"company": "Two"}, "told")  # something else is done after the step back
    lists.desk.redo_act(act)
    assert lists.desk.lead(lead).detail.values["company"] == "One"
    assert lists.desk.lead(other).detail.values["company"] == "Two"


def test_lesson_45_a_change_of_many_leads_comes_back_like_one(lists):
    report = lists.bring(lists.csv([HEADER, *[[f"P {at}", f"p{at}@many45.example"] for at in range(60)]]))
    chosen = Selection(query=LeadQuery(filters=(("batch", (str(report.batch),)),)))
    lists.desk.change(chosen, SetField("company", "Same ApS"))
    assert lists.desk.history()[0].leads == 60
    assert lists.desk.undo_act().restored == 60
    assert {company for (company,) in lists.values(report, "company")} == {""}
