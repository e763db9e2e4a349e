"""Cut a delimited text into records without ever losing one to a quote that nobody closed.

The csv module is the fastest way to text cells, but an open quote makes it swallow line after line. So the lines of
the record in the making are remembered; when they cannot be one record, the first of them is cut without regard to its
quote and the others are given back.
"""

import csv
from array import array
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

from lead_desk.readers import refusals
from lead_desk.readers.dialects import Dialect
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.shape import Row

_LINES_IN_RECORD = 2_000
_CHARS_IN_RECORD = LIMITS.line_chars
_SUSPICIOUS_LINES = 8
_BATCH = 200
UNTERMINATED = "unterminated_quote"


class _Lines:
    """Feeds lines to the csv module and remembers those of the record in the making."""

    def __init__(self, source: Iterator[str]) -> None:
        self._source = source
        self._returned: deque[str] = deque()
        self.current: list[str] = []
        self._chars = 0
        self.overflow = False

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._returned.popleft() if self._returned else next(self._source)
        if "\0" in line:
            line = line.replace("\0", "")
        if "\x1a" in line and line.strip("\x1a\r\n \0") == "":
            line = ""  # the end-of-file mark of DOS; later lines, if any, still count
        current = self.current
        current.append(line)
        if len(current) > 1:
            self._chars += len(line)
            if len(current) > _LINES_IN_RECORD or self._chars > _CHARS_IN_RECORD:
                self.overflow = True
                raise StopIteration
        return line

    def batch(self) -> list[str]:
        """Take the next lines at once, none while there are lines that were given back."""
        return [] if self._returned else list(islice(self._source, _BATCH))

    def give(self, lines: list[str]) -> None:
        """Put lines that were taken at once back in front."""
        self._returned.extendleft(reversed(lines))

    def begin(self) -> None:
        """Start a new record."""
        self.current.clear()
        self._chars = 0

    def give_back(self) -> str:
        """Return the first line of the record and put the others back in front."""
        first, *others = self.current
        self.give(others)
        self.begin()
        self.overflow = False
        return first


def read_records(lines: Iterator[str], dialect: Dialect, spans: "array[int] | None" = None) -> Iterator[Row]:
    """Yield the records of a text, numbered from 1, blank ones and skipped lines counted but left out.

    Args:
        lines: of the text, with their ends.
        dialect: how they are cut.
        spans: gets the number of lines of each record, blank ones and skipped lines included.

    Raises:
        UnreadableFileError: a cell or a record is larger than any list needs; the sentence holds the row number.
    """
    csv.field_size_limit(LIMITS.cell_chars)
    feed = _Lines(lines)
    for _ in range(dialect.skip):
        next(feed, "")
        if spans is not None:
            spans.append(1)
    feed.begin()
    usual = _Usual()
    for number, (record, torn, count) in enumerate(_cut(feed, dialect, usual), dialect.skip + 1):
        if spans is not None:
            spans.append(count)
        if record:
            usual.see(len(record))
            _check(record, number)
            yield Row(number, record, False, (UNTERMINATED,) if torn else ())


def _cut(feed: _Lines, dialect: Dialect, usual: "_Usual") -> Iterator[tuple[list[str], bool, int]]:
    """Yield each record, whether a quote had to be taken literally for it, and how many lines it takes."""
    reader, number = iter(dialect.records(feed)), dialect.skip
    while True:
        for plain in _plain(feed, dialect):
            number += 1
            yield plain, False, 1
        record, torn = _next(reader, feed, dialect, usual, number + 1)
        if record is None:
            return
        count = 1 if torn else len(feed.current)
        if torn:
            reader = iter(dialect.records(feed))
        number += 1
        feed.begin()
        yield record, torn, count


def _plain(feed: _Lines, dialect: Dialect) -> Iterator[list[str]]:
    """Yield records as long as whole batches of lines hold nothing that could go beyond its line: each line is one."""
    suspects = [sign for sign in (dialect.quote, "\\" if dialect.backslash else "", "\0", "\x1a") if sign]
    while batch := feed.batch():
        text = "".join(batch)
        records: list[list[str]] = []
        if not any(sign in text for sign in suspects):
            with suppress(csv.Error):  # a cell of a million characters; the careful way says where
                records = list(dialect.records(batch))
        if len(records) != len(batch):
            feed.give(batch)
            return
        yield from records


class _Usual:
    """How many cells the records of this text have."""

    def __init__(self) -> None:
        self.width = 0
        self._seen = 0

    def see(self, width: int) -> None:
        """Take note of a record; the first few decide."""
        if self._seen < 5:
            self.width = max(self.width, width)
            self._seen += 1


def _next(
    reader: "Iterator[list[str]]", feed: _Lines, dialect: Dialect, usual: _Usual, number: int
) -> tuple[list[str] | None, bool]:
    """Return the next record, or None at the end, and whether a quote had to be taken literally."""
    try:
        record = next(reader)
    except StopIteration:
        if not feed.current:
            return None, False
        record = []
    except csv.Error:
        if len(feed.current) <= 1:
            raise refusals.long_cell(number) from None
        return _literal(feed, dialect), True
    if len(feed.current) > 1 and (feed.overflow or _swallowed(feed.current, record, dialect, usual)):
        return _literal(feed, dialect), True
    if len(feed.current) == 1 and _open_at_end(feed.current[0], dialect):
        return _literal(feed, dialect), True
    return record, False


def _literal(feed: _Lines, dialect: Dialect) -> list[str]:
    """Cut the first line at every delimiter and drop the quotes that wrap nothing."""
    first = feed.give_back().rstrip("\r\n")
    quote = dialect.quote
    return [cell.strip(quote) if quote else cell for cell in first.split(dialect.delimiter)]


def _open_at_end(line: str, dialect: Dialect) -> bool:
    """The last line of a text may open a quote that nothing closes."""
    if not dialect.quote or dialect.backslash or line.count(dialect.quote) % 2 == 0:
        return False
    last = line.rstrip("\r\n").rpartition(dialect.delimiter)[2].lstrip()
    return last.startswith(dialect.quote) and last.count(dialect.quote) == 1


def _swallowed(lines: list[str], record: list[str], dialect: Dialect, usual: _Usual) -> bool:
    """Tell whether a record of several lines is in truth several records.

    Either the text ended inside the quotes, or most of its inner lines have as many delimiters as a whole record.
    """
    quotes = sum(line.count(dialect.quote) for line in lines) if dialect.quote else 0
    if quotes % 2 and not dialect.backslash:
        return True
    expected = usual.width - 1
    if expected < 1:
        return False
    inner = lines[1:-1] if len(lines) > 2 else lines[1:]
    whole = sum(line.count(dialect.delimiter) == expected for line in inner)
    if len(lines) > _SUSPICIOUS_LINES:
        return whole * 2 > len(inner)
    return whole == len(inner) and len(record) != usual.width


def _check(record: list[str], number: int) -> None:
    if number > LIMITS.text_rows:
        raise refusals.too_large(f"This file has more than {LIMITS.text_rows:,} rows.")
    if len(record) > LIMITS.columns:
        raise refusals.too_wide()
