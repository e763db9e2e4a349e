"""Work beside the window: order, newest answer wins, cancel, owners that are gone, errors."""

import sys
import threading
import time

import pytest
from PySide6.QtCore import QObject
from shiboken6 import isValid

from lead_desk.desktop.jobs import Jobs
from lead_desk.domain.errors import CancelledError, UsageError


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


def test_writing_keeps_its_order(jobs, qtbot) -> None:
    order: list[int] = []
    owner = QObject()
    for number in range(20):
        jobs.write(owner, lambda _p, n=number: order.append(n))
    qtbot.waitUntil(lambda: jobs.idle)
    assert order == list(range(20))


def test_answers_come_back_in_the_windows_thread(jobs, qtbot) -> None:
    seen: list[tuple[int, bool]] = []
    owner = QObject()
    jobs.read(
        owner,
        lambda _p: threading.get_ident(),
        lambda ident: seen.append((ident, threading.current_thread() is threading.main_thread())),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != threading.get_ident()
    assert seen[0][1]


def test_only_the_newest_answer_of_a_slot_counts(jobs, qtbot) -> None:
    answers: list[int] = []
    owner, gate = QObject(), threading.Event()
    jobs.read(owner, lambda _p: gate.wait(5) and 1, answers.append, slot="search")
    jobs.read(owner, lambda _p: 2, answers.append, slot="search")
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert answers == [2]


def test_a_job_stops_at_its_next_report(jobs, qtbot) -> None:
    errors: list[Exception] = []
    started = threading.Event()
    owner = QObject()

    def work(progress) -> None:
        started.set()
        for row in range(10_000):
            progress.report(row, 10_000, "storing")
            time.sleep(0.001)

    job = jobs.write(owner, work, failed=errors.append, title="Importing")
    assert started.wait(5)
    assert jobs.writing
    jobs.cancel_shown()
    qtbot.waitUntil(lambda: bool(errors), timeout=1000)
    assert isinstance(errors[0], CancelledError)
    assert job.progress.cancelled


def test_progress_is_throttled_but_each_stage_is_told(jobs, qtbot) -> None:
    steps: list[tuple[int, str]] = []
    owner = QObject()

    def work(progress) -> None:
        for row in range(5_000):
            progress.report(row, 5_000, "reading")
        progress.report(1, 1, "storing")

    jobs.read(owner, work, reported=lambda done, _total, stage: steps.append((done, stage)))
    qtbot.waitUntil(lambda: jobs.idle)
    assert {stage for _, stage in steps} == {"reading", "storing"}
    assert len(steps) < 200


def test_the_answer_for_a_widget_that_is_gone_is_dropped(jobs, qtbot) -> None:
    answers: list[int] = []
    gate = threading.Event()
    owner = QObject()
    jobs.read(owner, lambda _p: gate.wait(5) and 1, answers.append)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(owner))
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert answers == []


def test_an_error_nobody_handles_reaches_the_window(jobs, qtbot) -> None:
    owner = QObject()

    def work(_progress) -> None:
        raise UsageError("No.")

    with qtbot.waitSignal(jobs.broke) as told:
        jobs.read(owner, work)
    assert isinstance(told.args[0], UsageError)


def test_closing_waits_for_the_threads(qapp) -> None:
    jobs, owner, ended = Jobs(), QObject(), []
    jobs.write(owner, lambda _p: (time.sleep(0.1), ended.append(True)))
    time.sleep(0.02)
    jobs.close()
    assert ended == [True]
    assert jobs.idle


def test_calls_into_qt_lose_no_reference_of_none(qapp) -> None:
    """PySide 6.12 on Python 3.11 loses one a call and aborts after some thousands."""
    target = QObject()
    for _turn in range(50):
        target.setObjectName("x")
    before = sys.getrefcount(None)
    for _turn in range(500):
        target.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100


def test_a_newer_count_ends_the_one_under_way(qapp, qtbot) -> None:
    ended, answers, under_way = threading.Event(), [], []
    jobs = Jobs(interrupt=lambda thread: (under_way.append(thread), ended.set()))
    owner, begun = QObject(), threading.Event()

    def long_count(_progress) -> str:
        begun.set()
        assert ended.wait(5)
        raise UsageError("The query was ended.", "")

    jobs.count(owner, long_count, answers.append, slot="tally")
    assert begun.wait(5)
    jobs.count(owner, lambda _p: "new", answers.append, slot="tally")
    qtbot.waitUntil(lambda: jobs.idle)
    assert answers == ["new"]
    assert len(under_way) == 1
    jobs.count(owner, lambda _p: "next", answers.append, slot="tally")
    qtbot.waitUntil(lambda: jobs.idle)
    assert len(under_way) == 1, "a count that is done already is left alone"
    jobs.close()


def test_counting_holds_nobody_up(qapp, qtbot) -> None:
    jobs = Jobs()
    owner, gate, answers = QObject(), threading.Event(), []
    jobs.count(owner, lambda _p: gate.wait(5) and "counted", answers.append, slot="tally")
    for _page in range(3):
        jobs.read(owner, lambda _p: "page", answers.append)
    qtbot.waitUntil(lambda: len(answers) == 3)
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert answers == ["page", "page", "page", "counted"]
    jobs.close()
