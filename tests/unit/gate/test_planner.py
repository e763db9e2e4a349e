"""The planner: titles, order, ways of several acts, dead ends."""

from collections.abc import Callable
from dataclasses import replace

from lead_desk.domain.basis import Basis
from lead_desk.domain.channel import Channel
from lead_desk.gate.acts import About
from lead_desk.gate.case import Case, FlagFact, LiaFact, NoticeFact, RequestState, ScreeningFact, SourceFact
from lead_desk.gate.gate import Gate
from lead_desk.gate.planner import Item, plan

Build = Callable[..., Case]


def found(gate: Gate, *items: Item | tuple[Case, int]) -> list[tuple[str, int]]:
    return [(act.key, act.frees) for act in plan(gate, items).acts]


def test_acts_are_counted_and_sorted(gate: Gate, lawful: Build) -> None:
    answer = plan(
        gate,
        [
            (lawful(), 1000),
            (lawful(lia=LiaFact.DRAFT), 318),
            (lawful(child=FlagFact.SUSPECTED), 3),
            (lawful(notice_attached=False), 40),
        ],
    )
    assert answer.held == 361
    assert [(act.key, act.frees) for act in answer.acts] == [
        ("approve:", 318),
        ("notice_attach", 40),
        ("notice_send", 40),
        ("review_child", 3),
    ]
    assert [act.link for act in answer.acts][:2] == ["assessments:approve", "campaigns:notice"]
    assert answer.open == answer.dead_ends == ()


def test_an_act_names_its_assessment_and_touches_only_that(gate: Gate, lawful: Build) -> None:
    draft = lawful(lia=LiaFact.DRAFT)
    answer = plan(gate, [Item(draft, 5, About("Fair Aarhus")), Item(draft, 7, About("Fair Lyon"))])
    assert [(act.title, act.frees) for act in answer.acts] == [
        ("Approve the assessment 'Fair Lyon'", 7),
        ("Approve the assessment 'Fair Aarhus'", 5),
    ]


def test_approving_does_not_promise_what_the_draft_does_not_cover(gate: Gate, lawful: Build) -> None:
    keys = found(gate, (lawful(lia=LiaFact.DRAFT, state={"lia_covers": False}), 5))
    assert keys == [("approve:+widen:", 5)]


def test_leaving_a_channel_out(gate: Gate, lawful: Build) -> None:
    good = lawful().channels[0]
    both = lawful(channels=(good, replace(good, channel=Channel.EMAIL)))
    assert found(gate, (both, 9)) == [("leave_out:email", 9)]


def test_a_listed_phone_number_is_no_dead_end_while_another_channel_is_open(gate: Gate, lawful: Build) -> None:
    good = lawful().channels[0]
    listed = replace(good, screening=ScreeningFact.LISTED)
    both = lawful(channels=(listed, replace(good, channel=Channel.POST)))
    assert found(gate, (both, 2)) == [("leave_out:phone", 2)]
    alone = plan(gate, [(lawful(channels=(listed,)), 2)])
    assert alone.acts == ()
    assert [(reason.code, count) for reason, count in alone.dead_ends] == [("DNC_LISTED", 2)]


def test_screening_and_evidence(gate: Gate, lawful: Build) -> None:
    never = lawful(country="GB", state={"screening": ScreeningFact.NEVER})
    assert found(gate, (never, 4)) == [("screen:GB:phone", 4)]
    assert found(gate, (lawful(country="DE"), 6)) == [("evidence:presumption_note", 6)]
    french = lawful(country="FR", channel=Channel.EMAIL)
    assert found(gate, (french, 6)) == [("evidence:role_relevant+evidence:told_at_collection", 6)]


def test_several_acts_in_a_row(gate: Gate, lawful: Build) -> None:
    case = lawful(quarantined=True, special=FlagFact.SUSPECTED, source=SourceFact.TERMS_UNKNOWN)
    answer = plan(gate, [(case, 11)])
    assert [(act.key, act.frees) for act in answer.acts] == [("finish_import+review_special+source:", 11)]
    assert answer.acts[0].title == (
        "Finish the import, then look at the cells that may be sensitive, then complete the source"
    )


def test_dead_ends_stand_apart_also_when_they_come_later(gate: Gate, lawful: Build) -> None:
    answer = plan(gate, [(lawful(stop=True), 8), (lawful(quarantined=True, child=FlagFact.CONFIRMED), 2)])
    assert answer.acts == answer.open == ()
    assert [(reason.code, count) for reason, count in answer.dead_ends] == [
        ("SUP_OBJECTED", 8),
        ("CHILD_CONFIRMED", 2),
    ]


def test_what_needs_a_decision_is_open(gate: Gate, lawful: Build) -> None:
    answer = plan(gate, [(lawful(basis=None), 8), (lawful(basis=Basis.CONSENT), 3)])
    assert [(reason.code, count) for reason, count in answer.open] == [("BASIS_MISSING", 8), ("CONSENT_INCOMPLETE", 3)]


def test_an_erasure_is_not_finished_into_an_export(gate: Gate, lawful: Build) -> None:
    assert found(gate, (lawful(request=RequestState.ERASURE), 1)) == []
    assert found(gate, (lawful(request=RequestState.RESTRICTION, restricted=True), 1)) == [("close_restriction", 1)]


def test_every_way_to_mend_an_assessment(gate: Gate, lawful: Build) -> None:
    ways = {
        LiaFact.NONE: "write:",
        LiaFact.DRAFT: "approve:",
        LiaFact.REJECTED: "write:",
        LiaFact.EXPIRED: "renew:",
        LiaFact.REJECTED_AFTER_EXPIRY: "renew:",
        LiaFact.INCOMPLETE: "complete:",
    }
    for fact, key in ways.items():
        assert found(gate, (lawful(lia=fact), 1)) == [(key, 1)]


def test_overdue_people_must_be_told_first(gate: Gate, lawful: Build) -> None:
    assert found(gate, (lawful(notice=NoticeFact.OVERDUE), 1)) == [("notice_send", 1)]


def test_nothing_held_needs_no_plan(gate: Gate, lawful: Build) -> None:
    answer = plan(gate, [(lawful(), 5)])
    assert (answer.held, answer.acts, answer.open, answer.dead_ends) == (0, (), (), ())
