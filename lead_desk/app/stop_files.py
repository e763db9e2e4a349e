"""Files of people who must not be contacted: unsubscribes, bounces, objections, as any tool writes them.

E-mail addresses are taken wherever they stand. Phone numbers only from columns of phone numbers, and domains only where
a column is about domains (or the cell starts with `@`): a customer number must not stop a stranger's phone, nor a
website a whole company. In a bare list without a header every cell is taken for what it looks like.
"""

from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

from lead_desk.app.core import Core
from lead_desk.domain.channel import Channel
from lead_desk.domain.dates import looks_like_date
from lead_desk.domain.emails import parse_email
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.phones import parse_phone
from lead_desk.domain.rows import RawRow, ReadOptions
from lead_desk.domain.stop import Stop, StopKind, StopReason, StopScope
from lead_desk.intake.columns import propose
from lead_desk.intake.header import find_header

_LABELS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
_PHONE_FIELDS = ("phone", "mobile")
_LEAST_DIGITS = 6
_SAMPLE = 200


def read(core: Core, path: Path, reason: StopReason, channel: Channel | None, country: str) -> list[Stop]:
    """Return the stops that a file declares.

    Args:
        core: the parts.
        path: any file the readers can read, also a bare list.
        reason: why these people must not be contacted.
        channel: the only channel it binds, or None for all.
        country: ISO code for phone numbers that name none.

    Raises:
        UnreadableFileError: it cannot be read, or holds no e-mail, phone number or domain.
    """
    scope = StopScope.ALL if reason in (StopReason.ERASURE, StopReason.CHILD) else StopScope.MARKETING
    found: dict[tuple[StopKind, str], Stop] = {}
    options = ReadOptions()
    for sheet in core.reader.describe(path, options).sheets:
        rows = chain.from_iterable(core.reader.rows(path, sheet.index, options))
        for kind, value in _identifiers(rows, country):
            stop = Stop(kind, value, scope, channel, reason=reason, since=core.clock.today(), origin="file")
            found.setdefault((kind, value), stop)
    if not found:
        raise UnreadableFileError(
            "The file holds no e-mail address, phone number or domain.", "Check the file.", code="NO_IDENTIFIERS"
        )
    return list(found.values())


def _identifiers(rows: Iterator[RawRow], country: str) -> Iterator[tuple[StopKind, str]]:
    """Yield what the rows declare; the header row too, in case it is none."""
    sample = list(islice(rows, _SAMPLE))
    guess = find_header(sample)
    proposal = propose(guess.headers, [row.cells for row in sample[guess.first_data :]])
    bare = guess.row == 0 or len(proposal.columns) == 1
    phones = {column.index for column in proposal.columns if bare or column.field in _PHONE_FIELDS}
    domains = {column.index for column in proposal.columns if bare or "domain" in column.header.lower()}
    for row in chain(sample, rows):
        for index, cell in enumerate(row.cells):
            text = cell.strip()
            if text:
                yield from _of_cell(text, country, phone=index in phones, domain=index in domains)


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
