"""Rows of a sheet that are built alike, read with one pattern made from the rows before them.

The rows of a list have the same columns, styles and types from top to bottom. One pattern that spells this out reads
such a row several times faster than a look at each cell, and a stretch of such rows faster still, column by column.
What does not fit it whole is left to the general way.
"""

import re
from collections.abc import Callable, Sequence

from lead_desk.readers.cells import number_text
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.ooxml.cell import CellReader, damage_note
from lead_desk.readers.shape import Row

_MOST_COLUMNS, _MOST_FORMS, _MOST_PATTERNS, _MOST_MISSES = 256, 8, 40, 200
_SURE_DIGITS = 16
_SHARED, _PLAIN = -2, -1  # kinds of columns beside the styles of numbers
_ROW = r'<row r="([0-9]{1,12})"([^<>]*)(?<!/)>'
_HIDDEN = re.compile(r'\bhidden="(?:1|true)"|\bht="0"')
_MOST_VAIN = 8  # stretches that did not fit, from which on only single rows are tried


def is_hidden(head: str) -> bool:
    """Tell from the attributes of a row whether it is hidden."""
    return "h" in head and _HIDDEN.search(head) is not None


class RowShape:
    """What the rows of one sheet have looked like so far.

    Args:
        cells: of the same workbook.
    """

    def __init__(self, cells: CellReader) -> None:
        self._cells = cells
        self._columns: dict[int, tuple[str, int, list[str]]] = {}
        self._match: Callable[[str], re.Match[str] | None] | None = None
        self._find: Callable[[str], list[tuple[str, ...]]] | None = None
        self._shared: list[tuple[int, int]] = []
        self._numbers: list[tuple[int, int, int]] = []
        self._width = 0
        self._patterns = self._misses = self._vain = 0

    def learn(self, letters: Sequence[str], places: Sequence[int], early: Sequence[str], kinds: Sequence[str],
              late: Sequence[str]) -> None:  # fmt: skip
        """Take note of a row that was read the general way; one with something unusual teaches nothing.

        Args:
            letters: names of its columns.
            places: positions of these.
            early: style of each cell, '' where none is named before the type.
            kinds: type mark of each cell.
            late: style, where it is named behind the type.
        """
        if self._patterns >= _MOST_PATTERNS or not places or places[-1] >= _MOST_COLUMNS:
            return
        grown = False
        for letter, place, first, kind, second in zip(letters, places, early, kinds, late, strict=True):
            if not letter or kind not in ("s", "n", ""):
                return
            style = int(first or second or 0)
            sort = _SHARED if kind == "s" else _PLAIN if self._cells.is_plain(style) else style
            form = "".join(f' {name}="{said}"' for name, said in (("s", first), ("t", kind), ("s", second)) if said)
            _letter, known, forms = self._columns.setdefault(place, (letter, sort, []))
            if known != sort or len(forms) >= _MOST_FORMS:
                return
            if form not in forms:
                forms.append(form)
                grown = True
        if grown:
            self._make()

    def _make(self) -> None:
        """Make the pattern of all columns: each may be missing, or empty."""
        self._patterns += 1
        pieces = []
        self._shared, self._numbers = [], []
        for group, (place, (letter, sort, forms)) in enumerate(sorted(self._columns.items())):
            inside = "[0-9]++" if sort == _SHARED else r"[^<&\r]++"
            attributes = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
            pieces.append(f'(?:<c r="{letter}[0-9]++"(?:{attributes})(?:/>|><v>({inside})</v></c>))?+')
            if sort == _SHARED:
                self._shared.append((group, place))
            else:
                self._numbers.append((group, place, sort))
            self._width = place + 1
        self._match = re.compile("".join(pieces)).fullmatch
        self._find = re.compile(f"{_ROW}{''.join(pieces)}</row>").findall

    def read_all(self, text: str) -> list[Row] | None:
        """Return all rows of a stretch of a sheet; None when one of them must be read the general way.

        Args:
            text: whole rows.
        """
        if self._find is None or self._vain >= _MOST_VAIN:
            return None
        found = self._find(text)
        if not found or len(found) != text.count("<row"):
            self._vain += 1
            return None
        numbers, heads, *raws = zip(*found, strict=True)
        places = list(map(int, numbers))
        notes: dict[int, tuple[str, ...]] = {}
        columns = self._columns_of(raws, notes)
        if columns is None or not 0 < min(places) <= max(places) <= LIMITS.rows:
            return None  # a row points nowhere or stands outside the sheet; the general way says which
        return [
            Row(number, list(cells), is_hidden(head), notes.get(at, ()))
            for at, (number, head, cells) in enumerate(zip(places, heads, zip(*columns, strict=True), strict=True))
        ]

    def _columns_of(
        self, raws: Sequence[Sequence[str]], notes: dict[int, tuple[str, ...]]
    ) -> list[Sequence[str]] | None:
        """Return the texts of all columns; None when a cell points to a text that is not there.

        Args:
            raws: what stands in the cells, by column.
            notes: gets codes of what is wrong with numbers, by the place of their row.
        """
        columns: list[Sequence[str]] = [[""] * len(raws[0])] * self._width
        strings = self._cells.strings
        try:
            for group, place in self._shared:
                if "" in raws[group]:
                    columns[place] = [strings[int(raw)] if raw else "" for raw in raws[group]]
                else:
                    columns[place] = list(map(strings.__getitem__, map(int, raws[group])))
        except (IndexError, ValueError):
            return None
        for group, place, style in self._numbers:
            texts = columns[place] = [""] * len(raws[group])
            for at, raw in enumerate(raws[group]):
                if raw and self._number(texts, at, raw, style):
                    notes[at] = (*notes.get(at, ()), damage_note(place))
        return columns

    def read(self, text: str) -> tuple[list[str], tuple[str, ...]] | None:
        """Return the cells of a row, and codes of what is wrong with them; None when it must be read the general way.

        Args:
            text: what stands between the tags of the row.

        Raises:
            UnreadableFileError: a cell points to a text that is not there.
        """
        found = self._match(text) if self._match is not None and self._misses < _MOST_MISSES else None
        if found is None:
            self._misses += 1
            return None
        self._misses = 0
        raws = found.groups("")
        values = [""] * self._width
        strings = self._cells.strings
        for group, place in self._shared:
            if raw := raws[group]:
                try:
                    values[place] = strings[int(raw)]
                except (IndexError, ValueError):
                    values[place] = self._cells.shared(raw)
        notes = [
            damage_note(place)
            for group, place, style in self._numbers
            if raws[group] and self._number(values, place, raws[group], style)
        ]
        return values, tuple(notes)

    def _number(self, values: list[str], place: int, raw: str, style: int) -> bool:
        """Put a number in its place; tell whether it lost digits before it came here."""
        if style == _PLAIN and raw.isdigit() and len(raw) < _SURE_DIGITS and raw[0] != "0":
            values[place] = raw
            return False
        values[place], damaged = number_text(raw) if style == _PLAIN else self._cells.number(raw, style)
        return damaged
