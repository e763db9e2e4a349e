"""What a detector is, and what it is given to look at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Protocol, runtime_checkable

from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.flags import answers
from lead_desk.flags.columns import Column
from lead_desk.flags.dates import Youth
from lead_desk.flags.lexicon import Term
from lead_desk.flags.reading import Text
from lead_desk.flags.record import Record

_STATES = {
    Certainty.CERTAIN: FlagState.SUSPECTED,
    Certainty.PROBABLE: FlagState.SUSPECTED,
    Certainty.POSSIBLE: FlagState.POSSIBLE,
}
ERASE_ONLY_BELOW = 13


class Watch(IntEnum):
    """When a detector wants to see a cell of a column."""

    NEVER = 0
    LOUD = 1  # only when it may hold a term that tells of a person
    TERMS = 2  # when a word in it begins any term at all
    DIGITS = 3  # only when a digit is in it
    ALWAYS = 4  # whenever it is filled


@dataclass(slots=True)
class Cell:
    """One filled cell of a record; its text is read once, when first asked for."""

    column: Column
    value: str
    record: Record
    _text: Text | None = field(default=None)

    @property
    def text(self) -> Text:
        """The cell, read closely."""
        if self._text is None:
            self._text = self.record.tools.read(self.value, self.record.tools.languages)
        return self._text

    @property
    def is_placeholder(self) -> bool:
        """Whether it is blank or only stands in for an answer."""
        return len(self.text.folded) <= answers.MOST_WORDS and answers.is_placeholder(self.value)

    def finding(
        self,
        rule: str,
        kind: FlagKind,
        category: Category | None = None,
        certainty: Certainty = Certainty.PROBABLE,
        *,
        term: Term | None = None,
        words: str = "",
        state: FlagState | None = None,
        under_13: bool = False,
    ) -> Finding:
        """Make a finding in this cell. A probable or certain one is suspected until a person has looked."""
        return Finding(
            kind=kind,
            category=category,
            field=self.column.header,
            state=state or _STATES[certainty],
            rule=rule,
            certainty=certainty,
            term=term.id if term else "",
            words=words or self.value.strip(),
            under_13=under_13,
        )

    def minor(self, rule: str, youth: Youth, *, words: str = "") -> Finding:
        """Make the finding of a child whose age was reckoned: arithmetic confirms, it does not suspect."""
        return self.finding(
            rule,
            FlagKind.CHILD,
            certainty=Certainty.CERTAIN,
            words=words,
            state=FlagState.CONFIRMED,
            under_13=youth.oldest < ERASE_ONLY_BELOW,
        )


class Detector(Protocol):
    """Finds one sort of evidence. One module a detector, its instance named `DETECTOR`."""

    @property
    def rule(self) -> str:
        """Stable id, such as `child.birth_date`."""
        ...

    def watch(self, column: Column) -> Watch:
        """Tell when this detector wants to see the cells of a column."""
        ...

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield what it finds in a filled cell."""
        ...


@runtime_checkable
class Promising(Protocol):
    """A detector that may also want to read a cell in which no loud word stands."""

    def promises(self, column: Column, words: Sequence[str]) -> bool:
        """Tell whether a cell of these folded words is worth a close reading; asked of every one."""
        ...


@runtime_checkable
class Glancing(Protocol):
    """A detector of numbers that can tell from the bare text of most cells that it will find nothing in them."""

    def glance(self, column: Column, value: str, listed: Sequence[str]) -> bool:
        """Tell whether it may find something in a cell of these folded words; asked of all, so it must be quick.

        Not of a cell of many words whose only number has three or four digits and is no year of a child's birth: it
        holds no age, no class and no long number.
        """
        ...
