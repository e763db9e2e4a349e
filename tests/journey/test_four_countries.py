"""A Danish, a German, a French and a British list through e-mail, phone and post: what each country's law lets out.

The four lists are alike row by row, so that whatever differs is the law and not the people: a buyer with a company
address, the company's own mailbox, a private person, somebody who said no, somebody whose note tells of an illness,
and a buyer of whom only the name and the company are known.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.evidence.screening_files import ScreeningRequest
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.source import Source
from lead_desk.domain.stop import Stop, StopKind

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Country:
    """What is particular about a list: numbers and towns, and the evidence its source can show."""

    code: str
    numbers: tuple[str, ...]
    postcode: str
    city: str
    company: str
    illness: str
    evidence: tuple[str, ...]


COUNTRIES = {
    country.code: country
    for country in (
        Country("DK", ("+45 32 12 34 0", "+45 32 12 34 1"), "8000", "Aarhus", "Ravnsborg Emballage A/S",
                "har diabetes", ("role_relevant",)),
        Country("DE", ("+49 30 23125 10", "+49 30 23125 11"), "10115", "Berlin", "Rabenstein Verpackung GmbH",
                "hat Diabetes", ("role_relevant",)),
        Country("FR", ("+33 1 99 00 10 0", "+33 1 99 00 10 1"), "69003", "Lyon", "Corbeau Emballage SARL",
                "est diabétique", ("role_relevant", "told_at_collection")),
        Country("GB", ("+44 20 7946 000", "+44 20 7946 001"), "LS1 4AP", "Leeds", "Ravensworth Packaging Ltd",
                "has diabetes", ("corporate_subscriber", "role_relevant")),
    )
}  # fmt: skip

HEADER = "Name,Company,Job title,Email,Phone,Street,Postcode,City,Country,Notes"


def rows(of: Country) -> Iterator[str]:
    """Yield the six rows of a country's list."""
    domain = f"raven-{of.code.lower()}.example"
    number = of.numbers[0]
    place = f"1 High Road,{of.postcode},{of.city},{of.code}"
    yield f"Maja Berg,{of.company},Buyer,maja.berg@{domain},{number}1,{place},"
    yield f",{of.company},,info@{domain},{number}2,{place},"
    yield f"Jon Dahl,,,jon.dahl@home-{of.code.lower()}.example,{number}3,{place},private person"
    yield f"Ulla Skov,{of.company},Buyer,ulla.skov@{domain},{number}4,{place},"
    yield f"Karl Eng,{of.company},Buyer,karl.eng@{domain},{number}5,{place},{of.illness}"
    yield f"Rosa Lind,{of.company},Buyer,,,,,,{of.code},"


