"""What was learnt from labelled records, for ways of saying things that no lexicon has.

A linear model over the words of a cell, parts of words, pairs of words, the header, and what the rules saw in the cell
without flagging it. It is trained apart (`tests/flags/learn.py`) and ships as a table of weights that anybody can read:
a finding names the words that spoke most for it. It comes after the rules and never overrules them.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, chain, pairwise
from struct import Struct
from typing import NamedTuple

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.flag import Category, FlagKind
from lead_desk.flags.columns import Column, Role, header_words
from lead_desk.flags.reading import Text
from lead_desk.flags.vocabulary import TAGS

RULE = "learnt.words"
TABLE = "lexicons/learnt.tsv"
KINDS = (FlagKind.CHILD, FlagKind.SPECIAL, FlagKind.CRIMINAL)
SCALE = 100
"""Weights are kept as whole hundredths."""
MOST_WORDS = 60
"""The words of a cell behind these are not read."""
_SIZES = (3, 4)  # letters of the parts of a word
_COUNTED = 8  # more words are one and the same length
_AGES = 20  # numbers below are told apart
_KEPT_WORDS = 100_000
Weights = tuple[int, int, int]
_NONE: Weights = (0, 0, 0)
_NOTHING = (_NONE, _NONE)
_NOBODY: Mapping[str, Weights] = {}
_LIMITS: Weights = (150, 150, 150)
"""How sure the model must be of each kind, in hundredths of a logit, chosen on batches that it had not seen."""
_REJECTED = 200
"""How much surer it must be where a term stands that the rules did not take for the person's."""
_WORTH: Weights = (0, 25, 25)
"""What suffices, without what the rules saw, for a close reading."""
# What is said of each category stands in its own bits of one number, and half of them lie above nought.
_CATEGORIES = tuple(Category)
_BITS = 32
_PLACES = {category: _BITS * place for place, category in enumerate(_CATEGORIES)}
_EVEN = sum(1 << place + _BITS - 1 for place in _PLACES.values())
_SCORES = Struct(f"<{len(_CATEGORIES)}I")


class Guess(NamedTuple):
    """What a cell seems to hold, and the words (end exclusive) that speak most for it."""

    kind: FlagKind
    category: Category | None
    start: int
    end: int


def of_word(word: str) -> list[str]:
    """Return what a word stands for: itself and its parts; of numbers only those below twenty, the rules read years."""
    if word.isdecimal():
        return [] if (number := number_name(word)).startswith("0") else [f"={number}"]
    framed, (small, large) = f"<{word}>", _SIZES
    return [
        f"={word}",
        *[framed[start : start + small] for start in range(len(framed) - small + 1)],
        *[framed[start : start + large] for start in range(len(framed) - large + 1)],
    ]


def number_name(word: str) -> str:
    """Return the name by which a number is known: small ones have their own, of the others only the length counts."""
    return str(int(word)) if len(word) < 3 and int(word) < _AGES else "0" * len(word)


def of_pair(first: str, second: str) -> str:
    """Return what two neighbours stand for."""
    return f"{_plain(first)} {_plain(second)}"


def _plain(word: str) -> str:
    return number_name(word) if word.isdecimal() else word


def of_column(column: Column) -> Iterator[str]:
    """Yield what a column stands for: its role, what its header asks for, the header and its words."""
    yield f"role:{column.role}"
    for term in column.asks:
        yield f"asks:{term.category or term.kind}"
    named = header_words(column.header)
    yield f"@{' '.join(named)}"
    for word in named:
        for part in of_word(word):
            yield f"@{part}"


def of_length(words: int) -> str:
    """Return what a number of words stands for."""
    return f"words:{min(words, _COUNTED)}"


def of_reading(text: Text) -> Iterator[str]:
    """Yield what the rules saw: the small words' tags, and the terms that stand there."""
    tags = [name for name, tag in TAGS.items() if text.marks & tag]
    yield from (f"tag:{name}" for name in tags)
    if text.hits:
        yield "hit"
        yield from (f"hit+tag:{name}" for name in tags)
        yield from {f"hit:{hit.term.use}{'-' if text.masked[hit.start] else ''}" for hit in text.hits}
        yield from {f"hit:{hit.term.category or hit.term.kind}" for hit in text.hits}


