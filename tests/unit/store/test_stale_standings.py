"""Standings: which of them an act or a day makes stale, and how one lead is looked at afresh."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from casework import COMPLETE, MAIL, NOW, frame

from lead_desk.domain.assessment import Assessment
from lead_desk.domain.campaign import Campaign, Notice
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import (
    Evidence,
)
from lead_desk.domain.lead import LeadQuery, LeadStatus
from lead_desk.domain.stop import Stop, StopKind


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


def test_one_lead_is_looked_at_afresh_with_few_statements(one, bench):
    one(COMPLETE)
    with bench.store.read() as unit:
        lead = unit.leads.ids(LeadQuery())[0]
        assert unit.leads.detail(lead).obtained_on == date(2026, 11, 10)
    bench.declare(replace(COMPLETE, obtained_on=date(2026, 11, 12)))
    with bench.store.read() as unit:
        asked = []
        raw = unit.context.db.connection
        raw.set_trace_callback(asked.append)
        detail = unit.leads.detail(lead)
        unit.cases.of_lead(frame(standing=True), lead)
        raw.set_trace_callback(None)
        assert detail.obtained_on == date(2026, 11, 12), "what is kept in memory is kept by its text"
        assert len([sql for sql in asked if not sql.startswith("--")]) <= 38


def test_a_look_at_one_lead_ends_the_last_gathering(one, bench):
    one(COMPLETE)
    with bench.store.write("Anna") as unit:
        found = unit.cases.gather(frame(standing=True))
        assert list(unit.cases.leads([number for number, _case, _size in found]))
        unit.cases.of_lead(frame(standing=True), unit.leads.ids(LeadQuery())[0])
        assert not list(unit.cases.leads([1]))
        with pytest.raises(UsageError):
            unit.cases.keep_standing({1: (LeadStatus.READY, "")})
