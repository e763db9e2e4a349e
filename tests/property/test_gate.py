"""The gate against an oracle of its own, and what must hold for every case whatever."""

from dataclasses import replace
from enum import StrEnum
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import RecipientKind
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.lead import LeadStatus
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
    RetentionFact,
    ScreeningFact,
    SoftOptInFact,
    SourceFact,
)
from lead_desk.gate.gate import gate, status_of
from lead_desk.gate.planner import Item, after, plan
from lead_desk.gate.verdict import Cleared, Held

GATE = gate()
ROWS = GATE.law.rules
COUNTRIES = ("DK", "DE", "FR", "GB", "IE", "IT", "AT", "PL", "NO", "US", "CA", "ES", "IN", "LT", "BG", "ZZ", "JP", "EU")
CODES = sorted({code for row in ROWS.rows.values() for code in row.requires + row.exceptions})
LAWFUL = {
    "request": RequestState.NONE,
    "child": FlagFact.NONE,
    "special": FlagFact.NONE,
    "criminal": FlagFact.NONE,
    "source": SourceFact.COMPLETE,
    "retention": RetentionFact.WITHIN,
}


BASES = [None, *Basis, *[Basis.LEGITIMATE_INTEREST, Basis.CONSENT, Basis.SOFT_OPT_IN] * 5]


