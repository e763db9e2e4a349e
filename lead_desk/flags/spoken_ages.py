"""Numbers of years in a note: whether one is somebody's age, and says that this person is a minor."""

from collections.abc import Sequence

from lead_desk.domain.patterns import late
from lead_desk.flags.ages import OLD_UNITS
from lead_desk.flags.lexicon import language_bit, word_set
from lead_desk.flags.reading import Span, Text
from lead_desk.flags.vocabulary import Tag

_OLD_SUFFIX = late(r"^(\d{1,2})(?:yo|yr|yrs|j|jahrig\w*|jarig\w*|aring\w*|arig\w*|letni\w*|ans|anos|anni|ar|jaar|lat)$")
_OLD_WORD = late(r"(?:jahrig|jarig|aring|arig|letni)\w*")
_TENSES_PAST = late(
    r"\b(?:turned|fyllede|fyldte|fylte|wurde|fyllde|cumplio|werd|compiuto|skonczyl\w*|fez"
    r"|a fete|a eu|vient d avoir|vient de feter|ha cumplido|acaba de cumplir|ha fatto|completou|festejo)\b"
)
_UNITS, _TENDER_UNITS = word_set("units"), frozenset({"anito", "anitos", "aninhos", "annetti", "latka"})
_BECOMES = word_set("becomes")
_OLD = word_set("old")
_BEFORE = word_set("before")
_AGED = word_set("aged")
_ME = word_set("me")
_YET = word_set("yet")
YEARS_OF = word_set("years_of")
"""Words that tie years to what they are years of: `12 ans de maison`."""
_RANGE = word_set("range")
_FOR, _MEASURES = word_set("for"), word_set("measures")
_TIMES = word_set("times")
_OF = word_set("of")
_WAS = word_set("was")
_ONLY, _NOW = word_set("only"), word_set("now")
_ALMOST, _SOON = word_set("almost"), word_set("soon")
_BIRTHDAYS = word_set("birthdays")
_ORDINAL = late(r"^(\d{1,2})(?:st|nd|rd|th|e|er|eme|o|a)?$")
_AM, _I = frozenset(("am", "er", "ar", "is")), frozenset(("i", "jeg", "jag", "ik"))
_AND = word_set("and")
# 14=fjorten=fourteen=vierzehn: the ages of youth as people spell them
IN_WORDS = {word: int(age) for line in word_set("ages") for age, *names in [line.split("=")] for word in names}
_YOUNG = {word: int(age) for line in word_set("young_ages") for age, *names in [line.split("=")] for word in names}
"""Small numbers as people spell them; they count so many things that they tell an age only beside `turns`."""
SPELLED = IN_WORDS.keys() | _YOUNG.keys()
_YOUTHFUL, _MANY = word_set("youthful"), word_set("subjects_of_many")
_GOES_ON, _CARRIES_ON = word_set("goes_on"), word_set("carries_on")
_INFANT_MONTHS, _BIRTHDAY_REACH = 18, 5
_TEENS, _SOON_REACH = 10, 4
_GERMAN, _IN_GERMAN = language_bit("de"), frozenset(("im", "am"))  # where they are no "I'm" and "I am"
_NEAR_YOUTH, _FAR_YOUTH = 3, 5
_OF_AGE, _SHORT_ANSWER = 18, 3
_SEASONS, _ORDERED = word_set("seasons"), word_set("ordered")
_IN = word_set("in") | word_set("in_a_month")
_ENLISTED, _WORKING_YOUNG = word_set("enlisted"), word_set("working_young")
_SAYING = Tag.RELATIVE | Tag.HAVE | Tag.BE | Tag.PRONOUN | Tag.FUNCTION
_PEOPLE = Tag.SCHOOL | Tag.CHILD | Tag.CHILDREN | Tag.RELATIVE


def spelled(folded: Sequence[str]) -> int:
    """Return the age that an answer spells (`thirteen`, `I am fourteen`), 0 if it does not.

    Args:
        folded: the folded words of the answer.
    """
    word = folded[-1] if 0 < len(folded) <= _SHORT_ANSWER else ""  # I am fourteen
    return IN_WORDS.get(word, _YOUNG.get(word, 0) if len(folded) == 1 else 0)


