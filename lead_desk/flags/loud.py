"""What makes a cell worth a close reading; the only question of the bulk path.

Nearly every word of a note begins some term, so single words tell little: a term of several words is known by one of
them, the rarest as far as can be told, and makes a cell loud only where all of it stands there. Words repeat from cell
to cell, so what was learnt of a word is kept.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from operator import or_

from lead_desk.flags.ages import BIRTH_YEARS, NUMBERS, ORDINALS, UNNUMBERED, Neighbours
from lead_desk.flags.heard import ALONE, Heard, Keyed, Numbered, Pair, Renamed, Said, either
from lead_desk.flags.keys import Keys, KeySet
from lead_desk.flags.lexicon import MAX_INFLECTION, Use, word_set
from lead_desk.flags.shelf import parts_of
from lead_desk.flags.tongue import LONG_WORD
from lead_desk.flags.vocabulary import Vocabulary

_NO_PAIRS: frozenset[Pair] = frozenset()
_WITHIN = frozenset(phrase.split()[-1] for phrase in word_set("within"))
_KEPT_WORDS = 200_000
_FRONT = 4  # so many letters tell of nearly all words that nothing is known of them
_NOTHING = "(?!)"  # a pattern that nothing fits
SHORTEST_ACRONYM = 2  # of a body that somebody is said to be in
# ages, classes and age classes written as one word: 16yo, 12jährig, 9th, 7b, CE1, U13s
_SHAPE = re.compile(
    r"(?:[1-9]|1[0-8])(?:[a-ej]|yo|yrs?|th|ans|anos|anni|ar|jaar|lat|s|jahr\w*|jar\w*|aring\w*|arig\w*|letni\w*|eme|a?g)"
    r"|(?:u|y|jo|mo|c[em])(?:[1-9]|1[0-7])\w*"
)


class _TiedTerm:
    """A word of a body whose name has several, which is loud with the rest where somebody may be tied to it."""

    def __init__(self, body: Heard, ties: "_Ties") -> None:
        self._body, self._ties = body, ties
        self.needed = body.needed

    def tells(self, said: Said, /) -> bool:
        return self._body.tells(said) and (self._ties.are_in(said) or not said.present.isdisjoint(_WITHIN))


class _Tied:
    """A party, union or church, loud in its own language beside a word of membership, or where somebody is in it."""

    needed = None

    def __init__(self, word: str, ties: "_Ties", vocabulary: Vocabulary) -> None:
        self._word, self._ties, self._vocabulary = word, ties, vocabulary
        starts = vocabulary[word].starts
        terms = [start.term for start in starts.before("")] if starts else []
        bodies = (term for term in terms if term.use is Use.ORG and len(term.parts) == 1)
        self._languages = reduce(or_, (term.languages for term in bodies), 0)

    def tells(self, said: Said, /) -> bool:
        if not (self._ties.are_in(said) or self._is_within(said.words)):
            return False
        if len(self._word) >= LONG_WORD:
            return True
        return bool(self._languages & (said.spoken(self._vocabulary) | said.hint))

    def _is_within(self, words: Sequence[str]) -> bool:
        """Tell whether it may be said that somebody is in it: `she's in the NEU`, `de la CNT`."""
        if len(self._word) < SHORTEST_ACRONYM:
            return False
        place = -1
        for _ in range(words.count(self._word)):
            place = words.index(self._word, place + 1)
            if place and words[place - 1] in _WITHIN:
                return True
        return False


class _Finder:
    """Finds what a word tells by the keys of some terms.

    Args:
        keys: the keys.
        genitive: whether a word may also be the genitive of an exact key: Venstres.
    """

    def __init__(self, keys: KeySet, *, genitive: bool = False) -> None:
        self._keys, self._genitive = keys, genitive
        self.suffixes = tuple(keys.suffixes)
        self.insides = re.compile("|".join(map(re.escape, keys.insides)) or _NOTHING)
        self.words = keys.exact.union(keys.whole)
        self.begun = keys.prefixes.union(keys.stems)

    def find(self, word: str) -> Heard | None:
        """Return what is known of a word, None if nothing."""
        return ALONE if self.is_alone(word) else self.with_others(word)

    def with_others(self, word: str) -> Heard | None:
        """Return what is known of a word that tells only with others, None if nothing."""
        reasons: list[Heard] = []
        if word in self._keys.whole:
            reasons.append(Keyed(word, map(parts_of, self._keys.whole[word].split("\n"))))
        if lines := [self._keys.stems[stem] for stem in _stems(word) if stem in self._keys.stems]:
            reasons.append(Keyed("", map(parts_of, "\n".join(lines).split("\n"))))
        return either(reasons)

    def is_alone(self, word: str) -> bool:
        """Tell whether a word tells by itself."""
        exact = self._keys.exact
        if word in exact or (self._genitive and word[-1:] == "s" and word[:-1] in exact):
            return True
        if not self._keys.prefixes.isdisjoint(_stems(word)):
            return True
        return word.endswith(self.suffixes) or self.insides.search(word) is not None


def _stems(word: str) -> list[str]:
    """Return what a word may be an inflection of."""
    return [word[:length] for length in range(max(len(word) - MAX_INFLECTION, 1), len(word) + 1)]


class _Answers:
    """What is known of words, kept once it was worked out."""

    def __init__(self, find: Callable[[str], Heard | None]) -> None:
        self._find = find
        self.forget()

    def forget(self) -> None:
        """Drop the words; they came from cells."""
        self._heard: dict[str, Heard] = {}
        self._quiet: set[str] = set()
        self._apart: set[str] = set()  # of those heard, what needs no neighbour

    def any_in(self, said: Said) -> bool:
        """Tell whether one of a cell's words tells."""
        for word in said.present.difference(self._quiet):
            heard = self._heard.get(word) or self._learn(word)
            if heard is not None and heard.tells(said):
                return True
        return False

    def any_apart_in(self, said: Said) -> bool:
        """Tell whether one of the words tells that need no neighbour; only of words that `needed` was asked of."""
        return any(self._heard[word].tells(said) for word in self._apart.intersection(said.words))

    def needed(self, word: str) -> frozenset[Pair] | None:
        """Return the pairs of neighbours without one of which a word tells nothing, None if it may tell without."""
        heard = None if word in self._quiet else self._heard.get(word) or self._learn(word)
        return _NO_PAIRS if heard is None else heard.needed

    def _learn(self, word: str) -> Heard | None:
        if len(self._quiet) >= _KEPT_WORDS:
            self._quiet.clear()
        heard = self._find(word)
        if heard is None:
            self._quiet.add(word)
        else:
            self._heard[word] = heard
            if heard.needed is None:
                self._apart.add(word)
        return heard


