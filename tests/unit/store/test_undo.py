"""Undo restores exactly, says what it must leave, and never lifts a stop, a decision or an erasure."""

from datetime import timedelta

import pytest

from lead_desk.domain.acts import ActState
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UsageError
from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.lead import LeadQuery, UpdateRule
from lead_desk.domain.records import ExportDraft
from lead_desk.domain.source import BatchState
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.store.engine.logical import logical_hash

HEALTH = Finding(FlagKind.SPECIAL, Category.HEALTH, "notes", FlagState.SUSPECTED, "special.term", Certainty.PROBABLE)


def digest(bench):
    with bench.store.read() as unit:
        return logical_hash(unit.context.db)


def undo(bench, batch):
    with bench.store.write("Anna") as unit:
        outcome = unit.batches.undo(batch)
        unit.commit()
    return outcome


def redo(bench, batch):
    with bench.store.write("Anna") as unit:
        outcome = unit.batches.redo(batch)
        unit.commit()
    return outcome


@pytest.mark.parametrize("rule", [UpdateRule.FILL_EMPTY, UpdateRule.NEWEST_WINS])
def test_created_and_updated_leads_come_back_exactly_and_redo_too(bench, row, rule):
    bench.load(row(full_name="Bo Lund", email="bo@lund.example", notes="likes tea"), row(email="c@x.example"))
    before = digest(bench)
    batch, counts = bench.load(
        row(email="bo@lund.example", company="Lund A/S", notes="gluten", full_name="B", findings=(HEALTH,)),
        row(email="new@x.example", phone="+4530111111"),
        row(email="c@x.example"),
        update_rule=rule,
    )
    assert (counts.created, counts.updated) == (1, 1)
    after = digest(bench)
    outcome = undo(bench, batch)
    assert (outcome.restored, outcome.removed, outcome.kept) == (1, 1, 0)
    assert digest(bench) == before
    with bench.store.read() as unit:
        assert unit.leads.count(LeadQuery(text="new")) == 0
        assert unit.leads.count(LeadQuery(text="bo lund")) == 1
        assert unit.batches.all()[0].state is BatchState.UNDONE
    again = redo(bench, batch)
    assert (again.restored, again.removed, again.kept) == (1, 1, 0)
    assert digest(bench) == after
    undo(bench, batch)
    assert digest(bench) == before


@pytest.mark.parametrize(
    "news",
    [
        {"job_title": "Buyer", "notes": "likes tea"},
        {"email": "bo@new.example"},
        {"website": "https://lund.example"},
        {"full_name": "Bo Lund Bak", "company": "Lund A/S"},
        {"more_phones": (("work", "+4540222222"),)},
    ],
)
def test_after_undo_and_redo_a_lead_is_found_by_what_it_has_then(bench, row, news):
    def keys():
        with bench.store.read() as unit:
            return unit.context.db.rows("SELECT hash, lead_id FROM lead_key ORDER BY 1, 2")

    known = {"full_name": "Bo Lund", "email": "bo@lund.example", "phone": "+4530111111"}
    bench.load(row(**known), row(full_name="Ida Bak", email="ida@bak.example"))
    before = keys()
    batch, counts = bench.load(row(**{**known, **news}), update_rule=UpdateRule.NEWEST_WINS)
    assert counts.updated == 1
    after = keys()
    undo(bench, batch)
    assert keys() == before
    redo(bench, batch)
    assert set(keys()) <= set(after)
    batch, counts = bench.load(row(**{**known, **news}), update_rule=UpdateRule.NEWEST_WINS)
    assert (counts.created, counts.unchanged) == (0, 1)


def test_edited_exported_and_merged_leads_are_left_and_named(bench, row):
    batch, _ = bench.load(*[row(email=f"p{at}@x.example") for at in range(4)])
    with bench.store.write("Anna") as unit:
        ids = unit.leads.ids(LeadQuery(sort=("id",)))
        unit.leads.edit(ids[0], {"city": "Vejle"}, reason="told on the phone")
        number = unit.exports.start(ExportDraft("c", "own_use", "outreach", ("email",), "csv", {}, {}, None)).finish(
            "0"
        )
        unit.context.db.run("INSERT INTO export_lead (export_id, lead_id) VALUES (?, ?)", (number, ids[1]))
        unit.commit()
    bench.load(row(email="p2@x.example", city="Kolding"))
    outcome = undo(bench, batch)
    assert (outcome.removed, outcome.kept) == (1, 3)
    assert outcome.kept_reasons == {"edited": 1, "exported": 1, "merged": 1}


