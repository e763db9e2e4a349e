"""What has to be known to prepare the rows of one sheet: the whole order in one value, fit to be sent elsewhere."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lead_desk.domain.own_words import OwnLexicon
from lead_desk.domain.rows import RawRow
from lead_desk.flags.engine import Flagger
from lead_desk.intake import pipeline
from lead_desk.intake.mapping import ColumnMapping, Settings

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

    def prepare(self, blocks: Iterable[Sequence[RawRow]], flagger: Flagger) -> Iterator[list[pipeline.Prepared]]:
        """Yield the rows mapped, cleaned, parsed and flagged (`pipeline.prepare`)."""
        plan = flagger.with_own(self.own).plan(
            self.mapping.headers, self.mapping.roles, today=self.today, child_limit=self.child_limit
        )
        return pipeline.prepare(blocks, self.mapping, self.settings, plan, self.today)
