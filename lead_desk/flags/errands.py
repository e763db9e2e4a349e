"""What only parents see to: a parents' evening, the brace, the sitter, the tooth fairy.

Such a word tells of nobody by itself. Beside a first name, a child or a class it tells of that child.
"""

from lead_desk.flags import called
from lead_desk.flags.detector import Cell
from lead_desk.flags.lexicon import word_set
from lead_desk.flags.reading import Text
from lead_desk.flags.vocabulary import Tag

_ERRANDS = word_set("errands")
_GROWN_UPS = word_set("misters") | word_set("who_serves_children")
_TEACHERS, _OF_WHOM = word_set("teachers_of_children"), word_set("genitives")
_KEEPERS = _TEACHERS | word_set("grandparents")
_GROWN = Tag.ADULT | Tag.JOB | Tag.WORKS | Tag.SELL | Tag.FIRM | Tag.THING
_REACH = 9


def are_in(text: Text, start: int, end: int) -> bool:
    """Tell whether one of them stands between two places."""
    return not _ERRANDS.isdisjoint(text.folded[start:end])


def are_told(text: Text) -> bool:
    """Tell whether an errand, a teacher of children or a grandparent is named at all."""
    return not (_ERRANDS.isdisjoint(text.folded) and _KEEPERS.isdisjoint(text.folded))


def is_run_for(cell: Cell, place: int) -> bool:
    """Tell whether one is told with somebody called by first name alone: `Zahnfee war bei Frieda`.

    Args:
        cell: the cell, read.
        place: where the first name stands, in the genitive or not: `Elternabend wegen Leos Lehrerin`.
    """
    text = cell.text
    if not (called.is_other_name(cell, place) or called.is_other_genitive(cell, place)) or _is_a_grown_ups(text, place):
        return False
    sentence = text.stretch(place, 2)
    return are_in(text, max(sentence.start, place - _REACH), min(sentence.end, place + _REACH))


def _is_a_grown_ups(text: Text, place: int) -> bool:
    """Tell whether a name is told as those of grown-ups are: `Herr Paul`, `Paul Meier`, `logopeden Anna`."""
    after = place + 1
    surnamed = after < len(text.raw) and not text.breaks[after] and text.raw[after][:1].isupper()
    if surnamed and not text.raw[place].endswith("s"):  # but Leos Lehrerin
        return True
    return place > 0 and not text.breaks[place] and text.folded[place - 1] in _GROWN_UPS


def is_kept_by_others(cell: Cell, place: int) -> bool:
    """Tell whether somebody is named as a teacher's pupil or a parent's child: `juf van Sem`, `mor til Ella`.

    Args:
        cell: the cell, read.
        place: where the first name stands.
    """
    text, after = cell.text, place + 1
    if called.is_other_genitive(cell, place):
        return after < len(text.folded) and not text.breaks[after] and text.folded[after] in _TEACHERS
    linked = place > 1 and text.folded[place - 1] in _OF_WHOM and not any(text.breaks[place - 1 : after])
    if not linked or not called.is_other_name(cell, place) or _is_a_grown_ups(text, place):
        return False
    sentence = text.stretch(place, 2)
    keeper = text.folded[place - 2]
    grown = text.any_tag(_GROWN, after, sentence.end) or text.any_tag(Tag.DEAD | Tag.PAST, sentence.start, sentence.end)
    return keeper in _TEACHERS or (keeper in called.PARENTS and not grown)
