"""The first pass over a column: which of its texts may hold something, told by its words alone.

Nearly all texts of a list hold nothing, so this is where the time goes. Every word is weighed once: whether it can make
a text loud, whether it has a digit, and the most that the learnt model can make of it, all packed into one number. A
text is then put aside by the sum of its words. What remains is asked for exactly.
"""

from collections.abc import Collection, Iterator, Sequence
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from lead_desk.domain.patterns import late
from lead_desk.flags.ages import TELLING
from lead_desk.flags.columns import Column
from lead_desk.flags.fold import flat_all
from lead_desk.flags.heard import Pair
from lead_desk.flags.learnt import MOST_WORDS, Learnt, number_name
from lead_desk.flags.learnt_table import Weights
from lead_desk.flags.loud import Loud

_KEPT_WORDS = 200_000
_DIGIT = late(r"\d")
# Of a packed number, three fields hold what is said of each kind and two count the loud words and the digits that may
# matter. The highest bit of a field is set where a column's sum passes its limit. Without `_ODD` all fits into 63 bits,
# which `sum` adds up as machine numbers.
_KIND_BITS, _COUNT_BITS = 16, 7
_KINDS = (0, _KIND_BITS, 2 * _KIND_BITS)
_LOUD_AT = 3 * _KIND_BITS
_DIGITS_AT = _LOUD_AT + _COUNT_BITS
_PASSED, _COUNTED = 1 << _KIND_BITS - 1, 1 << _COUNT_BITS - 1
_ANY_LOUD, _ANY_DIGITS = _COUNTED << _LOUD_AT, 2 * _COUNTED << _DIGITS_AT
_ONE_LOUD, _ONE_DIGIT = _COUNTED - 1 << _LOUD_AT, 2 * _COUNTED - 1 << _DIGITS_AT  # one more sets the highest bit
# An age, a class or a number with its letters is told by one word with a digit. A number of three or four digits is at
# most a part of a longer one: where only one of them stands among many words, in no short answer, no digit matters.
_SMALL, _PART = 2, 1
_PARTS = (3, 4)
_FEW_WORDS = 15
_LARGEST = 450  # so much, `MOST_WORDS` times, and what a column lacks stay within a field
_LARGEST_LACK = _PASSED - 1 - _LARGEST * MOST_WORDS
_ODD = 1 << 100  # a word that says more than fits
_WORTH = sum(_PASSED << place for place in _KINDS) | 127 * _ODD


class Sound(IntEnum):
    """What a text's words tell of it: one bit each, joined as plain numbers."""

    LOUD = 1 << 0  # one of them, or two that stand side by side, can make it loud
    DIGITS = 1 << 1  # one of them has a digit, and where they are many, it may be an age, a class or a long number
    PROMISES = 1 << 2  # the learnt model may find it worth a close reading


_LOUD, _DIGITS, _PROMISES = map(int, Sound)
_NO_PAIRS: frozenset[Pair] = frozenset()


class Sifted(NamedTuple):
    """A text that is not put aside, with its folded words in order.

    Attributes:
        pairs: the words that stand side by side and can make it loud; None where they were not looked for.
    """

    text: str
    words: list[str]
    sound: int
    pairs: Collection[Pair] | None


class _Weighed(dict[str, int]):
    """Folded word -> its packed number.

    Attributes:
        pairs: neighbours that may make a text loud which holds one of these words.
    """

    def __init__(self, loud: Loud, model: Learnt) -> None:
        super().__init__()
        self._loud, self._model = loud, model
        self.pairs: set[Pair] = set()
        self._numbers: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        packed = self[word] = self._number(word) if word.isdecimal() else self._word(word)
        return packed

    def _word(self, word: str) -> int:
        packed = _packed(*self._model.most(word))
        if self._loud.may_know(word):
            packed += self._meet(word)
        return packed if word.isalpha() or not _DIGIT.search(word) else packed + (_SMALL << _DIGITS_AT)

    def _number(self, word: str) -> int:
        """Return what a number weighs; of large ones only the length says something to the model."""
        name = number_name(word)
        packed = self._numbers.get(name)
        if packed is None:
            packed = self._numbers[name] = _packed(*self._model.most(word))
        if self._loud.may_know(word):
            packed += self._meet(word)
        return packed + ((_PART if len(word) in _PARTS and word not in TELLING else _SMALL) << _DIGITS_AT)

    def _meet(self, word: str) -> int:
        needs = self._loud.meet(word)
        self.pairs |= needs.pairs
        return needs.nothing << _LOUD_AT