class _Word(NamedTuple):
    """A word that was met: what it says, what it says with each word that may follow, the name by which it follows."""

    said: Weights
    followers: Mapping[str, Weights]
    name: str


class Learnt:
    """The weights, and what they say of words that were met; keeps these until it is told to forget them.

    Args:
        weights: feature -> its weight for each of `KINDS`, in hundredths.
        bias: what is said of an empty cell.
        categories: feature -> what it says of the Art. 9 categories, as the table has it; read only where it is asked.
        digest: the first digits of the table's hash, part of the rule pack's version.
    """

    def __init__(
        self,
        weights: Mapping[str, Weights],
        bias: Weights,
        categories: Mapping[str, str],
        digest: str = "",
    ) -> None:
        self.digest = digest
        self._weights, self._bias, self._categories = weights, bias, categories
        self._lengths = tuple(self._weight(of_length(size)) for size in range(_COUNTED + 1))
        self._pairs: dict[str, dict[str, Weights]] = {}
        for feature, weight in weights.items():
            if " " in feature and feature[0] != "@":
                first, _, second = feature.partition(" ")
                self._pairs.setdefault(first, {})[second] = weight
        self._beside = _beside(self._pairs)
        self._told = _Told(categories)
        self._words: dict[str, _Word] = {}
        self._columns: dict[str, tuple[Role, Weights]] = {}

    def forget(self) -> None:
        """Drop the words and headers that were met."""
        self._words.clear()
        self._columns.clear()

    def promises(self, column: Column, words: Sequence[str]) -> bool:
        """Tell whether a cell of these folded words is worth a close reading."""
        return _is_worth(self._rough(column, words[:MOST_WORDS]))

    def most(self, word: str) -> Weights:
        """Return the most that a folded word can say of each kind, whatever stands beside it."""
        if word.isdecimal():
            word = number_name(word)  # large numbers of a length say the same
        own, _, name = self._words.get(word) or self._met(word)
        beside = self._beside.get(name)
        return own if beside is None else _sum((own, beside))

    def lacks(self, column: Column) -> tuple[Weights, ...]:
        """Return how much the words of a cell must say, and more, of one kind to be worth a close reading.

        By the number of words; the last holds for more.
        """
        child, special, criminal = self._of_column(column)
        least, second, third = _WORTH
        return tuple((least - child - a, second - special - b, third - criminal - c) for a, b, c in self._lengths)

    def guess(self, column: Column, text: Text) -> Guess | None:
        """Return what the cell seems to hold, None if it says too little."""
        words = text.folded[:MOST_WORDS]
        if all(word.isdecimal() for word in words):
            return None
        rough = self._rough(column, words)
        if not (text.hits or _is_worth(rough)):
            return None
        scores = _sum((rough, *map(self._weight, of_reading(text))))
        place = max(range(len(KINDS)), key=lambda kind: scores[kind] - _LIMITS[kind])
        if scores[place] <= _LIMITS[place] + (_REJECTED if text.hits else 0):
            return None
        kind = KINDS[place]
        category = self._category(column, words) if kind is FlagKind.SPECIAL else None
        return Guess(kind, category, *self._telling(words, place))

    def _weight(self, feature: str) -> Weights:
        return self._weights.get(feature, _NONE)

    def _met(self, word: str) -> _Word:
        if len(self._words) >= _KEPT_WORDS:
            self._words.clear()
        name = _plain(word)
        own = _sum(map(self._weights.__getitem__, self._weights.keys() & of_word(word)))
        known = self._words[word] = _Word(own, self._pairs.get(name, _NOBODY), name)
        return known

    def _of_column(self, column: Column) -> Weights:
        known = self._columns.get(column.header)
        if known is None or known[0] is not column.role:
            said = _sum((self._bias, *map(self._weight, set(of_column(column)))))
            known = self._columns[column.header] = column.role, said
        return known[1]

    def _rough(self, column: Column, words: Sequence[str]) -> Weights:
        """Return what column and words say."""
        child, special, criminal = self._of_column(column)
        a, b, c = self._lengths[min(len(words), _COUNTED)]
        child, special, criminal = child + a, special + b, criminal + c
        met, followers = self._words.get, _NOBODY
        for word in words:
            (a, b, c), following, name = met(word) or self._met(word)
            child, special, criminal = child + a, special + b, criminal + c
            if name in followers:
                a, b, c = followers[name]
                child, special, criminal = child + a, special + b, criminal + c
            followers = following
        return child, special, criminal

    def _telling(self, words: Sequence[str], kind: int) -> tuple[int, int]:
        """Return the stretch of words that speaks most for a kind."""
        met = [self._words.get(word) or self._met(word) for word in words]
        said = [word.said[kind] for word in met]
        for place, (word, following) in enumerate(pairwise(met)):
            said[place] += word.followers.get(following.name, _NONE)[kind]
        sums = list(accumulate(said, initial=0))
        spans = ((start, end) for start in range(len(words)) for end in range(start + 1, len(words) + 1))
        return max(spans, key=lambda span: (sums[span[1]] - sums[span[0]], span[0] - span[1]), default=(0, 0))

    def _category(self, column: Column, words: Sequence[str]) -> Category:
        """Return the category that column and words speak of most."""
        features = {"", *of_column(column), *chain.from_iterable(map(of_word, words))}
        joined = sum(map(self._told.__getitem__, features & self._categories.keys()), _EVEN)
        scores = _SCORES.unpack(joined.to_bytes(_SCORES.size, "little"))
        return _CATEGORIES[scores.index(max(scores))]


