"""Comma or semicolon separated text: UTF-8 with the mark that Excel wants, every field quoted and defused."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import BinaryIO, Final

from lead_desk.writers.defuse import defuse

KINDS: Final = ("csv", "csv_semicolon", "csv_plain", "tsv")
SUFFIXES: Final = {".csv": "csv", ".txt": "csv", ".tsv": "tsv"}

_DELIMITERS = {"csv": ",", "csv_semicolon": ";", "csv_plain": ",", "tsv": "\t"}
_UNMARKED = frozenset({"csv_plain"})
"""Without the mark: programs that import lists take it for a part of the first header."""


def _clean(text: str) -> str:
    """Return a field without lone surrogates, which no file can hold."""
    return defuse(text if text.isascii() else text.encode("utf-8", "ignore").decode("utf-8"))


def write(
    stream: BinaryIO,
    kind: str,
    headers: Sequence[str],
    rows: Iterable[Sequence[str]],
    cover: Sequence[tuple[str, str]] = (),
) -> None:
    """Write one table; the passport travels beside it, so the cover is not used.

    Args:
        stream: an open binary file.
        kind: `csv` (comma), `csv_semicolon`, `csv_plain` (comma, no mark) or `tsv`.
        headers: the first row.
        rows: the cells, as text; drawn once, never held.
        cover: left to the side file.
    """
    del cover
    text = io.TextIOWrapper(
        stream, encoding="utf-8" if kind in _UNMARKED else "utf-8-sig", newline="", write_through=False
    )
    out = csv.writer(text, delimiter=_DELIMITERS[kind], quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    out.writerow([_clean(header) for header in headers])
    out.writerows([_clean(cell) for cell in row] for row in rows)
    text.flush()
    text.detach()
