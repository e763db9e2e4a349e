"""What a word tells by the keys of some terms."""

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from operator import or_

from lead_desk.flags.glimpse import any_of, stems
from lead_desk.flags.heard import Alone, Heard, Keyed, Pair, Partners, Said
from lead_desk.flags.keys import KeySet

_KEPT_WORDS = 200_000


class Finder:
    """Finds what a word tells by the keys of some terms.

    Args:
        keys: the keys.
        genitive: whether a word may also be the genitive of an exact key: Venstres.
    """

    def __init__(self, keys: KeySet, *, genitive: bool = False) -> None:
        self.keys, self._genitive = keys, genitive
        self._suffixes = tuple(keys.suffixes)
        self._insides = any_of(keys.insides) if keys.insides else None

    def find(self, word: str) -> tuple[Heard, ...]:
        """Return what is known of a word, nothing of most."""
        begun = stems(word)
        return (Alone(word),) if self.languages(word, begun) else self.with_others(word, begun)

    def with_others(self, word: str, begun: Sequence[str]) -> tuple[Heard, ...]:
        """Return what is known of a word that tells only with others.

        Args:
            word: the word.
            begun: its `stems`.
        """
        whole, known = self.keys.whole, self.keys.stems
        lines = [whole[word]] if word in whole else []
        if known:
            lines += [known[stem] for stem in begun if stem in known]
        return (Keyed("\n".join(lines).split("\n")),) if lines else ()

    def languages(self, word: str, begun: Sequence[str]) -> int:
        """Return the bits of the languages in which a word, with its `stems`, tells by itself."""
        exact, prefixes = self.keys.exact, self.keys.prefixes
        found = exact.get(word, 0)
        if self._genitive and word[-1:] == "s":
            found |= exact.get(word[:-1], 0)
        for stem in begun:
            found |= prefixes.get(stem, 0)
        if word.endswith(self._suffixes):
            found |= _joined(self.keys.suffixes, word.endswith)
        if self._insides is not None and self._insides.search(word):
            found |= _joined(self.keys.insides, word.__contains__)
        return found


def _joined(languages: Mapping[str, int], fits: Callable[[str], bool]) -> int:
    """Return the bits of the languages of all texts that fit."""
    return reduce(or_, (spoken for text, spoken in languages.items() if fits(text)), 0)


class Answers:
    """What is known of words, kept once it was worked out.

    Args:
        find: works it out.

    Attributes:
        listening: the words that may tell without a neighbour; it grows as words are met.
    """

    def __init__(self, find: Callable[[str], tuple[Heard, ...]]) -> None:
        self._find = find
        self._heard: dict[str, tuple[Heard, ...]] = {}
        self._quiet: set[str] = set()
        self._apart: dict[str, tuple[Heard, ...]] = {}  # of what is heard, that which needs no neighbour
        self._partners: dict[str, tuple[Partners, ...]] = {}  # and beside which words it may tell
        self.listening: set[str] = set()
        self._owners: dict[Pair, list[Heard]] = {}  # and that which may tell with a pair

    def forget(self) -> None:
        """Drop the words; they came from cells."""
        for kept in (self._heard, self._quiet, self._apart, self._partners, self.listening, self._owners):
            kept.clear()

    def meet(self, word: str) -> tuple[Heard, ...]:
        """Return what is known of a word, nothing of most."""
        return () if word in self._quiet else self._heard.get(word) or self._learn(word)

    def any_in(self, said: Said) -> bool:
        """Tell whether one of a cell's words tells."""
        if said.met:
            asked = self.asked(said)
            return bool(asked) and any(heard.tells(said) for heard in asked)
        listening = said.present.difference(self._quiet)
        return any(heard.tells(said) for word in listening for heard in self.meet(word))

    def asked(self, said: Said) -> list[Heard]:
        """Return what may tell in a cell, all of whose words were met."""
        found: list[Heard] = []
        for word in said.present & self.listening:
            found += [heard for heard in self._apart[word] if heard.may_tell(said)]
        for pair in said.pairs:
            found += self._owners.get(pair, ())
        return found

    def may_be_among(self, words: Sequence[str]) -> bool:
        """Tell quickly whether one of a cell's words, all of which were met, may tell without a pair."""
        for word in self.listening.intersection(words):
            for partners in self._partners[word]:
                if partners is None or not partners.isdisjoint(words):
                    return True
        return False

    def may_be_in(self, said: Said) -> bool:
        """Tell whether one of a cell's words, all of which were met, may tell something."""
        return bool(said.pairs) or not said.present.isdisjoint(self.listening)

    def _learn(self, word: str) -> tuple[Heard, ...]:
        if len(self._quiet) >= _KEPT_WORDS:
            self._quiet.clear()
        heard = self._find(word)
        if not heard:
            self._quiet.add(word)
            return ()
        self._heard[word] = heard
        if apart := tuple(one for one in heard if one.apart):
            self._apart[word] = apart
            self._partners[word] = tuple(one.partners for one in apart)
            self.listening.add(word)
        for one in heard:
            for pair in one.needed:
                self._owners.setdefault(pair, []).append(one)
        return heard
