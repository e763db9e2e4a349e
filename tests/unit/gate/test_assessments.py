"""Families resolved to the version valid now, and scopes matched dimension by dimension (READINGS 11 to 14)."""

from dataclasses import replace
from datetime import date

import pytest

from lead_desk.domain.assessment import Assessment, AssessmentStatus, Scope
from lead_desk.domain.campaign import OWN_USE, Recipient, RecipientKind
from lead_desk.domain.channel import RecipientClass
from lead_desk.domain.source import Source, SourceKind
from lead_desk.gate.assessments import misses, resolve
from lead_desk.gate.case import Dimension, LiaFact
from lead_desk.law.channels import ChannelRules
from lead_desk.law.lia_answers import content_hash
from lead_desk.law.lia_form import lia_form
from lead_desk.law.packs import Table, read

TODAY = date(2026, 11, 22)
RULES = ChannelRules.load()
SCOPE = {
    "S1": ["event_follow_up"],
    "S4": ["fair", "kind:event"],
    "S5": ["DK", "uk"],
}
APPROVED, DRAFT, REJECTED, EXPIRED = (
    AssessmentStatus.APPROVED,
    AssessmentStatus.DRAFT,
    AssessmentStatus.REJECTED,
    AssessmentStatus.EXPIRED,
)


def version(number: int, status: AssessmentStatus, review: date = date(2027, 10, 1), **changes: object) -> Assessment:
    template: Table = read("lia_templates/trade_fair.toml")
    answers = {**template.table("answers").values, **SCOPE}
    made = Assessment(
        family="LI-2026-04",
        version=number,
        title="Trade fair Aarhus",
        status=status,
        answers=answers,
        author="Mette Dahl",
        approver="Jonas Lind",
        approver_role="Managing director",
        decided_on=date(2026, 10, 2) if review > TODAY else date(2025, 10, 2),
        review_on=review,
        content_hash=content_hash(answers),
    )
    return replace(made, **changes)


PAST = date(2026, 9, 30)
FAMILIES: list[tuple[list[Assessment], LiaFact, int | None]] = [
    ([], LiaFact.NONE, None),
    ([version(1, DRAFT)], LiaFact.DRAFT, 1),
    ([version(1, APPROVED)], LiaFact.APPROVED, 1),
    ([version(1, APPROVED), version(2, DRAFT)], LiaFact.APPROVED, 1),
    ([version(2, REJECTED), version(1, APPROVED)], LiaFact.APPROVED, 1),
    ([version(1, AssessmentStatus.SUPERSEDED), version(2, APPROVED)], LiaFact.APPROVED, 2),
    ([version(1, APPROVED), version(2, APPROVED)], LiaFact.APPROVED, 2),
    ([version(1, REJECTED)], LiaFact.REJECTED, 1),
    ([version(1, REJECTED), version(2, DRAFT)], LiaFact.DRAFT, 2),
    ([version(1, EXPIRED, PAST)], LiaFact.EXPIRED, 1),
    ([version(1, APPROVED, PAST)], LiaFact.EXPIRED, 1),
    ([version(1, APPROVED, PAST), version(2, DRAFT)], LiaFact.DRAFT_AFTER_EXPIRY, 1),
    ([version(1, EXPIRED, PAST), version(2, DRAFT)], LiaFact.DRAFT_AFTER_EXPIRY, 2),
    ([version(1, EXPIRED, PAST), version(2, REJECTED)], LiaFact.REJECTED_AFTER_EXPIRY, 2),
    ([version(1, APPROVED, PAST), version(2, REJECTED)], LiaFact.REJECTED_AFTER_EXPIRY, 1),
    ([version(1, APPROVED, content_hash="other")], LiaFact.INCOMPLETE, 1),
    ([version(1, APPROVED, review_on=None)], LiaFact.INCOMPLETE, 1),
    ([version(1, APPROVED, approver="Sales team")], LiaFact.INCOMPLETE, 1),
    ([version(1, APPROVED, approver_role="")], LiaFact.INCOMPLETE, 1),
]


