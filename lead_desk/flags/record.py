"""One row while it is screened, and a note of what was asked of it beside the cell in question.

Most findings follow from a cell alone, whatever row it stands in. A record therefore marks when a detector looks at the
rest of the row; what was found without looking holds wherever the same text stands again in the column.
"""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from lead_desk.flags import dates
from lead_desk.flags.answers import is_placeholder
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.fold import words
from lead_desk.flags.lexicon import Use
from lead_desk.flags.reading import Text
from lead_desk.flags.vocabulary import Tag, Vocabulary

_MAILBOX = re.compile(r"^[a-zA-Z]+\.[a-zA-Z]+@")
_KEPT_TEXTS = 4096
_NAMED = (Role.FIRST_NAME, Role.FULL_NAME)


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

    def forget(self) -> None:
        """Drop the texts that were kept."""
        self._texts.clear()


@dataclass(frozen=True, slots=True)
class Setting:
    """What is the same for all rows of a list.

    Attributes:
        limit: age in years below which a person is a child.
    """

    columns: tuple[Column, ...]
    tools: Tools
    today: date
    limit: int

    def places(self, *roles: Role) -> tuple[int, ...]:
        """Return where the columns of these roles stand."""
        return tuple(column.index for column in self.columns if column.role in roles)


class Record:
    """One row while it is screened.

    Attributes:
        consulted: whether the rest of the row had a say since `begin`.
        unnamed: words that were asked for in the lead's name since `begin`, and are not in it.
    """

    __slots__ = ("_columns", "_first_name", "_name_words", "_row", "_setting", "consulted", "limit", "today", "tools",
                 "unnamed")  # fmt: skip

    def __init__(self, setting: Setting, columns: Sequence[Sequence[str]], row: int) -> None:
        self._setting, self._columns, self._row = setting, columns, row
        self.tools, self.today, self.limit = setting.tools, setting.today, setting.limit
        self.consulted = False
        self.unnamed: set[str] = set()
        self._name_words: frozenset[str] | None = None
        self._first_name: str | None = None

    def begin(self) -> None:
        """Start to note afresh what is asked of the row."""
        self.consulted = False
        self.unnamed = set()

    def bears(self, asked: frozenset[str]) -> bool:
        """Tell whether one of the folded words is in the lead's name."""
        return not self._names().isdisjoint(asked)

    def first(self, role: Role) -> str:
        """Return the first filled cell of that role, or an empty text."""
        self.consulted = True
        return next((cell for cell in self._cells(role) if cell.strip()), "")

    def _cells(self, *roles: Role) -> list[str]:
        return [self._columns[place][self._row] for place in self._setting.places(*roles)]

    @property
    def first_name(self) -> str:
        """The lead's first name, folded, or an empty text."""
        self.consulted = True
        if self._first_name is None:
            given = words(self.first(Role.FIRST_NAME) or self.first(Role.FULL_NAME))
            if not given:
                cells = (column[self._row] for column in self._columns)
                mailbox = next((cell for cell in cells if _MAILBOX.match(cell)), "")
                given = words(mailbox.partition("@")[0].partition(".")[0])
            self._first_name = given[0] if given else ""
        return self._first_name

    @property
    def name_words(self) -> Container[str]:
        """The folded words of the lead's name, to be asked one by one."""
        return _NameWords(self)

    def is_named(self, word: object) -> bool:
        """Tell whether a folded word is in the lead's name, and note that it was asked."""
        if word in self._names():
            self.consulted = True
            return True
        self.unnamed.add(str(word))
        return False

    def _names(self) -> frozenset[str]:
        if self._name_words is None:
            self._name_words = frozenset(word for cell in self._cells(*_NAMED) if cell for word in words(cell))
        return self._name_words

    def is_first_name(self, word: str) -> bool:
        """Tell whether a folded word is a first name that is known, whoever bears it."""
        return any(word in listed for listed in self.tools.names.values())

    def gender(self, name: str) -> str:
        """Return `male` or `female` for a first name that only one of them bears, else an empty text."""
        male, female = name in self.tools.names["male"], name in self.tools.names["female"]
        return "" if male == female else "male" if male else "female"

    @property
    def job(self) -> Text:
        """The lead's job title, read."""
        return self.tools.read(self.first(Role.JOB))

    @property
    def has_adult_job(self) -> bool:
        """Whether a job title stands that a pupil would not have."""
        if is_placeholder(self.first(Role.JOB)):
            return False
        job = self.job
        young = any(hit.term.use is Use.LEAD for hit in job.hits)
        return not young and not job.any_tag(Tag.YOUTH, 0, len(job.folded))

    def works_at(self, word: str) -> bool:
        """Tell whether a folded word is in the name of the lead's firm."""
        return word in words(self.first(Role.COMPANY))

    @property
    def studies(self) -> bool:
        """Whether the row's firm, school or job is of grown-up students: year 2 of an MBA is no school year."""
        told = (self.tools.read(self.first(role)) for role in (Role.COMPANY, Role.SCHOOL, Role.JOB))
        return any(text.any_tag(Tag.ADULT, 0, len(text.folded)) for text in told)

    @property
    def teaches(self) -> bool:
        """Whether the lead's job is to teach or coach."""
        return self.job.any_tag(Tag.COACH, 0, len(self.job.folded))

    @property
    def is_grown_up(self) -> bool:
        """Whether a column of ages or births makes the lead an adult."""
        told = (
            dates.age(self.first(Role.AGE), self.limit),
            dates.birth(self.first(Role.BIRTH_DATE), self.today, self.limit),
        )
        return any(youth is not None and not youth.minor and not youth.doubtful for youth in told)


@dataclass(frozen=True, slots=True)
class _NameWords:
    _record: Record

    def __contains__(self, word: object) -> bool:
        return self._record.is_named(word)
