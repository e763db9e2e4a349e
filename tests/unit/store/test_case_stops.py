"""Facts of what people forbade: stops, requests under way, listings."""

from dataclasses import replace
from datetime import timedelta

import pytest
from casework import CAMPAIGN, CONSENT, MAIL, NOW, STOP, TODAY, case_of

from lead_desk.domain.campaign import Recipient, RecipientKind
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.evidence import (
    LegalHold,
    PersonRequest,
    PersonRight,
    SaleOptOut,
    Screening,
)
from lead_desk.domain.stop import Stop, StopKind, StopScope
from lead_desk.gate.case import (
    RequestState,
    ScreeningFact,
)


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


def test_sale_opt_out_binds_recipients_that_market_for_themselves(one, bench):
    partner = Recipient("p", "Partner", RecipientKind.CONTROLLER, "swap")
    assert not one(SaleOptOut("s", MAIL), partner, country="US").sale_opt_out
    assert case_of(bench, replace(CAMPAIGN, recipient="p")).sale_opt_out


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


def test_a_listing_of_one_number_is_not_hidden_by_another_number(one, bench):
    from lead_desk.law.book import law_book

    rule = law_book().rules.lookup("GB", Channel.PHONE, RecipientClass.NAMED)
    said = replace(ROBINSON, list_name=rule.list_name, country="GB", checked_on=TODAY - timedelta(days=3), listed=True)
    assert one(said, country="GB").channels[1].screening is ScreeningFact.LISTED
    bench.declare(Screening("second", MAIL, rule.list_name, "GB", TODAY))
    assert case_of(bench).channels[1].screening is ScreeningFact.LISTED


def test_a_stop_of_scope_all_for_one_channel_bars_service_messages_there(one, bench):
    one()
    with bench.store.write("Anna Holm") as unit:
        unit.stops.add([Stop(StopKind.EMAIL, MAIL, StopScope.ALL, Channel.PHONE)])
        unit.commit()
    case = case_of(bench)
    assert not case.stop_all
    assert {facts.channel for facts in case.channels if facts.barred} == {Channel.PHONE}
