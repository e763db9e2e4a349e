"""The grid's use cases over the sample lists: views, changes of many leads, cells copied and typed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.forgetting import forget_texts
from lead_desk.app.leads.changes import AddTag, Erase, RemoveTag, SetBasis, SetField, StopContact
from lead_desk.app.leads.type_cells import problem_of
from lead_desk.app.results import ReminderKind
from lead_desk.app.verdicts.reminders import reminders
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.ids import ExportId
from lead_desk.domain.lead import LeadQuery, LeadStatus, Selection
from lead_desk.domain.records import ExportRecord
from lead_desk.domain.source import Source
from lead_desk.domain.view import SavedView

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
ALL = Selection(LeadQuery())


@pytest.fixture(scope="module")
def filled() -> Iterator[Desk]:
    """The samples; the tests compare with what they find, so one store serves all but the erasing."""
    made = bootstrap.demo_desk(clock=FixedClock(NOW))
    yield made
    made.close()


def _one(filled: Desk, status: LeadStatus) -> int:
    return filled.ids(LeadQuery(status=status), limit=1)[0]


def test_a_preview_tells_what_the_change_does_and_changes_nothing(filled: Desk) -> None:
    total = filled.count(LeadQuery())
    told = filled.preview_change(ALL, SetField("city", "Vejle"))
    assert told.leads == total
    assert filled.count(LeadQuery(filters=(("city", ("Vejle",)),))) == total - told.changed
    done = filled.change(ALL, SetField("city", "Vejle"))
    assert (done.leads, done.changed, done.overwritten) == (told.leads, told.changed, told.overwritten)
    assert filled.count(LeadQuery(filters=(("city", ("Vejle",)),))) == total
    assert filled.preview_change(ALL, SetField("city", "Vejle")).changed == 0


def test_a_selection_by_query_leaves_out_its_exceptions(filled: Desk) -> None:
    ids = filled.ids(LeadQuery())
    spared = frozenset(ids[:3])
    filled.change(Selection(LeadQuery(), spared), SetField("language", "da"))
    assert filled.count(LeadQuery(filters=(("language", ("da",)),))) >= len(ids) - 3
    assert {row.cells[0] for row in filled.rows(ids[3:], ("language",))} == {"da"}
    assert filled.change(Selection(None, frozenset({ids[0], 999_999})), SetField("language", "fr")).leads == 1


def test_the_preview_of_a_stop_shows_the_standing_it_leads_to(filled: Desk) -> None:
    ready = Selection(LeadQuery(status=LeadStatus.READY))
    told = filled.preview_change(ready, StopContact())
    assert told.before is not None
    assert told.after is not None
    assert told.before[LeadStatus.READY] == told.leads > 0
    assert told.after[LeadStatus.READY] == 0
    assert told.after[LeadStatus.DO_NOT_CONTACT] == told.leads
    assert filled.count(LeadQuery(status=LeadStatus.READY)) == told.leads


def test_tags_are_added_found_counted_and_removed(filled: Desk) -> None:
    some = Selection(None, frozenset(filled.ids(LeadQuery(), limit=5)))
    assert filled.change(some, AddTag(" Hot  lead ")).changed == 5
    assert filled.change(some, AddTag("hot lead")).changed == 0
    filled.change(some, AddTag("fair"))
    assert filled.count(LeadQuery(filters=(("tags", ("Hot lead",)),))) == 5
    assert dict(filled.facets(LeadQuery(), "tags"))["fair"] >= 5
    assert filled.count(LeadQuery(filters=(("tags", ("hot%",)),))) == 0
    filled.change(some, RemoveTag("HOT LEAD"))
    assert filled.count(LeadQuery(filters=(("tags", ("Hot lead",)),))) == 0
    assert filled.count(LeadQuery(filters=(("tags", ("fair",)),))) >= 5


@pytest.mark.parametrize(
    "change",
    [
        SetField("country", "Nowhere land"), SetField("nonsense", "x"), AddTag("a; b"), AddTag(""), AddTag("x" * 99),
        SetBasis("no such purpose", "consent"), SetBasis("b2b_outreach", "because"),
    ],
)  # fmt: skip
def test_what_cannot_be_set_is_refused_before_anything_changes(filled: Desk, change: object) -> None:
    with pytest.raises(UsageError):
        filled.preview_change(ALL, change)
    with pytest.raises(UsageError):
        filled.change(ALL, change, "a reason")


@pytest.mark.parametrize("change", [StopContact(), Erase()])
def test_grave_changes_need_a_reason(filled: Desk, change: object) -> None:
    before = filled.count(LeadQuery())
    with pytest.raises(UsageError):
        filled.change(ALL, change, " ")
    assert filled.count(LeadQuery()) == before


def test_copying_lets_out_only_what_is_cleared_and_logs_it(filled: Desk) -> None:
    ids = filled.ids(LeadQuery())
    ready = filled.count(LeadQuery(status=LeadStatus.READY))
    copied = filled.copy_cells(ids, ("full_name", "email", "company"))
    assert copied.copied == ready > 0
    assert len(copied.text.split("\n")) == ready
    assert sum(copied.held.values()) == len(ids) - ready
    held = filled.rows(filled.ids(LeadQuery(status=LeadStatus.DO_NOT_CONTACT)), ("email",))
    assert not any(row.cells[0] and row.cells[0] in copied.text for row in held)
    record = filled.exports()[0]
    assert (record.campaign, record.written, record.held) == ("clipboard", ready, len(ids) - ready)
    assert filled.events(limit=1)[0].event == "export"
    assert filled.verify() == []


def test_what_the_gate_said_to_copied_cells_can_be_replayed(filled: Desk) -> None:
    ids = filled.ids(LeadQuery())
    ready = filled.ids(LeadQuery(status=LeadStatus.READY))
    filled.copy_cells(ids, ("full_name", "email"))
    number = filled.exports()[0].id
    report = filled.replay_exports(1000, number)
    assert (report.checked, report.same, report.differences) == (len(ids), len(ids), ())
    assert filled.past_answer(number, ready[0]).cleared
    held = next(lead for lead in ids if lead not in ready)
    answer = filled.past_answer(number, held)
    assert not answer.cleared
    assert answer.holds[0].code == filled.rows([held], ("full_name",))[0].reason


def test_a_held_lead_cannot_be_copied(filled: Desk) -> None:
    before = len(filled.exports())
    with pytest.raises(RefusedError) as caught:
        filled.copy_cells([_one(filled, LeadStatus.BLOCKED)], ("full_name",))
    assert "Copying counts as exporting" in caught.value.sentence
    assert len(filled.exports()) == before


def test_an_address_stays_where_its_way_is_closed(filled: Desk) -> None:
    """A company in Germany may get a letter, but no e-mail without consent (UWG s. 7)."""
    lead = _one(filled, LeadStatus.READY)
    before = filled.rows([lead], ("country",))[0].cells[0]
    filled.type_cells([(lead, "country", "Germany")])
    view = filled.lead(lead)
    assert view is not None
    ways = {answer.channel.value: answer.allowed for answer in view.channels}
    assert (ways["email"], ways["post"]) == (False, True)
    copied = filled.copy_cells([lead], ("country", "email"))
    assert copied.text == "DE\t"
    assert (copied.copied, copied.blanked) == (1, 1)
    filled.type_cells([(lead, "country", before)])


def test_fields_that_never_leave_are_not_copied(filled: Desk) -> None:
    with pytest.raises(RefusedError):
        filled.copy_cells([_one(filled, LeadStatus.READY)], ("full_name", "date_of_birth"))
    with pytest.raises(UsageError):
        filled.copy_cells([], ("full_name",))


def test_pasted_cells_are_all_kept_or_none(filled: Desk) -> None:
    first, second = filled.ids(LeadQuery(), limit=2)
    good = [(first, "city", " Vejle "), (second, "country", "Danmark"), (first, "tags", "hot")]
    assert filled.check_cells(good) == ()
    assert filled.type_cells(good) == 2
    assert next(row.cells for row in filled.rows([first, second], ("city", "country", "tags")))[::2] == ("Vejle", "hot")
    bad = [(first, "city", "Odense"), (second, "email", "not an address")]
    (problem,) = filled.check_cells(bad)
    assert (problem.place, problem.field) == (1, "email")
    assert "not an address" not in problem.sentence
    with pytest.raises(UsageError):
        filled.type_cells(bad)
    assert filled.rows([first], ("city",))[0].cells == ("Vejle",)


def test_views_are_kept_replaced_and_removed(filled: Desk) -> None:
    events = len(filled.events())
    query = LeadQuery("søren", LeadStatus.READY, (("country", ("DK", "")),), ("-company", "full_name"))
    view = SavedView("view-1", "Søren in Denmark", query, ("full_name", "custom:Size"), (("full_name", 220),), 2)
    filled.keep_view(view)
    filled.keep_view(SavedView("view-2", "All"))
    assert filled.views()[1] == view
    assert "Søren" not in repr(view)
    assert filled.drop_view("view-1")
    assert not filled.drop_view("view-1")
    assert [kept.key for kept in filled.views()] == ["view-2"]
    assert len(filled.events()) == events, "the look of the grid is nobody's evidence"
    with filled.core.store.write("x") as unit, pytest.raises(UsageError):
        unit.registers.drop(LeadQuery, "view-1")


def test_custom_columns_can_be_filtered_and_sorted(filled: Desk) -> None:
    names = filled.custom_columns()
    for name in names:
        values = filled.facets(LeadQuery(), name)
        assert filled.count(LeadQuery(filters=((name, (values[0][0],)),), sort=(name,))) == values[0][1]
    assert list(names) == sorted(names)


def test_reminders_tell_days_and_places(filled: Desk) -> None:
    found = filled.home().reminders
    assert list(found) == sorted(found, key=lambda item: (item.due or date.min, item.kind.value))
    assert all(item.count > 0 and item.link for item in found)
    board = filled.home()
    assert sum(sum(counts.values()) for _source, counts in board.by_source) == board.leads


@pytest.mark.parametrize(("obtained", "kind"), [(date(2026, 10, 25), "notice"), (date(2025, 12, 5), "retention")])
def test_a_source_reminds_before_its_days_are_over(filled: Desk, obtained: date, kind: str) -> None:
    key = filled.home().by_source[0][0]
    source = filled.get(Source, key)
    assert source is not None
    filled.put(replace(source, obtained_on=obtained, from_person=False))
    mine = [item for item in filled.home().reminders if item.name == source.name]
    filled.put(source)
    assert [item.kind.value for item in mine] == [kind]
    assert mine[0].link == f"leads:source={key}"


def test_an_exported_list_is_to_be_checked_again(filled: Desk) -> None:
    later = FixedClock(NOW + timedelta(days=40))
    record = ExportRecord(ExportId(9), NOW, "Anna", "fair", "own_use", 12, 0, "ab", {}, date(2026, 12, 20))
    with filled.core.store.read() as unit:
        found = reminders(replace(filled.core, clock=later), unit, (), (record,))
    assert [(item.kind, item.count) for item in found if item.kind is ReminderKind.RECHECK] == [("recheck", 12)]


def test_no_text_stays_in_a_cache_after_closing() -> None:
    desk = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    lead = "ida.forgotten@nordlys.example"
    assert problem_of("email", lead) == ""
    desk.close()
    assert forget_texts() == 0


def test_leads_are_erased_by_query() -> None:
    desk = bootstrap.demo_desk(clock=FixedClock(NOW))
    query = LeadQuery(status=LeadStatus.BLOCKED)
    count = desk.count(query)
    assert count
    assert desk.change(Selection(query), Erase(stop=True), "asked to").changed == count
    assert desk.count(query) == 0
    desk.close()
