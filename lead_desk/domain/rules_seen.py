"""The rules that a store was last judged by, and what a change of them did."""

from dataclasses import field
from datetime import date

from lead_desk.domain.values import dataclass

RULES = "rules"
"""Key of the one entry of its kind."""


@dataclass(frozen=True, slots=True)
class RulesSeen:
    """The state of the rules that the standing of the leads rests on, kept to tell what a new version changed.

    Attributes:
        versions: of the app and of the law packs as a whole; equal ones need no closer look.
        rows: `DK/email/consumer` -> short hash of the row of the channel table.
        packs: name of each other law pack -> short hash.
        changed_on: the day a change was last noticed, None before the first.
        changed_rows, changed_packs: what was changed or new that day.
        held, freed: leads whose standing that change turned: held that were free, free that were held.
        lists: campaign -> people in its exported lists in use whom the gate would hold by the new rules.
    """

    key: str = RULES
    versions: dict[str, str] = field(default_factory=dict)
    rows: dict[str, str] = field(default_factory=dict)
    packs: dict[str, str] = field(default_factory=dict)
    changed_on: date | None = None
    changed_rows: tuple[str, ...] = ()
    changed_packs: tuple[str, ...] = ()
    held: int = 0
    freed: int = 0
    lists: dict[str, int] = field(default_factory=dict)

    @property
    def changes(self) -> int:
        """How many rules the last change touched."""
        return len(self.changed_rows) + len(self.changed_packs)
