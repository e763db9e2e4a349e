"""The reading child: opens one file behind walls and streams what it finds to its parent.

Requests come as lines of JSON on standard input (a password must not show in a list of processes), the answers go out
as frames (`lead_desk.readers.wire`). The first names the file; those after it ask more of the same one. A frozen app
starts it as `lead-desk --lead-desk-reader`.
"""

import contextlib
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from lead_desk.domain import garbage
from lead_desk.domain.rows import ReadOptions, Remainder, RowsGone
from lead_desk.readers import refusals, wire
from lead_desk.readers.cells import clean, is_clean
from lead_desk.readers.confine import confine_self
from lead_desk.readers.limits import FIRST_LOOK_ROWS, LIMITS
from lead_desk.readers.shape import Document, Foresighted, Rewritable, Row

_FIRST_BLOCK, _BLOCK, _BLOCK_CELLS, _HELD_BACK = 100, 800, 60_000, 20
_BLOCK_BYTES = 1 << 20


def main() -> int:
    """Serve one parent until it asks no more, or a file is refused.

    Returns:
        0 when all answers were sent, a refusal included; 1 when the parent was gone.
    """
    out = sys.stdout.buffer
    try:
        _serve(sys.stdin.buffer, out)
    except BrokenPipeError:
        return 1
    except BaseException as error:  # noqa: BLE001 - PanicException is no Exception; nothing may leave as a traceback
        wire.write_frame(out, wire.ERROR, wire.pack_error(refusals.of_failure(error, refusals.damaged())))
    out.flush()
    # Tearing down a large heap takes longer than the file is worth; all is sent.
    os._exit(0)


def _serve(requests: BinaryIO, out: BinaryIO) -> None:
    from lead_desk.readers import catalogue

    formats = catalogue.formats()
    garbage.loaded()
    request = json.loads(requests.readline())
    with Path(str(request["path"])).open("rb") as file:
        confine_self(LIMITS)
        options = ReadOptions(
            encoding=str(request["encoding"]),
            delimiter=str(request["delimiter"]),
            include_hidden_rows=bool(request["include_hidden_rows"]),
            password=str(request["password"]),
            first_look=bool(request["first_look"]),
        )
        kind, document = catalogue.open_document(file, options, formats)
        while request:
            if request["act"] == "describe":
                _describe(kind, document, out)
            elif request["act"] == "rows":
                _stream(document, int(str(request["sheet"])), options, out)
            else:
                _remainder(document, str(request["stays"]), options, out)
            wire.write_frame(out, wire.END)
            if request["act"] == "describe" and isinstance(document, Foresighted):
                with contextlib.suppress(Exception):
                    document.get_ready()
            request = json.loads(requests.readline() or "null")


def _describe(kind: str, document: Document, out: BinaryIO) -> None:
    payload = wire.pack_info(kind, document.sheets(), document.encodings(), document.notes())
    wire.write_frame(out, wire.INFO, payload)


def _stream(document: Document, sheet: int, options: ReadOptions, out: BinaryIO) -> None:
    if not 0 <= sheet < len(document.sheets()):
        raise refusals.no_such_sheet()
    block: list[Row] = []
    # The first block is small: the preview's first screen must not wait for thousands of rows. The last one is never
    # that small, so that a footer of several rows comes in one piece.
    wanted, cells = _FIRST_BLOCK, 0
    rows = rows_with_values(document.rows(sheet))
    for row in islice(rows, FIRST_LOOK_ROWS) if options.first_look else rows:
        if row.hidden and not options.include_hidden_rows:
            continue
        block.append(row)
        cells += len(row.cells)
        if len(block) < wanted + _HELD_BACK and cells < _BLOCK_CELLS:
            continue
        held = max(1, min(_HELD_BACK, _BLOCK_CELLS // (1 + 2 * len(row.cells))))  # a frame may not grow too long
        if len(block) > 2 * held:
            wire.write_frame(out, wire.ROWS, wire.pack_rows(block[:-held]))
            block, wanted = block[-held:], _BLOCK
            cells = sum(len(last.cells) for last in block)
    if block:
        wire.write_frame(out, wire.ROWS, wire.pack_rows(block))


def _remainder(document: Document, stays: str, options: ReadOptions, out: BinaryIO) -> None:
    """Stream the file without the rows that do not stay (`wire.pack_stays`), cut sheet by sheet."""
    gone, left = RowsGone.CLOSED_UP, None
    for sheet, staying in wire.unpack_stays(stays):
        left = _cut(document if left is None else _again(left, options), sheet, staying)
        gone = left.gone if left.gone is RowsGone.LEFT_BLANK else gone
    if left is None:
        raise refusals.no_such_sheet()
    wire.write_frame(out, wire.INFO, gone.value.encode())
    block = bytearray()
    for content in left.content:
        block += content
        if len(block) >= _BLOCK_BYTES:
            wire.write_frame(out, wire.BYTES, bytes(block))
            block.clear()
    wire.write_frame(out, wire.BYTES, bytes(block))


def _cut(document: Document, sheet: int, staying: Callable[[int], bool]) -> Remainder:
    if not isinstance(document, Rewritable):
        raise refusals.not_as_it_came("A list of this kind cannot be saved as it came.")
    return document.without(sheet, staying)


def _again(left: Remainder, options: ReadOptions) -> Document:
    """Open what is left of a file, in memory: a temporary file would be a readable copy of the list."""
    from lead_desk.readers import catalogue

    return catalogue.open_document(io.BytesIO(b"".join(left.content)), options, catalogue.formats())[1]


def rows_with_values(rows: Iterator[Row]) -> Iterator[Row]:
    """Yield the rows that hold a value, fit to be stored: without NULs, lone surrogates and empty cells at the end.

    Raises:
        UnreadableFileError: a cell of more than a million characters.
    """
    for row in rows:
        cells = row.cells
        joined = "".join(cells)
        if not joined or joined.isspace():
            continue
        if not is_clean(joined):
            cells = [clean(cell) for cell in cells]
        if len(joined) > LIMITS.cell_chars and max(map(len, cells)) > LIMITS.cell_chars:
            raise refusals.long_cell(row.number)
        while cells and not cells[-1]:
            cells.pop()
        yield row if cells is row.cells else Row(row.number, cells, row.hidden, row.notes)


if __name__ == "__main__":
    raise SystemExit(main())
