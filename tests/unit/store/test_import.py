"""What an import does to the store: outcomes add up, nothing delivered is lost, every value knows its place."""

import pytest

from lead_desk.domain.basis import Basis
from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.lead import CellProblem, LeadQuery, RejectedRow, UpdateRule
from lead_desk.domain.stop import Stop, StopKind, StopReason, StopScope
from lead_desk.store.engine.database import PRAGMAS
from lead_desk.store.imports import new_keys


@pytest.fixture(autouse=True, params=[None, 250_000, 2], ids=["small table", "keys wait", "keys wait a little"])
def keys_in_a_large_table(request, monkeypatch):
    """Whatever is true of an import is so whether its keys go to their place at once or wait."""
    if request.param is not None:
        monkeypatch.setattr(new_keys, "_LARGE", 0)
        monkeypatch.setattr(new_keys, "_MOST_WAITING", request.param)


def only(bench, number=0):
    with bench.store.read() as unit:
        ids = unit.leads.ids(LeadQuery(sort=("id",)))
        return unit.leads.detail(ids[number])


def adds_up(counts):
    parts = counts.created + counts.updated + counts.unchanged + counts.duplicates + counts.rejected + counts.stopped
    return counts.rows == parts


def test_new_rows_become_leads_with_their_tags(bench, row):
    batch, counts = bench.load(row(7, full_name="Bo Lund", email="bo@lund.example", notes="call in May"))
    assert (counts.rows, counts.created) == (1, 1)
    lead = only(bench)
    assert lead.values == {"full_name": "Bo Lund", "email": "bo@lund.example", "notes": "call in May"}
    assert (lead.batch, lead.sheet, lead.row, lead.source) == (batch, "Sheet1", 7, "fair")
    assert lead.bases[0].basis is Basis.LEGITIMATE_INTEREST
    assert lead.bases[0].assessment == "LI-1"
    origin = {item.field: (item.batch, item.row, item.column) for item in lead.origins}
    assert origin["email"] == (batch, 7, "B")


def test_rejected_rows_are_counted_not_stored(bench, row):
    problem = CellProblem("Sheet1", 3, "Email", "NOT_AN_EMAIL")
    _, counts = bench.load(row(email="a@b.example"), RejectedRow("Sheet1", 3, (problem,), ("nonsense",)))
    assert (counts.created, counts.rejected) == (1, 1)
    assert adds_up(counts)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ({"email": "a@x.example"}, {"email": "a@x.example"}, True),
        ({"email": "a@x.example"}, {"email": "b@x.example"}, False),
        ({"phone": "+4530111111"}, {"mobile": "+4530111111"}, True),
        ({"phone": "+4530111111", "full_name": "Bo Lund"}, {"phone": "+4530111111", "full_name": "BO LUND"}, True),
        ({"phone": "+4530111111", "full_name": "Bo Lund"}, {"phone": "+4530111111", "full_name": "Ida Bak"}, False),
        ({"phone": "+4530111111", "email": "a@x.example"}, {"phone": "+4530111111", "email": "b@x.example"}, False),
        ({"email": "a@x.example", "more_emails": (("work", "c@x.example"),)}, {"email": "c@x.example"}, True),
        ({"company": "Lund A/S", "city": "Vejle"}, {"company": "LUND a/s", "city": "Vejle"}, True),
        ({"company": "Lund A/S", "city": "Vejle"}, {"company": "Lund A/S", "city": "Kolding"}, False),
        ({"full_name": "Bo Lund", "company": "Lund"}, {"full_name": "Bo Lund", "company": "Lund"}, True),
        ({"company": "Lund A/S"}, {"company": "LUND  a/s"}, True),
        (
            {"company": "Lund A/S", "website": "https://www.lund.example/om"},
            {"company": "Lund A/S", "website": "https://lund.example", "notes": "Pumps"},
            True,
        ),
        ({"company": "Lund A/S", "website": "lund.example"}, {"company": "Lund A/S", "website": "l.example"}, False),
        ({"company": "Lund", "street": "Torvet 9"}, {"company": "Lund", "street": "Kajgade 3"}, False),
        ({"company": "Lund", "postcode": "5000"}, {"company": "Lund", "postcode": "8000"}, False),
        ({"company": "Lund", "country": "DK"}, {"company": "Lund", "country": "SE"}, False),
        ({"company": "Lund", "street": "Torvet 9"}, {"company": "Bak", "street": "Torvet 9"}, False),
    ],
)
def test_duplicates_within_the_file_and_against_the_store(bench, row, first, second, same):
    _, counts = bench.load(row(**first), row(**second))
    assert (counts.created, counts.duplicates) == ((1, 1) if same else (2, 0))
    _, again = bench.load(row(**second))
    assert again.created == 0
    assert again.unchanged + again.updated == 1


