"""A filled column for a parent or guardian, or for a child: the record is of, or about, a minor."""

from collections.abc import Iterator, Sequence

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.domain.patterns import late
from lead_desk.flags import called, dates, families, school
from lead_desk.flags.answers import is_no, is_placeholder, is_yes
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.fold import words
from lead_desk.flags.lexicon import word_set
from lead_desk.flags.record import Record
from lead_desk.flags.vocabulary import Tag

_DOUBTFUL = word_set("doubtful_guardians")  # a company has a legal representative too
_KIN = word_set("grandparents") | word_set("fetching_kin")
_MINORS = word_set("minors") | word_set("courts_of_minors")
_OF_AGE = word_set("of_age")
_NAME_WORDS, _ANY = 6, ["any"]
_YEAR_DIGITS = 4
_FIRM = late(r"(?i)\b(?:a/s|aps|ag|gmbh|kg|ab|asa?|holding|group|gruppen?|ltd|inc|plc|corp|bv|nv|sas|spa|srl|oyj?)\W*$")
_COUNT_ONLY = late(r"^\D{0,12}\d{1,2}\D{0,14}$")

_BABY_UNITS = [[unit] for unit in word_set("baby_units")]
"""Behind a number: the age of somebody who is not yet counted in years."""


class ChildGuardian:
    """A guardian belongs to a minor; a named child is a particular child, a number of children is nobody."""

    rule = "child.guardian"

    def watch(self, column: Column) -> Watch:
        """See guardian and child columns."""
        header = words(column.header)
        asks = (families.asks_consent, families.asks_fetcher, families.asks_custody)
        asked = column.role is Role.FREE and any(ask(header) for ask in asks)
        return Watch.ALWAYS if asked or column.role in (Role.GUARDIAN, Role.CHILD) else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding when the cell names somebody."""
        value = cell.value
        if is_placeholder(value.partition("(")[0]) or is_no(value):
            return
        header = words(cell.column.header)
        if cell.column.role is Role.FREE:
            if _is_by_kin(cell, header) or (families.asks_custody(header) and _is_in_care(cell)):
                yield cell.finding(self.rule, FlagKind.CHILD)
            return
        if is_yes(value):
            guarded = cell.column.role is Role.GUARDIAN and families.asks_consent(header)
            if guarded or (cell.column.role is Role.CHILD and families.asks_minority(header)):
                yield cell.finding(self.rule, FlagKind.CHILD)
            return
        if is_no(words(value)[0] if words(value) else "") and cell.text.any_tag(Tag.ADULT, 0, len(cell.text.folded)):
            return  # none (adult)
        told = _is_particular(cell) or cell.column.asks_for(FlagKind.SPECIAL) is not None  # Allergies (child): egg
        if cell.column.role is Role.CHILD and not (told and not _studies(cell.record)):
            return
        doubtful = " ".join(header) in _DOUBTFUL or _FIRM.search(value)  # nor has a tree of categories parents
        parent = len(words(value)) <= _NAME_WORDS and families.names_parent(words(value))  # Mme Rouxel, mère
        if doubtful and not parent and (_is_business(cell.record) or not _are_people(cell)):
            return
        if cell.column.role is Role.GUARDIAN and (_is_nobodys(cell) or not _OF_AGE.isdisjoint(words(value))):
            return
        yield cell.finding(self.rule, FlagKind.CHILD)


def _is_by_kin(cell: Cell, header: Sequence[str]) -> bool:
    """Tell whether kin have signed or come to fetch somebody: `Photo consent: yes (mum)`, `Hentes af: mormor`."""
    told = words(cell.value)
    if len(told) > _NAME_WORDS:
        return False
    fetched = families.asks_fetcher(header) and _names_kin(cell.value) and not cell.record.has_adult_job
    return fetched or (families.asks_consent(header) and families.names_parent(told))


def _is_in_care(cell: Cell) -> bool:
    """Tell whether an answer about custody names a child, or tells that the lead is one: `every second week, Noam`."""
    text = cell.text
    if text.any_tag(Tag.ADULT, 0, len(text.folded)):
        return False
    if any(called.is_other_name(cell, place) for place in range(len(text.folded))):
        return not text.any_tag(Tag.JOB | Tag.FIRM, 0, len(text.folded))
    minor = not _MINORS.isdisjoint(text.folded) or _names_kin(cell.value)
    return minor and not cell.record.has_adult_job


def _names_kin(value: str) -> bool:
    """Tell whether an answer names those who fetch children: `Oma und Tante Jo`."""
    return families.names_parent(words(value)) or not _KIN.isdisjoint(words(value))


def _is_nobodys(cell: Cell) -> bool:
    """Tell whether no guardian is named: a newspaper beside a job, or whoever comes for goods (`transportista`)."""
    if cell.value.casefold().startswith(("the ", "guardian ")):
        return True  # the Guardian, Guardian Glass UK
    fetched = families.asks_fetcher(words(cell.column.header)) and not _names_kin(cell.value)
    if cell.text.folded[:1] == _ANY:
        return not _names_kin(cell.value)  # any driver with ID
    return _is_no_name(cell) and (fetched or cell.record.has_adult_job)


def _is_no_name(cell: Cell) -> bool:
    """Tell whether an answer is no person's name: `trial subscription`."""
    return all(raw.isalpha() and raw.islower() for raw in cell.text.raw) and "@" not in cell.value


def _are_people(cell: Cell) -> bool:
    """Tell whether the lead or the parent bears a person's name: lamps have `Lighting` for a parent, firms a group."""
    record = cell.record
    told = [record.first_name, *cell.text.folded] if len(cell.text.folded) <= _NAME_WORDS else []
    known = any(map(record.is_first_name, told))
    return known and not cell.text.any_tag(Tag.FIRM | Tag.THING, 0, len(cell.text.folded))


def _is_business(record: Record) -> bool:
    return record.has_adult_job or not is_placeholder(record.first(Role.COMPANY))


def _studies(record: Record) -> bool:
    """Tell whether the row's class or school is of grown-ups: an `alumno` may be at a university."""
    told = (record.tools.read(record.first(role)) for role in (Role.CLASS, Role.SCHOOL, Role.SCHOOL_CLASS))
    return record.is_grown_up or any(text.any_tag(Tag.ADULT, 0, len(text.folded)) for text in told)


def _is_particular(cell: Cell) -> bool:
    text = cell.text
    if text.any_tag(Tag.ADULT, 0, len(text.folded)):
        return False
    named = any(
        raw[:1].isupper() and len(raw) > 1 and not text.tags[place] & (Tag.CHILD | Tag.CHILDREN | Tag.FUNCTION)
        for place, raw in enumerate(text.raw)
    )
    ages = [
        0 if text.folded[place + 1 : place + 2] in _BABY_UNITS else int(word)
        for place, word in enumerate(text.folded)
        if word.isdecimal() and len(word) <= 2
    ]
    if any(_is_young_year(word, cell.record) for word in text.folded):
        return True  # 1 son, b. 2017
    if ages and not any(age < cell.record.limit for age in ages):
        return False
    if named and not text.folded[0].isdecimal():
        return True
    if any(school.is_class(part) for part in cell.value.split(",")):
        return True  # Élève: oui, 6e A
    return len(ages) > 1 or (named and not _COUNT_ONLY.match(cell.value))


def _is_young_year(word: str, record: Record) -> bool:
    """Tell whether a word is the year of birth of a minor."""
    if len(word) != _YEAR_DIGITS or not word.isdecimal():
        return False
    youth = dates.judge_year(int(word), record.today, record.limit)
    return youth is not None and youth.minor


DETECTOR = ChildGuardian()
