"""What each word can begin or mean: compiled once, remembered per word.

Words repeat, so the answer is kept; only a word never seen before is compared with stems and compound parts.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from operator import attrgetter
from struct import Struct
from typing import Generic, NamedTuple, TypeVar

from lead_desk.flags.lexicon import LANGUAGES, Lexicons, Part, PartMode, Term
from lead_desk.flags.shelf import KEY, Phrase, Shelf, Shelves, phrase_of, second_key, term_of

_KEPT_WORDS = 200_000
FULL = 5 * 27_720
"""What a word of one language only tells; it can be shared among any number up to twelve."""
_SLIGHT = 2 * 27_720  # what it tells by being known in the language without being common
# The scores of all languages are added up as one number, so many bits for each.
_BITS = 64
_SCORES = Struct(f"<{len(LANGUAGES)}Q")


class Tag:
    """What a small word does in a sentence: one bit each.

    They are plain numbers, as every close reading asks for hundreds, and a member of an enumeration is slow to name.
    """

    NEG = 1 << 0  # no, not, without
    HAVE = 1 << 1  # has, suffers from, diagnosed with
    BE = 1 << 2
    PRONOUN = 1 << 3  # he, she, his, her: one person is spoken of
    RELATIVE = 1 << 4  # wife, brother, colleague: another identifiable person
    CHILD = 1 << 5  # son, daughter
    CHILDREN = 1 << 6  # twins, boys: particular once named or aged
    HIS = 1 << 7
    HER = 1 << 8
    HUSBAND = 1 << 9
    WIFE = 1 << 10
    DEAD = 1 << 11
    SELL = 1 << 12  # what a business does with its goods
    THING = 1 << 13  # noun of business or organisation that follows: clinic, ramp, foundation
    GROUP = 1 << 14  # customers, patients, many: nobody in particular
    WORKS = 1 << 15  # works for, employed by
    JOB = 1 << 16  # nurse, manager: an occupation, not a condition
    COACH = 1 << 17
    CAUSE = 1 << 18  # because of, after
    ADULT = 1 << 19  # grown-up, married, university
    PAST = 1 << 20  # when he was
    SCHOOL = 1 << 21  # school, nursery
    CARE = 1 << 22  # what befalls a particular child: birthday, starts, plays, ill
    MONTH = 1 << 23
    YEARS_OLD = 1 << 24
    TURNS = 1 << 25
    BIRTH = 1 << 26
    INTEREST = 1 << 27  # asks for a quote, brochure, demo
    SUFFERER = 1 << 28  # treated, operation, relapse: makes a condition somebody's own
    FUNCTION = 1 << 29  # tells the language
    YOUTH = 1 << 30  # a job title that does not make the lead an adult
    LEAD_ROLE = 1 << 31  # elected, volunteer
    MAN = 1 << 32
    WOMAN = 1 << 33
    FILLER = 1 << 34  # and, the, of: joins words without adding meaning
    FIRM = 1 << 35  # the company itself: its offences are not a person's
    VICTIM = 1 << 36  # reported, was robbed: suffered an offence or saw one
    ALLERGEN = 1 << 37  # what bodies are allergic to; meetings are not
    MARRIED = 1 << 38
    FETCH = 1 << 39  # picks up, collects
    KIN = 1 << 40  # nephew, grandson: a child only with a child's age, class or birthday
    LITTLE = 1 << 41  # little Ava
    OTHER = 1 << 42  # dog, ship, vines, server: not a person's state
    OWN_USE = 1 << 43  # own prescription
    COUPLE = 1 << 44  # partner words of no gender, telling only with a name
    COMMON = 1 << 45  # tells the language and nothing else
    FORMER = 1 << 46  # formerly, was called: a name that somebody has given up


TAGS: Mapping[str, int] = {name: bit for name, bit in vars(Tag).items() if name.isupper()}
"""The tags by their names."""
_Item = TypeVar("_Item")
_WEIGHT = attrgetter("weight")


class Start(NamedTuple):
    """A term that may begin with a word.

    Attributes:
        weight: the number of its words, and that of its letters: the longer and the more exact term comes first.
        rest: its other words that are told in full; without all of them it does not stand in a text.
    """

    term: Term
    weight: tuple[int, int]
    rest: frozenset[str]


class Openings(Generic[_Item]):
    """What may begin with a word, found by the word that follows, and worked out when one of those comes.

    Args:
        lines: the lines of the shelf.
        read: makes items of lines, in the order in which they are asked.
    """

    __slots__ = ("_known", "_lines", "_places", "_read")

    def __init__(self, lines: Sequence[str], read: Callable[[Iterable[str]], tuple[_Item, ...]]) -> None:
        self._lines, self._read = lines, read
        self._places: dict[str, list[int]] = {}  # where the lines of each key stand
        self._known: dict[str, tuple[_Item, ...]] = {}

    def before(self, following: str) -> tuple[_Item, ...]:
        """Return the items that the following word (empty at the end) does not rule out."""
        places = self._places or self._place()
        key = following[:KEY]
        if key not in places:
            key = ""
        found = self._known.get(key)
        if found is None:
            fitting = sorted(places[""] + places[key]) if key else places[""]
            found = self._known[key] = self._read(map(self._lines.__getitem__, fitting))
        return found

    def _place(self) -> dict[str, list[int]]:
        self._places[""] = []
        for place, line in enumerate(self._lines):
            self._places.setdefault(second_key(line), []).append(place)
        return self._places


class Word(NamedTuple):
    """What is known of one folded word.

    Attributes:
        starts: terms that may begin with it, longest first; None without any.
        phrases: grammar phrases of several words that may begin with it.
        tags: (languages, tags) pairs of what it means on its own.
        witness: how much it tells that a text is in each language, as `scores` reads it.
        languages: languages in which it is one of the commonest words; `spoken`: those whose grammar knows it at all.
    """

    starts: Openings[Start] | None = None
    phrases: Openings[Phrase] | None = None
    tags: tuple[tuple[int, int], ...] = ()
    languages: int = 0
    spoken: int = 0
    witness: int = 0

    def tag(self, languages: int) -> int:
        """Return what the word means in any of the languages, as bits of `Tag`."""
        found = 0
        for spoken, tag in self.tags:
            if spoken & languages:
                found |= tag
        return found


UNKNOWN = Word()
"""A word that no lexicon has, as most names."""


def tagged_phrases(lexicons: Lexicons) -> tuple[Phrase, ...]:
    """Return the phrases of the grammar with their tags."""
    return tuple(
        (spoken, TAGS[name.upper()], parts) for name, listed in lexicons.grammar.items() for spoken, parts in listed
    )


def _starts(lines: Iterable[str]) -> tuple[Start, ...]:
    """Return the terms of lines, the longest first."""
    return tuple(sorted(map(_start, dict.fromkeys(lines)), key=_WEIGHT, reverse=True))


@cache  # the lines of the lexicons, of which a list asks for few
def _start(line: str) -> Start:
    term = term_of(line)
    return Start(term, (len(term.parts), sum(len(part.text) for part in term.parts)), _rest(term.parts))


def _rest(parts: tuple[Part, ...]) -> frozenset[str]:
    return frozenset(part.text for part in parts[1:] if part.mode is PartMode.EXACT)


def _phrases(lines: Iterable[str]) -> tuple[Phrase, ...]:
    return tuple(map(phrase_of, lines))


class _Tags(dict[str, int]):
    """Folded word -> what it means in some languages."""

    def __init__(self, vocabulary: Mapping[str, Word], languages: int) -> None:
        super().__init__()
        self._vocabulary, self._languages = vocabulary, languages

    def __missing__(self, word: str) -> int:
        tag = self[word] = self._vocabulary[word].tag(self._languages)
        return tag


class Vocabulary(dict[str, Word]):
    """Folded word -> what it may begin; looks a word up when it is first asked for."""

    def __init__(self, shelves: Shelves) -> None:
        super().__init__()
        self._shelf = Shelf(shelves)
        self._tags: dict[int, _Tags] = {}

    def forget(self) -> None:
        """Drop the words that were looked up; they came from cells."""
        self.clear()
        self._tags.clear()

    def bodies(self, word: str) -> int:
        """Return the bits of the languages in which a word is a party, union or church."""
        return self._shelf.bodies(word)

    def tags_in(self, languages: int) -> Mapping[str, int]:
        """Return what words mean in any of the languages, as bits of `Tag`, by the folded word."""
        found = self._tags.get(languages)
        if found is None:
            found = self._tags[languages] = _Tags(self, languages)
        return found

    def __missing__(self, word: str) -> Word:
        if len(self) >= _KEPT_WORDS:
            self.forget()
        terms, single, longer = lines = self._shelf.lines(word)
        if not any(lines):  # most words, and all names
            self[word] = UNKNOWN
            return UNKNOWN
        tags = tuple((spoken, tag) for spoken, tag, _ in _phrases(single))
        languages = known_in = 0
        for spoken, tag in tags:
            known_in |= spoken
            if tag & (Tag.FUNCTION | Tag.COMMON):
                languages |= spoken
        known = Word(
            starts=Openings(terms, _starts) if terms else None,
            phrases=Openings(longer, _phrases) if longer else None,
            tags=tags,
            languages=languages,
            spoken=known_in,
            witness=_witness(languages, FULL) + _witness(known_in, _SLIGHT),
        )
        self[word] = known
        return known


def _witness(languages: int, worth: int) -> int:
    """Share the worth of a word among the languages that know it."""
    share = worth // max(languages.bit_count(), 1)
    return sum(share << _BITS * bit for bit in range(len(LANGUAGES)) if languages >> bit & 1)


def scores(known: Iterable[Word]) -> tuple[int, ...]:
    """Return for each language how surely words are of it; a common word of no other language counts `FULL`."""
    joined = sum([word.witness for word in known])
    return _SCORES.unpack(joined.to_bytes(_SCORES.size, "little"))
