"""What a reader saw in a file and nobody would guess from its rows, as plain sentences for both front ends."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from lead_desk.domain.rows import FileInfo, SheetInfo

_VISIBLE: Final = "visible"


def _fixed(sentence: str) -> Callable[[str], str]:
    return lambda _value: sentence


_SENTENCES: Final[dict[str, Callable[[str], str]]] = {
    "hidden_columns": _fixed("Some columns of the sheet are hidden; they stand among the others here."),
    "merged_cells": _fixed("Some cells are merged; what stands in them counts for the first cell only."),
    "encoding_guessed": lambda name: f"The letters are taken for {name}; choose others if names look wrong.",
    "encoding_mixed": _fixed("Some letters are written in another way than the rest of the file; they were mended."),
    "unterminated_quote": lambda row: f"A quotation mark in row {row} is never closed; check that row.",
    "other_lists": lambda count: f"The file holds other lists beside the longest one, which is read: {count}.",
    "passed_over": lambda names: f"Not read, because they are no lists or cannot be opened: {names}.",
    "macros": _fixed("The workbook holds macros; they are never run."),
    "external_links": _fixed("Some cells point to other workbooks; the values saved last are taken."),
}


def with_what_was_met(sheet: SheetInfo, *, hidden_rows: bool) -> SheetInfo:
    """Return what is told of a sheet with what was met while its rows were read: a long one is not surveyed before."""
    if not hidden_rows or has_hidden_rows(sheet):
        return sheet
    return replace(sheet, notes=("hidden_rows", *sheet.notes))


def has_hidden_rows(sheet: SheetInfo) -> bool:
    """Tell whether rows of a sheet are hidden, so that the user may leave them out."""
    return "hidden_rows" in sheet.notes


def notes_in_words(info: FileInfo, sheet: SheetInfo, *, with_hidden_rows: bool, letters: str = "") -> tuple[str, ...]:
    """Return what the user should know about how a sheet was read, a sentence each.

    Args:
        info: the file.
        sheet: the sheet at hand.
        with_hidden_rows: hidden rows are read as well.
        letters: how people call the encoding; empty to call it by its code.
    """
    found = []
    if has_hidden_rows(sheet):
        taken = "Some rows of the sheet are hidden; they are taken as well."
        found.append(taken if with_hidden_rows else "Some rows of the sheet are hidden; they are left out.")
    for note in (*sheet.notes, *info.notes):
        code, _colon, value = note.partition(":")
        if code in _SENTENCES:
            found.append(_SENTENCES[code](letters if letters and code == "encoding_guessed" else value))
    hidden = [entry.name for entry in info.sheets if entry.state != _VISIBLE and entry.index != sheet.index]
    if hidden:
        found.append(f"The workbook has hidden sheets: {', '.join(hidden)}.")
    return tuple(dict.fromkeys(found))
