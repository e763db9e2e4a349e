"""Job titles, of which several may stand in one cell: `farmer & lay preacher`, `shop steward and driver`."""

from lead_desk.flags import grammar
from lead_desk.flags.lexicon import word_set
from lead_desk.flags.reading import Hit, Text
from lead_desk.flags.vocabulary import Tag

_TRADES = Tag.JOB | Tag.COACH | Tag.WORKS
_FOR = word_set("for") | {"to"}


def is_occupation(text: Text, hit: Hit) -> bool:
    """Tell whether a job title only works around the hit: `parish secretary`, `lawyer for union members`."""
    if not grammar.is_joined(text, hit.end) and grammar.is_thing(text, hit):
        return True
    clause = text.stretch(hit.start, 1)
    return not _is_a_second_title(text, hit, clause.start) and text.any_tag(_TRADES, clause.start, hit.start)


def _is_a_second_title(text: Text, hit: Hit, start: int) -> bool:
    """Tell whether another title ends before the hit: `director and elder`, but `clerk to dean and canon`."""
    joined = grammar.is_joined(text, hit.start) or (hit.start > start and grammar.is_joined(text, hit.start - 1))
    return joined and _FOR.isdisjoint(text.folded[start : hit.start])
