"""The shelf: the entries of the lexicons, found by their first word.

It keeps them as lines of text, as there are tens of thousands and a list asks for few: a line becomes a `Term` when a
word that may begin it is first looked up. A line holds its values parted by tabs, with its parts last; of a part the
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


def _entry(line: str) -> Entry:
    *values, parts = line.split("\t")
    if len(values) == 2:
        return int(values[0]), int(values[1]), parts_of(parts)
    term_id, use, kind, category, languages = values
    return Term(term_id, *_meaning(use, kind, category), int(languages), parts_of(parts))


@cache
def _meaning(use: str, kind: str, category: str) -> tuple[Use, FlagKind | None, Category | None]:
    return Use(use), FlagKind(kind) if kind else None, Category(category) if category else None


class Shelf:
    """Entries found by their first word, however that word is written."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves
        self._compounds = Insides(shelves.inside)
        self._suffixes = tuple(shelves.suffix)
        self._unpacked: tuple[dict[str, tuple[Entry, ...]], ...] = ({}, {}, {}, {})

    def _at(self, mode: PartMode, text: str) -> tuple[Entry, ...]:
        known = self._unpacked[mode]
        found = known.get(text)
        if found is None:
            lines = self._shelves[mode].get(text)
            if lines is None:
                return ()
            found = known[text] = tuple(map(_entry, lines.split("\n")))
        return found

    def find(self, word: str) -> Iterator[Entry]:
        """Yield the entries whose first part fits the word."""
        yield from self._at(PartMode.EXACT, word)
        if word.endswith("s") and len(word) > _GENITIVE:  # Venstres landsmøde, Letztens
            for entry in self._at(PartMode.EXACT, word[:-1]):
                if isinstance(entry, Term) and entry.use is Use.ORG and len(entry.parts) == 1:
                    yield entry
        size, prefixes = len(word), self._shelves.prefix
        ends = word.endswith(self._suffixes)  # hardly any word does
        for length in range(2 if ends else max(size - MAX_INFLECTION, 2), size + 1):
            if size - length <= MAX_INFLECTION and word[:length] in prefixes:
                yield from self._at(PartMode.PREFIX, word[:length])
            if ends:
                yield from self._at(PartMode.SUFFIX, word[size - length :])
        for key in self._compounds.within(word):
            yield from self._at(PartMode.INSIDE, key)
