"""What the flagger keeps in memory is bounded, and a rule pack without rules does not start."""

from datetime import date
from pathlib import Path

import pytest

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.flag import FlagKind
from lead_desk.flags import catalogue, lexicon, record, sieve, vocabulary
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)
ROWS = [
    [("Name", f"Bo Hansen{number}"), ("Notes", f"note {number}: has diabetes, daughter is {number}")]
    for number in range(6)
]


def test_full_memories_change_no_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    flagger = Flagger.load()
    expected = [flagger.screen(row, today=TODAY) for row in ROWS]
    flagger.forget()
    monkeypatch.setattr(vocabulary, "_KEPT_WORDS", 2)
    monkeypatch.setattr(record, "_KEPT_TEXTS", 1)
    monkeypatch.setattr(sieve, "_KEPT_WORDS", 2)
    assert [flagger.screen(row, today=TODAY) for row in ROWS] == expected
    assert any(finding.kind is FlagKind.SPECIAL for finding in expected[0])


@pytest.mark.parametrize("piece", ["&a ", "a/", "'a "])
def test_a_cell_as_long_as_a_book_is_read_to_its_end(piece: str) -> None:
    book = piece * 60_000 + "has diabetes"
    found = Flagger.load().screen([("Name", "Bo Hansen"), ("Notes", book)], today=TODAY)
    assert any(finding.kind is FlagKind.SPECIAL for finding in found)


def test_thousands_of_digits_are_no_age_and_no_year() -> None:
    cells = [
        ("Name", "Bo Hansen"),
        ("Notes", "turned " + "1" * 5_000 + " last week, has diabetes"),
        ("Age", "1" * 5_000),
    ]
    found = Flagger.load().screen([*cells, ("Phone", "1" * 5_000)], today=TODAY)
    assert {finding.kind for finding in found} == {FlagKind.SPECIAL}


def test_a_set_of_words_that_is_not_there_is_a_broken_installation() -> None:
    with pytest.raises(BrokenInstallationError):
        lexicon.word_set("no such set")


def test_no_lexicons_are_a_broken_installation(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(resources, "path", lambda _name: tmp_path)
    with pytest.raises(BrokenInstallationError):
        lexicon.files()


@pytest.mark.parametrize("change", [("child.unheard_of",), ()], ids=["one too many in the lock", "one too few"])
def test_detectors_that_are_not_those_of_the_lock_are_a_broken_installation(
    monkeypatch: pytest.MonkeyPatch, change: tuple[str, ...]
) -> None:
    locked = catalogue.locked_rules()
    monkeypatch.setattr(catalogue, "locked_rules", lambda: (*locked, *change) if change else locked[:-1])
    with pytest.raises(BrokenInstallationError):
        catalogue.load.__wrapped__()  # as at the first call
