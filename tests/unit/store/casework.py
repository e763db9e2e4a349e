"""The campaign and the people of the tests of cases, and a way to gather the one case."""

from datetime import UTC, date, datetime

from lead_desk.domain.basis import Consent, ConsentMethod
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.channel import Channel
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.records import Frame
from lead_desk.domain.source import Source, SourceKind, SourceTerms
from lead_desk.domain.stop import Stop, StopKind

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
MAIL = "bo@lund.example"
CAMPAIGN = Campaign("c", "C", "outreach", (Channel.EMAIL, Channel.PHONE), fields=("full_name", "email"), notice="n1")
COMPLETE = Source(
    "fair", "Fair", SourceKind.EVENT, terms=SourceTerms.ALLOWED, obtained_on=date(2026, 11, 10), attested_by="Anna"
)
CONSENT = Consent(
    "k", MAIL, datetime(2026, 5, 1, tzinfo=UTC), ConsentMethod.WEB_FORM, "nordlys.example/form", "v1", "hash", "da",
    ("Nordlys ApS",), ("outreach",), (Channel.EMAIL,), told_right_to_withdraw=True,
)  # fmt: skip
STOP = Stop(StopKind.EMAIL, MAIL, since=date(2026, 4, 1))


def frame(campaign=CAMPAIGN, today=TODAY, standing=False):
    return Frame(campaign, True, today, datetime(today.year, today.month, today.day, 9, tzinfo=UTC), standing)


def case_of(bench, campaign=CAMPAIGN, today=TODAY, standing=False):
    with bench.store.read() as unit:
        found = unit.cases.gather(frame(campaign, today, standing))
        assert len(found) == 1
        assert unit.cases.of_lead(frame(campaign, today, standing), unit.leads.ids(LeadQuery())[0]) == found[0][1]
        return found[0][1]
