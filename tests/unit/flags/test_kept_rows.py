"""What is kept of a text: what it gave, and in which rows it gives that again."""

from collections.abc import Iterator
from datetime import date

import pytest

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.flags import catalogue
from lead_desk.flags import plan as plans
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.engine import Flagger
from lead_desk.flags.plan import Plan

TODAY = date(2026, 11, 21)
JOBS = (
    "",
    "Accountant",
    "Head of purchasing",
    "pupil",
    "Einkaufsleiter",
    "elev",
    "Plumber",
    "n/a",
    "IT manager",
    "Azubi",
)


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def test_a_text_gives_in_each_row_what_it_gives_there_alone(flagger: Flagger) -> None:
    headers = ["First name", "Job title", "Class", "Notes"]
    notes = ("Bishop called", "Viendra avec son mari", "")
    rows = [[name, job, "7.b", note] for name in ("Bishop", "Julien", "Sylvie") for job in JOBS for note in notes]
    known = flagger.plan(headers, today=TODAY)
    alone = [Plan(catalogue.load(), known.setting, known._sieve).screen(row) for row in rows]
    assert len(set(alone)) > len(notes)
    fresh = Plan(catalogue.load(), known.setting, known._sieve)
    assert list(fresh.screen_many([*rows, *reversed(rows)])) == [*alone, *reversed(alone)]


def test_what_rows_were_asked_is_kept_of_few(flagger: Flagger) -> None:
    plan = flagger.plan(["First name", "Partner"], today=TODAY)
    list(plan.screen_many([[f"Quz{number}", "Julien"] for number in range(40)]))
    (reading,) = [known for learnt in plan._learnt for text, known in learnt.readings.items() if text == "Julien"]
    assert 1 < len(reading._known) <= plans._KEPT_ROWS + 1


class _AnyDigit:
    """A detector that wants to see every cell with a digit."""

    rule = "test.digit"

    def watch(self, column: Column) -> Watch:
        return Watch.DIGITS if column.role is Role.FREE else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        yield cell.finding(self.rule, FlagKind.CRIMINAL)


def test_who_wants_every_digit_sees_every_digit(flagger: Flagger) -> None:
    known = flagger.plan(["Notes"], today=TODAY)
    plan = Plan((*catalogue.load(), _AnyDigit()), known.setting, known._sieve)
    long = "pumps " * 20
    found = list(plan.screen_many([[f"{long}240"], [long], ["240"], ["pumps"]]))
    assert [[one.rule for one in findings] for findings in found] == [["test.digit"], [], ["test.digit"], []]
