"""A cell read closely: its words with their places, their language, the terms they hold, the sentences they form."""

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache, reduce
from operator import or_
from typing import NamedTuple

from lead_desk.domain.patterns import late
from lead_desk.flags import tongue
from lead_desk.flags.fold import compose, flat
from lead_desk.flags.lexicon import ALL_LANGUAGES, Term, Use, match_parts, word_set
from lead_desk.flags.tongue import LONG_WORD
from lead_desk.flags.vocabulary import UNKNOWN, Tag, Vocabulary, Word

_SENTENCE_END = late(r"[!?;|\n\r•·]|\.(?=[\s\"'»)])|\s/\s|\.{2,}")
_CLAUSE_END = late(r"[,:()\[\]–—]|\s-\s|\s\+\s")
_WORD = late(r"[^ ]+")
_JOINS = (" ", "-", "'")
_NUMBERED_PLACES = word_set("numbered_places")
_OCCUPATION = Tag.JOB | Tag.COACH
_LONG_CELL = 1_000
_LONG_STRETCH = 200  # words


class Hit(NamedTuple):
    """A term found at words `start` to `end` (exclusive)."""

    term: Term
    start: int
    end: int


class Span(NamedTuple):
    """A stretch of words, `end` exclusive."""

    start: int
    end: int


@lru_cache(maxsize=256)  # commas and full stops: nothing of a cell's words
def _parting(between: str) -> int:
    """Return what the signs between two words part: 0 nothing, 1 a clause, 2 a sentence."""
    if _SENTENCE_END.search(between):
        return 2
    return 1 if _CLAUSE_END.search(between) else 0


