"""Facts: what is on record becomes the right state, set-wise and for one lead alike."""

from dataclasses import replace
from datetime import date

import pytest
from casework import CAMPAIGN, COMPLETE, MAIL, case_of, frame

from lead_desk.domain.assessment import Assessment, AssessmentStatus
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Campaign, Recipient, RecipientKind
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.evidence import (
    Exclusivity,
)
from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.gate.case import (
    Dimension,
    FlagFact,
    LiaFact,
    NoticeFact,
    RetentionFact,
    SourceFact,
)


def test_a_plain_lead(one):
    case = one()
    assert (case.country, case.recipient_class, case.basis) == ("DK", RecipientClass.NAMED, Basis.LEGITIMATE_INTEREST)
    assert case.recipient is RecipientKind.OWN_USE
    assert not any((case.stop, case.stop_all, case.restricted, case.quarantined, case.exclusive_elsewhere))
    assert (case.source, case.retention, case.notice) == (SourceFact.COMPLETE, RetentionFact.WITHIN, NoticeFact.DUE)
    assert (case.child, case.special, case.criminal) == (FlagFact.NONE,) * 3
    assert case.notice_attached
    assert case.basis_allowed
    assert [facts.channel for facts in case.channels] == [Channel.EMAIL, Channel.PHONE]
    assert all(facts.usable for facts in case.channels)


def test_channels_need_an_identifier_each(one):
    case = one(
        campaign=replace(CAMPAIGN, channels=tuple(Channel)), email="", phone="", mobile="+4520111111", street="Gade 1",
        city="Vejle",
    )  # fmt: skip
    usable = {facts.channel: (facts.usable, facts.mobile) for facts in case.channels}
    assert usable == {
        Channel.EMAIL: (False, None),
        Channel.SMS: (True, True),
        Channel.PHONE: (True, True),
        Channel.POST: (True, None),
    }


def test_the_standing_asks_for_all_channels_and_the_leads_own_purpose(one):
    case = one(campaign=Campaign("standing", "Standing"), standing=True)
    assert len(case.channels) == 4
    assert case.basis is Basis.LEGITIMATE_INTEREST
    assert case.notice_attached


def test_unknown_country_and_no_basis_for_this_purpose(one):
    case = one(campaign=replace(CAMPAIGN, purpose="other"), country="")
    assert (case.country, case.basis, case.basis_allowed) == ("ZZ", None, False)


def test_exclusive_leads_are_free_for_their_client_and_when_found_elsewhere(one, bench, row):
    client = Recipient("acme", "Acme", RecipientKind.CLIENT, "order 7")
    assert one(Exclusivity("x", "acme", source="fair"), client).exclusive_elsewhere
    assert not case_of(bench, replace(CAMPAIGN, recipient="acme")).exclusive_elsewhere
    bench.load(row(email=MAIL), source="own")
    case = case_of(bench)
    assert not case.exclusive_elsewhere
    assert "W_DUPLICATE_PERSON" in case.warnings


@pytest.mark.parametrize(
    ("birth", "fact"),
    [
        ("2008-11-22", FlagFact.NONE),
        ("2008-11-23", FlagFact.CONFIRMED),
        ("1980-01-01", FlagFact.NONE),
        ("", FlagFact.NONE),
    ],
)
def test_age_is_reckoned_anew(one, birth, fact):
    assert one(date_of_birth=birth).child is fact


def test_a_child_grows_up_by_itself(one, bench):
    assert one(date_of_birth="2008-12-01").child is FlagFact.CONFIRMED
    assert case_of(bench, today=date(2026, 12, 1)).child is FlagFact.NONE


def test_a_sources_stricter_age_counts(one):
    assert one(replace(COMPLETE, child_limit=21), date_of_birth="2006-01-01").child is FlagFact.CONFIRMED


