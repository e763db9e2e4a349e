"""Membership, office and support: a party, union or church beside a word that ties a person to it."""

from collections.abc import Iterator

from lead_desk.domain.flag import Category, Finding, FlagKind
from lead_desk.flags import grammar, membership, wares
from lead_desk.flags.answers import is_address
from lead_desk.flags.columns import Column, Role, header_words
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.lexicon import Use, word_set
from lead_desk.flags.loud import SHORTEST_ACRONYM
from lead_desk.flags.reading import Hit, Text
from lead_desk.flags.vocabulary import Tag

_READ = frozenset({Role.FREE, Role.JOB, Role.TEAM})
_WITHIN = word_set("within")  # in the, bei der, à la
_TAGS, _SHORT_UNIONS, _ALSO_WORDS = word_set("tag_columns"), word_set("short_unions"), word_set("also_words")
_SALARIED = word_set("salaried")
_LONG = 6


class SpecialMember:
    """Pairs the organisations of a lexicon with its words of membership."""

    rule = "special.member"

    def watch(self, column: Column) -> Watch:
        """See text and job titles when a loud word is in them, and tags when they hold any term."""
        if column.role is Role.FREE and not _TAGS.isdisjoint(header_words(column.header)):
            return Watch.TERMS  # of all that stands there hardly anything is read closely
        return Watch.LOUD if column.role in _READ else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding for every organisation that a person belongs to."""
        if is_address(cell.value):
            return
        text = cell.text
        for hit in text.hits:
            if hit.term.use is not Use.ORG or hit.term.kind is not FlagKind.SPECIAL:
                continue
            if grammar.is_of_the_dead(text, hit) or grammar.is_spelled_out(text, hit) or _is_a_plain_word(text, hit):
                continue
            told = cell.column.role is Role.FREE and (_is_within(text, hit) or _is_a_tag(cell, hit))
            tie = hit if told else membership.tie(text, hit)
            if tie is None or _is_their_firm(cell, hit) or not _SALARIED.isdisjoint(text.folded):
                continue
            if wares.are_counted(text, hit):
                continue
            start, end = min(tie.start, hit.start), max(tie.end, hit.end)
            yield cell.finding(
                self.rule, FlagKind.SPECIAL, hit.term.category, term=hit.term, words=text.quote(start, end)
            )


def _is_a_tag(cell: Cell, hit: Hit) -> bool:
    """Tell whether a union is one of somebody's tags and can be nothing else: `3F`, `IG Metall`; but `Kommunal`."""
    text, column = cell.text, cell.column
    if hit.term.category is not Category.TRADE_UNION or _TAGS.isdisjoint(header_words(column.header)):
        return False
    clause, words = text.stretch(hit.start, 1), text.folded[hit.start : hit.end]
    sure = len(words) > 1 or words[0] in _SHORT_UNIONS or len(words[0]) >= _LONG
    named = text.raw[hit.start][:1].isupper() or not text.quote(hit.start, hit.end).isalpha()
    whole = (clause.start, clause.end) == (hit.start, hit.end)
    return whole and sure and named and _ALSO_WORDS.isdisjoint(words) and not text.tags[hit.start] & Tag.COMMON


def _is_their_firm(cell: Cell, hit: Hit) -> bool:
    """Tell whether what sounds like a union or party is the lead's firm: `Equity Partners`, `GMB Logistics`."""
    named = cell.text.raw[hit.start][:1].isupper() and cell.column.role is Role.FREE
    return named and cell.record.works_at(cell.text.folded[hit.start])


def _is_a_plain_word(text: Text, hit: Hit) -> bool:
    """Tell whether a body of one word is here only the word: `into sailing, member of a yacht club`, not INTO."""
    single = hit.end - hit.start == 1
    return single and bool(text.tags[hit.start] & (Tag.COMMON | Tag.FUNCTION)) and not text.raw[hit.start].isupper()


def _is_within(text: Text, hit: Hit) -> bool:
    """Tell whether a clause says nothing but that somebody is in it: `she's in the NEU`, `de la CNT`."""
    clause = text.stretch(hit.start, 1)
    raw = text.quote(hit.start, hit.end)
    plain = text.folded[hit.start] in _ALSO_WORDS or text.tags[hit.start] & (Tag.COMMON | Tag.FUNCTION)
    called = raw[:1].isupper() and hit.term.category is Category.TRADE_UNION and not plain  # in Bectu
    told = raw.isupper() or not raw.isalpha() or called  # HK, ver.di
    if clause.end != hit.end or clause.start == hit.start or not told or len(raw) < SHORTEST_ACRONYM:
        return False
    before = range(clause.start, hit.start)
    opening = next((place for place in before if not text.tags[place] & (Tag.PRONOUN | Tag.BE)), hit.start)
    named_outright = opening == hit.start and text.any_tag(Tag.BE, hit.start - 1, hit.start)  # he's UAW
    return named_outright or " ".join(text.folded[opening : hit.start]) in _WITHIN


DETECTOR = SpecialMember()