class Dice:
    """Draws facts that are mostly lawful, or hardly any case would get past the first stages."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def rarely(self) -> bool:
        return self.random.random() < 0.02

    def even(self) -> bool:
        return self.random.random() < 0.5

    def often(self, value: StrEnum) -> object:
        return value if self.random.random() < 0.9 else self.random.choice(list(type(value)))

    def facts(self, channel: Channel) -> ChannelFacts:
        some = frozenset(code for code in CODES if self.even())
        return ChannelFacts(
            channel=channel,
            usable=not self.rarely(),
            mobile=self.random.choice([None, True, False, False]),
            stopped=self.rarely(),
            consent=self.even(),
            soft_opt_in=self.even(),
            lia_covers=not self.rarely(),
            evidence=self.random.choice([frozenset(CODES), some, frozenset()]),
            screening=self.often(ScreeningFact.CLEAR),
        )

    def case(self) -> Case:
        channels = self.random.sample(list(Channel), self.random.choice([0, *[1] * 9, 2, 2, 3]))
        misses = frozenset(dimension for dimension in Dimension if self.rarely())
        return Case(
            marketing=not self.rarely() and self.random.random() < 0.9,
            recipient=self.often(RecipientKind.OWN_USE),
            country=self.random.choice(COUNTRIES),
            recipient_class=self.random.choice(list(RecipientClass)),
            channels=tuple(self.facts(channel) for channel in channels),
            stop=self.rarely(),
            stop_all=self.rarely(),
            restricted=self.rarely(),
            exclusive_elsewhere=self.rarely(),
            sale_opt_out=self.rarely(),
            quarantined=self.rarely(),
            special_exported=self.rarely(),
            special_consent=self.even(),
            basis=self.random.choice(BASES),
            basis_allowed=not self.rarely(),
            generic_ok=self.even(),
            consent=self.often(ConsentFact.VALID),
            contract=self.often(ContractFact.OPEN),
            soft_opt_in=self.often(SoftOptInFact.COMPLETE),
            lia=self.often(LiaFact.APPROVED),
            lia_misses=misses,
            notice=self.often(NoticeFact.GIVEN),
            notice_attached=not self.rarely(),
            silence_ordered=self.even(),
            dk_screened=self.even(),
            **{name: self.often(fine) for name, fine in LAWFUL.items()},
        )


SEEDS = st.integers(0, 2**48)
CASES = SEEDS.map(lambda seed: Dice(seed).case())
FACTS = SEEDS.map(lambda seed: Dice(seed).facts(Random(seed).choice(list(Channel))))
QUICK = settings(max_examples=2000, deadline=None, database=None, suppress_health_check=list(HealthCheck))


def channel_lawful(case: Case, facts: ChannelFacts) -> bool:
    """The oracle for one channel, written from LAW 7 and 8 and not from the rules."""
    row = ROWS.lookup(case.country, facts.channel, case.recipient_class)
    mine = case.recipient in (RecipientKind.OWN_USE, RecipientKind.VENDOR)
    basis_ok = {
        Basis.CONSENT: facts.consent,
        Basis.SOFT_OPT_IN: facts.soft_opt_in and mine and row.soft_opt_in.value == "yes",
        Basis.LEGITIMATE_INTEREST: facts.lia_covers,
    }.get(case.basis, True)
    if not (facts.usable and basis_ok):
        return False
    if not case.marketing:
        return True
    strict = row.rule.value == "consent_required" or (row.mobile_rule is not None and facts.mobile is not False)
    customer = facts.soft_opt_in and mine and row.soft_opt_in.value == "yes"
    open_row = not strict or facts.consent or customer or any(code in facts.evidence for code in row.exceptions)
    duties = {"postal_address_in_message", "state_source", "registered_sender"}
    shown = all(code in facts.evidence or (facts.consent and code not in duties) for code in row.requires)
    listed = facts.screening in (ScreeningFact.LISTED, ScreeningFact.LISTED_BEFORE_CONSENT)
    unasked = row.list_check.value == "mandatory" and facts.screening in (ScreeningFact.NEVER, ScreeningFact.STALE)
    newest_wins = row.precedence.value == "newest_wins"
    excused = facts.consent and (not newest_wins or facts.screening is ScreeningFact.LISTED_BEFORE_CONSENT)
    return open_row and shown and (excused or not (listed or unasked)) and not facts.stopped


def lawful(case: Case) -> bool:
    """The oracle: may this lead leave?"""
    harmless = (FlagFact.NONE, FlagFact.POSSIBLE)
    stops = case.stop_all or (case.marketing and case.stop) or case.restricted or case.exclusive_elsewhere
    quiet = not (stops or case.sale_opt_out or case.quarantined) and case.request is RequestState.NONE
    flags = case.child in harmless and case.criminal in harmless and case.special in (*harmless, FlagFact.CONFIRMED)
    flags = flags and (case.special_consent or not case.special_exported)
    generic = case.generic_ok and case.recipient_class is RecipientClass.GENERIC
    basis = case.basis_allowed and {
        Basis.CONSENT: case.consent is ConsentFact.VALID,
        Basis.CONTRACT: not case.marketing and case.contract is ContractFact.OPEN,
        Basis.LEGITIMATE_INTEREST: case.lia is LiaFact.APPROVED and not case.lia_misses,
        Basis.SOFT_OPT_IN: case.soft_opt_in is SoftOptInFact.COMPLETE
        and case.recipient in (RecipientKind.OWN_USE, RecipientKind.VENDOR),
        Basis.NOT_PERSONAL: generic,
        Basis.LEGAL_OBLIGATION: not case.marketing,
        Basis.VITAL_INTERESTS: not case.marketing,
        Basis.PUBLIC_TASK: not case.marketing,
    }.get(case.basis, False)
    told = case.notice in (NoticeFact.GIVEN, NoticeFact.EXEMPT, NoticeFact.PLANNED_BEFORE)
    silent = case.recipient is RecipientKind.AUTHORITY and case.silence_ordered
    if case.recipient in (RecipientKind.OWN_USE, RecipientKind.VENDOR):
        due_ok = case.notice_attached or not case.marketing
    else:
        due_ok = silent
    noticed = told or case.basis is Basis.NOT_PERSONAL or (case.notice is NoticeFact.DUE and due_ok)
    danish = case.country == "DK" and case.recipient_class is RecipientClass.CONSUMER and case.marketing
    robinson = not (danish and case.recipient in (RecipientKind.CLIENT, RecipientKind.CONTROLLER)) or case.dk_screened
    source = case.source is SourceFact.COMPLETE and case.retention in (RetentionFact.WITHIN, RetentionFact.SOON)
    reach = bool(case.channels) or case.recipient is RecipientKind.AUTHORITY
    ways = all(channel_lawful(case, facts) for facts in case.channels)
    return bool(quiet and flags and source and basis and noticed and robinson and reach and ways)


@given(CASES)
@settings(QUICK, max_examples=20_000)
def test_gate_and_oracle_agree(case: Case) -> None:
    assert isinstance(GATE.decide(case), Cleared) == lawful(case)


@given(CASES)
@QUICK
def test_a_verdict_is_well_formed(case: Case) -> None:
    verdict = GATE.decide(case)
    if isinstance(verdict, Held):
        assert verdict.reasons
        assert len({reason.stage for reason in verdict.reasons}) == 1
        later = [GATE.law.reasons[code].stage for code in verdict.also]
        assert all(stage is not None and stage > verdict.reasons[0].stage for stage in later)
        assert all(GATE.explain(reason, case.country) for reason in verdict.reasons)
    assert (status_of(verdict) is LeadStatus.READY) == isinstance(verdict, Cleared)
    assert GATE.decide(case) == verdict


WORSE = (
    {"stop_all": True},
    {"restricted": True},
    {"quarantined": True},
    {"exclusive_elsewhere": True},
    {"sale_opt_out": True},
    {"request": RequestState.UNKNOWN},
    {"child": FlagFact.UNKNOWN},
    {"special": FlagFact.UNKNOWN},
    {"criminal": FlagFact.UNKNOWN},
    {"source": SourceFact.TERMS_UNKNOWN},
    {"retention": RetentionFact.UNKNOWN},
    {"basis": None},
    {"basis": Basis.UNDECIDED},
    {"basis_allowed": False},
    {"channels": ()},
)


@given(CASES, st.sampled_from(WORSE))
@QUICK
def test_unknown_holds_and_a_worse_fact_never_frees(case: Case, worse: dict[str, object]) -> None:
    if worse == {"channels": ()} and case.recipient is RecipientKind.AUTHORITY:
        return
    assert isinstance(GATE.decide(replace(case, **worse)), Held)


@given(CASES, FACTS)
@QUICK
def test_one_more_channel_never_frees(case: Case, more: ChannelFacts) -> None:
    if not case.channels:
        return
    kept = tuple(facts for facts in case.channels if facts.channel is not more.channel)
    wider = replace(case, channels=(*kept, more))
    if isinstance(GATE.decide(wider), Cleared) and kept:
        assert isinstance(GATE.decide(replace(case, channels=kept)), Cleared)


@given(CASES)
@QUICK
def test_a_lead_passes_when_each_of_its_channels_passes(case: Case) -> None:
    if case.channels:
        alone = [GATE.decide_channel(case, facts.channel) for facts in case.channels]
        assert isinstance(GATE.decide(case), Cleared) == all(isinstance(verdict, Cleared) for verdict in alone)


@given(st.lists(st.tuples(CASES, st.integers(1, 500)), min_size=1, max_size=6, unique_by=lambda pair: pair[0]))
@settings(QUICK, max_examples=150)
def test_after_the_act_exactly_the_promised_number_is_free(histogram: list[tuple[Case, int]]) -> None:
    items = [Item(case, count) for case, count in histogram]
    held = [item for item in items if isinstance(GATE.decide(item.case), Held)]
    answer = plan(GATE, histogram)
    assert answer.held == sum(item.count for item in held)
    for step in answer.acts:
        freed = [item for item in held if isinstance(GATE.decide(after(item, step.acts)), Cleared)]
        assert step.frees == sum(item.count for item in freed) > 0
    stuck = sum(count for _, count in answer.open + answer.dead_ends)
    reached = {
        item for item in held for step in answer.acts if isinstance(GATE.decide(after(item, step.acts)), Cleared)
    }
    assert sum(item.count for item in reached) + stuck == answer.held
    single = [step.frees for step in answer.acts if len(step.acts) == 1]
    assert single == sorted(single, reverse=True)
