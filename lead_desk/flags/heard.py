"""What a word may tell of the cell it stands in: by itself, beside words of age, with the rest of a term."""

from collections.abc import Collection, Iterable, Sequence, Set
from functools import cache
from itertools import pairwise
from typing import Protocol

from lead_desk.flags import tongue
from lead_desk.flags.ages import Neighbours
from lead_desk.flags.keys import Rest
from lead_desk.flags.lexicon import ALL_LANGUAGES, Part, PartMode, match_parts
from lead_desk.flags.shelf import parts_of
from lead_desk.flags.tongue import LONG_WORD, Spoken
from lead_desk.flags.vocabulary import Vocabulary

Pair = tuple[str, str]
"""Two words of a term that stand side by side."""
Partners = Set[str] | None
"""Words of which one must be in a cell, None where there need be none."""


class Said:
    """What a cell says.

    Attributes:
        present: the set of its folded words; `words` are these in order.
        cell: the cell as it stands.
        hint: bits of the list's languages, 0 if they are not known.
        pairs: its neighbours, or those of them that its words need, if that is known.
        met: whether it is known, as each of its words was met.
        tied: what was asked of it before: whether a word of membership of a category is in it.
    """

    __slots__ = ("_spoken", "_vocabulary", "cell", "hint", "met", "pairs", "present", "tied", "words")

    def __init__(
        self, words: Sequence[str], cell: str, vocabulary: Vocabulary, hint: int, pairs: Collection[Pair] | None = None
    ) -> None:
        self.present, self.words, self.cell, self.hint = frozenset(words), words, cell, hint
        self.met = pairs is not None
        self.pairs: Collection[Pair] = frozenset(pairwise(words)) if pairs is None else pairs
        self.tied: dict[object, bool] = {}
        self._vocabulary = vocabulary
        self._spoken: Spoken | None = None

    def may_mean(self, word: str, languages: int) -> bool:
        """Tell whether one of its words may mean there what it means in some languages, given as bits."""
        if languages == ALL_LANGUAGES:
            return True
        if self._spoken is None:
            self._spoken = tongue.of_words(map(self._vocabulary.__getitem__, self.words), self.hint)
        spoken = self._spoken
        return bool(languages & spoken.heard) or (len(word) >= LONG_WORD and not spoken.certain)


class Heard(Protocol):
    """One thing that is known of a word and may make a cell loud.

    Attributes:
        needed: pairs of neighbours of which one lets it tell.
        apart: whether it may also tell without any of them.
        partners: beside which words it may, in a cell where none of the pairs of any word stands.
    """

    @property
    def needed(self) -> Collection[Pair]:
        """The pairs, see above."""
        ...

    @property
    def apart(self) -> bool:
        """Whether it may tell without them, see above."""
        ...

    @property
    def partners(self) -> Partners:
        """The words, see above."""
        ...

    def may_tell(self, said: Said, /) -> bool:
        """Tell quickly whether `tells` may hold for a cell without one of the pairs."""
        ...

    def tells(self, said: Said, /) -> bool:
        """Tell whether it makes a cell loud."""
        ...


class Alone:
    """A word that is loud wherever it stands in one of its languages, given as bits."""

    needed: Collection[Pair] = ()
    apart = True
    partners: Partners = None

    def __init__(self, word: str, languages: int = ALL_LANGUAGES) -> None:
        self._word, self._languages = word, languages

    def may_tell(self, _said: Said, /) -> bool:
        """Tell that any word may stand beside it."""
        return True

    def tells(self, said: Said, /) -> bool:
        """Tell whether the cell may be in one of its languages."""
        return said.may_mean(self._word, self._languages)


class Numbered:
    """A number that is loud beside words of age."""

    needed: Collection[Pair] = ()
    partners: Partners = None

    def __init__(self, number: str, near: Neighbours) -> None:
        self._number, self._near = number, near
        self.apart = not number[0].isdecimal()  # a cell with a digit is asked for its ages anyway

    def may_tell(self, _said: Said, /) -> bool:
        """Tell that any word may stand near it."""
        return True

    def tells(self, said: Said, /) -> bool:
        """Tell whether a word of age stands near it."""
        return self._near.tell(self._number, said.words, said.cell)


class Renamed:
    """A small word that is loud before a first name."""

    needed: Collection[Pair] = ()
    apart = True
    partners: Partners = None

    def __init__(self, word: str, near: Neighbours) -> None:
        self._word, self._near = word, near

    def may_tell(self, said: Said, /) -> bool:
        """Tell whether a first name follows it."""
        return self._near.names_follow(self._word, said.words)

    def tells(self, said: Said, /) -> bool:
        """Tell whether a first name follows it."""
        return self.may_tell(said)


class Keyed:
    """A word that is loud with the rest of one of its terms: found by two neighbours, by another word, or by no more.

    Args:
        lines: the terms, each as a `Rest` is written.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._by_pair: dict[Pair, list[str]] = {}
        self._by_partner: dict[str, list[str]] = {}
        for partner, pair, parts in map(Rest.read, lines):
            if pair:
                first, _, second = pair.partition(" ")
                self._by_pair.setdefault((first, second), []).append(parts)
            else:
                self._by_partner.setdefault(partner, []).append(parts)
        self.needed = self._by_pair.keys()
        self.apart = bool(self._by_partner)
        self._free = self._by_partner.pop("", ())
        self._others = frozenset(self._by_partner)
        self.partners: Partners = None if self._free else self._others

    def may_tell(self, said: Said, /) -> bool:
        """Tell whether a word of a term's rest stands there."""
        return bool(self._free) or not self._others.isdisjoint(said.present)

    def tells(self, said: Said, /) -> bool:
        """Tell whether the rest of a term stands there."""
        terms = [*self._free]
        for partner in self._others & said.present:
            terms += self._by_partner[partner]
        for pair in self.needed & said.pairs:
            terms += self._by_pair[pair]
        return any(_stands(line, said) for line in terms)


@cache  # the lines of the lexicons, of which a list asks for few
def _told(line: str) -> tuple[frozenset[str], tuple[Part, ...]]:
    """Return the words of a term that are told in full, and all its parts."""
    parts = parts_of(line)
    return frozenset(part.text for part in parts if part.mode is PartMode.EXACT), parts


def _stands(line: str, said: Said) -> bool:
    told, parts = _told(line)
    if not told <= said.present:
        return False
    words, first = said.words, parts[0]
    if first.mode is not PartMode.EXACT:
        return any(match_parts(parts, words, start) >= 0 for start in range(len(words)))
    start = -1
    for _ in range(words.count(first.text)):
        start = words.index(first.text, start + 1)
        if match_parts(parts, words, start) >= 0:
            return True
    return False
