"""Which sheets of a workbook are lists, when nobody says: an import takes the first with people, a recheck all."""

from collections.abc import Callable

from lead_desk.app.imports.results import SheetColumns
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import FileInfo, SheetInfo

_MOST_LOOKS = 8  # sheets that are looked into behind one that holds no people


def first_sheet(info: FileInfo) -> int:
    """Return the first visible sheet that is not known to be empty, else the first of all."""
    return next(
        (sheet.index for sheet in info.sheets if sheet.may_be_a_list), info.sheets[0].index if info.sheets else 0
    )


def all_lists(info: FileInfo, looked: Callable[[int], SheetColumns]) -> tuple[int, ...]:
    """Return every sheet with people in it, hidden ones too; the first one where nobody is found anywhere.

    Args:
        info: the file.
        looked: looks into a sheet.
    """
    filled = [sheet.index for sheet in info.sheets if sheet.rows != 0]
    if len(filled) > 1:
        filled = [index for index in filled if _names_people(index, looked)]
    return tuple(filled) or (first_sheet(info),)


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
    looks = (_seen(sheet.index, looked) for sheet in other_lists(info, first)[:_MOST_LOOKS])
    return next((seen for seen in looks if seen is not None and seen.reaches_people), None)


def _names_people(index: int, looked: Callable[[int], SheetColumns]) -> bool:
    seen = _seen(index, looked)
    return seen is not None and seen.names_people


def _seen(index: int, looked: Callable[[int], SheetColumns]) -> SheetColumns | None:
    try:
        return looked(index)
    except UnreadableFileError:
        return None  # nothing in it
