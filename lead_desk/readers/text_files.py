"""Open a binary file as text for a while, without ever closing it: readers go over a file more than once."""

import codecs
import contextlib
import io
import re
from collections.abc import Iterator
from typing import BinaryIO

from lead_desk.readers.encodings import Encoding

_CHUNK = 1 << 20
_MARKS = {
    "utf-8-sig": (codecs.BOM_UTF8,),
    "utf-16": (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE),
}
_BYTES = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r(?!\Z))")
_LITTLE = re.compile(rb"(?:[^\r\n].|[\r\n][^\0])*(?:\r\0\n\0|\n\0|\r\0(?!\Z))", re.DOTALL)
_BIG = re.compile(rb"(?:[^\0].|\0[^\r\n])*(?:\0\r\0\n|\0\n|\0\r(?!\Z))", re.DOTALL)
"""A line with its end, in signs of one byte and of two; a CR at the end of what was read may be half of a CRLF."""


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


def is_wide(encoding: Encoding) -> bool:
    """Tell whether the signs of an encoding have more than two bytes, so that `raw_lines` cannot cut it."""
    return codecs.lookup(encoding.name).name.startswith("utf-32")


def raw_lines(file: BinaryIO, encoding: Encoding) -> Iterator[bytes]:
    """Yield the lines of a text file as the bytes they are, ends included; first its byte order mark, or nothing.

    Args:
        file: seekable, open for reading.
        encoding: how it is written; not one that `is_wide`.
    """
    name = codecs.lookup(encoding.name).name
    file.seek(0)
    head = file.read(4)
    mark = next((each for each in _MARKS.get(encoding.name, ()) if head.startswith(each)), b"")
    yield mark
    big = name == "utf-16-be" or mark == codecs.BOM_UTF16_BE
    line = _BIG if big else _LITTLE if name.startswith("utf-16") else _BYTES
    file.seek(len(mark))
    rest = b""
    while chunk := file.read(_CHUNK):
        rest += chunk
        end = 0
        while found := line.match(rest, end):
            end = found.end()
            yield found[0]
        rest = rest[end:]
    if rest:  # a line without an end, or one that ends in a lone CR
        yield rest
