"""What makes a cell worth a close reading; the only question of the bulk path.

Nearly every word of a note begins some term, so single words tell little: a term of several words is known by one of
them, the rarest as far as can be told, and makes a cell loud only where all of it stands there. Words repeat from cell
to cell, so what was learnt of a word is kept.
"""

from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from lead_desk.domain.patterns import late
from lead_desk.flags.ages import BIRTH_YEARS, NUMBERS, ORDINALS, UNNUMBERED, Neighbours
from lead_desk.flags.finder import Answers, Finder
from lead_desk.flags.glimpse import Glimpse, stems
from lead_desk.flags.heard import Alone, Heard, Numbered, Pair, Renamed, Said
from lead_desk.flags.keys import Keys, KeySet
from lead_desk.flags.lexicon import ALL_LANGUAGES, word_set
from lead_desk.flags.tongue import LONG_WORD
from lead_desk.flags.vocabulary import Vocabulary

_WITHIN = frozenset(phrase.split()[-1] for phrase in word_set("within"))
SHORTEST_ACRONYM = 2  # of a body that somebody is said to be in
# ages, classes and age classes written as one word: 16yo, 12jährig, 9th, 7b, CE1, U13s
_SHAPE = late(
    r"(?:[1-9]|1[0-8])(?:[a-ej]|yo|yrs?|th|ans|anos|anni|ar|jaar|lat|s|jahr\w*|jar\w*|aring\w*|arig\w*|letni\w*|eme|a?g)"
    r"|(?:u|y|jo|mo|c[em])(?:[1-9]|1[0-7])\w*"
)
_NUMBERS = NUMBERS | BIRTH_YEARS | ORDINALS | UNNUMBERED


class Needs(NamedTuple):
    """What a word needs to make a cell loud.

    Attributes:
        nothing: whether it may without any of the pairs.
        pairs: neighbours beside which it, or a word that is tied by it, may.
    """

    nothing: bool
    pairs: frozenset[Pair]


class _TiedTerm:
    """A word of a body whose name has several, which is loud with the rest where somebody may be tied to it."""

    def __init__(self, body: Heard, ties: "_Ties") -> None:
        self._body, self._ties = body, ties
        self.needed, self.apart, self.partners, self.may_tell = body.needed, body.apart, body.partners, body.may_tell

    def tells(self, said: Said, /) -> bool:
        return self._body.tells(said) and (self._ties.are_in(said) or not said.present.isdisjoint(_WITHIN))


class _Tied:
    """A party, union or church, loud in its own language beside a word of membership, or where somebody is in it."""

    apart = True

    def __init__(self, word: str, ties: "_Ties", languages: int) -> None:
        self._word, self._ties, self._languages = word, ties, languages
        # it may be said that somebody is in it: `she's in the NEU`, `de la CNT`
        self.needed = frozenset((before, word) for before in _WITHIN) if len(word) >= SHORTEST_ACRONYM else frozenset()
        self.partners = ties.listening

    def may_tell(self, said: Said, /) -> bool:
        return self._ties.may_be_in(said)

    def tells(self, said: Said, /) -> bool:
        is_tied = not self.needed.isdisjoint(said.pairs) or self._ties.are_in(said)
        return is_tied and said.may_mean(self._word, self._languages)


def _glimpse(sets: Sequence[KeySet], listed: Iterable[str] = ()) -> Glimpse:
    return Glimpse(
        chain(listed, *(keys.exact for keys in sets), *(keys.whole for keys in sets)),
        chain(*(keys.prefixes for keys in sets), *(keys.stems for keys in sets)),
        chain(*(keys.suffixes for keys in sets)),
        chain(*(keys.insides for keys in sets)),
    )


def _closes(words: Sequence[str]) -> bool:
    return len(words) > 1 and words[-1] in NUMBERS


