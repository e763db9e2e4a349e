"""Merging keeps the strictest of everything and where each value came from; parting restores exactly."""

import pytest

from lead_desk.domain.acts import JOINED, ActKind, ActState
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UsageError
from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.lead import LeadQuery, UpdateRule
from lead_desk.domain.records import ExportDraft
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.intake.duplicates import near_duplicates
from lead_desk.store.engine.logical import logical_hash

HEALTH = Finding(FlagKind.SPECIAL, Category.HEALTH, "notes", FlagState.SUSPECTED, "special.term", Certainty.PROBABLE)
CHILD = Finding(FlagKind.CHILD, None, "notes", FlagState.SUSPECTED, "child.words", Certainty.PROBABLE)


def digest(bench):
    with bench.store.read() as unit:
        return logical_hash(unit.context.db)


def write(bench, act):
    with bench.store.write("Anna") as unit:
        answer = act(unit)
        unit.commit()
    return answer


def at_hour(bench, hour):
    bench.clock = FixedClock(bench.clock.moment.replace(hour=hour))
    bench.reopen()


def merge(bench, leads=(1, 2), **picks):
    return write(bench, lambda unit: unit.merges.merge(leads, picks))


def sheet(bench, leads=(1, 2)):
    with bench.store.read() as unit:
        return unit.merges.sheet(leads)


def detail(bench, lead=1):
    with bench.store.read() as unit:
        return unit.leads.detail(lead)


@pytest.fixture
def two(bench, row):
    """Two leads that are one person, from two lists."""
    bench.load(row(4, full_name="Bo Lund", email="bo@lund.example", city="Vejle", notes="likes tea", company="Lund"))
    at_hour(bench, 12)
    bench.load(row(9, full_name="Bo H. Lund", email="bl@other.example", phone="+4530111111", notes="met in May"))
    return bench


def test_the_sheet_proposes_filled_over_empty_and_newest_over_older(two):
    lines = {line.name: line for line in sheet(two).fields}
    assert lines["full_name"].values == ("Bo Lund", "Bo H. Lund")
    assert (lines["full_name"].pick, lines["city"].pick, lines["phone"].pick) == (2, 1, 2)
    assert lines["notes"].pick == JOINED
    assert lines["email"].places == ("list1.csv, Sheet1, row 4", "list2.csv, Sheet1, row 9")
    at_hour(two, 13)
    write(two, lambda unit: unit.leads.edit(1, {"full_name": "Bo Lund"}, reason="asked him"))
    assert {line.name: line.pick for line in sheet(two).fields}["full_name"] == 1
    assert sheet(two).keeps == ("addresses",)


def test_another_spelling_makes_an_old_value_no_newer(two):
    at_hour(two, 13)
    words = {"Bo Lund": "Bo LUND"}
    write(two, lambda unit: unit.leads.respell([1], field_name="full_name", words=words))
    line = next(line for line in sheet(two).fields if line.name == "full_name")
    assert (line.values, line.pick) == (("Bo LUND", "Bo H. Lund"), 2)


def test_a_merge_keeps_picks_addresses_and_places_and_is_found(two):
    merge(two, city=2, full_name=1)
    lead = detail(two)
    assert detail(two, 2) is None
    assert lead.values["full_name"] == "Bo Lund"
    assert lead.values["notes"] == "likes tea · met in May"
    assert "city" not in lead.values, "an empty value may be picked"
    assert ("email", "other", "bo@lund.example") in lead.more
    places = {origin.field: (origin.file_name, origin.row) for origin in lead.origins}
    assert places["phone"] == ("list2.csv", 9)
    assert places["company"] == ("list1.csv", 4)
    with two.store.read() as unit:
        assert unit.leads.count(LeadQuery(text="lund")) == 1
        assert unit.context.db.value("SELECT count(*) FROM lead_batch") == 1


