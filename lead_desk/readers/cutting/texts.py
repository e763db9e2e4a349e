"""Take pieces out of a text file and leave every other byte of it as it came."""

import codecs
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field
from typing import AnyStr, BinaryIO

from lead_desk.domain.rows import Remainder, RowsGone
from lead_desk.domain.values import dataclass
from lead_desk.readers import refusals
from lead_desk.readers.shape import Row

_LARGEST = 100_000_000
_CHUNK = 1 << 20
_TELLING = 4
"""Letters from which a text may tell of a person; shorter ones are codes and answers."""
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

Span = tuple[int, int]
"""Where a piece begins and where it ends, in characters or bytes."""


@dataclass(frozen=True, slots=True)
class WholeText:
    """A text file in memory.

    Attributes:
        mark: its byte order mark, or nothing.
        codec: how the rest is written.
        text: the rest.
    """

    mark: bytes
    codec: str
    text: str = field(repr=False)

    def without(self, spans: Sequence[Span]) -> Remainder:
        """Return the file without pieces of its text, given in their order."""
        kept = without_spans(self.text, spans)
        return Remainder(RowsGone.CLOSED_UP, in_blocks(self.mark + kept.encode(self.codec)))


def whole_text(file: BinaryIO, encoding: str) -> WholeText:
    """Return the text of a file, if it can be written again to the very bytes.

    Args:
        file: seekable, open for reading.
        encoding: a Python codec.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`.
    """
    data = whole(file)
    family = codecs.lookup(encoding).name.replace("-sig", "")
    mark, codec = next(
        ((mark, codec) for mark, codec in _MARKS if codec.startswith(family) and data.startswith(mark)), (b"", family)
    )
    try:
        found = WholeText(mark, codec, data[len(mark) :].decode(codec))
        if mark + found.text.encode(codec) == data:
            return found
    except UnicodeError:
        pass  # said below, like letters that would be written otherwise
    raise refusals.not_as_it_came("Some of its letters are damaged and could not be written again as they are.")


def whole(file: BinaryIO) -> bytes:
    """Return all bytes of a file.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`: too many of them.
    """
    file.seek(0)
    data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise refusals.not_as_it_came("The list is too large to be changed in its place.")
    return data


def without_spans(text: AnyStr, spans: Iterable[Span]) -> AnyStr:
    """Return a text without some of its pieces, given in their order."""
    kept: list[AnyStr] = []
    at = 0
    for start, end in spans:
        kept.append(text[at:start])
        at = end
    kept.append(text[at:])
    return text[:0].join(kept)


def in_blocks(data: bytes) -> Iterator[bytes]:
    """Yield bytes in blocks."""
    for start in range(0, len(data), _CHUNK):
        yield data[start : start + _CHUNK]


def gone_rows(rows: Iterable[Row], stays: Callable[[int], bool]) -> frozenset[int]:
    """Return the numbers of the rows that hold a value and do not stay."""
    return frozenset(row.number for row in rows if not stays(row.number) and any(cell.strip() for cell in row.cells))


def refuse_mirrors(shown: Iterable[str], rows: Callable[[], Iterable[Row]], gone: Callable[[int], bool]) -> None:
    """Refuse a workbook whose formulas that stay show what stands in rows that must go: it keeps their results.

    A text that stands in more cells that stay than formulas show it may well be of those.

    Args:
        shown: the text of each formula that shows one.
        rows: yields the rows of the sheet as it came, the results of its formulas among their cells.
        gone: tells by a row's number whether it goes.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`.
    """
    results = Counter(text for text in map(str.strip, shown) if len(text) >= _TELLING)
    if not results:
        return
    left: Counter[str] = Counter()
    lost: set[str] = set()
    for row in rows():
        texts = [text for text in map(str.strip, row.cells) if text in results]
        (lost if gone(row.number) else left).update(texts)
    if any(left[text] <= results[text] for text in lost):
        raise refusals.not_as_it_came("Formulas elsewhere show what stands in rows that must go.")
