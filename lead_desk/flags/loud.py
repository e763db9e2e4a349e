"""What makes a cell worth a close reading; the only question of the bulk path.

Nearly every word of a note begins some term, so single words tell little: a term of several words is known by one of
them, the rarest as far as can be told, and makes a cell loud only where all of it stands there. Words repeat from cell
to cell, so what was learnt of a word is kept.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from itertools import pairwise
from operator import or_
from typing import Protocol

from lead_desk.flags import tongue
from lead_desk.flags.ages import BIRTH_YEARS, NUMBERS, ORDINALS, UNNUMBERED, Neighbours
from lead_desk.flags.keys import Keys, KeySet
from lead_desk.flags.lexicon import MAX_INFLECTION, Part, PartMode, Use, match_parts, word_set
from lead_desk.flags.shelf import parts_of
from lead_desk.flags.tongue import LONG_WORD
from lead_desk.flags.vocabulary import Vocabulary

_Parts = tuple[Part, ...]
Pair = tuple[str, str]
"""Two words of a term that stand side by side."""
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


class Said:
    """What a cell says.

    Attributes:
        present: the set of its folded words; `words` are these in order.
        cell: the cell as it stands.
        hint: bits of the list's languages, 0 if they are not known.
        tied: what was asked of it before: whether a word of membership of a category is in it.
    """

    __slots__ = ("_spoken", "cell", "hint", "present", "tied", "words")

    def __init__(self, words: Sequence[str], cell: str, hint: int) -> None:
        self.present, self.words, self.cell, self.hint = frozenset(words), words, cell, hint
        self.tied: dict[_Ties, bool] = {}
        self._spoken: int | None = None

    def spoken(self, vocabulary: Vocabulary) -> int:
        """Return the bits of the languages it may be in by its small words."""
        if self._spoken is None:
            self._spoken = tongue.of_words([vocabulary[word] for word in self.words]).heard
        return self._spoken


class _Heard(Protocol):
    """What is known of a word that may make a cell loud.

    Attributes:
        needed: pairs of neighbours without one of which it tells nothing; None where it may tell without.
    """

    @property
    def needed(self) -> frozenset[Pair] | None: ...

    def tells(self, said: Said, /) -> bool:
        """Tell whether it makes a cell loud."""
        ...


class _Alone:
    """A word that is loud wherever it stands."""

    needed = None

    def tells(self, _said: Said, /) -> bool:
        return True


class _Numbered:
    """A number that is loud beside words of age."""

    def __init__(self, number: str, near: Neighbours) -> None:
        self._number, self._near = number, near
        # a cell with a digit is asked for its ages anyway
        self.needed: frozenset[Pair] | None = frozenset() if number[0].isdecimal() else None

    def tells(self, said: Said, /) -> bool:
        return self._near.tell(self._number, said.words, said.cell)


class _Renamed:
    """A small word that is loud before a first name."""

    needed = None

    def __init__(self, word: str, near: Neighbours) -> None:
        self._word, self._near = word, near

    def tells(self, said: Said, /) -> bool:
        return self._near.names_follow(self._word, said.words)


class _Keyed:
    """A word that is loud with the rest of one of its terms, found by another word of that term."""

    def __init__(self, key: str, terms: Iterable[_Parts]) -> None:
        self._partners: dict[str, list[tuple[frozenset[str], _Parts]]] = {}
        self._free: list[_Parts] = []
        listed = tuple(terms)
        pairs = tuple(map(_pair, listed))
        self.needed = frozenset(pair for pair in pairs if pair) if all(pairs) else None
        for parts in listed:
            told = {part.text for part in parts if part.mode is PartMode.EXACT}
            others = told - {key}
            if others:
                self._partners.setdefault(max(others, key=len), []).append((frozenset(told), parts))
            else:
                self._free.append(parts)
        self._others = frozenset(self._partners)

    def tells(self, said: Said, /) -> bool:
        present = said.present
        if not present.isdisjoint(self._others):
            for partner in present.intersection(self._others):
                for told, parts in self._partners[partner]:
                    if told <= present and _stands(parts, said.words):
                        return True
        return bool(self._free) and any(_stands(parts, said.words) for parts in self._free)


class _Either:
    """A word that is loud for one of two reasons."""

    def __init__(self, first: _Heard, second: _Heard) -> None:
        self._first, self._second = first, second
        needed = first.needed, second.needed
        self.needed = needed[0] | needed[1] if needed[0] is not None and needed[1] is not None else None

    def tells(self, said: Said, /) -> bool:
        return self._first.tells(said) or self._second.tells(said)


def _pair(parts: _Parts) -> Pair | None:
    """Return two neighbours that are told in full, those with the longest words, None without any."""
    told = ((one.text, other.text) for one, other in pairwise(parts) if one.mode == other.mode == PartMode.EXACT)
    return max(told, key=lambda pair: (min(map(len, pair)), max(map(len, pair))), default=None)


def _stands(parts: _Parts, words: Sequence[str]) -> bool:
    first = parts[0]
    if first.mode is not PartMode.EXACT:
        return any(match_parts(parts, words, start) >= 0 for start in range(len(words)))
    start = -1
    for _ in range(words.count(first.text)):
        start = words.index(first.text, start + 1)
        if match_parts(parts, words, start) >= 0:
            return True
    return False


_ALONE = _Alone()


class _TiedTerm:
    """A word of a body whose name has several, which is loud with the rest where somebody may be tied to it."""

    def __init__(self, body: _Heard, ties: "_Ties") -> None:
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

    def find(self, word: str) -> _Heard | None:
        """Return what is known of a word, None if nothing."""
        return _ALONE if self.is_alone(word) else self.with_others(word)

    def with_others(self, word: str) -> _Heard | None:
        """Return what is known of a word that tells only with others, None if nothing."""
        reasons: list[_Heard] = []
        if word in self._keys.whole:
            reasons.append(_Keyed(word, map(parts_of, self._keys.whole[word].split("\n"))))
        if lines := [self._keys.stems[stem] for stem in _stems(word) if stem in self._keys.stems]:
            reasons.append(_Keyed("", map(parts_of, "\n".join(lines).split("\n"))))
        return _either(reasons)

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


def _either(reasons: list[_Heard]) -> _Heard | None:
    return reduce(_Either, reasons) if reasons else None


class _Answers:
    """What is known of words, kept once it was worked out."""

    def __init__(self, find: Callable[[str], _Heard | None]) -> None:
        self._find = find
        self.forget()

    def forget(self) -> None:
        """Drop the words; they came from cells."""
        self._heard: dict[str, _Heard] = {}
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

    def _learn(self, word: str) -> _Heard | None:
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

    def _judge(self, word: str) -> _Heard | None:
        if not self._may_tell(word):
            return None
        said = _ALONE if _SHAPE.fullmatch(word) or word in UNNUMBERED else self._said.find(word)
        if said is _ALONE:
            return said
        reasons = [said] if said else []
        if word in NUMBERS or word in BIRTH_YEARS or word in ORDINALS:
            reasons.append(_Numbered(word, self._near))
        if word in self._renamed:
            reasons.append(_Renamed(word, self._near))
        for category, bodies in self._bodies.items():
            if bodies.is_alone(word):
                reasons.append(_Tied(word, self._ties[category], self._vocabulary))
            if body := bodies.with_others(word):
                reasons.append(_TiedTerm(body, self._ties[category]))
        return _either(reasons)

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
