"""The command `columns`: what the importer sees in a file, and how it was read."""

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lead_desk.cli.context import Context, sheet_index
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.fields import PARTS
from lead_desk.domain.rows import FileInfo, ReadOptions, SheetInfo

if TYPE_CHECKING:
    from lead_desk.app.imports.reading_desk import ReadingDesk
    from lead_desk.app.imports.results import Column, SheetColumns

_EMPTY = ("EMPTY", "NO_ROWS")
_SHOWN_SAMPLES, _SHOWN_LETTERS = 3, 40


def run(context: Context) -> int:
    """Show what the importer sees in each sheet; sheets without a row are left out when others have some."""
    path: Path = context.args.file
    # Something shows before the whole is read, unless what is asked for needs the whole.
    shown_first = context.args.sample or not (context.output.as_json or context.args.layout or context.args.sheet)
    options = replace(context.options, first_look=shown_first)
    desk = context.openers.reading_desk(path, options)
    info = desk.describe(path, options)
    wanted = [sheet_index(info, context.args.sheet)] if context.args.sheet else [sheet.index for sheet in info.sheets]
    sheets = _read(desk, context, options, wanted)
    if context.args.layout:
        print(_layout(context.args.layout, next(sheets), context.options))
        return 0
    if context.output.as_json:
        facts = [_sheet_facts(sheet, _rows(desk, context, sheet), _of(info, sheet)) for sheet in sheets]
        encodings = list(info.encoding_choices)
        context.output.result({
            "file": info.name, "kind": info.kind, "first_look": info.first_look, "encodings": encodings,
            "notes": list(info.notes), "sheets": facts,
        })  # fmt: skip
        return 0
    for sheet in sheets:
        _print(context, sheet, info)
        if not sheet.counted:  # a long list's columns are there to be read while its rows are counted
            sys.stdout.flush()
            rows = _rows(desk, context, sheet)
            print("  rows not counted" if rows is None else f"  {rows} rows")
    if info.first_look and not context.args.sample:
        _say_further(desk, context, info)
    return 0


def _say_further(desk: "ReadingDesk", context: Context, first: FileInfo) -> None:
    """Say what the whole of a large file shows beyond its beginning: other letters, more columns, more sheets."""
    path, options = context.args.file, context.options
    whole = desk.describe(path, options)
    for sheet, before in zip(whole.sheets, first.sheets, strict=False):
        if sheet.encoding != before.encoding:
            print(f"  Further down there are letters of {sheet.encoding}: an import reads it so.")
    if first.columns_may_follow:
        shown = _headers(_read(desk, context, replace(options, first_look=True), [0]))
        more = [name for name in _headers(_read(desk, context, options, [0])) if name not in shown]
        if more:
            print(f"  Further down there are more columns: {', '.join(more)}.")
    behind = [sheet.index for sheet in whole.sheets[len(first.sheets) :]]
    for seen in _read(desk, context, options, behind, found=True):
        _print(context, seen, whole)


def _headers(sheets: "Iterator[SheetColumns]") -> list[str]:
    return [column.header for sheet in sheets for column in sheet.columns]


def _rows(desk: "ReadingDesk", context: Context, sheet: "SheetColumns") -> int | None:
    """Return how many rows a sheet has; None when it is long and they were not to be counted."""
    if sheet.counted:
        return sheet.rows
    if context.args.sample:
        return None
    return desk.count_rows(context.args.file, sheet.index, context.options, context.args.header_row)


def _layout(key: str, sheet: "SheetColumns", options: ReadOptions) -> str:
    """Return the columns, and what was set by hand, as a table of a declaration file; people mend it and share it."""
    quoted = (
        json.dumps(f"{column.header}={column.field}", ensure_ascii=False) for column in sheet.columns if column.header
    )
    lines = "".join(f"    {text},\n" for text in quoted)
    settled = (("key", key), ("encoding", options.encoding), ("delimiter", options.delimiter))
    head = "".join(f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in settled if value)
    return f"[[layouts]]\n{head}columns = [\n{lines}]"


