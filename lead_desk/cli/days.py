"""Days as they are written on the command line."""

from datetime import date

from lead_desk.domain.errors import UsageError


def day_of(text: str) -> date:
    """Return a day written as 2026-03-31.

    Raises:
        UsageError: it cannot be read.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError("The day cannot be read.", "Write it as 2026-03-31.", code="NO_DATE") from None
