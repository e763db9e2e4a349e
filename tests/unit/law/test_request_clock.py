"""The days of a person's request (GDPR Art. 12(3)) at their very edges."""

from datetime import date

import pytest

from lead_desk.law.request_clock import latest, request_clock


@pytest.mark.parametrize(
    ("received", "target", "due"),
    [
        (date(2026, 1, 31), date(2026, 2, 28), date(2026, 2, 28)),  # a month without its day ends on its last
        (date(2026, 3, 10), date(2026, 4, 9), date(2026, 4, 10)),  # thirty days come before the month is over
        (date(2026, 4, 10), date(2026, 5, 10), date(2026, 5, 10)),
    ],
)
def test_a_month_or_thirty_days_whichever_is_earlier(received: date, target: date, due: date) -> None:
    clock = request_clock(received)
    assert (clock.target, clock.due) == (target, due)


def test_a_request_is_soon_due_in_its_last_week_and_late_after_the_laws_day() -> None:
    clock = request_clock(date(2026, 3, 10))
    assert not clock.is_soon(date(2026, 4, 1))  # eight days are left
    assert clock.is_soon(date(2026, 4, 2))
    assert clock.left(date(2026, 4, 2)) == 7
    assert not clock.is_late(date(2026, 4, 10))
    assert clock.is_late(date(2026, 4, 11))
    assert clock.left(date(2026, 4, 11)) == -2


def test_an_extension_is_its_own_day_and_ends_after_three_months() -> None:
    clock = request_clock(date(2026, 3, 10), extended_until=date(2026, 6, 1))
    assert clock.target == clock.due == date(2026, 6, 1)
    assert latest(date(2026, 3, 10)) == date(2026, 6, 10)
    assert latest(date(2026, 11, 30)) == date(2027, 2, 28)
