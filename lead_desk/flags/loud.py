"""What makes a cell worth a close reading; the only question of the bulk path.

Nearly every word of a note begins some term, so single words tell little: a term of several words is known by one of
them, the rarest as far as can be told, and makes a cell loud only where all of it stands there. Words repeat from cell
to cell, so what was learnt of a word is kept.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import reduce
from itertools import chain, pairwise
from typing import NamedTuple, Protocol, Self

from lead_desk.flags.ages import BIRTH_YEARS, NUMBERS, ORDINALS, UNNUMBERED, Neighbours
from lead_desk.flags.lexicon import MAX_INFLECTION, Part, PartMode, Term, Use, match_parts, word_set
from lead_desk.flags.shelf import Phrase, parts_of, written
from lead_desk.flags.vocabulary import Tag

_Parts = tuple[Part, ...]
PlainSet = tuple[list[str], list[str], list[str], list[str], dict[str, str], dict[str, str]]
"""A `KeySet` as it may be kept."""
PlainKeys = tuple[PlainSet, list[dict[str, PlainSet]], list[list[str]]]
"""`Keys` as they may be kept."""
_SAID = frozenset({Use.PERSON, Use.TOPIC, Use.OFFICE, Use.RESULT, Use.LEAD})
_WITHIN = frozenset(phrase.split()[-1] for phrase in word_set("within"))
_LOUD_TAGS = (
    Tag.CHILD
    | Tag.CHILDREN
    | Tag.TURNS
    | Tag.BIRTH
    | Tag.HUSBAND
    | Tag.WIFE
    | Tag.MARRIED
    | Tag.FETCH
    | Tag.KIN
    | Tag.LITTLE
    | Tag.COUPLE
    | Tag.SCHOOL
)
_SMALL_TAGS = Tag.FUNCTION | Tag.FILLER
_KEPT_WORDS = 200_000
_NOTHING = "(?!)"  # a pattern that nothing fits
SHORTEST_ACRONYM = 2  # of a body that somebody is said to be in
# ages, classes and age classes written as one word: 16yo, 12jährig, 9th, 7b, CE1, U13s
_SHAPE = re.compile(
    r"(?:[1-9]|1[0-8])(?:[a-ej]|yo|yrs?|th|ans|anos|anni|ar|jaar|lat|s|jahr\w*|jar\w*|aring\w*|arig\w*|letni\w*|eme|a?g)"
    r"|(?:u|y|jo|mo|c[em])(?:[1-9]|1[0-7])\w*"
)


class KeySet(NamedTuple):
    """Words by which terms are known, as they are compared.

    Attributes:
        exact: words that tell by themselves; so do those that begin with one of `prefixes`, and so on.
        whole: key word -> the terms of several words that hold it, one a line, as written on a shelf.
        stems: the same for keys of which only the beginning is told.
    """

    exact: frozenset[str]
    prefixes: frozenset[str]
    suffixes: frozenset[str]
    insides: frozenset[str]
    whole: Mapping[str, str]
    stems: Mapping[str, str]


class Keys(NamedTuple):
    """All that may make a cell loud.

    Attributes:
        said: terms that tell of a person, and what the grammar says of children, partners and births.
        bodies: parties, unions and churches, which are loud only beside one of `ties`.
        ties: words of membership and office.
        being: what the grammar says of the words beside an age (`Neighbours`), and so `youths`.
    """

    said: KeySet
    bodies: Mapping[str, KeySet]
    ties: Mapping[str, KeySet]
    being: frozenset[str]
    youths: frozenset[str]

    @classmethod
    def of(cls, terms: Iterable[Term], phrases: Iterable[Phrase]) -> Self:
        """Return the keys of the shipped terms and of the grammar."""
        listed, told = tuple(phrases), tuple(terms)
        said = _Gathered(listed)
        said.add_all((term.parts for term in told if term.use in _SAID), certain=False)
        said.add_all((parts for _, tag, parts in listed if tag & _LOUD_TAGS), certain=True)
        near = (said.last_words(listed, Tag.BE), said.last_words(listed, Tag.YOUTH))
        bodies, ties = (_by_category(told, listed, use) for use in (Use.ORG, Use.MEMBER))
        return cls(said.keys(), bodies, ties, *near)

    @classmethod
    def from_plain(cls, said: PlainSet, tied: Sequence[Mapping[str, PlainSet]], near: Sequence[Sequence[str]]) -> Self:
        """Return the keys that `plain` gave away."""
        bodies, ties = ({name: _set_of(plain) for name, plain in sets.items()} for sets in tied)
        being, youths = map(frozenset, near)
        return cls(_set_of(said), bodies, ties, being, youths)

    def plain(self) -> PlainKeys:
        """Return the keys as lists and mappings, to be kept."""
        tied = [{name: _plain_set(keys) for name, keys in sets.items()} for sets in (self.bodies, self.ties)]
        return _plain_set(self.said), tied, [sorted(self.being), sorted(self.youths)]


def _plain_set(keys: KeySet) -> PlainSet:
    words = (sorted(keys.exact), sorted(keys.prefixes), sorted(keys.suffixes), sorted(keys.insides))
    return *words, dict(keys.whole), dict(keys.stems)


def _set_of(plain: PlainSet) -> KeySet:
    *words, whole, stems = plain
    exact, prefixes, suffixes, insides = map(frozenset, words)
    return KeySet(exact, prefixes, suffixes, insides, whole, stems)


def _joined(sets: Iterable[KeySet]) -> KeySet:
    """Return the keys of several sets as those of one, without their terms."""
    listed = tuple(sets)
    exact, prefixes, suffixes, insides = (
        frozenset(chain.from_iterable(keys[place] for keys in listed)) for place in range(4)
    )
    whole, stems = (dict.fromkeys(chain.from_iterable(keys[place] for keys in listed), "") for place in (4, 5))
    return KeySet(exact, prefixes, suffixes, insides, whole, stems)


def _by_category(terms: Sequence[Term], phrases: Sequence[Phrase], use: Use) -> dict[str, KeySet]:
    """Return the keys of the terms of one use, for each category."""
    gathered: dict[str, _Gathered] = {}
    for category in dict.fromkeys(term.category for term in terms if term.use is use):
        found = gathered[str(category)] = _Gathered(phrases)
        found.add_all((term.parts for term in terms if term.use is use and term.category is category), certain=True)
    return {category: found.keys() for category, found in gathered.items()}


class _Gathered:
    """Gathers keys: of each mode the words that tell alone, and the phrases by their key."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self._small = _single_words(phrases, _SMALL_TAGS)
        self._common = self._small | _single_words(phrases, Tag.COMMON)
        self._alone: tuple[set[str], ...] = (set(), set(), set(), set())
        self._filed: tuple[dict[str, list[str]], dict[str, list[str]]] = ({}, {})

    def add_all(self, listed: Iterable[_Parts], *, certain: bool) -> None:
        """File terms or phrases; a small word alone tells only where it is certain."""
        distinct = dict.fromkeys(listed)
        counts = Counter(part.text for parts in distinct for part in parts if len(parts) > 1)
        for parts in distinct:
            key = max(parts, key=lambda part: (*self._rarity(part), -counts[part.text], len(part.text)))
            if len(parts) > 1 and key.mode in (PartMode.EXACT, PartMode.PREFIX):
                self._filed[key.mode].setdefault(key.text, []).append(written(parts))
            elif certain or len(parts) > 1 or key.text not in self._small:
                self._alone[key.mode].add(key.text)

    def _rarity(self, part: Part) -> tuple[bool, bool, bool]:
        return part.mode is not PartMode.GAP, part.text not in self._small, part.text not in self._common

    def last_words(self, phrases: Iterable[Phrase], asked: Tag) -> frozenset[str]:
        """Return the last words of the phrases of a tag; one that is not told in full tells by itself."""
        found: set[str] = set()
        for _, tag, parts in phrases:
            if tag & asked:
                last = parts[-1]
                (found if last.mode is PartMode.EXACT else self._alone[last.mode]).add(last.text)
        return frozenset(found)

    def keys(self) -> KeySet:
        """Return what was gathered."""
        whole, stems = ({key: "\n".join(lines) for key, lines in filed.items()} for filed in self._filed)
        exact, prefixes, suffixes, insides = map(frozenset, self._alone)
        return KeySet(exact, prefixes, suffixes, insides, whole, stems)