class _Ties:
    """The words of membership of a category, asked once a cell."""

    def __init__(self, keys: KeySet) -> None:
        self._answers = Answers(Finder(keys).find)
        self.forget, self.meet, self.may_be_in = self._answers.forget, self._answers.meet, self._answers.may_be_in
        self.listening = self._answers.listening

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
        self._said = Finder(keys.said)
        self._renamed = keys.renamed
        self._near = Neighbours(keys.being, keys.youths, names)
        self._ties = {category: _Ties(ties) for category, ties in keys.ties.items()}
        self._bodies = {
            category: Finder(bodies, genitive=True)
            for category, bodies in keys.bodies.items()
            if category in self._ties
        }
        self._glimpse = _glimpse((keys.said, *keys.bodies.values(), *keys.ties.values()), chain(keys.renamed, _NUMBERS))
        self._of_bodies, self._of_ties = _glimpse(tuple(keys.bodies.values())), _glimpse(tuple(keys.ties.values()))
        self._answers = Answers(self._judge)

    def forget(self) -> None:
        """Drop the words that were looked up; they came from cells."""
        for ties in self._ties.values():
            ties.forget()
        self._answers.forget()

    def meet(self, word: str) -> Needs:
        """Return what a folded word needs to make a cell loud. A number may also be an age: `may_be_aged`."""
        heard = self._answers.meet(word)
        ties = self._ties.values() if self._of_ties.may_fit(word) else ()
        met = chain(heard, *(tie.meet(word) for tie in ties))
        return Needs(any(one.apart for one in heard), frozenset(chain.from_iterable(one.needed for one in met)))

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
        return (closing and _closes(words)) or self._answers.any_in(Said(words, cell, self._vocabulary, hint))

    def is_told_in(self, words: Sequence[str], cell: str, pairs: Collection[Pair], *, hint: int = 0) -> bool:
        """Tell what `is_in` tells, apart from numbers, of a cell each of whose words was met.

        Args:
            words: the folded words of the cell.
            cell: the cell as it stands.
            pairs: those that stand in it of the pairs that its words need.
            hint: bits of the list's languages, 0 if they are not known.
        """
        if not (pairs or self._answers.may_be_among(words)):
            return False
        return self._answers.any_in(Said(words, cell, self._vocabulary, hint, pairs))

    def _judge(self, word: str) -> tuple[Heard, ...]:
        if not self.may_know(word):
            return ()
        if _SHAPE.fullmatch(word) or word in UNNUMBERED:
            return (Alone(word),)
        begun = stems(word)
        languages = self._said.languages(word, begun)
        if languages and not self._vocabulary[word].languages & ~languages:
            return (Alone(word),)
        # a common word of another language tells nothing there: `son` in French and Spanish
        reasons = [*self._said.with_others(word, begun), *([Alone(word, languages)] if languages else [])]
        if word in NUMBERS or word in BIRTH_YEARS or word in ORDINALS:
            reasons.append(Numbered(word, self._near))
        if word in self._renamed:
            reasons.append(Renamed(word, self._near))
        for category, bodies in self._bodies.items() if self._of_bodies.may_fit(word) else ():
            ties = self._ties[category]
            if bodies.languages(word, begun) and (spoken := self._spoken_in(word)):
                reasons.append(_Tied(word, ties, spoken))
            reasons += [_TiedTerm(body, ties) for body in bodies.with_others(word, begun)]
        return tuple(reasons)

    def _spoken_in(self, body: str) -> int:
        """Return the bits of the languages in which a word may be a body; a long one may be in any."""
        return self._vocabulary.bodies(body) or (ALL_LANGUAGES if len(body) >= LONG_WORD else 0)

    def may_know(self, word: str) -> bool:
        """Tell at a glance whether a folded word may make a cell loud, or be needed for it; hardly any name does."""
        if self._glimpse.may_fit(word):
            return True
        return not (word.isalpha() or word.isdecimal()) and _SHAPE.fullmatch(word) is not None
