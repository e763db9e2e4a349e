"""Words that make the lead a minor: pupil, 16-year-old, turns 18 in May, born 2011, Year 9, U15 player."""

from collections.abc import Iterator, Set
from datetime import date

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.domain.patterns import late
from lead_desk.flags import ages, called, crowds, dates, grammar, hours, spoken_ages, wares
from lead_desk.flags.columns import Column, Role, header_words
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.lexicon import Use, language_bit, word_set
from lead_desk.flags.reading import Hit, Text
from lead_desk.flags.vocabulary import Tag

_UNITS, _GERMAN = word_set("units"), language_bit("de")
_AGED_THINGS, _ENTRANTS = word_set("aged_things"), word_set("entrants")
_OWN_CLASS = word_set("own_class")
_RANGE, _MEASURES = word_set("range"), word_set("measures")
_FOR, _ARTICLES = word_set("for"), frozenset({"the", "our", "their"})
_PLAYS, _COACHED, _INTO_TEAM = word_set("plays"), word_set("coached"), word_set("into_team")
_TEAM_ARTICLES = word_set("team_articles")
_WAS, _TRADERS = word_set("was"), word_set("traders")
_AGED_NOW, _PUPILS_DOINGS = _UNITS | word_set("now"), word_set("pupils_doings")
_LONG_AGO = late(r"19\d\d")
_AT = frozenset({"at", "of"})
_OF_AGE, _OLDEST = 18, 99
_WEEKS = [[word] for word in word_set("times")]
_DATE_SHAPE = late(r"^\W{0,3}(?:[a-zA-Zéûä]{2,9}\.? )?(\d{1,4}(?:st|nd|rd|th)?[\s./-].{3,18})")
"""What stands behind `born` or `DOB` where it is a whole date: `on 4 May 2012`, `: 03.04.12`, `Feb 14 2011`."""
_DATE_LENGTH = 26


