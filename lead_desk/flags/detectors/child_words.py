"""Words that make the lead a minor: pupil, 16-year-old, turns 18 in May, born 2011, Year 9, U15 player."""

import re
from collections.abc import Iterator
from datetime import date

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.flags import ages, dates
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.lexicon import PartMode, Use, language_bit, word_set
from lead_desk.flags.reading import Hit, Span, Text
from lead_desk.flags.vocabulary import Tag

_OLD_SUFFIX = re.compile(
    r"^(\d{1,2})(?:yo|yr|yrs|j|jahrig\w*|jarig\w*|aring\w*|arig\w*|letni\w*|ans|anos|anni|ar|jaar|lat)$"
)
_OLD_WORD = re.compile(r"(?:jahrig|jarig|aring|arig|letni)\w*")
_TENSES_PAST = re.compile(r"\b(?:turned|fyllede|fyldte|fylte|wurde|fyllde|cumplio|werd|compiuto|skonczyl\w*|fez)\b")
_UNITS = word_set("units")
_BECOMES = word_set("becomes")
_OLD = word_set("old")
_BEFORE = word_set("before")
_OWN_CLASS = word_set("own_class")
_RANGE = word_set("range")
_AGED = word_set("aged")
_ME = word_set("me")
_AM, _I = frozenset(("am", "er", "ar", "is")), frozenset(("i", "jeg", "jag", "ik"))
_AND = word_set("and")
# 14=fjorten=fourteen=vierzehn: the ages of youth as people spell them
_IN_WORDS = {word: int(age) for line in word_set("ages") for age, *names in [line.split("=")] for word in names}
_GOES_ON = word_set("goes_on")


_GERMAN = language_bit("de")  # where "im" is no "I'm"
_PLURAL_IN_S = language_bit("en") | language_bit("fr") | language_bit("es") | language_bit("pt")


