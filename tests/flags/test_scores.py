"""The flagger against the labelled batches: floors that may only rise. What each batch scored first is in README.md."""

import json
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from lead_desk.domain.flag import FlagKind, FlagState
from lead_desk.flags.engine import Flagger

BATCHES = sorted((Path(__file__).parent / "batches").glob("batch_*.jsonl"))
TODAY = date(2026, 11, 21)
FLAGGED = (FlagState.SUSPECTED, FlagState.CONFIRMED)


@cache
def pairs() -> list[tuple[dict, set[tuple[str, str]], set[tuple[str, str]]]]:
    """Return (record, labelled (kind, field), found (kind, field)) of every record."""
    flagger = Flagger.load()
    judged = []
    for line in (line for batch in BATCHES for line in batch.read_text(encoding="utf-8").splitlines()):
        record = json.loads(line)
        found = {
            (finding.kind.value, finding.field)
            for finding in flagger.screen(list(record["fields"].items()), today=TODAY)
            if finding.state in FLAGGED and finding.kind is not FlagKind.NATIONAL_ID
        }
        judged.append((record, {(label["kind"], label["field"]) for label in record["labels"]}, found))
    return judged


def test_there_is_something_to_measure() -> None:
    assert len(pairs()) > 2000


def test_what_is_flagged_is_there() -> None:
    flagged = [(record, truth) for record, truth, found in pairs() if found]
    assert sum(bool(truth) for _, truth in flagged) / len(flagged) >= 0.90


def test_what_is_there_is_flagged() -> None:
    positive = [found for _, truth, found in pairs() if truth]
    assert sum(bool(found) for found in positive) / len(positive) >= 0.85


def test_children_are_found() -> None:
    children = [found for _, truth, found in pairs() if any(kind == "child" for kind, _ in truth)]
    assert sum(any(kind == "child" for kind, _ in found) for found in children) / len(children) >= 0.80


def test_the_right_cell_is_named() -> None:
    hits = [(truth, found) for _, truth, found in pairs() if truth and found]
    assert sum(bool(truth & found) for truth, found in hits) / len(hits) >= 0.95


def test_look_alikes_stay_quiet() -> None:
    hard = [found for record, truth, found in pairs() if not truth and record["difficulty"] == "hard"]
    assert sum(bool(found) for found in hard) / len(hard) <= 0.10


@pytest.mark.parametrize("header", ["Notes", "Bemerkung", "Noter", "Remarques"])
def test_an_answer_that_says_nothing_is_never_flagged(header: str) -> None:
    flagger = Flagger.load()
    for text in ("", "-", "n/a", "?", "unknown"):
        assert flagger.screen([(header, text)], today=TODAY) == ()


def test_a_birth_date_is_reckoned_to_the_day() -> None:
    flagger = Flagger.load()
    minor = flagger.screen([("Date of birth", "2008-11-22")], today=TODAY)
    adult = flagger.screen([("Date of birth", "2008-11-21")], today=TODAY)
    assert [(finding.kind, finding.state) for finding in minor] == [(FlagKind.CHILD, FlagState.CONFIRMED)]
    assert adult == ()


def test_a_header_alone_makes_a_column_verdict_not_a_finding() -> None:
    flagger = Flagger.load()
    assert {verdict.header for verdict in flagger.column_verdicts(["Name", "Religion"])} == {"Religion"}
    assert flagger.screen([("Name", "Ada Testly"), ("Religion", "")], today=TODAY) == ()


def test_findings_keep_the_terms_id_and_hide_the_words_from_repr() -> None:
    (finding,) = Flagger.load().screen([("Notes", "she is diabetic")], today=TODAY)
    assert finding.term.startswith("health/")
    assert "diabetic" in finding.words
    assert finding.words not in repr(finding).replace(finding.term, "")
