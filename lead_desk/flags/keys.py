"""The words by which the terms of the lexicons make a cell loud, arranged for looking up.

A term of several words is known by one of them, the rarest as far as can be told.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, Self

from lead_desk.derived import Texts
from lead_desk.flags.lexicon import ALL_LANGUAGES, Part, PartMode, Term, Use, word_set
from lead_desk.flags.shelf import Phrase, written
from lead_desk.flags.vocabulary import Tag

_Parts = tuple[Part, ...]
PlainSet = tuple[dict[str, int], dict[str, int], dict[str, int], dict[str, int], Texts, Texts]
"""A `KeySet` as it may be kept."""
PlainKeys = tuple[PlainSet, list[dict[str, PlainSet]], list[list[str]]]
"""`Keys` as they may be kept."""
_SAID = frozenset({Use.PERSON, Use.TOPIC, Use.OFFICE, Use.RESULT, Use.LEAD})
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


class Rest(NamedTuple):
    """What a term of several words needs beside its key, worked out once, as few of thousands are ever asked for.

    Attributes:
        partner: the longest of its other words that are told in full, empty without any.
        pair: two neighbours that are told in full, parted by a blank, those with the longest words; empty without any.
        parts: the term, as written on a shelf.
    """

    partner: str
    pair: str
    parts: str

    @classmethod
    def of(cls, parts: Sequence[Part], key: Part) -> Self:
        """Return what a term needs beside one of its parts."""
        told = sorted({part.text for part in parts if part.mode is PartMode.EXACT and part != key})
        both = [(one.text, other.text) for one, other in pairwise(parts) if one.mode == other.mode == PartMode.EXACT]
        pair = max(both, key=lambda pair: (min(map(len, pair)), max(map(len, pair))), default=())
        return cls(max(told, key=len, default=""), " ".join(pair), written(parts))

    @classmethod
    def read(cls, line: str) -> Self:
        """Return what was written in a line."""
        return cls(*line.split("\t"))


class KeySet(NamedTuple):
    """Words by which terms are known, as they are compared.

    Attributes:
        exact: words that tell by themselves -> the languages in which they do, as bits; `prefixes` are beginnings of
            words that do, and so on.
        whole: key word -> the terms of several words that hold it, one a line, each as a `Rest` is written.
        stems: the same for keys of which only the beginning is told.
    """

    exact: Mapping[str, int]
    prefixes: Mapping[str, int]
    suffixes: Mapping[str, int]
    insides: Mapping[str, int]
    whole: Texts
    stems: Texts


class Keys(NamedTuple):
    """All that may make a cell loud.

    Attributes:
        said: terms that tell of a person, and what the grammar says of children, partners and births.
        bodies: parties, unions and churches, which are loud only beside one of `ties`.
        ties: words of membership and office.
        being: what the grammar says of the words beside an age (`Neighbours`), and so `youths`.
        renamed: small words that tell of a former name only where a name follows: `het Lars`.
    """

    said: KeySet
    bodies: Mapping[str, KeySet]
    ties: Mapping[str, KeySet]
    being: frozenset[str]
    youths: frozenset[str]
    renamed: frozenset[str]

    @classmethod
    def of(cls, terms: Iterable[Term], phrases: Iterable[Phrase]) -> Self:
        """Return the keys of the shipped terms and of the grammar."""
        listed, told = tuple(phrases), tuple(terms)
        said = _Gathered(listed)
        said.add_all(((term.languages, term.parts) for term in told if term.use in _SAID), certain=False)
        said.add_all(((spoken, parts) for spoken, tag, parts in listed if tag & _LOUD_TAGS), certain=True)
        said.add_all(((spoken, parts) for spoken, tag, parts in listed if tag & Tag.FORMER), certain=False)
        sets = (
            "childhood",
            "rites",
            "child_times",
            "grows",
            "lessons",
            "errands",
            "teachers_of_children",
            "grandparents",
        )
        childhood = frozenset().union(*map(word_set, sets))
        said.add_all(((ALL_LANGUAGES, (Part(word, PartMode.EXACT),)) for word in childhood), certain=False)
        renamed = _single_words(listed, Tag.FORMER) & _single_words(listed, _SMALL_TAGS)
        near = (said.last_words(listed, Tag.BE), said.last_words(listed, Tag.YOUTH), renamed)
        bodies, ties = (_by_category(told, listed, use) for use in (Use.ORG, Use.MEMBER))
        return cls(said.keys(), bodies, ties, *near)

    @classmethod
    def from_plain(cls, said: PlainSet, tied: Sequence[Mapping[str, PlainSet]], near: Sequence[Sequence[str]]) -> Self:
        """Return the keys that `plain` gave away."""
        bodies, ties = ({name: KeySet(*plain) for name, plain in sets.items()} for sets in tied)
        being, youths, renamed = map(frozenset, near)
        return cls(KeySet(*said), bodies, ties, being, youths, renamed)

    def plain(self) -> PlainKeys:
        """Return the keys as lists and mappings, to be kept."""
        tied = [{name: _plain_set(keys) for name, keys in sets.items()} for sets in (self.bodies, self.ties)]
        return _plain_set(self.said), tied, [sorted(self.being), sorted(self.youths), sorted(self.renamed)]


def _plain_set(keys: KeySet) -> PlainSet:
    exact, prefixes, suffixes, insides, whole, stems = keys
    return dict(exact), dict(prefixes), dict(suffixes), dict(insides), whole, stems


def _by_category(terms: Sequence[Term], phrases: Sequence[Phrase], use: Use) -> dict[str, KeySet]:
    """Return the keys of the terms of one use, for each category."""
    gathered: dict[str, _Gathered] = {}
    for category in dict.fromkeys(term.category for term in terms if term.use is use):
        found = gathered[str(category)] = _Gathered(phrases)
        listed = (term for term in terms if term.use is use and term.category is category)
        found.add_all(((term.languages, term.parts) for term in listed), certain=True)
    return {category: found.keys() for category, found in gathered.items()}


class _Gathered:
    """Gathers keys: of each mode the words that tell alone, and the phrases by their key."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self._small = _single_words(phrases, _SMALL_TAGS)
        self._common = self._small | _single_words(phrases, Tag.COMMON)
        self._alone: tuple[dict[str, int], ...] = ({}, {}, {}, {})
        self._filed: tuple[dict[str, list[str]], dict[str, list[str]]] = ({}, {})

    def add_all(self, listed: Iterable[tuple[int, _Parts]], *, certain: bool) -> None:
        """File terms or phrases with their languages; a small word alone tells only where it is certain."""
        distinct: dict[_Parts, int] = {}
        for languages, parts in listed:
            distinct[parts] = distinct.get(parts, 0) | languages
        counts = Counter(part.text for parts in distinct for part in parts if len(parts) > 1)
        for parts, languages in distinct.items():
            told = {part for part in parts if part.mode is PartMode.EXACT}
            # a key leaves another word to be told in full, if there are two: what has none must be looked for
            key = max(
                parts, key=lambda part: (*self._rarity(part), bool(told - {part}), -counts[part.text], len(part.text))
            )
            if len(parts) > 1 and key.mode in (PartMode.EXACT, PartMode.PREFIX):
                self._filed[key.mode].setdefault(key.text, []).append("\t".join(Rest.of(parts, key)))
            elif certain or len(parts) > 1 or key.text not in self._small:
                self._add_alone(key, languages if len(parts) == 1 else ALL_LANGUAGES)

    def _add_alone(self, key: Part, languages: int) -> None:
        alone = self._alone[key.mode]
        alone[key.text] = alone.get(key.text, 0) | languages

    def _rarity(self, part: Part) -> tuple[bool, bool, bool, bool]:
        is_number = part.text.isdecimal()  # of which every list is full
        is_gap = part.mode is PartMode.GAP
        return not is_gap, not is_number, part.text not in self._small, part.text not in self._common

    def last_words(self, phrases: Iterable[Phrase], asked: int) -> frozenset[str]:
        """Return the last words of the phrases of a tag; one that is not told in full tells by itself."""
        found: set[str] = set()
        for _, tag, parts in phrases:
            if tag & asked:
                last = parts[-1]
                if last.mode is PartMode.EXACT:
                    found.add(last.text)
                else:
                    self._add_alone(last, ALL_LANGUAGES)
        return frozenset(found)

    def keys(self) -> KeySet:
        """Return what was gathered."""
        whole, stems = (Texts.of({key: "\n".join(lines) for key, lines in filed.items()}) for filed in self._filed)
        exact, prefixes, suffixes, insides = self._alone
        return KeySet(exact, prefixes, suffixes, insides, whole, stems)


def _single_words(phrases: Iterable[Phrase], tags: int) -> frozenset[str]:
    return frozenset(parts[0].text for _, tag, parts in phrases if tag & tags and len(parts) == 1)
