"""What the user settled before an import: which column becomes which field, and how cells are to be read."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from lead_desk.domain.dates import DateOrder
from lead_desk.domain.fields import BY_NAME, PARTS, FieldType, is_custom
from lead_desk.domain.values import dataclass
from lead_desk.intake.lexicon import REFUSED

if TYPE_CHECKING:  # what proposes columns compares words; who prepares rows has no use for it
    from lead_desk.intake.columns import Proposal


def letter_of(index: int) -> str:
    """Return the spreadsheet letter of a 0-based column (`A`, `Z`, `AA`)."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


@dataclass(frozen=True, slots=True)
class Target:
    """What one column becomes.

    Attributes:
        field: catalogue field, a part of one (`birth_year`), `custom:NAME`, `refused`, or '' when it is not stored.
        kind: `work`, `home`, `other` or '': goes with second e-mails and phones, and tells a home address.
    """

    index: int
    header: str
    field: str = ""
    kind: str = ""

    @property
    def letter(self) -> str:
        """Spreadsheet letter of the column."""
        return letter_of(self.index)

    @property
    def type(self) -> FieldType:
        """How the column's cells are parsed; custom columns are text."""
        declared = BY_NAME.get(self.field)
        return declared.type if declared else FieldType.TEXT


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """All columns of a sheet, in order, with what they become."""

    targets: tuple[Target, ...]

    @property
    def headers(self) -> tuple[str, ...]:
        """Headers as delivered, in column order; the flag plan is made from these."""
        return tuple(target.header or target.letter for target in self.targets)

    @property
    def roles(self) -> dict[str, str]:
        """Header to field of the mapped columns; the flag plan reads cells in this light."""
        return {target.header or target.letter: target.field for target in self.targets if target.field in BY_NAME}

    @property
    def not_stored(self) -> tuple[str, ...]:
        """Headers of the columns that are left out, for the log of the decision."""
        return tuple(target.header or target.letter for target in self.targets if not target.field)

    @staticmethod
    def proposed(proposal: "Proposal") -> "ColumnMapping":
        """Take a proposal as it stands."""
        return ColumnMapping(
            tuple(
                Target(column.index, column.header, column.field or column.proof, column.kind)
                for column in proposal.columns
            )
        )

    def with_fields(self, chosen: Mapping[int, str]) -> "ColumnMapping":
        """Return the mapping with the user's choices by column position; '' leaves a column out."""
        return ColumnMapping(
            tuple(
                Target(target.index, target.header, chosen[target.index], target.kind)
                if target.index in chosen
                else target
                for target in self.targets
            )
        )

    @staticmethod
    def known(name: str) -> bool:
        """Tell whether a column may become this: a catalogue field, a part of one, `custom:NAME`, `refused` or ''."""
        return not name or name in BY_NAME or name in PARTS or name == REFUSED or is_custom(name)


@dataclass(frozen=True, slots=True)
class Settings:
    """How cells are read.

    Attributes:
        sheet: name of the sheet, for places.
        country: ISO code assumed for phones without a prefix and leads without a country; '' assumes none.
        date_orders: column position to the order of its dates, where settled or answered.
        unshout: names and companies in capitals get ordinary ones.
        value_words: field to {vendor's word: our word}.
        family_first: the list says that full names begin with the last name.
        with_codes: positions of phone columns whose numbers begin with a country's code without a plus.
        spellings: field to {`spelling_key`: how the leads write that value}.
    """

    sheet: str = ""
    country: str = ""
    date_orders: Mapping[int, DateOrder] = field(default_factory=dict)
    unshout: bool = False
    value_words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    family_first: bool = False
    with_codes: frozenset[int] = frozenset()
    spellings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def date_columns(mapping: ColumnMapping) -> Sequence[int]:
    """Return the positions of the columns that hold dates."""
    return [target.index for target in mapping.targets if target.field and target.type is FieldType.DATE]
