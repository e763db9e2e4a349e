"""The totals per standing follow every change of a lead, without counting all of them."""

from datetime import UTC, datetime

import pytest

from lead_desk.domain.campaign import Campaign
from lead_desk.domain.ids import BatchId
from lead_desk.domain.lead import LeadQuery, LeadStatus
from lead_desk.domain.records import Frame

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def judged(bench, row):
    """Four leads, three of one import ready and one of another blocked."""
    bench.basics()
    bench.load(*[row(email=f"p{at}@x.example") for at in range(3)])
    bench.load(row(email="q@x.example"))
    keep(bench)
    keep(bench, [4], LeadStatus.BLOCKED, "LIA_MISSING")
    return bench


def keep(bench, leads=None, status=LeadStatus.READY, code=""):
    with bench.store.write("Anna") as unit:
        found = unit.cases.gather(Frame(Campaign("s", "S"), True, NOW.date(), NOW, standing=True), leads)
        unit.cases.keep_standing({number: (status, code) for number, *_ in found})
        unit.commit()


def totals(bench):
    with bench.store.read() as unit:
        found = sorted(unit.context.db.rows("SELECT status, reason, leads FROM standing_total"))
        plain = "SELECT status, reason, count(*) FROM standing GROUP BY status, reason ORDER BY 1, 2"
        assert found == unit.context.db.rows(plain)
        return found


def test_totals_after_judging_all_and_some(judged):
    assert totals(judged) == [("blocked", "LIA_MISSING", 1), ("ready", "", 3)]
    keep(judged, [1, 2], LeadStatus.CHECK, "SPECIAL_SUSPECTED")
    assert totals(judged) == [("blocked", "LIA_MISSING", 1), ("check", "SPECIAL_SUSPECTED", 2), ("ready", "", 1)]
    keep(judged)
    assert totals(judged) == [("ready", "", 4)]


def test_an_erased_lead_and_an_undone_import_leave_the_totals(judged):
    with judged.store.write("Anna") as unit:
        unit.leads.erase([2], reason="asked", stop=False)
        unit.commit()
    assert totals(judged) == [("blocked", "LIA_MISSING", 1), ("ready", "", 2)]
    with judged.store.write("Anna") as unit:
        unit.batches.undo(BatchId(2))
        unit.commit()
    assert totals(judged) == [("ready", "", 2)]


def test_a_lead_that_was_never_judged_counts_as_blocked(judged, row):
    judged.load(row(email="new@x.example"))
    with judged.store.read() as unit:
        counts = unit.leads.status_counts(LeadQuery())
        assert (counts[LeadStatus.READY], counts[LeadStatus.BLOCKED]) == (3, 2)
        assert unit.leads.facets(LeadQuery(), "reason") == [("", 4), ("LIA_MISSING", 1)]
        assert unit.leads.facets(LeadQuery(), "status", 1) == [("ready", 3)]
        assert unit.leads.count(LeadQuery()) == 5


def test_when_a_rule_for_all_changed_the_leads_are_still_all_counted(judged, row):
    judged.load(row(email="new@x.example"))
    with judged.store.write("Anna") as unit:
        unit.context.all_stale()
        unit.commit()
    with judged.store.read() as unit:
        assert unit.leads.count(LeadQuery()) == 5
        assert unit.leads.status_counts(LeadQuery())[LeadStatus.BLOCKED] == 2


def test_a_change_that_is_not_kept_leaves_the_totals(judged):
    with judged.store.write("Anna") as unit:
        unit.leads.erase([1], reason="asked", stop=False)
    assert totals(judged) == [("blocked", "LIA_MISSING", 1), ("ready", "", 3)]
