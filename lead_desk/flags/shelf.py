"""The shelf: the entries of the lexicons, found by their first word.

It keeps them as lines of text, as there are tens of thousands and a list asks for few: a line becomes a `Term` when the
words that may begin it are first looked up. A line holds its values parted by tabs, with its parts last; of a part the
first letter is the number of its mode: `0has 4 1diabet`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from lead_desk.domain.flag import Category, FlagKind
from lead_desk.flags.lexicon import MAX_INFLECTION, Part, PartMode, Term, Use

Phrase = tuple[int, int, tuple[Part, ...]]
"""Languages, tag and parts of a phrase of the grammar."""
Entry = Term | Phrase

_GENITIVE = 4  # shorter words ending in s are words of their own
_SHORTEST_COMPOUND = 6
_SHORTEST_INSIDE = 3
_PHRASE_TABS = 2
_EXACT, _PREFIX = f"{PartMode.EXACT:d}", f"{PartMode.PREFIX:d}"


class Insides:
    """Finds which of many texts stand within a word, by their first letters."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._by_letters: dict[str, list[str]] = {}
        for text in sorted(texts, key=len):
            if len(text) >= _SHORTEST_INSIDE:
                self._by_letters.setdefault(text[:_SHORTEST_INSIDE], []).append(text)
        self._any = re.compile("|".join(map(re.escape, self._by_letters)) or "(?!)")

    def within(self, word: str) -> Iterator[str]:
        """Yield the texts within a word from its front to its end; only a long word is a compound."""
        if len(word) < _SHORTEST_COMPOUND or not self._any.search(word):
            return
        for start in range(len(word) - _SHORTEST_INSIDE + 1):
            for text in self._by_letters.get(word[start : start + _SHORTEST_INSIDE], ()):
                if word.startswith(text, start):
                    yield text


class Shelves(NamedTuple):
    """Lines of entries by the text of their first part, one mapping for each way in which it is compared."""

    exact: Mapping[str, str]
    prefix: Mapping[str, str]
    suffix: Mapping[str, str]
    inside: Mapping[str, str]


def written(parts: Iterable[Part]) -> str:
    """Return parts as they stand in a line."""
    return " ".join(f"{part.mode:d}{part.text}" for part in parts)


def parts_of(text: str) -> tuple[Part, ...]:
    """Return the parts that were written."""
    return tuple(map(_part_of, text.split(" ")))


@cache  # the small words come back in thousands of terms
def _part_of(text: str) -> Part:
    return Part(text[1:], PartMode(int(text[0])))


def arranged(listed: Iterable[Entry]) -> Shelves:
    """Return entries by their first part, in the order in which they come."""
    by_mode: tuple[dict[str, list[str]], ...] = ({}, {}, {}, {})
    for entry in listed:
        if isinstance(entry, Term):
            parts = entry.parts
            line = "\t".join((*entry[:2], entry.kind or "", entry.category or "", str(entry.languages), written(parts)))
        else:
            parts = entry[2]
            line = f"{entry[0]}\t{entry[1]}\t{written(parts)}"
        by_mode[parts[0].mode].setdefault(parts[0].text, []).append(line)
    return Shelves(*({text: "\n".join(lines) for text, lines in shelf.items()} for shelf in by_mode))


@cache  # the lines of the lexicons, of which a list asks for few
def entry_of(line: str) -> Entry:
    """Return what a line tells."""
    *values, parts = line.split("\t")
    if len(values) == 2:
        return int(values[0]), int(values[1]), parts_of(parts)
    term_id, use, kind, category, languages = values
    return Term(term_id, *_meaning(use, kind, category), int(languages), parts_of(parts))


@cache
def _meaning(use: str, kind: str, category: str) -> tuple[Use, FlagKind | None, Category | None]:
    return Use(use), FlagKind(kind) if kind else None, Category(category) if category else None


def is_phrase(line: str) -> bool:
    """Tell whether a line is of a phrase of the grammar, not of a term."""
    return line.count("\t") == _PHRASE_TABS


def second_key(line: str, size: int) -> str:
    """Return the letters with which the second word of a line's entry must begin, empty if it may be any.

    Args:
        line: a line of a shelf.
        size: so many letters at most.
    """
    _, _, later = line.rpartition("\t")[2].partition(" ")
    mode, text = later[:1], later[1:].partition(" ")[0]
    # a short stem (`ms*`) may go on with any letter, so it has no key; a short whole word is its own
    if mode == _EXACT or (mode == _PREFIX and len(text) >= size):
        return text[:size]
    return ""


def _is_body(line: str) -> bool:
    """Tell whether a line is of an organisation whose name is one word."""
    return not is_phrase(line) and line.split("\t", 2)[1] == Use.ORG and " " not in line.rpartition("\t")[2]


class Shelf:
    """Entries found by their first word, however that word is written."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves
        self._compounds = Insides(shelves.inside)
        self._suffixes = tuple(shelves.suffix)

    def _at(self, mode: PartMode, text: str) -> list[str]:
        lines = self._shelves[mode].get(text)
        return lines.split("\n") if lines is not None else []

    def find(self, word: str) -> Iterator[Entry]:
        """Yield the entries whose first part fits the word."""
        return map(entry_of, self.lines(word))

    def lines(self, word: str) -> Iterator[str]:
        """Yield the lines of the entries whose first part fits the word."""
        yield from self._at(PartMode.EXACT, word)
        if word.endswith("s") and len(word) > _GENITIVE:  # Venstres landsmøde, Letztens
            yield from filter(_is_body, self._at(PartMode.EXACT, word[:-1]))
        size, prefixes = len(word), self._shelves.prefix
        ends = word.endswith(self._suffixes)  # hardly any word does
        for length in range(2 if ends else max(size - MAX_INFLECTION, 2), size + 1):
            if size - length <= MAX_INFLECTION and word[:length] in prefixes:
                yield from self._at(PartMode.PREFIX, word[:length])
            if ends:
                yield from self._at(PartMode.SUFFIX, word[size - length :])
        for key in self._compounds.within(word):
            yield from self._at(PartMode.INSIDE, key)