@pytest.mark.parametrize(("versions", "fact", "speaker"), FAMILIES)
def test_families(versions: list[Assessment], fact: LiaFact, speaker: int | None) -> None:
    resolved = resolve(versions, TODAY, lia_form(), RULES)
    assert resolved.fact is fact, resolved.problems
    assert (resolved.version.version if resolved.version else None) == speaker


def test_valid_through_its_last_day() -> None:
    last = version(1, APPROVED, TODAY, decided_on=date(2025, 11, 23))
    assert resolve([last], TODAY, lia_form(), RULES).fact is LiaFact.APPROVED
    assert resolve([last], date(2026, 11, 23), lia_form(), RULES).fact is LiaFact.EXPIRED


SOURCE = Source("fair", "Trade fair", SourceKind.EVENT)
OWN = Recipient(OWN_USE, "Own use", RecipientKind.OWN_USE)
WIDE = Scope(
    purposes=frozenset({"p"}),
    audiences=frozenset({RecipientClass.NAMED.value}),
    sources=frozenset({"fair"}),
    countries=frozenset({"DK", "GB"}),
    fields=frozenset({"email", "full_name"}),
    recipients=frozenset({OWN_USE}),
)
INSIDE: dict[str, object] = {
    "purpose": "p",
    "audience": RecipientClass.NAMED,
    "source": SOURCE,
    "country": "GB",
    "fields": ("email",),
    "recipient": OWN,
}


@pytest.mark.parametrize(
    ("change", "dimension"),
    [
        ({"purpose": "q"}, Dimension.PURPOSE),
        ({"audience": RecipientClass.CONSUMER}, Dimension.AUDIENCE),
        ({"source": replace(SOURCE, key="other")}, Dimension.SOURCE),
        ({"source": None}, Dimension.SOURCE),
        ({"country": "SE"}, Dimension.COUNTRY),
        ({"fields": ("email", "notes")}, Dimension.DATA),
        ({"recipient": None}, Dimension.RECIPIENT),
        ({"recipient": Recipient("acme", "Acme", RecipientKind.CLIENT)}, Dimension.RECIPIENT),
    ],
)
def test_each_dimension_alone(change: dict[str, object], dimension: Dimension) -> None:
    assert misses(WIDE, **INSIDE) == frozenset()
    assert misses(WIDE, **(INSIDE | change)) == frozenset({dimension})


def test_whole_kinds_are_covered_by_name() -> None:
    by_kind = replace(WIDE, sources=frozenset({"kind:event"}), recipients=frozenset({"kind:processor"}))
    vendor = Recipient("mailer", "Mailer", RecipientKind.VENDOR)
    assert misses(by_kind, **(INSIDE | {"recipient": vendor})) == frozenset()
    assert misses(by_kind, **INSIDE) == frozenset({Dimension.RECIPIENT})
    nameless = replace(SOURCE, kind=None)
    assert misses(by_kind, **(INSIDE | {"recipient": vendor, "source": nameless})) == frozenset({Dimension.SOURCE})


def test_a_recipient_is_covered_by_its_key_or_its_kind_only() -> None:
    client = Recipient("acme", "Acme", RecipientKind.CLIENT)
    for word, covered in (("acme", True), ("kind:client", True), ("client", False), ("kind:processor", False)):
        scope = replace(WIDE, recipients=frozenset({word}))
        assert (misses(scope, **(INSIDE | {"recipient": client})) == frozenset()) is covered
    staff = Recipient("staff", "Our own staff", RecipientKind.OWN_USE)
    assert misses(WIDE, **(INSIDE | {"recipient": staff})) == frozenset()


def test_an_empty_scope_covers_nothing() -> None:
    assert misses(Scope(), **INSIDE) == frozenset(Dimension)