def _single_words(phrases: Iterable[Phrase], tags: int) -> frozenset[str]:
    return frozenset(parts[0].text for _, tag, parts in phrases if tag & tags and len(parts) == 1)


class _Heard(Protocol):
    """What is known of a word that may make a cell loud."""

    def tells(self, words: Sequence[str], present: frozenset[str], cell: str, /) -> bool:
        """Tell whether it makes a cell loud; `present` are its words, to be looked up."""
        ...


class _Alone:
    """A word that is loud wherever it stands."""

    def tells(self, _words: Sequence[str], _present: frozenset[str], _cell: str, /) -> bool:
        return True


class _Numbered:
    """A number that is loud beside words of age."""

    def __init__(self, number: str, near: Neighbours) -> None:
        self._number, self._near = number, near

    def tells(self, words: Sequence[str], _present: frozenset[str], cell: str, /) -> bool:
        return self._near.tell(self._number, words, cell)


class _Keyed:
    """A word that is loud with the rest of one of its terms, found by another word of that term."""

    def __init__(self, key: str, terms: Iterable[_Parts]) -> None:
        self._partners: dict[str, list[tuple[frozenset[str], _Parts]]] = {}
        self._free: list[_Parts] = []
        for parts in terms:
            told = {part.text for part in parts if part.mode is PartMode.EXACT}
            others = told - {key}
            if others:
                self._partners.setdefault(max(others, key=len), []).append((frozenset(told), parts))
            else:
                self._free.append(parts)
        self._others = frozenset(self._partners)

    def tells(self, words: Sequence[str], present: frozenset[str], _cell: str, /) -> bool:
        if not present.isdisjoint(self._others):
            for partner in present.intersection(self._others):
                for told, parts in self._partners[partner]:
                    if told <= present and _stands(parts, words):
                        return True
        return bool(self._free) and any(_stands(parts, words) for parts in self._free)


