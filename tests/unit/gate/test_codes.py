"""Lawful but for one thing: each code of LAW 8 is reached by one wrong fact, and the lawful case passes."""

from collections.abc import Callable
from dataclasses import fields, replace

import pytest

from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import RecipientKind
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.gate import catalogue
from lead_desk.gate.case import (
    Case,
    ChannelFacts,
    ConsentFact,
    ContractFact,
    Dimension,
    FlagFact,
    LiaFact,
    NoticeFact,
    RequestFacts,
    RequestState,
    RetentionFact,
    ScreeningFact,
    SoftOptInFact,
    SourceFact,
)
from lead_desk.gate.gate import Gate
from lead_desk.gate.verdict import Cleared, Held

Build = Callable[..., Case]
CONSENT = {"basis": Basis.CONSENT, "lia": LiaFact.NONE, "notice": NoticeFact.GIVEN}
SOFT = {"basis": Basis.SOFT_OPT_IN, "lia": LiaFact.NONE, "country": "ES", "channel": Channel.EMAIL}
SOFT_STATE = {"state": {"soft_opt_in": True}}

# code, facts that differ from the lawful case, codes expected beside it
ONE_FAULT: list[tuple[str, dict[str, object], set[str]]] = [
    ("SUP_OBJECTED", {"stop": True}, set()),
    ("SUP_OBJECTED", {"stop_all": True}, set()),
    ("SUP_CHANNEL", {"state": {"stopped": True}}, set()),
    ("SUP_CHANNEL", {"marketing": False, "state": {"stopped": True, "barred": True}}, set()),
    ("REQ_OPEN", {"request": RequestState.ERASURE}, set()),
    ("REQ_OPEN", {"request": RequestState.RESTRICTION}, set()),
    ("REQ_OPEN", {"request": RequestState.UNKNOWN}, set()),
    ("REQ_OPEN", {"request": RequestState.OBJECTION}, {"REQ_RESTRICTED"}),
    ("REQ_RESTRICTED", {"restricted": True}, set()),
    ("CLIENT_EXCLUSIVE", {"exclusive_elsewhere": True}, set()),
    ("SALE_OPT_OUT", {"sale_opt_out": True}, set()),
    ("IMPORT_QUARANTINED", {"quarantined": True}, set()),
    ("CHILD_CONFIRMED", {"child": FlagFact.CONFIRMED}, set()),
    ("CHILD_SUSPECTED", {"child": FlagFact.SUSPECTED}, set()),
    ("CHILD_SUSPECTED", {"child": FlagFact.UNKNOWN}, set()),
    ("SPECIAL_SUSPECTED", {"special": FlagFact.SUSPECTED}, set()),
    ("SPECIAL_SUSPECTED", {"special": FlagFact.UNKNOWN}, set()),
    ("SPECIAL_NO_CONDITION", {"special": FlagFact.CONFIRMED, "special_exported": True}, set()),
    ("SPECIAL_NO_CONDITION", {"special_exported": True}, set()),
    ("CRIMINAL_DATA", {"criminal": FlagFact.SUSPECTED}, set()),
    ("CRIMINAL_DATA", {"criminal": FlagFact.CONFIRMED}, set()),
    ("CRIMINAL_DATA", {"criminal": FlagFact.UNKNOWN}, set()),
    ("SOURCE_MISSING", {"source": SourceFact.MISSING}, set()),
    ("SOURCE_MISSING", {"source": SourceFact.INCOMPLETE}, set()),
    ("SOURCE_MISSING", {"source": SourceFact.UNATTESTED}, set()),
    ("SOURCE_MISSING", {"source": SourceFact.TERMS_UNKNOWN}, set()),
    ("SOURCE_TERMS_FORBID", {"source": SourceFact.TERMS_FORBID}, set()),
    ("RETENTION_EXPIRED", {"retention": RetentionFact.EXPIRED}, set()),
    ("RETENTION_EXPIRED", {"retention": RetentionFact.UNKNOWN}, set()),
    ("BASIS_MISSING", {"basis": None}, set()),
    ("BASIS_MISSING", {"basis": Basis.UNDECIDED}, set()),
    ("BASIS_MISSING", {"basis_allowed": False}, set()),
    ("BASIS_NOT_FOR_MARKETING", {"basis": Basis.CONTRACT, "contract": ContractFact.OPEN}, set()),
    ("BASIS_NOT_FOR_MARKETING", {"basis": Basis.CONTRACT}, {"REQUEST_MISSING"}),
    ("BASIS_NOT_FOR_MARKETING", {"basis": Basis.LEGAL_OBLIGATION}, set()),
    ("BASIS_NOT_FOR_MARKETING", {"basis": Basis.VITAL_INTERESTS, "basis_allowed": False}, set()),
    ("BASIS_NOT_FOR_MARKETING", {"basis": Basis.PUBLIC_TASK}, set()),
    ("BASIS_NOT_FOR_MARKETING", {"basis": Basis.NOT_PERSONAL, "generic_ok": True}, set()),
    ("BASIS_NOT_FOR_MARKETING", {"basis": Basis.NOT_PERSONAL, "recipient_class": RecipientClass.GENERIC}, set()),
    ("CONSENT_INCOMPLETE", {**CONSENT}, set()),
    ("CONSENT_INCOMPLETE", {**CONSENT, "consent": ConsentFact.INCOMPLETE}, set()),
    ("CONSENT_WITHDRAWN", {**CONSENT, "consent": ConsentFact.WITHDRAWN}, set()),
    ("CONSENT_SCOPE", {**CONSENT, "consent": ConsentFact.OUT_OF_SCOPE}, set()),
    ("CONSENT_SCOPE", {**CONSENT, "consent": ConsentFact.VALID}, set()),
    ("CONSENT_EXPIRED", {**CONSENT, "consent": ConsentFact.EXPIRED}, set()),
    ("SOFT_OPT_IN_INCOMPLETE", {**SOFT, **SOFT_STATE}, set()),
    ("SOFT_OPT_IN_INCOMPLETE", {**SOFT, **SOFT_STATE, "soft_opt_in": SoftOptInFact.INCOMPLETE}, set()),
    ("SOFT_OPT_IN_UNAVAILABLE", {**SOFT, **SOFT_STATE, "soft_opt_in": SoftOptInFact.NOT_OURS}, set()),
    (
        "SOFT_OPT_IN_UNAVAILABLE",
        {"basis": Basis.SOFT_OPT_IN, "soft_opt_in": SoftOptInFact.COMPLETE, **SOFT_STATE},
        set(),
    ),
    ("LIA_MISSING", {"lia": LiaFact.NONE}, set()),
    ("LIA_DRAFT", {"lia": LiaFact.DRAFT}, set()),
    ("LIA_DRAFT", {"lia": LiaFact.DRAFT_AFTER_EXPIRY}, {"LIA_EXPIRED"}),
    ("LIA_REJECTED", {"lia": LiaFact.REJECTED}, set()),
    ("LIA_REJECTED", {"lia": LiaFact.REJECTED_AFTER_EXPIRY}, {"LIA_EXPIRED"}),
    ("LIA_EXPIRED", {"lia": LiaFact.EXPIRED}, set()),
    ("LIA_INCOMPLETE", {"lia": LiaFact.INCOMPLETE}, set()),
    ("LIA_SCOPE_PURPOSE", {"lia_misses": frozenset({Dimension.PURPOSE})}, set()),
    ("LIA_SCOPE_AUDIENCE", {"lia_misses": frozenset({Dimension.AUDIENCE})}, set()),
    ("LIA_SCOPE_SOURCE", {"lia_misses": frozenset({Dimension.SOURCE})}, set()),
    ("LIA_SCOPE_COUNTRY", {"lia_misses": frozenset({Dimension.COUNTRY})}, set()),
    ("LIA_SCOPE_DATA", {"lia_misses": frozenset({Dimension.DATA})}, set()),
    ("LIA_SCOPE_RECIPIENT", {"lia_misses": frozenset({Dimension.RECIPIENT})}, set()),
    ("LIA_SCOPE_CHANNEL", {"state": {"lia_covers": False}}, set()),
    ("REQUEST_MISSING", {"marketing": False, "basis": Basis.CONTRACT}, set()),
    ("REQUEST_MISSING", {"marketing": False, "basis": Basis.CONTRACT, "contract": ContractFact.STALE}, set()),
    ("NOTICE_OVERDUE", {"notice": NoticeFact.OVERDUE}, set()),
    ("NOTICE_OVERDUE", {"notice": NoticeFact.UNKNOWN}, set()),
    ("NOTICE_BEFORE_DISCLOSURE", {"recipient": RecipientKind.CLIENT}, set()),
    ("NOTICE_BEFORE_DISCLOSURE", {"recipient": RecipientKind.CONTROLLER}, set()),
    ("NOTICE_BEFORE_DISCLOSURE", {"recipient": RecipientKind.AUTHORITY}, set()),
    ("NOTICE_NOT_PLANNED", {"notice_attached": False}, set()),
    ("NOTICE_NOT_PLANNED", {"notice_attached": False, "recipient": RecipientKind.VENDOR}, set()),
    ("CHANNEL_CONSENT_REQUIRED", {"channel": Channel.EMAIL}, set()),
    ("CHANNEL_EVIDENCE_MISSING", {"country": "NO"}, set()),
    ("DNC_LISTED", {"state": {"screening": ScreeningFact.LISTED}}, set()),
    ("DNC_LISTED", {"state": {"screening": ScreeningFact.LISTED_BEFORE_CONSENT}}, set()),
    ("DNC_NOT_CHECKED", {"country": "GB", "state": {"screening": ScreeningFact.NEVER}}, set()),
    ("DNC_STALE", {"country": "GB", "state": {"screening": ScreeningFact.STALE}}, set()),
    (
        "DK_CPR_UNCHECKED",
        {
            "channel": Channel.POST,
            "recipient": RecipientKind.CLIENT,
            "recipient_class": RecipientClass.CONSUMER,
            "notice": NoticeFact.GIVEN,
        },
        set(),
    ),
    ("ADDRESS_UNUSABLE", {"state": {"usable": False}}, set()),
    ("ADDRESS_UNUSABLE", {"channels": ()}, set()),
]


