"""Give a workbook again without some rows of one sheet: other sheets, styles, columns and settings as they came.

Nothing of the rows taken out may stay behind where nobody looks: their shared strings are blanked, their links and
the chain of calculation go, and a workbook that keeps copies elsewhere (pivot tables, charts, comments) is refused.
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator

from lead_desk.domain.rows import Remainder, RowsGone
from lead_desk.readers import refusals
from lead_desk.readers.cutting.repacked import plain, repacked
from lead_desk.readers.cutting.texts import refuse_mirrors
from lead_desk.readers.ooxml import cut_rows
from lead_desk.readers.ooxml.workbook import Workbook, relations
from lead_desk.readers.package import Package
from lead_desk.readers.shape import Row

_LARGEST = 300_000_000
_COPIES = {
    "xl/pivotcache/": "The workbook has a pivot table, which keeps a copy of the rows.",
    "xl/charts/": "The workbook has a chart, which keeps a copy of cells.",
    "xl/slicercaches/": "The workbook has slicers, which keep a copy of cells.",
    "xl/model/": "The workbook has a data model, which keeps a copy of the rows.",
    "xl/revisions/": "The workbook keeps its earlier states.",
    "_xmlsignatures/": "The workbook is signed; without some rows the signature is void.",
}
_REMARKS = frozenset({"comments", "threadedComment"})
_PLAIN_NAMES = frozenset({b"_xlnm._FilterDatabase", b"_xlnm.Print_Area", b"_xlnm.Print_Titles"})
_NAME = re.compile(rb'<(?:\w+:)?definedName\b[^>]*?\bname="([^"]*)"')
_FILTERED = (
    rb'(<(?:\w+:)?definedName\b(?=[^>]*\bname="_xlnm\._FilterDatabase")(?=[^>]*\blocalSheetId="%d")[^>]*>[^<]*\$)(\d+)<'
)
"""A pattern: the hidden name that a filter's range has, by the number of its sheet."""
_SHEET = re.compile(rb"<(?:\w+:)?sheet\b")
_STRING = re.compile(rb"<(\w+:|)si\b[^>]*?(?:/>|>.*?</\1si>)", re.DOTALL)
_CHAIN = "xl/calcchain.xml"
_CHAIN_LINE = re.compile(rb"<(?:\w+:)?(?:Override|Relationship)\b[^>]*calcChain[^>]*?(?:/>|>\s*</(?:\w+:)?\w+>)")
_CALCULATION = re.compile(rb"<(?:\w+:)?calcPr\b")
_TOTALS = re.compile(rb'\btotalsRowCount="[1-9]')


def without_rows(
    package: Package, book: Workbook, sheet: int, stays: Callable[[int], bool], rows: Callable[[], Iterator[Row]]
) -> Remainder:
    """Return a workbook without the rows of one sheet that hold a value and do not stay.

    Args:
        package: the workbook's file.
        book: its skeleton.
        sheet: index of the sheet.
        stays: tells by a row's number whether it stays.
        rows: yields the rows of the sheet.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`.
    """
    part = book.sheets[sheet].part
    kinds = relations(package, part)
    refuse_copies(package, {kind for kind, _target in kinds.values()})
    tables = [target for kind, target in kinds.values() if kind == "table"]
    cut = cut_rows.cut_rows(read_part(package, part), stays, may_close_up=_may_close_up(package, book, part))
    if not cut.gone:
        return Remainder(RowsGone.CLOSED_UP, package.as_it_came())
    if any(_TOTALS.search(read_part(package, table)) for table in tables):
        raise refusals.not_as_it_came("The table has a row of totals, which would no longer be right.")
    others = [read_part(package, each.part) for each in book.sheets if each.part and each.part != part]
    shown = itertools.chain.from_iterable(map(cut_rows.shown_by_formulas, (cut.xml, *others)))
    refuse_mirrors(shown, rows, frozenset(cut.gone).__contains__)
    changed = {plain(part): cut.xml, **_around(package, book, part, cut)}
    for table in tables:
        kept = cut_rows.without_criteria(read_part(package, table))
        changed[plain(table)] = cut_rows.shifted(kept, cut.gone, least=1) if cut.closed_up else kept
    gone = RowsGone.CLOSED_UP if cut.closed_up else RowsGone.LEFT_BLANK
    return Remainder(gone, repacked(package, changed, frozenset({_CHAIN})))