def test_findings_count_until_dismissed(bench, row):
    bench.basics()
    finding = Finding(FlagKind.SPECIAL, Category.HEALTH, "notes", FlagState.SUSPECTED, "r", Certainty.PROBABLE)
    crime = Finding(FlagKind.CRIMINAL, None, "notes", FlagState.POSSIBLE, "r", Certainty.POSSIBLE)
    bench.load(row(email=MAIL, country="DK", notes="x", findings=(finding, crime)))
    case = case_of(bench)
    assert (case.special, case.criminal) == (FlagFact.SUSPECTED, FlagFact.POSSIBLE)
    with bench.store.write("Rita") as unit:
        found = [item.id for item in unit.findings.listed()]
        unit.findings.decide(found, FlagState.DISMISSED, reason="a bakery")
        unit.commit()
    assert case_of(bench).special is FlagFact.NONE


def test_assessment_states_reach_the_case(one, bench):
    assert one().lia is LiaFact.NONE
    with bench.store.write("Anna") as unit:
        unit.assessments.save(Assessment("LI-1", 1, "Outreach"), None, ["V_STATUS"])
        assert unit.assessments.leads_relying("LI-1") == 1
        unit.commit()
    case = case_of(bench)
    assert case.lia is LiaFact.DRAFT
    assert case.lia_misses == frozenset(Dimension)
    with bench.store.write("Anna") as unit:
        unit.assessments.save(Assessment("LI-1", 1, "Outreach", AssessmentStatus.REJECTED), None, ["V_STATUS"])
        unit.commit()
    assert case_of(bench).lia is LiaFact.REJECTED


def test_reach_is_sources_and_batches(bench, row):
    bench.basics()
    first, _ = bench.load(row(email="a@x.example"), source="one")
    bench.load(row(email="b@x.example"), row(email="c@x.example"), source="two")
    with bench.store.read() as unit:

        def size(campaign):
            return sum(count for *_, count in unit.cases.gather(frame(campaign)))

        assert size(CAMPAIGN) == 3
        assert size(replace(CAMPAIGN, sources=("two",))) == 2
        assert size(replace(CAMPAIGN, batches=(first,))) == 1
        assert size(replace(CAMPAIGN, sources=("three",))) == 0


def test_cases_are_joined_back_to_their_leads(bench, row):
    bench.basics()
    bench.load(*[row(email=f"p{at}@x.example", country="DK" if at % 3 else "DE") for at in range(30)])
    with bench.store.read() as unit:
        found = unit.cases.gather(frame())
        sizes = {case.country: size for _, case, size in found}
        assert sizes == {"DK": 20, "DE": 10}
        german = next(number for number, case, _ in found if case.country == "DE")
        leads = [lead for block in unit.cases.leads([german]) for lead, _ in block]
        assert leads == list(range(1, 31, 3))
        assert sum(len(block) for block in unit.cases.leads([german], limit=4)) == 4
        assert [*unit.cases.leads([])] == []


CLIENT = Recipient("client", "Client", RecipientKind.CLIENT)


@pytest.mark.parametrize(
    ("recipient", "values", "shown"),
    [
        ("client", {"country": "US", "region": "California"}, True),
        ("client", {"country": "US", "region": "Nevada"}, False),
        ("client", {"country": "CA", "region": "CA"}, False),
        ("own_use", {"country": "US", "region": "CA"}, False),
        ("client", {"country": "US", "postcode": "94105"}, True),
    ],
)
def test_the_warning_about_data_brokers(one, recipient, values, shown):
    case = one(CLIENT, campaign=replace(CAMPAIGN, recipient=recipient), **values)
    assert ("W_BROKER" in case.warnings) is shown
    assert ("W_REGION_GUESSED" in case.warnings) is ("postcode" in values)


def test_moving_to_california_by_an_edit_warns_as_well(one, bench):
    campaign = replace(CAMPAIGN, recipient="client")
    assert "W_BROKER" not in one(CLIENT, campaign=campaign, country="US").warnings
    with bench.store.write("Anna Holm") as unit:
        unit.leads.edit(1, {"region": "California"}, reason="told")
        unit.commit()
    assert "W_BROKER" in case_of(bench, campaign).warnings
