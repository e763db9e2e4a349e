"""Until when a person's request is to be answered (GDPR Art. 12(3); LAW 5.2)."""

from datetime import date, timedelta

from lead_desk.domain.values import dataclass
from lead_desk.law.dates import add_months

ANSWER_MONTHS = 1
LONGEST_MONTHS = 3
"""The month, and two more where a request is complex or there are many (Art. 12(3), second sentence)."""
_PROMISED = timedelta(days=30)
_SOON = 7


@dataclass(frozen=True, slots=True)
class RequestClock:
    """The days of one request; each is the last day that counts.

    Attributes:
        target: the day to aim at: thirty days, or the law's day where that is earlier (seed N16).
        due: the law's day. A weekend does not move it: the reserve that Reg. 1182/71 gives is not used up.
    """

    target: date
    due: date

    def left(self, today: date) -> int:
        """Return how many days are left until the target, negative when it is over."""
        return (self.target - today).days

    def is_late(self, today: date) -> bool:
        """Tell whether the law's day is over."""
        return today > self.due

    def is_soon(self, today: date) -> bool:
        """Tell whether a week or less is left."""
        return self.left(today) <= _SOON


def request_clock(received: date, extended_until: date | None = None) -> RequestClock:
    """Return the days of a request.

    Args:
        received: the day it came in.
        extended_until: the later day the person was told of inside the first month, or None.
    """
    if extended_until is not None:
        return RequestClock(extended_until, extended_until)
    due = add_months(received, ANSWER_MONTHS)
    return RequestClock(min(due, received + _PROMISED), due)


def latest(received: date) -> date:
    """Return the last day to which a request may be extended."""
    return add_months(received, LONGEST_MONTHS)
