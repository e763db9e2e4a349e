"""What the command line prints: results on stdout, people's text on stderr, never a cell where it does not belong."""

import codecs
import json
import sys
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from pathlib import Path

from lead_desk.domain.errors import CancelledError
from lead_desk.domain.values import dataclass


def _plain(value: object) -> object:
    """Return a value that JSON does not know as one it does."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, frozenset | set):
        return sorted(value)
    raise TypeError(type(value).__name__)


@dataclass(frozen=True, slots=True)
class Output:
    """Where results go.

    Attributes:
        as_json: one JSON object, or JSON lines for lists, on stdout.
        quiet: no people's text.
    """

    as_json: bool = False
    quiet: bool = False

    def result(self, values: Mapping[str, object]) -> None:
        """Print the result of a command."""
        if self.as_json:
            self._line(values)
            return
        for name, value in values.items():
            self._people(name, value)

    def record(self, values: Mapping[str, object], text: str) -> None:
        """Print one line of a list."""
        if self.as_json:
            self._line(values)
        else:
            print(text)

    def say(self, text: str = "") -> None:
        """Tell a person something, on stderr."""
        if not self.quiet:
            print(text, file=sys.stderr)

    @staticmethod
    def _line(values: Mapping[str, object]) -> None:
        # a pipe or file on Windows takes a code page that would lose letters; JSON can say them all in ASCII
        letters = codecs.lookup(sys.stdout.encoding or "utf-8").name == "utf-8"
        print(json.dumps(values, ensure_ascii=not letters, default=_plain), flush=True)

    @staticmethod
    def _people(name: str, value: object) -> None:
        label = name.replace("_", " ")
        if isinstance(value, Mapping):
            print(f"{label}:" if value else f"{label}: none")
            for key, part in value.items():
                print(f"  {key}: {part}")
        elif isinstance(value, list | tuple):
            print(f"{label}:" if value else f"{label}: none")
            for part in value:
                words = ", ".join(f"{key} {item}" for key, item in part.items()) if isinstance(part, Mapping) else part
                print(f"  {words}")
        else:
            print(f"{label}: {value}")


class ConsoleProgress:
    """Shows progress on stderr when a person is looking, and turns Ctrl+C into a clean cancel."""

    def __init__(self, output: Output) -> None:
        self._show = sys.stderr.isatty() and not output.quiet and not output.as_json
        self._stop = False
        self._last = ""

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop = True

    def report(self, done: int, total: int | None, stage: str) -> None:
        """Tell how far the work is.

        Raises:
            CancelledError: Ctrl+C was pressed.
        """
        if self._stop:
            raise CancelledError
        if self._show:
            text = f"{stage} {done:,}" + (f" of {total:,}" if total else "")
            if text != self._last:
                print(f"\r{text:<60}", end="", file=sys.stderr, flush=True)
                self._last = text

    def close(self) -> None:
        """Clear the progress line."""
        if self._last:
            print("\r" + " " * 60 + "\r", end="", file=sys.stderr, flush=True)
            self._last = ""
