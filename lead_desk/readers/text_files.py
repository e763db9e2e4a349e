"""Open a binary file as text for a while, without ever closing it: readers go over a file more than once."""

import contextlib
import io
from collections.abc import Iterator
from typing import BinaryIO

from lead_desk.readers.encodings import Encoding


@contextlib.contextmanager
def as_text(file: BinaryIO, encoding: Encoding, newline: str | None = None) -> Iterator[io.TextIOWrapper]:
    """Give the text of a file from its beginning.

    Args:
        file: seekable, open for reading.
        encoding: how to decode it.
        newline: as `open` takes it; "" keeps line ends as they are.
    """
    file.seek(0)
    text = io.TextIOWrapper(file, encoding=encoding.name, errors=encoding.errors, newline=newline)
    try:
        yield text
    finally:
        # A generator that was dropped half-way may end after its file was closed.
        with contextlib.suppress(ValueError):
            text.detach()
