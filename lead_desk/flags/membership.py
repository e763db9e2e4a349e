"""What ties a person to an organisation, or to an offence: a party beside `member of`, an assault beside `charged`."""

from lead_desk.flags.lexicon import Use, word_set
from lead_desk.flags.reading import Hit, Text
from lead_desk.flags.vocabulary import Tag

_NEAR, _BEFORE = 5, 4
_AND = word_set("and")
_LOOSE, _ALSO_WORDS = word_set("loose_ties"), word_set("also_words")
_MEMBERS = Tag.JOB | Tag.SELL  # whoever works there is no member


def tie(text: Text, hit: Hit, *, denies: int = Tag.NEG | Tag.GROUP, alien: int = _MEMBERS) -> Hit | None:
    """Return the word of membership that ties somebody to what was hit, or None.

    Args:
        text: the cell, read.
        hit: an organisation or an offence (`Use.ORG`).
        denies: bits of `Tag` that undo the tie when they stand before both.
        alien: bits of `Tag` around both that make it somebody's trade.
    """
    for other in text.hits:
        if other.term.use is not Use.MEMBER or other.term[2:4] != hit.term[2:4]:
            continue
        first, last = min(other.end, hit.end), max(other.start, hit.start)
        if last - first > _NEAR or any(level == 2 for level in text.breaks[first : last + 1]):
            continue
        if _is_loose(text, other) and not _is_a_name(text, hit):
            continue
        if _is_tied(text, hit, other, denies, alien):
            return other
    return None


def _is_loose(text: Text, tie_: Hit) -> bool:
    """Tell whether a word ties only to a name: `Unite since 2010`, but `new prospect since March`."""
    return tie_.end - tie_.start == 1 and text.folded[tie_.start] in _LOOSE


def _is_a_name(text: Text, hit: Hit) -> bool:
    """Tell whether an organisation is written as a name, and is no word that opens a sentence."""
    raw = text.raw[hit.start]
    if not raw[:1].isupper():
        return False
    return raw.isupper() or text.folded[hit.start] not in _ALSO_WORDS or text.breaks[hit.start] < 2


def _is_tied(text: Text, hit: Hit, other: Hit, denies: int, alien: int) -> bool:
    sentence = text.stretch(hit.start, 2)
    start, first = min(other.start, hit.start), min(other.end, hit.end)
    if denies & Tag.NEG and text.any_tag(Tag.NEG, hit.start - 1, hit.start) and not text.breaks[hit.start]:
        return False  # elected forum member, not union
    inside = {*range(hit.start, hit.end), *range(other.start, other.end)}
    if any(text.tags[at] & denies for at in range(max(sentence.start, start - 3), first) if at not in inside):
        return False  # but the Women's League
    if start > 1 and text.folded[start - 1] in _AND:
        start += _BEFORE - 1  # asesora y afiliada de Más Madrid: another title ends before the tie
    if other.start >= hit.end and text.any_tag(Tag.PRONOUN, hit.end, other.end):
        start += _BEFORE  # l'avocat de FO dont elle est membre
    around = range(max(sentence.start, start - _BEFORE), min(sentence.end, max(other.end, hit.end) + 2))
    return not any(text.tags[place] & alien for place in around if place not in inside)
