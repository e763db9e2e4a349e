"""How long single turns of the event loop keep the main thread computing, and in which lines.

Wall time on a shared machine says little: a dialog's own loop waits for an answer, other programs take the processor.
What freezes a window is a turn of the loop that computes for long, so the main thread's own clock is read wherever the
loop begins or ends a turn, nested loops too. A second thread looks at long turns while they last and notes the line.
"""

import sys
import threading
import time
from collections import Counter
from types import FrameType

from PySide6.QtCore import QAbstractEventDispatcher

LONG_SECONDS = 0.1
_LOOK_EVERY_SECONDS = 0.02


def _line(frame: FrameType | None) -> str:
    """Return the innermost lines of our own code, the caller last."""
    found = []
    while frame is not None and len(found) < 4:
        if "lead_desk" in frame.f_code.co_filename:
            module = frame.f_code.co_filename.rpartition("lead_desk/")[2]
            found.append(f"{module}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(found) or "outside our code"


class LoopTurns:
    """Reads the main thread's clock at every turn of its event loop; made and used in the main thread."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.where = ""
        self._seen = Counter[str]()
        self._began = time.thread_time()
        self._clock = time.pthread_getcpuclockid(threading.get_ident())
        self._main = threading.get_ident()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self.cut)
        dispatcher.aboutToBlock.connect(self.cut)
        threading.Thread(target=self._look, daemon=True).start()

    def cut(self) -> None:
        """End a turn and begin the next."""
        now = time.thread_time()
        if now - self._began > self.longest:
            self.longest = now - self._began
            self.where = max(self._seen, key=lambda line: self._seen[line]) if self._seen else ""
        self._seen = Counter()
        self._began = now

    def begin(self) -> None:
        """Forget what was measured: another act begins."""
        self.cut()
        self.longest, self.where = 0.0, ""

    def _look(self) -> None:
        while True:
            time.sleep(_LOOK_EVERY_SECONDS)
            if time.clock_gettime(self._clock) - self._began > LONG_SECONDS / 2:
                self._seen[_line(sys._current_frames().get(self._main))] += 1
