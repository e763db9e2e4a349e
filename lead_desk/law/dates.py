"""Counting months as the law does."""

import calendar
from datetime import date


def add_months(day: date, months: int) -> date:
    """Return the same day number `months` later, or the last day of a shorter month (Reg. 1182/71)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
