"""What each word can begin or mean: compiled once, remembered per word.

The bulk path asks one question a word: may it start a term, or is it nothing? Words repeat, so the answer is kept; only a word
never seen before is compared with stems and compound parts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntFlag, auto

from lead_desk.flags.lexicon import Lexicons, Part, PartMode, Term, Use

_KEPT_WORDS = 200_000
_GENITIVE = 4  # shorter words ending in s are words of their own


class Tag(IntFlag):
    """What a small word does in a sentence."""

    NONE = 0
    NEG = auto()  # no, not, without
    HAVE = auto()  # has, suffers from, diagnosed with
    BE = auto()
    PRONOUN = auto()  # he, she, his, her: one person is spoken of
    RELATIVE = auto()  # wife, brother, colleague: another identifiable person
    CHILD = auto()  # son, daughter
    CHILDREN = auto()  # twins, boys: particular once named or aged
    HIS = auto()
    HER = auto()
    HUSBAND = auto()
    WIFE = auto()
    DEAD = auto()
    SELL = auto()  # what a business does with its goods
    THING = auto()  # noun of business or organisation that follows: clinic, ramp, foundation
    GROUP = auto()  # customers, patients, many: nobody in particular
    WORKS = auto()  # works for, employed by
    JOB = auto()  # nurse, manager: an occupation, not a condition
    COACH = auto()
    CAUSE = auto()  # because of, after
    ADULT = auto()  # grown-up, married, university
    PAST = auto()  # when he was
    SCHOOL = auto()  # school, nursery
    CARE = auto()  # what befalls a particular child: birthday, starts, plays, ill
    MONTH = auto()
    YEARS_OLD = auto()
    TURNS = auto()
    BIRTH = auto()
    INTEREST = auto()  # asks for a quote, brochure, demo
    SUFFERER = auto()  # treated, operation, relapse: makes a condition somebody's own
    FUNCTION = auto()  # tells the language
    YOUTH = auto()  # a job title that does not make the lead an adult
    LEAD_ROLE = auto()  # elected, volunteer
    MAN = auto()
    WOMAN = auto()
    FILLER = auto()  # and, the, of: joins words without adding meaning
    FIRM = auto()  # the company itself: its offences are not a person's
    VICTIM = auto()  # reported, was robbed: suffered an offence or saw one
    ALLERGEN = auto()  # what bodies are allergic to; meetings are not
    MARRIED = auto()
    FETCH = auto()  # picks up, collects
    KIN = auto()  # nephew, grandson: a child only with a child's age, class or birthday
    LITTLE = auto()  # little Ava
    OTHER = auto()  # dog, ship, vines, server: not a person's state
    OWN_USE = auto()  # own prescription
    COUPLE = auto()  # partner words of no gender, telling only with a name


@dataclass(frozen=True, slots=True)
class Word:
    """What is known of one folded word.

    Attributes:
        terms: terms that may begin with it, longest first.
        tags: (languages, tags) pairs of what it means on its own.
        phrases: grammar phrases of several words that may begin with it.
        languages: languages in which it is one of the commonest words; `spoken`: those whose grammar knows it at all.
    """

    terms: tuple[Term, ...] = ()
    tags: tuple[tuple[int, Tag], ...] = ()
    phrases: tuple[tuple[int, Tag, tuple[Part, ...]], ...] = ()
    languages: int = 0
    spoken: int = 0

    def tag(self, languages: int) -> Tag:
        """Return what the word means in any of the languages."""
        found = Tag.NONE
        for spoken, tag in self.tags:
            if spoken & languages:
                found |= tag
        return found


@dataclass(frozen=True, slots=True)
class _Entry:
    part: Part
    term: Term | None = None
    phrase: tuple[int, Tag, tuple[Part, ...]] | None = None


class Shelf:
    """Entries found by their first word, however that word is written."""

    def __init__(self, listed: Iterable[_Entry]) -> None:
        self._exact: dict[str, list[_Entry]] = {}
        self._prefix: dict[str, list[_Entry]] = {}
        self._suffix: dict[str, list[_Entry]] = {}
        self._inside: dict[str, list[_Entry]] = {}
        by_mode = {
            PartMode.EXACT: self._exact,
            PartMode.PREFIX: self._prefix,
            PartMode.SUFFIX: self._suffix,
            PartMode.INSIDE: self._inside,
        }
        for entry in listed:
            by_mode[entry.part.mode].setdefault(entry.part.text, []).append(entry)

    def find(self, word: str) -> Iterator[_Entry]:
        """Yield the entries whose first part fits the word."""
        yield from self._exact.get(word, ())
        if word.endswith("s") and len(word) > _GENITIVE:  # Venstres landsmøde, Letztens
            yield from (e for e in self._exact.get(word[:-1], ()) if e.term and e.term.use is Use.ORG and len(e.term.parts) == 1)
        for length in range(2, len(word) + 1):
            for entry in self._prefix.get(word[:length], ()):
                if entry.part.matches(word):
                    yield entry
            yield from self._suffix.get(word[len(word) - length :], ())
        if len(word) > 5:  # the inside of a compound: only a long word is one
            for start in range(len(word) - 2):
                for end in range(start + 3, len(word) + 1):
                    yield from self._inside.get(word[start:end], ())


def _weight(parts: tuple[Part, ...]) -> tuple[int, int]:
    """Order terms so that the longer and the more exact one comes first."""
    return len(parts), sum(len(part.text) for part in parts)


class Vocabulary(dict[str, Word]):
    """Folded word -> what it may begin; looks a word up when it is first asked for."""

    def __init__(self, lexicons: Lexicons, extra: Iterable[Term] = ()) -> None:
        super().__init__()
        listed = [_Entry(term.parts[0], term=term) for term in (*lexicons.terms, *extra)]
        for name, tagged in lexicons.grammar.items():
            tag = Tag[name.upper()]
            listed.extend(_Entry(parts[0], phrase=(spoken, tag, parts)) for spoken, parts in tagged)
        self._shelf = Shelf(listed)
        self.loud = _Loud(self)

    def __missing__(self, word: str) -> Word:
        if len(self) >= _KEPT_WORDS:
            self.clear()
            self.loud.clear()
        found = tuple(self._shelf.find(word))
        terms = {(entry.term.id, entry.term.use, entry.term.parts): entry.term for entry in found if entry.term}
        phrases = [entry.phrase for entry in found if entry.phrase]
        tags = tuple((spoken, tag) for spoken, tag, parts in phrases if len(parts) == 1)
        languages = known_in = 0
        for spoken, tag in tags:
            known_in |= spoken
            if tag & Tag.FUNCTION:
                languages |= spoken
        known = Word(
            terms=tuple(sorted(terms.values(), key=lambda term: _weight(term.parts), reverse=True)),
            tags=tags,
            phrases=tuple(phrase for phrase in phrases if len(phrase[2]) > 1),
            languages=languages,
            spoken=known_in,
        )
        self[word] = known
        return known


_LOUD_TAGS = Tag.CHILD | Tag.CHILDREN | Tag.YEARS_OLD | Tag.TURNS | Tag.BIRTH | Tag.HUSBAND | Tag.WIFE | Tag.MARRIED | Tag.FETCH | Tag.KIN | Tag.LITTLE | Tag.COUPLE | Tag.SCHOOL


class _Loud(dict[str, bool]):
    """Folded word -> whether a cell that holds it must be read closely; the only question of the bulk path."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, word: str) -> bool:
        known = self._vocabulary[word]
        loud = any(term.use is not Use.MASK for term in known.terms)
        loud = loud or any(tag & _LOUD_TAGS for _, tag in known.tags) or any(tag & _LOUD_TAGS for _, tag, _ in known.phrases)
        self[word] = loud
        return loud
