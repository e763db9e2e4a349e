"""Text in columns of fixed width, padded with blanks, as old programs print it: where its columns part, and its cells.

No sign separates the cells; what all lines leave blank at the same places does, or a line of dashes below the names.
"""

import csv
import re
from collections import Counter
from collections.abc import Sequence

from lead_desk.readers.limits import LIMITS

Gutter = tuple[int, int]
"""Where the blank between two columns begins and ends, in letters from the line's beginning."""

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
    found = tuple(gutters)
    return () if len(found) < _NARROWEST and len(looked) < _LINES_OF_TWO else found


def score(gutters: Sequence[Gutter], lines: Sequence[str]) -> float:
    """Return how well the lines agree with their columns, on the scale of `dialects`: 0 for not at all.

    A list that a program printed names its columns; what has no names above it may be set for the eye only.
    """
    if not gutters:
        return 0.0
    try:
        looked = [cut(line, gutters) for line in lines[:_LOOKED_AT]]
    except csv.Error:
        return 0.0
    columns = len(gutters) + 1
    if not any(_names_all(cells, columns) for cells in looked[:_TITLES]):
        return 0.0
    several = sum(sum(map(bool, cells)) > 1 for cells in looked)
    return several / sum(map(bool, looked)) * (1.0 - 1.0 / columns)


def _names_all(cells: Sequence[str], columns: int) -> bool:
    """Tell whether a line has a word, which is no figure, for each column."""
    return len(cells) == columns and all(any(map(str.isalpha, cell)) for cell in cells)


def cut(line: str, gutters: Sequence[Gutter]) -> list[str]:
    """Return the cells of a line; words that run across the columns, such as a title or a total, are one cell.

    Raises:
        csv.Error: a cell is longer than any list needs.
    """
    line = line.rstrip()
    if "  " not in line.strip() and any(line[begin:end].strip() for begin, end in gutters):
        if _RULED.fullmatch(line):
            return line.split()
        gutters = ()
    cells, start = [], 0
    for begin, end in gutters:
        # A long value reaches into the blank from the left, a long number from the right: a blank is left over.
        blank = line[begin:end]
        reached = blank.rfind(" ") + 1 if blank.strip() else 0
        place = begin + reached if reached else end
        cells.append(line[start:place].strip())
        start = place
    cells.append(line[start:].strip())
    if len(line) > LIMITS.cell_chars and max(map(len, cells)) > LIMITS.cell_chars:
        raise csv.Error
    return cells if any(cells) else []
