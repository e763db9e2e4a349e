"""Settle whether a column writes its numbers with their country's code but without the plus (`4512345678`)."""

from collections.abc import Iterable, Sequence
from itertools import islice

from lead_desk.domain.countries import parse_country
from lead_desk.domain.fields import FieldType
from lead_desk.domain.parsed import CellCode, Parsed
from lead_desk.domain.patterns import late
from lead_desk.intake.mapping import ColumnMapping

_BARE = late(r"\s*'?([1-9][\d ().-]{8,22}?\d)(?:[.,]0)?\s*\Z")
_NOT_DIGITS = late(r"\D")
_LOOKED_AT = 200
_FEWEST = 3  # numbers from which a column speaks for itself
_MOST = 0.95  # share of them that must be numbers with a code in front; one may be mistyped
_ALIKE, _ALIKE_LENGTH = ("US", "IT", "IN"), 10
"""Large countries whose own numbers are as long as others with a code, and begin with no zero."""

_NOWHERE = "ZZ"
_UNREAD = frozenset({CellCode.PHONE_NO_COUNTRY, CellCode.PHONE_INVALID})


def columns_with_codes(mapping: ColumnMapping, rows: Iterable[Sequence[str]], country: str = "") -> frozenset[int]:
    """Return the positions of the phone columns whose numbers begin with a country's code without a plus.

    The column's own numbers are asked: all must be valid with a plus in front. Where they could also be numbers of a
    large country without its code, or where they are few, what else the list says of its countries must agree.

    Args:
        mapping: what each column becomes.
        rows: a sample of the data rows.
        country: the list's country, as the user gave it; '' when not asked.
    """
    numbers = [target.index for target in mapping.targets if target.type is FieldType.PHONE and target.field]
    sample = list(islice(rows, _LOOKED_AT)) if numbers else []
    told: frozenset[str] | None = None
    found = set()
    for index in numbers:
        written = {row[index] for row in sample if index < len(row)}
        bare = [_NOT_DIGITS.sub("", match[1]) for cell in written if (match := _BARE.match(cell))]
        valid = _regions(bare, country)
        if not valid:
            continue
        told = _countries(mapping, sample, country) if told is None else told
        agreed = sum(region in told for region in valid) * 2 >= len(valid)
        if agreed or (not told and len(bare) >= _FEWEST and not _may_lack_codes(bare)):
            found.add(index)
    return frozenset(found)


def _regions(bare: Sequence[str], country: str) -> list[str]:
    """Return the countries of numbers with a plus in front; none where they are not nearly all valid so."""
    if not bare:
        return []
    from lead_desk.domain.phones import parse_phone  # the world's numbering plans, which few lists ask here

    foreign = [digits for digits in bare if not (country and parse_phone(digits, country).value)]
    regions = [region for digits in foreign if (region := parse_phone(f"+{digits}").region)]
    return regions if len(regions) >= _MOST * len(foreign) else []


def _may_lack_codes(bare: Sequence[str]) -> bool:
    """Tell whether all could be numbers of one large country, written at home."""
    from lead_desk.domain.phones import parse_phone

    return any(
        all(len(digits) == _ALIKE_LENGTH and parse_phone(digits, region).value for digits in bare) for region in _ALIKE
    )


def _countries(mapping: ColumnMapping, sample: Sequence[Sequence[str]], country: str) -> frozenset[str]:
    """Return the countries that a list names: in a column, in the endings of its addresses, by the user's word."""
    from lead_desk.law.classes import country_of

    fields = {target.field: target.index for target in reversed(mapping.targets)}
    places = (fields.get("country", -1), fields.get("email", -1))
    found = {country}
    for row in sample:
        stated, email = (row[place].strip() if 0 <= place < len(row) else "" for place in places)
        found.add(country_of(parse_country(stated).value, "", email)[0])
    return frozenset(code for code in found if code.isalpha() and code != _NOWHERE)


def with_codes(cells: Sequence[str], read: list[Parsed]) -> list[Parsed]:
    """Return the readings of a column of such numbers, with those that were none read with a plus in front.

    Args:
        cells: the cells as written.
        read: what they were read as.
    """
    return [
        _again(cell, parsed) if parsed.problem in _UNREAD and not parsed.value else parsed
        for cell, parsed in zip(cells, read, strict=True)
    ]


def _again(cell: str, parsed: Parsed) -> Parsed:
    from lead_desk.domain.phones import parse_phone

    match = _BARE.match(cell)
    found = parse_phone(f"+{_NOT_DIGITS.sub('', match[1])}") if match else parsed
    return found if found.value else parsed