class Text:
    """One cell, cut into words, with everything the detectors ask of it.

    Attributes:
        cell: the composed text; `folded` are its words.
        tags: what each word does in its sentence.
        hits: terms found, look-alikes already taken away.
        languages: bits of the languages the cell may be in.
        marks: the tags of all words, joined: what is not in it need not be looked for.
        has_digit: whether a digit stands in the cell.
    """

    def __init__(self, cell: str, vocabulary: Vocabulary, hint: int = 0) -> None:
        self.cell = compose(cell)
        self._plain, digits = flat(cell)
        self.folded = self._plain.split()
        if len(cell) > _LONG_CELL:  # thousands of digits are no number to reckon with
            self.folded = [word[:_LONG_CELL] for word in self.folded]
        self.has_digit = digits > 0
        known = [vocabulary[word] for word in self.folded]
        self.languages, self._heard, self.certain = tongue.of_words(known, hint)
        self.tags = self._tag(known, vocabulary)
        self.masked = [False] * len(known)
        self.hits = self._match(known)
        if self.languages == ALL_LANGUAGES and self.hits:  # no small words: the terms found tell the language
            self.languages = reduce(or_, (hit.term.languages for hit in self.hits))
            self.tags = self._tag(known, vocabulary)
        self.marks = reduce(or_, self.tags, 0)
        self._stretches: dict[tuple[int, int], Span] = {}

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where the words stand in the cell."""
        return [match.span() for match in _WORD.finditer(self._plain)]

    @cached_property
    def raw(self) -> list[str]:
        """The words as written."""
        return [self.cell[start:end] for start, end in self.spans]

    @cached_property
    def breaks(self) -> list[int]:
        """What parts each word from the one before: 0 nothing, 1 a clause, 2 a sentence."""
        found: list[int] = []
        last = 0
        for index, (start, end) in enumerate(self.spans):
            between = self.cell[last:start]
            found.append(0 if between in _JOINS else self._break(index, between))
            last = end
        return [2, *found[1:]] if found else found

    def _break(self, index: int, between: str) -> int:
        parted = _parting(between)
        if parted == 2 and index:
            # a full stop after a number or an abbreviation of one or two letters ends nothing
            number = self.folded[index - 1].isdecimal()
            if number and index > 1 and self.folded[index - 2] in _NUMBERED_PLACES:
                return 2  # Anfahrt über Tor 3.
            if between.strip() == "." and (number or len(self.folded[index - 1]) <= 2):
                if not self.raw[index][:1].isupper():
                    return 0
                if number and len(self.folded[index - 1]) <= 2:
                    return 1  # "in der 9. Klasse": nouns are written large in German
        return parted

    def _tag(self, known: Sequence[Word], vocabulary: Vocabulary) -> list[int]:
        meant = vocabulary.tags_in(self.languages)
        tags = [0 if met is UNKNOWN else meant[word] for word, met in zip(self.folded, known, strict=True)]
        if "it" in self.folded:  # the department is written IT
            tags = [
                tag & ~_OCCUPATION if word == "it" and raw == "it" else tag
                for tag, word, raw in zip(tags, self.folded, self.raw, strict=True)
            ]
        for index, word in enumerate(known):
            if word.phrases is None:
                continue
            for spoken, tag, parts in word.phrases.before(self._after(index)):
                if spoken & self.languages:
                    end = match_parts(parts, self.folded, index)
                    for place in range(index, end):
                        if tag & Tag.INTEREST and end - index > 1:
                            tags[place] &= ~_OCCUPATION  # "leder efter" looks for something and leads nobody
                        tags[place] |= tag
        return tags

    def _after(self, index: int) -> str:
        """Return the word after a word, empty after the last."""
        return self.folded[index + 1] if index + 1 < len(self.folded) else ""

    def _fits_language(self, term: Term, length: int) -> bool:
        if length <= 2 and self.languages == ALL_LANGUAGES and term.use is not Use.VALUE:
            return (
                term.use is Use.ORG
            )  # two letters say nothing in no known language, except beside a word of membership
        return bool(term.languages & self._heard) or (length >= LONG_WORD and not self.certain)

    def _match(self, known: Sequence[Word]) -> tuple[Hit, ...]:
        found: list[Hit] = []
        present = frozenset(self.folded)
        for index, word in enumerate(known):
            if word.starts is None or self.masked[index]:
                continue
            here: list[Hit] = []
            for start in word.starts.before(self._after(index)):
                term = start.term
                if not (start.rest <= present and self._fits_language(term, start.weight[1])):
                    continue
                # a term of one word was found by that word, which may also be the genitive of an organisation
                end = index + 1 if len(term.parts) == 1 else match_parts(term.parts, self.folded, index)
                cut = 1 if term.use is Use.MASK else 2  # a look-alike is one phrase; a term may stand across a comma
                if end < 0 or any(self.breaks[place] >= cut for place in range(index + 1, end)):
                    continue
                if term.use is Use.MASK:
                    if not any(hit.end > end for hit in here):
                        self.masked[index:end] = [True] * (end - index)
                        here = []
                    break
                here.append(Hit(term, index, end))
            found.extend(here)
        if any(self.masked):
            found = [hit for hit in found if not (all(self.masked[hit.start : hit.end]) or self._runs_on(hit))]
        return tuple(self._longest(found) if len(found) > 1 else found)

    def _runs_on(self, hit: Hit) -> bool:
        """Tell whether a look-alike begins in the hit and runs on behind it: `fait grève des mails`."""
        within = self.masked[hit.end - 1] and not self.masked[hit.start]
        return within and hit.end < len(self.masked) and self.masked[hit.end] and not self.breaks[hit.end]

    def _longest(self, hits: Sequence[Hit]) -> Iterator[Hit]:
        """Keep of hits of one category and use only the longest at a place; the hits come as they stand in the text."""
        reach = max(hit.end - hit.start for hit in hits)
        kept: list[Hit] = []
        near = 0  # what was kept before it ends in front of the hit: a word of a long text costs no more
        for hit in hits:
            key = (hit.term.kind, hit.term.category, hit.term.use)
            while near < len(kept) and kept[near].start + reach <= hit.start:
                near += 1
            if not any(
                (o.term.kind, o.term.category, o.term.use) == key
                and o.start <= hit.start
                and hit.end <= o.end
                and (o.end - o.start) > (hit.end - hit.start)
                for o in kept[near:]
            ):
                kept.append(hit)
        yield from kept

    def stretch(self, index: int, level: int) -> Span:
        """Return the stretch around a word that no break of `level` or more cuts (1: its clause, 2: its sentence)."""
        known = self._stretches.get((index, level))
        if known is None:
            known = self._stretches[index, level] = self._stretch(index, level)
            if known.end - known.start > _LONG_STRETCH:  # its other words will ask as well
                self._stretches.update(((place, level), known) for place in range(known.start, known.end))
        return known

    def _stretch(self, index: int, level: int) -> Span:
        start = index
        while start > 0 and self.breaks[start] < level:
            start -= 1
        end = index + 1
        while end < len(self.folded) and self.breaks[end] < level:
            end += 1
        return Span(start, end)

    def any_tag(self, tag: int, start: int, end: int) -> bool:
        """Tell whether a word from `start` to `end` carries the tag (bits of `Tag`)."""
        if not self.marks & tag:
            return False
        joined = 0
        for found in self.tags[max(start, 0) : max(end, 0)]:
            joined |= found
        return bool(joined & tag)

    def quote(self, start: int, end: int) -> str:
        """Return the words `start` to `end` as they stand in the cell."""
        return self.cell[self.spans[start][0] : self.spans[end - 1][1]]
