"""Settle in which order a column writes its dates, from its own evidence; else it is a question for the user."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date

from lead_desk.domain.dates import DateOrder, DateRules
from lead_desk.domain.parsed import visible
from lead_desk.domain.patterns import late
from lead_desk.domain.values import dataclass

_NUMERIC = late(r"\s*(\d{1,4})\s?[./\-]\s?(\d{1,2})\s?[./\-]\s?(\d{1,4})(?!\d)")
_WEEKDAY = late(r"[^\W\d_]{2,}")
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
    seen = Counter(_hint(found) for value in values if value and (found := _NUMERIC.match(visible(value))))
    both = seen[_BOTH]
    if seen[DateOrder.DMY] and seen[DateOrder.MDY]:
        return OrderEvidence(ambiguous=both, mixed=True)
    for order in (DateOrder.DMY, DateOrder.MDY, DateOrder.YMD):
        if seen[order]:
            return OrderEvidence(order)
    if seen[_DOTTED] and not both:
        return OrderEvidence(DateOrder.DMY)
    return OrderEvidence(ambiguous=both)


_BOTH, _DOTTED, _SILENT = "both", "dotted", "silent"


def _hint(found: re.Match[str]) -> str:
    """Say what one written date shows: an order, that both are possible, dots (day first by custom), or nothing."""
    one, two, three = found.groups()
    if len(one) == 4:
        return _SILENT
    if "." in found.group():
        return _DOTTED
    first, second = int(one), int(two)
    if len(three) <= 2 and first > 31 >= int(three):
        return DateOrder.YMD
    if max(first, second) > 31 or min(first, second) > 12 or first == second:
        return _SILENT
    if max(first, second) <= 12:
        return _BOTH
    return DateOrder.DMY if first > 12 else DateOrder.MDY


def rules_for(field: str, order: DateOrder, today: date) -> DateRules:
    """Return what dates of a field may be: no birth in the future or before 1900, other dates up to ten years ahead."""
    ahead = 0 if field == "date_of_birth" else 10
    return DateRules(
        order,
        first_year=OLDEST,
        last_year=today.year + ahead,
        pivot=today.year + (0 if field == "date_of_birth" else 5),
    )