@pytest.mark.parametrize("known", [{"full_name": "Bo Lund"}, {"email": "bo@lund.example"}, {"phone": "+4530111111"}])
def test_a_firm_of_which_more_is_known_is_not_found_by_its_name_alone(bench, row, known):
    _, counts = bench.load(row(company="Lund A/S", **known), row(company="Lund A/S"))
    assert counts.created == 2


def test_a_firm_that_was_edited_is_found_by_what_it_is_now(bench, row):
    bench.load(row(company="Lund A/S", street="Torvet 9"))
    lead = only(bench)
    with bench.store.write("Anna") as unit:
        unit.leads.edit(lead.id, {"street": "Kajgade 3"}, reason="moved")
        unit.commit()
    _, now = bench.load(row(company="Lund A/S", street="Kajgade 3"))
    _, before = bench.load(row(company="Lund A/S", street="Torvet 9"))
    assert (now.created, before.created) == (0, 1)


def test_a_name_alone_may_be_anybody(bench, row):
    _, counts = bench.load(row(full_name="Bo Lund"), row(full_name="Bo Lund"), row(city="Vejle"), row(city="Vejle"))
    assert counts.created == 4


def test_a_duplicate_row_fills_what_is_empty_and_keeps_the_rest(bench, row):
    bench.load(
        row(2, full_name="Bo Lund", email="bo@lund.example"),
        row(3, email="bo@lund.example", company="Lund A/S", full_name="B. Lund"),
    )
    lead = only(bench)
    assert lead.values["full_name"] == "Bo Lund"
    assert lead.values["company"] == "Lund A/S"
    assert {item.field: item.row for item in lead.origins} == {"full_name": 2, "email": 2, "company": 3}


@pytest.mark.parametrize(
    ("rule", "name", "outcome"),
    [
        (UpdateRule.FILL_EMPTY, "Bo Lund", "updated"),
        (UpdateRule.NEWEST_WINS, "Bo B. Lund", "updated"),
        (UpdateRule.LEAVE, "Bo Lund", "duplicates"),
    ],
)
def test_update_rules_against_the_store(bench, row, rule, name, outcome):
    bench.load(row(full_name="Bo Lund", email="bo@lund.example"))
    _, counts = bench.load(row(9, full_name="Bo B. Lund", email="bo@lund.example", city="Vejle"), update_rule=rule)
    assert getattr(counts, outcome) == 1
    assert adds_up(counts)
    lead = only(bench)
    assert lead.values["full_name"] == name
    assert ("city" in lead.values) == (rule is not UpdateRule.LEAVE)


def test_a_second_address_is_kept_beside_the_first(bench, row):
    bench.load(row(full_name="Bo Lund", email="bo@lund.example", phone="+4530111111"))
    bench.load(row(full_name="Bo Lund", email="bo@home.example", phone="+4530111111"))
    lead = only(bench)
    assert lead.values["email"] == "bo@lund.example"
    assert ("email", "other", "bo@home.example") in lead.more
    _, counts = bench.load(row(email="bo@home.example"))
    assert counts.unchanged == 1


def test_newest_wins_keeps_the_old_address_beside(bench, row):
    bench.load(row(full_name="Bo Lund", email="bo@lund.example", phone="+4530111111"))
    bench.load(
        row(full_name="Bo Lund", email="bo@new.example", phone="+4530111111"), update_rule=UpdateRule.NEWEST_WINS
    )
    lead = only(bench)
    assert lead.values["email"] == "bo@new.example"
    assert ("email", "other", "bo@lund.example") in lead.more