# code, facts one step beside those that reach it: the code must stay away, whatever else holds
BESIDE: list[tuple[str, dict[str, object]]] = [
    (
        "NOTICE_BEFORE_DISCLOSURE",
        {
            "recipient": RecipientKind.CLIENT,
            "basis": Basis.NOT_PERSONAL,
            "recipient_class": RecipientClass.GENERIC,
            "generic_ok": True,
        },
    ),
    ("NOTICE_BEFORE_DISCLOSURE", {"recipient": RecipientKind.AUTHORITY, "silence_ordered": True}),
    ("NOTICE_BEFORE_DISCLOSURE", {"recipient": RecipientKind.CLIENT, "notice": NoticeFact.GIVEN}),
    ("NOTICE_NOT_PLANNED", {"marketing": False, "notice_attached": False}),
    ("NOTICE_NOT_PLANNED", {"recipient": RecipientKind.CLIENT, "notice_attached": False}),
    ("NOTICE_NOT_PLANNED", {"notice": NoticeFact.GIVEN, "notice_attached": False}),
    ("DK_CPR_UNCHECKED", {"country": "DE", "channel": Channel.POST, "recipient_class": RecipientClass.CONSUMER,
                          "recipient": RecipientKind.CLIENT, "notice": NoticeFact.GIVEN}),
    ("DK_CPR_UNCHECKED", {"channel": Channel.POST, "recipient": RecipientKind.CLIENT, "notice": NoticeFact.GIVEN}),
    ("DK_CPR_UNCHECKED", {"channel": Channel.POST, "recipient_class": RecipientClass.CONSUMER}),
    ("DK_CPR_UNCHECKED", {"channel": Channel.POST, "recipient_class": RecipientClass.CONSUMER, "dk_screened": True,
                          "recipient": RecipientKind.CLIENT, "notice": NoticeFact.GIVEN}),
]  # fmt: skip