class ChildWords:
    """Reads job titles and notes for what says that somebody is under age now."""

    rule = "child.words"

    def watch(self, column: Column) -> Watch:
        """See text when a loud word is in it."""
        return Watch.LOUD if column.role in (Role.FREE, Role.JOB) else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield one finding for the first words that tell."""
        text = cell.text
        for start, end in (*self._terms(cell), *self._ages(cell), *self._classes(cell)):
            if cell.column.role is Role.JOB and cell.record.is_grown_up:
                return  # a pupil of 41 learns a language
            yield cell.finding(self.rule, FlagKind.CHILD, words=text.quote(start, end))
            return

    def _terms(self, cell: Cell) -> Iterator[tuple[int, int]]:
        text = cell.text
        for hit in text.hits:
            if hit.term.kind is not FlagKind.CHILD or hit.term.use is Use.MASK:
                continue
            if hit.term.use in (Use.LEAD, Use.PERSON) and self._is_minor(text, hit):
                yield hit.start, hit.end

    def _is_minor(self, text: Text, hit: Hit) -> bool:
        clause, sentence = text.stretch(hit.start, 1), text.stretch(hit.start, 2)
        last = hit.term.parts[-1]
        if (
            last.mode is PartMode.PREFIX
            and text.folded[hit.end - 1] == last.text + "s"
            and text.languages & _PLURAL_IN_S
        ):
            return False  # collégiens, pupils: a group
        if text.any_tag(Tag.COACH | Tag.JOB | Tag.THING, hit.end, min(hit.end + 3, clause.end)):
            return False
        before = text.folded[hit.start - 1] if hit.start else ""
        if before.isdecimal() and int(before) > 1:
            return False  # 210 Schüler: a group
        if text.any_tag(Tag.NEG | Tag.GROUP, max(clause.start, hit.start - 3), hit.start):
            return False
        if _grown_up(text, sentence.start, hit.start) or _grown_up(text, hit.end, sentence.end):
            return False
        return not text.any_tag(
            Tag.COACH | Tag.PAST | Tag.WORKS | Tag.SELL | Tag.INTEREST | Tag.JOB,
            max(sentence.start, hit.start - 6),
            hit.start,
        )

    def _ages(self, cell: Cell) -> Iterator[tuple[int, int]]:
        text, limit = cell.text, cell.record.limit
        if not text.has_digit and _IN_WORDS.keys().isdisjoint(text.folded):
            return
        for place, word in enumerate(text.folded):
            if word in _IN_WORDS:
                number, bare = _IN_WORDS[word], True
            elif word.isdecimal() and len(word) <= 2 and 0 < int(word) <= limit:
                number, bare = int(word), True
            elif (found := _OLD_SUFFIX.match(word)) and 0 < int(found[1]) < limit:
                number, bare = int(found[1]), False
            elif word.isdecimal() and len(word) == 4:
                if self._born(text, place, cell.record.today, limit):
                    yield max(place - 1, 0), place + 1
                continue
            else:
                continue
            closing = cell.column.role is Role.JOB and bare and _closes(text, place)  # Paper lad, 13
            if _is_age(text, place, number, limit, bare=bare) or (closing and number < limit):
                yield place, min(place + 2, len(text.folded))

    def _born(self, text: Text, place: int, today: date, limit: int) -> bool:
        if not text.any_tag(Tag.BIRTH, place - 4, place):
            return False
        sentence = text.stretch(place, 2)
        if text.any_tag(Tag.THING | Tag.SELL, sentence.start, place):
            return False
        youth = dates.judge_year(int(text.folded[place]), today, limit)
        return youth is not None and (youth.minor or (youth.doubtful and limit == 18))

    def _classes(self, cell: Cell) -> Iterator[tuple[int, int]]:
        text = cell.text
        joined = " ".join(text.folded)
        for pattern in (ages.CLASS, ages.TEAM):
            for found in pattern.finditer(joined):
                starts = _starts(text)
                start, end = starts[found.start()], _last_word(starts, found.end() - 1) + 1
                if self._is_pupil(text, start, end, team=pattern is ages.TEAM):
                    yield start, end

    def _is_pupil(self, text: Text, start: int, end: int, *, team: bool) -> bool:
        sentence = text.stretch(start, 2)
        if any(text.masked[start:end]) or any(level == 2 for level in text.breaks[start + 1 : end]):
            return False
        blocked = Tag.COACH | Tag.JOB | Tag.SELL | Tag.INTEREST | Tag.WORKS | Tag.PAST | Tag.GROUP
        clause = text.stretch(end - 1, 1)  # what stands in a later clause is another matter
        own = any(word in _OWN_CLASS for word in text.folded[sentence.start : start])  # my teacher showed us in Year 9
        if text.any_tag(blocked & ~Tag.COACH if own else blocked, sentence.start, clause.end):
            return False
        if _grown_up(text, sentence.start, sentence.end):
            return False
        if end < sentence.end and text.folded[end] in _RANGE:
            return False  # classes 5 to 7: a customer group
        if text.any_tag(Tag.THING, start - 1, min(end + 3, sentence.end)):
            return False
        return team or _speaks_of_somebody(text, start, end, sentence.start, sentence.end)


def _speaks_of_somebody(text: Text, start: int, end: int, first: int, last: int) -> bool:
    if any(word in _OWN_CLASS for word in text.folded[max(first, start - 4) : start]):
        return True
    if start == 0 and end < len(text.folded) and text.breaks[end]:
        return True  # "9th grade, runs a robotics club"
    people = Tag.CHILD | Tag.CHILDREN | Tag.PRONOUN | Tag.BE | Tag.SCHOOL | Tag.YOUTH | Tag.HIS | Tag.HER | Tag.HAVE
    return last - first <= end - start + 3 or text.any_tag(people, first, last)


def _grown_up(text: Text, start: int, end: int) -> bool:
    for place in range(start, end - 1):
        word = text.folded[place]
        if word.isdecimal() and 18 <= int(word) <= 99 and text.folded[place + 1] in _UNITS:
            return True
    return text.any_tag(Tag.ADULT, start, end) and not text.any_tag(Tag.CHILD | Tag.CHILDREN, start, end)


def _is_age(text: Text, place: int, number: int, limit: int, *, bare: bool) -> bool:
    sentence = text.stretch(place, 2)
    if text.masked[place] or _is_of_something(text, place, sentence):
        return False
    if text.any_tag(Tag.TURNS, max(sentence.start, place - 5), place) or text.any_tag(Tag.TURNS, place + 1, place + 2):
        past = _TENSES_PAST.search(" ".join(text.folded[max(sentence.start, place - 5) : place]))
        return number < limit if past else number <= limit
    if number == limit or number < limit:
        becomes = any(word in _BECOMES for word in text.folded[max(sentence.start, place - 4) : place])
        dated = text.any_tag(Tag.MONTH, place - 2, place + 4) or _next(text, place) in _UNITS
        if becomes and (dated or number == limit):
            return True
    if number >= limit:
        return False
    return not bare or _is_spoken_age(text, place)


def _is_of_something(text: Text, place: int, sentence: Span) -> bool:
    """Tell whether the number counts the years of a thing, a firm, a group or the past: `a contract of 15 years`."""
    if text.any_tag(Tag.PAST, sentence.start, sentence.end):
        return True
    clause = text.stretch(place, 1)
    people = Tag.SCHOOL | Tag.CHILD | Tag.CHILDREN | Tag.RELATIVE
    for index in range(max(sentence.start, place - 6), min(clause.end, place + 4)):
        tag = text.tags[index]
        near = index >= max(clause.start, place - 4)
        if near and tag & (Tag.THING | Tag.COACH | Tag.GROUP | Tag.OTHER | Tag.FIRM) and not tag & people:
            return True
        if index < place and tag & (Tag.SELL | Tag.WORKS) and not tag & (Tag.FILLER | people):
            return True
    return False


def _is_spoken_age(text: Text, place: int) -> bool:
    """Tell whether a bare number is somebody's age: `is 15`, `aged 15`, `15 years old`, `a 16 ans,`."""
    words, size = text.folded, len(text.folded)
    before = words[place - 1] if place and text.breaks[place] < 2 else ""
    if _OLD_WORD.match(_next(text, place)):
        return True
    unit = _next(text, place) in _UNITS
    after = place + 2 if unit else place + 1
    ends = after >= size or text.breaks[after] >= 1 or words[after] in _AND
    if (before in _ME and not (before == "im" and text.languages & _GERMAN)) or (
        before in _AM and place > 1 and words[place - 2] in _I
    ):
        return ends or unit
    if unit and (words[place + 1] == "yo" or (after < size and words[after] in _OLD)):
        return True
    if any(word in _AGED for word in words[max(place - 2, 0) : place]):
        return True
    if ends and (_is_subject(text, place) or (text.breaks[place] == 1 and text.any_tag(Tag.YOUTH, place - 3, place))):
        return True
    if unit:
        goes_on = after < size and text.breaks[after] == 0 and words[after] in _GOES_ON
        return not goes_on and (before in _BEFORE or (before == "a" and ends) or (ends and place == 0 and size > 2))
    told = Tag.YEARS_OLD | Tag.BE if place > 1 else Tag.YEARS_OLD | Tag.BE | Tag.FUNCTION
    return ends and before in _BEFORE and bool(text.tags[place - 1] & told) and (place > 1 or _is_kept(text, place))