def _read(
    desk: "ReadingDesk", context: Context, options: ReadOptions, wanted: list[int], *, found: bool = False
) -> "Iterator[SheetColumns]":
    """Yield the sheets that hold rows, each as soon as it was looked at; `found`: one with rows is known already."""
    for place, index in enumerate(wanted, 1):
        try:
            sheet = desk.columns(context.args.file, index, options, context.args.header_row)
        except UnreadableFileError as error:
            if error.reason not in _EMPTY or (place == len(wanted) and not found):
                raise
            continue
        found = True
        yield sheet


def _of(info: FileInfo, sheet: "SheetColumns") -> SheetInfo:
    return next(found for found in info.sheets if found.index == sheet.index)


def _print(context: Context, sheet: "SheetColumns", info: FileInfo) -> None:
    read, name = _of(info, sheet), sheet.sheet or info.name
    how = [f"header in row {sheet.header_row}" if sheet.header_row else "no header"]
    how += [f"{sheet.rows} rows"] * sheet.counted
    how += [f"letters {read.encoding}"] * bool(read.encoding)
    if read.delimiter:
        how.append("columns of fixed width" if read.delimiter == " " else f"separator {read.delimiter!r}")
    print(f"{name}: {', '.join(how)}")
    for column in sheet.columns:
        target = column.field or ("proof of consent" if column.proof else _left(column))
        samples = "; ".join(text[:_SHOWN_LETTERS] for text in column.samples[:_SHOWN_SAMPLES])
        filled = f"{column.fill:.0%} filled" + (f": {samples}" if samples else "")
        print(
            f"  {column.letter:>3}  {column.header or '(no header)'}  ->  {target}  ({column.confidence:.0%})  {filled}"
        )
    if sheet.letters:
        print(f"  The letters read: {', '.join(sheet.letters)}.")
    from lead_desk.app.imports.reading_notes import notes_in_words  # with what the child overlaps

    for sentence in notes_in_words(info, read, with_hidden_rows=context.options.include_hidden_rows):
        context.output.say(f"  {sentence}")
    for verdict in sheet.verdicts:
        context.output.say(f"  '{verdict.header}' asks for {verdict.category or verdict.kind} data: leave it out?")
    for header in sheet.date_questions:
        context.output.say(f"  Dates in '{header}' leave two readings: give --date-order to the import.")
    for header in sheet.codes_taken:
        context.output.say(f"  Numbers in '{header}' begin with their country's code and are read so.")


def _left(column: "Column") -> str:
    """Say of a column that is not stored what it could be kept as."""
    return f"not stored unless you map it to {column.offer}" if column.offer else "not stored"


def _sheet_facts(sheet: "SheetColumns", rows: int | None, read: SheetInfo) -> dict[str, object]:
    return {
        "name": sheet.sheet,
        "header_row": sheet.header_row,
        "rows": rows,
        "columns": [_column_facts(column) for column in sheet.columns],
        "verdicts": [
            {"header": v.header, "kind": v.kind, "category": v.category, "certainty": v.certainty, "rule": v.rule}
            for v in sheet.verdicts
        ],
        "date_questions": list(sheet.date_questions),
        "codes_taken": list(sheet.codes_taken),
        "tool": sheet.tool,
        "notes": list(sheet.notes),
        "encoding": read.encoding,
        "letters": list(sheet.letters),
        "delimiter": read.delimiter,
    }


def _column_facts(column: "Column") -> dict[str, object]:
    part = PARTS.get(column.field)
    # A part of a birth date is data of that field; a dial code or a particle is none by itself.
    field = (part.whole if part.whole == "date_of_birth" else "") if part else column.field
    return {
        "header": column.header,
        "field": field or None,
        "part": column.field if part else None,
        "confidence": round(column.confidence, 3),
        "why": column.why,
        "proof": column.proof or None,
        "offer": column.offer or None,
        "letter": column.letter,
        "fill": round(column.fill, 3),
        "samples": list(column.samples),
    }
