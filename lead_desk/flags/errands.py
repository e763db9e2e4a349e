"""What only parents see to: a parents' evening, the brace, the sitter, the tooth fairy.

Such a word tells of nobody by itself. Beside a first name, a child or a class it tells of that child. Single words
stand in the set `errands`, longer ones (`health visitor`) as topics in the lexicons of children.
"""

from collections.abc import Iterator
from itertools import chain

from lead_desk.domain.flag import FlagKind
from lead_desk.flags import called
from lead_desk.flags.detector import Cell
from lead_desk.flags.lexicon import Use, word_set
from lead_desk.flags.reading import Hit, Text
from lead_desk.flags.vocabulary import Tag

_ERRANDS = word_set("errands")
_GROWN_UPS = word_set("misters") | word_set("who_serves_children")
_TEACHERS, _OF_WHOM = word_set("teachers_of_children"), word_set("genitives")
_KEEPERS = _TEACHERS | word_set("grandparents")
_GROWN = Tag.ADULT | Tag.JOB | Tag.WORKS | Tag.SELL | Tag.FIRM | Tag.THING
_BEFORE_GROWN_UPS = _GROWN_UPS | word_set("done_by")
_DOINGS = word_set("staff_doings")
_OF_TRADE = word_set("bills") | word_set("ordered") | word_set("traders") | word_set("goods_talk")
_REACH, _COMPOUND, _LINKED = 9, 3, 2
_WHOSE = frozenset({"a", "an", "the", "our", "de", "een", "onze"})
_ASKED_OF, _TRADE = word_set("asked_of"), word_set("trade_of_errands")
_MEETINGS = word_set("meetings_of_trade")


def are_in(text: Text, start: int, end: int) -> bool:
    """Tell whether one of them, of a word or of several, stands between two places."""
    if not _ERRANDS.isdisjoint(text.folded[start:end]):
        return True
    return any(start <= hit.start < end for hit in _topics(text))


def _topics(text: Text) -> Iterator[Hit]:
    return (hit for hit in text.hits if hit.term.use is Use.TOPIC and hit.term.kind is FlagKind.CHILD)


def is_part_of_one(text: Text, place: int) -> bool:
    """Tell whether a word only belongs to one of several words: the visitor of `health visitor` sells nothing."""
    return any(hit.start <= place < hit.end for hit in _topics(text))


def are_told(text: Text) -> bool:
    """Tell whether an errand, a teacher of children or a grandparent is named at all."""
    return not _KEEPERS.isdisjoint(text.folded) or are_in(text, 0, len(text.folded))


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
    if _is_turned_to(text, place, sentence.start):
        return False
    if not _OF_TRADE.isdisjoint(text.folded[sentence.start : sentence.end]):
        return False  # kermesse : commande de Paul
    near = range(max(sentence.start, place - _REACH), min(sentence.end, place + _REACH))
    singles = ((at, at + 1) for at in near if text.folded[at] in _ERRANDS)
    found = chain(singles, ((hit.start, hit.end) for hit in _topics(text) if hit.start in near))
    return any(not (_is_of_trade(text, end) or _is_told_to_be(text, place, start)) for start, end in found)


def _is_turned_to(text: Text, place: int, start: int) -> bool:
    """Tell whether a name is of one who is written to or sent by a firm: `ask Tom`, `Alfie from the daycare chain`."""
    if place > start and text.folded[place - 1] in _ASKED_OF:
        return True
    if place > start + 1 and text.folded[place - 2] in _MEETINGS and not any(text.breaks[place - 1 : place + 1]):
        return True  # demo con Marco
    sent = text.folded[place + 1 : place + 2] == ["from"] and not text.breaks[place + 1]
    return sent and not text.any_tag(Tag.FETCH | Tag.CARE, start, place)


def _is_told_to_be(text: Text, place: int, start: int) -> bool:
    """Tell whether somebody named is said to be one by trade: `Saar is gezinsvoogd`, `Emma is our childminder`."""
    if not text.any_tag(Tag.BE, place + 1, place + 2) or any(text.breaks[place + 1 : start + 1]):
        return False
    if text.folded[place + 1] == "s" and start <= place + _LINKED:
        return False  # Poppy's health visitor
    return place + 1 < start and all(word in _WHOSE for word in text.folded[place + 2 : start])


def _is_of_trade(text: Text, place: int) -> bool:
    """Tell whether the word behind an errand makes it one of trade: `babysitter app`, `childcare vouchers scheme`."""
    if place >= len(text.folded) or text.breaks[place]:
        return False
    if text.cell[text.spans[place - 1][1] : text.spans[place][0]] == "-":
        return True  # Schulranzen-Aktion
    after = text.folded[place + (text.folded[place] == "s") : place + _COMPOUND]
    return not _TRADE.isdisjoint(after)


def _is_a_grown_ups(text: Text, place: int) -> bool:
    """Tell whether a name is told as those of grown-ups are: `Herr Paul`, `Paul Meier`, `Anna, logoped`."""
    after = place + 1
    if after < len(text.folded) and text.breaks[after] == 1 and text.folded[after] in _GROWN_UPS:
        return True
    surnamed = after < len(text.raw) and not text.breaks[after] and text.raw[after][:1].isupper()
    if surnamed and not text.raw[place].endswith("s"):  # but Leos Lehrerin
        return True
    if after < len(text.folded) and not text.breaks[after] and text.folded[after] in _DOINGS:
        return True  # Klassenfoto: Emma bestellt
    return place > 0 and not text.breaks[place] and text.folded[place - 1] in _BEFORE_GROWN_UPS


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
