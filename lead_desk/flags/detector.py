"""What a detector is, and what it is given to look at."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from functools import cached_property
from typing import Protocol

from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.flags.answers import is_placeholder
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.dates import Youth
from lead_desk.flags.fold import words
from lead_desk.flags.lexicon import Term, Use
from lead_desk.flags.reading import Text
from lead_desk.flags.vocabulary import Tag, Vocabulary

_STATES = {
    Certainty.CERTAIN: FlagState.SUSPECTED,
    Certainty.PROBABLE: FlagState.SUSPECTED,
    Certainty.POSSIBLE: FlagState.POSSIBLE,
}
ERASE_ONLY_BELOW = 13
_MAILBOX = re.compile(r"^[a-zA-Z]+\.[a-zA-Z]+@")


class Watch(IntEnum):
    """When a detector wants to see a cell of a column."""

    NEVER = 0
    LOUD = 1  # only when a word in it may start a term
    DIGITS = 2  # only when a digit is in it
    ALWAYS = 3  # whenever it is filled


_KEPT_TEXTS = 4096


@dataclass(slots=True)
class Tools:
    """What is compiled once and shared by all readings."""

    vocabulary: Vocabulary
    names: Mapping[str, frozenset[str]]
    languages: int = 0
    _texts: dict[tuple[str, int], Text] = field(default_factory=dict, repr=False, compare=False)

    def read(self, cell: str, hint: int = 0) -> Text:
        """Return a cell read closely; job titles, towns and short answers repeat from row to row, so some are kept."""
        text = self._texts.get((cell, hint))
        if text is None:
            if len(self._texts) >= _KEPT_TEXTS:
                self._texts.clear()
            text = self._texts[cell, hint] = Text(cell, self.vocabulary, hint)
        return text


class Record:
    """One row while it is screened."""

    def __init__(
        self, columns: tuple[Column, ...], cells: tuple[str, ...], tools: Tools, today: date, limit: int
    ) -> None:
        self.columns = columns
        self.cells = cells
        self.tools = tools
        self.today = today
        self.limit = limit

    def first(self, role: Role) -> str:
        """Return the first filled cell of that role, or an empty text."""
        for column in self.columns:
            if column.role is role and self.cells[column.index].strip():
                return self.cells[column.index]
        return ""

    @cached_property
    def first_name(self) -> str:
        """The lead's first name, folded, or an empty text."""
        given = words(self.first(Role.FIRST_NAME) or self.first(Role.FULL_NAME))
        if not given:
            mailbox = next((cell for cell in self.cells if _MAILBOX.match(cell)), "")
            given = words(mailbox.partition("@")[0].partition(".")[0])
        return given[0] if given else ""

    @cached_property
    def name_words(self) -> frozenset[str]:
        """All folded words of the lead's name."""
        return frozenset(
            word
            for column in self.columns
            if column.role in (Role.FIRST_NAME, Role.FULL_NAME)
            for word in words(self.cells[column.index])
        )

    def gender(self, name: str) -> str:
        """Return `male` or `female` for a first name that only one of them bears, else an empty text."""
        male, female = name in self.tools.names["male"], name in self.tools.names["female"]
        return "" if male == female else "male" if male else "female"

    @cached_property
    def job(self) -> Text:
        """The lead's job title, read."""
        return self.tools.read(self.first(Role.JOB))

    @cached_property
    def has_adult_job(self) -> bool:
        """Whether a job title stands that a pupil would not have."""
        job = self.first(Role.JOB)
        if is_placeholder(job):
            return False
        young = any(hit.term.use is Use.LEAD for hit in self.job.hits)
        return not young and not self.job.any_tag(Tag.YOUTH, 0, len(self.job.folded))


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