class ChildWords:
    """Reads job titles and notes for what says that somebody is under age now."""

    rule = "child.words"

    def watch(self, column: Column) -> Watch:
        """See text when a loud word is in it."""
        return Watch.LOUD if column.role in (Role.FREE, Role.JOB) else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield one finding for the first words that tell."""
        text = cell.text
        for start, end in (*self._terms(cell), *self._ages(cell), *self._births(cell), *self._classes(cell)):
            if cell.column.role is Role.JOB and cell.record.is_grown_up:
                return  # a pupil of 41 learns a language
            yield cell.finding(self.rule, FlagKind.CHILD, words=text.quote(start, end))
            return

    def _terms(self, cell: Cell) -> Iterator[tuple[int, int]]:
        text = cell.text
        for hit in text.hits:
            if hit.term.kind is not FlagKind.CHILD or hit.term.use is Use.MASK:
                continue
            if _is_behind_first_name(cell, hit):
                continue
            if hit.term.use in (Use.LEAD, Use.PERSON) and self._is_minor(text, hit):
                yield hit.start, hit.end

    def _is_minor(self, text: Text, hit: Hit) -> bool:
        clause, sentence = text.stretch(hit.start, 1), text.stretch(hit.start, 2)
        if crowds.is_plural(text, hit) or grammar.is_surname(text, hit) or _ends_stages(text, hit):
            return False
        after = hit.end + (text.folded[hit.end : hit.end + 1] in _WEEKS)  # work experience in week 43
        told_apart = _is_ours(text, hit) and text.any_tag(
            Tag.FUNCTION, after, after + 1
        )  # her four-year-old in the car
        if (
            not told_apart
            and not _is_at_school(text, hit)
            and _is_of_business(text, after, min(hit.end + 3, clause.end))
        ):
            return False
        graded = text.folded[hit.end - 1] == "grade" and _is_of_goods(text, hit.end)  # first grade timber
        if graded or _is_measure(text, hit.end) or _is_turned_by_a_firm(text, hit) or _is_of_age(text, hit):
            return False
        before = text.folded[hit.start - 1] if hit.start else ""
        if before.isdecimal() and int(before) > 1 and not text.breaks[hit.start]:
            return False  # 210 Schüler: a group; but `14, DofE bronze`
        if text.any_tag(Tag.NEG | Tag.GROUP, max(clause.start, hit.start - 3), hit.start):
            return False
        if any(_LONG_AGO.fullmatch(word) for word in text.folded[clause.start : clause.end]):
            return False  # was head boy in 1980
        if hit.term.use is Use.LEAD and _is_over(text, hit, clause.start):
            return False
        lead = hit.term.use is Use.LEAD  # what tells by itself is not undone by work: works Saturdays, still at school
        if lead and (_grown_up(text, sentence.start, hit.start) or _grown_up(text, hit.end, sentence.end, clause.end)):
            return False
        near = max(sentence.start, hit.start - 6)
        if text.any_tag(Tag.INTEREST, max(near, clause.start), hit.start) and not _is_ours(text, hit):
            return False  # but `ordering a car seat, foster placement on Monday`
        return not text.any_tag(Tag.COACH | Tag.PAST | Tag.WORKS | Tag.SELL | Tag.JOB, near, hit.start)

    def _ages(self, cell: Cell) -> Iterator[tuple[int, int]]:
        text, limit = cell.text, cell.record.limit
        if not text.has_digit and spoken_ages.SPELLED.isdisjoint(text.folded):
            return
        for place, word in enumerate(text.folded):
            if not (word[0].isdecimal() or word in spoken_ages.SPELLED) or hours.is_hour(text, place):
                continue
            if word.isdecimal() and len(word) == 4:
                if self._born(text, place, set(header_words(cell.column.header)), cell.record.today, limit):
                    yield max(place - 1, 0), place + 1
                continue
            if spoken_ages.is_birthday(text, place, limit) or spoken_ages.is_year_old(text, place):
                yield place, min(place + 2, len(text.folded))
            told = spoken_ages.told(word, limit)
            if told is None:
                continue
            number, bare = told
            if hours.is_long_ago(text, place, number, cell.record.today.year - limit):
                continue
            closing = cell.column.role is Role.JOB and bare and number < limit and spoken_ages.closes(text, place)
            if closing or spoken_ages.is_minors(text, place, number, limit, bare=bare):
                yield place, min(place + 2, len(text.folded))

    def _births(self, cell: Cell) -> Iterator[tuple[int, int]]:
        """Yield words of birth with a whole date of a minor behind them: `bday 14 Feb 2011`, `geb. 03.04.12`."""
        text, record = cell.text, cell.record
        if not (text.has_digit and text.marks & Tag.BIRTH):
            return
        for place in range(len(text.folded) - 1):
            if not _tells_birth(text, place, place + 1):
                continue
            end = text.spans[place][1]
            behind = text.cell[end : end + _DATE_LENGTH]
            if not _DATE_SHAPE.match(behind) or _is_of_a_thing(text, place):
                continue
            youth = dates.judge(dates.readings(behind, record.today), record.today, record.limit)
            if youth is not None and youth.minor and youth.oldest:  # a day of this year is rather one to come
                yield place, place + 2

    def _born(self, text: Text, place: int, header: Set[str], today: date, limit: int) -> bool:
        behind = text.any_tag(Tag.BIRTH, place + 1, place + 2) and not text.breaks[place + 1]  # ist 2010 geboren
        if not (behind or any(_tells_birth(text, index, place) for index in range(max(place - 4, 0), place))):
            return False
        ridden = header.isdisjoint(_AGED_THINGS) or not _ENTRANTS.isdisjoint(text.folded)  # Pony: Reiterin Jg. 2015
        if _is_of_a_thing(text, place) or not ridden:
            return False
        if (text.any_tag(Tag.THING, place + 1, place + 2) and text.breaks[place + 1] == 0) or _is_packed(text, place):
            return False  # Jahrgang 2015 Riesling
        youth = dates.judge_year(int(text.folded[place]), today, limit)
        return youth is not None and (youth.minor or (youth.doubtful and limit == 18))

    def _classes(self, cell: Cell) -> Iterator[tuple[int, int]]:
        text = cell.text
        if not ages.may_name_class(text.folded):
            return
        joined = " ".join(text.folded)
        for pattern in (ages.CLASS, ages.TEAM):
            for found in pattern.finditer(joined):
                starts = _starts(text)
                start, end = starts[found.start()], _last_word(starts, found.end() - 1) + 1
                team = pattern is ages.TEAM
                plays = team and _plays_in(text, start)
                if not (plays or self._is_pupil(text, start, end, team=team)) or self._taught(cell, start):
                    continue
                if team or not _is_students_year(cell, start, end):
                    yield start, end

    def _taught(self, cell: Cell, start: int) -> bool:
        """Tell whether a teacher's class is named, and no child in it: `Profesor | pide tabletas para 3º de ESO`."""
        sentence = cell.text.stretch(start, 2)
        if cell.text.any_tag(Tag.CHILD | Tag.CHILDREN | Tag.KIN, sentence.start, sentence.end):
            return False
        return cell.column.role is Role.FREE and cell.record.teaches

    def _is_pupil(self, text: Text, start: int, end: int, *, team: bool) -> bool:
        sentence = text.stretch(start, 2)
        if any(text.masked[start:end]) or any(level == 2 for level in text.breaks[start + 1 : end]):
            return False
        if hours.is_hour(text, end - 1) or _is_clock(text, end):
            return False  # zw. 12:30 u. 13:15
        if _is_packed(text, end):
            return False  # Warnwesten, Klasse 2, 200 Stk.
        blocked = Tag.COACH | Tag.JOB | Tag.SELL | Tag.INTEREST | Tag.WORKS | Tag.PAST | Tag.GROUP
        clause = text.stretch(end - 1, 1)  # what stands in a later clause is another matter
        own = any(word in _OWN_CLASS for word in text.folded[sentence.start : start])  # my teacher showed us in Year 9
        blocked = blocked & ~(Tag.COACH | Tag.INTEREST) if own else blocked
        told = start - (team and text.any_tag(Tag.YOUTH, start - 1, start))  # Spieler U14: one of them
        if text.any_tag(blocked, sentence.start, told) or text.any_tag(blocked, start, clause.end):
            return False
        if _grown_up(text, sentence.start, sentence.end):
            return False
        if end < sentence.end and (text.folded[end] in _RANGE or _goes_to(text, end)):
            return False  # classes 5 to 7: a customer group
        if team and (_is_measure(text, end) or any(text.masked[sentence.start : start]) or _is_for_all_of(text, start)):
            return False  # Under 16 stone; Jugendtrainer C-Junioren
        if end < sentence.end and text.folded[end] in _TRADERS and not text.breaks[end]:
            return False  # Year 8 customer
        plays = team and text.any_tag(Tag.YOUTH, start - 1, start) and not text.breaks[start]  # joueuse U13 au club
        if not plays and text.any_tag(Tag.THING, start - 1, min(end + 3, sentence.end)):
            return False
        return team or _speaks_of_somebody(text, start, end, sentence.start, sentence.end)


