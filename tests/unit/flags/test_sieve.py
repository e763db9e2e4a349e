"""The first pass of the flagger: what it puts aside holds nothing, however a text is written or weighed."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from lead_desk.flags import compiled, learnt
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Watch
from lead_desk.flags.detectors import child_age, child_school, national_id
from lead_desk.flags.fold import flat, flat_all, words
from lead_desk.flags.learnt import MOST_WORDS, Learnt
from lead_desk.flags.loud import Loud
from lead_desk.flags.sieve import Sieve, Sound, with_digits
from lead_desk.flags.vocabulary import Vocabulary
from tests.unit.flags.learnt_tables import table

BATCHES = Path(__file__).parents[2] / "flags" / "batches"
NOTES = Column("Notes", 0, Role.FREE)
FEW = 15  # words of a short answer, of which any digit is told
GLANCING = (child_age.DETECTOR, child_school.DETECTOR, national_id.DETECTOR)
COLUMNS = (
    NOTES,
    Column("Name", 0, Role.FULL_NAME),
    Column("Job title", 0, Role.JOB),
    Column("Product", 0, Role.PRODUCT),
)
ODD_CELLS = (
    "", " ", "...", "½", "3º ano", "Łódź – “Café”…", "\x1f diabetes \x1f", "\x00", "Ελλάδα 14", "a\u0301 b", "№ 7",
    "€ 12", "İstanbul ﬁ", "x" * 400, "diabetes " * 80, "pumps " * 80, "pumps " * 80 + "7",
)  # fmt: skip


def texts() -> Iterator[str]:
    for file in sorted(BATCHES.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            yield from json.loads(line)["fields"].values()


def loud() -> Loud:
    rules = compiled.load()
    return Loud(rules.loud, Vocabulary(rules.shelves), rules.names.values())


def heard(sieve: Sieve, text: str, column: Column = NOTES) -> int:
    """Return what the sieve tells of one text."""
    return next((found.sound for found in sieve.sift(column, [text])), 0)


@pytest.fixture(scope="module")
def sieve() -> Sieve:
    return Sieve(loud(), learnt.load())


@pytest.fixture(scope="module")
def listed() -> list[str]:
    return [*dict.fromkeys((*texts(), *ODD_CELLS))]


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.header)
def test_what_is_put_aside_holds_nothing(sieve: Sieve, listed: list[str], column: Column) -> None:
    sifted = {found.text: found for found in sieve.sift(column, listed)}
    aside = [text for text in listed if text not in sifted]
    assert aside
    for text in listed:
        sound, folded = sifted[text].sound if text in sifted else 0, words(text)
        pairs = sifted[text].pairs if text in sifted else ()
        aged = bool(sound & Sound.DIGITS) and sieve.loud.may_be_aged(folded, text)
        told = bool(sound & Sound.LOUD) and pairs is not None and sieve.loud.is_told_in(folded, text, pairs)
        assert pairs is None or (told or aged) == sieve.loud.is_in(folded, text), text
        assert sound & Sound.PROMISES or not learnt.load().promises(column, folded), text
        if not sound & Sound.DIGITS and flat(text)[1]:
            glancing = [one for one in GLANCING if one.watch(column) is Watch.DIGITS]
            assert len(folded) > FEW
            assert not any(one.glance(column, text, folded) for one in glancing), text
            assert not sieve.loud.may_be_aged(folded, text), text
        assert flat(text)[1] or not sound & Sound.DIGITS, text


def test_words_are_handed_on_as_they_are_folded(sieve: Sieve, listed: list[str]) -> None:
    for found in sieve.sift(NOTES, listed):
        assert found.words == words(found.text)


def test_digits_alone_are_asked_for_where_no_word_matters(listed: list[str]) -> None:
    assert [found.text for found in with_digits(listed)] == [text for text in listed if flat(text)[1]]


def test_many_cells_are_folded_as_each_of_them(listed: list[str]) -> None:
    assert flat_all(listed) == [flat(text)[0] for text in listed]
    assert flat_all([]) == []


@pytest.mark.parametrize("weight", [1, 449, 450, 451, 40_000, 10**9])
def test_a_word_counts_however_much_it_says(weight: int) -> None:
    """A sum of packed weights must not spill over into what stands beside it."""
    weights = {"=zorb": (0, weight, 0), "=calls": (-(10**6), -(10**6), -(10**6)), "=grum": (0, 0, weight)}
    sieve = Sieve(loud(), Learnt(table(weights)))
    for cell in ("zorb", "grum", "zorb grum", "zorb " * MOST_WORDS, "grum zorb " * (MOST_WORDS // 2)):
        worth = weight > 25 or cell.count(" ") > 1
        assert sieve._model.promises(NOTES, cell.split()) == worth
        assert heard(sieve, cell) == (Sound.PROMISES if worth else 0), cell
    assert not heard(sieve, "calls")


@pytest.mark.parametrize(("number", "is_told"), [
    ("240", False), ("1998", False), ("2014", True), ("12", True), ("99", True), ("12345", True), ("u12", True),
    ("240 2400", True),
])  # fmt: skip
def test_of_many_words_a_digit_tells_only_where_it_may_matter(sieve: Sieve, number: str, *, is_told: bool) -> None:
    assert bool(heard(sieve, f"{'pumps ' * FEW}{number}") & Sound.DIGITS) == is_told
    assert heard(sieve, f"{'pumps ' * (FEW - 2)}{number}") & Sound.DIGITS


def test_a_pair_of_words_counts_beside_either(listed: list[str]) -> None:
    weights = {"zorb grum": (0, 300, 0), "zorb pumps": (0, 20, 0), "old grum": (0, -90, 0)}
    sieve = Sieve(loud(), Learnt(table(weights)))
    assert heard(sieve, "zorb grum") & Sound.PROMISES
    assert not heard(sieve, "zorb pumps")


def test_what_a_header_says_may_pass_any_bound() -> None:
    for said in (-(10**7), 10**7):
        sieve = Sieve(loud(), Learnt(table({"@=notes": (0, said, 0)})))
        assert heard(sieve, "diabetes 7") & Sound.LOUD
        assert heard(sieve, "diabetes 7") & Sound.DIGITS
        assert bool(heard(sieve, "pumps") & Sound.PROMISES) == (said > 0)


def test_words_that_were_weighed_are_dropped_and_weighed_again(sieve: Sieve) -> None:
    assert heard(sieve, "diabetes") & Sound.LOUD
    assert sieve._weighed
    sieve.forget()
    assert not sieve._weighed
    assert heard(sieve, "diabetes") & Sound.LOUD
