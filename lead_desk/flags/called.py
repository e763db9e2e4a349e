"""First names in a note that are not the lead's, and the ages and years of birth that stand beside them."""

from collections.abc import Iterator
from itertools import pairwise

from lead_desk.domain.flag import Category
from lead_desk.flags import dates, families, spoken_ages
from lead_desk.flags.detector import Cell
from lead_desk.flags.fold import compose, fold, words
from lead_desk.flags.lexicon import Use, word_set
from lead_desk.flags.reading import Text
from lead_desk.flags.record import Record
from lead_desk.flags.vocabulary import Tag

_YEAR_DIGITS, _AGE_DIGITS = 4, 2
_HELD = 6  # words in brackets behind a name
_FEASTED = 3  # so many words after the number: its unit, of, the name
_FEAST_ARTICLES = word_set("feast_articles")
_AT_WORK = word_set("at_work")
_AGE_LINKS = word_set("age_links")
_AGE_BY_ITSELF = frozenset({"pa", "aged"})
_AND = word_set("and")
_UNITS, _BABY_UNITS = word_set("units"), word_set("baby_units")
_FOR = word_set("for")
OF_WHOM = word_set("of") | _FOR | word_set("genitives")
"""Words that tie a thing to whose it is: of, for."""
_SHORT_YEARS = frozenset({"(-", "('", "(’", "(*"})
_NUMBERED_PLACES = word_set("numbered_places")
_SAINTS = word_set("saints")
_SAID = frozenset({Use.PERSON, Use.TOPIC})
PARENTS = frozenset(fold(compose(word)) for word in word_set("family_parent") | word_set("grandparents"))
"""What parents and grandparents are called."""


def is_other_name(cell: Cell, place: int) -> bool:
    """Tell whether a known first name stands there, written large, that is not the lead's."""
    text = cell.text
    if place >= len(text.folded) or not text.raw[place][:1].isupper():
        return False
    word = text.folded[place]
    if place and text.folded[place - 1] in _SAINTS:
        return False  # Oratorio San Luigi
    return cell.record.is_first_name(word) and word not in cell.record.name_words


def is_other_genitive(cell: Cell, place: int) -> bool:
    """Tell whether the genitive of such a name stands there: `Noahs Windpocken`, `Elsas bøjle`."""
    word, raw = cell.text.folded[place], cell.text.raw[place]
    stem = word.removesuffix("s")
    plain = stem == word or bool(cell.text.tags[place] & (Tag.FUNCTION | Tag.FILLER | Tag.COMMON))  # Thi's, but This
    known = not plain and raw[:1].isupper() and not raw.isupper() and cell.record.is_first_name(stem)
    return known and not cell.record.is_first_name(word) and stem not in cell.record.name_words


def aged(cell: Cell) -> Iterator[int]:
    """Yield where first names with a year of birth or an age behind them stand: `Emma (2017)`, `Emma på 6`."""
    text = cell.text
    for place, raw in enumerate(text.raw if text.has_digit else ()):
        if not raw[:1].isupper():
            continue  # no name
        if _is_feasted(cell, place):
            yield place
            continue
        if place + 1 >= len(text.folded):
            return
        year = text.folded[place + 1]
        if text.any_tag(Tag.BIRTH, place + 1, place + 2) and is_other_name(cell, place):
            if is_year_of_a_minor(text.folded[place + 2 : place + 3], cell.record):
                yield place  # Lia (b. 2022)
            continue
        bracketed = text.breaks[place + 1] == 1  # Leo (TEA, 6 años)
        if not (year.isdecimal() or year in _AGE_LINKS or bracketed) or not is_other_name(cell, place):
            continue
        if text.folded[place] in _NUMBERED_PLACES and not text.any_tag(Tag.YEARS_OLD, place + 2, place + 3):
            continue  # rechts neben Tor 4 parken
        told = year.isdecimal() and text.breaks[place + 1] == 1 and _is_born(text, place + 1, cell.record)
        if told or _is_aged(text, place, cell.record.limit) or _is_in_a_row(cell, place) or _is_in_months(text, place):
            yield place


