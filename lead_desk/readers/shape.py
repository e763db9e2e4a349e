"""What a format module offers, and what passes between it and the child process that runs it.

A format module in `lead_desk.readers.formats` defines one constant `FORMAT` that satisfies `Format`. Everything here
runs in the child; only `lead_desk.readers.wire` carries it to the parent.
"""

from collections.abc import Callable, Iterator
from dataclasses import field
from typing import BinaryIO, NamedTuple, Protocol, runtime_checkable

from lead_desk.domain.rows import ReadOptions, Remainder, SheetInfo
from lead_desk.domain.values import dataclass


class Row(NamedTuple):
    """One row on its way to the parent; the light twin of `lead_desk.domain.rows.RawRow`."""

    number: int
    cells: list[str]
    hidden: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Probe:
    """What recognition looks at: the bytes of a file, never its name.

    Attributes:
        head: the first 64 KiB.
        members: names in the zip directory, empty when the file is no zip archive.
        content_types: the list of parts of an Office package, or the `mimetype` of an OpenDocument one.
        streams: names in the directory of an OLE compound file, empty when it is none.
    """

    head: bytes = field(repr=False)
    members: frozenset[str] = frozenset()
    content_types: str = ""
    streams: frozenset[str] = frozenset()

    @property
    def is_text(self) -> bool:
        """Tell whether the file is neither an archive nor a compound file."""
        return not self.members and not self.streams


class Document(Protocol):
    """An open file."""

    def sheets(self) -> tuple[SheetInfo, ...]:
        """Return the sheets in workbook order; reads as little as it can."""
        ...

    def rows(self, sheet: int) -> Iterator[Row]:
        """Yield the rows that hold a value, while the file is parsed.

        Args:
            sheet: index of the sheet, valid.
        """
        ...

    def encodings(self) -> tuple[str, ...]:
        """Return the encodings the user may choose from, the likeliest first; empty when there is no choice."""
        ...

    def notes(self) -> tuple[str, ...]:
        """Return codes about the file as a whole."""
        ...


@runtime_checkable
class Foresighted(Protocol):
    """A document of which much must be read before the first row of any sheet is told."""

    def get_ready(self) -> None:
        """Read it now, while nobody asks for anything; a fault is met again by `rows`, whatever was raised here."""
        ...


@runtime_checkable
class Rewritable(Protocol):
    """A document whose file can be given again without some of its rows, all else as it came."""

    def without(self, sheet: int, stays: Callable[[int], bool]) -> Remainder:
        """Return the file without the rows that hold a value and do not stay.

        Args:
            sheet: index of the sheet, valid.
            stays: tells by a row's number whether it stays.

        Raises:
            UnreadableFileError: this very file cannot be kept as it came; `refusals.not_as_it_came` says why.
        """
        ...


class Opener(Protocol):
    """Opens a file inside a file with whichever format recognises it."""

    def __call__(self, file: BinaryIO, options: ReadOptions, /) -> Document:
        """Return the open document.

        Raises:
            UnreadableFileError: no format, or more than one, recognises it.
        """
        ...


class Format(Protocol):
    """One kind of file."""

    @property
    def name(self) -> str:
        """Stable name, such as `xlsx`."""
        ...

    @property
    def largest(self) -> int:
        """Bytes above which a file of this kind is refused."""
        ...

    def recognises(self, probe: Probe) -> bool:
        """Tell from the content alone whether the file is of this format; exactly one format may say yes."""
        ...

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> Document:
        """Open a file that this format recognised.

        Args:
            file: seekable; stays open as long as the document is used.
            options: what the user settled by hand.
            opener: opens files inside this one; only archives use it.

        Raises:
            UnreadableFileError: damaged, encrypted, hostile or too large.
        """
        ...