def _plays_in(text: Text, start: int) -> bool:
    """Tell whether somebody plays in the team that begins there: `Runs for the U13 squad`; not `Runs the U13s`."""
    first, place = text.stretch(start, 2).start, start - 1
    while place > first and text.folded[place] in _INTO_TEAM:
        place -= 1
    if place < first or text.folded[place] not in _PLAYS or any(text.breaks[place + 1 : start + 1]):
        return False
    if text.folded[place] in _COACHED and _TEAM_ARTICLES.issuperset(text.folded[place + 1 : start]):
        return False
    return not (text.any_tag(Tag.COACH | Tag.GROUP | Tag.PAST, first, place) or text.masked[start])


def _is_for_all_of(text: Text, place: int) -> bool:
    """Tell whether something is for a whole team, which is many: `bus for the U15s`."""
    many = place > 1 and text.folded[place].endswith("s") and text.folded[place - 1] in _ARTICLES
    return many and text.folded[place - 2] in _FOR and not text.breaks[place]


def _is_behind_first_name(cell: Cell, hit: Hit) -> bool:
    """Tell whether one capital word right behind a first name is only the family's: `Odile Poussin rappelle`."""
    if not hit.start or hit.end - hit.start > 1 or cell.text.breaks[hit.start]:
        return False
    named = cell.text.raw[hit.start - 1][:1].isupper() and cell.text.raw[hit.start][:1].isupper()
    return named and cell.record.is_first_name(cell.text.folded[hit.start - 1])


