"""Properties of the flagger: no shortcut may lose or invent a finding."""

import json
import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desk.domain.flag import Finding
from lead_desk.flags import catalogue, lexicon, school, tongue
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Promising, Watch
from lead_desk.flags.engine import Flagger
from lead_desk.flags.fold import WORD, compose, flat, flat_all, fold, words
from lead_desk.flags.lexicon import Part, PartMode
from lead_desk.flags.plan import best
from lead_desk.flags.record import Record, Setting, Tools

BATCHES = Path(__file__).parents[1] / "flags" / "batches"
TODAY = date(2026, 11, 21)
HEADERS = ("First name", "Name", "Job title", "Notes", "Religion", "Union", "Partner", "Interested in", "Age", "Class")
NOISE = (
    "the", "has", "her", "and", "not", "met", "bought", "pumps", "ring", "er", "mit", "avec", "sin", "hans", "Emil",
    "(9)", "15", "2011", "Year 9", "u13", "120412-4471", "4111 1111 1111 1111", "call", "Ltd", "…", "Ærø", "ß",
    "is 16", "am 14.", "Leo er 14", "Emma (2017)", "14 ans", "fyller", "Yr 2", "under-9s", "D-Jugend", "7 b",
    "4 de ESO", "5.3.", "12:30", "13", "fifteen", "member of", "(S)", "SVP", "i den", "wird im Mai", "½", "№ 7", "Łódź",
    "ªº²", "\x00",
)  # fmt: skip
JOINTS = (" ", " ", " ", ", ", ". ", " - ", "/", "\n", "; ", "’", "\u00a0", " (", ") ")


@cache
def flagger() -> Flagger:
    return Flagger.load()


def written(parts: Sequence[Part], filling: str) -> str:
    """Return a way to write a term of the lexicons."""
    ways = {
        PartMode.EXACT: "{}",
        PartMode.PREFIX: "{}en",
        PartMode.SUFFIX: "for{}",
        PartMode.INSIDE: "ab{}er",
        PartMode.GAP: filling,
    }
    return " ".join(ways[part.mode].format(part.text) for part in parts)


@cache
def spoken() -> tuple[str, ...]:
    """Return every term and grammar phrase of the lexicons as somebody may write it."""
    loaded = lexicon.load()
    phrases = (parts for listed in loaded.grammar.values() for _, parts in listed)
    return tuple(dict.fromkeys(written(parts, "very") for parts in chain((t.parts for t in loaded.terms), phrases)))


def accented(text: str) -> str:
    return unicodedata.normalize("NFC", re.sub(r"([eao])(?=[a-z])", "\\1\u0301", text, count=1))


MANNERS = st.sampled_from(
    (str, str.upper, str.title, str.capitalize, accented, lambda t: unicodedata.normalize("NFD", t))
)


@st.composite
def cells(draw: st.DrawFn) -> str:
    """Return a cell of lexicon words and noise, joined and written in any manner."""
    known = spoken()
    size = draw(st.integers(0, 5))
    out: list[str] = []
    for _ in range(size):
        if draw(st.booleans()):
            out.append(draw(MANNERS)(known[draw(st.integers(0, len(known) - 1))]))
        else:
            out.append(draw(st.sampled_from(NOISE)))
        out.append(draw(st.sampled_from(JOINTS)))
    return "".join(out)


ROWS = st.lists(st.lists(cells(), min_size=len(HEADERS), max_size=len(HEADERS)), min_size=1, max_size=3)


def is_heard(setting: Setting, column: Column, value: str) -> bool:
    """Tell whether a cell is loud; what was learnt is asked of such cells, and of those that promise something."""
    closing, hint = column.role is Role.JOB, setting.tools.languages
    return bool(column.asks) or flagger()._sieve.loud.is_in(words(value), value, hint=hint, closing=closing)


def read_in_full(row: Sequence[str], headers: Sequence[str] = HEADERS) -> tuple[Finding, ...]:
    """Screen a row without any shortcut: each cell read closely by every detector of its column, nothing kept."""
    vocabulary = flagger().vocabulary
    tools = Tools(vocabulary, lexicon.load().names, tongue.of_headers(headers, vocabulary))
    setting = Setting(flagger().plan(headers, today=TODAY).columns, tools, TODAY, 18)
    found: list[Finding] = []
    for column in setting.columns:
        value = row[column.index]
        has_digit = bool(re.search(r"\d", fold(compose(value))))
        for detector in catalogue.load():
            watch = detector.watch(column)
            unheard = isinstance(detector, Promising) and not (
                is_heard(setting, column, value) or detector.promises(column, words(value))
            )
            if value and watch is not Watch.NEVER and (watch is not Watch.DIGITS or has_digit) and not unheard:
                record = Record(setting, [(cell,) for cell in row], 0)
                found.extend(detector.find(Cell(column, value, record)))
    return best(found)


@given(ROWS)
@settings(deadline=None, max_examples=150)
def test_a_list_screened_at_speed_gives_what_a_full_reading_of_each_row_gives(rows: list[list[str]]) -> None:
    plan = flagger().plan(HEADERS, today=TODAY)
    full = [read_in_full(row) for row in rows]
    assert list(plan.screen_many(rows)) == full
    assert list(plan.screen_many([*reversed(rows), *rows])) == [*reversed(full), *full]


def test_every_record_of_the_batches_is_screened_as_a_full_reading_would() -> None:
    for file in sorted(BATCHES.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            headers, row = list(record["fields"]), list(record["fields"].values())
            assert flagger().plan(headers, today=TODAY).screen(row) == read_in_full(row, headers), record["id"]


@given(st.from_regex(school._TOLD.pattern), st.text(max_size=5))
def test_a_class_is_told_only_where_its_words_stand(told: str, more: str) -> None:
    for cell in (told, told.upper(), f"{told} {more}", f"{more}{told}"):
        assert school.may_be_told_class(words(cell)) or not school.is_told_class(cell)


@given(st.one_of(cells(), st.text(), st.text(st.characters(max_codepoint=255))))
def test_the_quick_way_to_words_finds_the_same_words(cell: str) -> None:
    plain, digits = flat(cell)
    assert plain.split() == words(cell)
    assert [found.span() for found in re.finditer("[^ ]+", plain)] == [
        found.span() for found in WORD.finditer(fold(compose(cell)))
    ]
    assert flat_all([cell, "", cell]) == [plain, "", plain]
    assert digits == len(re.findall(r"\d", fold(compose(cell))))
