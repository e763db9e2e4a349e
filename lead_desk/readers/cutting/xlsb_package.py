"""Give a binary workbook (xlsb) again without some rows of one sheet: its parts, and what must follow them."""

from collections.abc import Callable, Iterator, Sequence, Set
from itertools import chain

from lead_desk.domain.rows import Remainder, RowsGone
from lead_desk.readers.cutting import xlsb_rows
from lead_desk.readers.cutting.repacked import plain, repacked
from lead_desk.readers.cutting.texts import refuse_mirrors
from lead_desk.readers.ooxml.cut_package import read_part, refuse_copies, relations_of, unlinked, without_chain
from lead_desk.readers.ooxml.workbook import relations
from lead_desk.readers.package import Package
from lead_desk.readers.shape import Row

_CHAIN = "xl/calcchain.bin"


def without_rows(
    package: Package, main: str, parts: Sequence[str], sheet: int, gone: Set[int], rows: Callable[[], Iterator[Row]]
) -> Remainder:
    """Return the workbook without some rows of one sheet, with blank rows in their place.

    Args:
        package: the workbook's file.
        main: name of the part that lists the sheets.
        parts: names of the sheets' parts; empty where one is missing.
        sheet: index of the sheet.
        gone: numbers of the rows that go.
        rows: yields the rows of the sheet.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`.
        struct.error, IndexError, ValueError: damaged.
    """
    part = parts[sheet]
    kinds = relations(package, part)
    refuse_copies(package, {kind for kind, _target in kinds.values()})
    cut = xlsb_rows.cut_rows(read_part(package, part), gone)
    changed = {plain(part): cut.part, plain(main): xlsb_rows.recalculated(read_part(package, main))}
    for kind, target in kinds.values():
        if kind == "table":
            changed[plain(target)] = xlsb_rows.without_criteria(read_part(package, target))
    others = [read_part(package, each) for each in parts if each and each != part]
    shown = chain.from_iterable(map(xlsb_rows.shown_by_formulas, (cut.part, *others)))
    refuse_mirrors(shown, rows, gone.__contains__)
    orphans = cut.strings.difference(xlsb_rows.strings_of(cut.part), *map(xlsb_rows.strings_of, others))
    for kind, target in relations(package, main).values():
        if kind == "sharedStrings" and orphans:
            changed[plain(target)] = xlsb_rows.without_strings(read_part(package, target), orphans)
    if cut.links:
        name = relations_of(part)
        changed[plain(name)] = unlinked(read_part(package, name), cut.links)
    changed.update(without_chain(package, main))
    return Remainder(RowsGone.LEFT_BLANK, repacked(package, changed, frozenset({_CHAIN})))
