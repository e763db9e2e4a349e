"""The review over the sample lists: reach, preview, decisions taken and taken back, a whole column, the next import."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.flag import Category, FlagKind, FlagState
from lead_desk.domain.ids import BatchId
from lead_desk.domain.lead import LeadQuery, LeadStatus
from lead_desk.domain.own_words import AllowedWord, OwnWord
from lead_desk.domain.review import ReviewAct, Scope
from lead_desk.domain.source import Source, SourceKind
from lead_desk.flags import pack

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
ROWS = "Name;E-Mail;Bemerkung\nBo Hansen;bo@firma.example;{first}\nEva Lund;eva@lund.example;{second}\n"


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    made.put(Source("vendor", "Vendor", SourceKind.VENDOR))
    yield made
    made.close()


def load(desk: Desk, folder: Path, first: str, second: str, name: str = "list.csv") -> int:
    """Import two people of the vendor; return the batch."""
    path = folder / name
    path.write_text(ROWS.format(first=first, second=second), encoding="utf-8")
    request = ImportRequest(path, 0, Tags("vendor", "new_customers", "undecided"), country="DK")
    return int(desk.run_import(request).batch)


def test_a_decision_is_previewed_taken_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    load(desk, tmp_path, "Patient mit Diabetes", "Patientin mit Diabetes")
    first = desk.review_items()[0].finding.id
    flags = desk.review_reach(first, Scope.COLUMN)
    assert len(flags) == 2
    told = desk.preview_decision(flags, ReviewAct.DISMISS)
    assert (told.flags, told.leads) == (2, 2)
    assert {cell for _lead, cell in told.sample} == {"Patient mit Diabetes", "Patientin mit Diabetes"}
    assert "Diabetes" not in repr(told)
    assert sum(group.open for group in desk.review_groups()) == 2, "a preview changes nothing"
    decision = desk.dismiss(flags, "they are customers")
    assert decision.changed == 2
    assert desk.review_groups() == ()
    assert desk.take_back(decision.memos) == 2
    assert sum(group.open for group in desk.review_groups()) == 2
    desk.confirm(flags)
    assert desk.reopen(flags) == 2
    with pytest.raises(UsageError):
        desk.reopen(flags)
    with pytest.raises(UsageError):
        desk.dismiss([9_999], "no such flag")


def test_a_column_left_out_is_left_out_of_the_next_list(desk: Desk, tmp_path: Path) -> None:
    load(desk, tmp_path, "Patient mit Diabetes", "nett")
    flag = desk.review_items()[0].finding.id
    column = desk.flag_column(flag)
    assert column is not None
    assert (column.source, column.header) == ("vendor", "Bemerkung")
    assert desk.preview_leave_out(column).leads == 2
    with pytest.raises(UsageError):
        desk.leave_out(column, " ")
    assert desk.leave_out(column, "we don't need it").leads == 2
    assert desk.review_groups() == ()
    load(desk, tmp_path, "Allergie", "Asthma", name="next.csv")
    assert desk.review_groups() == ()
    assert {row.cells for row in desk.rows(desk.ids(LeadQuery()), (column.field,))} == {("",)}
    found = desk.columns(tmp_path / "next.csv")
    assert next(each.field for each in found.columns if each.header == "Bemerkung") == ""
    (kept,) = desk.remembered()
    desk.forget_decision(kept.key)
    assert desk.column_rules("vendor") == ()
    with pytest.raises(UsageError):
        desk.forget_decision(kept.key)


def test_a_confirmed_childs_lead_is_only_deleted_or_corrected(desk: Desk, tmp_path: Path) -> None:
    load(desk, tmp_path, "geht in die 4. Klasse der Grundschule", "nett")
    item = next(item for item in desk.review_items() if item.finding.finding.kind is FlagKind.CHILD)
    flag = [item.finding.id]
    desk.confirm(flag)
    for decide in (desk.dismiss, desk.strip):
        with pytest.raises(RefusedError) as caught:
            decide(flag, "a mistake")
        assert caught.value.reason == "CHILD_CONFIRMED"
    assert desk.flags(flag)[0].finding.state is FlagState.CONFIRMED
    assert item.finding.lead in desk.ids(LeadQuery(status=LeadStatus.BLOCKED))
    assert desk.erase([item.finding.lead], "a child", True) == 1


def test_stored_leads_are_looked_at_again_and_decisions_stay(desk: Desk, tmp_path: Path) -> None:
    load(desk, tmp_path, "Projekt Lazarett", "Patient mit Diabetes")
    known = desk.review_items()[0].finding.id
    desk.dismiss([known], "a customer")
    assert desk.look_again().added == 0
    key = desk.add_word(OwnWord("", "projekt lazarett", FlagKind.SPECIAL, Category.HEALTH))
    done = desk.look_again()
    assert (done.leads, done.added, done.dropped) == (2, 1, 0)
    (item,) = desk.review_items()
    assert (item.finding.finding.rule, item.cell) == (f"own:{key}", "Projekt Lazarett")
    assert desk.look_again().added == 0, "looking twice finds nothing twice"
    desk.remove_word(key)
    assert desk.look_again().dropped == 1
    assert desk.review_items() == []
    assert desk.flags([known])[0].finding.state is FlagState.DISMISSED


def test_an_allowed_word_takes_waiting_flags_away(desk: Desk, tmp_path: Path) -> None:
    load(desk, tmp_path, "Patient mit Diabetes", "Patient mit Epilepsie")
    desk.add_word(AllowedWord("", "Diabetes"))
    assert desk.look_again().dropped == 1
    (item,) = desk.review_items()
    assert item.cell == "Patient mit Epilepsie"
    assert desk.verify() == []


def test_each_flag_names_the_rules_that_found_it(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack, "RULE_PACK", "old")
    load(desk, tmp_path, "Patient mit Diabetes", "Projekt Lazarett")
    (item,) = desk.review_items()
    then = item.finding.rules
    assert then.startswith("old+")
    assert item.rules_now == then
    monkeypatch.setattr(pack, "RULE_PACK", "new")
    assert desk.review_items()[0].finding.rules == then, "newer rules did not find it"
    assert desk.review_items()[0].rules_now != then
    (other,) = (lead for lead in desk.ids(LeadQuery()) if lead != item.finding.lead)
    desk.edit(other, {"notes": "Patient mit Epilepsie, Projekt Kloster"}, "heard it on the phone")
    faith = Category.RELIGIOUS
    desk.add_word(OwnWord("", "projekt kloster", FlagKind.SPECIAL, faith))
    assert desk.look_again().added == 1
    found = {(each.cell, each.finding.finding.category): each.finding.rules for each in desk.review_items()}
    now = then.replace("old", "new")
    assert found == {
        ("Patient mit Diabetes", Category.HEALTH): then,
        ("Patient mit Epilepsie, Projekt Kloster", Category.HEALTH): now,
        ("Patient mit Epilepsie, Projekt Kloster", faith): f"{now}+own",
    }
    lead = desk.lead(item.finding.lead)
    assert lead is not None
    assert then in {found.rules for found in lead.detail.findings}


def test_an_import_that_is_undone_and_brought_back_keeps_the_name_of_its_rules(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = BatchId(load(desk, tmp_path, "Patient mit Diabetes", "nett"))
    then = desk.review_items()[0].finding.rules
    desk.undo(batch)
    monkeypatch.setattr(pack, "RULE_PACK", "new")
    load(desk, tmp_path, "Patient mit Epilepsie", "nett", name="next.csv")
    assert desk.review_items()[0].finding.rules != then
    desk.redo(batch)
    assert then in {item.finding.rules for item in desk.review_items()}


def test_a_flag_of_a_column_that_is_not_stored_has_no_cell_to_remove(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "Name;E-Mail;Xyz\nBo Hansen;bo@firma.example;geht in die 4. Klasse der Grundschule\n", encoding="utf-8"
    )
    tags = Tags("vendor", "new_customers", "undecided")
    mapping = (("A", "full_name"), ("B", "email"), ("C", ""))
    desk.run_import(ImportRequest(path, 0, tags, mapping=mapping, country="DK"))
    (item,) = desk.review_items()
    assert (item.cell, item.can_strip, item.can_dismiss) == ("", False, True)
