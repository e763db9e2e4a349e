"""Edges of the assessment's rules: what is just enough, just too little, or written in an unusual way (LAW 3.3)."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from lead_desk.domain.assessment import Assessment, AssessmentStatus
from lead_desk.domain.campaign import Organisation
from lead_desk.law import packs
from lead_desk.law.channels import ChannelRules
from lead_desk.law.lia import is_full_name, lia_problems, lia_warnings
from lead_desk.law.lia_answers import content_hash, effective, is_filler, missing_answers, text_of
from lead_desk.law.lia_form import lia_form

FORM = lia_form()
RULES = ChannelRules.load()
TODAY = date(2026, 11, 22)
ANSWERS = {
    **packs.read("lia_templates/trade_fair.toml").table("answers").values,
    "S1": ["event_follow_up"],
    "S4": ["fair"],
    "S5": ["DK"],
}
VERSION = Assessment(
    "LI-1", 1, "Trade fair Aarhus", AssessmentStatus.APPROVED, ANSWERS, "Mette Dahl",
    datetime(2026, 10, 2, 12, tzinfo=UTC), "Jonas Lind", "Managing director", date(2026, 10, 2), date(2027, 10, 2),
    content_hash=content_hash(ANSWERS),
)  # fmt: skip


def with_answers(**changes: object) -> Assessment:
    given = {**ANSWERS, **changes}
    return replace(VERSION, answers=given, content_hash=content_hash(given))


def problems(version: Assessment) -> list[str]:
    return lia_problems(version, TODAY, FORM, RULES, Organisation())


def test_approved_on_the_day_it_was_written() -> None:
    assert problems(VERSION) == []


@pytest.mark.parametrize("place", ["all", "ALL", "*", "world", "any"])
def test_no_word_stands_for_every_country(place: str) -> None:
    assert "V_SCOPE_EMPTY" in problems(with_answers(S5=["DK", place]))


@pytest.mark.parametrize(
    ("name", "fine"),
    [
        ("Li Wu", True),
        ("Jonas 7", False),
        ("Team, Lind", False),
        ("Lind, Jonas", True),
        ("Sales-Lind", False),
        ("Lind-Sales", False),
        ("Jonas  Lind", True),
    ],
)
def test_names_at_the_edge(name: str, fine: bool) -> None:
    assert is_full_name(name) is fine


@pytest.mark.parametrize(
    ("text", "filler"),
    [
        ("Anna", False),
        ("Ribe Ribe", False),
        ("soon soon soon", True),
        ("very good very good very", False),
        ("very good very good very good", True),
        ("x x", True),
        ("N/A.", True),
        ("n\ta", True),
    ],
)
def test_fillers_at_the_edge(text: str, filler: bool) -> None:
    assert is_filler(text) is filler


@pytest.mark.parametrize(
    ("entries", "missing"),
    [
        ([{"alternative": "fax", "reason": "old"}], False),
        ([{"alternative": "fx", "reason": "too old for most"}], True),
        ([{"alternative": " fx ", "reason": "too old for most"}], True),
        ([{"alternative": 312, "reason": "too old for most"}], True),
        ([{"alternative": "n/a", "reason": "too old for most"}], True),
        ([], True),
    ],
)
def test_a_list_needs_cells_that_say_something(entries: list[dict[str, object]], missing: bool) -> None:
    given = effective(with_answers(N4=entries))
    assert ("N4" in missing_answers(FORM, given, Organisation())) is missing


def test_title_and_author_stand_for_their_questions_only_where_these_are_open() -> None:
    bare = replace(VERSION, answers={})
    assert effective(bare)["H1"] == "Trade fair Aarhus, LI-1"
    assert effective(bare)["H3"] == "Mette Dahl"
    told = replace(VERSION, answers={"H1": "Own title", "H3": "Bo Dal"})
    assert (effective(told)["H1"], effective(told)["H3"]) == ("Own title", "Bo Dal")
    nothing = effective(replace(VERSION, answers={}, title="", author=""))
    assert "H1" not in nothing
    assert "H3" not in nothing


def test_a_text_has_single_blanks_and_what_is_no_text_has_none() -> None:
    assert text_of({"A": " two \n words "}, "A") == "two words"
    assert text_of({"A": 3}, "A") == ""


def test_nobody_is_not_the_same_person_as_nobody() -> None:
    assert "W_SOLE_APPROVER" not in lia_warnings(replace(VERSION, author="", approver=""), TODAY)


def test_without_a_day_of_review_nothing_expires_soon() -> None:
    assert lia_warnings(replace(VERSION, review_on=None), TODAY) == []


@pytest.mark.parametrize("blank", [{"client": " "}, {"family": " "}])
def test_a_clients_record_names_client_and_reference(blank: dict[str, str]) -> None:
    recorded = {
        **{key: ANSWERS[key] for key in ("S1", "S2", "S3", "S4", "S5", "S6", "S7")},
        "C1": "0123456789ABCDEF" * 4,
        "C2": {"name": "Eva Holm", "role": "Head of compliance"},
    }
    whole = Assessment(
        "ACME-7", 1, "", AssessmentStatus.APPROVED, recorded, client="acme", decided_on=date(2026, 1, 10),
        content_hash=content_hash(recorded),
    )  # fmt: skip
    assert problems(whole) == []
    assert problems(replace(whole, **blank)) == ["V_CONTROLLER"]
