"""What the columns of a printed text hold, and whether that is a list of people or firms or a text set for the eye.

Columns of fixed width are seen by blanks alone, and blanks stand in labels, verses and drawings, too. What is in the
columns tells them apart: a column of numbers or addresses below a name, or words that are no sentences.
"""

import re
from collections import Counter
from collections.abc import Sequence

CONSISTENT = 0.95
"""So much of a column must be alike: one value in twenty may be a slip."""
_LEAST_PEOPLE = 5
"""Lines without names above them must be so many, and one of their columns full of addresses or numbers."""
_FEW = 3
_FILLED = 0.8
_SENTENCE = 5
"""Words in a cell, on an average: firms and streets have fewer, verses and explanations more."""
_UNLIKE = 0.1
"""Cells of a list that may end like part of a sentence or be drawn, before it is taken for none."""
_NUMERIC = re.compile(r"[+\d(-][\d (),./+-]*")
_NUMBER = re.compile(r"(?!\d\d?-\d\d?-)(?:[+(]\d|0\d)[\d ()/-]{5,}\d")
"""Telephone numbers that show to be such; plain digits may number anything, and days are written with two dashes."""
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_DRAWN = re.compile(r"[-|+/\\_<>^=]*[|\\_^][-|+/\\_<>^=]*")
_GOES_ON = (",", ";", ":", "!", "?")


def kind(cells: Sequence[str]) -> str:
    """Return what nearly all cells of a column are (number, address, words), '' where they differ or most are empty."""
    told = [
        "address" if "@" in cell else "number" if _NUMERIC.fullmatch(cell) else "words" if cell[0].isalpha() else ""
        for cell in cells
        if cell
    ]
    if len(told) < _FILLED * len(cells) or not told:
        return ""
    found, times = Counter(told).most_common(1)[0]
    return found if times >= CONSISTENT * len(told) else ""


def of_two_kinds(left: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether what stands left and right of a blank is of two kinds: a number beside words, an address."""
    kinds = [kind(side) for side in (left, right)]
    words = next((side for side, found in zip((left, right), kinds, strict=True) if found == "words"), ())
    return all(kinds) and kinds[0] != kinds[1] and ("words" not in kinds or len(set(words)) >= _FEW)


def names_all(cells: Sequence[str], columns: int) -> bool:
    """Tell whether a line has a word for each column, which is no figure and no address."""
    return len(cells) == columns and all("@" not in cell and any(map(str.isalpha, cell)) for cell in cells)


def is_list(names: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the rows below a line that may name their columns are a list and not set for the eye.

    Where a column holds numbers or addresses, a line of words above it does name the columns. Among words alone any
    line may look like names: those of a log recur below it, labels mix words and numbers in each column, verses and
    explanations are sentences.
    """
    body = [cells for cells in rows if len(cells) == len(names) and list(cells) != list(names)]
    filled = [[cell for cell in column if cell] for column in zip(*body, strict=True)]
    kinds = {kind(column) for column in filled}
    if "number" in kinds or "address" in kinds:
        return True
    if not any(map(_begins_alike, filled)) or any(name in column for name, column in zip(names, filled, strict=True)):
        return False
    cells = [cell for column in filled for cell in column]
    unlike = sum(cell.endswith(_GOES_ON) or bool(_DRAWN.fullmatch(cell)) for cell in cells)
    sentences = any(column and sum(map(_words, column)) >= _SENTENCE * len(column) for column in filled)
    return not sentences and unlike < _UNLIKE * len(cells)


def _begins_alike(column: Sequence[str]) -> bool:
    """Tell whether nearly all cells begin with a letter, or nearly all with a figure."""
    least = CONSISTENT * len(column)
    return (
        bool(column)
        and max(sum(cell[0].isalpha() for cell in column), sum(cell[0].isdigit() for cell in column)) >= least
    )


def _words(cell: str) -> int:
    return len(cell.split())


def are_people(rows: Sequence[Sequence[str]], columns: int) -> bool:
    """Tell whether lines without names above them are of people: words, and a column of addresses or numbers."""
    whole = [cells for cells in rows if len(cells) == columns]
    if columns < _FEW or len(whole) < max(_LEAST_PEOPLE, CONSISTENT * len(rows)):
        return False
    filled = [[cell for cell in column if cell] for column in zip(*whole, strict=True)]
    several = [column for column in filled if len(set(column)) >= _LEAST_PEOPLE]
    reached = [sum(map(_reaches, column)) >= CONSISTENT * len(column) for column in several]
    return any(reached) and any(kind(column) == "words" for column in several)


def _reaches(cell: str) -> bool:
    """Tell whether a cell is an e-mail address or a telephone number."""
    return bool(_ADDRESS.fullmatch(cell) or _NUMBER.fullmatch(cell))
