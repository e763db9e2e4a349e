"""Where elements of an XML part stand, byte by byte, so that rows can be cut out of it and nothing else moves."""

import re
from collections.abc import Iterable

from lead_desk.domain.values import dataclass
from lead_desk.readers import refusals
from lead_desk.readers.xml_parts import Attributes, Handlers, parser_for

_START_TAG = re.compile(rb"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")
_PREFIX = re.compile(rb"<((?:[\w.-]+:)?)")
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")


@dataclass(frozen=True, slots=True)
class Element:
    """An element and its bytes: from `start`, where its tag ends, to where it ends.

    Attributes:
        attributes: with their prefixes.
    """

    attributes: Attributes
    start: int
    inside: int
    end: int


class PlaceHandlers(Handlers):
    """Handlers that can ask where in the part they are."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._parser = parser_for(self)

    def run(self) -> None:
        """Parse the part.

        Raises:
            UnreadableFileError: hostile, or code `NOT_AS_IT_CAME`: written in signs of two bytes.
        """
        if self._data.startswith(_WIDE):
            raise refusals.not_as_it_came("The list is written in signs of two bytes.")
        self._parser.Parse(self._data, True)

    def here(self) -> int:
        """Return where the tag begins that is being met; for one that closes itself, at its end, where it ends."""
        return self._parser.CurrentByteIndex

    def after_start(self) -> int:
        """Return where the start tag ends that is being met."""
        found = _START_TAG.match(self._data, self.here())
        if found is None:
            raise refusals.not_as_it_came("The list is written in an unusual way.")
        return found.end()

    def after_end(self) -> int:
        """Return where the element ends whose end is being met."""
        at = self.here()
        return self._data.index(b">", at) + 1 if self._data[at : at + 2] == b"</" else at


@dataclass(frozen=True, slots=True)
class Edit:
    """A piece of a part and what takes its place."""

    start: int
    end: int
    new: bytes = b""


def edited(data: bytes, edits: Iterable[Edit]) -> bytes:
    """Return a part with edits made, given in their order."""
    pieces: list[bytes] = []
    at = 0
    for edit in edits:
        pieces += (data[at : edit.start], edit.new)
        at = edit.end
    return b"".join((*pieces, data[at:]))


def emptied(data: bytes, element: Element, inside: bytes = b"") -> bytes:
    """Return an element with its start tag as it came and another inside."""
    tag = data[element.start : element.inside]
    if tag.endswith(b"/>"):
        return tag
    if not inside:
        return tag[:-1] + b"/>"
    name = re.split(rb"[\s/>]", tag[1:], maxsplit=1)[0]
    return tag + inside + b"</" + name + b">"


def prefix(data: bytes, element: Element) -> bytes:
    """Return the prefix of an element's name with its colon, or nothing."""
    found = _PREFIX.match(data, element.start)
    return found[1] if found else b""


def with_attribute(tag: bytes, name: str, value: str) -> bytes:
    """Return a start tag with an attribute set; without it where the value is empty.

    Args:
        tag: the start tag.
        name: with its prefix.
        value: plain digits, or nothing.
    """
    bare = re.sub(rb"""\s+%s\s*=\s*(?:"[^"]*"|'[^']*')""" % re.escape(name.encode()), b"", tag)
    if not value:
        return bare
    end = -2 if bare.endswith(b"/>") else -1
    return bare[:end].rstrip() + f' {name}="{value}"'.encode() + bare[end:]