def _closes(words: Sequence[str]) -> bool:
    return len(words) > 1 and words[-1] in NUMBERS


class _Ties:
    """The words of membership of a category, asked once a cell."""

    def __init__(self, keys: KeySet) -> None:
        self._answers = _Answers(_Finder(keys).find)
        self.forget = self._answers.forget

    def are_in(self, said: Said) -> bool:
        """Tell whether one of them is in a cell."""
        known = said.tied.get(self)
        if known is None:
            known = said.tied[self] = self._answers.any_in(said)
        return known


class Loud:
    """Tells whether a cell must be read closely.

    Args:
        keys: the words that make a cell loud.
        vocabulary: the terms themselves, asked for the languages of bodies and cells.
        names: sets of first names, beside which a number may be a child's age.
    """

    def __init__(self, keys: Keys, vocabulary: Vocabulary, names: Iterable[Iterable[str]] = ()) -> None:
        self._vocabulary = vocabulary
        self._said = _Finder(keys.said)
        self._renamed = keys.renamed
        self._near = Neighbours(keys.being, keys.youths, names)
        self._ties = {category: _Ties(ties) for category, ties in keys.ties.items()}
        self._bodies = {
            category: _Finder(bodies, genitive=True)
            for category, bodies in keys.bodies.items()
            if category in self._ties
        }
        finders = (self._said, *self._bodies.values())
        self._words = frozenset().union(
            NUMBERS, BIRTH_YEARS, ORDINALS, UNNUMBERED, keys.renamed, *(one.words for one in finders)
        )
        self._begun = frozenset().union(*(one.begun for one in finders))
        self._fronts = frozenset(begun[:_FRONT] for begun in self._begun)
        self._shortest = tuple(begun for begun in self._begun if len(begun) < _FRONT)
        self._suffixes = tuple(suffix for one in finders for suffix in one.suffixes)
        self._within = re.compile("|".join((_SHAPE.pattern, *(one.insides.pattern for one in finders))))
        self._answers = _Answers(self._judge)

    def forget(self) -> None:
        """Drop the words that were looked up; they came from cells."""
        for ties in self._ties.values():
            ties.forget()
        self._answers.forget()

    def needed(self, word: str) -> frozenset[Pair] | None:
        """Return the pairs of neighbours without one of which a folded word makes no cell loud.

        None if it may without. A number may also be an age: `may_be_aged`.
        """
        return self._answers.needed(word)

    def may_be_aged(self, words: Sequence[str], cell: str, *, closing: bool = False) -> bool:
        """Tell whether a number in a cell stands where an age does; `is_in` tells it too."""
        return (closing and _closes(words)) or self._near.are_in(words, cell)

    def is_in(self, words: Sequence[str], cell: str, *, hint: int = 0, closing: bool = False) -> bool:
        """Tell whether a cell may hold a term, or an age beside a word.

        Args:
            words: the folded words of the cell.
            cell: the cell as it stands.
            hint: bits of the list's languages, 0 if they are not known.
            closing: whether the last word may be an age whatever stands before it, as in a job title: Paper lad, 13.
        """
        return (closing and _closes(words)) or self._answers.any_in(Said(words, cell, hint))

    def is_apart_in(self, words: Sequence[str], cell: str, *, hint: int = 0) -> bool:
        """Tell what `is_in` tells where no two words of a term stand side by side, apart from numbers.

        Only of a cell each of whose words `needed` was asked of.
        """
        return self._answers.any_apart_in(Said(words, cell, hint))

    def _judge(self, word: str) -> Heard | None:
        if not self._may_tell(word):
            return None
        said = ALONE if _SHAPE.fullmatch(word) or word in UNNUMBERED else self._said.find(word)
        if said is ALONE:
            return said
        reasons = [said] if said else []
        if word in NUMBERS or word in BIRTH_YEARS or word in ORDINALS:
            reasons.append(Numbered(word, self._near))
        if word in self._renamed:
            reasons.append(Renamed(word, self._near))
        for category, bodies in self._bodies.items():
            if bodies.is_alone(word):
                reasons.append(_Tied(word, self._ties[category], self._vocabulary))
            if body := bodies.with_others(word):
                reasons.append(_TiedTerm(body, self._ties[category]))
        return either(reasons)

    def _may_tell(self, word: str) -> bool:
        """Tell whether anything is known of a word; nearly all that comes here is a name, of which nothing is."""
        if word in self._words or (word[-1:] == "s" and word[:-1] in self._words):
            return True
        begins = word[:_FRONT] in self._fronts or word.startswith(self._shortest)
        if begins and not self._begun.isdisjoint(_stems(word)):
            return True
        if word.isdecimal():  # ends and insides are of letters, and so is what makes a number a class
            return False
        return word.endswith(self._suffixes) or self._within.search(word) is not None