def told(word: str, limit: int) -> tuple[int, bool] | None:
    """Return the number of years that a word may tell, and whether it stands bare, without a unit.

    Args:
        word: a folded word.
        limit: age in years below which a person is a child.
    """
    if word in IN_WORDS:
        return IN_WORDS[word], True
    if word in _YOUNG:
        return _YOUNG[word], True
    if word.isdecimal() and len(word) <= 2 and 0 < int(word) <= limit:
        return int(word), True
    if (found := _OLD_SUFFIX.match(word)) and 0 < int(found[1]) < limit:
        return int(found[1]), False
    return None


def is_birthday(text: Text, place: int, limit: int) -> bool:
    """Tell whether a birthday of somebody under age is named: `Arlo's 3rd bday`, `zum 7. Geburtstag`.

    Args:
        text: the cell, read.
        place: where the number stands.
        limit: age in years below which a person is a child.
    """
    if _is_told_beside_birthday(text, place, limit):
        return True
    if text.any_tag(Tag.FIRM | Tag.OTHER, place - 3, place):
        return False  # the firm's 10th birthday
    found = _ORDINAL.match(text.folded[place])
    following = text.folded[place + 1 : place + 3]
    if found is None or not 0 < int(found[1]) < limit or text.masked[place]:
        return False
    named = next((index for index, word in enumerate(following) if word in _BIRTHDAYS), None)
    whose = place + (named or 0) + 2
    if text.any_tag(Tag.FIRM, whose, whose + 2) and not text.any_tag(_PEOPLE, whose, whose + 2):
        return False  # 10. Geburtstag der Agentur
    return named == 0 or (named == 1 and following[0] in _UNITS)


def _is_told_beside_birthday(text: Text, place: int, limit: int) -> bool:
    """Tell whether an age stands behind a birthday: `anniversaire de Léa, 6 ans`, `Almas fødselsdag (6 år)`."""
    number = text.folded[place]
    if not number.isdecimal() or not 0 < int(number) < limit or not _unit(text, place):
        return False
    sentence = text.stretch(place, 2)
    beside = text.folded[max(sentence.start, place - _BIRTHDAY_REACH) : place]
    return not _BIRTHDAYS.isdisjoint(beside) and not _is_of_something(text, place, sentence)


def is_year_old(text: Text, place: int) -> bool:
    """Tell whether a small age stands with its unit: `6-month-old`; things are old too.

    Args:
        text: the cell, read.
        place: where the number stands.
    """
    word = text.folded[place]
    young = word.isdecimal() and 0 < int(word) <= _INFANT_MONTHS
    if not young or text.folded[place + 2 : place + 3] != ["old"] or text.folded[place + 1] not in OLD_UNITS:
        return False
    if place and text.folded[place - 1] in _FOR and place + 3 == len(text.folded):
        return not text.masked[place]  # wants a car seat for 2 yr old
    sentence = text.stretch(place, 2)
    if text.any_tag(Tag.OTHER, sentence.start, place) and not text.any_tag(_PEOPLE, sentence.start, place):
        return False  # a puppy called Alfie, 12 weeks old
    return not text.masked[place] and not _is_of_something(text, place, sentence)


def is_minors(text: Text, place: int, number: int, limit: int, *, bare: bool) -> bool:
    """Tell whether the number at a place is the age of a minor.

    Args:
        text: the cell, read.
        place: where the number stands.
        number: its value in years.
        limit: age in years below which a person is a child.
        bare: the word has no unit in itself.
    """
    sentence = text.stretch(place, 2)
    if text.masked[place] or _is_of_something(text, place, sentence) or _ends_range(text, place):
        return False
    if text.any_tag(Tag.TURNS, max(sentence.start, place - 5), place) or text.any_tag(Tag.TURNS, place + 1, place + 2):
        if _counts_goods(text, place) or _is_of_years(text, place):
            return False
        past = _TENSES_PAST.search(" ".join(text.folded[max(sentence.start, place - 5) : place]))
        return number < limit if past else number <= limit
    if text.folded[place] in _YOUNG:
        return _becomes_soon(text, place) or _is_old_in_words(text, place) or _is_of_few_years(text, place)
    if number <= limit:
        becomes = any(word in _BECOMES for word in text.folded[max(sentence.start, place - 4) : place])
        dated = text.any_tag(Tag.MONTH, place - 2, place + 4) or _unit(text, place) > 0 or _is_soon(text, place)
        if (becomes and (dated or number == limit)) or _is_not_yet(text, place):
            return True
        if _TEENS < number < limit and _is_until(text, place):
            return True
    if number >= limit:
        return False
    if _next(text, place) in _TENDER_UNITS:
        return True  # acude con su papá, 12 añitos
    return not bare or _is_spoken(text, place) or (number >= _TEENS and _opens(text, place, number))


