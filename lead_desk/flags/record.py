"""One row while it is screened, and a note of what was asked of it beside the cell in question.

Most findings follow from a cell alone, whatever row it stands in, and others from little more: whether the lead has a
grown-up's job, bears a name. A record therefore notes what a detector asks of the rest of the row, and what it is told.
What was found holds wherever the same text stands again in the column of a row that gives the same answers.
"""

from collections.abc import Callable, Container, Hashable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from typing import TypeVar

from lead_desk.domain.patterns import late
from lead_desk.domain.values import dataclass
from lead_desk.flags import dates
from lead_desk.flags.answers import is_placeholder
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.fold import flat_all, words
from lead_desk.flags.lexicon import Use
from lead_desk.flags.reading import Text
from lead_desk.flags.vocabulary import Tag, Vocabulary

_MAILBOX = late(r"^[a-zA-Z]+\.[a-zA-Z]+@")
_KEPT_TEXTS = 4096
_NAMED = (Role.FIRST_NAME, Role.FULL_NAME)
_About = TypeVar("_About", bound=Hashable)
_Answer = TypeVar("_Answer")
_Question = tuple[Callable[..., object], Hashable]
Asked = tuple[tuple[_Question, object], ...]
"""What was asked of a row, and what it told."""


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

    def with_terms(self, cells: Sequence[str]) -> Iterator[str]:
        """Yield the cells of which a word begins any term; `read` finds none in the others."""
        known = self.vocabulary
        for cell, plain in zip(cells, flat_all(cells), strict=True):
            if any(known[word].starts is not None for word in plain.split()):
                yield cell

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
    """One row while it is screened."""

    __slots__ = ("_asked", "_columns", "_name_words", "_row", "_setting", "_unnamed", "limit", "today", "tools")

    def __init__(self, setting: Setting, columns: Sequence[Sequence[str]], row: int) -> None:
        self._setting, self._columns, self._row = setting, columns, row
        self.tools, self.today, self.limit = setting.tools, setting.today, setting.limit
        self._name_words: frozenset[str] | None = None
        self.begin()

    def begin(self) -> None:
        """Start to note afresh what is asked of the row."""
        self._asked: dict[_Question, object] = {}
        self._unnamed: set[str] = set()

    def asked(self) -> Asked:
        """Return what was asked of the row since `begin`, with its answers."""
        noted = tuple(self._asked.items())
        return (*noted, ((Record._bears, frozenset(self._unnamed)), False)) if self._unnamed else noted

    def answers(self, asked: Asked) -> bool:
        """Tell whether this row gives the answers that another gave."""
        return all(ask(self, about) == answer for (ask, about), answer in asked)

    def _note(self, ask: "Callable[[Record, _About], _Answer]", about: _About) -> _Answer:
        answer = self._asked[ask, about] = ask(self, about)
        return answer

    def first(self, role: Role) -> str:
        """Return the first filled cell of that role, or an empty text."""
        return self._note(Record._first, role)

    def _first(self, role: Role) -> str:
        return next((cell for cell in self._cells(role) if cell.strip()), "")

    def _cells(self, *roles: Role) -> list[str]:
        return [self._columns[place][self._row] for place in self._setting.places(*roles)]

    @property
    def first_name(self) -> str:
        """The lead's first name, folded, or an empty text."""
        return self._note(Record._given_name, None)

    def _given_name(self, _: None) -> str:
        given = words(self._first(Role.FIRST_NAME) or self._first(Role.FULL_NAME))
        if not given:
            cells = (column[self._row] for column in self._columns)
            mailbox = next((cell for cell in cells if _MAILBOX.match(cell)), "")
            given = words(mailbox.partition("@")[0].partition(".")[0])
        return given[0] if given else ""

    @property
    def name_words(self) -> Container[str]:
        """The folded words of the lead's name, to be asked one by one."""
        return _NameWords(self)

    def is_named(self, word: str) -> bool:
        """Tell whether a folded word is in the lead's name, and note that it was asked."""
        if self._bears(frozenset((word,))):
            return self._note(Record._bears, frozenset((word,)))
        self._unnamed.add(word)
        return False

    def _bears(self, asked: frozenset[str]) -> bool:
        """Tell whether one of the folded words is in the lead's name."""
        if self._name_words is None:
            self._name_words = frozenset(word for cell in self._cells(*_NAMED) if cell for word in words(cell))
        return not self._name_words.isdisjoint(asked)

    def is_first_name(self, word: str) -> bool:
        """Tell whether a folded word is a first name that is known, whoever bears it."""
        names = self.tools.names
        return word in names["male"] or word in names["female"]

    def gender(self, name: str) -> str:
        """Return `male` or `female` for a first name that only one of them bears, else an empty text."""
        male, female = name in self.tools.names["male"], name in self.tools.names["female"]
        return "" if male == female else "male" if male else "female"

    @property
    def has_adult_job(self) -> bool:
        """Whether a job title stands that a pupil would not have."""
        return self._note(Record._works, None)

    def _works(self, _: None) -> bool:
        if is_placeholder(self._first(Role.JOB)):
            return False
        job = self._job()
        young = any(hit.term.use is Use.LEAD for hit in job.hits)
        return not young and not job.any_tag(Tag.YOUTH, 0, len(job.folded))

    def _job(self) -> Text:
        return self.tools.read(self._first(Role.JOB))

    def works_at(self, word: str) -> bool:
        """Tell whether a folded word is in the name of the lead's firm."""
        return self._note(Record._works_at, word)

    def _works_at(self, word: str) -> bool:
        return word in words(self._first(Role.COMPANY))

    @property
    def studies(self) -> bool:
        """Whether the row's firm, school or job is of grown-up students: year 2 of an MBA is no school year."""
        return self._note(Record._studies, None)

    def _studies(self, _: None) -> bool:
        told = (self.tools.read(self._first(role)) for role in (Role.COMPANY, Role.SCHOOL, Role.JOB))
        return any(text.any_tag(Tag.ADULT, 0, len(text.folded)) for text in told)

    @property
    def teaches(self) -> bool:
        """Whether the lead's job is to teach or coach."""
        return self._note(Record._teaches, None)

    def _teaches(self, _: None) -> bool:
        job = self._job()
        return job.any_tag(Tag.COACH, 0, len(job.folded))

    @property
    def is_grown_up(self) -> bool:
        """Whether a column of ages or births makes the lead an adult."""
        return self._note(Record._is_of_age, None)

    def _is_of_age(self, _: None) -> bool:
        told = (
            dates.age(self._first(Role.AGE), self.limit),
            dates.birth(self._first(Role.BIRTH_DATE), self.today, self.limit),
        )
        return any(youth is not None and not youth.minor and not youth.doubtful for youth in told)


@dataclass(frozen=True, slots=True)
class _NameWords:
    _record: Record

    def __contains__(self, word: object) -> bool:
        return self._record.is_named(str(word))