@pytest.mark.parametrize(("code", "facts"), BESIDE)
def test_one_step_beside_a_fault_its_code_stays_away(
    gate: Gate, lawful: Build, code: str, facts: dict[str, object]
) -> None:
    verdict = gate.decide(lawful(**facts))
    assert isinstance(verdict, Cleared) or code not in {*(reason.code for reason in verdict.reasons), *verdict.also}


def test_lawful_case_passes(gate: Gate, lawful: Build) -> None:
    assert gate.decide(lawful()) == Cleared()


@pytest.mark.parametrize(
    ("code", "facts", "beside"), ONE_FAULT, ids=lambda value: value if isinstance(value, str) else ""
)
def test_one_fault_gives_exactly_its_code(
    gate: Gate, lawful: Build, code: str, facts: dict[str, object], beside: set[str]
) -> None:
    verdict = gate.decide(lawful(**facts))
    assert isinstance(verdict, Held)
    assert {reason.code for reason in verdict.reasons} == {code} | beside
    assert verdict.also == ()
    assert all(reason.law for reason in verdict.reasons)


REQUEST_FAULT: list[tuple[str, dict[str, object], list[str]]] = [
    ("EXP_ACTOR_MISSING", {"actor": False}, [""]),
    ("EXP_PURPOSE_MISSING", {"purpose": False}, ["none"]),
    ("EXP_PURPOSE_MISSING", {"purpose_agreed": False}, ["not_agreed"]),
    ("EXP_CHANNEL_MISSING", {"channels": False}, [""]),
    ("EXP_RECIPIENT_MISSING", {"recipient": False}, [""]),
    ("EXP_RECIPIENT_MISSING", {"recipient_reason": False}, [""]),
    ("EXP_RECIPIENT_MISSING", {"recipient_reason": False, "authority": True}, [""]),
    ("EXP_ROLE_NO_INSTRUCTION", {"processor_project": True}, [""]),
    ("EXP_NO_DPA", {"recipient_is_processor": True}, [""]),
    ("EXP_TRANSFER_UNCOVERED", {"transfer_covered": False}, [""]),
    ("EXP_FIELDS_NOT_AGREED", {"fields_beyond_agreed": ("notes", "revenue")}, ["notes", "revenue"]),
    ("EXP_FIELD_FORBIDDEN", {"forbidden_fields": ("custom:CPR",)}, ["custom:CPR"]),
    ("CHAIN_BROKEN", {"chain_sound": False}, [""]),
]


