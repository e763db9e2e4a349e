"""A school class, school or youth team in a column for it."""

from collections.abc import Iterator, Sequence

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.domain.patterns import late
from lead_desk.flags import dates, families, school
from lead_desk.flags.answers import is_no, is_placeholder, is_yes
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.fold import words
from lead_desk.flags.lexicon import Use, word_set
from lead_desk.flags.reading import Text
from lead_desk.flags.record import Record
from lead_desk.flags.vocabulary import Tag

_BIRTH_YEAR = late(r"(?:^|[A-Za-z ])(20(?:0[89]|[12]\d))$")
_CLASSES = late(r"(?i)(?:grades?|years?|yrs?|aged?s?)\.? (?:[1-9]|1[0-2])\s?(?:-|–|to|&|/|\+)\s?(?:[2-9]|1[0-7])?\b")
"""The classes or ages that a camp's group is for: `Grades 4-5 overnight`."""
_ORDINAL = late(r"(?i)(?:[1-9]|1[0-2])(?:st|nd|rd|th)$")
_CLASS_AT_END = late(r"(?i)\b(?:clase|classe|curso|grado|klasa|klasse|klas|grade|class|year) (?:[1-9]|1[0-2])$")
_LONGEST = 30
_SHORT_REST = 4  # words behind a class: its letter, shift, school
_FORM = ["form"]
_NURSERIES = word_set("nurseries")
_STARTS_SCHOOL = 4  # the class of 2024 is of graduates
_SEEN = frozenset({Role.SCHOOL_CLASS, Role.CLASS, Role.TEAM, Role.SCHOOL})


class ChildSchool:
    """A class proves a pupil; a bare number only where nothing speaks of a grown-up's job."""

    rule = "child.school"

    def watch(self, column: Column) -> Watch:
        """See class, school and team columns."""
        if column.role in _SEEN:
            return Watch.ALWAYS
        return Watch.DIGITS if column.role is Role.FREE else Watch.NEVER

    def glance(self, _column: Column, value: str, listed: Sequence[str]) -> bool:
        """Tell whether a class is named so plainly that it needs no header."""
        if len(value) <= _LONGEST and school.may_be_told_class(listed) and school.is_told_class(value):
            return True
        member = school.may_tell_young_member(listed) and school.tells_young_member(value)
        return member or school.begins_with_class(value)

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding when the value fits a pupil."""
        value = cell.value
        if cell.column.role is Role.FREE and not self._is_told(cell):
            return
        if is_placeholder(value) or is_no(value) or is_yes(value):
            return
        asked = cell.column.role is Role.SCHOOL_CLASS and cell.column.asks_for(FlagKind.CHILD) is not None
        told = asked or cell.column.role is Role.SCHOOL_CLASS or not school.may_be_of_anything(value)
        if not (told or _names_a_school(cell.record)):
            return
        if (asked or self._fits(cell)) and not cell.record.is_grown_up:
            yield cell.finding(self.rule, FlagKind.CHILD)

    def _is_told(self, cell: Cell) -> bool:
        if school.tells_young_member(cell.value):
            return not cell.record.has_adult_job
        begins = school.begins_with_class(cell.value)
        told = begins or (len(cell.value) <= _LONGEST and school.is_told_class(cell.value))
        if not told or _is_traded(cell):
            return False
        return not begins or _is_school(cell.text)  # Grade 5, Oakridge Elementary

    def _fits(self, cell: Cell) -> bool:
        role, value, record = cell.column.role, cell.value, cell.record
        if cell.text.any_tag(Tag.ADULT, 0, len(cell.text.folded)) and not (
            school.is_class(value) or school.is_told_class(value)
        ):
            return False  # but 5to grado, under 14 with adult
        if role in (Role.TEAM, Role.CLASS) and _is_birth_year(value, record):
            return not (value.isdecimal() and families.asks_date(words(cell.column.header)))  # Year: 2014
        if role in (Role.TEAM, Role.CLASS) and 0 < school.oldest_of_group(value) < record.limit:
            return not record.has_adult_job  # Cubs (8-10), Jugendfeuerwehr (12 J.), Explorers 8-11 yrs, B200, 8 yrs
        if role is Role.TEAM:
            if record.teaches:
                return False  # Squad: U11 girls, of their coach
            told = school.is_sports_class(value) or school.is_told_class(value)
            first, *others = value.split(",")  # Joeys, 2nd Toowong
            young = school.is_class(value) or school.is_youth_group(first) or school.is_sports_class(first)
            young = young or any(map(school.is_class, others)) or any(map(school.is_youth_group, others))
            young = young or any(hit.term.kind is FlagKind.CHILD and hit.term.use is Use.LEAD for hit in cell.text.hits)
            return told or (not record.has_adult_job and (young or _CLASSES.match(value) is not None))
        if role is Role.SCHOOL:
            named = _is_school(cell.text) or school.names_school(value)
            return not record.has_adult_job and (named or _names_class(cell))
        return not record.studies and _fits_class(cell)


def _fits_class(cell: Cell) -> bool:
    """Tell whether a school class stands there, beside nothing that speaks of a grown-up."""
    role, value, record = cell.column.role, cell.value, cell.record
    if role is Role.CLASS and (school.is_sports_class(value) or school.is_youth_group(value)):
        return not record.has_adult_job
    first = " ".join(value.split()[:1])
    sure = (
        school.is_class(value)
        or school.is_told_class(value)
        or (_ORDINAL.match(value.strip()) is not None and "grade" in words(cell.column.header))
        or (school.is_class(first) and (role is Role.SCHOOL_CLASS or _opens_class(first, cell.text)))
        or any(hit.term.use is Use.LEAD for hit in cell.text.hits)
        or (role is Role.FREE and (school.begins_with_class(value) or school.tells_young_member(value)))
        or (role is Role.SCHOOL_CLASS and school.is_form(value.partition(",")[0]))  # KS2, Mrs Dunn
        or (school.is_form(value) and _is_at_school(record))
        or school.names_school_and_class(value)
    )
    if role is Role.SCHOOL_CLASS:
        sure = sure or any(map(school.is_class, value.split(",")))  # 6.º ano, Escola da Ponte; Oakfield, Y4
        plain = school.is_bare_number(value) or school.is_form(value) or _opens_with_number(value)
        return (sure or plain) and not record.teaches
    sure = sure or (words(cell.column.header) == _FORM and school.is_form(value))  # Form: 9K
    if sure:
        return not record.has_adult_job or _is_school(cell.text)
    if not school.is_bare_number(value) or record.has_adult_job:
        return False
    return _names_a_school(record)


def _is_at_school(record: Record) -> bool:
    """Tell whether the row's firm or school is one of children: `8m` at a Realschule."""
    return any(_is_school(record.tools.read(record.first(role))) for role in (Role.COMPANY, Role.SCHOOL))


