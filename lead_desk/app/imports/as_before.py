"""Read a list as the last one of its kind was set by hand: its letters, its separator, the row of its names."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

from lead_desk.app.core import Core
from lead_desk.app.imports.layouts import known_list, ways_of_reading
from lead_desk.app.imports.results import ImportRequest
from lead_desk.app.imports.sheet_reading import SheetReading, read_sheet
from lead_desk.app.ports import Unit
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions
from lead_desk.domain.values import dataclass
from lead_desk.intake import recipes

_MOST_WAYS = 6  # readings that are tried on a list that nobody knows; each costs a look at the file
_GUESSED = "encoding_guessed:"


@dataclass(frozen=True, slots=True)
class _Before:
    """Another reading than the one that was found, and the list it is known from."""

    options: ReadOptions
    header_row: int | None
    like: str


@contextmanager
def sheet_of(core: Core, request: ImportRequest) -> Iterator[tuple[SheetReading, ImportRequest]]:
    """Open the sheet of a request; leaving the block ends the reading child.

    Args:
        core: the parts.
        request: with `as_before`, what somebody set by hand for such a list holds for this one too.

    Yields:
        The sheet, and the request with the reading that was taken.

    Raises:
        UnreadableFileError: it cannot be read, has no such sheet, or the sheet is empty.
    """
    with ExitStack() as stack:
        reading = stack.enter_context(_read(core, request))
        before = _before(core, request, reading) if request.as_before else None
        if before is not None:
            stack.close()
            request = replace(request, options=before.options, header_row=before.header_row)
            reading = stack.enter_context(_read(core, request))
            reading.like = before.like
        yield reading, request


def _read(core: Core, request: ImportRequest) -> AbstractContextManager[SheetReading]:
    return read_sheet(core.reader, request.path, request.sheet, request.options, request.header_row)


def _before(core: Core, request: ImportRequest, found: SheetReading) -> _Before | None:
    """Return how such a list was read before, None when that is how it was found."""
    with core.store.read() as unit:
        guessed = any(note.startswith(_GUESSED) for note in found.info.notes)
        options = request.options
        known_as = known_list(unit, found.fingerprint, found.headers)
        if known_as is not None:
            letters = known_as.recipe.encoding if known_as.recipe and guessed else ""
            same = letters in {"", found.info.encoding}
            return None if same else _Before(replace(options, encoding=letters), None, known_as.name)
        settled = _known_row(unit, found, options)
        if settled is not None or not found.info.encoding:
            return settled
        wishes = (
            replace(options, encoding=way.encoding if guessed else "", delimiter=way.delimiter)
            for way in ways_of_reading(unit)
        )
        others = (wish for wish in dict.fromkeys(wishes) if wish != options)
        return next(filter(None, (_tried(core, unit, request.path, wish) for wish in islice(others, _MOST_WAYS))), None)


def _tried(core: Core, unit: Unit, path: Path, wish: ReadOptions) -> _Before | None:
    """Return a reading under which the list is a known one; a text file has one sheet."""
    try:
        with read_sheet(core.reader, path, 0, wish) as reading:
            known_as = known_list(unit, reading.fingerprint, reading.headers)
            return _Before(wish, None, known_as.name) if known_as else _known_row(unit, reading, wish)
    except UnreadableFileError:
        return None  # it does not suit this file


def _known_row(unit: Unit, reading: SheetReading, options: ReadOptions) -> _Before | None:
    """Return the reading by a row near the top that was the header of such a list before."""
    for row in reading.head:
        cells = [cell.strip() for cell in row.cells]
        if row.number != reading.header_row and sum(map(bool, cells)) > 1:
            known_as = known_list(unit, recipes.fingerprint(cells), cells)
            if known_as is not None:
                return _Before(options, row.number, known_as.name)
    return None