def _is_packed(text: Text, start: int) -> bool:
    """Tell whether packs or bottles are counted in the rest of a sentence: `årgang 2016, 12 flasker`."""
    return wares.are_packed(text, start, text.stretch(start - 1, 2).end)


def _is_of_business(text: Text, start: int, end: int) -> bool:
    """Tell whether a word of work or trade follows; but `pupil at Ashdown Academy`."""
    following = (text.tags[at] for at in range(start, end))
    return any(
        tag & (Tag.COACH | Tag.JOB) or (tag & (Tag.THING | Tag.FIRM) and not tag & Tag.SCHOOL) for tag in following
    )


def _is_at_school(text: Text, hit: Hit) -> bool:
    """Tell whether a pupil's school is named, which may be called a college: `Pupil at Dunmore Community College`."""
    at = hit.end - 1 if text.folded[hit.end - 1] in _AT else hit.end
    named = at + 1 < len(text.folded) and text.folded[at] in _AT and text.raw[at + 1][:1].isupper()
    return named and not text.any_tag(Tag.COACH | Tag.JOB | Tag.FIRM, at, min(at + 3, len(text.folded)))


def _is_of_age(text: Text, hit: Hit) -> bool:
    """Tell whether the age of a grown-up follows: `un chaval de 22`."""
    told = text.folded[hit.end] if hit.end < len(text.folded) and not text.breaks[hit.end] else ""
    return told.isdecimal() and _OF_AGE <= int(told) <= _OLDEST


def _is_turned_by_a_firm(text: Text, hit: Hit) -> bool:
    """Tell whether it is a firm or a thing that turns so old: `l'azienda compie 16 anni`."""
    turns = text.any_tag(Tag.TURNS, hit.start, hit.end) and not text.breaks[hit.start]
    return turns and text.any_tag(Tag.FIRM | Tag.OTHER, hit.start - 1, hit.start)


def _is_measure(text: Text, place: int) -> bool:
    """Tell whether a measure follows what looked like an age class: `Under 16 stone`."""
    return place < len(text.folded) and text.folded[place] in _MEASURES and not text.breaks[place]


def _ends_stages(text: Text, hit: Hit) -> bool:
    """Tell whether a stage is the last of several, which are of a whole school: `Reception to sixth form`."""
    to = hit.start - 1
    return to > 0 and text.folded[to] in _RANGE and text.any_tag(Tag.SCHOOL, to - 1, to)


def _is_ours(text: Text, hit: Hit) -> bool:
    """Tell whether a child is somebody's own: `her four-year-old`, whatever is bought for it."""
    return text.any_tag(Tag.HIS | Tag.HER, hit.start, hit.start + 1)


def _is_over(text: Text, hit: Hit, start: int) -> bool:
    """Tell whether a pupil's office or class is behind somebody: `was head girl at Roedean`, `war mal Schüler`."""
    if text.any_tag(Tag.CHILD | Tag.CHILDREN, start, hit.start):
        return False
    return not _WAS.isdisjoint(text.folded[max(start, hit.start - 2) : hit.start])


def _is_clock(text: Text, end: int) -> bool:
    """Tell whether the hour follows what looked like a class: `4/12 kl 10`, but `12. kl`."""
    return text.folded[end - 1] == "kl" and end < len(text.folded) and text.folded[end].isdecimal()