def _names_a_school(record: Record) -> bool:
    return _is_at_school(record) or bool(record.tools.read(record.first(Role.SCHOOL)).folded)


def _is_traded(cell: Cell) -> bool:
    text = cell.text
    traded = Tag.SELL | Tag.COACH | Tag.JOB | Tag.GROUP | Tag.THING
    return any(tag & traded and not tag & Tag.SCHOOL for tag in text.tags) or any(text.masked)


def _is_birth_year(value: str, record: Record) -> bool:
    """Tell whether a team or class is named after its players' year of birth (`2013`, `P2013`, `Pulcini 2016`)."""
    found = _BIRTH_YEAR.search(value)
    youth = dates.judge_year(int(found[1]), record.today, record.limit) if found else None
    schooled = youth is not None and youth.minor and youth.oldest >= _STARTS_SCHOOL
    return schooled and not record.has_adult_job


def _opens_with_number(value: str) -> bool:
    """Tell whether an ordinal or bare number begins a short answer about a class: `3.° "B" turno mañana`."""
    first, _, rest = value.partition(" ")
    return school.is_bare_number(first) and len(words(rest)) <= _SHORT_REST and not first.isdecimal()


def _opens_class(first: str, text: Text) -> bool:
    """Tell whether a class is followed by its school: `4B Collège Hugo`, but `Seconde langue`."""
    return first[:1].isdigit() and _is_school(text)


def _is_school(text: Text) -> bool:
    return text.any_tag(Tag.SCHOOL, 0, len(text.folded)) and not text.any_tag(Tag.ADULT, 0, len(text.folded))


def _names_class(cell: Cell) -> bool:
    """Tell whether a school is named with a class, or a nursery in a column for nurseries: `Nordskolan 3B`."""
    if not _NURSERIES.isdisjoint(words(cell.column.header)):
        return not cell.text.any_tag(Tag.OTHER | Tag.SELL, 0, len(cell.text.folded))  # plants and shrubs
    last = cell.value.split()[-1]
    if _CLASS_AT_END.search(cell.value):
        return True
    formed = school.is_form(last) or school.is_stage(last.casefold())  # Ashlawn, Y9
    return not last.isdecimal() and formed and school.is_class(last) and len(cell.text.folded) > 1


DETECTOR = ChildSchool()
