"""An age or age group below the limit, in a column for ages."""

from collections.abc import Iterator

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.flags import dates, school
from lead_desk.flags.answers import is_placeholder
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.vocabulary import Tag


class ChildAge:
    """Compares the number or the whole group with the limit."""

    rule = "child.age"

    def watch(self, column: Column) -> Watch:
        """See every filled age column."""
        return Watch.ALWAYS if column.role in (Role.AGE, Role.CHILD_AGE) else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding when the age is below the limit."""
        text = cell.text
        if is_placeholder(cell.value) or text.any_tag(Tag.OTHER | Tag.FIRM, 0, len(text.folded)):
            return  # 17 years (boiler)
        record = cell.record
        youth = dates.age(cell.value, record.limit) or dates.birth(cell.value, record.today, record.limit)
        if youth is None:
            worded = school.is_sports_class(cell.value) or cell.text.any_tag(Tag.CHILD | Tag.CHILDREN, 0, 3)
            if worded or any(hit.term.kind is FlagKind.CHILD for hit in cell.text.hits):
                yield cell.finding(self.rule, FlagKind.CHILD)
        elif youth.minor:
            yield cell.minor(self.rule, youth)


DETECTOR = ChildAge()