def _is_feasted(cell: Cell, place: int) -> bool:
    """Tell whether somebody's years are spoken of as a feast: `les 5 ans de Jade`; but `les 5 ans de Jade Dupont`."""
    text, number = cell.text, place - _FEASTED
    if number <= 0 or text.folded[place - 1] not in OF_WHOM or text.folded[number - 1] not in _FEAST_ARTICLES:
        return False
    if any(text.breaks[number : place + 1]) or text.folded[number + 1] not in _UNITS:
        return False
    if not is_age_below(text.folded[number], cell.record.limit) or not is_other_name(cell, place):
        return False
    after = place + 1
    runs_on = after < len(text.folded) and not text.breaks[after]
    dated = text.any_tag(Tag.MONTH, after, after + 3)
    if runs_on and (text.raw[after][:1].isupper() or (text.folded[after] in _AT_WORK and not dated)):
        return False
    sentence = text.stretch(place, 2)
    return not text.any_tag(Tag.FIRM | Tag.WORKS | Tag.SELL | Tag.OTHER, sentence.start, sentence.end)


def is_year_of_a_minor(told: list[str], record: Record) -> bool:
    """Tell whether the first of the words is a year in which somebody under age was born."""
    if not told or not told[0].isdecimal() or len(told[0]) != _YEAR_DIGITS:
        return False
    youth = dates.judge_year(int(told[0]), record.today, record.limit)
    return youth is not None and youth.minor


def _is_born(text: Text, place: int, record: Record) -> bool:
    """Tell whether a number behind a name is a minor's year of birth or age: `Joel (2022)`, `collects Uxue (7)`."""
    year = text.folded[place]
    if len(year) == _YEAR_DIGITS:
        return is_year_of_a_minor([year], record)
    before, after = text.cell[text.spans[place][0] - 2 : text.spans[place][0]], text.cell[text.spans[place][1] :]
    youth = _of_short_year(before, year, record)
    closes = after.startswith((")", ",")) or text.any_tag(Tag.YEARS_OLD, place + 1, place + 2)  # but Peter (3 sites)
    opens = before.endswith("(") or (before == ", " and after[:1] == ",")
    return (opens and closes and 0 < int(year) < record.limit) or (youth is not None and youth.minor)


def _of_short_year(before: str, year: str, record: Record) -> dates.Youth | None:
    """Weigh a year of birth of two digits in brackets: `Ester (-18)`, `Ida ('19)`."""
    if before not in _SHORT_YEARS or len(year) != _AGE_DIGITS:
        return None
    return dates.judge_year(record.today.year - record.today.year % 100 + int(year), record.today, record.limit)


def _is_in_months(text: Text, place: int) -> bool:
    """Tell whether a name is told with months or weeks, as only babies are: `Ned, 10 months`; but `10 months free`."""
    unit = place + 2
    if unit >= len(text.folded) or text.folded[unit] not in _BABY_UNITS or text.breaks[place + 1] != 1:
        return False
    return text.folded[place + 1].isdecimal() and (unit + 1 == len(text.folded) or text.breaks[unit + 1] > 0)


def _is_in_a_row(cell: Cell, place: int) -> bool:
    """Tell whether a name and its age stand in a row of such, or under a header for the family: `Mason 8, Poppy 5`."""
    text, limit = cell.text, cell.record.limit
    of_family = families.asks_family(words(cell.column.header))
    if of_family and is_year_of_a_minor(text.folded[place + 1 : place + 2], cell.record) and is_other_name(cell, place):
        return True  # Family: Ruby 2015, Jack 2018
    if not _is_name_with_age(cell, place, limit):
        return False
    if of_family:
        return True
    start = text.stretch(place, 2).start
    if text.any_tag(Tag.CHILD | Tag.CHILDREN | Tag.KIN, start, place):
        return True  # daughter's lessons, Ava 9
    if text.any_tag(Tag.OTHER, start, place):
        return False  # 3 dogs: Eli 12, Jude 9
    if place > 1 and text.folded[place - 1] in OF_WHOM and text.folded[place - 2] in PARENTS:
        return True  # papa de Lina, 6 ans
    if place and text.folded[place - 1] in _FOR and text.breaks[place + 1] == 1:
        return True  # piano lessons for Emily, 8
    # `Mason 8 and Poppy 5`, `Agnes 3 år, Hjalmar 6 år`
    near = (place - 2, place - 3, place + 2, place + 3, place - 4, place + 4)
    return any(0 <= other < len(text.folded) - 1 and _is_name_with_age(cell, other, limit) for other in near)


