"""Illness, fasting and the like that no body has: struck at the sight of an invoice, a diet of small orders."""

from lead_desk.domain.flag import Category
from lead_desk.flags.lexicon import word_set
from lead_desk.flags.reading import Hit, Text

_SEEING, _BILLS, _OF = word_set("seeing"), word_set("bills"), word_set("towards") | word_set("of")
_TRADED = word_set("traded")
_SEEN = 6  # words behind a hit in which a bill is seen
_ABOUT = (Category.HEALTH, Category.RELIGIOUS)


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
