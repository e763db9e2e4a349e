"""A lawful case to break one fact at a time."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import RecipientKind
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.gate.case import (
    Case,
    ChannelFacts,
    FlagFact,
    LiaFact,
    NoticeFact,
    RequestFacts,
    RequestState,
    RetentionFact,
    ScreeningFact,
    SourceFact,
)
from lead_desk.gate.gate import Gate
from lead_desk.gate.gate import gate as real_gate

Build = Callable[..., Case]


@pytest.fixture(scope="session")
def gate() -> Gate:
    return real_gate()


def lawful_case(*, channel: Channel = Channel.PHONE, state: dict[str, object] | None = None, **facts: object) -> Case:
    """DK, named contact in a company, phone, legitimate interest: nothing is wrong (LAW 8, minimal case 2)."""
    one = ChannelFacts(channel, usable=True, mobile=False, lia_covers=True, screening=ScreeningFact.CLEAR)
    case = Case(
        marketing=True,
        recipient=RecipientKind.OWN_USE,
        country="DK",
        recipient_class=RecipientClass.NAMED,
        channels=(replace(one, **(state or {})),),
        stop=False,
        stop_all=False,
        request=RequestState.NONE,
        restricted=False,
        exclusive_elsewhere=False,
        sale_opt_out=False,
        quarantined=False,
        child=FlagFact.NONE,
        special=FlagFact.NONE,
        special_exported=False,
        criminal=FlagFact.NONE,
        source=SourceFact.COMPLETE,
        retention=RetentionFact.WITHIN,
        basis=Basis.LEGITIMATE_INTEREST,
        basis_allowed=True,
        lia=LiaFact.APPROVED,
        lia_misses=frozenset(),
        notice=NoticeFact.DUE,
        notice_attached=True,
    )
    return replace(case, **facts)


@pytest.fixture(scope="session")
def lawful() -> Build:
    return lawful_case


@pytest.fixture(scope="session")
def request_facts() -> RequestFacts:
    return RequestFacts(
        actor=True,
        purpose=True,
        purpose_agreed=True,
        channels=True,
        recipient=True,
        recipient_reason=True,
        transfer_covered=True,
        chain_sound=True,
    )