def test_an_import_never_swaps_a_basis_but_settles_an_undecided_one(bench, row):
    bench.load(row(email="a@x.example"), basis="consent", assessment="")
    bench.load(row(email="a@x.example"), basis="legitimate_interest")
    assert [item.basis for item in only(bench).bases if item.current] == [Basis.CONSENT]
    bench.load(row(email="b@x.example"), basis="undecided", assessment="")
    _, counts = bench.load(row(email="b@x.example"), basis="consent", assessment="")
    assert counts.updated == 1
    assert [item.basis for item in only(bench, 1).bases if item.current] == [Basis.CONSENT]


def test_stopped_rows_are_counted_and_nothing_of_them_is_stored(bench, row):
    with bench.store.write("Anna") as unit:
        assert unit.stops.add([Stop(StopKind.EMAIL, "Bo+News@Lund.example")]) == 1
        unit.commit()
    _, counts = bench.load(
        row(email="bo@lund.example"), row(email="bo+other@lund.example"), row(email="ida@lund.example")
    )
    assert (counts.stopped, counts.created) == (2, 1)


def test_a_row_with_its_own_no_sets_a_stop_that_also_binds_leads_already_there(bench, row):
    bench.load(row(email="bo@lund.example"))
    _, counts = bench.load(row(email="bo@lund.example", refused=True), row(email="bo@lund.example"))
    assert (counts.stopped, counts.created) == (2, 0)
    with bench.store.read() as unit:
        assert unit.stops.matches(Stop(StopKind.EMAIL, "bo@lund.example"))
        assert unit.stops.listing()[0][3] == StopReason.UNSUBSCRIBE
        assert unit.context.db.value("SELECT count(*) FROM lead_stop") == 1


def test_a_stop_for_one_channel_lets_the_row_in_and_binds_it(bench, row):
    from lead_desk.domain.channel import Channel

    with bench.store.write("Anna") as unit:
        unit.stops.add([Stop(StopKind.EMAIL, "bo@lund.example", StopScope.MARKETING, Channel.EMAIL)])
        unit.commit()
    _, counts = bench.load(row(email="bo@lund.example"))
    assert counts.created == 1
    with bench.store.read() as unit:
        assert unit.context.db.value("SELECT count(*) FROM lead_stop") == 1


def test_a_lead_that_gains_a_stopped_number_is_bound(bench, row):
    bench.load(row(email="bo@lund.example"))
    from lead_desk.domain.channel import Channel

    with bench.store.write("Anna") as unit:
        unit.stops.add([Stop(StopKind.PHONE, "+4530111111", channel=Channel.PHONE)])
        unit.commit()
    bench.load(row(email="bo@lund.example", phone="+4530111111"))
    with bench.store.read() as unit:
        assert unit.context.db.value("SELECT count(*) FROM lead_stop") == 1


HEALTH = Finding(
    FlagKind.SPECIAL, Category.HEALTH, "Notes", FlagState.SUSPECTED, "special.term", Certainty.PROBABLE, "health/en/x"
)


def test_findings_come_with_the_stored_field_and_no_words(bench, row):
    _, counts = bench.load(row(email="a@x.example", notes="has diabetes", findings=(HEALTH,)))
    assert counts.flagged == 1
    found = only(bench).findings[0]
    assert (found.finding.field, found.finding.rule, found.finding.words) == ("notes", "special.term", "")


def test_a_remembered_dismissal_holds_for_the_same_cell_text(bench, row):
    bench.load(row(email="a@x.example", notes="Diabetes Forum speaker", findings=(HEALTH,)))
    with bench.store.write("Rita Ravn") as unit:
        unit.findings.decide([only(bench).findings[0].id], FlagState.DISMISSED, reason="name of a conference")
        unit.commit()
    _, counts = bench.load(row(email="b@x.example", notes="diabetes forum SPEAKER ", findings=(HEALTH,)))
    assert counts.flagged == 0
    assert only(bench, 1).findings[0].finding.state is FlagState.DISMISSED
    _, counts = bench.load(row(email="c@x.example", notes="has diabetes", findings=(HEALTH,)))
    assert counts.flagged == 1


