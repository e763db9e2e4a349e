"""Sentences that the data contradict, and the difference of two versions."""

from dataclasses import replace
from datetime import date

import pytest

from lead_desk.domain.assessment import Assessment
from lead_desk.domain.channel import RecipientClass
from lead_desk.law import packs
from lead_desk.law.book import law_book
from lead_desk.law.lia_answers import effective
from lead_desk.law.lia_facts import DataFacts, SourceUse, contradictions, observations
from lead_desk.law.lia_form import lia_form
from lead_desk.law.lia_words import Names, answer_words, changed_answers, changes, channel_lines

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
    countries=(("DK", 40),),
    sources=(
        SourceUse("Fair in Aarhus", frozenset({"fair"}), 30, date(2025, 11, 22)),
        SourceUse("Fair in Odense", frozenset({"other", "kind:event"}), 10),
    ),
    fields=(("email", 38), ("job_title", 2)),
    oldest=date(2025, 11, 22),
    newest=date(2026, 2, 1),
)


def test_data_that_bear_the_form_out() -> None:
    assert contradictions(VERSION, FACTS, TODAY) == ()
    assert contradictions(VERSION, DataFacts(), TODAY) == ()


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"special_flags": 3}, [("B1", "Leads with findings of sensitive data: 3.")]),
        ({"child_flags": 2}, [("B3", "Leads with findings of a child: 2.")]),
        (
            {"private_mailboxes": 4},
            [
                ("B2", "Leads with a private mailbox: 4."),
                ("B4", "Private persons, or leads with a private mailbox: 4."),
            ],
        ),
        (
            {"classes": ((RecipientClass.CONSUMER, 5),)},
            [
                ("S3", "Not covered: consumer 5."),
                ("B4", "Private persons, or leads with a private mailbox: 5."),
            ],
        ),
        ({"from_person": 39}, [("B6", "Leads that did not give their data themselves: 1.")]),
        ({"sources": (SourceUse("Bought", frozenset({"bought"}), 40),)}, [("S4", "Not covered: Bought 40.")]),
        ({"countries": (("DK", 39), ("SE", 1))}, [("S5", "Not covered: SE 1.")]),
        ({"fields": (("email", 40), ("revenue", 3))}, [("S6", "Not covered: revenue 3.")]),
        (
            {"oldest": date(2025, 11, 21)},
            [("B8", "Leads, the oldest collected more than 12 months ago: 40.")],
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


def test_facts_stand_beside_their_questions() -> None:
    said = {remark.question: remark.sentence for remark in observations(FACTS)}
    assert said["H4"] == "Leads that rest on this assessment: 40."
    assert said["S3"] == "Leads: named business contact 30, generic corporate address 10."
    assert said["S4"] == "In use: Fair in Aarhus (2025-11-22) 30, Fair in Odense 10."
    assert said["S5"] == "Leads: DK 40."
    assert said["S6"] == "Filled columns: email 38, job title 2."
    assert said["B2"] == "0 of 40 leads have a private mailbox."
    assert said["B6"] == "40 of 40 leads gave their data themselves."
    assert said["B8"] == "Collected between 2025-11-22 and 2026-02-01."
    assert not any(remark.contradicts for remark in observations(FACTS))


def test_facts_of_leads_to_come_and_of_none() -> None:
    ahead = observations(replace(FACTS, resting=False, oldest=None, fields=tuple((f"f{n:02d}", 1) for n in range(14))))
    said = {remark.question: remark.sentence for remark in ahead}
    assert said["H4"] == "Leads from these sources: 40."
    assert "B8" not in said
    assert said["S6"].endswith("f11 1, ….")
    assert observations(DataFacts()) == ()


def test_a_change_in_words() -> None:
    later = replace(VERSION, version=2, answers={**ANSWERS, "S2": ["email"], "B18": 3, "P8": False, "N5": None})
    said = {change.question: (change.was, change.now) for change in changes(lia_form(), VERSION, later)}
    assert said["S2"] == ("email; phone", "email")
    assert said["B18"][1] == "3"
    assert said["P8"] == ("Yes", "No")
    assert said["N5"] == ("Private numbers written on a card; Photographs", "")


def test_answers_in_words() -> None:
    form, names = lia_form(), Names({"sources": {"fair": "Fair in Aarhus", "same": "same"}})
    said = {question.id: answer_words(question, effective(VERSION), names) for question in form.questions}
    assert said["H3"] == "Mette Dahl"
    assert said["S4"] == "Fair in Aarhus (fair); all of the kind event"
    assert said["S8"] == "12 months from our last message"
    assert said["B3"].startswith("children: No. vulnerable: No. ")
    assert said["B14"].startswith("likelihood: ")
    assert said["N4"].startswith("Asking for consent at the stand: Visitors are in a hurry")
    assert said["D8"] == ""
    signed = {
        "D8": {"name": "Erik Solberg", "role": "Head of Compliance"},
        "S4": ["same", "gone"],
        "D9": date(2026, 1, 2),
    }
    said = {key: answer_words(form[key], signed, names) for key in signed}
    assert said == {"D8": "Erik Solberg, Head of Compliance", "S4": "same; gone", "D9": "2026-01-02"}


def test_the_channel_rules_of_a_scope_in_words() -> None:
    lines = channel_lines(VERSION, law_book().rules)
    assert len(lines) == 4
    calls = next(line for line in lines if line.where == "Denmark, phone, named business contact")
    assert not calls.closed
    assert calls.rule == "allowed until they object"
    assert calls.law
    assert any(line.closed and line.rule == "needs consent first" for line in lines)


def test_an_answer_from_a_register_stands_by_its_name() -> None:
    form = lia_form()
    question = next(question for question in form.questions if question.register == "notices")
    answers: dict[str, object] = {question.id: "notice-2026"}
    assert "notice-2026" in answer_words(question, answers)
    assert "Privacy notice" in answer_words(question, answers, Names({"notices": {"notice-2026": "Privacy notice"}}))
