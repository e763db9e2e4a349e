"""Parse vCards (2.1, 3.0 and 4.0): unfolding, parameters, quoted-printable, structured values."""

import quopri
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lead_desk.domain.values import dataclass

_UNSPLIT = re.compile(r"(?<!\\);")
_ESCAPED = re.compile(r"\\([\\,;:nN])")
_AGENT = re.compile(r"(?:[\w-]+\.)?AGENT(?:;[^:]*)?:")
_Placed = tuple[str, int, int]
_NOT_CHOSEN, _CHOICE_DIGITS = 101, 4
_PARAMETER = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a card: its name without group, its parameters, its value as written."""

    name: str
    parameters: tuple[tuple[str, str], ...]
    value: str

    @property
    def types(self) -> frozenset[str]:
        """Return the kinds (work, home, cell ...), lower-case; version 2.1 writes them without `TYPE=`."""
        found: set[str] = set()
        for key, value in self.parameters:
            if key in ("TYPE", ""):
                found.update(part.strip().strip('"').casefold() for part in value.split(","))
        return frozenset(found)

    @property
    def preference(self) -> int:
        """Return the owner's choice among values of one kind: 1 is the first, 101 was not chosen."""
        if "pref" in self.types:
            return 1
        given = dict(self.parameters).get("PREF", "")
        return int(given) if given.isdecimal() and len(given) < _CHOICE_DIGITS else _NOT_CHOSEN

    def text(self) -> str:
        """Return the value as one text."""
        return unescape(self.value).strip()

    def parts(self) -> list[str]:
        """Return the components of a structured value (N, ADR, ORG)."""
        return [unescape(part).strip() for part in _UNSPLIT.split(self.value)]


def unescape(text: str) -> str:
    """Return a value with its backslashes resolved."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def cards(lines: Iterable[str]) -> Iterator[list[Property]]:
    """Yield the properties of each card; what lies outside of cards is passed over."""
    for card in placed_cards(lines):
        yield card.properties


class PlacedCard(NamedTuple):
    """A card and the lines it stands on: its first, and the one behind its last."""

    properties: list[Property]
    first: int
    after: int


def placed_cards(lines: Iterable[str]) -> Iterator[PlacedCard]:
    """Yield the cards with their places; lines are counted from 0."""
    card: list[Property] | None = None
    first = after = 0
    for line, begin, after in _without_agents(_unfold(lines)):
        upper = line.strip().upper()
        if upper == "BEGIN:VCARD":
            if card:
                yield PlacedCard(card, first, begin)
            card, first = [], begin
        elif upper == "END:VCARD":
            if card:
                yield PlacedCard(card, first, after)
            card = None
        elif card is not None:
            found = _property(line)
            if found:
                card.append(found)
    if card:
        yield PlacedCard(card, first, after)


def _without_agents(lines: Iterable[_Placed]) -> Iterator[_Placed]:
    """Leave out the cards within cards, which are those of somebody's assistant."""
    inside, before = 0, ""
    for placed in lines:
        line = placed[0].strip().upper()
        if inside or (line == "BEGIN:VCARD" and _AGENT.fullmatch(before)):
            inside += (line == "BEGIN:VCARD") - (line == "END:VCARD")
        else:
            yield placed
            before = line


def _unfold(lines: Iterable[str]) -> Iterator[_Placed]:
    """Join continued lines: by a blank at their start, or by the soft break of quoted-printable.

    Yields:
        The line, the place of its first part, and that behind its last.
    """
    held = ""
    first = after = 0
    for at, raw in enumerate(lines):
        line = raw.rstrip("\r\n")
        if held and line[:1] in (" ", "\t") and not _is_soft(held):
            held += line[1:]
        elif held and _is_soft(held):
            held = held[:-1] + line.lstrip(" \t")
        else:
            if held:
                yield held, first, after
            held, first = line, at
        after = at + 1
    if held:
        yield held, first, after


def _is_soft(line: str) -> bool:
    head = line.partition(":")[0].upper()
    return line.endswith("=") and "QUOTED-PRINTABLE" in head


def _property(line: str) -> Property | None:
    head, value = _split(line)
    if not head:
        return None
    name, *given = _PARAMETER.split(head)
    parameters = []
    for each in given:
        key, mark, content = each.partition("=")
        parameters.append((key.upper(), content) if mark else ("", key))
    found = dict(parameters)
    encodings = [value.upper() for key, value in parameters if key in ("", "ENCODING")]
    if "QUOTED-PRINTABLE" in encodings:
        value = _quoted_printable(value, found.get("CHARSET", "utf-8"))
    return Property(name.rpartition(".")[2].upper(), tuple(parameters), value)


def _split(line: str) -> tuple[str, str]:
    """Cut at the first colon outside quotes."""
    quoted = False
    for index, letter in enumerate(line):
        if letter == '"':
            quoted = not quoted
        elif letter == ":" and not quoted:
            return line[:index], line[index + 1 :]
    return "", ""


def _quoted_printable(value: str, charset: str) -> str:
    raw = quopri.decodestring(value.encode("utf-8", "replace"))
    try:
        return raw.decode(charset, "replace")
    except LookupError:
        return raw.decode("utf-8", "replace")
