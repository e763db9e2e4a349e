"""Cells that a person writes over are screened like a list's, whichever way they were written; undo and redo follow."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.app.leads.changes import AddTag, SetField
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import RefusedError
from lead_desk.domain.flag import Category, FlagKind, FlagState
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadQuery, Selection
from lead_desk.domain.source import Source, SourceKind

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
LIST = "Name;E-mail;Notes;Date of birth\nBo Hansen;bo@firma.example;{notes};{born}\n"
ILL = "Wife had a stroke in August"


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    yield made
    made.close()


def load(desk: Desk, folder: Path, notes: str = "met at the fair", born: str = "1984-03-02", limit: int = 18) -> LeadId:
    desk.put(Source("vendor", "Vendor", SourceKind.VENDOR, child_limit=limit))
    path = folder / "list.csv"
    path.write_text(LIST.format(notes=notes, born=born), encoding="utf-8")
    desk.run_import(ImportRequest(path, 0, Tags("vendor", "new_customers", "undecided"), country="GB"))
    (lead,) = desk.ids(LeadQuery())
    return lead


def flags(desk: Desk) -> list[tuple[FlagKind, Category | None, str]]:
    """Return the flags that wait for a look."""
    found = (item.finding.finding for item in desk.review_items())
    return [(each.kind, each.category, each.field) for each in found]


WAYS: dict[str, Callable[[Desk, LeadId, str], object]] = {
    "edit": lambda desk, lead, text: desk.edit(lead, {"notes": text}, "heard it on the phone"),
    "type": lambda desk, lead, text: desk.type_cells([(lead, "notes", text)], "pasted"),
    "bulk": lambda desk, lead, text: desk.change(Selection(None, frozenset({lead})), SetField("notes", text)),
    "field": lambda desk, lead, text: desk.set_field([lead], "notes", text),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_is_written_is_screened_and_what_is_written_over_is_forgiven(desk: Desk, tmp_path: Path, way: str) -> None:
    lead = load(desk, tmp_path)
    assert flags(desk) == []
    WAYS[way](desk, lead, ILL)
    assert flags(desk) == [(FlagKind.SPECIAL, Category.HEALTH, "notes")]
    WAYS[way](desk, lead, "asked for an offer")
    assert flags(desk) == []


def test_a_tag_is_screened_too(desk: Desk, tmp_path: Path) -> None:
    lead = load(desk, tmp_path)
    desk.change(Selection(None, frozenset({lead})), AddTag("has diabetes"))
    assert [(kind, field) for kind, _category, field in flags(desk)] == [(FlagKind.SPECIAL, "tags")]


def test_undo_brings_the_old_flag_back_and_redo_the_new_state(desk: Desk, tmp_path: Path) -> None:
    lead = load(desk, tmp_path, ILL)
    desk.edit(lead, {"notes": "asked for an offer"}, "wrong person")
    assert flags(desk) == []
    desk.undo_act()
    assert flags(desk) == [(FlagKind.SPECIAL, Category.HEALTH, "notes")]
    desk.redo_act()
    assert flags(desk) == []
    desk.edit(lead, {"notes": ILL}, "it was right")
    desk.undo_act()
    assert flags(desk) == []
    desk.redo_act()
    assert flags(desk) == [(FlagKind.SPECIAL, Category.HEALTH, "notes")]


def test_a_dismissed_flag_does_not_cover_what_is_written_later(desk: Desk, tmp_path: Path) -> None:
    lead = load(desk, tmp_path, ILL)
    desk.dismiss([desk.review_items()[0].finding.id], "about somebody else")
    desk.edit(lead, {"notes": "is in a wheelchair since his accident"}, "heard it")
    assert flags(desk) == [(FlagKind.SPECIAL, Category.HEALTH, "notes")]


@pytest.mark.parametrize(
    ("limit", "born", "child"),
    [(18, "2008-11-21", True), (18, "2008-11-20", False), (16, "2010-11-21", True), (16, "2010-11-20", False),
     (13, "2013-11-21", True), (13, "2013-11-20", False)],
)  # fmt: skip
def test_the_limit_of_the_source_holds_for_a_birth_date_typed_later(
    desk: Desk, tmp_path: Path, limit: int, born: str, child: bool
) -> None:
    lead = load(desk, tmp_path, limit=limit)
    desk.edit(lead, {"date_of_birth": born}, "from the form")
    found = desk.lead(lead)
    assert found is not None
    assert any(each.finding.kind is FlagKind.CHILD for each in found.detail.findings) is child


def test_a_childs_wrong_birth_date_is_corrected_but_not_that_of_a_child_under_thirteen(
    desk: Desk, tmp_path: Path
) -> None:
    lead = load(desk, tmp_path, born="2011-05-05")
    found = desk.lead(lead)
    assert found is not None
    assert [each.finding.state for each in found.detail.findings] == [FlagState.CONFIRMED]
    desk.edit(lead, {"date_of_birth": "1981-05-05"}, "typing error in the list")
    corrected = desk.lead(lead)
    assert corrected is not None
    assert corrected.detail.findings == ()
    desk.edit(lead, {"date_of_birth": "2015-05-05"}, "from the form")
    for name in ("date_of_birth", "age"):
        with pytest.raises(RefusedError) as caught:
            desk.edit(lead, {name: "1981-05-05" if name == "date_of_birth" else "45"}, "typing error")
        assert caught.value.reason == "CHILD_YOUNG"
    with pytest.raises(RefusedError):
        desk.change(Selection(LeadQuery()), SetField("date_of_birth", ""))
    desk.edit(lead, {"city": "Leeds"}, "moved")
    assert desk.erase([lead], "a child", True) == 1
