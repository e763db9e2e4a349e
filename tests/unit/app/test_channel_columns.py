"""can_mail, can_call, can_text, can_post as columns of an export: what the gate says of each channel alone."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.exports.channel_columns import HEADERS, channel_columns
from lead_desk.app.exports.extras import ExportExtras
from lead_desk.app.imports import demo_story
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import RefusedError
from lead_desk.domain.ids import LeadId
from lead_desk.domain.stop import Stop, StopKind

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
WANTED = ExportExtras(channel_answers=True)
VERBS = {Channel.EMAIL: "mail", Channel.PHONE: "call", Channel.SMS: "text", Channel.POST: "post"}


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(clock=FixedClock(NOW))
    demo_story.sign(made)
    yield made
    made.close()


def lines(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))


def test_the_columns_come_last_and_only_when_wanted(desk: Desk, tmp_path: Path) -> None:
    plain = desk.export("winter-calls", tmp_path / "plain.csv")
    result = desk.export("winter-calls", tmp_path / "list.csv", extras=WANTED)
    assert (result.written, result.reasons) == (plain.written, plain.reasons)
    assert tuple(lines(result.path)[0])[-len(HEADERS) :] == HEADERS
    assert not set(lines(plain.path)[0]) & set(HEADERS)
    saved = desk.get(Campaign, "winter-calls")
    assert saved is not None
    by_campaign = desk.export(replace(saved, channel_answers=True), tmp_path / "campaign.csv")
    assert by_campaign.path.read_bytes() == result.path.read_bytes()
    without = desk.export(
        replace(saved, channel_answers=True), tmp_path / "no.csv", extras=ExportExtras(channel_answers=False)
    )
    assert without.path.read_bytes() == plain.path.read_bytes()


@pytest.mark.parametrize("preset", ["", "hubspot"])
def test_what_the_gate_lets_out_by_a_channel_says_yes_for_it(desk: Desk, tmp_path: Path, preset: str) -> None:
    for key, verb in (("winter-calls", "call"), ("winter-mail", "mail")):
        result = desk.export(key, tmp_path / f"{key}.csv", extras=WANTED, preset=preset)
        assert {(line[f"can_{verb}"], line[f"can_{verb}_why_not"]) for line in lines(result.path)} == {("yes", "")}


def test_each_answer_is_the_gates_own_for_that_channel_alone(desk: Desk, tmp_path: Path) -> None:
    """A campaign by one channel alone lets out exactly those of whom the column says yes."""
    saved = desk.get(Campaign, "winter-mail")
    assert saved is not None
    with desk.core.store.read() as unit:
        columns = channel_columns(desk.core, unit, saved)
        for at, channel in enumerate(VERBS):
            unit.cases.gather(desk.core.frame(replace(saved, channels=(channel,)), marketing=True))
            yes = sum(columns.of(LeadId(lead))[2 * at] == "yes" for lead in columns.leads)
            assert yes == desk.gate(replace(saved, channels=(channel,), fields=("country",))).cleared
    assert all(
        (cells[2 * at] == "yes") == (cells[2 * at + 1] == "") for cells in columns.cells for at in range(len(VERBS))
    )


def test_a_person_who_stopped_one_channel_shows_it(desk: Desk, tmp_path: Path) -> None:
    first = lines(desk.export("winter-mail", tmp_path / "before.csv", extras=WANTED).path)[0]
    desk.add_stops([Stop(StopKind.EMAIL, first["Email"], channel=Channel.PHONE)])
    after = lines(desk.export("winter-mail", tmp_path / "after.csv", extras=WANTED).path)
    (line,) = (line for line in after if line["Email"] == first["Email"])
    assert (line["can_mail"], line["can_call"], line["can_call_why_not"]) == ("yes", "no", "Unsubscribed")


def test_a_lead_that_was_not_asked_about_is_never_guessed(desk: Desk) -> None:
    saved = desk.get(Campaign, "winter-calls")
    assert saved is not None
    with desk.core.store.read() as unit:
        columns = channel_columns(desk.core, unit, saved)
    with pytest.raises(RefusedError):
        columns.of(LeadId(max(columns.leads) + 1))
