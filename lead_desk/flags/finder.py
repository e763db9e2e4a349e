"""What a word tells by the keys of some terms."""

from collections.abc import Callable, Collection, Sequence

from lead_desk.flags.glimpse import any_of, stems
from lead_desk.flags.heard import ALONE, Heard, Keyed, Pair, Said, either
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

    def find(self, word: str) -> Heard | None:
        """Return what is known of a word, None if nothing."""
        begun = stems(word)
        return ALONE if self.is_alone(word, begun) else self.with_others(word, begun)

    def with_others(self, word: str, begun: Sequence[str]) -> Heard | None:
        """Return what is known of a word that tells only with others, None if nothing.

        Args:
            word: the word.
            begun: its `stems`.
        """
        whole, known = self.keys.whole, self.keys.stems
        reasons: list[Heard] = []
        if word in whole:
            reasons.append(Keyed(whole[word].split("\n")))
        if known and (lines := [known[stem] for stem in begun if stem in known]):
            reasons.append(Keyed("\n".join(lines).split("\n")))
        return either(reasons) if reasons else None

    def is_alone(self, word: str, begun: Sequence[str]) -> bool:
        """Tell whether a word, with its `stems`, tells by itself."""
        exact = self.keys.exact
        if word in exact or (self._genitive and word[-1:] == "s" and word[:-1] in exact):
            return True
        if not self.keys.prefixes.isdisjoint(begun) or word.endswith(self._suffixes):
            return True
        return self._insides is not None and self._insides.search(word) is not None


class Answers:
    """What is known of words, kept once it was worked out.

    Args:
        find: works it out.
    """

    def __init__(self, find: Callable[[str], Heard | None]) -> None:
        self._find = find
        self.forget()

    def forget(self) -> None:
        """Drop the words; they came from cells."""
        self._heard: dict[str, Heard] = {}
        self._quiet: set[str] = set()
        self._apart: set[str] = set()  # of those heard, what needs no neighbour
        self._owners: dict[Pair, set[str]] = {}  # of the others, who needs which neighbours

    def meet(self, word: str) -> Heard | None:
        """Return what is known of a word, None if it tells nothing."""
        return None if word in self._quiet else self._heard.get(word) or self._learn(word)

    def any_in(self, said: Said) -> bool:
        """Tell whether one of a cell's words tells; if its pairs are known, all of its words must have been met."""
        if said.pairs is None:
            listening = said.present.difference(self._quiet)
            return any(heard.tells(said) for heard in map(self.meet, listening) if heard is not None)
        return any(heard.tells(said) for heard in self.asked(said.words, said.pairs))

    def asked(self, words: Sequence[str], pairs: Collection[Pair]) -> list[Heard]:
        """Return what may tell in a cell of these folded words, all of which were met.

        Args:
            words: the words.
            pairs: those of the pairs that are needed which stand there.
        """
        listening = self._apart.intersection(words)
        for pair in pairs:
            listening.update(self._owners.get(pair, set()).intersection(words))
        return [heard for heard in map(self._heard.__getitem__, listening) if pairs or heard.may_tell(words)]

    def are_apart_in(self, words: Sequence[str]) -> bool:
        """Tell whether one of some words, all of which were met, tells something that needs no neighbour."""
        return not self._apart.isdisjoint(words)

    def _learn(self, word: str) -> Heard | None:
        if len(self._quiet) >= _KEPT_WORDS:
            self._quiet.clear()
        heard = self._find(word)
        if heard is None:
            self._quiet.add(word)
            return None
        self._heard[word] = heard
        if heard.needed is None:
            self._apart.add(word)
        else:
            for pair in heard.needed:
                self._owners.setdefault(pair, set()).add(word)
        return heard
