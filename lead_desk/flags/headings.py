"""What the headers of a list ask for by themselves, told without the rest of the rules: a first look needs no more."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import cast

from lead_desk import derived
from lead_desk.domain.flag import Category, Certainty, ColumnVerdict, FlagKind
from lead_desk.domain.values import dataclass
from lead_desk.flags import lexicon
from lead_desk.flags.columns import Column, Headers, Role
from lead_desk.flags.lexicon import HeaderTerm, Lexicons, Part
from lead_desk.flags.shelf import parts_of, written

_MADE_BY = tuple(f"lead_desk.flags.{name}" for name in ("fold", "lexicon", "shelf", "headings"))
_CHILD_ROLES = frozenset(
    {Role.BIRTH_DATE, Role.AGE, Role.SCHOOL_CLASS, Role.GUARDIAN, Role.CHILD, Role.CHILD_BIRTH, Role.CHILD_AGE}
)

PlainTerms = list[tuple[str, str, str, bool, str]]
PlainRoles = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Headings:
    """What the lexicons say of headers.

    Attributes:
        headers: those that ask for a kind of data.
        roles: role name -> headers of columns of that role.
    """

    headers: Sequence[HeaderTerm]
    roles: Mapping[str, Sequence[tuple[Part, ...]]]

    @classmethod
    def from_plain(cls, headers: PlainTerms, roles: PlainRoles) -> "Headings":
        """Return them from what `plain` made."""
        return cls(
            tuple(
                HeaderTerm(term_id, FlagKind(kind), Category(category) if category else None, weak, parts_of(parts))
                for term_id, kind, category, weak, parts in headers
            ),
            {role: tuple(map(parts_of, listed)) for role, listed in roles.items()},
        )


def plain(read: Lexicons) -> tuple[PlainTerms, PlainRoles]:
    """Return what the lexicons say of headers as values that can be kept."""
    return (
        [(term.id, term.kind, term.category or "", term.weak, written(term.parts)) for term in read.headers],
        {role: list(map(written, listed)) for role, listed in read.roles.items()},
    )


@cache
def _shipped() -> Headers:
    sources = (lexicon.digest().encode(), derived.code_of(*_MADE_BY))
    kept = derived.kept("headings", sources, lambda: plain(lexicon.load()))
    return Headers(Headings.from_plain(*cast(tuple[PlainTerms, PlainRoles], kept)))


def column_verdicts(headers: Iterable[str]) -> tuple[ColumnVerdict, ...]:
    """Return what headers alone ask for by the shipped rules: 'this column asks for health data: leave it out?'.

    Raises:
        BrokenInstallationError: lexicons are missing or cannot be read.
    """
    return verdicts(_shipped().columns(headers))


def verdicts(columns: Iterable[Column]) -> tuple[ColumnVerdict, ...]:
    """Return what columns ask for by their headers."""
    return tuple(verdict for column in columns for verdict in _verdicts(column))


def _verdicts(column: Column) -> Iterator[ColumnVerdict]:
    for term in column.asks:
        certainty = Certainty.POSSIBLE if term.weak else Certainty.CERTAIN
        yield ColumnVerdict(column.header, term.kind, term.category, certainty, "column.header", term.id)
    if column.role in _CHILD_ROLES:
        certainty = Certainty.POSSIBLE if column.role in (Role.BIRTH_DATE, Role.AGE) else Certainty.PROBABLE
        yield ColumnVerdict(column.header, FlagKind.CHILD, None, certainty, f"column.{column.role}")
    if column.role is Role.NATIONAL_ID:
        yield ColumnVerdict(column.header, FlagKind.NATIONAL_ID, None, Certainty.CERTAIN, "column.national_id")
    if column.role is Role.SPOUSE:
        category = Category.SEXUAL_ORIENTATION
        yield ColumnVerdict(column.header, FlagKind.SPECIAL, category, Certainty.POSSIBLE, "column.spouse")
