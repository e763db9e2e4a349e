"""Text in columns of fixed width, padded with blanks, as old programs print it: where its columns part, and its cells.

No sign separates the cells; what all lines leave blank at the same places does, or a line of dashes below the names.
A single blank does where a name begins behind it and what stands on its sides is of two kinds (a postcode, a town).
"""

import csv
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

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
_LEAST_PEOPLE = 5
"""Lines without names above them must be so many, and one of their columns full of addresses or numbers."""
_CONSISTENT = 0.95
_FEW = 3
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6"
    "\U00020000-\U0003fffd]"
)
_SECOND = "\ufdd0"
"""Stands for the second place of a letter of double width; no text may hold it (Unicode 23.7)."""
_NUMERIC = re.compile(r"[+\d(][\d ()./+-]*")
_NUMBER = re.compile(r"(?!\d\d?-\d\d?-)(?:[+(]\d|0\d)[\d ()/-]{5,}\d")
"""Telephone numbers that show to be such; plain digits may number anything, and days are written with two dashes."""
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
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
    at = next((at for at, line in enumerate(looked[:_TITLES]) if _names_all(cut(line, gutters), columns)), None)
    if not gutters or at is None:
        return gutters
    names, rows, found = looked[at], looked[at + 1 :], list(gutters)
    for place in range(1, len(blank) - 1):
        single = blank[place] and not (blank[place - 1] or blank[place + 1])
        if single and names[place : place + 1] == " " and names[place + 1 : place + 2].strip():
            start = max((end for _begin, end in found if end <= place), default=0)
            stop = min((begin for begin, _end in found if begin > place), default=None)
            left, right = slice(start, place), slice(place + 1, stop)
            named = any(map(str.isalpha, names[left])) and any(map(str.isalpha, names[right]))
            if named and _of_two_kinds([line[left].strip() for line in rows], [line[right].strip() for line in rows]):
                found = sorted([*found, (place, place + 1)])
    return found


def _of_two_kinds(left: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether what stands left and right of a blank is of two kinds: a number beside words, an address."""
    kinds = [_kind(side) for side in (left, right)]
    words = next((side for side, kind in zip((left, right), kinds, strict=True) if kind == "words"), ())
    return all(kinds) and kinds[0] != kinds[1] and ("words" not in kinds or len(set(words)) >= _FEW)


def _kind(cells: Sequence[str]) -> str:
    """Return what nearly all cells of a column are, '' where they differ or most are empty."""
    told = [
        "address" if "@" in cell else "number" if _NUMERIC.fullmatch(cell) else "words" if cell[0].isalpha() else ""
        for cell in cells
        if cell
    ]
    if len(told) < _PADDED * len(cells) or not told:
        return ""
    kind, times = Counter(told).most_common(1)[0]
    return kind if times >= _CONSISTENT * len(told) else ""


def has_wide(lines: Sequence[str]) -> bool:
    """Tell whether letters of double width stand in a text, as those of East Asia do."""
    return any(not line.isascii() and _WIDE.search(line) for line in lines[:_LOOKED_AT])


def in_places(line: str) -> str:
    """Return a line with two signs for a letter of double width: programs pad by what is seen (Unicode UAX 11)."""
    return line if line.isascii() else _WIDE.sub(rf"\g<0>{_SECOND}", line)


def fit(gutters: Sequence[Gutter], lines: Sequence[str]) -> tuple[int, int]:
    """Return, for comparing two ways to count places: how many gutters, and how many lines leave all of them blank."""
    looked = lines[:_LOOKED_AT]
    return len(gutters), sum(not any(line[begin:end].strip() for begin, end in gutters) for line in looked)


def score(gutters: Sequence[Gutter], lines: Sequence[str]) -> float:
    """Return how well the lines agree with their columns, on the scale of `dialects`: 0 for not at all.

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
    if not any(_names_all(cells, columns) for cells in looked[:_TITLES]) and not _lists_people(looked, columns):
        return 0.0
    several = sum(sum(map(bool, cells)) > 1 for cells in looked)
    return several / sum(map(bool, looked)) * (1.0 - 1.0 / columns)


def _names_all(cells: Sequence[str], columns: int) -> bool:
    """Tell whether a line has a word, which is no figure, for each column."""
    return len(cells) == columns and all(any(map(str.isalpha, cell)) for cell in cells)


def _lists_people(looked: Sequence[Sequence[str]], columns: int) -> bool:
    """Tell whether lines without names above them are of people: words, and a column of addresses or numbers."""
    rows = [cells for cells in looked if cells]
    whole = [cells for cells in rows if len(cells) == columns]
    if columns < _FEW or len(whole) < max(_LEAST_PEOPLE, _CONSISTENT * len(rows)):
        return False
    filled = [[cell for cell in column if cell] for column in zip(*whole, strict=True)]
    several = [column for column in filled if len(set(column)) >= _LEAST_PEOPLE]
    reached = [sum(map(_reaches, column)) >= _CONSISTENT * len(column) for column in several]
    return any(reached) and any(_kind(column) == "words" for column in several)


def _reaches(cell: str) -> bool:
    """Tell whether a cell is an e-mail address or a telephone number."""
    return bool(_ADDRESS.fullmatch(cell) or _NUMBER.fullmatch(cell))


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
    if "  " not in line.strip() and any(line[begin:end].strip() for begin, end in gutters):
        if _RULED.fullmatch(line):
            return line.split()
        gutters = ()
    cells, start = [], 0
    for begin, end in gutters:
        # A long value reaches into the blank from the left, a long number from the right: a blank is left over. One
        # that reaches across is not torn: its column has it whole.
        blank = line[begin:end]
        place = end
        if blank.strip():
            place = begin + blank.rfind(" ") + 1 if " " in blank else end + len(line[end:].partition(" ")[0])
        cells.append(line[start:place].strip())
        start = max(start, place)
    cells.append(line[start:].strip())
    if len(line) > LIMITS.cell_chars and max(map(len, cells)) > LIMITS.cell_chars:
        raise csv.Error
    return cells if any(cells) else []
