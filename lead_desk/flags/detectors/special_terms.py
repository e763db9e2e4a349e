"""Words that tell a person's health, belief, origin, orientation: the lexicons, weighed by grammar."""

from collections.abc import Iterator

from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind
from lead_desk.flags import crowds, grammar, titles
from lead_desk.flags.answers import is_address
from lead_desk.flags.columns import Column, Role, header_words
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.lexicon import Use, word_set
from lead_desk.flags.reading import Hit
from lead_desk.flags.vocabulary import Tag

_CODE = 3
_PLAIN = frozenset({"hiv", "gay", "gej"})
_ARTICLES = frozenset({"the", "der", "des", "dem", "den", "im"})
_IN_TEXT = frozenset({Use.PERSON, Use.TOPIC, Use.OFFICE})
_NAMES_OF_FIRMS = frozenset({Category.TRADE_UNION, Category.POLITICAL})
# Unbelief is a belief too, and a person's origin is not denied by a "not".
_UNDENIABLE = frozenset({Category.RELIGIOUS, Category.RACIAL_ETHNIC})
_READ = frozenset({Role.FREE, Role.JOB, Role.SPOUSE, Role.PRODUCT, Role.CLASS})
_SEGMENTS = word_set("segments")
_BASKETS = word_set("baskets")


class SpecialTerms:
    """Looks at every term of Art. 9 in texts and job titles."""

    rule = "special.terms"

    def watch(self, column: Column) -> Watch:
        """See text when a loud word is in it."""
        return Watch.LOUD if column.role in _READ or column.asks else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding for every term that is said of a person."""
        if cell.is_placeholder or is_address(cell.value):
            return  # tbc
        for hit in cell.text.hits:
            if hit.term.kind is FlagKind.SPECIAL and self._counts(cell, hit) and not _is_firm(cell, hit):
                words = cell.text.quote(hit.start, hit.end)
                yield cell.finding(
                    self.rule, FlagKind.SPECIAL, hit.term.category, Certainty.PROBABLE, term=hit.term, words=words
                )

    def _counts(self, cell: Cell, hit: Hit) -> bool:
        text, use = cell.text, hit.term.use
        asking = cell.column.asks_for(FlagKind.SPECIAL, hit.term.category)
        asked = asking is not None and not (asking.weak and hit.term.use is Use.TOPIC)
        deniable = hit.term.category not in _UNDENIABLE
        if _is_name(cell, hit) or (not asked and _is_code(cell)):
            return False
        if cell.column.role is Role.PRODUCT and not asked and not _is_for_themselves(cell):
            return False
        if cell.column.role is Role.JOB:
            told = use is Use.OFFICE and not titles.is_occupation(text, hit)
            return told and not grammar.is_of_the_dead(text, hit)  # shop steward's widow
        if use is Use.VALUE or (use is Use.ORG and asked):
            return asked and not (deniable and grammar.is_negated(text, hit))
        if use not in _IN_TEXT:
            return False
        asked = asked or (
            _is_headed(cell, _SEGMENTS) and crowds.is_group(text, hit) and not grammar.is_traded(text, hit)
        )
        return grammar.about_a_person(text, hit, cell.record.name_words, asked=asked, deniable=deniable)


def _is_headed(cell: Cell, known: frozenset[str]) -> bool:
    """Tell whether a word of the header is one of these: whoever is on a list of `expectant mums` is one."""
    return not known.isdisjoint(header_words(cell.column.header))


def _is_for_themselves(cell: Cell) -> bool:
    """Tell whether goods are for a person's own use: by a word beside them, or in a basket."""
    return cell.text.any_tag(Tag.OWN_USE, 0, len(cell.text.folded)) or _is_headed(cell, _BASKETS)


def _is_code(cell: Cell) -> bool:
    """Tell whether the cell is nothing but a few letters or digits, as codes and months are: `AA`, `104`, `Sep`."""
    words = cell.text.folded
    return len(words) == 1 and len(words[0]) <= _CODE and cell.value.isascii() and words[0] not in _PLAIN


def _is_firm(cell: Cell, hit: Hit) -> bool:
    """Tell whether what sounds like a union or party is the lead's firm: `Unison rep called` at Unison Software."""
    if hit.term.category not in _NAMES_OF_FIRMS or not cell.text.raw[hit.start][:1].isupper():
        return False
    return cell.record.works_at(cell.text.folded[hit.start])


def _is_name(cell: Cell, hit: Hit) -> bool:
    """Tell whether the hit is a name: the lead's own, or a first name before a surname: Jude Ferris."""
    text, word = cell.text, cell.text.folded[hit.start]
    called = cell.column.role is not Role.JOB  # Imam Yahya Siddiq | Imam
    if called and hit.end - hit.start == 1 and text.raw[hit.start][:1].isupper() and cell.record.is_named(word):
        return True  # Bishop called
    if hit.end - hit.start > 1 or not cell.record.is_first_name(word):
        return False
    if hit.start and text.folded[hit.start - 1] in _ARTICLES:
        return False  # während des Ramadan
    after = text.raw[hit.end : hit.end + 1]
    return text.raw[hit.start][:1].isupper() and bool(after) and after[0][:1].isupper() and text.breaks[hit.end] == 0


DETECTOR = SpecialTerms()