def _counts_goods(text: Text, place: int) -> bool:
    """Tell whether a noun that is no unit of age follows a number: `Turns 10 pallets a week`, but `turns 10 Sunday`."""
    following = _next(text, place)
    if not following.isalpha() or following in _UNITS | _SOON | _NOW | _TIMES | _YET | _AND:
        return False
    return not text.tags[place + 1] and not text.raw[place + 1][:1].isupper()


def _is_of_years(text: Text, place: int) -> bool:
    """Tell whether the years of a thing are counted: `fête ses 16 ans d'ouverture`, `festeggia 10 anni di attività`."""
    after = place + 1 + _unit(text, place)
    runs_on = after > place + 1 and after + 1 < len(text.folded) and not any(text.breaks[after : after + 2])
    return runs_on and text.folded[after] in YEARS_OF and not text.raw[after + 1][:1].isupper()


def _ends_range(text: Text, place: int) -> bool:
    """Tell whether the number ends a range, which is of many: `fiestas infantiles, 6 a 10 años`."""
    ranged = place > 1 and not text.breaks[place] and text.folded[place - 1] in _RANGE
    return ranged and text.folded[place - 2].isdecimal() and not text.breaks[place - 1]


def _becomes_soon(text: Text, place: int) -> bool:
    """Tell whether somebody named gets so old on a day: `Karl-Emil bliver seks på søndag`, but `vi bliver seks`."""
    if place < 2 or text.folded[place - 1] not in _BECOMES or text.folded[place - 2] in _MANY:
        return False
    named = text.raw[place - 2][:1].isupper() or text.any_tag(Tag.PRONOUN | Tag.CHILD | Tag.KIN, place - 2, place - 1)
    return named and text.any_tag(Tag.MONTH, place + 1, place + 4)


def _is_old_in_words(text: Text, place: int) -> bool:
    """Tell whether an age is spelled with all its words: `sells lemonade at nine years old`."""
    return _next(text, place) in _UNITS and _next(text, place + 1) in _OLD and text.any_tag(Tag.FUNCTION, 0, place)


def _is_of_few_years(text: Text, place: int) -> bool:
    """Tell whether he or she is said to be so young: `she's only six`, `she is three`; but `he is six weeks in`."""
    after = place + 1
    if after < len(text.folded) and not text.breaks[after]:
        return False
    at = place - 2 if text.folded[place - 1] in _ONLY else place - 1
    return at > 0 and bool(text.tags[at] & Tag.BE) and text.any_tag(Tag.MAN | Tag.WOMAN, at - 1, at)


def _is_until(text: Text, place: int) -> bool:
    """Tell whether an age that begins a clause lasts till a season or month: `started early, 17 till spring`."""
    after = place + 2
    till = after < len(text.folded) and text.folded[place + 1] in _YET and not text.breaks[place + 1]
    dated = till and (text.folded[after] in _SEASONS or text.any_tag(Tag.MONTH, after, after + 1))
    return dated and text.breaks[place] >= 1 and text.folded[place - 1 : place] != ["open"]


def is_of_age_in_words(text: Text, place: int) -> bool:
    """Tell whether a word spells the age of somebody grown up: `eighteen now`, but `not eighteen yet`."""
    if IN_WORDS.get(text.folded[place], 0) < _OF_AGE:
        return False
    before = range(max(text.stretch(place, 2).start, place - 4), place)
    yet = any(text.folded[at] in _YET or text.folded[at] in _BECOMES for at in before)
    return not (yet or text.any_tag(Tag.NEG | Tag.TURNS, before.start, place))