@pytest.mark.parametrize(("code", "facts", "details"), REQUEST_FAULT)
def test_request_fault(
    gate: Gate, request_facts: RequestFacts, code: str, facts: dict[str, object], details: list[str]
) -> None:
    assert gate.judge_request(request_facts) == ()
    reasons = gate.judge_request(replace(request_facts, **facts))
    assert [(reason.code, reason.stage, reason.detail) for reason in reasons] == [(code, 0, text) for text in details]
    assert all(reason.law == gate.law.reasons[code].law for reason in reasons)


@pytest.mark.parametrize(
    "facts",
    [
        {"channels": False, "authority": True},
        {"processor_project": True, "instruction_covers": True},
        {"recipient_is_processor": True, "dpa_signed": True},
    ],
)
def test_request_passes(gate: Gate, request_facts: RequestFacts, facts: dict[str, object]) -> None:
    assert gate.judge_request(replace(request_facts, **facts)) == ()


def test_the_bare_request_is_refused_for_everything(gate: Gate) -> None:
    codes = {reason.code for reason in gate.judge_request(RequestFacts())}
    assert codes == {
        "EXP_ACTOR_MISSING",
        "EXP_PURPOSE_MISSING",
        "EXP_CHANNEL_MISSING",
        "EXP_RECIPIENT_MISSING",
        "EXP_TRANSFER_UNCOVERED",
        "CHAIN_BROKEN",
    }


def test_tables_reach_every_rule() -> None:
    reached = {code for code, _, _ in ONE_FAULT} | {code for code, _, _ in REQUEST_FAULT}
    assert reached == {code for _, code in catalogue.load().codes()}


def test_every_stage_of_a_reason_is_that_of_the_table(gate: Gate) -> None:
    assert all(gate.law.reasons[code].stage == stage for stage, code in gate.rules.codes())


def test_a_case_built_from_defaults_is_held_at_every_stage(gate: Gate) -> None:
    bare = Case(True, RecipientKind.OWN_USE, "ZZ", RecipientClass.CONSUMER, ())
    verdict = gate.decide(bare)
    assert isinstance(verdict, Held)
    codes = [reason.code for reason in verdict.reasons] + list(verdict.also)
    assert {gate.law.reasons[code].stage for code in codes} == {1, 2, 3, 4, 5, 6}


def test_states_keep_their_names() -> None:
    """Facts are stored under these names; a renamed state would be read as unknown or not at all."""
    names = {
        RequestState: "none erasure objection restriction unknown",
        FlagFact: "none possible suspected confirmed unknown",
        SourceFact: "complete missing incomplete unattested terms_unknown terms_forbid",
        RetentionFact: "within soon expired unknown",
        ConsentFact: "none incomplete out_of_scope expired withdrawn valid",
        ContractFact: "none open stale",
        SoftOptInFact: "none incomplete not_ours complete",
        LiaFact: "none draft rejected expired rejected_after_expiry draft_after_expiry incomplete approved",
        Dimension: "purpose audience source country data recipient",
        NoticeFact: "given exempt due planned_before overdue unknown",
        ScreeningFact: "never clear stale listed listed_before_consent",
    }
    assert {kind: " ".join(kind) for kind in names} == names


HOLDING = {
    Case: "stop stop_all restricted exclusive_elsewhere sale_opt_out quarantined special_exported",
    ChannelFacts: "",
    RequestFacts: "",
}


def test_what_nobody_said_is_what_holds() -> None:
    """The defaults of a case, a channel and a request are the ones that hold."""
    channel = ChannelFacts(Channel.EMAIL)
    bare = Case(True, RecipientKind.OWN_USE, "ZZ", RecipientClass.CONSUMER, (channel,))
    for facts in (bare, channel, RequestFacts()):
        given = {field.name: getattr(facts, field.name) for field in fields(facts) if field.name != "marketing"}
        true = " ".join(name for name, value in given.items() if value is True)
        assert true == HOLDING[type(facts)]
    assert bare.lia_misses == frozenset(Dimension)
    assert channel.mobile is None
    assert channel.screening is ScreeningFact.NEVER
