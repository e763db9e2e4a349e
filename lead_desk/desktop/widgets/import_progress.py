"""While a list is imported: how far it is, and the way to stop it."""

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lead_desk.desktop import texts
from lead_desk.desktop.widgets import basics

_KNOWN_AFTER = 3.0
"""Seconds after which the pace is known."""
_MINUTE = 60


class ImportProgress(QWidget):
    """The progress card.

    Signals:
        stopped: the user wants to stop.
    """

    stopped = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Make the card; `clock` tells seconds."""
        super().__init__()
        self._clock, self._began, self._done = clock, 0.0, 0
        card = basics.Card(self.tr("Importing"), spacing=12)
        self._bar = basics.progress_bar(self.tr("Progress of the import"))
        self._text = basics.label()
        card.add(
            self._text,
            self._bar,
            basics.muted(self.tr("You can go on working on the other pages meanwhile.")),
            basics.row(basics.button(self.tr("Stop"), self.stopped.emit, icon="x"), None),
        )
        self.setLayout(basics.column(card, None))

    def show_progress(self, done: int, total: int | None, stage: str) -> None:
        """Show how far the work is; `total` None while nobody knows."""
        words = {
            "reading": self.tr("Reading"),
            "checking": self.tr("Checking"),
            "storing": self.tr("Storing"),
            "judging": self.tr("Judging"),
        }
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)
        if not stage or done < self._done:
            self._began = self._clock()  # each list of several has its own time
        self._done = done
        if not stage:
            self._text.setText(self.tr("Starting…"))
            return
        if total:
            counted = texts.counted(self, "{done} of {count} rows", total, done=texts.number(done))
            counted += self._time_left(done, total)
        else:
            counted = texts.counted(self, "{count} rows", done)
        self._text.setText(f"{words.get(stage, stage)}: {counted}")

    def _time_left(self, done: int, total: int) -> str:
        """Say how long the rest takes at the pace so far, once that is long enough to matter and to be known."""
        passed = self._clock() - self._began
        if passed < _KNOWN_AFTER or not 0 < done < total:
            return ""
        seconds = passed * (total - done) / done
        if seconds < _MINUTE:
            return "  ·  " + texts.counted(self, "about {count} seconds left", max(1, round(seconds)))
        return "  ·  " + texts.counted(self, "about {count} minutes left", round(seconds / _MINUTE))
