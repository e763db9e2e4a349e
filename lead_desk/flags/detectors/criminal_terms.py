"""Convictions, charges, sentences and the results of record checks, clean ones too (Art. 10)."""

from collections.abc import Iterator

from lead_desk.domain.flag import Certainty, Finding, FlagKind
from lead_desk.flags import grammar, membership, titles
from lead_desk.flags.answers import is_awaited, is_degree, is_no, is_pending, is_placeholder, is_yes, normal
from lead_desk.flags.columns import Column, Role, header_words
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.lexicon import Use, word_set
from lead_desk.flags.reading import Hit, Text
from lead_desk.flags.vocabulary import Tag

_WANTED = word_set("only_wanted")


class CriminalTerms:
    """Looks at the terms of Art. 10 in texts, and at every answer in a column that asks for records."""

    rule = "criminal.terms"

    def watch(self, column: Column) -> Watch:
        """See columns that ask always, other text when a loud word is in it."""
        if column.asks_for(FlagKind.CRIMINAL):
            return Watch.ALWAYS
        return Watch.LOUD if column.role in (Role.FREE, Role.JOB, Role.CLASS) else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield one finding for what tells of offences, or of their absence."""
        if cell.is_placeholder:
            return  # tbc
        asked = cell.column.asks_for(FlagKind.CRIMINAL)
        if asked and not asked.weak and self._answers(cell):
            yield cell.finding(self.rule, FlagKind.CRIMINAL, certainty=Certainty.CERTAIN)
            return
        for hit in cell.text.hits:
            if hit.term.kind is FlagKind.CRIMINAL and self._counts(cell, hit, asked=asked is not None):
                words = cell.text.quote(hit.start, hit.end)
                yield cell.finding(self.rule, FlagKind.CRIMINAL, term=hit.term, words=words)
                return

    def _answers(self, cell: Cell) -> bool:
        answer = normal(cell.value)
        if any(cell.text.masked) and not any(hit.term.kind is FlagKind.CRIMINAL for hit in cell.text.hits):
            return False  # Endorsements: tanker, hazmat
        if is_degree(cell.value.partition(",")[0]):
            return False  # Conviction: High, loves the product
        if _is_only_wanted(cell):
            return False  # DBS needed: yes, before start
        return not (is_placeholder(cell.value) or is_pending(cell.value) or is_awaited(answer))

    def _counts(self, cell: Cell, hit: Hit, *, asked: bool) -> bool:
        text, use = cell.text, hit.term.use
        raw = text.raw[hit.start]
        if hit.end - hit.start == 1 and raw[:1].isupper() and cell.record.is_named(text.folded[hit.start]):
            return False  # Luis Camello | Camello pide factura
        if cell.column.role is Role.JOB:
            return use is Use.OFFICE and not titles.is_occupation(text, hit)
        if use is Use.VALUE:
            return asked and not is_no(cell.value)
        if use is Use.RESULT:
            sentence = text.stretch(hit.start, 2)
            return not is_awaited(" ".join(text.folded[sentence.start : sentence.end]))
        if use is Use.ORG:  # an offence or a prison, beside what the law did to somebody
            return self._is_prosecuted(text, hit)
        if use not in (Use.PERSON, Use.TOPIC, Use.OFFICE):
            return False
        if grammar.is_of_a_firm(text, hit):
            return False
        return grammar.about_a_person(text, hit, cell.record.name_words, asked=asked, deniable=use is Use.TOPIC)

    def _is_prosecuted(self, text: Text, hit: Hit) -> bool:
        if grammar.is_of_a_firm(text, hit) or grammar.is_of_the_dead(text, hit) or grammar.is_figure(text, hit):
            return False
        tied = membership.tie(text, hit, denies=Tag.GROUP, alien=Tag.SELL | Tag.INTEREST)
        return tied is not None and not any(titles.is_occupation(text, found) for found in (hit, tied))


def _is_only_wanted(cell: Cell) -> bool:
    """Tell whether a column asks if a check is needed, and a yes or no answers: that tells no result."""
    if _WANTED.isdisjoint(header_words(cell.column.header)):
        return False
    first = cell.value.replace(",", " ").split()[0]
    return is_yes(first) or is_no(first)


DETECTOR = CriminalTerms()
