"""Facts of what people allowed: consent, soft opt-in, their own request, other evidence."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from casework import CAMPAIGN, COMPLETE, CONSENT, MAIL, NOW, STOP, TODAY, case_of

from lead_desk.domain.basis import ConsentMethod, ContractRequest, SaleKind, SoftOptIn
from lead_desk.domain.channel import Channel
from lead_desk.domain.evidence import (
    Evidence,
)
from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.gate.case import (
    ConsentFact,
    ContractFact,
    FlagFact,
    SoftOptInFact,
)


@pytest.mark.parametrize(
    ("changes", "fact", "channel"),
    [
        ({}, ConsentFact.VALID, True),
        ({"channels": (Channel.PHONE,)}, ConsentFact.VALID, False),
        ({"purposes": ("other",)}, ConsentFact.OUT_OF_SCOPE, False),
        ({"controllers": ("Somebody Else",)}, ConsentFact.OUT_OF_SCOPE, False),
        ({"told_right_to_withdraw": False}, ConsentFact.INCOMPLETE, False),
        ({"given_at": None}, ConsentFact.INCOMPLETE, False),
        ({"given_at": datetime(2027, 1, 1, tzinfo=UTC)}, ConsentFact.INCOMPLETE, False),
        ({"text_version": "", "text_hash": ""}, ConsentFact.INCOMPLETE, False),
        ({"method": ConsentMethod.DOUBLE_OPT_IN}, ConsentFact.INCOMPLETE, False),
        ({"method": ConsentMethod.DOUBLE_OPT_IN, "confirmed_at": NOW}, ConsentFact.VALID, True),
        ({"method": ConsentMethod.IMPORTED_THIRD_PARTY}, ConsentFact.INCOMPLETE, False),
        ({"method": ConsentMethod.PAPER, "evidence_hash": "e"}, ConsentFact.VALID, True),
        ({"expires_on": TODAY}, ConsentFact.VALID, True),
        ({"expires_on": TODAY - timedelta(days=1)}, ConsentFact.EXPIRED, False),
        ({"given_at": datetime(2024, 11, 22, tzinfo=UTC)}, ConsentFact.VALID, True),
        ({"given_at": datetime(2024, 11, 21, tzinfo=UTC)}, ConsentFact.EXPIRED, False),
        ({"withdrawn_at": NOW}, ConsentFact.WITHDRAWN, False),
    ],
)
def test_consent(one, changes, fact, channel):
    case = one(replace(CONSENT, **changes), draft={"basis": "consent", "assessment": ""})
    assert case.consent is fact
    assert case.channels[0].consent is channel
    assert not case.channels[1].consent or changes.get("channels") == (Channel.PHONE,)


def test_a_withdrawal_sets_stops_for_its_channels(one):
    case = one(replace(CONSENT, withdrawn_at=NOW))
    assert case.channels[0].stopped
    assert not case.channels[1].stopped


def test_consent_binds_leads_that_come_later_and_follows_an_edit(bench, row):
    bench.basics()
    bench.declare(CONSENT)
    bench.load(row(email=MAIL, country="DK"), basis="consent", assessment="")
    assert case_of(bench).consent is ConsentFact.VALID
    with bench.store.write("Anna") as unit:
        unit.leads.edit(1, {"email": "other@lund.example"}, reason="wrong")
        unit.commit()
    assert case_of(bench).consent is ConsentFact.NONE


def test_explicit_consent_for_a_special_category(one, bench):
    finding = Finding(FlagKind.SPECIAL, Category.HEALTH, "notes", FlagState.CONFIRMED, "r", Certainty.CERTAIN)
    asks_notes = replace(CAMPAIGN, fields=("email", "notes"))
    bench.load(*[])
    case = one(replace(CONSENT, explicit_statement="yes, also my health", explicit_category="health"), notes="x")
    assert case.special_consent
    with bench.store.write("Anna") as unit:
        unit.context.db.run(
            "INSERT INTO finding (lead_id, kind, category, field, state, rule) VALUES (1, 'special', 'health', 'notes',"
            " 'confirmed', 'r')"
        )
        unit.commit()
    case = case_of(bench, asks_notes)
    assert (case.special, case.special_exported, case.special_consent) == (FlagFact.CONFIRMED, True, True)
    case = case_of(bench)
    assert not case.special_exported
    bench.declare(CONSENT)
    assert not case_of(bench, asks_notes).special_consent
    assert finding.category is Category.HEALTH


@pytest.mark.parametrize(
    ("changes", "lifted"),
    [
        ({}, True),
        ({"given_at": datetime(2026, 3, 1, tzinfo=UTC)}, False),
        ({"told_right_to_withdraw": False}, False),
        ({"method": ConsentMethod.IMPORTED_THIRD_PARTY, "evidence_hash": "e"}, False),
    ],
)
def test_only_a_later_direct_complete_consent_lifts_a_marketing_stop_for_its_channel(one, bench, changes, lifted):
    one(replace(CONSENT, **changes))
    with bench.store.write("Anna") as unit:
        unit.stops.add([STOP])
        unit.commit()
    case = case_of(bench)
    assert case.stop is not lifted
    assert tuple(facts.stopped for facts in case.channels) == ((False, True) if lifted else (False, False))


def test_evidence_codes_come_from_person_source_and_campaign(one, bench):
    case = one(
        Evidence("e1", "lead", "role_relevant", MAIL),
        Evidence("e2", "source", "not_harvested", target="fair"),
        Evidence("e3", "campaign", "adv_label", target="c"),
        Evidence("e4", "source", "wrong", target="elsewhere"),
        replace(COMPLETE, evidence=("told_at_collection",)),
        campaign=replace(CAMPAIGN, evidence=("state_source",)),
    )
    assert case.channels[0].evidence == {
        "role_relevant", "not_harvested", "adv_label", "told_at_collection", "state_source",
    }  # fmt: skip


SOFT = SoftOptIn(
    "o", MAIL, obtained_from_person=True, sale_or_negotiation=SaleKind.SALE, event_date=date(2026, 3, 1), product="p",
    seller_is_sender=True, similar_products="the same kind of software", refusal_offered_at_collection=True,
    refusal_in_each_message=True,
)  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "country", "fact"),
    [
        ({}, "DK", SoftOptInFact.COMPLETE),
        ({"obtained_from_person": False}, "DK", SoftOptInFact.NOT_OURS),
        ({"seller_is_sender": False}, "DK", SoftOptInFact.NOT_OURS),
        ({"similar_products": "similar"}, "DK", SoftOptInFact.INCOMPLETE),
        ({"event_date": None}, "DK", SoftOptInFact.INCOMPLETE),
        ({"sale_or_negotiation": SaleKind.NEGOTIATION}, "IT", SoftOptInFact.INCOMPLETE),
        ({"sale_or_negotiation": SaleKind.NEGOTIATION}, "GB", SoftOptInFact.COMPLETE),
        ({"event_date": date(2025, 11, 1)}, "IE", SoftOptInFact.INCOMPLETE),
    ],
)
def test_soft_opt_in(one, changes, country, fact):
    case = one(replace(SOFT, **changes), country=country)
    assert case.soft_opt_in is fact
    assert case.channels[0].soft_opt_in is (fact is SoftOptInFact.COMPLETE)
    assert not case.channels[1].soft_opt_in


@pytest.mark.parametrize(
    ("asked", "answered", "fact"),
    [
        (date(2026, 8, 24), None, ContractFact.OPEN),
        (date(2026, 8, 23), None, ContractFact.STALE),
        (date(2026, 11, 1), date(2026, 11, 2), ContractFact.STALE),
        (None, None, ContractFact.NONE),
    ],
)
def test_contract_request(one, asked, answered, fact):
    assert one(ContractRequest("q", MAIL, "a quote", "by phone", asked, answered)).contract is fact
