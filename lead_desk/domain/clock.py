"""Time as a dependency: rules and records take a clock, never the machine's time."""

from datetime import UTC, date, datetime
from typing import Protocol

from lead_desk.domain.values import dataclass


class Clock(Protocol):
    """Tells the time in UTC."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...

    def today(self) -> date:
        """Return the present date as the user's calendar has it."""
        ...


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - the one place that asks the machine

    def today(self) -> date:
        """Return today's date in the local time zone."""
        return datetime.now(UTC).astimezone().date()  # noqa: TID251 - the one place that asks the machine


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still, for tests, replays and demonstrations."""

    moment: datetime

    def now(self) -> datetime:
        """Return the fixed moment."""
        return self.moment

    def today(self) -> date:
        """Return the fixed date."""
        return self.moment.date()
