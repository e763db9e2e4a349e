"""A date of birth that makes the lead, or a child in the record, a minor."""

from collections.abc import Iterator

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.domain.patterns import late
from lead_desk.flags import dates, school
from lead_desk.flags.answers import is_no, is_placeholder, is_yes
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.vocabulary import Tag

_AGE_TOLD = late(r"\((?:[3-9]|1[0-7])\)")


class ChildBirthDate:
    """Counts ages: arithmetic confirms a minor, it does not suspect one."""

    rule = "child.birth_date"

    def watch(self, column: Column) -> Watch:
        """See every filled birth column."""
        return Watch.ALWAYS if column.role in (Role.BIRTH_DATE, Role.CHILD_BIRTH) else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding when the date makes a minor."""
        if is_placeholder(cell.value):
            return
        if cell.text.any_tag(Tag.OTHER | Tag.FIRM | Tag.THING, 0, len(cell.text.folded)):
            return  # 2012 (boiler)
        record = cell.record
        youth = dates.birth(cell.value, record.today, record.limit)
        if youth is None and not cell.value.strip().isdecimal():  # Born: 12 yrs
            youth = dates.age(cell.value, record.limit)
        if youth is None:
            dayless = cell.column.role is Role.CHILD_BIRTH and not (is_no(cell.value) or is_yes(cell.value))
            grade, _, told = cell.value.strip().partition(" ")
            aged = school.is_form(grade) and _AGE_TOLD.fullmatch(told) is not None  # Jahrgang: 2BHET (16)
            if dayless or aged or school.is_sports_class(cell.value):  # Född: P12
                yield cell.finding(self.rule, FlagKind.CHILD)  # a day without its year: presumed minor
            return
        if youth.minor:
            yield cell.minor(self.rule, youth)
        elif youth.doubtful:
            yield cell.finding(self.rule, FlagKind.CHILD)


DETECTOR = ChildBirthDate()
