"""Parse XML parts of workbooks as a stream, refusing every document type definition before it can do harm.

No entity beyond the five of XML is ever resolved, so no bomb unfolds and no address is asked.
"""

from collections.abc import Callable, Iterator
from typing import BinaryIO
from xml.parsers import expat

from lead_desk.readers import refusals
from lead_desk.readers.package import BROKEN

Attributes = dict[str, str]
_CHUNK = 1 << 16


class Handlers:
    """What happens at tags and text; subclasses override what they need. Names come without their prefix."""

    def start(self, name: str, attributes: Attributes) -> None:
        """Meet a start tag; attribute names keep their prefix."""

    def end(self, name: str) -> None:
        """Meet an end tag."""

    def text(self, text: str) -> None:
        """Meet character data, possibly in pieces."""


def parser_for(handlers: Handlers) -> expat.XMLParserType:
    """Return a parser that calls the handlers and refuses document type definitions."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = 1 << 15
    local: dict[str, str] = {}

    def start(name: str, attributes: Attributes) -> None:
        short = local.get(name)
        if short is None:
            short = local[name] = name.rpartition(":")[2]
        handlers.start(short, attributes)

    def end(name: str) -> None:
        handlers.end(local[name])

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handlers.text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.EntityDeclHandler = _refuse_doctype
    return parser


def _refuse_doctype(*_arguments: object) -> None:
    raise refusals.hostile("holds definitions that can unfold without end or reach for other files")


def parse(part: BinaryIO, handlers: Handlers, part_name: str) -> None:
    """Parse a whole part.

    Raises:
        UnreadableFileError: the part is damaged or holds a document type definition.
    """
    for _ in stream(part, handlers, part_name):
        pass


def stream(
    part: BinaryIO, handlers: Handlers, part_name: str, done: Callable[[], bool] = lambda: False
) -> Iterator[None]:
    """Parse a part piece by piece, pausing after each, so that the caller can hand on what was found.

    Args:
        part: open for reading.
        handlers: what to do at tags and text.
        part_name: shown when the part is damaged.
        done: asked after each piece; True ends the reading early.

    Raises:
        UnreadableFileError: the part is damaged or holds a document type definition.
    """
    parser = parser_for(handlers)
    try:
        while chunk := part.read(_CHUNK):
            parser.Parse(chunk, False)
            yield
            if done():
                return
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, *BROKEN):  # LookupError: an encoding that does not exist
        raise refusals.damaged(part_name) from None
    yield


def attribute(attributes: Attributes, name: str, default: str = "") -> str:
    """Return an attribute by its local name, whatever prefix the writer gave it."""
    if name in attributes:
        return attributes[name]
    suffix = f":{name}"
    for key, value in attributes.items():
        if key.endswith(suffix):
            return value
    return default
