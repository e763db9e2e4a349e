"""Whether many are spoken of, or one person: `many drivers`, `80 workers with a disability`, `wheelchair users`."""

from lead_desk.domain.flag import Category
from lead_desk.flags.lexicon import PartMode, language_bit, word_set
from lead_desk.flags.reading import Hit, Span, Text
from lead_desk.flags.vocabulary import Tag

ONE_PERSON = Tag.PRONOUN | Tag.RELATIVE | Tag.CHILD | Tag.HUSBAND | Tag.WIFE | Tag.HIS | Tag.HER
SMALL = Tag.FILLER | Tag.FUNCTION
ADJECTIVES = frozenset({Category.RELIGIOUS, Category.RACIAL_ETHNIC, Category.SEXUAL_ORIENTATION})
WITH = frozenset({"with", "med", "mit", "avec", "con", "met", "com", "z", "ze"})
_FOR = word_set("for")
_PARENTS = word_set("parents")
_OF_MANY, _GENITIVES = word_set("of_many"), word_set("genitives")
_OF_HERS = 2  # words before the possessive in "many of her"
# en=s: by these endings behind its stem a word means many
_PLURALS = tuple(
    (language_bit(language), frozenset(ends))
    for language, *ends in (line.split("=") for line in sorted(word_set("plurals")))
)
_UNITS_OF_TIME = word_set("baby_units") | word_set("times")
_TELLS = frozenset({"tell", "tells", "told", "telling"})  # everyone who is told of it
_GROUP_REACH = 12  # a group stays the subject of its sentence
_CROWD = 5  # so many are a staff or a clientele
_YEARS = 1900


def is_group(text: Text, hit: Hit) -> bool:
    """Tell whether many are spoken of and nobody in particular: `many drivers`, `80 workers with a disability`."""
    clause = text.stretch(hit.start, 1)
    if text.any_tag(Tag.PRONOUN, hit.start, hit.start + 1) and text.breaks[hit.start]:
        return False  # staff clock in by finger, hers is stored too
    many_are_hit = hit.end - hit.start > 1 and text.any_tag(Tag.GROUP, hit.end - 1, hit.end)
    if many_are_hit and not text.any_tag(ONE_PERSON, clause.start, hit.end):
        return True  # cast includes wheelchair users
    told = _told_before(text, hit, clause)
    return _are_many_behind(text, hit, clause) if told is None else told


def _told_before(text: Text, hit: Hit, clause: Span) -> bool | None:
    """Tell by the words before whether many are meant; None where they do not say."""
    sentence = text.stretch(hit.start, 2)
    for place in range(hit.start - 1, max(sentence.start, hit.start - _GROUP_REACH) - 1, -1):
        if text.tags[place] & ONE_PERSON:  # "one of the drivers, his wife has MS": the nearest subject counts
            return _is_of_their_many(text, place)
        if text.tags[place] & Tag.GROUP:
            return not (_are_parents(text, place) or _are_weeks(text, place))
        if place == hit.start - 1 and _is_many(text.folded[place], _CROWD) and _may_be_counted(text, hit, clause):
            return True  # 20 Muslime in der Schicht
        if text.folded[place] in WITH and place - 2 >= sentence.start and _is_many(text.folded[place - 2]):
            return True
    if text.folded[hit.start] in WITH and hit.start - 2 >= sentence.start and _is_many(text.folded[hit.start - 2]):
        return True  # 80 operarios con discapacidad
    many = hit.start and text.folded[hit.start - 1] in _OF_MANY and not text.breaks[hit.start]
    if many and hit.term.category in ADJECTIVES and is_plural(text, hit):
        return True  # un rayon pour les musulmans
    return None


def _is_of_their_many(text: Text, place: int) -> bool:
    """Tell whether a possessive stands behind a word of many: `many of her pickers`, `most of his crew`."""
    if (
        place < _OF_HERS
        or not text.tags[place] & (Tag.HIS | Tag.HER | Tag.PRONOUN)
        or any(text.breaks[place - 1 : place + 1])
    ):
        return False
    of = place - 1
    return text.folded[of] in _GENITIVES and text.any_tag(Tag.GROUP, of - 1, of)


def _are_many_behind(text: Text, hit: Hit, clause: Span) -> bool:
    if hit.end < clause.end and text.folded[hit.end] in _FOR:  # cooks halal for 300 site workers
        return text.any_tag(Tag.GROUP, hit.end, min(clause.end, hit.end + 6))
    following = range(hit.end, min(clause.end, hit.end + 3))
    return any(
        text.tags[place] & Tag.GROUP and not _is_counted(text, place) and text.folded[place - 1] not in _TELLS
        for place in following
    )


def _may_be_counted(text: Text, hit: Hit, clause: Span) -> bool:
    """Tell whether people may be counted by the hit: `20 Muslims`, `40 disabled packers`, but `20 insulin`."""
    if hit.term.category in ADJECTIVES:
        return True
    plain = hit.end < clause.end and not text.tags[hit.end] & (SMALL | Tag.COMMON | Tag.MONTH)
    return plain and hit.end - hit.start == 1 and text.folded[hit.end].endswith("s")


def is_plural(text: Text, hit: Hit) -> bool:
    """Tell whether the term stands for many, who are a group: collégiens, pupils, konfirmander."""
    last = hit.term.parts[-1]
    if last.mode is not PartMode.PREFIX:
        return False
    ending = text.folded[hit.end - 1][len(last.text) :]
    return any(spoken & text.languages and ending in ends for spoken, ends in _PLURALS)


def _are_parents(text: Text, place: int) -> bool:
    """Tell whether somebody's own parents are meant: `parents came over on the Windrush`."""
    if text.folded[place] not in _PARENTS:
        return False
    return place == 0 or text.breaks[place] > 0 or text.any_tag(Tag.HIS | Tag.HER | Tag.PRONOUN, place - 1, place)


def _are_weeks(text: Text, place: int) -> bool:
    """Tell whether a word of many counts weeks or days by number: `alle drei Wochen Bluttransfusion`."""
    return any(word in _UNITS_OF_TIME for word in text.folded[place + 1 : place + 3])


def _is_counted(text: Text, place: int) -> bool:
    """Tell whether a word of many counts times or weeks, not people: `alle drei Wochen`, `most Sundays`."""
    after = place + 1
    if text.any_tag(Tag.MONTH, after, after + 2):
        return True  # the first half of March
    return bool(text.tags[place] & (Tag.COMMON | Tag.FILLER)) and not text.any_tag(Tag.GROUP, after, after + 1)


def _is_many(word: str, least: int = 2) -> bool:
    return word.isdecimal() and least <= int(word) < _YEARS