def test_undo_never_lifts_a_stop_and_redo_respects_a_new_one(bench, row):
    batch, _ = bench.load(row(email="bo@lund.example", refused=True), row(email="ida@lund.example"))
    undo(bench, batch)
    with bench.store.write("Anna") as unit:
        assert unit.stops.matches(Stop(StopKind.EMAIL, "bo@lund.example"))
        unit.stops.add([Stop(StopKind.DOMAIN, "lund.example")])
        unit.commit()
    outcome = redo(bench, batch)
    assert (outcome.removed, outcome.kept_reasons) == (0, {"stopped": 1})
    with bench.store.read() as unit:
        assert unit.leads.count(LeadQuery()) == 0


def test_undo_keeps_a_stop_set_since_on_a_lead_it_restores(bench, row):
    bench.load(row(email="bo@lund.example"))
    batch, _ = bench.load(row(email="bo@lund.example", city="Vejle"))
    with bench.store.write("Anna") as unit:
        unit.stops.add([Stop(StopKind.EMAIL, "bo@lund.example", channel=Channel.EMAIL)])
        unit.commit()
    assert undo(bench, batch).restored == 1
    with bench.store.read() as unit:
        assert unit.context.db.value("SELECT count(*) FROM lead_stop") == 1


def test_a_decision_outlives_undo_and_redo(bench, row):
    batch, _ = bench.load(row(email="a@x.example", notes="gluten-free bakery", findings=(HEALTH,)))
    with bench.store.write("Rita") as unit:
        finding = unit.findings.listed()[0].id
        unit.findings.decide([finding], FlagState.DISMISSED, reason="a shop, not a person")
        unit.commit()
    undo(bench, batch)
    redo(bench, batch)
    with bench.store.read() as unit:
        assert unit.findings.listed() == []


def test_an_erased_person_does_not_come_back_by_redo(bench, row):
    batch, _ = bench.load(row(email="bo@lund.example"), row(email="ida@lund.example"))
    undo(bench, batch)
    bench.load(row(email="bo@lund.example"))
    with bench.store.write("Anna") as unit:
        unit.leads.erase(unit.leads.ids(LeadQuery()), reason="asked", stop=True)
        unit.commit()
    assert redo(bench, batch).removed == 1
    with bench.store.read() as unit:
        assert unit.leads.count(LeadQuery(text="bo lund")) == 0


def test_stripped_cells_do_not_come_back_by_undo(bench, row):
    bench.load(row(email="a@x.example", notes="zuckerkrank", findings=(HEALTH,)))
    batch, _ = bench.load(row(email="a@x.example", city="Vejle"))
    with bench.store.write("Rita") as unit:
        unit.findings.strip([unit.findings.listed()[0].id], reason="not needed")
        unit.commit()
    assert undo(bench, batch).kept_reasons == {"edited": 1}
    with bench.store.read() as unit:
        assert "notes" not in unit.leads.detail(1).values


def test_wrong_numbers_are_named(bench, row):
    batch, _ = bench.load(row(email="a@x.example"))
    with bench.store.write("Anna") as unit:
        with pytest.raises(UsageError, match="no such import"):
            unit.batches.undo(99)
        with pytest.raises(UsageError, match="not undone"):
            unit.batches.redo(batch)
        unit.batches.undo(batch)
        with pytest.raises(UsageError, match="undone already"):
            unit.batches.undo(batch)


def test_what_redo_needs_is_kept_for_a_month_and_then_forgotten(bench, row):
    batch, _ = bench.load(row(email="a@x.example"))
    undo(bench, batch)
    bench.reopen()
    assert redo(bench, batch).removed == 1
    undo(bench, batch)
    bench.reopen(FixedClock(bench.clock.moment + timedelta(days=31)))
    with bench.store.read() as unit:
        assert unit.context.db.value("SELECT count(*) FROM undone") == 0
        assert unit.history.all()[-1].state is ActState.PAST


def test_a_flag_that_a_later_import_brought_stays_when_an_earlier_one_is_undone(bench, row):
    bench.load(row(email="a@x.example"))
    batch, _ = bench.load(row(email="a@x.example", city="Vejle"))
    child = Finding(FlagKind.CHILD, None, "notes", FlagState.SUSPECTED, "child.words", Certainty.PROBABLE)
    _, counts = bench.load(row(email="a@x.example", city="Vejle", findings=(child,)))
    assert counts.unchanged == 1
    assert undo(bench, batch).restored == 1
    with bench.store.read() as unit:
        assert [item.finding.kind for item in unit.findings.listed()] == [FlagKind.CHILD]