def _is_name_with_age(cell: Cell, place: int, limit: int) -> bool:
    text, age = cell.text, cell.text.folded[place + 1]
    unit = place + 2 < len(text.folded) and text.folded[place + 2] in _UNITS
    after = place + 3 if unit else place + 2
    ends = after >= len(text.folded) or text.breaks[after] > 0 or text.folded[after] in _AND
    return is_age_below(age, limit) and ends and text.breaks[place + 1] < 2 and is_other_name(cell, place)


def is_age_below(word: str, limit: int) -> bool:
    """Tell whether a word is a number of years below the limit."""
    return word.isdecimal() and len(word) <= _AGE_DIGITS and 0 < int(word) < limit


def _is_age_alone(text: Text, place: int, limit: int) -> bool:
    """Tell whether a number with its unit is all that follows a name in its clause; but `Peter 10 years with us`."""
    after = place + 2
    ends = after >= len(text.folded) or text.breaks[after] > 0
    told = ends and is_age_below(text.folded[place], limit) and not text.breaks[place]
    return told and text.any_tag(Tag.YEARS_OLD, place + 1, after)


def _is_age_bracketed(text: Text, place: int, limit: int) -> bool:
    """Tell whether brackets behind a name hold an age with its unit: `relatório do Rodrigo (PHDA, 9 anos)`."""
    start = text.spans[place][1]
    opening, closing = text.cell.find("(", start, start + 2), text.cell.find(")", start)
    if opening < 0 or closing < 0:
        return False
    held = [at for at in range(place + 1, min(place + _HELD, len(text.folded))) if text.spans[at][0] < closing]
    pairs = pairwise(held)
    return any(is_age_below(text.folded[at], limit) and text.folded[after] in _UNITS for at, after in pairs)


def _is_age_aside(text: Text, place: int, limit: int) -> bool:
    """Tell whether an age stands between commas behind a name: `hosts Jayden, 10 ans, at weekends`.

    A contract runs for years too, so nothing of trade, work or things may stand in the sentence.
    """
    number = place + 1
    after = number + 2
    if after > len(text.folded) or text.breaks[number] != 1 or text.folded[number + 1] not in _UNITS:
        return False
    ends = after == len(text.folded) or text.breaks[after] > 0
    sentence = text.stretch(place, 2)
    other = Tag.SELL | Tag.WORKS | Tag.THING | Tag.OTHER | Tag.PAST | Tag.FIRM | Tag.INTEREST
    told = any(
        tag & other and not tag & (Tag.FILLER | Tag.FETCH | Tag.PRONOUN)
        for tag in text.tags[sentence.start : sentence.end]
    )
    return ends and is_age_below(text.folded[number], limit) and not told


def _is_aged(text: Text, place: int, limit: int) -> bool:
    """Tell whether an age follows a name in words: `Emma på 6`, `Lucas de 8 ans`, `Ida er 7 år`, `Oskar 6 år`."""
    if _is_age_alone(text, place + 1, limit) or _is_age_aside(text, place, limit):
        return True
    if _is_age_bracketed(text, place, limit):
        return True
    number = place + 2
    if number >= len(text.folded) or text.folded[place + 1] not in _AGE_LINKS:
        return False
    if any(text.breaks[place + 1 : number + 1]) or not is_age_below(text.folded[number], limit):
        return False
    unit = text.any_tag(Tag.YEARS_OLD, number + 1, number + 2)
    after = number + 2
    if unit and after < len(text.folded) and not text.breaks[after] and text.folded[after] in spoken_ages.YEARS_OF:
        return False  # Clémence a 12 ans de maison
    floor = text.cell[text.spans[number][1] :].startswith(".")  # Emma på 6. sal
    return unit or (text.folded[place + 1] in _AGE_BY_ITSELF and not floor)


def is_ill(text: Text, start: int, end: int) -> bool:
    """Tell whether somebody's health is spoken of there: `Kind hat Neurodermitis`, `lille Sigurd har mælkeallergi`."""
    return any(
        hit.term.category is Category.HEALTH and hit.term.use in _SAID and start <= hit.start < end for hit in text.hits
    )
