"""What the headers of a list ask for by themselves, told without the rest of the rules: a first look needs no more."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import cast

from lead_desk import derived
from lead_desk.domain.flag import Category, Certainty, ColumnVerdict, FlagKind
from lead_desk.flags import lexicon
from lead_desk.flags.columns import Column, Headers, PlainHeaders, Role, arranged

_MADE_BY = tuple(f"lead_desk.flags.{name}" for name in ("fold", "lexicon", "shelf", "columns"))
_CHILD_ROLES = frozenset(
    {Role.BIRTH_DATE, Role.AGE, Role.SCHOOL_CLASS, Role.GUARDIAN, Role.CHILD, Role.CHILD_BIRTH, Role.CHILD_AGE}
)


@cache
def _shipped() -> Headers:
    sources = (lexicon.digest().encode(), derived.code_of(*_MADE_BY))
    return Headers(cast(PlainHeaders, derived.kept("headings", sources, lambda: arranged(lexicon.load()))))


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
