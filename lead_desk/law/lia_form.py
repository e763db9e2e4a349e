"""The form of a legitimate-interest assessment (LAW 3.2) as frozen values; a dialog renders it, the checks walk it."""

from enum import StrEnum
from functools import cache
from typing import Self

from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.values import dataclass
from lead_desk.law import packs

FORM = "lia_form.toml"
SINGLE = "value"
"""Id of the part whose answer is given bare where a question has one part only."""


class PartType(StrEnum):
    """How one part of an answer is typed and drawn."""

    TEXT = "text"
    LINE = "line"
    BOOL = "bool"
    ENUM = "enum"
    MULTI = "multi"
    LIST = "list"
    NUMBER = "number"
    DATE = "date"
    PERSON = "person"
    REF = "ref"
    DERIVED = "derived"


class Need(StrEnum):
    """Whether a question must be answered."""

    MANDATORY = "M"
    CONDITIONAL = "C"
    OPTIONAL = "O"
    DERIVED = "D"  # filled in by the app
    CLIENT = "K"  # only where the client's own assessment is recorded


@dataclass(frozen=True, slots=True)
class Part:
    """One input of a question.

    Attributes:
        least: characters of a text, entries of a list, smallest value of a number.
        options: the allowed values of an enum or multi; empty where a register or free values serve.
        columns: the keys of each entry of a list of tables; empty for a plain list.
        must: the value without which the assessment cannot be approved, or None.
    """

    id: str
    type: PartType
    least: int = 0
    options: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    must: bool | None = None


@dataclass(frozen=True, slots=True)
class When:
    """The condition of a conditional question: another answer, or a filled line of the organisation's card."""

    question: str = ""
    equals: str | bool = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question with the help that stands beside it.

    Attributes:
        register: the register whose keys are offered (`purposes`, `sources`, `countries`, `fields`, ...), or empty.
    """

    id: str
    section: str
    question: str
    need: Need
    parts: tuple[Part, ...]
    guidance: str
    example: str
    when: When | None = None
    register: str = ""

    @property
    def bare(self) -> bool:
        """Whether the answer is one value instead of a table by part id."""
        return len(self.parts) == 1 and self.parts[0].id == SINGLE


@dataclass(frozen=True, slots=True)
class LiaForm:
    """All questions in their order.

    Attributes:
        sections: section id and title, in order.
    """

    sections: tuple[tuple[str, str], ...]
    questions: tuple[Question, ...]

    @classmethod
    def load(cls) -> Self:
        """Read the form.

        Raises:
            BrokenInstallationError: it is missing or damaged.
        """
        pack = packs.read(FORM)
        titles = pack.table("sections")
        sections = tuple((key, titles.text(key)) for key in titles.values)
        questions = tuple(_question(table) for table in pack.tables("question"))
        ids = [question.id for question in questions]
        known = {key for key, _ in sections}
        if not ids or len(set(ids)) != len(ids) or any(question.section not in known for question in questions):
            raise BrokenInstallationError(FORM)
        return cls(sections, questions)

    def __getitem__(self, identifier: str) -> Question:
        """Return a question by its id.

        Raises:
            BrokenInstallationError: the form has none of that name.
        """
        for question in self.questions:
            if question.id == identifier:
                return question
        raise BrokenInstallationError(f"{FORM}.{identifier}")

    def section(self, key: str) -> tuple[Question, ...]:
        """Return the questions of a section."""
        return tuple(question for question in self.questions if question.section == key)


@cache
def lia_form() -> LiaForm:
    """Return the form, read once.

    Raises:
        BrokenInstallationError: it is missing or damaged.
    """
    return LiaForm.load()


def _question(table: packs.Table) -> Question:
    return Question(
        id=table.text("id"),
        section=table.text("section"),
        question=table.text("question"),
        need=Need(table.text("need")),
        parts=tuple(_part(table, text) for text in table.texts("parts")),
        guidance=table.text("guidance"),
        example=table.text("example"),
        when=_when(table.table("when")) if "when" in table.values else None,
        register=table.text("register", ""),
    )


def _part(table: packs.Table, text: str) -> Part:
    name, kind, *least = text.split()
    return Part(
        id=name,
        type=PartType(kind),
        least=int(least[0]) if least else 0,
        options=_for_part(table, "options", name),
        columns=_for_part(table, "columns", name),
        must=table.table("must").flag(name) if name in _keys(table, "must") else None,
    )


def _for_part(table: packs.Table, group: str, part: str) -> tuple[str, ...]:
    return table.table(group).texts(part) if part in _keys(table, group) else ()


def _keys(table: packs.Table, group: str) -> set[str]:
    return set(table.table(group).values) if group in table.values else set()


def _when(table: packs.Table) -> When:
    if "organisation" in table.values:
        return When(organisation=table.text("organisation"))
    wanted = table.values.get("equals")
    equals = wanted if isinstance(wanted, bool) else table.text("equals")
    return When(question=table.text("question"), equals=equals)
