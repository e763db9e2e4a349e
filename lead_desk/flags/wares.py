"""Aids and medicines that are goods: counted, on a shelf, in a catalogue."""

from lead_desk.domain.flag import Category
from lead_desk.domain.patterns import late
from lead_desk.flags.lexicon import word_set
from lead_desk.flags.reading import Hit, Text
from lead_desk.flags.vocabulary import Tag

_STOCK, _PACKS = word_set("stock"), word_set("packs")
_COUNTED = late(r"x\d{2,}")
_COUNTED_BY_HUNDREDS = late(r"x\d{3,}")
_TESTS, _TESTS_BEFORE, _MANY = word_set("tests"), 4, 5
_PEOPLE = Tag.PRONOUN | Tag.RELATIVE | Tag.CHILD | Tag.HUSBAND | Tag.WIFE | Tag.HIS | Tag.HER
_SAYING = Tag.FILLER | Tag.FUNCTION | Tag.COMMON | _PEOPLE


def is_stock(text: Text, hit: Hit) -> bool:
    """Tell whether an aid is ware: `stoma bags x300`, `epipen pouches, walking sticks range`."""
    if hit.term.category is not Category.HEALTH:
        return False
    sentence, clause = text.stretch(hit.start, 2), text.stretch(hit.start, 1)
    if text.any_tag(Tag.OWN_USE, sentence.start, sentence.end):
        return False
    if _are_tests(text, hit, clause.start):
        return True
    if hit.start > 1 and text.folded[hit.start - 1] in _PACKS and text.folded[hit.start - 2].isdecimal():
        return True  # 400 pk. sertralin
    behind = text.folded[hit.end : hit.end + 2]
    if len(behind) > 1 and behind[0].isdecimal() and behind[0] != "1" and behind[1] in _PACKS:
        return True  # muletas 20 uds.
    for place in range(hit.end, sentence.end):
        if place >= clause.end and text.tags[place] & _SAYING:
            return False  # another clause that says something, no list of wares
        counted = _COUNTED if place == hit.end else _COUNTED_BY_HUNDREDS
        if text.folded[place] in _STOCK or (place <= hit.end + 1 and counted.fullmatch(text.folded[place])):
            return True
    return False


def _are_tests(text: Text, hit: Hit, start: int) -> bool:
    """Tell whether tests for it are counted before a hit: `500 test de embarazo`."""
    before = range(max(start, hit.start - _TESTS_BEFORE), hit.start)
    tests = next((at for at in before if text.folded[at] in _TESTS), start)
    counted = text.folded[tests - 1] if tests > start else ""
    return counted.isdecimal() and int(counted) >= _MANY


def are_counted(text: Text, hit: Hit) -> bool:
    """Tell whether pieces are counted in the sentence: `lista PSL do druku, 5000 szt.`."""
    return are_packed(text, hit.end + 1, text.stretch(hit.start, 2).end)


def are_packed(text: Text, start: int, end: int) -> bool:
    """Tell whether packs, pieces or bottles are counted between two places: `årgang 2016, 12 flasker`."""
    return any(text.folded[at] in _PACKS and text.folded[at - 1].isdecimal() for at in range(start, end))
