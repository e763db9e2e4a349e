"""Find the delimiter and the quoting of a delimited text by what makes its records agree."""

import csv
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

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
    best, best_score = Dialect(",", quote, backslash), 0.0
    for sign in (*_DELIMITERS, *_RARE):
        candidate = Dialect(sign, quote, backslash)
        score = _score(candidate, lines)
        if sign in _RARE and not _sure(candidate, lines):
            continue
        if score > best_score:
            best, best_score = candidate, score
    if padded and fit > best_score + _PLAINLY:
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
    return spaced if _score(spaced, lines) >= _score(dialect, lines) else dialect


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


def _score(dialect: Dialect, lines: list[str]) -> float:
    """Return how well the records agree: many columns, alike in number, without torn quotes, with values in them."""
    widths: Counter[int] = Counter()
    filled = cells = 0
    try:
        for index, record in enumerate(dialect.records(lines)):
            if index >= _SAMPLE_RECORDS:
                break
            if not any(record):
                continue
            while record and not record[-1]:
                record.pop()
            widths[len(record)] += 1
            cells += len(record)
            filled += sum(bool(cell.strip()) for cell in record)
    except csv.Error:
        return 0.0
    records = sum(widths.values())
    several = {width: count for width, count in widths.items() if width > 1}
    if not several:
        return 0.0
    share = sum(several.values()) / records
    common, times = max(several.items(), key=lambda item: (item[1], item[0]))
    # Trailing empty cells were dropped, so a record may fall short of the common width and still agree.
    agreeing = sum(count for width, count in several.items() if width <= common) / records
    consistency = 0.6 * times / records + 0.4 * agreeing
    return share * consistency * (1.0 - 1.0 / common) * (0.5 + 0.5 * filled / max(1, cells)) + 0.001 * common
