"""Findings: suspicions that a cell or a column holds child, special-category or criminal data."""

from dataclasses import replace
from enum import StrEnum

from lead_desk.domain.values import dataclass

CHILD_LIMIT = 18
"""Years below which a person is a child, unless the source's policy says otherwise."""


class FlagKind(StrEnum):
    """What is suspected. `national_id` is a flag of its own (GDPR Art. 87): the field never leaves in an export."""

    CHILD = "child"
    SPECIAL = "special"
    CRIMINAL = "criminal"
    NATIONAL_ID = "national_id"


class Category(StrEnum):
    """The categories of GDPR Art. 9(1); sexual orientation and sex life are told apart."""

    RACIAL_ETHNIC = "racial_ethnic"
    POLITICAL = "political"
    RELIGIOUS = "religious_philosophical"
    TRADE_UNION = "trade_union"
    GENETIC = "genetic"
    BIOMETRIC = "biometric"
    HEALTH = "health"
    SEXUAL_ORIENTATION = "sexual_orientation"
    SEX_LIFE = "sex_life"


class Certainty(StrEnum):
    """How sure a detector is."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"  # warns, never blocks


class FlagState(StrEnum):
    """Where a finding stands. `confirmed` may come from a detector (a birth date) or from a reviewer."""

    POSSIBLE = "possible"
    SUSPECTED = "suspected"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    STRIPPED = "stripped"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding in one cell.

    Attributes:
        field: the column's header as delivered (or the catalogue's field name for stored leads).
        rule: stable id of the detector, such as `special.term` or `child.birth_date`.
        term: id of the lexicon term that hit (`health/da/diabetiker`), never the cell's text; may be empty.
        words: the words in the cell that gave it away. For showing only; never stored, logged or audited.
        under_13: a confirmed child below 13, who can only be erased.
    """

    kind: FlagKind
    category: Category | None
    field: str
    state: FlagState
    rule: str
    certainty: Certainty
    term: str = ""
    words: str = ""
    under_13: bool = False

    def in_field(self, name: str) -> "Finding":
        """Return the same finding of another field: a header's column is stored under the catalogue's name."""
        return replace(self, field=name)

    def __repr__(self) -> str:
        """Name the rule and the place, never the words."""
        return f"Finding({self.kind}, {self.category}, {self.field!r}, {self.state}, {self.rule}, {self.term!r})"


@dataclass(frozen=True, slots=True)
class ColumnVerdict:
    """What a header alone says about its whole column: 'this column asks for health data: leave it out?'."""

    header: str
    kind: FlagKind
    category: Category | None
    certainty: Certainty
    rule: str
    term: str = ""