def test_parting_restores_both_exactly_and_merging_again_too(two):
    before = digest(two)
    act = merge(two)
    after = digest(two)
    assert write(two, lambda unit: unit.history.undo(act)).restored == 2
    assert digest(two) == before
    with two.store.read() as unit:
        assert unit.leads.count(LeadQuery(text="lund")) == 2
    assert write(two, lambda unit: unit.history.redo(act)).restored == 2
    assert digest(two) == after
    two.reopen()
    write(two, lambda unit: unit.history.undo(act))
    assert digest(two) == before


def test_the_strictest_stop_flag_basis_class_and_restriction_are_kept(bench, row):
    bench.load(row(email="a@one.example", findings=(HEALTH,), notes="zuckerkrank"), basis="consent", assessment="")
    consumer = {"recipient_class": RecipientClass.CONSUMER, "class_guessed": False}
    bench.load(row(email="b@two.example", notes="class 4b", findings=(CHILD,), **consumer), basis="undecided")
    write(bench, lambda unit: unit.stops.add([Stop(StopKind.EMAIL, "b@two.example", channel=Channel.EMAIL)]))
    write(bench, lambda unit: unit.leads.restrict([2], restricted=True, reason="asked"))
    assert set(sheet(bench).keeps) == {"stops", "restricted", "flags", "basis", "addresses"}
    act = merge(bench, notes=1, email=1)
    lead = detail(bench)
    assert lead.restricted
    assert [basis.basis for basis in lead.bases if basis.current] == ["undecided"]
    assert len(lead.bases) == 2
    assert lead.recipient_class is RecipientClass.CONSUMER
    assert {found.finding.kind for found in lead.findings} == {FlagKind.SPECIAL, FlagKind.CHILD}
    with bench.store.read() as unit:
        assert unit.context.db.rows("SELECT DISTINCT lead_id FROM lead_stop") == [(1,)]
    write(bench, lambda unit: unit.history.undo(act))
    assert not detail(bench).restricted
    assert detail(bench, 2).restricted


def test_a_suspicion_goes_with_a_cell_that_is_not_kept_and_a_confirmed_one_stays(bench, row):
    bench.load(row(email="a@one.example", notes="likes tea"), row(email="b@two.example", notes="x", findings=(HEALTH,)))
    act = merge(bench, notes=1)
    assert detail(bench).findings == ()
    write(bench, lambda unit: unit.history.undo(act))
    assert len(detail(bench, 2).findings) == 1
    with bench.store.write("Rita") as unit:
        unit.findings.decide([unit.findings.listed()[0].id], FlagState.CONFIRMED, reason="it says so")
        unit.commit()
    merge(bench, notes=1)
    assert [found.finding.state for found in detail(bench).findings] == [FlagState.CONFIRMED]


def test_what_came_after_the_merge_and_protects_is_said_of_both(two, row):
    act = merge(two)
    write(two, lambda unit: unit.stops.add([Stop(StopKind.EMAIL, "bl@other.example", channel=Channel.EMAIL)]))
    two.load(row(email="bl@other.example", findings=(CHILD,)), update_rule=UpdateRule.FILL_EMPTY)
    assert write(two, lambda unit: unit.history.undo(act)).restored == 2
    for lead in (1, 2):
        assert [found.finding.kind for found in detail(two, lead).findings] == [FlagKind.CHILD]
    with two.store.read() as unit:
        assert unit.context.db.rows("SELECT lead_id FROM lead_stop ORDER BY 1") == [(1,), (2,)]


@pytest.mark.parametrize("why", ["edited", "exported"])
def test_a_merged_lead_that_moved_on_stays_merged_and_is_named(two, why):
    act = merge(two)
    before = digest(two)
    if why == "edited":
        write(two, lambda unit: unit.leads.edit(1, {"city": "Ribe"}, reason="told"))
        before = digest(two)
    else:
        with two.store.write("Anna") as unit:
            draft = ExportDraft("c", "own_use", "outreach", ("email",), "csv", {}, {}, None)
            number = unit.exports.start(draft).finish("0")
            unit.context.db.run("INSERT INTO export_lead (export_id, lead_id) VALUES (?, 1)", (number,))
            unit.commit()
    outcome = write(two, lambda unit: unit.history.undo(act))
    assert (outcome.restored, outcome.kept_reasons) == (0, {why: 1})
    assert digest(two) == before
    with two.store.read() as unit:
        assert {item.id: item.state for item in unit.history.all()}[act] is ActState.DONE


