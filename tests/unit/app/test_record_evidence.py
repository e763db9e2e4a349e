"""Evidence recorded by hand for picked leads, and consents withdrawn."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.evidence.record_evidence import ConsentGiven, Withdrawal
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.app.leads.changes import SetBasis
from lead_desk.domain.acts import ActKind, ActState
from lead_desk.domain.basis import Basis, Consent, ConsentMethod, ConsentText, ContractRequest
from lead_desk.domain.campaign import Organisation, Purpose
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import Evidence
from lead_desk.domain.lead import LeadQuery, Selection
from lead_desk.domain.source import Source, SourceKind, SourceTerms

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 1)
ALL = Selection(LeadQuery())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    made.put(Organisation(name="Havnefront ApS", country="DK"))
    made.put(Purpose("news", "News", bases=(Basis.CONSENT, Basis.NOT_PERSONAL)))
    made.put(
        ConsentText(
            "stand", "Stand", "Yes, write to me.", "1", "da", ConsentMethod.IN_PERSON, "fair", ("Havnefront ApS",),
            ("news",), (Channel.EMAIL, Channel.PHONE), told_right_to_withdraw=True,
        )
    )  # fmt: skip
    made.put(Source("fair", "Fair", SourceKind.EVENT, terms=SourceTerms.ALLOWED, obtained_on=DAY, from_person=True,
                    attested_by="Ann"))  # fmt: skip
    path = tmp_path / "list.csv"
    path.write_text("Name,Email,Company\nBo Lund,bo@lund.example,Lund\nAnn Eg,,Eg ApS\n")
    made.run_import(ImportRequest(path=path, tags=Tags("fair", "news", "consent"), country="DK"))
    yield made
    made.close()


def email(desk: Desk) -> tuple[str, ...]:
    """Return why Bo may not be mailed; empty when he may."""
    view = desk.lead(desk.ids(LeadQuery(text="lund"))[0])
    assert view is not None
    answer = next(item for item in view.channels if item.channel is Channel.EMAIL)
    return tuple(hold.code for hold in answer.holds)


def test_a_yes_frees_and_its_withdrawal_stops(desk: Desk) -> None:
    assert email(desk) == ("CONSENT_INCOMPLETE",)
    seen = desk.preview_evidence(ALL, ConsentGiven("stand", DAY))
    assert (seen.leads, seen.recorded, seen.unreachable, seen.lacking) == (2, 1, 1, {})
    assert desk.all(Consent) == ()
    desk.record_evidence(ALL, ConsentGiven("stand", DAY))
    assert email(desk) == ()
    assert {facts["table"] for facts in desk.evidence_of("bo@lund.example")} == {"consents"}
    desk.record_evidence(ALL, Withdrawal(date(2026, 11, 19), "by phone"))
    assert "SUP_CHANNEL" in email(desk)
    assert desk.all(Consent)[0].withdrawn_how == "by phone"
    listed = [act for act in desk.history() if act.kind is ActKind.EVIDENCE and act.leads]
    assert [(act.subject, act.leads, act.state) for act in listed] == [
        ("Withdrawal", 1, ActState.FINAL),
        ("Consent", 1, ActState.FINAL),
    ]


def test_a_yes_to_one_channel_is_a_yes_to_that_channel(desk: Desk) -> None:
    desk.record_evidence(ALL, ConsentGiven("stand", DAY, (Channel.PHONE,)))
    assert email(desk) == ("CHANNEL_CONSENT_REQUIRED",) or "CONSENT_SCOPE" in email(desk)
    with pytest.raises(UsageError):
        desk.record_evidence(ALL, ConsentGiven("stand", DAY, (Channel.SMS,)))


def test_a_later_yes_is_a_new_entry(desk: Desk) -> None:
    desk.record_evidence(ALL, ConsentGiven("stand", DAY, (Channel.PHONE,)))
    desk.core = replace(desk.core, clock=FixedClock(datetime(2026, 11, 20, 9, 1, tzinfo=UTC)))
    desk.record_evidence(ALL, ConsentGiven("stand", DAY, (Channel.EMAIL,)))
    assert len(desk.all(Consent)) == 2
    assert email(desk) == ()


def test_each_channel_has_its_own_answer(desk: Desk) -> None:
    desk.record_evidence(ALL, ConsentGiven("stand", DAY, (Channel.EMAIL,)))
    found = desk.reachable(LeadQuery(text="bo"))
    assert [answer.may(Channel.EMAIL) for answer in found] == [True]
    assert found[0].why[Channel.PHONE]
    assert not found[0].may(Channel.POST)
    assert desk.reachable(LeadQuery(text="nobody")) == []


def test_a_withdrawal_without_a_consent_is_kept_as_a_stop(desk: Desk) -> None:
    assert desk.record_evidence(ALL, Withdrawal(DAY, "by phone")).recorded == 1
    assert "SUP_OBJECTED" in email(desk)


@pytest.mark.parametrize(
    "what",
    [
        ConsentGiven("stand", date(2026, 12, 1)),
        ConsentGiven("unknown", DAY),
        Withdrawal(date(2026, 12, 1), "by phone"),
        Withdrawal(DAY, ""),
        ContractRequest("", "", "a quote", "by phone", date(2026, 12, 1)),
    ],
)
def test_what_cannot_be_is_refused(desk: Desk, what: ConsentGiven | Withdrawal | ContractRequest) -> None:
    with pytest.raises(UsageError):
        desk.record_evidence(ALL, what)


def test_facts_and_requests_are_bound_to_each_lead(desk: Desk) -> None:
    desk.record_evidence(ALL, Evidence("", "lead", "role_relevant"))
    desk.record_evidence(ALL, ContractRequest("", "", "a quote", "by phone", DAY))
    assert {facts["table"] for facts in desk.evidence_of("bo@lund.example")} == {"evidence", "contract_requests"}


def test_a_basis_that_the_purpose_does_not_allow_is_refused(desk: Desk) -> None:
    """Seed O4."""
    with pytest.raises(UsageError) as caught:
        desk.change(ALL, SetBasis("news", "legitimate_interest"), "because")
    assert caught.value.reason == "BASIS_NOT_ALLOWED"
    assert desk.change(ALL, SetBasis("news", "undecided"), "not sure").changed == 2