def _is_soon(text: Text, place: int) -> bool:
    """Tell whether a coming time is named behind a number: `15 next month`, `15 nächste Woche`."""
    clause = text.stretch(place, 1)
    following = text.folded[place + 1 : min(place + _SOON_REACH, clause.end)]
    return following[:1] != [] and following[0] not in _TIMES and not _SOON.isdisjoint(following)


def _opens(text: Text, place: int, number: int) -> bool:
    """Tell whether a number by which the note begins is an age: `Almost 16, wants a moped`, `17, her dad signs`."""
    after = place + 1
    if place == 0 and after < len(text.folded) and _is_dated(text, after) and text.breaks[after + 2 : after + 3] == [1]:
        return text.any_tag(
            Tag.RELATIVE | Tag.SCHOOL | Tag.YOUTH, after + 2, len(text.folded)
        )  # 16 in May, wants a job
    after += after < len(text.folded) and text.folded[after] in _NOW  # 16 now, leaves school next summer
    if after < len(text.folded) and text.breaks[after] < 1:
        return place == 0 and _is_soon(text, place) and text.stretch(place, 1).end - place <= _SOON_REACH
    if place == 1 and text.folded[0] in _ALMOST and number > _TEENS + 1:
        return after == len(text.folded) or text.any_tag(_SAYING, after, after + 1)
    kept = Tag.HIS | Tag.HER | Tag.RELATIVE | Tag.SCHOOL | Tag.YOUTH
    end = text.stretch(place, 2).end
    young = place == 0 and not _YOUTHFUL.isdisjoint(text.folded[after:end])  # 14, tauscht Sneaker mit Kumpels
    return young or (place == 0 and text.any_tag(kept, after, end))


def _is_not_yet(text: Text, place: int) -> bool:
    """Tell whether somebody has not come to this age: `not 17 till May`, `noch keine 18`, `fylder først 18 til maj`."""
    clause = text.stretch(place, 1)
    after = place + 1 + _unit(text, place)
    follows = text.folded[after] if after < clause.end else ""
    if follows and follows not in _YET and not text.any_tag(Tag.MONTH, after, after + 1):
        return False  # not 16 licences
    before = range(max(clause.start, place - 4), place)
    denied = text.any_tag(Tag.NEG, before.start, place)
    yet = follows in _YET or any(text.folded[index] in _YET for index in before)
    return denied and yet and text.folded[place] != "1"


def _is_of_something(text: Text, place: int, sentence: Span) -> bool:
    """Tell whether the number counts the years of a thing, a firm, a group or the past: `a contract of 15 years`."""
    if text.any_tag(Tag.PAST, sentence.start, sentence.end):
        return True
    clause = text.stretch(place, 1)
    for index in range(max(sentence.start, place - 6), min(clause.end, place + 4)):
        tag = text.tags[index]
        near = index >= max(clause.start, place - 4) and text.folded[index] not in _TIMES
        if near and tag & (Tag.THING | Tag.COACH | Tag.GROUP | Tag.OTHER | Tag.FIRM) and not tag & _PEOPLE:
            return True
        if index < place and tag & (Tag.SELL | Tag.WORKS) and not tag & (Tag.FILLER | _PEOPLE):
            return True
    return False


def _unit(text: Text, place: int) -> int:
    """Return how many words after a number are its unit: 1 for `15 ans`, 2 for `7 y/o`, 0 without one."""
    following = [_next(text, place), _next(text, place + 1)]
    if following == ["y", "o"]:
        return 2
    return int(following[0] in _UNITS)


