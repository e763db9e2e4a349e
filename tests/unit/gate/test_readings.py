"""The minimal cases of LAW 8 and what the settled readings add to them."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import RecipientKind
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.gate.case import (
    Case,
    ChannelFacts,
    ConsentFact,
    ContractFact,
    Dimension,
    FlagFact,
    LiaFact,
    NoticeFact,
    RequestState,
    ScreeningFact,
    SoftOptInFact,
)
from lead_desk.gate.gate import Gate
from lead_desk.gate.verdict import Cleared, Held

Build = Callable[..., Case]
PERMISSIONS = frozenset({"role_relevant", "told_at_collection"})
CONSENT: dict[str, object] = {
    "basis": Basis.CONSENT,
    "consent": ConsentFact.VALID,
    "lia": LiaFact.NONE,
    "notice": NoticeFact.GIVEN,
}
SOFT: dict[str, object] = {
    "basis": Basis.SOFT_OPT_IN,
    "soft_opt_in": SoftOptInFact.COMPLETE,
    "lia": LiaFact.NONE,
    "channel": Channel.EMAIL,
}


def codes(gate: Gate, case: Case) -> list[str]:
    verdict = gate.decide(case)
    return [] if isinstance(verdict, Cleared) else [reason.code for reason in verdict.reasons]


MINIMAL: list[tuple[dict[str, object], list[str]]] = [
    ({"channel": Channel.EMAIL}, ["CHANNEL_CONSENT_REQUIRED"]),
    ({}, []),
    ({"country": "FR", "channel": Channel.EMAIL, "state": {"evidence": PERMISSIONS}}, []),
    (
        {"country": "FR", "channel": Channel.EMAIL, "state": {"evidence": frozenset({"role_relevant"})}},
        ["CHANNEL_EVIDENCE_MISSING"],
    ),
    ({"country": "GB", "channel": Channel.EMAIL, "state": {"evidence": frozenset({"corporate_subscriber"})}}, []),
    (
        {"country": "GB", "channel": Channel.EMAIL, "recipient_class": RecipientClass.SOLE_TRADER},
        ["CHANNEL_CONSENT_REQUIRED"],
    ),
    ({"country": "DE"}, ["CHANNEL_EVIDENCE_MISSING"]),
    ({"country": "DE", "state": {"evidence": frozenset({"presumption_note"})}}, []),
    ({"country": "DE", "channel": Channel.POST, "recipient_class": RecipientClass.CONSUMER}, []),
    ({"lia": LiaFact.DRAFT}, ["LIA_DRAFT"]),
    ({"country": "PL", "lia_misses": frozenset({Dimension.COUNTRY})}, ["LIA_SCOPE_COUNTRY"]),
    ({"stop": True}, ["SUP_OBJECTED"]),
    ({**SOFT, "country": "ES", "state": {"soft_opt_in": True}}, []),
    ({"child": FlagFact.CONFIRMED}, ["CHILD_CONFIRMED"]),
    ({"recipient": RecipientKind.CLIENT}, ["NOTICE_BEFORE_DISCLOSURE"]),
    (
        {"country": "ZZ", "channel": Channel.EMAIL, "recipient_class": RecipientClass.CONSUMER},
        ["CHANNEL_CONSENT_REQUIRED"],
    ),
]


@pytest.mark.parametrize(("facts", "expected"), MINIMAL)
def test_minimal_cases_of_the_law_book(
    gate: Gate, lawful: Build, facts: dict[str, object], expected: list[str]
) -> None:
    assert codes(gate, lawful(**facts)) == expected


PASSING: list[tuple[str, dict[str, object]]] = [
    ("N14 a service message passes a marketing stop", {"marketing": False, "stop": True}),
    ("5 channel stops rest", {"marketing": False, "state": {"stopped": True}}),
    ("5 no notice in a service message", {"marketing": False, "notice_attached": False}),
    ("5 channel law rests", {"marketing": False, "channel": Channel.EMAIL}),
    ("5 evidence rests", {"marketing": False, "country": "NO"}),
    ("5 lists rest", {"marketing": False, "country": "GB", "state": {"screening": ScreeningFact.LISTED}}),
    (
        "5 Danish list rests",
        {
            "marketing": False,
            "recipient": RecipientKind.CLIENT,
            "recipient_class": RecipientClass.CONSUMER,
            "notice": NoticeFact.GIVEN,
        },
    ),
    (
        "17 contract carries a service message",
        {
            "marketing": False,
            "basis": Basis.CONTRACT,
            "contract": ContractFact.OPEN,
        },
    ),
    (
        "5 an authority needs no channel",
        {
            "marketing": False,
            "recipient": RecipientKind.AUTHORITY,
            "channels": (),
            "notice": NoticeFact.GIVEN,
        },
    ),
    ("5 a law may order silence", {"recipient": RecipientKind.AUTHORITY, "silence_ordered": True}),
    (
        "10 no stage 5 for not_personal",
        {
            "basis": Basis.NOT_PERSONAL,
            "generic_ok": True,
            "recipient_class": RecipientClass.GENERIC,
            "notice": NoticeFact.OVERDUE,
            "notice_attached": False,
        },
    ),
    ("10 exempt people need no notice", {"notice": NoticeFact.EXEMPT, "notice_attached": False}),
    ("5.2 a letter before the hand-over", {"recipient": RecipientKind.CLIENT, "notice": NoticeFact.PLANNED_BEFORE}),
    ("4 consent replaces a presumption", {**CONSENT, "country": "DE", "state": {"consent": True}}),
    (
        "4 consent replaces screening",
        {
            **CONSENT,
            "country": "GB",
            "state": {"consent": True, "screening": ScreeningFact.NEVER},
        },
    ),
    (
        "4 consent prevails over a listing",
        {
            **CONSENT,
            "country": "GB",
            "state": {"consent": True, "screening": ScreeningFact.LISTED},
        },
    ),
    (
        "4 a newer consent in Italy",
        {
            **CONSENT,
            "country": "IT",
            "state": {"consent": True, "screening": ScreeningFact.LISTED_BEFORE_CONSENT},
        },
    ),
    (
        "4 the ECG list does not bind consent",
        {
            **CONSENT,
            "country": "AT",
            "channel": Channel.EMAIL,
            "state": {"consent": True, "screening": ScreeningFact.LISTED},
        },
    ),
    (
        "1 consent in the ledger opens the channel for legitimate interest",
        {
            "channel": Channel.EMAIL,
            "state": {"consent": True},
        },
    ),
    (
        "1 an exception code opens it",
        {
            "country": "PL",
            "channel": Channel.EMAIL,
            "state": {"evidence": frozenset({"address_given_for_marketing"})},
        },
    ),
    ("6.1 a soft opt-in opens it beside another basis", {"channel": Channel.EMAIL, "state": {"soft_opt_in": True}}),
    (
        "6.1 a service provider sends it for us",
        {"channel": Channel.EMAIL, "recipient": RecipientKind.VENDOR, "state": {"soft_opt_in": True}},
    ),
    (
        "4.8 a service provider sends it for us",
        {**SOFT, "country": "ES", "recipient": RecipientKind.VENDOR, "state": {"soft_opt_in": True}},
    ),
    ("6.1 Irish landline", {"country": "IE"}),
    (
        "27 a service provider is no other business",
        {
            "channel": Channel.POST,
            "recipient": RecipientKind.VENDOR,
            "recipient_class": RecipientClass.CONSUMER,
        },
    ),
    (
        "27 screened consumer",
        {
            "channel": Channel.POST,
            "recipient": RecipientKind.CLIENT,
            "recipient_class": RecipientClass.CONSUMER,
            "notice": NoticeFact.GIVEN,
            "dk_screened": True,
        },
    ),
    ("2.4 explicit consent", {"special_exported": True, "special_consent": True}),
    ("2.4 confirmed but not exported", {"special": FlagFact.CONFIRMED}),
    ("4.2 weak signs only warn", {"child": FlagFact.POSSIBLE, "criminal": FlagFact.POSSIBLE}),
    (
        "7.1 a voluntary list need not be asked",
        {
            "country": "DE",
            "channel": Channel.POST,
            "state": {"screening": ScreeningFact.NEVER},
        },
    ),
]


@pytest.mark.parametrize("facts", [facts for _, facts in PASSING], ids=[name for name, _ in PASSING])
def test_passes(gate: Gate, lawful: Build, facts: dict[str, object]) -> None:
    assert codes(gate, lawful(**facts)) == []


HELD: list[tuple[str, dict[str, object], list[str]]] = [
    ("5 scope all never rests", {"marketing": False, "stop_all": True}, ["SUP_OBJECTED"]),
    ("5 an address is always needed", {"marketing": False, "state": {"usable": False}}, ["ADDRESS_UNUSABLE"]),
    ("5 an authority must still be told of", {"recipient": RecipientKind.AUTHORITY}, ["NOTICE_BEFORE_DISCLOSURE"]),
    (
        "5 silence is for authorities only",
        {"recipient": RecipientKind.CLIENT, "silence_ordered": True},
        ["NOTICE_BEFORE_DISCLOSURE"],
    ),
    (
        "4 consent never replaces a duty about the message",
        {**CONSENT, "country": "NO", "state": {"consent": True}},
        ["CHANNEL_EVIDENCE_MISSING"],
    ),
    (
        "4 Italy: registration beats the older consent",
        {**CONSENT, "country": "IT", "state": {"consent": True, "screening": ScreeningFact.LISTED}},
        ["DNC_LISTED"],
    ),
    (
        "4 Italy: consent does not replace the check",
        {**CONSENT, "country": "IT", "state": {"consent": True, "screening": ScreeningFact.NEVER}},
        ["DNC_NOT_CHECKED"],
    ),
    (
        "4 Italy: nor a fresh one",
        {**CONSENT, "country": "IT", "state": {"consent": True, "screening": ScreeningFact.STALE}},
        ["DNC_STALE"],
    ),
    (
        "4 the ECG list binds the soft opt-in",
        {**SOFT, "country": "AT", "state": {"soft_opt_in": True, "screening": ScreeningFact.LISTED}},
        ["DNC_LISTED"],
    ),
    ("15 n/a counts as no", {**SOFT, "country": "GB", "state": {"soft_opt_in": True}}, ["SOFT_OPT_IN_UNAVAILABLE"]),
    (
        "4.8 not for another company",
        {**SOFT, "country": "ES", "recipient": RecipientKind.CLIENT, "state": {"soft_opt_in": True}},
        ["SOFT_OPT_IN_UNAVAILABLE"],
    ),
    ("16 4.8 alone", {**SOFT, "country": "ES", "soft_opt_in": SoftOptInFact.NOT_OURS}, ["SOFT_OPT_IN_UNAVAILABLE"]),
    ("2.3 evidence for another channel", {**SOFT, "country": "ES"}, ["SOFT_OPT_IN_INCOMPLETE"]),
    (
        "6.1 a soft opt-in does not carry a client's message",
        {
            "channel": Channel.EMAIL,
            "recipient": RecipientKind.CLIENT,
            "notice": NoticeFact.GIVEN,
            "state": {"soft_opt_in": True},
        },
        ["CHANNEL_CONSENT_REQUIRED"],
    ),
    (
        "6.1 no soft opt-in where the row has none",
        {"country": "PL", "channel": Channel.EMAIL, "state": {"soft_opt_in": True}},
        ["CHANNEL_CONSENT_REQUIRED"],
    ),
    ("6.1 Irish mobile", {"country": "IE", "state": {"mobile": True}}, ["CHANNEL_CONSENT_REQUIRED"]),
    ("6.1 unknown kind of number", {"country": "IE", "state": {"mobile": None}}, ["CHANNEL_CONSENT_REQUIRED"]),
    ("8 unknown country by post", {"country": "ZZ", "channel": Channel.POST}, ["CHANNEL_CONSENT_REQUIRED"]),
    ("36 a country without rows", {"country": "JP", "channel": Channel.POST}, ["CHANNEL_CONSENT_REQUIRED"]),
    (
        "12 no scope codes on a draft",
        {"lia": LiaFact.DRAFT, "lia_misses": frozenset(Dimension), "state": {"lia_covers": False}},
        ["LIA_DRAFT"],
    ),
    (
        "12 none on an incomplete one",
        {"lia": LiaFact.INCOMPLETE, "lia_misses": frozenset(Dimension)},
        ["LIA_INCOMPLETE"],
    ),
    ("23 an objection is both", {"request": RequestState.OBJECTION}, ["REQ_OPEN", "REQ_RESTRICTED"]),
    (
        "10 stage 5 in a client's project",
        {"recipient": RecipientKind.CLIENT, "client_lia": True},
        ["NOTICE_BEFORE_DISCLOSURE"],
    ),
    (
        "27 consent does not excuse",
        {
            **CONSENT,
            "recipient": RecipientKind.CLIENT,
            "recipient_class": RecipientClass.CONSUMER,
            "state": {"consent": True},
        },
        ["DK_CPR_UNCHECKED"],
    ),
    (
        "27 another controller is a business too",
        {
            "channel": Channel.POST,
            "recipient": RecipientKind.CONTROLLER,
            "recipient_class": RecipientClass.CONSUMER,
            "notice": NoticeFact.GIVEN,
        },
        ["DK_CPR_UNCHECKED"],
    ),
    (
        "4.2 for any purpose",
        {"marketing": False, "basis": Basis.NOT_PERSONAL, "generic_ok": True},
        ["BASIS_NOT_FOR_MARKETING"],
    ),
    (
        "6.2 names each code",
        {"country": "FR", "channel": Channel.EMAIL},
        ["CHANNEL_EVIDENCE_MISSING", "CHANNEL_EVIDENCE_MISSING"],
    ),
]


@pytest.mark.parametrize(("facts", "expected"), [row[1:] for row in HELD], ids=[row[0] for row in HELD])
def test_held(gate: Gate, lawful: Build, facts: dict[str, object], expected: list[str]) -> None:
    assert codes(gate, lawful(**facts)) == expected


OTHER_EVIDENCE: list[dict[str, object]] = [
    *({"consent": fact} for fact in ConsentFact),
    *({"contract": fact} for fact in ContractFact),
    *({"soft_opt_in": fact} for fact in SoftOptInFact),
]


@pytest.mark.parametrize("facts", OTHER_EVIDENCE)
def test_evidence_of_another_basis_does_not_matter(gate: Gate, lawful: Build, facts: dict[str, object]) -> None:
    assert codes(gate, lawful(**facts)) == []


@pytest.mark.parametrize("fact", LiaFact)
def test_an_assessment_does_not_matter_to_consent(gate: Gate, lawful: Build, fact: LiaFact) -> None:
    case = lawful(
        **{**CONSENT, "lia": fact, "lia_misses": frozenset(Dimension)}, state={"consent": True, "lia_covers": False}
    )
    assert codes(gate, case) == []


def test_one_failing_channel_holds_the_lead_and_is_named(gate: Gate, lawful: Build) -> None:
    good = lawful().channels[0]
    case = lawful(channels=(good, replace(good, channel=Channel.EMAIL)))
    verdict = gate.decide(case)
    assert isinstance(verdict, Held)
    assert [(reason.code, reason.channel) for reason in verdict.reasons] == [
        ("CHANNEL_CONSENT_REQUIRED", Channel.EMAIL)
    ]
    assert isinstance(gate.decide_channel(case, Channel.PHONE), Cleared)
    assert isinstance(gate.decide_channel(case, Channel.EMAIL), Held)


def test_a_channel_that_the_case_does_not_have_is_held(gate: Gate, lawful: Build) -> None:
    verdict = gate.decide_channel(lawful(), Channel.SMS)
    assert isinstance(verdict, Held)
    assert "ADDRESS_UNUSABLE" in [reason.code for reason in verdict.reasons] + list(verdict.also)


def test_an_authority_s_missing_channel_is_held_when_it_is_asked_about(gate: Gate, lawful: Build) -> None:
    case = lawful(marketing=False, recipient=RecipientKind.AUTHORITY, channels=(), notice=NoticeFact.GIVEN)
    assert isinstance(gate.decide(case), Cleared)
    assert isinstance(gate.decide_channel(case, Channel.EMAIL), Held)


def test_first_stage_in_full_and_later_codes_beside(gate: Gate, lawful: Build) -> None:
    case = lawful(
        restricted=True, quarantined=True, child=FlagFact.SUSPECTED, notice_attached=False, state={"usable": False}
    )
    verdict = gate.decide(case)
    assert isinstance(verdict, Held)
    assert [reason.code for reason in verdict.reasons] == ["REQ_RESTRICTED", "IMPORT_QUARANTINED"]
    assert verdict.also == ("CHILD_SUSPECTED", "NOTICE_NOT_PLANNED", "ADDRESS_UNUSABLE")


def test_statute_and_list_of_the_row_stand_in_the_reason(gate: Gate, lawful: Build) -> None:
    verdict = gate.decide(lawful(country="GB", state={"screening": ScreeningFact.NEVER}))
    assert isinstance(verdict, Held)
    reason = verdict.reasons[0]
    assert (reason.law, reason.detail) == ("PECR 2003 regs. 19, 21, 24", "TPS and CTPS")
    assert reason.stage == 6
    assert reason.channel is Channel.PHONE


def test_several_listings_do_not_hide_each_other(gate: Gate, lawful: Build) -> None:
    good = lawful(country="GB").channels[0]
    case = lawful(
        country="GB",
        channels=(
            replace(good, screening=ScreeningFact.STALE),
            ChannelFacts(Channel.POST, usable=True, lia_covers=True),
        ),
    )
    assert codes(gate, case) == ["DNC_STALE"]