def test_whom_the_data_went_to_is_still_told_and_parted_again(two):
    with two.store.write("Anna") as unit:
        draft = ExportDraft("c", "own_use", "outreach", ("email",), "csv", {}, {}, None)
        number = unit.exports.start(draft).finish("0")
        unit.context.db.run("INSERT INTO export_lead (export_id, lead_id) VALUES (?, 2)", (number,))
        unit.commit()
    at_hour(two, 15)
    act = merge(two)
    with two.store.read() as unit:
        assert unit.exports.of_lead(1) == (number,)
    write(two, lambda unit: unit.history.undo(act))
    with two.store.read() as unit:
        assert unit.exports.of_lead(1) == ()
        assert unit.exports.of_lead(2) == (number,)


def test_undoing_an_import_leaves_what_was_merged_and_says_so(two):
    act = merge(two)
    outcome = write(two, lambda unit: unit.batches.undo(2))
    assert (outcome.removed, outcome.kept_reasons) == (0, {"merged": 1})
    write(two, lambda unit: unit.history.undo(act))
    assert detail(two, 2) is not None


def test_wrong_merges_are_named(two):
    for leads, picks, words in (
        ((1,), {}, "two to"),
        ((1, 1), {}, "two to"),
        (range(1, 12), {}, "two to"),
        ((1, 99), {}, "no longer there"),
        ((1, 2), {"email": 99}, "names no field"),
        ((1, 2), {"shoe": 1}, "names no field"),
        ((1, 2), {"email": JOINED}, "names no field"),
    ):
        with two.store.write("Anna") as unit, pytest.raises(UsageError, match=words):
            unit.merges.merge(leads, picks)


def test_the_history_lists_who_did_what_to_how_many(two):
    merge(two)
    write(two, lambda unit: unit.leads.set_basis([1], "outreach", "consent", "", reason="signed"))
    write(two, lambda unit: unit.leads.restrict([1], restricted=True, reason="asked"))
    with two.store.read() as unit:
        acts = unit.history.all()
    assert [(item.kind, item.leads, item.state) for item in acts] == [
        (ActKind.RESTRICT, 1, ActState.FINAL),
        (ActKind.SET_BASIS, 1, ActState.DONE),
        (ActKind.MERGE, 2, ActState.DONE),
        (ActKind.IMPORT, 1, ActState.DONE),
        (ActKind.IMPORT, 1, ActState.DONE),
    ]
    assert acts[1].subject == "outreach consent"
    assert acts[3].subject == "list2.csv"
    with two.store.write("Anna") as unit:
        with pytest.raises(UsageError, match="never undone"):
            unit.history.undo(acts[0].id)
        with pytest.raises(UsageError, match="no such act"):
            unit.history.undo(99)
        with pytest.raises(UsageError, match="not undone"):
            unit.history.redo(acts[2].id)


def test_only_the_last_fifty_acts_can_be_undone(bench, row):
    bench.load(row(email="a@one.example"))
    for number in range(53):
        write(bench, lambda unit, number=number: unit.leads.edit(1, {"city": f"Town {number}"}, reason="told"))
    bench.reopen()
    with bench.store.read() as unit:
        assert unit.context.db.value("SELECT count(*) FROM act_image") == 50
        assert [item.state for item in unit.history.all()][49:53] == [ActState.DONE, *[ActState.PAST] * 3]


# ---- proposals


