"""Find the delimiter and the quoting of a delimited text by what makes its records agree."""

import csv
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from lead_desk.domain.values import dataclass
from lead_desk.readers import fixed_widths, refusals

_NO_SEPARATORS = ('"', "\r", "\n")
_DELIMITERS = (",", ";", "\t", "|")
_RARE = ("~", "^", "\x1f", "\x01", ":")
_SEP = re.compile(r'^"?sep=(.)"?\s*$', re.IGNORECASE)
_BACKSLASHED = re.compile(r'\\"')
_SAMPLE_RECORDS = 200
_SURE_RECORDS = 3
_SHOWN_TWICE = 2
_BLANK = " "
_TOP = 5
_TOP_WHOLE, _NAMES_WHOLE = 0.6, 0.4
"""What is left of a separator's score where it leaves one of the first lines whole, and where one that follows a line
it cuts: that is no title."""
_MOSTLY, _IN_PROSE = 0.5, 0.7
"""What is left of it where a blank stands behind most of them."""
_PLAINLY = 0.1
"""How much better fixed widths must fit than a separator: lists with separators are often padded for the eye."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How the records of a text are cut into cells.

    Attributes:
        delimiter: one character; a text of one column has the comma, quoted.
        quote: the quoting character, or empty when quotes are plain letters.
        backslash: quotes inside quotes are escaped by a backslash, not doubled.
        skip: lines at the top that are no data (`sep=;`).
        spaced: a space stands behind each delimiter, also in front of quotes.
        gutters: what parts columns of fixed width; their delimiter is the blank, and nothing is quoted.
        wide: the columns are padded by places, of which letters of East Asia take two.
    """

    delimiter: str
    quote: str = '"'
    backslash: bool = False
    skip: int = 0
    spaced: bool = False
    gutters: tuple[fixed_widths.Gutter, ...] = ()
    wide: bool = False

    def records(self, lines: Iterable[str]) -> "Iterable[list[str]]":
        """Return a reader over lines that keep their ends."""
        if self.gutters:
            return (fixed_widths.cut(line, self.gutters, wide=self.wide) for line in lines)
        if not self.quote:
            return csv.reader(lines, delimiter=self.delimiter, quoting=csv.QUOTE_NONE)
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            quotechar=self.quote,
            doublequote=True,
            escapechar="\\" if self.backslash else None,
            skipinitialspace=self.spaced,
        )


def find_dialect(lines: list[str], delimiter: str = "") -> Dialect:
    """Return the dialect of a text.

    Args:
        lines: a sample from its beginning, with line ends.
        delimiter: what the user chose; empty to find it.

    Raises:
        UnreadableFileError: no separator can be what was chosen.
    """
    if len(delimiter) > 1 or delimiter in _NO_SEPARATORS:
        raise refusals.no_such_delimiter()
    declared = _SEP.match(lines[0].rstrip("\r\n")) if lines else None
    if declared or (lines and lines[0].rstrip("\r\n").casefold() == "sep="):
        sign = declared[1] if declared else "\t"
        return Dialect(delimiter or sign, skip=1, backslash=_escapes(lines))
    backslash = _escapes(lines)
    quote = _quote(lines)
    padded, fit = _fixed_widths(lines) if delimiter in ("", _BLANK) else (None, 0.0)
    if padded and delimiter:
        return padded
    if delimiter:
        return _as_spaced(Dialect(delimiter, quote, backslash), lines)
    best, best_score, best_fit = Dialect(",", quote, backslash), 0.0, 0.0
    for sign in (*_DELIMITERS, *_RARE):
        candidate = Dialect(sign, quote, backslash)
        if sign in _RARE and not _sure(candidate, lines):
            continue
        records = _sample(candidate, lines)
        found = _score(records)
        score = found * _likely(records)
        if score > best_score:
            best, best_score, best_fit = candidate, score, found
    if padded and fit > best_fit + _PLAINLY:
        return padded
    return _as_spaced(best, lines)


def _fixed_widths(lines: list[str]) -> tuple[Dialect | None, float]:
    """Return columns of fixed width, if there are any, and how well they fit; padded by letters or by places."""
    found = Dialect(_BLANK, "", gutters=fixed_widths.find_gutters(lines))
    if fixed_widths.has_wide(lines):
        placed = [fixed_widths.in_places(line) for line in lines]
        gutters = fixed_widths.find_gutters(placed)
        if fixed_widths.fit(gutters, placed) > fixed_widths.fit(found.gutters, lines):
            found, lines = Dialect(_BLANK, "", gutters=gutters, wide=True), placed
    return (found, fixed_widths.score(found.gutters, lines)) if found.gutters else (None, 0.0)


