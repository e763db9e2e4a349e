"""What has to be known to prepare the rows of one sheet: the whole order in one value, fit to be sent elsewhere."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from lead_desk.domain.own_words import OwnLexicon
from lead_desk.domain.rows import RawRow
from lead_desk.domain.values import dataclass
from lead_desk.intake.mapping import ColumnMapping, Settings
from lead_desk.intake.shelf import Shelf

if TYPE_CHECKING:  # whoever sends a job to a child need not load what works on it
    from lead_desk.flags.engine import Flagger
    from lead_desk.intake.pipeline import FlagPlan, Work

_NO_WORDS = OwnLexicon()


@dataclass(frozen=True, slots=True)
class Job:
    """One sheet's preparation.

    Attributes:
        mapping: every column of the sheet, stored or not.
        settings: how cells are read.
        today: for ages and two-digit years.
        child_limit: age below which the source counts a person as a child.
        own: the owner's words, on top of the shipped rules.
    """

    mapping: ColumnMapping
    settings: Settings
    today: date
    child_limit: int
    own: OwnLexicon = _NO_WORDS

    def work(self, flagger: "Flagger") -> "Work":
        """Return what prepares the sheet's blocks one by one."""
        from lead_desk.intake.pipeline import Work

        return Work(self.mapping, self.settings, self._plan(flagger), self.today)

    def prepare(self, blocks: Iterable[Sequence[RawRow]], flagger: "Flagger") -> Iterator[Shelf]:
        """Yield the rows mapped, cleaned, parsed and flagged (`pipeline.prepare`)."""
        from lead_desk.intake.pipeline import prepare

        return prepare(blocks, self.mapping, self.settings, self._plan(flagger), self.today)

    def _plan(self, flagger: "Flagger") -> "FlagPlan":
        return flagger.with_own(self.own).plan(
            self.mapping.headers, self.mapping.roles, today=self.today, child_limit=self.child_limit
        )
