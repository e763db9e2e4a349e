"""An assessment's life and scope over real leads: each step and each dimension moves the leads it is about, no others.

The rows are those of sections 3.4 and 3.5 of the law book; what went out is read back from the exported files.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.assessments.start_assessment import template_answers
from lead_desk.app.desk import Desk
from lead_desk.app.errors import ExportRefusedError
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.domain.campaign import Campaign, Notice, Organisation, Purpose, Recipient, RecipientKind
from lead_desk.domain.channel import Channel
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.source import Source, SourceKind, SourceTerms

DAY = date(2026, 11, 2)
FAMILY = "LI-2026-07"
HEAD = "Name,Company,Job title,Phone,Street,Postcode,City,Country\n"
LISTS = {
    ("fair", "offers"): [
        "Claire Moreau,Moreau SARL,Buyer,01 42 68 53 01,1 rue du Port,75011,Paris,FR",
        "Paul Dubois,Dubois auto-entrepreneur,Owner,01 42 68 53 02,2 rue du Port,75011,Paris,FR",
        "Sabine Gross,Gross GmbH,Buyer,030 23125 103,Lindenstr. 3,10969,Berlin,DE",
    ],
    ("web", "offers"): ["Luc Girard,Girard SAS,Buyer,01 42 68 53 04,4 rue du Port,75011,Paris,FR"],
    ("fair2", "invites"): ["Anne Petit,Petit SA,Buyer,01 42 68 53 05,5 rue du Port,75011,Paris,FR"],
}
OFFERED = {"Claire Moreau", "Paul Dubois", "Sabine Gross", "Luc Girard"}
POST = ("full_name", "company", "street", "postcode", "city", "country")
LETTER = Campaign(
    "letter", "Letter", "offers", (Channel.POST,), fields=POST, notice="n1", sender_identity="Nordlys ApS",
    sender_address="Havnegade 1", unsubscribe="Write to us", sources=("fair", "web"),
)  # fmt: skip
CAMPAIGNS = {
    "letter": LETTER,
    "call": replace(
        LETTER, key="call", channels=(Channel.PHONE,), fields=("full_name", "company", "phone", "country"),
        sources=("web",),
    ),
    "invite": replace(LETTER, key="invite", purpose="invites", sources=("fair2",)),
    "titled": replace(LETTER, key="titled", fields=(*POST, "job_title"), confirmed_fields=("job_title",)),
    "printer": replace(LETTER, key="printer", recipient="printer"),
}  # fmt: skip
FREE = {
    "letter": OFFERED, "call": {"Luc Girard"}, "invite": {"Anne Petit"}, "titled": OFFERED, "printer": OFFERED,
}  # fmt: skip
LETTERS = ("letter", "titled", "printer")
SCOPE: dict[str, object] = {
    "H2": "Nordlys ApS, Aarhus; nobody else",
    "S1": ["offers", "invites"],
    "S2": ["phone", "post"],
    "S3": {"value": ["named_business_contact", "sole_trader"], "text": "Buyers of small firms, any trade"},
    "S4": ["fair", "fair2", "web"],
    "S5": ["FR", "DE"],
    "S6": ["full_name", "company", "job_title", "phone", "street", "postcode", "city", "country"],
    "S7": ["own_use", "printer"],
    "G4": "n1",
}


@dataclass(slots=True)
class MovingClock:
    """A clock that a test moves."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock(datetime(2026, 11, 20, 9, 0, tzinfo=UTC))


@pytest.fixture
def desk(clock: MovingClock, tmp_path: Path) -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=clock)
    for item in (
        Organisation(name="Nordlys ApS", country="DK"),
        Purpose("offers", "Offers"),
        Purpose("invites", "Invitations"),
        Notice("n1", "1", "Notice", "text", date(2026, 1, 1), has_objection=True),
        Recipient("printer", "Printer", RecipientKind.VENDOR, "prints our letters", "DK", dpa_signed_on=DAY),
        *(
            Source(key, key, SourceKind.EVENT, terms=SourceTerms.ALLOWED, obtained_on=DAY, attested_by="Ann")
            for key in ("fair", "fair2", "web")
        ),
        *CAMPAIGNS.values(),
    ):
        made.put(item)
    for (source, purpose), rows in LISTS.items():
        path = tmp_path / f"{source}.csv"
        path.write_text(HEAD + "\n".join(rows), encoding="utf-8")
        made.run_import(ImportRequest(path=path, tags=Tags(source, purpose, "legitimate_interest")))
    yield made
    made.close()


Out = Callable[[str], set[str]]


@pytest.fixture
def out(desk: Desk, tmp_path: Path) -> Out:
    """Export a campaign and return the names in the file; none where nothing was let through."""

    def names(campaign: str) -> set[str]:
        path = tmp_path / f"{campaign}.csv"
        try:
            desk.export(campaign, path)
        except ExportRefusedError:
            return set()
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return {row["Name"] for row in csv.DictReader(lines)}

    return names


