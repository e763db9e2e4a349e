"""Membership, office and support: a party, union or church beside a word that ties a person to it."""

from collections.abc import Iterator

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.flags import grammar
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.lexicon import Use, word_set
from lead_desk.flags.reading import Hit, Text
from lead_desk.flags.vocabulary import Tag

_NEAR = 5
_SHORTEST_ACRONYM = 3
_WITHIN = word_set("within")  # in the, bei der, à la


class SpecialMember:
    """Pairs the organisations of a lexicon with its words of membership."""

    rule = "special.member"

    def watch(self, column: Column) -> Watch:
        """See text and job titles when a loud word is in them."""
        return Watch.LOUD if column.role in (Role.FREE, Role.JOB) else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding for every organisation that a person belongs to."""
        text = cell.text
        for hit in text.hits:
            if hit.term.use is not Use.ORG or hit.term.kind is not FlagKind.SPECIAL:
                continue
            tie = hit if cell.column.role is Role.FREE and _is_within(text, hit) else self._tie(text, hit)
            if tie is None:
                continue
            start, end = min(tie.start, hit.start), max(tie.end, hit.end)
            yield cell.finding(
                self.rule, FlagKind.SPECIAL, hit.term.category, term=hit.term, words=text.quote(start, end)
            )

    def _tie(self, text: Text, hit: Hit) -> Hit | None:
        if grammar.is_of_the_dead(text, hit):
            return None
        for other in text.hits:
            if other.term.use is not Use.MEMBER or other.term.category is not hit.term.category:
                continue
            first, last = min(other.end, hit.end), max(other.start, hit.start)
            if last - first > _NEAR or any(level == 2 for level in text.breaks[first : last + 1]):
                continue
            if self._is_tied(text, hit, other, first):
                return other
        return None

    def _is_tied(self, text: Text, hit: Hit, other: Hit, first: int) -> bool:
        sentence = text.stretch(hit.start, 2)
        start = min(other.start, hit.start)
        if text.any_tag(Tag.NEG | Tag.GROUP, max(sentence.start, start - 3), first):
            return False
        around = range(max(sentence.start, start - 4), min(sentence.end, max(other.end, hit.end) + 2))
        inside = {*range(hit.start, hit.end), *range(other.start, other.end)}
        return not any(text.tags[place] & (Tag.JOB | Tag.SELL) for place in around if place not in inside)


def _is_within(text: Text, hit: Hit) -> bool:
    """Tell whether a clause says nothing but that somebody is in it: `she's in the NEU`, `de la CNT`."""
    clause = text.stretch(hit.start, 1)
    raw = text.raw[hit.end - 1]
    if clause.end != hit.end or clause.start == hit.start or not raw.isupper() or len(raw) < _SHORTEST_ACRONYM:
        return False
    before = range(clause.start, hit.start)
    opening = next((place for place in before if not text.tags[place] & (Tag.PRONOUN | Tag.BE)), hit.start)
    return " ".join(text.folded[opening : hit.start]) in _WITHIN


DETECTOR = SpecialMember()
