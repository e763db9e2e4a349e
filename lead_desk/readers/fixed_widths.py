"""Text in columns of fixed width, padded with blanks, as old programs print it: where its columns part, and its cells.

No sign separates the cells; what all lines leave blank at the same places does, or a line of dashes below the names.
A single blank does where a name begins behind it and what stands on its sides is of two kinds (a postcode, a town).
"""

import csv
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from lead_desk.readers import column_kinds
from lead_desk.readers.limits import LIMITS

Gutter = tuple[int, int]
"""Where the blank between two columns begins and ends, in letters from the line's beginning, or in `in_places`."""

_LOOKED_AT = 400
_LEAST_LINES, _MANY_LINES = 3, 20
_LINES_OF_TWO = 5
"""Lines that must agree before a text is taken for one of only two columns: verses and addresses are set so, too."""
_NARROWEST = 2
"""Blanks between columns: a single one stands at the same place in all numbers of one country."""
_OFF = 20
"""One line in so many may be set otherwise: a title, a total."""
_PADDED = 0.8
_WIDEST = 4_000
_TITLES = 12
_SIDES = 2
_CROOKED, _IN_LINE = 3, 0.8
"""What a column that does not stand in line weighs, against one that does."""
_FIGURES = frozenset("0123456789+-(")
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6"
    "\U00020000-\U0003fffd]"
)
_SECOND = "\ufdd0"
"""Stands for the second place of a letter of double width; no text may hold it (Unicode 23.7)."""
_RULED = re.compile(r" *[-=_]{2,}(?: +[-=_]+)+ *")


def find_gutters(lines: Sequence[str]) -> tuple[Gutter, ...]:
    """Return what parts the columns of a text, nothing where it has none of fixed width.

    Args:
        lines: a sample from its beginning, with line ends.
    """
    looked = [line.rstrip() for line in lines[:_LOOKED_AT] if line.strip()]
    if len(looked) < _LEAST_LINES or any("\t" in line for line in looked):
        return ()
    ruled = next((line for line in looked[:_MANY_LINES] if _RULED.fullmatch(line)), "")
    if ruled:
        return tuple(blank.span() for blank in re.finditer(r"(?<=\S) +", ruled))
    if sum("  " in line.lstrip() for line in looked) < _PADDED * len(looked):
        return ()
    filled = Counter(place for line in looked for place, sign in enumerate(line[:_WIDEST]) if sign != " ")
    allowed = len(looked) // _OFF if len(looked) >= _MANY_LINES else 0
    gutters: list[Gutter] = []
    begin: int | None = None
    for place in range(min(filled), max(filled) + 1):
        if filled[place] > allowed:
            if begin is not None and place - begin >= _NARROWEST:
                gutters.append((begin, place))
            begin = None
        elif begin is None:
            begin = place
    gutters = _clear(gutters, looked)
    if len(gutters) < _NARROWEST and len(looked) < _LINES_OF_TWO:
        return ()
    return tuple(_with_narrow(gutters, looked, [filled[place] <= allowed for place in range(max(filled) + 1)]))


def _clear(gutters: list[Gutter], looked: Sequence[str]) -> list[Gutter]:
    """Return the gutters that are blank in the lines that have something behind them.

    A few long values in a column of short ones leave few lines filled, and blanks inside them look like gutters.
    """
    clear = []
    for (begin, end), (stop, _) in pairwise([*gutters, (_WIDEST, 0)]):
        behind = [line for line in looked if line[end:stop].strip()]
        if sum(not line[begin:end].strip() for line in behind) >= _PADDED * len(behind):
            clear.append((begin, end))
    return clear


def _with_narrow(gutters: list[Gutter], looked: Sequence[str], blank: Sequence[bool]) -> list[Gutter]:
    """Return the gutters with those of a single blank, as right of a column that is full: `10115 Berlin`."""
    columns = len(gutters) + 1
    heads = (at for at, line in enumerate(looked[:_TITLES]) if column_kinds.names_all(cut(line, gutters), columns))
    at = next(heads, None)
    if not gutters or at is None:
        return gutters
    names, rows, found = looked[at], looked[at + 1 :], list(gutters)
    singles = [
        place
        for place in range(1, min(len(blank), len(names)) - 1)
        if names[place] == " " and blank[place] and not (blank[place - 1] or blank[place + 1])
    ]
    # From the right: what stands left of a blank may still be two columns, what stands right of it may not. Where
    # neighbours are not parted yet, what the next blanks leave of them is looked at.
    for place in reversed(singles):
        for edges in (found, [*found, *((other, other + 1) for other in singles)]):
            start = max((end for _begin, end in edges if end <= place), default=0)
            stop = min((begin for begin, _end in edges if begin > place), default=None)
            if _parts(names, rows, slice(start, place), slice(place + 1, stop)):
                found = sorted([*found, (place, place + 1)])
                break
    return found


def _parts(names: str, rows: Sequence[str], left: slice, right: slice) -> bool:
    """Tell whether a blank parts two columns: each has a name, stands in line with it, and is of its own kind."""
    words = names[left].split()[-1:] + names[right].split()[:1]
    if len(words) < _SIDES or "  " in names[right].strip() or not column_kinds.names_all(words, _SIDES):
        return False
    sides = [[line[side] for line in rows] for side in (left, right)]
    # Numbers that end in line have no blank: "Rue de la Paix 29 1200" would be cut before the 29.
    if not (_begin_in_line(names[left], sides[0]) or _end_in_line(names[left], sides[0])):
        return False
    if not _begin_in_line(names[right], sides[1]) and not (
        _end_in_line(names[right], sides[1]) and not any(" " in cell.strip() for cell in sides[1])
    ):
        return False
    return column_kinds.of_two_kinds(*([cell.strip() for cell in cells] for cells in sides))


