"""Recognise the further lines of an address (`Address line 2`, `Straße 2`), which go with its street."""

from collections.abc import Sequence

from lead_desk.domain.fields import ADDRESS_LINES
from lead_desk.intake.candidate import Candidate
from lead_desk.intake.lexicon import tokens_of
from lead_desk.intake.wording import kind_of

_PLACES = frozenset({"city", "postcode", "country", "region"})
_ADDRESS_AND_LINE = 2  # digits in `Address 1: Street 2`


def further_lines(settled: Sequence[str | None], columns: Sequence[Candidate]) -> dict[int, str]:
    """Return the position of each column that goes on with the street that is stored, and which line it is.

    Args:
        settled: field of each column, after each field went to its best column.
        columns: what their headers say.
    """
    streets = {kind_of(column.header) for field, column in zip(settled, columns, strict=True) if field == "street"}
    found: dict[int, str] = {}
    for field, column in zip(settled, columns, strict=True):
        if field is not None or column.reading.field != "street" or kind_of(column.header) not in streets:
            continue
        line = _line_of(column)
        if 2 <= line <= len(ADDRESS_LINES) + 1:
            name = ADDRESS_LINES[line - 2]
            if name not in found.values() and not _has_own_places(columns, column):
                found[column.index] = name
    return found


def _line_of(column: Candidate) -> int:
    """Return which line of an address a header names; 0 for the street of another address."""
    digits = [int(token[:9]) for token in tokens_of(column.header) if token.isdecimal()]
    if len(digits) == _ADDRESS_AND_LINE:
        return digits[1] if digits[0] == 1 else 0
    return column.reading.ordinal


def _has_own_places(columns: Sequence[Candidate], street: Candidate) -> bool:
    """Tell whether a town of the same number stands beside it (`Address 2 City`): then it is an address of its own."""
    numbers = [token for token in tokens_of(street.header) if token.isdecimal()]
    return len(numbers) < _ADDRESS_AND_LINE and any(
        column.reading.field in _PLACES and column.reading.ordinal == street.reading.ordinal for column in columns
    )
