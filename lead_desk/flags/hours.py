"""Numbers in a note that are no ages: times of day, and ages in a year long ago."""

from lead_desk.domain.patterns import late
from lead_desk.flags.lexicon import language_bit, word_set
from lead_desk.flags.reading import Text
from lead_desk.flags.vocabulary import Tag

_HOURS = word_set("hours")
_IN, _YEAR_DIGITS = word_set("in") | word_set("in_a_month"), 4
_DATED = late(r"(?i)\d{1,2}[/.]\d{1,2}\.?,? kl\.? ?$")
_CLOCKS = language_bit("da") | language_bit("sv") | language_bit("no")  # where kl is o'clock
_GERMAN = language_bit("de")


def is_long_ago(text: Text, place: int, number: int, grown_since: int) -> bool:
    """Tell whether a year is named in which somebody was so old who is grown up by now: `aged 15 in 1971`.

    Args:
        text: the cell, read.
        place: where the number stands.
        number: the age.
        grown_since: who was born in this year or before is no child any more.
    """
    following = text.folded[place + 1 : place + 3]
    return (
        len(following) > 1
        and following[0] in _IN
        and following[1].isdecimal()
        and len(following[1]) == _YEAR_DIGITS
        and int(following[1]) - number < grown_since
    )


def is_hour(text: Text, place: int) -> bool:
    """Tell whether a number is a time of day: `13:15`, `not before 11.`, `nicht vor 9`."""
    start, end = text.spans[place]
    if place and text.folded[place - 1] == "kl":
        spoken = text.languages & _CLOCKS and not text.languages & ~(_CLOCKS | _GERMAN)
        if spoken or _DATED.search(text.cell[:start]):
            return True  # 4/12 kl 10
    if ":" in (text.cell[start - 1 : start], text.cell[end : end + 1]):
        return True
    return place > 1 and text.folded[place - 1] in _HOURS and bool(text.tags[place - 2] & Tag.NEG)