class _Either:
    """A word that is loud for one of two reasons."""

    def __init__(self, first: _Heard, second: _Heard) -> None:
        self._first, self._second = first, second

    def tells(self, words: Sequence[str], present: frozenset[str], cell: str, /) -> bool:
        return self._first.tells(words, present, cell) or self._second.tells(words, present, cell)


def _stands(parts: _Parts, words: Sequence[str]) -> bool:
    return any(match_parts(parts, words, start) >= 0 for start in range(len(words)))


_ALONE = _Alone()


class _Tied:
    """A party, union or church, which is loud beside a word of membership, or where somebody is in it."""

    def __init__(self, word: str, body: _Heard, ties: "_Answers") -> None:
        self._word, self._body, self._ties = word, body, ties

    def tells(self, words: Sequence[str], present: frozenset[str], cell: str, /) -> bool:
        return self._body.tells(words, present, cell) and (self._ties.any_in(words, cell) or self._is_within(words))

    def _is_within(self, words: Sequence[str]) -> bool:
        """Tell whether it may be said that somebody is in it: `she's in the NEU`, `de la CNT`."""
        if self._body is not _ALONE:
            return True
        if len(self._word) < SHORTEST_ACRONYM:
            return False
        return any(before in _WITHIN and word == self._word for before, word in pairwise(words))