def _goes_to(text: Text, place: int) -> bool:
    """Tell whether the class before a number is the first of several: `Klasse 5-10`."""
    between = text.cell[text.spans[place - 1][1] : text.spans[place][0]].strip()
    first = "".join(char for char in text.folded[place - 1] if char.isdecimal())
    return text.folded[place].isdecimal() and between in ("-", "–") and int(text.folded[place]) > int(first or 0)


def _tells_birth(text: Text, place: int, year: int) -> bool:
    """Tell whether a word speaks of a birth; a single letter (`b. 2014`) does so right before the year only."""
    if not text.tags[place] & Tag.BIRTH:
        return False
    if len(text.folded[place]) > 1:
        return True
    dated = all(word.isdecimal() for word in text.folded[place + 1 : year])  # f. 14.05.2011
    return dated and not text.raw[place].isupper()


def _is_students_year(cell: Cell, start: int, end: int) -> bool:
    """Tell whether a class that fills the cell is the year of a grown-up student: `Cohort: Year 2` of an MBA."""
    return start == 0 and end == len(cell.text.folded) and cell.record.studies


def _is_of_a_thing(text: Text, place: int) -> bool:
    """Tell whether the sentence spoke of a thing or of trade before; a school is neither."""
    before = range(text.stretch(place, 2).start, place)
    things = Tag.THING | Tag.SELL | Tag.OTHER | Tag.FIRM
    return any(text.tags[index] & things and not text.tags[index] & Tag.SCHOOL for index in before)


def _speaks_of_somebody(text: Text, start: int, end: int, first: int, last: int) -> bool:
    if any(word in _OWN_CLASS for word in text.folded[max(first, start - 4) : start]):
        return True
    if start == 0 and end < len(text.folded) and text.breaks[end]:
        return True  # "9th grade, runs a robotics club"
    people = (
        Tag.RELATIVE
        | Tag.CHILD
        | Tag.CHILDREN
        | Tag.PRONOUN
        | Tag.BE
        | Tag.SCHOOL
        | Tag.YOUTH
        | Tag.HIS
        | Tag.HER
        | Tag.HAVE
    )
    young = Tag.CHILD | Tag.CHILDREN | Tag.RELATIVE | Tag.SCHOOL | Tag.YOUTH
    if _is_of_goods(text, end) and not (text.any_tag(young, first, start) or text.any_tag(young, end, last)):
        return False
    return last - first <= end - start + 3 or text.any_tag(people, first, last)


def _is_of_goods(text: Text, end: int) -> bool:
    """Tell whether a plain noun follows what looked like a class: `Klasse 5 filter`; but `Year 9 Oakwood`."""
    if end >= len(text.folded) or text.breaks[end]:
        return False
    noun = text.raw[end][:1].islower() or text.languages == _GERMAN  # where all nouns are written large
    return noun and not text.tags[end] & ~Tag.THING


def _grown_up(text: Text, start: int, end: int, aside: int | None = None) -> bool:
    """Tell whether somebody grown up is spoken of there.

    Args:
        text: the cell, read.
        start: the first word to look at.
        end: the word behind the last.
        aside: where another clause begins: `Year 12 student, runs the enterprise club`; a pupil may do that too.
    """
    for place in range(start, end - 1):
        word = text.folded[place]
        if word.isdecimal() and 18 <= int(word) <= 99 and text.folded[place + 1] in _AGED_NOW:
            return True
    if "18+" in text.cell and any(text.folded[place] == "18" for place in range(start, end)):
        return True  # Ungarbejder 18+
    if any(spoken_ages.is_of_age_in_words(text, place) for place in range(start, end)):
        return True
    if text.any_tag(Tag.CHILD | Tag.CHILDREN, start, end):
        return False
    by_parents = aside is not None and not called.PARENTS.isdisjoint(text.folded[aside:end])  # manager is mum
    near = end if aside is None else aside
    end = near if by_parents else end
    said = (at for at in range(near, end) if not (text.tags[at] & Tag.FILLER or text.folded[at] in _PUPILS_DOINGS))
    return text.any_tag(Tag.ADULT, start, near) or any(text.tags[at] & Tag.ADULT for at in said)


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
