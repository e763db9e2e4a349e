"""What has to be known to prepare the rows of one sheet: the whole order in one value, fit to be sent elsewhere."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lead_desk.domain.rows import RawRow
from lead_desk.flags.engine import Flagger
from lead_desk.intake import pipeline
from lead_desk.intake.mapping import ColumnMapping, Settings


@dataclass(frozen=True, slots=True)
class Job:
    """One sheet's preparation.

    Attributes:
        mapping: every column of the sheet, stored or not.
        settings: how cells are read.
        today: for ages and two-digit years.
        child_limit: age below which the source counts a person as a child.
    """

    mapping: ColumnMapping
    settings: Settings
    today: date
    child_limit: int

    def prepare(self, blocks: Iterable[Sequence[RawRow]], flagger: Flagger) -> Iterator[list[pipeline.Prepared]]:
        """Yield the rows mapped, cleaned, parsed and flagged (`pipeline.prepare`)."""
        plan = flagger.plan(self.mapping.headers, self.mapping.roles, today=self.today, child_limit=self.child_limit)
        return pipeline.prepare(blocks, self.mapping, self.settings, plan, self.today)
