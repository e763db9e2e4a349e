"""What was learnt from labelled records, for ways of saying things that no lexicon has.

A linear model over the words of a cell, parts of words, pairs of words, the header, and what the rules saw in the cell
without flagging it. It is trained apart (`tests/flags/learn.py`) and ships as a table of weights that anybody can read:
a finding names the words that spoke most for it. It comes after the rules and never overrules them.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, chain, pairwise
from struct import Struct
from typing import NamedTuple

from lead_desk.domain.flag import Category, FlagKind
from lead_desk.flags import learnt_table
from lead_desk.flags.columns import Column, Role, header_words
from lead_desk.flags.learnt_table import Table, Weights, summed
from lead_desk.flags.reading import Text
from lead_desk.flags.vocabulary import TAGS

RULE = "learnt.words"
KINDS = (FlagKind.CHILD, FlagKind.SPECIAL, FlagKind.CRIMINAL)
SCALE = 100
"""Weights are kept as whole hundredths."""
MOST_WORDS = 60
"""The words of a cell behind these are not read."""
_SIZES = (3, 4)  # letters of the parts of a word
_COUNTED = 8  # more words are one and the same length
_AGES = 20  # numbers below are told apart
_KEPT_WORDS = 100_000
_NONE: Weights = (0, 0, 0)
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
        table: feature -> its weight for each of `KINDS`.
    """

    def __init__(self, table: Table) -> None:
        self.digest = table.digest
        self._table = table
        self._lengths = tuple(table.weight(of_length(size)) for size in range(_COUNTED + 1))
        self._told: _Told | None = None
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
        beside = self._table.beside.get(name)
        return own if beside is None else summed((own, beside))

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
        scores = summed((rough, *map(self._table.weight, of_reading(text))))
        place = max(range(len(KINDS)), key=lambda kind: scores[kind] - _LIMITS[kind])
        if scores[place] <= _LIMITS[place] + (_REJECTED if text.hits else 0):
            return None
        kind = KINDS[place]
        category = self._category(column, words) if kind is FlagKind.SPECIAL else None
        return Guess(kind, category, *self._telling(words, place))

    def _met(self, word: str) -> _Word:
        if len(self._words) >= _KEPT_WORDS:
            self._words.clear()
        name = _plain(word)
        own = summed(map(self._table.__getitem__, self._table.features & of_word(word)))
        known = self._words[word] = _Word(own, self._table.followers.get(name, _NOBODY), name)
        return known

    def _of_column(self, column: Column) -> Weights:
        known = self._columns.get(column.header)
        if known is None or known[0] is not column.role:
            said = summed((self._table.bias, *map(self._table.weight, set(of_column(column)))))
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
        if self._told is None:
            self._told = _Told(self._table.categories())
        told = self._told
        features = {"", *of_column(column), *chain.from_iterable(map(of_word, words))}
        joined = sum(map(told.__getitem__, features & told.features), _EVEN)
        scores = _SCORES.unpack(joined.to_bytes(_SCORES.size, "little"))
        return _CATEGORIES[scores.index(max(scores))]


class _Told(dict[str, int]):
    """Feature -> what it says of all categories, as one number which may be added to others; read when it is met.

    Args:
        categories: feature -> what it says, written as `health=12 genetic=-4`.
    """

    def __init__(self, categories: Mapping[str, str]) -> None:
        super().__init__()
        self._categories, self.features = categories, categories.keys()

    def __missing__(self, feature: str) -> int:
        said = (pair.partition("=") for pair in self._categories[feature].split())
        packed = self[feature] = sum(int(weight) << _PLACES[Category(name)] for name, _, weight in said)
        return packed


def _is_worth(rough: Weights) -> bool:
    child, special, criminal = rough
    return child > _WORTH[0] or special > _WORTH[1] or criminal > _WORTH[2]


@cache
def load() -> Learnt:
    """Return the model that ships with the app.

    Raises:
        BrokenInstallationError: its table is missing or cannot be read.
    """
    return Learnt(learnt_table.load())