def _as_spaced(dialect: Dialect, lines: list[str]) -> Dialect:
    """Return the dialect with a space behind each delimiter, where quotes show it twice and records agree as well."""
    sign = f"{re.escape(dialect.delimiter)} +{re.escape(dialect.quote)}"
    if not dialect.quote or len(re.findall(sign, "".join(lines[:_SAMPLE_RECORDS]))) < _SHOWN_TWICE:
        return dialect
    spaced = replace(dialect, spaced=True)
    return spaced if _score(_sample(spaced, lines)) >= _score(_sample(dialect, lines)) else dialect


def _sample(dialect: Dialect, lines: list[str]) -> list[list[str]]:
    """Return the first records that hold anything, none where the dialect cannot cut them."""
    try:
        return [record for record in islice(dialect.records(lines), _SAMPLE_RECORDS) if any(record)]
    except csv.Error:
        return []


def _likely(records: list[list[str]]) -> float:
    """Return how likely records are cut so, told by the top lines and by blanks; 1 where nothing speaks against it.

    Cells that hold several values apart (`a;b;c`, an address) agree as well as records do. But the name of their
    column is one, and in what people write a blank follows.
    """
    cut, likely = False, 1.0
    for record in records[:_TOP]:
        if len(record) > 1:
            cut = True
        else:
            likely *= _NAMES_WHOLE if cut else _TOP_WHOLE
    cells = [cell for record in records for cell in record[1:] if cell]
    blank = sum(cell[0] == _BLANK for cell in cells)
    return likely * (1.0 if blank < _MOSTLY * len(cells) else _IN_PROSE)


def _sure(dialect: Dialect, lines: list[str]) -> bool:
    """A rare delimiter must cut every one of several records alike; a colon in a sentence does not."""
    try:
        widths = {len(record) for record in dialect.records(lines[:_SAMPLE_RECORDS]) if record}
    except csv.Error:
        return False
    return len(lines) >= _SURE_RECORDS and len(widths) == 1


def _escapes(lines: list[str]) -> bool:
    """Backslash before a quote is an escape only where doubling would leave the record torn."""
    torn = whole = 0
    for line in lines[:_SAMPLE_RECORDS]:
        if _BACKSLASHED.search(line):
            bare = line.replace("\\\\", "").replace('\\"', "")
            torn += bare.count('"') % 2 == 0 and not re.search(r'\\"\s*(?:[,;\t|]|$)', bare + line.rstrip("\r\n")[-2:])
            whole += bool(re.search(r'\\"(?:[,;\t|]"|\s*$)', line))
    return torn > whole


def _quote(lines: list[str]) -> str:
    """Some programs quote with apostrophes; they stand at both ends of cells then, and double quotes nowhere."""
    sample = "".join(lines[:_SAMPLE_RECORDS])
    if '"' in sample:
        return '"'
    cells = re.findall(r"(?:^|[,;\t|])('(?:[^'\r\n]|'')*')(?=[,;\t|\r\n]|$)", sample, re.MULTILINE)
    wrapping = sum(cell.count("'") for cell in cells)
    return "'" if len(cells) >= 2 and wrapping >= sample.count("'") * 0.8 else '"'


def _score(records: list[list[str]]) -> float:
    """Return how well the records agree: many columns, alike in number, without torn quotes, with values in them."""
    shortened: Counter[int] = Counter()
    filled = cells = 0
    for record in records:
        length = len(record)
        while not record[length - 1]:
            length -= 1
        shortened[length] += 1
        cells += length
        filled += sum(bool(cell.strip()) for cell in record)
    # Some programs leave empty cells at the end out, others write them all.
    return max(_agreement(Counter(map(len, records))), _agreement(shortened)) * (0.5 + 0.5 * filled / max(1, cells))


def _agreement(widths: Counter[int]) -> float:
    """Return how well records of these numbers of cells agree."""
    records = sum(widths.values())
    several = {width: count for width, count in widths.items() if width > 1}
    if not several:
        return 0.0
    share = sum(several.values()) / records
    common, times = max(several.items(), key=lambda item: (item[1], item[0]))
    # A record may fall short of the common width and still agree.
    agreeing = sum(count for width, count in several.items() if width <= common) / records
    consistency = 0.6 * times / records + 0.4 * agreeing
    return share * consistency * (1.0 - 1.0 / common) + 0.001 * common
