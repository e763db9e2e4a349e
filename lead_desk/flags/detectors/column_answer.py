"""An answer in a column whose header asks for sensitive data."""

from collections.abc import Iterator

from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind
from lead_desk.domain.patterns import late
from lead_desk.flags import grammar
from lead_desk.flags.answers import is_degree, is_no, is_pending, is_placeholder, is_yes
from lead_desk.flags.columns import Column, Role, header_words
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.lexicon import HeaderTerm, Use, word_set
from lead_desk.flags.vocabulary import Tag

_ASKS_FOR_BELIEF = late(
    r"relig|konfession|confess|belief|faith|tro\b|trosretning|godsdienst|geloof|croyance|creencia|trossam|trosin|denomination|livssyn|wyznanie|credo"
)
_PACKS = word_set("packs")
_GOLF = late(r"\+?[0-5]?\d[.,]\d$|\+\d$")
"""A handicap with a decimal, or better than scratch, is a golfer's."""
_MONEY = frozenset("£$€")
_SAME = frozenset({"same", "match", "matches"})
_LENSES = late(r"(?:[+-]\d\d?[.,]\d\d?[\s/;,|]*)+$")
"""Lenses are no illness: `-2.25 / -1.75`."""
_VACCINATED = late(r"va[ck]+[cs]?in|impf")
_GROWN_UP = late(r"\b(?:1[89]|[2-9]\d)\s?(?:[-–+]|t/m|bis|til|till|tot|to)")
_UNRELATED = late(
    r"^(?:https?:|www\.|see |siehe |se |voir |ver |zie )|@"
    r"|^(?:cao|tarifvertrag|overenskomst|kollektivavtal|tariffavtale)\b"
)


class ColumnAnswer:
    """Takes any real answer under a plain header, and under a doubtful one only a value that fits."""

    rule = "column.answer"

    def watch(self, column: Column) -> Watch:
        """See every filled cell of a column that asks."""
        return Watch.ALWAYS if column.asks and column.role in (Role.FREE, Role.CHILD) else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding for each kind of data that the header asks for and the cell gives."""
        if is_placeholder(cell.value):
            return
        for asked in cell.column.asks:
            told = asked.kind is FlagKind.SPECIAL or cell.column.role is Role.FREE  # who the child is: ChildGuardian
            if asked.kind is not FlagKind.CRIMINAL and told and self._gives(cell, asked):
                certainty = Certainty.PROBABLE if asked.weak else Certainty.CERTAIN
                yield Finding(
                    kind=asked.kind,
                    category=asked.category,
                    field=cell.column.header,
                    state=cell.finding(self.rule, asked.kind, asked.category, certainty).state,
                    rule=self.rule,
                    certainty=certainty,
                    term=asked.id,
                    words=cell.value.strip(),
                )

    def _gives(self, cell: Cell, asked: HeaderTerm) -> bool:
        value = cell.value
        if is_no(value):
            if asked.category is Category.SEXUAL_ORIENTATION and _asks_of_birth(cell.column):
                return True  # Gender the same as at birth? No
            return (
                asked.category is Category.RELIGIOUS
                and bool(_ASKS_FOR_BELIEF.search(cell.column.header.casefold()))
                and not value.strip("0 ").isspace()
                and value.strip() != "0"
                and not _just_no(value)
            )
        if _is_trade(cell) or (asked.category is Category.HEALTH and _is_measured(value.strip())):
            return False  # Badge: sells terminals
        if asked.category is Category.RELIGIOUS and _is_how_sure(cell):
            return False
        if asked.kind is FlagKind.CHILD and _GROWN_UP.search(value):
            return False  # Rover (18-21)
        if asked.weak:
            return self._fits(cell, asked)
        if _UNRELATED.search(value.casefold()):
            return False
        text = cell.text
        if any(text.masked) and not any(hit.term.category is asked.category for hit in text.hits):
            return False  # Syndicat: syndicat de copropriété Les Glycines
        if self._all_denied(cell) or (not text.hits and is_pending(value)):
            return False
        return not is_yes(value) or bool(value)

    def _fits(self, cell: Cell, asked: HeaderTerm) -> bool:
        for hit in cell.text.hits:
            if hit.term.kind is not asked.kind or hit.term.category is not asked.category:
                continue
            if hit.term.use in (Use.MEMBER, Use.MASK):
                continue
            if not grammar.is_negated(cell.text, hit) and not grammar.is_thing(cell.text, hit):
                return True
        return False

    def _all_denied(self, cell: Cell) -> bool:
        """Tell whether the answer is a no in several words: `keine bekannt`, `no, not a member`, `ingen allergier`."""
        text = cell.text
        first = next((place for place, word in enumerate(text.folded) if not word.isdecimal()), 0)
        if not text.folded or not is_no(text.folded[first]):
            return False
        return not any(
            text.breaks[hit.start] >= 1 and not grammar.is_negated(text, hit) and hit.start > first for hit in text.hits
        )


def _is_how_sure(cell: Cell) -> bool:
    """Tell whether an answer only says how strongly something is believed in: `strong`, `Strong in the product`."""
    first = cell.value.split(maxsplit=1)[0]
    believed = any(hit.term.category is Category.RELIGIOUS for hit in cell.text.hits)
    return is_degree(cell.value) or (is_degree(first) and not believed) or first[0] in _MONEY  # Denomination: £20


def _asks_of_birth(column: Column) -> bool:
    """Tell whether a header asks if somebody's gender is the one registered at birth."""
    asked = header_words(column.header)
    return "birth" in asked and not _SAME.isdisjoint(asked)


def _is_measured(value: str) -> bool:
    """Tell whether a number is of a golfer's handicap or of glasses."""
    return bool(_GOLF.match(value) or _LENSES.match(value))


def _is_trade(cell: Cell) -> bool:
    """Tell whether an answer speaks of what somebody sells or asks about, or of a beast or a thing."""
    text, person = cell.text, Tag.PRONOUN | Tag.RELATIVE | Tag.HIS | Tag.HER
    if text.folded[0].isdecimal() and not _PACKS.isdisjoint(text.folded[1:2]):
        return True  # DNA kits: 24 pcs reordered
    if not _VACCINATED.search(cell.column.header.casefold()):
        person |= Tag.ALLERGEN  # whoever is allergic to cats names them; a cat that is vaccinated is a cat
    last = len(text.folded) - 1
    if last > 0 and text.tags[last] & Tag.SELL and text.tags[last] & Tag.FIRM:
        return True  # safety goggles supplier
    return text.any_tag(Tag.SELL | Tag.INTEREST | Tag.WORKS | Tag.COACH | Tag.FIRM, 0, 1) or (
        text.any_tag(Tag.OTHER, 0, min(2, text.stretch(0, 1).end)) and not text.any_tag(person, 0, len(text.folded))
    )


def _just_no(value: str) -> bool:
    """Tell a bare no, which denies membership, from a none, which names unbelief."""
    return value.strip(" .").casefold() in {
        "no",
        "n",
        "nej",
        "nein",
        "non",
        "nee",
        "não",
        "nao",
        "nie",
        "nei",
        "false",
        "0",
    }


DETECTOR = ColumnAnswer()
