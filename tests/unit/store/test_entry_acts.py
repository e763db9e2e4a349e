"""Changed entries of registers and saved views are undone and brought back; what is proof stays."""

from dataclasses import replace
from datetime import timedelta

import pytest

from lead_desk.domain.acts import ActKind, ActState
from lead_desk.domain.basis import Consent
from lead_desk.domain.campaign import Campaign, Purpose, Recipient, RecipientKind
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UsageError
from lead_desk.domain.records import ExportDraft
from lead_desk.domain.source import Source
from lead_desk.domain.view import SavedView
from lead_desk.store.history.acts import KEPT_FOR

CAMPAIGN = Campaign("spring", "Spring", "outreach", (Channel.EMAIL,), fields=("email",))
CLIENT = Recipient("hansa", "Hansa Print GmbH", RecipientKind.CLIENT, "DE")


def act(bench, do):
    """Do something to the history in one transaction."""
    with bench.store.write("Anna Holm") as unit:
        done = do(unit.history)
        unit.commit()
    return done


def acts(bench):
    with bench.store.read() as unit:
        return unit.history.all()


def entry(bench, kind, key):
    with bench.store.read() as unit:
        return unit.registers.get(kind, key)


def test_a_changed_source_is_put_back_and_changed_again(bench):
    bench.basics()
    before = entry(bench, Source, "fair")
    after = replace(before, name="Fair in Vejle", countries=("DK",))
    assert act(bench, lambda history: history.change_entry(after)) == "updated"
    (done,) = acts(bench)
    assert (done.kind, done.state, done.subject, done.leads) == (ActKind.REGISTER, ActState.DONE, "Source fair", 0)
    outcome = act(bench, lambda history: history.undo(done.id))
    assert (outcome.entries, outcome.kept) == (1, 0)
    assert entry(bench, Source, "fair") == before
    assert acts(bench)[0].state is ActState.UNDONE
    assert act(bench, lambda history: history.redo(done.id)).entries == 1
    assert entry(bench, Source, "fair") == after
    with pytest.raises(UsageError):
        act(bench, lambda history: history.redo(done.id))
    assert bench.store.check() == []


def test_nothing_is_noted_where_nothing_changed(bench):
    bench.basics()
    assert act(bench, lambda history: history.change_entry(entry(bench, Source, "fair"))) == "unchanged"
    assert not act(bench, lambda history: history.drop_entry(SavedView, "none"))
    assert acts(bench) == ()


def test_an_entry_that_changed_since_stays(bench):
    bench.basics()
    first = replace(entry(bench, Source, "fair"), name="One")
    act(bench, lambda history: history.change_entry(first))
    act(bench, lambda history: history.change_entry(replace(first, name="Two")))
    outcome = act(bench, lambda history: history.undo(acts(bench)[1].id))
    assert (outcome.entries, outcome.kept_reasons) == (0, {"entry_edited": 1})
    assert entry(bench, Source, "fair").name == "Two"
    assert acts(bench)[1].state is ActState.DONE


@pytest.mark.parametrize("item", [CAMPAIGN, CLIENT, Purpose("later", "Later")], ids=lambda item: item.key)
def test_the_making_of_an_entry_is_undone_as_long_as_nothing_names_it(bench, item):
    bench.basics()
    act(bench, lambda history: history.change_entry(item))
    made = acts(bench)[0].id
    assert act(bench, lambda history: history.undo(made)).entries == 1
    assert entry(bench, type(item), item.key) is None
    assert act(bench, lambda history: history.redo(made)).entries == 1
    bench.declare(replace(CAMPAIGN, key="other", name="later hansa spring", purpose="later", recipient="hansa"))
    if item is CAMPAIGN:
        with bench.store.write("Anna") as unit:
            unit.exports.start(ExportDraft("spring", "own_use", "outreach", ("email",), "csv", {}, {}, None)).finish(
                "0"
            )
            unit.commit()
    outcome = act(bench, lambda history: history.undo(made))
    assert (outcome.entries, outcome.kept_reasons) == (0, {"entry_used": 1})
    assert entry(bench, type(item), item.key) == item


def test_a_removed_view_comes_back(bench):
    view = SavedView("dk", "Danish", columns=("email",))
    act(bench, lambda history: history.change_entry(view))
    assert act(bench, lambda history: history.drop_entry(SavedView, "dk"))
    assert act(bench, lambda history: history.undo(acts(bench)[0].id)).entries == 1
    assert entry(bench, SavedView, "dk") == view
    assert act(bench, lambda history: history.undo(acts(bench)[1].id)).entries == 1
    assert entry(bench, SavedView, "dk") is None


def test_what_is_proof_is_listed_and_stays(bench, row):
    bench.basics()
    bench.load(row(email="a@x.example"))
    act(bench, lambda history: history.change_entry(Consent("c-1", "a@x.example")))
    with bench.store.write("Anna") as unit:
        unit.exports.start(ExportDraft("spring", "own_use", "outreach", ("email",), "csv", {}, {}, None)).finish("0")
        unit.commit()
    export, consent, _import = acts(bench)
    assert (export.kind, export.state, export.subject) == (ActKind.EXPORT, ActState.FINAL, "spring")
    assert (consent.kind, consent.state, consent.subject) == (ActKind.EVIDENCE, ActState.FINAL, "Consent")
    for stays in (export, consent):
        with pytest.raises(UsageError, match="proof"):
            act(bench, lambda history, stays=stays: history.undo(stays.id))


def test_earlier_states_of_entries_are_forgotten_in_time(bench):
    bench.basics()
    act(bench, lambda history: history.change_entry(CAMPAIGN))
    bench.reopen(FixedClock(bench.clock.now() + KEPT_FOR + timedelta(days=1)))
    (done,) = acts(bench)
    assert done.state is ActState.PAST
    with bench.store.read() as unit:
        assert unit.context.db.value("SELECT count(*) FROM entry_image") == 0
