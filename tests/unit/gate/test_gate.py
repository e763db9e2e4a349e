"""The machinery: a failing rule holds, a partial set does not start, only the gate clears, overrides are narrow."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from lead_desk import resources
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import RecipientKind
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.errors import BrokenInstallationError, RefusedError, UsageError
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadStatus
from lead_desk.gate import catalogue
from lead_desk.gate import gate as gate_module
from lead_desk.gate.acts import About, Act
from lead_desk.gate.assessments import Resolved
from lead_desk.gate.case import (
    Case,
    ChannelFacts,
    ConsentFact,
    Dimension,
    FlagFact,
    NoticeFact,
    RequestFacts,
    RequestState,
    RetentionFact,
    ScreeningFact,
    SoftOptInFact,
    SourceFact,
)
from lead_desk.gate.catalogue import Catalogue
from lead_desk.gate.gate import ClearedLead, Gate, status_of
from lead_desk.gate.planner import Item, Plan, PlannedAct
from lead_desk.gate.rule import Hit, Rule
from lead_desk.gate.verdict import Cleared, Held, Reason
from lead_desk.gate.waiver import Waiver
from lead_desk.law.book import LawBook

Build = Callable[..., Case]
WHY = "The law here is unsettled; counsel advised on 3 November that this is lawful."


def breaking(_facts: object, _law: LawBook) -> Iterable[Hit]:
    raise KeyError("secret cell")


def breaking_midway(_facts: object, _law: LawBook) -> Iterable[Hit]:
    yield Hit()
    raise KeyError("secret cell")


@pytest.mark.parametrize("check", [breaking, breaking_midway])
def test_a_rule_that_raises_holds(gate: Gate, lawful: Build, check: Callable[[object, LawBook], Iterable[Hit]]) -> None:
    stages = tuple(
        (stage, (*rules, Rule("NOTICE_OVERDUE", check)) if stage == 5 else rules) for stage, rules in gate.rules.stages
    )
    broken = Gate(gate.law, replace(gate.rules, stages=stages))
    verdict = broken.decide(lawful())
    assert isinstance(verdict, Held)
    assert [(r.code, r.stage, r.detail) for r in verdict.reasons] == [("RULE_FAILED", 5, "NOTICE_OVERDUE")]
    assert "secret" not in repr(verdict)
    early = broken.decide(lawful(stop=True))
    assert isinstance(early, Held)
    assert (early.reasons[0].code, early.also) == ("SUP_OBJECTED", ("RULE_FAILED",))


def test_a_request_rule_that_raises_refuses(gate: Gate, request_facts: RequestFacts) -> None:
    broken = Gate(gate.law, replace(gate.rules, request=(Rule("CHAIN_BROKEN", breaking),)))
    assert [r.code for r in broken.judge_request(request_facts)] == ["RULE_FAILED"]


def test_a_warning_that_raises_holds(gate: Gate, lawful: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate_module, "warnings_of", breaking)
    verdict = Gate(gate.law, gate.rules).decide(lawful())
    assert isinstance(verdict, Held)
    assert [(r.code, r.stage, r.detail) for r in verdict.reasons] == [("RULE_FAILED", 6, "warnings")]


def test_a_rule_without_text_is_a_broken_installation(gate: Gate, lawful: Build) -> None:
    unknown: Rule[Case] = Rule("NO_SUCH_CODE", lambda _case, _law: (Hit(),))
    with pytest.raises(BrokenInstallationError):
        Gate(gate.law, Catalogue((), ((1, (unknown,)),))).decide(lawful())


def test_partial_unknown_or_empty_rule_sets_do_not_start() -> None:
    lock = resources.text(catalogue.LOCK)
    codes = catalogue.load().codes()
    catalogue.check(codes, lock)
    for wrong in (codes[:-1], (*codes, (6, "EXTRA")), (*codes, codes[0]), ()):
        with pytest.raises(BrokenInstallationError):
            catalogue.check(wrong, lock)
    with pytest.raises(BrokenInstallationError):
        catalogue.check((), "# nothing\n")


def test_a_moved_stage_does_not_start() -> None:
    codes = list(catalogue.load().codes())
    codes[0] = (1, codes[0][1])
    with pytest.raises(BrokenInstallationError):
        catalogue.check(codes, resources.text(catalogue.LOCK))


def test_only_the_gate_makes_a_cleared_lead(gate: Gate, lawful: Build) -> None:
    lead = gate.clear(lawful(), LeadId(7), ("Mette", "45"), "LI-1 v2")
    assert (lead.lead, lead.values, lead.assessment) == (7, ("Mette", "45"), "LI-1 v2")
    assert lead.basis is Basis.LEGITIMATE_INTEREST
    assert lead.waivers == ()
    assert "Mette" not in repr(lead)
    with pytest.raises(RefusedError):
        ClearedLead(LeadId(7), ("Mette",), Basis.CONSENT, "", (), (), object())
    with pytest.raises(RefusedError):
        ClearedLead(LeadId(7), ("Mette",), Basis.CONSENT, "", (), (), None)


def test_clearing_decides_again(gate: Gate, lawful: Build) -> None:
    with pytest.raises(RefusedError) as refused:
        gate.clear(lawful(stop=True), LeadId(7), ("Mette",))
    assert refused.value.reason == "SUP_OBJECTED"


def low(lawful: Build) -> Case:
    """Lithuania, phone: consent demanded on weak sources."""
    return lawful(country="LT")


def waiver(**changes: object) -> Waiver:
    base: dict[str, object] = {
        "code": "CHANNEL_CONSENT_REQUIRED",
        "country": "LT",
        "channel": Channel.PHONE,
        "person": "Eva Holm",
        "roles": ("rep", "owner"),
        "reason": WHY,
    }
    return Waiver(**(base | changes))


def test_an_override_lifts_a_low_confidence_row_only(gate: Gate, lawful: Build) -> None:
    held = gate.decide(low(lawful))
    assert isinstance(held, Held)
    assert held.reasons[0].overridable
    assert isinstance(gate.decide(low(lawful), [waiver()]), Cleared)
    sure = gate.decide(lawful(channel=Channel.EMAIL))
    assert isinstance(sure, Held)
    assert not sure.reasons[0].overridable
    over = waiver(country="DK", channel=Channel.EMAIL)
    assert isinstance(gate.decide(lawful(channel=Channel.EMAIL), [over]), Held)


@pytest.mark.parametrize("country", ["ZZ", "JP"])
def test_an_unknown_country_has_no_override(gate: Gate, lawful: Build, country: str) -> None:
    case = lawful(country=country, channel=Channel.POST)
    verdict = gate.decide(case, [waiver(country=country, channel=Channel.POST)])
    assert isinstance(verdict, Held)
    assert not verdict.reasons[0].overridable


@pytest.mark.parametrize("change", [{"country": "LV"}, {"channel": Channel.SMS}, {"code": "ADDRESS_UNUSABLE"}])
def test_an_override_fits_one_code_country_and_channel(gate: Gate, lawful: Build, change: dict[str, object]) -> None:
    assert isinstance(gate.decide(low(lawful), [waiver(**change)]), Held)


def test_an_override_never_lifts_a_hold_that_has_none(gate: Gate, lawful: Build) -> None:
    case = lawful(country="LT", state={"usable": False})
    verdict = gate.decide(case, [waiver(), waiver(code="ADDRESS_UNUSABLE")])
    assert isinstance(verdict, Held)
    assert [reason.code for reason in verdict.reasons] == ["ADDRESS_UNUSABLE"]


def test_an_override_shows_on_the_lead_it_was_used_for(gate: Gate, lawful: Build) -> None:
    used, idle = waiver(), waiver(country="LV")
    assert gate.clear(low(lawful), LeadId(1), (), waivers=[used, idle]).waivers == (used,)
    assert gate.clear(lawful(), LeadId(1), (), waivers=[used]).waivers == ()
    with pytest.raises(RefusedError):
        gate.clear(low(lawful), LeadId(1), ())


@pytest.mark.parametrize("change", [{"person": " "}, {"roles": ("rep",)}, {"reason": "x" * 39}, {"reason": " " * 60}])
def test_an_override_needs_a_compliance_owner_and_a_reason(change: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        waiver(**change)
    assert waiver(reason="y" * 40)


@pytest.mark.parametrize(
    ("facts", "status"),
    [
        ({}, LeadStatus.READY),
        ({"stop": True}, LeadStatus.DO_NOT_CONTACT),
        ({"state": {"stopped": True}}, LeadStatus.DO_NOT_CONTACT),
        ({"basis": Basis.CONSENT, "consent": ConsentFact.WITHDRAWN}, LeadStatus.DO_NOT_CONTACT),
        (
            {"child": FlagFact.SUSPECTED, "basis": Basis.CONSENT, "consent": ConsentFact.WITHDRAWN},
            LeadStatus.DO_NOT_CONTACT,
        ),
        ({"child": FlagFact.SUSPECTED}, LeadStatus.CHECK),
        ({"special": FlagFact.SUSPECTED, "child": FlagFact.SUSPECTED, "basis": None}, LeadStatus.CHECK),
        ({"special": FlagFact.SUSPECTED, "criminal": FlagFact.SUSPECTED}, LeadStatus.BLOCKED),
        ({"child": FlagFact.CONFIRMED}, LeadStatus.BLOCKED),
        ({"basis": None}, LeadStatus.BLOCKED),
        ({"request": RequestState.ERASURE}, LeadStatus.BLOCKED),
    ],
)
def test_status(gate: Gate, lawful: Build, facts: dict[str, object], status: LeadStatus) -> None:
    assert status_of(gate.decide(lawful(**facts))) is status


def warned(gate: Gate, case: Case) -> tuple[str, ...]:
    return gate.decide(case).warnings


def test_warnings_never_hold_and_are_shown_either_way(gate: Gate, lawful: Build) -> None:
    assert warned(gate, lawful(warnings=frozenset({"W_DATA_OLD", "W_CLASS_GUESSED"}))) == (
        "W_CLASS_GUESSED",
        "W_DATA_OLD",
    )
    assert warned(gate, lawful(stop=True, warnings=frozenset({"W_DATA_OLD"}))) == ("W_DATA_OLD",)
    for kind in ("child", "special", "criminal"):
        assert warned(gate, lawful(**{kind: FlagFact.POSSIBLE})) == ("W_POSSIBLE_FLAG",)
    assert warned(gate, lawful(retention=RetentionFact.SOON)) == ("W_RETENTION_SOON",)
    assert isinstance(gate.decide(lawful(retention=RetentionFact.SOON)), Cleared)


def test_warnings_of_the_channel_row(gate: Gate, lawful: Build) -> None:
    india = lawful(country="IN", state={"evidence": frozenset({"registered_sender"})})
    assert warned(gate, india) == ("W_IN_2027",)
    assert warned(gate, lawful(country="IN", basis=Basis.CONSENT)) == ()
    assert warned(gate, lawful(country="HR")) == ("W_CHANNEL_LOW_CONFIDENCE",)
    assert warned(gate, lawful(country="HR", marketing=False)) == ()
    norway = lawful(country="NO", recipient_class=RecipientClass.CONSUMER)
    assert warned(gate, norway) == ("W_CALL_HOURS",)
    assert warned(gate, lawful(country="NO")) == ()
    assert "W_CALL_HOURS" in warned(gate, lawful(country="US"))
    assert "W_CALL_HOURS" not in warned(gate, lawful(country="US", channel=Channel.POST))


SOFT: dict[str, object] = {
    "basis": Basis.SOFT_OPT_IN,
    "soft_opt_in": SoftOptInFact.COMPLETE,
    "channel": Channel.EMAIL,
    "state": {"soft_opt_in": True},
}
EXPLAINED: list[tuple[dict[str, object], str]] = [
    (
        {"channel": Channel.EMAIL},
        "In Denmark, e-mail to this kind of recipient needs the person's consent, and there is none.",
    ),
    ({"country": "GB", "channel": Channel.EMAIL}, "the employer is a company or public body"),
    ({"basis": Basis.CONSENT, "consent": ConsentFact.VALID}, "does not cover contact by phone."),
    ({"source": SourceFact.TERMS_UNKNOWN}, "(its terms are not stated)"),
    ({"basis": None}, "(nothing is set)"),
    ({"request": RequestState.ERASURE}, "(deletion)"),
    ({"basis": Basis.LEGAL_OBLIGATION}, "a legal duty"),
    ({"lia_misses": frozenset({Dimension.COUNTRY})}, "The assessment does not cover Denmark."),
    ({"state": {"lia_covers": False}}, "The assessment does not cover contact by phone."),
    ({"basis": Basis.CONSENT, "consent": ConsentFact.OUT_OF_SCOPE}, "does not cover this purpose or this sender."),
    ({**SOFT, "country": "GB"}, "the law of the United Kingdom does not open it for e-mail"),
    ({**SOFT, "country": "ES", "recipient": RecipientKind.CLIENT}, "the list goes to another company"),
    ({**SOFT, "country": "ES", "soft_opt_in": SoftOptInFact.NOT_OURS}, "did not come from the person to you"),
    ({"basis": Basis.UNDECIDED}, "(it is marked undecided)"),
    ({"basis_allowed": False}, "(the purpose does not allow the basis that is set)"),
    ({"basis": Basis.NOT_PERSONAL}, "no personal data, but this is a person's address"),
    ({"state": {"stopped": True}}, "does not want phone from you"),
    ({"country": "GB", "state": {"screening": ScreeningFact.NEVER}}, "only after checking: TPS and CTPS."),
]


@pytest.mark.parametrize(("facts", "words"), EXPLAINED)
def test_sentences(gate: Gate, lawful: Build, facts: dict[str, object], words: str) -> None:
    case = lawful(**facts)
    verdict = gate.decide(case)
    assert isinstance(verdict, Held)
    sentence = gate.explain(verdict.reasons[0], case.country)
    assert words in sentence
    assert "{" not in sentence
    assert sentence[0].isupper()


def test_a_missing_country_is_named_in_the_reason(gate: Gate, lawful: Build) -> None:
    for dimension, detail in ((Dimension.COUNTRY, "DK"), (Dimension.DATA, "")):
        verdict = gate.decide(lawful(lia_misses=frozenset({dimension})))
        assert isinstance(verdict, Held)
        assert verdict.reasons[0].detail == detail


def test_every_code_can_be_explained_without_a_case(gate: Gate) -> None:
    for code, text in gate.law.reasons.texts.items():
        sentence = gate.explain(Reason(code=code, stage=text.stage or 0, law=text.law))
        assert sentence.endswith(".")
        assert "{" not in sentence + gate.law.reasons.way(code).remedy


def test_verdicts_are_remembered_but_not_those_with_overrides(gate: Gate, lawful: Build) -> None:
    fresh = Gate(gate.law, gate.rules)
    assert fresh.decide(lawful()) is fresh.decide(lawful())
    fresh.decide(low(lawful), [waiver()])
    assert isinstance(fresh.decide(low(lawful)), Held)


def test_own_and_vendor_sending_differ_from_disclosure(gate: Gate, lawful: Build) -> None:
    for kind in (RecipientKind.OWN_USE, RecipientKind.VENDOR):
        assert isinstance(gate.decide(lawful(recipient=kind)), Cleared)
        assert isinstance(gate.decide(lawful(recipient=kind, notice_attached=False)), Held)
    told = lawful(recipient=RecipientKind.CLIENT, notice=NoticeFact.GIVEN, notice_attached=False)
    assert isinstance(gate.decide(told), Cleared)


def test_post_and_phone_of_one_case_are_judged_apart(gate: Gate, lawful: Build) -> None:
    good = lawful().channels[0]
    case = lawful(channels=(good, ChannelFacts(Channel.POST, lia_covers=True)))
    answers = {channel: isinstance(gate.decide_channel(case, channel), Cleared) for channel in Channel}
    assert answers == {Channel.PHONE: True, Channel.POST: False, Channel.EMAIL: False, Channel.SMS: False}


@pytest.mark.parametrize(
    "kind",
    [Act, About, Catalogue, Case, ChannelFacts, Cleared, ClearedLead, Gate, Held, Hit, Item, Plan, PlannedAct, Reason,
     RequestFacts, Resolved, Rule, Waiver],
)  # fmt: skip
def test_values_are_frozen_and_slotted(kind: type) -> None:
    assert kind.__dataclass_params__.frozen
    assert "__dict__" not in dir(kind)


def test_a_gate_hides_its_memory(gate: Gate, lawful: Build) -> None:
    fresh = Gate(gate.law, gate.rules)
    fresh.decide(lawful())
    assert "_known" not in repr(fresh)
    assert fresh == Gate(gate.law, gate.rules)


def test_the_reason_of_an_override_has_forty_characters_spaces_counted_once() -> None:
    assert waiver(reason="one   two " * 4 + "x" * 8)
    with pytest.raises(UsageError):
        waiver(reason="one   two " * 4 + "x" * 7)
