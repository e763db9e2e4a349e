"""Past verdicts asked again: 1,000 at random come out the same, and a changed fact or rule is seen."""

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports import demo_story
from lead_desk.cli.main import run
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import LeadDeskError, UsageError
from lead_desk.domain.ids import ExportId, LeadId
from lead_desk.gate.trail import Said

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Return a store with many exports behind it, some before and some after assessments were signed."""
    made = bootstrap.demo_desk(clock=FixedClock(NOW))
    folder = tmp_path_factory.mktemp("exports")
    dice = random.Random(5)
    for turn in range(54):
        if turn == 27:
            demo_story.sign(made)
        campaign = dice.choice(made.all(Campaign))
        try:
            made.export(replace(campaign, key=f"{campaign.key}-{turn}"), folder / f"list{turn}.csv")
        except LeadDeskError:
            continue
    yield made
    made.close()


def test_a_thousand_past_verdicts_come_out_the_same(desk: Desk) -> None:
    with desk.core.store.read() as unit:
        drawn = unit.exports.past_verdicts(1000)
        kept = sum(record.written + record.held for record in unit.exports.all())
    report = desk.replay_exports(1000)
    assert report.checked == min(1000, kept) >= 1000
    assert (report.same, report.differences, report.unexplained) == (report.checked, (), 0)
    assert {bool(verdict.said.codes) for verdict in drawn} == {True, False}
    assert len({verdict.said.codes for verdict in drawn}) > 5


def test_the_trail_of_one_lead(desk: Desk) -> None:
    record = desk.exports()[0]
    with desk.core.store.read() as unit:
        rows = unit.context.db.rows(  # type: ignore[attr-defined]
            "SELECT lead_id, held FROM export_lead WHERE export_id = ?", (record.id,)
        )
    for lead, held in rows:
        answer = desk.past_answer(record.id, LeadId(lead))
        assert answer.cleared is not bool(held)
        assert not held or answer.holds[0].code == held
        assert answer.rules["law_packs_sha256"]
    for wrong in ((record.id, LeadId(999_999)), (ExportId(999), LeadId(1))):
        with pytest.raises(UsageError):
            desk.past_answer(*wrong)


def test_a_verdict_as_its_codes(desk: Desk) -> None:
    with desk.core.store.read() as unit:
        verdict = unit.exports.past_verdicts(1)[0]
    assert Said.of(desk.core.gate.decide(verdict.case, verdict.waivers)).also == verdict.said.also


def test_a_changed_trail_and_changed_rules_are_told_apart(desk: Desk) -> None:
    record = desk.exports()[0]
    with desk.core.store.write("Mallory Mann") as unit:
        db = unit.context.db  # type: ignore[attr-defined]
        db.run(
            "UPDATE export_case SET said = ? WHERE export_id = ?", (json.dumps({"codes": ["SUP_OBJECTED"]}), record.id)
        )
        unit.commit()
    report = desk.replay_exports(5000, record.id)
    assert report.same == 0
    assert report.unexplained == report.checked == record.written + record.held
    with desk.core.store.write("Anna Holm") as unit:
        db = unit.context.db  # type: ignore[attr-defined]
        draft = json.loads(db.value("SELECT draft FROM export WHERE id = ?", (record.id,)))
        draft["rule_versions"]["law_packs_sha256"] = "0" * 64
        db.run("UPDATE export SET draft = ? WHERE id = ?", (json.dumps(draft), record.id))
        unit.commit()
    assert desk.replay_exports(5000, record.id).unexplained == 0


def test_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = tmp_path / "words.txt"
    words.write_text("four words not together")
    common = ["--json", "--store", str(tmp_path / "store"), "--passphrase-file", str(words)]
    assert run(["init", *common], bootstrap) == 0
    capsys.readouterr()
    assert run(["replay", *common], bootstrap) == 0
    assert json.loads(capsys.readouterr().out)["checked"] == 0
    for wrong in (["--sample", "0"], ["--lead", "1"], ["--lead", "1", "--export", "1"]):
        assert run(["replay", *wrong, *common], bootstrap) == 2
