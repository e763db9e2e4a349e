"""Values written in several ways, over a store: found, written in one way, taken back; a list written as the leads."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.app.leads.changes import Respell
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UsageError
from lead_desk.domain.lead import LeadQuery, Selection
from lead_desk.domain.recipe import Recipe
from lead_desk.domain.source import Source

HEADER = "Name,Company,City,Email,Stand"
ROWS = (
    "Ida Bruun,Nordlys ApS,Odense,ida@nordlys.example,Hall A",
    "Bo Hansen,NORDLYS APS,Odense,bo@nordlys.example,hall a",
    "Eva Holm,Nordlyss ApS,ODENSE,eva@nordlys.example,Hall B",
    "Jens Dam,Nordlys ApS,Vejle,jens@nordlys.example,Hall A",
    "Rie Lund,Havn & Bro A/S,Vejle,rie@havn.example,Hall C",
)
ALL = Selection(LeadQuery())
FIELDS = (("A", "full_name"), ("B", "company"), ("C", "city"), ("D", "email"), ("E", "custom:Stand"))


def brought(desk: Desk, folder: Path, *rows: str, recipe: Recipe | None = None, preview: bool = False):
    path = folder / f"list{len(list(folder.iterdir()))}.csv"
    path.write_text("\n".join((HEADER, *rows)), encoding="utf-8")
    request = ImportRequest(path, tags=Tags("fair", "follow-up", "undecided"), mapping=FIELDS, recipe=recipe)
    return (desk.preview if preview else desk.run_import)(request)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(datetime(2026, 11, 20, 9, 0, tzinfo=UTC)))
    made.put(Source("fair", "A fair"))
    made.put(Purpose("follow-up", "Follow up"))
    brought(made, tmp_path, *ROWS)
    yield made
    made.close()


def held(desk: Desk, name: str) -> dict[str, int]:
    return {text: count for text, count in desk.facets(LeadQuery(), name) if text}


def test_spellings_are_found_in_a_field_and_among_the_leads_of_a_query(desk: Desk) -> None:
    (group,) = desk.spellings("company")
    assert (group.proposed, group.leads) == ("Nordlys ApS", 2)
    assert [(way.text, way.leads, way.sure) for way in group.others] == [
        ("NORDLYS APS", 1, True),
        ("Nordlyss ApS", 1, False),
    ]
    assert [group.proposed for group in desk.spellings("custom:Stand")] == ["Hall A"]
    assert desk.spellings("city", LeadQuery(filters=(("city", ("Vejle",)),))) == []


def test_they_are_written_in_one_way_and_taken_back(desk: Desk) -> None:
    before = [desk.lead(lead) for lead in desk.ids(LeadQuery())]
    change = Respell("company", (("NORDLYS APS", "Nordlys ApS"), ("Nordlyss ApS", "Nordlys ApS"), ("Havn", "Havn Bro")))
    told = desk.preview_change(ALL, change)
    assert held(desk, "company")["Nordlys ApS"] == 2
    done = desk.change(ALL, change)
    assert (told.leads, told.changed, told.overwritten) == (done.leads, done.changed, done.overwritten) == (2, 2, 2)
    assert held(desk, "company") == {"Nordlys ApS": 4, "Havn & Bro A/S": 1}
    assert desk.spellings("company") == []
    (bo,) = desk.ids(LeadQuery("bo@nordlys.example"))
    detail = desk.lead(bo).detail
    assert detail.originals["company"] == "NORDLYS APS"
    assert next(origin for origin in detail.origins if origin.field == "company").row == 3
    assert desk.ids(LeadQuery("nordlyss")) == []  # the search follows
    desk.undo_act()
    assert [desk.lead(lead) for lead in desk.ids(LeadQuery())] == before
    desk.redo_act()
    assert held(desk, "company")["Nordlys ApS"] == 4


def test_what_was_delivered_stays_through_a_second_spelling(desk: Desk) -> None:
    desk.change(ALL, Respell("company", (("NORDLYS APS", "Nordlys Aps"),)))
    desk.change(ALL, Respell("company", (("Nordlys Aps", "Nordlys ApS"),)))
    (bo,) = desk.ids(LeadQuery("bo@nordlys.example"))
    assert desk.lead(bo).detail.originals["company"] == "NORDLYS APS"
    desk.change(ALL, Respell("company", (("Nordlys ApS", "NORDLYS APS"),)))
    assert "company" not in desk.lead(bo).detail.originals


def test_what_somebody_typed_was_delivered_by_no_list(desk: Desk) -> None:
    (bo,) = desk.ids(LeadQuery("bo@nordlys.example"))
    desk.edit(bo, {"company": "Nordlys APS"}, "told on the phone")
    desk.change(ALL, Respell("company", (("Nordlys APS", "Nordlys ApS"),)))
    detail = desk.lead(bo).detail
    assert detail.values["company"] == "Nordlys ApS"
    assert "company" not in detail.originals
    assert next(origin for origin in detail.origins if origin.field == "company").batch == 0


def test_a_selection_narrows_what_is_written(desk: Desk) -> None:
    change = Respell("company", (("NORDLYS APS", "Nordlys ApS"), ("Nordlyss ApS", "Nordlys ApS")))
    some = Selection(LeadQuery(filters=(("company", ("NORDLYS APS", "Havn & Bro A/S")),)))
    assert desk.change(some, change).changed == 1
    assert held(desk, "company")["Nordlyss ApS"] == 1
    ticked = Selection(None, frozenset(desk.ids(LeadQuery())))
    done = desk.change(ticked, change)
    assert (done.leads, done.changed) == (5, 1)


@pytest.mark.parametrize(
    "change",
    [Respell("email", (("a", "b"),)), Respell("nonsense", (("a", "b"),)), Respell("city", (("Odense", " "),))],
    ids=["own value", "no field", "no text"],
)
def test_what_makes_no_sense_is_refused(desk: Desk, change: Respell) -> None:
    with pytest.raises(UsageError):
        desk.change(ALL, change)
    assert held(desk, "city")["Odense"] == 2


def test_more_spellings_than_a_statement_may_bind(desk: Desk) -> None:
    words = tuple((f"Firm {number}", "Nordlys ApS") for number in range(40_000))
    assert desk.change(ALL, Respell("company", (*words, ("NORDLYS APS", "Nordlys ApS")))).changed == 1


def test_a_list_is_written_as_the_leads_are_and_the_rule_is_remembered(desk: Desk, tmp_path: Path) -> None:
    rule = Recipe(as_leads=True)
    rows = ("Ulla Kjær,nordlys a.p.s.,ODENSE,ulla@nordlys.example,HALL A", "Per Vig,Ny Bro ApS,Skive,per@bro.example,")
    before = brought(desk, tmp_path, *rows, recipe=rule, preview=True)
    report = brought(desk, tmp_path, *rows, recipe=rule)
    assert before.counts == report.counts
    (ulla,) = desk.ids(LeadQuery("ulla@nordlys.example"))
    detail = desk.lead(ulla).detail
    assert (detail.values["company"], detail.originals["company"]) == ("Nordlys ApS", "nordlys a.p.s.")
    assert (detail.values["city"], detail.values["custom:Stand"]) == ("Odense", "Hall A")
    brought(desk, tmp_path, "Tea Ravn,NY BRO APS,skive,tea@bro.example,")  # as lists of this header were
    (tea,) = desk.ids(LeadQuery("tea@bro.example"))
    assert (desk.lead(tea).detail.values["company"], desk.lead(tea).detail.values["city"]) == ("Ny Bro ApS", "Skive")
    assert desk.columns(tmp_path / "list0.csv").handled == rule


def test_without_the_wish_a_list_stays_as_it_came(desk: Desk, tmp_path: Path) -> None:
    brought(desk, tmp_path, "Ulla Kjær,nordlys a.p.s.,ODENSE,ulla@nordlys.example,", recipe=Recipe())
    (ulla,) = desk.ids(LeadQuery("ulla@nordlys.example"))
    assert desk.lead(ulla).detail.values["company"] == "nordlys a.p.s."
