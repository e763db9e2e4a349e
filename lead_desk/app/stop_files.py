"""Files of people who must not be contacted: e-mails, phone numbers and domains, wherever in the rows they stand."""

from collections.abc import Iterator
from pathlib import Path

from lead_desk.app.core import Core
from lead_desk.domain.channel import Channel
from lead_desk.domain.emails import parse_email
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.phones import parse_phone
from lead_desk.domain.stop import Stop, StopKind, StopReason, StopScope

_LABELS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


def read(core: Core, path: Path, reason: StopReason, channel: Channel | None, country: str) -> list[Stop]:
    """Return the stops that a file declares; each cell is looked at by itself.

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
    for sheet in core.reader.describe(path).sheets:
        for block in core.reader.rows(path, sheet.index):
            for row in block:
                for cell in row.cells:
                    for kind, value in _identifiers(cell, country):
                        stop = Stop(kind, value, scope, channel, reason=reason, since=core.clock.today(), origin="file")
                        found.setdefault((kind, value), stop)
    if not found:
        raise UnreadableFileError(
            "The file holds no e-mail address, phone number or domain.", "Check the file.", code="NO_IDENTIFIERS"
        )
    return list(found.values())


def _identifiers(cell: str, country: str) -> Iterator[tuple[StopKind, str]]:
    text = cell.strip()
    if "@" in text and not text.startswith("@"):
        parsed = parse_email(text)
        for value in (parsed.value, *parsed.more):
            if value:
                yield StopKind.EMAIL, value
    elif sum(char.isdigit() for char in text) >= 6 and not any(char.isalpha() for char in text):
        parsed = parse_phone(text, country)
        for value in (parsed.value, *parsed.more):
            if value:
                yield StopKind.PHONE, value
    elif _is_domain(text.removeprefix("@").lower()):
        yield StopKind.DOMAIN, text.removeprefix("@").lower()


def _is_domain(text: str) -> bool:
    labels = text.split(".")
    return (
        len(labels) >= 2
        and all(label and _LABELS.issuperset(label) and not label.startswith("-") for label in labels)
        and labels[-1].isalpha()
        and len(labels[-1]) >= 2
    )