def _is_spoken(text: Text, place: int) -> bool:
    """Tell whether a bare number is somebody's age: `is 15`, `aged 15`, `15 years old`, `a 16 ans,`."""
    words, size = text.folded, len(text.folded)
    before = words[place - 1] if place and text.breaks[place] < 2 else ""
    unit = _unit(text, place)
    if unit == 2 or _OLD_WORD.match(_next(text, place)):
        return True
    after = place + 1 + unit
    ends = after >= size or text.breaks[after] >= 1 or words[after] in _AND or _is_dated(text, after)
    if (before in _ME and not (before in _IN_GERMAN and text.languages & _GERMAN)) or (
        before in _AM and place > 1 and words[place - 2] in _I
    ):
        return ends or bool(unit) or words[after] in _CARRIES_ON
    if unit and (words[place + 1] == "yo" or (after < size and words[after] in _OLD)):
        return True
    if _next(text, place) in _MEASURES:
        return False  # aged debt 14 days
    if before in _AGED or (place > 1 and words[place - 2] in _AGED and not text.breaks[place]):
        return True  # but aged stock, 12 months
    if ends and (_is_subject(text, place) or _is_youths(text, place, unit)):
        return True
    if unit:
        goes_on = after < size and text.breaks[after] == 0 and words[after] in _GOES_ON
        return not goes_on and (before in _BEFORE or (before == "a" and ends) or (ends and place == 0 and size > 2))
    spoken = Tag.YEARS_OLD | Tag.BE if place > 1 else Tag.YEARS_OLD | Tag.BE | Tag.FUNCTION
    only = 2 if before in _ONLY else 1  # he's only sixteen
    said = text.any_tag(spoken, place - only, place)
    return ends and before in _BEFORE and said and (place > 1 or _is_kept(text, place))


def _is_youths(text: Text, place: int, unit: int) -> bool:
    """Tell whether the age is a young worker's or player's: `Aushilfe, 16`, `youtuber på 15`, `rytter 11 år`."""
    if unit and text.any_tag(Tag.YOUTH, place - 1, place):
        return text.folded[place - 1] not in _ENLISTED  # a member of 15 years
    if text.breaks[place] == 1:
        if text.cell[text.spans[place][1] :].strip()[:1] == "." and place + 1 < len(text.folded):
            return False  # Azubi, 2. LJ
        return text.any_tag(Tag.YOUTH, place - (_FAR_YOUTH if unit else _NEAR_YOUTH), place)
    before = text.folded[place - 1] if place > 1 else ""
    if unit:
        return before in _OF and text.any_tag(Tag.YOUTH, place - _NEAR_YOUTH, place)
    return before in _OF and before not in _IN and text.any_tag(Tag.YOUTH, place - 2, place)  # not "im 2. Lehrjahr"


def _is_dated(text: Text, place: int) -> bool:
    """Tell whether a month follows an age, and nothing else: `16 år i maj`."""
    return text.folded[place] in _IN and text.any_tag(Tag.MONTH, place + 1, place + 2)


def closes(text: Text, place: int) -> bool:
    """Tell whether a number ends the cell behind a comma: `Paper lad, 13`."""
    return place > 0 and place == len(text.folded) - 1 and text.breaks[place] == 1


def _next(text: Text, place: int) -> str:
    """Return the word after a word if nothing parts them, else an empty text."""
    after = place + 1
    return text.folded[after] if after < len(text.folded) and text.breaks[after] == 0 else ""


def _is_subject(text: Text, place: int) -> bool:
    """Tell whether somebody is the number: `he's 13`, `Leo er 14`."""
    if place < 2 or text.breaks[place] or text.breaks[place - 1] == 2:
        return False
    being, told = text.tags[place - 1], text.tags[place - 2]
    turned = bool(told & Tag.BE and being & Tag.PRONOUN) and text.folded[place - 2] not in _WAS  # nu är han 15
    return turned or bool(being & Tag.BE and told & Tag.PRONOUN)


def _is_kept(text: Text, place: int) -> bool:
    """Tell whether an opening number (`Only 17, so dad signs`) stands with a parent, a school or a youth's job."""
    if text.tags[place - 1] & Tag.BE:
        return True
    if not _WORKING_YOUNG.isdisjoint(text.folded[place + 1 :]) and text.breaks[place + 1] >= 1:
        return True  # Only 15, so no shifts past seven by law
    if text.folded[place] in IN_WORDS and text.folded[place - 1] in _ONLY:  # Only fifteen, asked for a discount
        things = Tag.THING | Tag.SELL | Tag.OTHER | Tag.GROUP
        ordered = text.any_tag(things, place + 1, len(text.folded)) or not _ORDERED.isdisjoint(text.folded)
        return len(text.folded) - place > 1 and not ordered
    tags = Tag.RELATIVE | Tag.SCHOOL | Tag.YOUTH
    return text.any_tag(tags, place + 1, len(text.folded)) and len(text.folded) - place > 1
