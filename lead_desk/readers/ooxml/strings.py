"""The shared strings of a workbook: a fast way for plain ones, a full parse for rich text, one answer from both."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from lead_desk.readers import refusals
from lead_desk.readers.cells import unescape_ooxml
from lead_desk.readers.package import BROKEN, Package
from lead_desk.readers.shared_texts import SharedTexts
from lead_desk.readers.xml_parts import Attributes, Handlers, stream

_CHUNK = 1 << 18
_LONGEST = 1_048_576
_PLAIN = re.compile(r'<si><t(?: xml:space="(?:preserve|default)")?(?:/>|>([^<]*)</t>)</si>\s*')
_UTF8 = re.compile(r'<\?xml[^>]*encoding=["\'](?!utf-8["\'])', re.IGNORECASE)
_ENTITY = re.compile(r"&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));")
_NAMES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


class UnusualXmlError(Exception):
    """The fast way met something that it does not know for certain; the full parser decides."""


def xml_text(raw: str) -> str:
    """Return character data with references resolved and line ends as XML wants them.

    Raises:
        UnusualXmlError: a reference that XML itself does not define.
    """
    if "\r" in raw:
        raw = raw.replace("\r\n", "\n").replace("\r", "\n")
    if "&" not in raw:
        return raw
    text, count = _ENTITY.subn(_referred, raw)
    if count != raw.count("&"):
        raise UnusualXmlError
    return text


def _referred(found: re.Match[str]) -> str:
    if found[1]:
        return _NAMES[found[1]]
    code = int(found[2]) if found[2] else int(found[3], 16)
    if code == 0 or code > 0x10FFFF or 0xD800 <= code < 0xE000:
        raise UnusualXmlError
    return chr(code)


def holds(text: str, pair: str, *, rare: str) -> bool:
    """Tell whether a pair of characters stands in a text: a single one is found many times faster.

    Args:
        text: of a whole part.
        pair: what is looked for.
        rare: the one of the two that stands in few texts; `<` begins each tag.
    """
    return rare in text and pair in text


def looks_plain(prolog: str) -> bool:
    """Tell whether the beginning of a part lets the fast way try: UTF-8, no definitions, no comments."""
    return "<!" not in prolog and not _UTF8.search(prolog) and not prolog.startswith("\0")


def read_strings(package: Package, part: str) -> SharedTexts | None:
    """Return the shared strings, none of them taken in yet, or None when the workbook has none.

    Taking them in raises `UnreadableFileError` where they are damaged, hostile or too large.
    """
    if not part or not package.has(part):
        return None
    return SharedTexts(_pieces(package, part))


def _pieces(package: Package, part: str) -> Iterator[list[str]]:
    given = 0
    try:
        with package.open(part) as member:
            for piece in _scan(member):
                given += len(piece)
                yield piece
        return
    except (UnusualXmlError, UnicodeDecodeError):
        pass
    with package.open(part) as member:
        for piece in _parse(member):
            yield piece[given:]
            given = max(0, given - len(piece))


def _scan(member: BinaryIO) -> Iterator[list[str]]:
    rest = ""
    tail = b""
    begun = False
    try:
        while chunk := member.read(_CHUNK):
            data = tail + chunk
            cut = whole_characters(data)
            tail = data[cut:]
            rest += data[:cut].decode("utf-8")
            if not begun:
                begun, rest = _begin(rest)
            if begun:
                found, rest = _take(rest)
                yield found
            if len(rest) > _LONGEST:
                raise UnusualXmlError
    except BROKEN as error:
        if isinstance(error, UnicodeDecodeError):
            raise
        raise refusals.damaged("strings") from None
    if not begun or tail or not rest.lstrip().startswith("</sst>"):
        raise UnusualXmlError


def whole_characters(data: bytes) -> int:
    """Return where the last whole UTF-8 character ends."""
    for back in range(1, min(4, len(data)) + 1):
        byte = data[-back]
        if byte < 0x80:
            return len(data)
        if byte >= 0xC0:
            needed = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return len(data) if back >= needed else len(data) - back
    return len(data)


def _begin(text: str) -> tuple[bool, str]:
    at = text.find("<sst")
    end = text.find(">", at) if at >= 0 else -1
    if end < 0:
        return False, text
    if not looks_plain(text[:at]):
        raise UnusualXmlError
    if text[end - 1] == "/":
        return True, "</sst>"
    return True, text[end + 1 :].lstrip()


def _take(text: str) -> tuple[list[str], str]:
    """Return the strings of all whole elements, and what stands behind these."""
    cut = text.rfind("</si>") + 5
    if cut < 5:
        return [], text
    whole, rest = text[:cut], text[cut:].lstrip()
    strings = _PLAIN.findall(whole)
    # Each match spans one whole element, so equal counts mean that nothing was passed over.
    if len(strings) != whole.count("<si") or holds(whole, "<!", rare="!"):
        raise UnusualXmlError
    if "&" in whole or "\r" in whole:
        strings = [xml_text(each) for each in strings]
    if holds(whole, "_x", rare="_"):
        strings = [unescape_ooxml(each) for each in strings]
    return strings, rest


class _Strings(Handlers):
    def __init__(self) -> None:
        self.found: list[str] = []
        self._pieces: list[str] = []
        self._skip = 0
        self._inside = False
        self._length = 0

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 - one interface
        if name == "si":
            self._pieces.clear()
            self._length = 0
        elif name == "rPh":  # reading aids above Asian characters are no part of the text
            self._skip += 1
        elif name == "t":
            self._inside = not self._skip

    def end(self, name: str) -> None:
        if name == "t":
            self._inside = False
        elif name == "rPh":
            self._skip -= 1
        elif name == "si":
            self.found.append(unescape_ooxml("".join(self._pieces)))

    def text(self, text: str) -> None:
        if self._inside:
            self._length += len(text)
            if self._length > _LONGEST:
                raise refusals.too_large("One cell of this file is longer than a book.")
            self._pieces.append(text)


def _parse(member: BinaryIO) -> Iterator[list[str]]:
    strings = _Strings()
    for _ in stream(member, strings, "strings"):
        found, strings.found = strings.found, []
        yield found
