"""What a word may tell of the cell it stands in: by itself, beside words of age, with the rest of a term."""

from collections.abc import Collection, Iterable, Sequence
from functools import reduce
from typing import Protocol

from lead_desk.flags import tongue
from lead_desk.flags.ages import Neighbours
from lead_desk.flags.keys import Rest
from lead_desk.flags.lexicon import Part, PartMode, match_parts
from lead_desk.flags.shelf import parts_of
from lead_desk.flags.vocabulary import Vocabulary

Pair = tuple[str, str]
"""Two words of a term that stand side by side."""


class Said:
    """What a cell says.

    Attributes:
        present: the set of its folded words; `words` are these in order.
        cell: the cell as it stands.
        hint: bits of the list's languages, 0 if they are not known.
        pairs: those that stand in it of the pairs that were asked for; None where that is not known.
        tied: what was asked of it before: whether a word of membership of a category is in it.
    """

    __slots__ = ("_spoken", "cell", "hint", "pairs", "present", "tied", "words")

    def __init__(self, words: Sequence[str], cell: str, hint: int, pairs: Collection[Pair] | None = None) -> None:
        self.present, self.words, self.cell, self.hint, self.pairs = frozenset(words), words, cell, hint, pairs
        self.tied: dict[object, bool] = {}
        self._spoken: int | None = None

    def spoken(self, vocabulary: Vocabulary) -> int:
        """Return the bits of the languages it may be in by its small words."""
        if self._spoken is None:
            self._spoken = tongue.of_words([vocabulary[word] for word in self.words]).heard
        return self._spoken


class Heard(Protocol):
    """What is known of a word that may make a cell loud.

    Attributes:
        needed: pairs of neighbours without one of which it tells nothing; None where it may tell without.
    """

    @property
    def needed(self) -> frozenset[Pair] | None:
        """The pairs, see above."""
        ...

    def may_tell(self, words: Sequence[str], /) -> bool:
        """Tell quickly whether `tells` may hold for a cell of these folded words, by what else stands there."""
        ...

    def tells(self, said: Said, /) -> bool:
        """Tell whether it makes a cell loud."""
        ...


class Alone:
    """A word that is loud wherever it stands."""

    needed = None

    def may_tell(self, _words: Sequence[str], /) -> bool:
        """Tell that it makes any cell loud."""
        return True

    def tells(self, _said: Said, /) -> bool:
        """Tell that it makes any cell loud."""
        return True


class Numbered:
    """A number that is loud beside words of age."""

    def __init__(self, number: str, near: Neighbours) -> None:
        self._number, self._near = number, near
        # a cell with a digit is asked for its ages anyway
        self.needed: frozenset[Pair] | None = frozenset() if number[0].isdecimal() else None

    def may_tell(self, _words: Sequence[str], /) -> bool:
        """Tell that any word may stand near it."""
        return True

    def tells(self, said: Said, /) -> bool:
        """Tell whether a word of age stands near it."""
        return self._near.tell(self._number, said.words, said.cell)


class Renamed:
    """A small word that is loud before a first name."""

    needed = None

    def __init__(self, word: str, near: Neighbours) -> None:
        self._word, self._near = word, near

    def may_tell(self, words: Sequence[str], /) -> bool:
        """Tell whether a first name follows it."""
        return self._near.names_follow(self._word, words)

    def tells(self, said: Said, /) -> bool:
        """Tell whether a first name follows it."""
        return self.may_tell(said.words)


class Keyed:
    """A word that is loud with the rest of one of its terms, found by another word of that term.

    Args:
        lines: the terms, each as a `Rest` is written.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._partners: dict[str, list[str]] = {}
        pairs: set[Pair | None] = set()
        for partner, pair, parts in map(Rest.read, lines):
            self._partners.setdefault(partner, []).append(parts)
            first, _, second = pair.partition(" ")
            pairs.add((first, second) if pair else None)
        self._free = self._partners.pop("", ())
        self._others = frozenset(self._partners)
        self.needed = None if None in pairs else frozenset(filter(None, pairs))

    def may_tell(self, words: Sequence[str], /) -> bool:
        """Tell whether a word of a term's rest stands there."""
        return bool(self._free) or not self._others.isdisjoint(words)

    def tells(self, said: Said, /) -> bool:
        """Tell whether the rest of a term stands there."""
        present = said.present
        if not present.isdisjoint(self._others):
            for partner in present.intersection(self._others):
                if any(_stands(parts_of(parts), said) for parts in self._partners[partner]):
                    return True
        return bool(self._free) and any(_stands(parts_of(parts), said) for parts in self._free)


class _Either:
    """A word that is loud for one of two reasons."""

    def __init__(self, first: Heard, second: Heard) -> None:
        self._first, self._second = first, second
        needed = first.needed, second.needed
        self.needed = needed[0] | needed[1] if needed[0] is not None and needed[1] is not None else None

    def may_tell(self, words: Sequence[str], /) -> bool:
        """Tell whether one of the reasons may hold."""
        return self._first.may_tell(words) or self._second.may_tell(words)

    def tells(self, said: Said, /) -> bool:
        """Tell whether one of the reasons holds."""
        return self._first.tells(said) or self._second.tells(said)


def _stands(parts: Sequence[Part], said: Said) -> bool:
    words, first = said.words, parts[0]
    if not all(part.text in said.present for part in parts if part.mode is PartMode.EXACT):
        return False
    if first.mode is not PartMode.EXACT:
        return any(match_parts(parts, words, start) >= 0 for start in range(len(words)))
    start = -1
    for _ in range(words.count(first.text)):
        start = words.index(first.text, start + 1)
        if match_parts(parts, words, start) >= 0:
            return True
    return False


ALONE = Alone()


def either(reasons: list[Heard]) -> Heard | None:
    """Return what is loud for any of some reasons, None without any."""
    return reduce(_Either, reasons) if reasons else None