def _packed(child: int, special: int, criminal: int) -> int:
    if child > _LARGEST or special > _LARGEST or criminal > _LARGEST:
        return _ODD
    least = -_LARGEST
    return max(child, least) + (max(special, least) << _KINDS[1]) + (max(criminal, least) << _KINDS[2])


class Sieve:
    """Puts aside what holds nothing.

    Args:
        loud: tells which words can make a text loud, and which texts are.
        model: what was learnt from labelled records.
    """

    def __init__(self, loud: Loud, model: Learnt) -> None:
        self.loud, self._model = loud, model
        self._weighed = _Weighed(loud, model)
        self._sounds = _Sounds()

    def forget(self) -> None:
        """Drop the words that were weighed; they came from cells."""
        self.loud.forget()
        self._weighed.clear()
        self._weighed.pairs.clear()

    def sift(self, column: Column, texts: Sequence[str]) -> Iterator[Sifted]:
        """Yield the texts of a column of free text that may hold something; none that holds something is left out."""
        if len(self._weighed) >= _KEPT_WORDS:
            self.forget()
        limits = list(map(_limit, self._model.lacks(column)))
        limits += limits[-1:] * (MOST_WORDS + 1 - len(limits))
        limits[_FEW_WORDS + 1 :] = [limit - (1 << _DIGITS_AT) for limit in limits[_FEW_WORDS + 1 :]]
        sounds = self._sounds
        weigh, pairs, asked = self._weighed.__getitem__, self._weighed.pairs, _WORTH | _ANY_LOUD | _ANY_DIGITS
        for text, plain in zip(texts, flat_all(texts), strict=True):
            words = plain.split()
            count = len(words)
            if count > MOST_WORDS:
                # so many may not fit, and the model reads only the first
                yield Sifted(text, words, _MANY | (_DIGITS if _DIGIT.search(plain) else 0), None)
                continue
            sound = sounds[sum(map(weigh, words), limits[count]) & asked]
            if not pairs.isdisjoint(pairwise(words)):
                yield Sifted(text, words, sound | _LOUD, pairs.intersection(pairwise(words)))
            elif sound:
                yield Sifted(text, words, sound, _NO_PAIRS)


_MANY = _LOUD | _PROMISES


def with_digits(texts: Sequence[str]) -> Iterator[Sifted]:
    """Yield the texts that hold a digit."""
    for text, plain in zip(texts, flat_all(texts), strict=True):
        if _DIGIT.search(plain):
            yield Sifted(text, plain.split(), _DIGITS, None)


def _limit(lacks: Weights) -> int:
    """Return what makes a field's highest bit tell whether its sum is over what is lacking."""
    if min(lacks) < -_LARGEST_LACK:
        return _ODD + _ONE_LOUD + _ONE_DIGIT
    fields = zip(lacks, _KINDS, strict=True)
    return _ONE_LOUD + _ONE_DIGIT + sum(_PASSED - 1 - min(lack, _LARGEST_LACK) << place for lack, place in fields)


class _Sounds(dict[int, int]):
    """The highest bits of the fields of a sum -> what they tell, as bits of `Sound`."""

    def __missing__(self, passed: int) -> int:
        sound = _LOUD if passed & _ANY_LOUD else 0
        if passed & _ANY_DIGITS:
            sound |= _DIGITS
        self[passed] = sound = sound | _PROMISES if passed & _WORTH else sound
        return sound
