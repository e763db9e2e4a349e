"""A vendor's whole column: how far it reaches, that it is nowhere once left out, and what later imports follow."""

import pytest

from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.review import ColumnAct, VendorColumn
from tests.unit.store.test_erasure import leftovers

HEALTH = Finding(FlagKind.SPECIAL, Category.HEALTH, "Notes", FlagState.SUSPECTED, "special.term", Certainty.PROBABLE)
CHILD = Finding(FlagKind.CHILD, None, "Notes", FlagState.SUSPECTED, "child.words", Certainty.PROBABLE)
NOTES = VendorColumn("fair", "Notes", "notes")


@pytest.fixture
def filled(bench, row):
    """Sixty leads of the fair, a second list of it with another header's spelling, and a list of somebody else."""
    bench.load(*[
        row(full_name=f"Person {at}", email=f"p{at}@x.example", notes="zuckerkrankheit", findings=(HEALTH,) * (at < 3))
        for at in range(60)
    ])  # fmt: skip
    spelled = tuple((letter, header.upper(), field) for letter, header, field in bench.draft().mapping)
    bench.load(row(email="second@x.example", notes="zuckerwatte"), mapping=spelled)
    bench.load(row(email="other@x.example", notes="theirs"), source="other")
    bench.load(row(email="p1@x.example", notes="not taken"), row(email="bare@x.example", city="Vejle"), source="other")
    return bench


def test_the_reach_is_every_import_of_the_source_and_no_other(filled):
    with filled.store.read() as unit:
        found = unit.vendor_columns.reach(NOTES)
        assert (found.leads, found.flagged, found.batches, found.children) == (61, 3, 2, 0)
        assert unit.vendor_columns.of_finding(1) == NOTES
        assert unit.vendor_columns.of_finding(99) is None
        assert {column.source for column in unit.vendor_columns.of_header(" notes")} == {"fair", "other"}


def test_a_column_left_out_is_nowhere_and_its_leads_stay(filled):
    with filled.store.write("Anna") as unit:
        lead = unit.leads.ids(LeadQuery(text="p7"))[0]
        unit.leads.edit(lead, {"notes": "zuckerhut"}, reason="told")
        unit.commit()
    filled.store.close()
    assert leftovers(filled, ["zuckerkrank", "zuckerwatte", "zuckerhut"]) == ["zuckerkrank", "zuckerwatte", "zuckerhut"]
    filled.reopen()
    with filled.store.write("Rita") as unit:
        assert unit.vendor_columns.leave_out(NOTES, reason="not needed").leads == 61
        unit.commit()
    with filled.store.read() as unit:
        assert unit.leads.count(LeadQuery()) == 63
        assert unit.vendor_columns.reach(NOTES).leads == 0
        assert unit.findings.groups() == ()
        assert [rule.act for rule in unit.vendor_columns.rules("fair")] == [ColumnAct.LEAVE_OUT]
        assert unit.leads.detail(unit.leads.ids(LeadQuery(text="other"))[0]).values["notes"] == "theirs"
        assert unit.audit.problems() == []
    filled.store.close()
    assert leftovers(filled, ["zucker"]) == []
    filled.reopen()


def test_a_searched_column_leaves_the_index_too(bench, row):
    bench.load(*[row(full_name=f"Person {at}", email=f"p{at}@x.example", job_title="Hilfskraft") for at in range(5)])
    with bench.store.write("Rita") as unit:
        assert unit.leads.count(LeadQuery(text="hilfskraft")) == 5
        unit.vendor_columns.leave_out(VendorColumn("fair", "Job Title", "job_title"), reason="x")
        assert unit.leads.count(LeadQuery(text="hilfskraft")) == 0
        assert unit.leads.count(LeadQuery(text="person")) == 5
        unit.commit()


def test_a_cell_that_tells_of_a_child_stays(bench, row):
    bench.load(row(email="a@x.example", notes="in class 7b", findings=(CHILD,)), row(email="b@x.example", notes="flu"))
    with bench.store.write("Rita") as unit:
        done = unit.vendor_columns.leave_out(NOTES, reason="not needed")
        assert (done.leads, done.children) == (1, 1)
        assert unit.leads.detail(1).values["notes"] == "in class 7b"


