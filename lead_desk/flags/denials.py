"""Denials behind what they deny: a question answered no, and a note that ends with `not him`."""

from lead_desk.flags.lexicon import word_set
from lead_desk.flags.reading import Hit, Text
from lead_desk.flags.vocabulary import Tag

_THEY = word_set("they")
_OTHERS = Tag.RELATIVE | Tag.CHILD | Tag.HUSBAND | Tag.WIFE


def denies_behind(text: Text, hit: Hit) -> bool:
    """Tell whether what follows a hit takes it back.

    Args:
        text: the cell, read.
        hit: the term found in it.
    """
    if not text.any_tag(Tag.NEG, hit.end, len(text.folded)):
        return False
    return _is_answered_no(text, hit) or _is_not_theirs(text, hit)


def _is_answered_no(text: Text, hit: Hit) -> bool:
    """Tell whether a question holds the hit and a no follows it: `embarazada? no, solo cansada`."""
    end = text.stretch(hit.start, 2).end
    if end >= len(text.folded) or not text.tags[end] & Tag.NEG:
        return False
    return "?" in text.cell[text.spans[end - 1][1] : text.spans[end][0]]


def _is_not_theirs(text: Text, hit: Hit) -> bool:
    """Tell whether a note ends by denying it of him or her: `intolérant aux sulfites dans ses vins, pas lui`."""
    last = len(text.folded) - 1
    if last - 1 < hit.end or not text.tags[last - 1] & Tag.NEG or text.folded[last] not in _THEY:
        return False
    return text.breaks[last - 1] > 0 and not text.any_tag(_OTHERS, 0, last)