def _closes(text: Text, place: int) -> bool:
    return place > 0 and place == len(text.folded) - 1 and text.breaks[place] == 1


def _next(text: Text, place: int) -> str:
    """Return the word after a word if nothing parts them, else an empty text."""
    after = place + 1
    return text.folded[after] if after < len(text.folded) and text.breaks[after] == 0 else ""


def _is_subject(text: Text, place: int) -> bool:
    """Tell whether somebody is the number: `he's 13`, `Leo er 14`."""
    if place < 2 or not text.tags[place - 1] & Tag.BE or text.breaks[place]:
        return False
    return text.any_tag(Tag.PRONOUN, place - 2, place - 1) and text.breaks[place - 1] != 2


def _is_kept(text: Text, place: int) -> bool:
    """Tell whether an opening number (`Only 17, so dad signs`) stands with a parent, a school or a youth's job."""
    if text.tags[place - 1] & Tag.BE:
        return True
    tags = Tag.RELATIVE | Tag.SCHOOL | Tag.YOUTH
    return text.any_tag(tags, place + 1, len(text.folded)) and len(text.folded) - place > 1


def _starts(text: Text) -> dict[int, int]:
    """Return which word begins where in the joined words."""
    starts: dict[int, int] = {}
    length = 0
    for place, word in enumerate(text.folded):
        starts[length] = place
        length += len(word) + 1
    return starts


def _last_word(starts: dict[int, int], offset: int) -> int:
    return max((place for start, place in starts.items() if start <= offset), default=0)


DETECTOR = ChildWords()
