"""The shelf: the entries of the lexicons, found by their first word.

It keeps them as lines of text, as there are tens of thousands and a list asks for few: a line becomes a `Term` when the
words that may begin it are first looked up. A line holds its values parted by tabs, first the letters with which the
second word must begin, last its parts; of a part the first letter is the number of its mode: `0has 4 1diabet`. Under a
first word stand the lines of terms, of phrases that are this word alone, and of longer ones, parted from each other by
a form feed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, reduce
from operator import or_
from typing import NamedTuple

from lead_desk.derived import Texts
from lead_desk.domain.flag import Category, FlagKind
from lead_desk.flags.glimpse import Glimpse
from lead_desk.flags.lexicon import MAX_INFLECTION, Part, PartMode, Term, Use

Phrase = tuple[int, int, tuple[Part, ...]]
"""Languages, tag and parts of a phrase of the grammar."""
Entry = Term | Phrase

_GENITIVE = 4  # shorter words ending in s are words of their own
_SHORTEST_COMPOUND = 6
_SHORTEST_INSIDE = 3
KEY = 3
"""So many letters of the second word tell which of the many terms on a common first word may go on."""
_TERMS, _SINGLE, _LONGER = range(3)
_GROUP_END = "\f"


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

    exact: Texts
    prefix: Texts
    suffix: Texts
    inside: Texts


class Lines(NamedTuple):
    """The lines of what a word may begin.

    Attributes:
        terms: of terms.
        single: of phrases that are this word alone.
        longer: of phrases of several words.
    """

    terms: list[str]
    single: list[str]
    longer: list[str]


_NO_LINES = Lines([], [], [])


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
    by_mode: tuple[dict[str, Lines], ...] = ({}, {}, {}, {})
    for entry in listed:
        if isinstance(entry, Term):
            parts, group = entry.parts, _TERMS
            values: tuple[str, ...] = (*entry[:2], entry.kind or "", entry.category or "", str(entry.languages))
        else:
            parts, group = entry[2], _LONGER if len(entry[2]) > 1 else _SINGLE
            values = str(entry[0]), str(entry[1])
        line = "\t".join((_second_key(parts), *values, written(parts)))
        by_mode[parts[0].mode].setdefault(parts[0].text, Lines([], [], []))[group].append(line)
    return Shelves(
        *(
            Texts.of({text: _GROUP_END.join(map("\n".join, lines)) for text, lines in shelf.items()})
            for shelf in by_mode
        )
    )


@cache  # the lines of the lexicons, of which a list asks for few
def term_of(line: str) -> Term:
    """Return the term that a line tells."""
    _, term_id, use, kind, category, languages, parts = line.split("\t")
    return Term(term_id, *_meaning(use, kind, category), int(languages), parts_of(parts))


@cache
def phrase_of(line: str) -> Phrase:
    """Return the phrase that a line tells."""
    _, languages, tag, parts = line.split("\t")
    return int(languages), int(tag), parts_of(parts)


@cache
def _meaning(use: str, kind: str, category: str) -> tuple[Use, FlagKind | None, Category | None]:
    return Use(use), FlagKind(kind) if kind else None, Category(category) if category else None


def second_key(line: str) -> str:
    """Return the letters, `KEY` at most, with which the second word of a line's entry must begin, empty if any may."""
    return line.partition("\t")[0]


def _second_key(parts: Sequence[Part]) -> str:
    second = parts[1] if len(parts) > 1 else None
    # a short stem (`ms*`) may go on with any letter, so it has no key; a short whole word is its own
    if second is None or not (
        second.mode is PartMode.EXACT or (second.mode is PartMode.PREFIX and len(second.text) >= KEY)
    ):
        return ""
    return second.text[:KEY]


def _is_body(line: str) -> bool:
    """Tell whether a term's line is of an organisation whose name is one word."""
    return line.split("\t", 3)[2] == Use.ORG and " " not in line.rpartition("\t")[2]


class Shelf:
    """Entries found by their first word, however that word is written."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves
        self._glimpse = Glimpse(shelves.exact, shelves.prefix, shelves.suffix, shelves.inside)
        self._compounds = Insides(shelves.inside)
        self._suffixes = tuple(shelves.suffix)

    def lines(self, word: str) -> Lines:
        """Return the lines of the entries whose first part fits the word."""
        if not self._glimpse.may_fit(word):  # most words, and all names
            return _NO_LINES
        found = Lines([], [], [])
        for groups in self._groups(word):
            for lines, group in zip(found, groups.split(_GROUP_END), strict=True):
                if group:
                    lines += group.split("\n")
        return found

    def bodies(self, word: str) -> int:
        """Return the bits of the languages in which a word is a party, union or church."""
        return reduce(or_, (term_of(line).languages for line in self.lines(word).terms if _is_body(line)), 0)

    def _groups(self, word: str) -> Iterator[str]:
        """Yield what stands on the shelves under each text that fits the word."""
        exact, prefixes, suffixes = self._shelves.exact, self._shelves.prefix, self._shelves.suffix
        if word in exact:
            yield exact[word]
        if word.endswith("s") and len(word) > _GENITIVE and word[:-1] in exact:  # Venstres landsmøde, Letztens
            terms = exact[word[:-1]].partition(_GROUP_END)[0].split("\n")
            yield "\n".join(filter(_is_body, filter(None, terms))) + 2 * _GROUP_END
        size, ends = len(word), word.endswith(self._suffixes)  # hardly any word does
        for length in range(2 if ends else max(size - MAX_INFLECTION, 2), size + 1):
            if size - length <= MAX_INFLECTION and word[:length] in prefixes:
                yield prefixes[word[:length]]
            if ends and word[size - length :] in suffixes:
                yield suffixes[word[size - length :]]
        for key in self._compounds.within(word):
            yield self._shelves.inside[key]
