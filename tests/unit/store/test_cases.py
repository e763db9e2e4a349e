"""Facts: what is on record becomes the right state, set-wise and for one lead alike."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from lead_desk.domain.assessment import Assessment, AssessmentStatus
from lead_desk.domain.basis import Basis, Consent, ConsentMethod, ContractRequest, SaleKind, SoftOptIn
from lead_desk.domain.campaign import Campaign, Notice, Purpose, Recipient, RecipientKind
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import (
    Evidence,
    Exclusivity,
    LegalHold,
    NoticeExemption,
    NoticeGiven,
    PersonRequest,
    PersonRight,
    SaleOptOut,
    Screening,
)
from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.lead import LeadQuery, LeadStatus
from lead_desk.domain.records import Frame
from lead_desk.domain.source import Source, SourceKind, SourceTerms
from lead_desk.domain.stop import Stop, StopKind, StopScope
from lead_desk.gate.case import (
    ConsentFact,
    ContractFact,
    Dimension,
    FlagFact,
    LiaFact,
    NoticeFact,
    RequestState,
    RetentionFact,
    ScreeningFact,
    SoftOptInFact,
    SourceFact,
)

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
MAIL = "bo@lund.example"
CAMPAIGN = Campaign("c", "C", "outreach", (Channel.EMAIL, Channel.PHONE), fields=("full_name", "email"), notice="n1")


def frame(campaign=CAMPAIGN, today=TODAY, standing=False):
    return Frame(campaign, True, today, datetime(today.year, today.month, today.day, 9, tzinfo=UTC), standing)


@pytest.fixture
def one(bench, row):
    """A complete set-up with one lead, and a way to ask for its case."""
    bench.basics()

    def ask(*items, campaign=CAMPAIGN, today=TODAY, standing=False, draft=None, **values):
        given = {"full_name": "Bo Lund", "email": MAIL, "phone": "+4530111111", "country": "DK", **values}
        bench.load(row(**given), **(draft or {}))
        bench.declare(*items)
        return case_of(bench, campaign, today, standing)

    return ask


def case_of(bench, campaign=CAMPAIGN, today=TODAY, standing=False):
    with bench.store.read() as unit:
        found = unit.cases.gather(frame(campaign, today, standing))
        assert len(found) == 1
        assert unit.cases.of_lead(frame(campaign, today, standing), unit.leads.ids(LeadQuery())[0]) == found[0][1]
        return found[0][1]


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


def test_quarantine_without_attestation(one):
    assert one(draft={"attested": False}).quarantined


COMPLETE = Source(
    "fair", "Fair", SourceKind.EVENT, terms=SourceTerms.ALLOWED, obtained_on=date(2026, 11, 10), attested_by="Anna"
)


@pytest.mark.parametrize(
    ("changes", "fact"),
    [
        ({"kind": None}, SourceFact.INCOMPLETE),
        ({"obtained_on": None}, SourceFact.INCOMPLETE),
        ({"attested_by": ""}, SourceFact.UNATTESTED),
        ({"terms": SourceTerms.UNKNOWN}, SourceFact.TERMS_UNKNOWN),
        ({"terms": SourceTerms.FORBIDDEN}, SourceFact.TERMS_FORBID),
        ({}, SourceFact.COMPLETE),
    ],
)
def test_source(one, changes, fact):
    assert one(replace(COMPLETE, **changes)).source is fact


def test_a_source_nobody_registered(one):
    assert one(draft={"source": "hearsay"}).source is SourceFact.MISSING


def test_single_purpose_source_allows_no_other(one):
    assert not one(replace(COMPLETE, single_purpose="hiring")).basis_allowed


@pytest.mark.parametrize(
    ("obtained", "last_contact", "fact"),
    [
        (date(2026, 11, 10), "", RetentionFact.WITHIN),
        (date(2025, 12, 10), "", RetentionFact.SOON),
        (date(2025, 11, 22), "", RetentionFact.SOON),
        (date(2025, 11, 21), "", RetentionFact.EXPIRED),
        (date(2025, 11, 21), "2026-06-01", RetentionFact.WITHIN),
        (date(2024, 1, 1), "2025-11-22", RetentionFact.SOON),
        (date(2024, 1, 1), "2025-11-21", RetentionFact.EXPIRED),
        (date(2023, 11, 21), "2026-11-01", RetentionFact.EXPIRED),
        (None, "", RetentionFact.UNKNOWN),
    ],
)
def test_retention(one, obtained, last_contact, fact):
    told = NoticeGiven("g", source="fair", notice="n1", sent_at=datetime(2026, 11, 12, tzinfo=UTC))
    case = one(replace(COMPLETE, obtained_on=obtained), told, last_contact=last_contact)
    assert case.retention is fact


def test_a_purposes_shorter_limit_wins(one):
    told = NoticeGiven("g", source="fair", sent_at=datetime(2026, 7, 12, tzinfo=UTC))
    short = Purpose("outreach", "Outreach", retention_months=3)
    assert one(replace(COMPLETE, obtained_on=date(2026, 7, 1)), told, short).retention is RetentionFact.EXPIRED


def test_without_notice_the_limit_is_a_month_and_thirty_days(one):
    assert one(replace(COMPLETE, obtained_on=date(2026, 9, 20))).retention is RetentionFact.EXPIRED


@pytest.mark.parametrize(
    ("item", "fact"),
    [
        (None, NoticeFact.DUE),
        (NoticeGiven("g", MAIL, sent_at=NOW), NoticeFact.GIVEN),
        (NoticeGiven("g", source="fair", sent_at=NOW), NoticeFact.GIVEN),
        (NoticeGiven("g", batch=1, sent_at=NOW), NoticeFact.GIVEN),
        (NoticeGiven("g", source="other", sent_at=NOW), NoticeFact.DUE),
        (NoticeGiven("g", MAIL, planned_on=TODAY), NoticeFact.PLANNED_BEFORE),
        (NoticeGiven("g", MAIL, planned_on=TODAY + timedelta(days=1)), NoticeFact.DUE),
        (NoticeGiven("g", MAIL, planned_on=TODAY - timedelta(days=1)), NoticeFact.DUE),
        (NoticeGiven("g", MAIL, exemption=NoticeExemption.ALREADY_INFORMED), NoticeFact.EXEMPT),
        (
            NoticeGiven("g", MAIL, exemption=NoticeExemption.DISPROPORTIONATE, exemption_reason="too many"),
            NoticeFact.DUE,
        ),
    ],
)
def test_notice(one, item, fact):
    assert one(*([item] if item else [])).notice is fact


@pytest.mark.parametrize(
    ("obtained", "fact"), [(date(2026, 10, 22), NoticeFact.DUE), (date(2026, 10, 21), NoticeFact.OVERDUE)]
)
def test_the_notice_month_includes_its_last_day(one, obtained, fact):
    assert one(replace(COMPLETE, obtained_on=obtained)).notice is fact


def test_notice_needs_the_right_to_object_to_count_as_attached(one):
    assert not one(Notice("n1", "2", has_objection=False)).notice_attached


CONSENT = Consent(
    "k", MAIL, datetime(2026, 5, 1, tzinfo=UTC), ConsentMethod.WEB_FORM, "nordlys.example/form", "v1", "hash", "da",
    ("Nordlys ApS",), ("outreach",), (Channel.EMAIL,), told_right_to_withdraw=True,
)  # fmt: skip


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


STOP = Stop(StopKind.EMAIL, MAIL, since=date(2026, 4, 1))


@pytest.mark.parametrize(
    ("stop", "everywhere", "total", "channels"),
    [
        (STOP, True, False, (False, False)),
        (replace(STOP, scope=StopScope.ALL), False, True, (True, True)),
        (replace(STOP, channel=Channel.PHONE), False, False, (False, True)),
        (replace(STOP, scope=StopScope.TOPIC, topic="wine"), False, False, (True, True)),
        (replace(STOP, scope=StopScope.TOPIC, topic="beer"), False, False, (False, False)),
        (replace(STOP, kind=StopKind.DOMAIN, value="lund.example"), True, False, (False, False)),
        (replace(STOP, kind=StopKind.PHONE, value="+45 30 11 11 11"), True, False, (False, False)),
        (replace(STOP, value="bo+x@lund.example"), True, False, (False, False)),
        (replace(STOP, value="xbo@lund.example"), False, False, (False, False)),
    ],
)
def test_stops(one, bench, stop, everywhere, total, channels):
    one()
    with bench.store.write("Anna") as unit:
        unit.stops.add([stop])
        unit.commit()
    case = case_of(bench, replace(CAMPAIGN, topic="wine"))
    assert (case.stop, case.stop_all) == (everywhere, total)
    assert tuple(facts.stopped for facts in case.channels) == channels


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


def test_a_stop_of_scope_all_is_never_lifted(one, bench):
    one(CONSENT)
    with bench.store.write("Anna") as unit:
        unit.stops.add([replace(STOP, scope=StopScope.ALL)])
        unit.commit()
    assert case_of(bench).stop_all


@pytest.mark.parametrize(
    ("right", "asks", "state"),
    [
        (PersonRight.ERASURE, False, RequestState.ERASURE),
        (PersonRight.OBJECTION_GENERAL, False, RequestState.OBJECTION),
        (PersonRight.RESTRICTION, False, RequestState.RESTRICTION),
        (PersonRight.RECTIFICATION, True, RequestState.RESTRICTION),
        (PersonRight.RECTIFICATION, False, RequestState.NONE),
        (PersonRight.ACCESS, False, RequestState.NONE),
    ],
)
def test_requests_hold_until_answered(one, bench, right, asks, state):
    request = PersonRequest("r", MAIL, right, NOW, asks_restriction=asks)
    assert one(request).request is state
    bench.declare(replace(request, answered_at=NOW))
    assert case_of(bench).request is RequestState.NONE


def test_restriction_and_legal_hold(one, bench):
    assert one(LegalHold("h", MAIL, until=TODAY)).restricted
    bench.declare(LegalHold("h", MAIL, until=TODAY - timedelta(days=1)))
    assert not case_of(bench).restricted
    with bench.store.write("Anna") as unit:
        assert unit.leads.restrict([1], restricted=True, reason="disputed") == 1
        unit.commit()
    assert case_of(bench).restricted


def test_exclusive_leads_are_free_for_their_client_and_when_found_elsewhere(one, bench, row):
    client = Recipient("acme", "Acme", RecipientKind.CLIENT, "order 7")
    assert one(Exclusivity("x", "acme", source="fair"), client).exclusive_elsewhere
    assert not case_of(bench, replace(CAMPAIGN, recipient="acme")).exclusive_elsewhere
    bench.load(row(email=MAIL), source="own")
    case = case_of(bench)
    assert not case.exclusive_elsewhere
    assert "W_DUPLICATE_PERSON" in case.warnings


def test_sale_opt_out_binds_recipients_that_market_for_themselves(one, bench):
    partner = Recipient("p", "Partner", RecipientKind.CONTROLLER, "swap")
    assert not one(SaleOptOut("s", MAIL), partner, country="US").sale_opt_out
    assert case_of(bench, replace(CAMPAIGN, recipient="p")).sale_opt_out


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


ROBINSON = Screening("d", "+4530111111", "Robinson", "DK", TODAY)


def test_screening_for_the_rows_list(one, bench):
    from lead_desk.law.book import law_book

    rule = law_book().rules.lookup("GB", Channel.PHONE, RecipientClass.NAMED)
    said = replace(ROBINSON, list_name=rule.list_name, country="GB")
    assert one(country="GB").channels[1].screening is ScreeningFact.NEVER
    for changes, fact in (
        ({}, ScreeningFact.CLEAR),
        ({"listed": True}, ScreeningFact.LISTED),
        ({"checked_on": TODAY - timedelta(days=rule.screening_days)}, ScreeningFact.CLEAR),
        ({"checked_on": TODAY - timedelta(days=rule.screening_days + 1)}, ScreeningFact.STALE),
        ({"country": "FR"}, ScreeningFact.NEVER),
        ({"list_name": "another list"}, ScreeningFact.NEVER),
    ):
        bench.declare(replace(said, campaign="c", **changes))
        assert case_of(bench).channels[1].screening is fact, changes


def test_danish_consumers_robinson_result(one, bench):
    assert one(ROBINSON).dk_screened
    bench.declare(replace(ROBINSON, checked_on=TODAY - timedelta(days=91)))
    assert not case_of(bench).dk_screened


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


def keep(bench, leads=None, status=LeadStatus.READY, code=""):
    with bench.store.write("Anna") as unit:
        found = unit.cases.gather(frame(Campaign("s", "S"), standing=True), leads)
        unit.cases.keep_standing({number: (status, code) for number, *_ in found})
        unit.commit()


def stale(bench):
    with bench.store.read() as unit:
        found = unit.cases.stale_leads()
        assert unit.cases.standing_is_stale() is bool(found)
        return found


def test_standing_goes_stale_for_exactly_what_an_act_touches(bench, row):
    bench.basics()
    bench.load(*[row(email=f"p{at}@x.example") for at in range(6)])
    bench.load(row(email="q@x.example"), assessment="LI-2", source="other")
    assert len(stale(bench)) == 7
    keep(bench)
    assert stale(bench) == []
    with bench.store.write("Anna") as unit:
        unit.leads.edit(3, {"city": "Vejle"}, reason="told")
        unit.commit()
    assert stale(bench) == [3]
    keep(bench, [3], LeadStatus.CHECK, "SPECIAL_SUSPECTED")
    assert stale(bench) == []
    with bench.store.read() as unit:
        counts = unit.leads.status_counts(LeadQuery())
        assert (counts[LeadStatus.READY], counts[LeadStatus.CHECK]) == (6, 1)
        assert unit.leads.ids(LeadQuery(status=LeadStatus.CHECK)) == [3]
        assert unit.leads.rows([3], ("email",))[0].reason == "SPECIAL_SUSPECTED"
    with bench.store.write("Anna") as unit:
        unit.assessments.save(Assessment("LI-2", 1, "Other"), None, [])
        unit.commit()
    assert stale(bench) == [7]
    keep(bench, [7])
    bench.declare(Evidence("e", "lead", "role_relevant", "p1@x.example"))
    assert stale(bench) == [2]
    keep(bench, [2])
    bench.declare(replace(COMPLETE, note="seen"))
    assert stale(bench) == [1, 2, 3, 4, 5, 6]
    keep(bench)
    with bench.store.write("Anna") as unit:
        unit.stops.add([Stop(StopKind.EMAIL, "p4@x.example", channel=Channel.EMAIL)])
        unit.commit()
    assert stale(bench) == [5]
    bench.declare(Notice("n2", "1"))
    assert len(stale(bench)) == 7


def test_standing_is_stale_on_another_day(bench, row):
    from lead_desk.domain.clock import FixedClock

    bench.basics()
    bench.load(row(email=MAIL))
    keep(bench)
    assert stale(bench) == []
    bench.reopen(FixedClock(NOW + timedelta(days=1)))
    assert stale(bench) == [1]


def test_a_listing_of_one_number_is_not_hidden_by_another_number(one, bench):
    from lead_desk.law.book import law_book

    rule = law_book().rules.lookup("GB", Channel.PHONE, RecipientClass.NAMED)
    said = replace(ROBINSON, list_name=rule.list_name, country="GB", checked_on=TODAY - timedelta(days=3), listed=True)
    assert one(said, country="GB").channels[1].screening is ScreeningFact.LISTED
    bench.declare(Screening("second", MAIL, rule.list_name, "GB", TODAY))
    assert case_of(bench).channels[1].screening is ScreeningFact.LISTED


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


def test_a_stop_of_scope_all_for_one_channel_bars_service_messages_there(one, bench):
    one()
    with bench.store.write("Anna Holm") as unit:
        unit.stops.add([Stop(StopKind.EMAIL, MAIL, StopScope.ALL, Channel.PHONE)])
        unit.commit()
    case = case_of(bench)
    assert not case.stop_all
    assert {facts.channel for facts in case.channels if facts.barred} == {Channel.PHONE}


def test_one_lead_is_looked_at_afresh_with_few_statements(one, bench):
    one(COMPLETE)
    with bench.store.read() as unit:
        lead = unit.leads.ids(LeadQuery())[0]
        assert unit.leads.detail(lead).obtained_on == date(2026, 11, 10)
    bench.declare(replace(COMPLETE, obtained_on=date(2026, 11, 12)))
    with bench.store.read() as unit:
        asked = []
        raw = unit.context.db.connection.connection.dbapi_connection
        raw.set_trace_callback(asked.append)
        detail = unit.leads.detail(lead)
        unit.cases.of_lead(frame(standing=True), lead)
        raw.set_trace_callback(None)
        assert detail.obtained_on == date(2026, 11, 12), "what is kept in memory is kept by its text"
        assert len([sql for sql in asked if not sql.startswith("--")]) <= 36


def test_a_look_at_one_lead_ends_the_last_gathering(one, bench):
    one(COMPLETE)
    with bench.store.write("Anna") as unit:
        found = unit.cases.gather(frame(standing=True))
        assert list(unit.cases.leads([number for number, _case, _size in found]))
        unit.cases.of_lead(frame(standing=True), unit.leads.ids(LeadQuery())[0])
        assert not list(unit.cases.leads([1]))
        with pytest.raises(UsageError):
            unit.cases.keep_standing({1: (LeadStatus.READY, "")})
