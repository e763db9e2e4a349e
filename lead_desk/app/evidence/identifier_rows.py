"""Rows of a file that is about people's addresses and numbers: opt-outs, bounces, answers of do-not-call lists.

E-mail addresses are taken wherever they stand. Phone numbers only from columns of phone numbers, and domains only where
a column is about domains (or the cell starts with `@`): a customer number must not stop a stranger's phone, nor a
website a whole company. In a bare list without a header every cell is taken for what it looks like.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain, islice
from pathlib import Path

from lead_desk.app.evidence.file_words import columns_named
from lead_desk.app.ports import Reader
from lead_desk.domain.dates import looks_like_date, parse_date
from lead_desk.domain.emails import parse_email
from lead_desk.domain.phones import parse_phone
from lead_desk.domain.rows import RawRow, ReadOptions
from lead_desk.domain.stop import StopKind
from lead_desk.intake.columns import Proposal, propose
from lead_desk.intake.header import find_header

_LABELS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
_PHONE_FIELDS = ("phone", "mobile")
_LEAST_DIGITS = 6
_SAMPLE = 200
_TEXT, _HASH, _LEAST_CUTS = "delimited", "#", 3


@dataclass(slots=True)
class IdentifierSheet:
    """One sheet of such a file.

    Attributes:
        proposal: what each column is taken for.
        sample: the first data rows, to learn from what the columns hold.
    """

    name: str
    proposal: Proposal = field(repr=False)
    sample: tuple[RawRow, ...] = field(repr=False)
    rows: Iterator[RawRow] = field(repr=False)
    _phones: frozenset[int] = frozenset()
    _domains: frozenset[int] = frozenset()

    def identifiers(self, row: RawRow, country: str) -> list[tuple[StopKind, str]]:
        """Return the e-mails, numbers (E.164) and domains of a row, each once.

        Args:
            row: a row of this sheet.
            country: ISO code for phone numbers that name none.
        """
        found: dict[tuple[StopKind, str], None] = {}
        for index, cell in enumerate(row.cells):
            text = cell.strip()
            if text:
                found.update(
                    dict.fromkeys(_of_cell(text, country, phone=index in self._phones, domain=index in self._domains))
                )
        return list(found)


def sheets(reader: Reader, path: Path, *, about_phones: bool = False) -> Iterator[IdentifierSheet]:
    """Yield the sheets of a file with their rows below the header; a bare list's first row is a row like any other.

    Args:
        reader: of files.
        path: the file.
        about_phones: it comes from a list of phone numbers, so that a column `Number` holds these.

    Raises:
        UnreadableFileError: it cannot be read.
    """
    options = _options(reader, path)
    for info in reader.describe(path, options).sheets:
        stream = chain.from_iterable(reader.rows(path, info.index, options))
        first = list(islice(stream, _SAMPLE))
        guess = find_header(first)
        below = first[guess.first_data :]
        proposal = propose(guess.headers, [row.cells for row in below])
        bare = guess.row == 0 or len(proposal.columns) == 1
        phones = {column.index for column in proposal.columns if bare or column.field in _PHONE_FIELDS}
        if about_phones:
            phones.update(columns_named(proposal.columns, "number"))
        domains = {column.index for column in proposal.columns if bare or "domain" in column.header.lower()}
        rows = chain(_without_heading(first, guess.row) if bare else below, stream)
        yield IdentifierSheet(info.name, proposal, tuple(below), rows, frozenset(phones), frozenset(domains))


def _without_heading(rows: list[RawRow], heading: int) -> Iterator[RawRow]:
    """Leave a bare list's heading out where it is a word and nobody's address or number."""
    for row in rows:
        text = "".join(row.cells).strip()
        if row.number != heading or "@" in text or "." in text or any(sign.isdigit() for sign in text):
            yield row


def _options(reader: Reader, path: Path) -> ReadOptions:
    """Cut at `#` where the lines hold it: the Danish Robinson list does, and has commas within its names."""
    options = ReadOptions()
    if reader.describe(path, options).kind != _TEXT:
        return options
    first = islice(chain.from_iterable(reader.rows(path, 0, options)), _SAMPLE)
    cut = sum(sum(cell.count(_HASH) for cell in row.cells) >= _LEAST_CUTS for row in first)
    return replace(options, delimiter=_HASH) if cut >= 2 else options


def _of_cell(text: str, country: str, *, phone: bool, domain: bool) -> Iterator[tuple[StopKind, str]]:
    if "@" in text and not text.startswith("@"):
        parsed = parse_email(text)
        yield from ((StopKind.EMAIL, value) for value in (parsed.value, *parsed.more) if value)
    elif phone and sum(char.isdigit() for char in text) >= _LEAST_DIGITS and not looks_like_date(text):
        parsed = parse_phone(text, country)
        yield from ((StopKind.PHONE, value) for value in (parsed.value, *parsed.more) if value)
    elif (domain or text.startswith("@")) and _is_domain(text.removeprefix("@").lower()):
        yield StopKind.DOMAIN, text.removeprefix("@").lower()


def _is_domain(text: str) -> bool:
    labels = text.split(".")
    return (
        len(labels) >= 2
        and all(label and _LABELS.issuperset(label) and not label.startswith("-") for label in labels)
        and labels[-1].isalpha()
        and len(labels[-1]) >= 2
    )


def cell_at(row: RawRow, index: int) -> str:
    """Return a cell without its outer space; empty where the row is shorter."""
    return row.cells[index].strip() if index < len(row.cells) else ""


def past_day(row: RawRow, columns: Iterable[int], today: date) -> date | None:
    """Return the first day that the row names in these columns; one that lies ahead is none.

    Where a cell names several (`13/07/11,14/02/12`: on two lists), the last of them counts.
    """
    for index in columns:
        cell = cell_at(row, index)
        whole = parse_date(cell).value
        texts = [whole] if whole else [parse_date(part).value for part in cell.split(",")]
        days = [day for text in texts if text and (day := date.fromisoformat(text)) <= today]
        if days:
            return max(days)
    return None
