"""What an import, its undo and the standing do part by part is the same as in one go, and each part knows its leads."""

import pytest

from lead_desk.domain.campaign import Campaign
from lead_desk.domain.lead import LeadQuery, LeadStatus, UpdateRule
from lead_desk.domain.records import Frame
from lead_desk.store import context
from lead_desk.store.engine.logical import logical_hash
from lead_desk.store.history import images
from lead_desk.store.imports.met_leads import MetLeads


@pytest.fixture(params=[1, 3, 20_000])
def parts(request, monkeypatch):
    """So many leads at a time."""
    monkeypatch.setattr(context, "_SPAN", request.param)
    monkeypatch.setattr(images, "_PART", request.param)


def digest(bench):
    with bench.store.read() as unit:
        return logical_hash(unit.context.db)


def frame(bench, *, only_stale=False):
    clock = bench.clock
    return Frame(Campaign("s", "S"), True, clock.today(), clock.now(), standing=True, only_stale=only_stale)


def settle(bench, status, *, only_stale=False, leads=None):
    """Keep one standing for the leads in question; return how many there were."""
    with bench.store.write("Anna") as unit:
        found = unit.cases.gather(frame(bench, only_stale=only_stale), leads)
        unit.cases.keep_standing({number: (status, "") for number, *_ in found})
        unit.commit()
    return sum(size for *_, size in found)


def totals(bench):
    """Return the counts of the grid as they are kept, and as they are counted."""
    db_rows = "SELECT status, leads FROM standing_total", "SELECT status, count(*) FROM standing GROUP BY status"
    with bench.store.read() as unit:
        return [dict(unit.context.db.rows(sql)) for sql in db_rows]


def people(row, count, **more):
    return [row(at + 2, email=f"p{at}@x.example", full_name=f"Pia Lund {at}", **more) for at in range(count)]


def test_a_set_of_earlier_leads_holds_each_once_and_in_order():
    met = MetLeads(40)
    for lead in (17, 1, 39, 8, 17, 7):
        met.add(lead)
    assert [*met] == [1, 7, 8, 17, 39]
    assert len(met) == 5
    assert 17 in met
    assert 16 not in met
    assert not MetLeads(1)


@pytest.mark.parametrize("many_from", [0, 1 << 40], ids=["key by key", "all keys looked through"])
@pytest.mark.usefixtures("parts")
def test_an_undone_import_leaves_the_store_as_it_was_whichever_way_its_keys_are_found(
    bench, row, monkeypatch, many_from
):
    monkeypatch.setattr(images, "_MANY_KEYS", many_from)
    bench.load(*people(row, 4))
    before = digest(bench)
    batch, counts = bench.load(*people(row, 11, phone="+4530111111", company="Lund A/S"))
    assert (counts.created, counts.updated) == (7, 4)
    after = digest(bench)
    with bench.store.write("Anna") as unit:
        outcome = unit.batches.undo(batch)
        unit.commit()
    assert (outcome.restored, outcome.removed) == (4, 7)
    assert digest(bench) == before
    with bench.store.read() as unit:
        assert unit.context.db.value("SELECT count(*) FROM lead_key WHERE lead_id > 4") == 0
    with bench.store.write("Anna") as unit:
        unit.batches.redo(batch)
        unit.commit()
    assert digest(bench) == after


@pytest.mark.usefixtures("parts")
def test_the_journal_knows_the_revision_that_an_import_left(bench, row):
    bench.load(*people(row, 3))
    first, again = people(row, 3, city="Vejle"), people(row, 2, city="Ribe", company="Lund A/S")
    with bench.store.write("Anna") as unit:
        run = unit.batches.start(bench.draft(update_rule=UpdateRule.NEWEST_WINS))
        run.add(first)
        run.add(again)  # the same leads once more, in a later block
        run.finish()
        unit.commit()
    with bench.store.read() as unit:
        left = unit.context.db.rows("SELECT lead_id, after_revision FROM journal ORDER BY 1")
        assert left == unit.context.db.rows("SELECT id, revision FROM lead ORDER BY 1") == [(1, 2), (2, 2), (3, 2)]


@pytest.mark.usefixtures("parts")
def test_standings_are_kept_and_counted_part_by_part(bench, row):
    bench.load(*people(row, 8))
    assert settle(bench, LeadStatus.READY) == 8
    assert totals(bench) == [{"ready": 8}, {"ready": 8}]
    assert settle(bench, LeadStatus.BLOCKED, leads=LeadQuery(text="p3")) == 1
    assert settle(bench, LeadStatus.CHECK, leads=[1, 2, 8]) == 3
    assert totals(bench) == [{"blocked": 1, "check": 3, "ready": 4}, {"blocked": 1, "check": 3, "ready": 4}]


@pytest.mark.usefixtures("parts")
def test_only_stale_leads_are_looked_at_where_no_others_are_named(bench, row):
    bench.load(*people(row, 5))
    assert settle(bench, LeadStatus.READY, only_stale=True) == 5  # nothing was ever looked at: all are
    bench.load(*people(row, 7, city="Vejle"))
    with bench.store.read() as unit:
        assert len(unit.cases.stale_leads()) == 7
        assert unit.cases.stale_leads(2) == [1, 2]
    assert settle(bench, LeadStatus.CHECK, only_stale=True) == 7
    assert settle(bench, LeadStatus.BLOCKED, only_stale=True) == 0
    bench.load(*people(row, 7)[6:], row(email="z@x.example"))
    assert settle(bench, LeadStatus.BLOCKED, only_stale=True) == 2
    assert totals(bench) == [{"blocked": 2, "check": 6}, {"blocked": 2, "check": 6}]
