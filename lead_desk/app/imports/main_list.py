"""Which sheet of a workbook is the list, when nobody says: the first with people in it."""

from collections.abc import Callable

from lead_desk.app.imports.results import SheetColumns
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import FileInfo, SheetInfo

_MOST_LOOKS = 8  # sheets that are looked into behind one that holds no people


def other_lists(info: FileInfo, index: int) -> tuple[SheetInfo, ...]:
    """Return the visible sheets beside one that may hold rows."""
    return tuple(sheet for sheet in info.sheets if sheet.index != index and sheet.may_be_a_list)


def main_list(info: FileInfo, first: int, looked: Callable[[int], SheetColumns]) -> SheetColumns:
    """Return what is seen in the sheet to take.

    Args:
        info: the file.
        first: index of the sheet that is taken unless another one is the first with people.
        looked: looks into a sheet.

    Raises:
        UnreadableFileError: no sheet can be read; what is said is about the first.
    """
    try:
        seen = looked(first)
    except UnreadableFileError:
        found = _with_people(info, first, looked)
        if found is None:
            raise
        return found
    return seen if seen.reaches_people else _with_people(info, first, looked) or seen


def _with_people(info: FileInfo, first: int, looked: Callable[[int], SheetColumns]) -> SheetColumns | None:
    for sheet in other_lists(info, first)[:_MOST_LOOKS]:
        try:
            seen = looked(sheet.index)
        except UnreadableFileError:
            continue  # nothing in it
        if seen.reaches_people:
            return seen
    return None
