"""Work beside the window: one thread writes, two read, one counts; answers come back in the window's own thread."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from lead_desk.domain.errors import CancelledError

T = TypeVar("T")
_QUIET = 0.05
"""Seconds between two progress messages: more would only fill the window's queue."""


class JobProgress:
    """Hands progress of one job to the window and carries the wish to stop into the work."""

    def __init__(self, tell: Callable[[int, int | None, str], None]) -> None:
        self._tell = tell
        self._stop = threading.Event()
        self._last = 0.0
        self._stage = ""

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Tell whether somebody asked to stop."""
        return self._stop.is_set()

    def report(self, done: int, total: int | None, stage: str) -> None:
        """Pass progress on, at most every 50 ms.

        Raises:
            CancelledError: the user asked to stop.
        """
        if self._stop.is_set():
            raise CancelledError
        now = time.monotonic()
        if stage != self._stage or now - self._last >= _QUIET:
            self._last, self._stage = now, stage
            self._tell(done, total, stage)


@dataclass(slots=True)
class Job(Generic[T]):
    """One piece of work; the callbacks never leave the window's thread."""

    number: int
    owner: QObject
    title: str
    progress: JobProgress
    done: Callable[[T], None] | None = field(repr=False, default=None)
    failed: Callable[[Exception], None] | None = field(repr=False, default=None)
    reported: Callable[[int, int | None, str], None] | None = field(repr=False, default=None)
    slot: str = ""
    started: float = field(default_factory=time.monotonic)

    def cancel(self) -> None:
        """Ask the work to stop."""
        self.progress.cancel()


class Jobs(QObject):
    """Runs work in threads and brings the answers back.

    Signals:
        busy: (title, done, total or -1) of the job worth showing; an empty title when there is none.
        broke: an error nobody else handles.
        ended: (seconds it took) a job worth showing is over.
    """

    busy = Signal(str, int, int)
    broke = Signal(object)
    ended = Signal(float)
    _arrived = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None, interrupt: Callable[[int], None] | None = None) -> None:
        """Make the threads.

        Args:
            parent: whom they end with.
            interrupt: ends what a thread, given by its number, is reading from the store.
        """
        super().__init__(parent)
        self._interrupt = interrupt
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk-write")
        self._readers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="desk-read")
        self._counters = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk-count")
        self._counting: dict[int, int] = {}
        """Counting jobs under way, with their threads; a thread takes on nothing new while the lock is held."""
        self._counting_lock = threading.Lock()
        self._open: dict[int, Job[object]] = {}
        self._slots: dict[tuple[int, str], int] = {}
        self._next = 1
        self._closed = False
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        owner: QObject,
        work: Callable[[JobProgress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        slot: str = "",
        reported: Callable[[int, int | None, str], None] | None = None,
    ) -> Job[T]:
        """Run work that only reads. A newer job of the same owner and `slot` replaces an older one.

        Args:
            owner: the widget that asks; once it is gone, the answer is dropped.
            work: gets the progress; must hold no Qt object.
            done: gets the answer, in the window's thread.
            failed: gets the error; without it the window shows the error.
            slot: name under which only the newest answer counts.
            reported: gets progress.
        """
        return self._start(self._readers, owner, work, done, failed, slot, "", reported)

    def count(
        self,
        owner: QObject,
        work: Callable[[JobProgress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        slot: str,
    ) -> Job[T]:
        """Run work that reads for long, such as counting a million leads, so that no page of the grid waits for it.

        A newer job of the same owner and `slot` ends an older one at once, in the midst of its query.
        """
        return self._start(self._counters, owner, work, done, failed, slot, "", None)

    def write(
        self,
        owner: QObject,
        work: Callable[[JobProgress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        slot: str = "",
        title: str = "",
        reported: Callable[[int, int | None, str], None] | None = None,
    ) -> Job[T]:
        """Run work that writes, after all writing asked for before. `title` shows it in the status line."""
        return self._start(self._writer, owner, work, done, failed, slot, title, reported)

    def _start(
        self,
        pool: ThreadPoolExecutor,
        owner: QObject,
        work: Callable[[JobProgress], T],
        done: Callable[[T], None] | None,
        failed: Callable[[Exception], None] | None,
        slot: str,
        title: str,
        reported: Callable[[int, int | None, str], None] | None,
    ) -> Job[T]:
        number, self._next = self._next, self._next + 1
        progress = JobProgress(lambda *step: self._arrived.emit(number, "progress", step))
        job = Job(number, owner, title, progress, done, failed, reported, slot)
        if slot:
            older = self._open.get(self._slots.get((id(owner), slot), 0))
            if older is not None:
                self.end(older)
            self._slots[(id(owner), slot)] = number
        self._open[number] = cast("Job[object]", job)
        if title:
            self.busy.emit(title, 0, -1)
        if not self._closed:
            run = self._count if pool is self._counters else self._work
            pool.submit(run, number, progress, work)
        return job

    def end(self, job: Job[T]) -> None:
        """Ask a job whose answer nobody awaits any more to stop, and a counting one to leave its query."""
        job.cancel()
        with self._counting_lock:
            thread = self._counting.get(job.number)
            if thread is not None and self._interrupt is not None:
                self._interrupt(thread)

    def _count(self, number: int, progress: JobProgress, work: Callable[[JobProgress], object]) -> None:
        with self._counting_lock:
            self._counting[number] = threading.get_ident()
        try:
            self._work(number, progress, work)
        finally:
            with self._counting_lock:
                del self._counting[number]

    def _work(self, number: int, progress: JobProgress, work: Callable[[JobProgress], object]) -> None:
        """Run in the thread; whatever happens becomes a message."""
        try:
            if progress.cancelled:
                raise CancelledError
            answer = work(progress)
        except Exception as error:  # noqa: BLE001 - every failure of the work is shown by the window
            error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
            self._arrived.emit(number, "failed", error)
        else:
            self._arrived.emit(number, "done", answer)

    def _receive(self, number: int, kind: str, value: object) -> None:
        job = self._open.get(number)
        if job is None:
            return
        wanted = isValid(job.owner) and (not job.slot or self._slots.get((id(job.owner), job.slot)) == number)
        if kind == "progress":
            if wanted:
                self._tell(job, cast("tuple[int, int | None, str]", value))
            return
        del self._open[number]
        if job.title:
            self.busy.emit("", 0, 0)
            self.ended.emit(time.monotonic() - job.started)
        if not wanted or self._closed:
            return
        if kind == "done":
            if job.done is not None:
                job.done(value)
        elif job.failed is not None:
            job.failed(cast("Exception", value))
        elif not isinstance(value, CancelledError):
            self.broke.emit(value)

    def _tell(self, job: Job[object], step: tuple[int, int | None, str]) -> None:
        done, total, stage = step
        if job.title:
            self.busy.emit(job.title, done, -1 if total is None else total)
        if job.reported is not None:
            job.reported(done, total, stage)

    @property
    def idle(self) -> bool:
        """Tell whether nothing runs or waits."""
        return not self._open

    @property
    def writing(self) -> bool:
        """Tell whether titled (long) work is under way."""
        return any(job.title for job in self._open.values())

    def cancel_shown(self) -> None:
        """Ask the work in the status line to stop."""
        for job in self._open.values():
            if job.title:
                job.cancel()

    def close(self) -> None:
        """Stop everything and wait for the threads."""
        self._closed = True
        for job in self._open.values():
            self.end(job)
        for pool in (self._writer, self._readers, self._counters):
            pool.shutdown(wait=True, cancel_futures=True)
        self._open.clear()