def _begin_in_line(name: str, cells: Sequence[str]) -> bool:
    """Tell whether nearly all cells of a column begin where its name begins."""
    begins = [len(cell) - len(cell.lstrip()) for cell in cells if cell.strip()]
    return begins.count(len(name) - len(name.lstrip())) >= column_kinds.CONSISTENT * len(begins)


def _end_in_line(name: str, cells: Sequence[str]) -> bool:
    """Tell whether nearly all cells of a column end where its name ends."""
    ends = [len(cell.rstrip()) for cell in cells if cell.strip()]
    return ends.count(len(name.rstrip())) >= column_kinds.CONSISTENT * len(ends)


def has_wide(lines: Sequence[str]) -> bool:
    """Tell whether letters of double width stand in a text, as those of East Asia do."""
    return any(not line.isascii() and _WIDE.search(line) for line in lines[:_LOOKED_AT])


def in_places(line: str) -> str:
    """Return a line with two signs for a letter of double width: programs pad by what is seen (Unicode UAX 11)."""
    return line if line.isascii() else _WIDE.sub(rf"\g<0>{_SECOND}", line)


def fit(gutters: Sequence[Gutter], lines: Sequence[str]) -> float:
    """Return, for comparing two ways to count places, how many columns begin or end in line, less those that do not."""
    fits = 0.0
    for (_, begin), (end, _) in pairwise([(0, 0), *gutters, (_WIDEST, 0)]):
        values = [value for line in lines[:_LOOKED_AT] if (value := line[begin:end].rstrip())]
        if values:
            (_, begins), *_ = Counter(len(value) - len(value.lstrip()) for value in values).most_common(1)
            (_, ends), *_ = Counter(map(len, values)).most_common(1)
            fits += 1.0 - _CROOKED * (1.0 - max(begins, ends) / len(values))
    return fits if gutters else 0.0


def score(gutters: Sequence[Gutter], lines: Sequence[str]) -> float:
    """Return how well the lines agree with their columns, on the scale of `dialects`: 0 for not at all.

    Where letters are of double width, blanks may meet by chance as the places are counted; values do not begin there.
    A list that a program printed names its columns; what has no names above it may be set for the eye only, unless
    one of its columns holds nothing but addresses or telephone numbers.
    """
    if not gutters:
        return 0.0
    try:
        looked = [cut(line, gutters) for line in lines[:_LOOKED_AT]]
    except csv.Error:
        return 0.0
    columns = len(gutters) + 1
    if has_wide(lines) and fit(gutters, lines) < _IN_LINE * columns:
        return 0.0
    rows = [cells for cells in looked if cells]
    names = next((cells for cells in looked[:_TITLES] if column_kinds.names_all(cells, columns)), None)
    named = names is not None and column_kinds.is_list(names, rows)
    if not named and not column_kinds.are_people(rows, columns):
        return 0.0
    several = sum(sum(map(bool, cells)) > 1 for cells in looked)
    return several / len(rows) * (1.0 - 1.0 / columns)


def cut(line: str, gutters: Sequence[Gutter], *, wide: bool = False) -> list[str]:
    """Return the cells of a line; words that run across the columns, such as a title or a total, are one cell.

    Args:
        line: with or without its end.
        gutters: what parts its columns.
        wide: they are given in places (`in_places`).

    Raises:
        csv.Error: a cell is longer than any list needs.
    """
    if wide and not line.isascii():
        return [cell.replace(_SECOND, "") for cell in cut(in_places(line), gutters)]
    line = line.rstrip()
    whole = "  " not in line.strip() and any(line[begin:end].strip() for begin, end in gutters)
    if whole and _RULED.fullmatch(line):
        return line.split()
    if whole and not _is_row(line, gutters):
        gutters = ()
    cells, start = [], 0
    for begin, end in gutters:
        place = end if not line[begin:end].strip() else _end_of_value(line, begin, end)
        cells.append(line[start:place].strip())
        start = max(start, place)
    cells.append(line[start:].strip())
    if len(line) > LIMITS.cell_chars and max(map(len, cells)) > LIMITS.cell_chars:
        raise csv.Error
    return cells if any(cells) else []


def _end_of_value(line: str, begin: int, end: int) -> int:
    """Return where to cut a line that has something in a gutter.

    A long value reaches into the blank from the left, a long number from the right: a blank is left over. One that
    reaches across is not torn: its column has it whole, with all its words.
    """
    if line[end - 1 : end] == " ":
        return end
    place = line.rfind(" ", begin, end) + 1
    if place and (line[place - 2 : place] == "  " or (line[place] in _FIGURES and len(line) > end)):
        return place
    return end + len(line[end:].partition(" ")[0])


def _is_row(line: str, gutters: Sequence[Gutter]) -> bool:
    """Tell whether a line without wide blanks is a row of long values: they begin in line, and go on no sentence."""
    for begin, end in gutters:
        if line[begin:end].strip() and end < len(line):
            place = _end_of_value(line, begin, end)
            value = line[place:].partition(" ")[0]
            if place > end or (value[:1].islower() and "@" not in value):
                return False
    return True
