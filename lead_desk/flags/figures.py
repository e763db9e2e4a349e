"""Figures of speech and possessions: illness, fasting, sentences and offices that no person has."""

from lead_desk.domain.flag import Category, FlagKind
from lead_desk.flags.crowds import ONE_PERSON, SMALL
from lead_desk.flags.lexicon import word_set
from lead_desk.flags.reading import Hit, Text
from lead_desk.flags.vocabulary import Tag

_SEEING, _BILLS, _OF = word_set("seeing"), word_set("bills"), word_set("towards") | word_set("of")
_TRADED = word_set("traded")
_SEEN = 6  # words behind a hit in which a bill is seen
_ABOUT = (Category.HEALTH, Category.RELIGIOUS)
_LABELS, _ABOUT_IT = tuple(word_set("labels")), word_set("about")
_PAINS = word_set("office_pains")
_KIN = Tag.CHILD | Tag.CHILDREN | Tag.HUSBAND | Tag.WIFE
_OFFICES = frozenset({Category.RELIGIOUS, Category.POLITICAL, Category.TRADE_UNION})
_SENTENCED = tuple(word_set("sentenced"))
_REACH, _NEAR = 6, 3


def is_of_paper(text: Text, hit: Hit) -> bool:
    """Tell whether paper is the cause or the want: `un infarto al ver la factura`, `digiuno di ordini`.

    Args:
        text: the cell, read.
        hit: the term found in it.
    """
    if hit.term.category not in _ABOUT:
        return False
    behind = text.folded[hit.end : min(hit.end + _SEEN, text.stretch(hit.end - 1, 2).end)]
    if len(behind) > 1 and behind[0] in _OF and behind[1] in _TRADED:
        return True
    return not (_SEEING.isdisjoint(behind) or _BILLS.isdisjoint(behind))


def is_label(text: Text, hit: Hit) -> bool:
    """Tell whether somebody is only called ill about something: `schizo about colours`, `OCD about fonts`."""
    if hit.term.category is not Category.HEALTH or not text.folded[hit.start].startswith(_LABELS):
        return False
    about = hit.end
    if about + 1 >= len(text.folded) or text.folded[about] not in _ABOUT_IT or text.breaks[about]:
        return False
    return not text.any_tag(ONE_PERSON, about + 1, about + 2)


def is_sentence_of_work(text: Text, hit: Hit) -> bool:
    """Tell whether a sentence is of office life: `sentenced to two more meetings`, `the deal was a life sentence`."""
    if hit.term.kind is not FlagKind.CRIMINAL:
        return False
    end = min(hit.end + _REACH, text.stretch(hit.end - 1, 1).end)
    sentenced = any(word.startswith(_SENTENCED) for word in text.folded[hit.start : hit.end])
    if sentenced and not _PAINS.isdisjoint(text.folded[hit.end : end]):
        return True
    return _is_of_a_thing(text, hit)


def _is_of_a_thing(text: Text, hit: Hit) -> bool:
    """Tell whether a thing is said to be the hit: nothing but small words between them, and nobody before."""
    clause = text.stretch(hit.start, 1)
    before = range(hit.start - 1, max(clause.start, hit.start - _NEAR) - 1, -1)
    being = next((at for at in before if text.tags[at] & Tag.BE), None)
    if being is None or not being or any(not text.tags[at] & SMALL for at in range(being + 1, hit.start)):
        return False
    thing = text.tags[being - 1] & (Tag.THING | Tag.OTHER)
    return bool(thing) and not text.any_tag(ONE_PERSON, clause.start, being)


def owns_a_thing(text: Text, hit: Hit) -> bool:
    """Tell whether an office only owns what is meant: `bishop's ring`, `chief whip's secretary`; but `vicar's wife`."""
    if hit.term.category not in _OFFICES or hit.end + 1 >= len(text.folded) or text.folded[hit.end] != "s":
        return False
    between = text.cell[text.spans[hit.end - 1][1] : text.spans[hit.end][0]]
    owned = text.tags[hit.end + 1]
    return between in ("'", "’") and not text.breaks[hit.end + 1] and not owned & (Tag.BE | Tag.FUNCTION | _KIN)
