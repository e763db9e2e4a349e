"""Complaints after mailings, and what a new version of the rules turns: counted, told, on record."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.evidence.stop_results import StopFileRequest
from lead_desk.app.imports import demo_story
from lead_desk.app.results import ReminderKind
from lead_desk.app.verdicts import rule_change
from lead_desk.domain.assessment import ReviewDue, ReviewTrigger
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.records import CampaignResults, Complaints
from lead_desk.domain.rules_seen import RULES, RulesSeen
from lead_desk.domain.stop import Stop, StopKind, StopReason
from lead_desk.gate.gate import Gate
from lead_desk.law.channels import RuleKind

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(clock=FixedClock(NOW))
    demo_story.sign(made)
    yield made
    made.close()


@pytest.fixture
def phones(desk: Desk, tmp_path: Path) -> list[str]:
    """The numbers of the people in an exported list."""
    path = tmp_path / "calls.xlsx"
    desk.export("winter-calls", path)
    rows = list(openpyxl.load_workbook(path)["Leads"].iter_rows(min_row=2, values_only=True))
    return [str(row[3] or row[4]) for row in rows]


def due(desk: Desk) -> list[tuple[ReviewTrigger, str]]:
    return [(item.trigger, item.note) for item in desk.all(ReviewDue)]


def of_kind(desk: Desk, kind: ReminderKind) -> list[tuple[int, str]]:
    return [(item.count, item.name) for item in desk.home().reminders if item.kind is kind]


@pytest.mark.parametrize(
    ("contacts", "complaints", "over_aim", "too_many"),
    [
        (0, 0, False, False),
        (1000, 1, False, False),
        (999, 1, True, False),  # one click among few is no share
        (40, 2, True, True),
        (2000, 2, False, False),
        (1999, 2, True, True),
    ],
)
def test_the_limit_is_one_in_a_thousand(contacts: int, complaints: int, *, over_aim: bool, too_many: bool) -> None:
    found = Complaints(contacts, complaints)
    assert (found.over_aim, found.too_many) == (over_aim, too_many)


def test_a_single_complaint_is_told_and_puts_no_assessment_in_question(desk: Desk, phones: list[str]) -> None:
    desk.add_stops([Stop(StopKind.PHONE, phones[0], reason=StopReason.COMPLAINT)])
    assert due(desk) == []
    assert of_kind(desk, ReminderKind.COMPLAINTS) == []
    assert of_kind(desk, ReminderKind.COMPLAINT) == [(1, str(len(phones)))]
    campaign = next(item for item in desk.all(Campaign) if item.key == "winter-calls")
    assert "W_COMPLAINTS" not in desk.gate(replace(campaign, channels=(Channel.EMAIL,))).warnings


def test_a_complaint_is_told_on_the_board_in_the_log_and_at_the_gate(desk: Desk, phones: list[str]) -> None:
    early = (NOW - timedelta(days=1)).date()
    desk.add_stops([Stop(StopKind.PHONE, phones[4], reason=StopReason.OBJECTION, since=early)])
    assert desk.export_results() == {}  # said before the list left
    desk.add_stops(
        [
            Stop(StopKind.PHONE, phones[0], reason=StopReason.COMPLAINT),
            Stop(StopKind.PHONE, phones[1], reason=StopReason.BOUNCE_COMPLAINT),
            Stop(StopKind.PHONE, phones[2], reason=StopReason.OBJECTION),
            Stop(StopKind.PHONE, phones[3], reason=StopReason.WITHDRAWAL),
            Stop(StopKind.PHONE, phones[6], reason=StopReason.COMPLAINT),
        ]
    )
    export = desk.exports()[0].id
    assert desk.export_results() == {export: CampaignResults(bounced=1, complained=2, said_no=2)}
    said = f"2 complaints among {len(phones)} people contacted in 90 days"
    assert due(desk) == [(ReviewTrigger.COMPLAINTS, said)]
    assert of_kind(desk, ReminderKind.COMPLAINTS) == [(2, str(len(phones)))]
    campaign = next(item for item in desk.all(Campaign) if item.key == "winter-calls")
    assert "W_COMPLAINTS" not in desk.gate(campaign).warnings
    assert "W_COMPLAINTS" in desk.gate(replace(campaign, channels=(Channel.EMAIL,))).warnings
    day = NOW.date() + timedelta(days=1)
    desk.add_stops([Stop(StopKind.PHONE, phones[5], reason=StopReason.COMPLAINT, since=day)])
    with desk.core.store.read() as unit:
        assert unit.exports.complaints(NOW.date())[""] == Complaints(len(phones), 3)
        assert unit.exports.complaints(day)[""] == Complaints(0, 0)  # contacted too long ago
        assert unit.exports.complaints(day + timedelta(days=1)) == {}


def test_a_file_tells_complaints_from_bounces(desk: Desk, phones: list[str], tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    lines = [f"{phone},spam complaint" for phone in (phones[0], phones[3])]
    lines += [f"{phones[1]},hard bounce", f"{phones[2]},delivered"]
    path.write_text("Phone,Status\n" + "\n".join(lines) + "\n", encoding="utf-8")
    report = desk.import_stops(StopFileRequest(path))
    assert report.reasons == {"complaint": 2, "bounce_complaint": 1}
    bound = {(reason, channel) for _kind, _scope, channel, reason, *_ in desk.stops_listing()}
    assert {("complaint", ""), ("bounce_complaint", "email")} <= bound
    assert [trigger for trigger, _note in due(desk)] == [ReviewTrigger.COMPLAINTS]


# ---- new rules


def stricter(gate: Gate, country: str) -> Gate:
    """The gate with consent demanded for whatever is sent to a country."""
    rows = {
        key: replace(rule, rule=RuleKind.CONSENT, exceptions=()) if key[0] == country else rule
        for key, rule in gate.law.rules.rows.items()
    }
    law = replace(gate.law, rules=replace(gate.law.rules, rows=rows))
    return replace(gate, law=law, _known={}, _last=[])


def test_new_rules_are_taken_in_and_told(desk: Desk, phones: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    desk.refresh_standing()
    assert desk.rules().seen.changed_on is None  # the first look has nothing to compare with
    assert desk.rules().seen.rows["DK/phone/consumer"]
    assert desk.refresh_standing() == 0
    ready = desk.home().statuses
    gate = stricter(desk.core.gate, "DK")
    monkeypatch.setattr("lead_desk.app.core.the_gate", lambda: gate)
    monkeypatch.setattr(rule_change, "_versions", lambda: {"app": "next", "law": "next"})
    assert desk.refresh_standing() > 0
    seen = desk.rules().seen
    assert seen.changed_on == date(2026, 11, 20)
    assert {row.partition("/")[0] for row in seen.changed_rows} == {"DK"}
    assert (seen.changed_packs, seen.freed) == ((), 0)
    assert seen.held == sum(ready[one] - desk.home().statuses[one] for one in ("ready", "check"))
    assert seen.held > 0
    assert 0 < seen.lists["winter-calls"] <= len(phones)
    assert of_kind(desk, ReminderKind.RULES) == [(seen.held, "")]
    assert of_kind(desk, ReminderKind.RULES_LIST) == [(seen.lists["winter-calls"], "winter-calls")]
    assert (ReviewTrigger.LAW_CHANGE, "DK") in due(desk)
    event = next(event for event in desk.events(limit=5) if event.event == "rules_changed")
    assert (event.data["held"], event.data["lists"]) == (seen.held, seen.lists["winter-calls"])
    assert desk.refresh_standing() == 0  # once


def test_a_change_is_told_for_thirty_days_and_none_without_effect(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.refresh_standing()
    monkeypatch.setattr(rule_change, "_versions", lambda: {"app": "next", "law": "same"})
    desk.refresh_standing()
    seen = desk.rules().seen
    assert (seen.changes, seen.held, seen.lists) == (0, 0, {})
    assert of_kind(desk, ReminderKind.RULES) == []
    with desk.core.store.write("Nora") as unit:
        unit.registers.put(RulesSeen(RULES, changed_on=date(2026, 10, 21), held=3))
        unit.commit()
    assert of_kind(desk, ReminderKind.RULES) == [(3, "")]
    with desk.core.store.write("Nora") as unit:
        unit.registers.put(RulesSeen(RULES, changed_on=date(2026, 10, 20), held=3))
        unit.commit()
    assert of_kind(desk, ReminderKind.RULES) == []