def draft(desk: Desk, **changes: object) -> int:
    """Write the next version with the whole scope but for some changes."""
    if any(row.family == FAMILY for row in desk.assessments()):
        made = desk.renew(FAMILY)
        answers = {**desk.assessment(FAMILY, 1).answers, **changes}
    else:
        made = desk.start_assessment("b2b_email", FAMILY, "First letters to firms", "Nora Winther")
        answers = {**template_answers("b2b_email"), **SCOPE, **changes}
    desk.save_draft(replace(made, answers=answers))
    desk.link_waiting(FAMILY, "It is written for them")
    return made.version


def _each(names: set[str], campaigns: tuple[str, ...]) -> dict[str, set[str]]:
    return {campaign: set(names) for campaign in campaigns}


def sign(desk: Desk, version: int) -> None:
    desk.approve(FAMILY, version, "Erik Solberg", "Head of Compliance", desk.clock.today() + timedelta(days=300))


def codes(desk: Desk, campaign: str) -> dict[str, int]:
    return dict(desk.gate(CAMPAIGNS[campaign]).reasons)


def test_what_the_whole_scope_covers_goes_out(desk: Desk, out: Out) -> None:
    sign(desk, draft(desk))
    assert {campaign: out(campaign) for campaign in CAMPAIGNS} == FREE


@pytest.mark.parametrize(
    ("question", "narrower", "code", "held"),
    [
        ("S1", ["offers"], "LIA_SCOPE_PURPOSE", {"invite": {"Anne Petit"}}),
        ("S2", ["post"], "LIA_SCOPE_CHANNEL", {"call": {"Luc Girard"}}),
        (
            "S3",
            {"value": ["named_business_contact"], "text": "Buyers of small firms, any trade"},
            "LIA_SCOPE_AUDIENCE",
            _each({"Paul Dubois"}, LETTERS),
        ),
        (
            "S4",
            ["fair", "fair2"],
            "LIA_SCOPE_SOURCE",
            _each({"Luc Girard"}, (*LETTERS, "call")),
        ),
        ("S5", ["FR"], "LIA_SCOPE_COUNTRY", _each({"Sabine Gross"}, LETTERS)),
        (
            "S6",
            ["full_name", "company", "phone", "street", "postcode", "city", "country"],
            "LIA_SCOPE_DATA",
            {"titled": OFFERED},
        ),
        ("S7", ["own_use"], "LIA_SCOPE_RECIPIENT", {"printer": OFFERED}),
    ],
)
def test_a_narrower_version_holds_the_leads_of_its_dimension_only(
    desk: Desk, out: Out, question: str, narrower: object, code: str, held: dict[str, set[str]]
) -> None:
    sign(desk, draft(desk))
    second = draft(desk, **{question: narrower})
    assert {campaign: out(campaign) for campaign in CAMPAIGNS} == FREE, "a draft covers and changes nothing"
    sign(desk, second)
    assert {campaign: out(campaign) for campaign in CAMPAIGNS} == {
        campaign: free - held.get(campaign, set()) for campaign, free in FREE.items()
    }
    for campaign, names in held.items():
        assert codes(desk, campaign)[code] == len(names)


def test_the_life_of_a_family_from_draft_to_withdrawal(desk: Desk, out: Out, clock: MovingClock) -> None:
    assert codes(desk, "letter") == {"LIA_MISSING": 4}
    first = draft(desk)
    assert codes(desk, "letter") == {"LIA_DRAFT": 4}
    sign(desk, first)
    assert out("letter") == OFFERED
    second = draft(desk, S5=["FR"])
    desk.reject(FAMILY, second, "Erik Solberg", "Head of Compliance", "Too narrow for the season")
    assert out("letter") == OFFERED, "version 1 stays valid (READINGS 13)"
    third = draft(desk, S5=["FR"])
    sign(desk, third)
    assert [item.status.value for item in desk.assessment_versions(FAMILY)] == ["superseded", "rejected", "approved"]
    assert out("letter") == OFFERED - {"Sabine Gross"}
    desk.withdraw(FAMILY, "Erik Solberg", "Head of Compliance", "The authority said so")
    assert out("letter") == set()
    assert codes(desk, "letter") == {"LIA_REJECTED": 4}
    assert len(desk.exports()) == 3, "what left stays on record"


def test_an_approval_ends_after_its_last_day(desk: Desk, out: Out, clock: MovingClock) -> None:
    sign(desk, draft(desk))
    clock.moment += timedelta(days=300)
    lasting = codes(desk, "letter")
    assert "LIA_EXPIRED" not in lasting
    clock.moment += timedelta(days=1)
    assert desk.assessments()[0].status == "expired"
    view = desk.lead(desk.ids(LeadQuery())[0])
    assert view is not None
    assert "LIA_EXPIRED" in {*(hold.code for hold in view.holds), *view.also}
    assert out("letter") == set()
