"""Turn the items of a JSON list into rows: of objects the first row holds the keys as they first appear.

Nested values become text. Items that are lists are rows themselves.
"""

import json
from collections.abc import Callable, Iterator
from itertools import count, islice
from typing import TypeVar

from lead_desk.domain.rows import ReadOptions
from lead_desk.domain.values import dataclass
from lead_desk.readers import refusals
from lead_desk.readers.cells import clean, number_text
from lead_desk.readers.limits import FIRST_LOOK_ROWS, LIMITS
from lead_desk.readers.shape import Row

Value = "str | bool | None | list[Value] | dict[str, Value] | Number"
Item = TypeVar("Item")
_DEPTH = 20


class Number(str):
    """A number as written in the file, so that no digit is lost on the way."""

    __slots__ = ()


def decoder() -> json.JSONDecoder:
    """Return a decoder that keeps the digits of numbers, and every value of a name that stands twice in an object."""
    return json.JSONDecoder(
        object_pairs_hook=_told_apart,
        parse_int=Number,
        parse_float=Number,
        parse_constant=lambda _name: None,
        strict=False,
    )


def _told_apart(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return the values by their names; of several with one name the further ones get a number, as in `phone 2`."""
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    taken = {name for name, _value in pairs}
    numbers: dict[str, Iterator[int]] = {}
    found = {}
    for name, value in pairs:
        free = name
        if name in found:
            further = numbers.setdefault(name, count(2))
            free = next(each for number in further if (each := f"{name} {number}") not in taken)
            taken.add(free)
        found[free] = value
    return found


def _columns(item: object) -> dict[str, object]:
    """Return the columns of an object; names that meet once they are flat are told apart as well."""
    return _told_apart(list(flatten(item)))


def flatten(item: object, prefix: str = "", depth: int = 0) -> Iterator[tuple[str, object]]:
    """Yield the columns of an object: `{"address": {"city": ...}}` becomes `address city`; lists stay together."""
    if not isinstance(item, dict):
        yield prefix or "value", item
        return
    if depth > _DEPTH:
        raise refusals.hostile("nests its values far deeper than any list does")
    for key, value in item.items():
        name = f"{prefix} {clean(str(key))}" if prefix else clean(str(key))
        if isinstance(value, dict) and value:
            yield from flatten(value, name, depth + 1)
        else:
            yield name, value


def text_of(value: object) -> tuple[str, bool]:
    """Return the text of a value, and whether it is a number that lost digits before it came here."""
    match value:
        case None:
            return "", False
        case bool():
            return ("TRUE" if value else "FALSE"), False
        case Number():
            digits = value.removeprefix("-")
            # JSON keeps every digit of a whole number; only those written with an exponent were rounded.
            return (str(value), False) if digits.isdigit() else number_text(str(value))
        case str():
            return clean(value), False
        case list():
            return "; ".join(part for part in (_nested(each) for each in value) if part), False
        case dict():
            return _nested(value), False
        case _:
            return clean(str(value)), False


def _nested(value: object) -> str:
    if isinstance(value, dict):
        parts = [f"{name}: {text_of(each)[0]}" for name, each in flatten(value, "", 1)]
        return ", ".join(part for part in parts if not part.endswith(": "))
    return text_of(value)[0]


def looked_at(items: Iterator[Item], options: ReadOptions) -> Iterator[Item]:
    """Yield the records of a file that the wanted look takes in: all, or at a first look those at its beginning."""
    return islice(items, FIRST_LOOK_ROWS) if options.first_look else items


def counted(rows: int, options: ReadOptions) -> int | None:
    """Return how many rows a list of so many has; None where a first look ended before the file."""
    return None if options.first_look and rows >= FIRST_LOOK_ROWS else rows


Items = Callable[[], Iterator[tuple[int, object]]]
"""Yields the items of a list with their 1-based places, each time from the beginning."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What the items of a list have in common.

    Attributes:
        header: the keys of all objects in order of first appearance; empty where the items are rows of cells.
        rows: how many rows they make, the header among them.
    """

    header: tuple[str, ...]
    rows: int

    @property
    def first(self) -> int:
        """Number of the first item's row."""
        return 2 if self.header else 1

    @classmethod
    def of(cls, items: Items) -> "Listing":
        """Look over a list.

        Raises:
            UnreadableFileError: nothing in it, or more keys than a sheet has columns.
        """
        first = next(items(), None)
        if first is not None and isinstance(first[1], list):
            return cls((), sum(1 for _ in items()))
        names: dict[str, None] = {}
        seen = 0
        for _, item in items():
            seen += 1
            for name in _columns(item):
                names.setdefault(name)
            _check_width(len(names))
        if not names:
            raise refusals.empty()
        return cls(tuple(names), seen + 1)

    def read(self, items: Items) -> Iterator[Row]:
        """Yield the header, if there is one, as row 1, and each item as the row of its place in the file."""
        if self.header:
            yield Row(1, list(self.header))
        place = {name: index for index, name in enumerate(self.header)}
        for number, item in items():
            named = _columns(item).items() if place else ()
            pairs = [(place[name], value) for name, value in named] if place else list(enumerate(_row(item)))
            _check_width(len(pairs))
            cells = [""] * (len(place) or len(pairs))
            notes: list[str] = []
            for index, value in pairs:
                cells[index], damaged = text_of(value)
                if damaged:
                    notes.append(f"damaged_number:{index + 1}")
            yield Row(number + self.first - 1, cells, notes=tuple(notes))


def _row(item: object) -> list[object]:
    return item if isinstance(item, list) else [item]


def _check_width(columns: int) -> None:
    if columns > LIMITS.columns:
        raise refusals.too_wide()