def test_places_tell_where_outcomes_happened(bench, row):
    with bench.store.write("Anna") as unit:
        run = unit.batches.start(bench.draft())
        run.add([row(2, email="a@x.example"), row(3, email="a@x.example"), row(4, email="a@x.example")])
        run.finish()
        assert run.places("duplicate", 1) == [("Sheet1", 3)]


def test_preview_and_run_give_the_same_counts_and_a_preview_leaves_nothing(bench, row):
    def rows():
        return [row(email=f"p{at % 7}@x.example", phone=f"+453011{at % 5:04d}") for at in range(40)]

    bench.load(row(email="p3@x.example"))
    _, preview = bench.load(*rows(), commit=False)
    with bench.store.read() as unit:
        assert unit.leads.count(LeadQuery()) == 1
        assert len(unit.batches.all()) == 1
    _, run = bench.load(*rows())
    assert preview == run
    assert adds_up(run)


def test_blocks_make_no_difference(bench, row):
    rows = [row(at + 2, email=f"p{at % 9}@x.example", city=f"Town {at}") for at in range(30)]
    with bench.store.write("Anna") as unit:
        run = unit.batches.start(bench.draft())
        for at in range(0, 30, 4):
            run.add(rows[at : at + 4])
        counts = run.finish()
    assert (counts.created, counts.duplicates) == (9, 21)


def test_further_numbers_of_a_new_lead_leave_its_own_row_and_origins_as_they_are(bench, row):
    who = {"full_name": "Bo Lund", "email": "bo@lund.example"}
    numbers = ("+4530111111", "+4530222222", "+4530333333")
    with bench.store.write("Anna") as unit:
        run = unit.batches.start(bench.draft())
        run.add([row(2, **who)])
        run.add([row(3, **who, phone=numbers[0], city="Ribe")])
        run.add([row(4, **who, phone=numbers[1])])
        run.add([row(5, **who, phone=numbers[2]), row(6, phone=numbers[1])])
        counts = run.finish()
        db = unit.context.db
        assert (counts.created, counts.duplicates) == (1, 4)
        assert db.rows("SELECT phone, city, row, revision FROM lead") == [(numbers[0], "Ribe", 2, 1)]
        assert db.rows("SELECT value FROM lead_more ORDER BY value") == [(number,) for number in numbers[1:]]
        assert db.rows("SELECT field, row FROM lead_origin ORDER BY field") == [("city", 3), ("phone", 3)]


def test_same_file_recipe_and_listing(bench, row):
    batch, _ = bench.load(row(email="a@x.example"), sha256="f" * 64)
    with bench.store.read() as unit:
        assert unit.batches.same_file("f" * 64, "").number == batch
        assert unit.batches.same_file("0" * 63 + "9", "") is None
        assert unit.batches.same_file("f" * 64, "Second sheet") is None
        assert unit.batches.recipe("h1").source == "fair"
        assert unit.batches.recipe("") is None
        assert unit.batches.all()[0].created == 1


def test_custom_columns_are_kept_and_read(bench):
    from lead_desk.domain.lead import PreparedLead

    bench.load(PreparedLead("S", 2, {"email": "a@x.example", "custom:Shoe 'size'": "44"}))
    with bench.store.read() as unit:
        ids = unit.leads.ids(LeadQuery())
        assert unit.leads.rows(ids, ("custom:Shoe 'size'",))[0].cells == ("44",)
        assert unit.leads.facets(LeadQuery(), "custom:Shoe 'size'") == [("44", 1)]


def test_the_page_cache_is_large_again_after_an_import(bench, row):
    bench.load(row(2, full_name="Bo Lund", email="bo@lund.example"))
    with bench.store.write("Anna") as unit:
        assert unit.context.db.value("PRAGMA cache_size") == PRAGMAS["cache_size"]
        with unit.context.db.lean():
            assert unit.context.db.value("PRAGMA cache_size") > PRAGMAS["cache_size"]  # in KiB, negative
        assert unit.context.db.value("PRAGMA cache_size") == PRAGMAS["cache_size"]
