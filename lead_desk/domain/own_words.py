"""The owner's own words that raise a flag, and words that shall never raise one."""

from lead_desk.domain.flag import Category, Certainty, FlagKind
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word or phrase that raises a flag wherever a text is read, whatever its sentence says.

    Attributes:
        key: id within the store; findings name the rule `own:<key>`.
        text: one or several words; `*` at a word's end or begin stands for more letters.
        category: for special-category data (GDPR Art. 9).
        field: only in this field of the catalogue, `custom:NAME` or header; empty for every text.
    """

    key: str
    text: str
    kind: FlagKind
    category: Category | None = None
    certainty: Certainty = Certainty.PROBABLE
    field: str = ""


@dataclass(frozen=True, slots=True)
class AllowedWord:
    """A word or phrase that shall never raise a flag by itself.

    What age arithmetic confirms (a date of birth) is flagged all the same.

    Attributes:
        key: id within the store.
        text, field: as in `OwnWord`.
    """

    key: str
    text: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class OwnLexicon:
    """All of an owner's words."""

    words: tuple[OwnWord, ...] = ()
    allowed: tuple[AllowedWord, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether there is any word at all."""
        return bool(self.words or self.allowed)
