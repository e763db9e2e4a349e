"""Acts on more leads than are held in memory at once: undo and redo go block by block and are still whole."""

import pytest

from lead_desk.domain.acts import ActState
from lead_desk.domain.errors import CancelledError
from lead_desk.domain.lead import LeadQuery, Selection, UpdateRule
from lead_desk.store import context
from lead_desk.store.engine.logical import logical_hash
from lead_desk.store.history import acts, undo
from lead_desk.store.leads import search


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    monkeypatch.setattr(undo, "BLOCK", 4)
    monkeypatch.setattr(context, "_SPAN", 3)


@pytest.fixture(params=["rebuilt", "kept in step"])
def indexing(request, monkeypatch):
    monkeypatch.setattr(search, "_FEW", 2 if request.param == "rebuilt" else 1_000)
    return request.param


def digest(bench):
    with bench.store.read() as unit:
        return logical_hash(unit.context.db)


def found(bench, text):
    with bench.store.read() as unit:
        return unit.leads.count(LeadQuery(text=text))


def work(bench, act, progress=None):
    with bench.store.write("Anna", progress) as unit:
        outcome = act(unit)
        unit.commit()
    return outcome


def set_in_blocks(field, value):
    def run(unit):
        unit.picking.pick(Selection(query=LeadQuery()))
        last = 0
        with unit.picking.changing():
            while block := unit.picking.block(last, 5):
                unit.leads.attest(block, field_name=field, value=value)
                last = block[-1]

    return run


ACTS = {
    "a field that is searched": set_in_blocks("city", "Vejle"),
    "a field that keys are made of": set_in_blocks("email", ""),
    "a field beside": set_in_blocks("notes", "met in May"),
    "a basis": lambda unit: unit.leads.set_basis(LeadQuery(), "outreach", "consent", "", reason="told"),
}


@pytest.mark.parametrize("name", ACTS)
def test_an_act_on_every_lead_is_one_line_and_comes_back_exactly(bench, row, indexing, name):
    bench.load(*[row(email=f"p{at}@x.example", city="Odense", full_name=f"Bo Nr{at}") for at in range(23)])
    before = digest(bench)
    work(bench, ACTS[name])
    after = digest(bench)
    assert after != before
    with bench.store.read() as unit:
        line = unit.history.all()[0]
        assert (line.leads, line.state) == (23, ActState.DONE)
    for _ in range(2):
        outcome = work(bench, lambda unit: unit.history.undo(line.id))
        assert (outcome.restored, outcome.kept) == (23, 0)
        assert digest(bench) == before
        assert (found(bench, "odense"), found(bench, "vejle"), found(bench, "p7@x.example")) == (23, 0, 1)
        assert work(bench, lambda unit: unit.history.redo(line.id)).restored == 23
        assert digest(bench) == after
    assert found(bench, "vejle") == (23 if name == "a field that is searched" else 0)


def test_leads_that_changed_since_stay_in_whichever_block_they_fall(bench, row):
    bench.load(*[row(email=f"p{at}@x.example", city="Odense") for at in range(14)])
    work(bench, ACTS["a field that is searched"])
    for lead in (2, 9, 14):
        work(bench, lambda unit, lead=lead: unit.leads.edit(lead, {"city": "Ribe"}, reason="told"))
    with bench.store.read() as unit:
        line = unit.history.all()[-2]
    outcome = work(bench, lambda unit: unit.history.undo(line.id))
    assert (outcome.restored, outcome.kept, outcome.kept_reasons) == (11, 3, {"edited": 3})
    assert (found(bench, "ribe"), found(bench, "odense"), found(bench, "vejle")) == (3, 11, 0)


@pytest.mark.parametrize("rule", [UpdateRule.FILL_EMPTY, UpdateRule.NEWEST_WINS])
def test_an_import_that_changed_many_leads_comes_back_exactly(bench, row, indexing, rule):
    bench.load(*[row(email=f"p{at}@x.example", city="" if at % 2 else "Odense") for at in range(17)])
    before = digest(bench)
    batch, counts = bench.load(
        *[row(email=f"p{at}@x.example", city="Vejle") for at in range(17)],
        *[row(email=f"new{at}@x.example", city="Ribe") for at in range(9)],
        update_rule=rule,
    )
    after = digest(bench)
    outcome = work(bench, lambda unit: unit.batches.undo(batch))
    assert (outcome.restored, outcome.removed) == (counts.updated, 9)
    assert digest(bench) == before
    work(bench, lambda unit: unit.batches.redo(batch))
    assert digest(bench) == after
    assert found(bench, "ribe") == 9


class StopsAt:
    """Says stop at the given report."""

    def __init__(self, report):
        self.left = report

    def report(self, done, total, stage):
        self.left -= 1
        if not self.left:
            raise CancelledError


def test_an_undo_that_is_stopped_half_way_has_undone_nothing(bench, row):
    bench.load(*[row(email=f"p{at}@x.example", city="Odense") for at in range(14)])
    work(bench, ACTS["a field that is searched"])
    after = digest(bench)
    with bench.store.read() as unit:
        line = unit.history.all()[0]
    with pytest.raises(CancelledError):
        work(bench, lambda unit: unit.history.undo(line.id), StopsAt(2))
    assert digest(bench) == after
    assert work(bench, lambda unit: unit.history.undo(line.id)).restored == 14


def test_the_newest_act_can_always_be_undone_older_ones_while_their_images_fit(bench, row, monkeypatch):
    monkeypatch.setattr(acts, "MOST_IMAGES", 10)
    bench.load(*[row(email=f"p{at}@x.example", city="Odense") for at in range(8)])
    before = digest(bench)
    work(bench, set_in_blocks("notes", "one"))
    work(bench, set_in_blocks("notes", "two"))
    with bench.store.read() as unit:
        states = [line.state for line in unit.history.all()]
        assert unit.context.db.value("SELECT count(*) FROM act_image") == 8
    assert states == [ActState.DONE, ActState.PAST, ActState.DONE]
    assert before != digest(bench)
    monkeypatch.setattr(acts, "MOST_IMAGES", 3)
    work(bench, set_in_blocks("notes", "three"))
    assert work(bench, lambda unit: unit.history.undo(unit.history.last(ActState.DONE))).restored == 8
