"""A school class, school or youth team in a column for it."""

from collections.abc import Iterator

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.flags import school
from lead_desk.flags.answers import is_no, is_placeholder, is_yes
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.lexicon import Use
from lead_desk.flags.reading import Text
from lead_desk.flags.vocabulary import Tag

_SEEN = frozenset({Role.SCHOOL_CLASS, Role.CLASS, Role.TEAM, Role.SCHOOL})


class ChildSchool:
    """A class proves a pupil; a bare number only where nothing speaks of a grown-up's job."""

    rule = "child.school"

    def watch(self, column: Column) -> Watch:
        """See class, school and team columns."""
        return Watch.ALWAYS if column.role in _SEEN else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding when the value fits a pupil."""
        value = cell.value
        if is_placeholder(value) or is_no(value) or is_yes(value):
            return
        if self._fits(cell):
            yield cell.finding(self.rule, FlagKind.CHILD)

    def _fits(self, cell: Cell) -> bool:
        role, value, record = cell.column.role, cell.value, cell.record
        if cell.text.any_tag(Tag.ADULT, 0, len(cell.text.folded)):
            return False
        if role is Role.TEAM:
            return school.is_sports_class(value) or (not record.has_adult_job and school.is_class(value))
        if role is Role.SCHOOL:
            return not record.has_adult_job and _is_school(cell.text)
        sure = school.is_class(value) or any(hit.term.use is Use.LEAD for hit in cell.text.hits)
        if role is Role.SCHOOL_CLASS:
            return (sure or school.is_bare_number(value)) and not _teaches(record.job)
        if sure:
            return not record.has_adult_job or _is_school(cell.text)
        firm = Text(record.first(Role.COMPANY), record.tools.vocabulary)
        return school.is_bare_number(value) and not record.has_adult_job and _is_school(firm)


def _is_school(text: Text) -> bool:
    return text.any_tag(Tag.SCHOOL, 0, len(text.folded)) and not text.any_tag(Tag.ADULT, 0, len(text.folded))


def _teaches(job: Text) -> bool:
    return job.any_tag(Tag.COACH, 0, len(job.folded))


DETECTOR = ChildSchool()
