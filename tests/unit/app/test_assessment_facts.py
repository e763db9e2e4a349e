"""What the store says beside an assessment, and two versions side by side."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.lia_results import AssessmentFacts
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UsageError
from lead_desk.domain.lead import LeadQuery

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled() -> Iterator[Desk]:
    made = bootstrap.demo_desk(clock=FixedClock(NOW))
    yield made
    made.close()


@pytest.fixture
def empty() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    yield made
    made.close()


def _said(facts: AssessmentFacts) -> dict[str, str]:
    return {remark.question: remark.sentence for remark in facts.remarks if not remark.contradicts}


def test_facts_are_counted_over_the_leads_that_rest_on_it(filled: Desk) -> None:
    rows = {row.family: row for row in filled.assessments()}
    facts = filled.assessment_facts(filled.assessment("b2b-mail"))
    assert facts.resting
    assert facts.people == rows["b2b-mail"].leads > 0
    said = _said(facts)
    assert said["H4"] == f"Leads that rest on this assessment: {facts.people}."
    assert "GB" in said["S5"]
    assert "email" in said["S6"]
    assert said["B2"].endswith(f"of {facts.people} leads have a private mailbox.")
    assert any(line.closed for line in facts.channels)


def test_the_leads_of_its_sources_speak_for_a_new_one(filled: Desk) -> None:
    draft = filled.start_assessment("trade_fair", "LI-new", "New one", "Nora Winther")
    ahead = filled.assessment_facts(replace(draft, answers={**draft.answers, "S4": ["kind:event"]}))
    assert not ahead.resting
    assert ahead.people == filled.count(LeadQuery(filters=(("source", ("fair-aarhus",)),))) > 0
    assert _said(ahead)["H4"].startswith("Leads from these sources")
    nobody = filled.assessment_facts(replace(draft, answers={**draft.answers, "S4": []}))
    assert (nobody.people, nobody.remarks) == (0, ())


def test_answers_that_the_data_contradict_are_pointed_out(filled: Desk) -> None:
    version = filled.assessment("b2b-mail")
    denying = replace(version, answers={**version.answers, "S5": ["DK"], "S6": ["email"], "B6": {"value": True}})
    found = {remark.question: remark.sentence for remark in filled.assessment_facts(denying).contradictions}
    assert {"S5", "S6", "B6"} <= set(found)
    assert found["S5"].startswith("Not covered: ")


def test_two_versions_side_by_side(empty: Desk) -> None:
    empty.approve("fair-calls", 1, "Erik Solberg", "Head of Compliance", date(2027, 10, 31))
    with pytest.raises(UsageError) as caught:
        empty.compare_assessments("fair-calls")
    assert caught.value.reason == "ONE_VERSION"
    second = empty.renew("fair-calls")
    empty.save_draft(replace(second, answers={**second.answers, "S5": ["DK", "SE"], "B18": 4}))
    found = empty.compare_assessments("fair-calls")
    assert (found.before, found.after) == (1, 2)
    said = {change.question: (change.was, change.now) for change in found.changes}
    assert said["S5"] == ("Denmark (DK)", "Denmark (DK); Sweden (SE)")
    assert said["B18"][1] == "4"
    assert said["D1"][1] == ""
    assert [version.version for version in empty.assessment_versions("fair-calls")] == [1, 2]
    same = empty.compare_assessments("fair-calls", 2, 2)
    assert same.changes == ()
    for act in (lambda: empty.compare_assessments("fair-calls", 7), lambda: empty.assessment_versions("none")):
        with pytest.raises(UsageError):
            act()


def test_every_sample_assessment_can_be_explained(filled: Desk) -> None:
    for row in filled.assessments():
        facts = filled.assessment_facts(filled.assessment(row.family))
        assert facts.people == row.leads or not facts.resting
