"""Declaration files: what is understood, and how mistakes are named."""

from datetime import UTC, date, datetime

import pytest

from lead_desk.app.registers.declarations import REGISTERS, TABLES, understand
from lead_desk.domain.basis import Basis, Consent, ConsentMethod
from lead_desk.domain.campaign import Campaign, Organisation, Purpose
from lead_desk.domain.channel import Channel
from lead_desk.domain.source import Source, SourceKind, SourceTerms
from lead_desk.domain.stop import Stop, StopKind, StopReason
from lead_desk.resources import text


def test_values_take_the_types_of_their_fields() -> None:
    found = understand(
        {
            "organisation": {"name": "Firm", "country": "DK", "two_person_approval": True},
            "purposes": [{"key": "p", "name": "P", "bases": ["consent", "legitimate_interest"], "retention_months": 6}],
            "sources": [
                {
                    "key": "s",
                    "name": "S",
                    "kind": "event",
                    "terms": "allowed",
                    "obtained_on": date(2026, 1, 2),
                    "attested_at": date(2026, 1, 3),
                    "countries": ["DK", "SE"],
                }
            ],
            "campaigns": [{"key": "c", "name": "C", "channels": ["email", "phone"]}],
        }
    )
    assert found.problems == ()
    assert found.items == (
        Organisation(name="Firm", country="DK", two_person_approval=True),
        Purpose("p", "P", bases=(Basis.CONSENT, Basis.LEGITIMATE_INTEREST), retention_months=6),
        Source(
            "s",
            "S",
            SourceKind.EVENT,
            terms=SourceTerms.ALLOWED,
            obtained_on=date(2026, 1, 2),
            attested_at=datetime(2026, 1, 3, tzinfo=UTC),
            countries=("DK", "SE"),
        ),
        Campaign("c", "C", channels=(Channel.EMAIL, Channel.PHONE)),
    )


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ({"sourses": []}, "'sourses' is not a table"),
        ({"sources": {"key": "s"}}, "[[sources]]"),
        ({"organisation": [{"name": "x"}]}, "[organisation]"),
        ({"sources": [{"name": "S"}]}, "sources 1: 'key' is missing"),
        ({"sources": [{"key": "fair", "name": 5}]}, "sources 1 (fair): 'name' must be a text"),
        ({"sources": [{"key": "fair", "name": "S", "colour": "red"}]}, "sources 1 (fair): 'colour' is not a key"),
        ({"sources": [{"key": "s", "name": "S", "obtained_on": "2026-01-01"}]}, "'obtained_on' must be a date"),
        ({"sources": [{"key": "s", "name": "S", "obtained_on": datetime(2026, 1, 1, tzinfo=UTC)}]}, "must be a date"),
        ({"sources": [{"key": "s", "name": "S", "attested_at": "now"}]}, "must be a date or a moment"),
        ({"sources": [{"key": "s", "name": "S", "from_person": 1}]}, "must be true or false"),
        ({"sources": [{"key": "s", "name": "S", "child_limit": True}]}, "must be a whole number"),
        ({"sources": [{"key": "s", "name": "S", "countries": "DK"}]}, "must be a list"),
        ({"sources": [{"key": "s", "name": "S", "kind": "guess"}]}, "must be one of vendor, event"),
        ({"sources": [{"key": "s", "name": "S"}, {"key": "s", "name": "T"}]}, "two entries have the same key"),
        ({"stops": [{"reason": "objection"}]}, "stops 1: give exactly one of"),
        ({"assessments": [{"family": "f"}]}, "assessments 1 (f): 'title' is missing"),
        ({"assessments": [{"family": "f", "title": "T", "approve": {"approver": "A B"}}]}, "'approve.role' is missing"),
        ({"assessments": [{"family": "f", "title": "T", "approve": {"who": "A"}}]}, "'approve.who' is not a key"),
        (
            {"assessments": [{"family": "f", "title": "T", "approve": {"review_on": "soon"}}]},
            "'approve.review_on' must be a date",
        ),
        (
            {
                "assessments": [
                    {"family": "f", "title": "T", "approve": {"approver": "A"}, "reject": {"reason": "no"}},
                ]
            },
            "approved and rejected at once",
        ),
        ({"assessments": [{"family": "f", "title": "T", "answers": ["x"]}]}, "'answers' must be a table"),
    ],
)
def test_a_mistake_is_named_by_table_entry_and_key(document: dict[str, object], place: str) -> None:
    problems = understand(document).problems
    assert len(problems) == 1
    assert place in problems[0]


def test_a_key_that_is_no_plain_word_is_not_quoted() -> None:
    (problem,) = understand({"sources": [{"key": "ann@lee.example", "name": 5}]}).problems
    assert "ann@lee.example" not in problem


def test_evidence_without_a_key_is_found_again_by_its_content() -> None:
    entry = {"identifier": "ann@lee.example", "method": "double_opt_in", "given_at": date(2026, 1, 1)}
    (first,) = understand({"consents": [entry]}).items
    (again,) = understand({"consents": [dict(reversed(entry.items()))]}).items
    (other,) = understand({"consents": [{**entry, "method": "paper"}]}).items
    assert isinstance(first, Consent)
    assert first.method is ConsentMethod.DOUBLE_OPT_IN
    assert first == again
    assert isinstance(other, Consent)
    assert other.key != first.key
    assert "ann" not in first.key


def test_stops_are_told_by_the_kind_of_their_identifier() -> None:
    found = understand(
        {"stops": [{"email": "a@b.example", "reason": "erasure"}, {"domain": "b.example", "channel": "email"}]}
    )
    assert found.stops == (
        Stop(StopKind.EMAIL, "a@b.example", reason=StopReason.ERASURE),
        Stop(StopKind.DOMAIN, "b.example", channel=Channel.EMAIL),
    )


def test_answers_become_plain_values() -> None:
    (entry,) = understand(
        {"assessments": [{"family": "f", "title": "T", "answers": {"D9": date(2026, 1, 2), "S8": {"value": 3}}}]}
    ).assessments
    assert entry.answers == {"D9": "2026-01-02", "S8": {"value": 3}}


def test_the_handbook_names_every_table() -> None:
    handbook = text("handbook/apply.md")
    assert [table for table in TABLES if f"[{table}]" not in handbook] == []
    assert "stops" not in REGISTERS
