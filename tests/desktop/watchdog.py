"""Tells what held the window up: queries on its own thread, and turns of the event loop that work for too long.

Machine noise does not count: time is the CPU time of the window's thread, and a turn that took too long is measured
against a yardstick of fixed work, taken right after it: a machine that is slow, or slow just now, is allowed as much
longer. What takes the window how many milliseconds at a million leads is measured by tests/bench/bench_window.py.
"""

import sys
import time
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QTimer

from lead_desk.store.store import Store

MOST_MS = 150.0
"""CPU milliseconds between two ticks, loading a page's modules for the first time and the test's own steps included."""
MOST_LOADED_MS = 100.0
"""The same once all pages are loaded, with their dialogs, as they are ahead of a person's first click."""
_YARDSTICK_MS = 2.8
"""CPU milliseconds that `_yardstick` took where the bounds were set."""
_TICK_MS = 2
_WINDOW = "/lead_desk/desktop/"


class Watchdog:
    """Watches from `begin` to `end`."""

    def __init__(self) -> None:
        self.queries: list[str] = []
        self.longest_ms = 0.0
        self.most_ms = MOST_MS
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)

    def begin(self, put: Callable[[object, str, object], None]) -> None:
        """Look at every transaction from now on.

        Args:
            put: sets an attribute until the test is over (`monkeypatch.setattr`).
        """
        for name in ("read", "write"):
            put(Store, name, self._looked_at(name, getattr(Store, name)))
        self._last = time.thread_time()
        self._timer.start(_TICK_MS)

    def rest(self) -> None:
        """Forget what the test itself worked until now, such as making a store."""
        self._last, self.longest_ms = time.thread_time(), 0.0

    def loaded(self) -> None:
        """Allow half as much from now on, because no page has to be loaded any more."""
        self.rest()
        self.most_ms = MOST_LOADED_MS

    def end(self) -> None:
        """Stop looking."""
        self._tick()
        self._timer.stop()

    def problems(self) -> list[str]:
        """Return what held the window up."""
        stalls = [f"the window worked {self.longest_ms:.0f} ms at a stretch"] if self.longest_ms > self.most_ms else []
        return [*self.queries, *stalls]

    def _tick(self) -> None:
        worked = (time.thread_time() - self._last) * 1000
        if worked > self.longest_ms:
            self.longest_ms = worked / slowness() if worked > self.most_ms else worked
        self._last = time.thread_time()

    def _looked_at(self, name: str, plain: Callable[..., object]) -> Callable[..., object]:
        def wrapper(store: Store, *words: object, **options: object) -> object:
            place = _asked_by_the_window()
            if place:
                self.queries.append(f"{place} asks the store ({name}) on the window's own thread")
            return plain(store, *words, **options)

        return wrapper


def slowness() -> float:
    """Return how many times longer this machine takes just now than the one where the bounds were set, 1 at least."""
    return max(1.0, *(_yardstick() / _YARDSTICK_MS for _ in range(3)))


def _yardstick() -> float:
    """Return the CPU milliseconds of some fixed work of the kind that a window does: texts, a table, an order."""
    began = time.thread_time()
    sorted({str(number): number for number in range(20_000)})
    return (time.thread_time() - began) * 1000


def _asked_by_the_window() -> str:
    """Return the place in the window's code that waits for this query; a test that asks for itself is none.

    Work that the window hands to a thread ends at that thread's first frame, `Jobs._work`.
    """
    frame: FrameType | None = sys._getframe(2)
    found = ""
    while frame is not None:
        code = frame.f_code
        if code.co_qualname == "Jobs._work":
            return ""
        if not found and _WINDOW in code.co_filename.replace("\\", "/"):
            found = f"{code.co_filename.rpartition('/')[2]}:{code.co_qualname}"
        frame = frame.f_back
    return found