def test_exact_duplicates_by_name_and_company_domain(bench, row):
    bench.load(row(full_name="Bo Lund", email="bo@firma.example"), row(full_name="Al Berg", email="al@gmail.com"))
    counts = bench.load(
        row(full_name="bo  LUND", website="https://www.firma.example/about"),
        row(full_name="Bo Lund", email="bl@firma.example"),
        row(full_name="Bo Lund", email="bo@elsewhere.example"),
        row(full_name="Al Berg", email="al.berg@gmail.com"),
    )[1]
    assert (counts.created, counts.updated, counts.duplicates) == (2, 1, 1)
    assert ("email", "other", "bl@firma.example") in detail(bench).more


def test_pairs_are_proposed_kept_apart_and_offered_again_after_undo(bench, row):
    bench.load(
        row(full_name="Jens Jensen", email="jj@blank.example"), row(full_name="Jens Jenssen", email="j@blank.example")
    )
    with bench.store.write("Anna") as unit:
        found = list(near_duplicates(lead for block in unit.duplicates.candidates() for lead in block))
        assert unit.duplicates.propose(found) == 1
        assert unit.duplicates.pairs()[0].reasons == ("name_and_domain",)
        unit.duplicates.keep_both(2, 1)
        assert unit.duplicates.count() == 0
        assert unit.duplicates.propose(found) == 0
        unit.history.undo(unit.history.last(ActState.DONE))
        assert unit.duplicates.count() == 1
        unit.leads.erase([2], reason="asked", stop=False)
        assert unit.duplicates.count() == 0
        with pytest.raises(UsageError, match="one and the same"):
            unit.duplicates.keep_both(1, 1)


def test_asked_cells_change_nothing_until_answered(bench, row):
    bench.load(row(full_name="Bo Lund", email="bo@x.example", city="Vejle", notes="likes tea"))
    changed = row(
        7, email="bo@x.example", city="Ribe", notes="diabetes", company="Lund A/S", findings=(HEALTH,),
        originals={"city": "RIBE "},
    )  # fmt: skip
    batch, counts = bench.load(changed, update_rule=UpdateRule.ASK)
    assert (counts.updated, counts.asked) == (1, 2)
    lead = detail(bench)
    assert (lead.values["city"], lead.values["company"], lead.findings) == ("Vejle", "Lund A/S", ())
    with bench.store.read() as unit:
        items = unit.conflicts.open(batch)
        assert [(item.field, item.own, item.offered, item.flags) for item in items] == [
            ("city", "Vejle", "Ribe", ()),
            ("notes", "likes tea", "diabetes", ("special",)),
        ]
    before = digest(bench)
    write(bench, lambda unit: unit.conflicts.answer([item.id for item in items], take=True))
    lead = detail(bench)
    assert (lead.values["city"], lead.originals["city"], lead.values["notes"]) == ("Ribe", "RIBE ", "diabetes")
    assert {origin.field: origin.row for origin in lead.origins}["city"] == 7
    assert [found.finding.kind for found in lead.findings] == [FlagKind.SPECIAL]
    with bench.store.write("Anna") as unit:
        unit.history.undo(unit.history.last(ActState.DONE))
        assert unit.conflicts.count() == 2
        unit.commit()
    assert digest(bench) == before
    write(bench, lambda unit: unit.conflicts.answer(unit.conflicts.ids(), take=False))
    assert bench.load(row(email="bo@x.example", city="Ribe"), update_rule=UpdateRule.ASK)[1].asked == 1
    with bench.store.read() as unit:
        assert unit.conflicts.count() == 0, "what was answered once is not asked again"


def test_an_undone_import_asks_nothing(bench, row):
    bench.load(row(email="bo@x.example", city="Vejle"))
    batch, _ = bench.load(row(email="bo@x.example", city="Ribe"), update_rule=UpdateRule.ASK)
    write(bench, lambda unit: unit.batches.undo(batch))
    with bench.store.read() as unit:
        assert unit.conflicts.count() == 0
    write(bench, lambda unit: unit.batches.redo(batch))
    with bench.store.read() as unit:
        assert unit.conflicts.count() == 1
