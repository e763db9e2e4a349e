"""Floors under the flagger's scores on the batches.

Every batch was scored blind once (README.md has that series); since then it guards against falling back.
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lead_desk.domain.flag import FlagKind, FlagState
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)
EVERYDAY = Path(__file__).parent / "everyday.jsonl"  # how notes say it in passing, and what only sounds like it
WIDE = sorted((Path(__file__).parent / "wide").glob("*.jsonl"))  # larger and harder; their labels were read less often
BATCHES = sorted((Path(__file__).parent / "batches").glob("batch_*.jsonl"))


@dataclass
class Score:
    """Counts over the records of one batch."""

    hit: int = 0
    alarm: int = 0
    miss: int = 0
    hard: int = 0
    hard_alarm: int = 0
    found: int = 0
    right_cell: int = 0

    @property
    def precision(self) -> float:
        return self.hit / (self.hit + self.alarm)

    @property
    def recall(self) -> float:
        return self.hit / (self.hit + self.miss)

    def add(self, record: dict[str, Any], flags: set[tuple[str, str]]) -> None:
        labels = {(label["kind"], label["field"]) for label in record["labels"]}
        self.hit += bool(labels and flags)
        self.alarm += bool(flags and not labels)
        self.miss += bool(labels and not flags)
        if not labels and record["difficulty"] == "hard":
            self.hard += 1
            self.hard_alarm += bool(flags)
        for kind in {kind for kind, _ in labels} & {kind for kind, _ in flags}:
            self.found += 1
            self.right_cell += bool({f for k, f in labels if k == kind} & {f for k, f in flags if k == kind})


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def score(flagger: Flagger, file: Path) -> Score:
    total = Score()
    for line in file.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        findings = flagger.screen(list(record["fields"].items()), today=TODAY)
        # a number's own flag is not among the kinds that are labelled, and a warning is no flag
        counted = (f for f in findings if f.kind is not FlagKind.NATIONAL_ID and f.state is not FlagState.POSSIBLE)
        total.add(record, {(str(f.kind), f.field) for f in counted})
    return total


def test_there_are_batches() -> None:
    assert len(BATCHES) >= 10


@pytest.mark.parametrize("file", BATCHES, ids=lambda file: file.stem)
def test_holds_its_floor(flagger: Flagger, file: Path) -> None:
    result = score(flagger, file)
    assert result.precision >= 0.945
    assert result.recall >= 0.95
    assert result.hard_alarm / result.hard <= 0.04
    assert result.right_cell / result.found >= 0.95


def test_reads_everyday_notes(flagger: Flagger) -> None:
    result = score(flagger, EVERYDAY)
    assert result.recall >= 0.97
    assert result.hard_alarm / result.hard <= 0.01


@pytest.mark.parametrize("file", WIDE, ids=lambda file: file.stem)
def test_holds_its_floor_on_wide_sets(flagger: Flagger, file: Path) -> None:
    result = score(flagger, file)
    assert result.precision >= 0.93
    assert result.recall >= 0.89
    assert result.hard_alarm / result.hard <= 0.06
    assert result.right_cell / result.found >= 0.95
