"""The planner: titles, order, ways of several acts, dead ends."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import RecipientKind
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.gate.acts import About, acts_for
from lead_desk.gate.case import (
    Case,
    Dimension,
    FlagFact,
    LiaFact,
    NoticeFact,
    RequestState,
    ScreeningFact,
    SourceFact,
)
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


def test_a_way_of_several_acts_counts_all_it_frees_but_stands_by_what_only_it_frees(gate: Gate, lawful: Build) -> None:
    draft = {"lia": LiaFact.DRAFT}
    items = [(lawful(**draft), 10), (lawful(**draft, child=FlagFact.SUSPECTED), 1), (lawful(notice_attached=False), 5)]
    assert found(gate, *items) == [
        ("approve:", 10),
        ("notice_attach", 5),
        ("notice_send", 5),
        ("review_child+approve:", 11),
    ]


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


def test_a_restriction_is_lifted_with_or_without_an_open_request(gate: Gate, lawful: Build) -> None:
    for facts in ({"restricted": True}, {"request": RequestState.RESTRICTION}):
        assert found(gate, (lawful(**facts), 1)) == [("close_restriction", 1)]
    suspected = lawful(criminal=FlagFact.SUSPECTED)
    assert found(gate, (suspected, 1)) == [("strip_criminal", 1)]


def test_a_screening_is_for_one_country_and_channel(gate: Gate, lawful: Build) -> None:
    british = lawful(country="GB", state={"screening": ScreeningFact.NEVER})
    belgian = lawful(country="BE", state={"screening": ScreeningFact.STALE})
    assert found(gate, (british, 2), (belgian, 3)) == [("screen:BE:phone", 3), ("screen:GB:phone", 2)]


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
        LiaFact.DRAFT_AFTER_EXPIRY: "renew:",
        LiaFact.INCOMPLETE: "complete:",
    }
    for fact, key in ways.items():
        assert (key, 1) in found(gate, (lawful(lia=fact), 1))
    assert found(gate, (lawful(lia=LiaFact.DRAFT_AFTER_EXPIRY), 1)) == [("approve:", 1), ("renew:", 1)]


TITLES: list[tuple[dict[str, object], list[tuple[str, str]]]] = [
    ({"quarantined": True}, [("Finish the import", "imports:finish")]),
    ({"restricted": True}, [("Settle disputed data and lift restrictions", "requests:open")]),
    ({"child": FlagFact.SUSPECTED}, [("Look at the leads that may be children", "review:child")]),
    ({"special": FlagFact.SUSPECTED}, [("Look at the cells that may be sensitive", "review:special")]),
    ({"special_exported": True}, [("Leave sensitive columns out", "campaigns:fields")]),
    ({"criminal": FlagFact.CONFIRMED}, [("Remove the cells about offences", "review:criminal")]),
    *(
        ({"source": fact}, [("Complete the source 'Fair list'", "sources:edit")])
        for fact in (SourceFact.MISSING, SourceFact.INCOMPLETE, SourceFact.UNATTESTED, SourceFact.TERMS_UNKNOWN)
    ),
    ({"lia": LiaFact.NONE}, [("Write and link an assessment 'Fair'", "assessments:new")]),
    ({"lia": LiaFact.DRAFT}, [("Approve the assessment 'Fair'", "assessments:approve")]),
    ({"lia": LiaFact.INCOMPLETE}, [("Complete the assessment 'Fair'", "assessments:complete")]),
    ({"lia": LiaFact.EXPIRED}, [("Renew the assessment 'Fair'", "assessments:renew")]),
    (
        {"lia_misses": frozenset({Dimension.DATA})},
        [("Widen the assessment 'Fair' with a new version", "assessments:new_version")],
    ),
    (
        {"notice_attached": False},
        [
            ("Attach a privacy notice to the campaign", "campaigns:notice"),
            ("Send the privacy notice first", "notices:send"),
        ],
    ),
    (
        {"recipient": RecipientKind.CLIENT},
        [("Send the privacy notice first", "notices:send")],
    ),
    (
        {
            "channel": Channel.POST,
            "recipient": RecipientKind.CLIENT,
            "recipient_class": RecipientClass.CONSUMER,
            "notice": NoticeFact.GIVEN,
        },
        [("Check the Danish Robinson list", "screening:import")],
    ),
    (
        {"country": "GB", "state": {"screening": ScreeningFact.STALE}},
        [("Check TPS and CTPS for phone (frees those who are not on it)", "screening:import")],
    ),
    (
        {"country": "NO"},
        [("Show that the message or call says who supplied the data", "evidence:channel")],
    ),
]


@pytest.mark.parametrize(("facts", "expected"), TITLES)
def test_titles_and_links(gate: Gate, lawful: Build, facts: dict[str, object], expected: list[tuple[str, str]]) -> None:
    answer = plan(gate, [Item(lawful(**facts), 3, About("Fair", "Fair list"))])
    assert [(act.title, act.link) for act in answer.acts] == expected


def test_a_nameless_source_and_assessment(gate: Gate, lawful: Build) -> None:
    answer = plan(gate, [(lawful(source=SourceFact.MISSING), 2), (lawful(lia=LiaFact.DRAFT), 1)])
    assert [act.title for act in answer.acts] == ["Complete the source", "Approve the assessment"]


def test_more_than_four_acts_are_left_to_the_user(gate: Gate, lawful: Build) -> None:
    four = {"quarantined": True, "special": FlagFact.SUSPECTED, "source": SourceFact.MISSING, "lia": LiaFact.DRAFT}
    assert len(plan(gate, [(lawful(**four), 1)]).acts[0].acts) == 4
    five = plan(gate, [(lawful(**four, notice=NoticeFact.OVERDUE), 1)])
    assert five.acts == ()
    assert [(reason.code, count) for reason, count in five.open] == [("IMPORT_QUARANTINED", 1)]


def test_overdue_people_must_be_told_first(gate: Gate, lawful: Build) -> None:
    assert found(gate, (lawful(notice=NoticeFact.OVERDUE), 1)) == [("notice_send", 1)]


def test_nothing_held_needs_no_plan(gate: Gate, lawful: Build) -> None:
    answer = plan(gate, [(lawful(), 5)])
    assert (answer.held, answer.acts, answer.open, answer.dead_ends) == (0, (), (), ())


def act_named(gate: Gate, case: Case, key: str) -> Callable[[Case], Case | None]:
    return next(act.apply for act in acts_for([(case, About())], gate) if act.key == key)


def test_an_act_leaves_alone_what_it_does_not_concern(gate: Gate, lawful: Build) -> None:
    good = lawful().channels[0]
    asked = lawful(country="GB", state={"screening": ScreeningFact.NEVER})
    screen = act_named(gate, asked, "screen:GB:phone")
    assert screen(lawful(state={"screening": ScreeningFact.NEVER})) is None  # another country
    assert screen(lawful(country="GB")) is None  # asked already
    listed = lawful(country="GB", state={"screening": ScreeningFact.LISTED})
    assert screen(listed) is None  # a listed number stays listed
    both = replace(asked, channels=(*asked.channels, replace(asked.channels[0], channel=Channel.POST)))
    after = screen(both)
    assert after is not None
    assert [state.screening for state in after.channels] == [ScreeningFact.CLEAR, ScreeningFact.NEVER]

    danish = act_named(gate, lawful(), "screen_dk")
    assert danish(lawful(country="DE")) is None
    assert danish(lawful(dk_screened=True)) is None

    leave = act_named(gate, lawful(), "leave_out:phone")
    assert leave(lawful()) is None  # nothing would be left
    assert leave(lawful(channel=Channel.POST)) is None  # it is not in the campaign
    two = lawful(channels=(good, replace(good, channel=Channel.POST)))
    assert leave(two) == lawful(channel=Channel.POST)

    write = act_named(gate, lawful(), "write:")
    assert write(lawful(basis=Basis.CONSENT, lia=LiaFact.NONE)) is None
    widen = act_named(gate, lawful(), "widen:")
    assert widen(lawful()) is None  # wide enough
    assert widen(lawful(lia=LiaFact.DRAFT, lia_misses=frozenset({Dimension.DATA}))) is None

    shown = lawful(country="NO")
    show = act_named(gate, shown, next(act.key for act in acts_for([(shown, About())], gate) if "evidence" in act.key))
    once = show(shown)
    assert once is not None
    assert show(once) is None


def test_an_act_of_one_source_or_assessment_leaves_the_others_alone(gate: Gate, lawful: Build) -> None:
    case = lawful(source=SourceFact.MISSING, lia=LiaFact.DRAFT)
    acts = {act.key: act for act in acts_for([(case, About("Fair", "List"))], gate)}
    assert acts["source:List"].concerns(About("Other", "List"))
    assert not acts["source:List"].concerns(About("Fair", "Other"))
    assert acts["approve:Fair"].concerns(About("Fair", "Other"))
    assert not acts["approve:Fair"].concerns(About("Other", "List"))
    assert acts["leave_out:phone"].concerns(About("Any", "Other"))


def test_acts_come_only_where_they_may_help(gate: Gate, lawful: Build) -> None:
    keys = {act.key for act in acts_for([(lawful(basis=Basis.CONSENT), About())], gate)}
    assert not [key for key in keys if key.startswith(("approve:", "source:", "screen:", "evidence:"))]
