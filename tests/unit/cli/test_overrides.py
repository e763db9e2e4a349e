"""A hold of an uncertain rule, answered for in one export: who may, for what, and where it shows (LAW 8, 6.1)."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.cli.main import run
from lead_desk.domain.clock import SystemClock

Said = Callable[..., tuple[int, dict[str, object]]]
REGISTERS = """
[organisation]
name = "Havnefront Packaging ApS"
country = "DK"
[[people]]
key = "erik"
name = "Erik Solberg"
roles = ["owner"]
[[people]]
key = "nora"
name = "Nora Winther"
roles = ["rep"]
[[notices]]
key = "notice"
version = "1"
title = "How we use business contacts"
text = "You may object at any time, free of charge."
effective_on = 2026-01-01
has_objection = true
[[sources]]
key = "fair"
name = "Fair"
kind = "event"
terms = "allowed"
obtained_on = {day}
from_person = true
attested_by = "Nora Winther"
attested_at = {day}T08:00:00Z
[[assessments]]
family = "lia"
title = "Buyers of packaging"
author = "Nora Winther"
template = "b2b_email"
[assessments.answers]
H2 = "Havnefront Packaging ApS, Aarhus; nobody else"
S1 = ["new_customers"]
S2 = ["email", "phone"]
S3.value = ["named_business_contact"]
S3.text = "Whoever came to our stand at the fair"
S4 = ["fair"]
S5 = ["LV", "DK"]
S6 = ["full_name", "company", "email", "country"]
G4 = "notice"
[assessments.approve]
approver = "Erik Solberg"
role = "Head of Compliance"
decided_on = {day}
review_on = {review}
[[campaigns]]
key = "mail"
name = "Mail"
purpose = "new_customers"
channels = ["email"]
fields = ["full_name", "company", "email", "country"]
notice = "notice"
sender_identity = "Havnefront Packaging ApS"
sender_address = "Havnegade 12"
unsubscribe = "Link"
"""
LEADS = """Name,Company,Email,Country
Ilze Berga,SIA Ravna,ilze@ravna.example,LV
Bo Lund,Lund ApS,bo@lund.example,DK
"""
WHY = "The regulator's guide of May lets staff of companies be written to."


@pytest.fixture
def said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Said:
    words, registers, people = (tmp_path / name for name in ("words.txt", "registers.toml", "people.csv"))
    words.write_text("four words not together")
    today = SystemClock().today() - timedelta(days=1)
    registers.write_text(REGISTERS.format(day=today, review=today + timedelta(days=300)), encoding="utf-8")
    people.write_text(LEADS, encoding="utf-8")
    common = ["--json", "--store", str(tmp_path / "store"), "--passphrase-file", str(words)]

    def command(*given: object) -> tuple[int, dict[str, object]]:
        capsys.readouterr()
        code = run([*map(str, given), *common], bootstrap)
        lines = capsys.readouterr().out.splitlines()
        return code, json.loads(lines[-1]) if lines else {}

    assert command("init")[0] == command("apply", registers)[0] == 0
    tags = ("--source", "fair", "--purpose", "new_customers", "--basis", "legitimate_interest", "--assessment", "lia")
    assert command("import", people, *tags)[0] == 0
    return command


def test_an_uncertain_rule_is_answered_for_by_the_owner_in_one_export(said: Said, tmp_path: Path) -> None:
    _code, report = said("gate", "--campaign", "mail")
    assert (report["cleared"], report["reasons"]) == (0, {"CHANNEL_CONSENT_REQUIRED": 2})
    assert report["may_be_overridden"] == [{"hold": "CHANNEL_CONSENT_REQUIRED:LV:email", "count": 1}]
    hold = ("--override", "CHANNEL_CONSENT_REQUIRED:lv:email")
    code, report = said("gate", "--campaign", "mail", *hold, "--override-by", "erik", "--override-reason", WHY)
    assert (code, report["cleared"], report["held"]) == (0, 1, 1)
    target = tmp_path / "list.csv"
    answer = (*hold, "--override-by", "erik", "--override-reason", WHY)
    code, result = said("export", "--campaign", "mail", "-o", target, *answer)
    assert (code, result["written"], result["held"]) == (0, 1, 1)
    (override,) = json.loads(Path(str(result["passport"])).read_text(encoding="utf-8"))["overrides"]
    assert (override["person"], override["roles"], override["reason"]) == ("Erik Solberg", ["owner"], WHY)
    assert (override["code"], override["country"], override["channel"]) == ("CHANNEL_CONSENT_REQUIRED", "LV", "email")
    assert said("gate", "--campaign", "mail")[1]["cleared"] == 0  # for that one export only
    assert said("replay", "--export", 1) == (0, {"checked": 2, "same": 2, "unexplained": 0, "differences": []})
    assert said("replay", "--export", 9)[0] == 2


@pytest.mark.parametrize(
    ("hold", "person", "reason"),
    [
        ("CHANNEL_CONSENT_REQUIRED:LV", "erik", WHY),
        ("CHANNEL_CONSENT_REQUIRED:LV:pigeon", "erik", WHY),
        ("CHANNEL_CONSENT_REQUIRED:LV:email", "nora", WHY),  # no compliance owner
        ("CHANNEL_CONSENT_REQUIRED:LV:email", "", WHY),
        ("CHANNEL_CONSENT_REQUIRED:LV:email", "erik", "It is fine."),
    ],
)
def test_whoever_may_not_or_does_not_say_why_overrides_nothing(
    said: Said, tmp_path: Path, hold: str, person: str, reason: str
) -> None:
    target = tmp_path / "list.csv"
    how = ("--override", hold, "--override-by", person, "--override-reason", reason)
    assert said("export", "--campaign", "mail", "-o", target, *how)[0] == 2
    assert not target.exists()


def test_a_certain_rule_is_not_overridden(said: Said, tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    how = ("--override", "CHANNEL_CONSENT_REQUIRED:DK:email", "--override-by", "erik", "--override-reason", WHY)
    assert said("export", "--campaign", "mail", "-o", target, *how)[0] == 3
    assert not target.exists()