def test_flags_of_a_column_found_fine_stay_fine_in_the_next_list(bench, row):
    bench.load(row(email="a@x.example", notes="ward 3", findings=(HEALTH,)))
    with bench.store.write("Rita") as unit:
        assert unit.vendor_columns.find_fine(NOTES, FlagKind.SPECIAL, Category.HEALTH, reason="customers") == 1
        unit.commit()
    bench.load(row(email="b@x.example", notes="ward 4", findings=(HEALTH,)))
    bench.load(row(email="c@x.example", notes="ward 5", findings=(HEALTH,)), source="other")
    with bench.store.write("Rita") as unit:
        states = [unit.leads.detail(lead).findings[0].finding.state for lead in (1, 2, 3)]
        assert states == [FlagState.DISMISSED, FlagState.DISMISSED, FlagState.SUSPECTED]
        (rule,) = unit.vendor_columns.remembered()
        assert (rule.header, rule.flags, rule.by, rule.reason) == ("Notes", 2, "Rita", "customers")
        assert unit.vendor_columns.forget(rule.key) == 2
        assert unit.vendor_columns.remembered() == ()
        assert unit.leads.detail(2).findings[0].finding.state is FlagState.SUSPECTED
        assert unit.vendor_columns.forget("nothing") is None


def test_what_a_detector_confirmed_is_never_fine_by_a_columns_rule(bench, row):
    sure = Finding(FlagKind.CHILD, None, "Notes", FlagState.CONFIRMED, "child.birth_date", Certainty.CERTAIN)
    with bench.store.write("Rita") as unit:
        unit.vendor_columns.find_fine(NOTES, FlagKind.CHILD, None, reason="car classes")
        unit.commit()
    bench.load(row(email="b@x.example", notes="2019-01-01", findings=(sure,)))
    with bench.store.read() as unit:
        assert unit.leads.detail(1).findings[0].finding.state is FlagState.CONFIRMED


def test_a_dismissal_remembered_for_a_text_is_listed_and_taken_back(bench, row):
    bench.load(row(email="a@x.example", notes="ward 3", findings=(HEALTH,)))
    with bench.store.write("Rita") as unit:
        unit.findings.decide([1], FlagState.DISMISSED, reason="a customer")
        (kept,) = unit.vendor_columns.remembered()
        assert (kept.header, kept.flags, kept.field) == ("", 1, "notes")
        assert unit.vendor_columns.forget(kept.key) == 1
        unit.commit()
    assert bench.load(row(email="b@x.example", notes="ward 3", findings=(HEALTH,)))[1].flagged == 1


def test_a_decision_taken_back_leaves_the_flag_as_it_was(bench, row):
    bench.load(row(email="a@x.example", notes="ward 3", findings=(HEALTH,)))
    with bench.store.write("Rita") as unit:
        memos = unit.findings.memos([1])
        unit.findings.decide([1], FlagState.DISMISSED, reason="a customer")
        assert unit.findings.put_back(memos) == 1
        assert unit.vendor_columns.remembered() == ()
        (again,) = unit.findings.listed()
        assert (again.finding.state, again.decided_by, again.reason) == (FlagState.SUSPECTED, "", "")


def test_the_group_that_frees_most_leads_comes_first(bench, row):
    faith = Finding(FlagKind.SPECIAL, Category.RELIGIOUS, "City", FlagState.SUSPECTED, "r", Certainty.PROBABLE)
    both = (HEALTH, faith)
    bench.load(
        *[row(email=f"h{at}@x.example", notes="flu", city="X", findings=both) for at in range(3)],
        *[row(email=f"f{at}@x.example", city="X", findings=(faith,)) for at in range(2)],
    )
    with bench.store.read() as unit:
        assert [(group.category, group.leads, group.frees) for group in unit.findings.groups()] == [
            (Category.RELIGIOUS, 5, 2),
            (Category.HEALTH, 3, 0),
        ]
