"""The audit log saved as a file: whole for the stand-alone checker, or what is wanted as a table."""

import csv
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lead_desk import bootstrap, resources
from lead_desk.app.desk import Desk
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.records import EventFilter


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk()
    yield made
    made.close()


def check(export: Path, log: Path) -> tuple[int, str]:
    script = resources.path("verify/verify_passport.py")
    ran = subprocess.run(
        [sys.executable, "-I", "-S", str(script), str(export), "--audit", str(log)],
        check=False,
        capture_output=True,
        text=True,
    )
    return ran.returncode, ran.stdout


def test_the_saved_log_proves_an_export_to_somebody_without_the_app(desk: Desk, tmp_path: Path) -> None:
    campaign = next(item for item in desk.all(Campaign) if desk.gate(item).cleared)
    written = desk.export(campaign.key, tmp_path / "list.xlsx")
    log = tmp_path / "audit.jsonl"
    events = desk.save_log(log)
    assert check(written.path, log)[0] == 0
    lines = log.read_text().splitlines()
    assert (len(lines), json.loads(lines[0])["event"]) == (events, "log_saved")
    at = next(number for number, line in enumerate(lines) if json.loads(line)["event"] == "export")
    lines[at] = lines[at].replace('"written": ', '"written": 1')
    log.write_text("\n".join(lines))
    code, said = check(written.path, log)
    assert (code, f"line {at + 1}, event {len(lines) - at}, was changed" in said) == (1, True)


def test_a_chain_is_whole_whatever_is_on_show(desk: Desk, tmp_path: Path) -> None:
    wanted = EventFilter(frozenset({"import"}))
    assert desk.save_log(tmp_path / "all.jsonl", wanted) == desk.events(limit=1)[0].seq


def test_a_table_holds_what_is_wanted(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "imports.csv"
    count = desk.save_log(path, EventFilter(frozenset({"import"})))
    rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
    links = desk.event_links()
    assert count == len(rows) > 0
    assert {row["event"] for row in rows} == {"import"}
    assert all(links[int(row["seq"])] == row["link"] and json.loads(row["data"]) for row in rows)


def test_another_ending_is_refused_and_a_failed_save_leaves_no_event(desk: Desk, tmp_path: Path) -> None:
    before = desk.events(limit=1)[0].seq
    with pytest.raises(UsageError) as caught:
        desk.save_log(tmp_path / "audit.pdf")
    assert caught.value.reason == "UNKNOWN_KIND"
    with pytest.raises(RefusedError):
        desk.save_log(tmp_path / "nowhere" / "audit.csv")
    assert desk.events(limit=1)[0].seq == before
    assert list(tmp_path.iterdir()) == []