class _Finder:
    """Finds what a word tells by the keys of some terms.

    Args:
        keys: the keys.
        genitive: whether a word may also be the genitive of an exact key: Venstres.
    """

    def __init__(self, keys: KeySet, *, genitive: bool = False) -> None:
        self._keys, self._genitive = keys, genitive
        self._suffixes = tuple(keys.suffixes)
        self._insides = re.compile("|".join(map(re.escape, keys.insides)) or _NOTHING)
        self._begun = keys.prefixes.union(keys.stems)

    def find(self, word: str) -> _Heard | None:
        """Return what is known of a word, None if nothing."""
        stems = _stems(word)
        begun = not self._begun.isdisjoint(stems)
        if self._is_alone(word) or (begun and not self._keys.prefixes.isdisjoint(stems)):
            return _ALONE
        reasons: list[_Heard] = []
        if word in self._keys.whole:
            reasons.append(_Keyed(word, map(parts_of, self._keys.whole[word].split("\n"))))
        lines = [self._keys.stems[stem] for stem in stems if stem in self._keys.stems] if begun else []
        if lines:
            reasons.append(_Keyed("", map(parts_of, "\n".join(lines).split("\n"))))
        return _either(reasons)

    def knows(self, word: str) -> bool:
        """Tell whether anything is known of a word."""
        return word in self._keys.whole or self._is_alone(word) or not self._begun.isdisjoint(_stems(word))

    def _is_alone(self, word: str) -> bool:
        exact = self._keys.exact
        if word in exact or (self._genitive and word[-1:] == "s" and word[:-1] in exact):
            return True
        return word.endswith(self._suffixes) or self._insides.search(word) is not None


def _stems(word: str) -> list[str]:
    """Return what a word may be an inflection of."""
    return [word[:length] for length in range(max(len(word) - MAX_INFLECTION, 1), len(word) + 1)]


def _either(reasons: list[_Heard]) -> _Heard | None:
    return reduce(_Either, reasons) if reasons else None


class _Answers:
    """What is known of words, kept once it was worked out."""

    def __init__(self, find: Callable[[str], _Heard | None]) -> None:
        self._find = find
        self.forget()

    def forget(self) -> None:
        """Drop the words; they came from cells."""
        self._heard: dict[str, _Heard] = {}
        self._quiet: set[str] = set()

    def any_in(self, words: Sequence[str], cell: str) -> bool:
        """Tell whether one of a cell's words tells."""
        if self._quiet.issuperset(words):
            return False
        present = frozenset(words)
        for word in present.difference(self._quiet):
            heard = self._heard.get(word) or self._learn(word)
            if heard is not None and heard.tells(words, present, cell):
                return True
        return False

    def _learn(self, word: str) -> _Heard | None:
        if len(self._quiet) + len(self._heard) >= _KEPT_WORDS:
            self.forget()
        heard = self._find(word)
        if heard is None:
            self._quiet.add(word)
        else:
            self._heard[word] = heard
        return heard


class Loud:
    """Tells whether a cell must be read closely.

    Args:
        keys: the words that make a cell loud.
        names: sets of first names, beside which a number may be a child's age.
    """

    def __init__(self, keys: Keys, names: Iterable[Iterable[str]] = ()) -> None:
        self._said = _Finder(keys.said)
        self._ties = {category: _Answers(_Finder(ties).find) for category, ties in keys.ties.items()}
        self._bodies = [
            (_Finder(bodies, genitive=True), self._ties[category])
            for category, bodies in keys.bodies.items()
            if category in self._ties
        ]
        self._any_body = _Finder(_joined(keys.bodies.values()), genitive=True)
        self._near = Neighbours(keys.being, keys.youths, names)
        self._answers = _Answers(self._judge)

    def forget(self) -> None:
        """Drop the words that were looked up; they came from cells."""
        for ties in self._ties.values():
            ties.forget()
        self._answers.forget()

    def is_in(self, words: Sequence[str], cell: str, *, closing: bool = False) -> bool:
        """Tell whether a cell may hold a term, or an age beside a word.

        Args:
            words: the folded words of the cell.
            cell: the cell as it stands.
            closing: whether the last word may be an age whatever stands before it, as in a job title: Paper lad, 13.
        """
        if closing and len(words) > 1 and words[-1] in NUMBERS:
            return True
        return self._answers.any_in(words, cell)

    def _judge(self, word: str) -> _Heard | None:
        said = _ALONE if _SHAPE.fullmatch(word) or word in UNNUMBERED else self._said.find(word)
        if said is _ALONE:
            return said
        reasons = [said] if said else []
        if word in NUMBERS or word in BIRTH_YEARS or word in ORDINALS:
            reasons.append(_Numbered(word, self._near))
        for bodies, ties in self._bodies if self._any_body.knows(word) else ():
            if body := bodies.find(word):
                reasons.append(_Tied(word, body, ties))
        return _either(reasons)
