"""Find the header row of a sheet: below title rows, over one or two lines, or none at all; and say how sure that is."""

import re
from collections.abc import Sequence
from dataclasses import field

from lead_desk.domain.dates import looks_like_date
from lead_desk.domain.patterns import late
from lead_desk.domain.rows import RawRow
from lead_desk.domain.values import dataclass
from lead_desk.intake.lexicon import key_of
from lead_desk.intake.wording import READ_LETTERS, languages_of, read_header

_LOOK_AHEAD = 40
_EMAIL = late(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_NUMBER = late(r"[+(]?[\d\s().,/\-]{2,}%?\Z")
_URL = late(r"(?:https?://|www\.)", re.IGNORECASE)
_SURE_NAME = 0.9
_FEW_LINES = 3
_BEST_WORTH = 2.0  # of a cell that is a known header without a doubt
_HAIR = 1e-9  # sums of floats are not exact
_LONG = 60  # longer cells are sentences or data, never headers


@dataclass(frozen=True, slots=True)
class HeaderGuess:
    """Where the header is.

    Attributes:
        row: 1-based number of the (last) header row as the sheet counts, 0 when there is no header.
        headers: one text per column; all '' without a header.
        first_data: position in the given rows of the first data row.
        lines: rows the header takes, 0 to 2.
        skipped: row numbers of titles and notes above it.
        confidence: 0 to 1; below 0.5 the user should be asked.
    """

    row: int
    headers: tuple[str, ...] = field(repr=False)
    first_data: int
    lines: int
    skipped: tuple[int, ...]
    confidence: float


def find_header(rows: Sequence[RawRow], *, fixed: int | None = None) -> HeaderGuess:
    """Find the header among the first rows of a sheet.

    Args:
        rows: the sheet's first rows, blank ones included; forty are plenty.
        fixed: row number the user settled by hand; 0 for 'there is none'.
    """
    head = rows[:_LOOK_AHEAD]
    width = max((_width(row.cells) for row in head), default=0)
    if fixed is not None:
        return _fixed(rows, fixed, width)
    filled = [place for place, row in enumerate(head) if any(cell.strip() for cell in row.cells)]
    if not filled:
        return HeaderGuess(0, (), 0, 0, (), 0.0)
    typical = _typical_width([head[place] for place in filled])
    # A header has rows below it.
    likely = filled[:-1] if len(head) == len(rows) and _is_a_row_like_others(head, filled) else filled
    scored = _scored([(head[place].cells, -place) for place in likely], typical)
    best, negative = max(scored)
    place = -negative
    if best <= 0:
        return HeaderGuess(0, ("",) * width, filled[0], 0, (), min(0.9, 0.6 - best / 10))
    lines, headers = _with_group_line(head, place, filled, width)
    skipped = tuple(head[above].number for above in filled if above < place - lines + 1)
    data = next((below for below in filled if below > place), place + 1)
    runner_up = max((score for score, other in scored if -other not in {place, place - 1}), default=0.0)
    confidence = max(0.3, min(0.99, 0.55 + 0.5 * (best - max(runner_up, 0.0)) / max(best, 1.0)))
    return HeaderGuess(head[place].number, headers, data, lines, skipped, confidence)


def lies_on_its_side(rows: Sequence[RawRow]) -> bool:
    """Tell whether the column names of a sheet stand below each other, each beside its values.

    Args:
        rows: all rows of the sheet; a long one is no such list.
    """
    table = [[cell.strip() for cell in row.cells] for row in rows if sum(map(bool, row.cells)) > 1]
    names = [cells[0] for cells in table]
    if not 1 < len(table) <= _LOOK_AHEAD or len({key_of(name) for name in names}) < len(names):
        return False
    votes = languages_of(names)
    known = [bool(name) and read_header(name, votes).confidence >= _SURE_NAME for name in names]
    beside = languages_of(table[0][1:])
    across = any(read_header(cell, beside).confidence >= _SURE_NAME for cell in table[0][1:])
    data = any(
        sure and all(_is_data(cell) for cell in cells[1:] if cell) for sure, cells in zip(known, table, strict=True)
    )
    return data and not across and sum(known) * 3 >= len(known) * 2


def is_line_of_addresses(rows: Sequence[RawRow]) -> bool:
    """Tell whether the text is what stood behind `To:`, several people's addresses in a line, and no table."""
    found = [[cell for cell in row.cells if cell.strip()] for row in rows[: _FEW_LINES + 1]]
    several = any(len(cells) > 1 for cells in found)
    return several and len(found) <= _FEW_LINES and all(_EMAIL.search(cell) for cells in found for cell in cells)


def _is_a_row_like_others(head: Sequence[RawRow], filled: Sequence[int]) -> bool:
    """Tell whether the last filled row has as many cells as one above it."""
    counts = [sum(1 for cell in head[place].cells if cell.strip()) for place in filled]
    return counts[-1] in counts[:-1]


def _fixed(rows: Sequence[RawRow], number: int, width: int) -> HeaderGuess:
    place = next((at for at, row in enumerate(rows) if row.number == number), None)
    if number == 0 or place is None:
        return HeaderGuess(0, ("",) * width, 0, 0, (), 1.0)
    headers = _padded(rows[place].cells, width)
    return HeaderGuess(number, headers, place + 1, 1, tuple(row.number for row in rows[:place] if any(row.cells)), 1.0)


def _width(cells: Sequence[str]) -> int:
    return max((place + 1 for place, cell in enumerate(cells) if cell.strip()), default=0)


def _padded(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return tuple((cells[place].strip() if place < len(cells) else "") for place in range(width))


def _typical_width(rows: Sequence[RawRow]) -> int:
    counts = sorted(sum(1 for cell in row.cells if cell.strip()) for row in rows)
    return counts[len(counts) * 3 // 4]


def _is_data(cell: str) -> bool:
    cell = cell[:READ_LETTERS]
    return bool(_EMAIL.search(cell) or _NUMBER.match(cell) or _URL.match(cell)) or (
        any(mark.isdigit() for mark in cell) and looks_like_date(cell)
    )


def _scored(rows: Sequence[tuple[Sequence[str], int]], typical: int) -> list[tuple[float, int]]:
    """Score rows, each given with its mark; what cannot matter is not worked out to its end.

    What is asked for is the best score, and the best of those that are not the best row's or its neighbour's, when it
    is above zero: so no row matters whose score is below zero and below three others.
    """
    scored: list[tuple[float, int]] = []
    for cells, mark in rows:
        least = max(0.0, sorted((score for score, _mark in scored), reverse=True)[2]) if len(scored) > 2 else 0.0
        scored.append((_score(cells, typical, least), mark))
    if max(scored)[0] > 0:
        return scored
    return [(_score(cells, typical), mark) for cells, mark in rows]


def _score(cells: Sequence[str], typical: int, least: float | None = None) -> float:
    """Score a row as a header: known words count for it, data against it, gaps a little.

    Args:
        cells: the row.
        typical: how many cells the rows of the sheet have filled.
        least: when the row cannot have so much, what it could have had is good enough an answer.
    """
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled or (len(filled) == 1 and typical > 1):
        return -1.0
    gaps = 0.2 * max(0, typical - len(filled))
    worth = [-3.0 if _is_data(cell) else -0.5 if len(cell) > _LONG else _BEST_WORTH for cell in filled]
    most = sum(worth) - gaps
    votes = languages_of(filled)
    for place, cell in enumerate(filled):
        if worth[place] == _BEST_WORTH:
            if least is not None and most < least - _HAIR:
                return most
            reading = read_header(cell, votes)
            worth[place] = _BEST_WORTH * reading.confidence if reading.field else 0.15
            most += worth[place] - _BEST_WORTH
    repeated = len(filled) - len({key_of(cell) for cell in filled})
    return sum(worth) - 0.5 * repeated - gaps


def _with_group_line(
    head: Sequence[RawRow], place: int, filled: Sequence[int], width: int
) -> tuple[int, tuple[str, ...]]:
    """Join the header with a line of group names above it, where that says more than the header alone."""
    own = _padded(head[place].cells, width)
    above = next((row for row in reversed(filled) if row < place), None)
    if above is None or place - above != 1:
        return 1, own
    group = _padded(head[above].cells, width)
    named = [cell for cell in group if cell]
    if len(named) < 2 or any(_is_data(cell) or len(cell) > _LONG for cell in named):
        return 1, own
    spread = _spread(group)
    joined = tuple(_join(upper, lower, own) for upper, lower in zip(spread, own, strict=True))
    return (2, joined) if joined != own else (1, own)


def _spread(group: Sequence[str]) -> list[str]:
    """Let each group name stand over the empty cells to its right, as merged cells do."""
    spread: list[str] = []
    for cell in group:
        spread.append(cell or (spread[-1] if spread else ""))
    return spread


def _join(upper: str, lower: str, line: Sequence[str]) -> str:
    if not upper or key_of(upper) == key_of(lower):
        return lower
    if not lower:
        return upper
    joined = f"{upper} {lower}"
    votes = languages_of([joined, *line])
    alone, together = read_header(lower, votes), read_header(joined, votes)
    needs_it = not alone.field or line.count(lower) > 1 or alone.field in {"name_any", "title_any"}
    return (
        joined
        if together.field and together.confidence >= 0.85 and (needs_it or together.field != alone.field)
        else lower
    )