def read_part(package: Package, part: str) -> bytes:
    """Return a part that is to be changed.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`: too large for that.
    """
    if package.size(part) > _LARGEST:
        raise refusals.not_as_it_came("The sheet is too large to be changed in its place.")
    return package.read(part, _LARGEST)


def refuse_copies(package: Package, kinds: set[str]) -> None:
    """Refuse a workbook that keeps cells in other places as well.

    Args:
        package: the workbook's file.
        kinds: of the relations that the sheet has.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`.
    """
    for entry in package.entries:
        for start, why in _COPIES.items():
            if plain(entry.filename).startswith(start):
                raise refusals.not_as_it_came(why)
    if kinds & _REMARKS:
        raise refusals.not_as_it_came("The sheet has comments, which would lose their rows.")


def _may_close_up(package: Package, book: Workbook, part: str) -> bool:
    """Tell whether nothing outside a sheet points at its rows: no name of a range, no formula on another sheet."""
    main = _main(package)
    names = {name for name in _NAME.findall(main) if name not in _PLAIN_NAMES}
    others = [other.part for other in book.sheets if other.part and other.part != part]
    if names or len(_SHEET.findall(main)) != len(book.sheets):
        return False
    return not any(cut_rows.has_formulas(read_part(package, other)) for other in others)


def _main_name(package: Package) -> str:
    for kind, target in relations(package, "").values():
        if kind == "officeDocument" and package.has(target):
            return target
    return "xl/workbook.xml"


def _main(package: Package) -> bytes:
    return read_part(package, _main_name(package))


def _around(package: Package, book: Workbook, part: str, cut: cut_rows.Cut) -> dict[str, bytes]:
    """Return the parts around a sheet that must follow it: strings, links, the book, the list of parts."""
    changed: dict[str, bytes] = {}
    if cut.strings and book.strings:
        others = (read_part(package, each.part) for each in book.sheets if each.part and each.part != part)
        still = cut_rows.strings_of(cut.xml).union(*map(cut_rows.strings_of, others))
        changed[plain(book.strings)] = _blanked(read_part(package, book.strings), cut.strings - still)
    if cut.links:
        name = relations_of(part)
        changed[plain(name)] = unlinked(read_part(package, name), cut.links)
    main = _main_name(package)
    text = read_part(package, main)
    if cut.closed_up:
        place = next(index for index, each in enumerate(book.sheets) if each.part == part)
        text = _filtered(text, place, cut.gone)
    changed[plain(main)] = _recalculated(text)
    changed.update(without_chain(package, main))
    return changed


def without_chain(package: Package, main: str) -> dict[str, bytes]:
    """Return the parts that name the chain of calculation, without it; programs make a new one."""
    names = [name for name in ("[Content_Types].xml", relations_of(main)) if package.has(name)]
    return {plain(name): _CHAIN_LINE.sub(b"", read_part(package, name)) for name in names}


def relations_of(part: str) -> str:
    """Return the name of the part that holds a part's relations."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels"


def _blanked(strings: bytes, orphans: frozenset[int]) -> bytes:
    """Return the shared strings with some of them empty; the others keep their numbers."""
    cut_rows.check_usual(strings)
    numbers = itertools.count()

    def one(found: re.Match[bytes]) -> bytes:
        return b"<%ssi><%st/></%ssi>" % ((found[1],) * 3) if next(numbers) in orphans else found[0]

    return _STRING.sub(one, strings)


def unlinked(lines: bytes, ids: frozenset[str]) -> bytes:
    """Return relations without some: a link to a person's address goes with the person."""
    for each in ids:
        mine = rb'\bId="%s"' % re.escape(each.encode())
        lines = re.sub(rb"<(?:\w+:)?Relationship\b[^>]*" + mine + rb"[^>]*?(?:/>|>\s*</(?:\w+:)?\w+>)", b"", lines)
    return lines


def _filtered(book: bytes, place: int, gone: tuple[int, ...]) -> bytes:
    """Return the book with the range of a sheet's filter ending where its rows now end."""

    def ended(found: re.Match[bytes]) -> bytes:
        last = int(found[2])
        return b"%s%d<" % (found[1], last - bisect_right(gone, last))

    return re.sub(_FILTERED % place, ended, book)


def _recalculated(book: bytes) -> bytes:
    """Return the book asking the program to work out its formulas anew."""
    if b"fullCalcOnLoad" in book:
        return book
    return _CALCULATION.sub(lambda found: found[0] + b' fullCalcOnLoad="1"', book, count=1)