REGISTERS = """
[organisation]
name = "Havnefront Packaging ApS"
country = "DK"

[[people]]
key = "erik"
name = "Erik Solberg"
roles = ["owner"]

[[purposes]]
key = "customers"
name = "New customers"
marketing = true

[[notices]]
key = "notice"
version = "1"
title = "How we use business contacts"
text = "We keep your business contact to tell you about packaging. You may object at any time, free of charge."
effective_on = 2026-11-01
has_objection = true
"""
SOURCE = """
[[sources]]
key = "list-{key}"
name = "List {code}"
kind = "event"
terms = "allowed"
obtained_on = 2026-11-09
countries = ["{code}"]
attested_by = "Nora Winther"
attested_at = 2026-11-10T08:00:00Z
evidence = [{evidence}]

[[assessments]]
family = "lia-{key}"
title = "Buyers of packaging, {code}"
author = "Nora Winther"
template = "b2b_email"

[assessments.answers]
H2 = "Havnefront Packaging ApS, Aarhus; nobody else"
S1 = ["customers"]
S2 = ["email", "phone", "post"]
S3.value = ["named_business_contact", "generic_corporate_address", "consumer"]
S3.text = "Whoever came to our stand at the fair"
S4 = ["list-{key}"]
S5 = ["{code}"]
S6 = ["full_name", "company", "job_title", "email", "phone", "street", "postcode", "city", "country", "notes"]
G4 = "notice"

[assessments.approve]
approver = "Erik Solberg"
role = "Head of Compliance"
decided_on = 2026-11-20
review_on = 2027-10-31
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("lists")
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    text = REGISTERS + "".join(
        SOURCE.format(key=of.code.lower(), code=of.code, evidence=", ".join(f'"{code}"' for code in of.evidence))
        for of in COUNTRIES.values()
    )
    registers = folder / "registers.toml"
    registers.write_text(text, encoding="utf-8")
    made.apply(registers, written_on=NOW.date())
    for of in COUNTRIES.values():
        path = folder / f"{of.code}.csv"
        path.write_text("\n".join((HEADER, *rows(of))), encoding="utf-8")
        key = of.code.lower()
        tags = Tags(f"list-{key}", "customers", "legitimate_interest", f"lia-{key}")
        made.run_import(ImportRequest(path=path, tags=tags, country=of.code))
        made.add_stops([Stop(StopKind.EMAIL, f"ulla.skov@raven-{key}.example")])
    yield made
    made.close()


def campaign(code: str, channel: Channel) -> Campaign:
    reached_by = {Channel.EMAIL: ("email",), Channel.PHONE: ("phone",), Channel.POST: ("street", "postcode", "city")}
    return Campaign(
        f"{code}-{channel.value}",
        "Packaging",
        "customers",
        (channel,),
        fields=("full_name", "company", *reached_by[channel]),
        sources=(f"list-{code.lower()}",),
        notice="notice",
        topic="packaging",
        unsubscribe="Link in every message",
        sender_identity="Havnefront Packaging ApS",
        sender_address="Havnegade 12, 8000 Aarhus C",
    )


PEOPLE_FIRST = {"SUP_OBJECTED": 1, "SPECIAL_SUSPECTED": 1}
"""Whoever said no, and the note about an illness, stop everything everywhere: stages 1 and 2 come before any channel
(GDPR Art. 21(3); Art. 9(1); LAW 8, 1.1 and 2.3)."""

STORY = [
    # Denmark: no e-mail without consent, to nobody, companies' mailboxes included (markedsforingsloven s. 10(1)-(2)).
    ("DK", Channel.EMAIL, 0, {"CHANNEL_CONSENT_REQUIRED": 4}),
    # Companies may be called; a private person only after consent (forbrugeraftaleloven s. 4).
    ("DK", Channel.PHONE, 2, {"CHANNEL_CONSENT_REQUIRED": 1, "ADDRESS_UNUSABLE": 1}),
    # Letters to companies are free; for a private person the Robinson list comes first (databeskyttelsesloven s. 13).
    ("DK", Channel.POST, 2, {"DNC_NOT_CHECKED": 1, "ADDRESS_UNUSABLE": 1}),
    # Germany: no e-mail without consent, to nobody (UWG s. 7(2) no. 2).
    ("DE", Channel.EMAIL, 0, {"CHANNEL_CONSENT_REQUIRED": 4}),
    # Calls to companies rest on presumed consent, and its grounds must be on record; private persons must have agreed
    # (UWG s. 7(2) no. 1). Of the company's third person no number is known, but the missing grounds come first.
    ("DE", Channel.PHONE, 0, {"CHANNEL_EVIDENCE_MISSING": 3, "CHANNEL_CONSENT_REQUIRED": 1}),
    # Letters are free; the Robinson list is voluntary.
    ("DE", Channel.POST, 3, {"ADDRESS_UNUSABLE": 1}),
    # France: people may be written to about their job when they were told at collection; private persons must have
    # agreed (CPCE art. L34-5).
    ("FR", Channel.EMAIL, 2, {"CHANNEL_CONSENT_REQUIRED": 1, "ADDRESS_UNUSABLE": 1}),
    # Since 11 August 2026 private persons may be called after consent only (Code de la consommation art. L223-1).
    ("FR", Channel.PHONE, 2, {"CHANNEL_CONSENT_REQUIRED": 1, "ADDRESS_UNUSABLE": 1}),
    ("FR", Channel.POST, 3, {"ADDRESS_UNUSABLE": 1}),
    # United Kingdom: corporate subscribers may be written to, individuals only after consent (PECR regs. 22-23).
    ("GB", Channel.EMAIL, 2, {"CHANNEL_CONSENT_REQUIRED": 1, "ADDRESS_UNUSABLE": 1}),
    # Nobody is called before TPS and CTPS were asked, companies included (PECR regs. 19, 21).
    ("GB", Channel.PHONE, 0, {"DNC_NOT_CHECKED": 4}),
    ("GB", Channel.POST, 3, {"ADDRESS_UNUSABLE": 1}),
]


@pytest.mark.parametrize(
    ("code", "channel", "cleared", "reasons"), STORY, ids=[f"{row[0]}-{row[1].value}" for row in STORY]
)
def test_what_each_country_lets_out(
    desk: Desk, code: str, channel: Channel, cleared: int, reasons: dict[str, int]
) -> None:
    report = desk.gate(campaign(code, channel))
    assert not report.refusals
    assert (report.cleared, report.reasons) == (cleared, {**PEOPLE_FIRST, **reasons})
    assert report.cleared + report.held == 6


def test_who_was_not_told_in_france_is_not_written_to(desk: Desk) -> None:
    source = desk.get(Source, "list-fr")
    assert source is not None
    desk.put(replace(source, evidence=("role_relevant",)))
    report = desk.gate(campaign("FR", Channel.EMAIL))
    desk.put(source)
    # The company's own mailbox is a legal person's and may still be written to.
    assert report.cleared == 1
    assert report.reasons["CHANNEL_EVIDENCE_MISSING"] == 2


def test_a_whole_round_for_all_four(desk: Desk, tmp_path: Path) -> None:
    """Screen the British numbers, then export each list that the law lets out, and read what lies in the files."""
    answers = tmp_path / "answers.csv"
    numbers = [f"{COUNTRIES['GB'].numbers[0]}{last}" for last in (1, 2, 3)]
    answers.write_text("\n".join(("Phone,TPS", f"{numbers[0]},N", f"{numbers[1]},Y", f"{numbers[2]},N")))
    desk.import_screening(ScreeningRequest(answers, "tps", date(2026, 11, 19)))
    report = desk.gate(campaign("GB", Channel.PHONE))
    # The buyer and the private person are on neither list; the mailbox's number is; of the last no number is known.
    assert report.cleared == 2
    assert report.reasons == {**PEOPLE_FIRST, "DNC_LISTED": 1, "DNC_NOT_CHECKED": 1}
    written = 0
    for code in COUNTRIES:
        for channel in (Channel.EMAIL, Channel.PHONE, Channel.POST):
            asked = campaign(code, channel)
            if desk.gate(asked).cleared:
                result = desk.export(asked, tmp_path / f"{asked.key}.csv")
                text = result.path.read_text(encoding="utf-8-sig")
                assert len(text.splitlines()) == 1 + result.written
                assert not any(name in text for name in ("Ulla", "Karl"))
                written += result.written
    assert written == sum(row[2] for row in STORY) + 2
