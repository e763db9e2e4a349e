"""A former first name of the other gender, which tells of a transition: `formerly Robert, now Roberta`."""

from collections.abc import Iterator

from lead_desk.domain.flag import Category, Finding, FlagKind
from lead_desk.flags.ages import REACH_OF_NAMES, TITLES
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.lexicon import word_set
from lead_desk.flags.vocabulary import Tag

_NOW = word_set("now")
_SOON = 8  # words between both names


class SpecialFormerName:
    """Compares the gender of a former first name with that of the present one, in the note or in the lead's name."""

    rule = "special.former_name"

    def watch(self, column: Column) -> Watch:
        """See text when a loud word is in it."""
        return Watch.LOUD if column.role is Role.FREE else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding for the first such name."""
        text = cell.text
        if not text.marks & Tag.FORMER:
            return
        for place, tag in enumerate(text.tags):
            former = (
                _name_after(cell, place)
                if tag & Tag.FORMER and not text.any_tag(Tag.FORMER, place + 1, place + 2)
                else None
            )
            if former is None:
                continue
            gender = cell.record.gender(text.folded[former])
            present = self._present(cell, former)
            if present and present != gender:
                words = text.quote(place, former + 1)
                yield cell.finding(self.rule, FlagKind.SPECIAL, Category.SEXUAL_ORIENTATION, words=words)
                return

    def _present(self, cell: Cell, former: int) -> str:
        """Return the gender of the present name: the one behind a `now`, else the lead's; empty if it is not told."""
        text, record = cell.text, cell.record
        for place in range(former + 1, min(former + _SOON, len(text.folded))):
            if text.folded[place] in _NOW and (named := _name_after(cell, place)) is not None:
                return record.gender(text.folded[named])
        return record.gender(record.first_name) if text.folded[former] not in record.name_words else ""


def _name_after(cell: Cell, place: int) -> int | None:
    """Return where a first name of one gender stands behind a word, with nothing but titles between."""
    text = cell.text
    for index in range(place + 1, min(place + 1 + REACH_OF_NAMES, len(text.folded))):
        if text.raw[index][:1].isupper() and cell.record.gender(text.folded[index]):
            return index
        if text.folded[index] not in TITLES:
            return None
    return None


DETECTOR = SpecialFormerName()
