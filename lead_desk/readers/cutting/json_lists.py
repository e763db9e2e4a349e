"""Where the objects of a list in JSON stand, so that some can be taken out with their commas."""

import re
from collections.abc import Iterator, Sequence, Set

from lead_desk.readers import refusals
from lead_desk.readers.cutting.texts import Span
from lead_desk.readers.objects import decoder

_BLANKS = re.compile(r"[\ufeff \t\r\n]*")
_BETWEEN = re.compile(r"[, \t\r\n]*")
_LEVELS = 3


def element_spans(text: str) -> list[Span]:
    """Return where the elements stand of the list that is read as rows: the outermost, or the longest within reach.

    Raises:
        UnreadableFileError: code `NOT_AS_IT_CAME`.
    """
    try:
        return _rows(text)
    except (ValueError, IndexError, RecursionError):
        raise refusals.not_as_it_came("The list is written in an unusual way.") from None


def spans_without(elements: Sequence[Span], gone: Set[int]) -> Iterator[Span]:
    """Yield what goes with some elements, by their place: each up to the next one, the last ones from the one before.

    Args:
        elements: where all of them stand.
        gone: places of those that go, from 0.
    """
    last_kept = max((at for at in range(len(elements)) if at not in gone), default=-1)
    for at in sorted(gone):
        if at < last_kept:
            yield elements[at][0], elements[at + 1][0]
    if elements and last_kept + 1 < len(elements):
        begin = elements[last_kept][1] if last_kept >= 0 else elements[0][0]
        yield begin, elements[-1][1]


def _rows(text: str) -> list[Span]:
    start = _after(_BLANKS, text, 0)
    if text[start] == "[":
        elements, end = _elements(text, start)
        if text[end:].strip():
            raise refusals.not_as_it_came("Something stands behind the end of the list.")
        return elements
    found: list[list[Span]] = []
    level = [start]
    for _ in range(_LEVELS):
        inner: list[int] = []
        for at in level:
            if text[at] == "[":
                elements, _end = _elements(text, at)
                if any(text[first] == "{" for first, _last in elements):
                    found.append(elements)
            elif text[at] == "{":
                inner.extend(_values(text, at))
        level = inner
    if not found:
        raise refusals.not_as_it_came("The file is one single object and no list.")
    return max(found, key=len)


def _elements(text: str, at: int) -> tuple[list[Span], int]:
    """Return where the elements of an array stand, and where it ends."""
    read = decoder().raw_decode
    elements: list[Span] = []
    at = _after(_BETWEEN, text, at + 1)
    while text[at] != "]":
        _value, end = read(text, at)
        elements.append((at, end))
        at = _after(_BETWEEN, text, end)
    return elements, at + 1


def _values(text: str, at: int) -> list[int]:
    """Return where the values of an object begin; of two with one name only one is read, the other would stay."""
    read = decoder().raw_decode
    names: set[object] = set()
    found: list[int] = []
    at = _after(_BETWEEN, text, at + 1)
    while text[at] != "}":
        name, end = read(text, at)
        at = _after(_BLANKS, text, text.index(":", end) + 1)
        if name in names:
            raise ValueError
        names.add(name)
        found.append(at)
        _value, end = read(text, at)
        at = _after(_BETWEEN, text, end)
    return found


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
