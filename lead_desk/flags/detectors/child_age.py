"""An age or age group below the limit, in a column for ages, fares or kinds of membership."""

import re
from collections.abc import Iterator, Sequence

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.domain.patterns import late
from lead_desk.flags import dates, families, school, spoken_ages
from lead_desk.flags.answers import is_no, is_placeholder
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.fold import words
from lead_desk.flags.lexicon import word_set
from lead_desk.flags.reading import Text
from lead_desk.flags.vocabulary import Tag

_BABY_UNITS, _YEAR_MONTHS = word_set("baby_units"), 12
_BABY_MONTHS = 72  # what is older is counted in years
# a group of ages: Stage poney 6-8 ans
_GROUP = late(r"\b[2-9]\s?(?:-|–|à|a|bis|to|til|/)\s?(1[0-7]|[3-9]) ?(?:ans|años|anos|anni|jahre|år|jaar|yrs|years)\b")
_OTHERS_AGES, _WORKS_FROM = re.compile(r"\d\s?(?:-|–|to|til|bis|à|tot)\s?(\d{1,2})\b"), 13
_YOUTH_FARES = word_set("youth_fares") | word_set("family_child") | word_set("fare_codes")

_PUPILS, _PLANS, _SMALL_PLAN, _SHORT_KIND = word_set("pupils_fares"), word_set("plans"), ["mini"], 4

_BELOW = late(
    r"(?i)\b(?:moins de|menores(?: de)?|menos de|under|sub|sotto i|fino a|hasta|jusqu[’']à|até|do lat|poniżej)"
    r" (\d{1,2})(?: ?(?:ans|años|anos|anni|lat))?\W*$"
)
"""Fares for those who are younger: `menores de 14`."""
_ASKING = (families.asks_fare, families.asks_majority, families.asks_course, families.asks_shirt, families.asks_size)
_IN_YEARS = late(
    r"(?i)(?:aged?\s?)?(?:\d{1,2}\s?[-–/]\s?)?(\d{1,2})\s?(?:ans|años|anos|anni|jahre|j\.|år|jaar|yrs?|years|lat)\b"
    r"|aged?\s(?:\d{1,2}\s?[-–/]\s?)?(\d{1,2})$"
)
"""Sizes that are ages: `8 años`, `7-8 yrs`, `age 7-8`."""
_SMALL_SIZE = late(
    r"(?i)(?:gr|str|stl|größe|maat|storlek|størrelse)?\.? ?(?:9\d|1[0-6]\d)(?: ?[/-] ?(?:9\d|1[0-7]\d))?(?: ?cm)?$"
)
"""Shirts of children, told by their height: `Gr. 140`, `134/140`."""
_SINCE = word_set("after")
_NAMED = (Role.FULL_NAME, Role.FIRST_NAME)
_NAME_AND_AGE = late(
    r"(?i)[^\W\d](?:\W+(?:aged?|alter|âge|edad|leeftijd|wiek)\W*(\d{1,2})|\W*[(,]\s?(\d{1,2})\s?(?:y|yo|yrs?|"
    r"years(?: old)?|jahre?|j|ans|años|år|anni|jaar|lat|anos)\.?\)?|\W+\(([4-9]|1[0-7])\)|\W+u([5-9]|1[0-7])s?)$"
)
"""How entry lists write it: `Milly, aged 10`, `Kai Snell U10s`, `Ava (6)`; a lower number counts doubles of a name."""


_NAME_THEN_AGE = late(r"[^\W\d]+(?: [^\W\d]+)?, ?(\d{1,2})(?:,|$)")
"""How a column for riders, players or pupils tells them: `Poppy, 10, first pony`."""
_ENTRANTS, _ENLISTED = word_set("entrants"), word_set("enlisted")


class ChildAge:
    """Compares the number or the whole group with the limit."""

    rule = "child.age"

    def watch(self, column: Column) -> Watch:
        """See every filled column for ages, and those where children have a fare of their own."""
        header = words(column.header)
        if column.role in _NAMED:
            return Watch.DIGITS
        asked = column.role is Role.FREE and any(asks(header) for asks in _ASKING)
        return Watch.ALWAYS if asked or column.role in (Role.AGE, Role.CHILD_AGE) else Watch.NEVER

    def glance(self, column: Column, value: str, _listed: Sequence[str]) -> bool:
        """Tell whether a name is told with an age; every other column is seen anyway."""
        return column.role not in _NAMED or _age_behind_name(column, value) is not None

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding when the age is below the limit."""
        text = cell.text
        if is_placeholder(cell.value) or _is_of_those_cared_for(cell):
            return
        if cell.column.role is Role.FREE or cell.column.role in _NAMED:
            if _is_told_aside(cell):
                yield cell.finding(self.rule, FlagKind.CHILD)
            return
        if text.any_tag(Tag.OTHER | Tag.FIRM | Tag.COACH, 0, len(text.folded)):
            return  # 17 years (boiler); U14s manager
        record = cell.record
        if _is_in_months(cell):
            if int(cell.value) < record.limit * _YEAR_MONTHS:
                yield cell.finding(self.rule, FlagKind.CHILD)
            return
        youth = dates.age(cell.value, record.limit) or dates.birth(cell.value, record.today, record.limit)
        if youth is None:
            spelled = spoken_ages.spelled(words(dates.whole_years(cell.value)))
            worded = (
                0 < spelled < record.limit
                or school.is_sports_class(cell.value)
                or cell.text.any_tag(Tag.CHILD | Tag.CHILDREN, 0, 3)
            )
            if worded or any(hit.term.kind is FlagKind.CHILD for hit in cell.text.hits):
                yield cell.finding(self.rule, FlagKind.CHILD)
        elif youth.minor:
            yield cell.minor(self.rule, youth)


def _is_of_those_cared_for(cell: Cell) -> bool:
    """Tell whether ages from to are those that somebody works with: `Age range: 2-4` of a nursery's manager."""
    told = _OTHERS_AGES.search(cell.value)
    return told is not None and int(told[1]) < _WORKS_FROM and cell.record.has_adult_job


