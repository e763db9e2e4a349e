"""Sentences that the data contradict, and the difference of two versions."""

from dataclasses import replace
from datetime import date

import pytest

from lead_desk.domain.assessment import Assessment
from lead_desk.domain.channel import RecipientClass
from lead_desk.law import packs
from lead_desk.law.lia_facts import DataFacts, changed_answers, contradictions
from lead_desk.law.lia_form import lia_form

TODAY = date(2026, 11, 22)
ANSWERS = {
    **packs.read("lia_templates/trade_fair.toml").table("answers").values,
    "S1": ["event_follow_up"],
    "S4": ["fair", "kind:event"],
    "S5": ["DK"],
}
VERSION = Assessment("LI-1", 1, "Fair", answers=ANSWERS, author="Mette Dahl")
FACTS = DataFacts(
    people=40,
    classes=((RecipientClass.NAMED, 30), (RecipientClass.GENERIC, 10)),
    from_person=40,
    countries=frozenset({"DK"}),
    sources=(frozenset({"fair"}), frozenset({"other", "kind:event"})),
    fields=frozenset({"email"}),
    oldest=date(2025, 11, 22),
)


def test_data_that_bear_the_form_out() -> None:
    assert contradictions(VERSION, FACTS, TODAY) == ()
    assert contradictions(VERSION, DataFacts(), TODAY) == ()


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"special_flags": 3}, [("B1", "3 leads have findings of sensitive data.")]),
        ({"child_flags": 2}, [("B3", "2 leads have findings of a child.")]),
        (
            {"private_mailboxes": 4},
            [
                ("B2", "4 leads have a private mailbox."),
                ("B4", "4 leads are private persons or have a private mailbox."),
            ],
        ),
        (
            {"classes": ((RecipientClass.CONSUMER, 5),)},
            [
                ("S3", "5 leads are of a kind that is not covered."),
                ("B4", "5 leads are private persons or have a private mailbox."),
            ],
        ),
        ({"from_person": 39}, [("B6", "1 leads did not give their data themselves.")]),
        ({"sources": (frozenset({"bought"}),)}, [("S4", "1 sources in use are not covered.")]),
        ({"countries": frozenset({"DK", "SE"})}, [("S5", "1 countries of the leads are not covered.")]),
        ({"fields": frozenset({"email", "revenue"})}, [("S6", "1 columns in use are not covered.")]),
        (
            {"oldest": date(2025, 11, 21)},
            [("B8", "40 leads: the oldest were collected more than 12 months ago.")],
        ),
    ],
)
def test_each_contradiction(change: dict[str, object], found: list[tuple[str, str]]) -> None:
    answer = contradictions(VERSION, replace(FACTS, **change), TODAY)
    assert [(entry.question, entry.sentence) for entry in answer] == found


def test_what_the_form_admits_is_no_contradiction() -> None:
    honest = {
        **ANSWERS,
        "B1": True,
        "B2": {"value": True, "text": "Some"},
        "B3": {"children": True, "vulnerable": False, "text": "Some"},
        "B4": "both",
        "B6": {"value": False, "text": "Bought"},
    }
    facts = replace(FACTS, special_flags=1, private_mailboxes=1, child_flags=1, from_person=0)
    assert contradictions(replace(VERSION, answers=honest), facts, TODAY) == ()


def test_what_two_versions_differ_in() -> None:
    later = replace(VERSION, version=2, author="Jonas Lind", answers={**ANSWERS, "B18": 3, "N5": None, "S5": ["DK"]})
    assert changed_answers(lia_form(), VERSION, later) == ("H3", "N5", "B18")
    assert changed_answers(lia_form(), VERSION, VERSION) == ()
