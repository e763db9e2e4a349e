"""Tells at a glance of nearly all words that come, names and numbers, that no lexicon knows them."""

import re
from collections.abc import Iterable

from lead_desk.flags.lexicon import MAX_INFLECTION

_FRONT = 4  # so many letters tell of nearly all words that none begins so
_NOTHING = "(?!)"  # a pattern that nothing fits


class Glimpse:
    """Compares a word with many texts at once.

    Args:
        exact: words as they are, which may also stand in the genitive: Venstres.
        begun: beginnings of words, of which an inflection may follow.
        suffixes: ends of words.
        insides: what stands anywhere in a word. Ends and insides are of letters.
    """

    def __init__(
        self, exact: Iterable[str], begun: Iterable[str], suffixes: Iterable[str], insides: Iterable[str]
    ) -> None:
        self._exact, self._begun, self._suffixes = frozenset(exact), frozenset(begun), tuple(suffixes)
        self._fronts = frozenset(text[:_FRONT] for text in self._begun)
        self._knows_numbers = any(map(str.isdecimal, self._begun))
        self._sizes = tuple({len(front) for front in self._fronts})
        self._end = min(map(len, self._suffixes), default=1)
        self._ends = frozenset(text[-self._end :] for text in self._suffixes)
        self._insides = any_of(insides)

    def may_fit(self, word: str) -> bool:
        """Tell whether a word may be one of the words, begin or end with one of the texts, or hold one."""
        if word in self._exact or (word[-1:] == "s" and word[:-1] in self._exact):
            return True
        if word.isdecimal():
            return self._knows_numbers and not self._begun.isdisjoint(stems(word))
        for size in self._sizes:
            if word[:size] in self._fronts and not self._begun.isdisjoint(stems(word)):
                return True
        ends = word[-self._end :] in self._ends and word.endswith(self._suffixes)
        return ends or self._insides.search(word) is not None


def stems(word: str) -> list[str]:
    """Return what a word may be an inflection of, from the shortest to itself."""
    return [word[:length] for length in range(max(len(word) - MAX_INFLECTION, 1), len(word) + 1)]


def any_of(texts: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of some texts."""
    return re.compile("|".join(map(re.escape, texts)) or _NOTHING)
