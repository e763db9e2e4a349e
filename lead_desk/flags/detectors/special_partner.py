"""A husband of a man, a wife of a woman: orientation disclosed by a named partner (CJEU C-184/20)."""

from collections.abc import Iterator

from lead_desk.domain.flag import Category, Finding, FlagKind
from lead_desk.flags.answers import is_no, is_placeholder
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.fold import words
from lead_desk.flags.lexicon import word_set
from lead_desk.flags.reading import Text
from lead_desk.flags.record import Record
from lead_desk.flags.vocabulary import Tag

# Words that also address or name people in general, so that they need a possessive.
_ALSO_TITLES = word_set("also_titles")
_TITLES = {
    **dict.fromkeys(("mr", "herr", "hr", "monsieur", "sig", "dhr", "pan", "sr", "senor"), "male"),
    **dict.fromkeys(
        ("mrs", "ms", "miss", "frau", "fru", "mme", "madame", "mevr", "mevrouw", "pani", "sra", "senora", "signora"),
        "female",
    ),
}
_REACH = 6  # words behind `married`: heiratet im Juni ihre Jana
_AND, _PAIRS, _COUPLE_REACH = word_set("and"), word_set("pairs"), 7
_PARTNERS = Tag.HUSBAND | Tag.WIFE | Tag.MARRIED | Tag.COUPLE


class SpecialPartner:
    """Compares the partner's gender with the owner's: by the possessive, else by the lead's first name."""

    rule = "special.partner"

    def watch(self, column: Column) -> Watch:
        """See text when a loud word is in it, and every partner column."""
        if column.role is Role.SPOUSE:
            return Watch.ALWAYS
        return Watch.LOUD if column.role is Role.FREE else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding for a partner of the same sex."""
        text = cell.text
        if cell.column.role is Role.SPOUSE and self._same_by_name(cell):
            yield cell.finding(self.rule, FlagKind.SPECIAL, Category.SEXUAL_ORIENTATION)
            return
        if not text.marks & _PARTNERS:
            return
        for start, end in (*self._married(cell), *self._couples(cell)):
            words_ = text.quote(start, end)
            yield cell.finding(self.rule, FlagKind.SPECIAL, Category.SEXUAL_ORIENTATION, words=words_)
            return
        for place, tag in enumerate(text.tags):
            if tag & (Tag.HUSBAND | Tag.WIFE) and not text.masked[place] and self._same(cell, text, place, tag):
                start = max(place - 1, 0)
                words_ = text.quote(start, place + 1)
                yield cell.finding(self.rule, FlagKind.SPECIAL, Category.SEXUAL_ORIENTATION, words=words_)
                return

    def _same(self, cell: Cell, text: Text, place: int, tag: int) -> bool:
        sentence = text.stretch(place, 2)
        owned = text.any_tag(Tag.HIS | Tag.HER, place - 1, place)
        if not owned and text.any_tag(Tag.THING, place + 1, place + 2):
            return False
        husband = bool(tag & Tag.HUSBAND)
        before = range(place - 1, max(sentence.start, place - 4) - 1, -1)
        for index in before:
            owner = text.tags[index]
            his, her = bool(owner & Tag.HIS), bool(owner & Tag.HER)
            if his != her:
                return his == husband
            if owner & (Tag.CHILD | Tag.RELATIVE) and _is_genitive(text, index):
                return False  # his sister's husband
        man = text.any_tag(Tag.MAN, max(sentence.start, place - 5), place)
        woman = text.any_tag(Tag.WOMAN, max(sentence.start, place - 5), place)
        if man != woman:
            return man == husband
        if text.folded[place] in _ALSO_TITLES and not text.any_tag(Tag.PRONOUN, place - 2, place):
            return False
        gender = _own_gender(cell.record)
        return bool(gender) and (gender == "male") == husband

    def _married(self, cell: Cell) -> Iterator[tuple[int, int]]:
        """Yield `married to` with a name of the lead's own gender."""
        text, record = cell.text, cell.record
        for place, tag in enumerate(text.tags):
            if not tag & (Tag.MARRIED | Tag.COUPLE) or text.masked[place]:
                continue
            said = text.any_tag(Tag.MAN, place, place + 1), text.any_tag(Tag.WOMAN, place, place + 1)
            if text.any_tag(Tag.CHILD, text.stretch(place, 2).start, place):
                continue  # stepdaughter Jule marries
            own = _own_gender(record)
            if said[0] != said[1]:
                own = "male" if said[0] else "female"
            for index in range(place + 1, min(place + _REACH, text.stretch(place, 1).end)):
                partner = record.gender(text.folded[index])
                if (
                    own
                    and text.raw[index][:1].isupper()
                    and partner == own
                    and text.folded[index] not in record.name_words
                ):
                    yield place, index + 1

    def _couples(self, cell: Cell) -> Iterator[tuple[int, int]]:
        """Yield `a couple` behind two of one gender: `her and Orla, a couple`, `Tom and Greg are a couple`."""
        text, record = cell.text, cell.record
        for place in range(3, len(text.folded)):
            if text.folded[place] not in _PAIRS or text.masked[place]:
                continue
            start = max(text.stretch(place, 2).start, place - _COUPLE_REACH)
            for joint in range(start + 1, place - 1):
                named = text.raw[joint + 1][:1].isupper() and text.folded[joint] in _AND
                gender = _gender(record, text, joint - 1) if named else ""
                if gender and gender == _gender(record, text, joint + 1):
                    yield joint - 1, place + 1
                    return

    def _same_by_name(self, cell: Cell) -> bool:
        if is_placeholder(cell.value) or is_no(cell.value):
            return False
        record = cell.record
        own = _own_gender(record)
        named = words(cell.value)
        partner = (_TITLES.get(named[0]) or _called(cell.text) or record.gender(named[0])) if named else ""
        return bool(own) and own == partner


def _own_gender(record: Record) -> str:
    """Return the lead's gender as its form of address tells it, else its first name, else an empty text."""
    return _TITLES.get(record.first_name) or record.gender(record.first_name)


def _called(text: Text) -> str:
    """Return the gender of a partner whose cell begins with `wife` or `husband`."""
    tag = text.tags[0]
    return "female" if tag & Tag.WIFE else "male" if tag & Tag.HUSBAND else ""


def _gender(record: Record, text: Text, place: int) -> str:
    """Return the gender of a first name that stands there, or of him and her, else an empty text."""
    man, woman = text.any_tag(Tag.MAN | Tag.HIS, place, place + 1), text.any_tag(Tag.WOMAN | Tag.HER, place, place + 1)
    if man != woman:
        return "male" if man else "female"
    return record.gender(text.folded[place]) if text.raw[place][:1].isupper() else ""


def _is_genitive(text: Text, place: int) -> bool:
    """Tell whether a word owns the next one: `sister's`, which is read as two words, and `søsters`."""
    return text.folded[place].endswith("s") or text.folded[place + 1] == "s"


DETECTOR = SpecialPartner()