def _is_in_months(cell: Cell) -> bool:
    """Tell whether a child's age is a number of the months that the header asks for: `Barnets alder (mdr)`."""
    if _BABY_UNITS.isdisjoint(words(cell.column.header)) or not cell.value.strip().isdecimal():
        return False
    return cell.column.role is Role.CHILD_AGE or (int(cell.value) < _BABY_MONTHS and not cell.record.has_adult_job)


def _is_told_aside(cell: Cell) -> bool:
    """Tell whether a column that is none for ages tells a child: by a name with its age, a no to `Over 18?`, a fare."""
    text = cell.text
    if cell.column.role in _NAMED:
        alien = text.any_tag(Tag.OTHER | Tag.FIRM, 0, len(text.folded)) and not _is_of_entrants(cell.column)
        return not alien and _is_named_young(cell)
    header = words(cell.column.header)
    if is_no(cell.value) and families.asks_majority(header):
        return True
    if families.asks_fare(header):
        return _is_youths_fare(cell)
    if cell.record.has_adult_job or _speaks_of(text, Tag.ADULT | Tag.OTHER):
        return False
    if families.asks_shirt(header):
        sized = _IN_YEARS.match(cell.value)
        small = _SMALL_SIZE.match(cell.value.strip()) is not None
        return small or (sized is not None and int(sized[sized.lastindex or 1]) < cell.record.limit)
    if families.asks_size(header):  # of clothes that are no ware of the lead's
        sized = _IN_YEARS.fullmatch(cell.value.strip())
        young = sized is not None and int(sized[sized.lastindex or 1]) < cell.record.limit
        return young and not cell.record.first(Role.PRODUCT)
    if _tells_youth_behind(cell):
        return True  # Ceinture: jaune, cours enfants
    group = _GROUP.search(cell.value)  # Éveil musical 4-5 ans
    oldest = int(group[1]) if group else school.age_told(cell.value)
    if not group and (text.any_tag(Tag.THING | Tag.SELL, 0, len(text.folded)) or not _SINCE.isdisjoint(text.folded)):
        return False  # Trampoline: repair kit, 10 yrs
    return families.asks_course(header) and 0 < oldest < cell.record.limit


def _is_named_young(cell: Cell) -> bool:
    """Tell whether a name stands with the age of a child, and with no grown-up's job."""
    told = _age_behind_name(cell.column, cell.value)
    if told is None or int(told[told.lastindex or 1]) >= cell.record.limit:
        return False
    return _is_of_entrants(cell.column) or not cell.record.has_adult_job


def _is_of_entrants(column: Column) -> bool:
    return not _ENTRANTS.isdisjoint(words(column.header))


def _age_behind_name(column: Column, value: str) -> re.Match[str] | None:
    """Return where a name is told with an age, which is the last group that matched."""
    return _NAME_AND_AGE.search(value) or (_NAME_THEN_AGE.match(value) if _is_of_entrants(column) else None)


def _is_youths_fare(cell: Cell) -> bool:
    """Tell whether a fare or membership is a child's: `Junior U16`, `Kind bis 14`; not `Family, 2 children`."""
    text = cell.text
    if (group := _GROUP.search(cell.value)) and int(group[1]) < cell.record.limit:
        return not cell.record.has_adult_job  # Stage poney 6-8 ans
    if text.any_tag(Tag.OTHER | Tag.FIRM, 0, len(text.folded)):
        return False
    if _speaks_of(text, Tag.ADULT):
        return False
    if (below := _BELOW.search(cell.value)) and int(below[1]) < cell.record.limit:
        return not cell.record.has_adult_job  # reducida menores 14
    if not cell.record.has_adult_job and (text.folded[0] in _PUPILS or _tells_youth_behind(cell)):
        return True  # Schülerticket 2026/27, Jugendlich bis 17
    if any(text.masked) or text.any_tag(Tag.JOB | Tag.GROUP | Tag.SELL, 0, len(text.folded)):
        return False
    if cell.record.has_adult_job:
        return school.is_sports_class(cell.value)
    if text.folded == _SMALL_PLAN and not _PLANS.isdisjoint(words(cell.column.header)):
        return False
    opens = text.any_tag(Tag.CHILD | Tag.CHILDREN, 0, 1) or text.folded[0] in _YOUTH_FARES
    return opens or school.is_sports_class(cell.value)


def _speaks_of(text: Text, tags: int) -> bool:
    """Tell whether a word carries one of the tags; a word for a member is no grown-up: `Socio minorenne`."""
    return any(tag & tags and word not in _ENLISTED for word, tag in zip(text.folded, text.tags, strict=True))


def _tells_youth_behind(cell: Cell) -> bool:
    """Tell whether a short kind of ticket ends with whose it is: `Adhésion enfant`, `Ragazzi under 16`."""
    text = cell.text
    size = len(text.folded)
    if not 1 < size <= _SHORT_KIND:
        return False
    if school.is_sports_class(" ".join(text.folded[-2:])) or school.is_sports_class(" ".join(text.folded[:2])):
        return True
    joined = text.has_digit or text.any_tag(Tag.FUNCTION, 0, size)  # 1 Erw. 2 Kinder, family with child
    return not joined and not _PUPILS.isdisjoint(text.folded[1:])


DETECTOR = ChildAge()
