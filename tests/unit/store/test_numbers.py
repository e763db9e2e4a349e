"""A lead with two numbers: what was said about one of them says nothing about the other."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from lead_desk.domain.basis import Consent, ConsentMethod, SaleKind, SoftOptIn
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.evidence import Screening
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.records import Frame
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.gate.case import ConsentFact, ScreeningFact
from lead_desk.law.book import law_book
from lead_desk.store.cases.numbers import covering

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
TODAY = NOW.date()
CAMPAIGN = Campaign("c", "C", "outreach", (Channel.EMAIL, Channel.PHONE, Channel.SMS), fields=("phone", "mobile"))
DESK, CELL, OTHER, MAIL = "+442071838750", "+447400123456", "+442071838751", "bo@lund.example"
LIST = law_book().rules.lookup("GB", Channel.PHONE, RecipientClass.NAMED).list_name
ANSWER = Screening("s", DESK, LIST, "GB", date(2026, 11, 20))
CONSENT = Consent(
    "c", DESK, datetime(2026, 10, 1, tzinfo=UTC), ConsentMethod.WEB_FORM, "page", "1", "abc", "en", ("Nordlys ApS",),
    ("outreach",), (Channel.PHONE,), told_right_to_withdraw=True,
)  # fmt: skip
SOLD = SoftOptIn(
    "o", DESK, obtained_from_person=True, sale_or_negotiation=SaleKind.SALE, event_date=date(2026, 10, 1),
    product="Van", seller_is_sender=True, similar_products="Spare parts for the same van",
    refusal_offered_at_collection=True, refusal_in_each_message=True, channel=Channel.PHONE,
)  # fmt: skip


@pytest.fixture
def ask(bench, row):
    bench.basics()

    def case(*items, **values):
        given = {"full_name": "Bo Lund", "email": MAIL, "phone": DESK, "mobile": CELL, "country": "GB", **values}
        bench.load(row(**given))
        bench.declare(*items)
        return channels(bench)

    return case


def channels(bench):
    with bench.store.read() as unit:
        lead = unit.leads.ids(LeadQuery())[0]
        case = unit.cases.of_lead(Frame(CAMPAIGN, True, TODAY, NOW, standing=False), lead)
        whole = [
            found for _number, found, _size in unit.cases.gather(Frame(CAMPAIGN, True, TODAY, NOW, standing=False))
        ]
        assert whole == [case]
        return {facts.channel: facts for facts in case.channels}, case


def test_a_list_asked_about_one_number_was_not_asked_about_the_other(ask, bench):
    found, _ = ask(ANSWER)
    assert found[Channel.PHONE].screening is ScreeningFact.NEVER
    bench.declare(replace(ANSWER, key="t", identifier=CELL))
    assert channels(bench)[0][Channel.PHONE].screening is ScreeningFact.CLEAR
    bench.declare(replace(ANSWER, key="u", identifier=CELL, checked_on=date(2026, 11, 21), listed=True))
    assert channels(bench)[0][Channel.PHONE].screening is ScreeningFact.LISTED


def test_the_oldest_of_both_answers_counts(ask):
    found, _ = ask(replace(ANSWER, checked_on=date(2026, 1, 1)), replace(ANSWER, key="t", identifier=CELL))
    assert found[Channel.PHONE].screening is ScreeningFact.STALE


@pytest.mark.parametrize("number", [{"mobile": ""}, {"mobile": DESK}])
def test_a_single_number_needs_a_single_answer(ask, number):
    assert ask(ANSWER, **number)[0][Channel.PHONE].screening is ScreeningFact.CLEAR


def test_an_answer_about_the_email_is_about_the_person(ask):
    assert ask(replace(ANSWER, identifier=MAIL))[0][Channel.PHONE].screening is ScreeningFact.CLEAR


def test_an_answer_about_a_number_that_is_only_kept_beside_covers_none(ask, bench, row):
    ask(replace(ANSWER, identifier=OTHER), mobile="")
    bench.load(row(full_name="Bo Lund", email=MAIL, phone=OTHER, country="GB"))
    found, _ = channels(bench)
    assert found[Channel.PHONE].screening is ScreeningFact.NEVER
    bench.declare(ANSWER)
    assert channels(bench)[0][Channel.PHONE].screening is ScreeningFact.CLEAR


def test_a_consent_by_one_number_does_not_open_the_other(ask, bench):
    found, case = ask(CONSENT)
    assert (case.consent, found[Channel.PHONE].consent) == (ConsentFact.VALID, False)
    bench.declare(replace(CONSENT, key="d", identifier=CELL))
    assert channels(bench)[0][Channel.PHONE].consent
    bench.declare(replace(CONSENT, key="d", identifier=CELL, withdrawn_at=NOW))
    assert not channels(bench)[0][Channel.PHONE].consent


def test_a_consent_of_the_person_opens_every_number(ask):
    assert ask(replace(CONSENT, identifier=MAIL))[0][Channel.PHONE].consent


@pytest.mark.parametrize("mobile", [True, False])
def test_texts_go_to_mobiles_so_only_they_need_the_consent(ask, mobile):
    said = replace(CONSENT, identifier=CELL, channels=(Channel.SMS, Channel.EMAIL))
    found, _ = ask(said, mobile_number=mobile)
    assert found[Channel.SMS].consent is not mobile
    assert found[Channel.EMAIL].consent


def test_a_consent_by_one_number_lifts_no_stop_for_both(ask, bench):
    ask(CONSENT)
    with bench.store.write("Anna Holm") as unit:
        unit.stops.add([Stop(StopKind.EMAIL, MAIL, channel=Channel.PHONE, since=date(2026, 9, 1))])
        unit.commit()
    assert channels(bench)[0][Channel.PHONE].stopped
    bench.declare(replace(CONSENT, key="d", identifier=CELL))
    assert not channels(bench)[0][Channel.PHONE].stopped


def test_a_sale_by_one_number_is_no_soft_opt_in_for_the_other(ask, bench):
    assert not ask(SOLD)[0][Channel.PHONE].soft_opt_in
    bench.declare(replace(SOLD, key="p", identifier=CELL))
    assert channels(bench)[0][Channel.PHONE].soft_opt_in


@pytest.mark.parametrize(
    ("numbers", "said", "since"),
    [
        (set(), [], None),
        (set(), [("phone", "2026-01-01")], "2026-01-01"),
        ({"phone"}, [("further", "2026-01-01")], None),
        ({"phone"}, [("", "2026-01-01"), ("phone", "2026-02-01")], "2026-02-01"),
        ({"phone", "mobile"}, [("", "2026-01-01"), ("phone", "2026-02-01")], "2026-01-01"),
        ({"phone", "mobile"}, [("phone", "2026-02-01"), ("mobile", "")], ""),
    ],
)
def test_covered_since_the_day_of_the_number_that_came_last(numbers, said, since):
    assert covering(frozenset(numbers), said) == since
