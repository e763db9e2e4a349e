"""Settle in which order a column writes its dates, from the column's own evidence; else it is a question for the user."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lead_desk.domain.dates import DateOrder, DateRules
from lead_desk.domain.parsed import visible

_NUMERIC = re.compile(r"\s*(\d{1,4})\s?[./\-]\s?(\d{1,2})\s?[./\-]\s?(\d{1,4})(?!\d)")
_WEEKDAY = re.compile(r"[^\W\d_]{2,}")
OLDEST = 1900


@dataclass(frozen=True, slots=True)
class OrderEvidence:
    """What a column shows about the order of its dates.

    Attributes:
        order: the settled order, or UNKNOWN.
        ambiguous: dates with two readings while the order is unknown: ask the user.
        mixed: both orders occur for certain; no order may be assumed.
    """

    order: DateOrder = DateOrder.UNKNOWN
    ambiguous: int = 0
    mixed: bool = False

    @property
    def question(self) -> bool:
        """Tell whether the user must say how the dates are written."""
        return self.ambiguous > 0 and self.order is DateOrder.UNKNOWN


def settle(values: Iterable[str]) -> OrderEvidence:
    """Look for dates that can be read in one way only (`25/03/2024`) and for those that cannot (`02/03/2024`)."""
    day_first = month_first = year_first = open_readings = dotted = 0
    for value in values:
        found = _NUMERIC.match(visible(value)) if value else None
        if found is None:
            continue
        one, two, three = found.groups()
        if len(one) == 4:
            continue
        if "." in found.group():
            dotted += 1
            continue
        first, second = int(one), int(two)
        if len(three) <= 2 and first > 31 >= int(three):
            year_first += 1
        elif 12 < first <= 31 and second <= 12:
            day_first += 1
        elif first <= 12 < second <= 31:
            month_first += 1
        elif first <= 12 and second <= 12 and first != second:
            open_readings += 1
    if day_first and month_first:
        return OrderEvidence(ambiguous=open_readings, mixed=True)
    if day_first or month_first or year_first:
        return OrderEvidence(DateOrder.DMY if day_first else DateOrder.MDY if month_first else DateOrder.YMD)
    if dotted and not open_readings:
        return OrderEvidence(DateOrder.DMY)
    return OrderEvidence(ambiguous=open_readings)


def rules_for(field: str, order: DateOrder, today: date) -> DateRules:
    """Return what dates of a field may be: no birth in the future or before 1900, other dates up to ten years ahead."""
    ahead = 0 if field == "date_of_birth" else 10
    return DateRules(
        order,
        first_year=OLDEST,
        last_year=today.year + ahead,
        pivot=today.year + (0 if field == "date_of_birth" else 5),
    )