class _Told(dict[str, int]):
    """Feature -> what it says of all categories, as one number which may be added to others; read when it is met.

    Args:
        categories: feature -> what it says, written as `health=12 genetic=-4`.
    """

    def __init__(self, categories: Mapping[str, str]) -> None:
        super().__init__()
        self._categories = categories

    def __missing__(self, feature: str) -> int:
        said = (pair.partition("=") for pair in self._categories[feature].split())
        packed = self[feature] = sum(int(weight) << _PLACES[Category(name)] for name, _, weight in said)
        return packed


def _beside(pairs: Mapping[str, Mapping[str, Weights]]) -> dict[str, Weights]:
    """Return the most that words can say by what stands beside them; a pair is laid to its rarer word."""
    counts = Counter(word for first, followers in pairs.items() for second in followers for word in (first, second))
    laid: dict[str, tuple[Weights, Weights]] = {}  # with the word before it, with the word behind
    for first, followers in pairs.items():
        for second, weights in followers.items():
            before, behind = laid.get(second, _NOTHING), laid.get(first, _NOTHING)
            if counts[second] <= counts[first]:
                laid[second] = _larger(weights, before[0]), before[1]
            else:
                laid[first] = behind[0], _larger(weights, behind[1])
    return {word: _sum(both) for word, both in laid.items()}


def _larger(one: Weights, other: Weights) -> Weights:
    return max(one[0], other[0]), max(one[1], other[1]), max(one[2], other[2])


def _is_worth(rough: Weights) -> bool:
    child, special, criminal = rough
    return child > _WORTH[0] or special > _WORTH[1] or criminal > _WORTH[2]


def _sum(listed: Iterable[Weights]) -> Weights:
    child = special = criminal = 0
    for a, b, c in listed:
        child, special, criminal = child + a, special + b, criminal + c
    return child, special, criminal


@cache
def load() -> Learnt:
    """Return the model that ships with the app.

    Raises:
        BrokenInstallationError: its table is missing or cannot be read.
    """
    weights: dict[str, Weights] = {}
    categories: dict[str, str] = {}
    table = resources.text(TABLE)
    try:
        for line in table.splitlines():
            feature, child, special, criminal, *said = line.split("\t")
            weights[feature] = int(child), int(special), int(criminal)
            if said:
                categories[feature] = said[0]
        bias = weights.pop("")
    except (KeyError, ValueError):
        raise BrokenInstallationError(TABLE) from None
    return Learnt(weights, bias, categories, digest_of(table))


def digest_of(table: str) -> str:
    """Return the first digits of a table's hash, part of the rule pack's version."""
    return hashlib.sha256(table.encode()).hexdigest()[:6]
